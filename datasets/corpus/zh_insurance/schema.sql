-- 保险核心系统: a life insurer's core system: organisation, agents, products, persons, contracts, policies, premiums, claims, endorsements, agent pay.

CREATE TABLE LdCom (
  ComCode   VARCHAR PRIMARY KEY,
  ComName   VARCHAR NOT NULL,
  UpComCode VARCHAR REFERENCES LdCom(ComCode),
  ComGrade  VARCHAR
);
COMMENT ON TABLE LdCom IS 'Organisation units | 管理机构';
COMMENT ON COLUMN LdCom.ComCode IS 'Unit code | 机构编码';
COMMENT ON COLUMN LdCom.ComName IS 'Unit name, in Chinese, e.g. 江苏分公司 | 机构名称';
COMMENT ON COLUMN LdCom.UpComCode IS 'Unit above, NULL for head office | 上级机构编码';
COMMENT ON COLUMN LdCom.ComGrade IS 'Grade: 总公司 head office, 分公司 branch, 中支 sub-branch, 营业部 sales office | 机构级别';

CREATE TABLE LmRisk (
  RiskCode    VARCHAR PRIMARY KEY,
  RiskName    VARCHAR NOT NULL,
  RiskType    VARCHAR,
  SubRiskFlag VARCHAR,
  SaleStart   DATE,
  SaleEnd     DATE
);
COMMENT ON TABLE LmRisk IS 'Insurance products | 险种定义';
COMMENT ON COLUMN LmRisk.RiskCode IS 'Product code | 险种编码';
COMMENT ON COLUMN LmRisk.RiskName IS 'Product name, in Chinese | 险种名称';
COMMENT ON COLUMN LmRisk.RiskType IS 'Type: 寿险 life, 年金 annuity, 重疾 critical illness, 医疗 medical, 意外 accident, 万能 universal | 险种类型';
COMMENT ON COLUMN LmRisk.SubRiskFlag IS 'Main or rider: M main, S rider | 主附险标记：M主险，S附加险';
COMMENT ON COLUMN LmRisk.SaleStart IS 'On sale from | 开售日期';
COMMENT ON COLUMN LmRisk.SaleEnd IS 'Off sale on, NULL while on sale | 停售日期，在售为空';

CREATE TABLE LdPerson (
  CustomerNo VARCHAR PRIMARY KEY,
  CustName   VARCHAR NOT NULL,
  Sex        VARCHAR,
  Birthday   DATE,
  City       VARCHAR,
  OccType    INTEGER
);
COMMENT ON TABLE LdPerson IS 'Persons: applicants and insured | 客户';
COMMENT ON COLUMN LdPerson.CustomerNo IS 'Customer number | 客户号';
COMMENT ON COLUMN LdPerson.CustName IS 'Name, in Chinese | 姓名';
COMMENT ON COLUMN LdPerson.Sex IS 'Sex: 男 male, 女 female | 性别';
COMMENT ON COLUMN LdPerson.Birthday IS 'Date of birth | 出生日期';
COMMENT ON COLUMN LdPerson.City IS 'City, in Chinese | 所在城市';
COMMENT ON COLUMN LdPerson.OccType IS 'Occupation class, 1 safest to 6 | 职业类别，1至6';

CREATE TABLE LaAgent (
  AgentCode   VARCHAR PRIMARY KEY,
  AgentName   VARCHAR NOT NULL,
  ComCode     VARCHAR REFERENCES LdCom(ComCode),
  ChnlType    VARCHAR,
  AgentGrade  VARCHAR,
  UpAgent     VARCHAR REFERENCES LaAgent(AgentCode),
  EmployDate  DATE,
  OutWorkDate DATE
);
COMMENT ON TABLE LaAgent IS 'Agents | 代理人';
COMMENT ON COLUMN LaAgent.AgentCode IS 'Agent code | 代理人编码';
COMMENT ON COLUMN LaAgent.AgentName IS 'Name, in Chinese | 姓名';
COMMENT ON COLUMN LaAgent.ComCode IS 'Unit | 所属机构';
COMMENT ON COLUMN LaAgent.ChnlType IS 'Channel: 个险 agency, 银保 bancassurance, 团险 group, 经代 brokers | 销售渠道';
COMMENT ON COLUMN LaAgent.AgentGrade IS 'Grade: 业务员 agent, 主管 supervisor, 经理 manager, 总监 director | 职级';
COMMENT ON COLUMN LaAgent.UpAgent IS 'Recruiter or leader | 上级代理人';
COMMENT ON COLUMN LaAgent.EmployDate IS 'Joined | 入司日期';
COMMENT ON COLUMN LaAgent.OutWorkDate IS 'Left, NULL if in service | 离司日期，在职为空';

CREATE TABLE LcCont (
  ContNo       VARCHAR PRIMARY KEY,
  PrtNo        VARCHAR,
  AppntNo      VARCHAR REFERENCES LdPerson(CustomerNo),
  InsuredNo    VARCHAR REFERENCES LdPerson(CustomerNo),
  AgentCode    VARCHAR REFERENCES LaAgent(AgentCode),
  ComCode      VARCHAR REFERENCES LdCom(ComCode),
  PolApplyDate DATE,
  SignDate     DATE,
  CValiDate    DATE,
  ContState    VARCHAR,
  CustGetDate  DATE
);
COMMENT ON TABLE LcCont IS 'Insurance contracts | 个人保单';
COMMENT ON COLUMN LcCont.ContNo IS 'Contract number | 保单号';
COMMENT ON COLUMN LcCont.PrtNo IS 'Proposal number | 投保单号';
COMMENT ON COLUMN LcCont.AppntNo IS 'Applicant | 投保人客户号';
COMMENT ON COLUMN LcCont.InsuredNo IS 'Insured person | 被保人客户号';
COMMENT ON COLUMN LcCont.AgentCode IS 'Selling agent | 代理人编码';
COMMENT ON COLUMN LcCont.ComCode IS 'Unit | 管理机构';
COMMENT ON COLUMN LcCont.PolApplyDate IS 'Applied on | 投保日期';
COMMENT ON COLUMN LcCont.SignDate IS 'Issued on | 签单日期';
COMMENT ON COLUMN LcCont.CValiDate IS 'In force from | 生效日期';
COMMENT ON COLUMN LcCont.ContState IS 'State: 有效 in force, 失效 lapsed, 退保 surrendered, 满期 matured, 理赔终止 ended by claim | 保单状态';
COMMENT ON COLUMN LcCont.CustGetDate IS 'Delivered to the customer on, NULL if not returned | 回执日期，未回销为空';

CREATE TABLE LaWage (
  AgentCode VARCHAR REFERENCES LaAgent(AgentCode),
  WageMon   DATE,
  FYC       DOUBLE,
  RYC       DOUBLE,
  Bonus     DOUBLE,
  PRIMARY KEY (AgentCode, WageMon)
);
COMMENT ON TABLE LaWage IS 'Monthly pay of agents | 代理人薪酬';
COMMENT ON COLUMN LaWage.AgentCode IS 'Agent | 代理人编码';
COMMENT ON COLUMN LaWage.WageMon IS 'Month, first day | 薪酬月（月初日）';
COMMENT ON COLUMN LaWage.FYC IS 'First-year commission, yuan | 首年佣金（元）';
COMMENT ON COLUMN LaWage.RYC IS 'Renewal commission, yuan | 续期佣金（元）';
COMMENT ON COLUMN LaWage.Bonus IS 'Bonus, yuan | 奖金（元）';

CREATE TABLE LcPol (
  PolNo     VARCHAR PRIMARY KEY,
  ContNo    VARCHAR REFERENCES LcCont(ContNo),
  RiskCode  VARCHAR REFERENCES LmRisk(RiskCode),
  StandPrem DOUBLE,
  Amnt      DOUBLE,
  PayIntv   VARCHAR,
  PayYears  INTEGER,
  EndDate   DATE
);
COMMENT ON TABLE LcPol IS 'Products on contracts | 险种保单';
COMMENT ON COLUMN LcPol.PolNo IS 'Policy number | 险种保单号';
COMMENT ON COLUMN LcPol.ContNo IS 'Contract | 保单号';
COMMENT ON COLUMN LcPol.RiskCode IS 'Product | 险种编码';
COMMENT ON COLUMN LcPol.StandPrem IS 'Premium a period, yuan | 标准保费（元）';
COMMENT ON COLUMN LcPol.Amnt IS 'Sum insured, yuan | 保额（元）';
COMMENT ON COLUMN LcPol.PayIntv IS 'Frequency: 趸交 single, 年交 yearly, 月交 monthly | 交费方式';
COMMENT ON COLUMN LcPol.PayYears IS 'Years to pay | 交费年期（年）';
COMMENT ON COLUMN LcPol.EndDate IS 'Cover ends | 保障终止日';

CREATE TABLE LlClaim (
  ClmNo       VARCHAR PRIMARY KEY,
  ContNo      VARCHAR REFERENCES LcCont(ContNo),
  AccDate     DATE,
  RptDate     DATE,
  ClmType     VARCHAR,
  ClmState    VARCHAR,
  DeclPay     DOUBLE,
  RealPay     DOUBLE,
  EndCaseDate DATE
);
COMMENT ON TABLE LlClaim IS 'Claims | 理赔案件';
COMMENT ON COLUMN LlClaim.ClmNo IS 'Claim number | 赔案号';
COMMENT ON COLUMN LlClaim.ContNo IS 'Contract | 保单号';
COMMENT ON COLUMN LlClaim.AccDate IS 'Date of the accident | 出险日期';
COMMENT ON COLUMN LlClaim.RptDate IS 'Reported on | 报案日期';
COMMENT ON COLUMN LlClaim.ClmType IS 'Type: 医疗 medical, 重疾 critical illness, 身故 death, 伤残 disability | 理赔类型';
COMMENT ON COLUMN LlClaim.ClmState IS 'State: 报案 reported, 立案 filed, 审核 in review, 结案 closed, 拒赔 declined | 案件状态';
COMMENT ON COLUMN LlClaim.DeclPay IS 'Amount claimed, yuan | 索赔金额（元）';
COMMENT ON COLUMN LlClaim.RealPay IS 'Amount paid, yuan | 实赔金额（元）';
COMMENT ON COLUMN LlClaim.EndCaseDate IS 'Closed on, NULL while open | 结案日期，未结为空';

CREATE TABLE LpEdor (
  EdorNo       VARCHAR PRIMARY KEY,
  ContNo       VARCHAR REFERENCES LcCont(ContNo),
  EdorType     VARCHAR,
  EdorAppDate  DATE,
  EdorValiDate DATE,
  GetMoney     DOUBLE
);
COMMENT ON TABLE LpEdor IS 'Endorsements | 保全';
COMMENT ON COLUMN LpEdor.EdorNo IS 'Endorsement number | 批单号';
COMMENT ON COLUMN LpEdor.ContNo IS 'Contract | 保单号';
COMMENT ON COLUMN LpEdor.EdorType IS 'Type: 退保 surrender, 减保 partial surrender, 保单贷款 policy loan, 复效 reinstatement, 变更受益人 change of beneficiary | 保全类型';
COMMENT ON COLUMN LpEdor.EdorAppDate IS 'Requested on | 申请日期';
COMMENT ON COLUMN LpEdor.EdorValiDate IS 'Effective on, NULL if not done | 生效日期，未完成为空';
COMMENT ON COLUMN LpEdor.GetMoney IS 'Paid to the customer, yuan | 付费金额（元）';

CREATE TABLE LjaPay (
  PayNo        BIGINT PRIMARY KEY,
  PolNo        VARCHAR REFERENCES LcPol(PolNo),
  PayCount     INTEGER,
  PaytoDate    DATE,
  EnterAccDate DATE,
  SumActuPay   DOUBLE
);
COMMENT ON TABLE LjaPay IS 'Premiums received | 实收保费';
COMMENT ON COLUMN LjaPay.PayNo IS 'Receipt number | 收据号';
COMMENT ON COLUMN LjaPay.PolNo IS 'Policy | 险种保单号';
COMMENT ON COLUMN LjaPay.PayCount IS 'Instalment, 1 for the first | 交费次数，1为首期';
COMMENT ON COLUMN LjaPay.PaytoDate IS 'Due date | 应交日期';
COMMENT ON COLUMN LjaPay.EnterAccDate IS 'Money received on | 到账日期';
COMMENT ON COLUMN LjaPay.SumActuPay IS 'Amount received, yuan | 实收金额（元）';
