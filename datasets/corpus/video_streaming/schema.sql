-- Video streaming: titles, people, profiles, viewing sessions, subscriptions, devices, ratings, licences.

CREATE TABLE titles (
  title_id     INTEGER PRIMARY KEY,
  name         VARCHAR NOT NULL,
  kind         VARCHAR,
  genre        VARCHAR,
  country      VARCHAR,
  release_year INTEGER,
  minutes      INTEGER,
  original     BOOLEAN
);
COMMENT ON TABLE titles IS 'Films and series | 影视作品';
COMMENT ON COLUMN titles.title_id IS 'Title id | 作品编号';
COMMENT ON COLUMN titles.name IS 'Name | 名称';
COMMENT ON COLUMN titles.kind IS 'Kind: film, series, documentary | 类型：film 电影, series 剧集, documentary 纪录片';
COMMENT ON COLUMN titles.genre IS 'Genre: drama, comedy, thriller, sci-fi, romance, kids | 题材：drama 剧情, comedy 喜剧, thriller 惊悚, sci-fi 科幻, romance 爱情, kids 儿童';
COMMENT ON COLUMN titles.country IS 'Country of production | 制片国';
COMMENT ON COLUMN titles.release_year IS 'Year of release | 上映年份';
COMMENT ON COLUMN titles.minutes IS 'Running time, minutes; NULL for series | 时长（分钟），剧集为空';
COMMENT ON COLUMN titles.original IS 'True for our own productions | 是否自制';

CREATE TABLE persons (
  person_id INTEGER PRIMARY KEY,
  full_name VARCHAR NOT NULL,
  born_in   VARCHAR
);
COMMENT ON TABLE persons IS 'Actors and directors | 演职人员';
COMMENT ON COLUMN persons.person_id IS 'Person id | 人员编号';
COMMENT ON COLUMN persons.full_name IS 'Name | 姓名';
COMMENT ON COLUMN persons.born_in IS 'Country of birth | 出生国';

CREATE TABLE viewers (
  viewer_id BIGINT PRIMARY KEY,
  territory VARCHAR,
  plan      VARCHAR,
  joined    DATE,
  left_on   DATE,
  month_fee DECIMAL(18,2)
);
COMMENT ON TABLE viewers IS 'Subscribers | 订户';
COMMENT ON COLUMN viewers.viewer_id IS 'Subscriber id | 订户编号';
COMMENT ON COLUMN viewers.territory IS 'Territory, two letters | 地区';
COMMENT ON COLUMN viewers.plan IS 'Plan: ads, standard, premium | 套餐：ads 含广告, standard 标准, premium 高级';
COMMENT ON COLUMN viewers.joined IS 'Date joined | 加入日期';
COMMENT ON COLUMN viewers.left_on IS 'Date left, NULL if subscribed | 退订日期';
COMMENT ON COLUMN viewers.month_fee IS 'Monthly fee, USD | 月费（美元）';

CREATE TABLE credits (
  title_id  INTEGER REFERENCES titles(title_id),
  person_id INTEGER REFERENCES persons(person_id),
  job       VARCHAR,
  PRIMARY KEY (title_id, person_id, job)
);
COMMENT ON TABLE credits IS 'Who did what in a title | 演职表';
COMMENT ON COLUMN credits.title_id IS 'Title | 作品';
COMMENT ON COLUMN credits.person_id IS 'Person | 人员';
COMMENT ON COLUMN credits.job IS 'Job: director, actor, writer | 职务：director 导演, actor 演员, writer 编剧';

CREATE TABLE licence (
  title_id  INTEGER REFERENCES titles(title_id),
  territory VARCHAR,
  from_day  DATE,
  to_day    DATE,
  fee_usd   DECIMAL(18,2),
  PRIMARY KEY (title_id, territory)
);
COMMENT ON TABLE licence IS 'Licences of titles by territory | 版权';
COMMENT ON COLUMN licence.title_id IS 'Title | 作品';
COMMENT ON COLUMN licence.territory IS 'Territory, two letters | 地区';
COMMENT ON COLUMN licence.from_day IS 'From | 开始';
COMMENT ON COLUMN licence.to_day IS 'To | 结束';
COMMENT ON COLUMN licence.fee_usd IS 'Fee, USD | 费用（美元）';

CREATE TABLE plays (
  play_id     BIGINT PRIMARY KEY,
  viewer_id   BIGINT REFERENCES viewers(viewer_id),
  title_id    INTEGER REFERENCES titles(title_id),
  began       TIMESTAMP,
  watched_min DOUBLE,
  device      VARCHAR
);
COMMENT ON TABLE plays IS 'Viewing sessions | 观看记录';
COMMENT ON COLUMN plays.play_id IS 'Session id | 观看编号';
COMMENT ON COLUMN plays.viewer_id IS 'Subscriber | 订户';
COMMENT ON COLUMN plays.title_id IS 'Title | 作品';
COMMENT ON COLUMN plays.began IS 'Start | 开始时间';
COMMENT ON COLUMN plays.watched_min IS 'Minutes watched | 观看分钟';
COMMENT ON COLUMN plays.device IS 'Device: tv, phone, tablet, web | 设备：tv 电视, phone 手机, tablet 平板, web 网页';

CREATE TABLE scores (
  viewer_id BIGINT REFERENCES viewers(viewer_id),
  title_id  INTEGER REFERENCES titles(title_id),
  stars     INTEGER,
  scored_on DATE,
  PRIMARY KEY (viewer_id, title_id)
);
COMMENT ON TABLE scores IS 'Ratings by subscribers | 评分';
COMMENT ON COLUMN scores.viewer_id IS 'Subscriber | 订户';
COMMENT ON COLUMN scores.title_id IS 'Title | 作品';
COMMENT ON COLUMN scores.stars IS 'Stars, 1-5 | 星级';
COMMENT ON COLUMN scores.scored_on IS 'Date | 日期';
