-- 基金代销平台: products on the shelf, investors, risk tests, orders, fixed plans, holdings, fees, campaigns, complaints. camelCase.

CREATE TABLE fundProduct (
  fundCode  VARCHAR PRIMARY KEY,
  fundName  VARCHAR NOT NULL,
  fundHouse VARCHAR,
  riskLevel VARCHAR,
  category  VARCHAR,
  buyFeePct DOUBLE,
  discount  DOUBLE,
  shelfDate DATE,
  offDate   DATE,
  starred   BOOLEAN
);
COMMENT ON TABLE fundProduct IS 'Funds on the shelf | 上架基金';
COMMENT ON COLUMN fundProduct.fundCode IS 'Fund code, six digits, e.g. 005827 | 基金代码';
COMMENT ON COLUMN fundProduct.fundName IS 'Fund name, in Chinese | 基金名称';
COMMENT ON COLUMN fundProduct.fundHouse IS 'Fund house, in Chinese | 基金公司';
COMMENT ON COLUMN fundProduct.riskLevel IS 'Risk: low, mid-low, mid, mid-high, high | 风险等级：low 低, mid-low 中低, mid 中, mid-high 中高, high 高';
COMMENT ON COLUMN fundProduct.category IS 'Category: equity, bond, money, index, mixed | 类别：equity 股票, bond 债券, money 货币, index 指数, mixed 混合';
COMMENT ON COLUMN fundProduct.buyFeePct IS 'Purchase fee, percent | 申购费率（%）';
COMMENT ON COLUMN fundProduct.discount IS 'Fee discount, 0.1 means one tenth of the fee | 费率折扣，0.1即一折';
COMMENT ON COLUMN fundProduct.shelfDate IS 'Date put on the shelf | 上架日期';
COMMENT ON COLUMN fundProduct.offDate IS 'Date taken off, NULL while on the shelf | 下架日期，在架为空';
COMMENT ON COLUMN fundProduct.starred IS 'True if on the recommended list | 是否优选';

CREATE TABLE investor (
  investorId  BIGINT PRIMARY KEY,
  realName    VARCHAR,
  gender      VARCHAR,
  age         INTEGER,
  cityName    VARCHAR,
  openTime    TIMESTAMP,
  fromChannel VARCHAR
);
COMMENT ON TABLE investor IS 'Investors | 投资者';
COMMENT ON COLUMN investor.investorId IS 'Investor id | 投资者编号';
COMMENT ON COLUMN investor.realName IS 'Name | 姓名';
COMMENT ON COLUMN investor.gender IS 'Gender: F, M | 性别';
COMMENT ON COLUMN investor.age IS 'Age, years | 年龄';
COMMENT ON COLUMN investor.cityName IS 'City, in Chinese, e.g. 成都 | 城市';
COMMENT ON COLUMN investor.openTime IS 'Account opening time | 开户时间';
COMMENT ON COLUMN investor.fromChannel IS 'Channel: app, wechat, branch, thirdParty | 渠道：app, wechat 微信, branch 网点, thirdParty 第三方';

CREATE TABLE riskTest (
  testId     BIGINT PRIMARY KEY,
  investorId BIGINT REFERENCES investor(investorId),
  testDate   DATE,
  score      INTEGER,
  result     VARCHAR,
  validTo    DATE
);
COMMENT ON TABLE riskTest IS 'Risk questionnaires | 风险测评';
COMMENT ON COLUMN riskTest.testId IS 'Test id | 测评编号';
COMMENT ON COLUMN riskTest.investorId IS 'Investor | 投资者';
COMMENT ON COLUMN riskTest.testDate IS 'Date | 测评日期';
COMMENT ON COLUMN riskTest.score IS 'Score, 0-100 | 得分';
COMMENT ON COLUMN riskTest.result IS 'Result: conservative, steady, balanced, growth, aggressive | 结果：conservative 保守, steady 稳健, balanced 平衡, growth 成长, aggressive 进取';
COMMENT ON COLUMN riskTest.validTo IS 'Valid until | 有效期至';

CREATE TABLE tradeOrder (
  orderId     BIGINT PRIMARY KEY,
  investorId  BIGINT REFERENCES investor(investorId),
  fundCode    VARCHAR REFERENCES fundProduct(fundCode),
  side        VARCHAR,
  amount      DOUBLE,
  fee         DOUBLE,
  orderTime   TIMESTAMP,
  confirmDate DATE,
  state       VARCHAR,
  planId      BIGINT
);
COMMENT ON TABLE tradeOrder IS 'Orders | 交易订单';
COMMENT ON COLUMN tradeOrder.orderId IS 'Order id | 订单编号';
COMMENT ON COLUMN tradeOrder.investorId IS 'Investor | 投资者';
COMMENT ON COLUMN tradeOrder.fundCode IS 'Fund | 基金';
COMMENT ON COLUMN tradeOrder.side IS 'Side: buy, sell, convert | 方向：buy 买入, sell 卖出, convert 转换';
COMMENT ON COLUMN tradeOrder.amount IS 'Amount, yuan | 金额（元）';
COMMENT ON COLUMN tradeOrder.fee IS 'Fee, yuan | 手续费（元）';
COMMENT ON COLUMN tradeOrder.orderTime IS 'Time | 下单时间';
COMMENT ON COLUMN tradeOrder.confirmDate IS 'Confirmation date, NULL if not confirmed | 确认日期，未确认为空';
COMMENT ON COLUMN tradeOrder.state IS 'State: submitted, confirmed, failed, cancelled | 状态：submitted 已提交, confirmed 已确认, failed 失败, cancelled 已撤单';
COMMENT ON COLUMN tradeOrder.planId IS 'Fixed plan that made the order, NULL if none | 定投计划编号';

CREATE TABLE fixedPlan (
  planId     BIGINT PRIMARY KEY,
  investorId BIGINT REFERENCES investor(investorId),
  fundCode   VARCHAR REFERENCES fundProduct(fundCode),
  cycle      VARCHAR,
  perAmount  DOUBLE,
  startDate  DATE,
  stopDate   DATE
);
COMMENT ON TABLE fixedPlan IS 'Fixed investment plans | 定投计划';
COMMENT ON COLUMN fixedPlan.planId IS 'Plan id | 计划编号';
COMMENT ON COLUMN fixedPlan.investorId IS 'Investor | 投资者';
COMMENT ON COLUMN fixedPlan.fundCode IS 'Fund | 基金';
COMMENT ON COLUMN fixedPlan.cycle IS 'Cycle: weekly, biweekly, monthly | 周期：weekly 每周, biweekly 双周, monthly 每月';
COMMENT ON COLUMN fixedPlan.perAmount IS 'Amount each time, yuan | 每期金额（元）';
COMMENT ON COLUMN fixedPlan.startDate IS 'Start date | 开始日期';
COMMENT ON COLUMN fixedPlan.stopDate IS 'Stop date, NULL while running | 终止日期，进行中为空';

CREATE TABLE position (
  investorId  BIGINT REFERENCES investor(investorId),
  fundCode    VARCHAR REFERENCES fundProduct(fundCode),
  posDate     DATE,
  shares      DOUBLE,
  marketValue DOUBLE,
  cost        DOUBLE,
  PRIMARY KEY (investorId, fundCode, posDate)
);
COMMENT ON TABLE position IS 'Holdings by day | 每日持仓';
COMMENT ON COLUMN position.investorId IS 'Investor | 投资者';
COMMENT ON COLUMN position.fundCode IS 'Fund | 基金';
COMMENT ON COLUMN position.posDate IS 'Date | 日期';
COMMENT ON COLUMN position.shares IS 'Shares | 份额';
COMMENT ON COLUMN position.marketValue IS 'Market value, yuan | 市值（元）';
COMMENT ON COLUMN position.cost IS 'Cost, yuan | 成本（元）';

CREATE TABLE tailFee (
  fundCode VARCHAR REFERENCES fundProduct(fundCode),
  feeMonth VARCHAR,
  avgAum   DOUBLE,
  tailAmt  DOUBLE,
  PRIMARY KEY (fundCode, feeMonth)
);
COMMENT ON TABLE tailFee IS 'Trailer fees from fund houses by month | 尾随佣金';
COMMENT ON COLUMN tailFee.fundCode IS 'Fund | 基金';
COMMENT ON COLUMN tailFee.feeMonth IS 'Month, YYYY-MM | 月份';
COMMENT ON COLUMN tailFee.avgAum IS 'Average holdings, yuan | 平均保有量（元）';
COMMENT ON COLUMN tailFee.tailAmt IS 'Trailer fee, yuan | 尾佣（元）';
