-- Sailing regattas: clubs, sailors, boats, regattas, races, results.

CREATE TABLE club (
  club_id INTEGER PRIMARY KEY,
  name    VARCHAR NOT NULL,
  town    VARCHAR,
  country VARCHAR,
  founded INTEGER,
  berths  INTEGER
);
COMMENT ON TABLE club IS 'Yacht clubs | 帆船俱乐部';
COMMENT ON COLUMN club.club_id IS 'Club id | 俱乐部编号';
COMMENT ON COLUMN club.name IS 'Name | 名称';
COMMENT ON COLUMN club.town IS 'Town | 城镇';
COMMENT ON COLUMN club.country IS 'Country | 国家';
COMMENT ON COLUMN club.founded IS 'Year founded | 成立年份';
COMMENT ON COLUMN club.berths IS 'Berths | 泊位数';

CREATE TABLE sailor (
  sailor_id INTEGER PRIMARY KEY,
  name      VARCHAR NOT NULL,
  sex       VARCHAR,
  age       INTEGER,
  rating    INTEGER,
  club_id   INTEGER REFERENCES club(club_id)
);
COMMENT ON TABLE sailor IS 'Sailors | 船员';
COMMENT ON COLUMN sailor.sailor_id IS 'Sailor id | 船员编号';
COMMENT ON COLUMN sailor.name IS 'Name | 姓名';
COMMENT ON COLUMN sailor.sex IS 'Sex: F, M | 性别：F女、M男';
COMMENT ON COLUMN sailor.age IS 'Age | 年龄';
COMMENT ON COLUMN sailor.rating IS 'Rating, 1 to 10 | 等级，1到10';
COMMENT ON COLUMN sailor.club_id IS 'Club, NULL if none | 俱乐部，无则为空';

CREATE TABLE regatta (
  regatta_id   INTEGER PRIMARY KEY,
  name         VARCHAR NOT NULL,
  host_club_id INTEGER REFERENCES club(club_id),
  start_day    DATE,
  end_day      DATE,
  entry_fee    DOUBLE
);
COMMENT ON TABLE regatta IS 'Regattas | 帆船赛';
COMMENT ON COLUMN regatta.regatta_id IS 'Regatta id | 赛事编号';
COMMENT ON COLUMN regatta.name IS 'Name | 赛事名称';
COMMENT ON COLUMN regatta.host_club_id IS 'Host club | 主办俱乐部';
COMMENT ON COLUMN regatta.start_day IS 'First day | 开始日期';
COMMENT ON COLUMN regatta.end_day IS 'Last day | 结束日期';
COMMENT ON COLUMN regatta.entry_fee IS 'Entry fee, euros | 报名费（欧元）';

CREATE TABLE boat (
  boat_id    INTEGER PRIMARY KEY,
  boat_name  VARCHAR NOT NULL,
  color      VARCHAR,
  boat_class VARCHAR,
  length_m   DOUBLE,
  built      INTEGER,
  owner_id   INTEGER REFERENCES sailor(sailor_id)
);
COMMENT ON TABLE boat IS 'Boats | 帆船';
COMMENT ON COLUMN boat.boat_id IS 'Boat id | 船编号';
COMMENT ON COLUMN boat.boat_name IS 'Name | 船名';
COMMENT ON COLUMN boat.color IS 'Colour of the hull: red, blue, white, black, green | 船体颜色：红red、蓝blue、白white、黑black、绿green';
COMMENT ON COLUMN boat.boat_class IS 'Class: Laser, 49er, Dragon, J70 | 级别';
COMMENT ON COLUMN boat.length_m IS 'Length, metres | 长度（米）';
COMMENT ON COLUMN boat.built IS 'Year built | 建造年份';
COMMENT ON COLUMN boat.owner_id IS 'Owner, NULL if owned by a club | 船主，俱乐部所有为空';

CREATE TABLE race (
  race_id    INTEGER PRIMARY KEY,
  regatta_id INTEGER REFERENCES regatta(regatta_id),
  race_no    INTEGER,
  race_day   DATE,
  wind_knots DOUBLE,
  abandoned  BOOLEAN
);
COMMENT ON TABLE race IS 'Races of a regatta | 轮次';
COMMENT ON COLUMN race.race_id IS 'Race id | 轮次编号';
COMMENT ON COLUMN race.regatta_id IS 'Regatta | 赛事';
COMMENT ON COLUMN race.race_no IS 'Number in the regatta | 轮次序号';
COMMENT ON COLUMN race.race_day IS 'Day | 日期';
COMMENT ON COLUMN race.wind_knots IS 'Wind, knots | 风速（节）';
COMMENT ON COLUMN race.abandoned IS 'True if abandoned | 是否取消';

CREATE TABLE result (
  race_id    INTEGER REFERENCES race(race_id),
  boat_id    INTEGER REFERENCES boat(boat_id),
  skipper_id INTEGER REFERENCES sailor(sailor_id),
  place      INTEGER,
  minutes    DOUBLE,
  penalty    VARCHAR,
  PRIMARY KEY (race_id, boat_id)
);
COMMENT ON TABLE result IS 'Results of boats in races | 成绩';
COMMENT ON COLUMN result.race_id IS 'Race | 轮次';
COMMENT ON COLUMN result.boat_id IS 'Boat | 船';
COMMENT ON COLUMN result.skipper_id IS 'Skipper | 舵手';
COMMENT ON COLUMN result.place IS 'Place, NULL if not finished | 名次，未完赛为空';
COMMENT ON COLUMN result.minutes IS 'Time, minutes | 用时（分钟）';
COMMENT ON COLUMN result.penalty IS 'Penalty: none, DNF, DSQ, OCS | 判罚：无、未完赛、取消资格、抢航';
