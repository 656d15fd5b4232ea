-- Beekeepers: beekeepers, apiaries, hives, honey harvests.

CREATE TABLE beekeeper (
  keeper_id    INTEGER PRIMARY KEY,
  name         VARCHAR NOT NULL,
  village      VARCHAR,
  age          INTEGER,
  started_year INTEGER,
  certified    BOOLEAN
);
COMMENT ON TABLE beekeeper IS 'Beekeepers | 养蜂人';
COMMENT ON COLUMN beekeeper.keeper_id IS 'Beekeeper id | 养蜂人编号';
COMMENT ON COLUMN beekeeper.name IS 'Name | 姓名';
COMMENT ON COLUMN beekeeper.village IS 'Village | 村庄';
COMMENT ON COLUMN beekeeper.age IS 'Age | 年龄';
COMMENT ON COLUMN beekeeper.started_year IS 'Year started | 开始养蜂年份';
COMMENT ON COLUMN beekeeper.certified IS 'True if certified organic | 是否有机认证';

CREATE TABLE apiary (
  apiary_id  INTEGER PRIMARY KEY,
  name       VARCHAR NOT NULL,
  keeper_id  INTEGER REFERENCES beekeeper(keeper_id),
  village    VARCHAR,
  altitude_m INTEGER,
  landscape  VARCHAR
);
COMMENT ON TABLE apiary IS 'Apiaries | 蜂场';
COMMENT ON COLUMN apiary.apiary_id IS 'Apiary id | 蜂场编号';
COMMENT ON COLUMN apiary.name IS 'Name | 蜂场名称';
COMMENT ON COLUMN apiary.keeper_id IS 'Beekeeper | 养蜂人';
COMMENT ON COLUMN apiary.village IS 'Village it stands in | 所在村庄';
COMMENT ON COLUMN apiary.altitude_m IS 'Altitude, metres | 海拔（米）';
COMMENT ON COLUMN apiary.landscape IS 'Landscape: forest, meadow, orchard, heath | 环境：森林forest、草甸meadow、果园orchard、荒原heath';

CREATE TABLE hive (
  hive_id     INTEGER PRIMARY KEY,
  apiary_id   INTEGER REFERENCES apiary(apiary_id),
  hive_type   VARCHAR,
  queen_breed VARCHAR,
  queen_year  INTEGER,
  painted     VARCHAR,
  lost_on     DATE
);
COMMENT ON TABLE hive IS 'Hives | 蜂箱';
COMMENT ON COLUMN hive.hive_id IS 'Hive id | 蜂箱编号';
COMMENT ON COLUMN hive.apiary_id IS 'Apiary | 蜂场';
COMMENT ON COLUMN hive.hive_type IS 'Type: Langstroth, Dadant, Warre | 箱型';
COMMENT ON COLUMN hive.queen_breed IS 'Breed of the queen: Carnica, Buckfast, Italian | 蜂王品种';
COMMENT ON COLUMN hive.queen_year IS 'Year the queen was born | 蜂王年份';
COMMENT ON COLUMN hive.painted IS 'Colour: yellow, blue, white, green | 颜色：黄、蓝、白、绿';
COMMENT ON COLUMN hive.lost_on IS 'Colony lost on, NULL if alive | 蜂群损失日期，存活为空';

CREATE TABLE harvest (
  harvest_id   INTEGER PRIMARY KEY,
  hive_id      INTEGER REFERENCES hive(hive_id),
  harvested_on DATE,
  honey_type   VARCHAR,
  kg           DOUBLE,
  water_pct    DOUBLE,
  price_kg     DOUBLE
);
COMMENT ON TABLE harvest IS 'Honey harvests | 采蜜记录';
COMMENT ON COLUMN harvest.harvest_id IS 'Harvest id | 采蜜编号';
COMMENT ON COLUMN harvest.hive_id IS 'Hive | 蜂箱';
COMMENT ON COLUMN harvest.harvested_on IS 'Date | 日期';
COMMENT ON COLUMN harvest.honey_type IS 'Honey: acacia, lime, heather, mixed | 蜜种：槐花acacia、椴树lime、石楠heather、百花mixed';
COMMENT ON COLUMN harvest.kg IS 'Honey, kg | 蜂蜜（公斤）';
COMMENT ON COLUMN harvest.water_pct IS 'Water, percent | 含水率（%）';
COMMENT ON COLUMN harvest.price_kg IS 'Price obtained a kg, euros | 售价（欧元/公斤）';
