-- Archaeology: sites, archaeologists, excavations, team members, finds, dating, museums, loans.

CREATE TABLE site (
  site_id    INTEGER PRIMARY KEY,
  site_name  VARCHAR NOT NULL,
  country    VARCHAR,
  period     VARCHAR,
  discovered INTEGER,
  protected  BOOLEAN
);
COMMENT ON TABLE site IS 'Archaeological sites | 遗址';
COMMENT ON COLUMN site.site_id IS 'Site id | 遗址编号';
COMMENT ON COLUMN site.site_name IS 'Name | 遗址名称';
COMMENT ON COLUMN site.country IS 'Country | 国家';
COMMENT ON COLUMN site.period IS 'Period: Stone Age, Bronze Age, Iron Age, Roman, Medieval | 时期：石器时代、青铜时代、铁器时代、罗马、中世纪';
COMMENT ON COLUMN site.discovered IS 'Year discovered | 发现年份';
COMMENT ON COLUMN site.protected IS 'True if protected by law | 是否受法律保护';

CREATE TABLE archaeologist (
  arch_id    INTEGER PRIMARY KEY,
  name       VARCHAR NOT NULL,
  university VARCHAR,
  country    VARCHAR,
  specialty  VARCHAR
);
COMMENT ON TABLE archaeologist IS 'Archaeologists | 考古学家';
COMMENT ON COLUMN archaeologist.arch_id IS 'Archaeologist id | 考古学家编号';
COMMENT ON COLUMN archaeologist.name IS 'Name | 姓名';
COMMENT ON COLUMN archaeologist.university IS 'University | 所属大学';
COMMENT ON COLUMN archaeologist.country IS 'Country of the university | 大学所在国';
COMMENT ON COLUMN archaeologist.specialty IS 'Specialty: pottery, bones, metal, texts, plants | 专长：陶器、骨骼、金属、文字、植物';

CREATE TABLE museum (
  museum_id   INTEGER PRIMARY KEY,
  museum_name VARCHAR NOT NULL,
  city        VARCHAR,
  country     VARCHAR
);
COMMENT ON TABLE museum IS 'Museums | 博物馆';
COMMENT ON COLUMN museum.museum_id IS 'Museum id | 博物馆编号';
COMMENT ON COLUMN museum.museum_name IS 'Name | 博物馆名称';
COMMENT ON COLUMN museum.city IS 'City | 城市';
COMMENT ON COLUMN museum.country IS 'Country | 国家';

CREATE TABLE excavation (
  exc_id      INTEGER PRIMARY KEY,
  site_id     INTEGER REFERENCES site(site_id),
  director_id INTEGER REFERENCES archaeologist(arch_id),
  start_date  DATE,
  end_date    DATE,
  budget      DOUBLE,
  spent       DOUBLE,
  trench_m2   DOUBLE
);
COMMENT ON TABLE excavation IS 'Excavations | 发掘';
COMMENT ON COLUMN excavation.exc_id IS 'Excavation id | 发掘编号';
COMMENT ON COLUMN excavation.site_id IS 'Site | 遗址';
COMMENT ON COLUMN excavation.director_id IS 'Director | 领队';
COMMENT ON COLUMN excavation.start_date IS 'Start | 开始日期';
COMMENT ON COLUMN excavation.end_date IS 'End, NULL if going on | 结束日期，进行中为空';
COMMENT ON COLUMN excavation.budget IS 'Budget, dollars | 预算（美元）';
COMMENT ON COLUMN excavation.spent IS 'Spent, dollars | 支出（美元）';
COMMENT ON COLUMN excavation.trench_m2 IS 'Area dug, square metres | 发掘面积（平方米）';

CREATE TABLE team (
  exc_id  INTEGER REFERENCES excavation(exc_id),
  arch_id INTEGER REFERENCES archaeologist(arch_id),
  days    INTEGER,
  PRIMARY KEY (exc_id, arch_id)
);
COMMENT ON TABLE team IS 'Team members of excavations | 队员';
COMMENT ON COLUMN team.exc_id IS 'Excavation | 发掘';
COMMENT ON COLUMN team.arch_id IS 'Archaeologist | 考古学家';
COMMENT ON COLUMN team.days IS 'Days worked | 工作天数';

CREATE TABLE find (
  find_id   INTEGER PRIMARY KEY,
  exc_id    INTEGER REFERENCES excavation(exc_id),
  finder_id INTEGER REFERENCES archaeologist(arch_id),
  found_on  DATE,
  kind      VARCHAR,
  material  VARCHAR,
  weight_g  DOUBLE,
  depth_cm  DOUBLE,
  museum_id INTEGER REFERENCES museum(museum_id)
);
COMMENT ON TABLE find IS 'Finds | 出土物';
COMMENT ON COLUMN find.find_id IS 'Find id | 出土物编号';
COMMENT ON COLUMN find.exc_id IS 'Excavation | 发掘';
COMMENT ON COLUMN find.finder_id IS 'Found by | 发现人';
COMMENT ON COLUMN find.found_on IS 'Date | 出土日期';
COMMENT ON COLUMN find.kind IS 'Kind: pot, coin, tool, bone, jewel, tablet | 类别：陶罐pot、钱币coin、工具tool、骨骼bone、首饰jewel、泥板tablet';
COMMENT ON COLUMN find.material IS 'Material: clay, gold, silver, bronze, iron, stone, bone | 材质';
COMMENT ON COLUMN find.weight_g IS 'Weight, grams | 重量（克）';
COMMENT ON COLUMN find.depth_cm IS 'Depth, cm | 深度（厘米）';
COMMENT ON COLUMN find.museum_id IS 'Museum that keeps it, NULL if in store | 收藏博物馆，在库为空';

CREATE TABLE dating (
  dating_id INTEGER PRIMARY KEY,
  find_id   INTEGER REFERENCES find(find_id),
  method    VARCHAR,
  lab       VARCHAR,
  year_from INTEGER,
  year_to   INTEGER,
  dated_on  DATE
);
COMMENT ON TABLE dating IS 'Datings of finds | 年代测定';
COMMENT ON COLUMN dating.dating_id IS 'Dating id | 测定编号';
COMMENT ON COLUMN dating.find_id IS 'Find | 出土物';
COMMENT ON COLUMN dating.method IS 'Method: radiocarbon, thermoluminescence, style | 方法：碳十四、热释光、类型学';
COMMENT ON COLUMN dating.lab IS 'Laboratory | 实验室';
COMMENT ON COLUMN dating.year_from IS 'Earliest year, negative before Christ | 最早年份，公元前为负';
COMMENT ON COLUMN dating.year_to IS 'Latest year | 最晚年份';
COMMENT ON COLUMN dating.dated_on IS 'Date of the test | 测定日期';
