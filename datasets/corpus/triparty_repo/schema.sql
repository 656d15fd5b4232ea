-- Tri-party repo: an agent bank's collateral service for cash lenders and dealers: parties, accounts, baskets with eligibility rules, deals, daily allocations, securities and prices, margin deficits, substitutions, fails and fees.

CREATE TABLE Party (
  PartyId       INTEGER PRIMARY KEY,
  PartyName     VARCHAR NOT NULL,
  LegalEntityId VARCHAR,
  PartyRole     VARCHAR,
  ParentPartyId INTEGER REFERENCES Party(PartyId),
  Domicile      VARCHAR,
  OnboardedOn   DATE
);
COMMENT ON TABLE Party IS 'Parties | 参与方';
COMMENT ON COLUMN Party.PartyId IS 'Party id | 参与方编号';
COMMENT ON COLUMN Party.PartyName IS 'Name | 名称';
COMMENT ON COLUMN Party.LegalEntityId IS 'LEI code | LEI编码';
COMMENT ON COLUMN Party.PartyRole IS 'Role: dealer, money fund, bank, insurer, corporate, central bank | 角色：dealer 交易商, money fund 货币基金, bank 银行, insurer 保险, corporate 企业, central bank 央行';
COMMENT ON COLUMN Party.ParentPartyId IS 'Parent, NULL if none | 母公司';
COMMENT ON COLUMN Party.Domicile IS 'Country | 国家';
COMMENT ON COLUMN Party.OnboardedOn IS 'Joined the service | 加入日期';

CREATE TABLE SecRef (
  Cusip      VARCHAR PRIMARY KEY,
  SecDesc    VARCHAR NOT NULL,
  IssuerName VARCHAR,
  AssetClass VARCHAR,
  Rating     VARCHAR,
  MatDate    DATE,
  CcyCode    VARCHAR
);
COMMENT ON TABLE SecRef IS 'Securities | 证券';
COMMENT ON COLUMN SecRef.Cusip IS 'Security number, e.g. 91282CKQ3 | 证券代码';
COMMENT ON COLUMN SecRef.SecDesc IS 'Description | 描述';
COMMENT ON COLUMN SecRef.IssuerName IS 'Issuer | 发行人';
COMMENT ON COLUMN SecRef.AssetClass IS 'Class: treasury, agency, MBS, corporate, equity, municipal | 资产类别';
COMMENT ON COLUMN SecRef.Rating IS 'Rating: AAA, AA, A, BBB, BB, none | 评级';
COMMENT ON COLUMN SecRef.MatDate IS 'Maturity, NULL for shares | 到期日';
COMMENT ON COLUMN SecRef.CcyCode IS 'Currency | 币种';

CREATE TABLE Basket (
  BasketId      INTEGER PRIMARY KEY,
  BasketName    VARCHAR NOT NULL,
  BasketOwnerId INTEGER REFERENCES Party(PartyId),
  MinRating     VARCHAR,
  EquityOk      BOOLEAN,
  ConcLimitPct  DOUBLE,
  VersionDate   DATE
);
COMMENT ON TABLE Basket IS 'Collateral baskets agreed between lender and dealer | 担保品篮子';
COMMENT ON COLUMN Basket.BasketId IS 'Basket id | 篮子编号';
COMMENT ON COLUMN Basket.BasketName IS 'Name, e.g. G10 Govies | 篮子名称';
COMMENT ON COLUMN Basket.BasketOwnerId IS 'Cash lender who set it | 设定方（出资方）';
COMMENT ON COLUMN Basket.MinRating IS 'Lowest rating allowed: AAA, AA, A, BBB, none | 最低评级';
COMMENT ON COLUMN Basket.EquityOk IS 'True if shares are allowed | 是否接受股票';
COMMENT ON COLUMN Basket.ConcLimitPct IS 'Limit per issuer, percent | 单一发行人上限（%）';
COMMENT ON COLUMN Basket.VersionDate IS 'Last changed | 最近修改日';

CREATE TABLE SecPrice (
  Cusip     VARCHAR REFERENCES SecRef(Cusip),
  PriceDate DATE,
  CleanPx   DOUBLE,
  PxSource  VARCHAR,
  PRIMARY KEY (Cusip, PriceDate)
);
COMMENT ON TABLE SecPrice IS 'Daily prices | 证券价格';
COMMENT ON COLUMN SecPrice.Cusip IS 'Security | 证券';
COMMENT ON COLUMN SecPrice.PriceDate IS 'Date | 日期';
COMMENT ON COLUMN SecPrice.CleanPx IS 'Clean price, percent of par or per share | 净价';
COMMENT ON COLUMN SecPrice.PxSource IS 'Source: vendor, dealer, matrix, stale | 来源';

CREATE TABLE ServiceFee (
  PartyId    INTEGER REFERENCES Party(PartyId),
  FeeMonth   DATE,
  FeeKUSD    DOUBLE,
  AvgBalMUSD DOUBLE,
  PRIMARY KEY (PartyId, FeeMonth)
);
COMMENT ON TABLE ServiceFee IS 'Monthly fees | 月度费用';
COMMENT ON COLUMN ServiceFee.PartyId IS 'Party | 参与方';
COMMENT ON COLUMN ServiceFee.FeeMonth IS 'First day of the month | 月份首日';
COMMENT ON COLUMN ServiceFee.FeeKUSD IS 'Fee, thousand USD | 费用（千美元）';
COMMENT ON COLUMN ServiceFee.AvgBalMUSD IS 'Average balance, million USD | 平均余额（百万美元）';

CREATE TABLE BasketRule (
  BasketId    INTEGER REFERENCES Basket(BasketId),
  AssetClass  VARCHAR,
  HaircutPct  DOUBLE,
  MaxSharePct DOUBLE,
  PRIMARY KEY (BasketId, AssetClass)
);
COMMENT ON TABLE BasketRule IS 'Margins by asset class in baskets | 篮子规则';
COMMENT ON COLUMN BasketRule.BasketId IS 'Basket | 篮子';
COMMENT ON COLUMN BasketRule.AssetClass IS 'Class: treasury, agency, MBS, corporate, equity, municipal | 资产类别：treasury 国债, agency 机构债, MBS 抵押贷款证券, corporate 公司债, equity 股票, municipal 市政债';
COMMENT ON COLUMN BasketRule.HaircutPct IS 'Haircut, percent | 折扣率（%）';
COMMENT ON COLUMN BasketRule.MaxSharePct IS 'Largest share of the deal, percent | 最高占比（%）';

CREATE TABLE Deal (
  DealId       BIGINT PRIMARY KEY,
  LenderId     INTEGER REFERENCES Party(PartyId),
  DealerId     INTEGER REFERENCES Party(PartyId),
  BasketId     INTEGER REFERENCES Basket(BasketId),
  DealKind     VARCHAR,
  TradeDate    DATE,
  StartDate    DATE,
  EndDate      DATE,
  ClosedDate   DATE,
  NoticeDays   INTEGER,
  CashMUSD     DOUBLE,
  RatePct      DOUBLE,
  BenchRatePct DOUBLE
);
COMMENT ON TABLE Deal IS 'Deals | 交易';
COMMENT ON COLUMN Deal.DealId IS 'Deal id | 交易编号';
COMMENT ON COLUMN Deal.LenderId IS 'Cash lender | 出资方';
COMMENT ON COLUMN Deal.DealerId IS 'Cash borrower | 融资方';
COMMENT ON COLUMN Deal.BasketId IS 'Basket | 篮子';
COMMENT ON COLUMN Deal.DealKind IS 'Kind: overnight, term, open, evergreen | 类型：overnight 隔夜, term 定期, open 开放, evergreen 常青';
COMMENT ON COLUMN Deal.TradeDate IS 'Traded | 交易日';
COMMENT ON COLUMN Deal.StartDate IS 'Cash out | 起始日';
COMMENT ON COLUMN Deal.EndDate IS 'Cash back, NULL for open deals | 到期日，开放式为空';
COMMENT ON COLUMN Deal.ClosedDate IS 'Really closed, NULL while open | 实际了结日';
COMMENT ON COLUMN Deal.NoticeDays IS 'Days of notice on evergreens | 通知天数';
COMMENT ON COLUMN Deal.CashMUSD IS 'Cash, million USD | 金额（百万美元）';
COMMENT ON COLUMN Deal.RatePct IS 'Rate, percent | 利率（%）';
COMMENT ON COLUMN Deal.BenchRatePct IS 'Market reference rate that day, percent | 当日基准利率（%）';

CREATE TABLE Allocation (
  DealId    BIGINT REFERENCES Deal(DealId),
  AllocDate DATE,
  Cusip     VARCHAR REFERENCES SecRef(Cusip),
  ParAmt    DOUBLE,
  MktValue  DOUBLE,
  CollValue DOUBLE,
  PRIMARY KEY (DealId, AllocDate, Cusip)
);
COMMENT ON TABLE Allocation IS 'Collateral allocated at the end of day | 日终担保品分配';
COMMENT ON COLUMN Allocation.DealId IS 'Deal | 交易';
COMMENT ON COLUMN Allocation.AllocDate IS 'Date | 日期';
COMMENT ON COLUMN Allocation.Cusip IS 'Security | 证券';
COMMENT ON COLUMN Allocation.ParAmt IS 'Par or shares, million | 面额或股数（百万）';
COMMENT ON COLUMN Allocation.MktValue IS 'Market value, million USD | 市值（百万美元）';
COMMENT ON COLUMN Allocation.CollValue IS 'Value after haircut, million USD | 折后价值（百万美元）';

CREATE TABLE MarginDeficit (
  DealId    BIGINT REFERENCES Deal(DealId),
  DefDate   DATE,
  ReqValue  DOUBLE,
  HeldValue DOUBLE,
  CuredAt   TIMESTAMP,
  PRIMARY KEY (DealId, DefDate)
);
COMMENT ON TABLE MarginDeficit IS 'Deficits by deal and day | 保证金缺口';
COMMENT ON COLUMN MarginDeficit.DealId IS 'Deal | 交易';
COMMENT ON COLUMN MarginDeficit.DefDate IS 'Date | 日期';
COMMENT ON COLUMN MarginDeficit.ReqValue IS 'Required, million USD | 应有担保（百万美元）';
COMMENT ON COLUMN MarginDeficit.HeldValue IS 'Held after haircut, million USD | 已有折后担保（百万美元）';
COMMENT ON COLUMN MarginDeficit.CuredAt IS 'Cured, NULL if not | 补足时间，未补足为空';

CREATE TABLE FailEvent (
  FailId     BIGINT PRIMARY KEY,
  DealId     BIGINT REFERENCES Deal(DealId),
  FailDate   DATE,
  FailSide   VARCHAR,
  FailAmt    DOUBLE,
  ResolvedOn DATE
);
COMMENT ON TABLE FailEvent IS 'Settlement fails | 结算失败';
COMMENT ON COLUMN FailEvent.FailId IS 'Fail id | 失败编号';
COMMENT ON COLUMN FailEvent.DealId IS 'Deal | 交易';
COMMENT ON COLUMN FailEvent.FailDate IS 'Date | 日期';
COMMENT ON COLUMN FailEvent.FailSide IS 'Who failed: dealer, lender, agent | 失败方';
COMMENT ON COLUMN FailEvent.FailAmt IS 'Amount, million USD | 金额（百万美元）';
COMMENT ON COLUMN FailEvent.ResolvedOn IS 'Settled in the end, NULL if not | 解决日期';
