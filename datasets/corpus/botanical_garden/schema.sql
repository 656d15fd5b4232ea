-- Botanical garden: glasshouses, gardeners, plants, care, visitors' tours.

CREATE TABLE gardener (
  gardener_id INTEGER PRIMARY KEY,
  name        VARCHAR NOT NULL,
  age         INTEGER,
  hired_year  INTEGER,
  wage        DOUBLE,
  apprentice  BOOLEAN
);
COMMENT ON TABLE gardener IS 'Gardeners | 园丁';
COMMENT ON COLUMN gardener.gardener_id IS 'Gardener id | 园丁编号';
COMMENT ON COLUMN gardener.name IS 'Name | 姓名';
COMMENT ON COLUMN gardener.age IS 'Age | 年龄';
COMMENT ON COLUMN gardener.hired_year IS 'Year hired | 入职年份';
COMMENT ON COLUMN gardener.wage IS 'Monthly wage, euros | 月薪（欧元）';
COMMENT ON COLUMN gardener.apprentice IS 'True for apprentices | 是否学徒';

CREATE TABLE house (
  house_id         INTEGER PRIMARY KEY,
  name             VARCHAR NOT NULL,
  climate          VARCHAR,
  area_m2          DOUBLE,
  built_year       INTEGER,
  head_gardener_id INTEGER REFERENCES gardener(gardener_id)
);
COMMENT ON TABLE house IS 'Glasshouses and beds | 温室与花坛';
COMMENT ON COLUMN house.house_id IS 'House id | 区域编号';
COMMENT ON COLUMN house.name IS 'Name | 区域名称';
COMMENT ON COLUMN house.climate IS 'Climate: tropical, desert, alpine, outdoor | 气候：热带、沙漠、高山、户外';
COMMENT ON COLUMN house.area_m2 IS 'Area, square metres | 面积（平方米）';
COMMENT ON COLUMN house.built_year IS 'Year built | 建造年份';
COMMENT ON COLUMN house.head_gardener_id IS 'Head gardener, NULL if none | 负责园丁，无则为空';

CREATE TABLE plant (
  plant_id     INTEGER PRIMARY KEY,
  common_name  VARCHAR NOT NULL,
  latin_name   VARCHAR,
  family       VARCHAR,
  house_id     INTEGER REFERENCES house(house_id),
  planted_year INTEGER,
  height_cm    DOUBLE,
  poisonous    BOOLEAN,
  dead         BOOLEAN
);
COMMENT ON TABLE plant IS 'Plants | 植物';
COMMENT ON COLUMN plant.plant_id IS 'Plant id | 植物编号';
COMMENT ON COLUMN plant.common_name IS 'Common name | 俗名';
COMMENT ON COLUMN plant.latin_name IS 'Latin name | 学名';
COMMENT ON COLUMN plant.family IS 'Family | 科';
COMMENT ON COLUMN plant.house_id IS 'House it stands in | 所在区域';
COMMENT ON COLUMN plant.planted_year IS 'Year planted | 种植年份';
COMMENT ON COLUMN plant.height_cm IS 'Height, cm | 高度（厘米）';
COMMENT ON COLUMN plant.poisonous IS 'True if poisonous | 是否有毒';
COMMENT ON COLUMN plant.dead IS 'True if dead | 是否死亡';

CREATE TABLE tour (
  tour_id   INTEGER PRIMARY KEY,
  guide_id  INTEGER REFERENCES gardener(gardener_id),
  house_id  INTEGER REFERENCES house(house_id),
  tour_date DATE,
  visitors  INTEGER,
  income    DOUBLE
);
COMMENT ON TABLE tour IS 'Guided tours | 导览';
COMMENT ON COLUMN tour.tour_id IS 'Tour id | 导览编号';
COMMENT ON COLUMN tour.guide_id IS 'Guide | 讲解园丁';
COMMENT ON COLUMN tour.house_id IS 'House shown | 参观区域';
COMMENT ON COLUMN tour.tour_date IS 'Date | 日期';
COMMENT ON COLUMN tour.visitors IS 'Visitors | 游客数';
COMMENT ON COLUMN tour.income IS 'Income, euros | 收入（欧元）';

CREATE TABLE care (
  care_id     INTEGER PRIMARY KEY,
  plant_id    INTEGER REFERENCES plant(plant_id),
  gardener_id INTEGER REFERENCES gardener(gardener_id),
  done_on     DATE,
  kind        VARCHAR,
  minutes     INTEGER
);
COMMENT ON TABLE care IS 'Care given to plants | 养护记录';
COMMENT ON COLUMN care.care_id IS 'Care id | 养护编号';
COMMENT ON COLUMN care.plant_id IS 'Plant | 植物';
COMMENT ON COLUMN care.gardener_id IS 'Gardener | 园丁';
COMMENT ON COLUMN care.done_on IS 'Date | 日期';
COMMENT ON COLUMN care.kind IS 'Kind: watering, pruning, feeding, repotting, spraying | 类型：浇水、修剪、施肥、换盆、喷药';
COMMENT ON COLUMN care.minutes IS 'Minutes | 用时（分钟）';
