-- 公募基金资料库: mutual fund archives as a data vendor ships them: basics, advisors, trustees, managers, net values, fees, scale, dividends, ratings.

CREATE TABLE MF_AdvisorInfo (
  AdvisorCode INTEGER PRIMARY KEY,
  AdvisorName VARCHAR NOT NULL,
  AdvisorAbbr VARCHAR,
  FoundDate   DATE,
  RegCapital  DOUBLE,
  RegCity     VARCHAR,
  GenManager  VARCHAR
);
COMMENT ON TABLE MF_AdvisorInfo IS 'Fund management companies | 基金管理人基本资料';
COMMENT ON COLUMN MF_AdvisorInfo.AdvisorCode IS 'Advisor code | 管理人代码';
COMMENT ON COLUMN MF_AdvisorInfo.AdvisorName IS 'Full company name, in Chinese | 管理人全称';
COMMENT ON COLUMN MF_AdvisorInfo.AdvisorAbbr IS 'Short name, in Chinese, e.g. 华岭基金 | 管理人简称';
COMMENT ON COLUMN MF_AdvisorInfo.FoundDate IS 'Company founded on | 公司成立日期';
COMMENT ON COLUMN MF_AdvisorInfo.RegCapital IS 'Registered capital, 10,000 yuan | 注册资本（万元）';
COMMENT ON COLUMN MF_AdvisorInfo.RegCity IS 'City of registration, in Chinese | 注册地（城市）';
COMMENT ON COLUMN MF_AdvisorInfo.GenManager IS 'General manager, in Chinese | 总经理';

CREATE TABLE MF_TrusteeInfo (
  TrusteeCode INTEGER PRIMARY KEY,
  TrusteeAbbr VARCHAR NOT NULL,
  TrusteeType VARCHAR
);
COMMENT ON TABLE MF_TrusteeInfo IS 'Custodians of funds | 基金托管人';
COMMENT ON COLUMN MF_TrusteeInfo.TrusteeCode IS 'Trustee code | 托管人代码';
COMMENT ON COLUMN MF_TrusteeInfo.TrusteeAbbr IS 'Trustee short name, in Chinese | 托管人简称';
COMMENT ON COLUMN MF_TrusteeInfo.TrusteeType IS 'Kind: 国有大行 state bank, 股份制银行 joint-stock bank, 城商行 city bank, 券商 broker | 托管人类型';

CREATE TABLE MF_PersonInfo (
  PersonCode  INTEGER PRIMARY KEY,
  ChiName     VARCHAR NOT NULL,
  Gender      VARCHAR,
  Degree      VARCHAR,
  CareerStart DATE
);
COMMENT ON TABLE MF_PersonInfo IS 'Fund manager resumes | 基金经理个人资料';
COMMENT ON COLUMN MF_PersonInfo.PersonCode IS 'Person code | 人员代码';
COMMENT ON COLUMN MF_PersonInfo.ChiName IS 'Name in Chinese | 姓名';
COMMENT ON COLUMN MF_PersonInfo.Gender IS 'Gender: 男 male, 女 female | 性别';
COMMENT ON COLUMN MF_PersonInfo.Degree IS 'Highest degree: 本科 bachelor, 硕士 master, 博士 doctor | 最高学历';
COMMENT ON COLUMN MF_PersonInfo.CareerStart IS 'Start of career in securities | 证券从业起始日期';

CREATE TABLE MF_FundBasic (
  InnerCode   INTEGER PRIMARY KEY,
  SecuCode    VARCHAR,
  ChiName     VARCHAR NOT NULL,
  SecuAbbr    VARCHAR NOT NULL,
  FundType    INTEGER,
  OperMode    VARCHAR,
  EstDate     DATE,
  ExpDate     DATE,
  AdvisorCode INTEGER REFERENCES MF_AdvisorInfo(AdvisorCode),
  TrusteeCode INTEGER REFERENCES MF_TrusteeInfo(TrusteeCode),
  MainCode    INTEGER REFERENCES MF_FundBasic(InnerCode),
  IssueShares DOUBLE,
  IsInitiated BOOLEAN,
  PerfBench   VARCHAR
);
COMMENT ON TABLE MF_FundBasic IS 'Fund archives, one row a share class | 公募基金概况';
COMMENT ON COLUMN MF_FundBasic.InnerCode IS 'Internal security code | 基金内部编码';
COMMENT ON COLUMN MF_FundBasic.SecuCode IS 'Trading code of the fund, six digits | 基金交易代码';
COMMENT ON COLUMN MF_FundBasic.ChiName IS 'Full name in Chinese | 基金中文全称';
COMMENT ON COLUMN MF_FundBasic.SecuAbbr IS 'Short name in Chinese | 基金简称';
COMMENT ON COLUMN MF_FundBasic.FundType IS 'Fund type: 1 股票型 equity, 2 混合型 hybrid, 3 债券型 bond, 4 货币型 money market, 5 FOF, 6 QDII | 基金类型代码：1股票型，2混合型，3债券型，4货币型，5 FOF，6 QDII';
COMMENT ON COLUMN MF_FundBasic.OperMode IS 'Operation mode: 开放式 open-end, 封闭式 closed-end, 定开 periodically open | 运作方式';
COMMENT ON COLUMN MF_FundBasic.EstDate IS 'Contract effective date | 基金成立日期';
COMMENT ON COLUMN MF_FundBasic.ExpDate IS 'Termination date, NULL while running | 终止日期，存续期内为空';
COMMENT ON COLUMN MF_FundBasic.AdvisorCode IS 'Manager company | 基金管理人代码';
COMMENT ON COLUMN MF_FundBasic.TrusteeCode IS 'Custodian | 基金托管人代码';
COMMENT ON COLUMN MF_FundBasic.MainCode IS 'InnerCode of the main share class, NULL for the main class itself | 主份额内部编码，主份额为空';
COMMENT ON COLUMN MF_FundBasic.IssueShares IS 'Shares raised at launch, 10,000 | 首发募集份额（万份）';
COMMENT ON COLUMN MF_FundBasic.IsInitiated IS 'True for a sponsor-seeded fund | 是否发起式';
COMMENT ON COLUMN MF_FundBasic.PerfBench IS 'Performance benchmark text | 业绩比较基准';

CREATE TABLE MF_ManagerPost (
  ID            BIGINT PRIMARY KEY,
  InnerCode     INTEGER REFERENCES MF_FundBasic(InnerCode),
  PersonCode    INTEGER REFERENCES MF_PersonInfo(PersonCode),
  InfoPublDate  DATE,
  AccessionDate DATE,
  DimissionDate DATE,
  Performance   DOUBLE
);
COMMENT ON TABLE MF_ManagerPost IS 'Fund manager tenures | 基金经理任职';
COMMENT ON COLUMN MF_ManagerPost.ID IS 'Record id | 记录编号';
COMMENT ON COLUMN MF_ManagerPost.InnerCode IS 'Fund | 基金内部编码';
COMMENT ON COLUMN MF_ManagerPost.PersonCode IS 'Manager | 基金经理人员代码';
COMMENT ON COLUMN MF_ManagerPost.InfoPublDate IS 'Announcement date | 公告日期';
COMMENT ON COLUMN MF_ManagerPost.AccessionDate IS 'Date taking office | 到任日期';
COMMENT ON COLUMN MF_ManagerPost.DimissionDate IS 'Date leaving office, NULL if still there | 离职日期，在任为空';
COMMENT ON COLUMN MF_ManagerPost.Performance IS 'Return during tenure, percent | 任期回报（%）';

CREATE TABLE MF_NetValueD (
  InnerCode   INTEGER REFERENCES MF_FundBasic(InnerCode),
  EndDate     DATE,
  UnitNV      DOUBLE,
  AccumUnitNV DOUBLE,
  NVDailyGR   DOUBLE,
  PRIMARY KEY (InnerCode, EndDate)
);
COMMENT ON TABLE MF_NetValueD IS 'Daily net values | 基金净值表';
COMMENT ON COLUMN MF_NetValueD.InnerCode IS 'Fund | 基金内部编码';
COMMENT ON COLUMN MF_NetValueD.EndDate IS 'Net value date | 净值日期';
COMMENT ON COLUMN MF_NetValueD.UnitNV IS 'Unit net value, yuan | 单位净值（元）';
COMMENT ON COLUMN MF_NetValueD.AccumUnitNV IS 'Accumulated unit net value, yuan | 累计净值（元）';
COMMENT ON COLUMN MF_NetValueD.NVDailyGR IS 'Daily growth rate, percent | 日净值增长率（%）';

CREATE TABLE MF_ChargeRate (
  ID          BIGINT PRIMARY KEY,
  InnerCode   INTEGER REFERENCES MF_FundBasic(InnerCode),
  ChargeType  VARCHAR,
  ChargeRate  DOUBLE,
  ExecuteDate DATE,
  CancelDate  DATE
);
COMMENT ON TABLE MF_ChargeRate IS 'Fee rates | 基金费率';
COMMENT ON COLUMN MF_ChargeRate.ID IS 'Record id | 记录编号';
COMMENT ON COLUMN MF_ChargeRate.InnerCode IS 'Fund | 基金内部编码';
COMMENT ON COLUMN MF_ChargeRate.ChargeType IS 'Fee: 管理费 management, 托管费 custody, 申购费 front-end, 赎回费 redemption, 销售服务费 sales service | 费用类别';
COMMENT ON COLUMN MF_ChargeRate.ChargeRate IS 'Rate, percent | 费率（%）';
COMMENT ON COLUMN MF_ChargeRate.ExecuteDate IS 'In force from | 执行日期';
COMMENT ON COLUMN MF_ChargeRate.CancelDate IS 'Replaced on, NULL while in force | 取消日期，现行为空';

CREATE TABLE MF_ScaleQ (
  InnerCode    INTEGER REFERENCES MF_FundBasic(InnerCode),
  EndDate      DATE,
  InfoPublDate DATE,
  NetAsset     DOUBLE,
  PurchShares  DOUBLE,
  RedeemShares DOUBLE,
  EndShares    DOUBLE,
  InstRatio    DOUBLE,
  PRIMARY KEY (InnerCode, EndDate)
);
COMMENT ON TABLE MF_ScaleQ IS 'Scale and share changes by quarter | 基金规模与份额变动（季度）';
COMMENT ON COLUMN MF_ScaleQ.InnerCode IS 'Fund | 基金内部编码';
COMMENT ON COLUMN MF_ScaleQ.EndDate IS 'Quarter-end | 截止日期（季末）';
COMMENT ON COLUMN MF_ScaleQ.InfoPublDate IS 'Date published | 信息发布日期';
COMMENT ON COLUMN MF_ScaleQ.NetAsset IS 'Net assets, 100 million yuan | 期末资产净值（亿元）';
COMMENT ON COLUMN MF_ScaleQ.PurchShares IS 'Shares bought in the quarter, 100 million | 期间申购份额（亿份）';
COMMENT ON COLUMN MF_ScaleQ.RedeemShares IS 'Shares redeemed in the quarter, 100 million | 期间赎回份额（亿份）';
COMMENT ON COLUMN MF_ScaleQ.EndShares IS 'Shares at the end, 100 million | 期末份额（亿份）';
COMMENT ON COLUMN MF_ScaleQ.InstRatio IS 'Held by institutions, percent | 机构持有比例（%）';

CREATE TABLE MF_Dividend (
  ID           BIGINT PRIMARY KEY,
  InnerCode    INTEGER REFERENCES MF_FundBasic(InnerCode),
  InfoPublDate DATE,
  RegDate      DATE,
  ExDiviDate   DATE,
  UnitDivi     DOUBLE
);
COMMENT ON TABLE MF_Dividend IS 'Dividends of funds | 基金分红';
COMMENT ON COLUMN MF_Dividend.ID IS 'Record id | 记录编号';
COMMENT ON COLUMN MF_Dividend.InnerCode IS 'Fund | 基金内部编码';
COMMENT ON COLUMN MF_Dividend.InfoPublDate IS 'Announcement date | 公告日期';
COMMENT ON COLUMN MF_Dividend.RegDate IS 'Record date | 权益登记日';
COMMENT ON COLUMN MF_Dividend.ExDiviDate IS 'Ex-dividend date | 除息日';
COMMENT ON COLUMN MF_Dividend.UnitDivi IS 'Dividend a share, yuan | 每份派现（元）';

CREATE TABLE MF_StarRating (
  InnerCode INTEGER REFERENCES MF_FundBasic(InnerCode),
  EndDate   DATE,
  Agency    VARCHAR,
  Star3Y    INTEGER,
  Star5Y    INTEGER,
  PRIMARY KEY (InnerCode, EndDate, Agency)
);
COMMENT ON TABLE MF_StarRating IS 'Fund ratings | 基金评级';
COMMENT ON COLUMN MF_StarRating.InnerCode IS 'Fund | 基金内部编码';
COMMENT ON COLUMN MF_StarRating.EndDate IS 'Rating date | 评级截止日';
COMMENT ON COLUMN MF_StarRating.Agency IS 'Rating agency, in Chinese | 评级机构';
COMMENT ON COLUMN MF_StarRating.Star3Y IS 'Stars over three years, 1 to 5 | 三年期星级，1至5';
COMMENT ON COLUMN MF_StarRating.Star5Y IS 'Stars over five years, 1 to 5 | 五年期星级，1至5';
