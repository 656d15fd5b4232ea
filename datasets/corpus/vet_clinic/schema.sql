-- Veterinary hospital chain: branches, vets, owners, pets, appointments, visits, diagnoses, procedures, prescriptions, drug stock, vaccinations, invoices.

CREATE TABLE t_branch (
  br_id   INTEGER PRIMARY KEY,
  br_name VARCHAR NOT NULL,
  town    VARCHAR,
  is_24h  BOOLEAN
);
COMMENT ON TABLE t_branch IS 'Hospitals | 分院';
COMMENT ON COLUMN t_branch.br_id IS 'Branch id | 分院编号';
COMMENT ON COLUMN t_branch.br_name IS 'Branch name, e.g. Riverside | 分院名称';
COMMENT ON COLUMN t_branch.town IS 'Town | 城镇';
COMMENT ON COLUMN t_branch.is_24h IS 'True if open round the clock | 是否24小时';

CREATE TABLE t_owner (
  own_id   INTEGER PRIMARY KEY,
  own_name VARCHAR NOT NULL,
  phone    VARCHAR,
  town     VARCHAR,
  reg_dt   DATE,
  plan     VARCHAR
);
COMMENT ON TABLE t_owner IS 'Pet owners | 宠物主人';
COMMENT ON COLUMN t_owner.own_id IS 'Owner id | 主人编号';
COMMENT ON COLUMN t_owner.own_name IS 'Name | 姓名';
COMMENT ON COLUMN t_owner.phone IS 'Phone | 电话';
COMMENT ON COLUMN t_owner.town IS 'Town of residence | 居住城镇';
COMMENT ON COLUMN t_owner.reg_dt IS 'Registered | 登记日期';
COMMENT ON COLUMN t_owner.plan IS 'Care plan: none, basic, plus | 会员计划：无、基础、尊享';

CREATE TABLE t_dx_code (
  dx_cd    VARCHAR PRIMARY KEY,
  dx_name  VARCHAR NOT NULL,
  zoonotic BOOLEAN
);
COMMENT ON TABLE t_dx_code IS 'Diagnosis codes | 诊断代码';
COMMENT ON COLUMN t_dx_code.dx_cd IS 'Diagnosis code, e.g. D214 | 诊断代码';
COMMENT ON COLUMN t_dx_code.dx_name IS 'Diagnosis, e.g. otitis externa | 诊断名称';
COMMENT ON COLUMN t_dx_code.zoonotic IS 'True if people can catch it | 是否人畜共患';

CREATE TABLE t_drug (
  drug_cd     VARCHAR PRIMARY KEY,
  drug_name   VARCHAR NOT NULL,
  controlled  BOOLEAN,
  unit_price  DECIMAL(18,2),
  stock_qty   INTEGER,
  reorder_qty INTEGER,
  exp_dt      DATE
);
COMMENT ON TABLE t_drug IS 'Drugs with stock | 药品及库存';
COMMENT ON COLUMN t_drug.drug_cd IS 'Drug code, e.g. AMX250 | 药品代码';
COMMENT ON COLUMN t_drug.drug_name IS 'Drug name | 药品名称';
COMMENT ON COLUMN t_drug.controlled IS 'True for controlled drugs | 是否管制药品';
COMMENT ON COLUMN t_drug.unit_price IS 'Price a unit, USD | 单价（美元）';
COMMENT ON COLUMN t_drug.stock_qty IS 'Units in stock | 库存数量';
COMMENT ON COLUMN t_drug.reorder_qty IS 'Reorder level | 补货点';
COMMENT ON COLUMN t_drug.exp_dt IS 'Expiry of the oldest batch | 最早批次到期日';

CREATE TABLE t_vet (
  vet_id    INTEGER PRIMARY KEY,
  vet_name  VARCHAR NOT NULL,
  br_id     INTEGER REFERENCES t_branch(br_id),
  job       VARCHAR,
  mentor_id INTEGER REFERENCES t_vet(vet_id),
  lic_exp   DATE,
  hire_dt   DATE
);
COMMENT ON TABLE t_vet IS 'Veterinarians and nurses | 医护人员';
COMMENT ON COLUMN t_vet.vet_id IS 'Id | 人员编号';
COMMENT ON COLUMN t_vet.vet_name IS 'Name | 姓名';
COMMENT ON COLUMN t_vet.br_id IS 'Branch | 所属分院';
COMMENT ON COLUMN t_vet.job IS 'Job: vet, surgeon, nurse, receptionist | 岗位：兽医、外科医生、护士、前台';
COMMENT ON COLUMN t_vet.mentor_id IS 'Mentor, NULL if none | 带教老师，无则为空';
COMMENT ON COLUMN t_vet.lic_exp IS 'Licence expiry | 执照到期日';
COMMENT ON COLUMN t_vet.hire_dt IS 'Hired | 入职日期';

CREATE TABLE t_pet (
  pet_id   INTEGER PRIMARY KEY,
  pet_name VARCHAR NOT NULL,
  own_id   INTEGER REFERENCES t_owner(own_id),
  species  VARCHAR,
  breed    VARCHAR,
  sex      VARCHAR,
  born_dt  DATE,
  died_dt  DATE,
  chip_no  VARCHAR
);
COMMENT ON TABLE t_pet IS 'Pets | 宠物';
COMMENT ON COLUMN t_pet.pet_id IS 'Pet id, e.g. 30581 | 宠物编号';
COMMENT ON COLUMN t_pet.pet_name IS 'Pet name, e.g. Biscuit | 宠物名';
COMMENT ON COLUMN t_pet.own_id IS 'Owner | 主人';
COMMENT ON COLUMN t_pet.species IS 'Species: dog, cat, rabbit, bird, reptile | 物种：狗、猫、兔、鸟、爬行类';
COMMENT ON COLUMN t_pet.breed IS 'Breed, e.g. Labrador | 品种';
COMMENT ON COLUMN t_pet.sex IS 'Sex: M, F, MN neutered male, FS spayed female | 性别：M公 F母 MN绝育公 FS绝育母';
COMMENT ON COLUMN t_pet.born_dt IS 'Birth date | 出生日期';
COMMENT ON COLUMN t_pet.died_dt IS 'Date of death, NULL if alive | 死亡日期，在世为空';
COMMENT ON COLUMN t_pet.chip_no IS 'Microchip number, NULL if none | 芯片号，无则为空';

CREATE TABLE t_appt (
  appt_id INTEGER PRIMARY KEY,
  pet_id  INTEGER REFERENCES t_pet(pet_id),
  vet_id  INTEGER REFERENCES t_vet(vet_id),
  br_id   INTEGER REFERENCES t_branch(br_id),
  appt_ts TIMESTAMP,
  made_ts TIMESTAMP,
  appt_st VARCHAR
);
COMMENT ON TABLE t_appt IS 'Appointments | 预约';
COMMENT ON COLUMN t_appt.appt_id IS 'Appointment id | 预约编号';
COMMENT ON COLUMN t_appt.pet_id IS 'Pet | 宠物';
COMMENT ON COLUMN t_appt.vet_id IS 'Vet booked | 预约医生';
COMMENT ON COLUMN t_appt.br_id IS 'Branch | 分院';
COMMENT ON COLUMN t_appt.appt_ts IS 'Time of the appointment | 预约时间';
COMMENT ON COLUMN t_appt.made_ts IS 'Time it was made | 下单时间';
COMMENT ON COLUMN t_appt.appt_st IS 'Status: booked, arrived, done, cancelled, missed | 状态：已约、已到、完成、取消、爽约';

CREATE TABLE t_vacc (
  pet_id    INTEGER REFERENCES t_pet(pet_id),
  vacc_name VARCHAR,
  given_dt  DATE,
  next_dt   DATE,
  PRIMARY KEY (pet_id, vacc_name, given_dt)
);
COMMENT ON TABLE t_vacc IS 'Vaccinations | 疫苗接种';
COMMENT ON COLUMN t_vacc.pet_id IS 'Pet | 宠物';
COMMENT ON COLUMN t_vacc.vacc_name IS 'Vaccine: rabies, DHPP, FVRCP, bordetella, leptospirosis | 疫苗：狂犬、犬四联、猫三联、窝咳、钩体';
COMMENT ON COLUMN t_vacc.given_dt IS 'Date given | 接种日期';
COMMENT ON COLUMN t_vacc.next_dt IS 'Next one due | 下次应种日期';

CREATE TABLE t_visit (
  visit_id INTEGER PRIMARY KEY,
  appt_id  INTEGER REFERENCES t_appt(appt_id),
  pet_id   INTEGER REFERENCES t_pet(pet_id),
  vet_id   INTEGER REFERENCES t_vet(vet_id),
  br_id    INTEGER REFERENCES t_branch(br_id),
  in_ts    TIMESTAMP,
  out_ts   TIMESTAMP,
  wt_kg    DOUBLE,
  reason   VARCHAR
);
COMMENT ON TABLE t_visit IS 'Visits | 就诊';
COMMENT ON COLUMN t_visit.visit_id IS 'Visit id | 就诊编号';
COMMENT ON COLUMN t_visit.appt_id IS 'Appointment, NULL for emergencies | 预约，急诊为空';
COMMENT ON COLUMN t_visit.pet_id IS 'Pet | 宠物';
COMMENT ON COLUMN t_visit.vet_id IS 'Vet who saw it | 接诊医生';
COMMENT ON COLUMN t_visit.br_id IS 'Branch | 分院';
COMMENT ON COLUMN t_visit.in_ts IS 'Time in | 到院时间';
COMMENT ON COLUMN t_visit.out_ts IS 'Time out, NULL if still in hospital | 离院时间，住院中为空';
COMMENT ON COLUMN t_visit.wt_kg IS 'Weight measured, kg | 体重（千克）';
COMMENT ON COLUMN t_visit.reason IS 'Reason: checkup, illness, injury, vaccination, surgery, dental | 原因：体检、生病、受伤、疫苗、手术、牙科';

CREATE TABLE t_visit_dx (
  visit_id INTEGER REFERENCES t_visit(visit_id),
  dx_cd    VARCHAR REFERENCES t_dx_code(dx_cd),
  is_main  BOOLEAN,
  PRIMARY KEY (visit_id, dx_cd)
);
COMMENT ON TABLE t_visit_dx IS 'Diagnoses at visits | 就诊诊断';
COMMENT ON COLUMN t_visit_dx.visit_id IS 'Visit | 就诊';
COMMENT ON COLUMN t_visit_dx.dx_cd IS 'Diagnosis | 诊断';
COMMENT ON COLUMN t_visit_dx.is_main IS 'True for the main diagnosis | 是否主诊断';

CREATE TABLE t_proc (
  proc_id   INTEGER PRIMARY KEY,
  visit_id  INTEGER REFERENCES t_visit(visit_id),
  proc_name VARCHAR,
  done_by   INTEGER REFERENCES t_vet(vet_id),
  fee       DECIMAL(18,2)
);
COMMENT ON TABLE t_proc IS 'Procedures at visits | 诊疗项目';
COMMENT ON COLUMN t_proc.proc_id IS 'Procedure id | 项目编号';
COMMENT ON COLUMN t_proc.visit_id IS 'Visit | 就诊';
COMMENT ON COLUMN t_proc.proc_name IS 'Procedure: X-ray, ultrasound, blood test, spay, neuter, dental cleaning, fracture repair | 项目名称：X光、超声、验血、母绝育、公绝育、洗牙、骨折修复';
COMMENT ON COLUMN t_proc.done_by IS 'Who did it | 操作人';
COMMENT ON COLUMN t_proc.fee IS 'Fee, USD | 费用（美元）';

CREATE TABLE t_rx (
  rx_id    INTEGER PRIMARY KEY,
  visit_id INTEGER REFERENCES t_visit(visit_id),
  drug_cd  VARCHAR REFERENCES t_drug(drug_cd),
  qty      INTEGER,
  days     INTEGER
);
COMMENT ON TABLE t_rx IS 'Prescriptions | 处方';
COMMENT ON COLUMN t_rx.rx_id IS 'Prescription id | 处方编号';
COMMENT ON COLUMN t_rx.visit_id IS 'Visit | 就诊';
COMMENT ON COLUMN t_rx.drug_cd IS 'Drug | 药品';
COMMENT ON COLUMN t_rx.qty IS 'Units | 数量';
COMMENT ON COLUMN t_rx.days IS 'Days of treatment | 疗程天数';

CREATE TABLE t_inv (
  inv_no   VARCHAR PRIMARY KEY,
  visit_id INTEGER REFERENCES t_visit(visit_id),
  inv_dt   DATE,
  amt      DECIMAL(18,2),
  disc     DECIMAL(18,2),
  paid_dt  DATE,
  pay_how  VARCHAR
);
COMMENT ON TABLE t_inv IS 'Invoices | 账单';
COMMENT ON COLUMN t_inv.inv_no IS 'Invoice number | 账单号';
COMMENT ON COLUMN t_inv.visit_id IS 'Visit | 就诊';
COMMENT ON COLUMN t_inv.inv_dt IS 'Date | 开单日期';
COMMENT ON COLUMN t_inv.amt IS 'Amount, USD | 金额（美元）';
COMMENT ON COLUMN t_inv.disc IS 'Discount, USD | 优惠（美元）';
COMMENT ON COLUMN t_inv.paid_dt IS 'Date paid, NULL if unpaid | 付款日期，未付为空';
COMMENT ON COLUMN t_inv.pay_how IS 'Payment: cash, card, insurance, instalments | 付款方式：现金、刷卡、保险、分期';
