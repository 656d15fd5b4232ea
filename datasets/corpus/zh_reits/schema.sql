-- 公募REITs: listed infrastructure REITs as a vendor ships them: institutions, funds, projects, operations, tenants, valuations, distributions, holders, lock-ups, quotes, financial reports, offerings.

CREATE TABLE RT_Institution (
  InstCode   INTEGER PRIMARY KEY,
  InstName   VARCHAR NOT NULL,
  InstAbbr   VARCHAR,
  InstKind   VARCHAR,
  Province   VARCHAR,
  UpInstCode INTEGER REFERENCES RT_Institution(InstCode)
);
COMMENT ON TABLE RT_Institution IS 'Institutions | 机构';
COMMENT ON COLUMN RT_Institution.InstCode IS 'Institution code | 机构代码';
COMMENT ON COLUMN RT_Institution.InstName IS 'Full name, in Chinese | 机构全称';
COMMENT ON COLUMN RT_Institution.InstAbbr IS 'Short name, in Chinese | 机构简称';
COMMENT ON COLUMN RT_Institution.InstKind IS 'Kind: 基金管理人 manager, 原始权益人 originator, 运营机构 operator, 投资者 investor | 机构类型';
COMMENT ON COLUMN RT_Institution.Province IS 'Province, in Chinese | 所在省份';
COMMENT ON COLUMN RT_Institution.UpInstCode IS 'Parent, NULL if none | 上级机构代码';

CREATE TABLE RT_FundInfo (
  InnerCode   INTEGER PRIMARY KEY,
  SecuCode    VARCHAR,
  SecuAbbr    VARCHAR NOT NULL,
  AssetType   VARCHAR,
  RightType   VARCHAR,
  ManagerCode INTEGER REFERENCES RT_Institution(InstCode),
  OriginCode  INTEGER REFERENCES RT_Institution(InstCode),
  OperCode    INTEGER REFERENCES RT_Institution(InstCode),
  SetupDate   DATE,
  ListDate    DATE,
  ExpireDate  DATE,
  Market      VARCHAR
);
COMMENT ON TABLE RT_FundInfo IS 'REITs | 基础设施REITs概况';
COMMENT ON COLUMN RT_FundInfo.InnerCode IS 'Internal code | 内部编码';
COMMENT ON COLUMN RT_FundInfo.SecuCode IS 'Trading code, six digits | 交易代码';
COMMENT ON COLUMN RT_FundInfo.SecuAbbr IS 'Short name, in Chinese, e.g. 华岭临港REIT | 扩位简称';
COMMENT ON COLUMN RT_FundInfo.AssetType IS 'Asset type: 产业园区 parks, 仓储物流 logistics, 高速公路 toll roads, 保租房 rental housing, 消费 retail, 能源 energy, 生态环保 environment | 资产类型';
COMMENT ON COLUMN RT_FundInfo.RightType IS 'Right: 产权类 property, 经营权类 concession | 权属类型';
COMMENT ON COLUMN RT_FundInfo.ManagerCode IS 'Fund manager | 基金管理人';
COMMENT ON COLUMN RT_FundInfo.OriginCode IS 'Originator | 原始权益人';
COMMENT ON COLUMN RT_FundInfo.OperCode IS 'Operator of the assets | 运营管理机构';
COMMENT ON COLUMN RT_FundInfo.SetupDate IS 'Fund set up on | 基金成立日';
COMMENT ON COLUMN RT_FundInfo.ListDate IS 'Listed on | 上市日期';
COMMENT ON COLUMN RT_FundInfo.ExpireDate IS 'Fund term ends | 合同到期日';
COMMENT ON COLUMN RT_FundInfo.Market IS 'Market: 上交所 Shanghai, 深交所 Shenzhen | 上市交易所';

CREATE TABLE RT_Offer (
  ID           BIGINT PRIMARY KEY,
  InnerCode    INTEGER REFERENCES RT_FundInfo(InnerCode),
  OfferKind    VARCHAR,
  OfferDate    DATE,
  OfferPrice   DOUBLE,
  OfferUnits   DOUBLE,
  RaisedAmt    DOUBLE,
  StratRatio   DOUBLE,
  OfflineTimes DOUBLE,
  PublicTimes  DOUBLE
);
COMMENT ON TABLE RT_Offer IS 'Public offerings, first and later | 发售（首发与扩募）';
COMMENT ON COLUMN RT_Offer.ID IS 'Record id | 记录编号';
COMMENT ON COLUMN RT_Offer.InnerCode IS 'REIT | 内部编码';
COMMENT ON COLUMN RT_Offer.OfferKind IS 'Kind: 首发 first, 扩募 follow-on | 发售类型';
COMMENT ON COLUMN RT_Offer.OfferDate IS 'Offered on | 发售日期';
COMMENT ON COLUMN RT_Offer.OfferPrice IS 'Price, yuan a unit | 发售价格（元/份）';
COMMENT ON COLUMN RT_Offer.OfferUnits IS 'Units, 100 million | 发售份额（亿份）';
COMMENT ON COLUMN RT_Offer.RaisedAmt IS 'Raised, 100 million yuan | 募集金额（亿元）';
COMMENT ON COLUMN RT_Offer.StratRatio IS 'Strategic placement, percent | 战略配售比例（%）';
COMMENT ON COLUMN RT_Offer.OfflineTimes IS 'Offline subscription multiple | 网下认购倍数';
COMMENT ON COLUMN RT_Offer.PublicTimes IS 'Public subscription multiple | 公众认购倍数';

CREATE TABLE RT_Project (
  ProjCode     INTEGER PRIMARY KEY,
  InnerCode    INTEGER REFERENCES RT_FundInfo(InnerCode),
  ProjName     VARCHAR NOT NULL,
  City         VARCHAR,
  OpenDate     DATE,
  LeaseArea    DOUBLE,
  RightEndDate DATE
);
COMMENT ON TABLE RT_Project IS 'Infrastructure projects | 基础设施项目';
COMMENT ON COLUMN RT_Project.ProjCode IS 'Project code | 项目编码';
COMMENT ON COLUMN RT_Project.InnerCode IS 'REIT that owns it | 所属REITs';
COMMENT ON COLUMN RT_Project.ProjName IS 'Project name, in Chinese | 项目名称';
COMMENT ON COLUMN RT_Project.City IS 'City, in Chinese | 所在城市';
COMMENT ON COLUMN RT_Project.OpenDate IS 'In operation since | 投运日期';
COMMENT ON COLUMN RT_Project.LeaseArea IS 'Lettable area, 10,000 square metres, NULL for concessions | 可出租面积（万平方米），经营权类为空';
COMMENT ON COLUMN RT_Project.RightEndDate IS 'Land or concession right ends | 土地/经营权到期日';

CREATE TABLE RT_FinReport (
  InnerCode    INTEGER REFERENCES RT_FundInfo(InnerCode),
  EndDate      DATE,
  InfoPublDate DATE,
  Income       DOUBLE,
  NetProfit    DOUBLE,
  EBITDA       DOUBLE,
  DistribAmt   DOUBLE,
  UnitNAV      DOUBLE,
  PRIMARY KEY (InnerCode, EndDate)
);
COMMENT ON TABLE RT_FinReport IS 'Financial figures of REITs by quarter | 季度财务指标';
COMMENT ON COLUMN RT_FinReport.InnerCode IS 'REIT | 内部编码';
COMMENT ON COLUMN RT_FinReport.EndDate IS 'Quarter-end | 截止日期';
COMMENT ON COLUMN RT_FinReport.InfoPublDate IS 'Published on | 信息发布日期';
COMMENT ON COLUMN RT_FinReport.Income IS 'Income, 10,000 yuan | 本期收入（万元）';
COMMENT ON COLUMN RT_FinReport.NetProfit IS 'Net profit, 10,000 yuan | 本期净利润（万元）';
COMMENT ON COLUMN RT_FinReport.EBITDA IS 'EBITDA, 10,000 yuan | EBITDA（万元）';
COMMENT ON COLUMN RT_FinReport.DistribAmt IS 'Distributable amount, 10,000 yuan | 可供分配金额（万元）';
COMMENT ON COLUMN RT_FinReport.UnitNAV IS 'Net asset value a unit, yuan | 期末份额净值（元）';

CREATE TABLE RT_Dividend (
  ID        BIGINT PRIMARY KEY,
  InnerCode INTEGER REFERENCES RT_FundInfo(InnerCode),
  AnnDate   DATE,
  ExDate    DATE,
  UnitDiv   DOUBLE,
  TotalDiv  DOUBLE
);
COMMENT ON TABLE RT_Dividend IS 'Distributions | 收益分配';
COMMENT ON COLUMN RT_Dividend.ID IS 'Record id | 记录编号';
COMMENT ON COLUMN RT_Dividend.InnerCode IS 'REIT | 内部编码';
COMMENT ON COLUMN RT_Dividend.AnnDate IS 'Announced on | 公告日期';
COMMENT ON COLUMN RT_Dividend.ExDate IS 'Ex-date | 除息日';
COMMENT ON COLUMN RT_Dividend.UnitDiv IS 'Paid a unit, yuan | 每份派现（元）';
COMMENT ON COLUMN RT_Dividend.TotalDiv IS 'Paid in total, 10,000 yuan | 分配总额（万元）';

CREATE TABLE RT_Holder (
  InnerCode  INTEGER REFERENCES RT_FundInfo(InnerCode),
  EndDate    DATE,
  HolderName VARCHAR,
  HolderKind VARCHAR,
  HoldRatio  DOUBLE,
  PRIMARY KEY (InnerCode, EndDate, HolderName)
);
COMMENT ON TABLE RT_Holder IS 'Ten largest holders, half-yearly | 前十名持有人';
COMMENT ON COLUMN RT_Holder.InnerCode IS 'REIT | 内部编码';
COMMENT ON COLUMN RT_Holder.EndDate IS 'As of | 截止日期';
COMMENT ON COLUMN RT_Holder.HolderName IS 'Holder, in Chinese | 持有人名称';
COMMENT ON COLUMN RT_Holder.HolderKind IS 'Kind: 原始权益人, 券商, 保险, 银行理财, 产业资本, 其他 | 持有人类别';
COMMENT ON COLUMN RT_Holder.HoldRatio IS 'Share of units, percent | 持有比例（%）';

CREATE TABLE RT_Unlock (
  ID          BIGINT PRIMARY KEY,
  InnerCode   INTEGER REFERENCES RT_FundInfo(InnerCode),
  UnlockDate  DATE,
  UnlockUnits DOUBLE
);
COMMENT ON TABLE RT_Unlock IS 'Lock-up expiries | 限售解禁';
COMMENT ON COLUMN RT_Unlock.ID IS 'Record id | 记录编号';
COMMENT ON COLUMN RT_Unlock.InnerCode IS 'REIT | 内部编码';
COMMENT ON COLUMN RT_Unlock.UnlockDate IS 'Unlock date | 解禁日期';
COMMENT ON COLUMN RT_Unlock.UnlockUnits IS 'Units, 100 million | 解禁份额（亿份）';

CREATE TABLE RT_Quote (
  InnerCode    INTEGER REFERENCES RT_FundInfo(InnerCode),
  TradeDate    DATE,
  ClosePrice   DOUBLE,
  ChangePct    DOUBLE,
  TurnoverVal  DOUBLE,
  TurnoverRate DOUBLE,
  MktValue     DOUBLE,
  PRIMARY KEY (InnerCode, TradeDate)
);
COMMENT ON TABLE RT_Quote IS 'Daily quotes | 日行情';
COMMENT ON COLUMN RT_Quote.InnerCode IS 'REIT | 内部编码';
COMMENT ON COLUMN RT_Quote.TradeDate IS 'Trading day | 交易日';
COMMENT ON COLUMN RT_Quote.ClosePrice IS 'Close, yuan | 收盘价（元）';
COMMENT ON COLUMN RT_Quote.ChangePct IS 'Change, percent | 涨跌幅（%）';
COMMENT ON COLUMN RT_Quote.TurnoverVal IS 'Turnover, 10,000 yuan | 成交额（万元）';
COMMENT ON COLUMN RT_Quote.TurnoverRate IS 'Turnover rate, percent of free units | 换手率（%）';
COMMENT ON COLUMN RT_Quote.MktValue IS 'Market value, 100 million yuan | 总市值（亿元）';

CREATE TABLE RT_Operate (
  ProjCode    INTEGER REFERENCES RT_Project(ProjCode),
  EndDate     DATE,
  OccRate     DOUBLE,
  AvgRent     DOUBLE,
  CollectRate DOUBLE,
  DayTraffic  DOUBLE,
  OperIncome  DOUBLE,
  PRIMARY KEY (ProjCode, EndDate)
);
COMMENT ON TABLE RT_Operate IS 'Quarterly operations of projects | 项目季度运营数据';
COMMENT ON COLUMN RT_Operate.ProjCode IS 'Project | 项目编码';
COMMENT ON COLUMN RT_Operate.EndDate IS 'Quarter-end | 截止日期（季末）';
COMMENT ON COLUMN RT_Operate.OccRate IS 'Occupancy, percent | 出租率（%）';
COMMENT ON COLUMN RT_Operate.AvgRent IS 'Average rent, yuan a square metre a month | 平均租金（元/平米/月）';
COMMENT ON COLUMN RT_Operate.CollectRate IS 'Rent collected, percent | 租金收缴率（%）';
COMMENT ON COLUMN RT_Operate.DayTraffic IS 'Daily traffic of toll roads, vehicles | 日均车流量（辆），仅高速';
COMMENT ON COLUMN RT_Operate.OperIncome IS 'Income of the quarter, 10,000 yuan | 当季营业收入（万元）';

CREATE TABLE RT_Tenant (
  ProjCode    INTEGER REFERENCES RT_Project(ProjCode),
  EndDate     DATE,
  TenantName  VARCHAR,
  TenantInd   VARCHAR,
  RentArea    DOUBLE,
  IncomeRatio DOUBLE,
  LeaseEnd    DATE,
  IsRelated   BOOLEAN,
  PRIMARY KEY (ProjCode, EndDate, TenantName)
);
COMMENT ON TABLE RT_Tenant IS 'Largest tenants of projects by quarter | 主要租户';
COMMENT ON COLUMN RT_Tenant.ProjCode IS 'Project | 项目编码';
COMMENT ON COLUMN RT_Tenant.EndDate IS 'Quarter-end | 截止日期';
COMMENT ON COLUMN RT_Tenant.TenantName IS 'Tenant, in Chinese | 租户名称';
COMMENT ON COLUMN RT_Tenant.TenantInd IS 'Tenant''s industry, in Chinese | 租户行业';
COMMENT ON COLUMN RT_Tenant.RentArea IS 'Area let, 10,000 square metres | 租赁面积（万平方米）';
COMMENT ON COLUMN RT_Tenant.IncomeRatio IS 'Share of the project''s rent, percent | 租金收入占比（%）';
COMMENT ON COLUMN RT_Tenant.LeaseEnd IS 'Lease ends | 租约到期日';
COMMENT ON COLUMN RT_Tenant.IsRelated IS 'True if related to the originator | 是否关联租户';

CREATE TABLE RT_Appraise (
  ProjCode  INTEGER REFERENCES RT_Project(ProjCode),
  EvalDate  DATE,
  EvalValue DOUBLE,
  DiscRate  DOUBLE,
  Appraiser VARCHAR,
  PRIMARY KEY (ProjCode, EvalDate)
);
COMMENT ON TABLE RT_Appraise IS 'Appraisals of projects | 资产评估';
COMMENT ON COLUMN RT_Appraise.ProjCode IS 'Project | 项目编码';
COMMENT ON COLUMN RT_Appraise.EvalDate IS 'Appraisal date | 评估基准日';
COMMENT ON COLUMN RT_Appraise.EvalValue IS 'Value, 100 million yuan | 评估价值（亿元）';
COMMENT ON COLUMN RT_Appraise.DiscRate IS 'Discount rate, percent | 折现率（%）';
COMMENT ON COLUMN RT_Appraise.Appraiser IS 'Appraiser, in Chinese | 评估机构';
