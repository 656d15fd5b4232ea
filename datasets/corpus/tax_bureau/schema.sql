-- Tax bureau: taxpayers, registrations, returns, payments, refunds, audits, invoices, arrears, credit grades.

CREATE TABLE txp (
  tax_no   VARCHAR PRIMARY KEY,
  txp_nm   VARCHAR NOT NULL,
  txp_cls  VARCHAR,
  sector   VARCHAR,
  office   VARCHAR,
  reg_on   DATE,
  dereg_on DATE
);
COMMENT ON TABLE txp IS 'Taxpayers | 纳税人';
COMMENT ON COLUMN txp.tax_no IS 'Taxpayer number | 纳税人识别号';
COMMENT ON COLUMN txp.txp_nm IS 'Name | 纳税人名称';
COMMENT ON COLUMN txp.txp_cls IS 'Class: general, small-scale, individual | 类别：general 一般纳税人, small-scale 小规模, individual 个体户';
COMMENT ON COLUMN txp.sector IS 'Sector: manufacturing, wholesale, catering, software, construction | 行业：manufacturing 制造, wholesale 批发, catering 餐饮, software 软件, construction 建筑';
COMMENT ON COLUMN txp.office IS 'Tax office | 主管税务所';
COMMENT ON COLUMN txp.reg_on IS 'Date registered | 登记日期';
COMMENT ON COLUMN txp.dereg_on IS 'Date deregistered, NULL if active | 注销日期';

CREATE TABLE ret (
  ret_id   BIGINT PRIMARY KEY,
  tax_no   VARCHAR REFERENCES txp(tax_no),
  tax_kind VARCHAR,
  prd      VARCHAR,
  due_on   DATE,
  filed_on DATE,
  sales    DECIMAL(18,2),
  payable  DECIMAL(18,2)
);
COMMENT ON TABLE ret IS 'Tax returns | 申报';
COMMENT ON COLUMN ret.ret_id IS 'Return id | 申报编号';
COMMENT ON COLUMN ret.tax_no IS 'Taxpayer | 纳税人';
COMMENT ON COLUMN ret.tax_kind IS 'Tax: VAT, CIT, IIT, stamp | 税种：VAT 增值税, CIT 企业所得税, IIT 个人所得税, stamp 印花税';
COMMENT ON COLUMN ret.prd IS 'Period, YYYYMM | 所属期';
COMMENT ON COLUMN ret.due_on IS 'Due date | 申报期限';
COMMENT ON COLUMN ret.filed_on IS 'Date filed, NULL if not filed | 申报日期，未申报为空';
COMMENT ON COLUMN ret.sales IS 'Sales declared, yuan | 申报销售额（元）';
COMMENT ON COLUMN ret.payable IS 'Tax payable, yuan | 应纳税额（元）';

CREATE TABLE refund (
  rf_id    INTEGER PRIMARY KEY,
  tax_no   VARCHAR REFERENCES txp(tax_no),
  rf_kind  VARCHAR,
  asked_on DATE,
  done_on  DATE,
  amt      DECIMAL(18,2)
);
COMMENT ON TABLE refund IS 'Refunds | 退税';
COMMENT ON COLUMN refund.rf_id IS 'Refund id | 退税编号';
COMMENT ON COLUMN refund.tax_no IS 'Taxpayer | 纳税人';
COMMENT ON COLUMN refund.rf_kind IS 'Kind: export, overpaid, credit carry-forward | 类型：export 出口, overpaid 多缴, credit carry-forward 留抵';
COMMENT ON COLUMN refund.asked_on IS 'Date asked | 申请日期';
COMMENT ON COLUMN refund.done_on IS 'Date paid, NULL if pending | 办结日期';
COMMENT ON COLUMN refund.amt IS 'Amount, yuan | 金额（元）';

CREATE TABLE audit (
  aud_id    INTEGER PRIMARY KEY,
  tax_no    VARCHAR REFERENCES txp(tax_no),
  start_on  DATE,
  close_on  DATE,
  inspector VARCHAR,
  extra_tax DECIMAL(18,2),
  fine      DECIMAL(18,2)
);
COMMENT ON TABLE audit IS 'Audits | 稽查';
COMMENT ON COLUMN audit.aud_id IS 'Audit id | 稽查编号';
COMMENT ON COLUMN audit.tax_no IS 'Taxpayer | 纳税人';
COMMENT ON COLUMN audit.start_on IS 'Start | 立案日期';
COMMENT ON COLUMN audit.close_on IS 'Close, NULL if open | 结案日期';
COMMENT ON COLUMN audit.inspector IS 'Inspector | 稽查员';
COMMENT ON COLUMN audit.extra_tax IS 'Tax recovered, yuan, NULL if open | 查补税款（元）';
COMMENT ON COLUMN audit.fine IS 'Fine, yuan, NULL if open | 罚款（元）';

CREATE TABLE inv (
  inv_no VARCHAR PRIMARY KEY,
  seller VARCHAR REFERENCES txp(tax_no),
  buyer  VARCHAR,
  inv_on DATE,
  net    DECIMAL(18,2),
  vat    DECIMAL(18,2),
  void   BOOLEAN
);
COMMENT ON TABLE inv IS 'Electronic invoices | 电子发票';
COMMENT ON COLUMN inv.inv_no IS 'Invoice number | 发票号码';
COMMENT ON COLUMN inv.seller IS 'Seller | 销方';
COMMENT ON COLUMN inv.buyer IS 'Buyer''s taxpayer number, NULL for persons | 购方税号，个人为空';
COMMENT ON COLUMN inv.inv_on IS 'Date | 开票日期';
COMMENT ON COLUMN inv.net IS 'Amount before tax, yuan | 不含税金额（元）';
COMMENT ON COLUMN inv.vat IS 'VAT, yuan | 税额（元）';
COMMENT ON COLUMN inv.void IS 'True if voided | 是否作废';

CREATE TABLE grade (
  tax_no VARCHAR REFERENCES txp(tax_no),
  yr     INTEGER,
  g      VARCHAR,
  PRIMARY KEY (tax_no, yr)
);
COMMENT ON TABLE grade IS 'Yearly credit grades | 纳税信用等级';
COMMENT ON COLUMN grade.tax_no IS 'Taxpayer | 纳税人';
COMMENT ON COLUMN grade.yr IS 'Year | 年度';
COMMENT ON COLUMN grade.g IS 'Grade: A, B, M, C, D | 等级';

CREATE TABLE pay (
  pay_id   BIGINT PRIMARY KEY,
  ret_id   BIGINT REFERENCES ret(ret_id),
  paid_on  DATE,
  amt      DECIMAL(18,2),
  late_fee DECIMAL(18,2)
);
COMMENT ON TABLE pay IS 'Tax payments | 缴款';
COMMENT ON COLUMN pay.pay_id IS 'Payment id | 缴款编号';
COMMENT ON COLUMN pay.ret_id IS 'Return | 申报';
COMMENT ON COLUMN pay.paid_on IS 'Date | 缴款日期';
COMMENT ON COLUMN pay.amt IS 'Amount, yuan | 金额（元）';
COMMENT ON COLUMN pay.late_fee IS 'Late payment fee, yuan, 0 if none | 滞纳金（元）';
