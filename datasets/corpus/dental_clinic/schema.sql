-- Dental clinic: dentists, patients, appointments, treatments, treatment codes, payments, insurers.

CREATE TABLE dentist (
  dentist_id INTEGER PRIMARY KEY,
  name       VARCHAR NOT NULL,
  specialty  VARCHAR,
  room       VARCHAR,
  joined     DATE,
  left_date  DATE
);
COMMENT ON TABLE dentist IS 'Dentists | 牙医';
COMMENT ON COLUMN dentist.dentist_id IS 'Dentist id | 牙医编号';
COMMENT ON COLUMN dentist.name IS 'Name | 姓名';
COMMENT ON COLUMN dentist.specialty IS 'Specialty: general, orthodontics, surgery, children, hygiene | 专科：全科general、正畸orthodontics、口腔外科surgery、儿童children、洁牙hygiene';
COMMENT ON COLUMN dentist.room IS 'Room | 诊室';
COMMENT ON COLUMN dentist.joined IS 'Joined | 入职日期';
COMMENT ON COLUMN dentist.left_date IS 'Left, NULL if still working here | 离职日期，在职为空';

CREATE TABLE insurer (
  insurer_id   INTEGER PRIMARY KEY,
  name         VARCHAR NOT NULL,
  cover_pct    DOUBLE,
  yearly_limit DOUBLE
);
COMMENT ON TABLE insurer IS 'Dental insurers | 保险公司';
COMMENT ON COLUMN insurer.insurer_id IS 'Insurer id | 保险公司编号';
COMMENT ON COLUMN insurer.name IS 'Name | 名称';
COMMENT ON COLUMN insurer.cover_pct IS 'Share of the fee covered, percent | 报销比例（%）';
COMMENT ON COLUMN insurer.yearly_limit IS 'Yearly limit a patient, dollars | 每人年度限额（美元）';

CREATE TABLE procedure_code (
  code     VARCHAR PRIMARY KEY,
  name     VARCHAR NOT NULL,
  category VARCHAR,
  list_fee DOUBLE
);
COMMENT ON TABLE procedure_code IS 'Price list of procedures | 项目价目';
COMMENT ON COLUMN procedure_code.code IS 'Procedure code, e.g. D2740 | 项目代码';
COMMENT ON COLUMN procedure_code.name IS 'Procedure, e.g. crown | 项目名称';
COMMENT ON COLUMN procedure_code.category IS 'Category: preventive, filling, root canal, crown, extraction, implant, braces | 类别：预防preventive、补牙filling、根管root canal、牙冠crown、拔牙extraction、种植implant、矫正braces';
COMMENT ON COLUMN procedure_code.list_fee IS 'List fee, dollars | 标准收费（美元）';

CREATE TABLE patient (
  patient_id     INTEGER PRIMARY KEY,
  name           VARCHAR NOT NULL,
  gender         VARCHAR,
  birth_date     DATE,
  city           VARCHAR,
  insurer_id     INTEGER REFERENCES insurer(insurer_id),
  own_dentist_id INTEGER REFERENCES dentist(dentist_id),
  first_visit    DATE,
  anxious        BOOLEAN
);
COMMENT ON TABLE patient IS 'Patients | 患者';
COMMENT ON COLUMN patient.patient_id IS 'Patient id | 患者编号';
COMMENT ON COLUMN patient.name IS 'Name | 姓名';
COMMENT ON COLUMN patient.gender IS 'Gender: F, M | 性别：F女、M男';
COMMENT ON COLUMN patient.birth_date IS 'Date of birth | 出生日期';
COMMENT ON COLUMN patient.city IS 'City | 城市';
COMMENT ON COLUMN patient.insurer_id IS 'Insurer, NULL if not insured | 保险公司，无保险为空';
COMMENT ON COLUMN patient.own_dentist_id IS 'Usual dentist | 常看牙医';
COMMENT ON COLUMN patient.first_visit IS 'First visit | 首诊日期';
COMMENT ON COLUMN patient.anxious IS 'True if afraid of treatment | 是否牙科恐惧';

CREATE TABLE appointment (
  appt_id    INTEGER PRIMARY KEY,
  patient_id INTEGER REFERENCES patient(patient_id),
  dentist_id INTEGER REFERENCES dentist(dentist_id),
  booked_on  DATE,
  appt_time  TIMESTAMP,
  minutes    INTEGER,
  status     VARCHAR,
  reason     VARCHAR
);
COMMENT ON TABLE appointment IS 'Appointments | 预约';
COMMENT ON COLUMN appointment.appt_id IS 'Appointment id | 预约编号';
COMMENT ON COLUMN appointment.patient_id IS 'Patient | 患者';
COMMENT ON COLUMN appointment.dentist_id IS 'Dentist seen | 接诊牙医';
COMMENT ON COLUMN appointment.booked_on IS 'Day booked | 预约登记日期';
COMMENT ON COLUMN appointment.appt_time IS 'Time of the appointment | 就诊时间';
COMMENT ON COLUMN appointment.minutes IS 'Minutes planned | 计划时长（分钟）';
COMMENT ON COLUMN appointment.status IS 'Status: booked, done, cancelled, noshow | 状态：已约booked、完成done、取消cancelled、爽约noshow';
COMMENT ON COLUMN appointment.reason IS 'Reason: checkup, pain, follow-up, emergency | 就诊原因：检查checkup、疼痛pain、复诊follow-up、急诊emergency';

CREATE TABLE payment (
  pay_id     INTEGER PRIMARY KEY,
  patient_id INTEGER REFERENCES patient(patient_id),
  pay_date   DATE,
  amount     DOUBLE,
  method     VARCHAR
);
COMMENT ON TABLE payment IS 'Payments of patients | 患者付款';
COMMENT ON COLUMN payment.pay_id IS 'Payment id | 付款编号';
COMMENT ON COLUMN payment.patient_id IS 'Patient | 患者';
COMMENT ON COLUMN payment.pay_date IS 'Date | 日期';
COMMENT ON COLUMN payment.amount IS 'Amount, dollars | 金额（美元）';
COMMENT ON COLUMN payment.method IS 'Method: cash, card, transfer | 方式：现金cash、刷卡card、转账transfer';

CREATE TABLE treatment (
  treat_id      INTEGER PRIMARY KEY,
  appt_id       INTEGER REFERENCES appointment(appt_id),
  code          VARCHAR REFERENCES procedure_code(code),
  tooth         INTEGER,
  fee           DOUBLE,
  insurer_share DOUBLE
);
COMMENT ON TABLE treatment IS 'Procedures done | 治疗记录';
COMMENT ON COLUMN treatment.treat_id IS 'Treatment id | 治疗编号';
COMMENT ON COLUMN treatment.appt_id IS 'Appointment | 预约';
COMMENT ON COLUMN treatment.code IS 'Procedure | 项目';
COMMENT ON COLUMN treatment.tooth IS 'Tooth number, 11 to 48, NULL if the whole mouth | 牙位号，全口为空';
COMMENT ON COLUMN treatment.fee IS 'Fee charged, dollars | 实际收费（美元）';
COMMENT ON COLUMN treatment.insurer_share IS 'Part billed to the insurer, dollars | 保险承担（美元）';
