-- Seed bank: species, accessions, collectors, storage, germination tests, requests.

CREATE TABLE plant_species (
  species_id  INTEGER PRIMARY KEY,
  latin_name  VARCHAR NOT NULL,
  common_name VARCHAR,
  family      VARCHAR,
  crop        BOOLEAN,
  threatened  BOOLEAN
);
COMMENT ON TABLE plant_species IS 'Plant species | 植物种';
COMMENT ON COLUMN plant_species.species_id IS 'Species id | 物种编号';
COMMENT ON COLUMN plant_species.latin_name IS 'Latin name | 拉丁学名';
COMMENT ON COLUMN plant_species.common_name IS 'Common name | 俗名';
COMMENT ON COLUMN plant_species.family IS 'Plant family | 科';
COMMENT ON COLUMN plant_species.crop IS 'True if a crop or its wild relative | 是否作物及近缘种';
COMMENT ON COLUMN plant_species.threatened IS 'True if threatened in the wild | 是否野外濒危';

CREATE TABLE collector (
  collector_id INTEGER PRIMARY KEY,
  name         VARCHAR NOT NULL,
  institute    VARCHAR,
  country      VARCHAR
);
COMMENT ON TABLE collector IS 'Collectors | 采集人';
COMMENT ON COLUMN collector.collector_id IS 'Collector id | 采集人编号';
COMMENT ON COLUMN collector.name IS 'Name | 姓名';
COMMENT ON COLUMN collector.institute IS 'Institute | 所属机构';
COMMENT ON COLUMN collector.country IS 'Country of the institute | 机构所在国';

CREATE TABLE accession (
  acc_no         VARCHAR PRIMARY KEY,
  species_id     INTEGER REFERENCES plant_species(species_id),
  collector_id   INTEGER REFERENCES collector(collector_id),
  collected_on   DATE,
  received_on    DATE,
  origin_country VARCHAR,
  altitude_m     INTEGER,
  seeds_received INTEGER,
  seeds_now      INTEGER,
  vault          VARCHAR,
  temp_c         DOUBLE,
  duplicate_at   VARCHAR
);
COMMENT ON TABLE accession IS 'Accessions, one a sample received | 种质份';
COMMENT ON COLUMN accession.acc_no IS 'Accession number, e.g. SB-004512 | 种质编号';
COMMENT ON COLUMN accession.species_id IS 'Species | 物种';
COMMENT ON COLUMN accession.collector_id IS 'Collector | 采集人';
COMMENT ON COLUMN accession.collected_on IS 'Collected | 采集日期';
COMMENT ON COLUMN accession.received_on IS 'Received | 入库日期';
COMMENT ON COLUMN accession.origin_country IS 'Country it was collected in | 采集国';
COMMENT ON COLUMN accession.altitude_m IS 'Altitude, metres | 海拔（米）';
COMMENT ON COLUMN accession.seeds_received IS 'Seeds received | 收到种子数';
COMMENT ON COLUMN accession.seeds_now IS 'Seeds now | 现存种子数';
COMMENT ON COLUMN accession.vault IS 'Vault: A, B, C | 库房';
COMMENT ON COLUMN accession.temp_c IS 'Storage temperature, Celsius | 贮藏温度（℃）';
COMMENT ON COLUMN accession.duplicate_at IS 'Other bank with a duplicate, NULL if none | 备份库，无则为空';

CREATE TABLE germ_test (
  test_id    INTEGER PRIMARY KEY,
  acc_no     VARCHAR REFERENCES accession(acc_no),
  test_date  DATE,
  seeds_sown INTEGER,
  germinated INTEGER,
  method     VARCHAR
);
COMMENT ON TABLE germ_test IS 'Germination tests | 发芽试验';
COMMENT ON COLUMN germ_test.test_id IS 'Test id | 试验编号';
COMMENT ON COLUMN germ_test.acc_no IS 'Accession | 种质';
COMMENT ON COLUMN germ_test.test_date IS 'Date | 日期';
COMMENT ON COLUMN germ_test.seeds_sown IS 'Seeds sown | 播种数';
COMMENT ON COLUMN germ_test.germinated IS 'Seeds germinated | 发芽数';
COMMENT ON COLUMN germ_test.method IS 'Method: agar, paper, sand | 方法：琼脂agar、滤纸paper、沙床sand';

CREATE TABLE seed_request (
  request_id   INTEGER PRIMARY KEY,
  acc_no       VARCHAR REFERENCES accession(acc_no),
  requester    VARCHAR,
  country      VARCHAR,
  purpose      VARCHAR,
  requested_on DATE,
  sent_on      DATE,
  seeds_sent   INTEGER
);
COMMENT ON TABLE seed_request IS 'Requests for seeds | 种子申请';
COMMENT ON COLUMN seed_request.request_id IS 'Request id | 申请编号';
COMMENT ON COLUMN seed_request.acc_no IS 'Accession | 种质';
COMMENT ON COLUMN seed_request.requester IS 'Requester | 申请人';
COMMENT ON COLUMN seed_request.country IS 'Country of the requester | 申请国';
COMMENT ON COLUMN seed_request.purpose IS 'Purpose: breeding, research, restoration, education | 用途：育种breeding、科研research、生态修复restoration、教育education';
COMMENT ON COLUMN seed_request.requested_on IS 'Requested | 申请日期';
COMMENT ON COLUMN seed_request.sent_on IS 'Sent, NULL if not | 寄出日期，未寄为空';
COMMENT ON COLUMN seed_request.seeds_sent IS 'Seeds sent | 寄出种子数';
