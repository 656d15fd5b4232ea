-- Securities brokerage: clients, cash accounts, orders, fills, positions and margin.

CREATE TABLE office (
  office_id   INTEGER PRIMARY KEY,
  office_name VARCHAR NOT NULL,
  region      VARCHAR,
  head        VARCHAR
);
COMMENT ON TABLE office IS 'Sales offices | 营业部';
COMMENT ON COLUMN office.office_id IS 'Office id | 营业部编号';
COMMENT ON COLUMN office.office_name IS 'Office name | 营业部名称';
COMMENT ON COLUMN office.region IS 'Region: East, South, North, West | 大区：East 华东, South 华南, North 华北, West 西部';
COMMENT ON COLUMN office.head IS 'Name of the head of the office | 负责人';

CREATE TABLE secu (
  secu_code VARCHAR PRIMARY KEY,
  secu_name VARCHAR NOT NULL,
  secu_type VARCHAR,
  exch      VARCHAR,
  board     VARCHAR,
  lot_size  INTEGER,
  margin_ok BOOLEAN
);
COMMENT ON TABLE secu IS 'Securities | 证券代码表';
COMMENT ON COLUMN secu.secu_code IS 'Security code, six digits, e.g. 600111 | 证券代码';
COMMENT ON COLUMN secu.secu_name IS 'Security name | 证券名称';
COMMENT ON COLUMN secu.secu_type IS 'Type: stock, ETF, bond, REIT, convertible | 证券类型：stock 股票, ETF, bond 债券, REIT, convertible 可转债';
COMMENT ON COLUMN secu.exch IS 'Exchange: SH, SZ, BJ | 交易所';
COMMENT ON COLUMN secu.board IS 'Board: main, STAR, ChiNext; NULL unless a stock | 板块：main 主板, STAR 科创板, ChiNext 创业板';
COMMENT ON COLUMN secu.lot_size IS 'Trading lot | 每手数量';
COMMENT ON COLUMN secu.margin_ok IS 'True if eligible for margin trading | 是否两融标的';

CREATE TABLE clnt (
  clnt_id     VARCHAR PRIMARY KEY,
  clnt_name   VARCHAR NOT NULL,
  clnt_kind   VARCHAR,
  office_id   INTEGER REFERENCES office(office_id),
  open_date   DATE,
  cancel_date DATE,
  risk_tier   VARCHAR,
  comm_rate   DOUBLE
);
COMMENT ON TABLE clnt IS 'Brokerage clients | 证券客户';
COMMENT ON COLUMN clnt.clnt_id IS 'Client id, e.g. K10023 | 客户编号';
COMMENT ON COLUMN clnt.clnt_name IS 'Client name | 客户名称';
COMMENT ON COLUMN clnt.clnt_kind IS 'Kind: retail, institution, product | 客户类别：retail 个人, institution 机构, product 产品户';
COMMENT ON COLUMN clnt.office_id IS 'Office that serves the client | 所属营业部';
COMMENT ON COLUMN clnt.open_date IS 'Account opening date | 开户日期';
COMMENT ON COLUMN clnt.cancel_date IS 'Account cancellation date, NULL while active | 销户日期，正常为空';
COMMENT ON COLUMN clnt.risk_tier IS 'Risk tolerance: C1, C2, C3, C4, C5 | 风险承受等级';
COMMENT ON COLUMN clnt.comm_rate IS 'Commission rate, per ten thousand | 佣金率（万分之）';

CREATE TABLE orders (
  order_id  BIGINT PRIMARY KEY,
  clnt_id   VARCHAR REFERENCES clnt(clnt_id),
  secu_code VARCHAR REFERENCES secu(secu_code),
  side      VARCHAR,
  ord_px    DOUBLE,
  ord_qty   BIGINT,
  ord_ts    TIMESTAMP,
  entry     VARCHAR,
  ord_stat  VARCHAR
);
COMMENT ON TABLE orders IS 'Client orders | 委托';
COMMENT ON COLUMN orders.order_id IS 'Order id | 委托编号';
COMMENT ON COLUMN orders.clnt_id IS 'Client | 客户编号';
COMMENT ON COLUMN orders.secu_code IS 'Security | 证券代码';
COMMENT ON COLUMN orders.side IS 'Side: B buy, S sell | 买卖方向：B 买入, S 卖出';
COMMENT ON COLUMN orders.ord_px IS 'Limit price, NULL for market orders | 委托价，市价单为空';
COMMENT ON COLUMN orders.ord_qty IS 'Quantity ordered | 委托数量';
COMMENT ON COLUMN orders.ord_ts IS 'Time of order | 委托时间';
COMMENT ON COLUMN orders.entry IS 'Entry channel: app, pc, phone, algo | 委托方式：app 手机, pc 电脑, phone 电话, algo 算法';
COMMENT ON COLUMN orders.ord_stat IS 'Status: new, partial, filled, cancelled, rejected | 委托状态：new 未成交, partial 部成, filled 全成, cancelled 已撤, rejected 废单';

CREATE TABLE pos (
  clnt_id   VARCHAR REFERENCES clnt(clnt_id),
  secu_code VARCHAR REFERENCES secu(secu_code),
  pos_date  DATE,
  qty       BIGINT,
  avg_cost  DOUBLE,
  last_px   DOUBLE,
  PRIMARY KEY (clnt_id, secu_code, pos_date)
);
COMMENT ON TABLE pos IS 'Positions at the end of each day | 持仓日终';
COMMENT ON COLUMN pos.clnt_id IS 'Client | 客户编号';
COMMENT ON COLUMN pos.secu_code IS 'Security | 证券代码';
COMMENT ON COLUMN pos.pos_date IS 'Date | 日期';
COMMENT ON COLUMN pos.qty IS 'Quantity held | 持仓数量';
COMMENT ON COLUMN pos.avg_cost IS 'Average cost per share | 持仓成本价';
COMMENT ON COLUMN pos.last_px IS 'Closing price | 收盘价';

CREATE TABLE cash (
  clnt_id   VARCHAR REFERENCES clnt(clnt_id),
  cash_date DATE,
  bal       DOUBLE,
  frozen    DOUBLE,
  PRIMARY KEY (clnt_id, cash_date)
);
COMMENT ON TABLE cash IS 'Cash balance at the end of each day | 资金日终';
COMMENT ON COLUMN cash.clnt_id IS 'Client | 客户编号';
COMMENT ON COLUMN cash.cash_date IS 'Date | 日期';
COMMENT ON COLUMN cash.bal IS 'Cash balance, yuan | 资金余额（元）';
COMMENT ON COLUMN cash.frozen IS 'Frozen cash, yuan | 冻结资金（元）';

CREATE TABLE margin_acct (
  clnt_id     VARCHAR REFERENCES clnt(clnt_id),
  mg_date     DATE,
  fin_bal     DOUBLE,
  short_bal   DOUBLE,
  maint_ratio DOUBLE,
  PRIMARY KEY (clnt_id, mg_date)
);
COMMENT ON TABLE margin_acct IS 'Margin accounts, one row a client and day | 融资融券账户';
COMMENT ON COLUMN margin_acct.clnt_id IS 'Client | 客户编号';
COMMENT ON COLUMN margin_acct.mg_date IS 'Date | 日期';
COMMENT ON COLUMN margin_acct.fin_bal IS 'Financing balance, yuan | 融资余额（元）';
COMMENT ON COLUMN margin_acct.short_bal IS 'Short selling balance, yuan | 融券余额（元）';
COMMENT ON COLUMN margin_acct.maint_ratio IS 'Maintenance ratio, percent | 维持担保比例（%）';

CREATE TABLE fills (
  fill_id    BIGINT PRIMARY KEY,
  order_id   BIGINT REFERENCES orders(order_id),
  fill_ts    TIMESTAMP,
  fill_px    DOUBLE,
  fill_qty   BIGINT,
  commission DOUBLE,
  stamp      DOUBLE
);
COMMENT ON TABLE fills IS 'Executions of orders | 成交';
COMMENT ON COLUMN fills.fill_id IS 'Execution id | 成交编号';
COMMENT ON COLUMN fills.order_id IS 'Order | 委托编号';
COMMENT ON COLUMN fills.fill_ts IS 'Time of execution | 成交时间';
COMMENT ON COLUMN fills.fill_px IS 'Price | 成交价';
COMMENT ON COLUMN fills.fill_qty IS 'Quantity | 成交数量';
COMMENT ON COLUMN fills.commission IS 'Commission, yuan | 佣金（元）';
COMMENT ON COLUMN fills.stamp IS 'Stamp duty, yuan | 印花税（元）';
