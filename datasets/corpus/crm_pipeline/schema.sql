-- CRM of a software vendor: accounts, contacts, leads, campaigns, opportunities with stage history, products, activities, quotas.

CREATE TABLE SalesUser (
  UserId    VARCHAR PRIMARY KEY,
  FullName  VARCHAR NOT NULL,
  Title     VARCHAR,
  ManagerId VARCHAR REFERENCES SalesUser(UserId),
  Region    VARCHAR,
  IsActive  BOOLEAN,
  HireDate  DATE
);
COMMENT ON TABLE SalesUser IS 'Sales people | 销售人员';
COMMENT ON COLUMN SalesUser.UserId IS 'User id, e.g. U0031 | 用户编号';
COMMENT ON COLUMN SalesUser.FullName IS 'Name | 姓名';
COMMENT ON COLUMN SalesUser.Title IS 'Title: SDR, AE, Senior AE, Manager, VP | 职位';
COMMENT ON COLUMN SalesUser.ManagerId IS 'Manager, NULL for the head of sales | 直属上级，最高负责人为空';
COMMENT ON COLUMN SalesUser.Region IS 'Region: EMEA, APAC, NA, LATAM | 大区';
COMMENT ON COLUMN SalesUser.IsActive IS 'False if left | 是否在职';
COMMENT ON COLUMN SalesUser.HireDate IS 'Date hired | 入职日期';

CREATE TABLE Campaign (
  CampaignId   VARCHAR PRIMARY KEY,
  CampaignName VARCHAR NOT NULL,
  Channel      VARCHAR,
  StartDate    DATE,
  EndDate      DATE,
  Budget       DECIMAL(18,2),
  ActualCost   DECIMAL(18,2)
);
COMMENT ON TABLE Campaign IS 'Marketing campaigns | 市场活动';
COMMENT ON COLUMN Campaign.CampaignId IS 'Campaign id | 活动编号';
COMMENT ON COLUMN Campaign.CampaignName IS 'Campaign name | 活动名称';
COMMENT ON COLUMN Campaign.Channel IS 'Channel: email, webinar, trade show, paid search, referral | 渠道：邮件、网络研讨会、展会、付费搜索、转介绍';
COMMENT ON COLUMN Campaign.StartDate IS 'Start | 开始日期';
COMMENT ON COLUMN Campaign.EndDate IS 'End | 结束日期';
COMMENT ON COLUMN Campaign.Budget IS 'Planned budget, USD | 预算（美元）';
COMMENT ON COLUMN Campaign.ActualCost IS 'Money spent, USD | 实际花费（美元）';

CREATE TABLE Competitor (
  CompetitorId   VARCHAR PRIMARY KEY,
  CompetitorName VARCHAR NOT NULL
);
COMMENT ON TABLE Competitor IS 'Competitors | 竞争对手';
COMMENT ON COLUMN Competitor.CompetitorId IS 'Competitor id | 竞争对手编号';
COMMENT ON COLUMN Competitor.CompetitorName IS 'Competitor name, e.g. Zentrix | 竞争对手名称';

CREATE TABLE Product (
  ProductCode VARCHAR PRIMARY KEY,
  ProductName VARCHAR NOT NULL,
  Family      VARCHAR
);
COMMENT ON TABLE Product IS 'Products | 产品';
COMMENT ON COLUMN Product.ProductCode IS 'Product code, e.g. CRM-PRO | 产品代码';
COMMENT ON COLUMN Product.ProductName IS 'Product name | 产品名称';
COMMENT ON COLUMN Product.Family IS 'Family: license, subscription, service, training | 产品线';

CREATE TABLE Account (
  AccountId      VARCHAR PRIMARY KEY,
  AccountName    VARCHAR NOT NULL,
  AcctType       VARCHAR,
  Industry       VARCHAR,
  Segment        VARCHAR,
  BillingCountry VARCHAR,
  ParentId       VARCHAR REFERENCES Account(AccountId),
  OwnerId        VARCHAR REFERENCES SalesUser(UserId),
  AnnualRevenue  DECIMAL(18,2),
  EmpCount       INTEGER,
  CreatedDate    DATE
);
COMMENT ON TABLE Account IS 'Accounts | 客户';
COMMENT ON COLUMN Account.AccountId IS 'Account id, e.g. A10482 | 客户编号';
COMMENT ON COLUMN Account.AccountName IS 'Company name | 客户名称';
COMMENT ON COLUMN Account.AcctType IS 'Type: prospect, customer, partner, churned | 客户类型：prospect潜在 customer成交 partner伙伴 churned流失';
COMMENT ON COLUMN Account.Industry IS 'Industry: banking, retail, manufacturing, healthcare, education, public | 行业';
COMMENT ON COLUMN Account.Segment IS 'Segment: SMB, Mid-Market, Enterprise | 客户分层：中小、中型、大型';
COMMENT ON COLUMN Account.BillingCountry IS 'Country, e.g. Germany | 国家';
COMMENT ON COLUMN Account.ParentId IS 'Parent account, NULL if none | 母公司，无则为空';
COMMENT ON COLUMN Account.OwnerId IS 'Account owner | 客户负责人';
COMMENT ON COLUMN Account.AnnualRevenue IS 'Revenue of the company a year, USD | 客户年营收（美元）';
COMMENT ON COLUMN Account.EmpCount IS 'Number of employees | 员工人数';
COMMENT ON COLUMN Account.CreatedDate IS 'Date created | 创建日期';

CREATE TABLE Quota (
  UserId       VARCHAR REFERENCES SalesUser(UserId),
  QuarterStart DATE,
  QuotaAmt     DECIMAL(18,2),
  PRIMARY KEY (UserId, QuarterStart)
);
COMMENT ON TABLE Quota IS 'Quotas by quarter | 季度销售指标';
COMMENT ON COLUMN Quota.UserId IS 'Sales person | 销售';
COMMENT ON COLUMN Quota.QuarterStart IS 'First day of the quarter | 季度首日';
COMMENT ON COLUMN Quota.QuotaAmt IS 'Quota, USD | 指标金额（美元）';

CREATE TABLE Contact (
  ContactId   VARCHAR PRIMARY KEY,
  AccountId   VARCHAR REFERENCES Account(AccountId),
  ContactName VARCHAR NOT NULL,
  JobTitle    VARCHAR,
  Email       VARCHAR,
  IsPrimary   BOOLEAN,
  OptOut      BOOLEAN
);
COMMENT ON TABLE Contact IS 'People at accounts | 联系人';
COMMENT ON COLUMN Contact.ContactId IS 'Contact id | 联系人编号';
COMMENT ON COLUMN Contact.AccountId IS 'Account | 所属客户';
COMMENT ON COLUMN Contact.ContactName IS 'Name | 姓名';
COMMENT ON COLUMN Contact.JobTitle IS 'Job title, e.g. CFO | 职务';
COMMENT ON COLUMN Contact.Email IS 'Email, NULL if unknown | 邮箱，未知为空';
COMMENT ON COLUMN Contact.IsPrimary IS 'True for the main contact | 是否主要联系人';
COMMENT ON COLUMN Contact.OptOut IS 'True if they refused marketing email | 是否退订';

CREATE TABLE Lead (
  LeadId             VARCHAR PRIMARY KEY,
  Company            VARCHAR,
  PersonName         VARCHAR,
  Status             VARCHAR,
  Rating             VARCHAR,
  OwnerId            VARCHAR REFERENCES SalesUser(UserId),
  CampaignId         VARCHAR REFERENCES Campaign(CampaignId),
  CreatedDate        DATE,
  ConvertedDate      DATE,
  ConvertedAccountId VARCHAR REFERENCES Account(AccountId)
);
COMMENT ON TABLE Lead IS 'Leads | 线索';
COMMENT ON COLUMN Lead.LeadId IS 'Lead id | 线索编号';
COMMENT ON COLUMN Lead.Company IS 'Company of the lead | 公司';
COMMENT ON COLUMN Lead.PersonName IS 'Person | 姓名';
COMMENT ON COLUMN Lead.Status IS 'Status: new, working, qualified, unqualified, converted | 状态：新建、跟进中、合格、不合格、已转化';
COMMENT ON COLUMN Lead.Rating IS 'Rating: hot, warm, cold | 热度';
COMMENT ON COLUMN Lead.OwnerId IS 'Owner, NULL if not assigned | 负责人，未分配为空';
COMMENT ON COLUMN Lead.CampaignId IS 'Campaign that brought it, NULL if none | 来源活动，无则为空';
COMMENT ON COLUMN Lead.CreatedDate IS 'Date created | 创建日期';
COMMENT ON COLUMN Lead.ConvertedDate IS 'Date converted, NULL if not | 转化日期，未转化为空';
COMMENT ON COLUMN Lead.ConvertedAccountId IS 'Account it became | 转化后的客户';

CREATE TABLE Opportunity (
  OppId        VARCHAR PRIMARY KEY,
  OppName      VARCHAR NOT NULL,
  AccountId    VARCHAR REFERENCES Account(AccountId),
  OwnerId      VARCHAR REFERENCES SalesUser(UserId),
  CampaignId   VARCHAR REFERENCES Campaign(CampaignId),
  Stage        VARCHAR,
  IsClosed     BOOLEAN,
  Amount       DECIMAL(18,2),
  Probability  INTEGER,
  ForecastCat  VARCHAR,
  CreatedDate  DATE,
  CloseDate    DATE,
  LossReason   VARCHAR,
  CompetitorId VARCHAR REFERENCES Competitor(CompetitorId)
);
COMMENT ON TABLE Opportunity IS 'Opportunities | 商机';
COMMENT ON COLUMN Opportunity.OppId IS 'Opportunity id, e.g. O20417 | 商机编号';
COMMENT ON COLUMN Opportunity.OppName IS 'Opportunity name | 商机名称';
COMMENT ON COLUMN Opportunity.AccountId IS 'Account | 客户';
COMMENT ON COLUMN Opportunity.OwnerId IS 'Owner | 负责人';
COMMENT ON COLUMN Opportunity.CampaignId IS 'Source campaign, NULL if none | 来源活动，无则为空';
COMMENT ON COLUMN Opportunity.Stage IS 'Stage: prospecting, discovery, proposal, negotiation, closed won, closed lost | 阶段：初探、需求、方案、谈判、赢单、输单';
COMMENT ON COLUMN Opportunity.IsClosed IS 'True for closed won and closed lost | 是否已关闭';
COMMENT ON COLUMN Opportunity.Amount IS 'Deal amount, USD | 金额（美元）';
COMMENT ON COLUMN Opportunity.Probability IS 'Chance of winning, percent | 赢率（%）';
COMMENT ON COLUMN Opportunity.ForecastCat IS 'Forecast: pipeline, best case, commit, omitted | 预测类别';
COMMENT ON COLUMN Opportunity.CreatedDate IS 'Date created | 创建日期';
COMMENT ON COLUMN Opportunity.CloseDate IS 'Date closed, or expected if open | 关闭日期，未关闭为预计日期';
COMMENT ON COLUMN Opportunity.LossReason IS 'Loss reason: price, competitor, no budget, no decision | 输单原因：价格、竞品、无预算、未决策';
COMMENT ON COLUMN Opportunity.CompetitorId IS 'Main competitor, NULL if none | 主要竞争对手，无则为空';

CREATE TABLE OppStageHist (
  OppId     VARCHAR REFERENCES Opportunity(OppId),
  ChangedAt TIMESTAMP,
  FromStage VARCHAR,
  ToStage   VARCHAR,
  PRIMARY KEY (OppId, ChangedAt)
);
COMMENT ON TABLE OppStageHist IS 'Stage changes of opportunities | 商机阶段变更';
COMMENT ON COLUMN OppStageHist.OppId IS 'Opportunity | 商机';
COMMENT ON COLUMN OppStageHist.ChangedAt IS 'Time of the change | 变更时间';
COMMENT ON COLUMN OppStageHist.FromStage IS 'Stage before | 变更前阶段';
COMMENT ON COLUMN OppStageHist.ToStage IS 'Stage after | 变更后阶段';

CREATE TABLE OppLine (
  OppId       VARCHAR REFERENCES Opportunity(OppId),
  LineNo      INTEGER,
  ProductCode VARCHAR REFERENCES Product(ProductCode),
  Qty         INTEGER,
  ListPrice   DECIMAL(18,2),
  DiscountPct DOUBLE,
  LineTotal   DECIMAL(18,2),
  PRIMARY KEY (OppId, LineNo)
);
COMMENT ON TABLE OppLine IS 'Lines of opportunities | 商机产品明细';
COMMENT ON COLUMN OppLine.OppId IS 'Opportunity | 商机';
COMMENT ON COLUMN OppLine.LineNo IS 'Line number | 行号';
COMMENT ON COLUMN OppLine.ProductCode IS 'Product | 产品';
COMMENT ON COLUMN OppLine.Qty IS 'Quantity | 数量';
COMMENT ON COLUMN OppLine.ListPrice IS 'List price a unit, USD | 标价（美元）';
COMMENT ON COLUMN OppLine.DiscountPct IS 'Discount, percent | 折扣（%）';
COMMENT ON COLUMN OppLine.LineTotal IS 'Amount after discount, USD | 折后金额（美元）';

CREATE TABLE Activity (
  ActivityId VARCHAR PRIMARY KEY,
  ActType    VARCHAR,
  OwnerId    VARCHAR REFERENCES SalesUser(UserId),
  AccountId  VARCHAR REFERENCES Account(AccountId),
  OppId      VARCHAR REFERENCES Opportunity(OppId),
  ContactId  VARCHAR REFERENCES Contact(ContactId),
  DueDate    DATE,
  DoneDate   DATE,
  Minutes    INTEGER
);
COMMENT ON TABLE Activity IS 'Sales activities | 销售活动';
COMMENT ON COLUMN Activity.ActivityId IS 'Activity id | 活动编号';
COMMENT ON COLUMN Activity.ActType IS 'Type: call, email, meeting, demo | 类型：电话、邮件、会面、演示';
COMMENT ON COLUMN Activity.OwnerId IS 'Who does it | 执行人';
COMMENT ON COLUMN Activity.AccountId IS 'Account | 客户';
COMMENT ON COLUMN Activity.OppId IS 'Opportunity, NULL if none | 商机，无则为空';
COMMENT ON COLUMN Activity.ContactId IS 'Contact | 联系人';
COMMENT ON COLUMN Activity.DueDate IS 'Date due | 应完成日期';
COMMENT ON COLUMN Activity.DoneDate IS 'Date done, NULL if not done | 完成日期，未完成为空';
COMMENT ON COLUMN Activity.Minutes IS 'Duration, minutes | 时长（分钟）';
