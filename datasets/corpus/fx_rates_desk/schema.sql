-- FX and rates trading desk of a bank: currencies, traders, books, counterparties, spot and swap deals, fixings, curves, sensitivities, limits, P&L.

CREATE TABLE rd_ccy (
  ccy      VARCHAR PRIMARY KEY,
  ccy_nm   VARCHAR,
  rgn      VARCHAR,
  ndf_flg  BOOLEAN,
  spot_lag INTEGER
);
COMMENT ON TABLE rd_ccy IS 'Currencies | 币种';
COMMENT ON COLUMN rd_ccy.ccy IS 'Currency code, e.g. USD, CNY, EUR, JPY | 币种代码';
COMMENT ON COLUMN rd_ccy.ccy_nm IS 'Currency name in Chinese, e.g. 美元, 人民币, 欧元, 日元 | 币种名称';
COMMENT ON COLUMN rd_ccy.rgn IS 'Region: G10, Asia, EMEA, LatAm | 区域';
COMMENT ON COLUMN rd_ccy.ndf_flg IS 'True if traded as a non-deliverable forward | 是否NDF币种';
COMMENT ON COLUMN rd_ccy.spot_lag IS 'Days from trade to spot settlement | 即期交割天数';

CREATE TABLE rd_trader (
  usr_id     VARCHAR PRIMARY KEY,
  usr_nm     VARCHAR NOT NULL,
  usr_typ    VARCHAR,
  head_id    VARCHAR REFERENCES rd_trader(usr_id),
  loc        VARCHAR,
  lic_exp_dt DATE
);
COMMENT ON TABLE rd_trader IS 'Traders and sales | 交易员与销售';
COMMENT ON COLUMN rd_trader.usr_id IS 'User id, e.g. TR07, SL03 | 用户编号';
COMMENT ON COLUMN rd_trader.usr_nm IS 'Name | 姓名';
COMMENT ON COLUMN rd_trader.usr_typ IS 'Type: trader 交易员, sales 销售, head 主管 | 类型';
COMMENT ON COLUMN rd_trader.head_id IS 'Head reported to | 主管编号';
COMMENT ON COLUMN rd_trader.loc IS 'Location: Shanghai 上海, Hong Kong 香港, London 伦敦, Singapore 新加坡 | 所在地';
COMMENT ON COLUMN rd_trader.lic_exp_dt IS 'Trading licence expires | 资格到期日';

CREATE TABLE rd_cpty (
  cpty_cd  VARCHAR PRIMARY KEY,
  cpty_nm  VARCHAR NOT NULL,
  cpty_seg VARCHAR,
  ctry     VARCHAR,
  isda_dt  DATE,
  csa_flg  BOOLEAN,
  cr_lmt   DECIMAL(18,2)
);
COMMENT ON TABLE rd_cpty IS 'Counterparties | 交易对手';
COMMENT ON COLUMN rd_cpty.cpty_cd IS 'Counterparty code, e.g. ICBC, HSBC, CORP0031 | 对手代码';
COMMENT ON COLUMN rd_cpty.cpty_nm IS 'Name, in Chinese or English | 对手名称';
COMMENT ON COLUMN rd_cpty.cpty_seg IS 'Segment: bank 银行, corporate 企业, fund 基金, central bank 央行, broker 经纪商 | 对手类型';
COMMENT ON COLUMN rd_cpty.ctry IS 'Country, two letters | 国家';
COMMENT ON COLUMN rd_cpty.isda_dt IS 'Date of the master agreement, NULL if none | 主协议签署日，无为空';
COMMENT ON COLUMN rd_cpty.csa_flg IS 'True if collateral is exchanged | 是否有担保附约';
COMMENT ON COLUMN rd_cpty.cr_lmt IS 'Credit line, million USD | 授信额度（百万美元）';

CREATE TABLE rd_fixing (
  fix_cd  VARCHAR,
  fix_dt  DATE,
  fix_val DOUBLE,
  PRIMARY KEY (fix_cd, fix_dt)
);
COMMENT ON TABLE rd_fixing IS 'Official fixings and benchmark rates by day | 定盘与基准利率';
COMMENT ON COLUMN rd_fixing.fix_cd IS 'Fixing: USDCNY, EURCNY, SHIBOR3M, FR007, SOFR | 指标';
COMMENT ON COLUMN rd_fixing.fix_dt IS 'Date | 日期';
COMMENT ON COLUMN rd_fixing.fix_val IS 'Value | 数值';

CREATE TABLE rd_fwd_pts (
  ccy_pair VARCHAR,
  tnr      VARCHAR,
  qt_dt    DATE,
  bid_pts  DOUBLE,
  ask_pts  DOUBLE,
  PRIMARY KEY (ccy_pair, tnr, qt_dt)
);
COMMENT ON TABLE rd_fwd_pts IS 'Forward points by tenor | 远期点';
COMMENT ON COLUMN rd_fwd_pts.ccy_pair IS 'Pair, e.g. USDCNY | 货币对';
COMMENT ON COLUMN rd_fwd_pts.tnr IS 'Tenor: 1W, 1M, 3M, 6M, 1Y | 期限';
COMMENT ON COLUMN rd_fwd_pts.qt_dt IS 'Date | 日期';
COMMENT ON COLUMN rd_fwd_pts.bid_pts IS 'Bid, pips | 买入点';
COMMENT ON COLUMN rd_fwd_pts.ask_pts IS 'Ask, pips | 卖出点';

CREATE TABLE rd_book (
  book_cd VARCHAR PRIMARY KEY,
  book_nm VARCHAR,
  own_id  VARCHAR REFERENCES rd_trader(usr_id),
  desk    VARCHAR,
  bgt_pl  DECIMAL(18,2),
  opn_flg BOOLEAN
);
COMMENT ON TABLE rd_book IS 'Trading books | 交易簿';
COMMENT ON COLUMN rd_book.book_cd IS 'Book code, e.g. FXSPOT-SH, IRS-HK | 交易簿代码';
COMMENT ON COLUMN rd_book.book_nm IS 'Book name | 交易簿名称';
COMMENT ON COLUMN rd_book.own_id IS 'Owner of the book | 负责交易员';
COMMENT ON COLUMN rd_book.desk IS 'Desk: spot 即期, forwards 远期, options 期权, swaps 利率互换, bonds 债券 | 交易台';
COMMENT ON COLUMN rd_book.bgt_pl IS 'Budgeted profit for the year, million USD | 年度损益预算（百万美元）';
COMMENT ON COLUMN rd_book.opn_flg IS 'True if the book is open | 是否启用';

CREATE TABLE rd_fx_deal (
  deal_no VARCHAR PRIMARY KEY,
  trd_ts  TIMESTAMP,
  trd_dt  DATE,
  val_dt  DATE,
  far_dt  DATE,
  prod    VARCHAR,
  ccy1    VARCHAR REFERENCES rd_ccy(ccy),
  ccy2    VARCHAR REFERENCES rd_ccy(ccy),
  bs      VARCHAR,
  amt1    DECIMAL(18,2),
  amt2    DECIMAL(18,2),
  usd_eq  DECIMAL(18,2),
  px      DOUBLE,
  mkt_px  DOUBLE,
  cpty_cd VARCHAR REFERENCES rd_cpty(cpty_cd),
  book_cd VARCHAR REFERENCES rd_book(book_cd),
  trdr_id VARCHAR REFERENCES rd_trader(usr_id),
  sls_id  VARCHAR REFERENCES rd_trader(usr_id),
  chan    VARCHAR,
  sts     VARCHAR
);
COMMENT ON TABLE rd_fx_deal IS 'FX deals | 外汇交易';
COMMENT ON COLUMN rd_fx_deal.deal_no IS 'Deal number, e.g. FX25110342 | 交易编号';
COMMENT ON COLUMN rd_fx_deal.trd_ts IS 'Time traded | 成交时间';
COMMENT ON COLUMN rd_fx_deal.trd_dt IS 'Trade date | 交易日';
COMMENT ON COLUMN rd_fx_deal.val_dt IS 'Value date, near leg | 近端起息日';
COMMENT ON COLUMN rd_fx_deal.far_dt IS 'Far leg date, NULL unless a swap | 远端起息日，非掉期为空';
COMMENT ON COLUMN rd_fx_deal.prod IS 'Product: SPT spot, FWD forward, SWP swap, NDF, OPT option | 产品：SPT即期 FWD远期 SWP掉期 NDF OPT期权';
COMMENT ON COLUMN rd_fx_deal.ccy1 IS 'Currency 1 (base) | 货币1';
COMMENT ON COLUMN rd_fx_deal.ccy2 IS 'Currency 2 (quote) | 货币2';
COMMENT ON COLUMN rd_fx_deal.bs IS 'Direction of the bank in currency 1: B buys, S sells | 方向：B买入 S卖出（货币1）';
COMMENT ON COLUMN rd_fx_deal.amt1 IS 'Amount of currency 1 | 货币1金额';
COMMENT ON COLUMN rd_fx_deal.amt2 IS 'Amount of currency 2 | 货币2金额';
COMMENT ON COLUMN rd_fx_deal.usd_eq IS 'Dollar equivalent | 折美元金额';
COMMENT ON COLUMN rd_fx_deal.px IS 'Dealt rate | 成交价';
COMMENT ON COLUMN rd_fx_deal.mkt_px IS 'Mid market rate when dealt | 成交时中间价';
COMMENT ON COLUMN rd_fx_deal.cpty_cd IS 'Counterparty | 交易对手';
COMMENT ON COLUMN rd_fx_deal.book_cd IS 'Book | 交易簿';
COMMENT ON COLUMN rd_fx_deal.trdr_id IS 'Trader | 交易员';
COMMENT ON COLUMN rd_fx_deal.sls_id IS 'Sales, NULL for interbank deals | 销售，同业交易为空';
COMMENT ON COLUMN rd_fx_deal.chan IS 'Channel: voice 电话, platform 电子平台, API | 渠道';
COMMENT ON COLUMN rd_fx_deal.sts IS 'Status: L live, S settled, X cancelled, F failed | 状态：L存续 S已交割 X撤销 F失败';

CREATE TABLE rd_irs (
  irs_no  VARCHAR PRIMARY KEY,
  trd_dt  DATE,
  eff_dt  DATE,
  mat_dt  DATE,
  ccy     VARCHAR REFERENCES rd_ccy(ccy),
  ntl     DECIMAL(18,2),
  pay_rcv VARCHAR,
  fix_rt  DOUBLE,
  flt_idx VARCHAR,
  cpty_cd VARCHAR REFERENCES rd_cpty(cpty_cd),
  book_cd VARCHAR REFERENCES rd_book(book_cd),
  clr_flg BOOLEAN,
  mtm_usd DECIMAL(18,2)
);
COMMENT ON TABLE rd_irs IS 'Interest rate swaps | 利率互换';
COMMENT ON COLUMN rd_irs.irs_no IS 'Swap number | 互换编号';
COMMENT ON COLUMN rd_irs.trd_dt IS 'Trade date | 交易日';
COMMENT ON COLUMN rd_irs.eff_dt IS 'Effective date | 起息日';
COMMENT ON COLUMN rd_irs.mat_dt IS 'Maturity date | 到期日';
COMMENT ON COLUMN rd_irs.ccy IS 'Currency | 币种';
COMMENT ON COLUMN rd_irs.ntl IS 'Notional, million, in the swap''s currency | 名义本金（百万）';
COMMENT ON COLUMN rd_irs.pay_rcv IS 'Bank''s side of the fixed leg: P pays, R receives | 固定端方向：P支付 R收取';
COMMENT ON COLUMN rd_irs.fix_rt IS 'Fixed rate, percent | 固定利率（%）';
COMMENT ON COLUMN rd_irs.flt_idx IS 'Floating index: FR007, SHIBOR3M, SOFR, EURIBOR6M | 浮动端指标';
COMMENT ON COLUMN rd_irs.cpty_cd IS 'Counterparty | 交易对手';
COMMENT ON COLUMN rd_irs.book_cd IS 'Book | 交易簿';
COMMENT ON COLUMN rd_irs.clr_flg IS 'True if centrally cleared | 是否集中清算';
COMMENT ON COLUMN rd_irs.mtm_usd IS 'Latest mark to market, USD | 最新估值（美元）';

CREATE TABLE rd_risk (
  book_cd     VARCHAR REFERENCES rd_book(book_cd),
  rsk_dt      DATE,
  net_pos_usd DECIMAL(18,2),
  dv01_usd    DECIMAL(18,2),
  var_usd     DECIMAL(18,2),
  var_lmt_usd DECIMAL(18,2),
  PRIMARY KEY (book_cd, rsk_dt)
);
COMMENT ON TABLE rd_risk IS 'Risk by book and day | 风险敞口';
COMMENT ON COLUMN rd_risk.book_cd IS 'Book | 交易簿';
COMMENT ON COLUMN rd_risk.rsk_dt IS 'Date | 日期';
COMMENT ON COLUMN rd_risk.net_pos_usd IS 'Net open position, USD, negative for short | 净敞口（美元），空头为负';
COMMENT ON COLUMN rd_risk.dv01_usd IS 'DV01, USD | DV01（美元）';
COMMENT ON COLUMN rd_risk.var_usd IS 'Value at risk, 99 percent, one day, USD | 99%单日VaR（美元）';
COMMENT ON COLUMN rd_risk.var_lmt_usd IS 'VaR limit, USD | VaR限额（美元）';

CREATE TABLE rd_pl (
  book_cd   VARCHAR REFERENCES rd_book(book_cd),
  pl_dt     DATE,
  trd_pl    DECIMAL(18,2),
  sls_pl    DECIMAL(18,2),
  fund_cost DECIMAL(18,2),
  PRIMARY KEY (book_cd, pl_dt)
);
COMMENT ON TABLE rd_pl IS 'Daily P&L by book | 每日损益';
COMMENT ON COLUMN rd_pl.book_cd IS 'Book | 交易簿';
COMMENT ON COLUMN rd_pl.pl_dt IS 'Date | 日期';
COMMENT ON COLUMN rd_pl.trd_pl IS 'Trading profit, USD | 交易损益（美元）';
COMMENT ON COLUMN rd_pl.sls_pl IS 'Sales margin, USD | 销售价差收入（美元）';
COMMENT ON COLUMN rd_pl.fund_cost IS 'Funding cost, USD, positive | 资金成本（美元）';
