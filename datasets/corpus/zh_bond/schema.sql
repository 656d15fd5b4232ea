-- 债券库: bonds as a data vendor ships them: issuers, basics, guarantors, underwriters, ratings, valuations, trades, cash flows, defaults, yield curves, convertibles.

CREATE TABLE BD_Issuer (
  IssuerCode   INTEGER PRIMARY KEY,
  IssuerName   VARCHAR NOT NULL,
  IssuerAbbr   VARCHAR,
  Province     VARCHAR,
  IssuerNature VARCHAR,
  IsLGFV       BOOLEAN,
  IndustryName VARCHAR,
  ParentCode   INTEGER REFERENCES BD_Issuer(IssuerCode)
);
COMMENT ON TABLE BD_Issuer IS 'Bond issuers and guarantors | 发行主体';
COMMENT ON COLUMN BD_Issuer.IssuerCode IS 'Issuer code | 主体代码';
COMMENT ON COLUMN BD_Issuer.IssuerName IS 'Full name, in Chinese | 主体全称';
COMMENT ON COLUMN BD_Issuer.IssuerAbbr IS 'Short name, in Chinese, e.g. 江津城投 | 主体简称';
COMMENT ON COLUMN BD_Issuer.Province IS 'Province, in Chinese | 所在省份';
COMMENT ON COLUMN BD_Issuer.IssuerNature IS 'Ownership: 央企 central SOE, 地方国企 local SOE, 民企 private, 政府 government | 企业性质';
COMMENT ON COLUMN BD_Issuer.IsLGFV IS 'True for a local government financing vehicle | 是否城投';
COMMENT ON COLUMN BD_Issuer.IndustryName IS 'Industry, in Chinese | 所属行业';
COMMENT ON COLUMN BD_Issuer.ParentCode IS 'Controlling company, NULL if none in the database | 控股股东主体代码';

CREATE TABLE BD_Curve (
  CurveName VARCHAR,
  CurveDate DATE,
  Tenor     DOUBLE,
  Yield     DOUBLE,
  PRIMARY KEY (CurveName, CurveDate, Tenor)
);
COMMENT ON TABLE BD_Curve IS 'Yield curves | 收益率曲线';
COMMENT ON COLUMN BD_Curve.CurveName IS 'Curve, in Chinese, e.g. 国债, 国开, 中短票AAA | 曲线名称';
COMMENT ON COLUMN BD_Curve.CurveDate IS 'Date | 日期';
COMMENT ON COLUMN BD_Curve.Tenor IS 'Tenor, years | 期限（年）';
COMMENT ON COLUMN BD_Curve.Yield IS 'Yield, percent | 收益率（%）';

CREATE TABLE BD_BasicInfo (
  InnerCode  INTEGER PRIMARY KEY,
  SecuCode   VARCHAR,
  SecuAbbr   VARCHAR NOT NULL,
  BondType   VARCHAR,
  IssuerCode INTEGER REFERENCES BD_Issuer(IssuerCode),
  Market     VARCHAR,
  IssueDate  DATE,
  ValueDate  DATE,
  EndDate    DATE,
  IssueSize  DOUBLE,
  Balance    DOUBLE,
  IssueTerm  DOUBLE,
  CouponRate DOUBLE,
  HasPut     BOOLEAN,
  IsPerp     BOOLEAN
);
COMMENT ON TABLE BD_BasicInfo IS 'Bond basics | 债券基本信息';
COMMENT ON COLUMN BD_BasicInfo.InnerCode IS 'Internal bond code | 债券内部编码';
COMMENT ON COLUMN BD_BasicInfo.SecuCode IS 'Trading code | 债券代码';
COMMENT ON COLUMN BD_BasicInfo.SecuAbbr IS 'Bond short name, e.g. 24江津01 | 债券简称';
COMMENT ON COLUMN BD_BasicInfo.BondType IS 'Type: 国债, 地方债, 政金债, 公司债, 企业债, 中票, 短融, 可转债 | 债券类别';
COMMENT ON COLUMN BD_BasicInfo.IssuerCode IS 'Issuer | 发行人代码';
COMMENT ON COLUMN BD_BasicInfo.Market IS 'Market: 银行间 interbank, 上交所 Shanghai, 深交所 Shenzhen | 交易市场';
COMMENT ON COLUMN BD_BasicInfo.IssueDate IS 'Issue date | 发行日';
COMMENT ON COLUMN BD_BasicInfo.ValueDate IS 'Interest starts | 起息日';
COMMENT ON COLUMN BD_BasicInfo.EndDate IS 'Maturity date | 到期日';
COMMENT ON COLUMN BD_BasicInfo.IssueSize IS 'Issued amount, 100 million yuan | 发行规模（亿元）';
COMMENT ON COLUMN BD_BasicInfo.Balance IS 'Outstanding amount, 100 million yuan | 债券余额（亿元）';
COMMENT ON COLUMN BD_BasicInfo.IssueTerm IS 'Term, years | 发行期限（年）';
COMMENT ON COLUMN BD_BasicInfo.CouponRate IS 'Coupon, percent | 票面利率（%）';
COMMENT ON COLUMN BD_BasicInfo.HasPut IS 'True with an investor put | 是否含回售权';
COMMENT ON COLUMN BD_BasicInfo.IsPerp IS 'True for a perpetual | 是否永续';

CREATE TABLE BD_IssuerRating (
  ID         BIGINT PRIMARY KEY,
  IssuerCode INTEGER REFERENCES BD_Issuer(IssuerCode),
  CRAName    VARCHAR,
  RatingDate DATE,
  Rating     VARCHAR,
  Outlook    VARCHAR,
  RatingChg  VARCHAR
);
COMMENT ON TABLE BD_IssuerRating IS 'Issuer ratings | 主体评级';
COMMENT ON COLUMN BD_IssuerRating.ID IS 'Record id | 记录编号';
COMMENT ON COLUMN BD_IssuerRating.IssuerCode IS 'Issuer | 主体代码';
COMMENT ON COLUMN BD_IssuerRating.CRAName IS 'Rating agency, in Chinese | 评级机构';
COMMENT ON COLUMN BD_IssuerRating.RatingDate IS 'Rated on | 评级日期';
COMMENT ON COLUMN BD_IssuerRating.Rating IS 'Rating: AAA, AA+, AA, AA-, A+, BBB, C | 主体级别';
COMMENT ON COLUMN BD_IssuerRating.Outlook IS 'Outlook: 正面 positive, 稳定 stable, 负面 negative | 展望';
COMMENT ON COLUMN BD_IssuerRating.RatingChg IS 'Change: 首次 first, 维持 affirmed, 上调 upgrade, 下调 downgrade | 评级变动';

CREATE TABLE BD_Guarantee (
  InnerCode INTEGER REFERENCES BD_BasicInfo(InnerCode),
  GuarCode  INTEGER REFERENCES BD_Issuer(IssuerCode),
  GuarWay   VARCHAR,
  PRIMARY KEY (InnerCode, GuarCode)
);
COMMENT ON TABLE BD_Guarantee IS 'Guarantees of bonds | 债券担保';
COMMENT ON COLUMN BD_Guarantee.InnerCode IS 'Bond | 债券内部编码';
COMMENT ON COLUMN BD_Guarantee.GuarCode IS 'Guarantor | 担保人代码';
COMMENT ON COLUMN BD_Guarantee.GuarWay IS 'Way: 连带责任 joint liability, 抵押 mortgage, 质押 pledge | 担保方式';

CREATE TABLE BD_Underwriter (
  InnerCode INTEGER REFERENCES BD_BasicInfo(InnerCode),
  UWName    VARCHAR,
  UWRole    VARCHAR,
  UWAmount  DOUBLE,
  PRIMARY KEY (InnerCode, UWName)
);
COMMENT ON TABLE BD_Underwriter IS 'Underwriters of bonds | 债券承销';
COMMENT ON COLUMN BD_Underwriter.InnerCode IS 'Bond | 债券内部编码';
COMMENT ON COLUMN BD_Underwriter.UWName IS 'Underwriter, in Chinese | 承销商';
COMMENT ON COLUMN BD_Underwriter.UWRole IS 'Role: 主承销 lead, 联席 joint lead, 分销 syndicate | 承销角色';
COMMENT ON COLUMN BD_Underwriter.UWAmount IS 'Amount underwritten, 100 million yuan | 承销金额（亿元）';

CREATE TABLE BD_Valuation (
  InnerCode INTEGER REFERENCES BD_BasicInfo(InnerCode),
  ValDate   DATE,
  CleanPx   DOUBLE,
  DirtyPx   DOUBLE,
  ValYTM    DOUBLE,
  ModDur    DOUBLE,
  PRIMARY KEY (InnerCode, ValDate)
);
COMMENT ON TABLE BD_Valuation IS 'Daily valuations | 估值';
COMMENT ON COLUMN BD_Valuation.InnerCode IS 'Bond | 债券内部编码';
COMMENT ON COLUMN BD_Valuation.ValDate IS 'Valuation date | 估值日期';
COMMENT ON COLUMN BD_Valuation.CleanPx IS 'Clean price, yuan | 估值净价（元）';
COMMENT ON COLUMN BD_Valuation.DirtyPx IS 'Dirty price, yuan | 估值全价（元）';
COMMENT ON COLUMN BD_Valuation.ValYTM IS 'Yield to maturity, percent | 估值收益率（%）';
COMMENT ON COLUMN BD_Valuation.ModDur IS 'Modified duration, years | 修正久期';

CREATE TABLE BD_Trade (
  InnerCode INTEGER REFERENCES BD_BasicInfo(InnerCode),
  TradeDate DATE,
  TradeAmt  DOUBLE,
  TradeNum  INTEGER,
  AvgYield  DOUBLE,
  PRIMARY KEY (InnerCode, TradeDate)
);
COMMENT ON TABLE BD_Trade IS 'Daily trades | 成交行情';
COMMENT ON COLUMN BD_Trade.InnerCode IS 'Bond | 债券内部编码';
COMMENT ON COLUMN BD_Trade.TradeDate IS 'Trading day | 交易日';
COMMENT ON COLUMN BD_Trade.TradeAmt IS 'Turnover, 100 million yuan | 成交额（亿元）';
COMMENT ON COLUMN BD_Trade.TradeNum IS 'Number of trades | 成交笔数';
COMMENT ON COLUMN BD_Trade.AvgYield IS 'Average yield, percent | 加权成交收益率（%）';

CREATE TABLE BD_CashFlow (
  InnerCode INTEGER REFERENCES BD_BasicInfo(InnerCode),
  PayDate   DATE,
  IntPay    DOUBLE,
  PrinPay   DOUBLE,
  PRIMARY KEY (InnerCode, PayDate)
);
COMMENT ON TABLE BD_CashFlow IS 'Cash flows per 100 yuan face | 现金流（每百元面值）';
COMMENT ON COLUMN BD_CashFlow.InnerCode IS 'Bond | 债券内部编码';
COMMENT ON COLUMN BD_CashFlow.PayDate IS 'Pay date | 付款日';
COMMENT ON COLUMN BD_CashFlow.IntPay IS 'Interest, yuan | 付息（元）';
COMMENT ON COLUMN BD_CashFlow.PrinPay IS 'Principal, yuan | 还本（元）';

CREATE TABLE BD_Default (
  ID         BIGINT PRIMARY KEY,
  InnerCode  INTEGER REFERENCES BD_BasicInfo(InnerCode),
  EventDate  DATE,
  EventType  VARCHAR,
  OverdueAmt DOUBLE,
  SettleDate DATE
);
COMMENT ON TABLE BD_Default IS 'Default events | 违约事件';
COMMENT ON COLUMN BD_Default.ID IS 'Record id | 记录编号';
COMMENT ON COLUMN BD_Default.InnerCode IS 'Bond | 债券内部编码';
COMMENT ON COLUMN BD_Default.EventDate IS 'Event date | 事件日期';
COMMENT ON COLUMN BD_Default.EventType IS 'Event: 利息违约 missed interest, 本金违约 missed principal, 展期 extension | 事件类型';
COMMENT ON COLUMN BD_Default.OverdueAmt IS 'Overdue amount, 100 million yuan | 逾期金额（亿元）';
COMMENT ON COLUMN BD_Default.SettleDate IS 'Repaid on, NULL while unpaid | 兑付日期，未兑付为空';

CREATE TABLE BD_Convert (
  InnerCode INTEGER PRIMARY KEY REFERENCES BD_BasicInfo(InnerCode),
  StockCode VARCHAR,
  StockAbbr VARCHAR,
  ConvPrice DOUBLE,
  ConvStart DATE,
  CallDate  DATE
);
COMMENT ON TABLE BD_Convert IS 'Convertible bonds | 可转债资料';
COMMENT ON COLUMN BD_Convert.InnerCode IS 'Bond | 债券内部编码';
COMMENT ON COLUMN BD_Convert.StockCode IS 'Stock code | 正股代码';
COMMENT ON COLUMN BD_Convert.StockAbbr IS 'Stock short name, in Chinese | 正股简称';
COMMENT ON COLUMN BD_Convert.ConvPrice IS 'Conversion price, yuan | 转股价（元）';
COMMENT ON COLUMN BD_Convert.ConvStart IS 'Convertible from | 转股起始日';
COMMENT ON COLUMN BD_Convert.CallDate IS 'Forced redemption announced on, NULL if not | 强赎公告日，未强赎为空';
