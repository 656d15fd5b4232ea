-- Credit default swaps: reference entities, contracts, trades, counterparties, quotes and curves, index constituents, credit events, auctions, collateral and risk of a credit desk.

CREATE TABLE ref_entity (
  red_code      VARCHAR PRIMARY KEY,
  ent_name      VARCHAR NOT NULL,
  short_nm      VARCHAR,
  ent_ticker    VARCHAR,
  sector        VARCHAR,
  domicile      VARCHAR,
  sr_rating     VARCHAR,
  guarantor_red VARCHAR REFERENCES ref_entity(red_code)
);
COMMENT ON TABLE ref_entity IS 'Reference entities | 参考实体';
COMMENT ON COLUMN ref_entity.red_code IS 'Entity code, six characters, e.g. 4AB95X | 实体代码';
COMMENT ON COLUMN ref_entity.ent_name IS 'Legal name | 实体名称';
COMMENT ON COLUMN ref_entity.short_nm IS 'Short name on screens | 简称';
COMMENT ON COLUMN ref_entity.ent_ticker IS 'Credit ticker | 信用代码';
COMMENT ON COLUMN ref_entity.sector IS 'Sector: banks, energy, autos, telecom, retail, property, sovereign | 行业';
COMMENT ON COLUMN ref_entity.domicile IS 'Country | 国家';
COMMENT ON COLUMN ref_entity.sr_rating IS 'Senior rating: AAA, AA, A, BBB, BB, B, CCC | 优先级评级';
COMMENT ON COLUMN ref_entity.guarantor_red IS 'Guarantor, NULL if none | 担保人';

CREATE TABLE cds_index (
  idx_id        INTEGER PRIMARY KEY,
  idx_name      VARCHAR NOT NULL,
  series_no     INTEGER,
  version_no    INTEGER,
  roll_date     DATE,
  idx_coupon_bp INTEGER,
  on_the_run    BOOLEAN
);
COMMENT ON TABLE cds_index IS 'CDS indices | CDS指数';
COMMENT ON COLUMN cds_index.idx_id IS 'Index id | 指数编号';
COMMENT ON COLUMN cds_index.idx_name IS 'Name, e.g. Asia IG | 指数名称';
COMMENT ON COLUMN cds_index.series_no IS 'Series | 系列';
COMMENT ON COLUMN cds_index.version_no IS 'Version | 版本';
COMMENT ON COLUMN cds_index.roll_date IS 'Rolled on | 滚动日';
COMMENT ON COLUMN cds_index.idx_coupon_bp IS 'Fixed coupon, basis points | 固定票息（基点）';
COMMENT ON COLUMN cds_index.on_the_run IS 'True for the newest series | 是否最新系列';

CREATE TABLE cpty (
  cpty_id     INTEGER PRIMARY KEY,
  cpty_name   VARCHAR NOT NULL,
  cpty_kind   VARCHAR,
  csa_signed  DATE,
  thresh_musd DOUBLE
);
COMMENT ON TABLE cpty IS 'Counterparties | 交易对手';
COMMENT ON COLUMN cpty.cpty_id IS 'Counterparty id | 对手编号';
COMMENT ON COLUMN cpty.cpty_name IS 'Name | 名称';
COMMENT ON COLUMN cpty.cpty_kind IS 'Kind: dealer, hedge fund, bank, insurer, clearing house | 类型';
COMMENT ON COLUMN cpty.csa_signed IS 'Collateral agreement signed, NULL if none | 担保协议签署日，无则为空';
COMMENT ON COLUMN cpty.thresh_musd IS 'Collateral threshold, million USD | 免担保额（百万美元）';

CREATE TABLE trading_book (
  book_cd     VARCHAR PRIMARY KEY,
  book_nm     VARCHAR NOT NULL,
  head_trader VARCHAR,
  dv01_limit  DOUBLE
);
COMMENT ON TABLE trading_book IS 'Books | 交易簿';
COMMENT ON COLUMN trading_book.book_cd IS 'Book code | 簿编号';
COMMENT ON COLUMN trading_book.book_nm IS 'Name | 名称';
COMMENT ON COLUMN trading_book.head_trader IS 'Head trader | 负责交易员';
COMMENT ON COLUMN trading_book.dv01_limit IS 'Limit of credit DV01, thousand USD | 信用DV01限额（千美元）';

CREATE TABLE idx_member (
  idx_id     INTEGER REFERENCES cds_index(idx_id),
  red_code   VARCHAR REFERENCES ref_entity(red_code),
  weight_pct DOUBLE,
  PRIMARY KEY (idx_id, red_code)
);
COMMENT ON TABLE idx_member IS 'Constituents of indices | 指数成分';
COMMENT ON COLUMN idx_member.idx_id IS 'Index | 指数';
COMMENT ON COLUMN idx_member.red_code IS 'Entity | 实体';
COMMENT ON COLUMN idx_member.weight_pct IS 'Weight, percent | 权重（%）';

CREATE TABLE cds_trade (
  trade_no         BIGINT PRIMARY KEY,
  book_cd          VARCHAR REFERENCES trading_book(book_cd),
  cpty_id          INTEGER REFERENCES cpty(cpty_id),
  red_code         VARCHAR REFERENCES ref_entity(red_code),
  idx_id           INTEGER REFERENCES cds_index(idx_id),
  prot_side        VARCHAR,
  trade_date       DATE,
  eff_date         DATE,
  term_date        DATE,
  closed_date      DATE,
  tenor            VARCHAR,
  notional_musd    DOUBLE,
  run_coupon_bp    INTEGER,
  traded_spread_bp DOUBLE,
  upfront_kusd     DOUBLE,
  seniority        VARCHAR,
  cleared          BOOLEAN
);
COMMENT ON TABLE cds_trade IS 'Trades | CDS交易';
COMMENT ON COLUMN cds_trade.trade_no IS 'Trade number | 交易编号';
COMMENT ON COLUMN cds_trade.book_cd IS 'Book | 交易簿';
COMMENT ON COLUMN cds_trade.cpty_id IS 'Counterparty | 对手方';
COMMENT ON COLUMN cds_trade.red_code IS 'Entity, NULL for index trades | 参考实体，指数交易为空';
COMMENT ON COLUMN cds_trade.idx_id IS 'Index, NULL for single names | 指数，单名为空';
COMMENT ON COLUMN cds_trade.prot_side IS 'Protection: bought, sold | 保护方向：bought 买入, sold 卖出';
COMMENT ON COLUMN cds_trade.trade_date IS 'Traded | 交易日';
COMMENT ON COLUMN cds_trade.eff_date IS 'Effective | 起始日';
COMMENT ON COLUMN cds_trade.term_date IS 'Scheduled end | 约定到期日';
COMMENT ON COLUMN cds_trade.closed_date IS 'Terminated early, NULL if not | 提前终止日，未终止为空';
COMMENT ON COLUMN cds_trade.tenor IS 'Tenor: 1Y, 3Y, 5Y, 7Y, 10Y | 期限';
COMMENT ON COLUMN cds_trade.notional_musd IS 'Notional, million USD | 名义本金（百万美元）';
COMMENT ON COLUMN cds_trade.run_coupon_bp IS 'Running coupon, basis points: 25, 100, 500 | 固定票息（基点）';
COMMENT ON COLUMN cds_trade.traded_spread_bp IS 'Spread at the trade, basis points | 成交利差（基点）';
COMMENT ON COLUMN cds_trade.upfront_kusd IS 'Upfront paid, thousand USD, negative if received | 前端费（千美元，收取为负）';
COMMENT ON COLUMN cds_trade.seniority IS 'Seniority: senior, subordinated | 优先级';
COMMENT ON COLUMN cds_trade.cleared IS 'True if cleared | 是否集中清算';

CREATE TABLE cds_quote (
  red_code      VARCHAR REFERENCES ref_entity(red_code),
  tenor         VARCHAR,
  quote_date    DATE,
  par_spread_bp DOUBLE,
  upfront_pts   DOUBLE,
  recov_pct     DOUBLE,
  n_contrib     INTEGER,
  PRIMARY KEY (red_code, tenor, quote_date)
);
COMMENT ON TABLE cds_quote IS 'Closing quotes by entity and tenor | 报价';
COMMENT ON COLUMN cds_quote.red_code IS 'Entity | 实体';
COMMENT ON COLUMN cds_quote.tenor IS 'Tenor: 1Y, 3Y, 5Y, 7Y, 10Y | 期限';
COMMENT ON COLUMN cds_quote.quote_date IS 'Date | 日期';
COMMENT ON COLUMN cds_quote.par_spread_bp IS 'Par spread, basis points | 平价利差（基点）';
COMMENT ON COLUMN cds_quote.upfront_pts IS 'Upfront, points | 前端点数';
COMMENT ON COLUMN cds_quote.recov_pct IS 'Recovery assumed, percent | 假定回收率（%）';
COMMENT ON COLUMN cds_quote.n_contrib IS 'Dealers that contributed | 报价商数';

CREATE TABLE idx_quote (
  idx_id        INTEGER REFERENCES cds_index(idx_id),
  quote_date    DATE,
  idx_spread_bp DOUBLE,
  intrinsic_bp  DOUBLE,
  PRIMARY KEY (idx_id, quote_date)
);
COMMENT ON TABLE idx_quote IS 'Closing quotes of indices | 指数报价';
COMMENT ON COLUMN idx_quote.idx_id IS 'Index | 指数';
COMMENT ON COLUMN idx_quote.quote_date IS 'Date | 日期';
COMMENT ON COLUMN idx_quote.idx_spread_bp IS 'Index spread, basis points | 指数利差（基点）';
COMMENT ON COLUMN idx_quote.intrinsic_bp IS 'Intrinsic spread of the members, basis points | 内在利差（基点）';

CREATE TABLE credit_event (
  event_id     INTEGER PRIMARY KEY,
  red_code     VARCHAR REFERENCES ref_entity(red_code),
  event_kind   VARCHAR,
  event_date   DATE,
  determ_date  DATE,
  auction_date DATE,
  final_px     DOUBLE
);
COMMENT ON TABLE credit_event IS 'Credit events | 信用事件';
COMMENT ON COLUMN credit_event.event_id IS 'Event id | 事件编号';
COMMENT ON COLUMN credit_event.red_code IS 'Entity | 实体';
COMMENT ON COLUMN credit_event.event_kind IS 'Kind: failure to pay, bankruptcy, restructuring | 类型';
COMMENT ON COLUMN credit_event.event_date IS 'Happened on | 发生日';
COMMENT ON COLUMN credit_event.determ_date IS 'Decided by the committee | 裁定日';
COMMENT ON COLUMN credit_event.auction_date IS 'Auction, NULL if not held | 拍卖日';
COMMENT ON COLUMN credit_event.final_px IS 'Final price, percent of par | 最终价格（%）';

CREATE TABLE coll_bal (
  cpty_id     INTEGER REFERENCES cpty(cpty_id),
  bal_date    DATE,
  held_musd   DOUBLE,
  posted_musd DOUBLE,
  PRIMARY KEY (cpty_id, bal_date)
);
COMMENT ON TABLE coll_bal IS 'Collateral balances | 担保品余额';
COMMENT ON COLUMN coll_bal.cpty_id IS 'Counterparty | 对手方';
COMMENT ON COLUMN coll_bal.bal_date IS 'Date | 日期';
COMMENT ON COLUMN coll_bal.held_musd IS 'Held by us, million USD | 收到担保（百万美元）';
COMMENT ON COLUMN coll_bal.posted_musd IS 'Posted by us, million USD | 提交担保（百万美元）';

CREATE TABLE trade_risk (
  trade_no  BIGINT REFERENCES cds_trade(trade_no),
  risk_date DATE,
  mtm_kusd  DOUBLE,
  cs01_kusd DOUBLE,
  jtd_kusd  DOUBLE,
  PRIMARY KEY (trade_no, risk_date)
);
COMMENT ON TABLE trade_risk IS 'Daily risk by trade | 每日风险';
COMMENT ON COLUMN trade_risk.trade_no IS 'Trade | 交易';
COMMENT ON COLUMN trade_risk.risk_date IS 'Date | 日期';
COMMENT ON COLUMN trade_risk.mtm_kusd IS 'Value to us, thousand USD | 市值（千美元）';
COMMENT ON COLUMN trade_risk.cs01_kusd IS 'Credit DV01, thousand USD | 信用DV01（千美元）';
COMMENT ON COLUMN trade_risk.jtd_kusd IS 'Loss if the entity defaults now, thousand USD, negative for losses | 即时违约损益（千美元）';
