-- Mountain huts: huts, wardens, trails, hikers, stays, rescues.

CREATE TABLE warden (
  warden_id    INTEGER PRIMARY KEY,
  name         VARCHAR NOT NULL,
  age          INTEGER,
  home_region  VARCHAR,
  years_served INTEGER
);
COMMENT ON TABLE warden IS 'Wardens | 管理员';
COMMENT ON COLUMN warden.warden_id IS 'Warden id | 管理员编号';
COMMENT ON COLUMN warden.name IS 'Name | 姓名';
COMMENT ON COLUMN warden.age IS 'Age | 年龄';
COMMENT ON COLUMN warden.home_region IS 'Home region | 家乡地区';
COMMENT ON COLUMN warden.years_served IS 'Years of service | 服务年数';

CREATE TABLE hiker (
  hiker_id    INTEGER PRIMARY KEY,
  name        VARCHAR NOT NULL,
  country     VARCHAR,
  birth_year  INTEGER,
  club_member BOOLEAN
);
COMMENT ON TABLE hiker IS 'Hikers | 徒步者';
COMMENT ON COLUMN hiker.hiker_id IS 'Hiker id | 徒步者编号';
COMMENT ON COLUMN hiker.name IS 'Name | 姓名';
COMMENT ON COLUMN hiker.country IS 'Country | 国家';
COMMENT ON COLUMN hiker.birth_year IS 'Year of birth | 出生年份';
COMMENT ON COLUMN hiker.club_member IS 'True if a member of the alpine club | 是否登山会会员';

CREATE TABLE hut (
  hut_id      INTEGER PRIMARY KEY,
  name        VARCHAR NOT NULL,
  region      VARCHAR,
  altitude_m  INTEGER,
  beds        INTEGER,
  built_year  INTEGER,
  warden_id   INTEGER REFERENCES warden(warden_id),
  winter_open BOOLEAN
);
COMMENT ON TABLE hut IS 'Mountain huts | 山屋';
COMMENT ON COLUMN hut.hut_id IS 'Hut id | 山屋编号';
COMMENT ON COLUMN hut.name IS 'Name | 名称';
COMMENT ON COLUMN hut.region IS 'Region | 地区';
COMMENT ON COLUMN hut.altitude_m IS 'Altitude, metres | 海拔（米）';
COMMENT ON COLUMN hut.beds IS 'Beds | 床位数';
COMMENT ON COLUMN hut.built_year IS 'Year built | 建造年份';
COMMENT ON COLUMN hut.warden_id IS 'Present warden, NULL if unattended | 现任管理员，无人值守为空';
COMMENT ON COLUMN hut.winter_open IS 'True if open in winter | 冬季是否开放';

CREATE TABLE trail (
  trail_id     INTEGER PRIMARY KEY,
  trail_name   VARCHAR NOT NULL,
  start_hut_id INTEGER REFERENCES hut(hut_id),
  end_hut_id   INTEGER REFERENCES hut(hut_id),
  length_km    DOUBLE,
  climb_m      INTEGER,
  difficulty   VARCHAR,
  closed       BOOLEAN
);
COMMENT ON TABLE trail IS 'Trails between huts | 步道';
COMMENT ON COLUMN trail.trail_id IS 'Trail id | 步道编号';
COMMENT ON COLUMN trail.trail_name IS 'Name | 名称';
COMMENT ON COLUMN trail.start_hut_id IS 'Hut it starts from | 起点山屋';
COMMENT ON COLUMN trail.end_hut_id IS 'Hut it ends at | 终点山屋';
COMMENT ON COLUMN trail.length_km IS 'Length, km | 长度（公里）';
COMMENT ON COLUMN trail.climb_m IS 'Climb, metres | 爬升（米）';
COMMENT ON COLUMN trail.difficulty IS 'Difficulty: easy, moderate, hard, alpine | 难度：易easy、中moderate、难hard、高山alpine';
COMMENT ON COLUMN trail.closed IS 'True if closed | 是否关闭';

CREATE TABLE stay (
  stay_id    INTEGER PRIMARY KEY,
  hiker_id   INTEGER REFERENCES hiker(hiker_id),
  hut_id     INTEGER REFERENCES hut(hut_id),
  arrival    DATE,
  nights     INTEGER,
  price      DOUBLE,
  half_board BOOLEAN,
  no_show    BOOLEAN
);
COMMENT ON TABLE stay IS 'Stays in huts | 住宿';
COMMENT ON COLUMN stay.stay_id IS 'Stay id | 住宿编号';
COMMENT ON COLUMN stay.hiker_id IS 'Hiker | 徒步者';
COMMENT ON COLUMN stay.hut_id IS 'Hut | 山屋';
COMMENT ON COLUMN stay.arrival IS 'Day of arrival | 到达日期';
COMMENT ON COLUMN stay.nights IS 'Nights | 晚数';
COMMENT ON COLUMN stay.price IS 'Price of the stay, euros | 费用（欧元）';
COMMENT ON COLUMN stay.half_board IS 'True with half board | 是否含半餐';
COMMENT ON COLUMN stay.no_show IS 'True if the hiker did not come | 是否未到';

CREATE TABLE rescue (
  rescue_id   INTEGER PRIMARY KEY,
  trail_id    INTEGER REFERENCES trail(trail_id),
  hiker_id    INTEGER REFERENCES hiker(hiker_id),
  rescue_date DATE,
  cause       VARCHAR,
  cost        DOUBLE
);
COMMENT ON TABLE rescue IS 'Rescues | 救援';
COMMENT ON COLUMN rescue.rescue_id IS 'Rescue id | 救援编号';
COMMENT ON COLUMN rescue.trail_id IS 'Trail | 步道';
COMMENT ON COLUMN rescue.hiker_id IS 'Hiker rescued, NULL if unknown | 被救者，未知为空';
COMMENT ON COLUMN rescue.rescue_date IS 'Date | 日期';
COMMENT ON COLUMN rescue.cause IS 'Cause: fall, weather, lost, illness | 原因：坠落、天气、迷路、疾病';
COMMENT ON COLUMN rescue.cost IS 'Cost, euros | 费用（欧元）';
