-- SaaS company: accounts, subscriptions, plans, invoices, usage, tickets, churn and marketing.

CREATE TABLE plan (
  plan_code  VARCHAR PRIMARY KEY,
  plan_name  VARCHAR NOT NULL,
  billing    VARCHAR,
  seat_price DECIMAL(18,2),
  retired    BOOLEAN
);
COMMENT ON TABLE plan IS 'Price plans | 套餐';
COMMENT ON COLUMN plan.plan_code IS 'Plan code, e.g. PRO-M | 套餐代码';
COMMENT ON COLUMN plan.plan_name IS 'Plan name: Free, Starter, Pro, Enterprise | 套餐名称';
COMMENT ON COLUMN plan.billing IS 'Billing period: monthly, yearly | 计费周期：monthly 月付, yearly 年付';
COMMENT ON COLUMN plan.seat_price IS 'Price a seat and month, USD | 每席位月价（美元）';
COMMENT ON COLUMN plan.retired IS 'True if no longer sold | 是否停售';

CREATE TABLE account (
  account_id   BIGINT PRIMARY KEY,
  account_name VARCHAR NOT NULL,
  segment      VARCHAR,
  industry     VARCHAR,
  country      VARCHAR,
  csm          VARCHAR,
  signed_up_at TIMESTAMP,
  source       VARCHAR
);
COMMENT ON TABLE account IS 'Customer accounts | 客户账户';
COMMENT ON COLUMN account.account_id IS 'Account id | 账户编号';
COMMENT ON COLUMN account.account_name IS 'Account name | 账户名称';
COMMENT ON COLUMN account.segment IS 'Segment: SMB, mid-market, enterprise | 客群：SMB 小企业, mid-market 中型, enterprise 大型';
COMMENT ON COLUMN account.industry IS 'Industry | 行业';
COMMENT ON COLUMN account.country IS 'Country | 国家';
COMMENT ON COLUMN account.csm IS 'Customer success manager, NULL if unassigned | 客户成功经理';
COMMENT ON COLUMN account.signed_up_at IS 'Time of sign-up | 注册时间';
COMMENT ON COLUMN account.source IS 'Acquisition source: organic, paid search, partner, event, outbound | 获客来源：organic 自然, paid search 付费搜索, partner 伙伴, event 活动, outbound 外呼';

CREATE TABLE spend (
  month  DATE,
  source VARCHAR,
  usd    DECIMAL(18,2),
  PRIMARY KEY (month, source)
);
COMMENT ON TABLE spend IS 'Marketing spend by month and source | 营销支出';
COMMENT ON COLUMN spend.month IS 'First day of the month | 月份（首日）';
COMMENT ON COLUMN spend.source IS 'Acquisition source | 获客来源';
COMMENT ON COLUMN spend.usd IS 'Spend, USD | 支出（美元）';

CREATE TABLE subscription (
  sub_id        BIGINT PRIMARY KEY,
  account_id    BIGINT REFERENCES account(account_id),
  plan_code     VARCHAR REFERENCES plan(plan_code),
  started_on    DATE,
  ended_on      DATE,
  seats         INTEGER,
  mrr           DECIMAL(18,2),
  cancel_reason VARCHAR
);
COMMENT ON TABLE subscription IS 'Subscriptions | 订阅';
COMMENT ON COLUMN subscription.sub_id IS 'Subscription id | 订阅编号';
COMMENT ON COLUMN subscription.account_id IS 'Account | 账户';
COMMENT ON COLUMN subscription.plan_code IS 'Plan | 套餐';
COMMENT ON COLUMN subscription.started_on IS 'Start date | 开始日期';
COMMENT ON COLUMN subscription.ended_on IS 'End date, NULL while active | 结束日期，有效为空';
COMMENT ON COLUMN subscription.seats IS 'Seats | 席位数';
COMMENT ON COLUMN subscription.mrr IS 'Monthly recurring revenue, USD | 月经常性收入（美元）';
COMMENT ON COLUMN subscription.cancel_reason IS 'Reason for cancelling: price, missing feature, competitor, out of business; NULL while active | 取消原因：price 价格, missing feature 缺功能, competitor 竞品, out of business 倒闭';

CREATE TABLE mrr_move (
  move_id    BIGINT PRIMARY KEY,
  account_id BIGINT REFERENCES account(account_id),
  month      DATE,
  kind       VARCHAR,
  delta      DECIMAL(18,2)
);
COMMENT ON TABLE mrr_move IS 'Monthly changes of recurring revenue | MRR变动';
COMMENT ON COLUMN mrr_move.move_id IS 'Id | 编号';
COMMENT ON COLUMN mrr_move.account_id IS 'Account | 账户';
COMMENT ON COLUMN mrr_move.month IS 'First day of the month | 月份（首日）';
COMMENT ON COLUMN mrr_move.kind IS 'Kind: new, expansion, contraction, churn, reactivation | 类型：new 新增, expansion 扩张, contraction 收缩, churn 流失, reactivation 回流';
COMMENT ON COLUMN mrr_move.delta IS 'Change, USD, negative for losses | 变动额（美元）';

CREATE TABLE bill (
  bill_no    VARCHAR PRIMARY KEY,
  account_id BIGINT REFERENCES account(account_id),
  issued_on  DATE,
  total      DECIMAL(18,2),
  state      VARCHAR,
  paid_on    DATE
);
COMMENT ON TABLE bill IS 'Invoices | 账单';
COMMENT ON COLUMN bill.bill_no IS 'Invoice number | 账单号';
COMMENT ON COLUMN bill.account_id IS 'Account | 账户';
COMMENT ON COLUMN bill.issued_on IS 'Issue date | 开具日期';
COMMENT ON COLUMN bill.total IS 'Total, USD | 金额（美元）';
COMMENT ON COLUMN bill.state IS 'State: open, paid, void, uncollectible | 状态：open 未付, paid 已付, void 作废, uncollectible 坏账';
COMMENT ON COLUMN bill.paid_on IS 'Date paid, NULL if unpaid | 付款日期';

CREATE TABLE usage_day (
  account_id   BIGINT REFERENCES account(account_id),
  day          DATE,
  active_users INTEGER,
  api_calls    BIGINT,
  storage_gb   DOUBLE,
  PRIMARY KEY (account_id, day)
);
COMMENT ON TABLE usage_day IS 'Usage by account and day | 每日使用';
COMMENT ON COLUMN usage_day.account_id IS 'Account | 账户';
COMMENT ON COLUMN usage_day.day IS 'Day | 日期';
COMMENT ON COLUMN usage_day.active_users IS 'Active users | 活跃用户数';
COMMENT ON COLUMN usage_day.api_calls IS 'API calls | 接口调用次数';
COMMENT ON COLUMN usage_day.storage_gb IS 'Storage, GB | 存储（GB）';

CREATE TABLE ticket (
  ticket_id      BIGINT PRIMARY KEY,
  account_id     BIGINT REFERENCES account(account_id),
  created_at     TIMESTAMP,
  first_reply_at TIMESTAMP,
  solved_at      TIMESTAMP,
  priority       VARCHAR,
  csat           INTEGER
);
COMMENT ON TABLE ticket IS 'Support tickets | 工单';
COMMENT ON COLUMN ticket.ticket_id IS 'Ticket id | 工单编号';
COMMENT ON COLUMN ticket.account_id IS 'Account | 账户';
COMMENT ON COLUMN ticket.created_at IS 'Time created | 创建时间';
COMMENT ON COLUMN ticket.first_reply_at IS 'Time of the first reply, NULL if none | 首次回复时间';
COMMENT ON COLUMN ticket.solved_at IS 'Time solved, NULL if open | 解决时间';
COMMENT ON COLUMN ticket.priority IS 'Priority: low, normal, high, urgent | 优先级：low 低, normal 普通, high 高, urgent 紧急';
COMMENT ON COLUMN ticket.csat IS 'Satisfaction, 1-5, NULL if not rated | 满意度';

CREATE TABLE nps (
  nps_id      BIGINT PRIMARY KEY,
  account_id  BIGINT REFERENCES account(account_id),
  answered_on DATE,
  score       INTEGER
);
COMMENT ON TABLE nps IS 'NPS answers | NPS问卷';
COMMENT ON COLUMN nps.nps_id IS 'Answer id | 编号';
COMMENT ON COLUMN nps.account_id IS 'Account | 账户';
COMMENT ON COLUMN nps.answered_on IS 'Date | 日期';
COMMENT ON COLUMN nps.score IS 'Score, 0-10: promoter 9-10, detractor 0-6 | 评分';
