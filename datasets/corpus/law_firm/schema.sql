-- Law firm practice management: clients, matters, timekeepers, rates, time entries, disbursements, bills, receipts, trust ledger, court dates, conflicts.

CREATE TABLE ofc (
  ofc_cd VARCHAR PRIMARY KEY,
  ofc_nm VARCHAR NOT NULL,
  cntry  VARCHAR
);
COMMENT ON TABLE ofc IS 'Offices | 办公室';
COMMENT ON COLUMN ofc.ofc_cd IS 'Office code, e.g. LDN | 办公室代码';
COMMENT ON COLUMN ofc.ofc_nm IS 'Office name, e.g. London | 办公室名称';
COMMENT ON COLUMN ofc.cntry IS 'Country | 国家';

CREATE TABLE tkpr (
  tkpr_id  VARCHAR PRIMARY KEY,
  tkpr_nm  VARCHAR NOT NULL,
  rnk      VARCHAR,
  ofc_cd   VARCHAR REFERENCES ofc(ofc_cd),
  prac     VARCHAR,
  sup_id   VARCHAR REFERENCES tkpr(tkpr_id),
  std_rate DECIMAL(18,2),
  trgt_hrs INTEGER,
  join_dt  DATE,
  left_dt  DATE
);
COMMENT ON TABLE tkpr IS 'Timekeepers (lawyers and paralegals) | 计费人员';
COMMENT ON COLUMN tkpr.tkpr_id IS 'Timekeeper id, e.g. TK214 | 人员编号';
COMMENT ON COLUMN tkpr.tkpr_nm IS 'Name | 姓名';
COMMENT ON COLUMN tkpr.rnk IS 'Rank: equity partner, salaried partner, counsel, associate, trainee, paralegal | 级别：权益合伙人、授薪合伙人、顾问、律师、实习、助理';
COMMENT ON COLUMN tkpr.ofc_cd IS 'Office | 办公室';
COMMENT ON COLUMN tkpr.prac IS 'Practice: corporate, litigation, real estate, tax, employment, IP | 业务组：公司、诉讼、房地产、税务、劳动、知识产权';
COMMENT ON COLUMN tkpr.sup_id IS 'Supervising partner, NULL for equity partners | 带教合伙人，权益合伙人为空';
COMMENT ON COLUMN tkpr.std_rate IS 'Standard rate an hour, USD | 标准小时费率（美元）';
COMMENT ON COLUMN tkpr.trgt_hrs IS 'Target billable hours a year | 年度计费小时目标';
COMMENT ON COLUMN tkpr.join_dt IS 'Joined | 入职日期';
COMMENT ON COLUMN tkpr.left_dt IS 'Left, NULL if with the firm | 离职日期，在职为空';

CREATE TABLE clnt (
  clnt_no  VARCHAR PRIMARY KEY,
  clnt_nm  VARCHAR NOT NULL,
  clnt_tp  VARCHAR,
  indus    VARCHAR,
  resp_id  VARCHAR REFERENCES tkpr(tkpr_id),
  par_clnt VARCHAR REFERENCES clnt(clnt_no),
  open_dt  DATE,
  pay_days INTEGER
);
COMMENT ON TABLE clnt IS 'Clients | 客户';
COMMENT ON COLUMN clnt.clnt_no IS 'Client number, e.g. 10442 | 客户号';
COMMENT ON COLUMN clnt.clnt_nm IS 'Client name | 客户名称';
COMMENT ON COLUMN clnt.clnt_tp IS 'Type: listed company, private company, individual, public body, fund | 类型：上市公司、私营企业、个人、公共机构、基金';
COMMENT ON COLUMN clnt.indus IS 'Industry, e.g. shipping | 行业';
COMMENT ON COLUMN clnt.resp_id IS 'Relationship partner | 客户负责合伙人';
COMMENT ON COLUMN clnt.par_clnt IS 'Parent client, NULL if none | 母客户，无则为空';
COMMENT ON COLUMN clnt.open_dt IS 'Client since | 建档日期';
COMMENT ON COLUMN clnt.pay_days IS 'Payment terms, days | 账期（天）';

CREATE TABLE mtr (
  mtr_no   VARCHAR PRIMARY KEY,
  mtr_nm   VARCHAR NOT NULL,
  clnt_no  VARCHAR REFERENCES clnt(clnt_no),
  prac     VARCHAR,
  orig_id  VARCHAR REFERENCES tkpr(tkpr_id),
  lead_id  VARCHAR REFERENCES tkpr(tkpr_id),
  fee_tp   VARCHAR,
  fee_cap  DECIMAL(18,2),
  bdgt     DECIMAL(18,2),
  open_dt  DATE,
  close_dt DATE,
  mtr_st   VARCHAR
);
COMMENT ON TABLE mtr IS 'Matters | 案件';
COMMENT ON COLUMN mtr.mtr_no IS 'Matter number, e.g. 10442-007 | 案件号';
COMMENT ON COLUMN mtr.mtr_nm IS 'Matter name | 案件名称';
COMMENT ON COLUMN mtr.clnt_no IS 'Client | 客户';
COMMENT ON COLUMN mtr.prac IS 'Practice: corporate, litigation, real estate, tax, employment, IP | 业务组';
COMMENT ON COLUMN mtr.orig_id IS 'Originating partner | 案源合伙人';
COMMENT ON COLUMN mtr.lead_id IS 'Lead lawyer | 主办律师';
COMMENT ON COLUMN mtr.fee_tp IS 'Fee: hourly, fixed, contingency, capped | 收费方式：计时、固定、风险、封顶';
COMMENT ON COLUMN mtr.fee_cap IS 'Fixed fee or cap, USD, NULL otherwise | 固定费或封顶金额（美元）';
COMMENT ON COLUMN mtr.bdgt IS 'Budget, USD | 预算（美元）';
COMMENT ON COLUMN mtr.open_dt IS 'Opened | 立案日期';
COMMENT ON COLUMN mtr.close_dt IS 'Closed, NULL if open | 结案日期，在办为空';
COMMENT ON COLUMN mtr.mtr_st IS 'Status: open, on hold, closed | 状态：在办、暂停、结案';

CREATE TABLE bll (
  bll_no   VARCHAR PRIMARY KEY,
  mtr_no   VARCHAR REFERENCES mtr(mtr_no),
  bll_dt   DATE,
  due_dt   DATE,
  fee_amt  DECIMAL(18,2),
  disb_amt DECIMAL(18,2),
  tax_amt  DECIMAL(18,2),
  wo_amt   DECIMAL(18,2)
);
COMMENT ON TABLE bll IS 'Bills | 账单';
COMMENT ON COLUMN bll.bll_no IS 'Bill number, e.g. B24-0913 | 账单号';
COMMENT ON COLUMN bll.mtr_no IS 'Matter | 案件';
COMMENT ON COLUMN bll.bll_dt IS 'Bill date | 开单日期';
COMMENT ON COLUMN bll.due_dt IS 'Due date | 到期日';
COMMENT ON COLUMN bll.fee_amt IS 'Fees, USD | 律师费（美元）';
COMMENT ON COLUMN bll.disb_amt IS 'Disbursements, USD | 代垫费（美元）';
COMMENT ON COLUMN bll.tax_amt IS 'Tax, USD | 税额（美元）';
COMMENT ON COLUMN bll.wo_amt IS 'Written off, USD, 0 if none | 核销额（美元）';

CREATE TABLE trust_led (
  led_id BIGINT PRIMARY KEY,
  mtr_no VARCHAR REFERENCES mtr(mtr_no),
  led_dt DATE,
  amt    DECIMAL(18,2),
  memo   VARCHAR
);
COMMENT ON TABLE trust_led IS 'Trust account ledger | 信托账户流水';
COMMENT ON COLUMN trust_led.led_id IS 'Ledger id | 流水号';
COMMENT ON COLUMN trust_led.mtr_no IS 'Matter | 案件';
COMMENT ON COLUMN trust_led.led_dt IS 'Date | 日期';
COMMENT ON COLUMN trust_led.amt IS 'Amount, USD, negative when paid out | 金额（美元），支出为负';
COMMENT ON COLUMN trust_led.memo IS 'Note | 摘要';

CREATE TABLE crt_evt (
  evt_id  INTEGER PRIMARY KEY,
  mtr_no  VARCHAR REFERENCES mtr(mtr_no),
  crt_nm  VARCHAR,
  evt_tp  VARCHAR,
  evt_dt  DATE,
  outcome VARCHAR
);
COMMENT ON TABLE crt_evt IS 'Court events | 庭审日程';
COMMENT ON COLUMN crt_evt.evt_id IS 'Event id | 日程编号';
COMMENT ON COLUMN crt_evt.mtr_no IS 'Matter | 案件';
COMMENT ON COLUMN crt_evt.crt_nm IS 'Court | 法院';
COMMENT ON COLUMN crt_evt.evt_tp IS 'Type: hearing, trial, filing deadline, mediation, judgment | 类型：听证、庭审、提交截止、调解、判决';
COMMENT ON COLUMN crt_evt.evt_dt IS 'Date | 日期';
COMMENT ON COLUMN crt_evt.outcome IS 'Outcome: won, lost, settled, adjourned; NULL if to come | 结果：胜、败、和解、延期';

CREATE TABLE adv_pty (
  mtr_no  VARCHAR REFERENCES mtr(mtr_no),
  pty_nm  VARCHAR,
  counsel VARCHAR,
  PRIMARY KEY (mtr_no, pty_nm)
);
COMMENT ON TABLE adv_pty IS 'Adverse parties on matters, for conflict checks | 对方当事人';
COMMENT ON COLUMN adv_pty.mtr_no IS 'Matter | 案件';
COMMENT ON COLUMN adv_pty.pty_nm IS 'Adverse party | 对方名称';
COMMENT ON COLUMN adv_pty.counsel IS 'Their law firm, NULL if unknown | 对方律所，未知为空';

CREATE TABLE time_ent (
  ent_id  BIGINT PRIMARY KEY,
  mtr_no  VARCHAR REFERENCES mtr(mtr_no),
  tkpr_id VARCHAR REFERENCES tkpr(tkpr_id),
  wrk_dt  DATE,
  ent_dt  DATE,
  wrk_hrs DOUBLE,
  bll_hrs DOUBLE,
  rate    DECIMAL(18,2),
  act_cd  VARCHAR,
  bll_no  VARCHAR REFERENCES bll(bll_no)
);
COMMENT ON TABLE time_ent IS 'Time entries | 工时';
COMMENT ON COLUMN time_ent.ent_id IS 'Entry id | 工时编号';
COMMENT ON COLUMN time_ent.mtr_no IS 'Matter | 案件';
COMMENT ON COLUMN time_ent.tkpr_id IS 'Timekeeper | 计费人员';
COMMENT ON COLUMN time_ent.wrk_dt IS 'Date worked | 工作日期';
COMMENT ON COLUMN time_ent.ent_dt IS 'Date entered in the system | 录入日期';
COMMENT ON COLUMN time_ent.wrk_hrs IS 'Hours worked | 工作小时';
COMMENT ON COLUMN time_ent.bll_hrs IS 'Hours billable, after write-down | 计费小时（减记后）';
COMMENT ON COLUMN time_ent.rate IS 'Rate used, USD an hour | 适用费率（美元）';
COMMENT ON COLUMN time_ent.act_cd IS 'Activity: RES research, DRF drafting, MTG meeting, CRT court, NEG negotiation, ADM administration | 工作类型：检索、起草、会议、出庭、谈判、行政';
COMMENT ON COLUMN time_ent.bll_no IS 'Bill, NULL if not billed yet | 账单，未开单为空';

CREATE TABLE disb (
  disb_id BIGINT PRIMARY KEY,
  mtr_no  VARCHAR REFERENCES mtr(mtr_no),
  disb_dt DATE,
  disb_tp VARCHAR,
  amt     DECIMAL(18,2),
  bll_no  VARCHAR REFERENCES bll(bll_no)
);
COMMENT ON TABLE disb IS 'Disbursements | 代垫费用';
COMMENT ON COLUMN disb.disb_id IS 'Id | 代垫编号';
COMMENT ON COLUMN disb.mtr_no IS 'Matter | 案件';
COMMENT ON COLUMN disb.disb_dt IS 'Date | 日期';
COMMENT ON COLUMN disb.disb_tp IS 'Type: court fee, expert, travel, search, courier | 类型：诉讼费、专家费、差旅、查册、快递';
COMMENT ON COLUMN disb.amt IS 'Amount, USD | 金额（美元）';
COMMENT ON COLUMN disb.bll_no IS 'Bill, NULL if not billed yet | 账单，未开单为空';

CREATE TABLE rcpt (
  rcpt_id BIGINT PRIMARY KEY,
  bll_no  VARCHAR REFERENCES bll(bll_no),
  rcpt_dt DATE,
  amt     DECIMAL(18,2),
  meth    VARCHAR
);
COMMENT ON TABLE rcpt IS 'Receipts against bills | 收款';
COMMENT ON COLUMN rcpt.rcpt_id IS 'Receipt id | 收款编号';
COMMENT ON COLUMN rcpt.bll_no IS 'Bill | 账单';
COMMENT ON COLUMN rcpt.rcpt_dt IS 'Date received | 收款日期';
COMMENT ON COLUMN rcpt.amt IS 'Amount, USD | 金额（美元）';
COMMENT ON COLUMN rcpt.meth IS 'Method: wire, cheque, card, from trust | 方式：电汇、支票、刷卡、信托转入';
