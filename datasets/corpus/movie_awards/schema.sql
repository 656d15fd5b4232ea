-- Film awards: films, people, credits, ceremonies, categories, nominations.

CREATE TABLE film (
  film_id      INTEGER PRIMARY KEY,
  film_title   VARCHAR NOT NULL,
  release_year INTEGER,
  prod_country VARCHAR,
  language     VARCHAR,
  length_min   INTEGER,
  budget_m     DOUBLE,
  box_office_m DOUBLE,
  critic_score INTEGER
);
COMMENT ON TABLE film IS 'Films | 影片';
COMMENT ON COLUMN film.film_id IS 'Film id | 影片编号';
COMMENT ON COLUMN film.film_title IS 'Title | 片名';
COMMENT ON COLUMN film.release_year IS 'Year of release | 上映年份';
COMMENT ON COLUMN film.prod_country IS 'Country of production | 制片国家';
COMMENT ON COLUMN film.language IS 'Language | 语言';
COMMENT ON COLUMN film.length_min IS 'Length, minutes | 片长（分钟）';
COMMENT ON COLUMN film.budget_m IS 'Budget, million dollars | 制作成本（百万美元）';
COMMENT ON COLUMN film.box_office_m IS 'Box office, million dollars | 票房（百万美元）';
COMMENT ON COLUMN film.critic_score IS 'Critics'' score, 0-100 | 媒体评分';

CREATE TABLE person (
  person_id   INTEGER PRIMARY KEY,
  person_name VARCHAR NOT NULL,
  gender      VARCHAR,
  birth_year  INTEGER,
  country     VARCHAR
);
COMMENT ON TABLE person IS 'People in film | 电影人';
COMMENT ON COLUMN person.person_id IS 'Person id | 人物编号';
COMMENT ON COLUMN person.person_name IS 'Name | 姓名';
COMMENT ON COLUMN person.gender IS 'Gender: female, male | 性别：女female、男male';
COMMENT ON COLUMN person.birth_year IS 'Year of birth | 出生年份';
COMMENT ON COLUMN person.country IS 'Country | 国籍';

CREATE TABLE credit (
  film_id   INTEGER REFERENCES film(film_id),
  person_id INTEGER REFERENCES person(person_id),
  job       VARCHAR,
  PRIMARY KEY (film_id, person_id, job)
);
COMMENT ON TABLE credit IS 'Who did what in which film | 演职员';
COMMENT ON COLUMN credit.film_id IS 'Film | 影片';
COMMENT ON COLUMN credit.person_id IS 'Person | 人物';
COMMENT ON COLUMN credit.job IS 'Job: director, writer, actor, composer, editor | 职务：导演director、编剧writer、演员actor、作曲composer、剪辑editor';

CREATE TABLE ceremony (
  ceremony_id INTEGER PRIMARY KEY,
  award_body  VARCHAR,
  held_on     DATE,
  venue_city  VARCHAR,
  host_id     INTEGER REFERENCES person(person_id)
);
COMMENT ON TABLE ceremony IS 'Award ceremonies | 颁奖典礼';
COMMENT ON COLUMN ceremony.ceremony_id IS 'Ceremony id | 典礼编号';
COMMENT ON COLUMN ceremony.award_body IS 'Organisation, e.g. Golden Lantern | 奖项机构';
COMMENT ON COLUMN ceremony.held_on IS 'Date held | 举办日期';
COMMENT ON COLUMN ceremony.venue_city IS 'City | 举办城市';
COMMENT ON COLUMN ceremony.host_id IS 'Host | 主持人';

CREATE TABLE nomination (
  nom_id      INTEGER PRIMARY KEY,
  ceremony_id INTEGER REFERENCES ceremony(ceremony_id),
  category    VARCHAR,
  film_id     INTEGER REFERENCES film(film_id),
  person_id   INTEGER REFERENCES person(person_id),
  won         BOOLEAN
);
COMMENT ON TABLE nomination IS 'Nominations | 提名';
COMMENT ON COLUMN nomination.nom_id IS 'Nomination id | 提名编号';
COMMENT ON COLUMN nomination.ceremony_id IS 'Ceremony | 典礼';
COMMENT ON COLUMN nomination.category IS 'Category, e.g. Best Picture, Best Director, Best Score | 奖项类别';
COMMENT ON COLUMN nomination.film_id IS 'Film | 影片';
COMMENT ON COLUMN nomination.person_id IS 'Person, NULL for awards to the film | 人物，空为影片奖';
COMMENT ON COLUMN nomination.won IS 'True for the winner | 是否获奖';
