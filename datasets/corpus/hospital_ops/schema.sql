-- Hospital: wards, doctors, patients, admissions, diagnoses, orders, lab results, billing.

CREATE TABLE ward (
  ward_cd   VARCHAR PRIMARY KEY,
  ward_nm   VARCHAR NOT NULL,
  specialty VARCHAR,
  beds      INTEGER
);
COMMENT ON TABLE ward IS 'Wards | 病区';
COMMENT ON COLUMN ward.ward_cd IS 'Ward code, e.g. W3A | 病区代码';
COMMENT ON COLUMN ward.ward_nm IS 'Ward name | 病区名称';
COMMENT ON COLUMN ward.specialty IS 'Specialty: cardiology, surgery, oncology, paediatrics, maternity, ICU | 专科：cardiology 心内, surgery 外科, oncology 肿瘤, paediatrics 儿科, maternity 产科, ICU 重症';
COMMENT ON COLUMN ward.beds IS 'Number of beds | 床位数';

CREATE TABLE doctor (
  doc_id    INTEGER PRIMARY KEY,
  doc_nm    VARCHAR NOT NULL,
  specialty VARCHAR,
  rank      VARCHAR,
  hire_dt   DATE
);
COMMENT ON TABLE doctor IS 'Doctors | 医生';
COMMENT ON COLUMN doctor.doc_id IS 'Doctor id | 医生编号';
COMMENT ON COLUMN doctor.doc_nm IS 'Doctor name | 医生姓名';
COMMENT ON COLUMN doctor.specialty IS 'Specialty: cardiology, surgery, oncology, paediatrics, maternity, ICU | 专科';
COMMENT ON COLUMN doctor.rank IS 'Rank: resident, attending, consultant, chief | 职称：resident 住院医, attending 主治, consultant 副主任, chief 主任';
COMMENT ON COLUMN doctor.hire_dt IS 'Hire date | 入职日期';

CREATE TABLE patient (
  pat_no VARCHAR PRIMARY KEY,
  pat_nm VARCHAR NOT NULL,
  sex    VARCHAR,
  dob    DATE,
  blood  VARCHAR,
  insur  VARCHAR
);
COMMENT ON TABLE patient IS 'Patients | 患者';
COMMENT ON COLUMN patient.pat_no IS 'Patient number, e.g. P0098123 | 病历号';
COMMENT ON COLUMN patient.pat_nm IS 'Patient name | 患者姓名';
COMMENT ON COLUMN patient.sex IS 'Sex: F, M | 性别：F 女, M 男';
COMMENT ON COLUMN patient.dob IS 'Date of birth | 出生日期';
COMMENT ON COLUMN patient.blood IS 'Blood group: A, B, AB, O; NULL if unknown | 血型';
COMMENT ON COLUMN patient.insur IS 'Insurance: public, private, none | 医保类型：public 公立医保, private 商保, none 自费';

CREATE TABLE admission (
  adm_id   BIGINT PRIMARY KEY,
  pat_no   VARCHAR REFERENCES patient(pat_no),
  ward_cd  VARCHAR REFERENCES ward(ward_cd),
  doc_id   INTEGER REFERENCES doctor(doc_id),
  adm_ts   TIMESTAMP,
  dis_ts   TIMESTAMP,
  adm_type VARCHAR,
  outcome  VARCHAR
);
COMMENT ON TABLE admission IS 'Admissions | 住院';
COMMENT ON COLUMN admission.adm_id IS 'Admission id | 住院编号';
COMMENT ON COLUMN admission.pat_no IS 'Patient | 病历号';
COMMENT ON COLUMN admission.ward_cd IS 'Ward | 病区';
COMMENT ON COLUMN admission.doc_id IS 'Responsible doctor | 主管医生';
COMMENT ON COLUMN admission.adm_ts IS 'Time admitted | 入院时间';
COMMENT ON COLUMN admission.dis_ts IS 'Time discharged, NULL while in hospital | 出院时间，在院为空';
COMMENT ON COLUMN admission.adm_type IS 'Type: emergency, elective, transfer | 入院方式：emergency 急诊, elective 择期, transfer 转院';
COMMENT ON COLUMN admission.outcome IS 'Outcome: recovered, improved, transferred, died; NULL while in hospital | 转归：recovered 治愈, improved 好转, transferred 转院, died 死亡';

CREATE TABLE diagnosis (
  adm_id  BIGINT REFERENCES admission(adm_id),
  icd     VARCHAR,
  dx_name VARCHAR,
  is_main BOOLEAN,
  PRIMARY KEY (adm_id, icd)
);
COMMENT ON TABLE diagnosis IS 'Diagnoses of admissions | 诊断';
COMMENT ON COLUMN diagnosis.adm_id IS 'Admission | 住院编号';
COMMENT ON COLUMN diagnosis.icd IS 'ICD-10 code, e.g. I21.9 | ICD-10编码';
COMMENT ON COLUMN diagnosis.dx_name IS 'Diagnosis, e.g. Acute myocardial infarction | 诊断名称';
COMMENT ON COLUMN diagnosis.is_main IS 'True for the main diagnosis | 是否主诊断';

CREATE TABLE lab (
  lab_id   BIGINT PRIMARY KEY,
  adm_id   BIGINT REFERENCES admission(adm_id),
  test_nm  VARCHAR,
  taken_ts TIMESTAMP,
  val      DOUBLE,
  unit     VARCHAR,
  flag     VARCHAR
);
COMMENT ON TABLE lab IS 'Laboratory results | 检验结果';
COMMENT ON COLUMN lab.lab_id IS 'Result id | 结果编号';
COMMENT ON COLUMN lab.adm_id IS 'Admission | 住院编号';
COMMENT ON COLUMN lab.test_nm IS 'Test, e.g. haemoglobin, creatinine, glucose, troponin | 检验项目';
COMMENT ON COLUMN lab.taken_ts IS 'Time of the sample | 采样时间';
COMMENT ON COLUMN lab.val IS 'Value | 数值';
COMMENT ON COLUMN lab.unit IS 'Unit | 单位';
COMMENT ON COLUMN lab.flag IS 'Flag: normal, low, high, critical | 标志：normal 正常, low 偏低, high 偏高, critical 危急';

CREATE TABLE rx (
  rx_id    BIGINT PRIMARY KEY,
  adm_id   BIGINT REFERENCES admission(adm_id),
  drug     VARCHAR,
  drug_cls VARCHAR,
  start_dt DATE,
  stop_dt  DATE,
  doc_id   INTEGER REFERENCES doctor(doc_id)
);
COMMENT ON TABLE rx IS 'Drug orders | 医嘱用药';
COMMENT ON COLUMN rx.rx_id IS 'Order id | 医嘱编号';
COMMENT ON COLUMN rx.adm_id IS 'Admission | 住院编号';
COMMENT ON COLUMN rx.drug IS 'Drug name | 药品名称';
COMMENT ON COLUMN rx.drug_cls IS 'Class: antibiotic, analgesic, anticoagulant, insulin, statin | 类别：antibiotic 抗生素, analgesic 镇痛, anticoagulant 抗凝, insulin 胰岛素, statin 他汀';
COMMENT ON COLUMN rx.start_dt IS 'Start date | 开始日期';
COMMENT ON COLUMN rx.stop_dt IS 'Stop date, NULL if ongoing | 停止日期';
COMMENT ON COLUMN rx.doc_id IS 'Prescriber | 开立医生';

CREATE TABLE surgery (
  op_id        BIGINT PRIMARY KEY,
  adm_id       BIGINT REFERENCES admission(adm_id),
  surgeon      INTEGER REFERENCES doctor(doc_id),
  op_nm        VARCHAR,
  theatre      VARCHAR,
  start_ts     TIMESTAMP,
  end_ts       TIMESTAMP,
  complication BOOLEAN
);
COMMENT ON TABLE surgery IS 'Operations | 手术';
COMMENT ON COLUMN surgery.op_id IS 'Operation id | 手术编号';
COMMENT ON COLUMN surgery.adm_id IS 'Admission | 住院编号';
COMMENT ON COLUMN surgery.surgeon IS 'Surgeon | 主刀医生';
COMMENT ON COLUMN surgery.op_nm IS 'Operation name | 手术名称';
COMMENT ON COLUMN surgery.theatre IS 'Theatre, e.g. OT1 | 手术间';
COMMENT ON COLUMN surgery.start_ts IS 'Start time | 开始时间';
COMMENT ON COLUMN surgery.end_ts IS 'End time | 结束时间';
COMMENT ON COLUMN surgery.complication IS 'True if there was a complication | 是否并发症';

CREATE TABLE bill (
  bill_id    BIGINT PRIMARY KEY,
  adm_id     BIGINT REFERENCES admission(adm_id),
  total      DECIMAL(18,2),
  covered    DECIMAL(18,2),
  drug_cost  DECIMAL(18,2),
  settled_on DATE
);
COMMENT ON TABLE bill IS 'Hospital bills | 住院账单';
COMMENT ON COLUMN bill.bill_id IS 'Bill id | 账单编号';
COMMENT ON COLUMN bill.adm_id IS 'Admission | 住院编号';
COMMENT ON COLUMN bill.total IS 'Total, yuan | 总费用（元）';
COMMENT ON COLUMN bill.covered IS 'Paid by insurance, yuan | 医保支付（元）';
COMMENT ON COLUMN bill.drug_cost IS 'Part for drugs, yuan | 药费（元）';
COMMENT ON COLUMN bill.settled_on IS 'Date settled, NULL if unpaid | 结算日期';
