-- 信用卡数仓: a bank's credit card warehouse: customers, card products, accounts, cards, applications, transactions, instalments, statements, delinquency, merchants, collections.

CREATE TABLE dim_org (
  org_no    VARCHAR PRIMARY KEY,
  org_nm    VARCHAR NOT NULL,
  up_org_no VARCHAR REFERENCES dim_org(org_no)
);
COMMENT ON TABLE dim_org IS 'Bank branches | 机构';
COMMENT ON COLUMN dim_org.org_no IS 'Branch number | 机构号';
COMMENT ON COLUMN dim_org.org_nm IS 'Branch name, in Chinese, e.g. 成都分行 | 机构名称';
COMMENT ON COLUMN dim_org.up_org_no IS 'Branch above | 上级机构号';

CREATE TABLE dim_prd (
  prd_cd     VARCHAR PRIMARY KEY,
  prd_nm     VARCHAR NOT NULL,
  card_lvl   VARCHAR,
  org_brand  VARCHAR,
  ann_fee    DOUBLE,
  is_cobrand BOOLEAN,
  stop_dt    DATE
);
COMMENT ON TABLE dim_prd IS 'Card products | 卡产品';
COMMENT ON COLUMN dim_prd.prd_cd IS 'Product code | 产品代码';
COMMENT ON COLUMN dim_prd.prd_nm IS 'Product name, in Chinese, e.g. 星旅白金卡 | 产品名称';
COMMENT ON COLUMN dim_prd.card_lvl IS 'Level: 普卡 classic, 金卡 gold, 白金 platinum, 钻石 diamond | 卡等级';
COMMENT ON COLUMN dim_prd.org_brand IS 'Scheme: 银联 UnionPay, VISA, MC | 卡组织';
COMMENT ON COLUMN dim_prd.ann_fee IS 'Annual fee, yuan | 年费（元）';
COMMENT ON COLUMN dim_prd.is_cobrand IS 'True for a co-branded card | 是否联名卡';
COMMENT ON COLUMN dim_prd.stop_dt IS 'Issuing stopped on, NULL while issued | 停发日期，在发为空';

CREATE TABLE dim_cust (
  cust_no    VARCHAR PRIMARY KEY,
  cust_nm    VARCHAR NOT NULL,
  gndr       VARCHAR,
  brth_dt    DATE,
  edu        VARCHAR,
  occ        VARCHAR,
  res_city   VARCHAR,
  mth_inc    DOUBLE,
  is_payroll BOOLEAN
);
COMMENT ON TABLE dim_cust IS 'Cardholders | 客户';
COMMENT ON COLUMN dim_cust.cust_no IS 'Customer number | 客户号';
COMMENT ON COLUMN dim_cust.cust_nm IS 'Name, in Chinese | 姓名';
COMMENT ON COLUMN dim_cust.gndr IS 'Gender: 男 male, 女 female | 性别';
COMMENT ON COLUMN dim_cust.brth_dt IS 'Date of birth | 出生日期';
COMMENT ON COLUMN dim_cust.edu IS 'Education: 高中及以下, 大专, 本科, 研究生 | 学历';
COMMENT ON COLUMN dim_cust.occ IS 'Occupation, in Chinese, e.g. 教师 | 职业';
COMMENT ON COLUMN dim_cust.res_city IS 'City of residence, in Chinese | 居住城市';
COMMENT ON COLUMN dim_cust.mth_inc IS 'Monthly income, yuan | 月收入（元）';
COMMENT ON COLUMN dim_cust.is_payroll IS 'True if salary is paid into the bank | 是否代发客户';

CREATE TABLE dim_mcht (
  mcht_no   VARCHAR PRIMARY KEY,
  mcht_nm   VARCHAR NOT NULL,
  mcc_nm    VARCHAR,
  mcht_city VARCHAR
);
COMMENT ON TABLE dim_mcht IS 'Merchants | 商户';
COMMENT ON COLUMN dim_mcht.mcht_no IS 'Merchant number | 商户号';
COMMENT ON COLUMN dim_mcht.mcht_nm IS 'Merchant name, in Chinese | 商户名称';
COMMENT ON COLUMN dim_mcht.mcc_nm IS 'Trade: 餐饮 dining, 百货 retail, 加油 fuel, 旅游 travel, 网购 online, 医疗 medical, 批发 wholesale | 商户类别';
COMMENT ON COLUMN dim_mcht.mcht_city IS 'City, in Chinese | 商户城市';

CREATE TABLE acct (
  acct_no  VARCHAR PRIMARY KEY,
  cust_no  VARCHAR REFERENCES dim_cust(cust_no),
  org_no   VARCHAR REFERENCES dim_org(org_no),
  open_dt  DATE,
  close_dt DATE,
  crd_lmt  DOUBLE,
  tmp_lmt  DOUBLE,
  bill_day INTEGER,
  acct_sts VARCHAR
);
COMMENT ON TABLE acct IS 'Credit card accounts | 信用卡账户';
COMMENT ON COLUMN acct.acct_no IS 'Account number | 账户号';
COMMENT ON COLUMN acct.cust_no IS 'Holder | 客户号';
COMMENT ON COLUMN acct.org_no IS 'Branch | 归属机构';
COMMENT ON COLUMN acct.open_dt IS 'Opened on | 开户日期';
COMMENT ON COLUMN acct.close_dt IS 'Closed on, NULL while open | 销户日期，正常为空';
COMMENT ON COLUMN acct.crd_lmt IS 'Permanent credit limit, yuan | 固定额度（元）';
COMMENT ON COLUMN acct.tmp_lmt IS 'Temporary limit on top, yuan, 0 if none | 临时额度（元），无则为0';
COMMENT ON COLUMN acct.bill_day IS 'Billing day of the month | 账单日';
COMMENT ON COLUMN acct.acct_sts IS 'Status: 正常 normal, 冻结 frozen, 呆账 written off, 销户 closed | 账户状态';

CREATE TABLE appl (
  appl_no  VARCHAR PRIMARY KEY,
  cust_no  VARCHAR REFERENCES dim_cust(cust_no),
  prd_cd   VARCHAR REFERENCES dim_prd(prd_cd),
  appl_dt  DATE,
  chnl     VARCHAR,
  rslt     VARCHAR,
  aprv_lmt DOUBLE,
  rej_rsn  VARCHAR,
  scr      INTEGER
);
COMMENT ON TABLE appl IS 'Applications | 进件申请';
COMMENT ON COLUMN appl.appl_no IS 'Application number | 申请编号';
COMMENT ON COLUMN appl.cust_no IS 'Applicant | 客户号';
COMMENT ON COLUMN appl.prd_cd IS 'Product applied for | 申请产品';
COMMENT ON COLUMN appl.appl_dt IS 'Applied on | 申请日期';
COMMENT ON COLUMN appl.chnl IS 'Channel: 网点 branch, 线上 online, 地推 street promotion, 交叉销售 cross-sell | 申请渠道';
COMMENT ON COLUMN appl.rslt IS 'Result: 批准 approved, 拒绝 declined, 审批中 in review | 审批结果';
COMMENT ON COLUMN appl.aprv_lmt IS 'Limit approved, yuan | 批准额度（元）';
COMMENT ON COLUMN appl.rej_rsn IS 'Reason of decline, in Chinese | 拒绝原因';
COMMENT ON COLUMN appl.scr IS 'Application score | 申请评分';

CREATE TABLE card (
  card_no      VARCHAR PRIMARY KEY,
  acct_no      VARCHAR REFERENCES acct(acct_no),
  prd_cd       VARCHAR REFERENCES dim_prd(prd_cd),
  main_card_no VARCHAR REFERENCES card(card_no),
  iss_dt       DATE,
  actv_dt      DATE,
  exp_dt       DATE
);
COMMENT ON TABLE card IS 'Cards | 卡片';
COMMENT ON COLUMN card.card_no IS 'Card number, masked | 卡号';
COMMENT ON COLUMN card.acct_no IS 'Account | 账户号';
COMMENT ON COLUMN card.prd_cd IS 'Product | 产品代码';
COMMENT ON COLUMN card.main_card_no IS 'Main card of a supplementary card, NULL for main cards | 主卡卡号，主卡为空';
COMMENT ON COLUMN card.iss_dt IS 'Issued on | 发卡日期';
COMMENT ON COLUMN card.actv_dt IS 'Activated on, NULL if never | 激活日期，未激活为空';
COMMENT ON COLUMN card.exp_dt IS 'Expiry date | 有效期';

CREATE TABLE inst (
  inst_id  BIGINT PRIMARY KEY,
  acct_no  VARCHAR REFERENCES acct(acct_no),
  inst_tp  VARCHAR,
  beg_dt   DATE,
  inst_amt DOUBLE,
  terms    INTEGER,
  fee_rt   DOUBLE,
  rmn_amt  DOUBLE
);
COMMENT ON TABLE inst IS 'Instalment plans | 分期';
COMMENT ON COLUMN inst.inst_id IS 'Plan id | 分期编号';
COMMENT ON COLUMN inst.acct_no IS 'Account | 账户号';
COMMENT ON COLUMN inst.inst_tp IS 'Type: 账单分期 statement, 现金分期 cash, 商户分期 merchant, 车位分期 parking, 汽车分期 car | 分期类型';
COMMENT ON COLUMN inst.beg_dt IS 'Started on | 起始日期';
COMMENT ON COLUMN inst.inst_amt IS 'Principal, yuan | 分期本金（元）';
COMMENT ON COLUMN inst.terms IS 'Number of instalments | 期数';
COMMENT ON COLUMN inst.fee_rt IS 'Total fee rate, percent | 总手续费率（%）';
COMMENT ON COLUMN inst.rmn_amt IS 'Principal left, yuan | 剩余本金（元）';

CREATE TABLE stmt (
  acct_no  VARCHAR REFERENCES acct(acct_no),
  stmt_dt  DATE,
  due_dt   DATE,
  stmt_bal DOUBLE,
  min_pay  DOUBLE,
  paid_amt DOUBLE,
  int_amt  DOUBLE,
  PRIMARY KEY (acct_no, stmt_dt)
);
COMMENT ON TABLE stmt IS 'Monthly statements | 账单';
COMMENT ON COLUMN stmt.acct_no IS 'Account | 账户号';
COMMENT ON COLUMN stmt.stmt_dt IS 'Statement date | 账单日期';
COMMENT ON COLUMN stmt.due_dt IS 'Due date | 到期还款日';
COMMENT ON COLUMN stmt.stmt_bal IS 'Balance billed, yuan | 账单金额（元）';
COMMENT ON COLUMN stmt.min_pay IS 'Minimum payment, yuan | 最低还款额（元）';
COMMENT ON COLUMN stmt.paid_amt IS 'Paid by the due date, yuan | 到期前还款额（元）';
COMMENT ON COLUMN stmt.int_amt IS 'Interest charged, yuan | 利息（元）';

CREATE TABLE ovd (
  acct_no  VARCHAR REFERENCES acct(acct_no),
  data_dt  DATE,
  ovd_days INTEGER,
  bkt      VARCHAR,
  ovd_bal  DOUBLE,
  loan_bal DOUBLE,
  PRIMARY KEY (acct_no, data_dt)
);
COMMENT ON TABLE ovd IS 'Month-end delinquency | 逾期月末快照';
COMMENT ON COLUMN ovd.acct_no IS 'Account | 账户号';
COMMENT ON COLUMN ovd.data_dt IS 'Month-end | 月末日期';
COMMENT ON COLUMN ovd.ovd_days IS 'Days past due | 逾期天数';
COMMENT ON COLUMN ovd.bkt IS 'Bucket: M0, M1, M2, M3, M4+ | 逾期账龄';
COMMENT ON COLUMN ovd.ovd_bal IS 'Balance past due, yuan | 逾期余额（元）';
COMMENT ON COLUMN ovd.loan_bal IS 'Total receivable, yuan | 应收账款余额（元）';

CREATE TABLE coll (
  coll_id  BIGINT PRIMARY KEY,
  acct_no  VARCHAR REFERENCES acct(acct_no),
  coll_dt  DATE,
  coll_way VARCHAR,
  agency   VARCHAR,
  rcv_amt  DOUBLE
);
COMMENT ON TABLE coll IS 'Collection actions | 催收记录';
COMMENT ON COLUMN coll.coll_id IS 'Action id | 催收编号';
COMMENT ON COLUMN coll.acct_no IS 'Account | 账户号';
COMMENT ON COLUMN coll.coll_dt IS 'Date | 催收日期';
COMMENT ON COLUMN coll.coll_way IS 'Way: 短信 text, 电话 phone, 上门 visit, 委外 outsourced, 诉讼 lawsuit | 催收方式';
COMMENT ON COLUMN coll.agency IS 'Outside agency, in Chinese, NULL if in-house | 委外机构，自催为空';
COMMENT ON COLUMN coll.rcv_amt IS 'Recovered, yuan | 回收金额（元）';

CREATE TABLE txn (
  txn_id  BIGINT PRIMARY KEY,
  card_no VARCHAR REFERENCES card(card_no),
  mcht_no VARCHAR REFERENCES dim_mcht(mcht_no),
  txn_dt  DATE,
  post_dt DATE,
  txn_tp  VARCHAR,
  txn_amt DOUBLE,
  is_ovs  BOOLEAN
);
COMMENT ON TABLE txn IS 'Transactions | 交易流水';
COMMENT ON COLUMN txn.txn_id IS 'Transaction id | 交易流水号';
COMMENT ON COLUMN txn.card_no IS 'Card | 卡号';
COMMENT ON COLUMN txn.mcht_no IS 'Merchant, NULL for cash | 商户号，取现为空';
COMMENT ON COLUMN txn.txn_dt IS 'Transaction date | 交易日期';
COMMENT ON COLUMN txn.post_dt IS 'Posted on | 入账日期';
COMMENT ON COLUMN txn.txn_tp IS 'Type: 消费 purchase, 取现 cash, 退货 refund | 交易类型';
COMMENT ON COLUMN txn.txn_amt IS 'Amount, yuan | 交易金额（元）';
COMMENT ON COLUMN txn.is_ovs IS 'True if abroad | 是否境外交易';
