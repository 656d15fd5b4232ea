-- Structured notes: issuers, products, underlyings, barriers, observations, coupons, events, client trades, distributors, hedges and valuations of a structured products platform.

CREATE TABLE issuer_tbl (
  iss_id         INTEGER PRIMARY KEY,
  iss_name       VARCHAR NOT NULL,
  iss_rating     VARCHAR,
  fund_spread_bp INTEGER,
  home_ctry      VARCHAR
);
COMMENT ON TABLE issuer_tbl IS 'Note issuers | 票据发行人';
COMMENT ON COLUMN issuer_tbl.iss_id IS 'Issuer id | 发行人编号';
COMMENT ON COLUMN issuer_tbl.iss_name IS 'Name | 名称';
COMMENT ON COLUMN issuer_tbl.iss_rating IS 'Credit rating: AA, AA-, A+, A, A-, BBB+ | 信用评级';
COMMENT ON COLUMN issuer_tbl.fund_spread_bp IS 'Funding spread, basis points | 融资利差（基点）';
COMMENT ON COLUMN issuer_tbl.home_ctry IS 'Home country | 注册国家';

CREATE TABLE payoff_ref (
  payoff_cd   VARCHAR PRIMARY KEY,
  payoff_name VARCHAR NOT NULL,
  cap_prot    BOOLEAN,
  risk_class  INTEGER
);
COMMENT ON TABLE payoff_ref IS 'Payoff types | 收益结构';
COMMENT ON COLUMN payoff_ref.payoff_cd IS 'Payoff code: AUTOC, PHNX, RCN, BOOST, DCI, SHARK, CPN | 结构代码：AUTOC 自动赎回, PHNX 凤凰, RCN 反向可转换, BOOST 增强, DCI 双币, SHARK 鲨鱼鳍, CPN 保本';
COMMENT ON COLUMN payoff_ref.payoff_name IS 'Name | 结构名称';
COMMENT ON COLUMN payoff_ref.cap_prot IS 'True if capital is protected | 是否保本';
COMMENT ON COLUMN payoff_ref.risk_class IS 'Risk class, 1 to 7 | 风险等级';

CREATE TABLE underlying (
  und_id     INTEGER PRIMARY KEY,
  und_ticker VARCHAR,
  und_name   VARCHAR NOT NULL,
  asset_kind VARCHAR,
  mkt        VARCHAR
);
COMMENT ON TABLE underlying IS 'Underlyings | 标的';
COMMENT ON COLUMN underlying.und_id IS 'Underlying id | 标的编号';
COMMENT ON COLUMN underlying.und_ticker IS 'Ticker, e.g. NVDA, 700.HK | 代码';
COMMENT ON COLUMN underlying.und_name IS 'Name | 名称';
COMMENT ON COLUMN underlying.asset_kind IS 'Kind: stock, index, ETF, FX, commodity | 类别';
COMMENT ON COLUMN underlying.mkt IS 'Market: US, HK, EU, JP, CN | 市场';

CREATE TABLE distributor (
  dist_id   INTEGER PRIMARY KEY,
  dist_name VARCHAR NOT NULL,
  dist_kind VARCHAR,
  reg       VARCHAR
);
COMMENT ON TABLE distributor IS 'Distributors | 分销商';
COMMENT ON COLUMN distributor.dist_id IS 'Distributor id | 分销商编号';
COMMENT ON COLUMN distributor.dist_name IS 'Name | 名称';
COMMENT ON COLUMN distributor.dist_kind IS 'Kind: private bank, retail bank, broker, family office | 类型';
COMMENT ON COLUMN distributor.reg IS 'Region: Hong Kong, Singapore, Dubai, Zurich, mainland | 地区';

CREATE TABLE note_prod (
  note_id      INTEGER PRIMARY KEY,
  isin         VARCHAR,
  note_name    VARCHAR NOT NULL,
  iss_id       INTEGER REFERENCES issuer_tbl(iss_id),
  payoff_cd    VARCHAR REFERENCES payoff_ref(payoff_cd),
  note_ccy     VARCHAR,
  strike_dt    DATE,
  issue_dt     DATE,
  final_obs_dt DATE,
  mat_dt       DATE,
  early_dt     DATE,
  notional     DECIMAL(18,2),
  issue_px     DOUBLE,
  cpn_pa       DOUBLE,
  ko_pct       DOUBLE,
  ki_pct       DOUBLE,
  ki_kind      VARCHAR,
  worst_of     BOOLEAN,
  note_stat    VARCHAR
);
COMMENT ON TABLE note_prod IS 'Notes | 结构性票据';
COMMENT ON COLUMN note_prod.note_id IS 'Note id | 票据编号';
COMMENT ON COLUMN note_prod.isin IS 'ISIN, e.g. XS2711900453 | ISIN';
COMMENT ON COLUMN note_prod.note_name IS 'Marketing name | 产品名称';
COMMENT ON COLUMN note_prod.iss_id IS 'Issuer | 发行人';
COMMENT ON COLUMN note_prod.payoff_cd IS 'Payoff | 收益结构';
COMMENT ON COLUMN note_prod.note_ccy IS 'Currency: USD, HKD, EUR, CNH, SGD | 币种';
COMMENT ON COLUMN note_prod.strike_dt IS 'Strike date | 定价日';
COMMENT ON COLUMN note_prod.issue_dt IS 'Issue date | 发行日';
COMMENT ON COLUMN note_prod.final_obs_dt IS 'Final observation | 最终观察日';
COMMENT ON COLUMN note_prod.mat_dt IS 'Scheduled maturity | 约定到期日';
COMMENT ON COLUMN note_prod.early_dt IS 'Called or redeemed early on, NULL if not | 提前赎回日，未提前为空';
COMMENT ON COLUMN note_prod.notional IS 'Issued notional, thousand | 发行面额（千）';
COMMENT ON COLUMN note_prod.issue_px IS 'Issue price, percent | 发行价（%）';
COMMENT ON COLUMN note_prod.cpn_pa IS 'Coupon, percent a year, NULL if none | 年化票息（%）';
COMMENT ON COLUMN note_prod.ko_pct IS 'Knock-out barrier, percent of strike | 敲出障碍（%）';
COMMENT ON COLUMN note_prod.ki_pct IS 'Knock-in barrier, percent of strike, NULL if none | 敲入障碍（%）';
COMMENT ON COLUMN note_prod.ki_kind IS 'Knock-in watch: daily, european, none | 敲入观察方式';
COMMENT ON COLUMN note_prod.worst_of IS 'True if it pays on the worst of its underlyings | 是否挂钩最差表现';
COMMENT ON COLUMN note_prod.note_stat IS 'Status: offering, live, called, matured, defaulted | 状态：offering 募集, live 存续, called 提前赎回, matured 到期, defaulted 违约';

CREATE TABLE und_px (
  und_id   INTEGER REFERENCES underlying(und_id),
  px_dt    DATE,
  close_px DOUBLE,
  impl_vol DOUBLE,
  PRIMARY KEY (und_id, px_dt)
);
COMMENT ON TABLE und_px IS 'Daily prices of underlyings | 标的行情';
COMMENT ON COLUMN und_px.und_id IS 'Underlying | 标的';
COMMENT ON COLUMN und_px.px_dt IS 'Date | 日期';
COMMENT ON COLUMN und_px.close_px IS 'Close | 收盘价';
COMMENT ON COLUMN und_px.impl_vol IS '3-month implied volatility, percent | 3个月隐含波动率（%）';

CREATE TABLE note_und (
  note_id   INTEGER REFERENCES note_prod(note_id),
  und_id    INTEGER REFERENCES underlying(und_id),
  init_px   DOUBLE,
  strike_px DOUBLE,
  ki_px     DOUBLE,
  ki_hit_dt DATE,
  PRIMARY KEY (note_id, und_id)
);
COMMENT ON TABLE note_und IS 'Underlyings of notes | 票据标的';
COMMENT ON COLUMN note_und.note_id IS 'Note | 票据';
COMMENT ON COLUMN note_und.und_id IS 'Underlying | 标的';
COMMENT ON COLUMN note_und.init_px IS 'Initial level | 期初价格';
COMMENT ON COLUMN note_und.strike_px IS 'Strike | 行权价';
COMMENT ON COLUMN note_und.ki_px IS 'Knock-in level | 敲入价';
COMMENT ON COLUMN note_und.ki_hit_dt IS 'Knocked in on, NULL if not | 敲入日，未敲入为空';

CREATE TABLE obs_sched (
  note_id    INTEGER REFERENCES note_prod(note_id),
  obs_no     INTEGER,
  obs_dt     DATE,
  pay_dt     DATE,
  ko_level   DOUBLE,
  worst_perf DOUBLE,
  cpn_paid   BOOLEAN,
  ko_flag    BOOLEAN,
  PRIMARY KEY (note_id, obs_no)
);
COMMENT ON TABLE obs_sched IS 'Observation dates | 观察日程';
COMMENT ON COLUMN obs_sched.note_id IS 'Note | 票据';
COMMENT ON COLUMN obs_sched.obs_no IS 'Number of the observation | 观察序号';
COMMENT ON COLUMN obs_sched.obs_dt IS 'Observed on | 观察日';
COMMENT ON COLUMN obs_sched.pay_dt IS 'Payment date | 支付日';
COMMENT ON COLUMN obs_sched.ko_level IS 'Knock-out level that day, percent of strike | 当期敲出线（%）';
COMMENT ON COLUMN obs_sched.worst_perf IS 'Worst performance seen, percent of strike, NULL before | 最差表现（%），未观察为空';
COMMENT ON COLUMN obs_sched.cpn_paid IS 'True if the coupon was paid | 是否付息';
COMMENT ON COLUMN obs_sched.ko_flag IS 'True if it was called | 是否敲出';

CREATE TABLE note_trade (
  trd_id   BIGINT PRIMARY KEY,
  note_id  INTEGER REFERENCES note_prod(note_id),
  dist_id  INTEGER REFERENCES distributor(dist_id),
  cust_ref VARCHAR,
  trd_dt   DATE,
  val_dt   DATE,
  trd_side VARCHAR,
  trd_nom  DECIMAL(18,2),
  trd_px   DOUBLE,
  dist_fee DOUBLE
);
COMMENT ON TABLE note_trade IS 'Client trades | 客户交易';
COMMENT ON COLUMN note_trade.trd_id IS 'Trade id | 交易编号';
COMMENT ON COLUMN note_trade.note_id IS 'Note | 票据';
COMMENT ON COLUMN note_trade.dist_id IS 'Distributor | 分销商';
COMMENT ON COLUMN note_trade.cust_ref IS 'End client reference | 终端客户编号';
COMMENT ON COLUMN note_trade.trd_dt IS 'Trade date | 交易日';
COMMENT ON COLUMN note_trade.val_dt IS 'Value date | 起息日';
COMMENT ON COLUMN note_trade.trd_side IS 'Side: buy, sell back | 方向：buy 买入, sell back 回售';
COMMENT ON COLUMN note_trade.trd_nom IS 'Nominal, thousand | 面额（千）';
COMMENT ON COLUMN note_trade.trd_px IS 'Price, percent | 成交价（%）';
COMMENT ON COLUMN note_trade.dist_fee IS 'Distribution fee, percent | 分销费（%）';

CREATE TABLE note_val (
  note_id   INTEGER REFERENCES note_prod(note_id),
  val_dt    DATE,
  mid_px    DOUBLE,
  bid_px    DOUBLE,
  delta_usd DOUBLE,
  vega_usd  DOUBLE,
  PRIMARY KEY (note_id, val_dt)
);
COMMENT ON TABLE note_val IS 'Daily valuations | 每日估值';
COMMENT ON COLUMN note_val.note_id IS 'Note | 票据';
COMMENT ON COLUMN note_val.val_dt IS 'Date | 估值日';
COMMENT ON COLUMN note_val.mid_px IS 'Mid value, percent | 中间价（%）';
COMMENT ON COLUMN note_val.bid_px IS 'Bid to clients, percent | 买入价（%）';
COMMENT ON COLUMN note_val.delta_usd IS 'Delta, thousand USD | Delta（千美元）';
COMMENT ON COLUMN note_val.vega_usd IS 'Vega, thousand USD | Vega（千美元）';
