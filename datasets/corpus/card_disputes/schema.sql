-- Payment card disputes of an issuer: cardholders, cards, merchants, acquirers, card transactions, disputes, stages, reason codes, evidence, provisional credits, fraud reports, staff and network fees.

CREATE TABLE dsp_customer (
  customer_id BIGINT PRIMARY KEY,
  full_name   VARCHAR NOT NULL,
  segment     VARCHAR,
  home_state  VARCHAR,
  joined_on   DATE,
  vip_flag    BOOLEAN
);
COMMENT ON TABLE dsp_customer IS 'Cardholders | 持卡人';
COMMENT ON COLUMN dsp_customer.customer_id IS 'Customer id | 客户编号';
COMMENT ON COLUMN dsp_customer.full_name IS 'Name | 姓名';
COMMENT ON COLUMN dsp_customer.segment IS 'Segment: mass, affluent, business, student | 客群：mass 大众, affluent 富裕, business 商务, student 学生';
COMMENT ON COLUMN dsp_customer.home_state IS 'Home state or province | 所在州省';
COMMENT ON COLUMN dsp_customer.joined_on IS 'Customer since | 开户日期';
COMMENT ON COLUMN dsp_customer.vip_flag IS 'True for VIPs | 是否贵宾';

CREATE TABLE acquirer_bank (
  acq_id      INTEGER PRIMARY KEY,
  acq_name    VARCHAR NOT NULL,
  acq_country VARCHAR
);
COMMENT ON TABLE acquirer_bank IS 'Acquirers | 收单行';
COMMENT ON COLUMN acquirer_bank.acq_id IS 'Acquirer id | 收单行编号';
COMMENT ON COLUMN acquirer_bank.acq_name IS 'Name | 名称';
COMMENT ON COLUMN acquirer_bank.acq_country IS 'Country | 国家';

CREATE TABLE reason_code (
  reason_cd    VARCHAR PRIMARY KEY,
  reason_text  VARCHAR NOT NULL,
  reason_class VARCHAR,
  days_limit   INTEGER
);
COMMENT ON TABLE reason_code IS 'Dispute reasons | 争议原因';
COMMENT ON COLUMN reason_code.reason_cd IS 'Network code, e.g. 10.4, 13.1 | 原因代码';
COMMENT ON COLUMN reason_code.reason_text IS 'Text | 原因';
COMMENT ON COLUMN reason_code.reason_class IS 'Class: fraud, not received, not as described, processing error, cancelled recurring | 类别：fraud 欺诈, not received 未收到, not as described 不符, processing error 处理差错, cancelled recurring 已取消代扣';
COMMENT ON COLUMN reason_code.days_limit IS 'Days allowed to file | 提交时限（天）';

CREATE TABLE dispute_staff (
  staff_id   INTEGER PRIMARY KEY,
  staff_name VARCHAR NOT NULL,
  team       VARCHAR,
  lead_id    INTEGER REFERENCES dispute_staff(staff_id)
);
COMMENT ON TABLE dispute_staff IS 'Dispute analysts | 争议专员';
COMMENT ON COLUMN dispute_staff.staff_id IS 'Staff id | 员工编号';
COMMENT ON COLUMN dispute_staff.staff_name IS 'Name | 姓名';
COMMENT ON COLUMN dispute_staff.team IS 'Team: fraud, service, commercial | 团队';
COMMENT ON COLUMN dispute_staff.lead_id IS 'Team lead, NULL for leads | 组长';

CREATE TABLE dsp_card (
  card_id      BIGINT PRIMARY KEY,
  customer_id  BIGINT REFERENCES dsp_customer(customer_id),
  card_scheme  VARCHAR,
  card_product VARCHAR,
  last4        VARCHAR,
  issued_on    DATE,
  blocked_on   DATE,
  block_reason VARCHAR
);
COMMENT ON TABLE dsp_card IS 'Cards | 卡片';
COMMENT ON COLUMN dsp_card.card_id IS 'Card id | 卡编号';
COMMENT ON COLUMN dsp_card.customer_id IS 'Holder | 持卡人';
COMMENT ON COLUMN dsp_card.card_scheme IS 'Network: Visa, Mastercard, UnionPay, Amex | 卡组织';
COMMENT ON COLUMN dsp_card.card_product IS 'Product: classic, gold, platinum, debit, prepaid | 卡产品';
COMMENT ON COLUMN dsp_card.last4 IS 'Last four digits | 尾号';
COMMENT ON COLUMN dsp_card.issued_on IS 'Issued | 发卡日';
COMMENT ON COLUMN dsp_card.blocked_on IS 'Blocked, NULL if usable | 冻结日，正常为空';
COMMENT ON COLUMN dsp_card.block_reason IS 'Reason: lost, stolen, fraud, customer request | 冻结原因';

CREATE TABLE merchant (
  merch_id      INTEGER PRIMARY KEY,
  merch_name    VARCHAR NOT NULL,
  descriptor    VARCHAR,
  mcc           VARCHAR,
  mcc_group     VARCHAR,
  acq_id        INTEGER REFERENCES acquirer_bank(acq_id),
  merch_country VARCHAR,
  monitor_from  DATE
);
COMMENT ON TABLE merchant IS 'Merchants | 商户';
COMMENT ON COLUMN merchant.merch_id IS 'Merchant id | 商户编号';
COMMENT ON COLUMN merchant.merch_name IS 'Legal name | 商户名称';
COMMENT ON COLUMN merchant.descriptor IS 'Name shown on statements | 账单名称';
COMMENT ON COLUMN merchant.mcc IS 'Category code, four digits | 商户类别码';
COMMENT ON COLUMN merchant.mcc_group IS 'Category: travel, grocery, digital, gambling, fuel, retail, restaurants | 类别：travel 旅行, grocery 超市, digital 数字, gambling 博彩, fuel 加油, retail 零售, restaurants 餐饮';
COMMENT ON COLUMN merchant.acq_id IS 'Acquirer | 收单行';
COMMENT ON COLUMN merchant.merch_country IS 'Country | 国家';
COMMENT ON COLUMN merchant.monitor_from IS 'On the network''s watch list since, NULL if not | 列入监控日期';

CREATE TABLE card_txn (
  txn_id     BIGINT PRIMARY KEY,
  card_id    BIGINT REFERENCES dsp_card(card_id),
  merch_id   INTEGER REFERENCES merchant(merch_id),
  auth_time  TIMESTAMP,
  post_date  DATE,
  txn_amt    DECIMAL(18,2),
  txn_ccy    VARCHAR,
  bill_amt   DECIMAL(18,2),
  entry_mode VARCHAR,
  three_ds   BOOLEAN
);
COMMENT ON TABLE card_txn IS 'Card transactions | 交易';
COMMENT ON COLUMN card_txn.txn_id IS 'Transaction id | 交易编号';
COMMENT ON COLUMN card_txn.card_id IS 'Card | 卡';
COMMENT ON COLUMN card_txn.merch_id IS 'Merchant | 商户';
COMMENT ON COLUMN card_txn.auth_time IS 'Authorised at | 授权时间';
COMMENT ON COLUMN card_txn.post_date IS 'Posted | 入账日';
COMMENT ON COLUMN card_txn.txn_amt IS 'Amount in the transaction currency | 交易金额';
COMMENT ON COLUMN card_txn.txn_ccy IS 'Transaction currency | 交易币种';
COMMENT ON COLUMN card_txn.bill_amt IS 'Billed, USD | 入账金额（美元）';
COMMENT ON COLUMN card_txn.entry_mode IS 'Entry: chip, contactless, swipe, ecommerce, recurring | 方式：chip 芯片, contactless 闪付, swipe 刷磁, ecommerce 电商, recurring 代扣';
COMMENT ON COLUMN card_txn.three_ds IS 'True if authenticated by 3-D Secure | 是否3DS验证';

CREATE TABLE dispute (
  dispute_id      BIGINT PRIMARY KEY,
  txn_id          BIGINT REFERENCES card_txn(txn_id),
  reason_cd       VARCHAR REFERENCES reason_code(reason_cd),
  staff_id        INTEGER REFERENCES dispute_staff(staff_id),
  raised_at       TIMESTAMP,
  channel         VARCHAR,
  disputed_amt    DECIMAL(18,2),
  prov_credit_amt DECIMAL(18,2),
  prov_credit_on  DATE,
  state           VARCHAR,
  closed_on       DATE,
  recovered_amt   DECIMAL(18,2),
  due_on          DATE
);
COMMENT ON TABLE dispute IS 'Disputes | 争议';
COMMENT ON COLUMN dispute.dispute_id IS 'Dispute id | 争议编号';
COMMENT ON COLUMN dispute.txn_id IS 'Transaction | 交易';
COMMENT ON COLUMN dispute.reason_cd IS 'Reason | 原因';
COMMENT ON COLUMN dispute.staff_id IS 'Analyst, NULL if not assigned | 专员，未分配为空';
COMMENT ON COLUMN dispute.raised_at IS 'Raised by the customer | 客户提出时间';
COMMENT ON COLUMN dispute.channel IS 'Channel: app, phone, branch, web | 渠道';
COMMENT ON COLUMN dispute.disputed_amt IS 'Disputed, USD | 争议金额（美元）';
COMMENT ON COLUMN dispute.prov_credit_amt IS 'Provisional credit, USD, 0 if none | 临时垫付（美元）';
COMMENT ON COLUMN dispute.prov_credit_on IS 'Provisional credit given on | 垫付日';
COMMENT ON COLUMN dispute.state IS 'State: open, won, lost, withdrawn, written off | 状态：open 处理中, won 胜诉, lost 败诉, withdrawn 撤回, written off 核销';
COMMENT ON COLUMN dispute.closed_on IS 'Closed, NULL if open | 结案日';
COMMENT ON COLUMN dispute.recovered_amt IS 'Recovered from the merchant, USD | 追回金额（美元）';
COMMENT ON COLUMN dispute.due_on IS 'Regulatory deadline | 监管时限';

CREATE TABLE dispute_stage (
  dispute_id  BIGINT REFERENCES dispute(dispute_id),
  stage_no    INTEGER,
  stage_kind  VARCHAR,
  entered_on  DATE,
  answered_on DATE,
  stage_fee   DECIMAL(18,2),
  PRIMARY KEY (dispute_id, stage_no)
);
COMMENT ON TABLE dispute_stage IS 'Stages of disputes | 争议阶段';
COMMENT ON COLUMN dispute_stage.dispute_id IS 'Dispute | 争议';
COMMENT ON COLUMN dispute_stage.stage_no IS 'Number of the stage | 阶段序号';
COMMENT ON COLUMN dispute_stage.stage_kind IS 'Stage: retrieval, chargeback, representment, pre-arbitration, arbitration | 阶段：retrieval 调单, chargeback 拒付, representment 再请款, pre-arbitration 预仲裁, arbitration 仲裁';
COMMENT ON COLUMN dispute_stage.entered_on IS 'Entered | 进入日';
COMMENT ON COLUMN dispute_stage.answered_on IS 'Answered by the other side, NULL if not | 对方答复日';
COMMENT ON COLUMN dispute_stage.stage_fee IS 'Network fee, USD | 卡组织费用（美元）';

CREATE TABLE evidence_doc (
  doc_id      BIGINT PRIMARY KEY,
  dispute_id  BIGINT REFERENCES dispute(dispute_id),
  sent_by     VARCHAR,
  doc_kind    VARCHAR,
  received_on DATE,
  accepted    BOOLEAN
);
COMMENT ON TABLE evidence_doc IS 'Evidence files | 举证材料';
COMMENT ON COLUMN evidence_doc.doc_id IS 'File id | 材料编号';
COMMENT ON COLUMN evidence_doc.dispute_id IS 'Dispute | 争议';
COMMENT ON COLUMN evidence_doc.sent_by IS 'Sent by: customer, merchant, bank | 提交方';
COMMENT ON COLUMN evidence_doc.doc_kind IS 'Kind: receipt, delivery proof, email, statement, police report | 类型';
COMMENT ON COLUMN evidence_doc.received_on IS 'Received | 收到日期';
COMMENT ON COLUMN evidence_doc.accepted IS 'True if found valid | 是否采纳';
