-- Index provider: indices, constituents with weights, rebalancing, index levels, corporate actions, licences to clients.

CREATE TABLE indexFamily (
  familyId    INTEGER PRIMARY KEY,
  familyName  VARCHAR NOT NULL,
  methodology VARCHAR
);
COMMENT ON TABLE indexFamily IS 'Index families | 指数系列';
COMMENT ON COLUMN indexFamily.familyId IS 'Family id | 系列ID';
COMMENT ON COLUMN indexFamily.familyName IS 'Name, e.g. China A Broad, Global Sector, ESG Leaders | 系列名称';
COMMENT ON COLUMN indexFamily.methodology IS 'Weighting: cap weighted 市值加权, equal 等权, fundamental 基本面, min vol 最小波动 | 加权方法';

CREATE TABLE securityRef (
  securityId   INTEGER PRIMARY KEY,
  localTicker  VARCHAR NOT NULL,
  sedol        VARCHAR,
  securityName VARCHAR NOT NULL,
  countryCode  VARCHAR,
  gicsSector   VARCHAR,
  freeFloatPct DOUBLE,
  delisted     BOOLEAN
);
COMMENT ON TABLE securityRef IS 'Securities | 证券';
COMMENT ON COLUMN securityRef.securityId IS 'Security id | 证券ID';
COMMENT ON COLUMN securityRef.localTicker IS 'Local ticker, e.g. 600519, AAPL | 本地代码';
COMMENT ON COLUMN securityRef.sedol IS 'SEDOL code | SEDOL代码';
COMMENT ON COLUMN securityRef.securityName IS 'Name, e.g. 贵州茅台, Apple | 证券名称';
COMMENT ON COLUMN securityRef.countryCode IS 'Country, two letters, e.g. CN, US, HK | 国家代码';
COMMENT ON COLUMN securityRef.gicsSector IS 'Sector: Energy 能源, Financials 金融, Health Care 医疗, Technology 信息技术, Consumer 消费, Industrials 工业, Materials 材料, Utilities 公用 | 行业';
COMMENT ON COLUMN securityRef.freeFloatPct IS 'Free float, percent | 自由流通比例（%）';
COMMENT ON COLUMN securityRef.delisted IS 'True if delisted | 是否退市';

CREATE TABLE indexMaster (
  indexCode   VARCHAR PRIMARY KEY,
  indexName   VARCHAR NOT NULL,
  familyId    INTEGER REFERENCES indexFamily(familyId),
  parentIndex VARCHAR REFERENCES indexMaster(indexCode),
  baseDate    DATE,
  baseValue   DOUBLE,
  launchDate  DATE,
  ceaseDate   DATE,
  targetCount INTEGER,
  calcCcy     VARCHAR,
  reviewFreq  VARCHAR
);
COMMENT ON TABLE indexMaster IS 'Indices | 指数主表';
COMMENT ON COLUMN indexMaster.indexCode IS 'Index code, e.g. 000300, GSEC10 | 指数代码';
COMMENT ON COLUMN indexMaster.indexName IS 'Name, e.g. 沪深300, Global Tech 50 | 指数名称';
COMMENT ON COLUMN indexMaster.familyId IS 'Family | 所属系列';
COMMENT ON COLUMN indexMaster.parentIndex IS 'Index it is derived from, NULL for parents | 母指数';
COMMENT ON COLUMN indexMaster.baseDate IS 'Base date | 基日';
COMMENT ON COLUMN indexMaster.baseValue IS 'Base value | 基点';
COMMENT ON COLUMN indexMaster.launchDate IS 'Published since | 发布日期';
COMMENT ON COLUMN indexMaster.ceaseDate IS 'Ended on, NULL if still calculated | 终止日期，在算为空';
COMMENT ON COLUMN indexMaster.targetCount IS 'Intended number of constituents | 目标成分数';
COMMENT ON COLUMN indexMaster.calcCcy IS 'Currency: CNY, USD, HKD, EUR | 计价货币';
COMMENT ON COLUMN indexMaster.reviewFreq IS 'Review: quarterly 季度, semiannual 半年, annual 年度 | 调样频率';

CREATE TABLE corpAction (
  caId       INTEGER PRIMARY KEY,
  securityId INTEGER REFERENCES securityRef(securityId),
  caType     VARCHAR,
  exDate     DATE,
  adjFactor  DOUBLE
);
COMMENT ON TABLE corpAction IS 'Corporate actions applied | 公司行为';
COMMENT ON COLUMN corpAction.caId IS 'Action id | 行为ID';
COMMENT ON COLUMN corpAction.securityId IS 'Security | 证券ID';
COMMENT ON COLUMN corpAction.caType IS 'Type: split 拆股, rights 配股, special dividend 特别股息, spin-off 分拆, buyback 回购 | 类型';
COMMENT ON COLUMN corpAction.exDate IS 'Ex-date | 除权日';
COMMENT ON COLUMN corpAction.adjFactor IS 'Adjustment factor | 调整因子';

CREATE TABLE constituent (
  spellId      INTEGER PRIMARY KEY,
  indexCode    VARCHAR REFERENCES indexMaster(indexCode),
  securityId   INTEGER REFERENCES securityRef(securityId),
  dateAdded    DATE,
  dateRemoved  DATE,
  removeReason VARCHAR
);
COMMENT ON TABLE constituent IS 'Membership spells | 成分股进出';
COMMENT ON COLUMN constituent.spellId IS 'Spell id | 记录ID';
COMMENT ON COLUMN constituent.indexCode IS 'Index | 指数代码';
COMMENT ON COLUMN constituent.securityId IS 'Security | 证券ID';
COMMENT ON COLUMN constituent.dateAdded IS 'In from | 纳入日期';
COMMENT ON COLUMN constituent.dateRemoved IS 'Out from, NULL if still a member | 剔除日期，在册为空';
COMMENT ON COLUMN constituent.removeReason IS 'Reason: review 定期调样, delisting 退市, merger 并购, rule breach 不合规 | 剔除原因';

CREATE TABLE weightSnapshot (
  indexCode   VARCHAR REFERENCES indexMaster(indexCode),
  securityId  INTEGER REFERENCES securityRef(securityId),
  snapDate    DATE,
  weightPct   DOUBLE,
  indexShares DOUBLE,
  floatCap    DECIMAL(18,2),
  cappedFlag  BOOLEAN,
  PRIMARY KEY (indexCode, securityId, snapDate)
);
COMMENT ON TABLE weightSnapshot IS 'Weights at month-end | 月末权重';
COMMENT ON COLUMN weightSnapshot.indexCode IS 'Index | 指数代码';
COMMENT ON COLUMN weightSnapshot.securityId IS 'Security | 证券ID';
COMMENT ON COLUMN weightSnapshot.snapDate IS 'Month-end | 月末日期';
COMMENT ON COLUMN weightSnapshot.weightPct IS 'Weight, percent | 权重（%）';
COMMENT ON COLUMN weightSnapshot.indexShares IS 'Shares in the index, million | 计入股数（百万股）';
COMMENT ON COLUMN weightSnapshot.floatCap IS 'Free float cap, million, index currency | 自由流通市值（百万）';
COMMENT ON COLUMN weightSnapshot.cappedFlag IS 'True if the weight was capped | 是否封顶';

CREATE TABLE indexLevel (
  indexCode        VARCHAR REFERENCES indexMaster(indexCode),
  tradeDate        DATE,
  priceLevel       DOUBLE,
  totalReturnLevel DOUBLE,
  divYield         DOUBLE,
  peRatio          DOUBLE,
  memberCount      INTEGER,
  PRIMARY KEY (indexCode, tradeDate)
);
COMMENT ON TABLE indexLevel IS 'Daily index levels | 指数日线';
COMMENT ON COLUMN indexLevel.indexCode IS 'Index | 指数代码';
COMMENT ON COLUMN indexLevel.tradeDate IS 'Trading day | 交易日';
COMMENT ON COLUMN indexLevel.priceLevel IS 'Price index | 价格指数点位';
COMMENT ON COLUMN indexLevel.totalReturnLevel IS 'Total return index | 全收益指数点位';
COMMENT ON COLUMN indexLevel.divYield IS 'Dividend yield, percent | 股息率（%）';
COMMENT ON COLUMN indexLevel.peRatio IS 'Price to earnings | 市盈率';
COMMENT ON COLUMN indexLevel.memberCount IS 'Constituents on the day | 当日成分数';

CREATE TABLE rebalance (
  rebalanceId    INTEGER PRIMARY KEY,
  indexCode      VARCHAR REFERENCES indexMaster(indexCode),
  cutoffDate     DATE,
  announceDate   DATE,
  effectiveDate  DATE,
  additions      INTEGER,
  deletions      INTEGER,
  oneWayTurnover DOUBLE
);
COMMENT ON TABLE rebalance IS 'Reviews | 定期调样';
COMMENT ON COLUMN rebalance.rebalanceId IS 'Review id | 调样ID';
COMMENT ON COLUMN rebalance.indexCode IS 'Index | 指数代码';
COMMENT ON COLUMN rebalance.cutoffDate IS 'Data cut-off | 数据截止日';
COMMENT ON COLUMN rebalance.announceDate IS 'Announced | 公告日';
COMMENT ON COLUMN rebalance.effectiveDate IS 'Takes effect | 生效日';
COMMENT ON COLUMN rebalance.additions IS 'Names added | 调入数';
COMMENT ON COLUMN rebalance.deletions IS 'Names deleted | 调出数';
COMMENT ON COLUMN rebalance.oneWayTurnover IS 'One-way turnover, percent | 单边换手率（%）';

CREATE TABLE licence (
  licenceId    INTEGER PRIMARY KEY,
  indexCode    VARCHAR REFERENCES indexMaster(indexCode),
  clientName   VARCHAR,
  useType      VARCHAR,
  startDate    DATE,
  endDate      DATE,
  annualFeeUsd DECIMAL(18,2),
  trackedAum   DECIMAL(18,2)
);
COMMENT ON TABLE licence IS 'Licences sold | 指数授权';
COMMENT ON COLUMN licence.licenceId IS 'Licence id | 授权ID';
COMMENT ON COLUMN licence.indexCode IS 'Index licensed | 指数代码';
COMMENT ON COLUMN licence.clientName IS 'Client, e.g. 华夏基金, BlackRock | 客户';
COMMENT ON COLUMN licence.useType IS 'Use: ETF, fund 指数基金, futures 期货, benchmark 基准, data 数据 | 用途';
COMMENT ON COLUMN licence.startDate IS 'From | 生效日';
COMMENT ON COLUMN licence.endDate IS 'Until, NULL if open ended | 到期日，无固定期限为空';
COMMENT ON COLUMN licence.annualFeeUsd IS 'Fee a year, USD | 年费（美元）';
COMMENT ON COLUMN licence.trackedAum IS 'Assets that track, million USD | 跟踪规模（百万美元）';
