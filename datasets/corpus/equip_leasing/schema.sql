-- 融资租赁: lessees, assets, contracts, rent schedules, receipts, ratings, funding. Mixed English abbreviations.

CREATE TABLE lessee (
  les_id  VARCHAR PRIMARY KEY,
  les_nm  VARCHAR NOT NULL,
  les_typ VARCHAR,
  prov    VARCHAR,
  reg_cap DECIMAL(18,2),
  grp_nm  VARCHAR
);
COMMENT ON TABLE lessee IS 'Lessees | 承租人';
COMMENT ON COLUMN lessee.les_id IS 'Lessee id, e.g. L0231 | 承租人编号';
COMMENT ON COLUMN lessee.les_nm IS 'Lessee name | 承租人名称';
COMMENT ON COLUMN lessee.les_typ IS 'Type: hospital, school, factory, logistics, utility, individual | 类型：hospital 医院, school 学校, factory 工厂, logistics 物流, utility 公用事业, individual 个人';
COMMENT ON COLUMN lessee.prov IS 'Province, in Chinese, e.g. 山东 | 省份';
COMMENT ON COLUMN lessee.reg_cap IS 'Registered capital, 10 thousand yuan | 注册资本（万元）';
COMMENT ON COLUMN lessee.grp_nm IS 'Group it belongs to, NULL if none | 所属集团';

CREATE TABLE funding (
  fnd_id  VARCHAR PRIMARY KEY,
  src     VARCHAR,
  lender  VARCHAR,
  amt     DECIMAL(18,2),
  cost_rt DOUBLE,
  draw_dt DATE,
  mat_dt  DATE
);
COMMENT ON TABLE funding IS 'Borrowings of the leasing company | 融入资金';
COMMENT ON COLUMN funding.fnd_id IS 'Borrowing id | 融资编号';
COMMENT ON COLUMN funding.src IS 'Source: 银行借款 bank loan, 债券 bond, ABS, 同业拆借 interbank | 来源';
COMMENT ON COLUMN funding.lender IS 'Lender | 资金方';
COMMENT ON COLUMN funding.amt IS 'Amount, 10 thousand yuan | 金额（万元）';
COMMENT ON COLUMN funding.cost_rt IS 'Cost, percent a year | 成本（%）';
COMMENT ON COLUMN funding.draw_dt IS 'Drawing date | 提款日';
COMMENT ON COLUMN funding.mat_dt IS 'Maturity date | 到期日';

CREATE TABLE lease (
  ctr_no  VARCHAR PRIMARY KEY,
  les_id  VARCHAR REFERENCES lessee(les_id),
  biz_typ VARCHAR,
  sign_dt DATE,
  beg_dt  DATE,
  end_dt  DATE,
  prin    DECIMAL(18,2),
  irr     DOUBLE,
  deposit DECIMAL(18,2),
  rm      VARCHAR,
  ctr_sts VARCHAR
);
COMMENT ON TABLE lease IS 'Lease contracts | 租赁合同';
COMMENT ON COLUMN lease.ctr_no IS 'Contract number, e.g. ZL2024-118 | 合同编号';
COMMENT ON COLUMN lease.les_id IS 'Lessee | 承租人';
COMMENT ON COLUMN lease.biz_typ IS 'Type: 直租 direct, 回租 sale and leaseback, 经营租赁 operating | 业务类型';
COMMENT ON COLUMN lease.sign_dt IS 'Signing date | 签约日期';
COMMENT ON COLUMN lease.beg_dt IS 'Start date | 起租日';
COMMENT ON COLUMN lease.end_dt IS 'End date | 到期日';
COMMENT ON COLUMN lease.prin IS 'Financed amount, 10 thousand yuan | 融资金额（万元）';
COMMENT ON COLUMN lease.irr IS 'Internal rate of return, percent | 内部收益率（%）';
COMMENT ON COLUMN lease.deposit IS 'Security deposit, 10 thousand yuan | 保证金（万元）';
COMMENT ON COLUMN lease.rm IS 'Relationship manager | 客户经理';
COMMENT ON COLUMN lease.ctr_sts IS 'Status: 执行中 running, 已结清 settled, 逾期 overdue, 诉讼 in litigation | 合同状态';

CREATE TABLE asset (
  ast_id  INTEGER PRIMARY KEY,
  ctr_no  VARCHAR REFERENCES lease(ctr_no),
  ast_nm  VARCHAR,
  ast_cls VARCHAR,
  org_val DECIMAL(18,2),
  gps     BOOLEAN
);
COMMENT ON TABLE asset IS 'Leased assets | 租赁物';
COMMENT ON COLUMN asset.ast_id IS 'Asset id | 租赁物编号';
COMMENT ON COLUMN asset.ctr_no IS 'Contract | 合同编号';
COMMENT ON COLUMN asset.ast_nm IS 'Asset name | 租赁物名称';
COMMENT ON COLUMN asset.ast_cls IS 'Class: medical, vehicle, machine tool, vessel, PV station | 类别：medical 医疗设备, vehicle 车辆, machine tool 机床, vessel 船舶, PV station 光伏电站';
COMMENT ON COLUMN asset.org_val IS 'Original value, 10 thousand yuan | 原值（万元）';
COMMENT ON COLUMN asset.gps IS 'True if tracked by GPS | 是否装GPS';

CREATE TABLE rent_plan (
  ctr_no   VARCHAR REFERENCES lease(ctr_no),
  prd      INTEGER,
  due_dt   DATE,
  prin_amt DECIMAL(18,2),
  int_amt  DECIMAL(18,2),
  rcv_amt  DECIMAL(18,2),
  rcv_dt   DATE,
  PRIMARY KEY (ctr_no, prd)
);
COMMENT ON TABLE rent_plan IS 'Rent schedule | 租金计划';
COMMENT ON COLUMN rent_plan.ctr_no IS 'Contract | 合同编号';
COMMENT ON COLUMN rent_plan.prd IS 'Period number | 期次';
COMMENT ON COLUMN rent_plan.due_dt IS 'Due date | 应收日期';
COMMENT ON COLUMN rent_plan.prin_amt IS 'Principal part, 10 thousand yuan | 本金（万元）';
COMMENT ON COLUMN rent_plan.int_amt IS 'Interest part, 10 thousand yuan | 利息（万元）';
COMMENT ON COLUMN rent_plan.rcv_amt IS 'Received, 10 thousand yuan | 已收（万元）';
COMMENT ON COLUMN rent_plan.rcv_dt IS 'Date fully received, NULL if not | 收齐日期';

CREATE TABLE risk_cls (
  ctr_no   VARCHAR REFERENCES lease(ctr_no),
  cls_dt   DATE,
  cls      VARCHAR,
  prov_amt DECIMAL(18,2),
  PRIMARY KEY (ctr_no, cls_dt)
);
COMMENT ON TABLE risk_cls IS 'Five-level risk classification by quarter | 五级分类';
COMMENT ON COLUMN risk_cls.ctr_no IS 'Contract | 合同编号';
COMMENT ON COLUMN risk_cls.cls_dt IS 'Classification date | 分类日期';
COMMENT ON COLUMN risk_cls.cls IS 'Class: 正常 normal, 关注 special mention, 次级 substandard, 可疑 doubtful, 损失 loss | 分类结果';
COMMENT ON COLUMN risk_cls.prov_amt IS 'Provision, 10 thousand yuan | 拨备（万元）';

CREATE TABLE visit (
  vis_id    INTEGER PRIMARY KEY,
  ctr_no    VARCHAR REFERENCES lease(ctr_no),
  vis_dt    DATE,
  inspector VARCHAR,
  concl     VARCHAR
);
COMMENT ON TABLE visit IS 'Post-lease inspections | 租后检查';
COMMENT ON COLUMN visit.vis_id IS 'Inspection id | 检查编号';
COMMENT ON COLUMN visit.ctr_no IS 'Contract | 合同编号';
COMMENT ON COLUMN visit.vis_dt IS 'Date | 检查日期';
COMMENT ON COLUMN visit.inspector IS 'Inspector | 检查人';
COMMENT ON COLUMN visit.concl IS 'Conclusion: fine, watch, alarm | 结论：fine 正常, watch 关注, alarm 预警';
