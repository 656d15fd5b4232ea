-- Credit card issuer: cardholders, cards, statements, purchases, rewards, disputes, campaigns.

CREATE TABLE holder (
  hid         BIGINT PRIMARY KEY,
  hname       VARCHAR NOT NULL,
  state_cd    VARCHAR,
  income_band VARCHAR,
  fico        INTEGER,
  since_dt    DATE
);
COMMENT ON TABLE holder IS 'Cardholders | 持卡人';
COMMENT ON COLUMN holder.hid IS 'Cardholder id | 持卡人编号';
COMMENT ON COLUMN holder.hname IS 'Name | 姓名';
COMMENT ON COLUMN holder.state_cd IS 'State, two letters, e.g. TX | 州';
COMMENT ON COLUMN holder.income_band IS 'Income band: under 40k, 40-80k, 80-150k, over 150k | 收入段';
COMMENT ON COLUMN holder.fico IS 'FICO score now | FICO评分';
COMMENT ON COLUMN holder.since_dt IS 'Customer since | 成为客户日期';

CREATE TABLE card (
  cid        BIGINT PRIMARY KEY,
  hid        BIGINT REFERENCES holder(hid),
  brand      VARCHAR,
  network    VARCHAR,
  opened     DATE,
  shut       DATE,
  limit_usd  DECIMAL(18,2),
  apr_pct    DOUBLE,
  annual_fee DECIMAL(18,2)
);
COMMENT ON TABLE card IS 'Cards | 卡片';
COMMENT ON COLUMN card.cid IS 'Card id | 卡编号';
COMMENT ON COLUMN card.hid IS 'Cardholder | 持卡人';
COMMENT ON COLUMN card.brand IS 'Brand: Everyday, Travel, Business, Student | 卡产品：Everyday 日常, Travel 旅行, Business 商务, Student 学生';
COMMENT ON COLUMN card.network IS 'Network: Visa, Mastercard, Amex | 卡组织';
COMMENT ON COLUMN card.opened IS 'Date opened | 开卡日期';
COMMENT ON COLUMN card.shut IS 'Date closed, NULL if open | 销卡日期，有效为空';
COMMENT ON COLUMN card.limit_usd IS 'Credit limit, USD | 信用额度（美元）';
COMMENT ON COLUMN card.apr_pct IS 'Purchase APR, percent | 年利率（%）';
COMMENT ON COLUMN card.annual_fee IS 'Annual fee, USD | 年费（美元）';

CREATE TABLE reward (
  rid   BIGINT PRIMARY KEY,
  hid   BIGINT REFERENCES holder(hid),
  rdate DATE,
  pts   INTEGER,
  how   VARCHAR
);
COMMENT ON TABLE reward IS 'Reward points ledger | 积分流水';
COMMENT ON COLUMN reward.rid IS 'Entry id | 流水编号';
COMMENT ON COLUMN reward.hid IS 'Cardholder | 持卡人';
COMMENT ON COLUMN reward.rdate IS 'Date | 日期';
COMMENT ON COLUMN reward.pts IS 'Points, negative when redeemed | 积分，兑换为负';
COMMENT ON COLUMN reward.how IS 'How: earn, bonus, redeem, expire | 类型：earn 消费, bonus 奖励, redeem 兑换, expire 过期';

CREATE TABLE offer (
  oid      BIGINT PRIMARY KEY,
  hid      BIGINT REFERENCES holder(hid),
  campaign VARCHAR,
  sent     DATE,
  accepted DATE
);
COMMENT ON TABLE offer IS 'Marketing offers sent | 营销活动触达';
COMMENT ON COLUMN offer.oid IS 'Offer id | 触达编号';
COMMENT ON COLUMN offer.hid IS 'Cardholder | 持卡人';
COMMENT ON COLUMN offer.campaign IS 'Campaign name, e.g. Spring Travel | 活动名称';
COMMENT ON COLUMN offer.sent IS 'Date sent | 发送日期';
COMMENT ON COLUMN offer.accepted IS 'Date accepted, NULL if not | 接受日期';

CREATE TABLE stmt (
  cid      BIGINT REFERENCES card(cid),
  stmt_dt  DATE,
  bal      DECIMAL(18,2),
  min_due  DECIMAL(18,2),
  due_dt   DATE,
  paid_usd DECIMAL(18,2),
  interest DECIMAL(18,2),
  late_fee DECIMAL(18,2),
  PRIMARY KEY (cid, stmt_dt)
);
COMMENT ON TABLE stmt IS 'Monthly statements | 月账单';
COMMENT ON COLUMN stmt.cid IS 'Card | 卡编号';
COMMENT ON COLUMN stmt.stmt_dt IS 'Statement date | 账单日';
COMMENT ON COLUMN stmt.bal IS 'Statement balance, USD | 账单余额（美元）';
COMMENT ON COLUMN stmt.min_due IS 'Minimum due, USD | 最低还款额（美元）';
COMMENT ON COLUMN stmt.due_dt IS 'Due date | 到期还款日';
COMMENT ON COLUMN stmt.paid_usd IS 'Paid by the due date, USD | 到期前还款（美元）';
COMMENT ON COLUMN stmt.interest IS 'Interest charged, USD | 利息（美元）';
COMMENT ON COLUMN stmt.late_fee IS 'Late fee, USD, 0 if none | 滞纳金（美元）';

CREATE TABLE purch (
  pid         BIGINT PRIMARY KEY,
  cid         BIGINT REFERENCES card(cid),
  ts          TIMESTAMP,
  merch       VARCHAR,
  cat         VARCHAR,
  usd         DECIMAL(18,2),
  foreign_tx  BOOLEAN,
  fraud_score DOUBLE
);
COMMENT ON TABLE purch IS 'Purchases | 消费';
COMMENT ON COLUMN purch.pid IS 'Purchase id | 消费编号';
COMMENT ON COLUMN purch.cid IS 'Card | 卡编号';
COMMENT ON COLUMN purch.ts IS 'Time | 时间';
COMMENT ON COLUMN purch.merch IS 'Merchant name | 商户';
COMMENT ON COLUMN purch.cat IS 'Category: groceries, dining, travel, gas, online, entertainment | 类别：groceries 日用, dining 餐饮, travel 旅行, gas 加油, online 网购, entertainment 娱乐';
COMMENT ON COLUMN purch.usd IS 'Amount, USD | 金额（美元）';
COMMENT ON COLUMN purch.foreign_tx IS 'True if abroad | 是否境外';
COMMENT ON COLUMN purch.fraud_score IS 'Fraud model score, 0-1 | 欺诈模型分';

CREATE TABLE dispute (
  did      BIGINT PRIMARY KEY,
  pid      BIGINT REFERENCES purch(pid),
  filed    DATE,
  why      VARCHAR,
  ended    DATE,
  refunded BOOLEAN
);
COMMENT ON TABLE dispute IS 'Disputed purchases | 争议交易';
COMMENT ON COLUMN dispute.did IS 'Dispute id | 争议编号';
COMMENT ON COLUMN dispute.pid IS 'Purchase | 消费编号';
COMMENT ON COLUMN dispute.filed IS 'Date filed | 提交日期';
COMMENT ON COLUMN dispute.why IS 'Reason: unauthorised, not received, wrong amount, duplicate | 原因：unauthorised 未授权, not received 未收货, wrong amount 金额错误, duplicate 重复';
COMMENT ON COLUMN dispute.ended IS 'Date decided, NULL if open | 裁决日期，未决为空';
COMMENT ON COLUMN dispute.refunded IS 'True if refunded, NULL if open | 是否退款';
