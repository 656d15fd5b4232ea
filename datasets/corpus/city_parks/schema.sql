-- City parks: districts, parks, facilities, trees and species, maintenance jobs.

CREATE TABLE district (
  dist_no   INTEGER PRIMARY KEY,
  dist_name VARCHAR NOT NULL,
  residents INTEGER,
  area_km2  DOUBLE
);
COMMENT ON TABLE district IS 'Districts | 行政区';
COMMENT ON COLUMN district.dist_no IS 'District number | 区编号';
COMMENT ON COLUMN district.dist_name IS 'District name | 区名';
COMMENT ON COLUMN district.residents IS 'Residents | 居民人数';
COMMENT ON COLUMN district.area_km2 IS 'Area, square km | 面积（平方公里）';

CREATE TABLE tree_species (
  sp_code     VARCHAR PRIMARY KEY,
  common_name VARCHAR NOT NULL,
  latin_name  VARCHAR,
  is_native   BOOLEAN
);
COMMENT ON TABLE tree_species IS 'Species of trees | 树种';
COMMENT ON COLUMN tree_species.sp_code IS 'Species code | 树种代码';
COMMENT ON COLUMN tree_species.common_name IS 'Common name | 俗名';
COMMENT ON COLUMN tree_species.latin_name IS 'Latin name | 拉丁学名';
COMMENT ON COLUMN tree_species.is_native IS 'True for native species | 是否本地种';

CREATE TABLE park (
  park_no      INTEGER PRIMARY KEY,
  park_name    VARCHAR NOT NULL,
  dist_no      INTEGER REFERENCES district(dist_no),
  hectares     DOUBLE,
  opened_year  INTEGER,
  has_lake     BOOLEAN,
  dogs_allowed BOOLEAN
);
COMMENT ON TABLE park IS 'Parks | 公园';
COMMENT ON COLUMN park.park_no IS 'Park number | 公园编号';
COMMENT ON COLUMN park.park_name IS 'Park name | 公园名称';
COMMENT ON COLUMN park.dist_no IS 'District | 所在区';
COMMENT ON COLUMN park.hectares IS 'Area, hectares | 面积（公顷）';
COMMENT ON COLUMN park.opened_year IS 'Year opened | 开放年份';
COMMENT ON COLUMN park.has_lake IS 'True if it has a lake | 是否有湖';
COMMENT ON COLUMN park.dogs_allowed IS 'True if dogs are allowed | 是否允许遛狗';

CREATE TABLE facility (
  fac_no     INTEGER PRIMARY KEY,
  park_no    INTEGER REFERENCES park(park_no),
  kind       VARCHAR,
  built_year INTEGER,
  cond       VARCHAR
);
COMMENT ON TABLE facility IS 'Facilities in parks | 设施';
COMMENT ON COLUMN facility.fac_no IS 'Facility number | 设施编号';
COMMENT ON COLUMN facility.park_no IS 'Park | 公园';
COMMENT ON COLUMN facility.kind IS 'Kind: playground, tennis court, toilet, cafe, skate park, fountain | 类型：游乐场playground、网球场tennis court、厕所toilet、咖啡馆cafe、滑板场skate park、喷泉fountain';
COMMENT ON COLUMN facility.built_year IS 'Year built | 建造年份';
COMMENT ON COLUMN facility.cond IS 'Condition: good, fair, poor | 状况：好good、一般fair、差poor';

CREATE TABLE tree (
  tree_tag   INTEGER PRIMARY KEY,
  park_no    INTEGER REFERENCES park(park_no),
  sp_code    VARCHAR REFERENCES tree_species(sp_code),
  planted_on DATE,
  height_m   DOUBLE,
  trunk_cm   DOUBLE
);
COMMENT ON TABLE tree IS 'Trees | 树木';
COMMENT ON COLUMN tree.tree_tag IS 'Tag number on the tree | 树牌号';
COMMENT ON COLUMN tree.park_no IS 'Park | 公园';
COMMENT ON COLUMN tree.sp_code IS 'Species | 树种';
COMMENT ON COLUMN tree.planted_on IS 'Date planted | 种植日期';
COMMENT ON COLUMN tree.height_m IS 'Height at the last measurement, metres | 最近测量高度（米）';
COMMENT ON COLUMN tree.trunk_cm IS 'Trunk diameter, cm | 胸径（厘米）';

CREATE TABLE upkeep (
  job_no     INTEGER PRIMARY KEY,
  park_no    INTEGER REFERENCES park(park_no),
  task       VARCHAR,
  crew       VARCHAR,
  ordered_on DATE,
  done_on    DATE,
  cost       DOUBLE
);
COMMENT ON TABLE upkeep IS 'Maintenance jobs | 养护工单';
COMMENT ON COLUMN upkeep.job_no IS 'Job number | 工单号';
COMMENT ON COLUMN upkeep.park_no IS 'Park | 公园';
COMMENT ON COLUMN upkeep.task IS 'Task: mowing, pruning, cleaning, repair, planting | 任务：割草mowing、修剪pruning、保洁cleaning、维修repair、种植planting';
COMMENT ON COLUMN upkeep.crew IS 'Crew or contractor | 班组或承包商';
COMMENT ON COLUMN upkeep.ordered_on IS 'Date ordered | 下单日期';
COMMENT ON COLUMN upkeep.done_on IS 'Date done, NULL if still open | 完成日期，空为未完成';
COMMENT ON COLUMN upkeep.cost IS 'Cost, dollars | 费用（美元）';
