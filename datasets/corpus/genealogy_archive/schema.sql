-- Genealogy archive: persons, places, marriages, residences, archive records and citations.

CREATE TABLE place (
  place_id INTEGER PRIMARY KEY,
  name     VARCHAR NOT NULL,
  county   VARCHAR,
  country  VARCHAR
);
COMMENT ON TABLE place IS 'Places | 地点';
COMMENT ON COLUMN place.place_id IS 'Place id | 地点编号';
COMMENT ON COLUMN place.name IS 'Name | 地名';
COMMENT ON COLUMN place.county IS 'County | 郡';
COMMENT ON COLUMN place.country IS 'Country | 国家';

CREATE TABLE person (
  person_id      INTEGER PRIMARY KEY,
  given_name     VARCHAR NOT NULL,
  surname        VARCHAR,
  sex            VARCHAR,
  birth_date     DATE,
  birth_place_id INTEGER REFERENCES place(place_id),
  death_date     DATE,
  death_place_id INTEGER REFERENCES place(place_id),
  father_id      INTEGER REFERENCES person(person_id),
  mother_id      INTEGER REFERENCES person(person_id),
  living         BOOLEAN
);
COMMENT ON TABLE person IS 'Persons in the family tree | 家谱人物';
COMMENT ON COLUMN person.person_id IS 'Person id | 人物编号';
COMMENT ON COLUMN person.given_name IS 'Given name | 名';
COMMENT ON COLUMN person.surname IS 'Surname at birth | 出生姓氏';
COMMENT ON COLUMN person.sex IS 'Sex: F, M | 性别：F女、M男';
COMMENT ON COLUMN person.birth_date IS 'Date of birth, NULL if unknown | 出生日期，未知为空';
COMMENT ON COLUMN person.birth_place_id IS 'Place of birth | 出生地';
COMMENT ON COLUMN person.death_date IS 'Date of death, NULL if unknown or living | 去世日期，未知或在世为空';
COMMENT ON COLUMN person.death_place_id IS 'Place of death | 去世地';
COMMENT ON COLUMN person.father_id IS 'Father | 父亲';
COMMENT ON COLUMN person.mother_id IS 'Mother | 母亲';
COMMENT ON COLUMN person.living IS 'True if living | 是否在世';

CREATE TABLE record (
  record_id   INTEGER PRIMARY KEY,
  title       VARCHAR NOT NULL,
  type        VARCHAR,
  record_year INTEGER,
  place_id    INTEGER REFERENCES place(place_id),
  scanned     BOOLEAN
);
COMMENT ON TABLE record IS 'Records in the archive | 档案';
COMMENT ON COLUMN record.record_id IS 'Record id | 档案编号';
COMMENT ON COLUMN record.title IS 'Title | 标题';
COMMENT ON COLUMN record.type IS 'Type: parish, census, passenger list, military, will | 类型：教区册parish、人口普查census、乘客名单passenger list、军籍military、遗嘱will';
COMMENT ON COLUMN record.record_year IS 'Year of the record | 档案年份';
COMMENT ON COLUMN record.place_id IS 'Place it concerns | 涉及地点';
COMMENT ON COLUMN record.scanned IS 'True if scanned | 是否已扫描';

CREATE TABLE marriage (
  marriage_id INTEGER PRIMARY KEY,
  husband_id  INTEGER REFERENCES person(person_id),
  wife_id     INTEGER REFERENCES person(person_id),
  married_on  DATE,
  place_id    INTEGER REFERENCES place(place_id),
  divorced_on DATE
);
COMMENT ON TABLE marriage IS 'Marriages | 婚姻';
COMMENT ON COLUMN marriage.marriage_id IS 'Marriage id | 婚姻编号';
COMMENT ON COLUMN marriage.husband_id IS 'Husband | 丈夫';
COMMENT ON COLUMN marriage.wife_id IS 'Wife | 妻子';
COMMENT ON COLUMN marriage.married_on IS 'Date of marriage | 结婚日期';
COMMENT ON COLUMN marriage.place_id IS 'Place of marriage | 结婚地';
COMMENT ON COLUMN marriage.divorced_on IS 'Date of divorce, NULL if none | 离婚日期，无则为空';

CREATE TABLE residence (
  residence_id INTEGER PRIMARY KEY,
  person_id    INTEGER REFERENCES person(person_id),
  place_id     INTEGER REFERENCES place(place_id),
  from_year    INTEGER,
  to_year      INTEGER,
  occupation   VARCHAR
);
COMMENT ON TABLE residence IS 'Where people lived | 居住记录';
COMMENT ON COLUMN residence.residence_id IS 'Residence id | 居住编号';
COMMENT ON COLUMN residence.person_id IS 'Person | 人物';
COMMENT ON COLUMN residence.place_id IS 'Place | 地点';
COMMENT ON COLUMN residence.from_year IS 'From year | 起始年';
COMMENT ON COLUMN residence.to_year IS 'To year | 截止年';
COMMENT ON COLUMN residence.occupation IS 'Occupation then | 当时职业';

CREATE TABLE citation (
  person_id INTEGER REFERENCES person(person_id),
  record_id INTEGER REFERENCES record(record_id),
  fact      VARCHAR,
  quality   INTEGER,
  PRIMARY KEY (person_id, record_id, fact)
);
COMMENT ON TABLE citation IS 'Which record proves what about whom | 引证';
COMMENT ON COLUMN citation.person_id IS 'Person | 人物';
COMMENT ON COLUMN citation.record_id IS 'Record | 档案';
COMMENT ON COLUMN citation.fact IS 'Fact proved: birth, death, marriage, residence | 证明事项：出生birth、死亡death、婚姻marriage、居住residence';
COMMENT ON COLUMN citation.quality IS 'Quality of the proof, 1 to 5 | 证据质量，1到5';
