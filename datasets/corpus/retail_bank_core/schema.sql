-- Retail bank core: customers, deposit accounts, cards and postings.

CREATE TABLE brn (
  brn_cd   VARCHAR PRIMARY KEY,
  brn_nm   VARCHAR NOT NULL,
  city     VARCHAR,
  brn_lvl  VARCHAR,
  open_dt  DATE,
  close_dt DATE
);
COMMENT ON TABLE brn IS 'Branches of the bank | 网点';
COMMENT ON COLUMN brn.brn_cd IS 'Branch code, four digits with leading zeros, e.g. 0031 | 网点代码';
COMMENT ON COLUMN brn.brn_nm IS 'Branch name | 网点名称';
COMMENT ON COLUMN brn.city IS 'City of the branch | 所在城市';
COMMENT ON COLUMN brn.brn_lvl IS 'Branch level: head office, first-tier, second-tier, sub-branch | 网点级别';
COMMENT ON COLUMN brn.open_dt IS 'Date the branch opened | 开业日期';
COMMENT ON COLUMN brn.close_dt IS 'Date the branch closed, NULL while it operates | 撤销日期，营业中为空';

CREATE TABLE cust (
  cust_no  VARCHAR PRIMARY KEY,
  cust_nm  VARCHAR NOT NULL,
  cust_typ VARCHAR,
  seg      VARCHAR,
  sex      VARCHAR,
  birth_dt DATE,
  mob      VARCHAR,
  brn_cd   VARCHAR REFERENCES brn(brn_cd),
  reg_dt   DATE,
  risk_grd VARCHAR
);
COMMENT ON TABLE cust IS 'Bank customers | 客户';
COMMENT ON COLUMN cust.cust_no IS 'Customer number, e.g. C0000153 | 客户号';
COMMENT ON COLUMN cust.cust_nm IS 'Customer name | 客户姓名';
COMMENT ON COLUMN cust.cust_typ IS 'Customer type: personal, corporate | 客户类型：personal 个人, corporate 对公';
COMMENT ON COLUMN cust.seg IS 'Segment: mass, affluent, private | 客户分层：mass 大众, affluent 富裕, private 私行';
COMMENT ON COLUMN cust.sex IS 'Sex: M, F; NULL for corporate customers | 性别';
COMMENT ON COLUMN cust.birth_dt IS 'Date of birth, NULL for corporate customers | 出生日期';
COMMENT ON COLUMN cust.mob IS 'Mobile phone, NULL if not given | 手机号';
COMMENT ON COLUMN cust.brn_cd IS 'Branch that manages the customer | 管户网点';
COMMENT ON COLUMN cust.reg_dt IS 'Date the customer was registered | 建档日期';
COMMENT ON COLUMN cust.risk_grd IS 'Anti-money-laundering risk grade: low, medium, high | 反洗钱风险等级：low 低, medium 中, high 高';

CREATE TABLE acct (
  acct_no  VARCHAR PRIMARY KEY,
  cust_no  VARCHAR REFERENCES cust(cust_no),
  prd_cd   VARCHAR,
  ccy      VARCHAR,
  acct_bal DECIMAL(18,2),
  int_rt   DOUBLE,
  opn_dt   DATE,
  mat_dt   DATE,
  acct_sts VARCHAR
);
COMMENT ON TABLE acct IS 'Deposit accounts | 存款账户';
COMMENT ON COLUMN acct.acct_no IS 'Account number | 账号';
COMMENT ON COLUMN acct.cust_no IS 'Holder''s customer number | 客户号';
COMMENT ON COLUMN acct.prd_cd IS 'Product: demand, term, notice, structured | 产品：demand 活期, term 定期, notice 通知存款, structured 结构性存款';
COMMENT ON COLUMN acct.ccy IS 'Currency: CNY, USD, EUR, HKD | 币种';
COMMENT ON COLUMN acct.acct_bal IS 'Current balance in account currency | 账户余额';
COMMENT ON COLUMN acct.int_rt IS 'Annual interest rate, percent | 年利率（%）';
COMMENT ON COLUMN acct.opn_dt IS 'Opening date | 开户日期';
COMMENT ON COLUMN acct.mat_dt IS 'Maturity date, NULL for demand accounts | 到期日';
COMMENT ON COLUMN acct.acct_sts IS 'Account status: active, dormant, frozen, closed | 账户状态：active 正常, dormant 睡眠, frozen 冻结, closed 销户';

CREATE TABLE crd (
  crd_no   VARCHAR PRIMARY KEY,
  cust_no  VARCHAR REFERENCES cust(cust_no),
  crd_typ  VARCHAR,
  crd_lvl  VARCHAR,
  cr_lmt   DECIMAL(18,2),
  used_amt DECIMAL(18,2),
  iss_dt   DATE,
  exp_dt   DATE,
  lost_flg BOOLEAN
);
COMMENT ON TABLE crd IS 'Debit and credit cards | 银行卡';
COMMENT ON COLUMN crd.crd_no IS 'Card number | 卡号';
COMMENT ON COLUMN crd.cust_no IS 'Holder''s customer number | 客户号';
COMMENT ON COLUMN crd.crd_typ IS 'Card type: debit, credit | 卡类型：debit 借记卡, credit 信用卡';
COMMENT ON COLUMN crd.crd_lvl IS 'Card tier: classic, gold, platinum | 卡等级：classic 普卡, gold 金卡, platinum 白金卡';
COMMENT ON COLUMN crd.cr_lmt IS 'Credit limit in yuan, NULL for debit cards | 信用额度（元）';
COMMENT ON COLUMN crd.used_amt IS 'Credit used in yuan, NULL for debit cards | 已用额度（元）';
COMMENT ON COLUMN crd.iss_dt IS 'Issue date | 发卡日期';
COMMENT ON COLUMN crd.exp_dt IS 'Expiry date | 到期日期';
COMMENT ON COLUMN crd.lost_flg IS 'True if reported lost | 是否挂失';

CREATE TABLE cmpl (
  cmpl_id INTEGER PRIMARY KEY,
  cust_no VARCHAR REFERENCES cust(cust_no),
  rcv_dt  DATE,
  topic   VARCHAR,
  rslv_dt DATE,
  score   INTEGER
);
COMMENT ON TABLE cmpl IS 'Customer complaints | 客户投诉';
COMMENT ON COLUMN cmpl.cmpl_id IS 'Complaint id | 投诉编号';
COMMENT ON COLUMN cmpl.cust_no IS 'Customer who complained | 客户号';
COMMENT ON COLUMN cmpl.rcv_dt IS 'Date received | 受理日期';
COMMENT ON COLUMN cmpl.topic IS 'Topic: fee, service, card, fraud, app | 投诉主题：fee 收费, service 服务, card 卡片, fraud 欺诈, app 手机银行';
COMMENT ON COLUMN cmpl.rslv_dt IS 'Date resolved, NULL while open | 办结日期，未办结为空';
COMMENT ON COLUMN cmpl.score IS 'Satisfaction after handling, 1 to 5, NULL if not rated | 满意度 1-5';

CREATE TABLE txn (
  txn_id  BIGINT PRIMARY KEY,
  acct_no VARCHAR REFERENCES acct(acct_no),
  txn_ts  TIMESTAMP,
  dc_flg  VARCHAR,
  amt     DECIMAL(18,2),
  chnl    VARCHAR,
  cp_nm   VARCHAR,
  memo    VARCHAR
);
COMMENT ON TABLE txn IS 'Account postings, one row a movement | 交易流水';
COMMENT ON COLUMN txn.txn_id IS 'Posting id | 流水号';
COMMENT ON COLUMN txn.acct_no IS 'Account posted | 账号';
COMMENT ON COLUMN txn.txn_ts IS 'Time of posting | 交易时间';
COMMENT ON COLUMN txn.dc_flg IS 'Direction: D debit (money out), C credit (money in) | 借贷标志：D 支出, C 收入';
COMMENT ON COLUMN txn.amt IS 'Amount in account currency, always positive | 交易金额';
COMMENT ON COLUMN txn.chnl IS 'Channel: counter, ATM, mobile, web, POS | 渠道：counter 柜面, ATM, mobile 手机银行, web 网银, POS';
COMMENT ON COLUMN txn.cp_nm IS 'Counterparty name, NULL for cash | 对手方名称';
COMMENT ON COLUMN txn.memo IS 'Free text remark | 摘要';

CREATE TABLE eod_bal (
  acct_no VARCHAR REFERENCES acct(acct_no),
  bal_dt  DATE,
  eod_amt DECIMAL(18,2),
  PRIMARY KEY (acct_no, bal_dt)
);
COMMENT ON TABLE eod_bal IS 'End-of-day balance of each account | 日终余额';
COMMENT ON COLUMN eod_bal.acct_no IS 'Account number | 账号';
COMMENT ON COLUMN eod_bal.bal_dt IS 'Balance date | 余额日期';
COMMENT ON COLUMN eod_bal.eod_amt IS 'Balance at end of day | 日终余额';
