-- Major holdings and placings in European equities: issuers, share lines, investors and parents, major holding notifications with thresholds, top-holder snapshots, manager (PDMR) trades, accelerated placings with banks, lock-ups, short disclosures, buyback tranches, voting rights totals, prices.

CREATE TABLE Issuer (
  IssuerLei   VARCHAR PRIMARY KEY,
  IssuerName  VARCHAR NOT NULL,
  TradeName   VARCHAR,
  HomeState   VARCHAR,
  HqCountry   VARCHAR,
  IcbIndustry VARCHAR,
  ListStatus  VARCHAR
);
COMMENT ON TABLE Issuer IS 'Issuers | 发行人';
COMMENT ON COLUMN Issuer.IssuerLei IS 'LEI | LEI码';
COMMENT ON COLUMN Issuer.IssuerName IS 'Name, e.g. Vantelle SA | 名称';
COMMENT ON COLUMN Issuer.TradeName IS 'Trading name | 商号';
COMMENT ON COLUMN Issuer.HomeState IS 'Home member state, two letters, e.g. FR, DE | 母国';
COMMENT ON COLUMN Issuer.HqCountry IS 'Country of headquarters | 总部国家';
COMMENT ON COLUMN Issuer.IcbIndustry IS 'Industry, e.g. Industrials, Utilities, Technology | 行业';
COMMENT ON COLUMN Issuer.ListStatus IS 'Status: listed, suspended, delisted | 上市状态：listed上市，suspended停牌，delisted退市';

CREATE TABLE Investor (
  InvId       INTEGER PRIMARY KEY,
  InvName     VARCHAR NOT NULL,
  InvKind     VARCHAR,
  ParentInvId INTEGER REFERENCES Investor(InvId),
  InvCountry  VARCHAR
);
COMMENT ON TABLE Investor IS 'Investors | 投资者';
COMMENT ON COLUMN Investor.InvId IS 'Investor | 投资者编号';
COMMENT ON COLUMN Investor.InvName IS 'Name, e.g. Harrow Street Capital | 名称';
COMMENT ON COLUMN Investor.InvKind IS 'Kind: asset manager, hedge fund, sovereign, family, corporate, state | 类型：asset manager资管，hedge fund对冲，sovereign主权，family家族，corporate企业，state国家';
COMMENT ON COLUMN Investor.ParentInvId IS 'Parent, NULL if none | 母公司，无则为空';
COMMENT ON COLUMN Investor.InvCountry IS 'Country | 国家';

CREATE TABLE ShareLine (
  Isin        VARCHAR PRIMARY KEY,
  IssuerLei   VARCHAR REFERENCES Issuer(IssuerLei),
  Ticker      VARCHAR,
  Mic         VARCHAR,
  ShareKind   VARCHAR,
  VotesPer    DOUBLE,
  FirstTraded DATE,
  IsPrimary   BOOLEAN
);
COMMENT ON TABLE ShareLine IS 'Share lines | 股票';
COMMENT ON COLUMN ShareLine.Isin IS 'ISIN | ISIN码';
COMMENT ON COLUMN ShareLine.IssuerLei IS 'Issuer | 发行人';
COMMENT ON COLUMN ShareLine.Ticker IS 'Ticker, e.g. VTL | 代码';
COMMENT ON COLUMN ShareLine.Mic IS 'Market: XPAR, XETR, XAMS, XMIL, XMAD | 市场';
COMMENT ON COLUMN ShareLine.ShareKind IS 'Kind: ordinary, preference, registered | 类别：ordinary普通，preference优先，registered记名';
COMMENT ON COLUMN ShareLine.VotesPer IS 'Votes a share | 每股表决权';
COMMENT ON COLUMN ShareLine.FirstTraded IS 'First traded | 首个交易日';
COMMENT ON COLUMN ShareLine.IsPrimary IS 'True for the main line | 是否主要股票';

CREATE TABLE MajorNotif (
  NotifId      INTEGER PRIMARY KEY,
  IssuerLei    VARCHAR REFERENCES Issuer(IssuerLei),
  InvId        INTEGER REFERENCES Investor(InvId),
  CrossedOn    DATE,
  NotifiedOn   DATE,
  PublishedOn  DATE,
  ThresholdPct DOUBLE,
  Direction    VARCHAR,
  PctShares    DOUBLE,
  PctInstr     DOUBLE,
  PctTotal     DOUBLE,
  PctPrev      DOUBLE
);
COMMENT ON TABLE MajorNotif IS 'Major holding notifications | 重大持股通知';
COMMENT ON COLUMN MajorNotif.NotifId IS 'Notification | 通知编号';
COMMENT ON COLUMN MajorNotif.IssuerLei IS 'Issuer | 发行人';
COMMENT ON COLUMN MajorNotif.InvId IS 'Investor | 投资者';
COMMENT ON COLUMN MajorNotif.CrossedOn IS 'Threshold crossed | 触及日';
COMMENT ON COLUMN MajorNotif.NotifiedOn IS 'Issuer notified | 通知发行人日';
COMMENT ON COLUMN MajorNotif.PublishedOn IS 'Published | 发布日';
COMMENT ON COLUMN MajorNotif.ThresholdPct IS 'Threshold crossed, percent | 触及阈值（%）';
COMMENT ON COLUMN MajorNotif.Direction IS 'Direction: up, down | 方向：up上穿，down下穿';
COMMENT ON COLUMN MajorNotif.PctShares IS 'Voting rights in shares, percent | 股份表决权（%）';
COMMENT ON COLUMN MajorNotif.PctInstr IS 'Through instruments, percent | 通过工具（%）';
COMMENT ON COLUMN MajorNotif.PctTotal IS 'Total, percent | 合计（%）';
COMMENT ON COLUMN MajorNotif.PctPrev IS 'Total in the notification before, NULL if first | 上次合计，首次为空';

CREATE TABLE PdmrTrade (
  PdmrId     INTEGER PRIMARY KEY,
  IssuerLei  VARCHAR REFERENCES Issuer(IssuerLei),
  PersonName VARCHAR,
  PersonRole VARCHAR,
  TradeOn    DATE,
  FiledOn    DATE,
  Nature     VARCHAR,
  Qty        DECIMAL(18,2),
  PriceEur   DOUBLE
);
COMMENT ON TABLE PdmrTrade IS 'Managers'' transactions | 高管交易';
COMMENT ON COLUMN PdmrTrade.PdmrId IS 'Trade | 编号';
COMMENT ON COLUMN PdmrTrade.IssuerLei IS 'Issuer | 发行人';
COMMENT ON COLUMN PdmrTrade.PersonName IS 'Person | 姓名';
COMMENT ON COLUMN PdmrTrade.PersonRole IS 'Role: CEO, CFO, board member, closely associated | 身份：CEO，CFO，board member董事，closely associated关联人';
COMMENT ON COLUMN PdmrTrade.TradeOn IS 'Traded | 交易日';
COMMENT ON COLUMN PdmrTrade.FiledOn IS 'Filed | 申报日';
COMMENT ON COLUMN PdmrTrade.Nature IS 'Nature: buy, sell, option exercise, pledge | 性质：buy买入，sell卖出，option exercise行权，pledge质押';
COMMENT ON COLUMN PdmrTrade.Qty IS 'Shares | 股数';
COMMENT ON COLUMN PdmrTrade.PriceEur IS 'Price, EUR | 价格（欧元）';

CREATE TABLE ShortPos (
  IssuerLei   VARCHAR REFERENCES Issuer(IssuerLei),
  InvId       INTEGER REFERENCES Investor(InvId),
  PosDate     DATE,
  NetShortPct DOUBLE,
  IsOpen      BOOLEAN,
  PRIMARY KEY (IssuerLei, InvId, PosDate)
);
COMMENT ON TABLE ShortPos IS 'Public short positions | 公开空头';
COMMENT ON COLUMN ShortPos.IssuerLei IS 'Issuer | 发行人';
COMMENT ON COLUMN ShortPos.InvId IS 'Holder | 持有人';
COMMENT ON COLUMN ShortPos.PosDate IS 'Position date | 持仓日';
COMMENT ON COLUMN ShortPos.NetShortPct IS 'Net short, percent of capital | 净空头（%）';
COMMENT ON COLUMN ShortPos.IsOpen IS 'True for the latest position of the holder if still above the threshold | 是否当前有效';

CREATE TABLE VotingTotal (
  IssuerLei   VARCHAR REFERENCES Issuer(IssuerLei),
  MonthEnd    DATE,
  CapShares   DECIMAL(18,2),
  TreasShares DECIMAL(18,2),
  GrossVotes  DECIMAL(18,2),
  NetVotes    DECIMAL(18,2),
  PRIMARY KEY (IssuerLei, MonthEnd)
);
COMMENT ON TABLE VotingTotal IS 'Total voting rights by month | 表决权总数';
COMMENT ON COLUMN VotingTotal.IssuerLei IS 'Issuer | 发行人';
COMMENT ON COLUMN VotingTotal.MonthEnd IS 'Month-end | 月末';
COMMENT ON COLUMN VotingTotal.CapShares IS 'Shares in issue, thousand | 已发行股数（千股）';
COMMENT ON COLUMN VotingTotal.TreasShares IS 'Treasury shares, thousand | 库存股（千股）';
COMMENT ON COLUMN VotingTotal.GrossVotes IS 'Theoretical votes, thousand | 理论表决权（千）';
COMMENT ON COLUMN VotingTotal.NetVotes IS 'Exercisable votes, thousand | 可行使表决权（千）';

CREATE TABLE HolderSnap (
  Isin       VARCHAR REFERENCES ShareLine(Isin),
  QtrEnd     DATE,
  InvId      INTEGER REFERENCES Investor(InvId),
  SharesHeld DECIMAL(18,2),
  PctCap     DOUBLE,
  PctVotes   DOUBLE,
  ValueEur   DECIMAL(18,2),
  CostEur    DECIMAL(18,2),
  RankNo     INTEGER,
  PRIMARY KEY (Isin, QtrEnd, InvId)
);
COMMENT ON TABLE HolderSnap IS 'Holders by quarter-end | 季末持有人快照';
COMMENT ON COLUMN HolderSnap.Isin IS 'Share line | 股票';
COMMENT ON COLUMN HolderSnap.QtrEnd IS 'Quarter-end | 季末';
COMMENT ON COLUMN HolderSnap.InvId IS 'Investor | 投资者';
COMMENT ON COLUMN HolderSnap.SharesHeld IS 'Shares, thousand | 持股（千股）';
COMMENT ON COLUMN HolderSnap.PctCap IS 'Percent of capital | 占股本（%）';
COMMENT ON COLUMN HolderSnap.PctVotes IS 'Percent of votes | 占表决权（%）';
COMMENT ON COLUMN HolderSnap.ValueEur IS 'Value, million EUR | 市值（百万欧元）';
COMMENT ON COLUMN HolderSnap.CostEur IS 'Estimated cost, million EUR | 估计成本（百万欧元）';
COMMENT ON COLUMN HolderSnap.RankNo IS 'Rank | 排名';

CREATE TABLE Abb (
  PlcId         INTEGER PRIMARY KEY,
  Isin          VARCHAR REFERENCES ShareLine(Isin),
  SellerInvId   INTEGER REFERENCES Investor(InvId),
  LaunchedOn    DATE,
  PricedOn      DATE,
  SettledOn     DATE,
  SharesOffered DECIMAL(18,2),
  SharesSold    DECIMAL(18,2),
  LastClose     DOUBLE,
  PlacePrice    DOUBLE,
  DealEur       DECIMAL(18,2),
  LockDays      INTEGER
);
COMMENT ON TABLE Abb IS 'Accelerated placings | 加速配售';
COMMENT ON COLUMN Abb.PlcId IS 'Placing | 配售编号';
COMMENT ON COLUMN Abb.Isin IS 'Share line | 股票';
COMMENT ON COLUMN Abb.SellerInvId IS 'Seller, NULL if new shares | 卖方，新股为空';
COMMENT ON COLUMN Abb.LaunchedOn IS 'Launched | 启动日';
COMMENT ON COLUMN Abb.PricedOn IS 'Priced | 定价日';
COMMENT ON COLUMN Abb.SettledOn IS 'Settled | 交割日';
COMMENT ON COLUMN Abb.SharesOffered IS 'Offered, thousand | 拟售（千股）';
COMMENT ON COLUMN Abb.SharesSold IS 'Sold, thousand | 售出（千股）';
COMMENT ON COLUMN Abb.LastClose IS 'Close before launch, EUR | 启动前收盘（欧元）';
COMMENT ON COLUMN Abb.PlacePrice IS 'Price, EUR | 配售价（欧元）';
COMMENT ON COLUMN Abb.DealEur IS 'Size, million EUR | 规模（百万欧元）';
COMMENT ON COLUMN Abb.LockDays IS 'Lock-up of the seller, days | 卖方禁售（天）';

CREATE TABLE BuybackWk (
  Isin     VARCHAR REFERENCES ShareLine(Isin),
  WeekEnd  DATE,
  QtyK     DECIMAL(18,2),
  SpentEur DECIMAL(18,2),
  PRIMARY KEY (Isin, WeekEnd)
);
COMMENT ON TABLE BuybackWk IS 'Buybacks by week | 每周回购';
COMMENT ON COLUMN BuybackWk.Isin IS 'Share line | 股票';
COMMENT ON COLUMN BuybackWk.WeekEnd IS 'Friday | 周五';
COMMENT ON COLUMN BuybackWk.QtyK IS 'Shares, thousand | 股数（千股）';
COMMENT ON COLUMN BuybackWk.SpentEur IS 'Spent, million EUR | 金额（百万欧元）';

CREATE TABLE PriceDay (
  Isin      VARCHAR REFERENCES ShareLine(Isin),
  PxDate    DATE,
  CloseEur  DOUBLE,
  TurnEur   DECIMAL(18,2),
  MktCapEur DECIMAL(18,2),
  PRIMARY KEY (Isin, PxDate)
);
COMMENT ON TABLE PriceDay IS 'Daily prices | 日行情';
COMMENT ON COLUMN PriceDay.Isin IS 'Share line | 股票';
COMMENT ON COLUMN PriceDay.PxDate IS 'Day | 日期';
COMMENT ON COLUMN PriceDay.CloseEur IS 'Close, EUR | 收盘（欧元）';
COMMENT ON COLUMN PriceDay.TurnEur IS 'Turnover, million EUR | 成交额（百万欧元）';
COMMENT ON COLUMN PriceDay.MktCapEur IS 'Market cap, million EUR | 市值（百万欧元）';

CREATE TABLE PlacingBank (
  PlcId    INTEGER REFERENCES Abb(PlcId),
  BankName VARCHAR,
  RoleKind VARCHAR,
  PRIMARY KEY (PlcId, BankName)
);
COMMENT ON TABLE PlacingBank IS 'Banks on placings | 配售银行';
COMMENT ON COLUMN PlacingBank.PlcId IS 'Placing | 配售';
COMMENT ON COLUMN PlacingBank.BankName IS 'Bank, e.g. Kestrel Capital | 银行';
COMMENT ON COLUMN PlacingBank.RoleKind IS 'Role: global coordinator, bookrunner | 角色：global coordinator全球协调，bookrunner账簿管理';
