-- 股票行情与资金: stocks, daily quotes, valuation, money flow, northbound holdings, margin, limit-up pool, blocks, indices.

CREATE TABLE stk (
  ts_cd   VARCHAR PRIMARY KEY,
  nm      VARCHAR NOT NULL,
  area    VARCHAR,
  ind     VARCHAR,
  mkt     VARCHAR,
  list_dt DATE,
  is_st   BOOLEAN
);
COMMENT ON TABLE stk IS 'Stocks | 股票列表';
COMMENT ON COLUMN stk.ts_cd IS 'Code with suffix, e.g. 600218.SH, 000733.SZ | 股票代码（带后缀）';
COMMENT ON COLUMN stk.nm IS 'Short name, in Chinese | 股票简称';
COMMENT ON COLUMN stk.area IS 'Region, in Chinese, e.g. 深圳 | 地域';
COMMENT ON COLUMN stk.ind IS 'Industry, in Chinese, e.g. 半导体 semiconductors, 白酒 liquor, 证券 brokers, 煤炭 coal | 行业';
COMMENT ON COLUMN stk.mkt IS 'Board: 主板 main, 创业板 ChiNext, 科创板 STAR, 北交所 BSE | 市场板块';
COMMENT ON COLUMN stk.list_dt IS 'Listing date | 上市日期';
COMMENT ON COLUMN stk.is_st IS 'True if under special treatment | 是否ST';

CREATE TABLE idx (
  ix_cd VARCHAR,
  dt    DATE,
  ix_nm VARCHAR,
  c     DOUBLE,
  pct   DOUBLE,
  PRIMARY KEY (ix_cd, dt)
);
COMMENT ON TABLE idx IS 'Index daily quotes | 指数日线';
COMMENT ON COLUMN idx.ix_cd IS 'Index code, e.g. 000985.SH | 指数代码';
COMMENT ON COLUMN idx.dt IS 'Trading day | 交易日';
COMMENT ON COLUMN idx.ix_nm IS 'Index name, in Chinese | 指数名称';
COMMENT ON COLUMN idx.c IS 'Close, points | 收盘点位';
COMMENT ON COLUMN idx.pct IS 'Change, percent | 涨跌幅（%）';

CREATE TABLE qt (
  ts_cd VARCHAR REFERENCES stk(ts_cd),
  dt    DATE,
  o     DOUBLE,
  h     DOUBLE,
  l     DOUBLE,
  c     DOUBLE,
  pc    DOUBLE,
  pct   DOUBLE,
  v     DOUBLE,
  amt   DOUBLE,
  PRIMARY KEY (ts_cd, dt)
);
COMMENT ON TABLE qt IS 'Daily quotes | 日线行情';
COMMENT ON COLUMN qt.ts_cd IS 'Code | 股票代码';
COMMENT ON COLUMN qt.dt IS 'Trading day | 交易日';
COMMENT ON COLUMN qt.o IS 'Open, yuan | 开盘价';
COMMENT ON COLUMN qt.h IS 'High, yuan | 最高价';
COMMENT ON COLUMN qt.l IS 'Low, yuan | 最低价';
COMMENT ON COLUMN qt.c IS 'Close, yuan | 收盘价';
COMMENT ON COLUMN qt.pc IS 'Previous close, yuan | 昨收价';
COMMENT ON COLUMN qt.pct IS 'Change, percent | 涨跌幅（%）';
COMMENT ON COLUMN qt.v IS 'Volume, lots | 成交量（手）';
COMMENT ON COLUMN qt.amt IS 'Turnover, thousand yuan | 成交额（千元）';

CREATE TABLE val (
  ts_cd VARCHAR REFERENCES stk(ts_cd),
  dt    DATE,
  tr    DOUBLE,
  pe    DOUBLE,
  pb    DOUBLE,
  dv    DOUBLE,
  mv    DOUBLE,
  cmv   DOUBLE,
  PRIMARY KEY (ts_cd, dt)
);
COMMENT ON TABLE val IS 'Daily valuation | 每日估值指标';
COMMENT ON COLUMN val.ts_cd IS 'Code | 股票代码';
COMMENT ON COLUMN val.dt IS 'Trading day | 交易日';
COMMENT ON COLUMN val.tr IS 'Turnover rate, percent | 换手率（%）';
COMMENT ON COLUMN val.pe IS 'PE ratio TTM, NULL for losses | 市盈率TTM，亏损为空';
COMMENT ON COLUMN val.pb IS 'PB ratio | 市净率';
COMMENT ON COLUMN val.dv IS 'Dividend yield, percent | 股息率（%）';
COMMENT ON COLUMN val.mv IS 'Market value, 10 thousand yuan | 总市值（万元）';
COMMENT ON COLUMN val.cmv IS 'Free-float market value, 10 thousand yuan | 流通市值（万元）';

CREATE TABLE mf (
  ts_cd   VARCHAR REFERENCES stk(ts_cd),
  dt      DATE,
  big_in  DOUBLE,
  big_out DOUBLE,
  net     DOUBLE,
  PRIMARY KEY (ts_cd, dt)
);
COMMENT ON TABLE mf IS 'Money flow by day | 资金流向';
COMMENT ON COLUMN mf.ts_cd IS 'Code | 股票代码';
COMMENT ON COLUMN mf.dt IS 'Trading day | 交易日';
COMMENT ON COLUMN mf.big_in IS 'Bought by large orders, 10 thousand yuan | 大单买入（万元）';
COMMENT ON COLUMN mf.big_out IS 'Sold by large orders, 10 thousand yuan | 大单卖出（万元）';
COMMENT ON COLUMN mf.net IS 'Net inflow, 10 thousand yuan | 净流入（万元）';

CREATE TABLE nb (
  ts_cd VARCHAR REFERENCES stk(ts_cd),
  dt    DATE,
  shr   DOUBLE,
  rat   DOUBLE,
  PRIMARY KEY (ts_cd, dt)
);
COMMENT ON TABLE nb IS 'Northbound holdings | 北向持股';
COMMENT ON COLUMN nb.ts_cd IS 'Code | 股票代码';
COMMENT ON COLUMN nb.dt IS 'Trading day | 交易日';
COMMENT ON COLUMN nb.shr IS 'Shares held, 10 thousand | 持股数（万股）';
COMMENT ON COLUMN nb.rat IS 'Share of the total, percent | 持股占比（%）';

CREATE TABLE rz (
  ts_cd  VARCHAR REFERENCES stk(ts_cd),
  dt     DATE,
  rz_bal DOUBLE,
  rz_buy DOUBLE,
  rq_bal DOUBLE,
  PRIMARY KEY (ts_cd, dt)
);
COMMENT ON TABLE rz IS 'Margin balances by day | 两融余额';
COMMENT ON COLUMN rz.ts_cd IS 'Code | 股票代码';
COMMENT ON COLUMN rz.dt IS 'Trading day | 交易日';
COMMENT ON COLUMN rz.rz_bal IS 'Financing balance, 10 thousand yuan | 融资余额（万元）';
COMMENT ON COLUMN rz.rz_buy IS 'Financing purchases of the day, 10 thousand yuan | 融资买入额（万元）';
COMMENT ON COLUMN rz.rq_bal IS 'Short balance, 10 thousand yuan | 融券余额（万元）';

CREATE TABLE lu (
  ts_cd    VARCHAR REFERENCES stk(ts_cd),
  dt       DATE,
  kind     VARCHAR,
  first_tm VARCHAR,
  strk     INTEGER,
  why      VARCHAR,
  PRIMARY KEY (ts_cd, dt, kind)
);
COMMENT ON TABLE lu IS 'Limit-up and limit-down pool | 涨跌停池';
COMMENT ON COLUMN lu.ts_cd IS 'Code | 股票代码';
COMMENT ON COLUMN lu.dt IS 'Trading day | 交易日';
COMMENT ON COLUMN lu.kind IS 'Kind: U limit up, D limit down, Z broken | 类型：U 涨停, D 跌停, Z 炸板';
COMMENT ON COLUMN lu.first_tm IS 'Time first touched, HH:MM | 首次封板时间';
COMMENT ON COLUMN lu.strk IS 'Days in a row at the limit | 连板数';
COMMENT ON COLUMN lu.why IS 'Theme behind the move, in Chinese | 涨停原因';

CREATE TABLE lhb (
  ts_cd VARCHAR REFERENCES stk(ts_cd),
  dt    DATE,
  seat  VARCHAR,
  buy   DOUBLE,
  sell  DOUBLE,
  PRIMARY KEY (ts_cd, dt, seat)
);
COMMENT ON TABLE lhb IS 'Dragon and tiger list | 龙虎榜';
COMMENT ON COLUMN lhb.ts_cd IS 'Code | 股票代码';
COMMENT ON COLUMN lhb.dt IS 'Trading day | 交易日';
COMMENT ON COLUMN lhb.seat IS 'Broker branch, in Chinese | 营业部';
COMMENT ON COLUMN lhb.buy IS 'Bought, 10 thousand yuan | 买入额（万元）';
COMMENT ON COLUMN lhb.sell IS 'Sold, 10 thousand yuan | 卖出额（万元）';
