-- Stock Connect: northbound and southbound trading, quotas, holdings by stock and by participant, eligible lists, trading calendars, FX and prices, as a data vendor ships it.

CREATE TABLE SC_Security (
  SecuID     INTEGER PRIMARY KEY,
  SecuCode   VARCHAR,
  CnName     VARCHAR NOT NULL,
  EnName     VARCHAR,
  ListMkt    VARCHAR,
  SWIndustry VARCHAR,
  SecuKind   VARCHAR,
  ConnCode   VARCHAR,
  AHPairID   INTEGER REFERENCES SC_Security(SecuID)
);
COMMENT ON TABLE SC_Security IS 'Securities of both markets | 互联互通证券';
COMMENT ON COLUMN SC_Security.SecuID IS 'Vendor id | 内部编码';
COMMENT ON COLUMN SC_Security.SecuCode IS 'Trading code: 6 digits mainland, 5 digits Hong Kong, e.g. 600519, 00700 | 证券代码';
COMMENT ON COLUMN SC_Security.CnName IS 'Chinese short name | 中文简称';
COMMENT ON COLUMN SC_Security.EnName IS 'English name | 英文名称';
COMMENT ON COLUMN SC_Security.ListMkt IS 'Listed in: SSE, SZSE, HKEX | 上市市场';
COMMENT ON COLUMN SC_Security.SWIndustry IS 'Shenwan industry, in Chinese, e.g. 食品饮料 | 申万行业';
COMMENT ON COLUMN SC_Security.SecuKind IS 'Kind: stock, ETF | 证券类型';
COMMENT ON COLUMN SC_Security.ConnCode IS 'Code used by CCASS for mainland stocks, NULL for Hong Kong | 中央结算代码';
COMMENT ON COLUMN SC_Security.AHPairID IS 'Same company''s listing in the other market, NULL if none | A/H对应证券';

CREATE TABLE SC_DailyFlow (
  TradingDay   DATE,
  Channel      VARCHAR,
  BuyAmt       DOUBLE,
  SellAmt      DOUBLE,
  NetBuyCNY    DOUBLE,
  TradeCount   BIGINT,
  QuotaBalance DOUBLE,
  QuotaTotal   DOUBLE,
  PRIMARY KEY (TradingDay, Channel)
);
COMMENT ON TABLE SC_DailyFlow IS 'Daily turnover by channel | 每日成交';
COMMENT ON COLUMN SC_DailyFlow.TradingDay IS 'Trading day | 交易日';
COMMENT ON COLUMN SC_DailyFlow.Channel IS 'Channel: HGT, SGT, GGT_SH, GGT_SZ | 通道';
COMMENT ON COLUMN SC_DailyFlow.BuyAmt IS 'Bought, million of the traded currency | 买入成交额（百万）';
COMMENT ON COLUMN SC_DailyFlow.SellAmt IS 'Sold, million | 卖出成交额（百万）';
COMMENT ON COLUMN SC_DailyFlow.NetBuyCNY IS 'Net buying, million yuan | 净买入（百万元人民币）';
COMMENT ON COLUMN SC_DailyFlow.TradeCount IS 'Number of trades | 成交笔数';
COMMENT ON COLUMN SC_DailyFlow.QuotaBalance IS 'Daily quota left, million yuan | 当日剩余额度（百万元）';
COMMENT ON COLUMN SC_DailyFlow.QuotaTotal IS 'Daily quota, million yuan | 每日额度（百万元）';

CREATE TABLE SC_Participant (
  PartCode VARCHAR PRIMARY KEY,
  PartName VARCHAR NOT NULL,
  PartKind VARCHAR
);
COMMENT ON TABLE SC_Participant IS 'Participants of the clearing house | 中央结算参与者';
COMMENT ON COLUMN SC_Participant.PartCode IS 'Participant code, e.g. B01451 | 参与者编号';
COMMENT ON COLUMN SC_Participant.PartName IS 'Name | 参与者名称';
COMMENT ON COLUMN SC_Participant.PartKind IS 'Kind: custodian bank, global broker, Chinese broker, local broker | 类型';

CREATE TABLE SC_FxRate (
  RateDate   DATE PRIMARY KEY,
  BuyRef     DOUBLE,
  SellRef    DOUBLE,
  SettleRate DOUBLE
);
COMMENT ON TABLE SC_FxRate IS 'HKD to CNY | 港元兑人民币';
COMMENT ON COLUMN SC_FxRate.RateDate IS 'Date | 日期';
COMMENT ON COLUMN SC_FxRate.BuyRef IS 'Reference rate for buying | 买入参考汇率';
COMMENT ON COLUMN SC_FxRate.SellRef IS 'Reference rate for selling | 卖出参考汇率';
COMMENT ON COLUMN SC_FxRate.SettleRate IS 'Settlement rate | 结算汇率';

CREATE TABLE SC_Calendar (
  CalDate   DATE PRIMARY KEY,
  NorthOpen BOOLEAN,
  SouthOpen BOOLEAN,
  Remark    VARCHAR
);
COMMENT ON TABLE SC_Calendar IS 'Trading calendar of the channels | 交易日历';
COMMENT ON COLUMN SC_Calendar.CalDate IS 'Date | 日期';
COMMENT ON COLUMN SC_Calendar.NorthOpen IS 'True if northbound trades | 北向是否开放';
COMMENT ON COLUMN SC_Calendar.SouthOpen IS 'True if southbound trades | 南向是否开放';
COMMENT ON COLUMN SC_Calendar.Remark IS 'Reason if closed | 休市原因';

CREATE TABLE SC_Eligible (
  ID       BIGINT PRIMARY KEY,
  SecuID   INTEGER REFERENCES SC_Security(SecuID),
  Channel  VARCHAR,
  InDate   DATE,
  OutDate  DATE,
  SellOnly BOOLEAN
);
COMMENT ON TABLE SC_Eligible IS 'Spells of eligibility | 标的调入调出';
COMMENT ON COLUMN SC_Eligible.ID IS 'Record id | 记录编号';
COMMENT ON COLUMN SC_Eligible.SecuID IS 'Security | 内部编码';
COMMENT ON COLUMN SC_Eligible.Channel IS 'Channel: HGT, SGT, GGT_SH, GGT_SZ | 通道：HGT 沪股通, SGT 深股通, GGT_SH 港股通（沪）, GGT_SZ 港股通（深）';
COMMENT ON COLUMN SC_Eligible.InDate IS 'Added | 调入日期';
COMMENT ON COLUMN SC_Eligible.OutDate IS 'Removed, NULL if still eligible | 调出日期，仍在为空';
COMMENT ON COLUMN SC_Eligible.SellOnly IS 'True if it can only be sold | 是否只可卖出';

CREATE TABLE SC_TopTen (
  TradingDay DATE,
  Channel    VARCHAR,
  RankNo     INTEGER,
  SecuID     INTEGER REFERENCES SC_Security(SecuID),
  BuyAmt     DOUBLE,
  SellAmt    DOUBLE,
  TotalAmt   DOUBLE,
  PRIMARY KEY (TradingDay, Channel, RankNo)
);
COMMENT ON TABLE SC_TopTen IS 'Ten most active stocks by channel and day | 十大活跃成交股';
COMMENT ON COLUMN SC_TopTen.TradingDay IS 'Trading day | 交易日';
COMMENT ON COLUMN SC_TopTen.Channel IS 'Channel: HGT, SGT, GGT_SH, GGT_SZ | 通道';
COMMENT ON COLUMN SC_TopTen.RankNo IS 'Rank, 1 to 10 | 排名';
COMMENT ON COLUMN SC_TopTen.SecuID IS 'Security | 内部编码';
COMMENT ON COLUMN SC_TopTen.BuyAmt IS 'Bought, million | 买入额（百万）';
COMMENT ON COLUMN SC_TopTen.SellAmt IS 'Sold, million | 卖出额（百万）';
COMMENT ON COLUMN SC_TopTen.TotalAmt IS 'Turnover, million | 成交总额（百万）';

CREATE TABLE SC_HoldStock (
  HoldDate   DATE,
  SecuID     INTEGER REFERENCES SC_Security(SecuID),
  Direction  VARCHAR,
  HoldShares BIGINT,
  PctFloat   DOUBLE,
  PctTotal   DOUBLE,
  HoldMV     DOUBLE,
  PRIMARY KEY (HoldDate, SecuID)
);
COMMENT ON TABLE SC_HoldStock IS 'Shares held through Connect by stock and day | 持股明细';
COMMENT ON COLUMN SC_HoldStock.HoldDate IS 'Date | 持股日期';
COMMENT ON COLUMN SC_HoldStock.SecuID IS 'Security | 内部编码';
COMMENT ON COLUMN SC_HoldStock.Direction IS 'Direction: N northbound, S southbound | 方向：N北向，S南向';
COMMENT ON COLUMN SC_HoldStock.HoldShares IS 'Shares held | 持股数量';
COMMENT ON COLUMN SC_HoldStock.PctFloat IS 'Percent of free float | 占流通股比（%）';
COMMENT ON COLUMN SC_HoldStock.PctTotal IS 'Percent of all shares | 占总股本比（%）';
COMMENT ON COLUMN SC_HoldStock.HoldMV IS 'Market value, million yuan | 持股市值（百万元）';

CREATE TABLE SC_HoldPart (
  HoldDate     DATE,
  SecuID       INTEGER REFERENCES SC_Security(SecuID),
  PartCode     VARCHAR REFERENCES SC_Participant(PartCode),
  HoldShares   BIGINT,
  PctOfConnect DOUBLE,
  PRIMARY KEY (HoldDate, SecuID, PartCode)
);
COMMENT ON TABLE SC_HoldPart IS 'Shares held by participant | 参与者持股';
COMMENT ON COLUMN SC_HoldPart.HoldDate IS 'Date | 持股日期';
COMMENT ON COLUMN SC_HoldPart.SecuID IS 'Security | 内部编码';
COMMENT ON COLUMN SC_HoldPart.PartCode IS 'Participant | 参与者编号';
COMMENT ON COLUMN SC_HoldPart.HoldShares IS 'Shares held | 持股数量';
COMMENT ON COLUMN SC_HoldPart.PctOfConnect IS 'Percent of the stock''s Connect holding | 占陆股通持股比（%）';

CREATE TABLE SC_Quote (
  TradingDay  DATE,
  SecuID      INTEGER REFERENCES SC_Security(SecuID),
  ClosePx     DOUBLE,
  PrevClose   DOUBLE,
  TurnoverVal DOUBLE,
  FloatMV     DOUBLE,
  PRIMARY KEY (TradingDay, SecuID)
);
COMMENT ON TABLE SC_Quote IS 'Daily quotes | 行情';
COMMENT ON COLUMN SC_Quote.TradingDay IS 'Trading day | 交易日';
COMMENT ON COLUMN SC_Quote.SecuID IS 'Security | 内部编码';
COMMENT ON COLUMN SC_Quote.ClosePx IS 'Close, own currency | 收盘价';
COMMENT ON COLUMN SC_Quote.PrevClose IS 'Previous close | 前收盘';
COMMENT ON COLUMN SC_Quote.TurnoverVal IS 'Turnover, million, own currency | 成交额（百万）';
COMMENT ON COLUMN SC_Quote.FloatMV IS 'Free float value, million, own currency | 流通市值（百万）';
