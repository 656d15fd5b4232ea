-- Zoos: zoos, enclosures, animals, keepers, feedings, sponsors.

CREATE TABLE zoo (
  zoo_id        INTEGER PRIMARY KEY,
  zoo_name      VARCHAR NOT NULL,
  city          VARCHAR,
  opened        INTEGER,
  visitors_year INTEGER
);
COMMENT ON TABLE zoo IS 'Zoos | 动物园';
COMMENT ON COLUMN zoo.zoo_id IS 'Zoo id | 动物园编号';
COMMENT ON COLUMN zoo.zoo_name IS 'Name | 名称';
COMMENT ON COLUMN zoo.city IS 'City | 城市';
COMMENT ON COLUMN zoo.opened IS 'Year opened | 开园年份';
COMMENT ON COLUMN zoo.visitors_year IS 'Visitors a year | 年游客数';

CREATE TABLE enclosure (
  enclosure_id INTEGER PRIMARY KEY,
  zoo_id       INTEGER REFERENCES zoo(zoo_id),
  name         VARCHAR NOT NULL,
  habitat      VARCHAR,
  area_m2      DOUBLE,
  indoor       BOOLEAN
);
COMMENT ON TABLE enclosure IS 'Enclosures | 展区';
COMMENT ON COLUMN enclosure.enclosure_id IS 'Enclosure id | 展区编号';
COMMENT ON COLUMN enclosure.zoo_id IS 'Zoo | 动物园';
COMMENT ON COLUMN enclosure.name IS 'Name | 名称';
COMMENT ON COLUMN enclosure.habitat IS 'Habitat: savanna, rainforest, aquarium, aviary, polar | 生境：草原savanna、雨林rainforest、水族aquarium、鸟舍aviary、极地polar';
COMMENT ON COLUMN enclosure.area_m2 IS 'Area, square metres | 面积（平方米）';
COMMENT ON COLUMN enclosure.indoor IS 'True if indoors | 是否室内';

CREATE TABLE keeper (
  keeper_id INTEGER PRIMARY KEY,
  name      VARCHAR NOT NULL,
  zoo_id    INTEGER REFERENCES zoo(zoo_id),
  hired     DATE,
  left_on   DATE,
  salary    DOUBLE
);
COMMENT ON TABLE keeper IS 'Keepers | 饲养员';
COMMENT ON COLUMN keeper.keeper_id IS 'Keeper id | 饲养员编号';
COMMENT ON COLUMN keeper.name IS 'Name | 姓名';
COMMENT ON COLUMN keeper.zoo_id IS 'Zoo employed at | 所在动物园';
COMMENT ON COLUMN keeper.hired IS 'Hired | 入职日期';
COMMENT ON COLUMN keeper.left_on IS 'Left, NULL if employed | 离职日期，在职为空';
COMMENT ON COLUMN keeper.salary IS 'Monthly salary, euros | 月薪（欧元）';

CREATE TABLE animal (
  animal_id    INTEGER PRIMARY KEY,
  nickname     VARCHAR NOT NULL,
  species      VARCHAR,
  class        VARCHAR,
  sex          VARCHAR,
  born         DATE,
  died         DATE,
  arrived      DATE,
  enclosure_id INTEGER REFERENCES enclosure(enclosure_id),
  mother_id    INTEGER REFERENCES animal(animal_id),
  weight_kg    DOUBLE
);
COMMENT ON TABLE animal IS 'Animals | 动物';
COMMENT ON COLUMN animal.animal_id IS 'Animal id | 动物编号';
COMMENT ON COLUMN animal.nickname IS 'Nickname | 昵称';
COMMENT ON COLUMN animal.species IS 'Species, e.g. lion | 物种';
COMMENT ON COLUMN animal.class IS 'Class: mammal, bird, reptile, fish | 类别：哺乳mammal、鸟bird、爬行reptile、鱼fish';
COMMENT ON COLUMN animal.sex IS 'Sex: F, M | 性别：F雌、M雄';
COMMENT ON COLUMN animal.born IS 'Date of birth | 出生日期';
COMMENT ON COLUMN animal.died IS 'Date of death, NULL if alive | 死亡日期，存活为空';
COMMENT ON COLUMN animal.arrived IS 'Arrived at the zoo | 入园日期';
COMMENT ON COLUMN animal.enclosure_id IS 'Enclosure | 展区';
COMMENT ON COLUMN animal.mother_id IS 'Mother, NULL if unknown | 母亲，未知为空';
COMMENT ON COLUMN animal.weight_kg IS 'Weight, kg | 体重（公斤）';

CREATE TABLE care (
  keeper_id    INTEGER REFERENCES keeper(keeper_id),
  enclosure_id INTEGER REFERENCES enclosure(enclosure_id),
  hours_week   DOUBLE,
  PRIMARY KEY (keeper_id, enclosure_id)
);
COMMENT ON TABLE care IS 'Which keeper looks after which enclosure | 负责关系';
COMMENT ON COLUMN care.keeper_id IS 'Keeper | 饲养员';
COMMENT ON COLUMN care.enclosure_id IS 'Enclosure | 展区';
COMMENT ON COLUMN care.hours_week IS 'Hours a week | 每周工时';

CREATE TABLE feeding (
  feeding_id INTEGER PRIMARY KEY,
  animal_id  INTEGER REFERENCES animal(animal_id),
  keeper_id  INTEGER REFERENCES keeper(keeper_id),
  fed_at     TIMESTAMP,
  food       VARCHAR,
  kg         DOUBLE
);
COMMENT ON TABLE feeding IS 'Feedings | 喂食记录';
COMMENT ON COLUMN feeding.feeding_id IS 'Feeding id | 喂食编号';
COMMENT ON COLUMN feeding.animal_id IS 'Animal | 动物';
COMMENT ON COLUMN feeding.keeper_id IS 'Keeper | 饲养员';
COMMENT ON COLUMN feeding.fed_at IS 'Time | 时间';
COMMENT ON COLUMN feeding.food IS 'Food: meat, fish, hay, fruit, insects | 食物：肉meat、鱼fish、干草hay、水果fruit、昆虫insects';
COMMENT ON COLUMN feeding.kg IS 'Amount, kg | 数量（公斤）';

CREATE TABLE sponsor (
  sponsor_id  INTEGER PRIMARY KEY,
  name        VARCHAR NOT NULL,
  animal_id   INTEGER REFERENCES animal(animal_id),
  since       DATE,
  until       DATE,
  yearly_gift DOUBLE
);
COMMENT ON TABLE sponsor IS 'Sponsors of animals | 认养人';
COMMENT ON COLUMN sponsor.sponsor_id IS 'Sponsor id | 认养编号';
COMMENT ON COLUMN sponsor.name IS 'Name | 姓名';
COMMENT ON COLUMN sponsor.animal_id IS 'Animal | 动物';
COMMENT ON COLUMN sponsor.since IS 'Since | 开始日期';
COMMENT ON COLUMN sponsor.until IS 'Until, NULL if going on | 结束日期，持续为空';
COMMENT ON COLUMN sponsor.yearly_gift IS 'Yearly gift, euros | 年捐款（欧元）';
