-- Mutual fund data base of an asset manager: funds, managers, net values, returns, scale, holdings, dividends, ratings, institutions.

CREATE TABLE Mf_Institution (
  OrgCode    INTEGER PRIMARY KEY,
  OrgName    VARCHAR NOT NULL,
  OrgAbbr    VARCHAR,
  OrgType    VARCHAR,
  City       VARCHAR,
  RegCapital DECIMAL(18,2),
  FoundDate  DATE
);
COMMENT ON TABLE Mf_Institution IS 'Fund companies, custodian banks and brokers | 机构资料';
COMMENT ON COLUMN Mf_Institution.OrgCode IS 'Institution code | 机构代码';
COMMENT ON COLUMN Mf_Institution.OrgName IS 'Full name, in Chinese | 机构全称';
COMMENT ON COLUMN Mf_Institution.OrgAbbr IS 'Short name, e.g. 易方达, 工商银行 | 机构简称';
COMMENT ON COLUMN Mf_Institution.OrgType IS 'Type: 基金公司 fund company, 银行 bank, 券商 broker | 机构类型';
COMMENT ON COLUMN Mf_Institution.City IS 'City of registration, in Chinese | 注册城市';
COMMENT ON COLUMN Mf_Institution.RegCapital IS 'Registered capital, million yuan | 注册资本（百万元）';
COMMENT ON COLUMN Mf_Institution.FoundDate IS 'Date founded | 成立日期';

CREATE TABLE Mf_Manager (
  PersonId    INTEGER PRIMARY KEY,
  PersonName  VARCHAR NOT NULL,
  Gender      VARCHAR,
  Education   VARCHAR,
  CareerStart DATE
);
COMMENT ON TABLE Mf_Manager IS 'Fund managers as persons | 基金经理';
COMMENT ON COLUMN Mf_Manager.PersonId IS 'Person id | 人员编号';
COMMENT ON COLUMN Mf_Manager.PersonName IS 'Name | 姓名';
COMMENT ON COLUMN Mf_Manager.Gender IS 'Gender: 男 male, 女 female | 性别';
COMMENT ON COLUMN Mf_Manager.Education IS 'Degree: 本科 bachelor, 硕士 master, 博士 PhD | 学历';
COMMENT ON COLUMN Mf_Manager.CareerStart IS 'Date of entry into the industry | 从业起始日';

CREATE TABLE Mf_FundProfile (
  InnerCode     INTEGER PRIMARY KEY,
  SecuCode      VARCHAR NOT NULL,
  SecuAbbr      VARCHAR NOT NULL,
  ChiName       VARCHAR,
  AdvisorCode   INTEGER REFERENCES Mf_Institution(OrgCode),
  TrusteeCode   INTEGER REFERENCES Mf_Institution(OrgCode),
  FundType      VARCHAR,
  InvestStyle   VARCHAR,
  RiskLevel     VARCHAR,
  EstablishDate DATE,
  ExpireDate    DATE,
  ManageFee     DOUBLE,
  TrusteeFee    DOUBLE,
  Benchmark     VARCHAR,
  IsOpen        BOOLEAN
);
COMMENT ON TABLE Mf_FundProfile IS 'Funds, one row a fund | 公募基金概况';
COMMENT ON COLUMN Mf_FundProfile.InnerCode IS 'Internal fund code | 基金内部编码';
COMMENT ON COLUMN Mf_FundProfile.SecuCode IS 'Trading code, six digits, e.g. 110022 | 基金交易代码';
COMMENT ON COLUMN Mf_FundProfile.SecuAbbr IS 'Short name | 基金简称';
COMMENT ON COLUMN Mf_FundProfile.ChiName IS 'Full Chinese name | 基金全称';
COMMENT ON COLUMN Mf_FundProfile.AdvisorCode IS 'Fund company that manages it | 基金管理人代码';
COMMENT ON COLUMN Mf_FundProfile.TrusteeCode IS 'Custodian | 基金托管人代码';
COMMENT ON COLUMN Mf_FundProfile.FundType IS 'Type: 股票型 equity, 混合型 hybrid, 债券型 bond, 货币型 money market, 指数型 index, QDII, FOF | 基金类型';
COMMENT ON COLUMN Mf_FundProfile.InvestStyle IS 'Style: 成长 growth, 价值 value, 平衡 balanced | 投资风格';
COMMENT ON COLUMN Mf_FundProfile.RiskLevel IS 'Risk level: R1, R2, R3, R4, R5 | 风险等级';
COMMENT ON COLUMN Mf_FundProfile.EstablishDate IS 'Date established | 成立日期';
COMMENT ON COLUMN Mf_FundProfile.ExpireDate IS 'Date wound up, NULL if still running | 终止日期，存续为空';
COMMENT ON COLUMN Mf_FundProfile.ManageFee IS 'Management fee, percent a year | 管理费率（%）';
COMMENT ON COLUMN Mf_FundProfile.TrusteeFee IS 'Custody fee, percent a year | 托管费率（%）';
COMMENT ON COLUMN Mf_FundProfile.Benchmark IS 'Performance benchmark | 业绩比较基准';
COMMENT ON COLUMN Mf_FundProfile.IsOpen IS 'True if open to subscriptions | 是否开放申购';

CREATE TABLE Mf_ManagerTerm (
  TermId        INTEGER PRIMARY KEY,
  InnerCode     INTEGER REFERENCES Mf_FundProfile(InnerCode),
  PersonId      INTEGER REFERENCES Mf_Manager(PersonId),
  AccessionDate DATE,
  DimissionDate DATE,
  TermReturn    DOUBLE
);
COMMENT ON TABLE Mf_ManagerTerm IS 'Terms of managers on funds | 基金经理任职';
COMMENT ON COLUMN Mf_ManagerTerm.TermId IS 'Term id | 任职记录编号';
COMMENT ON COLUMN Mf_ManagerTerm.InnerCode IS 'Fund | 基金内部编码';
COMMENT ON COLUMN Mf_ManagerTerm.PersonId IS 'Manager | 人员编号';
COMMENT ON COLUMN Mf_ManagerTerm.AccessionDate IS 'Start of the term | 到任日期';
COMMENT ON COLUMN Mf_ManagerTerm.DimissionDate IS 'End of the term, NULL if still in office | 离任日期，在任为空';
COMMENT ON COLUMN Mf_ManagerTerm.TermReturn IS 'Return during the term, percent | 任职回报（%）';

CREATE TABLE Mf_NetValue (
  InnerCode   INTEGER REFERENCES Mf_FundProfile(InnerCode),
  EndDate     DATE,
  UnitNV      DOUBLE,
  AccumNV     DOUBLE,
  DailyReturn DOUBLE,
  PRIMARY KEY (InnerCode, EndDate)
);
COMMENT ON TABLE Mf_NetValue IS 'Daily net asset values | 基金净值';
COMMENT ON COLUMN Mf_NetValue.InnerCode IS 'Fund | 基金内部编码';
COMMENT ON COLUMN Mf_NetValue.EndDate IS 'Valuation date | 净值日期';
COMMENT ON COLUMN Mf_NetValue.UnitNV IS 'Unit net value, yuan | 单位净值（元）';
COMMENT ON COLUMN Mf_NetValue.AccumNV IS 'Accumulated unit net value, yuan | 累计单位净值（元）';
COMMENT ON COLUMN Mf_NetValue.DailyReturn IS 'Growth of the day, percent | 日增长率（%）';

CREATE TABLE Mf_Performance (
  InnerCode       INTEGER REFERENCES Mf_FundProfile(InnerCode),
  TradingDay      DATE,
  RRInMonth       DOUBLE,
  RRInYear        DOUBLE,
  RRThreeYear     DOUBLE,
  RRSinceThisYear DOUBLE,
  MaxDrawdown     DOUBLE,
  SharpeRatio     DOUBLE,
  PRIMARY KEY (InnerCode, TradingDay)
);
COMMENT ON TABLE Mf_Performance IS 'Returns over standard periods, by trading day | 基金业绩表现';
COMMENT ON COLUMN Mf_Performance.InnerCode IS 'Fund | 基金内部编码';
COMMENT ON COLUMN Mf_Performance.TradingDay IS 'Trading day | 交易日';
COMMENT ON COLUMN Mf_Performance.RRInMonth IS 'Return over one month, percent | 近一月回报（%）';
COMMENT ON COLUMN Mf_Performance.RRInYear IS 'Return over one year, percent | 近一年回报（%）';
COMMENT ON COLUMN Mf_Performance.RRThreeYear IS 'Return over three years, percent | 近三年回报（%）';
COMMENT ON COLUMN Mf_Performance.RRSinceThisYear IS 'Return year to date, percent | 今年以来回报（%）';
COMMENT ON COLUMN Mf_Performance.MaxDrawdown IS 'Maximum drawdown over one year, percent, positive | 近一年最大回撤（%）';
COMMENT ON COLUMN Mf_Performance.SharpeRatio IS 'Sharpe ratio over one year | 近一年夏普比率';

CREATE TABLE Mf_ScaleQuarter (
  InnerCode    INTEGER REFERENCES Mf_FundProfile(InnerCode),
  ReportDate   DATE,
  BuyShares    DECIMAL(18,2),
  RedeemShares DECIMAL(18,2),
  EndShares    DECIMAL(18,2),
  EndNV        DECIMAL(18,2),
  PRIMARY KEY (InnerCode, ReportDate)
);
COMMENT ON TABLE Mf_ScaleQuarter IS 'Shares and size by quarter | 基金份额规模变动';
COMMENT ON COLUMN Mf_ScaleQuarter.InnerCode IS 'Fund | 基金内部编码';
COMMENT ON COLUMN Mf_ScaleQuarter.ReportDate IS 'Quarter-end | 报告期';
COMMENT ON COLUMN Mf_ScaleQuarter.BuyShares IS 'Shares subscribed, million | 期间申购份额（百万份）';
COMMENT ON COLUMN Mf_ScaleQuarter.RedeemShares IS 'Shares redeemed, million | 期间赎回份额（百万份）';
COMMENT ON COLUMN Mf_ScaleQuarter.EndShares IS 'Shares at the end, million | 期末份额（百万份）';
COMMENT ON COLUMN Mf_ScaleQuarter.EndNV IS 'Net assets at the end, million yuan | 期末净资产（百万元）';

CREATE TABLE Mf_HolderStruct (
  InnerCode   INTEGER REFERENCES Mf_FundProfile(InnerCode),
  ReportDate  DATE,
  HolderNum   INTEGER,
  InstiRatio  DOUBLE,
  StaffShares DECIMAL(18,2),
  PRIMARY KEY (InnerCode, ReportDate)
);
COMMENT ON TABLE Mf_HolderStruct IS 'Holders by half-year | 持有人结构';
COMMENT ON COLUMN Mf_HolderStruct.InnerCode IS 'Fund | 基金内部编码';
COMMENT ON COLUMN Mf_HolderStruct.ReportDate IS 'Report date | 报告期';
COMMENT ON COLUMN Mf_HolderStruct.HolderNum IS 'Number of holder accounts | 持有人户数';
COMMENT ON COLUMN Mf_HolderStruct.InstiRatio IS 'Held by institutions, percent | 机构持有比例（%）';
COMMENT ON COLUMN Mf_HolderStruct.StaffShares IS 'Shares held by the company''s own staff, million | 从业人员持有份额（百万份）';

CREATE TABLE Mf_KeyStock (
  InnerCode    INTEGER REFERENCES Mf_FundProfile(InnerCode),
  ReportDate   DATE,
  StockCode    VARCHAR,
  StockName    VARCHAR,
  IndustryName VARCHAR,
  SerialNum    INTEGER,
  HoldShares   DECIMAL(18,2),
  MarketValue  DECIMAL(18,2),
  RatioInNV    DOUBLE,
  PRIMARY KEY (InnerCode, ReportDate, StockCode)
);
COMMENT ON TABLE Mf_KeyStock IS 'Top ten stocks held by quarter | 重仓股票';
COMMENT ON COLUMN Mf_KeyStock.InnerCode IS 'Fund | 基金内部编码';
COMMENT ON COLUMN Mf_KeyStock.ReportDate IS 'Quarter-end | 报告期';
COMMENT ON COLUMN Mf_KeyStock.StockCode IS 'Stock code | 股票代码';
COMMENT ON COLUMN Mf_KeyStock.StockName IS 'Stock short name, e.g. 贵州茅台 | 股票简称';
COMMENT ON COLUMN Mf_KeyStock.IndustryName IS 'Industry of the stock, in Chinese | 所属行业';
COMMENT ON COLUMN Mf_KeyStock.SerialNum IS 'Rank among the holdings, 1 is the largest | 持仓排名';
COMMENT ON COLUMN Mf_KeyStock.HoldShares IS 'Shares held, million | 持股数量（百万股）';
COMMENT ON COLUMN Mf_KeyStock.MarketValue IS 'Market value, million yuan | 持仓市值（百万元）';
COMMENT ON COLUMN Mf_KeyStock.RatioInNV IS 'Share of net assets, percent | 占净值比例（%）';

CREATE TABLE Mf_Dividend (
  DivId       INTEGER PRIMARY KEY,
  InnerCode   INTEGER REFERENCES Mf_FundProfile(InnerCode),
  ExRightDate DATE,
  PayDate     DATE,
  DivPerTen   DOUBLE,
  TotalDiv    DECIMAL(18,2)
);
COMMENT ON TABLE Mf_Dividend IS 'Distributions | 基金分红';
COMMENT ON COLUMN Mf_Dividend.DivId IS 'Dividend id | 分红编号';
COMMENT ON COLUMN Mf_Dividend.InnerCode IS 'Fund | 基金内部编码';
COMMENT ON COLUMN Mf_Dividend.ExRightDate IS 'Ex-dividend date | 除息日';
COMMENT ON COLUMN Mf_Dividend.PayDate IS 'Payment date | 红利发放日';
COMMENT ON COLUMN Mf_Dividend.DivPerTen IS 'Dividend for ten shares, yuan | 每十份分红（元）';
COMMENT ON COLUMN Mf_Dividend.TotalDiv IS 'Total distributed, million yuan | 分红总额（百万元）';

CREATE TABLE Mf_Rating (
  InnerCode  INTEGER REFERENCES Mf_FundProfile(InnerCode),
  Agency     VARCHAR,
  RatingDate DATE,
  StarLevel  INTEGER,
  PRIMARY KEY (InnerCode, Agency, RatingDate)
);
COMMENT ON TABLE Mf_Rating IS 'Star ratings | 基金评级';
COMMENT ON COLUMN Mf_Rating.InnerCode IS 'Fund | 基金内部编码';
COMMENT ON COLUMN Mf_Rating.Agency IS 'Agency: 晨星 Morningstar, 海通证券 Haitong, 银河证券 Galaxy | 评级机构';
COMMENT ON COLUMN Mf_Rating.RatingDate IS 'Rating date | 评级日期';
COMMENT ON COLUMN Mf_Rating.StarLevel IS 'Stars, 1 to 5 | 星级';
