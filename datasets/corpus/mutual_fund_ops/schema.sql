-- Inside a mutual fund company: funds, investment staff, stock pool, orders, executions, compliance rules and breaches, daily valuation, subscriptions by channel, custodian reconciliation, fees, product filings.

CREATE TABLE emp_staff (
  emp_no      VARCHAR PRIMARY KEY,
  emp_nm      VARCHAR NOT NULL,
  dept        VARCHAR,
  job         VARCHAR,
  boss_emp_no VARCHAR REFERENCES emp_staff(emp_no),
  join_dt     DATE,
  leave_dt    DATE
);
COMMENT ON TABLE emp_staff IS 'Investment staff | 投研人员';
COMMENT ON COLUMN emp_staff.emp_no IS 'Staff number | 工号';
COMMENT ON COLUMN emp_staff.emp_nm IS 'Name | 姓名';
COMMENT ON COLUMN emp_staff.dept IS 'Department: equity 权益部, fixed income 固收部, research 研究部, trading 交易部, risk 风控部 | 部门';
COMMENT ON COLUMN emp_staff.job IS 'Job: manager 基金经理, researcher 研究员, trader 交易员, risk officer 风控 | 岗位';
COMMENT ON COLUMN emp_staff.boss_emp_no IS 'Superior | 上级工号';
COMMENT ON COLUMN emp_staff.join_dt IS 'Joined | 入职日期';
COMMENT ON COLUMN emp_staff.leave_dt IS 'Left, NULL if employed | 离职日期，在职为空';

CREATE TABLE rsk_rule (
  rule_no   VARCHAR PRIMARY KEY,
  rule_nm   VARCHAR,
  rule_src  VARCHAR,
  hard_flag BOOLEAN
);
COMMENT ON TABLE rsk_rule IS 'Compliance rules | 合规规则';
COMMENT ON COLUMN rsk_rule.rule_no IS 'Rule number, e.g. R10 | 规则编号';
COMMENT ON COLUMN rsk_rule.rule_nm IS 'Name, e.g. 双十限制 | 规则名称';
COMMENT ON COLUMN rsk_rule.rule_src IS 'Source: law 法规, contract 合同, internal 内部 | 来源';
COMMENT ON COLUMN rsk_rule.hard_flag IS 'True if orders are blocked | 是否硬控';

CREATE TABLE prod_fund (
  fund_no       VARCHAR PRIMARY KEY,
  pub_code      VARCHAR,
  short_nm      VARCHAR NOT NULL,
  strategy      VARCHAR,
  pm_emp_no     VARCHAR REFERENCES emp_staff(emp_no),
  deputy_emp_no VARCHAR REFERENCES emp_staff(emp_no),
  custodian_nm  VARCHAR,
  setup_dt      DATE,
  close_dt      DATE,
  cap_limit_m   DECIMAL(18,2)
);
COMMENT ON TABLE prod_fund IS 'Funds we manage | 本公司基金';
COMMENT ON COLUMN prod_fund.fund_no IS 'Own fund number, e.g. F0123 | 内部基金编号';
COMMENT ON COLUMN prod_fund.pub_code IS 'Public fund code, six digits | 公开基金代码';
COMMENT ON COLUMN prod_fund.short_nm IS 'Short name, in Chinese | 基金简称';
COMMENT ON COLUMN prod_fund.strategy IS 'Strategy: equity 权益, fixed income 固收, quant 量化, money 货币, FOF | 策略';
COMMENT ON COLUMN prod_fund.pm_emp_no IS 'Lead manager | 主基金经理';
COMMENT ON COLUMN prod_fund.deputy_emp_no IS 'Deputy manager, NULL if none | 副基金经理';
COMMENT ON COLUMN prod_fund.custodian_nm IS 'Custodian bank, e.g. 工商银行 | 托管行';
COMMENT ON COLUMN prod_fund.setup_dt IS 'Set up | 成立日期';
COMMENT ON COLUMN prod_fund.close_dt IS 'Closed, NULL while running | 清盘日期，存续为空';
COMMENT ON COLUMN prod_fund.cap_limit_m IS 'Size limit, million yuan, NULL if none | 规模上限（百万元）';

CREATE TABLE pool_stock (
  pool_id       INTEGER PRIMARY KEY,
  stk_code      VARCHAR,
  stk_nm        VARCHAR,
  pool_tier     VARCHAR,
  researcher_no VARCHAR REFERENCES emp_staff(emp_no),
  in_dt         DATE,
  out_dt        DATE
);
COMMENT ON TABLE pool_stock IS 'Stock pool | 股票池';
COMMENT ON COLUMN pool_stock.pool_id IS 'Entry id | 记录编号';
COMMENT ON COLUMN pool_stock.stk_code IS 'Stock code | 股票代码';
COMMENT ON COLUMN pool_stock.stk_nm IS 'Stock name, e.g. 贵州茅台 | 股票简称';
COMMENT ON COLUMN pool_stock.pool_tier IS 'Tier: core 核心池, basic 基础池, banned 禁投池 | 股票池级别';
COMMENT ON COLUMN pool_stock.researcher_no IS 'Researcher responsible | 负责研究员';
COMMENT ON COLUMN pool_stock.in_dt IS 'Entered | 入池日期';
COMMENT ON COLUMN pool_stock.out_dt IS 'Left, NULL if in | 出池日期，在池为空';

CREATE TABLE trd_order (
  order_no  BIGINT PRIMARY KEY,
  fund_no   VARCHAR REFERENCES prod_fund(fund_no),
  pm_emp_no VARCHAR REFERENCES emp_staff(emp_no),
  trader_no VARCHAR REFERENCES emp_staff(emp_no),
  stk_code  VARCHAR,
  bs_flag   VARCHAR,
  order_qty BIGINT,
  limit_px  DOUBLE,
  sent_ts   TIMESTAMP,
  order_st  VARCHAR
);
COMMENT ON TABLE trd_order IS 'Orders of managers | 投资指令';
COMMENT ON COLUMN trd_order.order_no IS 'Order number | 指令编号';
COMMENT ON COLUMN trd_order.fund_no IS 'Fund | 基金';
COMMENT ON COLUMN trd_order.pm_emp_no IS 'Manager who ordered | 下达经理';
COMMENT ON COLUMN trd_order.trader_no IS 'Trader | 交易员';
COMMENT ON COLUMN trd_order.stk_code IS 'Stock code | 股票代码';
COMMENT ON COLUMN trd_order.bs_flag IS 'Side: B buy, S sell | 买卖方向：B买 S卖';
COMMENT ON COLUMN trd_order.order_qty IS 'Quantity | 指令数量';
COMMENT ON COLUMN trd_order.limit_px IS 'Limit price, yuan, NULL for market orders | 限价（元），市价为空';
COMMENT ON COLUMN trd_order.sent_ts IS 'Sent | 下达时间';
COMMENT ON COLUMN trd_order.order_st IS 'Status: new 未执行, part 部分成交, done 全部成交, cancelled 撤销, rejected 驳回 | 指令状态';

CREATE TABLE rsk_breach (
  breach_no BIGINT PRIMARY KEY,
  rule_no   VARCHAR REFERENCES rsk_rule(rule_no),
  fund_no   VARCHAR REFERENCES prod_fund(fund_no),
  found_dt  DATE,
  fixed_dt  DATE,
  kind      VARCHAR,
  loss_amt  DECIMAL(18,2)
);
COMMENT ON TABLE rsk_breach IS 'Breaches | 违规超限';
COMMENT ON COLUMN rsk_breach.breach_no IS 'Breach number | 超限编号';
COMMENT ON COLUMN rsk_breach.rule_no IS 'Rule | 规则';
COMMENT ON COLUMN rsk_breach.fund_no IS 'Fund | 基金';
COMMENT ON COLUMN rsk_breach.found_dt IS 'Found | 发现日期';
COMMENT ON COLUMN rsk_breach.fixed_dt IS 'Fixed, NULL if open | 整改完成日，未整改为空';
COMMENT ON COLUMN rsk_breach.kind IS 'Kind: active 主动, passive 被动 | 类型';
COMMENT ON COLUMN rsk_breach.loss_amt IS 'Loss caused, yuan | 造成损失（元）';

CREATE TABLE val_daily (
  fund_no     VARCHAR REFERENCES prod_fund(fund_no),
  val_dt      DATE,
  net_asset_m DECIMAL(18,2),
  unit_nav    DOUBLE,
  cust_nav    DOUBLE,
  cash_m      DECIMAL(18,2),
  PRIMARY KEY (fund_no, val_dt)
);
COMMENT ON TABLE val_daily IS 'Daily valuation | 每日估值';
COMMENT ON COLUMN val_daily.fund_no IS 'Fund | 基金';
COMMENT ON COLUMN val_daily.val_dt IS 'Date | 估值日';
COMMENT ON COLUMN val_daily.net_asset_m IS 'Net assets, million yuan | 资产净值（百万元）';
COMMENT ON COLUMN val_daily.unit_nav IS 'Unit value, yuan | 单位净值（元）';
COMMENT ON COLUMN val_daily.cust_nav IS 'Custodian''s unit value, yuan | 托管行净值（元）';
COMMENT ON COLUMN val_daily.cash_m IS 'Cash, million yuan | 现金（百万元）';

CREATE TABLE sale_flow (
  fund_no    VARCHAR REFERENCES prod_fund(fund_no),
  flow_dt    DATE,
  channel_nm VARCHAR,
  buy_m      DECIMAL(18,2),
  redeem_m   DECIMAL(18,2),
  PRIMARY KEY (fund_no, flow_dt, channel_nm)
);
COMMENT ON TABLE sale_flow IS 'Subscriptions and redemptions by channel and day | 申赎流量';
COMMENT ON COLUMN sale_flow.fund_no IS 'Fund | 基金';
COMMENT ON COLUMN sale_flow.flow_dt IS 'Date | 日期';
COMMENT ON COLUMN sale_flow.channel_nm IS 'Channel, e.g. 招商银行, 天天基金, 直销 | 渠道';
COMMENT ON COLUMN sale_flow.buy_m IS 'Subscribed, million yuan | 申购额（百万元）';
COMMENT ON COLUMN sale_flow.redeem_m IS 'Redeemed, million yuan | 赎回额（百万元）';

CREATE TABLE fee_month (
  fund_no   VARCHAR REFERENCES prod_fund(fund_no),
  fee_mon   DATE,
  mgmt_fee  DECIMAL(18,2),
  trail_fee DECIMAL(18,2),
  PRIMARY KEY (fund_no, fee_mon)
);
COMMENT ON TABLE fee_month IS 'Fees by fund and month | 月度费用';
COMMENT ON COLUMN fee_month.fund_no IS 'Fund | 基金';
COMMENT ON COLUMN fee_month.fee_mon IS 'Month-end | 月末';
COMMENT ON COLUMN fee_month.mgmt_fee IS 'Management fee, yuan | 管理费（元）';
COMMENT ON COLUMN fee_month.trail_fee IS 'Trailer paid to channels, yuan | 尾随佣金（元）';

CREATE TABLE file_product (
  file_no          VARCHAR PRIMARY KEY,
  plan_nm          VARCHAR,
  plan_pm_no       VARCHAR REFERENCES emp_staff(emp_no),
  filed_dt         DATE,
  accepted_dt      DATE,
  approved_dt      DATE,
  launched_fund_no VARCHAR REFERENCES prod_fund(fund_no)
);
COMMENT ON TABLE file_product IS 'Products filed with the regulator | 产品申报';
COMMENT ON COLUMN file_product.file_no IS 'Filing number | 申报编号';
COMMENT ON COLUMN file_product.plan_nm IS 'Planned name | 拟定名称';
COMMENT ON COLUMN file_product.plan_pm_no IS 'Planned manager | 拟任经理';
COMMENT ON COLUMN file_product.filed_dt IS 'Filed | 申报日期';
COMMENT ON COLUMN file_product.accepted_dt IS 'Accepted, NULL if not yet | 受理日期';
COMMENT ON COLUMN file_product.approved_dt IS 'Approved, NULL if not yet | 获批日期';
COMMENT ON COLUMN file_product.launched_fund_no IS 'Fund launched from it, NULL if none | 成立基金';

CREATE TABLE trd_exec (
  exec_no   BIGINT PRIMARY KEY,
  order_no  BIGINT REFERENCES trd_order(order_no),
  broker_nm VARCHAR,
  exec_ts   TIMESTAMP,
  exec_qty  BIGINT,
  exec_px   DOUBLE,
  comm_amt  DECIMAL(18,2)
);
COMMENT ON TABLE trd_exec IS 'Executions | 成交';
COMMENT ON COLUMN trd_exec.exec_no IS 'Execution number | 成交编号';
COMMENT ON COLUMN trd_exec.order_no IS 'Order | 指令编号';
COMMENT ON COLUMN trd_exec.broker_nm IS 'Broker | 券商席位';
COMMENT ON COLUMN trd_exec.exec_ts IS 'Time | 成交时间';
COMMENT ON COLUMN trd_exec.exec_qty IS 'Quantity | 成交数量';
COMMENT ON COLUMN trd_exec.exec_px IS 'Price, yuan | 成交价（元）';
COMMENT ON COLUMN trd_exec.comm_amt IS 'Commission, yuan | 佣金（元）';
