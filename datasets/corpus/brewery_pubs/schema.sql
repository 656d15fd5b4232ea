-- Breweries and pubs: breweries, beers, pubs, beers served, drinkers, ratings.

CREATE TABLE brewery (
  brewery_id INTEGER PRIMARY KEY,
  name       VARCHAR NOT NULL,
  city       VARCHAR,
  country    VARCHAR,
  founded    INTEGER,
  staff      INTEGER
);
COMMENT ON TABLE brewery IS 'Breweries | 啤酒厂';
COMMENT ON COLUMN brewery.brewery_id IS 'Brewery id | 啤酒厂编号';
COMMENT ON COLUMN brewery.name IS 'Name | 名称';
COMMENT ON COLUMN brewery.city IS 'City | 城市';
COMMENT ON COLUMN brewery.country IS 'Country | 国家';
COMMENT ON COLUMN brewery.founded IS 'Year founded | 成立年份';
COMMENT ON COLUMN brewery.staff IS 'Staff | 员工数';

CREATE TABLE pub (
  pub_id     INTEGER PRIMARY KEY,
  name       VARCHAR NOT NULL,
  city       VARCHAR,
  opened     INTEGER,
  seats      INTEGER,
  has_garden BOOLEAN
);
COMMENT ON TABLE pub IS 'Pubs | 酒吧';
COMMENT ON COLUMN pub.pub_id IS 'Pub id | 酒吧编号';
COMMENT ON COLUMN pub.name IS 'Name | 名称';
COMMENT ON COLUMN pub.city IS 'City | 城市';
COMMENT ON COLUMN pub.opened IS 'Year opened | 开业年份';
COMMENT ON COLUMN pub.seats IS 'Seats | 座位数';
COMMENT ON COLUMN pub.has_garden IS 'True with a garden | 是否有花园';

CREATE TABLE beer (
  beer_id    INTEGER PRIMARY KEY,
  name       VARCHAR NOT NULL,
  brewery_id INTEGER REFERENCES brewery(brewery_id),
  style      VARCHAR,
  alcohol    DOUBLE,
  bitterness INTEGER,
  price      DOUBLE,
  seasonal   BOOLEAN
);
COMMENT ON TABLE beer IS 'Beers | 啤酒';
COMMENT ON COLUMN beer.beer_id IS 'Beer id | 啤酒编号';
COMMENT ON COLUMN beer.name IS 'Name | 名称';
COMMENT ON COLUMN beer.brewery_id IS 'Brewery | 啤酒厂';
COMMENT ON COLUMN beer.style IS 'Style: lager, ale, stout, wheat, sour | 类型：拉格lager、艾尔ale、世涛stout、小麦wheat、酸啤sour';
COMMENT ON COLUMN beer.alcohol IS 'Alcohol, percent | 酒精度（%）';
COMMENT ON COLUMN beer.bitterness IS 'Bitterness, IBU | 苦度（IBU）';
COMMENT ON COLUMN beer.price IS 'Price ex brewery, euros a litre | 出厂价（欧元/升）';
COMMENT ON COLUMN beer.seasonal IS 'True if seasonal | 是否季节限定';

CREATE TABLE drinker (
  drinker_id  INTEGER PRIMARY KEY,
  name        VARCHAR NOT NULL,
  city        VARCHAR,
  birth_year  INTEGER,
  home_pub_id INTEGER REFERENCES pub(pub_id)
);
COMMENT ON TABLE drinker IS 'Drinkers | 酒友';
COMMENT ON COLUMN drinker.drinker_id IS 'Drinker id | 酒友编号';
COMMENT ON COLUMN drinker.name IS 'Name | 姓名';
COMMENT ON COLUMN drinker.city IS 'City | 城市';
COMMENT ON COLUMN drinker.birth_year IS 'Year of birth | 出生年份';
COMMENT ON COLUMN drinker.home_pub_id IS 'Favourite pub, NULL if none | 常去酒吧，无则为空';

CREATE TABLE served (
  pub_id  INTEGER REFERENCES pub(pub_id),
  beer_id INTEGER REFERENCES beer(beer_id),
  price   DOUBLE,
  on_tap  BOOLEAN,
  PRIMARY KEY (pub_id, beer_id)
);
COMMENT ON TABLE served IS 'Beers served in pubs | 在售酒单';
COMMENT ON COLUMN served.pub_id IS 'Pub | 酒吧';
COMMENT ON COLUMN served.beer_id IS 'Beer | 啤酒';
COMMENT ON COLUMN served.price IS 'Price of a half litre, euros | 半升售价（欧元）';
COMMENT ON COLUMN served.on_tap IS 'True if on tap, False if bottled | 是否生啤';

CREATE TABLE rating (
  rating_id  INTEGER PRIMARY KEY,
  drinker_id INTEGER REFERENCES drinker(drinker_id),
  beer_id    INTEGER REFERENCES beer(beer_id),
  stars      INTEGER,
  rated_on   DATE
);
COMMENT ON TABLE rating IS 'Ratings of beers | 评分';
COMMENT ON COLUMN rating.rating_id IS 'Rating id | 评分编号';
COMMENT ON COLUMN rating.drinker_id IS 'Drinker | 酒友';
COMMENT ON COLUMN rating.beer_id IS 'Beer | 啤酒';
COMMENT ON COLUMN rating.stars IS 'Stars, 1 to 5 | 星级，1到5';
COMMENT ON COLUMN rating.rated_on IS 'Date | 日期';
