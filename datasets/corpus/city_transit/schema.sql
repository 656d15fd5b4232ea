-- City transit: lines, stops, vehicles, trips, taps, passes, drivers, incidents.

CREATE TABLE line (
  line_no   VARCHAR PRIMARY KEY,
  line_name VARCHAR,
  mode      VARCHAR,
  opened_yr INTEGER,
  length_km DOUBLE
);
COMMENT ON TABLE line IS 'Lines | 线路';
COMMENT ON COLUMN line.line_no IS 'Line number, e.g. 7, M2, T11 | 线路号';
COMMENT ON COLUMN line.line_name IS 'Name | 名称';
COMMENT ON COLUMN line.mode IS 'Mode: bus, metro, tram | 方式：bus 公交, metro 地铁, tram 电车';
COMMENT ON COLUMN line.opened_yr IS 'Year opened | 开通年份';
COMMENT ON COLUMN line.length_km IS 'Length, km | 长度（公里）';

CREATE TABLE stop (
  stop_id   INTEGER PRIMARY KEY,
  stop_name VARCHAR NOT NULL,
  district  VARCHAR,
  lift      BOOLEAN
);
COMMENT ON TABLE stop IS 'Stops | 站点';
COMMENT ON COLUMN stop.stop_id IS 'Stop id | 站点编号';
COMMENT ON COLUMN stop.stop_name IS 'Stop name | 站名';
COMMENT ON COLUMN stop.district IS 'District | 城区';
COMMENT ON COLUMN stop.lift IS 'True if it has a lift | 是否有电梯';

CREATE TABLE vehicle (
  veh_id   INTEGER PRIMARY KEY,
  mode     VARCHAR,
  maker    VARCHAR,
  bought   DATE,
  energy   VARCHAR,
  seats    INTEGER,
  scrapped DATE
);
COMMENT ON TABLE vehicle IS 'Vehicles | 车辆';
COMMENT ON COLUMN vehicle.veh_id IS 'Vehicle id | 车辆编号';
COMMENT ON COLUMN vehicle.mode IS 'Mode: bus, metro, tram | 方式';
COMMENT ON COLUMN vehicle.maker IS 'Maker | 制造商';
COMMENT ON COLUMN vehicle.bought IS 'Date bought | 购置日期';
COMMENT ON COLUMN vehicle.energy IS 'Energy: diesel, electric, hydrogen | 能源：diesel 柴油, electric 电动, hydrogen 氢能';
COMMENT ON COLUMN vehicle.seats IS 'Seats | 座位数';
COMMENT ON COLUMN vehicle.scrapped IS 'Date scrapped, NULL if in use | 报废日期';

CREATE TABLE driver (
  drv_id   INTEGER PRIMARY KEY,
  drv_name VARCHAR NOT NULL,
  licence  VARCHAR,
  joined   DATE,
  depot    VARCHAR
);
COMMENT ON TABLE driver IS 'Drivers | 司机';
COMMENT ON COLUMN driver.drv_id IS 'Driver id | 司机编号';
COMMENT ON COLUMN driver.drv_name IS 'Name | 姓名';
COMMENT ON COLUMN driver.licence IS 'Licence class: A1, A2, T | 驾照类型';
COMMENT ON COLUMN driver.joined IS 'Date joined | 入职日期';
COMMENT ON COLUMN driver.depot IS 'Depot | 车场';

CREATE TABLE line_stop (
  line_no VARCHAR REFERENCES line(line_no),
  seq     INTEGER,
  stop_id INTEGER REFERENCES stop(stop_id),
  PRIMARY KEY (line_no, seq)
);
COMMENT ON TABLE line_stop IS 'Stops of lines in order | 线路站点';
COMMENT ON COLUMN line_stop.line_no IS 'Line | 线路';
COMMENT ON COLUMN line_stop.seq IS 'Order | 顺序';
COMMENT ON COLUMN line_stop.stop_id IS 'Stop | 站点';

CREATE TABLE trip (
  trip_id  BIGINT PRIMARY KEY,
  line_no  VARCHAR REFERENCES line(line_no),
  veh_id   INTEGER REFERENCES vehicle(veh_id),
  drv_id   INTEGER REFERENCES driver(drv_id),
  plan_dep TIMESTAMP,
  real_dep TIMESTAMP,
  riders   INTEGER
);
COMMENT ON TABLE trip IS 'Trips | 班次';
COMMENT ON COLUMN trip.trip_id IS 'Trip id | 班次编号';
COMMENT ON COLUMN trip.line_no IS 'Line | 线路';
COMMENT ON COLUMN trip.veh_id IS 'Vehicle | 车辆';
COMMENT ON COLUMN trip.drv_id IS 'Driver, NULL for driverless metro | 司机';
COMMENT ON COLUMN trip.plan_dep IS 'Planned departure | 计划发车';
COMMENT ON COLUMN trip.real_dep IS 'Actual departure, NULL if cancelled | 实际发车，取消为空';
COMMENT ON COLUMN trip.riders IS 'Passengers carried | 乘客数';

CREATE TABLE tap (
  tap_id    BIGINT PRIMARY KEY,
  card_no   VARCHAR,
  stop_id   INTEGER REFERENCES stop(stop_id),
  line_no   VARCHAR REFERENCES line(line_no),
  tap_at    TIMESTAMP,
  fare      DECIMAL(18,2),
  card_type VARCHAR
);
COMMENT ON TABLE tap IS 'Card taps | 刷卡';
COMMENT ON COLUMN tap.tap_id IS 'Tap id | 刷卡编号';
COMMENT ON COLUMN tap.card_no IS 'Card number | 卡号';
COMMENT ON COLUMN tap.stop_id IS 'Stop | 站点';
COMMENT ON COLUMN tap.line_no IS 'Line | 线路';
COMMENT ON COLUMN tap.tap_at IS 'Time | 时间';
COMMENT ON COLUMN tap.fare IS 'Fare, yuan, 0 with a pass | 票价（元）';
COMMENT ON COLUMN tap.card_type IS 'Card: adult, student, senior, pass | 卡种：adult 成人, student 学生, senior 老年, pass 月票';

CREATE TABLE incident (
  inc_id    INTEGER PRIMARY KEY,
  trip_id   BIGINT REFERENCES trip(trip_id),
  kind      VARCHAR,
  mins_lost INTEGER,
  injured   INTEGER
);
COMMENT ON TABLE incident IS 'Incidents | 事件';
COMMENT ON COLUMN incident.inc_id IS 'Incident id | 事件编号';
COMMENT ON COLUMN incident.trip_id IS 'Trip | 班次';
COMMENT ON COLUMN incident.kind IS 'Kind: breakdown, collision, medical, police | 类型：breakdown 故障, collision 碰撞, medical 医疗, police 治安';
COMMENT ON COLUMN incident.mins_lost IS 'Minutes lost | 延误分钟';
COMMENT ON COLUMN incident.injured IS 'People injured | 受伤人数';
