-- Government procurement and budget: agencies, projects, tenders, bids, contracts, payments, suppliers, experts, complaints.

CREATE TABLE agency (
  agy_cd VARCHAR PRIMARY KEY,
  agy_nm VARCHAR NOT NULL,
  lvl    VARCHAR,
  field  VARCHAR
);
COMMENT ON TABLE agency IS 'Public agencies | 采购单位';
COMMENT ON COLUMN agency.agy_cd IS 'Agency code | 单位代码';
COMMENT ON COLUMN agency.agy_nm IS 'Agency name | 单位名称';
COMMENT ON COLUMN agency.lvl IS 'Level: central, provincial, municipal, county | 级次：central 中央, provincial 省级, municipal 市级, county 县级';
COMMENT ON COLUMN agency.field IS 'Field: education, health, transport, police, water | 领域：education 教育, health 卫生, transport 交通, police 公安, water 水利';

CREATE TABLE supp (
  sup_id INTEGER PRIMARY KEY,
  sup_nm VARCHAR NOT NULL,
  sme    BOOLEAN,
  prov   VARCHAR,
  blk_on DATE
);
COMMENT ON TABLE supp IS 'Suppliers | 供应商';
COMMENT ON COLUMN supp.sup_id IS 'Supplier id | 供应商编号';
COMMENT ON COLUMN supp.sup_nm IS 'Supplier name | 供应商名称';
COMMENT ON COLUMN supp.sme IS 'True for small and medium firms | 是否中小企业';
COMMENT ON COLUMN supp.prov IS 'Province | 省份';
COMMENT ON COLUMN supp.blk_on IS 'Date blacklisted, NULL if clean | 列入黑名单日期';

CREATE TABLE bgt (
  agy_cd   VARCHAR REFERENCES agency(agy_cd),
  yr       INTEGER,
  subj     VARCHAR,
  plan_amt DECIMAL(18,2),
  used_amt DECIMAL(18,2),
  PRIMARY KEY (agy_cd, yr, subj)
);
COMMENT ON TABLE bgt IS 'Budget lines by year | 预算';
COMMENT ON COLUMN bgt.agy_cd IS 'Agency | 单位';
COMMENT ON COLUMN bgt.yr IS 'Year | 年度';
COMMENT ON COLUMN bgt.subj IS 'Subject: goods, works, services | 科目：goods 货物, works 工程, services 服务';
COMMENT ON COLUMN bgt.plan_amt IS 'Planned, 10 thousand yuan | 预算（万元）';
COMMENT ON COLUMN bgt.used_amt IS 'Spent, 10 thousand yuan | 支出（万元）';

CREATE TABLE tender (
  tnd_no  VARCHAR PRIMARY KEY,
  agy_cd  VARCHAR REFERENCES agency(agy_cd),
  tnd_nm  VARCHAR,
  subj    VARCHAR,
  mode    VARCHAR,
  est_amt DECIMAL(18,2),
  pub_dt  DATE,
  open_dt DATE,
  stat    VARCHAR
);
COMMENT ON TABLE tender IS 'Tenders | 招标项目';
COMMENT ON COLUMN tender.tnd_no IS 'Tender number, e.g. T2025-0419 | 招标编号';
COMMENT ON COLUMN tender.agy_cd IS 'Agency | 采购单位';
COMMENT ON COLUMN tender.tnd_nm IS 'Project name | 项目名称';
COMMENT ON COLUMN tender.subj IS 'Subject: goods, works, services | 类别：goods 货物, works 工程, services 服务';
COMMENT ON COLUMN tender.mode IS 'Mode: open, invited, negotiated, single source | 方式：open 公开, invited 邀请, negotiated 谈判, single source 单一来源';
COMMENT ON COLUMN tender.est_amt IS 'Estimate, 10 thousand yuan | 预算金额（万元）';
COMMENT ON COLUMN tender.pub_dt IS 'Date published | 公告日期';
COMMENT ON COLUMN tender.open_dt IS 'Bid opening date | 开标日期';
COMMENT ON COLUMN tender.stat IS 'Status: published, evaluating, awarded, failed, cancelled | 状态：published 已公告, evaluating 评审中, awarded 已中标, failed 流标, cancelled 终止';

CREATE TABLE bid (
  tnd_no VARCHAR REFERENCES tender(tnd_no),
  sup_id INTEGER REFERENCES supp(sup_id),
  px     DECIMAL(18,2),
  score  DOUBLE,
  rk     INTEGER,
  PRIMARY KEY (tnd_no, sup_id)
);
COMMENT ON TABLE bid IS 'Bids | 投标';
COMMENT ON COLUMN bid.tnd_no IS 'Tender | 招标';
COMMENT ON COLUMN bid.sup_id IS 'Supplier | 供应商';
COMMENT ON COLUMN bid.px IS 'Price bid, 10 thousand yuan | 报价（万元）';
COMMENT ON COLUMN bid.score IS 'Total score, 0-100, NULL if rejected | 总分，否决为空';
COMMENT ON COLUMN bid.rk IS 'Rank, 1 wins | 排名';

CREATE TABLE ctr (
  ctr_no  VARCHAR PRIMARY KEY,
  tnd_no  VARCHAR REFERENCES tender(tnd_no),
  sup_id  INTEGER REFERENCES supp(sup_id),
  sign_dt DATE,
  amt     DECIMAL(18,2),
  due_dt  DATE,
  acc_dt  DATE
);
COMMENT ON TABLE ctr IS 'Contracts | 合同';
COMMENT ON COLUMN ctr.ctr_no IS 'Contract number | 合同编号';
COMMENT ON COLUMN ctr.tnd_no IS 'Tender | 招标';
COMMENT ON COLUMN ctr.sup_id IS 'Supplier | 供应商';
COMMENT ON COLUMN ctr.sign_dt IS 'Date signed | 签订日期';
COMMENT ON COLUMN ctr.amt IS 'Amount, 10 thousand yuan | 合同金额（万元）';
COMMENT ON COLUMN ctr.due_dt IS 'Completion due | 应完成日期';
COMMENT ON COLUMN ctr.acc_dt IS 'Acceptance date, NULL if not accepted | 验收日期，未验收为空';

CREATE TABLE appeal (
  ap_id  INTEGER PRIMARY KEY,
  tnd_no VARCHAR REFERENCES tender(tnd_no),
  sup_id INTEGER REFERENCES supp(sup_id),
  ap_dt  DATE,
  ruling VARCHAR
);
COMMENT ON TABLE appeal IS 'Complaints about tenders | 质疑投诉';
COMMENT ON COLUMN appeal.ap_id IS 'Complaint id | 编号';
COMMENT ON COLUMN appeal.tnd_no IS 'Tender | 招标';
COMMENT ON COLUMN appeal.sup_id IS 'Supplier that complained | 投诉人';
COMMENT ON COLUMN appeal.ap_dt IS 'Date | 日期';
COMMENT ON COLUMN appeal.ruling IS 'Ruling: upheld, dismissed, pending | 裁定：upheld 成立, dismissed 驳回, pending 处理中';

CREATE TABLE pmt (
  pmt_id INTEGER PRIMARY KEY,
  ctr_no VARCHAR REFERENCES ctr(ctr_no),
  pmt_dt DATE,
  amt    DECIMAL(18,2)
);
COMMENT ON TABLE pmt IS 'Payments | 付款';
COMMENT ON COLUMN pmt.pmt_id IS 'Payment id | 付款编号';
COMMENT ON COLUMN pmt.ctr_no IS 'Contract | 合同';
COMMENT ON COLUMN pmt.pmt_dt IS 'Date | 付款日期';
COMMENT ON COLUMN pmt.amt IS 'Amount, 10 thousand yuan | 金额（万元）';
