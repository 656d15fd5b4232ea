-- Fund manager tenure and style: managers, fund houses, funds and share classes, tenures, job history, style boxes, return attribution, NAV, sizes, top holdings with cost and market value, turnover, awards, benchmarks.

CREATE TABLE FundHouse (
  HouseId    INTEGER PRIMARY KEY,
  HouseName  VARCHAR NOT NULL,
  HouseShort VARCHAR,
  FoundedOn  DATE,
  LicensedOn DATE,
  OwnerKind  VARCHAR
);
COMMENT ON TABLE FundHouse IS 'Fund houses | 基金公司';
COMMENT ON COLUMN FundHouse.HouseId IS 'House | 公司编号';
COMMENT ON COLUMN FundHouse.HouseName IS 'Full name, in Chinese | 公司全称';
COMMENT ON COLUMN FundHouse.HouseShort IS 'Short name, in Chinese, e.g. 沐川基金 | 公司简称';
COMMENT ON COLUMN FundHouse.FoundedOn IS 'Founded | 成立日期';
COMMENT ON COLUMN FundHouse.LicensedOn IS 'Licensed for public funds | 公募牌照获批日期';
COMMENT ON COLUMN FundHouse.OwnerKind IS 'Owner: bank, broker, trust, foreign, persons | 股东背景：bank银行系，broker券商系，trust信托系，foreign外资，persons个人系';

CREATE TABLE Manager (
  MgrId       INTEGER PRIMARY KEY,
  MgrName     VARCHAR NOT NULL,
  Gender      VARCHAR,
  Education   VARCHAR,
  CareerStart DATE,
  FirstFundOn DATE,
  MentorId    INTEGER REFERENCES Manager(MgrId)
);
COMMENT ON TABLE Manager IS 'Fund managers | 基金经理';
COMMENT ON COLUMN Manager.MgrId IS 'Manager | 经理编号';
COMMENT ON COLUMN Manager.MgrName IS 'Name, in Chinese, e.g. 陆闻舟 | 姓名';
COMMENT ON COLUMN Manager.Gender IS 'F or M | 性别';
COMMENT ON COLUMN Manager.Education IS 'Degree: bachelor, master, doctor | 学历：bachelor本科，master硕士，doctor博士';
COMMENT ON COLUMN Manager.CareerStart IS 'Entered the industry | 入行日期';
COMMENT ON COLUMN Manager.FirstFundOn IS 'First ran a public fund | 首次管理公募基金日期';
COMMENT ON COLUMN Manager.MentorId IS 'Mentor, NULL if unknown | 导师，未知为空';

CREATE TABLE Benchmark (
  BmId   INTEGER PRIMARY KEY,
  BmName VARCHAR
);
COMMENT ON TABLE Benchmark IS 'Benchmarks | 业绩基准';
COMMENT ON COLUMN Benchmark.BmId IS 'Benchmark | 基准编号';
COMMENT ON COLUMN Benchmark.BmName IS 'Benchmark, in Chinese, e.g. 沪深300指数收益率*80% | 基准名称';

CREATE TABLE MgrJob (
  MgrId    INTEGER REFERENCES Manager(MgrId),
  HouseId  INTEGER REFERENCES FundHouse(HouseId),
  JoinedOn DATE,
  LeftOn   DATE,
  JobTitle VARCHAR,
  PRIMARY KEY (MgrId, HouseId, JoinedOn)
);
COMMENT ON TABLE MgrJob IS 'Employment of managers | 任职公司经历';
COMMENT ON COLUMN MgrJob.MgrId IS 'Manager | 经理';
COMMENT ON COLUMN MgrJob.HouseId IS 'House | 公司';
COMMENT ON COLUMN MgrJob.JoinedOn IS 'Joined | 入职日期';
COMMENT ON COLUMN MgrJob.LeftOn IS 'Left, NULL if employed | 离职日期，在职为空';
COMMENT ON COLUMN MgrJob.JobTitle IS 'Title: researcher, manager, deputy CIO, CIO | 职务：researcher研究员，manager基金经理，deputy CIO副总监，CIO投资总监';

CREATE TABLE Fund (
  FundId         INTEGER PRIMARY KEY,
  MainCode       VARCHAR NOT NULL,
  FundName       VARCHAR,
  FundShort      VARCHAR,
  HouseId        INTEGER REFERENCES FundHouse(HouseId),
  BmId           INTEGER REFERENCES Benchmark(BmId),
  FundType       VARCHAR,
  RaisedFrom     DATE,
  EstOn          DATE,
  EndedOn        DATE,
  HoldPeriodDays INTEGER
);
COMMENT ON TABLE Fund IS 'Funds | 基金';
COMMENT ON COLUMN Fund.FundId IS 'Fund | 基金编号';
COMMENT ON COLUMN Fund.MainCode IS 'Code of the main class, six digits, e.g. 005827 | 主代码';
COMMENT ON COLUMN Fund.FundName IS 'Full name, in Chinese | 基金全称';
COMMENT ON COLUMN Fund.FundShort IS 'Short name, in Chinese, e.g. 沐川优势成长 | 基金简称';
COMMENT ON COLUMN Fund.HouseId IS 'House | 管理人';
COMMENT ON COLUMN Fund.BmId IS 'Benchmark | 基准';
COMMENT ON COLUMN Fund.FundType IS 'Type: active equity, balanced, index, bond, money, FOF | 类型：active equity主动权益，balanced偏股混合，index指数，bond债券，money货币，FOF';
COMMENT ON COLUMN Fund.RaisedFrom IS 'Subscription began | 募集起始日';
COMMENT ON COLUMN Fund.EstOn IS 'Established | 成立日';
COMMENT ON COLUMN Fund.EndedOn IS 'Wound up, NULL if running | 终止日，存续为空';
COMMENT ON COLUMN Fund.HoldPeriodDays IS 'Minimum holding period, days, 0 if none | 最短持有期（天），无为0';

CREATE TABLE ShareCls (
  ClsCode    VARCHAR PRIMARY KEY,
  FundId     INTEGER REFERENCES Fund(FundId),
  ClsTag     VARCHAR,
  MgtFee     DOUBLE,
  SaleFee    DOUBLE,
  LaunchedOn DATE,
  MergedOn   DATE
);
COMMENT ON TABLE ShareCls IS 'Share classes | 份额';
COMMENT ON COLUMN ShareCls.ClsCode IS 'Class code, six digits | 份额代码';
COMMENT ON COLUMN ShareCls.FundId IS 'Fund | 基金';
COMMENT ON COLUMN ShareCls.ClsTag IS 'Class: A, C, E, I | 份额类别';
COMMENT ON COLUMN ShareCls.MgtFee IS 'Management fee, percent a year | 管理费率（%）';
COMMENT ON COLUMN ShareCls.SaleFee IS 'Sales fee, percent a year | 销售服务费率（%）';
COMMENT ON COLUMN ShareCls.LaunchedOn IS 'Class launched | 份额推出日';
COMMENT ON COLUMN ShareCls.MergedOn IS 'Class closed or merged, NULL if active | 份额终止日，有效为空';

CREATE TABLE Tenure (
  FundId    INTEGER REFERENCES Fund(FundId),
  MgrId     INTEGER REFERENCES Manager(MgrId),
  StartOn   DATE,
  AnnOn     DATE,
  EndOn     DATE,
  EndAnnOn  DATE,
  IsLead    BOOLEAN,
  RetTenure DOUBLE,
  RankPct   DOUBLE,
  PRIMARY KEY (FundId, MgrId, StartOn)
);
COMMENT ON TABLE Tenure IS 'Who runs which fund | 基金经理任期';
COMMENT ON COLUMN Tenure.FundId IS 'Fund | 基金';
COMMENT ON COLUMN Tenure.MgrId IS 'Manager | 经理';
COMMENT ON COLUMN Tenure.StartOn IS 'In charge from | 任职日';
COMMENT ON COLUMN Tenure.AnnOn IS 'Appointment announced | 任职公告日';
COMMENT ON COLUMN Tenure.EndOn IS 'In charge until, NULL if still | 离任日，在任为空';
COMMENT ON COLUMN Tenure.EndAnnOn IS 'Departure announced | 离任公告日';
COMMENT ON COLUMN Tenure.IsLead IS 'True for the lead manager | 是否主要负责';
COMMENT ON COLUMN Tenure.RetTenure IS 'Return over the tenure, percent | 任职回报（%）';
COMMENT ON COLUMN Tenure.RankPct IS 'Rank in peers over the tenure, percent, low is good | 任职期同类排名百分位（%），越低越好';

CREATE TABLE StyleBox (
  FundId     INTEGER REFERENCES Fund(FundId),
  QtrEnd     DATE,
  SizeStyle  VARCHAR,
  ValueStyle VARCHAR,
  EquityPct  DOUBLE,
  Top10Pct   DOUBLE,
  IndConc    DOUBLE,
  Turnover   DOUBLE,
  PRIMARY KEY (FundId, QtrEnd)
);
COMMENT ON TABLE StyleBox IS 'Style of funds by quarter | 基金季度风格';
COMMENT ON COLUMN StyleBox.FundId IS 'Fund | 基金';
COMMENT ON COLUMN StyleBox.QtrEnd IS 'Quarter-end | 季末';
COMMENT ON COLUMN StyleBox.SizeStyle IS 'Size: large, mid, small | 市值风格：large大盘，mid中盘，small小盘';
COMMENT ON COLUMN StyleBox.ValueStyle IS 'Value: value, core, growth | 价值风格：value价值，core均衡，growth成长';
COMMENT ON COLUMN StyleBox.EquityPct IS 'Equity position, percent | 股票仓位（%）';
COMMENT ON COLUMN StyleBox.Top10Pct IS 'Ten largest positions, percent of equity | 前十大占股票比例（%）';
COMMENT ON COLUMN StyleBox.IndConc IS 'Largest three industries, percent of equity | 前三大行业占比（%）';
COMMENT ON COLUMN StyleBox.Turnover IS 'Turnover, times a year | 换手率（倍/年）';

CREATE TABLE Attrib (
  FundId    INTEGER REFERENCES Fund(FundId),
  HalfEnd   DATE,
  ExcessRet DOUBLE,
  AllocRet  DOUBLE,
  SelectRet DOUBLE,
  TradeRet  DOUBLE,
  PRIMARY KEY (FundId, HalfEnd)
);
COMMENT ON TABLE Attrib IS 'Return attribution by half-year | 半年业绩归因';
COMMENT ON COLUMN Attrib.FundId IS 'Fund | 基金';
COMMENT ON COLUMN Attrib.HalfEnd IS 'End of the half-year | 半年末';
COMMENT ON COLUMN Attrib.ExcessRet IS 'Excess over the benchmark, percent | 超额收益（%）';
COMMENT ON COLUMN Attrib.AllocRet IS 'From allocation, percent | 行业配置收益（%）';
COMMENT ON COLUMN Attrib.SelectRet IS 'From stock selection, percent | 选股收益（%）';
COMMENT ON COLUMN Attrib.TradeRet IS 'From trading, percent | 交易收益（%）';

CREATE TABLE TopHold (
  FundId     INTEGER REFERENCES Fund(FundId),
  QtrEnd     DATE,
  StockCode  VARCHAR,
  StockName  VARCHAR,
  SwIndustry VARCHAR,
  Shares     DECIMAL(18,2),
  CostAmt    DECIMAL(18,2),
  MktVal     DECIMAL(18,2),
  PctNav     DOUBLE,
  RankNo     INTEGER,
  PRIMARY KEY (FundId, QtrEnd, StockCode)
);
COMMENT ON TABLE TopHold IS 'Largest positions by quarter | 重仓股';
COMMENT ON COLUMN TopHold.FundId IS 'Fund | 基金';
COMMENT ON COLUMN TopHold.QtrEnd IS 'Quarter-end | 季末';
COMMENT ON COLUMN TopHold.StockCode IS 'Stock code, e.g. 600519 | 股票代码';
COMMENT ON COLUMN TopHold.StockName IS 'Stock, in Chinese | 股票名称';
COMMENT ON COLUMN TopHold.SwIndustry IS 'Shenwan industry, in Chinese, e.g. 食品饮料 | 申万行业';
COMMENT ON COLUMN TopHold.Shares IS 'Shares, ten thousand | 持股数（万股）';
COMMENT ON COLUMN TopHold.CostAmt IS 'Cost, million yuan | 成本（百万元）';
COMMENT ON COLUMN TopHold.MktVal IS 'Market value, million yuan | 市值（百万元）';
COMMENT ON COLUMN TopHold.PctNav IS 'Percent of net assets | 占净值比例（%）';
COMMENT ON COLUMN TopHold.RankNo IS 'Rank | 排名';

CREATE TABLE Award (
  AwardId   INTEGER PRIMARY KEY,
  AwardName VARCHAR,
  AwardYear INTEGER,
  MgrId     INTEGER REFERENCES Manager(MgrId),
  FundId    INTEGER REFERENCES Fund(FundId)
);
COMMENT ON TABLE Award IS 'Awards | 获奖';
COMMENT ON COLUMN Award.AwardId IS 'Award | 奖项编号';
COMMENT ON COLUMN Award.AwardName IS 'Award, in Chinese, e.g. 金牛奖 | 奖项';
COMMENT ON COLUMN Award.AwardYear IS 'Year | 年度';
COMMENT ON COLUMN Award.MgrId IS 'Manager | 经理';
COMMENT ON COLUMN Award.FundId IS 'Fund, NULL if to the person | 基金，颁给个人为空';

CREATE TABLE NavDay (
  ClsCode VARCHAR REFERENCES ShareCls(ClsCode),
  NavDate DATE,
  UnitNav DOUBLE,
  CumNav  DOUBLE,
  AdjNav  DOUBLE,
  DayRet  DOUBLE,
  PRIMARY KEY (ClsCode, NavDate)
);
COMMENT ON TABLE NavDay IS 'Daily NAV of classes | 份额净值';
COMMENT ON COLUMN NavDay.ClsCode IS 'Class | 份额';
COMMENT ON COLUMN NavDay.NavDate IS 'Date | 净值日期';
COMMENT ON COLUMN NavDay.UnitNav IS 'NAV, yuan | 单位净值（元）';
COMMENT ON COLUMN NavDay.CumNav IS 'Cumulative NAV, yuan | 累计净值（元）';
COMMENT ON COLUMN NavDay.AdjNav IS 'Adjusted NAV | 复权净值';
COMMENT ON COLUMN NavDay.DayRet IS 'Return of the day, percent | 日收益率（%）';

CREATE TABLE SizeQ (
  ClsCode  VARCHAR REFERENCES ShareCls(ClsCode),
  QtrEnd   DATE,
  Units    DECIMAL(18,2),
  NetAsset DECIMAL(18,2),
  InstPct  DOUBLE,
  OwnUnits DECIMAL(18,2),
  PRIMARY KEY (ClsCode, QtrEnd)
);
COMMENT ON TABLE SizeQ IS 'Size by class and quarter | 份额规模';
COMMENT ON COLUMN SizeQ.ClsCode IS 'Class | 份额';
COMMENT ON COLUMN SizeQ.QtrEnd IS 'Quarter-end | 季末';
COMMENT ON COLUMN SizeQ.Units IS 'Units, million | 份额（百万份）';
COMMENT ON COLUMN SizeQ.NetAsset IS 'Net assets, million yuan | 净资产（百万元）';
COMMENT ON COLUMN SizeQ.InstPct IS 'Held by institutions, percent | 机构占比（%）';
COMMENT ON COLUMN SizeQ.OwnUnits IS 'Held by the manager himself, ten thousand units | 经理自持份额（万份）';
