-- Removal company: branches, customers, surveys, quotes, jobs, crews, staff, trucks, inventory items, storage units, storage contracts, claims, invoices, reviews.

CREATE TABLE t_branch (
  br_code VARCHAR PRIMARY KEY,
  br_name VARCHAR NOT NULL,
  br_city VARCHAR,
  opened  DATE
);
COMMENT ON TABLE t_branch IS 'Branches | 分公司';
COMMENT ON COLUMN t_branch.br_code IS 'Branch code, e.g. LDS | 分公司代码';
COMMENT ON COLUMN t_branch.br_name IS 'Name | 名称';
COMMENT ON COLUMN t_branch.br_city IS 'City | 城市';
COMMENT ON COLUMN t_branch.opened IS 'Opened | 开业日期';

CREATE TABLE t_customer (
  cu_id   INTEGER PRIMARY KEY,
  cu_name VARCHAR NOT NULL,
  cu_type VARCHAR,
  email   VARCHAR,
  src     VARCHAR
);
COMMENT ON TABLE t_customer IS 'Customers | 客户';
COMMENT ON COLUMN t_customer.cu_id IS 'Customer id | 客户编号';
COMMENT ON COLUMN t_customer.cu_name IS 'Name | 姓名或名称';
COMMENT ON COLUMN t_customer.cu_type IS 'Type: private, corporate, relocation agent | 类型：个人、企业、搬迁代理';
COMMENT ON COLUMN t_customer.email IS 'E-mail | 邮箱';
COMMENT ON COLUMN t_customer.src IS 'Came through: web, referral, repeat, agent | 来源：网络、推荐、回头、代理';

CREATE TABLE t_staff (
  st_id    INTEGER PRIMARY KEY,
  st_name  VARCHAR NOT NULL,
  br_code  VARCHAR REFERENCES t_branch(br_code),
  job      VARCHAR,
  day_rate DOUBLE,
  hired    DATE,
  left_dt  DATE
);
COMMENT ON TABLE t_staff IS 'Staff | 员工';
COMMENT ON COLUMN t_staff.st_id IS 'Staff id | 员工编号';
COMMENT ON COLUMN t_staff.st_name IS 'Name | 姓名';
COMMENT ON COLUMN t_staff.br_code IS 'Branch | 分公司';
COMMENT ON COLUMN t_staff.job IS 'Job: surveyor, driver, porter, packer, office | 岗位：估价、司机、搬运、打包、内勤';
COMMENT ON COLUMN t_staff.day_rate IS 'Cost a day, GBP | 日成本（英镑）';
COMMENT ON COLUMN t_staff.hired IS 'Hired | 入职日期';
COMMENT ON COLUMN t_staff.left_dt IS 'Left, NULL if employed | 离职日期，在职为空';

CREATE TABLE t_truck (
  reg      VARCHAR PRIMARY KEY,
  br_code  VARCHAR REFERENCES t_branch(br_code),
  cap_m3   DOUBLE,
  mot_due  DATE,
  off_road BOOLEAN
);
COMMENT ON TABLE t_truck IS 'Trucks | 车辆';
COMMENT ON COLUMN t_truck.reg IS 'Registration | 车牌';
COMMENT ON COLUMN t_truck.br_code IS 'Branch | 分公司';
COMMENT ON COLUMN t_truck.cap_m3 IS 'Load space, cubic metres | 容积（m3）';
COMMENT ON COLUMN t_truck.mot_due IS 'Roadworthiness test due | 年检到期';
COMMENT ON COLUMN t_truck.off_road IS 'True if off the road | 是否停用';

CREATE TABLE t_store_unit (
  su_id    VARCHAR PRIMARY KEY,
  br_code  VARCHAR REFERENCES t_branch(br_code),
  su_m3    DOUBLE,
  wk_price DOUBLE
);
COMMENT ON TABLE t_store_unit IS 'Storage units | 仓储单元';
COMMENT ON COLUMN t_store_unit.su_id IS 'Unit id | 单元编号';
COMMENT ON COLUMN t_store_unit.br_code IS 'Branch | 分公司';
COMMENT ON COLUMN t_store_unit.su_m3 IS 'Size, cubic metres | 容积（m3）';
COMMENT ON COLUMN t_store_unit.wk_price IS 'List price a week, GBP | 周目录价（英镑）';

CREATE TABLE t_quote (
  qt_no       INTEGER PRIMARY KEY,
  cu_id       INTEGER REFERENCES t_customer(cu_id),
  br_code     VARCHAR REFERENCES t_branch(br_code),
  surveyor_id INTEGER REFERENCES t_staff(st_id),
  from_city   VARCHAR,
  to_city     VARCHAR,
  to_ctry     VARCHAR,
  est_m3      DOUBLE,
  qt_dt       DATE,
  valid_dt    DATE,
  qt_amt      DECIMAL(18,2),
  qt_st       VARCHAR
);
COMMENT ON TABLE t_quote IS 'Quotes | 报价';
COMMENT ON COLUMN t_quote.qt_no IS 'Quote number | 报价号';
COMMENT ON COLUMN t_quote.cu_id IS 'Customer | 客户';
COMMENT ON COLUMN t_quote.br_code IS 'Branch | 分公司';
COMMENT ON COLUMN t_quote.surveyor_id IS 'Surveyor | 估价员';
COMMENT ON COLUMN t_quote.from_city IS 'From city | 迁出城市';
COMMENT ON COLUMN t_quote.to_city IS 'To city | 迁入城市';
COMMENT ON COLUMN t_quote.to_ctry IS 'To country, two letters | 迁入国家';
COMMENT ON COLUMN t_quote.est_m3 IS 'Estimated volume, cubic metres | 预估体积（m3）';
COMMENT ON COLUMN t_quote.qt_dt IS 'Quoted | 报价日期';
COMMENT ON COLUMN t_quote.valid_dt IS 'Valid until | 有效期至';
COMMENT ON COLUMN t_quote.qt_amt IS 'Amount, GBP | 报价金额（英镑）';
COMMENT ON COLUMN t_quote.qt_st IS 'Status: open, won, lost | 状态：跟进、成交、丢单';

CREATE TABLE t_store_ctr (
  sc_id   INTEGER PRIMARY KEY,
  su_id   VARCHAR REFERENCES t_store_unit(su_id),
  cu_id   INTEGER REFERENCES t_customer(cu_id),
  st_dt   DATE,
  end_dt  DATE,
  wk_fee  DOUBLE,
  paid_to DATE
);
COMMENT ON TABLE t_store_ctr IS 'Storage contracts | 仓储合同';
COMMENT ON COLUMN t_store_ctr.sc_id IS 'Contract id | 合同编号';
COMMENT ON COLUMN t_store_ctr.su_id IS 'Unit | 单元';
COMMENT ON COLUMN t_store_ctr.cu_id IS 'Customer | 客户';
COMMENT ON COLUMN t_store_ctr.st_dt IS 'Start | 开始日期';
COMMENT ON COLUMN t_store_ctr.end_dt IS 'End, NULL if running | 结束日期，有效为空';
COMMENT ON COLUMN t_store_ctr.wk_fee IS 'Agreed fee a week, GBP | 约定周费（英镑）';
COMMENT ON COLUMN t_store_ctr.paid_to IS 'Paid up to | 已付至';

CREATE TABLE t_job (
  job_no     INTEGER PRIMARY KEY,
  qt_no      INTEGER REFERENCES t_quote(qt_no),
  br_code    VARCHAR REFERENCES t_branch(br_code),
  reg        VARCHAR REFERENCES t_truck(reg),
  foreman_id INTEGER REFERENCES t_staff(st_id),
  plan_dt    DATE,
  act_dt     DATE,
  act_m3     DOUBLE,
  job_st     VARCHAR,
  ins_val    DECIMAL(18,2)
);
COMMENT ON TABLE t_job IS 'Jobs | 搬运任务';
COMMENT ON COLUMN t_job.job_no IS 'Job number | 任务号';
COMMENT ON COLUMN t_job.qt_no IS 'Quote | 报价';
COMMENT ON COLUMN t_job.br_code IS 'Branch that does it | 执行分公司';
COMMENT ON COLUMN t_job.reg IS 'Truck | 车辆';
COMMENT ON COLUMN t_job.foreman_id IS 'Foreman | 领班';
COMMENT ON COLUMN t_job.plan_dt IS 'Planned day | 计划日期';
COMMENT ON COLUMN t_job.act_dt IS 'Done on, NULL if not yet | 完成日期，未完成为空';
COMMENT ON COLUMN t_job.act_m3 IS 'Volume moved, cubic metres, NULL if not yet | 实际体积（m3），未完成为空';
COMMENT ON COLUMN t_job.job_st IS 'Status: planned, done, cancelled | 状态：计划、完成、取消';
COMMENT ON COLUMN t_job.ins_val IS 'Insured value, GBP, 0 if not insured | 保险价值（英镑），未保为0';

CREATE TABLE t_job_crew (
  job_no INTEGER REFERENCES t_job(job_no),
  st_id  INTEGER REFERENCES t_staff(st_id),
  hrs    DOUBLE,
  ot_hrs DOUBLE,
  PRIMARY KEY (job_no, st_id)
);
COMMENT ON TABLE t_job_crew IS 'Crew of jobs | 任务人员';
COMMENT ON COLUMN t_job_crew.job_no IS 'Job | 任务';
COMMENT ON COLUMN t_job_crew.st_id IS 'Staff | 员工';
COMMENT ON COLUMN t_job_crew.hrs IS 'Hours | 工时';
COMMENT ON COLUMN t_job_crew.ot_hrs IS 'Overtime hours among them | 其中加班';

CREATE TABLE t_claim (
  cl_id   INTEGER PRIMARY KEY,
  job_no  INTEGER REFERENCES t_job(job_no),
  cl_dt   DATE,
  item    VARCHAR,
  cl_amt  DECIMAL(18,2),
  set_amt DECIMAL(18,2),
  fault   VARCHAR
);
COMMENT ON TABLE t_claim IS 'Damage claims | 索赔';
COMMENT ON COLUMN t_claim.cl_id IS 'Claim id | 索赔编号';
COMMENT ON COLUMN t_claim.job_no IS 'Job | 任务';
COMMENT ON COLUMN t_claim.cl_dt IS 'Date | 日期';
COMMENT ON COLUMN t_claim.item IS 'Item | 物品';
COMMENT ON COLUMN t_claim.cl_amt IS 'Claimed, GBP | 索赔额（英镑）';
COMMENT ON COLUMN t_claim.set_amt IS 'Settled, GBP, NULL if open | 赔付额（英镑），未结为空';
COMMENT ON COLUMN t_claim.fault IS 'Fault: packing, handling, transport, none | 原因：打包、搬运、运输、无责';

CREATE TABLE t_inv (
  inv_no  VARCHAR PRIMARY KEY,
  job_no  INTEGER REFERENCES t_job(job_no),
  sc_id   INTEGER REFERENCES t_store_ctr(sc_id),
  inv_dt  DATE,
  net_amt DECIMAL(18,2),
  vat_amt DECIMAL(18,2),
  paid_dt DATE
);
COMMENT ON TABLE t_inv IS 'Invoices | 账单';
COMMENT ON COLUMN t_inv.inv_no IS 'Invoice number | 账单号';
COMMENT ON COLUMN t_inv.job_no IS 'Job, NULL for storage | 任务，仓储为空';
COMMENT ON COLUMN t_inv.sc_id IS 'Storage contract, NULL for jobs | 仓储合同，搬运为空';
COMMENT ON COLUMN t_inv.inv_dt IS 'Date | 开票日期';
COMMENT ON COLUMN t_inv.net_amt IS 'Net, GBP | 净额（英镑）';
COMMENT ON COLUMN t_inv.vat_amt IS 'VAT, GBP | 增值税（英镑）';
COMMENT ON COLUMN t_inv.paid_dt IS 'Paid, NULL if not | 付款日期，未付为空';

CREATE TABLE t_review (
  rv_id  INTEGER PRIMARY KEY,
  job_no INTEGER REFERENCES t_job(job_no),
  stars  INTEGER,
  rv_dt  DATE
);
COMMENT ON TABLE t_review IS 'Reviews by customers | 评价';
COMMENT ON COLUMN t_review.rv_id IS 'Review id | 评价编号';
COMMENT ON COLUMN t_review.job_no IS 'Job | 任务';
COMMENT ON COLUMN t_review.stars IS 'Stars, 1 to 5 | 星级';
COMMENT ON COLUMN t_review.rv_dt IS 'Date | 日期';
