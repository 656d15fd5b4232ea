-- Space missions: agencies, rockets, launches, missions, astronauts, crews, spacewalks.

CREATE TABLE agency (
  agency_id INTEGER PRIMARY KEY,
  name      VARCHAR NOT NULL,
  country   VARCHAR,
  founded   INTEGER,
  private   BOOLEAN,
  budget_bn DOUBLE
);
COMMENT ON TABLE agency IS 'Space agencies and firms | 航天机构';
COMMENT ON COLUMN agency.agency_id IS 'Agency id | 机构编号';
COMMENT ON COLUMN agency.name IS 'Name | 名称';
COMMENT ON COLUMN agency.country IS 'Country | 国家';
COMMENT ON COLUMN agency.founded IS 'Year founded | 成立年份';
COMMENT ON COLUMN agency.private IS 'True for private firms | 是否私营';
COMMENT ON COLUMN agency.budget_bn IS 'Yearly budget, billion dollars | 年预算（十亿美元）';

CREATE TABLE rocket (
  rocket_id    INTEGER PRIMARY KEY,
  name         VARCHAR NOT NULL,
  agency_id    INTEGER REFERENCES agency(agency_id),
  height_m     DOUBLE,
  payload_kg   INTEGER,
  first_flight INTEGER,
  reusable     BOOLEAN
);
COMMENT ON TABLE rocket IS 'Rocket types | 火箭型号';
COMMENT ON COLUMN rocket.rocket_id IS 'Rocket id | 火箭编号';
COMMENT ON COLUMN rocket.name IS 'Name | 名称';
COMMENT ON COLUMN rocket.agency_id IS 'Agency that runs it | 运营机构';
COMMENT ON COLUMN rocket.height_m IS 'Height, metres | 高度（米）';
COMMENT ON COLUMN rocket.payload_kg IS 'Payload to low orbit, kg | 近地轨道运力（公斤）';
COMMENT ON COLUMN rocket.first_flight IS 'Year of the first flight | 首飞年份';
COMMENT ON COLUMN rocket.reusable IS 'True if reusable | 是否可重复使用';

CREATE TABLE mission (
  mission_id INTEGER PRIMARY KEY,
  name       VARCHAR NOT NULL,
  agency_id  INTEGER REFERENCES agency(agency_id),
  target     VARCHAR,
  crewed     BOOLEAN,
  cost_mn    DOUBLE,
  end_date   DATE
);
COMMENT ON TABLE mission IS 'Missions | 任务';
COMMENT ON COLUMN mission.mission_id IS 'Mission id | 任务编号';
COMMENT ON COLUMN mission.name IS 'Name | 任务名称';
COMMENT ON COLUMN mission.agency_id IS 'Agency in charge | 主导机构';
COMMENT ON COLUMN mission.target IS 'Target: Earth orbit, Moon, Mars, Venus, asteroid, Sun | 目标：地球轨道、月球、火星、金星、小行星、太阳';
COMMENT ON COLUMN mission.crewed IS 'True with a crew | 是否载人';
COMMENT ON COLUMN mission.cost_mn IS 'Cost, million dollars | 成本（百万美元）';
COMMENT ON COLUMN mission.end_date IS 'End, NULL if going on | 结束日期，进行中为空';

CREATE TABLE astronaut (
  astro_id   INTEGER PRIMARY KEY,
  name       VARCHAR NOT NULL,
  country    VARCHAR,
  sex        VARCHAR,
  birth_year INTEGER,
  agency_id  INTEGER REFERENCES agency(agency_id),
  retired    BOOLEAN
);
COMMENT ON TABLE astronaut IS 'Astronauts | 航天员';
COMMENT ON COLUMN astronaut.astro_id IS 'Astronaut id | 航天员编号';
COMMENT ON COLUMN astronaut.name IS 'Name | 姓名';
COMMENT ON COLUMN astronaut.country IS 'Country | 国家';
COMMENT ON COLUMN astronaut.sex IS 'Sex: F, M | 性别：F女、M男';
COMMENT ON COLUMN astronaut.birth_year IS 'Year of birth | 出生年份';
COMMENT ON COLUMN astronaut.agency_id IS 'Agency employed by | 所属机构';
COMMENT ON COLUMN astronaut.retired IS 'True if retired | 是否退役';

CREATE TABLE launch (
  launch_id   INTEGER PRIMARY KEY,
  mission_id  INTEGER REFERENCES mission(mission_id),
  rocket_id   INTEGER REFERENCES rocket(rocket_id),
  site        VARCHAR,
  launch_date DATE,
  outcome     VARCHAR,
  mass_kg     INTEGER
);
COMMENT ON TABLE launch IS 'Launches | 发射';
COMMENT ON COLUMN launch.launch_id IS 'Launch id | 发射编号';
COMMENT ON COLUMN launch.mission_id IS 'Mission | 任务';
COMMENT ON COLUMN launch.rocket_id IS 'Rocket | 火箭';
COMMENT ON COLUMN launch.site IS 'Launch site | 发射场';
COMMENT ON COLUMN launch.launch_date IS 'Date | 发射日期';
COMMENT ON COLUMN launch.outcome IS 'Outcome: success, partial, failure | 结果：成功success、部分成功partial、失败failure';
COMMENT ON COLUMN launch.mass_kg IS 'Mass launched, kg | 发射质量（公斤）';

CREATE TABLE crew (
  mission_id INTEGER REFERENCES mission(mission_id),
  astro_id   INTEGER REFERENCES astronaut(astro_id),
  role       VARCHAR,
  days       DOUBLE,
  PRIMARY KEY (mission_id, astro_id)
);
COMMENT ON TABLE crew IS 'Crews | 乘组';
COMMENT ON COLUMN crew.mission_id IS 'Mission | 任务';
COMMENT ON COLUMN crew.astro_id IS 'Astronaut | 航天员';
COMMENT ON COLUMN crew.role IS 'Role: commander, pilot, engineer, scientist | 岗位：指令长commander、驾驶员pilot、工程师engineer、科学家scientist';
COMMENT ON COLUMN crew.days IS 'Days in space | 在轨天数';

CREATE TABLE spacewalk (
  walk_id    INTEGER PRIMARY KEY,
  mission_id INTEGER REFERENCES mission(mission_id),
  astro_id   INTEGER REFERENCES astronaut(astro_id),
  walk_date  DATE,
  minutes    INTEGER
);
COMMENT ON TABLE spacewalk IS 'Spacewalks | 出舱活动';
COMMENT ON COLUMN spacewalk.walk_id IS 'Spacewalk id | 出舱编号';
COMMENT ON COLUMN spacewalk.mission_id IS 'Mission | 任务';
COMMENT ON COLUMN spacewalk.astro_id IS 'Astronaut | 航天员';
COMMENT ON COLUMN spacewalk.walk_date IS 'Date | 日期';
COMMENT ON COLUMN spacewalk.minutes IS 'Length, minutes | 时长（分钟）';
