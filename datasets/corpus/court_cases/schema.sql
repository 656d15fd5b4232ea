-- Court administration: courts, judges, cases, parties, lawyers, charges, hearings, judgments, appeals, fees, detention.

CREATE TABLE ref_court (
  court_cd        VARCHAR PRIMARY KEY,
  court_nm        VARCHAR NOT NULL,
  court_lvl       VARCHAR,
  county_nm       VARCHAR,
  appeal_court_cd VARCHAR REFERENCES ref_court(court_cd)
);
COMMENT ON TABLE ref_court IS 'Courts | 法院';
COMMENT ON COLUMN ref_court.court_cd IS 'Court code, e.g. DC-07 | 法院代码';
COMMENT ON COLUMN ref_court.court_nm IS 'Court name | 法院名称';
COMMENT ON COLUMN ref_court.court_lvl IS 'Level: district, appeal, supreme | 层级：基层、上诉、最高';
COMMENT ON COLUMN ref_court.county_nm IS 'County | 县';
COMMENT ON COLUMN ref_court.appeal_court_cd IS 'Court appeals go to, NULL for the supreme court | 上诉法院，最高法院为空';

CREATE TABLE lawyer (
  bar_no    VARCHAR PRIMARY KEY,
  lawyer_nm VARCHAR NOT NULL,
  firm_nm   VARCHAR,
  pub_def   BOOLEAN,
  susp_dt   DATE
);
COMMENT ON TABLE lawyer IS 'Lawyers | 律师';
COMMENT ON COLUMN lawyer.bar_no IS 'Bar number | 执业证号';
COMMENT ON COLUMN lawyer.lawyer_nm IS 'Name | 姓名';
COMMENT ON COLUMN lawyer.firm_nm IS 'Firm | 律所';
COMMENT ON COLUMN lawyer.pub_def IS 'True for public defenders | 是否公设辩护人';
COMMENT ON COLUMN lawyer.susp_dt IS 'Suspended on, NULL if in good standing | 停业日期，正常为空';

CREATE TABLE judge (
  judge_id  INTEGER PRIMARY KEY,
  judge_nm  VARCHAR NOT NULL,
  court_cd  VARCHAR REFERENCES ref_court(court_cd),
  appt_dt   DATE,
  retire_dt DATE
);
COMMENT ON TABLE judge IS 'Judges | 法官';
COMMENT ON COLUMN judge.judge_id IS 'Judge id | 法官编号';
COMMENT ON COLUMN judge.judge_nm IS 'Name | 姓名';
COMMENT ON COLUMN judge.court_cd IS 'Court | 法院';
COMMENT ON COLUMN judge.appt_dt IS 'Appointed | 任命日期';
COMMENT ON COLUMN judge.retire_dt IS 'Retired, NULL if sitting | 退休日期，在任为空';

CREATE TABLE case_hdr (
  case_no       VARCHAR PRIMARY KEY,
  case_ttl      VARCHAR,
  case_tp       VARCHAR,
  court_cd      VARCHAR REFERENCES ref_court(court_cd),
  judge_id      INTEGER REFERENCES judge(judge_id),
  file_dt       DATE,
  disp_dt       DATE,
  disp_tp       VARCHAR,
  claim_amt     DECIMAL(18,2),
  lower_case_no VARCHAR REFERENCES case_hdr(case_no),
  sealed        BOOLEAN
);
COMMENT ON TABLE case_hdr IS 'Cases | 案件';
COMMENT ON COLUMN case_hdr.case_no IS 'Case number, e.g. 26-CR-00418 | 案号';
COMMENT ON COLUMN case_hdr.case_ttl IS 'Title | 案名';
COMMENT ON COLUMN case_hdr.case_tp IS 'Type: CR criminal, CV civil, FA family, TR traffic, SC small claims | 类型：CR刑事、CV民事、FA家事、TR交通、SC小额';
COMMENT ON COLUMN case_hdr.court_cd IS 'Court | 法院';
COMMENT ON COLUMN case_hdr.judge_id IS 'Judge assigned, NULL if none | 承办法官，未分配为空';
COMMENT ON COLUMN case_hdr.file_dt IS 'Filed | 立案日期';
COMMENT ON COLUMN case_hdr.disp_dt IS 'Disposed, NULL if open | 结案日期，未结为空';
COMMENT ON COLUMN case_hdr.disp_tp IS 'Way of disposal: trial, plea, settled, dismissed, NULL if open | 结案方式：审判、认罪、和解、驳回';
COMMENT ON COLUMN case_hdr.claim_amt IS 'Amount claimed, USD, NULL if none | 诉请金额（美元），无则为空';
COMMENT ON COLUMN case_hdr.lower_case_no IS 'Case appealed from, NULL if first instance | 原审案号，一审为空';
COMMENT ON COLUMN case_hdr.sealed IS 'True if sealed | 是否不公开';

CREATE TABLE case_party (
  party_id INTEGER PRIMARY KEY,
  case_no  VARCHAR REFERENCES case_hdr(case_no),
  party_nm VARCHAR,
  role_cd  VARCHAR,
  is_org   BOOLEAN,
  bar_no   VARCHAR REFERENCES lawyer(bar_no)
);
COMMENT ON TABLE case_party IS 'Parties | 当事人';
COMMENT ON COLUMN case_party.party_id IS 'Party id | 当事人编号';
COMMENT ON COLUMN case_party.case_no IS 'Case | 案件';
COMMENT ON COLUMN case_party.party_nm IS 'Name | 名称';
COMMENT ON COLUMN case_party.role_cd IS 'Role: PLA plaintiff, DEF defendant, WIT witness, VIC victim | 角色：PLA原告、DEF被告、WIT证人、VIC被害人';
COMMENT ON COLUMN case_party.is_org IS 'True for organisations | 是否单位';
COMMENT ON COLUMN case_party.bar_no IS 'Lawyer, NULL if none | 代理律师，无则为空';

CREATE TABLE hearing (
  hrg_id   INTEGER PRIMARY KEY,
  case_no  VARCHAR REFERENCES case_hdr(case_no),
  judge_id INTEGER REFERENCES judge(judge_id),
  hrg_tp   VARCHAR,
  hrg_ts   TIMESTAMP,
  room_no  VARCHAR,
  hrg_st   VARCHAR,
  dur_min  INTEGER
);
COMMENT ON TABLE hearing IS 'Hearings | 庭审';
COMMENT ON COLUMN hearing.hrg_id IS 'Hearing id | 庭审编号';
COMMENT ON COLUMN hearing.case_no IS 'Case | 案件';
COMMENT ON COLUMN hearing.judge_id IS 'Judge presiding | 主审法官';
COMMENT ON COLUMN hearing.hrg_tp IS 'Type: arraignment, motion, pretrial, trial, sentencing | 类型：传讯、动议、审前、庭审、量刑';
COMMENT ON COLUMN hearing.hrg_ts IS 'Scheduled time | 排期时间';
COMMENT ON COLUMN hearing.room_no IS 'Courtroom | 法庭';
COMMENT ON COLUMN hearing.hrg_st IS 'Status: SCHED, HELD, CONT adjourned, VAC vacated | 状态：SCHED已排、HELD已开、CONT延期、VAC取消';
COMMENT ON COLUMN hearing.dur_min IS 'Length, minutes, NULL if not held | 时长（分钟）';

CREATE TABLE judgment (
  jdg_id    INTEGER PRIMARY KEY,
  case_no   VARCHAR REFERENCES case_hdr(case_no),
  jdg_dt    DATE,
  for_role  VARCHAR,
  award_amt DECIMAL(18,2),
  jail_days INTEGER,
  fine_amt  DECIMAL(18,2)
);
COMMENT ON TABLE judgment IS 'Judgments | 判决';
COMMENT ON COLUMN judgment.jdg_id IS 'Judgment id | 判决编号';
COMMENT ON COLUMN judgment.case_no IS 'Case | 案件';
COMMENT ON COLUMN judgment.jdg_dt IS 'Date | 判决日期';
COMMENT ON COLUMN judgment.for_role IS 'In favour of: PLA, DEF | 胜诉方';
COMMENT ON COLUMN judgment.award_amt IS 'Amount awarded, USD | 判赔金额（美元）';
COMMENT ON COLUMN judgment.jail_days IS 'Days of imprisonment, 0 if none | 监禁天数';
COMMENT ON COLUMN judgment.fine_amt IS 'Fine, USD | 罚金（美元）';

CREATE TABLE court_fee (
  fee_id   INTEGER PRIMARY KEY,
  case_no  VARCHAR REFERENCES case_hdr(case_no),
  fee_tp   VARCHAR,
  due_dt   DATE,
  amt_due  DECIMAL(18,2),
  amt_paid DECIMAL(18,2)
);
COMMENT ON TABLE court_fee IS 'Fees and fines due | 诉讼费与罚金';
COMMENT ON COLUMN court_fee.fee_id IS 'Id | 编号';
COMMENT ON COLUMN court_fee.case_no IS 'Case | 案件';
COMMENT ON COLUMN court_fee.fee_tp IS 'Type: filing, jury, fine, copy | 类型：立案费、陪审费、罚金、复制费';
COMMENT ON COLUMN court_fee.due_dt IS 'Due | 应缴日期';
COMMENT ON COLUMN court_fee.amt_due IS 'Due, USD | 应缴（美元）';
COMMENT ON COLUMN court_fee.amt_paid IS 'Paid, USD | 已缴（美元）';

CREATE TABLE charge (
  chg_id   INTEGER PRIMARY KEY,
  case_no  VARCHAR REFERENCES case_hdr(case_no),
  party_id INTEGER REFERENCES case_party(party_id),
  statute  VARCHAR,
  chg_desc VARCHAR,
  sev_cd   VARCHAR,
  off_dt   DATE,
  plea     VARCHAR,
  verdict  VARCHAR
);
COMMENT ON TABLE charge IS 'Charges in criminal and traffic cases | 指控';
COMMENT ON COLUMN charge.chg_id IS 'Charge id | 指控编号';
COMMENT ON COLUMN charge.case_no IS 'Case | 案件';
COMMENT ON COLUMN charge.party_id IS 'Defendant | 被告人';
COMMENT ON COLUMN charge.statute IS 'Statute, e.g. 18-4-401 | 法条';
COMMENT ON COLUMN charge.chg_desc IS 'Description | 罪名';
COMMENT ON COLUMN charge.sev_cd IS 'Severity: F felony, M misdemeanor, I infraction | 严重程度：F重罪、M轻罪、I违规';
COMMENT ON COLUMN charge.off_dt IS 'Date of the offence | 犯罪日期';
COMMENT ON COLUMN charge.plea IS 'Plea: guilty, not guilty, no contest, NULL if none yet | 答辩：认罪、不认罪、不争辩';
COMMENT ON COLUMN charge.verdict IS 'Verdict: guilty, acquitted, dismissed, NULL if open | 裁决：有罪、无罪、撤销';

CREATE TABLE custody (
  cust_id  INTEGER PRIMARY KEY,
  party_id INTEGER REFERENCES case_party(party_id),
  in_dt    DATE,
  out_dt   DATE,
  bail_amt DECIMAL(18,2)
);
COMMENT ON TABLE custody IS 'Detention before trial | 羁押';
COMMENT ON COLUMN custody.cust_id IS 'Id | 编号';
COMMENT ON COLUMN custody.party_id IS 'Defendant | 被告人';
COMMENT ON COLUMN custody.in_dt IS 'Taken in | 羁押日期';
COMMENT ON COLUMN custody.out_dt IS 'Released, NULL if held | 释放日期，在押为空';
COMMENT ON COLUMN custody.bail_amt IS 'Bail, USD | 保释金（美元）';
