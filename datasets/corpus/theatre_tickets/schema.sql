-- Theatre: plays, actors, casts, performances, patrons, ticket orders.

CREATE TABLE play (
  play_id  INTEGER PRIMARY KEY,
  title    VARCHAR NOT NULL,
  author   VARCHAR,
  director VARCHAR,
  genre    VARCHAR,
  acts     INTEGER,
  minutes  INTEGER,
  opened   DATE,
  closed   DATE
);
COMMENT ON TABLE play IS 'Plays | 剧目';
COMMENT ON COLUMN play.play_id IS 'Play id | 剧目编号';
COMMENT ON COLUMN play.title IS 'Title | 剧名';
COMMENT ON COLUMN play.author IS 'Playwright | 编剧';
COMMENT ON COLUMN play.director IS 'Stage director | 导演';
COMMENT ON COLUMN play.genre IS 'Genre: drama, comedy, musical, ballet, children | 类型：话剧drama、喜剧comedy、音乐剧musical、芭蕾ballet、儿童剧children';
COMMENT ON COLUMN play.acts IS 'Number of acts | 幕数';
COMMENT ON COLUMN play.minutes IS 'Duration, minutes | 时长（分钟）';
COMMENT ON COLUMN play.opened IS 'Opening night | 首演日期';
COMMENT ON COLUMN play.closed IS 'Last night, NULL if still playing | 停演日期，在演为空';

CREATE TABLE actor (
  actor_id    INTEGER PRIMARY KEY,
  name        VARCHAR NOT NULL,
  birth_year  INTEGER,
  hometown    VARCHAR,
  joined      DATE,
  monthly_pay DOUBLE
);
COMMENT ON TABLE actor IS 'Actors | 演员';
COMMENT ON COLUMN actor.actor_id IS 'Actor id | 演员编号';
COMMENT ON COLUMN actor.name IS 'Name | 姓名';
COMMENT ON COLUMN actor.birth_year IS 'Year of birth | 出生年份';
COMMENT ON COLUMN actor.hometown IS 'Home town | 家乡';
COMMENT ON COLUMN actor.joined IS 'Joined the company | 入团日期';
COMMENT ON COLUMN actor.monthly_pay IS 'Monthly pay, euros | 月薪（欧元）';

CREATE TABLE patron (
  patron_id    INTEGER PRIMARY KEY,
  name         VARCHAR NOT NULL,
  city         VARCHAR,
  member_since DATE,
  email_ok     BOOLEAN
);
COMMENT ON TABLE patron IS 'Ticket buyers | 观众会员';
COMMENT ON COLUMN patron.patron_id IS 'Patron id | 会员编号';
COMMENT ON COLUMN patron.name IS 'Name | 姓名';
COMMENT ON COLUMN patron.city IS 'City | 城市';
COMMENT ON COLUMN patron.member_since IS 'Member since, NULL if not a member | 入会日期，非会员为空';
COMMENT ON COLUMN patron.email_ok IS 'True if mail may be sent | 是否接受邮件';

CREATE TABLE cast_list (
  play_id       INTEGER REFERENCES play(play_id),
  role_name     VARCHAR,
  actor_id      INTEGER REFERENCES actor(actor_id),
  lead_role     BOOLEAN,
  understudy_id INTEGER REFERENCES actor(actor_id),
  PRIMARY KEY (play_id, role_name)
);
COMMENT ON TABLE cast_list IS 'Roles in plays | 角色表';
COMMENT ON COLUMN cast_list.play_id IS 'Play | 剧目';
COMMENT ON COLUMN cast_list.role_name IS 'Role | 角色名';
COMMENT ON COLUMN cast_list.actor_id IS 'Actor | 演员';
COMMENT ON COLUMN cast_list.lead_role IS 'True for leading roles | 是否主角';
COMMENT ON COLUMN cast_list.understudy_id IS 'Understudy, NULL if none | 替补演员，无则为空';

CREATE TABLE performance (
  perf_id    INTEGER PRIMARY KEY,
  play_id    INTEGER REFERENCES play(play_id),
  hall       VARCHAR,
  perf_date  DATE,
  slot       VARCHAR,
  capacity   INTEGER,
  called_off BOOLEAN
);
COMMENT ON TABLE performance IS 'Performances | 演出场次';
COMMENT ON COLUMN performance.perf_id IS 'Performance id | 场次编号';
COMMENT ON COLUMN performance.play_id IS 'Play | 剧目';
COMMENT ON COLUMN performance.hall IS 'Hall: main, studio, courtyard | 剧场：主剧场main、小剧场studio、庭院courtyard';
COMMENT ON COLUMN performance.perf_date IS 'Date | 演出日期';
COMMENT ON COLUMN performance.slot IS 'Time of day: matinee, evening | 时段：日场matinee、晚场evening';
COMMENT ON COLUMN performance.capacity IS 'Seats on sale | 可售座位';
COMMENT ON COLUMN performance.called_off IS 'True if called off | 是否取消';

CREATE TABLE ticket_order (
  order_id  INTEGER PRIMARY KEY,
  perf_id   INTEGER REFERENCES performance(perf_id),
  patron_id INTEGER REFERENCES patron(patron_id),
  bought_on DATE,
  seats     INTEGER,
  amount    DOUBLE,
  discount  DOUBLE,
  channel   VARCHAR,
  refunded  BOOLEAN
);
COMMENT ON TABLE ticket_order IS 'Ticket orders | 订单';
COMMENT ON COLUMN ticket_order.order_id IS 'Order id | 订单编号';
COMMENT ON COLUMN ticket_order.perf_id IS 'Performance | 场次';
COMMENT ON COLUMN ticket_order.patron_id IS 'Buyer | 购票人';
COMMENT ON COLUMN ticket_order.bought_on IS 'Day bought | 购票日期';
COMMENT ON COLUMN ticket_order.seats IS 'Seats bought | 座位数';
COMMENT ON COLUMN ticket_order.amount IS 'Amount paid, euros | 实付金额（欧元）';
COMMENT ON COLUMN ticket_order.discount IS 'Discount granted, euros | 优惠金额（欧元）';
COMMENT ON COLUMN ticket_order.channel IS 'Channel: web, box office, phone, agency | 渠道：网上web、票房box office、电话phone、代理agency';
COMMENT ON COLUMN ticket_order.refunded IS 'True if refunded | 是否退款';
