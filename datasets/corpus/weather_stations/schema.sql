-- Weather service: stations, observers, daily observations, warnings, instruments, storms.

CREATE TABLE observer (
  observer_id INTEGER PRIMARY KEY,
  name        VARCHAR NOT NULL,
  home_region VARCHAR,
  since_year  INTEGER,
  volunteer   BOOLEAN
);
COMMENT ON TABLE observer IS 'Observers | 观测员';
COMMENT ON COLUMN observer.observer_id IS 'Observer id | 观测员编号';
COMMENT ON COLUMN observer.name IS 'Name | 姓名';
COMMENT ON COLUMN observer.home_region IS 'Home region | 居住地区';
COMMENT ON COLUMN observer.since_year IS 'Observer since | 任职年份';
COMMENT ON COLUMN observer.volunteer IS 'True for volunteers | 是否志愿者';

CREATE TABLE warning (
  warn_id    INTEGER PRIMARY KEY,
  region     VARCHAR,
  kind       VARCHAR,
  level      VARCHAR,
  issued     TIMESTAMP,
  valid_from TIMESTAMP,
  valid_to   TIMESTAMP,
  hit        BOOLEAN
);
COMMENT ON TABLE warning IS 'Warnings issued | 预警';
COMMENT ON COLUMN warning.warn_id IS 'Warning id | 预警编号';
COMMENT ON COLUMN warning.region IS 'Region | 地区';
COMMENT ON COLUMN warning.kind IS 'Kind: wind, rain, snow, heat, frost | 类型：大风、暴雨、大雪、高温、霜冻';
COMMENT ON COLUMN warning.level IS 'Level: yellow, orange, red | 级别：黄、橙、红';
COMMENT ON COLUMN warning.issued IS 'Issued | 发布时间';
COMMENT ON COLUMN warning.valid_from IS 'Valid from | 生效时间';
COMMENT ON COLUMN warning.valid_to IS 'Valid to | 失效时间';
COMMENT ON COLUMN warning.hit IS 'True if the event came, NULL if not judged | 是否命中，未评为空';

CREATE TABLE storm (
  storm_id   INTEGER PRIMARY KEY,
  storm_name VARCHAR NOT NULL,
  begun      DATE,
  ended      DATE,
  top_wind   DOUBLE,
  deaths     INTEGER,
  damage_mn  DOUBLE
);
COMMENT ON TABLE storm IS 'Named storms | 命名风暴';
COMMENT ON COLUMN storm.storm_id IS 'Storm id | 风暴编号';
COMMENT ON COLUMN storm.storm_name IS 'Name | 名称';
COMMENT ON COLUMN storm.begun IS 'First day | 开始日期';
COMMENT ON COLUMN storm.ended IS 'Last day | 结束日期';
COMMENT ON COLUMN storm.top_wind IS 'Highest wind, km/h | 最大风速（km/h）';
COMMENT ON COLUMN storm.deaths IS 'Deaths | 死亡人数';
COMMENT ON COLUMN storm.damage_mn IS 'Damage, million euros | 损失（百万欧元）';

CREATE TABLE station (
  station_id  VARCHAR PRIMARY KEY,
  name        VARCHAR NOT NULL,
  region      VARCHAR,
  elevation_m INTEGER,
  latitude    DOUBLE,
  opened      DATE,
  closed      DATE,
  automatic   BOOLEAN,
  observer_id INTEGER REFERENCES observer(observer_id)
);
COMMENT ON TABLE station IS 'Weather stations | 气象站';
COMMENT ON COLUMN station.station_id IS 'Station id, e.g. WS041 | 站号';
COMMENT ON COLUMN station.name IS 'Name | 站名';
COMMENT ON COLUMN station.region IS 'Region | 地区';
COMMENT ON COLUMN station.elevation_m IS 'Elevation, metres | 海拔（米）';
COMMENT ON COLUMN station.latitude IS 'Latitude | 纬度';
COMMENT ON COLUMN station.opened IS 'Opened | 建站日期';
COMMENT ON COLUMN station.closed IS 'Closed, NULL if running | 撤站日期，运行中为空';
COMMENT ON COLUMN station.automatic IS 'True if automatic | 是否自动站';
COMMENT ON COLUMN station.observer_id IS 'Observer in charge, NULL if none | 负责观测员，无则为空';

CREATE TABLE daily_obs (
  station_id VARCHAR REFERENCES station(station_id),
  obs_date   DATE,
  temp_max   DOUBLE,
  temp_min   DOUBLE,
  rain_mm    DOUBLE,
  snow_cm    DOUBLE,
  wind_max   DOUBLE,
  sun_hours  DOUBLE,
  estimated  BOOLEAN,
  PRIMARY KEY (station_id, obs_date)
);
COMMENT ON TABLE daily_obs IS 'Daily observations | 日观测';
COMMENT ON COLUMN daily_obs.station_id IS 'Station | 站';
COMMENT ON COLUMN daily_obs.obs_date IS 'Date | 日期';
COMMENT ON COLUMN daily_obs.temp_max IS 'Highest temperature, Celsius | 最高气温（℃）';
COMMENT ON COLUMN daily_obs.temp_min IS 'Lowest temperature, Celsius | 最低气温（℃）';
COMMENT ON COLUMN daily_obs.rain_mm IS 'Rain, mm | 降水量（mm）';
COMMENT ON COLUMN daily_obs.snow_cm IS 'Snow lying, cm | 积雪（cm）';
COMMENT ON COLUMN daily_obs.wind_max IS 'Strongest gust, km/h | 最大阵风（km/h）';
COMMENT ON COLUMN daily_obs.sun_hours IS 'Sunshine, hours | 日照（小时）';
COMMENT ON COLUMN daily_obs.estimated IS 'True if estimated, not measured | 是否估算';

CREATE TABLE instrument (
  inst_id    INTEGER PRIMARY KEY,
  station_id VARCHAR REFERENCES station(station_id),
  kind       VARCHAR,
  bought     DATE,
  last_check DATE,
  faulty     BOOLEAN
);
COMMENT ON TABLE instrument IS 'Instruments | 仪器';
COMMENT ON COLUMN instrument.inst_id IS 'Instrument id | 仪器编号';
COMMENT ON COLUMN instrument.station_id IS 'Station, NULL if in store | 所在站，在库为空';
COMMENT ON COLUMN instrument.kind IS 'Kind: thermometer, rain gauge, anemometer, barometer | 类型：温度计、雨量计、风速计、气压计';
COMMENT ON COLUMN instrument.bought IS 'Bought | 购置日期';
COMMENT ON COLUMN instrument.last_check IS 'Last checked, NULL if never | 最近检定日期，未检为空';
COMMENT ON COLUMN instrument.faulty IS 'True if faulty | 是否故障';
