-- Bank market and credit risk: desks, books, trades, VaR, limits, stress tests, counterparties and ratings.

CREATE TABLE dsk (
  dsk_id    VARCHAR PRIMARY KEY,
  dsk_nm    VARCHAR NOT NULL,
  asset_cls VARCHAR,
  head_nm   VARCHAR,
  loc       VARCHAR
);
COMMENT ON TABLE dsk IS 'Trading desks | 交易台';
COMMENT ON COLUMN dsk.dsk_id IS 'Desk id, e.g. D07 | 交易台编号';
COMMENT ON COLUMN dsk.dsk_nm IS 'Desk name, e.g. G10 Rates | 交易台名称';
COMMENT ON COLUMN dsk.asset_cls IS 'Asset class: rates, FX, credit, equity, commodity | 资产类别：rates 利率, FX 外汇, credit 信用, equity 权益, commodity 商品';
COMMENT ON COLUMN dsk.head_nm IS 'Head of desk | 负责人';
COMMENT ON COLUMN dsk.loc IS 'Location: London, New York, Hong Kong, Shanghai | 所在地';

CREATE TABLE cpty (
  cp_id   VARCHAR PRIMARY KEY,
  cp_nm   VARCHAR NOT NULL,
  cp_sec  VARCHAR,
  int_rtg VARCHAR,
  pd      DOUBLE,
  csa     BOOLEAN
);
COMMENT ON TABLE cpty IS 'Counterparties | 交易对手';
COMMENT ON COLUMN cpty.cp_id IS 'Counterparty id | 对手编号';
COMMENT ON COLUMN cpty.cp_nm IS 'Counterparty name | 对手名称';
COMMENT ON COLUMN cpty.cp_sec IS 'Sector: bank, hedge fund, corporate, sovereign, insurer | 行业：bank 银行, hedge fund 对冲基金, corporate 企业, sovereign 主权, insurer 保险';
COMMENT ON COLUMN cpty.int_rtg IS 'Internal rating: 1 (best) to 10 | 内部评级 1 最好 至 10';
COMMENT ON COLUMN cpty.pd IS 'Probability of default over one year, percent | 一年违约概率（%）';
COMMENT ON COLUMN cpty.csa IS 'True if a collateral agreement is signed | 是否签CSA';

CREATE TABLE bk (
  bk_id  VARCHAR PRIMARY KEY,
  dsk_id VARCHAR REFERENCES dsk(dsk_id),
  bk_nm  VARCHAR NOT NULL,
  bk_typ VARCHAR
);
COMMENT ON TABLE bk IS 'Trading books | 账簿';
COMMENT ON COLUMN bk.bk_id IS 'Book id | 账簿编号';
COMMENT ON COLUMN bk.dsk_id IS 'Desk | 交易台';
COMMENT ON COLUMN bk.bk_nm IS 'Book name | 账簿名称';
COMMENT ON COLUMN bk.bk_typ IS 'Type: trading, banking | 类型：trading 交易账簿, banking 银行账簿';

CREATE TABLE lmt (
  lmt_id  INTEGER PRIMARY KEY,
  dsk_id  VARCHAR REFERENCES dsk(dsk_id),
  metric  VARCHAR,
  lmt_val DOUBLE,
  eff_dt  DATE,
  exp_dt  DATE
);
COMMENT ON TABLE lmt IS 'Risk limits of desks | 限额';
COMMENT ON COLUMN lmt.lmt_id IS 'Limit id | 限额编号';
COMMENT ON COLUMN lmt.dsk_id IS 'Desk | 交易台';
COMMENT ON COLUMN lmt.metric IS 'Metric: VaR, DV01, vega, stop loss, notional | 指标：VaR, DV01, vega, stop loss 止损, notional 名义本金';
COMMENT ON COLUMN lmt.lmt_val IS 'Limit value | 限额值';
COMMENT ON COLUMN lmt.eff_dt IS 'Effective date | 生效日期';
COMMENT ON COLUMN lmt.exp_dt IS 'Expiry date, NULL if open ended | 失效日期';

CREATE TABLE expo (
  cp_id VARCHAR REFERENCES cpty(cp_id),
  cob   DATE,
  epe   DOUBLE,
  coll  DOUBLE,
  PRIMARY KEY (cp_id, cob)
);
COMMENT ON TABLE expo IS 'Counterparty exposure by day | 对手敞口';
COMMENT ON COLUMN expo.cp_id IS 'Counterparty | 对手';
COMMENT ON COLUMN expo.cob IS 'Date | 日期';
COMMENT ON COLUMN expo.epe IS 'Expected positive exposure, million USD | 预期正敞口（百万美元）';
COMMENT ON COLUMN expo.coll IS 'Collateral held, million USD | 持有押品（百万美元）';

CREATE TABLE trd (
  trd_id BIGINT PRIMARY KEY,
  bk_id  VARCHAR REFERENCES bk(bk_id),
  cp_id  VARCHAR REFERENCES cpty(cp_id),
  prd    VARCHAR,
  trd_dt DATE,
  mat_dt DATE,
  ntl    DOUBLE,
  pv     DOUBLE,
  trdr   VARCHAR
);
COMMENT ON TABLE trd IS 'Trades | 交易';
COMMENT ON COLUMN trd.trd_id IS 'Trade id | 交易编号';
COMMENT ON COLUMN trd.bk_id IS 'Book | 账簿';
COMMENT ON COLUMN trd.cp_id IS 'Counterparty | 对手';
COMMENT ON COLUMN trd.prd IS 'Product: swap, swaption, spot, forward, CDS, bond, option | 产品：swap 互换, swaption 互换期权, spot 即期, forward 远期, CDS 信用违约互换, bond 债券, option 期权';
COMMENT ON COLUMN trd.trd_dt IS 'Trade date | 交易日';
COMMENT ON COLUMN trd.mat_dt IS 'Maturity | 到期日';
COMMENT ON COLUMN trd.ntl IS 'Notional, million USD | 名义本金（百万美元）';
COMMENT ON COLUMN trd.pv IS 'Present value, million USD | 现值（百万美元）';
COMMENT ON COLUMN trd.trdr IS 'Trader | 交易员';

CREATE TABLE var_res (
  bk_id VARCHAR REFERENCES bk(bk_id),
  cob   DATE,
  var99 DOUBLE,
  svar  DOUBLE,
  es975 DOUBLE,
  pnl   DOUBLE,
  PRIMARY KEY (bk_id, cob)
);
COMMENT ON TABLE var_res IS 'Value at risk by book and day | 风险价值';
COMMENT ON COLUMN var_res.bk_id IS 'Book | 账簿';
COMMENT ON COLUMN var_res.cob IS 'Close-of-business date | 日期';
COMMENT ON COLUMN var_res.var99 IS 'One-day 99% VaR, million USD, positive | 99%一日VaR（百万美元）';
COMMENT ON COLUMN var_res.svar IS 'Stressed VaR, million USD | 压力VaR（百万美元）';
COMMENT ON COLUMN var_res.es975 IS 'Expected shortfall at 97.5%, million USD | 97.5%预期亏损（百万美元）';
COMMENT ON COLUMN var_res.pnl IS 'Profit and loss of the day, million USD | 当日损益（百万美元）';

CREATE TABLE lmt_use (
  lmt_id     INTEGER REFERENCES lmt(lmt_id),
  cob        DATE,
  used       DOUBLE,
  breach_sts VARCHAR,
  PRIMARY KEY (lmt_id, cob)
);
COMMENT ON TABLE lmt_use IS 'Limit use by day | 限额使用';
COMMENT ON COLUMN lmt_use.lmt_id IS 'Limit | 限额编号';
COMMENT ON COLUMN lmt_use.cob IS 'Date | 日期';
COMMENT ON COLUMN lmt_use.used IS 'Amount used | 使用量';
COMMENT ON COLUMN lmt_use.breach_sts IS 'Status: within, warning, breach, waived | 状态：within 正常, warning 预警, breach 超限, waived 豁免';

CREATE TABLE stress (
  scn   VARCHAR,
  bk_id VARCHAR REFERENCES bk(bk_id),
  cob   DATE,
  loss  DOUBLE,
  PRIMARY KEY (scn, bk_id, cob)
);
COMMENT ON TABLE stress IS 'Stress test results | 压力测试';
COMMENT ON COLUMN stress.scn IS 'Scenario: 2008 crisis, 2020 covid, rates +200bp, oil shock, CNY devaluation | 情景：2008 crisis 金融危机, 2020 covid 疫情, rates +200bp 利率上行, oil shock 油价冲击, CNY devaluation 人民币贬值';
COMMENT ON COLUMN stress.bk_id IS 'Book | 账簿';
COMMENT ON COLUMN stress.cob IS 'Date | 日期';
COMMENT ON COLUMN stress.loss IS 'Loss, million USD, positive | 损失（百万美元）';
