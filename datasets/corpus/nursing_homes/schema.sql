-- Nursing home group: homes, wings, rooms, residents, stays, relatives, staff, shifts, care plans, medication, incidents, invoices, vacancies, inspections.

CREATE TABLE cf_res (
  res_id   INTEGER PRIMARY KEY,
  res_nm   VARCHAR NOT NULL,
  sex      VARCHAR,
  birth_dt DATE,
  death_dt DATE,
  care_lvl INTEGER,
  fund_tp  VARCHAR,
  dnar     BOOLEAN
);
COMMENT ON TABLE cf_res IS 'Residents | 住户';
COMMENT ON COLUMN cf_res.res_id IS 'Resident id | 住户编号';
COMMENT ON COLUMN cf_res.res_nm IS 'Name | 姓名';
COMMENT ON COLUMN cf_res.sex IS 'Sex: F, M | 性别';
COMMENT ON COLUMN cf_res.birth_dt IS 'Date of birth | 出生日期';
COMMENT ON COLUMN cf_res.death_dt IS 'Date of death, NULL if living | 去世日期，在世为空';
COMMENT ON COLUMN cf_res.care_lvl IS 'Care level, 1 low to 4 high | 护理等级，1低到4高';
COMMENT ON COLUMN cf_res.fund_tp IS 'Funding: self, council, nhs, mixed | 付费：自费、政府、医保、混合';
COMMENT ON COLUMN cf_res.dnar IS 'True if not to be resuscitated | 是否放弃抢救';

CREATE TABLE cf_staff (
  stf_no  INTEGER PRIMARY KEY,
  stf_nm  VARCHAR NOT NULL,
  hm_cd   VARCHAR,
  job     VARCHAR,
  st_dt   DATE,
  lv_dt   DATE,
  reg_exp DATE,
  ctr_hrs DOUBLE
);
COMMENT ON TABLE cf_staff IS 'Staff | 员工';
COMMENT ON COLUMN cf_staff.stf_no IS 'Staff number | 工号';
COMMENT ON COLUMN cf_staff.stf_nm IS 'Name | 姓名';
COMMENT ON COLUMN cf_staff.hm_cd IS 'Home employed at | 所属院区';
COMMENT ON COLUMN cf_staff.job IS 'Job: nurse, carer, cook, cleaner, manager | 岗位：护士、护工、厨师、保洁、院长';
COMMENT ON COLUMN cf_staff.st_dt IS 'Started | 入职日期';
COMMENT ON COLUMN cf_staff.lv_dt IS 'Left, NULL if employed | 离职日期，在职为空';
COMMENT ON COLUMN cf_staff.reg_exp IS 'Nurse registration expiry, NULL if none | 护士注册到期，无则为空';
COMMENT ON COLUMN cf_staff.ctr_hrs IS 'Contract hours a week | 合同周工时';

CREATE TABLE cf_home (
  hm_cd      VARCHAR PRIMARY KEY,
  hm_nm      VARCHAR NOT NULL,
  town_nm    VARCHAR,
  reg_beds   INTEGER,
  mgr_stf_no INTEGER REFERENCES cf_staff(stf_no),
  open_dt    DATE
);
COMMENT ON TABLE cf_home IS 'Homes | 养老院';
COMMENT ON COLUMN cf_home.hm_cd IS 'Home code, e.g. OAK | 院区代码';
COMMENT ON COLUMN cf_home.hm_nm IS 'Name | 院区名称';
COMMENT ON COLUMN cf_home.town_nm IS 'Town | 城镇';
COMMENT ON COLUMN cf_home.reg_beds IS 'Registered beds | 核定床位';
COMMENT ON COLUMN cf_home.mgr_stf_no IS 'Manager | 院长';
COMMENT ON COLUMN cf_home.open_dt IS 'Opened | 开业日期';

CREATE TABLE cf_kin (
  kin_id INTEGER PRIMARY KEY,
  res_id INTEGER REFERENCES cf_res(res_id),
  kin_nm VARCHAR NOT NULL,
  rel    VARCHAR,
  tel    VARCHAR,
  is_poa BOOLEAN
);
COMMENT ON TABLE cf_kin IS 'Relatives | 亲属';
COMMENT ON COLUMN cf_kin.kin_id IS 'Relative id | 亲属编号';
COMMENT ON COLUMN cf_kin.res_id IS 'Resident | 住户';
COMMENT ON COLUMN cf_kin.kin_nm IS 'Name | 姓名';
COMMENT ON COLUMN cf_kin.rel IS 'Relation: son, daughter, spouse, other | 关系：儿子、女儿、配偶、其他';
COMMENT ON COLUMN cf_kin.tel IS 'Telephone | 电话';
COMMENT ON COLUMN cf_kin.is_poa IS 'True with power of attorney | 是否授权代理人';

CREATE TABLE cf_med (
  med_id INTEGER PRIMARY KEY,
  res_id INTEGER REFERENCES cf_res(res_id),
  drug   VARCHAR,
  ctrl   BOOLEAN,
  beg_dt DATE,
  end_dt DATE
);
COMMENT ON TABLE cf_med IS 'Medicines prescribed to residents | 用药';
COMMENT ON COLUMN cf_med.med_id IS 'Id | 编号';
COMMENT ON COLUMN cf_med.res_id IS 'Resident | 住户';
COMMENT ON COLUMN cf_med.drug IS 'Drug | 药品';
COMMENT ON COLUMN cf_med.ctrl IS 'True for controlled drugs | 是否管制药';
COMMENT ON COLUMN cf_med.beg_dt IS 'From | 开始日期';
COMMENT ON COLUMN cf_med.end_dt IS 'To, NULL if going on | 结束日期，持续为空';

CREATE TABLE cf_inv (
  inv_no VARCHAR PRIMARY KEY,
  res_id INTEGER REFERENCES cf_res(res_id),
  per_st DATE,
  inv_dt DATE,
  amt    DECIMAL(18,2),
  payer  VARCHAR,
  pd_dt  DATE
);
COMMENT ON TABLE cf_inv IS 'Invoices | 账单';
COMMENT ON COLUMN cf_inv.inv_no IS 'Invoice number | 账单号';
COMMENT ON COLUMN cf_inv.res_id IS 'Resident | 住户';
COMMENT ON COLUMN cf_inv.per_st IS 'Period from | 账期开始';
COMMENT ON COLUMN cf_inv.inv_dt IS 'Date | 开票日期';
COMMENT ON COLUMN cf_inv.amt IS 'Amount, GBP | 金额（英镑）';
COMMENT ON COLUMN cf_inv.payer IS 'Payer: resident, council, nhs | 付款方：住户、政府、医保';
COMMENT ON COLUMN cf_inv.pd_dt IS 'Paid, NULL if not | 付款日期，未付为空';

CREATE TABLE cf_room (
  rm_id   INTEGER PRIMARY KEY,
  hm_cd   VARCHAR REFERENCES cf_home(hm_cd),
  rm_no   VARCHAR,
  wing    VARCHAR,
  beds    INTEGER,
  wk_rate DECIMAL(18,2),
  oos     BOOLEAN
);
COMMENT ON TABLE cf_room IS 'Rooms | 房间';
COMMENT ON COLUMN cf_room.rm_id IS 'Room id | 房间编号';
COMMENT ON COLUMN cf_room.hm_cd IS 'Home | 院区';
COMMENT ON COLUMN cf_room.rm_no IS 'Room number | 房号';
COMMENT ON COLUMN cf_room.wing IS 'Wing: residential, nursing, dementia | 区域：自理、护理、失智';
COMMENT ON COLUMN cf_room.beds IS 'Beds | 床位数';
COMMENT ON COLUMN cf_room.wk_rate IS 'Weekly rate, GBP | 周费（英镑）';
COMMENT ON COLUMN cf_room.oos IS 'True if out of service | 是否停用';

CREATE TABLE cf_shift (
  sh_id     INTEGER PRIMARY KEY,
  hm_cd     VARCHAR REFERENCES cf_home(hm_cd),
  stf_no    INTEGER REFERENCES cf_staff(stf_no),
  sh_dt     DATE,
  sh_tp     VARCHAR,
  hrs       DOUBLE,
  sick      BOOLEAN,
  agency_nm VARCHAR
);
COMMENT ON TABLE cf_shift IS 'Shifts | 班次';
COMMENT ON COLUMN cf_shift.sh_id IS 'Shift id | 班次编号';
COMMENT ON COLUMN cf_shift.hm_cd IS 'Home worked at | 上班院区';
COMMENT ON COLUMN cf_shift.stf_no IS 'Staff, NULL for agency workers | 员工，外派为空';
COMMENT ON COLUMN cf_shift.sh_dt IS 'Date | 日期';
COMMENT ON COLUMN cf_shift.sh_tp IS 'Shift: early, late, night | 班别：早班、晚班、夜班';
COMMENT ON COLUMN cf_shift.hrs IS 'Hours | 小时';
COMMENT ON COLUMN cf_shift.sick IS 'True if called in sick | 是否病假';
COMMENT ON COLUMN cf_shift.agency_nm IS 'Agency, NULL for own staff | 外派机构，自有为空';

CREATE TABLE cf_med_rnd (
  rnd_id  BIGINT PRIMARY KEY,
  med_id  INTEGER REFERENCES cf_med(med_id),
  due_ts  TIMESTAMP,
  giv_ts  TIMESTAMP,
  giv_by  INTEGER REFERENCES cf_staff(stf_no),
  refused BOOLEAN
);
COMMENT ON TABLE cf_med_rnd IS 'Doses given | 给药记录';
COMMENT ON COLUMN cf_med_rnd.rnd_id IS 'Id | 编号';
COMMENT ON COLUMN cf_med_rnd.med_id IS 'Medicine | 用药';
COMMENT ON COLUMN cf_med_rnd.due_ts IS 'Due | 应给时间';
COMMENT ON COLUMN cf_med_rnd.giv_ts IS 'Given, NULL if missed | 实给时间，漏给为空';
COMMENT ON COLUMN cf_med_rnd.giv_by IS 'Given by | 给药人';
COMMENT ON COLUMN cf_med_rnd.refused IS 'True if refused | 是否拒服';

CREATE TABLE cf_inc (
  inc_id INTEGER PRIMARY KEY,
  res_id INTEGER REFERENCES cf_res(res_id),
  hm_cd  VARCHAR REFERENCES cf_home(hm_cd),
  inc_tp VARCHAR,
  inc_ts TIMESTAMP,
  harm   VARCHAR,
  hosp   BOOLEAN,
  rpt_dt DATE
);
COMMENT ON TABLE cf_inc IS 'Incidents | 事件';
COMMENT ON COLUMN cf_inc.inc_id IS 'Id | 编号';
COMMENT ON COLUMN cf_inc.res_id IS 'Resident | 住户';
COMMENT ON COLUMN cf_inc.hm_cd IS 'Home | 院区';
COMMENT ON COLUMN cf_inc.inc_tp IS 'Type: fall, pressure sore, medication, wandering, choking | 类型：跌倒、压疮、用药、走失、噎食';
COMMENT ON COLUMN cf_inc.inc_ts IS 'Time | 时间';
COMMENT ON COLUMN cf_inc.harm IS 'Harm: none, minor, major | 伤害：无、轻、重';
COMMENT ON COLUMN cf_inc.hosp IS 'True if taken to hospital | 是否送医';
COMMENT ON COLUMN cf_inc.rpt_dt IS 'Reported to the regulator, NULL if not | 上报日期，未上报为空';

CREATE TABLE cf_stay (
  stay_id  INTEGER PRIMARY KEY,
  res_id   INTEGER REFERENCES cf_res(res_id),
  rm_id    INTEGER REFERENCES cf_room(rm_id),
  in_dt    DATE,
  out_dt   DATE,
  out_rsn  VARCHAR,
  agr_rate DECIMAL(18,2)
);
COMMENT ON TABLE cf_stay IS 'Stays of residents in rooms | 入住';
COMMENT ON COLUMN cf_stay.stay_id IS 'Stay id | 入住编号';
COMMENT ON COLUMN cf_stay.res_id IS 'Resident | 住户';
COMMENT ON COLUMN cf_stay.rm_id IS 'Room | 房间';
COMMENT ON COLUMN cf_stay.in_dt IS 'Moved in | 入住日期';
COMMENT ON COLUMN cf_stay.out_dt IS 'Moved out, NULL if still in | 退住日期，在住为空';
COMMENT ON COLUMN cf_stay.out_rsn IS 'Reason: death, hospital, home, other home, room change, NULL if still in | 退住原因：去世、住院、回家、转院、换房';
COMMENT ON COLUMN cf_stay.agr_rate IS 'Agreed weekly rate, GBP | 约定周费（英镑）';
