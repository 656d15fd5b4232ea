-- Insurance company: policies, premiums, claims and agents (camelCase names).

CREATE TABLE Agent (
  agentId      INTEGER PRIMARY KEY,
  agentName    VARCHAR NOT NULL,
  branchOffice VARCHAR,
  grade        VARCHAR,
  joinDate     DATE,
  leaveDate    DATE
);
COMMENT ON TABLE Agent IS 'Insurance agents | 代理人';
COMMENT ON COLUMN Agent.agentId IS 'Agent id | 代理人编号';
COMMENT ON COLUMN Agent.agentName IS 'Agent name | 代理人姓名';
COMMENT ON COLUMN Agent.branchOffice IS 'Branch office city, e.g. Chengdu | 所属分公司';
COMMENT ON COLUMN Agent.grade IS 'Grade: junior, senior, manager, director | 职级：junior 初级, senior 高级, manager 经理, director 总监';
COMMENT ON COLUMN Agent.joinDate IS 'Date joined | 入司日期';
COMMENT ON COLUMN Agent.leaveDate IS 'Date left, NULL if still working | 离职日期，在职为空';

CREATE TABLE Product (
  productCode  VARCHAR PRIMARY KEY,
  productName  VARCHAR NOT NULL,
  line         VARCHAR,
  launchDate   DATE,
  stopSaleDate DATE,
  waitingDays  INTEGER
);
COMMENT ON TABLE Product IS 'Insurance products | 保险产品';
COMMENT ON COLUMN Product.productCode IS 'Product code, e.g. HL-201 | 产品代码';
COMMENT ON COLUMN Product.productName IS 'Product name | 产品名称';
COMMENT ON COLUMN Product.line IS 'Line of business: life, health, accident, annuity, motor, property | 险种：life 寿险, health 健康险, accident 意外险, annuity 年金险, motor 车险, property 财产险';
COMMENT ON COLUMN Product.launchDate IS 'Date launched | 上市日期';
COMMENT ON COLUMN Product.stopSaleDate IS 'Date sale stopped, NULL while on sale | 停售日期，在售为空';
COMMENT ON COLUMN Product.waitingDays IS 'Waiting period, days | 等待期（天）';

CREATE TABLE PolicyHolder (
  holderId        INTEGER PRIMARY KEY,
  holderName      VARCHAR NOT NULL,
  gender          VARCHAR,
  birthDate       DATE,
  occupationClass INTEGER,
  city            VARCHAR
);
COMMENT ON TABLE PolicyHolder IS 'Policy holders | 投保人';
COMMENT ON COLUMN PolicyHolder.holderId IS 'Holder id | 投保人编号';
COMMENT ON COLUMN PolicyHolder.holderName IS 'Holder name | 投保人姓名';
COMMENT ON COLUMN PolicyHolder.gender IS 'Gender: male, female | 性别：male 男, female 女';
COMMENT ON COLUMN PolicyHolder.birthDate IS 'Date of birth | 出生日期';
COMMENT ON COLUMN PolicyHolder.occupationClass IS 'Occupation risk class 1 (safest) to 6 | 职业类别 1-6';
COMMENT ON COLUMN PolicyHolder.city IS 'City of residence | 居住城市';

CREATE TABLE ReinsuranceTreaty (
  treatyId  INTEGER PRIMARY KEY,
  reinsurer VARCHAR,
  line      VARCHAR,
  cedePct   DOUBLE,
  startDate DATE,
  endDate   DATE
);
COMMENT ON TABLE ReinsuranceTreaty IS 'Reinsurance treaties | 再保险合约';
COMMENT ON COLUMN ReinsuranceTreaty.treatyId IS 'Treaty id | 合约编号';
COMMENT ON COLUMN ReinsuranceTreaty.reinsurer IS 'Reinsurer name | 再保险人';
COMMENT ON COLUMN ReinsuranceTreaty.line IS 'Line of business covered: life, health, accident, annuity, motor, property | 险种';
COMMENT ON COLUMN ReinsuranceTreaty.cedePct IS 'Share ceded, percent | 分出比例（%）';
COMMENT ON COLUMN ReinsuranceTreaty.startDate IS 'Start date | 起期';
COMMENT ON COLUMN ReinsuranceTreaty.endDate IS 'End date | 止期';

CREATE TABLE Policy (
  policyNo      VARCHAR PRIMARY KEY,
  productCode   VARCHAR REFERENCES Product(productCode),
  holderId      INTEGER REFERENCES PolicyHolder(holderId),
  agentId       INTEGER REFERENCES Agent(agentId),
  effectiveDate DATE,
  expiryDate    DATE,
  sumInsured    DECIMAL(18,2),
  annualPremium DECIMAL(18,2),
  payMode       VARCHAR,
  policyStatus  VARCHAR
);
COMMENT ON TABLE Policy IS 'Insurance policies | 保单';
COMMENT ON COLUMN Policy.policyNo IS 'Policy number | 保单号';
COMMENT ON COLUMN Policy.productCode IS 'Product | 产品代码';
COMMENT ON COLUMN Policy.holderId IS 'Holder | 投保人编号';
COMMENT ON COLUMN Policy.agentId IS 'Selling agent, NULL when sold online | 销售代理人，线上为空';
COMMENT ON COLUMN Policy.effectiveDate IS 'Effective date | 生效日期';
COMMENT ON COLUMN Policy.expiryDate IS 'Expiry date | 满期日期';
COMMENT ON COLUMN Policy.sumInsured IS 'Sum insured, yuan | 保额（元）';
COMMENT ON COLUMN Policy.annualPremium IS 'Annual premium, yuan | 年缴保费（元）';
COMMENT ON COLUMN Policy.payMode IS 'Payment: single, annual, monthly | 缴费方式：single 趸交, annual 年交, monthly 月交';
COMMENT ON COLUMN Policy.policyStatus IS 'Status: inForce, lapsed, surrendered, matured, terminated | 保单状态：inForce 有效, lapsed 失效, surrendered 退保, matured 满期, terminated 终止';

CREATE TABLE PremiumReceipt (
  receiptId INTEGER PRIMARY KEY,
  policyNo  VARCHAR REFERENCES Policy(policyNo),
  dueDate   DATE,
  paidDate  DATE,
  amount    DECIMAL(18,2)
);
COMMENT ON TABLE PremiumReceipt IS 'Premiums received | 保费实收';
COMMENT ON COLUMN PremiumReceipt.receiptId IS 'Receipt id | 收据号';
COMMENT ON COLUMN PremiumReceipt.policyNo IS 'Policy | 保单号';
COMMENT ON COLUMN PremiumReceipt.dueDate IS 'Due date | 应缴日期';
COMMENT ON COLUMN PremiumReceipt.paidDate IS 'Date paid, NULL if unpaid | 实缴日期，未缴为空';
COMMENT ON COLUMN PremiumReceipt.amount IS 'Amount, yuan | 金额（元）';

CREATE TABLE Claim (
  claimNo      VARCHAR PRIMARY KEY,
  policyNo     VARCHAR REFERENCES Policy(policyNo),
  accidentDate DATE,
  reportDate   DATE,
  cause        VARCHAR,
  claimedAmt   DECIMAL(18,2),
  paidAmt      DECIMAL(18,2),
  decision     VARCHAR,
  closeDate    DATE
);
COMMENT ON TABLE Claim IS 'Claims | 理赔案件';
COMMENT ON COLUMN Claim.claimNo IS 'Claim number | 赔案号';
COMMENT ON COLUMN Claim.policyNo IS 'Policy | 保单号';
COMMENT ON COLUMN Claim.accidentDate IS 'Date of loss | 出险日期';
COMMENT ON COLUMN Claim.reportDate IS 'Date reported | 报案日期';
COMMENT ON COLUMN Claim.cause IS 'Cause: illness, accident, death, theft, fire, flood | 出险原因：illness 疾病, accident 意外, death 身故, theft 盗窃, fire 火灾, flood 水灾';
COMMENT ON COLUMN Claim.claimedAmt IS 'Amount claimed, yuan | 索赔金额（元）';
COMMENT ON COLUMN Claim.paidAmt IS 'Amount paid, yuan, NULL before the decision | 赔付金额（元）';
COMMENT ON COLUMN Claim.decision IS 'Decision: pending, approved, partial, rejected | 结论：pending 待定, approved 全额赔付, partial 部分赔付, rejected 拒赔';
COMMENT ON COLUMN Claim.closeDate IS 'Date closed, NULL while open | 结案日期，未结案为空';
