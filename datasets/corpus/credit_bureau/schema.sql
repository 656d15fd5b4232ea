-- Credit bureau: consumers, tradelines, monthly status, inquiries, public records, scores, disputes, data furnishers.

CREATE TABLE consumer (
  con_id BIGINT PRIMARY KEY,
  nm     VARCHAR NOT NULL,
  dob    DATE,
  prov   VARCHAR,
  job    VARCHAR
);
COMMENT ON TABLE consumer IS 'Consumers | 信息主体';
COMMENT ON COLUMN consumer.con_id IS 'Consumer id | 主体编号';
COMMENT ON COLUMN consumer.nm IS 'Name | 姓名';
COMMENT ON COLUMN consumer.dob IS 'Date of birth | 出生日期';
COMMENT ON COLUMN consumer.prov IS 'Province | 省份';
COMMENT ON COLUMN consumer.job IS 'Occupation: employee, civil servant, self-employed, retired, student | 职业：employee 职员, civil servant 公务员, self-employed 自雇, retired 退休, student 学生';

CREATE TABLE furnisher (
  fur_id  INTEGER PRIMARY KEY,
  fur_nm  VARCHAR NOT NULL,
  fur_typ VARCHAR
);
COMMENT ON TABLE furnisher IS 'Institutions that report and inquire | 报送机构';
COMMENT ON COLUMN furnisher.fur_id IS 'Institution id | 机构编号';
COMMENT ON COLUMN furnisher.fur_nm IS 'Institution name | 机构名称';
COMMENT ON COLUMN furnisher.fur_typ IS 'Type: bank, consumer finance, online lender, leasing, telecom | 类型：bank 银行, consumer finance 消金, online lender 网贷, leasing 租赁, telecom 电信';

CREATE TABLE tline (
  tl_id    BIGINT PRIMARY KEY,
  con_id   BIGINT REFERENCES consumer(con_id),
  fur_id   INTEGER REFERENCES furnisher(fur_id),
  kind     VARCHAR,
  open_dt  DATE,
  close_dt DATE,
  lim      DECIMAL(18,2),
  bal      DECIMAL(18,2),
  joint    BOOLEAN
);
COMMENT ON TABLE tline IS 'Tradelines (credit accounts) | 信贷账户';
COMMENT ON COLUMN tline.tl_id IS 'Tradeline id | 账户编号';
COMMENT ON COLUMN tline.con_id IS 'Consumer | 主体';
COMMENT ON COLUMN tline.fur_id IS 'Institution | 机构';
COMMENT ON COLUMN tline.kind IS 'Kind: mortgage, car loan, card, consumer loan, business loan | 类型：mortgage 房贷, car loan 车贷, card 信用卡, consumer loan 消费贷, business loan 经营贷';
COMMENT ON COLUMN tline.open_dt IS 'Date opened | 开户日期';
COMMENT ON COLUMN tline.close_dt IS 'Date closed, NULL if open | 销户日期';
COMMENT ON COLUMN tline.lim IS 'Limit or amount granted, yuan | 额度或发放金额（元）';
COMMENT ON COLUMN tline.bal IS 'Balance, yuan | 余额（元）';
COMMENT ON COLUMN tline.joint IS 'True if joint | 是否共同借款';

CREATE TABLE inq (
  inq_id BIGINT PRIMARY KEY,
  con_id BIGINT REFERENCES consumer(con_id),
  fur_id INTEGER REFERENCES furnisher(fur_id),
  inq_dt DATE,
  why    VARCHAR
);
COMMENT ON TABLE inq IS 'Inquiries | 查询记录';
COMMENT ON COLUMN inq.inq_id IS 'Inquiry id | 查询编号';
COMMENT ON COLUMN inq.con_id IS 'Consumer | 主体';
COMMENT ON COLUMN inq.fur_id IS 'Institution | 机构';
COMMENT ON COLUMN inq.inq_dt IS 'Date | 查询日期';
COMMENT ON COLUMN inq.why IS 'Reason: loan approval, card approval, post-loan, self | 原因：loan approval 贷款审批, card approval 信用卡审批, post-loan 贷后管理, self 本人查询';

CREATE TABLE pubrec (
  rec_id INTEGER PRIMARY KEY,
  con_id BIGINT REFERENCES consumer(con_id),
  typ    VARCHAR,
  rec_dt DATE,
  amt    DECIMAL(18,2)
);
COMMENT ON TABLE pubrec IS 'Public records | 公共记录';
COMMENT ON COLUMN pubrec.rec_id IS 'Record id | 记录编号';
COMMENT ON COLUMN pubrec.con_id IS 'Consumer | 主体';
COMMENT ON COLUMN pubrec.typ IS 'Type: court judgment, tax arrears, enforcement, penalty | 类型：court judgment 判决, tax arrears 欠税, enforcement 强制执行, penalty 行政处罚';
COMMENT ON COLUMN pubrec.rec_dt IS 'Date | 日期';
COMMENT ON COLUMN pubrec.amt IS 'Amount, yuan, NULL if none | 金额（元）';

CREATE TABLE score (
  con_id BIGINT REFERENCES consumer(con_id),
  mth    VARCHAR,
  sc     INTEGER,
  PRIMARY KEY (con_id, mth)
);
COMMENT ON TABLE score IS 'Scores by month | 评分';
COMMENT ON COLUMN score.con_id IS 'Consumer | 主体';
COMMENT ON COLUMN score.mth IS 'Month, YYYYMM | 月份';
COMMENT ON COLUMN score.sc IS 'Score, 0-1000 | 评分';

CREATE TABLE dsp (
  dsp_id INTEGER PRIMARY KEY,
  con_id BIGINT REFERENCES consumer(con_id),
  fur_id INTEGER REFERENCES furnisher(fur_id),
  raised DATE,
  solved DATE,
  fixed  BOOLEAN
);
COMMENT ON TABLE dsp IS 'Disputes | 异议';
COMMENT ON COLUMN dsp.dsp_id IS 'Dispute id | 异议编号';
COMMENT ON COLUMN dsp.con_id IS 'Consumer | 主体';
COMMENT ON COLUMN dsp.fur_id IS 'Institution | 机构';
COMMENT ON COLUMN dsp.raised IS 'Date raised | 提出日期';
COMMENT ON COLUMN dsp.solved IS 'Date solved, NULL if open | 办结日期';
COMMENT ON COLUMN dsp.fixed IS 'True if the record was corrected, NULL if open | 是否更正';

CREATE TABLE pay_sts (
  tl_id BIGINT REFERENCES tline(tl_id),
  mth   VARCHAR,
  sts   VARCHAR,
  due   DECIMAL(18,2),
  PRIMARY KEY (tl_id, mth)
);
COMMENT ON TABLE pay_sts IS 'Payment status each month | 月还款状态';
COMMENT ON COLUMN pay_sts.tl_id IS 'Tradeline | 账户';
COMMENT ON COLUMN pay_sts.mth IS 'Month, YYYYMM | 月份';
COMMENT ON COLUMN pay_sts.sts IS 'Status: N normal, 1 to 7 months late, C settled | 状态：N正常, 1-7逾期月数, C结清';
COMMENT ON COLUMN pay_sts.due IS 'Amount past due, yuan | 逾期金额（元）';
