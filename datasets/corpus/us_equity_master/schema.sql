-- US equity security master: companies, listings, prices, splits, dividends, quarterly fundamentals, earnings calendar, 13F institutional holdings, insider filings, short interest, index membership.

CREATE TABLE co (
  cik            INTEGER PRIMARY KEY,
  conm           VARCHAR NOT NULL,
  state_inc      VARCHAR,
  hq_state       VARCHAR,
  fye_month      INTEGER,
  gic_sector     VARCHAR,
  gic_industry   VARCHAR,
  ceo_name       VARCHAR,
  n_emp          INTEGER,
  spinoff_of_cik INTEGER REFERENCES co(cik)
);
COMMENT ON TABLE co IS 'Companies | 公司';
COMMENT ON COLUMN co.cik IS 'SEC company number | SEC公司编号';
COMMENT ON COLUMN co.conm IS 'Company name, e.g. Apple Inc, Exxon Mobil Corp | 公司名称';
COMMENT ON COLUMN co.state_inc IS 'State of incorporation, two letters, e.g. DE | 注册州';
COMMENT ON COLUMN co.hq_state IS 'State of the head office, two letters | 总部所在州';
COMMENT ON COLUMN co.fye_month IS 'Month in which the fiscal year ends | 财年截止月';
COMMENT ON COLUMN co.gic_sector IS 'Sector: Energy 能源, Financials 金融, Health Care 医疗保健, Information Technology 信息技术, Industrials 工业, Utilities 公用事业, Materials 材料, Real Estate 房地产 | GICS行业';
COMMENT ON COLUMN co.gic_industry IS 'Industry, e.g. Semiconductors, Banks | GICS子行业';
COMMENT ON COLUMN co.ceo_name IS 'Chief executive | 首席执行官';
COMMENT ON COLUMN co.n_emp IS 'Employees | 员工数';
COMMENT ON COLUMN co.spinoff_of_cik IS 'Company it was spun off from, NULL if none | 分拆母公司';

CREATE TABLE inst (
  inst_id   INTEGER PRIMARY KEY,
  inst_nm   VARCHAR NOT NULL,
  inst_kind VARCHAR
);
COMMENT ON TABLE inst IS 'Institutions that file 13F | 13F机构';
COMMENT ON COLUMN inst.inst_id IS 'Institution id | 机构编号';
COMMENT ON COLUMN inst.inst_nm IS 'Institution, e.g. Berkshire Hathaway, BlackRock | 机构名称';
COMMENT ON COLUMN inst.inst_kind IS 'Kind: hedge fund, mutual fund, pension, bank, insurer | 类型：hedge fund 对冲基金, mutual fund 共同基金, pension 养老金, bank 银行, insurer 保险';

CREATE TABLE lst (
  permid      INTEGER PRIMARY KEY,
  cik         INTEGER REFERENCES co(cik),
  tic         VARCHAR NOT NULL,
  cusip       VARCHAR,
  sec_class   VARCHAR,
  exch        VARCHAR,
  first_dt    DATE,
  last_dt     DATE,
  dlst_reason VARCHAR,
  is_primary  BOOLEAN
);
COMMENT ON TABLE lst IS 'Listings | 上市证券';
COMMENT ON COLUMN lst.permid IS 'Permanent security id | 证券永久编号';
COMMENT ON COLUMN lst.cik IS 'Company | 公司';
COMMENT ON COLUMN lst.tic IS 'Ticker, e.g. AAPL, XOM | 代码';
COMMENT ON COLUMN lst.cusip IS 'CUSIP | CUSIP码';
COMMENT ON COLUMN lst.sec_class IS 'Class: common, preferred, ADR, unit, warrant | 证券类别：common 普通股, preferred 优先股, ADR 存托凭证, unit 单位, warrant 权证';
COMMENT ON COLUMN lst.exch IS 'Exchange: NYSE, NASDAQ, AMEX, OTC | 交易所';
COMMENT ON COLUMN lst.first_dt IS 'First trading day | 首个交易日';
COMMENT ON COLUMN lst.last_dt IS 'Last trading day, NULL if trading | 最后交易日，在交易为空';
COMMENT ON COLUMN lst.dlst_reason IS 'Reason for delisting: merger, bankruptcy, going private, price below 1 dollar; NULL if trading | 退市原因：merger 并购, bankruptcy 破产, going private 私有化';
COMMENT ON COLUMN lst.is_primary IS 'True for the company''s main listing | 是否主要上市';

CREATE TABLE fund_q (
  cik      INTEGER REFERENCES co(cik),
  fyq_end  DATE,
  fyear    INTEGER,
  fqtr     INTEGER,
  filed_dt DATE,
  rev      DECIMAL(18,2),
  cogs     DECIMAL(18,2),
  opinc    DECIMAL(18,2),
  ni       DECIMAL(18,2),
  eps_dil  DOUBLE,
  cash_st  DECIMAL(18,2),
  debt_tot DECIMAL(18,2),
  at_tot   DECIMAL(18,2),
  eq_tot   DECIMAL(18,2),
  capex    DECIMAL(18,2),
  ocf      DECIMAL(18,2),
  repurch  DECIMAL(18,2),
  PRIMARY KEY (cik, fyq_end)
);
COMMENT ON TABLE fund_q IS 'Quarterly fundamentals | 季度财务';
COMMENT ON COLUMN fund_q.cik IS 'Company | 公司';
COMMENT ON COLUMN fund_q.fyq_end IS 'Fiscal quarter end | 财季截止日';
COMMENT ON COLUMN fund_q.fyear IS 'Fiscal year | 财年';
COMMENT ON COLUMN fund_q.fqtr IS 'Fiscal quarter, 1 to 4 | 财季';
COMMENT ON COLUMN fund_q.filed_dt IS 'Date of the 10-Q or 10-K | 申报日期';
COMMENT ON COLUMN fund_q.rev IS 'Revenue of the quarter, million USD | 营收（百万美元）';
COMMENT ON COLUMN fund_q.cogs IS 'Cost of goods sold, million USD | 销售成本（百万美元）';
COMMENT ON COLUMN fund_q.opinc IS 'Operating income, million USD | 营业利润（百万美元）';
COMMENT ON COLUMN fund_q.ni IS 'Net income, million USD | 净利润（百万美元）';
COMMENT ON COLUMN fund_q.eps_dil IS 'Diluted EPS, USD | 稀释每股收益（美元）';
COMMENT ON COLUMN fund_q.cash_st IS 'Cash and short-term investments, million USD | 现金及短期投资（百万美元）';
COMMENT ON COLUMN fund_q.debt_tot IS 'Total debt, million USD | 总债务（百万美元）';
COMMENT ON COLUMN fund_q.at_tot IS 'Total assets, million USD | 总资产（百万美元）';
COMMENT ON COLUMN fund_q.eq_tot IS 'Shareholders'' equity, million USD | 股东权益（百万美元）';
COMMENT ON COLUMN fund_q.capex IS 'Capital expenditure of the quarter, million USD | 资本开支（百万美元）';
COMMENT ON COLUMN fund_q.ocf IS 'Operating cash flow of the quarter, million USD | 经营现金流（百万美元）';
COMMENT ON COLUMN fund_q.repurch IS 'Share repurchases of the quarter, million USD | 回购金额（百万美元）';

CREATE TABLE earn_cal (
  cik      INTEGER REFERENCES co(cik),
  fyq_end  DATE,
  ann_dt   DATE,
  ann_time VARCHAR,
  eps_cons DOUBLE,
  eps_act  DOUBLE,
  n_anal   INTEGER,
  PRIMARY KEY (cik, fyq_end)
);
COMMENT ON TABLE earn_cal IS 'Earnings calendar with consensus | 业绩日历';
COMMENT ON COLUMN earn_cal.cik IS 'Company | 公司';
COMMENT ON COLUMN earn_cal.fyq_end IS 'Fiscal quarter end | 财季截止日';
COMMENT ON COLUMN earn_cal.ann_dt IS 'Announcement date | 公布日';
COMMENT ON COLUMN earn_cal.ann_time IS 'Time: BMO before open, AMC after close | 时段：BMO盘前 AMC盘后';
COMMENT ON COLUMN earn_cal.eps_cons IS 'Consensus EPS, USD | 一致预期EPS';
COMMENT ON COLUMN earn_cal.eps_act IS 'Actual EPS, USD, NULL before the announcement | 实际EPS，未公布为空';
COMMENT ON COLUMN earn_cal.n_anal IS 'Analysts in the consensus | 分析师数';

CREATE TABLE insider (
  tr_id     BIGINT PRIMARY KEY,
  cik       INTEGER REFERENCES co(cik),
  ins_nm    VARCHAR,
  ins_role  VARCHAR,
  tr_dt     DATE,
  buy_sell  VARCHAR,
  shs       BIGINT,
  prc       DOUBLE,
  plan_10b5 BOOLEAN
);
COMMENT ON TABLE insider IS 'Form 4 trades by insiders | 内部人交易';
COMMENT ON COLUMN insider.tr_id IS 'Trade id | 交易编号';
COMMENT ON COLUMN insider.cik IS 'Company | 公司';
COMMENT ON COLUMN insider.ins_nm IS 'Insider | 内部人';
COMMENT ON COLUMN insider.ins_role IS 'Role: CEO, CFO, director, 10% owner | 职位';
COMMENT ON COLUMN insider.tr_dt IS 'Trade date | 交易日';
COMMENT ON COLUMN insider.buy_sell IS 'P purchase, S sale, A award | P买入 S卖出 A授予';
COMMENT ON COLUMN insider.shs IS 'Shares | 股数';
COMMENT ON COLUMN insider.prc IS 'Price, USD | 价格（美元）';
COMMENT ON COLUMN insider.plan_10b5 IS 'True if under a prearranged plan | 是否预设计划';

CREATE TABLE px_d (
  permid     INTEGER REFERENCES lst(permid),
  dt         DATE,
  prc        DOUBLE,
  adj_prc    DOUBLE,
  ret        DOUBLE,
  vol        BIGINT,
  mcap       DECIMAL(18,2),
  bid_ask_bp DOUBLE,
  PRIMARY KEY (permid, dt)
);
COMMENT ON TABLE px_d IS 'Daily prices | 日行情';
COMMENT ON COLUMN px_d.permid IS 'Security | 证券';
COMMENT ON COLUMN px_d.dt IS 'Date | 日期';
COMMENT ON COLUMN px_d.prc IS 'Close, USD | 收盘价（美元）';
COMMENT ON COLUMN px_d.adj_prc IS 'Close adjusted for splits and dividends, USD | 复权收盘价（美元）';
COMMENT ON COLUMN px_d.ret IS 'Total return of the day, percent | 当日总收益（%）';
COMMENT ON COLUMN px_d.vol IS 'Shares traded | 成交量（股）';
COMMENT ON COLUMN px_d.mcap IS 'Market cap, million USD | 市值（百万美元）';
COMMENT ON COLUMN px_d.bid_ask_bp IS 'Bid-ask spread, basis points | 买卖价差（基点）';

CREATE TABLE splt (
  permid INTEGER REFERENCES lst(permid),
  ex_dt  DATE,
  ratio  DOUBLE,
  PRIMARY KEY (permid, ex_dt)
);
COMMENT ON TABLE splt IS 'Splits | 拆股';
COMMENT ON COLUMN splt.permid IS 'Security | 证券';
COMMENT ON COLUMN splt.ex_dt IS 'Ex-date | 除权日';
COMMENT ON COLUMN splt.ratio IS 'New shares for an old one; under 1 for reverse splits | 拆分比例，小于1为并股';

CREATE TABLE dvd (
  dvd_id   INTEGER PRIMARY KEY,
  permid   INTEGER REFERENCES lst(permid),
  decl_dt  DATE,
  ex_dt    DATE,
  pay_dt   DATE,
  amt      DOUBLE,
  dvd_type VARCHAR
);
COMMENT ON TABLE dvd IS 'Cash dividends | 现金分红';
COMMENT ON COLUMN dvd.dvd_id IS 'Dividend id | 分红编号';
COMMENT ON COLUMN dvd.permid IS 'Security | 证券';
COMMENT ON COLUMN dvd.decl_dt IS 'Declared | 宣告日';
COMMENT ON COLUMN dvd.ex_dt IS 'Ex-date | 除息日';
COMMENT ON COLUMN dvd.pay_dt IS 'Paid | 支付日';
COMMENT ON COLUMN dvd.amt IS 'Amount a share, USD | 每股金额（美元）';
COMMENT ON COLUMN dvd.dvd_type IS 'Type: regular, special | 类型：regular 常规, special 特别';

CREATE TABLE own_13f (
  inst_id INTEGER REFERENCES inst(inst_id),
  permid  INTEGER REFERENCES lst(permid),
  rpt_dt  DATE,
  shs     BIGINT,
  val_usd DECIMAL(18,2),
  PRIMARY KEY (inst_id, permid, rpt_dt)
);
COMMENT ON TABLE own_13f IS '13F positions | 13F持仓';
COMMENT ON COLUMN own_13f.inst_id IS 'Institution | 机构';
COMMENT ON COLUMN own_13f.permid IS 'Security | 证券';
COMMENT ON COLUMN own_13f.rpt_dt IS 'Quarter-end of the report | 报告期';
COMMENT ON COLUMN own_13f.shs IS 'Shares held | 持股数';
COMMENT ON COLUMN own_13f.val_usd IS 'Value, million USD | 市值（百万美元）';

CREATE TABLE short_int (
  permid     INTEGER REFERENCES lst(permid),
  settle_dt  DATE,
  shs_short  BIGINT,
  days_cover DOUBLE,
  pct_float  DOUBLE,
  PRIMARY KEY (permid, settle_dt)
);
COMMENT ON TABLE short_int IS 'Short interest, twice a month | 卖空余额';
COMMENT ON COLUMN short_int.permid IS 'Security | 证券';
COMMENT ON COLUMN short_int.settle_dt IS 'Settlement date | 结算日';
COMMENT ON COLUMN short_int.shs_short IS 'Shares short | 卖空股数';
COMMENT ON COLUMN short_int.days_cover IS 'Days to cover | 回补天数';
COMMENT ON COLUMN short_int.pct_float IS 'Percent of float | 占流通股比例（%）';

CREATE TABLE idx_mem (
  idx_nm  VARCHAR,
  permid  INTEGER REFERENCES lst(permid),
  from_dt DATE,
  thru_dt DATE,
  PRIMARY KEY (idx_nm, permid, from_dt)
);
COMMENT ON TABLE idx_mem IS 'Index membership | 指数成分';
COMMENT ON COLUMN idx_mem.idx_nm IS 'Index: S&P 500, Nasdaq 100, Russell 2000 | 指数';
COMMENT ON COLUMN idx_mem.permid IS 'Security | 证券';
COMMENT ON COLUMN idx_mem.from_dt IS 'Added | 纳入日';
COMMENT ON COLUMN idx_mem.thru_dt IS 'Removed, NULL if a member | 剔除日，在册为空';
