-- Market research panel: panellists, profiles, clients, studies, quotas, invitations, interviews, questions, answers, rewards, fraud checks, interviewers.

CREATE TABLE pnl_member (
  mem_id      INTEGER PRIMARY KEY,
  reg_dt      DATE,
  src_chnl    VARCHAR,
  sex_cd      VARCHAR,
  birth_yr    INTEGER,
  prov_cd     VARCHAR,
  edu_lvl     VARCHAR,
  mem_st      VARCHAR,
  pts_bal     INTEGER,
  last_act_dt DATE,
  ref_mem_id  INTEGER REFERENCES pnl_member(mem_id)
);
COMMENT ON TABLE pnl_member IS 'Panellists | 样本库成员';
COMMENT ON COLUMN pnl_member.mem_id IS 'Member id | 成员编号';
COMMENT ON COLUMN pnl_member.reg_dt IS 'Joined | 注册日期';
COMMENT ON COLUMN pnl_member.src_chnl IS 'Recruited by: social, referral, search, partner | 来源：社交、推荐、搜索、合作方';
COMMENT ON COLUMN pnl_member.sex_cd IS 'Sex: F, M, X | 性别';
COMMENT ON COLUMN pnl_member.birth_yr IS 'Year of birth | 出生年份';
COMMENT ON COLUMN pnl_member.prov_cd IS 'Province, two letters | 省份代码';
COMMENT ON COLUMN pnl_member.edu_lvl IS 'Education: primary, secondary, college, postgrad | 学历';
COMMENT ON COLUMN pnl_member.mem_st IS 'Status: ACT active, SLP dormant, BAN banned, OUT opted out | 状态：ACT活跃、SLP沉睡、BAN封禁、OUT退出';
COMMENT ON COLUMN pnl_member.pts_bal IS 'Points balance | 积分余额';
COMMENT ON COLUMN pnl_member.last_act_dt IS 'Last active | 最近活跃日期';
COMMENT ON COLUMN pnl_member.ref_mem_id IS 'Member who referred them, NULL if none | 推荐人，无则为空';

CREATE TABLE rs_client (
  cli_no VARCHAR PRIMARY KEY,
  cli_nm VARCHAR NOT NULL,
  ind_cd VARCHAR
);
COMMENT ON TABLE rs_client IS 'Clients | 客户';
COMMENT ON COLUMN rs_client.cli_no IS 'Client number | 客户编号';
COMMENT ON COLUMN rs_client.cli_nm IS 'Client name | 客户名称';
COMMENT ON COLUMN rs_client.ind_cd IS 'Industry: FMCG, auto, telecom, media, pharma | 行业';

CREATE TABLE rs_study (
  std_no    VARCHAR PRIMARY KEY,
  std_nm    VARCHAR NOT NULL,
  cli_no    VARCHAR REFERENCES rs_client(cli_no),
  std_tp    VARCHAR,
  fld_st_dt DATE,
  fld_en_dt DATE,
  tgt_n     INTEGER,
  cpi       DECIMAL(18,2),
  std_st    VARCHAR,
  pm_nm     VARCHAR
);
COMMENT ON TABLE rs_study IS 'Studies | 调研项目';
COMMENT ON COLUMN rs_study.std_no IS 'Study number, e.g. ST-2607 | 项目号';
COMMENT ON COLUMN rs_study.std_nm IS 'Title | 项目名称';
COMMENT ON COLUMN rs_study.cli_no IS 'Client | 客户';
COMMENT ON COLUMN rs_study.std_tp IS 'Type: tracker, adhoc, product test, ad test | 类型：追踪、专项、产品测试、广告测试';
COMMENT ON COLUMN rs_study.fld_st_dt IS 'Field start | 执行开始';
COMMENT ON COLUMN rs_study.fld_en_dt IS 'Field end | 执行结束';
COMMENT ON COLUMN rs_study.tgt_n IS 'Target interviews | 目标样本量';
COMMENT ON COLUMN rs_study.cpi IS 'Price a complete charged, CNY | 单样本报价（元）';
COMMENT ON COLUMN rs_study.std_st IS 'Status: DRAFT, FIELD, CLOSED, PAUSED | 状态：草稿、执行中、已结束、暂停';
COMMENT ON COLUMN rs_study.pm_nm IS 'Project manager | 项目经理';

CREATE TABLE rs_quota (
  quo_id   INTEGER PRIMARY KEY,
  std_no   VARCHAR REFERENCES rs_study(std_no),
  quo_nm   VARCHAR,
  quo_tgt  INTEGER,
  quo_done INTEGER
);
COMMENT ON TABLE rs_quota IS 'Quotas | 配额';
COMMENT ON COLUMN rs_quota.quo_id IS 'Quota id | 配额编号';
COMMENT ON COLUMN rs_quota.std_no IS 'Study | 项目';
COMMENT ON COLUMN rs_quota.quo_nm IS 'Quota, e.g. Women 25-34 | 配额名称';
COMMENT ON COLUMN rs_quota.quo_tgt IS 'Target | 目标数';
COMMENT ON COLUMN rs_quota.quo_done IS 'Done | 完成数';

CREATE TABLE inv_log (
  inv_id  BIGINT PRIMARY KEY,
  std_no  VARCHAR REFERENCES rs_study(std_no),
  mem_id  INTEGER REFERENCES pnl_member(mem_id),
  sent_ts TIMESTAMP,
  chnl    VARCHAR,
  opened  BOOLEAN
);
COMMENT ON TABLE inv_log IS 'Invitations | 邀请';
COMMENT ON COLUMN inv_log.inv_id IS 'Invitation id | 邀请编号';
COMMENT ON COLUMN inv_log.std_no IS 'Study | 项目';
COMMENT ON COLUMN inv_log.mem_id IS 'Member | 成员';
COMMENT ON COLUMN inv_log.sent_ts IS 'Sent | 发送时间';
COMMENT ON COLUMN inv_log.chnl IS 'Channel: mail, push, sms | 渠道：邮件、推送、短信';
COMMENT ON COLUMN inv_log.opened IS 'True if opened | 是否打开';

CREATE TABLE intv (
  intv_id BIGINT PRIMARY KEY,
  std_no  VARCHAR REFERENCES rs_study(std_no),
  mem_id  INTEGER REFERENCES pnl_member(mem_id),
  st_ts   TIMESTAMP,
  en_ts   TIMESTAMP,
  out_cd  VARCHAR,
  dev_tp  VARCHAR,
  loi_min DOUBLE,
  qc_fl   VARCHAR
);
COMMENT ON TABLE intv IS 'Interviews | 答卷';
COMMENT ON COLUMN intv.intv_id IS 'Interview id | 答卷编号';
COMMENT ON COLUMN intv.std_no IS 'Study | 项目';
COMMENT ON COLUMN intv.mem_id IS 'Member | 成员';
COMMENT ON COLUMN intv.st_ts IS 'Started | 开始时间';
COMMENT ON COLUMN intv.en_ts IS 'Ended, NULL if broken off | 结束时间，中途退出为空';
COMMENT ON COLUMN intv.out_cd IS 'Outcome: CMP complete, SCR screened out, QF quota full, BRK broken off | 结果：CMP完成、SCR甄别淘汰、QF配额满、BRK中断';
COMMENT ON COLUMN intv.dev_tp IS 'Device: mobile, desktop, tablet | 设备';
COMMENT ON COLUMN intv.loi_min IS 'Length, minutes | 时长（分钟）';
COMMENT ON COLUMN intv.qc_fl IS 'Quality flag: OK, SPEED speeder, STRT straight-liner, DUP duplicate | 质控：OK正常、SPEED过快、STRT直线作答、DUP重复';

CREATE TABLE qst (
  qst_id  INTEGER PRIMARY KEY,
  std_no  VARCHAR REFERENCES rs_study(std_no),
  qst_no  VARCHAR,
  qst_txt VARCHAR,
  qst_tp  VARCHAR,
  req_fl  BOOLEAN
);
COMMENT ON TABLE qst IS 'Questions | 题目';
COMMENT ON COLUMN qst.qst_id IS 'Question id | 题目编号';
COMMENT ON COLUMN qst.std_no IS 'Study | 项目';
COMMENT ON COLUMN qst.qst_no IS 'Number in the questionnaire, e.g. Q7 | 题号';
COMMENT ON COLUMN qst.qst_txt IS 'Text | 题干';
COMMENT ON COLUMN qst.qst_tp IS 'Type: single, multi, scale, open | 题型：单选、多选、量表、开放';
COMMENT ON COLUMN qst.req_fl IS 'True if an answer is required | 是否必答';

CREATE TABLE ans (
  intv_id BIGINT REFERENCES intv(intv_id),
  qst_id  INTEGER REFERENCES qst(qst_id),
  num_val DOUBLE,
  txt_val VARCHAR,
  PRIMARY KEY (intv_id, qst_id)
);
COMMENT ON TABLE ans IS 'Answers | 答案';
COMMENT ON COLUMN ans.intv_id IS 'Interview | 答卷';
COMMENT ON COLUMN ans.qst_id IS 'Question | 题目';
COMMENT ON COLUMN ans.num_val IS 'Numeric answer, NULL if none | 数值答案';
COMMENT ON COLUMN ans.txt_val IS 'Text of the answer | 文本答案';

CREATE TABLE pts_txn (
  txn_id  BIGINT PRIMARY KEY,
  mem_id  INTEGER REFERENCES pnl_member(mem_id),
  intv_id BIGINT REFERENCES intv(intv_id),
  txn_dt  DATE,
  txn_tp  VARCHAR,
  pts     INTEGER,
  cny_amt DECIMAL(18,2)
);
COMMENT ON TABLE pts_txn IS 'Points credited and redeemed | 积分流水';
COMMENT ON COLUMN pts_txn.txn_id IS 'Id | 编号';
COMMENT ON COLUMN pts_txn.mem_id IS 'Member | 成员';
COMMENT ON COLUMN pts_txn.intv_id IS 'Interview, NULL for redemptions | 答卷，兑换为空';
COMMENT ON COLUMN pts_txn.txn_dt IS 'Date | 日期';
COMMENT ON COLUMN pts_txn.txn_tp IS 'Type: EARN, REDEEM, ADJ | 类型：获得、兑换、调整';
COMMENT ON COLUMN pts_txn.pts IS 'Points, negative when redeemed | 积分，兑换为负';
COMMENT ON COLUMN pts_txn.cny_amt IS 'Value, CNY | 价值（元）';
