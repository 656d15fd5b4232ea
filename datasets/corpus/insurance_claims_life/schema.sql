-- Life insurer: products, agents, clients, policies, beneficiaries, premium dues, surrenders, claims, payments, reinsurance recoveries, investigations.

CREATE TABLE lf_prod (
  prod_code   VARCHAR PRIMARY KEY,
  prod_name   VARCHAR NOT NULL,
  prod_line   VARCHAR,
  design_type VARCHAR,
  launch_date DATE,
  stop_date   DATE,
  guar_rate   DOUBLE
);
COMMENT ON TABLE lf_prod IS 'Life products | 寿险产品';
COMMENT ON COLUMN lf_prod.prod_code IS 'Product code, e.g. WL2023A | 产品代码';
COMMENT ON COLUMN lf_prod.prod_name IS 'Product name, in Chinese | 产品名称';
COMMENT ON COLUMN lf_prod.prod_line IS 'Line: term 定期寿险, whole life 终身寿险, endowment 两全, annuity 年金, critical illness 重疾, accident 意外 | 险种';
COMMENT ON COLUMN lf_prod.design_type IS 'Design: traditional 传统, participating 分红, universal 万能, unit linked 投连 | 设计类型';
COMMENT ON COLUMN lf_prod.launch_date IS 'On sale since | 上市日期';
COMMENT ON COLUMN lf_prod.stop_date IS 'Taken off sale, NULL if on sale | 停售日期，在售为空';
COMMENT ON COLUMN lf_prod.guar_rate IS 'Guaranteed rate, percent | 预定利率（%）';

CREATE TABLE lf_agent (
  agent_code    VARCHAR PRIMARY KEY,
  agent_name    VARCHAR NOT NULL,
  up_agent_code VARCHAR REFERENCES lf_agent(agent_code),
  agent_rank    VARCHAR,
  channel       VARCHAR,
  org_name      VARCHAR,
  hire_date     DATE,
  term_date     DATE
);
COMMENT ON TABLE lf_agent IS 'Agents | 代理人';
COMMENT ON COLUMN lf_agent.agent_code IS 'Agent code | 代理人工号';
COMMENT ON COLUMN lf_agent.agent_name IS 'Name | 姓名';
COMMENT ON COLUMN lf_agent.up_agent_code IS 'Agent who recruited this one | 推荐人工号';
COMMENT ON COLUMN lf_agent.agent_rank IS 'Rank: trainee 试用, consultant 业务员, supervisor 主管, director 总监 | 职级';
COMMENT ON COLUMN lf_agent.channel IS 'Channel: agency 个险, bancassurance 银保, broker 经代, online 互联网 | 渠道';
COMMENT ON COLUMN lf_agent.org_name IS 'Branch company, in Chinese, e.g. 江苏分公司 | 所属分公司';
COMMENT ON COLUMN lf_agent.hire_date IS 'Signed up | 签约日期';
COMMENT ON COLUMN lf_agent.term_date IS 'Left, NULL if in force | 解约日期，在册为空';

CREATE TABLE lf_client (
  client_no     VARCHAR PRIMARY KEY,
  client_name   VARCHAR NOT NULL,
  sex           VARCHAR,
  birth_date    DATE,
  occup_class   INTEGER,
  smoker        BOOLEAN,
  annual_income DECIMAL(18,2),
  city          VARCHAR
);
COMMENT ON TABLE lf_client IS 'Clients (persons) | 客户';
COMMENT ON COLUMN lf_client.client_no IS 'Client number | 客户号';
COMMENT ON COLUMN lf_client.client_name IS 'Name | 姓名';
COMMENT ON COLUMN lf_client.sex IS 'Sex: M 男, F 女 | 性别';
COMMENT ON COLUMN lf_client.birth_date IS 'Date of birth | 出生日期';
COMMENT ON COLUMN lf_client.occup_class IS 'Occupation class, 1 to 6, 6 is the riskiest | 职业类别';
COMMENT ON COLUMN lf_client.smoker IS 'True for smokers | 是否吸烟';
COMMENT ON COLUMN lf_client.annual_income IS 'Yearly income, yuan | 年收入（元）';
COMMENT ON COLUMN lf_client.city IS 'City, in Chinese | 居住城市';

CREATE TABLE lf_policy (
  policy_no     VARCHAR PRIMARY KEY,
  prod_code     VARCHAR REFERENCES lf_prod(prod_code),
  holder_no     VARCHAR REFERENCES lf_client(client_no),
  insured_no    VARCHAR REFERENCES lf_client(client_no),
  agent_code    VARCHAR REFERENCES lf_agent(agent_code),
  service_agent VARCHAR REFERENCES lf_agent(agent_code),
  apply_date    DATE,
  issue_date    DATE,
  effect_date   DATE,
  expiry_date   DATE,
  sum_insured   DECIMAL(18,2),
  annual_prem   DECIMAL(18,2),
  pay_freq      VARCHAR,
  pay_years     INTEGER,
  cash_value    DECIMAL(18,2),
  pol_status    VARCHAR
);
COMMENT ON TABLE lf_policy IS 'Policies | 保单';
COMMENT ON COLUMN lf_policy.policy_no IS 'Policy number, e.g. P20230008812 | 保单号';
COMMENT ON COLUMN lf_policy.prod_code IS 'Product | 产品代码';
COMMENT ON COLUMN lf_policy.holder_no IS 'Policyholder | 投保人';
COMMENT ON COLUMN lf_policy.insured_no IS 'Life insured | 被保险人';
COMMENT ON COLUMN lf_policy.agent_code IS 'Selling agent | 销售代理人';
COMMENT ON COLUMN lf_policy.service_agent IS 'Agent now in service | 现服务代理人';
COMMENT ON COLUMN lf_policy.apply_date IS 'Application | 投保日期';
COMMENT ON COLUMN lf_policy.issue_date IS 'Issued | 承保日期';
COMMENT ON COLUMN lf_policy.effect_date IS 'In force from | 生效日期';
COMMENT ON COLUMN lf_policy.expiry_date IS 'Expiry, NULL for whole life | 满期日期，终身为空';
COMMENT ON COLUMN lf_policy.sum_insured IS 'Sum insured, yuan | 基本保额（元）';
COMMENT ON COLUMN lf_policy.annual_prem IS 'Annualised premium, yuan | 年化保费（元）';
COMMENT ON COLUMN lf_policy.pay_freq IS 'Payment: single 趸交, yearly 年交, monthly 月交 | 缴费方式';
COMMENT ON COLUMN lf_policy.pay_years IS 'Years of payment | 缴费年期';
COMMENT ON COLUMN lf_policy.cash_value IS 'Present cash value, yuan | 现金价值（元）';
COMMENT ON COLUMN lf_policy.pol_status IS 'Status: IF in force, LA lapsed, SU surrendered, DC death claim, MA matured, CF cooling-off cancelled | 状态：IF有效 LA失效 SU退保 DC理赔终止 MA满期 CF犹豫期退保';

CREATE TABLE lf_benef (
  policy_no  VARCHAR REFERENCES lf_policy(policy_no),
  benef_name VARCHAR,
  relation   VARCHAR,
  share_pct  DOUBLE,
  PRIMARY KEY (policy_no, benef_name)
);
COMMENT ON TABLE lf_benef IS 'Beneficiaries | 受益人';
COMMENT ON COLUMN lf_benef.policy_no IS 'Policy | 保单号';
COMMENT ON COLUMN lf_benef.benef_name IS 'Beneficiary | 受益人姓名';
COMMENT ON COLUMN lf_benef.relation IS 'Relation to the insured: spouse 配偶, child 子女, parent 父母, other 其他 | 与被保险人关系';
COMMENT ON COLUMN lf_benef.share_pct IS 'Share, percent | 受益比例（%）';

CREATE TABLE lf_prem_due (
  policy_no VARCHAR REFERENCES lf_policy(policy_no),
  due_date  DATE,
  due_amt   DECIMAL(18,2),
  paid_date DATE,
  paid_amt  DECIMAL(18,2),
  prem_year INTEGER,
  PRIMARY KEY (policy_no, due_date)
);
COMMENT ON TABLE lf_prem_due IS 'Premiums due | 应收保费';
COMMENT ON COLUMN lf_prem_due.policy_no IS 'Policy | 保单号';
COMMENT ON COLUMN lf_prem_due.due_date IS 'Due date | 应缴日';
COMMENT ON COLUMN lf_prem_due.due_amt IS 'Amount due, yuan | 应缴保费（元）';
COMMENT ON COLUMN lf_prem_due.paid_date IS 'Paid on, NULL if unpaid | 实缴日，未缴为空';
COMMENT ON COLUMN lf_prem_due.paid_amt IS 'Amount paid, yuan | 实缴保费（元）';
COMMENT ON COLUMN lf_prem_due.prem_year IS 'Policy year of the premium, 1 is first year | 保费所属年度';

CREATE TABLE lf_surr (
  surr_id     INTEGER PRIMARY KEY,
  policy_no   VARCHAR REFERENCES lf_policy(policy_no),
  surr_date   DATE,
  surr_value  DECIMAL(18,2),
  surr_reason VARCHAR
);
COMMENT ON TABLE lf_surr IS 'Surrenders | 退保';
COMMENT ON COLUMN lf_surr.surr_id IS 'Surrender id | 退保编号';
COMMENT ON COLUMN lf_surr.policy_no IS 'Policy | 保单号';
COMMENT ON COLUMN lf_surr.surr_date IS 'Date | 退保日期';
COMMENT ON COLUMN lf_surr.surr_value IS 'Value paid, yuan | 退保金（元）';
COMMENT ON COLUMN lf_surr.surr_reason IS 'Reason: need cash 急需用钱, mis-selling 销售误导, better product 转投他司, other 其他 | 退保原因';

CREATE TABLE lf_claim (
  claim_no    VARCHAR PRIMARY KEY,
  policy_no   VARCHAR REFERENCES lf_policy(policy_no),
  claim_type  VARCHAR,
  event_date  DATE,
  report_date DATE,
  file_date   DATE,
  decide_date DATE,
  decision    VARCHAR,
  deny_reason VARCHAR,
  claim_amt   DECIMAL(18,2),
  cause_code  VARCHAR,
  examiner    VARCHAR
);
COMMENT ON TABLE lf_claim IS 'Claims | 理赔案件';
COMMENT ON COLUMN lf_claim.claim_no IS 'Claim number, e.g. CL2025004410 | 赔案号';
COMMENT ON COLUMN lf_claim.policy_no IS 'Policy | 保单号';
COMMENT ON COLUMN lf_claim.claim_type IS 'Type: death 身故, critical illness 重疾, disability 伤残, hospital 医疗, maturity 满期 | 赔案类型';
COMMENT ON COLUMN lf_claim.event_date IS 'Date of the event | 出险日期';
COMMENT ON COLUMN lf_claim.report_date IS 'Reported | 报案日期';
COMMENT ON COLUMN lf_claim.file_date IS 'Papers complete | 资料齐全日';
COMMENT ON COLUMN lf_claim.decide_date IS 'Decided, NULL if pending | 结案日期，未结为空';
COMMENT ON COLUMN lf_claim.decision IS 'Decision: paid 给付, partial 部分给付, denied 拒赔, settled 协议给付; NULL if pending | 结论';
COMMENT ON COLUMN lf_claim.deny_reason IS 'Reason for denial: non-disclosure 未如实告知, exclusion 责任免除, waiting period 等待期, fraud 欺诈 | 拒赔原因';
COMMENT ON COLUMN lf_claim.claim_amt IS 'Amount claimed, yuan | 申请金额（元）';
COMMENT ON COLUMN lf_claim.cause_code IS 'Cause, ICD code, e.g. C34 | 出险原因ICD编码';
COMMENT ON COLUMN lf_claim.examiner IS 'Claims examiner | 理赔员';

CREATE TABLE lf_claim_pay (
  pay_id     INTEGER PRIMARY KEY,
  claim_no   VARCHAR REFERENCES lf_claim(claim_no),
  payee_name VARCHAR,
  pay_date   DATE,
  pay_amt    DECIMAL(18,2)
);
COMMENT ON TABLE lf_claim_pay IS 'Claim payments | 赔款支付';
COMMENT ON COLUMN lf_claim_pay.pay_id IS 'Payment id | 支付编号';
COMMENT ON COLUMN lf_claim_pay.claim_no IS 'Claim | 赔案号';
COMMENT ON COLUMN lf_claim_pay.payee_name IS 'Payee | 收款人';
COMMENT ON COLUMN lf_claim_pay.pay_date IS 'Date | 支付日期';
COMMENT ON COLUMN lf_claim_pay.pay_amt IS 'Amount, yuan | 支付金额（元）';

CREATE TABLE lf_reins (
  rec_id    INTEGER PRIMARY KEY,
  claim_no  VARCHAR REFERENCES lf_claim(claim_no),
  reinsurer VARCHAR,
  rec_amt   DECIMAL(18,2),
  recv_date DATE
);
COMMENT ON TABLE lf_reins IS 'Reinsurance recoveries on claims | 再保摊回';
COMMENT ON COLUMN lf_reins.rec_id IS 'Recovery id | 摊回编号';
COMMENT ON COLUMN lf_reins.claim_no IS 'Claim | 赔案号';
COMMENT ON COLUMN lf_reins.reinsurer IS 'Reinsurer: Munich Re 慕再, Swiss Re 瑞再, China Re 中再 | 再保公司';
COMMENT ON COLUMN lf_reins.rec_amt IS 'Amount recoverable, yuan | 应摊回金额（元）';
COMMENT ON COLUMN lf_reins.recv_date IS 'Received, NULL if outstanding | 到账日，未到账为空';

CREATE TABLE lf_investig (
  inv_id     INTEGER PRIMARY KEY,
  claim_no   VARCHAR REFERENCES lf_claim(claim_no),
  start_date DATE,
  end_date   DATE,
  finding    VARCHAR,
  inv_cost   DECIMAL(18,2)
);
COMMENT ON TABLE lf_investig IS 'Investigations of claims | 理赔调查';
COMMENT ON COLUMN lf_investig.inv_id IS 'Investigation id | 调查编号';
COMMENT ON COLUMN lf_investig.claim_no IS 'Claim | 赔案号';
COMMENT ON COLUMN lf_investig.start_date IS 'Started | 开始日期';
COMMENT ON COLUMN lf_investig.end_date IS 'Finished, NULL if running | 结束日期';
COMMENT ON COLUMN lf_investig.finding IS 'Finding: clean 无异常, undisclosed illness 既往症, staged 伪造, inconclusive 无法认定 | 调查结论';
COMMENT ON COLUMN lf_investig.inv_cost IS 'Cost, yuan | 调查费用（元）';
