-- Airline: aircraft, airports, schedules, flights, bookings, crew, delays, fares, loyalty.

CREATE TABLE acft (
  tail_no   VARCHAR PRIMARY KEY,
  acft_type VARCHAR,
  seats     INTEGER,
  deliv_dt  DATE,
  exit_dt   DATE,
  owner     VARCHAR
);
COMMENT ON TABLE acft IS 'Aircraft | 飞机';
COMMENT ON COLUMN acft.tail_no IS 'Tail number, e.g. B-30AX | 机号';
COMMENT ON COLUMN acft.acft_type IS 'Type, e.g. A320neo, B787-9 | 机型';
COMMENT ON COLUMN acft.seats IS 'Seats | 座位数';
COMMENT ON COLUMN acft.deliv_dt IS 'Delivery date | 交付日期';
COMMENT ON COLUMN acft.exit_dt IS 'Date it left the fleet, NULL if in service | 退役日期，在役为空';
COMMENT ON COLUMN acft.owner IS 'Owned or leased: owned, leased | 产权：owned 自有, leased 租赁';

CREATE TABLE apt (
  iata     VARCHAR PRIMARY KEY,
  apt_name VARCHAR,
  city     VARCHAR,
  ctry     VARCHAR
);
COMMENT ON TABLE apt IS 'Airports | 机场';
COMMENT ON COLUMN apt.iata IS 'IATA code, e.g. PVG | 机场三字码';
COMMENT ON COLUMN apt.apt_name IS 'Airport name | 机场名称';
COMMENT ON COLUMN apt.city IS 'City | 城市';
COMMENT ON COLUMN apt.ctry IS 'Country | 国家';

CREATE TABLE member (
  mem_no   VARCHAR PRIMARY KEY,
  mem_name VARCHAR,
  tier     VARCHAR,
  miles    BIGINT,
  joined   DATE
);
COMMENT ON TABLE member IS 'Frequent flyers | 常旅客';
COMMENT ON COLUMN member.mem_no IS 'Member number | 会员号';
COMMENT ON COLUMN member.mem_name IS 'Name | 姓名';
COMMENT ON COLUMN member.tier IS 'Tier: basic, silver, gold, platinum | 等级：basic 普通, silver 银卡, gold 金卡, platinum 白金卡';
COMMENT ON COLUMN member.miles IS 'Miles balance | 里程余额';
COMMENT ON COLUMN member.joined IS 'Date joined | 入会日期';

CREATE TABLE flt (
  flt_id  BIGINT PRIMARY KEY,
  flt_no  VARCHAR,
  dep     VARCHAR REFERENCES apt(iata),
  arr     VARCHAR REFERENCES apt(iata),
  std     TIMESTAMP,
  atd     TIMESTAMP,
  sta     TIMESTAMP,
  ata     TIMESTAMP,
  tail_no VARCHAR REFERENCES acft(tail_no),
  flt_sts VARCHAR,
  pax     INTEGER
);
COMMENT ON TABLE flt IS 'Flights operated, one row a departure | 航班';
COMMENT ON COLUMN flt.flt_id IS 'Flight id | 航班编号';
COMMENT ON COLUMN flt.flt_no IS 'Flight number, e.g. QF128 | 航班号';
COMMENT ON COLUMN flt.dep IS 'Departure airport | 起飞机场';
COMMENT ON COLUMN flt.arr IS 'Arrival airport | 到达机场';
COMMENT ON COLUMN flt.std IS 'Scheduled departure | 计划起飞';
COMMENT ON COLUMN flt.atd IS 'Actual departure, NULL if cancelled or not departed | 实际起飞';
COMMENT ON COLUMN flt.sta IS 'Scheduled arrival | 计划到达';
COMMENT ON COLUMN flt.ata IS 'Actual arrival, NULL if not arrived | 实际到达';
COMMENT ON COLUMN flt.tail_no IS 'Aircraft | 执飞飞机';
COMMENT ON COLUMN flt.flt_sts IS 'Status: scheduled, departed, arrived, cancelled, diverted | 状态：scheduled 计划, departed 起飞, arrived 到达, cancelled 取消, diverted 备降';
COMMENT ON COLUMN flt.pax IS 'Passengers on board | 旅客人数';

CREATE TABLE crew (
  crew_id   INTEGER PRIMARY KEY,
  crew_name VARCHAR,
  role      VARCHAR,
  base      VARCHAR REFERENCES apt(iata)
);
COMMENT ON TABLE crew IS 'Crew members | 机组';
COMMENT ON COLUMN crew.crew_id IS 'Crew id | 机组编号';
COMMENT ON COLUMN crew.crew_name IS 'Name | 姓名';
COMMENT ON COLUMN crew.role IS 'Role: captain, first officer, purser, attendant | 角色：captain 机长, first officer 副驾驶, purser 乘务长, attendant 乘务员';
COMMENT ON COLUMN crew.base IS 'Home base | 驻地';

CREATE TABLE delay (
  flt_id BIGINT REFERENCES flt(flt_id),
  cause  VARCHAR,
  mins   INTEGER,
  PRIMARY KEY (flt_id, cause)
);
COMMENT ON TABLE delay IS 'Delay minutes by cause | 延误原因';
COMMENT ON COLUMN delay.flt_id IS 'Flight | 航班';
COMMENT ON COLUMN delay.cause IS 'Cause: weather, air traffic control, technical, crew, late inbound | 原因：weather 天气, air traffic control 空管, technical 机务, crew 机组, late inbound 前序晚到';
COMMENT ON COLUMN delay.mins IS 'Minutes | 分钟';

CREATE TABLE duty (
  flt_id   BIGINT REFERENCES flt(flt_id),
  crew_id  INTEGER REFERENCES crew(crew_id),
  block_hr DOUBLE,
  PRIMARY KEY (flt_id, crew_id)
);
COMMENT ON TABLE duty IS 'Crew duties on flights | 执勤';
COMMENT ON COLUMN duty.flt_id IS 'Flight | 航班';
COMMENT ON COLUMN duty.crew_id IS 'Crew member | 机组';
COMMENT ON COLUMN duty.block_hr IS 'Block hours | 飞行小时';

CREATE TABLE tkt (
  tkt_no   VARCHAR PRIMARY KEY,
  flt_id   BIGINT REFERENCES flt(flt_id),
  mem_no   VARCHAR REFERENCES member(mem_no),
  cabin    VARCHAR,
  fare     DECIMAL(18,2),
  sold_on  DATE,
  chan     VARCHAR,
  refunded BOOLEAN
);
COMMENT ON TABLE tkt IS 'Tickets | 机票';
COMMENT ON COLUMN tkt.tkt_no IS 'Ticket number | 票号';
COMMENT ON COLUMN tkt.flt_id IS 'Flight | 航班';
COMMENT ON COLUMN tkt.mem_no IS 'Member, NULL for others | 会员号';
COMMENT ON COLUMN tkt.cabin IS 'Cabin: F, C, Y | 舱位：F 头等, C 公务, Y 经济';
COMMENT ON COLUMN tkt.fare IS 'Fare, USD | 票价（美元）';
COMMENT ON COLUMN tkt.sold_on IS 'Date sold | 出票日期';
COMMENT ON COLUMN tkt.chan IS 'Channel: web, app, agency, corporate | 渠道：web 官网, app, agency 代理, corporate 大客户';
COMMENT ON COLUMN tkt.refunded IS 'True if refunded | 是否退票';
