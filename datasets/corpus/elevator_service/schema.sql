-- Elevator maintenance: customers, sites, units, contracts, technicians, call-outs, planned visits, parts, safety inspections, quotes, invoices.

CREATE TABLE cust (
  cust_no        INTEGER PRIMARY KEY,
  cust_name      VARCHAR NOT NULL,
  cust_type      VARCHAR,
  acct_mgr       VARCHAR,
  parent_cust_no INTEGER REFERENCES cust(cust_no)
);
COMMENT ON TABLE cust IS 'Customers (owners, facility managers) | 客户（业主、物业）';
COMMENT ON COLUMN cust.cust_no IS 'Customer number | 客户编号';
COMMENT ON COLUMN cust.cust_name IS 'Name | 客户名称';
COMMENT ON COLUMN cust.cust_type IS 'Type: residential, office, hospital, hotel, public | 类型：住宅、写字楼、医院、酒店、公共';
COMMENT ON COLUMN cust.acct_mgr IS 'Account manager | 客户经理';
COMMENT ON COLUMN cust.parent_cust_no IS 'Parent company, NULL if none | 母公司，无则为空';

CREATE TABLE tech (
  tech_id     INTEGER PRIMARY KEY,
  tech_name   VARCHAR NOT NULL,
  grade       VARCHAR,
  home_route  VARCHAR,
  mgr_id      INTEGER REFERENCES tech(tech_id),
  cert_exp_dt DATE
);
COMMENT ON TABLE tech IS 'Technicians | 维保工';
COMMENT ON COLUMN tech.tech_id IS 'Technician id | 工号';
COMMENT ON COLUMN tech.tech_name IS 'Name | 姓名';
COMMENT ON COLUMN tech.grade IS 'Grade: apprentice, mechanic, senior, adjuster | 级别：学徒、技工、高级、调试';
COMMENT ON COLUMN tech.home_route IS 'Own route, e.g. R07 | 所属路线';
COMMENT ON COLUMN tech.mgr_id IS 'Supervisor | 主管';
COMMENT ON COLUMN tech.cert_exp_dt IS 'Licence expiry | 证书到期日';

CREATE TABLE site (
  site_no    INTEGER PRIMARY KEY,
  cust_no    INTEGER REFERENCES cust(cust_no),
  site_name  VARCHAR NOT NULL,
  city       VARCHAR,
  route_cd   VARCHAR,
  access_24h BOOLEAN
);
COMMENT ON TABLE site IS 'Sites | 项目地点';
COMMENT ON COLUMN site.site_no IS 'Site number | 地点编号';
COMMENT ON COLUMN site.cust_no IS 'Customer | 客户';
COMMENT ON COLUMN site.site_name IS 'Site name | 地点名称';
COMMENT ON COLUMN site.city IS 'City | 城市';
COMMENT ON COLUMN site.route_cd IS 'Service route, e.g. R07 | 维保路线';
COMMENT ON COLUMN site.access_24h IS 'True if open day and night | 是否24小时可进入';

CREATE TABLE ctr (
  ctr_no     VARCHAR PRIMARY KEY,
  cust_no    INTEGER REFERENCES cust(cust_no),
  ctr_type   VARCHAR,
  start_dt   DATE,
  end_dt     DATE,
  auto_renew BOOLEAN,
  annual_fee DECIMAL(18,2),
  resp_hrs   INTEGER,
  term_dt    DATE
);
COMMENT ON TABLE ctr IS 'Service contracts | 维保合同';
COMMENT ON COLUMN ctr.ctr_no IS 'Contract number | 合同编号';
COMMENT ON COLUMN ctr.cust_no IS 'Customer | 客户';
COMMENT ON COLUMN ctr.ctr_type IS 'Type: FULL all included, BASIC oil and grease, CALL on call | 类型：全包、半包、按次';
COMMENT ON COLUMN ctr.start_dt IS 'Start | 开始日期';
COMMENT ON COLUMN ctr.end_dt IS 'End | 到期日期';
COMMENT ON COLUMN ctr.auto_renew IS 'True if renewed automatically | 是否自动续约';
COMMENT ON COLUMN ctr.annual_fee IS 'Yearly fee, USD | 年费（美元）';
COMMENT ON COLUMN ctr.resp_hrs IS 'Response time promised, hours | 承诺响应时间（小时）';
COMMENT ON COLUMN ctr.term_dt IS 'Terminated early on, NULL if not | 提前终止日期，未终止为空';

CREATE TABLE unit (
  unit_no    VARCHAR PRIMARY KEY,
  site_no    INTEGER REFERENCES site(site_no),
  unit_type  VARCHAR,
  mfr        VARCHAR,
  model      VARCHAR,
  floors     INTEGER,
  load_kg    INTEGER,
  install_dt DATE,
  modern_dt  DATE,
  op_status  VARCHAR
);
COMMENT ON TABLE unit IS 'Elevators and escalators | 电梯';
COMMENT ON COLUMN unit.unit_no IS 'Unit number, e.g. EL-20391 | 电梯编号';
COMMENT ON COLUMN unit.site_no IS 'Site | 地点';
COMMENT ON COLUMN unit.unit_type IS 'Type: traction, hydraulic, MRL machine-room-less, escalator | 类型：曳引、液压、无机房、扶梯';
COMMENT ON COLUMN unit.mfr IS 'Manufacturer | 制造商';
COMMENT ON COLUMN unit.model IS 'Model | 型号';
COMMENT ON COLUMN unit.floors IS 'Floors served | 停靠层数';
COMMENT ON COLUMN unit.load_kg IS 'Rated load, kg | 额定载重（公斤）';
COMMENT ON COLUMN unit.install_dt IS 'Installed | 安装日期';
COMMENT ON COLUMN unit.modern_dt IS 'Last modernised, NULL if never | 最近改造日期，未改造为空';
COMMENT ON COLUMN unit.op_status IS 'Operating status: RUN running, STOP stopped, DECOM taken out | 运行状态：运行、停梯、报废';

CREATE TABLE ctr_unit (
  ctr_no   VARCHAR REFERENCES ctr(ctr_no),
  unit_no  VARCHAR REFERENCES unit(unit_no),
  unit_fee DECIMAL(18,2),
  PRIMARY KEY (ctr_no, unit_no)
);
COMMENT ON TABLE ctr_unit IS 'Units under a contract | 合同电梯';
COMMENT ON COLUMN ctr_unit.ctr_no IS 'Contract | 合同';
COMMENT ON COLUMN ctr_unit.unit_no IS 'Unit | 电梯';
COMMENT ON COLUMN ctr_unit.unit_fee IS 'Yearly fee of the unit, USD | 单梯年费（美元）';

CREATE TABLE callout (
  co_no      INTEGER PRIMARY KEY,
  unit_no    VARCHAR REFERENCES unit(unit_no),
  call_ts    TIMESTAMP,
  arrive_ts  TIMESTAMP,
  restore_ts TIMESTAMP,
  tech_id    INTEGER REFERENCES tech(tech_id),
  fault_cd   VARCHAR,
  entrap     BOOLEAN,
  billable   BOOLEAN
);
COMMENT ON TABLE callout IS 'Call-outs | 急修';
COMMENT ON COLUMN callout.co_no IS 'Call-out number | 急修单号';
COMMENT ON COLUMN callout.unit_no IS 'Unit | 电梯';
COMMENT ON COLUMN callout.call_ts IS 'Call received | 来电时间';
COMMENT ON COLUMN callout.arrive_ts IS 'Technician arrived | 到场时间';
COMMENT ON COLUMN callout.restore_ts IS 'Back in service, NULL if not yet | 恢复时间，未恢复为空';
COMMENT ON COLUMN callout.tech_id IS 'Technician | 维保工';
COMMENT ON COLUMN callout.fault_cd IS 'Fault: DOOR, DRIVE, CTRL controller, BRAKE, MISUSE, POWER | 故障：门、驱动、控制、制动、人为、停电';
COMMENT ON COLUMN callout.entrap IS 'True if people were trapped | 是否困人';
COMMENT ON COLUMN callout.billable IS 'True if billed to the customer | 是否收费';

CREATE TABLE pm_visit (
  pm_id   INTEGER PRIMARY KEY,
  unit_no VARCHAR REFERENCES unit(unit_no),
  plan_dt DATE,
  done_dt DATE,
  tech_id INTEGER REFERENCES tech(tech_id),
  mins    INTEGER
);
COMMENT ON TABLE pm_visit IS 'Planned maintenance visits | 定期保养';
COMMENT ON COLUMN pm_visit.pm_id IS 'Visit id | 保养编号';
COMMENT ON COLUMN pm_visit.unit_no IS 'Unit | 电梯';
COMMENT ON COLUMN pm_visit.plan_dt IS 'Planned for | 计划日期';
COMMENT ON COLUMN pm_visit.done_dt IS 'Done, NULL if not done | 完成日期，未完成为空';
COMMENT ON COLUMN pm_visit.tech_id IS 'Technician | 维保工';
COMMENT ON COLUMN pm_visit.mins IS 'Minutes on site | 现场时长（分钟）';

CREATE TABLE safety_insp (
  insp_no     INTEGER PRIMARY KEY,
  unit_no     VARCHAR REFERENCES unit(unit_no),
  insp_dt     DATE,
  next_due_dt DATE,
  result      VARCHAR,
  defects     INTEGER
);
COMMENT ON TABLE safety_insp IS 'Safety inspections by the authority | 安全检验';
COMMENT ON COLUMN safety_insp.insp_no IS 'Inspection number | 检验编号';
COMMENT ON COLUMN safety_insp.unit_no IS 'Unit | 电梯';
COMMENT ON COLUMN safety_insp.insp_dt IS 'Inspected | 检验日期';
COMMENT ON COLUMN safety_insp.next_due_dt IS 'Next due | 下次检验日期';
COMMENT ON COLUMN safety_insp.result IS 'Result: PASS, COND conditional, FAIL | 结果：合格、有条件、不合格';
COMMENT ON COLUMN safety_insp.defects IS 'Defects found | 缺陷数';

CREATE TABLE mod_quote (
  quote_no VARCHAR PRIMARY KEY,
  unit_no  VARCHAR REFERENCES unit(unit_no),
  quote_dt DATE,
  amt      DECIMAL(18,2),
  stage    VARCHAR,
  lost_to  VARCHAR
);
COMMENT ON TABLE mod_quote IS 'Modernisation quotes | 改造报价';
COMMENT ON COLUMN mod_quote.quote_no IS 'Quote number | 报价编号';
COMMENT ON COLUMN mod_quote.unit_no IS 'Unit | 电梯';
COMMENT ON COLUMN mod_quote.quote_dt IS 'Date | 报价日期';
COMMENT ON COLUMN mod_quote.amt IS 'Amount quoted, USD | 报价金额（美元）';
COMMENT ON COLUMN mod_quote.stage IS 'Stage: open, won, lost | 阶段：跟进中、赢单、丢单';
COMMENT ON COLUMN mod_quote.lost_to IS 'Competitor it was lost to, NULL otherwise | 输给的对手，否则为空';

CREATE TABLE part_txn (
  txn_id     INTEGER PRIMARY KEY,
  unit_no    VARCHAR REFERENCES unit(unit_no),
  co_no      INTEGER REFERENCES callout(co_no),
  part_no    VARCHAR,
  part_desc  VARCHAR,
  qty        INTEGER,
  unit_cost  DECIMAL(18,2),
  sell_price DECIMAL(18,2),
  txn_dt     DATE
);
COMMENT ON TABLE part_txn IS 'Parts used | 备件消耗';
COMMENT ON COLUMN part_txn.txn_id IS 'Id | 编号';
COMMENT ON COLUMN part_txn.unit_no IS 'Unit | 电梯';
COMMENT ON COLUMN part_txn.co_no IS 'Call-out, NULL if used at planned work | 急修单，定期作业为空';
COMMENT ON COLUMN part_txn.part_no IS 'Part number | 备件号';
COMMENT ON COLUMN part_txn.part_desc IS 'Description | 备件名称';
COMMENT ON COLUMN part_txn.qty IS 'Quantity | 数量';
COMMENT ON COLUMN part_txn.unit_cost IS 'Cost each, USD | 单件成本（美元）';
COMMENT ON COLUMN part_txn.sell_price IS 'Price charged each, USD | 单件售价（美元）';
COMMENT ON COLUMN part_txn.txn_dt IS 'Date | 日期';
