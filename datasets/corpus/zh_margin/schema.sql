-- 融资融券: margin trading and short selling at a broker, with market data: branches, clients, credit accounts, debts, collateral, daily risk ratios, margin calls, securities list, lending pool, market totals.

CREATE TABLE sec_info (
  sec_cd VARCHAR PRIMARY KEY,
  sec_nm VARCHAR NOT NULL,
  sec_tp VARCHAR,
  exch   VARCHAR,
  indu   VARCHAR
);
COMMENT ON TABLE sec_info IS 'Securities | 证券信息';
COMMENT ON COLUMN sec_info.sec_cd IS 'Security code | 证券代码';
COMMENT ON COLUMN sec_info.sec_nm IS 'Security short name, in Chinese | 证券简称';
COMMENT ON COLUMN sec_info.sec_tp IS 'Type: 股票 stock, ETF, 债券 bond | 证券类型';
COMMENT ON COLUMN sec_info.exch IS 'Exchange: 沪 Shanghai, 深 Shenzhen, 北 Beijing | 交易所';
COMMENT ON COLUMN sec_info.indu IS 'Industry, in Chinese, NULL for others than stocks | 行业，非股票为空';

CREATE TABLE yyb (
  yyb_id INTEGER PRIMARY KEY,
  yyb_nm VARCHAR NOT NULL,
  up_id  INTEGER REFERENCES yyb(yyb_id),
  city   VARCHAR
);
COMMENT ON TABLE yyb IS 'Branches | 营业部';
COMMENT ON COLUMN yyb.yyb_id IS 'Branch id | 营业部编号';
COMMENT ON COLUMN yyb.yyb_nm IS 'Branch name, in Chinese | 营业部名称';
COMMENT ON COLUMN yyb.up_id IS 'Regional office above, NULL at the top | 上级分公司';
COMMENT ON COLUMN yyb.city IS 'City, in Chinese | 城市';

CREATE TABLE rzrq_mkt (
  sec_cd VARCHAR REFERENCES sec_info(sec_cd),
  trd_dt DATE,
  rzye   DOUBLE,
  rzmre  DOUBLE,
  rzche  DOUBLE,
  rqyl   DOUBLE,
  rqye   DOUBLE,
  rqmcl  DOUBLE,
  PRIMARY KEY (sec_cd, trd_dt)
);
COMMENT ON TABLE rzrq_mkt IS 'Daily balances by security, whole market | 两融个券日数据（全市场）';
COMMENT ON COLUMN rzrq_mkt.sec_cd IS 'Security | 证券代码';
COMMENT ON COLUMN rzrq_mkt.trd_dt IS 'Trading day | 交易日';
COMMENT ON COLUMN rzrq_mkt.rzye IS 'Margin loan balance, 10,000 yuan | 融资余额（万元）';
COMMENT ON COLUMN rzrq_mkt.rzmre IS 'Bought on margin, 10,000 yuan | 融资买入额（万元）';
COMMENT ON COLUMN rzrq_mkt.rzche IS 'Margin loans repaid, 10,000 yuan | 融资偿还额（万元）';
COMMENT ON COLUMN rzrq_mkt.rqyl IS 'Short balance, 10,000 shares | 融券余量（万股）';
COMMENT ON COLUMN rzrq_mkt.rqye IS 'Short balance, 10,000 yuan | 融券余额（万元）';
COMMENT ON COLUMN rzrq_mkt.rqmcl IS 'Sold short, 10,000 shares | 融券卖出量（万股）';

CREATE TABLE px_day (
  sec_cd VARCHAR REFERENCES sec_info(sec_cd),
  trd_dt DATE,
  cls_px DOUBLE,
  amt    DOUBLE,
  ff_mv  DOUBLE,
  PRIMARY KEY (sec_cd, trd_dt)
);
COMMENT ON TABLE px_day IS 'Daily prices | 日行情';
COMMENT ON COLUMN px_day.sec_cd IS 'Security | 证券代码';
COMMENT ON COLUMN px_day.trd_dt IS 'Trading day | 交易日';
COMMENT ON COLUMN px_day.cls_px IS 'Close, yuan | 收盘价（元）';
COMMENT ON COLUMN px_day.amt IS 'Turnover, 10,000 yuan | 成交额（万元）';
COMMENT ON COLUMN px_day.ff_mv IS 'Free-float value, 10,000 yuan | 流通市值（万元）';

CREATE TABLE bd_sec (
  sec_cd   VARCHAR PRIMARY KEY REFERENCES sec_info(sec_cd),
  is_rz    BOOLEAN,
  is_rq    BOOLEAN,
  hrct     DOUBLE,
  rz_mr    DOUBLE,
  rq_mr    DOUBLE,
  conc_grp VARCHAR,
  upd_dt   DATE
);
COMMENT ON TABLE bd_sec IS 'Our list of eligible securities | 标的及担保证券名单（本公司）';
COMMENT ON COLUMN bd_sec.sec_cd IS 'Security | 证券代码';
COMMENT ON COLUMN bd_sec.is_rz IS 'True if it can be bought on margin | 是否融资标的';
COMMENT ON COLUMN bd_sec.is_rq IS 'True if it can be sold short | 是否融券标的';
COMMENT ON COLUMN bd_sec.hrct IS 'Haircut rate counted as collateral, percent | 折算率（%）';
COMMENT ON COLUMN bd_sec.rz_mr IS 'Initial margin for margin buying, percent | 融资保证金比例（%）';
COMMENT ON COLUMN bd_sec.rq_mr IS 'Initial margin for short selling, percent | 融券保证金比例（%）';
COMMENT ON COLUMN bd_sec.conc_grp IS 'Concentration group: A, B, C, D | 集中度分组';
COMMENT ON COLUMN bd_sec.upd_dt IS 'Changed on | 更新日期';

CREATE TABLE cust (
  cust_id BIGINT PRIMARY KEY,
  cust_nm VARCHAR NOT NULL,
  cust_tp VARCHAR,
  yyb_id  INTEGER REFERENCES yyb(yyb_id),
  ass_lvl VARCHAR
);
COMMENT ON TABLE cust IS 'Clients | 客户';
COMMENT ON COLUMN cust.cust_id IS 'Client id | 客户号';
COMMENT ON COLUMN cust.cust_nm IS 'Name, in Chinese | 客户姓名';
COMMENT ON COLUMN cust.cust_tp IS 'Type: 个人 individual, 机构 institution, 产品 fund product | 客户类型';
COMMENT ON COLUMN cust.yyb_id IS 'Branch | 营业部';
COMMENT ON COLUMN cust.ass_lvl IS 'Tier by assets: 普通, 财富, 高净值 | 资产等级';

CREATE TABLE crd_acct (
  acct_id BIGINT PRIMARY KEY,
  cust_id BIGINT REFERENCES cust(cust_id),
  open_dt DATE,
  cls_dt  DATE,
  crd_lmt DOUBLE,
  rz_rate DOUBLE,
  rq_rate DOUBLE
);
COMMENT ON TABLE crd_acct IS 'Credit accounts | 信用账户';
COMMENT ON COLUMN crd_acct.acct_id IS 'Account id | 信用账户号';
COMMENT ON COLUMN crd_acct.cust_id IS 'Client | 客户号';
COMMENT ON COLUMN crd_acct.open_dt IS 'Opened on | 开户日期';
COMMENT ON COLUMN crd_acct.cls_dt IS 'Closed on, NULL while open | 销户日期，正常为空';
COMMENT ON COLUMN crd_acct.crd_lmt IS 'Credit limit, 10,000 yuan | 授信额度（万元）';
COMMENT ON COLUMN crd_acct.rz_rate IS 'Margin loan rate, percent a year | 融资利率（%）';
COMMENT ON COLUMN crd_acct.rq_rate IS 'Short selling fee rate, percent a year | 融券费率（%）';

CREATE TABLE debt (
  debt_id  BIGINT PRIMARY KEY,
  acct_id  BIGINT REFERENCES crd_acct(acct_id),
  sec_cd   VARCHAR REFERENCES sec_info(sec_cd),
  debt_tp  VARCHAR,
  beg_dt   DATE,
  due_dt   DATE,
  cls_dt   DATE,
  init_amt DOUBLE,
  rmn_amt  DOUBLE,
  acc_int  DOUBLE,
  roll_n   INTEGER
);
COMMENT ON TABLE debt IS 'Debts, one a loan or short sale | 负债明细（合约）';
COMMENT ON COLUMN debt.debt_id IS 'Debt id | 合约编号';
COMMENT ON COLUMN debt.acct_id IS 'Account | 信用账户号';
COMMENT ON COLUMN debt.sec_cd IS 'Security bought or shorted | 证券代码';
COMMENT ON COLUMN debt.debt_tp IS 'Type: 融资 margin loan, 融券 short | 合约类型';
COMMENT ON COLUMN debt.beg_dt IS 'Opened on | 开仓日期';
COMMENT ON COLUMN debt.due_dt IS 'Due date | 到期日';
COMMENT ON COLUMN debt.cls_dt IS 'Repaid on, NULL if outstanding | 了结日期，未了结为空';
COMMENT ON COLUMN debt.init_amt IS 'Amount at opening, 10,000 yuan | 开仓金额（万元）';
COMMENT ON COLUMN debt.rmn_amt IS 'Outstanding, 10,000 yuan | 未还金额（万元）';
COMMENT ON COLUMN debt.acc_int IS 'Accrued interest, 10,000 yuan | 应计息费（万元）';
COMMENT ON COLUMN debt.roll_n IS 'Times extended | 展期次数';

CREATE TABLE coll_pos (
  acct_id BIGINT REFERENCES crd_acct(acct_id),
  sec_cd  VARCHAR REFERENCES sec_info(sec_cd),
  qty     DOUBLE,
  mv      DOUBLE,
  PRIMARY KEY (acct_id, sec_cd)
);
COMMENT ON TABLE coll_pos IS 'Latest collateral positions | 担保物持仓（当前）';
COMMENT ON COLUMN coll_pos.acct_id IS 'Account | 信用账户号';
COMMENT ON COLUMN coll_pos.sec_cd IS 'Security | 证券代码';
COMMENT ON COLUMN coll_pos.qty IS 'Quantity, shares | 数量（股）';
COMMENT ON COLUMN coll_pos.mv IS 'Market value, 10,000 yuan | 市值（万元）';

CREATE TABLE wcdb (
  acct_id  BIGINT REFERENCES crd_acct(acct_id),
  trd_dt   DATE,
  tot_ast  DOUBLE,
  tot_debt DOUBLE,
  wcdb_rt  DOUBLE,
  PRIMARY KEY (acct_id, trd_dt)
);
COMMENT ON TABLE wcdb IS 'Daily maintenance ratios of accounts | 维持担保比例日快照';
COMMENT ON COLUMN wcdb.acct_id IS 'Account | 信用账户号';
COMMENT ON COLUMN wcdb.trd_dt IS 'Trading day | 交易日';
COMMENT ON COLUMN wcdb.tot_ast IS 'Assets in the account, 10,000 yuan | 总资产（万元）';
COMMENT ON COLUMN wcdb.tot_debt IS 'Debts with interest, 10,000 yuan | 总负债（万元）';
COMMENT ON COLUMN wcdb.wcdb_rt IS 'Maintenance ratio, percent | 维持担保比例（%）';

CREATE TABLE zb_call (
  call_id BIGINT PRIMARY KEY,
  acct_id BIGINT REFERENCES crd_acct(acct_id),
  call_dt DATE,
  call_rt DOUBLE,
  ddl_dt  DATE,
  rslt    VARCHAR,
  liq_amt DOUBLE
);
COMMENT ON TABLE zb_call IS 'Margin calls | 追保通知';
COMMENT ON COLUMN zb_call.call_id IS 'Call id | 通知编号';
COMMENT ON COLUMN zb_call.acct_id IS 'Account | 信用账户号';
COMMENT ON COLUMN zb_call.call_dt IS 'Called on | 通知日期';
COMMENT ON COLUMN zb_call.call_rt IS 'Maintenance ratio at the call, percent | 触发时维保比例（%）';
COMMENT ON COLUMN zb_call.ddl_dt IS 'Deadline | 补足期限';
COMMENT ON COLUMN zb_call.rslt IS 'Outcome: 已补足 met, 强平 liquidated, 待处理 pending | 处理结果';
COMMENT ON COLUMN zb_call.liq_amt IS 'Liquidated amount, 10,000 yuan, NULL if none | 强平金额（万元）';
