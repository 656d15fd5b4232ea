-- Airports and routes: cities, airports, carriers, aircraft types, routes and departures.

CREATE TABLE t_city (
  city_id INTEGER PRIMARY KEY,
  city_nm VARCHAR NOT NULL,
  ctry    VARCHAR,
  pop     BIGINT
);
COMMENT ON TABLE t_city IS 'Cities | 城市';
COMMENT ON COLUMN t_city.city_id IS 'City id | 城市编号';
COMMENT ON COLUMN t_city.city_nm IS 'City name | 城市名称';
COMMENT ON COLUMN t_city.ctry IS 'Country | 国家';
COMMENT ON COLUMN t_city.pop IS 'Population | 人口';

CREATE TABLE t_aircraft (
  ac_type  VARCHAR PRIMARY KEY,
  maker    VARCHAR,
  seats    INTEGER,
  range_km INTEGER
);
COMMENT ON TABLE t_aircraft IS 'Aircraft types | 机型';
COMMENT ON COLUMN t_aircraft.ac_type IS 'Type, e.g. A320 | 机型';
COMMENT ON COLUMN t_aircraft.maker IS 'Manufacturer | 制造商';
COMMENT ON COLUMN t_aircraft.seats IS 'Typical seats | 座位数';
COMMENT ON COLUMN t_aircraft.range_km IS 'Range, km | 航程（公里）';

CREATE TABLE t_airport (
  apt_cd  VARCHAR PRIMARY KEY,
  apt_nm  VARCHAR NOT NULL,
  city_id INTEGER REFERENCES t_city(city_id),
  elev_ft INTEGER,
  rwy_cnt INTEGER,
  open_yr INTEGER
);
COMMENT ON TABLE t_airport IS 'Airports | 机场';
COMMENT ON COLUMN t_airport.apt_cd IS 'Airport code, three letters | 机场三字码';
COMMENT ON COLUMN t_airport.apt_nm IS 'Airport name | 机场名称';
COMMENT ON COLUMN t_airport.city_id IS 'City served | 所在城市';
COMMENT ON COLUMN t_airport.elev_ft IS 'Elevation, feet | 海拔（英尺）';
COMMENT ON COLUMN t_airport.rwy_cnt IS 'Number of runways | 跑道数';
COMMENT ON COLUMN t_airport.open_yr IS 'Year opened | 启用年份';

CREATE TABLE t_carrier (
  car_cd   VARCHAR PRIMARY KEY,
  car_nm   VARCHAR NOT NULL,
  base_apt VARCHAR REFERENCES t_airport(apt_cd),
  alliance VARCHAR,
  low_cost BOOLEAN
);
COMMENT ON TABLE t_carrier IS 'Airlines | 航空公司';
COMMENT ON COLUMN t_carrier.car_cd IS 'Airline code, two letters | 航司二字码';
COMMENT ON COLUMN t_carrier.car_nm IS 'Airline name | 航司名称';
COMMENT ON COLUMN t_carrier.base_apt IS 'Main base | 主基地机场';
COMMENT ON COLUMN t_carrier.alliance IS 'Alliance: Star, SkyTeam, oneworld; NULL if none | 联盟';
COMMENT ON COLUMN t_carrier.low_cost IS 'True for low-cost airlines | 是否廉航';

CREATE TABLE t_route (
  route_id INTEGER PRIMARY KEY,
  car_cd   VARCHAR REFERENCES t_carrier(car_cd),
  org_apt  VARCHAR REFERENCES t_airport(apt_cd),
  dst_apt  VARCHAR REFERENCES t_airport(apt_cd),
  dist_km  INTEGER,
  ac_type  VARCHAR REFERENCES t_aircraft(ac_type),
  wk_freq  INTEGER
);
COMMENT ON TABLE t_route IS 'Routes flown by airlines | 航线';
COMMENT ON COLUMN t_route.route_id IS 'Route id | 航线编号';
COMMENT ON COLUMN t_route.car_cd IS 'Airline | 航司';
COMMENT ON COLUMN t_route.org_apt IS 'Origin | 出发机场';
COMMENT ON COLUMN t_route.dst_apt IS 'Destination | 到达机场';
COMMENT ON COLUMN t_route.dist_km IS 'Distance, km | 距离（公里）';
COMMENT ON COLUMN t_route.ac_type IS 'Aircraft used | 执飞机型';
COMMENT ON COLUMN t_route.wk_freq IS 'Flights a week | 每周班次';

CREATE TABLE t_dep (
  route_id  INTEGER REFERENCES t_route(route_id),
  dep_dt    DATE,
  pax       INTEGER,
  delay_min INTEGER,
  cancelled BOOLEAN,
  PRIMARY KEY (route_id, dep_dt)
);
COMMENT ON TABLE t_dep IS 'Departures | 航班执行';
COMMENT ON COLUMN t_dep.route_id IS 'Route | 航线';
COMMENT ON COLUMN t_dep.dep_dt IS 'Date | 日期';
COMMENT ON COLUMN t_dep.pax IS 'Passengers | 旅客数';
COMMENT ON COLUMN t_dep.delay_min IS 'Delay at arrival, minutes; negative if early | 到达延误（分钟）';
COMMENT ON COLUMN t_dep.cancelled IS 'True if cancelled | 是否取消';
