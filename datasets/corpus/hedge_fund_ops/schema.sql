-- Multi-strategy hedge fund: strategies, portfolio managers, instruments, positions, trades, P&L, financing, investors.

CREATE TABLE strat (
  strat_id   VARCHAR PRIMARY KEY,
  strat_name VARCHAR NOT NULL,
  cap_m      DECIMAL(18,2),
  stop_dd    DOUBLE
);
COMMENT ON TABLE strat IS 'Strategies | 策略';
COMMENT ON COLUMN strat.strat_id IS 'Strategy id, e.g. LS-EQ | 策略编号';
COMMENT ON COLUMN strat.strat_name IS 'Strategy name, e.g. Long/Short Equity, Merger Arbitrage, Macro, Stat Arb | 策略名称';
COMMENT ON COLUMN strat.cap_m IS 'Capital allocated, million USD | 分配资本（百万美元）';
COMMENT ON COLUMN strat.stop_dd IS 'Drawdown that stops the strategy, percent | 止损回撤（%）';

CREATE TABLE instr (
  tkr        VARCHAR PRIMARY KEY,
  instr_name VARCHAR,
  kind       VARCHAR,
  sector     VARCHAR,
  ctry       VARCHAR,
  adv_m      DOUBLE
);
COMMENT ON TABLE instr IS 'Instruments | 标的';
COMMENT ON COLUMN instr.tkr IS 'Ticker, e.g. NVDA US | 代码';
COMMENT ON COLUMN instr.instr_name IS 'Name | 名称';
COMMENT ON COLUMN instr.kind IS 'Kind: stock, ETF, option, future, swap, bond | 类型：stock 股票, ETF, option 期权, future 期货, swap 互换, bond 债券';
COMMENT ON COLUMN instr.sector IS 'Sector: technology, energy, financials, healthcare, utilities; NULL if none | 行业';
COMMENT ON COLUMN instr.ctry IS 'Country, two letters | 国家';
COMMENT ON COLUMN instr.adv_m IS 'Average daily volume, million USD | 日均成交额（百万美元）';

CREATE TABLE lp_flow (
  flow_id INTEGER PRIMARY KEY,
  lp_name VARCHAR,
  lp_type VARCHAR,
  d       DATE,
  usd_m   DOUBLE
);
COMMENT ON TABLE lp_flow IS 'Investor subscriptions and redemptions | 申赎';
COMMENT ON COLUMN lp_flow.flow_id IS 'Flow id | 编号';
COMMENT ON COLUMN lp_flow.lp_name IS 'Investor | 投资人';
COMMENT ON COLUMN lp_flow.lp_type IS 'Type: pension, endowment, fund of funds, family office | 类型：pension 养老金, endowment 捐赠基金, fund of funds 母基金, family office 家办';
COMMENT ON COLUMN lp_flow.d IS 'Dealing date | 交易日';
COMMENT ON COLUMN lp_flow.usd_m IS 'Amount, million USD, negative for redemptions | 金额（百万美元），赎回为负';

CREATE TABLE pm (
  pm_id      INTEGER PRIMARY KEY,
  pm_name    VARCHAR NOT NULL,
  strat_id   VARCHAR REFERENCES strat(strat_id),
  start_on   DATE,
  end_on     DATE,
  payout_pct DOUBLE
);
COMMENT ON TABLE pm IS 'Portfolio managers | 投资经理';
COMMENT ON COLUMN pm.pm_id IS 'Manager id | 经理编号';
COMMENT ON COLUMN pm.pm_name IS 'Name | 姓名';
COMMENT ON COLUMN pm.strat_id IS 'Strategy | 策略';
COMMENT ON COLUMN pm.start_on IS 'Start date | 入职日期';
COMMENT ON COLUMN pm.end_on IS 'End date, NULL if employed | 离职日期';
COMMENT ON COLUMN pm.payout_pct IS 'Share of profit paid out, percent | 分成（%）';

CREATE TABLE borrow (
  tkr     VARCHAR REFERENCES instr(tkr),
  d       DATE,
  fee_pct DOUBLE,
  avail   BIGINT,
  PRIMARY KEY (tkr, d)
);
COMMENT ON TABLE borrow IS 'Stock borrow of shorts | 融券';
COMMENT ON COLUMN borrow.tkr IS 'Instrument | 标的';
COMMENT ON COLUMN borrow.d IS 'Date | 日期';
COMMENT ON COLUMN borrow.fee_pct IS 'Borrow fee, percent a year | 融券费率（%）';
COMMENT ON COLUMN borrow.avail IS 'Shares available | 可融数量';

CREATE TABLE posn (
  pm_id    INTEGER REFERENCES pm(pm_id),
  tkr      VARCHAR REFERENCES instr(tkr),
  d        DATE,
  qty      DOUBLE,
  mv_usd   DOUBLE,
  beta_usd DOUBLE,
  PRIMARY KEY (pm_id, tkr, d)
);
COMMENT ON TABLE posn IS 'Positions each evening | 持仓';
COMMENT ON COLUMN posn.pm_id IS 'Manager | 经理';
COMMENT ON COLUMN posn.tkr IS 'Instrument | 标的';
COMMENT ON COLUMN posn.d IS 'Date | 日期';
COMMENT ON COLUMN posn.qty IS 'Quantity, negative for shorts | 数量，空头为负';
COMMENT ON COLUMN posn.mv_usd IS 'Market value, USD, negative for shorts | 市值（美元），空头为负';
COMMENT ON COLUMN posn.beta_usd IS 'Beta-adjusted value, USD | Beta调整市值（美元）';

CREATE TABLE blotter (
  trade_id BIGINT PRIMARY KEY,
  pm_id    INTEGER REFERENCES pm(pm_id),
  tkr      VARCHAR REFERENCES instr(tkr),
  ts       TIMESTAMP,
  side     VARCHAR,
  qty      DOUBLE,
  px       DOUBLE,
  comm     DOUBLE,
  brkr     VARCHAR
);
COMMENT ON TABLE blotter IS 'Trades | 交易流水';
COMMENT ON COLUMN blotter.trade_id IS 'Trade id | 交易编号';
COMMENT ON COLUMN blotter.pm_id IS 'Manager | 经理';
COMMENT ON COLUMN blotter.tkr IS 'Instrument | 标的';
COMMENT ON COLUMN blotter.ts IS 'Time | 时间';
COMMENT ON COLUMN blotter.side IS 'Side: buy, sell, short, cover | 方向：buy 买, sell 卖, short 卖空, cover 平空';
COMMENT ON COLUMN blotter.qty IS 'Quantity | 数量';
COMMENT ON COLUMN blotter.px IS 'Price | 价格';
COMMENT ON COLUMN blotter.comm IS 'Commission, USD | 佣金（美元）';
COMMENT ON COLUMN blotter.brkr IS 'Broker | 经纪商';

CREATE TABLE pnl (
  pm_id    INTEGER REFERENCES pm(pm_id),
  tkr      VARCHAR REFERENCES instr(tkr),
  d        DATE,
  day_pnl  DOUBLE,
  fin_cost DOUBLE,
  PRIMARY KEY (pm_id, tkr, d)
);
COMMENT ON TABLE pnl IS 'Daily P&L by manager and instrument | 每日损益';
COMMENT ON COLUMN pnl.pm_id IS 'Manager | 经理';
COMMENT ON COLUMN pnl.tkr IS 'Instrument | 标的';
COMMENT ON COLUMN pnl.d IS 'Date | 日期';
COMMENT ON COLUMN pnl.day_pnl IS 'P&L, USD | 损益（美元）';
COMMENT ON COLUMN pnl.fin_cost IS 'Financing cost, USD | 融资成本（美元）';

CREATE TABLE risk_lim (
  pm_id  INTEGER REFERENCES pm(pm_id),
  metric VARCHAR,
  lim_m  DOUBLE,
  PRIMARY KEY (pm_id, metric)
);
COMMENT ON TABLE risk_lim IS 'Limits of managers | 限额';
COMMENT ON COLUMN risk_lim.pm_id IS 'Manager | 经理';
COMMENT ON COLUMN risk_lim.metric IS 'Metric: gross, net, single name | 指标：gross 总敞口, net 净敞口, single name 单票';
COMMENT ON COLUMN risk_lim.lim_m IS 'Limit, million USD | 限额（百万美元）';
