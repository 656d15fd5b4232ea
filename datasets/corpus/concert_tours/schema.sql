-- Concert tours: acts, tours, venues, gigs and support slots.

CREATE TABLE act (
  act_id       INTEGER PRIMARY KEY,
  stage_name   VARCHAR NOT NULL,
  home_country VARCHAR,
  genre        VARCHAR,
  formed_year  INTEGER,
  member_count INTEGER
);
COMMENT ON TABLE act IS 'Artists and bands | 艺人与乐队';
COMMENT ON COLUMN act.act_id IS 'Act id | 艺人编号';
COMMENT ON COLUMN act.stage_name IS 'Stage name | 艺名';
COMMENT ON COLUMN act.home_country IS 'Country the act comes from | 所属国家';
COMMENT ON COLUMN act.genre IS 'Genre: rock, pop, jazz, folk, electronic | 音乐风格：摇滚rock、流行pop、爵士jazz、民谣folk、电子electronic';
COMMENT ON COLUMN act.formed_year IS 'Year formed or debuted | 成立年份';
COMMENT ON COLUMN act.member_count IS 'Number of members, 1 for a solo act | 成员人数';

CREATE TABLE venue (
  venue_id    INTEGER PRIMARY KEY,
  venue_name  VARCHAR NOT NULL,
  city        VARCHAR,
  country     VARCHAR,
  capacity    INTEGER,
  is_open_air BOOLEAN
);
COMMENT ON TABLE venue IS 'Venues | 演出场馆';
COMMENT ON COLUMN venue.venue_id IS 'Venue id | 场馆编号';
COMMENT ON COLUMN venue.venue_name IS 'Venue name | 场馆名称';
COMMENT ON COLUMN venue.city IS 'City | 城市';
COMMENT ON COLUMN venue.country IS 'Country of the venue | 国家';
COMMENT ON COLUMN venue.capacity IS 'Seats and standing places | 容量（人）';
COMMENT ON COLUMN venue.is_open_air IS 'True for open-air venues | 是否露天';

CREATE TABLE tour (
  tour_id      INTEGER PRIMARY KEY,
  headliner_id INTEGER REFERENCES act(act_id),
  tour_title   VARCHAR NOT NULL,
  first_night  DATE,
  last_night   DATE,
  sponsor      VARCHAR
);
COMMENT ON TABLE tour IS 'Tours, each headlined by one act | 巡演';
COMMENT ON COLUMN tour.tour_id IS 'Tour id | 巡演编号';
COMMENT ON COLUMN tour.headliner_id IS 'Headlining act | 主唱艺人';
COMMENT ON COLUMN tour.tour_title IS 'Title of the tour | 巡演名称';
COMMENT ON COLUMN tour.first_night IS 'Date of the first gig | 首演日期';
COMMENT ON COLUMN tour.last_night IS 'Date of the last gig | 末场日期';
COMMENT ON COLUMN tour.sponsor IS 'Sponsor, NULL if none | 赞助商';

CREATE TABLE gig (
  gig_id       INTEGER PRIMARY KEY,
  tour_id      INTEGER REFERENCES tour(tour_id),
  venue_id     INTEGER REFERENCES venue(venue_id),
  gig_date     DATE,
  tickets_sold INTEGER,
  avg_price    DOUBLE,
  status       VARCHAR
);
COMMENT ON TABLE gig IS 'Single concerts of a tour | 单场演出';
COMMENT ON COLUMN gig.gig_id IS 'Gig id | 场次编号';
COMMENT ON COLUMN gig.tour_id IS 'Tour | 巡演';
COMMENT ON COLUMN gig.venue_id IS 'Venue | 场馆';
COMMENT ON COLUMN gig.gig_date IS 'Date | 演出日期';
COMMENT ON COLUMN gig.tickets_sold IS 'Tickets sold | 售票数';
COMMENT ON COLUMN gig.avg_price IS 'Average ticket price, euros | 平均票价（欧元）';
COMMENT ON COLUMN gig.status IS 'Status: played, scheduled, cancelled | 状态：已演played、待演scheduled、取消cancelled';

CREATE TABLE support_slot (
  gig_id  INTEGER REFERENCES gig(gig_id),
  act_id  INTEGER REFERENCES act(act_id),
  minutes INTEGER,
  PRIMARY KEY (gig_id, act_id)
);
COMMENT ON TABLE support_slot IS 'Support acts at gigs | 暖场演出';
COMMENT ON COLUMN support_slot.gig_id IS 'Gig | 场次';
COMMENT ON COLUMN support_slot.act_id IS 'Supporting act | 暖场艺人';
COMMENT ON COLUMN support_slot.minutes IS 'Length of the slot in minutes | 时长（分钟）';
