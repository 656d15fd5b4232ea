-- Wine cellar: wineries, grapes, wines, stock of bottles, tasting notes.

CREATE TABLE winery (
  winery_id INTEGER PRIMARY KEY,
  name      VARCHAR NOT NULL,
  region    VARCHAR,
  country   VARCHAR,
  founded   INTEGER,
  organic   BOOLEAN
);
COMMENT ON TABLE winery IS 'Wineries | 酒庄';
COMMENT ON COLUMN winery.winery_id IS 'Winery id | 酒庄编号';
COMMENT ON COLUMN winery.name IS 'Name | 酒庄名称';
COMMENT ON COLUMN winery.region IS 'Region, e.g. Rioja | 产区';
COMMENT ON COLUMN winery.country IS 'Country | 国家';
COMMENT ON COLUMN winery.founded IS 'Year founded | 创立年份';
COMMENT ON COLUMN winery.organic IS 'True if certified organic | 是否有机认证';

CREATE TABLE grape (
  grape_id INTEGER PRIMARY KEY,
  name     VARCHAR NOT NULL,
  color    VARCHAR,
  origin   VARCHAR
);
COMMENT ON TABLE grape IS 'Grape varieties | 葡萄品种';
COMMENT ON COLUMN grape.grape_id IS 'Grape id | 品种编号';
COMMENT ON COLUMN grape.name IS 'Name, e.g. Merlot | 品种名称';
COMMENT ON COLUMN grape.color IS 'Colour of the berry: red, white | 果色：红red、白white';
COMMENT ON COLUMN grape.origin IS 'Country of origin | 原产国';

CREATE TABLE wine (
  wine_id    INTEGER PRIMARY KEY,
  name       VARCHAR NOT NULL,
  winery_id  INTEGER REFERENCES winery(winery_id),
  grape_id   INTEGER REFERENCES grape(grape_id),
  type       VARCHAR,
  vintage    INTEGER,
  alcohol    DOUBLE,
  list_price DOUBLE
);
COMMENT ON TABLE wine IS 'Wines | 葡萄酒';
COMMENT ON COLUMN wine.wine_id IS 'Wine id | 酒款编号';
COMMENT ON COLUMN wine.name IS 'Name on the label | 酒标名称';
COMMENT ON COLUMN wine.winery_id IS 'Winery | 酒庄';
COMMENT ON COLUMN wine.grape_id IS 'Main grape | 主要品种';
COMMENT ON COLUMN wine.type IS 'Type: red, white, rose, sparkling, sweet | 类型：红red、白white、桃红rose、起泡sparkling、甜sweet';
COMMENT ON COLUMN wine.vintage IS 'Vintage year | 年份';
COMMENT ON COLUMN wine.alcohol IS 'Alcohol, percent | 酒精度（%）';
COMMENT ON COLUMN wine.list_price IS 'Winery''s list price, euros | 酒庄标价（欧元）';

CREATE TABLE bottle_lot (
  lot_id         INTEGER PRIMARY KEY,
  wine_id        INTEGER REFERENCES wine(wine_id),
  bought_on      DATE,
  supplier       VARCHAR,
  bottles_bought INTEGER,
  bottles_left   INTEGER,
  paid_each      DOUBLE,
  rack           VARCHAR,
  drink_until    INTEGER
);
COMMENT ON TABLE bottle_lot IS 'Lots of bottles bought | 入窖批次';
COMMENT ON COLUMN bottle_lot.lot_id IS 'Lot id | 批次编号';
COMMENT ON COLUMN bottle_lot.wine_id IS 'Wine | 酒款';
COMMENT ON COLUMN bottle_lot.bought_on IS 'Date bought | 购入日期';
COMMENT ON COLUMN bottle_lot.supplier IS 'Supplier | 供应商';
COMMENT ON COLUMN bottle_lot.bottles_bought IS 'Bottles bought | 购入瓶数';
COMMENT ON COLUMN bottle_lot.bottles_left IS 'Bottles still in the cellar | 剩余瓶数';
COMMENT ON COLUMN bottle_lot.paid_each IS 'Price paid a bottle, euros | 单瓶购价（欧元）';
COMMENT ON COLUMN bottle_lot.rack IS 'Rack, e.g. B7 | 酒架';
COMMENT ON COLUMN bottle_lot.drink_until IS 'Last year to drink it | 适饮截止年份';

CREATE TABLE tasting (
  tasting_id INTEGER PRIMARY KEY,
  wine_id    INTEGER REFERENCES wine(wine_id),
  taster     VARCHAR,
  tasted_on  DATE,
  points     INTEGER,
  blind      BOOLEAN
);
COMMENT ON TABLE tasting IS 'Tasting notes | 品鉴记录';
COMMENT ON COLUMN tasting.tasting_id IS 'Tasting id | 品鉴编号';
COMMENT ON COLUMN tasting.wine_id IS 'Wine | 酒款';
COMMENT ON COLUMN tasting.taster IS 'Taster | 品鉴人';
COMMENT ON COLUMN tasting.tasted_on IS 'Date | 日期';
COMMENT ON COLUMN tasting.points IS 'Points, 50 to 100 | 评分';
COMMENT ON COLUMN tasting.blind IS 'True if tasted blind | 是否盲品';
