-- Photo agency: photographers, photos, keywords, buyers, licences, assignments.

CREATE TABLE photographer (
  ph_id      INTEGER PRIMARY KEY,
  name       VARCHAR NOT NULL,
  country    VARCHAR,
  birth_year INTEGER,
  staff      BOOLEAN,
  share_pct  DOUBLE
);
COMMENT ON TABLE photographer IS 'Photographers | 摄影师';
COMMENT ON COLUMN photographer.ph_id IS 'Photographer id | 摄影师编号';
COMMENT ON COLUMN photographer.name IS 'Name | 姓名';
COMMENT ON COLUMN photographer.country IS 'Country lived in | 居住国';
COMMENT ON COLUMN photographer.birth_year IS 'Year of birth | 出生年份';
COMMENT ON COLUMN photographer.staff IS 'True if on the staff | 是否签约员工';
COMMENT ON COLUMN photographer.share_pct IS 'Share of sales received, percent | 分成比例（%）';

CREATE TABLE buyer (
  buyer_id INTEGER PRIMARY KEY,
  name     VARCHAR NOT NULL,
  kind     VARCHAR,
  country  VARCHAR
);
COMMENT ON TABLE buyer IS 'Buyers | 买家';
COMMENT ON COLUMN buyer.buyer_id IS 'Buyer id | 买家编号';
COMMENT ON COLUMN buyer.name IS 'Name | 名称';
COMMENT ON COLUMN buyer.kind IS 'Kind: newspaper, magazine, advertiser, publisher, website | 类型：报纸、杂志、广告、出版社、网站';
COMMENT ON COLUMN buyer.country IS 'Country | 国家';

CREATE TABLE photo (
  photo_id    INTEGER PRIMARY KEY,
  title       VARCHAR NOT NULL,
  ph_id       INTEGER REFERENCES photographer(ph_id),
  taken_on    DATE,
  uploaded_on DATE,
  country     VARCHAR,
  category    VARCHAR,
  megapixels  DOUBLE,
  black_white BOOLEAN,
  withdrawn   BOOLEAN
);
COMMENT ON TABLE photo IS 'Photos | 照片';
COMMENT ON COLUMN photo.photo_id IS 'Photo id | 照片编号';
COMMENT ON COLUMN photo.title IS 'Title | 标题';
COMMENT ON COLUMN photo.ph_id IS 'Photographer | 摄影师';
COMMENT ON COLUMN photo.taken_on IS 'Date taken | 拍摄日期';
COMMENT ON COLUMN photo.uploaded_on IS 'Date uploaded | 上传日期';
COMMENT ON COLUMN photo.country IS 'Country shown | 拍摄国家';
COMMENT ON COLUMN photo.category IS 'Category: news, nature, sport, portrait, travel | 类别：新闻、自然、体育、人像、旅行';
COMMENT ON COLUMN photo.megapixels IS 'Size, megapixels | 像素（百万）';
COMMENT ON COLUMN photo.black_white IS 'True if black and white | 是否黑白';
COMMENT ON COLUMN photo.withdrawn IS 'True if no longer offered | 是否下架';

CREATE TABLE assignment (
  asg_id     INTEGER PRIMARY KEY,
  ph_id      INTEGER REFERENCES photographer(ph_id),
  buyer_id   INTEGER REFERENCES buyer(buyer_id),
  place      VARCHAR,
  shoot_date DATE,
  day_fee    DOUBLE,
  status     VARCHAR
);
COMMENT ON TABLE assignment IS 'Assignments given to photographers | 拍摄任务';
COMMENT ON COLUMN assignment.asg_id IS 'Assignment id | 任务编号';
COMMENT ON COLUMN assignment.ph_id IS 'Photographer | 摄影师';
COMMENT ON COLUMN assignment.buyer_id IS 'Buyer who ordered | 委托买家';
COMMENT ON COLUMN assignment.place IS 'Place | 地点';
COMMENT ON COLUMN assignment.shoot_date IS 'Day of the shoot | 拍摄日';
COMMENT ON COLUMN assignment.day_fee IS 'Fee, euros | 费用（欧元）';
COMMENT ON COLUMN assignment.status IS 'Status: planned, done, cancelled | 状态：计划、完成、取消';

CREATE TABLE keyword (
  photo_id INTEGER REFERENCES photo(photo_id),
  word     VARCHAR,
  PRIMARY KEY (photo_id, word)
);
COMMENT ON TABLE keyword IS 'Keywords of photos | 关键词';
COMMENT ON COLUMN keyword.photo_id IS 'Photo | 照片';
COMMENT ON COLUMN keyword.word IS 'Keyword | 关键词';

CREATE TABLE licence (
  lic_id     INTEGER PRIMARY KEY,
  photo_id   INTEGER REFERENCES photo(photo_id),
  buyer_id   INTEGER REFERENCES buyer(buyer_id),
  sold_on    DATE,
  expires_on DATE,
  usage      VARCHAR,
  exclusive  BOOLEAN,
  price      DOUBLE
);
COMMENT ON TABLE licence IS 'Licences sold | 授权销售';
COMMENT ON COLUMN licence.lic_id IS 'Licence id | 授权编号';
COMMENT ON COLUMN licence.photo_id IS 'Photo | 照片';
COMMENT ON COLUMN licence.buyer_id IS 'Buyer | 买家';
COMMENT ON COLUMN licence.sold_on IS 'Date sold | 销售日期';
COMMENT ON COLUMN licence.expires_on IS 'Expires, NULL if for ever | 到期日期，永久为空';
COMMENT ON COLUMN licence.usage IS 'Usage: print, web, advert, book | 用途：印刷、网络、广告、图书';
COMMENT ON COLUMN licence.exclusive IS 'True if exclusive | 是否独家';
COMMENT ON COLUMN licence.price IS 'Price, euros | 价格（欧元）';
