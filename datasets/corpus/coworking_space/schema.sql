-- Coworking spaces: locations, desks and rooms, members, memberships, bookings, events.

CREATE TABLE location (
  loc_id   INTEGER PRIMARY KEY,
  loc_name VARCHAR NOT NULL,
  city     VARCHAR,
  opened   DATE,
  closed   DATE,
  floor_m2 DOUBLE,
  manager  VARCHAR
);
COMMENT ON TABLE location IS 'Locations | 办公点';
COMMENT ON COLUMN location.loc_id IS 'Location id | 办公点编号';
COMMENT ON COLUMN location.loc_name IS 'Name | 名称';
COMMENT ON COLUMN location.city IS 'City | 城市';
COMMENT ON COLUMN location.opened IS 'Opened | 开业日期';
COMMENT ON COLUMN location.closed IS 'Closed, NULL if open | 关闭日期，营业中为空';
COMMENT ON COLUMN location.floor_m2 IS 'Floor area, square metres | 面积（平方米）';
COMMENT ON COLUMN location.manager IS 'Manager | 店长';

CREATE TABLE company (
  company_id   INTEGER PRIMARY KEY,
  company_name VARCHAR NOT NULL,
  industry     VARCHAR,
  employees    INTEGER,
  city         VARCHAR
);
COMMENT ON TABLE company IS 'Member companies | 会员公司';
COMMENT ON COLUMN company.company_id IS 'Company id | 公司编号';
COMMENT ON COLUMN company.company_name IS 'Name | 公司名称';
COMMENT ON COLUMN company.industry IS 'Industry: software, design, law, media, research | 行业';
COMMENT ON COLUMN company.employees IS 'Employees | 员工数';
COMMENT ON COLUMN company.city IS 'City registered in | 注册城市';

CREATE TABLE workspace (
  space_id    INTEGER PRIMARY KEY,
  loc_id      INTEGER REFERENCES location(loc_id),
  space_type  VARCHAR,
  label       VARCHAR,
  seats       INTEGER,
  hourly_rate DOUBLE,
  has_screen  BOOLEAN
);
COMMENT ON TABLE workspace IS 'Desks, offices and meeting rooms | 工位与房间';
COMMENT ON COLUMN workspace.space_id IS 'Space id | 空间编号';
COMMENT ON COLUMN workspace.loc_id IS 'Location | 办公点';
COMMENT ON COLUMN workspace.space_type IS 'Type: hot desk, fixed desk, office, meeting room | 类型：流动工位hot desk、固定工位fixed desk、办公室office、会议室meeting room';
COMMENT ON COLUMN workspace.label IS 'Label on the door or desk, e.g. M3 | 标签';
COMMENT ON COLUMN workspace.seats IS 'Seats | 座位数';
COMMENT ON COLUMN workspace.hourly_rate IS 'Rate an hour, euros | 小时价（欧元）';
COMMENT ON COLUMN workspace.has_screen IS 'True with a screen | 是否有屏幕';

CREATE TABLE member (
  member_id   INTEGER PRIMARY KEY,
  member_name VARCHAR NOT NULL,
  company_id  INTEGER REFERENCES company(company_id),
  home_loc_id INTEGER REFERENCES location(loc_id),
  joined      DATE,
  cancelled   DATE,
  plan        VARCHAR,
  monthly_fee DOUBLE,
  referred_by INTEGER REFERENCES member(member_id)
);
COMMENT ON TABLE member IS 'Members | 会员';
COMMENT ON COLUMN member.member_id IS 'Member id | 会员编号';
COMMENT ON COLUMN member.member_name IS 'Name | 姓名';
COMMENT ON COLUMN member.company_id IS 'Company, NULL for freelancers | 公司，自由职业为空';
COMMENT ON COLUMN member.home_loc_id IS 'Home location | 常驻办公点';
COMMENT ON COLUMN member.joined IS 'Joined | 入会日期';
COMMENT ON COLUMN member.cancelled IS 'Cancelled, NULL if a member | 退会日期，在会为空';
COMMENT ON COLUMN member.plan IS 'Plan: day, part time, full time, office | 套餐：日票、兼时、全时、办公室';
COMMENT ON COLUMN member.monthly_fee IS 'Monthly fee, euros | 月费（欧元）';
COMMENT ON COLUMN member.referred_by IS 'Member who referred them, NULL if none | 推荐人，无则为空';

CREATE TABLE booking (
  booking_id INTEGER PRIMARY KEY,
  space_id   INTEGER REFERENCES workspace(space_id),
  member_id  INTEGER REFERENCES member(member_id),
  start_time TIMESTAMP,
  end_time   TIMESTAMP,
  charge     DOUBLE,
  no_show    BOOLEAN
);
COMMENT ON TABLE booking IS 'Bookings of spaces | 预订';
COMMENT ON COLUMN booking.booking_id IS 'Booking id | 预订编号';
COMMENT ON COLUMN booking.space_id IS 'Space | 空间';
COMMENT ON COLUMN booking.member_id IS 'Member | 会员';
COMMENT ON COLUMN booking.start_time IS 'Start | 开始时间';
COMMENT ON COLUMN booking.end_time IS 'End | 结束时间';
COMMENT ON COLUMN booking.charge IS 'Charge, euros | 费用（欧元）';
COMMENT ON COLUMN booking.no_show IS 'True if nobody came | 是否未到';

CREATE TABLE event (
  event_id     INTEGER PRIMARY KEY,
  title        VARCHAR NOT NULL,
  loc_id       INTEGER REFERENCES location(loc_id),
  host_id      INTEGER REFERENCES member(member_id),
  event_date   DATE,
  guests       INTEGER,
  ticket_price DOUBLE
);
COMMENT ON TABLE event IS 'Events | 活动';
COMMENT ON COLUMN event.event_id IS 'Event id | 活动编号';
COMMENT ON COLUMN event.title IS 'Title | 活动名称';
COMMENT ON COLUMN event.loc_id IS 'Location | 办公点';
COMMENT ON COLUMN event.host_id IS 'Member hosting, NULL if by us | 主办会员，官方主办为空';
COMMENT ON COLUMN event.event_date IS 'Date | 日期';
COMMENT ON COLUMN event.guests IS 'Guests | 参加人数';
COMMENT ON COLUMN event.ticket_price IS 'Ticket price, euros, 0 if free | 票价（欧元），免费为0';
