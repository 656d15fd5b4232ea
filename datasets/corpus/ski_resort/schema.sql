-- Ski resorts: resorts, lifts, slopes, passes, skiers, lift rides, snow reports, accidents.

CREATE TABLE resort (
  resort_id   INTEGER PRIMARY KEY,
  name        VARCHAR NOT NULL,
  country     VARCHAR,
  base_m      INTEGER,
  summit_m    INTEGER,
  opened_year INTEGER
);
COMMENT ON TABLE resort IS 'Ski resorts | 滑雪场';
COMMENT ON COLUMN resort.resort_id IS 'Resort id | 雪场编号';
COMMENT ON COLUMN resort.name IS 'Name | 雪场名称';
COMMENT ON COLUMN resort.country IS 'Country | 国家';
COMMENT ON COLUMN resort.base_m IS 'Height of the base, metres | 山脚海拔（米）';
COMMENT ON COLUMN resort.summit_m IS 'Height of the summit, metres | 山顶海拔（米）';
COMMENT ON COLUMN resort.opened_year IS 'Year opened | 开业年份';

CREATE TABLE skier (
  skier_id   INTEGER PRIMARY KEY,
  name       VARCHAR NOT NULL,
  country    VARCHAR,
  birth_year INTEGER,
  level      VARCHAR
);
COMMENT ON TABLE skier IS 'Skiers | 滑雪者';
COMMENT ON COLUMN skier.skier_id IS 'Skier id | 滑雪者编号';
COMMENT ON COLUMN skier.name IS 'Name | 姓名';
COMMENT ON COLUMN skier.country IS 'Country | 国家';
COMMENT ON COLUMN skier.birth_year IS 'Year of birth | 出生年份';
COMMENT ON COLUMN skier.level IS 'Level: beginner, intermediate, expert | 水平：初级beginner、中级intermediate、高级expert';

CREATE TABLE lift (
  lift_id       INTEGER PRIMARY KEY,
  resort_id     INTEGER REFERENCES resort(resort_id),
  lift_name     VARCHAR NOT NULL,
  kind          VARCHAR,
  capacity_hour INTEGER,
  length_m      INTEGER,
  built_year    INTEGER,
  running       BOOLEAN
);
COMMENT ON TABLE lift IS 'Lifts | 缆车';
COMMENT ON COLUMN lift.lift_id IS 'Lift id | 缆车编号';
COMMENT ON COLUMN lift.resort_id IS 'Resort | 雪场';
COMMENT ON COLUMN lift.lift_name IS 'Name | 缆车名称';
COMMENT ON COLUMN lift.kind IS 'Kind: gondola, chair, drag, cable car | 类型：吊厢gondola、吊椅chair、拖牵drag、索道cable car';
COMMENT ON COLUMN lift.capacity_hour IS 'Persons an hour | 小时运力';
COMMENT ON COLUMN lift.length_m IS 'Length, metres | 长度（米）';
COMMENT ON COLUMN lift.built_year IS 'Year built | 建造年份';
COMMENT ON COLUMN lift.running IS 'True if running | 是否运行';

CREATE TABLE slope (
  slope_id   INTEGER PRIMARY KEY,
  resort_id  INTEGER REFERENCES resort(resort_id),
  slope_name VARCHAR NOT NULL,
  grade      VARCHAR,
  length_m   INTEGER,
  drop_m     INTEGER,
  snowmaking BOOLEAN,
  lit        BOOLEAN
);
COMMENT ON TABLE slope IS 'Slopes | 雪道';
COMMENT ON COLUMN slope.slope_id IS 'Slope id | 雪道编号';
COMMENT ON COLUMN slope.resort_id IS 'Resort | 雪场';
COMMENT ON COLUMN slope.slope_name IS 'Name | 雪道名称';
COMMENT ON COLUMN slope.grade IS 'Grade: green, blue, red, black | 难度：绿道green、蓝道blue、红道red、黑道black';
COMMENT ON COLUMN slope.length_m IS 'Length, metres | 长度（米）';
COMMENT ON COLUMN slope.drop_m IS 'Drop, metres | 落差（米）';
COMMENT ON COLUMN slope.snowmaking IS 'True with snow guns | 是否人工造雪';
COMMENT ON COLUMN slope.lit IS 'True if lit at night | 是否夜场照明';

CREATE TABLE ski_pass (
  pass_id    INTEGER PRIMARY KEY,
  skier_id   INTEGER REFERENCES skier(skier_id),
  resort_id  INTEGER REFERENCES resort(resort_id),
  kind       VARCHAR,
  sold_on    DATE,
  valid_from DATE,
  valid_to   DATE,
  price      DOUBLE
);
COMMENT ON TABLE ski_pass IS 'Passes sold | 雪票';
COMMENT ON COLUMN ski_pass.pass_id IS 'Pass id | 雪票编号';
COMMENT ON COLUMN ski_pass.skier_id IS 'Skier | 滑雪者';
COMMENT ON COLUMN ski_pass.resort_id IS 'Resort | 雪场';
COMMENT ON COLUMN ski_pass.kind IS 'Kind: day, week, season | 类型：日票day、周票week、季票season';
COMMENT ON COLUMN ski_pass.sold_on IS 'Sold | 售出日期';
COMMENT ON COLUMN ski_pass.valid_from IS 'Valid from | 生效日期';
COMMENT ON COLUMN ski_pass.valid_to IS 'Valid to | 失效日期';
COMMENT ON COLUMN ski_pass.price IS 'Price, euros | 票价（欧元）';

CREATE TABLE snow_report (
  resort_id   INTEGER REFERENCES resort(resort_id),
  report_date DATE,
  base_cm     INTEGER,
  summit_cm   INTEGER,
  new_snow_cm INTEGER,
  PRIMARY KEY (resort_id, report_date)
);
COMMENT ON TABLE snow_report IS 'Daily snow reports | 雪况日报';
COMMENT ON COLUMN snow_report.resort_id IS 'Resort | 雪场';
COMMENT ON COLUMN snow_report.report_date IS 'Date | 日期';
COMMENT ON COLUMN snow_report.base_cm IS 'Snow at the base, cm | 山脚积雪（厘米）';
COMMENT ON COLUMN snow_report.summit_cm IS 'Snow at the summit, cm | 山顶积雪（厘米）';
COMMENT ON COLUMN snow_report.new_snow_cm IS 'New snow, cm | 新增降雪（厘米）';

CREATE TABLE ride (
  ride_id   BIGINT PRIMARY KEY,
  pass_id   INTEGER REFERENCES ski_pass(pass_id),
  lift_id   INTEGER REFERENCES lift(lift_id),
  ride_time TIMESTAMP
);
COMMENT ON TABLE ride IS 'Lift rides | 乘缆记录';
COMMENT ON COLUMN ride.ride_id IS 'Ride id | 记录编号';
COMMENT ON COLUMN ride.pass_id IS 'Pass | 雪票';
COMMENT ON COLUMN ride.lift_id IS 'Lift | 缆车';
COMMENT ON COLUMN ride.ride_time IS 'Time | 时间';

CREATE TABLE accident (
  accident_id INTEGER PRIMARY KEY,
  slope_id    INTEGER REFERENCES slope(slope_id),
  skier_id    INTEGER REFERENCES skier(skier_id),
  happened    TIMESTAMP,
  severity    VARCHAR,
  helicopter  BOOLEAN
);
COMMENT ON TABLE accident IS 'Accidents | 事故';
COMMENT ON COLUMN accident.accident_id IS 'Accident id | 事故编号';
COMMENT ON COLUMN accident.slope_id IS 'Slope | 雪道';
COMMENT ON COLUMN accident.skier_id IS 'Skier hurt | 受伤者';
COMMENT ON COLUMN accident.happened IS 'Time | 时间';
COMMENT ON COLUMN accident.severity IS 'Severity: light, serious, fatal | 严重程度：轻light、重serious、致死fatal';
COMMENT ON COLUMN accident.helicopter IS 'True if a helicopter was called | 是否出动直升机';
