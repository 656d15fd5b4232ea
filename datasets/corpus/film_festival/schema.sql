-- Film festival: films, directors, venues, screenings, prizes.

CREATE TABLE director (
  director_id INTEGER PRIMARY KEY,
  name        VARCHAR NOT NULL,
  country     VARCHAR,
  birth_year  INTEGER,
  debut       BOOLEAN
);
COMMENT ON TABLE director IS 'Film directors | 导演';
COMMENT ON COLUMN director.director_id IS 'Director id | 导演编号';
COMMENT ON COLUMN director.name IS 'Name | 姓名';
COMMENT ON COLUMN director.country IS 'Country of birth | 出生国';
COMMENT ON COLUMN director.birth_year IS 'Year of birth | 出生年份';
COMMENT ON COLUMN director.debut IS 'True if at the festival with a first film | 是否处女作导演';

CREATE TABLE venue (
  venue_id INTEGER PRIMARY KEY,
  name     VARCHAR NOT NULL,
  district VARCHAR,
  seats    INTEGER,
  has_imax BOOLEAN
);
COMMENT ON TABLE venue IS 'Cinemas | 放映场馆';
COMMENT ON COLUMN venue.venue_id IS 'Venue id | 场馆编号';
COMMENT ON COLUMN venue.name IS 'Name | 场馆名称';
COMMENT ON COLUMN venue.district IS 'District of the city | 所在城区';
COMMENT ON COLUMN venue.seats IS 'Seats | 座位数';
COMMENT ON COLUMN venue.has_imax IS 'True if it has an IMAX screen | 是否有IMAX';

CREATE TABLE film (
  film_id        INTEGER PRIMARY KEY,
  title          VARCHAR NOT NULL,
  director_id    INTEGER REFERENCES director(director_id),
  country        VARCHAR,
  release_year   INTEGER,
  minutes        INTEGER,
  section        VARCHAR,
  world_premiere BOOLEAN
);
COMMENT ON TABLE film IS 'Films of the programme | 参展影片';
COMMENT ON COLUMN film.film_id IS 'Film id | 影片编号';
COMMENT ON COLUMN film.title IS 'Title | 片名';
COMMENT ON COLUMN film.director_id IS 'Director | 导演';
COMMENT ON COLUMN film.country IS 'Country of production | 出品国';
COMMENT ON COLUMN film.release_year IS 'Year made | 出品年份';
COMMENT ON COLUMN film.minutes IS 'Running time, minutes | 片长（分钟）';
COMMENT ON COLUMN film.section IS 'Section: competition, panorama, documentary, shorts, midnight | 单元：主竞赛competition、全景panorama、纪录片documentary、短片shorts、午夜midnight';
COMMENT ON COLUMN film.world_premiere IS 'True if never shown before | 是否世界首映';

CREATE TABLE screening (
  screening_id     INTEGER PRIMARY KEY,
  film_id          INTEGER REFERENCES film(film_id),
  venue_id         INTEGER REFERENCES venue(venue_id),
  show_date        DATE,
  start_hour       INTEGER,
  tickets_sold     INTEGER,
  price            DOUBLE,
  director_present BOOLEAN
);
COMMENT ON TABLE screening IS 'Screenings | 放映场次';
COMMENT ON COLUMN screening.screening_id IS 'Screening id | 场次编号';
COMMENT ON COLUMN screening.film_id IS 'Film | 影片';
COMMENT ON COLUMN screening.venue_id IS 'Venue | 场馆';
COMMENT ON COLUMN screening.show_date IS 'Date | 放映日期';
COMMENT ON COLUMN screening.start_hour IS 'Hour it starts, 0 to 23 | 开始时点（小时）';
COMMENT ON COLUMN screening.tickets_sold IS 'Tickets sold | 售出票数';
COMMENT ON COLUMN screening.price IS 'Ticket price, euros | 票价（欧元）';
COMMENT ON COLUMN screening.director_present IS 'True if the director attended | 导演是否到场';

CREATE TABLE prize (
  prize_id   INTEGER PRIMARY KEY,
  prize_name VARCHAR NOT NULL,
  film_id    INTEGER REFERENCES film(film_id),
  prize_year INTEGER,
  cash       DOUBLE
);
COMMENT ON TABLE prize IS 'Prizes given | 奖项';
COMMENT ON COLUMN prize.prize_id IS 'Prize id | 奖项编号';
COMMENT ON COLUMN prize.prize_name IS 'Prize, e.g. Golden Lantern | 奖项名称';
COMMENT ON COLUMN prize.film_id IS 'Winning film | 获奖影片';
COMMENT ON COLUMN prize.prize_year IS 'Year given | 颁奖年份';
COMMENT ON COLUMN prize.cash IS 'Prize money, euros | 奖金（欧元）';
