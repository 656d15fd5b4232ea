-- Marathon races: races, editions, runners, entries with results, sponsors.

CREATE TABLE race (
  race_id     INTEGER PRIMARY KEY,
  race_name   VARCHAR NOT NULL,
  city        VARCHAR,
  country     VARCHAR,
  distance_km DOUBLE,
  first_held  INTEGER,
  label       VARCHAR
);
COMMENT ON TABLE race IS 'Races | 赛事';
COMMENT ON COLUMN race.race_id IS 'Race id | 赛事编号';
COMMENT ON COLUMN race.race_name IS 'Race name, e.g. Lakeside Marathon | 赛事名称';
COMMENT ON COLUMN race.city IS 'Host city | 举办城市';
COMMENT ON COLUMN race.country IS 'Country | 国家';
COMMENT ON COLUMN race.distance_km IS 'Distance, km | 距离（公里）';
COMMENT ON COLUMN race.first_held IS 'Year first held | 首办年份';
COMMENT ON COLUMN race.label IS 'Label: gold, silver, bronze, none | 标牌等级：金标gold、银标silver、铜标bronze、无none';

CREATE TABLE runner (
  runner_id   INTEGER PRIMARY KEY,
  full_name   VARCHAR NOT NULL,
  gender      VARCHAR,
  birth_date  DATE,
  nationality VARCHAR,
  home_city   VARCHAR,
  club        VARCHAR,
  elite       BOOLEAN
);
COMMENT ON TABLE runner IS 'Runners | 跑者';
COMMENT ON COLUMN runner.runner_id IS 'Runner id | 跑者编号';
COMMENT ON COLUMN runner.full_name IS 'Name | 姓名';
COMMENT ON COLUMN runner.gender IS 'Gender: F, M | 性别：F女、M男';
COMMENT ON COLUMN runner.birth_date IS 'Date of birth | 出生日期';
COMMENT ON COLUMN runner.nationality IS 'Nationality | 国籍';
COMMENT ON COLUMN runner.home_city IS 'City lived in | 居住城市';
COMMENT ON COLUMN runner.club IS 'Running club, NULL if none | 跑团，无则为空';
COMMENT ON COLUMN runner.elite IS 'True for professionals | 是否专业选手';

CREATE TABLE edition (
  edition_id INTEGER PRIMARY KEY,
  race_id    INTEGER REFERENCES race(race_id),
  race_day   DATE,
  entry_fee  DOUBLE,
  entry_cap  INTEGER,
  start_temp DOUBLE,
  cancelled  BOOLEAN
);
COMMENT ON TABLE edition IS 'Editions, one a year | 各届比赛';
COMMENT ON COLUMN edition.edition_id IS 'Edition id | 届次编号';
COMMENT ON COLUMN edition.race_id IS 'Race | 赛事';
COMMENT ON COLUMN edition.race_day IS 'Day | 比赛日';
COMMENT ON COLUMN edition.entry_fee IS 'Entry fee, dollars | 报名费（美元）';
COMMENT ON COLUMN edition.entry_cap IS 'Greatest number of entries | 名额上限';
COMMENT ON COLUMN edition.start_temp IS 'Temperature at the start, Celsius | 起跑气温（℃）';
COMMENT ON COLUMN edition.cancelled IS 'True if cancelled | 是否取消';

CREATE TABLE entry (
  edition_id    INTEGER REFERENCES edition(edition_id),
  runner_id     INTEGER REFERENCES runner(runner_id),
  bib           INTEGER,
  signed_up     DATE,
  outcome       VARCHAR,
  gun_sec       INTEGER,
  chip_sec      INTEGER,
  half_sec      INTEGER,
  overall_place INTEGER,
  gender_place  INTEGER,
  PRIMARY KEY (edition_id, runner_id)
);
COMMENT ON TABLE entry IS 'Entries and results | 报名与成绩';
COMMENT ON COLUMN entry.edition_id IS 'Edition | 届次';
COMMENT ON COLUMN entry.runner_id IS 'Runner | 跑者';
COMMENT ON COLUMN entry.bib IS 'Bib number | 参赛号';
COMMENT ON COLUMN entry.signed_up IS 'Day of entry | 报名日期';
COMMENT ON COLUMN entry.outcome IS 'Outcome: finished, DNF, DNS, DSQ | 结果：完赛finished、未完赛DNF、未出发DNS、取消资格DSQ';
COMMENT ON COLUMN entry.gun_sec IS 'Gun time, seconds | 枪声成绩（秒）';
COMMENT ON COLUMN entry.chip_sec IS 'Chip time, seconds | 净成绩（秒）';
COMMENT ON COLUMN entry.half_sec IS 'Time at half way, seconds | 半程用时（秒）';
COMMENT ON COLUMN entry.overall_place IS 'Place overall | 总名次';
COMMENT ON COLUMN entry.gender_place IS 'Place among the gender | 性别名次';

CREATE TABLE sponsor (
  sponsor_id INTEGER PRIMARY KEY,
  edition_id INTEGER REFERENCES edition(edition_id),
  brand      VARCHAR NOT NULL,
  tier       VARCHAR,
  amount     DOUBLE
);
COMMENT ON TABLE sponsor IS 'Sponsors of editions | 赞助商';
COMMENT ON COLUMN sponsor.sponsor_id IS 'Sponsorship id | 赞助编号';
COMMENT ON COLUMN sponsor.edition_id IS 'Edition | 届次';
COMMENT ON COLUMN sponsor.brand IS 'Brand | 品牌';
COMMENT ON COLUMN sponsor.tier IS 'Tier: title, gold, supplier | 级别：冠名title、黄金gold、供应商supplier';
COMMENT ON COLUMN sponsor.amount IS 'Money, dollars | 赞助金额（美元）';
