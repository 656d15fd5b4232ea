-- ETF研究: ETFs, daily quotes and NAV, shares outstanding, baskets, market makers, indices, fees.

CREATE TABLE idx_base (
  idx_cd VARCHAR PRIMARY KEY,
  idx_nm VARCHAR NOT NULL,
  cons_n INTEGER
);
COMMENT ON TABLE idx_base IS 'Indices | 指数';
COMMENT ON COLUMN idx_base.idx_cd IS 'Index code | 指数代码';
COMMENT ON COLUMN idx_base.idx_nm IS 'Index name, in Chinese, e.g. 沪深300 | 指数名称';
COMMENT ON COLUMN idx_base.cons_n IS 'Number of constituents | 成分股数';

CREATE TABLE etf_base (
  etf_cd  VARCHAR PRIMARY KEY,
  etf_nm  VARCHAR NOT NULL,
  co_nm   VARCHAR,
  trk_idx VARCHAR REFERENCES idx_base(idx_cd),
  cls     VARCHAR,
  lst_dt  DATE,
  tot_fee DOUBLE,
  t0      BOOLEAN
);
COMMENT ON TABLE etf_base IS 'ETFs | ETF基本信息';
COMMENT ON COLUMN etf_base.etf_cd IS 'ETF code, six digits, e.g. 512345 | ETF代码';
COMMENT ON COLUMN etf_base.etf_nm IS 'ETF short name, in Chinese | ETF简称';
COMMENT ON COLUMN etf_base.co_nm IS 'Fund company, in Chinese | 基金公司';
COMMENT ON COLUMN etf_base.trk_idx IS 'Tracked index | 跟踪指数';
COMMENT ON COLUMN etf_base.cls IS 'Class: 宽基 broad, 行业 sector, 主题 theme, 债券 bond, 商品 commodity, 跨境 cross-border, 货币 money | 类别';
COMMENT ON COLUMN etf_base.lst_dt IS 'Listing date | 上市日期';
COMMENT ON COLUMN etf_base.tot_fee IS 'Total fee, percent a year | 综合费率（%）';
COMMENT ON COLUMN etf_base.t0 IS 'True if it can be bought and sold the same day | 是否T+0';

CREATE TABLE idx_wt (
  idx_cd VARCHAR REFERENCES idx_base(idx_cd),
  dt     DATE,
  stk_cd VARCHAR,
  stk_nm VARCHAR,
  wt     DOUBLE,
  PRIMARY KEY (idx_cd, dt, stk_cd)
);
COMMENT ON TABLE idx_wt IS 'Index weights by month-end | 指数权重';
COMMENT ON COLUMN idx_wt.idx_cd IS 'Index | 指数';
COMMENT ON COLUMN idx_wt.dt IS 'Month-end | 月末';
COMMENT ON COLUMN idx_wt.stk_cd IS 'Stock code | 股票代码';
COMMENT ON COLUMN idx_wt.stk_nm IS 'Stock name, in Chinese | 股票名称';
COMMENT ON COLUMN idx_wt.wt IS 'Weight, percent | 权重（%）';

CREATE TABLE etf_day (
  etf_cd VARCHAR REFERENCES etf_base(etf_cd),
  trd_dt DATE,
  cls_px DOUBLE,
  nav    DOUBLE,
  chg    DOUBLE,
  amt    DOUBLE,
  shr    DOUBLE,
  prem   DOUBLE,
  PRIMARY KEY (etf_cd, trd_dt)
);
COMMENT ON TABLE etf_day IS 'Daily data of ETFs | ETF日行情';
COMMENT ON COLUMN etf_day.etf_cd IS 'ETF code | ETF代码';
COMMENT ON COLUMN etf_day.trd_dt IS 'Trading day | 交易日';
COMMENT ON COLUMN etf_day.cls_px IS 'Close, yuan | 收盘价';
COMMENT ON COLUMN etf_day.nav IS 'Net asset value a share, yuan | 单位净值';
COMMENT ON COLUMN etf_day.chg IS 'Change, percent | 涨跌幅（%）';
COMMENT ON COLUMN etf_day.amt IS 'Turnover, million yuan | 成交额（百万元）';
COMMENT ON COLUMN etf_day.shr IS 'Shares outstanding, million | 总份额（百万份）';
COMMENT ON COLUMN etf_day.prem IS 'Premium over NAV, percent, negative for discounts | 溢价率（%），负为折价';

CREATE TABLE etf_hold (
  etf_cd  VARCHAR REFERENCES etf_base(etf_cd),
  rpt_dt  DATE,
  hldr    VARCHAR,
  hldr_tp VARCHAR,
  pct     DOUBLE,
  PRIMARY KEY (etf_cd, rpt_dt, hldr)
);
COMMENT ON TABLE etf_hold IS 'Holders of ETFs at half-year ends | ETF持有人';
COMMENT ON COLUMN etf_hold.etf_cd IS 'ETF code | ETF代码';
COMMENT ON COLUMN etf_hold.rpt_dt IS 'Report date | 报告期';
COMMENT ON COLUMN etf_hold.hldr IS 'Holder, in Chinese | 持有人';
COMMENT ON COLUMN etf_hold.hldr_tp IS 'Type: 汇金 Huijin, 保险 insurer, 券商 broker, 私募 private fund, 个人 individual | 类型';
COMMENT ON COLUMN etf_hold.pct IS 'Share held, percent | 持有比例（%）';

CREATE TABLE mm (
  etf_cd VARCHAR REFERENCES etf_base(etf_cd),
  brk    VARCHAR,
  grade  VARCHAR,
  PRIMARY KEY (etf_cd, brk)
);
COMMENT ON TABLE mm IS 'Market makers of ETFs | 做市商';
COMMENT ON COLUMN mm.etf_cd IS 'ETF code | ETF代码';
COMMENT ON COLUMN mm.brk IS 'Broker, in Chinese | 券商';
COMMENT ON COLUMN mm.grade IS 'Grade of the quarter: AA, A, B | 评级';
