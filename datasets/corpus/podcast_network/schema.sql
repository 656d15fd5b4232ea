-- Podcast network: hosts, podcasts, episodes, guests, listeners, subscriptions, advertisers.

CREATE TABLE host (
  host_id INTEGER PRIMARY KEY,
  name    VARCHAR NOT NULL,
  country VARCHAR,
  age     INTEGER,
  email   VARCHAR
);
COMMENT ON TABLE host IS 'Hosts | 主播';
COMMENT ON COLUMN host.host_id IS 'Host id | 主播编号';
COMMENT ON COLUMN host.name IS 'Name | 姓名';
COMMENT ON COLUMN host.country IS 'Country | 国家';
COMMENT ON COLUMN host.age IS 'Age | 年龄';
COMMENT ON COLUMN host.email IS 'E-mail | 邮箱';

CREATE TABLE guest (
  guest_id   INTEGER PRIMARY KEY,
  name       VARCHAR NOT NULL,
  profession VARCHAR,
  country    VARCHAR
);
COMMENT ON TABLE guest IS 'Guests | 嘉宾';
COMMENT ON COLUMN guest.guest_id IS 'Guest id | 嘉宾编号';
COMMENT ON COLUMN guest.name IS 'Name | 姓名';
COMMENT ON COLUMN guest.profession IS 'Profession | 职业';
COMMENT ON COLUMN guest.country IS 'Country | 国家';

CREATE TABLE listener (
  listener_id INTEGER PRIMARY KEY,
  name        VARCHAR NOT NULL,
  country     VARCHAR,
  joined      DATE
);
COMMENT ON TABLE listener IS 'Registered listeners | 注册听众';
COMMENT ON COLUMN listener.listener_id IS 'Listener id | 听众编号';
COMMENT ON COLUMN listener.name IS 'Name | 姓名';
COMMENT ON COLUMN listener.country IS 'Country | 国家';
COMMENT ON COLUMN listener.joined IS 'Joined | 注册日期';

CREATE TABLE podcast (
  podcast_id INTEGER PRIMARY KEY,
  title      VARCHAR NOT NULL,
  host_id    INTEGER REFERENCES host(host_id),
  topic      VARCHAR,
  language   VARCHAR,
  launched   DATE,
  stopped    DATE,
  paid_only  BOOLEAN
);
COMMENT ON TABLE podcast IS 'Podcasts | 播客';
COMMENT ON COLUMN podcast.podcast_id IS 'Podcast id | 播客编号';
COMMENT ON COLUMN podcast.title IS 'Title | 播客名称';
COMMENT ON COLUMN podcast.host_id IS 'Host | 主播';
COMMENT ON COLUMN podcast.topic IS 'Topic: news, science, crime, comedy, sport | 主题：新闻news、科学science、罪案crime、喜剧comedy、体育sport';
COMMENT ON COLUMN podcast.language IS 'Language | 语言';
COMMENT ON COLUMN podcast.launched IS 'Launched | 上线日期';
COMMENT ON COLUMN podcast.stopped IS 'Stopped, NULL if running | 停更日期，在更为空';
COMMENT ON COLUMN podcast.paid_only IS 'True if for subscribers only | 是否仅付费可听';

CREATE TABLE episode (
  episode_id INTEGER PRIMARY KEY,
  podcast_id INTEGER REFERENCES podcast(podcast_id),
  title      VARCHAR,
  season     INTEGER,
  number     INTEGER,
  released   DATE,
  minutes    INTEGER,
  downloads  INTEGER
);
COMMENT ON TABLE episode IS 'Episodes | 单集';
COMMENT ON COLUMN episode.episode_id IS 'Episode id | 单集编号';
COMMENT ON COLUMN episode.podcast_id IS 'Podcast | 播客';
COMMENT ON COLUMN episode.title IS 'Title of the episode | 单集标题';
COMMENT ON COLUMN episode.season IS 'Season | 季';
COMMENT ON COLUMN episode.number IS 'Number in the season | 集数';
COMMENT ON COLUMN episode.released IS 'Released | 发布日期';
COMMENT ON COLUMN episode.minutes IS 'Length, minutes | 时长（分钟）';
COMMENT ON COLUMN episode.downloads IS 'Downloads | 下载量';

CREATE TABLE subscription (
  sub_id        INTEGER PRIMARY KEY,
  listener_id   INTEGER REFERENCES listener(listener_id),
  podcast_id    INTEGER REFERENCES podcast(podcast_id),
  begun         DATE,
  ended         DATE,
  monthly_price DOUBLE
);
COMMENT ON TABLE subscription IS 'Paid subscriptions | 付费订阅';
COMMENT ON COLUMN subscription.sub_id IS 'Subscription id | 订阅编号';
COMMENT ON COLUMN subscription.listener_id IS 'Listener | 听众';
COMMENT ON COLUMN subscription.podcast_id IS 'Podcast | 播客';
COMMENT ON COLUMN subscription.begun IS 'Begun | 开始日期';
COMMENT ON COLUMN subscription.ended IS 'Ended, NULL if running | 结束日期，有效为空';
COMMENT ON COLUMN subscription.monthly_price IS 'Monthly price, dollars | 月费（美元）';

CREATE TABLE appearance (
  episode_id INTEGER REFERENCES episode(episode_id),
  guest_id   INTEGER REFERENCES guest(guest_id),
  fee        DOUBLE,
  PRIMARY KEY (episode_id, guest_id)
);
COMMENT ON TABLE appearance IS 'Guests in episodes | 出席';
COMMENT ON COLUMN appearance.episode_id IS 'Episode | 单集';
COMMENT ON COLUMN appearance.guest_id IS 'Guest | 嘉宾';
COMMENT ON COLUMN appearance.fee IS 'Fee, dollars, 0 if none | 出场费（美元），无则为0';

CREATE TABLE ad_slot (
  slot_id    INTEGER PRIMARY KEY,
  episode_id INTEGER REFERENCES episode(episode_id),
  advertiser VARCHAR,
  place      VARCHAR,
  seconds    INTEGER,
  price      DOUBLE
);
COMMENT ON TABLE ad_slot IS 'Advertisements in episodes | 广告';
COMMENT ON COLUMN ad_slot.slot_id IS 'Slot id | 广告编号';
COMMENT ON COLUMN ad_slot.episode_id IS 'Episode | 单集';
COMMENT ON COLUMN ad_slot.advertiser IS 'Advertiser | 广告主';
COMMENT ON COLUMN ad_slot.place IS 'Place: start, middle, end | 位置：片头start、中间middle、片尾end';
COMMENT ON COLUMN ad_slot.seconds IS 'Length, seconds | 时长（秒）';
COMMENT ON COLUMN ad_slot.price IS 'Price, dollars | 价格（美元）';
