-- Corporate treasury: legal entities, bank accounts, cash positions, facilities, hedges and forecasts.

CREATE TABLE entity (
  ent_id   VARCHAR PRIMARY KEY,
  ent_name VARCHAR NOT NULL,
  ent_ctry VARCHAR,
  func_ccy VARCHAR,
  own_pct  DOUBLE,
  active   BOOLEAN
);
COMMENT ON TABLE entity IS 'Legal entities of the group | 集团法人实体';
COMMENT ON COLUMN entity.ent_id IS 'Entity id, e.g. E017 | 实体编号';
COMMENT ON COLUMN entity.ent_name IS 'Entity name | 实体名称';
COMMENT ON COLUMN entity.ent_ctry IS 'Country | 国家';
COMMENT ON COLUMN entity.func_ccy IS 'Functional currency: USD, EUR, CNY, JPY, GBP | 记账本位币';
COMMENT ON COLUMN entity.own_pct IS 'Ownership, percent | 持股比例（%）';
COMMENT ON COLUMN entity.active IS 'True while the entity exists | 是否存续';

CREATE TABLE bank (
  bank_id   VARCHAR PRIMARY KEY,
  bank_name VARCHAR NOT NULL,
  cr_rating VARCHAR,
  cp_limit  DECIMAL(18,2)
);
COMMENT ON TABLE bank IS 'Relationship banks | 合作银行';
COMMENT ON COLUMN bank.bank_id IS 'Bank id | 银行编号';
COMMENT ON COLUMN bank.bank_name IS 'Bank name | 银行名称';
COMMENT ON COLUMN bank.cr_rating IS 'Credit rating: AAA, AA, A, BBB | 信用评级';
COMMENT ON COLUMN bank.cp_limit IS 'Counterparty limit, million USD | 交易对手限额（百万美元）';

CREATE TABLE bank_acct (
  ba_id   VARCHAR PRIMARY KEY,
  ent_id  VARCHAR REFERENCES entity(ent_id),
  bank_id VARCHAR REFERENCES bank(bank_id),
  ba_ccy  VARCHAR,
  ba_type VARCHAR,
  opened  DATE,
  closed  DATE
);
COMMENT ON TABLE bank_acct IS 'Bank accounts of the entities | 银行账户';
COMMENT ON COLUMN bank_acct.ba_id IS 'Account id | 账户编号';
COMMENT ON COLUMN bank_acct.ent_id IS 'Entity that owns it | 所属实体';
COMMENT ON COLUMN bank_acct.bank_id IS 'Bank | 开户行';
COMMENT ON COLUMN bank_acct.ba_ccy IS 'Currency | 币种';
COMMENT ON COLUMN bank_acct.ba_type IS 'Type: operating, payroll, deposit, escrow, pooling | 账户类型：operating 经营, payroll 工资, deposit 存款, escrow 监管, pooling 资金池';
COMMENT ON COLUMN bank_acct.opened IS 'Opening date | 开户日期';
COMMENT ON COLUMN bank_acct.closed IS 'Closing date, NULL while open | 销户日期';

CREATE TABLE facility (
  fac_id    VARCHAR PRIMARY KEY,
  bank_id   VARCHAR REFERENCES bank(bank_id),
  ent_id    VARCHAR REFERENCES entity(ent_id),
  fac_type  VARCHAR,
  limit_usd DECIMAL(18,2),
  margin_bp INTEGER,
  start_dt  DATE,
  end_dt    DATE
);
COMMENT ON TABLE facility IS 'Credit facilities | 授信额度';
COMMENT ON COLUMN facility.fac_id IS 'Facility id | 授信编号';
COMMENT ON COLUMN facility.bank_id IS 'Lending bank | 授信银行';
COMMENT ON COLUMN facility.ent_id IS 'Borrowing entity | 借款实体';
COMMENT ON COLUMN facility.fac_type IS 'Type: revolver, term loan, overdraft, letter of credit | 类型：revolver 循环贷, term loan 定期贷款, overdraft 透支, letter of credit 信用证';
COMMENT ON COLUMN facility.limit_usd IS 'Limit, million USD | 额度（百万美元）';
COMMENT ON COLUMN facility.margin_bp IS 'Margin over the reference rate, basis points | 利差（基点）';
COMMENT ON COLUMN facility.start_dt IS 'Start date | 起始日';
COMMENT ON COLUMN facility.end_dt IS 'Maturity date | 到期日';

CREATE TABLE hedge (
  hg_id    INTEGER PRIMARY KEY,
  ent_id   VARCHAR REFERENCES entity(ent_id),
  bank_id  VARCHAR REFERENCES bank(bank_id),
  instr    VARCHAR,
  ccy_pair VARCHAR,
  notl_usd DECIMAL(18,2),
  trade_dt DATE,
  value_dt DATE,
  mtm_usd  DECIMAL(18,2)
);
COMMENT ON TABLE hedge IS 'Hedging deals | 套保交易';
COMMENT ON COLUMN hedge.hg_id IS 'Deal id | 交易编号';
COMMENT ON COLUMN hedge.ent_id IS 'Entity | 实体';
COMMENT ON COLUMN hedge.bank_id IS 'Counterparty bank | 交易对手';
COMMENT ON COLUMN hedge.instr IS 'Instrument: forward, swap, option, IRS, commodity | 工具：forward 远期, swap 掉期, option 期权, IRS 利率互换, commodity 商品';
COMMENT ON COLUMN hedge.ccy_pair IS 'Currency pair, e.g. EURUSD; NULL for IRS and commodity | 货币对';
COMMENT ON COLUMN hedge.notl_usd IS 'Notional, million USD | 名义本金（百万美元）';
COMMENT ON COLUMN hedge.trade_dt IS 'Trade date | 交易日';
COMMENT ON COLUMN hedge.value_dt IS 'Maturity | 到期日';
COMMENT ON COLUMN hedge.mtm_usd IS 'Mark to market, million USD | 市值（百万美元）';

CREATE TABLE forecast (
  ent_id   VARCHAR REFERENCES entity(ent_id),
  wk_start DATE,
  cat      VARCHAR,
  fc_usd   DECIMAL(18,2),
  act_usd  DECIMAL(18,2),
  PRIMARY KEY (ent_id, wk_start, cat)
);
COMMENT ON TABLE forecast IS 'Cash flow forecast by entity and week | 现金流预测';
COMMENT ON COLUMN forecast.ent_id IS 'Entity | 实体';
COMMENT ON COLUMN forecast.wk_start IS 'Monday of the week | 周一日期';
COMMENT ON COLUMN forecast.cat IS 'Category: receipts, payables, payroll, tax, capex, debt | 类别：receipts 收款, payables 付款, payroll 工资, tax 税款, capex 资本开支, debt 还债';
COMMENT ON COLUMN forecast.fc_usd IS 'Forecast, million USD, outflows negative | 预测金额（百万美元，流出为负）';
COMMENT ON COLUMN forecast.act_usd IS 'Actual, million USD, NULL before the week ends | 实际金额（百万美元）';

CREATE TABLE cash_pos (
  ba_id   VARCHAR REFERENCES bank_acct(ba_id),
  dt      DATE,
  bal_lc  DECIMAL(18,2),
  bal_usd DECIMAL(18,2),
  PRIMARY KEY (ba_id, dt)
);
COMMENT ON TABLE cash_pos IS 'Daily closing cash by account | 每日现金头寸';
COMMENT ON COLUMN cash_pos.ba_id IS 'Account | 账户编号';
COMMENT ON COLUMN cash_pos.dt IS 'Date | 日期';
COMMENT ON COLUMN cash_pos.bal_lc IS 'Balance in account currency, million | 原币余额（百万）';
COMMENT ON COLUMN cash_pos.bal_usd IS 'Balance in USD, million | 折美元余额（百万）';

CREATE TABLE drawdown (
  dd_id  INTEGER PRIMARY KEY,
  fac_id VARCHAR REFERENCES facility(fac_id),
  dd_dt  DATE,
  rp_dt  DATE,
  dd_usd DECIMAL(18,2)
);
COMMENT ON TABLE drawdown IS 'Drawings on facilities | 提款';
COMMENT ON COLUMN drawdown.dd_id IS 'Drawing id | 提款编号';
COMMENT ON COLUMN drawdown.fac_id IS 'Facility | 授信编号';
COMMENT ON COLUMN drawdown.dd_dt IS 'Drawing date | 提款日';
COMMENT ON COLUMN drawdown.rp_dt IS 'Repayment date, NULL if outstanding | 还款日，未还为空';
COMMENT ON COLUMN drawdown.dd_usd IS 'Amount, million USD | 金额（百万美元）';
