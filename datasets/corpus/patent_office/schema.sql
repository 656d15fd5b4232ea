-- Patent office: applicants, inventors, attorneys, applications, classes, examiners, actions, grants, fees, oppositions, citations, assignments.

CREATE TABLE t_applicant (
  appl_id      INTEGER PRIMARY KEY,
  appl_name    VARCHAR NOT NULL,
  appl_type    VARCHAR,
  ctry_cd      VARCHAR,
  small_entity BOOLEAN
);
COMMENT ON TABLE t_applicant IS 'Applicants and owners | 申请人';
COMMENT ON COLUMN t_applicant.appl_id IS 'Applicant id | 申请人编号';
COMMENT ON COLUMN t_applicant.appl_name IS 'Name | 名称';
COMMENT ON COLUMN t_applicant.appl_type IS 'Type: company, university, individual, institute | 类型：企业、高校、个人、科研院所';
COMMENT ON COLUMN t_applicant.ctry_cd IS 'Country, two letters | 国家代码';
COMMENT ON COLUMN t_applicant.small_entity IS 'True if entitled to reduced fees | 是否费用减免';

CREATE TABLE t_attorney (
  atty_no   VARCHAR PRIMARY KEY,
  atty_name VARCHAR NOT NULL,
  firm_name VARCHAR,
  reg_date  DATE
);
COMMENT ON TABLE t_attorney IS 'Patent attorneys | 代理人';
COMMENT ON COLUMN t_attorney.atty_no IS 'Attorney number | 代理人编号';
COMMENT ON COLUMN t_attorney.atty_name IS 'Name | 姓名';
COMMENT ON COLUMN t_attorney.firm_name IS 'Firm | 代理机构';
COMMENT ON COLUMN t_attorney.reg_date IS 'Registered | 执业登记日';

CREATE TABLE t_ipc (
  ipc_cd     VARCHAR PRIMARY KEY,
  ipc_desc   VARCHAR,
  section_cd VARCHAR
);
COMMENT ON TABLE t_ipc IS 'Technical classes | IPC分类';
COMMENT ON COLUMN t_ipc.ipc_cd IS 'Class, e.g. G06F | 分类号';
COMMENT ON COLUMN t_ipc.ipc_desc IS 'Description | 分类名称';
COMMENT ON COLUMN t_ipc.section_cd IS 'Section, A to H | 部';

CREATE TABLE t_examiner (
  exam_id    INTEGER PRIMARY KEY,
  exam_name  VARCHAR NOT NULL,
  unit_cd    VARCHAR,
  grade      INTEGER,
  join_date  DATE,
  leave_date DATE
);
COMMENT ON TABLE t_examiner IS 'Examiners | 审查员';
COMMENT ON COLUMN t_examiner.exam_id IS 'Examiner id | 审查员编号';
COMMENT ON COLUMN t_examiner.exam_name IS 'Name | 姓名';
COMMENT ON COLUMN t_examiner.unit_cd IS 'Unit, e.g. EX31 | 审查部门';
COMMENT ON COLUMN t_examiner.grade IS 'Grade, 1 to 5 | 级别';
COMMENT ON COLUMN t_examiner.join_date IS 'Joined | 入职日期';
COMMENT ON COLUMN t_examiner.leave_date IS 'Left, NULL if employed | 离职日期，在职为空';

CREATE TABLE t_application (
  app_no       VARCHAR PRIMARY KEY,
  title        VARCHAR NOT NULL,
  app_type     VARCHAR,
  appl_id      INTEGER REFERENCES t_applicant(appl_id),
  atty_no      VARCHAR REFERENCES t_attorney(atty_no),
  main_ipc     VARCHAR REFERENCES t_ipc(ipc_cd),
  exam_id      INTEGER REFERENCES t_examiner(exam_id),
  prio_date    DATE,
  file_date    DATE,
  pub_date     DATE,
  grant_date   DATE,
  status       VARCHAR,
  claims_filed INTEGER,
  claims_grant INTEGER
);
COMMENT ON TABLE t_application IS 'Applications | 专利申请';
COMMENT ON COLUMN t_application.app_no IS 'Application number, e.g. 2024-103377 | 申请号';
COMMENT ON COLUMN t_application.title IS 'Title | 发明名称';
COMMENT ON COLUMN t_application.app_type IS 'Type: invention, utility model, design | 类型：发明、实用新型、外观';
COMMENT ON COLUMN t_application.appl_id IS 'First applicant | 第一申请人';
COMMENT ON COLUMN t_application.atty_no IS 'Attorney, NULL if none | 代理人，无则为空';
COMMENT ON COLUMN t_application.main_ipc IS 'Main class | 主分类号';
COMMENT ON COLUMN t_application.exam_id IS 'Examiner, NULL if not assigned | 审查员，未分配为空';
COMMENT ON COLUMN t_application.prio_date IS 'Priority date, NULL if no priority is claimed | 优先权日，无则为空';
COMMENT ON COLUMN t_application.file_date IS 'Filed | 申请日';
COMMENT ON COLUMN t_application.pub_date IS 'Published, NULL if not | 公开日，未公开为空';
COMMENT ON COLUMN t_application.grant_date IS 'Granted, NULL if not | 授权日，未授权为空';
COMMENT ON COLUMN t_application.status IS 'Status: pending, granted, refused, withdrawn, lapsed | 状态：审中、授权、驳回、撤回、失效';
COMMENT ON COLUMN t_application.claims_filed IS 'Claims filed | 申请权利要求数';
COMMENT ON COLUMN t_application.claims_grant IS 'Claims granted, NULL if not granted | 授权权利要求数';

CREATE TABLE t_inventor (
  app_no   VARCHAR REFERENCES t_application(app_no),
  seq_no   INTEGER,
  inv_name VARCHAR,
  inv_ctry VARCHAR,
  PRIMARY KEY (app_no, seq_no)
);
COMMENT ON TABLE t_inventor IS 'Inventors of applications | 发明人';
COMMENT ON COLUMN t_inventor.app_no IS 'Application | 申请';
COMMENT ON COLUMN t_inventor.seq_no IS 'Order | 排序';
COMMENT ON COLUMN t_inventor.inv_name IS 'Inventor | 发明人姓名';
COMMENT ON COLUMN t_inventor.inv_ctry IS 'Country, two letters | 国家代码';

CREATE TABLE t_action (
  act_id    INTEGER PRIMARY KEY,
  app_no    VARCHAR REFERENCES t_application(app_no),
  act_type  VARCHAR,
  act_date  DATE,
  resp_due  DATE,
  resp_date DATE
);
COMMENT ON TABLE t_action IS 'Office actions | 审查动作';
COMMENT ON COLUMN t_action.act_id IS 'Action id | 编号';
COMMENT ON COLUMN t_action.app_no IS 'Application | 申请';
COMMENT ON COLUMN t_action.act_type IS 'Type: search, first action, further action, allowance, refusal | 类型：检索、一通、后续审查意见、授权通知、驳回';
COMMENT ON COLUMN t_action.act_date IS 'Date | 日期';
COMMENT ON COLUMN t_action.resp_due IS 'Response due, NULL if none | 答复期限，无则为空';
COMMENT ON COLUMN t_action.resp_date IS 'Responded, NULL if not | 答复日期，未答复为空';

CREATE TABLE t_fee (
  fee_id    INTEGER PRIMARY KEY,
  app_no    VARCHAR REFERENCES t_application(app_no),
  fee_type  VARCHAR,
  fee_year  INTEGER,
  due_date  DATE,
  paid_date DATE,
  amount    DECIMAL(18,2)
);
COMMENT ON TABLE t_fee IS 'Fees | 缴费';
COMMENT ON COLUMN t_fee.fee_id IS 'Fee id | 费用编号';
COMMENT ON COLUMN t_fee.app_no IS 'Application | 申请';
COMMENT ON COLUMN t_fee.fee_type IS 'Type: filing, search, examination, renewal | 类型：申请费、检索费、审查费、年费';
COMMENT ON COLUMN t_fee.fee_year IS 'Patent year for renewals, NULL otherwise | 年费年度';
COMMENT ON COLUMN t_fee.due_date IS 'Due | 应缴日期';
COMMENT ON COLUMN t_fee.paid_date IS 'Paid, NULL if not | 缴纳日期，未缴为空';
COMMENT ON COLUMN t_fee.amount IS 'Amount, EUR | 金额（欧元）';

CREATE TABLE t_citation (
  app_no       VARCHAR REFERENCES t_application(app_no),
  cited_app_no VARCHAR REFERENCES t_application(app_no),
  cit_cat      VARCHAR,
  by_examiner  BOOLEAN,
  PRIMARY KEY (app_no, cited_app_no)
);
COMMENT ON TABLE t_citation IS 'Prior art cited | 引用文献';
COMMENT ON COLUMN t_citation.app_no IS 'Citing application | 引用方';
COMMENT ON COLUMN t_citation.cited_app_no IS 'Cited application | 被引方';
COMMENT ON COLUMN t_citation.cit_cat IS 'Category: X novelty, Y inventive step, A background | 类别：X新颖性、Y创造性、A背景';
COMMENT ON COLUMN t_citation.by_examiner IS 'True if cited by the examiner | 是否审查员引用';

CREATE TABLE t_opposition (
  opp_no      INTEGER PRIMARY KEY,
  app_no      VARCHAR REFERENCES t_application(app_no),
  opponent_id INTEGER REFERENCES t_applicant(appl_id),
  opp_date    DATE,
  decide_date DATE,
  outcome     VARCHAR
);
COMMENT ON TABLE t_opposition IS 'Oppositions against granted patents | 异议';
COMMENT ON COLUMN t_opposition.opp_no IS 'Opposition number | 异议编号';
COMMENT ON COLUMN t_opposition.app_no IS 'Patent | 专利';
COMMENT ON COLUMN t_opposition.opponent_id IS 'Opponent | 异议人';
COMMENT ON COLUMN t_opposition.opp_date IS 'Filed | 提出日期';
COMMENT ON COLUMN t_opposition.decide_date IS 'Decided, NULL if pending | 决定日期，未决为空';
COMMENT ON COLUMN t_opposition.outcome IS 'Outcome: revoked, amended, rejected, NULL if pending | 结果：撤销、修改维持、驳回异议';

CREATE TABLE t_assign (
  asg_id   INTEGER PRIMARY KEY,
  app_no   VARCHAR REFERENCES t_application(app_no),
  from_id  INTEGER REFERENCES t_applicant(appl_id),
  to_id    INTEGER REFERENCES t_applicant(appl_id),
  asg_date DATE
);
COMMENT ON TABLE t_assign IS 'Transfers of ownership | 权利转让';
COMMENT ON COLUMN t_assign.asg_id IS 'Transfer id | 编号';
COMMENT ON COLUMN t_assign.app_no IS 'Application | 申请';
COMMENT ON COLUMN t_assign.from_id IS 'From | 转让方';
COMMENT ON COLUMN t_assign.to_id IS 'To | 受让方';
COMMENT ON COLUMN t_assign.asg_date IS 'Date recorded | 登记日期';
