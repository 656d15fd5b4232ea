-- Bank foreign exchange and precious metals: currency pairs, quotes, client deals, forwards, limits, corporate clients, positions.

CREATE TABLE ccy_pair (
  pair     VARCHAR PRIMARY KEY,
  base_ccy VARCHAR,
  term_ccy VARCHAR,
  pip      DOUBLE,
  is_metal BOOLEAN
);
COMMENT ON TABLE ccy_pair IS 'Currency pairs and metals | 货币对';
COMMENT ON COLUMN ccy_pair.pair IS 'Pair, e.g. USDCNY, EURUSD, XAUUSD | 货币对';
COMMENT ON COLUMN ccy_pair.base_ccy IS 'Base currency | 基准货币';
COMMENT ON COLUMN ccy_pair.term_ccy IS 'Term currency | 计价货币';
COMMENT ON COLUMN ccy_pair.pip IS 'Size of a pip | 最小点';
COMMENT ON COLUMN ccy_pair.is_metal IS 'True for precious metals | 是否贵金属';

CREATE TABLE fx_client (
  cid       VARCHAR PRIMARY KEY,
  cname     VARCHAR NOT NULL,
  ctype     VARCHAR,
  branch    VARCHAR,
  fwd_limit DECIMAL(18,2)
);
COMMENT ON TABLE fx_client IS 'Clients | 客户';
COMMENT ON COLUMN fx_client.cid IS 'Client id | 客户编号';
COMMENT ON COLUMN fx_client.cname IS 'Client name | 客户名称';
COMMENT ON COLUMN fx_client.ctype IS 'Type: importer, exporter, fund, bank, retail | 类型：importer 进口商, exporter 出口商, fund 基金, bank 银行, retail 个人';
COMMENT ON COLUMN fx_client.branch IS 'Branch | 分行';
COMMENT ON COLUMN fx_client.fwd_limit IS 'Forward limit, million USD | 远期额度（百万美元）';

CREATE TABLE cb_resv (
  ctry   VARCHAR,
  rmonth DATE,
  fx_bn  DOUBLE,
  gold_t DOUBLE,
  PRIMARY KEY (ctry, rmonth)
);
COMMENT ON TABLE cb_resv IS 'Central bank reserves by month | 官方储备';
COMMENT ON COLUMN cb_resv.ctry IS 'Country | 国家';
COMMENT ON COLUMN cb_resv.rmonth IS 'Month-end | 月末';
COMMENT ON COLUMN cb_resv.fx_bn IS 'Foreign exchange, billion USD | 外汇（十亿美元）';
COMMENT ON COLUMN cb_resv.gold_t IS 'Gold, tonnes | 黄金（吨）';

CREATE TABLE fx_quote (
  pair      VARCHAR REFERENCES ccy_pair(pair),
  qdate     DATE,
  mid_open  DOUBLE,
  mid_close DOUBLE,
  hi        DOUBLE,
  lo        DOUBLE,
  fixing    DOUBLE,
  PRIMARY KEY (pair, qdate)
);
COMMENT ON TABLE fx_quote IS 'Daily quotes | 每日报价';
COMMENT ON COLUMN fx_quote.pair IS 'Pair | 货币对';
COMMENT ON COLUMN fx_quote.qdate IS 'Date | 日期';
COMMENT ON COLUMN fx_quote.mid_open IS 'Opening mid | 开盘中间价';
COMMENT ON COLUMN fx_quote.mid_close IS 'Closing mid | 收盘中间价';
COMMENT ON COLUMN fx_quote.hi IS 'High | 最高';
COMMENT ON COLUMN fx_quote.lo IS 'Low | 最低';
COMMENT ON COLUMN fx_quote.fixing IS 'Official fixing, NULL if none | 官方中间价，无则为空';

CREATE TABLE fx_deal (
  deal_ref  VARCHAR PRIMARY KEY,
  cid       VARCHAR REFERENCES fx_client(cid),
  pair      VARCHAR REFERENCES ccy_pair(pair),
  dtype     VARCHAR,
  cside     VARCHAR,
  usd_amt   DOUBLE,
  rate      DOUBLE,
  cost_rate DOUBLE,
  trade_on  DATE,
  value_on  DATE,
  salesman  VARCHAR,
  dstate    VARCHAR
);
COMMENT ON TABLE fx_deal IS 'Deals with clients | 客户交易';
COMMENT ON COLUMN fx_deal.deal_ref IS 'Deal reference | 交易编号';
COMMENT ON COLUMN fx_deal.cid IS 'Client | 客户';
COMMENT ON COLUMN fx_deal.pair IS 'Pair | 货币对';
COMMENT ON COLUMN fx_deal.dtype IS 'Type: spot, forward, swap, option | 类型：spot 即期, forward 远期, swap 掉期, option 期权';
COMMENT ON COLUMN fx_deal.cside IS 'Client side: buy, sell (base currency) | 客户方向：buy 买入, sell 卖出（基准货币）';
COMMENT ON COLUMN fx_deal.usd_amt IS 'Amount, million USD | 金额（百万美元）';
COMMENT ON COLUMN fx_deal.rate IS 'Deal rate | 成交汇率';
COMMENT ON COLUMN fx_deal.cost_rate IS 'Cost rate of the desk | 成本汇率';
COMMENT ON COLUMN fx_deal.trade_on IS 'Trade date | 交易日';
COMMENT ON COLUMN fx_deal.value_on IS 'Value date | 起息日';
COMMENT ON COLUMN fx_deal.salesman IS 'Sales person | 销售';
COMMENT ON COLUMN fx_deal.dstate IS 'State: live, settled, defaulted | 状态：live 未交割, settled 已交割, defaulted 违约';

CREATE TABLE fx_pos (
  pair    VARCHAR REFERENCES ccy_pair(pair),
  pdate   DATE,
  net_usd DOUBLE,
  pl_usd  DOUBLE,
  lim_usd DOUBLE,
  PRIMARY KEY (pair, pdate)
);
COMMENT ON TABLE fx_pos IS 'End-of-day positions of the desk | 日终敞口';
COMMENT ON COLUMN fx_pos.pair IS 'Pair | 货币对';
COMMENT ON COLUMN fx_pos.pdate IS 'Date | 日期';
COMMENT ON COLUMN fx_pos.net_usd IS 'Net position, million USD, negative when short | 净敞口（百万美元），空头为负';
COMMENT ON COLUMN fx_pos.pl_usd IS 'Profit of the day, thousand USD | 当日损益（千美元）';
COMMENT ON COLUMN fx_pos.lim_usd IS 'Limit, million USD | 限额（百万美元）';
