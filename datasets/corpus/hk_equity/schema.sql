-- Hong Kong equities: issuers, securities, daily quotes, southbound holdings, CCASS participants, buybacks, placings, directors' dealings, dividends, results, A-H pairs.

CREATE TABLE hk_issuer (
  issuer_no          INTEGER PRIMARY KEY,
  name_en            VARCHAR NOT NULL,
  name_zh            VARCHAR NOT NULL,
  domicile           VARCHAR,
  issuer_class       VARCHAR,
  hs_industry        VARCHAR,
  controlling_holder VARCHAR,
  parent_issuer      INTEGER REFERENCES hk_issuer(issuer_no),
  ye_month           INTEGER
);
COMMENT ON TABLE hk_issuer IS 'Issuers | 发行人';
COMMENT ON COLUMN hk_issuer.issuer_no IS 'Issuer number | 发行人编号';
COMMENT ON COLUMN hk_issuer.name_en IS 'Name in English, e.g. Tencent Holdings | 英文名';
COMMENT ON COLUMN hk_issuer.name_zh IS 'Name in Chinese, e.g. 腾讯控股 | 中文名';
COMMENT ON COLUMN hk_issuer.domicile IS 'Place of incorporation: Cayman 开曼, Bermuda 百慕大, HK 香港, PRC 内地 | 注册地';
COMMENT ON COLUMN hk_issuer.issuer_class IS 'Class: H share H股, red chip 红筹, private mainland 内地民企, local 本地, overseas 海外 | 发行人类别';
COMMENT ON COLUMN hk_issuer.hs_industry IS 'Hang Seng industry, e.g. Technology, Financials, Properties, Consumer | 恒生行业';
COMMENT ON COLUMN hk_issuer.controlling_holder IS 'Controlling shareholder | 控股股东';
COMMENT ON COLUMN hk_issuer.parent_issuer IS 'Listed parent, NULL if none | 上市母公司';
COMMENT ON COLUMN hk_issuer.ye_month IS 'Month of the financial year-end | 财年截止月';

CREATE TABLE hk_security (
  stock_code    VARCHAR PRIMARY KEY,
  issuer_no     INTEGER REFERENCES hk_issuer(issuer_no),
  board         VARCHAR,
  board_lot     INTEGER,
  listed_on     DATE,
  delisted_on   DATE,
  shortable     BOOLEAN,
  sb_eligible   BOOLEAN,
  hsi_member    BOOLEAN,
  issued_shares DECIMAL(18,2)
);
COMMENT ON TABLE hk_security IS 'Securities | 证券';
COMMENT ON COLUMN hk_security.stock_code IS 'Stock code of five digits, e.g. 00700 | 股份代号';
COMMENT ON COLUMN hk_security.issuer_no IS 'Issuer | 发行人';
COMMENT ON COLUMN hk_security.board IS 'Board: Main 主板, GEM 创业板 | 板块';
COMMENT ON COLUMN hk_security.board_lot IS 'Shares in a board lot | 每手股数';
COMMENT ON COLUMN hk_security.listed_on IS 'Listed | 上市日期';
COMMENT ON COLUMN hk_security.delisted_on IS 'Delisted, NULL if listed | 除牌日期，在市为空';
COMMENT ON COLUMN hk_security.shortable IS 'True if it may be sold short | 是否可沽空';
COMMENT ON COLUMN hk_security.sb_eligible IS 'True if eligible for southbound trading | 是否港股通标的';
COMMENT ON COLUMN hk_security.hsi_member IS 'True for members of the Hang Seng Index | 是否恒指成分';
COMMENT ON COLUMN hk_security.issued_shares IS 'Issued shares, million | 已发行股数（百万股）';

CREATE TABLE hk_result (
  issuer_no   INTEGER REFERENCES hk_issuer(issuer_no),
  period_end  DATE,
  span_months INTEGER,
  released_on DATE,
  ccy         VARCHAR,
  turnover_m  DECIMAL(18,2),
  profit_m    DECIMAL(18,2),
  qualified   BOOLEAN,
  PRIMARY KEY (issuer_no, period_end)
);
COMMENT ON TABLE hk_result IS 'Half-year and annual results | 业绩';
COMMENT ON COLUMN hk_result.issuer_no IS 'Issuer | 发行人';
COMMENT ON COLUMN hk_result.period_end IS 'Period end | 期末';
COMMENT ON COLUMN hk_result.span_months IS 'Months covered: 6 or 12 | 涵盖月数';
COMMENT ON COLUMN hk_result.released_on IS 'Released | 公布日';
COMMENT ON COLUMN hk_result.ccy IS 'Currency: HKD, CNY, USD | 货币';
COMMENT ON COLUMN hk_result.turnover_m IS 'Revenue, million | 收入（百万）';
COMMENT ON COLUMN hk_result.profit_m IS 'Profit attributable to shareholders, million | 股东应占溢利（百万）';
COMMENT ON COLUMN hk_result.qualified IS 'True if the auditor''s opinion is qualified | 审计意见是否保留';

CREATE TABLE hk_quote (
  stock_code      VARCHAR REFERENCES hk_security(stock_code),
  trade_day       DATE,
  close_hkd       DOUBLE,
  prev_hkd        DOUBLE,
  shares_traded   BIGINT,
  value_hkd       DECIMAL(18,2),
  short_value_hkd DECIMAL(18,2),
  PRIMARY KEY (stock_code, trade_day)
);
COMMENT ON TABLE hk_quote IS 'Daily quotes | 日行情';
COMMENT ON COLUMN hk_quote.stock_code IS 'Stock | 股份代号';
COMMENT ON COLUMN hk_quote.trade_day IS 'Trading day | 交易日';
COMMENT ON COLUMN hk_quote.close_hkd IS 'Close, HKD | 收市价（港元）';
COMMENT ON COLUMN hk_quote.prev_hkd IS 'Previous close, HKD | 前收市价（港元）';
COMMENT ON COLUMN hk_quote.shares_traded IS 'Shares traded | 成交股数';
COMMENT ON COLUMN hk_quote.value_hkd IS 'Turnover, HKD | 成交额（港元）';
COMMENT ON COLUMN hk_quote.short_value_hkd IS 'Short selling turnover, HKD | 沽空额（港元）';

CREATE TABLE hk_southbound (
  stock_code VARCHAR REFERENCES hk_security(stock_code),
  hold_day   DATE,
  sb_shares  DECIMAL(18,2),
  sb_pct     DOUBLE,
  PRIMARY KEY (stock_code, hold_day)
);
COMMENT ON TABLE hk_southbound IS 'Southbound holdings by day | 港股通持股';
COMMENT ON COLUMN hk_southbound.stock_code IS 'Stock | 股份代号';
COMMENT ON COLUMN hk_southbound.hold_day IS 'Date | 日期';
COMMENT ON COLUMN hk_southbound.sb_shares IS 'Shares held, million | 港股通持股（百万股）';
COMMENT ON COLUMN hk_southbound.sb_pct IS 'Percent of issued shares | 占已发行股份（%）';

CREATE TABLE hk_ccass (
  stock_code  VARCHAR REFERENCES hk_security(stock_code),
  participant VARCHAR,
  hold_day    DATE,
  shares_held DECIMAL(18,2),
  PRIMARY KEY (stock_code, participant, hold_day)
);
COMMENT ON TABLE hk_ccass IS 'Holdings of brokers and custodians in CCASS | 中央结算持股';
COMMENT ON COLUMN hk_ccass.stock_code IS 'Stock | 股份代号';
COMMENT ON COLUMN hk_ccass.participant IS 'Participant, e.g. HSBC, Citibank | 参与者';
COMMENT ON COLUMN hk_ccass.hold_day IS 'Date | 日期';
COMMENT ON COLUMN hk_ccass.shares_held IS 'Shares, million | 持股（百万股）';

CREATE TABLE hk_buyback (
  bb_id      INTEGER PRIMARY KEY,
  stock_code VARCHAR REFERENCES hk_security(stock_code),
  bb_day     DATE,
  bb_shares  DECIMAL(18,2),
  high_px    DOUBLE,
  low_px     DOUBLE,
  paid_hkd   DECIMAL(18,2)
);
COMMENT ON TABLE hk_buyback IS 'Share repurchases | 股份回购';
COMMENT ON COLUMN hk_buyback.bb_id IS 'Id | 编号';
COMMENT ON COLUMN hk_buyback.stock_code IS 'Stock | 股份代号';
COMMENT ON COLUMN hk_buyback.bb_day IS 'Date | 回购日';
COMMENT ON COLUMN hk_buyback.bb_shares IS 'Shares | 回购股数';
COMMENT ON COLUMN hk_buyback.high_px IS 'Highest price paid, HKD | 最高价（港元）';
COMMENT ON COLUMN hk_buyback.low_px IS 'Lowest price paid, HKD | 最低价（港元）';
COMMENT ON COLUMN hk_buyback.paid_hkd IS 'Paid, HKD | 总代价（港元）';

CREATE TABLE hk_placing (
  pl_id        INTEGER PRIMARY KEY,
  stock_code   VARCHAR REFERENCES hk_security(stock_code),
  pl_kind      VARCHAR,
  announced_on DATE,
  price_hkd    DOUBLE,
  discount_pct DOUBLE,
  raised_hkd_m DECIMAL(18,2),
  agent        VARCHAR
);
COMMENT ON TABLE hk_placing IS 'Placings and rights issues | 配售与供股';
COMMENT ON COLUMN hk_placing.pl_id IS 'Id | 编号';
COMMENT ON COLUMN hk_placing.stock_code IS 'Stock | 股份代号';
COMMENT ON COLUMN hk_placing.pl_kind IS 'Kind: placing 配售, top-up 先旧后新, rights 供股 | 方式';
COMMENT ON COLUMN hk_placing.announced_on IS 'Announced | 公布日';
COMMENT ON COLUMN hk_placing.price_hkd IS 'Price, HKD | 价格（港元）';
COMMENT ON COLUMN hk_placing.discount_pct IS 'Discount to the last close, percent | 折让（%）';
COMMENT ON COLUMN hk_placing.raised_hkd_m IS 'Raised, million HKD | 集资额（百万港元）';
COMMENT ON COLUMN hk_placing.agent IS 'Placing agent | 配售代理';

CREATE TABLE hk_di (
  di_id       INTEGER PRIMARY KEY,
  stock_code  VARCHAR REFERENCES hk_security(stock_code),
  holder      VARCHAR,
  holder_kind VARCHAR,
  event_day   DATE,
  position    VARCHAR,
  pct_before  DOUBLE,
  pct_after   DOUBLE
);
COMMENT ON TABLE hk_di IS 'Disclosures of interests | 权益披露';
COMMENT ON COLUMN hk_di.di_id IS 'Id | 编号';
COMMENT ON COLUMN hk_di.stock_code IS 'Stock | 股份代号';
COMMENT ON COLUMN hk_di.holder IS 'Holder, e.g. BlackRock | 持有人';
COMMENT ON COLUMN hk_di.holder_kind IS 'Kind: director 董事, substantial 主要股东 | 身份';
COMMENT ON COLUMN hk_di.event_day IS 'Date of the event | 事件日';
COMMENT ON COLUMN hk_di.position IS 'Position: long 好仓, short 淡仓 | 仓位';
COMMENT ON COLUMN hk_di.pct_before IS 'Percent before | 变动前（%）';
COMMENT ON COLUMN hk_di.pct_after IS 'Percent after | 变动后（%）';

CREATE TABLE hk_dividend (
  div_id        INTEGER PRIMARY KEY,
  stock_code    VARCHAR REFERENCES hk_security(stock_code),
  fin_year      INTEGER,
  div_kind      VARCHAR,
  ex_day        DATE,
  pay_day       DATE,
  per_share_hkd DOUBLE,
  scrip         BOOLEAN
);
COMMENT ON TABLE hk_dividend IS 'Dividends | 派息';
COMMENT ON COLUMN hk_dividend.div_id IS 'Id | 编号';
COMMENT ON COLUMN hk_dividend.stock_code IS 'Stock | 股份代号';
COMMENT ON COLUMN hk_dividend.fin_year IS 'Financial year | 财政年度';
COMMENT ON COLUMN hk_dividend.div_kind IS 'Kind: interim 中期, final 末期, special 特别 | 类型';
COMMENT ON COLUMN hk_dividend.ex_day IS 'Ex-date | 除净日';
COMMENT ON COLUMN hk_dividend.pay_day IS 'Payment | 派息日';
COMMENT ON COLUMN hk_dividend.per_share_hkd IS 'A share, HKD | 每股派息（港元）';
COMMENT ON COLUMN hk_dividend.scrip IS 'True if shares may be taken instead | 是否可以股代息';

CREATE TABLE hk_ah_pair (
  h_code     VARCHAR REFERENCES hk_security(stock_code),
  pair_day   DATE,
  a_code     VARCHAR,
  a_px_cny   DOUBLE,
  h_px_hkd   DOUBLE,
  ah_premium DOUBLE,
  PRIMARY KEY (h_code, pair_day)
);
COMMENT ON TABLE hk_ah_pair IS 'A and H share pairs by day | AH股溢价';
COMMENT ON COLUMN hk_ah_pair.h_code IS 'H share code | H股代号';
COMMENT ON COLUMN hk_ah_pair.pair_day IS 'Date | 日期';
COMMENT ON COLUMN hk_ah_pair.a_code IS 'A share code | A股代码';
COMMENT ON COLUMN hk_ah_pair.a_px_cny IS 'A share price, CNY | A股价（人民币）';
COMMENT ON COLUMN hk_ah_pair.h_px_hkd IS 'H share price, HKD | H股价（港元）';
COMMENT ON COLUMN hk_ah_pair.ah_premium IS 'Premium of the A share over the H share, percent | A股较H股溢价（%）';
