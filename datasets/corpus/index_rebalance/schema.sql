-- Index rebalancing: an index provider's reviews, additions and deletions, buffers, weights before and after, share and float changes, trackers, trading demand, index levels and announcements.

CREATE TABLE IndexMaster (
  IndexID       INTEGER PRIMARY KEY,
  IndexCode     VARCHAR,
  IndexName     VARCHAR NOT NULL,
  ParentIndexID INTEGER REFERENCES IndexMaster(IndexID),
  WeightScheme  VARCHAR,
  TargetCount   INTEGER,
  CapPct        DOUBLE,
  BaseDate      DATE,
  LaunchDate    DATE,
  ReviewFreq    VARCHAR
);
COMMENT ON TABLE IndexMaster IS 'Indices | 指数';
COMMENT ON COLUMN IndexMaster.IndexID IS 'Index id | 指数编号';
COMMENT ON COLUMN IndexMaster.IndexCode IS 'Code used by customers, e.g. BXL300 | 指数代码';
COMMENT ON COLUMN IndexMaster.IndexName IS 'Name | 指数名称';
COMMENT ON COLUMN IndexMaster.ParentIndexID IS 'Universe index it is drawn from, NULL for universes | 样本空间指数';
COMMENT ON COLUMN IndexMaster.WeightScheme IS 'Scheme: free float, equal, fundamental, dividend, capped | 加权方式';
COMMENT ON COLUMN IndexMaster.TargetCount IS 'Number of constituents meant | 目标成分数';
COMMENT ON COLUMN IndexMaster.CapPct IS 'Weight cap, percent, NULL if none | 单只权重上限（%）';
COMMENT ON COLUMN IndexMaster.BaseDate IS 'Base date | 基日';
COMMENT ON COLUMN IndexMaster.LaunchDate IS 'Launched | 发布日期';
COMMENT ON COLUMN IndexMaster.ReviewFreq IS 'Reviews: quarterly, semi-annual, annual | 调样频率';

CREATE TABLE SecurityMaster (
  SecID       INTEGER PRIMARY KEY,
  Ticker      VARCHAR,
  SecName     VARCHAR NOT NULL,
  IssuerName  VARCHAR,
  Industry    VARCHAR,
  CountryCode VARCHAR,
  IPODate     DATE
);
COMMENT ON TABLE SecurityMaster IS 'Securities | 证券';
COMMENT ON COLUMN SecurityMaster.SecID IS 'Security id | 证券编号';
COMMENT ON COLUMN SecurityMaster.Ticker IS 'Ticker | 代码';
COMMENT ON COLUMN SecurityMaster.SecName IS 'Name | 名称';
COMMENT ON COLUMN SecurityMaster.IssuerName IS 'Issuer | 发行人';
COMMENT ON COLUMN SecurityMaster.Industry IS 'Industry: Banks, Software, Energy, Pharma, Retail, Autos, Utilities, Telecom | 行业';
COMMENT ON COLUMN SecurityMaster.CountryCode IS 'Country: US, JP, GB, CN, HK, DE, FR | 国家';
COMMENT ON COLUMN SecurityMaster.IPODate IS 'First traded | 首发日期';

CREATE TABLE ReviewEvent (
  ReviewID          INTEGER PRIMARY KEY,
  IndexID           INTEGER REFERENCES IndexMaster(IndexID),
  ReviewKind        VARCHAR,
  DataCutoff        DATE,
  AnnounceDate      DATE,
  EffectiveDate     DATE,
  TwoWayTurnoverPct DOUBLE
);
COMMENT ON TABLE ReviewEvent IS 'Reviews of an index | 定期与临时调样';
COMMENT ON COLUMN ReviewEvent.ReviewID IS 'Review id | 调样编号';
COMMENT ON COLUMN ReviewEvent.IndexID IS 'Index | 指数';
COMMENT ON COLUMN ReviewEvent.ReviewKind IS 'Kind: regular, fast entry, ad hoc | 类型：regular 定期, fast entry 快速纳入, ad hoc 临时';
COMMENT ON COLUMN ReviewEvent.DataCutoff IS 'Data cut-off | 数据截止日';
COMMENT ON COLUMN ReviewEvent.AnnounceDate IS 'Announced | 公告日';
COMMENT ON COLUMN ReviewEvent.EffectiveDate IS 'Effective before the open | 生效日';
COMMENT ON COLUMN ReviewEvent.TwoWayTurnoverPct IS 'Turnover two-way, percent of the index | 双边换手率（%）';

CREATE TABLE IndexWeight (
  IndexID     INTEGER REFERENCES IndexMaster(IndexID),
  WeightDate  DATE,
  SecID       INTEGER REFERENCES SecurityMaster(SecID),
  WeightPct   DOUBLE,
  IndexShares DOUBLE,
  FloatFactor DOUBLE,
  CapFactor   DOUBLE,
  PRIMARY KEY (IndexID, WeightDate, SecID)
);
COMMENT ON TABLE IndexWeight IS 'Closing weights at month-ends | 月末权重';
COMMENT ON COLUMN IndexWeight.IndexID IS 'Index | 指数';
COMMENT ON COLUMN IndexWeight.WeightDate IS 'Month-end | 月末日期';
COMMENT ON COLUMN IndexWeight.SecID IS 'Security | 证券';
COMMENT ON COLUMN IndexWeight.WeightPct IS 'Weight, percent | 权重（%）';
COMMENT ON COLUMN IndexWeight.IndexShares IS 'Shares used by the index, million | 指数用股本（百万股）';
COMMENT ON COLUMN IndexWeight.FloatFactor IS 'Free float factor, 0 to 1 | 自由流通系数';
COMMENT ON COLUMN IndexWeight.CapFactor IS 'Capping factor, 1 if uncapped | 权重上限因子';

CREATE TABLE IndexLevel (
  IndexID          INTEGER REFERENCES IndexMaster(IndexID),
  LevelDate        DATE,
  PriceLevel       DOUBLE,
  TotalReturnLevel DOUBLE,
  NetReturnLevel   DOUBLE,
  PRIMARY KEY (IndexID, LevelDate)
);
COMMENT ON TABLE IndexLevel IS 'Daily levels | 指数点位';
COMMENT ON COLUMN IndexLevel.IndexID IS 'Index | 指数';
COMMENT ON COLUMN IndexLevel.LevelDate IS 'Date | 日期';
COMMENT ON COLUMN IndexLevel.PriceLevel IS 'Price index | 价格指数';
COMMENT ON COLUMN IndexLevel.TotalReturnLevel IS 'Total return index | 全收益指数';
COMMENT ON COLUMN IndexLevel.NetReturnLevel IS 'Net return index | 净收益指数';

CREATE TABLE SecDaily (
  SecID        INTEGER REFERENCES SecurityMaster(SecID),
  TradeDate    DATE,
  ClosePrice   DOUBLE,
  VolumeShares DOUBLE,
  TurnoverUSD  DOUBLE,
  MarketCapUSD DOUBLE,
  PRIMARY KEY (SecID, TradeDate)
);
COMMENT ON TABLE SecDaily IS 'Daily data of securities | 证券日数据';
COMMENT ON COLUMN SecDaily.SecID IS 'Security | 证券';
COMMENT ON COLUMN SecDaily.TradeDate IS 'Date | 交易日';
COMMENT ON COLUMN SecDaily.ClosePrice IS 'Close, USD | 收盘价（美元）';
COMMENT ON COLUMN SecDaily.VolumeShares IS 'Volume, million shares | 成交量（百万股）';
COMMENT ON COLUMN SecDaily.TurnoverUSD IS 'Turnover, million USD | 成交额（百万美元）';
COMMENT ON COLUMN SecDaily.MarketCapUSD IS 'Market value, million USD | 总市值（百万美元）';

CREATE TABLE TrackingFund (
  FundID       INTEGER PRIMARY KEY,
  FundName     VARCHAR NOT NULL,
  IndexID      INTEGER REFERENCES IndexMaster(IndexID),
  SponsorName  VARCHAR,
  FundKind     VARCHAR,
  AumUSD       DOUBLE,
  LicenceFeeBp DOUBLE,
  AumDate      DATE
);
COMMENT ON TABLE TrackingFund IS 'Funds that track an index | 跟踪产品';
COMMENT ON COLUMN TrackingFund.FundID IS 'Fund id | 产品编号';
COMMENT ON COLUMN TrackingFund.FundName IS 'Name | 产品名称';
COMMENT ON COLUMN TrackingFund.IndexID IS 'Index tracked | 跟踪指数';
COMMENT ON COLUMN TrackingFund.SponsorName IS 'Sponsor | 管理人';
COMMENT ON COLUMN TrackingFund.FundKind IS 'Kind: ETF, mutual fund, mandate | 类型';
COMMENT ON COLUMN TrackingFund.AumUSD IS 'Assets, million USD | 规模（百万美元）';
COMMENT ON COLUMN TrackingFund.LicenceFeeBp IS 'Licence fee, basis points | 许可费率（基点）';
COMMENT ON COLUMN TrackingFund.AumDate IS 'Date of the assets figure | 规模日期';

CREATE TABLE ReviewChange (
  ReviewID     INTEGER REFERENCES ReviewEvent(ReviewID),
  SecID        INTEGER REFERENCES SecurityMaster(SecID),
  ChangeKind   VARCHAR,
  RankAtCutoff INTEGER,
  OldWeightPct DOUBLE,
  NewWeightPct DOUBLE,
  ReasonText   VARCHAR,
  PRIMARY KEY (ReviewID, SecID)
);
COMMENT ON TABLE ReviewChange IS 'Changes of constituents by review | 样本变动';
COMMENT ON COLUMN ReviewChange.ReviewID IS 'Review | 调样';
COMMENT ON COLUMN ReviewChange.SecID IS 'Security | 证券';
COMMENT ON COLUMN ReviewChange.ChangeKind IS 'Kind: add, delete, float change, share change | 类型：add 纳入, delete 剔除, float change 流通调整, share change 股本调整';
COMMENT ON COLUMN ReviewChange.RankAtCutoff IS 'Rank by size at the cut-off | 截止日市值排名';
COMMENT ON COLUMN ReviewChange.OldWeightPct IS 'Weight before, percent | 调整前权重（%）';
COMMENT ON COLUMN ReviewChange.NewWeightPct IS 'Weight after, percent | 调整后权重（%）';
COMMENT ON COLUMN ReviewChange.ReasonText IS 'Reason, e.g. rank below buffer, takeover, suspended | 原因';

CREATE TABLE ReserveList (
  ReviewID    INTEGER REFERENCES ReviewEvent(ReviewID),
  SecID       INTEGER REFERENCES SecurityMaster(SecID),
  ReserveRank INTEGER,
  PRIMARY KEY (ReviewID, SecID)
);
COMMENT ON TABLE ReserveList IS 'Reserve candidates by review | 备选名单';
COMMENT ON COLUMN ReserveList.ReviewID IS 'Review | 调样';
COMMENT ON COLUMN ReserveList.SecID IS 'Security | 证券';
COMMENT ON COLUMN ReserveList.ReserveRank IS 'Place on the list, 1 first | 备选排名';

CREATE TABLE TradeDemand (
  ReviewID     INTEGER REFERENCES ReviewEvent(ReviewID),
  SecID        INTEGER REFERENCES SecurityMaster(SecID),
  DemandShares DOUBLE,
  DemandUSD    DOUBLE,
  AdvUSD       DOUBLE,
  PRIMARY KEY (ReviewID, SecID)
);
COMMENT ON TABLE TradeDemand IS 'Shares trackers must trade by review and security | 调仓需求测算';
COMMENT ON COLUMN TradeDemand.ReviewID IS 'Review | 调样';
COMMENT ON COLUMN TradeDemand.SecID IS 'Security | 证券';
COMMENT ON COLUMN TradeDemand.DemandShares IS 'Shares to buy, million, negative to sell | 需买入股数（百万股，负为卖出）';
COMMENT ON COLUMN TradeDemand.DemandUSD IS 'Money, million USD, negative to sell | 金额（百万美元，负为卖出）';
COMMENT ON COLUMN TradeDemand.AdvUSD IS 'Average daily turnover, million USD | 日均成交额（百万美元）';
