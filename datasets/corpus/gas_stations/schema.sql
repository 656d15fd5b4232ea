-- Petrol station chain: stations, operators, tanks, pumps, deliveries, price changes, shifts, fuel sales, shop sales, loyalty, fuel cards, competitors, tank checks, maintenance.

CREATE TABLE gs_opr (
  opr_id  INTEGER PRIMARY KEY,
  opr_nm  VARCHAR NOT NULL,
  ctr_tp  VARCHAR,
  ctr_end DATE
);
COMMENT ON TABLE gs_opr IS 'Operators of stations | 经营者';
COMMENT ON COLUMN gs_opr.opr_id IS 'Operator id | 经营者编号';
COMMENT ON COLUMN gs_opr.opr_nm IS 'Name | 姓名';
COMMENT ON COLUMN gs_opr.ctr_tp IS 'Contract: COCO company run, CODO dealer run, DODO dealer owned | 合同：COCO直营、CODO租赁、DODO加盟';
COMMENT ON COLUMN gs_opr.ctr_end IS 'Contract ends, NULL if company run | 合同到期，直营为空';

CREATE TABLE gs_fcard (
  card_no VARCHAR PRIMARY KEY,
  firm_nm VARCHAR,
  disc_l  DOUBLE,
  blk     BOOLEAN
);
COMMENT ON TABLE gs_fcard IS 'Fuel cards of firms | 车队卡';
COMMENT ON COLUMN gs_fcard.card_no IS 'Card number | 卡号';
COMMENT ON COLUMN gs_fcard.firm_nm IS 'Firm | 公司';
COMMENT ON COLUMN gs_fcard.disc_l IS 'Discount a litre, EUR | 每升优惠（欧元）';
COMMENT ON COLUMN gs_fcard.blk IS 'True if blocked | 是否冻结';

CREATE TABLE gs_stn (
  stn_no   VARCHAR PRIMARY KEY,
  stn_nm   VARCHAR NOT NULL,
  opr_id   INTEGER REFERENCES gs_opr(opr_id),
  area_mgr VARCHAR,
  rgn      VARCHAR,
  road_tp  VARCHAR,
  h24      BOOLEAN,
  shut_dt  DATE
);
COMMENT ON TABLE gs_stn IS 'Stations | 加油站';
COMMENT ON COLUMN gs_stn.stn_no IS 'Station number, e.g. 1042 | 站号';
COMMENT ON COLUMN gs_stn.stn_nm IS 'Name | 站名';
COMMENT ON COLUMN gs_stn.opr_id IS 'Operator | 经营者';
COMMENT ON COLUMN gs_stn.area_mgr IS 'Area manager | 区域经理';
COMMENT ON COLUMN gs_stn.rgn IS 'Region: north, south, east, west | 大区：北、南、东、西';
COMMENT ON COLUMN gs_stn.road_tp IS 'Road: motorway, main, town | 道路：高速、干道、城区';
COMMENT ON COLUMN gs_stn.h24 IS 'True if open day and night | 是否24小时';
COMMENT ON COLUMN gs_stn.shut_dt IS 'Shut down, NULL if open | 关停日期，在营为空';

CREATE TABLE gs_tank (
  stn_no  VARCHAR REFERENCES gs_stn(stn_no),
  tank_no INTEGER,
  prd_cd  VARCHAR,
  cap_l   INTEGER,
  dip_l   INTEGER,
  dip_ts  TIMESTAMP,
  low_l   INTEGER,
  PRIMARY KEY (stn_no, tank_no)
);
COMMENT ON TABLE gs_tank IS 'Underground tanks | 油罐';
COMMENT ON COLUMN gs_tank.stn_no IS 'Station | 站';
COMMENT ON COLUMN gs_tank.tank_no IS 'Tank | 罐号';
COMMENT ON COLUMN gs_tank.prd_cd IS 'Product: U95, U98, DSL, LPG | 油品：95号、98号、柴油、液化气';
COMMENT ON COLUMN gs_tank.cap_l IS 'Capacity, litres | 容量（升）';
COMMENT ON COLUMN gs_tank.dip_l IS 'Last dip, litres | 最近计量（升）';
COMMENT ON COLUMN gs_tank.dip_ts IS 'Time of the last dip | 最近计量时间';
COMMENT ON COLUMN gs_tank.low_l IS 'Reorder level, litres | 补货线（升）';

CREATE TABLE gs_pump (
  stn_no  VARCHAR REFERENCES gs_stn(stn_no),
  pump_no INTEGER,
  mk      VARCHAR,
  inst_dt DATE,
  cal_due DATE,
  oos     BOOLEAN,
  PRIMARY KEY (stn_no, pump_no)
);
COMMENT ON TABLE gs_pump IS 'Pumps | 加油机';
COMMENT ON COLUMN gs_pump.stn_no IS 'Station | 站';
COMMENT ON COLUMN gs_pump.pump_no IS 'Pump | 机号';
COMMENT ON COLUMN gs_pump.mk IS 'Maker | 厂家';
COMMENT ON COLUMN gs_pump.inst_dt IS 'Installed | 安装日期';
COMMENT ON COLUMN gs_pump.cal_due IS 'Calibration due | 校准到期';
COMMENT ON COLUMN gs_pump.oos IS 'True if out of order | 是否停用';

CREATE TABLE gs_dlv (
  dlv_id INTEGER PRIMARY KEY,
  stn_no VARCHAR REFERENCES gs_stn(stn_no),
  prd_cd VARCHAR,
  dlv_ts TIMESTAMP,
  ord_l  INTEGER,
  doc_l  INTEGER,
  rcv_l  INTEGER,
  cost_l DOUBLE
);
COMMENT ON TABLE gs_dlv IS 'Fuel deliveries | 来油';
COMMENT ON COLUMN gs_dlv.dlv_id IS 'Delivery id | 来油编号';
COMMENT ON COLUMN gs_dlv.stn_no IS 'Station | 站';
COMMENT ON COLUMN gs_dlv.prd_cd IS 'Product: U95, U98, DSL, LPG | 油品';
COMMENT ON COLUMN gs_dlv.dlv_ts IS 'Time | 时间';
COMMENT ON COLUMN gs_dlv.ord_l IS 'Litres ordered | 订货（升）';
COMMENT ON COLUMN gs_dlv.doc_l IS 'Litres on the delivery note | 单据量（升）';
COMMENT ON COLUMN gs_dlv.rcv_l IS 'Litres measured on receipt | 实收（升）';
COMMENT ON COLUMN gs_dlv.cost_l IS 'Cost a litre, EUR | 进价（欧元/升）';

CREATE TABLE gs_px (
  stn_no VARCHAR REFERENCES gs_stn(stn_no),
  prd_cd VARCHAR,
  eff_ts TIMESTAMP,
  px_l   DOUBLE,
  PRIMARY KEY (stn_no, prd_cd, eff_ts)
);
COMMENT ON TABLE gs_px IS 'Pump prices | 挂牌价';
COMMENT ON COLUMN gs_px.stn_no IS 'Station | 站';
COMMENT ON COLUMN gs_px.prd_cd IS 'Product: U95, U98, DSL, LPG | 油品';
COMMENT ON COLUMN gs_px.eff_ts IS 'In force from | 生效时间';
COMMENT ON COLUMN gs_px.px_l IS 'Price a litre, EUR | 挂牌价（欧元/升）';

CREATE TABLE gs_cpx (
  cpx_id  INTEGER PRIMARY KEY,
  stn_no  VARCHAR REFERENCES gs_stn(stn_no),
  cmp_nm  VARCHAR,
  prd_cd  VARCHAR,
  seen_ts TIMESTAMP,
  px_l    DOUBLE
);
COMMENT ON TABLE gs_cpx IS 'Prices of competitors observed | 竞品价';
COMMENT ON COLUMN gs_cpx.cpx_id IS 'Id | 编号';
COMMENT ON COLUMN gs_cpx.stn_no IS 'Our station nearby | 附近本公司站';
COMMENT ON COLUMN gs_cpx.cmp_nm IS 'Competitor | 竞争对手';
COMMENT ON COLUMN gs_cpx.prd_cd IS 'Product: U95, U98, DSL, LPG | 油品';
COMMENT ON COLUMN gs_cpx.seen_ts IS 'Seen | 观察时间';
COMMENT ON COLUMN gs_cpx.px_l IS 'Price a litre, EUR | 价格（欧元/升）';

CREATE TABLE gs_mbr (
  mbr_no   INTEGER PRIMARY KEY,
  mbr_nm   VARCHAR NOT NULL,
  join_dt  DATE,
  home_stn VARCHAR REFERENCES gs_stn(stn_no),
  pts      INTEGER
);
COMMENT ON TABLE gs_mbr IS 'Loyalty members | 会员';
COMMENT ON COLUMN gs_mbr.mbr_no IS 'Member number | 会员号';
COMMENT ON COLUMN gs_mbr.mbr_nm IS 'Name | 姓名';
COMMENT ON COLUMN gs_mbr.join_dt IS 'Joined | 入会日期';
COMMENT ON COLUMN gs_mbr.home_stn IS 'Usual station | 常去站';
COMMENT ON COLUMN gs_mbr.pts IS 'Points | 积分';

CREATE TABLE gs_ss (
  ss_id    BIGINT PRIMARY KEY,
  stn_no   VARCHAR REFERENCES gs_stn(stn_no),
  cat      VARCHAR,
  ss_ts    TIMESTAMP,
  qty      INTEGER,
  net_amt  DECIMAL(18,2),
  cogs_amt DECIMAL(18,2)
);
COMMENT ON TABLE gs_ss IS 'Shop sales | 便利店销售';
COMMENT ON COLUMN gs_ss.ss_id IS 'Sale line id | 销售行号';
COMMENT ON COLUMN gs_ss.stn_no IS 'Station | 站';
COMMENT ON COLUMN gs_ss.cat IS 'Category: tobacco, drinks, food, carwash, lottery | 类别：烟草、饮料、食品、洗车、彩票';
COMMENT ON COLUMN gs_ss.ss_ts IS 'Time | 时间';
COMMENT ON COLUMN gs_ss.qty IS 'Pieces | 数量';
COMMENT ON COLUMN gs_ss.net_amt IS 'Amount without VAT, EUR | 不含税金额（欧元）';
COMMENT ON COLUMN gs_ss.cogs_amt IS 'Cost, EUR | 成本（欧元）';

CREATE TABLE gs_fs (
  fs_id     BIGINT PRIMARY KEY,
  stn_no    VARCHAR REFERENCES gs_stn(stn_no),
  pump_no   INTEGER,
  prd_cd    VARCHAR,
  fs_ts     TIMESTAMP,
  ltr       DOUBLE,
  gross_amt DECIMAL(18,2),
  net_amt   DECIMAL(18,2),
  mbr_no    INTEGER REFERENCES gs_mbr(mbr_no),
  card_no   VARCHAR REFERENCES gs_fcard(card_no),
  drv_off   BOOLEAN
);
COMMENT ON TABLE gs_fs IS 'Fuel sales | 油品销售';
COMMENT ON COLUMN gs_fs.fs_id IS 'Sale id | 销售编号';
COMMENT ON COLUMN gs_fs.stn_no IS 'Station | 站';
COMMENT ON COLUMN gs_fs.pump_no IS 'Pump | 机号';
COMMENT ON COLUMN gs_fs.prd_cd IS 'Product: U95, U98, DSL, LPG | 油品';
COMMENT ON COLUMN gs_fs.fs_ts IS 'Time | 时间';
COMMENT ON COLUMN gs_fs.ltr IS 'Litres | 升数';
COMMENT ON COLUMN gs_fs.gross_amt IS 'Amount with VAT, EUR | 含税金额（欧元）';
COMMENT ON COLUMN gs_fs.net_amt IS 'Amount without VAT, EUR | 不含税金额（欧元）';
COMMENT ON COLUMN gs_fs.mbr_no IS 'Member, NULL if none | 会员，无则为空';
COMMENT ON COLUMN gs_fs.card_no IS 'Fuel card, NULL if none | 车队卡，无则为空';
COMMENT ON COLUMN gs_fs.drv_off IS 'True if the driver left without paying | 是否逃单';
