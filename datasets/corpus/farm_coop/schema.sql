-- Farming cooperative: farms, fields, crops, plantings, harvests, inputs, weather, deliveries, prices, machines.

CREATE TABLE farm (
  farm_id      INTEGER PRIMARY KEY,
  farm_nm      VARCHAR NOT NULL,
  owner        VARCHAR,
  county       VARCHAR,
  member_since DATE,
  organic      BOOLEAN
);
COMMENT ON TABLE farm IS 'Member farms | 农场';
COMMENT ON COLUMN farm.farm_id IS 'Farm id | 农场编号';
COMMENT ON COLUMN farm.farm_nm IS 'Farm name | 农场名称';
COMMENT ON COLUMN farm.owner IS 'Owner | 农场主';
COMMENT ON COLUMN farm.county IS 'County | 县';
COMMENT ON COLUMN farm.member_since IS 'Member since | 入社日期';
COMMENT ON COLUMN farm.organic IS 'True if certified organic | 是否有机认证';

CREATE TABLE crop (
  crop_cd VARCHAR PRIMARY KEY,
  crop_nm VARCHAR NOT NULL,
  std_yld DOUBLE
);
COMMENT ON TABLE crop IS 'Crops | 作物';
COMMENT ON COLUMN crop.crop_cd IS 'Crop code: WHT, CRN, SOY, POT, RPS | 作物代码';
COMMENT ON COLUMN crop.crop_nm IS 'Crop name: wheat, corn, soybean, potato, rapeseed | 作物名称：wheat 小麦, corn 玉米, soybean 大豆, potato 土豆, rapeseed 油菜';
COMMENT ON COLUMN crop.std_yld IS 'Standard yield, tonnes a hectare | 标准单产（吨/公顷）';

CREATE TABLE rain (
  county VARCHAR,
  dt     DATE,
  mm     DOUBLE,
  tmax   DOUBLE,
  tmin   DOUBLE,
  PRIMARY KEY (county, dt)
);
COMMENT ON TABLE rain IS 'Weather by county and day | 天气';
COMMENT ON COLUMN rain.county IS 'County | 县';
COMMENT ON COLUMN rain.dt IS 'Date | 日期';
COMMENT ON COLUMN rain.mm IS 'Rain, mm | 降雨（毫米）';
COMMENT ON COLUMN rain.tmax IS 'Highest temperature, C | 最高气温';
COMMENT ON COLUMN rain.tmin IS 'Lowest temperature, C | 最低气温';

CREATE TABLE field (
  fld_id  VARCHAR PRIMARY KEY,
  farm_id INTEGER REFERENCES farm(farm_id),
  ha      DOUBLE,
  soil    VARCHAR,
  irrig   BOOLEAN
);
COMMENT ON TABLE field IS 'Fields | 地块';
COMMENT ON COLUMN field.fld_id IS 'Field id, e.g. F12-3 | 地块编号';
COMMENT ON COLUMN field.farm_id IS 'Farm | 农场';
COMMENT ON COLUMN field.ha IS 'Area, hectares | 面积（公顷）';
COMMENT ON COLUMN field.soil IS 'Soil: clay, loam, sand, silt | 土壤：clay 黏土, loam 壤土, sand 沙土, silt 粉土';
COMMENT ON COLUMN field.irrig IS 'True if irrigated | 是否灌溉';

CREATE TABLE delivery (
  dv_id    INTEGER PRIMARY KEY,
  farm_id  INTEGER REFERENCES farm(farm_id),
  crop_cd  VARCHAR REFERENCES crop(crop_cd),
  dv_on    DATE,
  tonnes   DOUBLE,
  grade    VARCHAR,
  paid_eur DECIMAL(18,2)
);
COMMENT ON TABLE delivery IS 'Deliveries to the silo | 交粮';
COMMENT ON COLUMN delivery.dv_id IS 'Delivery id | 交粮编号';
COMMENT ON COLUMN delivery.farm_id IS 'Farm | 农场';
COMMENT ON COLUMN delivery.crop_cd IS 'Crop | 作物';
COMMENT ON COLUMN delivery.dv_on IS 'Date | 日期';
COMMENT ON COLUMN delivery.tonnes IS 'Tonnes | 数量（吨）';
COMMENT ON COLUMN delivery.grade IS 'Grade: A, B, feed | 等级：A, B, feed 饲料级';
COMMENT ON COLUMN delivery.paid_eur IS 'Paid, euro, NULL if not settled | 已付（欧元），未结为空';

CREATE TABLE mkt_px (
  crop_cd VARCHAR REFERENCES crop(crop_cd),
  px_dt   DATE,
  eur_t   DOUBLE,
  PRIMARY KEY (crop_cd, px_dt)
);
COMMENT ON TABLE mkt_px IS 'Market prices | 市场价格';
COMMENT ON COLUMN mkt_px.crop_cd IS 'Crop | 作物';
COMMENT ON COLUMN mkt_px.px_dt IS 'Date | 日期';
COMMENT ON COLUMN mkt_px.eur_t IS 'Price, euro a tonne | 价格（欧元/吨）';

CREATE TABLE planting (
  pl_id   INTEGER PRIMARY KEY,
  fld_id  VARCHAR REFERENCES field(fld_id),
  crop_cd VARCHAR REFERENCES crop(crop_cd),
  season  INTEGER,
  sown    DATE,
  variety VARCHAR
);
COMMENT ON TABLE planting IS 'Plantings | 种植';
COMMENT ON COLUMN planting.pl_id IS 'Planting id | 种植编号';
COMMENT ON COLUMN planting.fld_id IS 'Field | 地块';
COMMENT ON COLUMN planting.crop_cd IS 'Crop | 作物';
COMMENT ON COLUMN planting.season IS 'Harvest year | 收获年度';
COMMENT ON COLUMN planting.sown IS 'Date sown | 播种日期';
COMMENT ON COLUMN planting.variety IS 'Variety | 品种';

CREATE TABLE harvest (
  pl_id    INTEGER REFERENCES planting(pl_id),
  cut_on   DATE,
  tonnes   DOUBLE,
  moisture DOUBLE,
  protein  DOUBLE,
  PRIMARY KEY (pl_id, cut_on)
);
COMMENT ON TABLE harvest IS 'Harvests | 收获';
COMMENT ON COLUMN harvest.pl_id IS 'Planting | 种植';
COMMENT ON COLUMN harvest.cut_on IS 'Date | 日期';
COMMENT ON COLUMN harvest.tonnes IS 'Tonnes | 产量（吨）';
COMMENT ON COLUMN harvest.moisture IS 'Moisture, percent | 含水率（%）';
COMMENT ON COLUMN harvest.protein IS 'Protein, percent, NULL if not measured | 蛋白（%）';

CREATE TABLE input_use (
  use_id   INTEGER PRIMARY KEY,
  pl_id    INTEGER REFERENCES planting(pl_id),
  kind     VARCHAR,
  used_on  DATE,
  qty_kg   DOUBLE,
  cost_eur DECIMAL(18,2)
);
COMMENT ON TABLE input_use IS 'Inputs applied | 投入品';
COMMENT ON COLUMN input_use.use_id IS 'Id | 编号';
COMMENT ON COLUMN input_use.pl_id IS 'Planting | 种植';
COMMENT ON COLUMN input_use.kind IS 'Kind: nitrogen, phosphate, herbicide, fungicide, seed | 类型：nitrogen 氮肥, phosphate 磷肥, herbicide 除草剂, fungicide 杀菌剂, seed 种子';
COMMENT ON COLUMN input_use.used_on IS 'Date | 日期';
COMMENT ON COLUMN input_use.qty_kg IS 'Quantity, kg | 用量（公斤）';
COMMENT ON COLUMN input_use.cost_eur IS 'Cost, euro | 成本（欧元）';
