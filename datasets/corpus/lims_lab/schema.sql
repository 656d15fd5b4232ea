-- Laboratory information system (LIMS): clients, projects, samples, tests, methods, results, specifications, instruments, calibrations, analysts, reagents, invoices.

CREATE TABLE lims_client (
  client_cd    VARCHAR PRIMARY KEY,
  client_nm    VARCHAR NOT NULL,
  bill_city    VARCHAR,
  discount_pct DOUBLE,
  on_hold      BOOLEAN
);
COMMENT ON TABLE lims_client IS 'Clients | 委托方';
COMMENT ON COLUMN lims_client.client_cd IS 'Client code, e.g. C0417 | 客户代码';
COMMENT ON COLUMN lims_client.client_nm IS 'Client name | 客户名称';
COMMENT ON COLUMN lims_client.bill_city IS 'Billing city | 开票城市';
COMMENT ON COLUMN lims_client.discount_pct IS 'Discount, percent | 折扣（%）';
COMMENT ON COLUMN lims_client.on_hold IS 'True if on credit hold | 是否信用冻结';

CREATE TABLE analyst (
  analyst_id INTEGER PRIMARY KEY,
  analyst_nm VARCHAR NOT NULL,
  dept       VARCHAR,
  hire_dt    DATE,
  term_dt    DATE
);
COMMENT ON TABLE analyst IS 'Analysts | 检验员';
COMMENT ON COLUMN analyst.analyst_id IS 'Analyst id | 工号';
COMMENT ON COLUMN analyst.analyst_nm IS 'Name | 姓名';
COMMENT ON COLUMN analyst.dept IS 'Department: wet chem, micro, metals, organics, QA | 部门：湿化学、微生物、金属、有机、质保';
COMMENT ON COLUMN analyst.hire_dt IS 'Hired | 入职日期';
COMMENT ON COLUMN analyst.term_dt IS 'Left, NULL if employed | 离职日期，在职为空';

CREATE TABLE method (
  meth_cd    VARCHAR PRIMARY KEY,
  meth_nm    VARCHAR NOT NULL,
  dept       VARCHAR,
  list_price DECIMAL(18,2),
  tat_days   INTEGER,
  accredited BOOLEAN
);
COMMENT ON TABLE method IS 'Test methods | 检测方法';
COMMENT ON COLUMN method.meth_cd IS 'Method code, e.g. EPA-200.8 | 方法代码';
COMMENT ON COLUMN method.meth_nm IS 'Method name | 方法名称';
COMMENT ON COLUMN method.dept IS 'Department: wet chem, micro, metals, organics, QA | 部门';
COMMENT ON COLUMN method.list_price IS 'Price a test, USD | 单价（美元）';
COMMENT ON COLUMN method.tat_days IS 'Standard turnaround, days | 标准周期（天）';
COMMENT ON COLUMN method.accredited IS 'True if accredited | 是否认可';

CREATE TABLE instrument (
  instr_cd    VARCHAR PRIMARY KEY,
  instr_tp    VARCHAR,
  serial_no   VARCHAR,
  buy_dt      DATE,
  next_cal_dt DATE,
  in_srv      BOOLEAN
);
COMMENT ON TABLE instrument IS 'Instruments | 仪器';
COMMENT ON COLUMN instrument.instr_cd IS 'Instrument code, e.g. ICPMS-2 | 仪器代码';
COMMENT ON COLUMN instrument.instr_tp IS 'Type: ICPMS, GCMS, HPLC, UV, balance | 类型';
COMMENT ON COLUMN instrument.serial_no IS 'Serial number | 序列号';
COMMENT ON COLUMN instrument.buy_dt IS 'Bought | 购置日期';
COMMENT ON COLUMN instrument.next_cal_dt IS 'Next calibration due | 下次校准日期';
COMMENT ON COLUMN instrument.in_srv IS 'True if in service | 是否在用';

CREATE TABLE lims_project (
  proj_cd   VARCHAR PRIMARY KEY,
  proj_nm   VARCHAR NOT NULL,
  client_cd VARCHAR REFERENCES lims_client(client_cd),
  mgr_id    INTEGER REFERENCES analyst(analyst_id),
  open_dt   DATE,
  close_dt  DATE
);
COMMENT ON TABLE lims_project IS 'Projects | 项目';
COMMENT ON COLUMN lims_project.proj_cd IS 'Project code | 项目代码';
COMMENT ON COLUMN lims_project.proj_nm IS 'Project name | 项目名称';
COMMENT ON COLUMN lims_project.client_cd IS 'Client | 客户';
COMMENT ON COLUMN lims_project.mgr_id IS 'Project manager | 项目负责人';
COMMENT ON COLUMN lims_project.open_dt IS 'Opened | 立项日期';
COMMENT ON COLUMN lims_project.close_dt IS 'Closed, NULL if open | 结项日期，未结为空';

CREATE TABLE method_qual (
  analyst_id INTEGER REFERENCES analyst(analyst_id),
  meth_cd    VARCHAR REFERENCES method(meth_cd),
  qual_dt    DATE,
  exp_dt     DATE,
  PRIMARY KEY (analyst_id, meth_cd)
);
COMMENT ON TABLE method_qual IS 'Analysts trained for methods | 方法授权';
COMMENT ON COLUMN method_qual.analyst_id IS 'Analyst | 检验员';
COMMENT ON COLUMN method_qual.meth_cd IS 'Method | 方法';
COMMENT ON COLUMN method_qual.qual_dt IS 'Qualified | 授权日期';
COMMENT ON COLUMN method_qual.exp_dt IS 'Expires | 失效日期';

CREATE TABLE calib (
  cal_id   INTEGER PRIMARY KEY,
  instr_cd VARCHAR REFERENCES instrument(instr_cd),
  cal_dt   DATE,
  done_by  INTEGER REFERENCES analyst(analyst_id),
  pass     BOOLEAN,
  cost     DECIMAL(18,2)
);
COMMENT ON TABLE calib IS 'Calibrations | 校准';
COMMENT ON COLUMN calib.cal_id IS 'Calibration id | 校准编号';
COMMENT ON COLUMN calib.instr_cd IS 'Instrument | 仪器';
COMMENT ON COLUMN calib.cal_dt IS 'Date | 日期';
COMMENT ON COLUMN calib.done_by IS 'Done by | 校准人';
COMMENT ON COLUMN calib.pass IS 'True if passed | 是否通过';
COMMENT ON COLUMN calib.cost IS 'Cost, USD | 费用（美元）';

CREATE TABLE sample (
  smp_id     VARCHAR PRIMARY KEY,
  proj_cd    VARCHAR REFERENCES lims_project(proj_cd),
  parent_smp VARCHAR REFERENCES sample(smp_id),
  matrix     VARCHAR,
  coll_ts    TIMESTAMP,
  recv_ts    TIMESTAMP,
  due_dt     DATE,
  smp_stat   VARCHAR,
  rush       BOOLEAN,
  recv_temp  DOUBLE
);
COMMENT ON TABLE sample IS 'Samples | 样品';
COMMENT ON COLUMN sample.smp_id IS 'Sample id, e.g. S26-118002 | 样品编号';
COMMENT ON COLUMN sample.proj_cd IS 'Project | 项目';
COMMENT ON COLUMN sample.parent_smp IS 'Parent of an aliquot, NULL otherwise | 母样，非分样为空';
COMMENT ON COLUMN sample.matrix IS 'Matrix: water, soil, food, air, sludge | 基质：水、土、食品、空气、污泥';
COMMENT ON COLUMN sample.coll_ts IS 'Collected in the field | 采样时间';
COMMENT ON COLUMN sample.recv_ts IS 'Received at the laboratory | 收样时间';
COMMENT ON COLUMN sample.due_dt IS 'Report due | 报告应出日期';
COMMENT ON COLUMN sample.smp_stat IS 'Status: LOGGED, INPROG, REVIEW, REPORTED, CANCEL | 状态：登记、检测中、审核、已报告、取消';
COMMENT ON COLUMN sample.rush IS 'True if rush | 是否加急';
COMMENT ON COLUMN sample.recv_temp IS 'Temperature on receipt, Celsius | 收样温度（℃）';

CREATE TABLE spec_limit (
  proj_cd VARCHAR REFERENCES lims_project(proj_cd),
  analyte VARCHAR,
  lo_lim  DOUBLE,
  hi_lim  DOUBLE,
  PRIMARY KEY (proj_cd, analyte)
);
COMMENT ON TABLE spec_limit IS 'Limits by project | 限值';
COMMENT ON COLUMN spec_limit.proj_cd IS 'Project | 项目';
COMMENT ON COLUMN spec_limit.analyte IS 'Analyte | 分析项';
COMMENT ON COLUMN spec_limit.lo_lim IS 'Lower limit, NULL if none | 下限';
COMMENT ON COLUMN spec_limit.hi_lim IS 'Upper limit, NULL if none | 上限';

CREATE TABLE lims_inv (
  inv_no  VARCHAR PRIMARY KEY,
  proj_cd VARCHAR REFERENCES lims_project(proj_cd),
  inv_dt  DATE,
  amt     DECIMAL(18,2),
  paid_dt DATE
);
COMMENT ON TABLE lims_inv IS 'Invoices | 发票';
COMMENT ON COLUMN lims_inv.inv_no IS 'Invoice number | 发票号';
COMMENT ON COLUMN lims_inv.proj_cd IS 'Project | 项目';
COMMENT ON COLUMN lims_inv.inv_dt IS 'Date | 开票日期';
COMMENT ON COLUMN lims_inv.amt IS 'Amount, USD | 金额（美元）';
COMMENT ON COLUMN lims_inv.paid_dt IS 'Paid, NULL if not | 付款日期，未付为空';

CREATE TABLE test (
  test_id    INTEGER PRIMARY KEY,
  smp_id     VARCHAR REFERENCES sample(smp_id),
  meth_cd    VARCHAR REFERENCES method(meth_cd),
  analyst_id INTEGER REFERENCES analyst(analyst_id),
  rev_id     INTEGER REFERENCES analyst(analyst_id),
  instr_cd   VARCHAR REFERENCES instrument(instr_cd),
  run_ts     TIMESTAMP,
  rev_ts     TIMESTAMP,
  retest_no  INTEGER
);
COMMENT ON TABLE test IS 'Tests on samples | 检测任务';
COMMENT ON COLUMN test.test_id IS 'Test id | 检测编号';
COMMENT ON COLUMN test.smp_id IS 'Sample | 样品';
COMMENT ON COLUMN test.meth_cd IS 'Method | 方法';
COMMENT ON COLUMN test.analyst_id IS 'Analyst who ran it | 检验员';
COMMENT ON COLUMN test.rev_id IS 'Reviewer, NULL if not reviewed | 审核人，未审核为空';
COMMENT ON COLUMN test.instr_cd IS 'Instrument | 仪器';
COMMENT ON COLUMN test.run_ts IS 'Run, NULL if not yet | 检测时间，未做为空';
COMMENT ON COLUMN test.rev_ts IS 'Reviewed, NULL if not yet | 审核时间，未审为空';
COMMENT ON COLUMN test.retest_no IS '0 for the first run, 1 for the first retest and so on | 复测序号';

CREATE TABLE result (
  test_id INTEGER REFERENCES test(test_id),
  analyte VARCHAR,
  val     DOUBLE,
  unit    VARCHAR,
  lod     DOUBLE,
  flag    VARCHAR,
  PRIMARY KEY (test_id, analyte)
);
COMMENT ON TABLE result IS 'Results by analyte | 结果';
COMMENT ON COLUMN result.test_id IS 'Test | 检测';
COMMENT ON COLUMN result.analyte IS 'Analyte, e.g. lead | 分析项';
COMMENT ON COLUMN result.val IS 'Value | 数值';
COMMENT ON COLUMN result.unit IS 'Unit, e.g. ug/L | 单位';
COMMENT ON COLUMN result.lod IS 'Detection limit | 检出限';
COMMENT ON COLUMN result.flag IS 'Flag: ND not detected, OK within limits, HI above the limit, LO below the limit | 标记：未检出、合格、超上限、低于下限';
