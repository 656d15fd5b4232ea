-- Bike sharing: zones, stations, bikes, riders, plans, rides, repairs.

CREATE TABLE zones (
  zone_id   INTEGER PRIMARY KEY,
  zone_name VARCHAR NOT NULL
);
COMMENT ON TABLE zones IS 'Zones of the city | 城区';
COMMENT ON COLUMN zones.zone_id IS 'Zone id | 城区编号';
COMMENT ON COLUMN zones.zone_name IS 'Zone name | 城区名称';

CREATE TABLE bikes (
  bike_id     INTEGER PRIMARY KEY,
  bike_model  VARCHAR,
  bought_on   DATE,
  bike_status VARCHAR
);
COMMENT ON TABLE bikes IS 'Bikes | 单车';
COMMENT ON COLUMN bikes.bike_id IS 'Bike id | 单车编号';
COMMENT ON COLUMN bikes.bike_model IS 'Model: classic, electric, cargo | 车型：普通classic、电动electric、载货cargo';
COMMENT ON COLUMN bikes.bought_on IS 'Date bought | 购入日期';
COMMENT ON COLUMN bikes.bike_status IS 'Status: in service, in repair, lost, retired | 状态：在用in service、维修in repair、丢失lost、报废retired';

CREATE TABLE stations (
  station_id   INTEGER PRIMARY KEY,
  station_name VARCHAR NOT NULL,
  zone_id      INTEGER REFERENCES zones(zone_id),
  docks        INTEGER,
  installed_on DATE,
  lat          DOUBLE,
  lon          DOUBLE
);
COMMENT ON TABLE stations IS 'Stations | 站点';
COMMENT ON COLUMN stations.station_id IS 'Station id | 站点编号';
COMMENT ON COLUMN stations.station_name IS 'Station name | 站点名称';
COMMENT ON COLUMN stations.zone_id IS 'Zone | 城区';
COMMENT ON COLUMN stations.docks IS 'Number of docks | 车桩数';
COMMENT ON COLUMN stations.installed_on IS 'Date installed | 启用日期';
COMMENT ON COLUMN stations.lat IS 'Latitude | 纬度';
COMMENT ON COLUMN stations.lon IS 'Longitude | 经度';

CREATE TABLE riders (
  rider_id    INTEGER PRIMARY KEY,
  plan        VARCHAR,
  birth_year  INTEGER,
  signup_date DATE,
  home_zone   INTEGER REFERENCES zones(zone_id)
);
COMMENT ON TABLE riders IS 'Riders | 用户';
COMMENT ON COLUMN riders.rider_id IS 'Rider id | 用户编号';
COMMENT ON COLUMN riders.plan IS 'Plan: annual, monthly, day pass, pay per ride | 套餐：年卡annual、月卡monthly、日票day pass、单次pay per ride';
COMMENT ON COLUMN riders.birth_year IS 'Year of birth | 出生年份';
COMMENT ON COLUMN riders.signup_date IS 'Date signed up | 注册日期';
COMMENT ON COLUMN riders.home_zone IS 'Zone of the home address | 居住城区';

CREATE TABLE repairs (
  repair_id   INTEGER PRIMARY KEY,
  bike_id     INTEGER REFERENCES bikes(bike_id),
  fault       VARCHAR,
  repaired_on DATE,
  cost        DOUBLE,
  mechanic    VARCHAR
);
COMMENT ON TABLE repairs IS 'Repairs of bikes | 维修';
COMMENT ON COLUMN repairs.repair_id IS 'Repair id | 维修编号';
COMMENT ON COLUMN repairs.bike_id IS 'Bike | 单车';
COMMENT ON COLUMN repairs.fault IS 'Fault: brake, tyre, chain, battery, lock | 故障：刹车brake、轮胎tyre、链条chain、电池battery、车锁lock';
COMMENT ON COLUMN repairs.repaired_on IS 'Date | 日期';
COMMENT ON COLUMN repairs.cost IS 'Cost, dollars | 费用（美元）';
COMMENT ON COLUMN repairs.mechanic IS 'Mechanic | 维修工';

CREATE TABLE rides (
  ride_id       BIGINT PRIMARY KEY,
  bike_id       INTEGER REFERENCES bikes(bike_id),
  rider_id      INTEGER REFERENCES riders(rider_id),
  start_station INTEGER REFERENCES stations(station_id),
  end_station   INTEGER REFERENCES stations(station_id),
  started_at    TIMESTAMP,
  ended_at      TIMESTAMP,
  meters        INTEGER,
  charge        DOUBLE
);
COMMENT ON TABLE rides IS 'Rides | 骑行';
COMMENT ON COLUMN rides.ride_id IS 'Ride id | 骑行编号';
COMMENT ON COLUMN rides.bike_id IS 'Bike | 单车';
COMMENT ON COLUMN rides.rider_id IS 'Rider | 用户';
COMMENT ON COLUMN rides.start_station IS 'Start station | 起点站';
COMMENT ON COLUMN rides.end_station IS 'End station, NULL if not returned | 终点站，空为未还';
COMMENT ON COLUMN rides.started_at IS 'Start | 开始时间';
COMMENT ON COLUMN rides.ended_at IS 'End | 结束时间';
COMMENT ON COLUMN rides.meters IS 'Distance, metres | 距离（米）';
COMMENT ON COLUMN rides.charge IS 'Charge, dollars | 费用（美元）';
