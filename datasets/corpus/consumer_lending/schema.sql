-- Consumer lender: applications, loans, instalments, collections.

CREATE TABLE borrower (
  brw_id         BIGINT PRIMARY KEY,
  full_name      VARCHAR NOT NULL,
  id_city        VARCHAR,
  dob            DATE,
  monthly_income DECIMAL(18,2),
  employer       VARCHAR,
  edu            VARCHAR,
  marital        VARCHAR,
  bureau_score   INTEGER
);
COMMENT ON TABLE borrower IS 'Loan borrowers | 借款人';
COMMENT ON COLUMN borrower.brw_id IS 'Borrower id | 借款人编号';
COMMENT ON COLUMN borrower.full_name IS 'Name | 姓名';
COMMENT ON COLUMN borrower.id_city IS 'City on the identity card | 身份证城市';
COMMENT ON COLUMN borrower.dob IS 'Date of birth | 出生日期';
COMMENT ON COLUMN borrower.monthly_income IS 'Declared monthly income, yuan | 申报月收入（元）';
COMMENT ON COLUMN borrower.employer IS 'Employer, NULL if self-employed | 工作单位';
COMMENT ON COLUMN borrower.edu IS 'Education: high school, college, bachelor, master | 学历：high school 高中, college 大专, bachelor 本科, master 硕士';
COMMENT ON COLUMN borrower.marital IS 'Marital status: single, married, divorced | 婚姻：single 未婚, married 已婚, divorced 离异';
COMMENT ON COLUMN borrower.bureau_score IS 'Credit bureau score, 300-850 | 征信分';

CREATE TABLE loan_product (
  prod_id    VARCHAR PRIMARY KEY,
  prod_name  VARCHAR NOT NULL,
  category   VARCHAR,
  min_rate   DOUBLE,
  max_rate   DOUBLE,
  max_term_m INTEGER,
  is_active  BOOLEAN
);
COMMENT ON TABLE loan_product IS 'Loan products | 贷款产品';
COMMENT ON COLUMN loan_product.prod_id IS 'Product id | 产品编号';
COMMENT ON COLUMN loan_product.prod_name IS 'Product name | 产品名称';
COMMENT ON COLUMN loan_product.category IS 'Category: cash, auto, home improvement, education, medical | 类别：cash 现金贷, auto 车贷, home improvement 装修贷, education 教育贷, medical 医疗贷';
COMMENT ON COLUMN loan_product.min_rate IS 'Lowest annual rate, percent | 最低年利率（%）';
COMMENT ON COLUMN loan_product.max_rate IS 'Highest annual rate, percent | 最高年利率（%）';
COMMENT ON COLUMN loan_product.max_term_m IS 'Longest term, months | 最长期限（月）';
COMMENT ON COLUMN loan_product.is_active IS 'True while offered | 是否在售';

CREATE TABLE application (
  app_id         BIGINT PRIMARY KEY,
  brw_id         BIGINT REFERENCES borrower(brw_id),
  prod_id        VARCHAR REFERENCES loan_product(prod_id),
  applied_at     TIMESTAMP,
  req_amt        DECIMAL(18,2),
  req_term_m     INTEGER,
  source         VARCHAR,
  outcome        VARCHAR,
  decline_reason VARCHAR,
  decided_at     TIMESTAMP
);
COMMENT ON TABLE application IS 'Loan applications | 贷款申请';
COMMENT ON COLUMN application.app_id IS 'Application id | 申请编号';
COMMENT ON COLUMN application.brw_id IS 'Applicant | 申请人';
COMMENT ON COLUMN application.prod_id IS 'Product | 产品';
COMMENT ON COLUMN application.applied_at IS 'Time of application | 申请时间';
COMMENT ON COLUMN application.req_amt IS 'Amount requested, yuan | 申请金额（元）';
COMMENT ON COLUMN application.req_term_m IS 'Term requested, months | 申请期限（月）';
COMMENT ON COLUMN application.source IS 'Source: app, branch, partner, phone | 渠道：app 手机端, branch 门店, partner 合作方, phone 电话';
COMMENT ON COLUMN application.outcome IS 'Outcome: approved, declined, withdrawn, pending | 结果：approved 通过, declined 拒绝, withdrawn 撤回, pending 审批中';
COMMENT ON COLUMN application.decline_reason IS 'Reason: low score, high debt, fraud, incomplete; NULL unless declined | 拒绝原因：low score 评分低, high debt 负债高, fraud 欺诈, incomplete 资料不全';
COMMENT ON COLUMN application.decided_at IS 'Time of decision, NULL while pending | 审批时间';

CREATE TABLE loan (
  loan_no    VARCHAR PRIMARY KEY,
  app_id     BIGINT REFERENCES application(app_id),
  brw_id     BIGINT REFERENCES borrower(brw_id),
  disb_dt    DATE,
  principal  DECIMAL(18,2),
  apr        DOUBLE,
  term_m     INTEGER,
  os_bal     DECIMAL(18,2),
  dpd        INTEGER,
  loan_state VARCHAR
);
COMMENT ON TABLE loan IS 'Loans granted | 贷款';
COMMENT ON COLUMN loan.loan_no IS 'Loan number | 借据号';
COMMENT ON COLUMN loan.app_id IS 'Application | 申请编号';
COMMENT ON COLUMN loan.brw_id IS 'Borrower | 借款人';
COMMENT ON COLUMN loan.disb_dt IS 'Disbursement date | 放款日期';
COMMENT ON COLUMN loan.principal IS 'Principal, yuan | 本金（元）';
COMMENT ON COLUMN loan.apr IS 'Annual rate, percent | 年利率（%）';
COMMENT ON COLUMN loan.term_m IS 'Term, months | 期限（月）';
COMMENT ON COLUMN loan.os_bal IS 'Outstanding principal, yuan | 剩余本金（元）';
COMMENT ON COLUMN loan.dpd IS 'Days past due now | 当前逾期天数';
COMMENT ON COLUMN loan.loan_state IS 'State: current, overdue, paid off, written off | 状态：current 正常, overdue 逾期, paid off 结清, written off 核销';

CREATE TABLE instalment (
  loan_no  VARCHAR REFERENCES loan(loan_no),
  seq      INTEGER,
  due_dt   DATE,
  due_amt  DECIMAL(18,2),
  paid_amt DECIMAL(18,2),
  paid_dt  DATE,
  PRIMARY KEY (loan_no, seq)
);
COMMENT ON TABLE instalment IS 'Repayment schedule | 还款计划';
COMMENT ON COLUMN instalment.loan_no IS 'Loan | 借据号';
COMMENT ON COLUMN instalment.seq IS 'Instalment number | 期数';
COMMENT ON COLUMN instalment.due_dt IS 'Due date | 应还日期';
COMMENT ON COLUMN instalment.due_amt IS 'Amount due, yuan | 应还金额（元）';
COMMENT ON COLUMN instalment.paid_amt IS 'Amount paid, yuan | 已还金额（元）';
COMMENT ON COLUMN instalment.paid_dt IS 'Date fully paid, NULL if not | 还清日期';

CREATE TABLE collection_call (
  call_id      BIGINT PRIMARY KEY,
  loan_no      VARCHAR REFERENCES loan(loan_no),
  collector    VARCHAR,
  called_at    TIMESTAMP,
  result       VARCHAR,
  promised_amt DECIMAL(18,2)
);
COMMENT ON TABLE collection_call IS 'Calls of the collection team | 催收电话';
COMMENT ON COLUMN collection_call.call_id IS 'Call id | 通话编号';
COMMENT ON COLUMN collection_call.loan_no IS 'Loan | 借据号';
COMMENT ON COLUMN collection_call.collector IS 'Collector''s name | 催收员';
COMMENT ON COLUMN collection_call.called_at IS 'Time of call | 拨打时间';
COMMENT ON COLUMN collection_call.result IS 'Result: no answer, promise, refused, wrong number | 结果：no answer 未接, promise 承诺还款, refused 拒绝, wrong number 号码错误';
COMMENT ON COLUMN collection_call.promised_amt IS 'Amount promised, yuan, NULL unless promised | 承诺金额（元）';

CREATE TABLE guarantor (
  loan_no   VARCHAR REFERENCES loan(loan_no),
  guar_name VARCHAR,
  relation  VARCHAR,
  PRIMARY KEY (loan_no, guar_name)
);
COMMENT ON TABLE guarantor IS 'Guarantors of loans | 担保人';
COMMENT ON COLUMN guarantor.loan_no IS 'Loan | 借据号';
COMMENT ON COLUMN guarantor.guar_name IS 'Guarantor name | 担保人姓名';
COMMENT ON COLUMN guarantor.relation IS 'Relation: spouse, parent, sibling, friend | 关系：spouse 配偶, parent 父母, sibling 兄弟姐妹, friend 朋友';
