-- Analyst estimates and surprises: companies, brokers, analysts, single estimates, consensus snapshots, reported actuals, ratings and target prices, guidance and prices.

CREATE TABLE cmpny (
  cid       INTEGER PRIMARY KEY,
  tkr       VARCHAR,
  cname     VARCHAR NOT NULL,
  sect      VARCHAR,
  ctry      VARCHAR,
  mcap_musd DOUBLE,
  fye_mm    INTEGER,
  idx_mbr   VARCHAR
);
COMMENT ON TABLE cmpny IS 'Companies | 公司';
COMMENT ON COLUMN cmpny.cid IS 'Company id | 公司编号';
COMMENT ON COLUMN cmpny.tkr IS 'Ticker, e.g. VLTX | 代码';
COMMENT ON COLUMN cmpny.cname IS 'Company name | 公司名称';
COMMENT ON COLUMN cmpny.sect IS 'Sector: Tech, Health, Financials, Energy, Consumer, Industrials, Materials | 行业';
COMMENT ON COLUMN cmpny.ctry IS 'Country of listing | 上市国家';
COMMENT ON COLUMN cmpny.mcap_musd IS 'Market value, million USD | 市值（百万美元）';
COMMENT ON COLUMN cmpny.fye_mm IS 'Fiscal year-end month, 1 to 12 | 财年截止月';
COMMENT ON COLUMN cmpny.idx_mbr IS 'Index: SPX, NDX, STOXX, HSI, NULL if none | 所属指数';

CREATE TABLE brkr (
  bid   INTEGER PRIMARY KEY,
  bname VARCHAR NOT NULL,
  tier  INTEGER
);
COMMENT ON TABLE brkr IS 'Research brokers | 券商';
COMMENT ON COLUMN brkr.bid IS 'Broker id | 券商编号';
COMMENT ON COLUMN brkr.bname IS 'Broker name | 券商名称';
COMMENT ON COLUMN brkr.tier IS 'Tier by size, 1 largest to 3 | 规模等级';

CREATE TABLE anlst (
  aid       INTEGER PRIMARY KEY,
  aname     VARCHAR NOT NULL,
  bid       INTEGER REFERENCES brkr(bid),
  lead_sect VARCHAR,
  strt_dt   DATE,
  star_flg  BOOLEAN
);
COMMENT ON TABLE anlst IS 'Analysts | 分析师';
COMMENT ON COLUMN anlst.aid IS 'Analyst id | 分析师编号';
COMMENT ON COLUMN anlst.aname IS 'Name | 姓名';
COMMENT ON COLUMN anlst.bid IS 'Broker now | 现任券商';
COMMENT ON COLUMN anlst.lead_sect IS 'Sector mainly covered | 主要覆盖行业';
COMMENT ON COLUMN anlst.strt_dt IS 'Career start | 从业起始';
COMMENT ON COLUMN anlst.star_flg IS 'True if ranked in the annual survey | 是否上榜';

CREATE TABLE cons_snap (
  cid      INTEGER REFERENCES cmpny(cid),
  metric   VARCHAR,
  fper     VARCHAR,
  snap_dt  DATE,
  mean_est DOUBLE,
  med_est  DOUBLE,
  hi_est   DOUBLE,
  lo_est   DOUBLE,
  std_est  DOUBLE,
  n_est    INTEGER,
  n_up     INTEGER,
  n_dn     INTEGER,
  PRIMARY KEY (cid, metric, fper, snap_dt)
);
COMMENT ON TABLE cons_snap IS 'Consensus snapshots | 一致预期快照';
COMMENT ON COLUMN cons_snap.cid IS 'Company | 公司';
COMMENT ON COLUMN cons_snap.metric IS 'Metric: EPS, REV, EBITDA, FCF, DPS | 指标';
COMMENT ON COLUMN cons_snap.fper IS 'Fiscal period | 财务期间';
COMMENT ON COLUMN cons_snap.snap_dt IS 'Snapshot date | 快照日期';
COMMENT ON COLUMN cons_snap.mean_est IS 'Mean | 均值';
COMMENT ON COLUMN cons_snap.med_est IS 'Median | 中位数';
COMMENT ON COLUMN cons_snap.hi_est IS 'High | 最高';
COMMENT ON COLUMN cons_snap.lo_est IS 'Low | 最低';
COMMENT ON COLUMN cons_snap.std_est IS 'Standard deviation | 标准差';
COMMENT ON COLUMN cons_snap.n_est IS 'Estimates | 预测数';
COMMENT ON COLUMN cons_snap.n_up IS 'Raised in the past month | 近一月上调数';
COMMENT ON COLUMN cons_snap.n_dn IS 'Cut in the past month | 近一月下调数';

CREATE TABLE act_rpt (
  cid         INTEGER REFERENCES cmpny(cid),
  metric      VARCHAR,
  fper        VARCHAR,
  act_val     DOUBLE,
  cons_at_rpt DOUBLE,
  surp_pct    DOUBLE,
  sue         DOUBLE,
  rpt_dt      DATE,
  per_end     DATE,
  timing      VARCHAR,
  PRIMARY KEY (cid, metric, fper)
);
COMMENT ON TABLE act_rpt IS 'Reported figures | 实际值';
COMMENT ON COLUMN act_rpt.cid IS 'Company | 公司';
COMMENT ON COLUMN act_rpt.metric IS 'Metric: EPS, REV, EBITDA, FCF, DPS | 指标';
COMMENT ON COLUMN act_rpt.fper IS 'Fiscal period | 财务期间';
COMMENT ON COLUMN act_rpt.act_val IS 'Reported value | 实际值';
COMMENT ON COLUMN act_rpt.cons_at_rpt IS 'Consensus just before the report | 公布前一致预期';
COMMENT ON COLUMN act_rpt.surp_pct IS 'Surprise, percent | 超预期幅度（%）';
COMMENT ON COLUMN act_rpt.sue IS 'Standardised surprise | 标准化意外';
COMMENT ON COLUMN act_rpt.rpt_dt IS 'Reported on | 公布日期';
COMMENT ON COLUMN act_rpt.per_end IS 'Period end | 期末日';
COMMENT ON COLUMN act_rpt.timing IS 'Timing: before open, after close, during | 公布时点：before open 盘前, after close 盘后, during 盘中';

CREATE TABLE guid (
  gid    BIGINT PRIMARY KEY,
  cid    INTEGER REFERENCES cmpny(cid),
  metric VARCHAR,
  fper   VARCHAR,
  g_lo   DOUBLE,
  g_hi   DOUBLE,
  g_act  VARCHAR,
  g_dt   DATE
);
COMMENT ON TABLE guid IS 'Company guidance | 业绩指引';
COMMENT ON COLUMN guid.gid IS 'Guidance id | 指引编号';
COMMENT ON COLUMN guid.cid IS 'Company | 公司';
COMMENT ON COLUMN guid.metric IS 'Metric: EPS, REV, EBITDA, FCF, DPS | 指标';
COMMENT ON COLUMN guid.fper IS 'Fiscal period | 财务期间';
COMMENT ON COLUMN guid.g_lo IS 'Low end | 下限';
COMMENT ON COLUMN guid.g_hi IS 'High end | 上限';
COMMENT ON COLUMN guid.g_act IS 'Action: raised, lowered, maintained, new, withdrawn | 动作';
COMMENT ON COLUMN guid.g_dt IS 'Given on | 发布日期';

CREATE TABLE px_dly (
  cid    INTEGER REFERENCES cmpny(cid),
  px_dt  DATE,
  cls    DOUBLE,
  ret_d  DOUBLE,
  vol_sh BIGINT,
  PRIMARY KEY (cid, px_dt)
);
COMMENT ON TABLE px_dly IS 'Daily prices | 日行情';
COMMENT ON COLUMN px_dly.cid IS 'Company | 公司';
COMMENT ON COLUMN px_dly.px_dt IS 'Date | 日期';
COMMENT ON COLUMN px_dly.cls IS 'Close | 收盘价';
COMMENT ON COLUMN px_dly.ret_d IS 'Return of the day, percent | 当日涨跌幅（%）';
COMMENT ON COLUMN px_dly.vol_sh IS 'Volume, shares | 成交量';

CREATE TABLE est_dtl (
  eid      BIGINT PRIMARY KEY,
  cid      INTEGER REFERENCES cmpny(cid),
  aid      INTEGER REFERENCES anlst(aid),
  bid      INTEGER REFERENCES brkr(bid),
  metric   VARCHAR,
  fper     VARCHAR,
  est_val  DOUBLE,
  prev_val DOUBLE,
  est_dt   DATE,
  stop_dt  DATE
);
COMMENT ON TABLE est_dtl IS 'Single estimates | 预测明细';
COMMENT ON COLUMN est_dtl.eid IS 'Estimate id | 预测编号';
COMMENT ON COLUMN est_dtl.cid IS 'Company | 公司';
COMMENT ON COLUMN est_dtl.aid IS 'Analyst | 分析师';
COMMENT ON COLUMN est_dtl.bid IS 'Broker at the time | 当时券商';
COMMENT ON COLUMN est_dtl.metric IS 'Metric: EPS, REV, EBITDA, FCF, DPS | 指标';
COMMENT ON COLUMN est_dtl.fper IS 'Fiscal period, e.g. 2025Q2, 2025FY | 财务期间';
COMMENT ON COLUMN est_dtl.est_val IS 'Estimate | 预测值';
COMMENT ON COLUMN est_dtl.prev_val IS 'Estimate it replaces, NULL if the first | 前值，首次为空';
COMMENT ON COLUMN est_dtl.est_dt IS 'Made on | 预测日期';
COMMENT ON COLUMN est_dtl.stop_dt IS 'Withdrawn on, NULL while in force | 失效日期，有效为空';

CREATE TABLE rec_tp (
  rid       BIGINT PRIMARY KEY,
  cid       INTEGER REFERENCES cmpny(cid),
  aid       INTEGER REFERENCES anlst(aid),
  rec       VARCHAR,
  prior_rec VARCHAR,
  act_tp    VARCHAR,
  tgt_px    DOUBLE,
  prior_tgt DOUBLE,
  rec_dt    DATE
);
COMMENT ON TABLE rec_tp IS 'Ratings and target prices | 评级与目标价';
COMMENT ON COLUMN rec_tp.rid IS 'Record id | 记录编号';
COMMENT ON COLUMN rec_tp.cid IS 'Company | 公司';
COMMENT ON COLUMN rec_tp.aid IS 'Analyst | 分析师';
COMMENT ON COLUMN rec_tp.rec IS 'Rating: Buy, Overweight, Hold, Underweight, Sell | 评级';
COMMENT ON COLUMN rec_tp.prior_rec IS 'Rating before, NULL if initiated | 前次评级，首次为空';
COMMENT ON COLUMN rec_tp.act_tp IS 'Action: initiate, upgrade, downgrade, reiterate, drop | 动作';
COMMENT ON COLUMN rec_tp.tgt_px IS 'Target price | 目标价';
COMMENT ON COLUMN rec_tp.prior_tgt IS 'Target before | 前次目标价';
COMMENT ON COLUMN rec_tp.rec_dt IS 'Published | 发布日期';
