-- Art auctions: artists, works, sales, lots, bidders, bids.

CREATE TABLE Artist (
  ArtistId    INTEGER PRIMARY KEY,
  ArtistName  VARCHAR NOT NULL,
  Nationality VARCHAR,
  BirthYear   INTEGER,
  DeathYear   INTEGER,
  Movement    VARCHAR
);
COMMENT ON TABLE Artist IS 'Artists | 艺术家';
COMMENT ON COLUMN Artist.ArtistId IS 'Artist id | 艺术家编号';
COMMENT ON COLUMN Artist.ArtistName IS 'Name | 姓名';
COMMENT ON COLUMN Artist.Nationality IS 'Nationality | 国籍';
COMMENT ON COLUMN Artist.BirthYear IS 'Year of birth | 出生年份';
COMMENT ON COLUMN Artist.DeathYear IS 'Year of death, NULL if living | 去世年份，空为在世';
COMMENT ON COLUMN Artist.Movement IS 'Movement, e.g. Impressionism, Cubism | 流派';

CREATE TABLE Sale (
  SaleNo     INTEGER PRIMARY KEY,
  SaleTitle  VARCHAR NOT NULL,
  House      VARCHAR,
  City       VARCHAR,
  SaleDate   DATE,
  PremiumPct DOUBLE
);
COMMENT ON TABLE Sale IS 'Auction sales | 拍卖会';
COMMENT ON COLUMN Sale.SaleNo IS 'Sale number | 拍卖会编号';
COMMENT ON COLUMN Sale.SaleTitle IS 'Title of the sale | 拍卖会名称';
COMMENT ON COLUMN Sale.House IS 'Auction house | 拍卖行';
COMMENT ON COLUMN Sale.City IS 'City | 城市';
COMMENT ON COLUMN Sale.SaleDate IS 'Date | 日期';
COMMENT ON COLUMN Sale.PremiumPct IS 'Buyer''s premium, percent | 买方佣金（%）';

CREATE TABLE Bidder (
  BidderId     INTEGER PRIMARY KEY,
  BidderName   VARCHAR NOT NULL,
  Country      VARCHAR,
  BidderType   VARCHAR,
  RegisteredOn DATE
);
COMMENT ON TABLE Bidder IS 'Registered bidders | 竞买人';
COMMENT ON COLUMN Bidder.BidderId IS 'Bidder id | 竞买人编号';
COMMENT ON COLUMN Bidder.BidderName IS 'Name | 名称';
COMMENT ON COLUMN Bidder.Country IS 'Country | 国家';
COMMENT ON COLUMN Bidder.BidderType IS 'Type: private, dealer, museum, fund | 类型：私人private、画商dealer、博物馆museum、基金fund';
COMMENT ON COLUMN Bidder.RegisteredOn IS 'Date registered | 注册日期';

CREATE TABLE Work (
  WorkId    INTEGER PRIMARY KEY,
  WorkTitle VARCHAR NOT NULL,
  ArtistId  INTEGER REFERENCES Artist(ArtistId),
  YearMade  INTEGER,
  Medium    VARCHAR,
  HeightCm  DOUBLE,
  WidthCm   DOUBLE,
  Signed    BOOLEAN
);
COMMENT ON TABLE Work IS 'Works of art | 艺术品';
COMMENT ON COLUMN Work.WorkId IS 'Work id | 作品编号';
COMMENT ON COLUMN Work.WorkTitle IS 'Title | 作品名称';
COMMENT ON COLUMN Work.ArtistId IS 'Artist | 艺术家';
COMMENT ON COLUMN Work.YearMade IS 'Year made | 创作年份';
COMMENT ON COLUMN Work.Medium IS 'Medium: oil, watercolour, print, sculpture, photograph | 媒介：油画oil、水彩watercolour、版画print、雕塑sculpture、摄影photograph';
COMMENT ON COLUMN Work.HeightCm IS 'Height, cm | 高（厘米）';
COMMENT ON COLUMN Work.WidthCm IS 'Width, cm | 宽（厘米）';
COMMENT ON COLUMN Work.Signed IS 'True if signed | 是否有签名';

CREATE TABLE Lot (
  LotId       INTEGER PRIMARY KEY,
  SaleNo      INTEGER REFERENCES Sale(SaleNo),
  LotNo       INTEGER,
  WorkId      INTEGER REFERENCES Work(WorkId),
  LowEst      DOUBLE,
  HighEst     DOUBLE,
  HammerPrice DOUBLE,
  BuyerId     INTEGER REFERENCES Bidder(BidderId)
);
COMMENT ON TABLE Lot IS 'Lots of sales | 拍品';
COMMENT ON COLUMN Lot.LotId IS 'Lot id | 拍品编号';
COMMENT ON COLUMN Lot.SaleNo IS 'Sale | 拍卖会';
COMMENT ON COLUMN Lot.LotNo IS 'Lot number in the sale | 图录号';
COMMENT ON COLUMN Lot.WorkId IS 'Work offered | 作品';
COMMENT ON COLUMN Lot.LowEst IS 'Low estimate, dollars | 低估价（美元）';
COMMENT ON COLUMN Lot.HighEst IS 'High estimate, dollars | 高估价（美元）';
COMMENT ON COLUMN Lot.HammerPrice IS 'Hammer price, dollars, NULL if unsold | 落槌价（美元），空为流拍';
COMMENT ON COLUMN Lot.BuyerId IS 'Buyer, NULL if unsold | 买家，空为流拍';

CREATE TABLE Bid (
  LotId    INTEGER REFERENCES Lot(LotId),
  BidNo    INTEGER,
  BidderId INTEGER REFERENCES Bidder(BidderId),
  Amount   DOUBLE,
  Channel  VARCHAR,
  PRIMARY KEY (LotId, BidNo)
);
COMMENT ON TABLE Bid IS 'Bids on lots | 出价';
COMMENT ON COLUMN Bid.LotId IS 'Lot | 拍品';
COMMENT ON COLUMN Bid.BidNo IS 'Running number of the bid | 出价序号';
COMMENT ON COLUMN Bid.BidderId IS 'Bidder | 竞买人';
COMMENT ON COLUMN Bid.Amount IS 'Amount, dollars | 出价（美元）';
COMMENT ON COLUMN Bid.Channel IS 'Channel: room, phone, online | 渠道：现场room、电话phone、网络online';
