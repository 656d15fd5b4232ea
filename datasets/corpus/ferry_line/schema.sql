-- Ferry line: ports, ships, routes, sailings, passengers, bookings.

CREATE TABLE port (
  port_code VARCHAR PRIMARY KEY,
  port_name VARCHAR NOT NULL,
  country   VARCHAR,
  berths    INTEGER
);
COMMENT ON TABLE port IS 'Ports | 港口';
COMMENT ON COLUMN port.port_code IS 'Port code, three letters, e.g. KIR | 港口代码';
COMMENT ON COLUMN port.port_name IS 'Port name | 港口名称';
COMMENT ON COLUMN port.country IS 'Country | 国家';
COMMENT ON COLUMN port.berths IS 'Berths | 泊位数';

CREATE TABLE traveller (
  traveller_id INTEGER PRIMARY KEY,
  full_name    VARCHAR NOT NULL,
  nationality  VARCHAR,
  birth_date   DATE,
  club_level   VARCHAR
);
COMMENT ON TABLE traveller IS 'Travellers | 旅客';
COMMENT ON COLUMN traveller.traveller_id IS 'Traveller id | 旅客编号';
COMMENT ON COLUMN traveller.full_name IS 'Name | 姓名';
COMMENT ON COLUMN traveller.nationality IS 'Nationality | 国籍';
COMMENT ON COLUMN traveller.birth_date IS 'Date of birth | 出生日期';
COMMENT ON COLUMN traveller.club_level IS 'Club level: blue, silver, gold, NULL if no member | 会员等级，非会员为空';

CREATE TABLE ship (
  ship_id        INTEGER PRIMARY KEY,
  ship_name      VARCHAR NOT NULL,
  built_year     INTEGER,
  passengers_max INTEGER,
  cars_max       INTEGER,
  speed_knots    DOUBLE,
  home_port      VARCHAR REFERENCES port(port_code),
  laid_up        BOOLEAN
);
COMMENT ON TABLE ship IS 'Ships | 船舶';
COMMENT ON COLUMN ship.ship_id IS 'Ship id | 船舶编号';
COMMENT ON COLUMN ship.ship_name IS 'Ship name | 船名';
COMMENT ON COLUMN ship.built_year IS 'Year built | 建造年份';
COMMENT ON COLUMN ship.passengers_max IS 'Passenger capacity | 载客量';
COMMENT ON COLUMN ship.cars_max IS 'Car capacity | 载车量';
COMMENT ON COLUMN ship.speed_knots IS 'Service speed, knots | 航速（节）';
COMMENT ON COLUMN ship.home_port IS 'Home port | 母港';
COMMENT ON COLUMN ship.laid_up IS 'True if out of service | 是否停航';

CREATE TABLE route (
  route_no      INTEGER PRIMARY KEY,
  from_port     VARCHAR REFERENCES port(port_code),
  to_port       VARCHAR REFERENCES port(port_code),
  miles         DOUBLE,
  hours_planned DOUBLE,
  summer_only   BOOLEAN
);
COMMENT ON TABLE route IS 'Routes | 航线';
COMMENT ON COLUMN route.route_no IS 'Route number | 航线编号';
COMMENT ON COLUMN route.from_port IS 'Departure port | 始发港';
COMMENT ON COLUMN route.to_port IS 'Destination port | 目的港';
COMMENT ON COLUMN route.miles IS 'Distance, nautical miles | 距离（海里）';
COMMENT ON COLUMN route.hours_planned IS 'Planned duration, hours | 计划航时（小时）';
COMMENT ON COLUMN route.summer_only IS 'True if run only in summer | 是否仅夏季';

CREATE TABLE sailing (
  sailing_id    INTEGER PRIMARY KEY,
  route_no      INTEGER REFERENCES route(route_no),
  ship_id       INTEGER REFERENCES ship(ship_id),
  planned_dep   TIMESTAMP,
  actual_dep    TIMESTAMP,
  actual_arr    TIMESTAMP,
  status        VARCHAR,
  cancel_reason VARCHAR
);
COMMENT ON TABLE sailing IS 'Sailings | 航次';
COMMENT ON COLUMN sailing.sailing_id IS 'Sailing id | 航次编号';
COMMENT ON COLUMN sailing.route_no IS 'Route | 航线';
COMMENT ON COLUMN sailing.ship_id IS 'Ship | 船舶';
COMMENT ON COLUMN sailing.planned_dep IS 'Planned departure | 计划开航';
COMMENT ON COLUMN sailing.actual_dep IS 'Actual departure, NULL if not sailed | 实际开航，未开航为空';
COMMENT ON COLUMN sailing.actual_arr IS 'Actual arrival | 实际抵达';
COMMENT ON COLUMN sailing.status IS 'Status: scheduled, sailed, cancelled | 状态：计划scheduled、已航sailed、取消cancelled';
COMMENT ON COLUMN sailing.cancel_reason IS 'Reason: weather, technical, strike, NULL if not cancelled | 取消原因：天气、故障、罢工';

CREATE TABLE booking (
  booking_no   INTEGER PRIMARY KEY,
  sailing_id   INTEGER REFERENCES sailing(sailing_id),
  traveller_id INTEGER REFERENCES traveller(traveller_id),
  booked_on    DATE,
  adults       INTEGER,
  children     INTEGER,
  cars         INTEGER,
  cabin        VARCHAR,
  fare         DOUBLE,
  cancelled    BOOLEAN
);
COMMENT ON TABLE booking IS 'Bookings | 预订';
COMMENT ON COLUMN booking.booking_no IS 'Booking number | 预订号';
COMMENT ON COLUMN booking.sailing_id IS 'Sailing | 航次';
COMMENT ON COLUMN booking.traveller_id IS 'Traveller who booked | 预订人';
COMMENT ON COLUMN booking.booked_on IS 'Day of booking | 预订日期';
COMMENT ON COLUMN booking.adults IS 'Adults | 成人数';
COMMENT ON COLUMN booking.children IS 'Children | 儿童数';
COMMENT ON COLUMN booking.cars IS 'Cars | 车辆数';
COMMENT ON COLUMN booking.cabin IS 'Cabin: none, inside, outside, suite | 舱位：无none、内舱inside、外舱outside、套房suite';
COMMENT ON COLUMN booking.fare IS 'Fare paid, euros | 票款（欧元）';
COMMENT ON COLUMN booking.cancelled IS 'True if the traveller cancelled | 是否退订';
