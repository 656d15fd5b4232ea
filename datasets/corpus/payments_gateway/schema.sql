-- Payment service provider: merchants, terminals, payments, refunds, chargebacks and settlements.

CREATE TABLE mcc_code (
  mcc       VARCHAR PRIMARY KEY,
  mcc_desc  VARCHAR NOT NULL,
  high_risk BOOLEAN
);
COMMENT ON TABLE mcc_code IS 'Merchant category codes | 行业类别';
COMMENT ON COLUMN mcc_code.mcc IS 'Category code, four digits, e.g. 5411 | 类别码';
COMMENT ON COLUMN mcc_code.mcc_desc IS 'Category, e.g. Grocery Stores | 类别说明';
COMMENT ON COLUMN mcc_code.high_risk IS 'True for high-risk categories | 是否高风险';

CREATE TABLE fx (
  ccy     VARCHAR,
  fx_date DATE,
  to_usd  DOUBLE,
  PRIMARY KEY (ccy, fx_date)
);
COMMENT ON TABLE fx IS 'Daily exchange rates to USD | 汇率';
COMMENT ON COLUMN fx.ccy IS 'Currency | 币种';
COMMENT ON COLUMN fx.fx_date IS 'Date | 日期';
COMMENT ON COLUMN fx.to_usd IS 'USD for one unit | 兑美元汇率';

CREATE TABLE merchant (
  mid        VARCHAR PRIMARY KEY,
  trade_name VARCHAR NOT NULL,
  mcc        VARCHAR REFERENCES mcc_code(mcc),
  country    VARCHAR,
  signed_on  DATE,
  live_on    DATE,
  closed_on  DATE,
  mdr_bps    DOUBLE,
  acct_mgr   VARCHAR
);
COMMENT ON TABLE merchant IS 'Merchants | 商户';
COMMENT ON COLUMN merchant.mid IS 'Merchant id, e.g. M88012 | 商户号';
COMMENT ON COLUMN merchant.trade_name IS 'Trading name | 商户名称';
COMMENT ON COLUMN merchant.mcc IS 'Category code | 行业类别码';
COMMENT ON COLUMN merchant.country IS 'Country, two letters, e.g. SG | 国家（两位代码）';
COMMENT ON COLUMN merchant.signed_on IS 'Contract date | 签约日期';
COMMENT ON COLUMN merchant.live_on IS 'Date of the first payment, NULL if not live | 上线日期，未上线为空';
COMMENT ON COLUMN merchant.closed_on IS 'Closing date, NULL if open | 关闭日期';
COMMENT ON COLUMN merchant.mdr_bps IS 'Merchant discount rate, basis points | 商户费率（基点）';
COMMENT ON COLUMN merchant.acct_mgr IS 'Account manager | 客户经理';

CREATE TABLE terminal (
  tid          VARCHAR PRIMARY KEY,
  mid          VARCHAR REFERENCES merchant(mid),
  kind         VARCHAR,
  installed_on DATE,
  removed_on   DATE
);
COMMENT ON TABLE terminal IS 'Terminals | 终端';
COMMENT ON COLUMN terminal.tid IS 'Terminal id | 终端号';
COMMENT ON COLUMN terminal.mid IS 'Merchant | 商户号';
COMMENT ON COLUMN terminal.kind IS 'Kind: POS, QR, online, kiosk | 终端类型：POS, QR 扫码, online 线上, kiosk 自助机';
COMMENT ON COLUMN terminal.installed_on IS 'Date installed | 安装日期';
COMMENT ON COLUMN terminal.removed_on IS 'Date removed, NULL if in use | 撤机日期';

CREATE TABLE settlement (
  st_id    BIGINT PRIMARY KEY,
  mid      VARCHAR REFERENCES merchant(mid),
  st_date  DATE,
  gross    DECIMAL(18,2),
  fees     DECIMAL(18,2),
  net      DECIMAL(18,2),
  st_state VARCHAR
);
COMMENT ON TABLE settlement IS 'Payouts to merchants | 结算';
COMMENT ON COLUMN settlement.st_id IS 'Payout id | 结算编号';
COMMENT ON COLUMN settlement.mid IS 'Merchant | 商户号';
COMMENT ON COLUMN settlement.st_date IS 'Payout date | 结算日期';
COMMENT ON COLUMN settlement.gross IS 'Gross amount, USD | 总额（美元）';
COMMENT ON COLUMN settlement.fees IS 'Fees withheld, USD | 手续费（美元）';
COMMENT ON COLUMN settlement.net IS 'Net amount paid, USD | 净额（美元）';
COMMENT ON COLUMN settlement.st_state IS 'State: scheduled, paid, failed | 状态：scheduled 待付, paid 已付, failed 失败';

CREATE TABLE payment (
  pay_id       BIGINT PRIMARY KEY,
  tid          VARCHAR REFERENCES terminal(tid),
  paid_at      TIMESTAMP,
  amt          DECIMAL(18,2),
  ccy          VARCHAR,
  scheme       VARCHAR,
  card_country VARCHAR,
  result       VARCHAR,
  decl_code    VARCHAR,
  is_3ds       BOOLEAN
);
COMMENT ON TABLE payment IS 'Payments | 支付';
COMMENT ON COLUMN payment.pay_id IS 'Payment id | 支付编号';
COMMENT ON COLUMN payment.tid IS 'Terminal | 终端号';
COMMENT ON COLUMN payment.paid_at IS 'Time of the payment | 支付时间';
COMMENT ON COLUMN payment.amt IS 'Amount in currency units | 金额';
COMMENT ON COLUMN payment.ccy IS 'Currency: USD, EUR, SGD, CNY, GBP | 币种';
COMMENT ON COLUMN payment.scheme IS 'Scheme: Visa, Mastercard, UnionPay, Amex, wallet | 卡组织：Visa, Mastercard, UnionPay 银联, Amex, wallet 钱包';
COMMENT ON COLUMN payment.card_country IS 'Country of the card issuer, two letters | 发卡国家';
COMMENT ON COLUMN payment.result IS 'Result: approved, declined, error | 结果：approved 成功, declined 拒绝, error 错误';
COMMENT ON COLUMN payment.decl_code IS 'Decline code: 05, 14, 51, 54, 91; NULL if approved | 拒绝码';
COMMENT ON COLUMN payment.is_3ds IS 'True if authenticated by 3-D Secure | 是否3DS验证';

CREATE TABLE refund (
  rf_id  BIGINT PRIMARY KEY,
  pay_id BIGINT REFERENCES payment(pay_id),
  rf_at  TIMESTAMP,
  rf_amt DECIMAL(18,2),
  reason VARCHAR
);
COMMENT ON TABLE refund IS 'Refunds | 退款';
COMMENT ON COLUMN refund.rf_id IS 'Refund id | 退款编号';
COMMENT ON COLUMN refund.pay_id IS 'Payment refunded | 原支付编号';
COMMENT ON COLUMN refund.rf_at IS 'Time of the refund | 退款时间';
COMMENT ON COLUMN refund.rf_amt IS 'Amount refunded | 退款金额';
COMMENT ON COLUMN refund.reason IS 'Reason: return, duplicate, cancelled, goodwill | 原因：return 退货, duplicate 重复, cancelled 取消, goodwill 补偿';

CREATE TABLE chargeback (
  cb_id     BIGINT PRIMARY KEY,
  pay_id    BIGINT REFERENCES payment(pay_id),
  opened_on DATE,
  cb_reason VARCHAR,
  cb_amt    DECIMAL(18,2),
  verdict   VARCHAR
);
COMMENT ON TABLE chargeback IS 'Chargebacks | 拒付';
COMMENT ON COLUMN chargeback.cb_id IS 'Chargeback id | 拒付编号';
COMMENT ON COLUMN chargeback.pay_id IS 'Payment disputed | 争议支付';
COMMENT ON COLUMN chargeback.opened_on IS 'Date opened | 发起日期';
COMMENT ON COLUMN chargeback.cb_reason IS 'Reason: fraud, not received, not as described, processing | 原因：fraud 欺诈, not received 未收到, not as described 不符, processing 处理错误';
COMMENT ON COLUMN chargeback.cb_amt IS 'Amount disputed | 争议金额';
COMMENT ON COLUMN chargeback.verdict IS 'Verdict: won, lost, open | 结果：won 胜诉, lost 败诉, open 处理中';
