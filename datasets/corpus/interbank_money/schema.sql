-- 银行间货币市场: institutions, repo trades, interbank lending, certificates of deposit, open market operations, benchmark rates.

CREATE TABLE inst (
  inst_id  VARCHAR PRIMARY KEY,
  inst_nm  VARCHAR NOT NULL,
  inst_cls VARCHAR,
  rtg      VARCHAR
);
COMMENT ON TABLE inst IS 'Institutions | 机构';
COMMENT ON COLUMN inst.inst_id IS 'Institution id, e.g. B0105 | 机构编号';
COMMENT ON COLUMN inst.inst_nm IS 'Institution name, in Chinese | 机构名称';
COMMENT ON COLUMN inst.inst_cls IS 'Class: 大行 large bank, 股份行 joint-stock bank, 城商行 city bank, 农商行 rural bank, 券商 broker, 基金 fund, 外资行 foreign bank | 机构类别';
COMMENT ON COLUMN inst.rtg IS 'Issuer rating: AAA, AA+, AA | 主体评级';

CREATE TABLE omo (
  omo_id INTEGER PRIMARY KEY,
  op_dt  DATE,
  tool   VARCHAR,
  days   INTEGER,
  amt    DOUBLE,
  rt     DOUBLE,
  mat_dt DATE
);
COMMENT ON TABLE omo IS 'Open market operations of the central bank | 公开市场操作';
COMMENT ON COLUMN omo.omo_id IS 'Operation id | 操作编号';
COMMENT ON COLUMN omo.op_dt IS 'Operation date | 操作日';
COMMENT ON COLUMN omo.tool IS 'Tool: 逆回购 reverse repo, MLF, 国库现金 treasury cash, 央票 central bank bill | 工具';
COMMENT ON COLUMN omo.days IS 'Term, days | 期限（天）';
COMMENT ON COLUMN omo.amt IS 'Amount, 100 million yuan | 金额（亿元）';
COMMENT ON COLUMN omo.rt IS 'Rate, percent | 利率（%）';
COMMENT ON COLUMN omo.mat_dt IS 'Maturity date | 到期日';

CREATE TABLE bmk (
  bmk_cd VARCHAR,
  dt     DATE,
  rt     DOUBLE,
  PRIMARY KEY (bmk_cd, dt)
);
COMMENT ON TABLE bmk IS 'Benchmark rates by day | 基准利率';
COMMENT ON COLUMN bmk.bmk_cd IS 'Benchmark: DR001, DR007, SHIBOR3M, LPR1Y, LPR5Y | 基准';
COMMENT ON COLUMN bmk.dt IS 'Date | 日期';
COMMENT ON COLUMN bmk.rt IS 'Rate, percent | 利率（%）';

CREATE TABLE repo (
  deal_id BIGINT PRIMARY KEY,
  trd_dt  DATE,
  tenor   VARCHAR,
  borr    VARCHAR REFERENCES inst(inst_id),
  lend    VARCHAR REFERENCES inst(inst_id),
  amt     DOUBLE,
  rt      DOUBLE,
  col_typ VARCHAR
);
COMMENT ON TABLE repo IS 'Pledged repo trades | 质押式回购成交';
COMMENT ON COLUMN repo.deal_id IS 'Deal id | 成交编号';
COMMENT ON COLUMN repo.trd_dt IS 'Trade date | 成交日';
COMMENT ON COLUMN repo.tenor IS 'Tenor: R001, R007, R014, R021, R1M | 期限品种';
COMMENT ON COLUMN repo.borr IS 'Borrower of cash | 正回购方（融入）';
COMMENT ON COLUMN repo.lend IS 'Lender of cash | 逆回购方（融出）';
COMMENT ON COLUMN repo.amt IS 'Amount, 100 million yuan | 金额（亿元）';
COMMENT ON COLUMN repo.rt IS 'Repo rate, percent | 回购利率（%）';
COMMENT ON COLUMN repo.col_typ IS 'Collateral: 利率债 rates bonds, 信用债 credit bonds, 存单 CDs | 质押券类型';

CREATE TABLE ibo (
  deal_id BIGINT PRIMARY KEY,
  trd_dt  DATE,
  tenor   VARCHAR,
  borr    VARCHAR REFERENCES inst(inst_id),
  lend    VARCHAR REFERENCES inst(inst_id),
  amt     DOUBLE,
  rt      DOUBLE
);
COMMENT ON TABLE ibo IS 'Unsecured interbank lending | 同业拆借成交';
COMMENT ON COLUMN ibo.deal_id IS 'Deal id | 成交编号';
COMMENT ON COLUMN ibo.trd_dt IS 'Trade date | 成交日';
COMMENT ON COLUMN ibo.tenor IS 'Tenor: IBO001, IBO007, IBO1M | 期限品种';
COMMENT ON COLUMN ibo.borr IS 'Borrower | 拆入方';
COMMENT ON COLUMN ibo.lend IS 'Lender | 拆出方';
COMMENT ON COLUMN ibo.amt IS 'Amount, 100 million yuan | 金额（亿元）';
COMMENT ON COLUMN ibo.rt IS 'Rate, percent | 利率（%）';

CREATE TABLE ncd (
  ncd_cd   VARCHAR PRIMARY KEY,
  iss_id   VARCHAR REFERENCES inst(inst_id),
  iss_dt   DATE,
  mat_dt   DATE,
  term_m   INTEGER,
  plan_amt DOUBLE,
  act_amt  DOUBLE,
  iss_yld  DOUBLE
);
COMMENT ON TABLE ncd IS 'Certificates of deposit | 同业存单';
COMMENT ON COLUMN ncd.ncd_cd IS 'Code | 存单代码';
COMMENT ON COLUMN ncd.iss_id IS 'Issuer | 发行机构';
COMMENT ON COLUMN ncd.iss_dt IS 'Issue date | 发行日';
COMMENT ON COLUMN ncd.mat_dt IS 'Maturity date | 到期日';
COMMENT ON COLUMN ncd.term_m IS 'Term, months: 1, 3, 6, 9, 12 | 期限（月）';
COMMENT ON COLUMN ncd.plan_amt IS 'Planned amount, 100 million yuan | 计划发行（亿元）';
COMMENT ON COLUMN ncd.act_amt IS 'Actual amount, 100 million yuan | 实际发行（亿元）';
COMMENT ON COLUMN ncd.iss_yld IS 'Issue yield, percent | 发行收益率（%）';

CREATE TABLE lmt (
  inst_id  VARCHAR PRIMARY KEY REFERENCES inst(inst_id),
  lmt_amt  DOUBLE,
  used_amt DOUBLE,
  upd_dt   DATE
);
COMMENT ON TABLE lmt IS 'Counterparty limits we grant | 对手限额';
COMMENT ON COLUMN lmt.inst_id IS 'Institution | 机构';
COMMENT ON COLUMN lmt.lmt_amt IS 'Limit, 100 million yuan | 限额（亿元）';
COMMENT ON COLUMN lmt.used_amt IS 'Used, 100 million yuan | 已用（亿元）';
COMMENT ON COLUMN lmt.upd_dt IS 'Date updated | 更新日期';
