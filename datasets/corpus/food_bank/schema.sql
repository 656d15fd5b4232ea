-- Food bank: donors, agencies, warehouses, products, receipts, stock lots, orders, deliveries, volunteers, shifts, drives, money gifts, households.

CREATE TABLE fb_donor (
  dnr_id        INTEGER PRIMARY KEY,
  dnr_nm        VARCHAR NOT NULL,
  dnr_tp        VARCHAR,
  dnr_city      VARCHAR,
  first_gift_dt DATE,
  do_not_ctc    BOOLEAN
);
COMMENT ON TABLE fb_donor IS 'Donors of food and money | 捐赠方';
COMMENT ON COLUMN fb_donor.dnr_id IS 'Donor id | 捐赠方编号';
COMMENT ON COLUMN fb_donor.dnr_nm IS 'Name | 名称';
COMMENT ON COLUMN fb_donor.dnr_tp IS 'Type: grocer, farm, maker, restaurant, person | 类型：商超、农场、厂家、餐饮、个人';
COMMENT ON COLUMN fb_donor.dnr_city IS 'City | 城市';
COMMENT ON COLUMN fb_donor.first_gift_dt IS 'First gift | 首次捐赠日期';
COMMENT ON COLUMN fb_donor.do_not_ctc IS 'True if not to be contacted | 是否勿扰';

CREATE TABLE fb_whse (
  whs_id   INTEGER PRIMARY KEY,
  whs_nm   VARCHAR NOT NULL,
  dry_plt  INTEGER,
  cold_plt INTEGER
);
COMMENT ON TABLE fb_whse IS 'Warehouses | 仓库';
COMMENT ON COLUMN fb_whse.whs_id IS 'Warehouse id | 仓库编号';
COMMENT ON COLUMN fb_whse.whs_nm IS 'Name | 仓库名称';
COMMENT ON COLUMN fb_whse.dry_plt IS 'Dry pallet places | 常温托盘位';
COMMENT ON COLUMN fb_whse.cold_plt IS 'Cold pallet places | 冷藏托盘位';

CREATE TABLE fb_prod (
  prod_cd   VARCHAR PRIMARY KEY,
  prod_nm   VARCHAR NOT NULL,
  cat       VARCHAR,
  need_cold BOOLEAN,
  lb_case   DOUBLE,
  val_lb    DECIMAL(18,2)
);
COMMENT ON TABLE fb_prod IS 'Products | 食品';
COMMENT ON COLUMN fb_prod.prod_cd IS 'Product code | 食品代码';
COMMENT ON COLUMN fb_prod.prod_nm IS 'Product | 食品名称';
COMMENT ON COLUMN fb_prod.cat IS 'Category: produce, dairy, meat, grain, canned, baby | 类别：果蔬、乳品、肉类、粮食、罐头、婴儿';
COMMENT ON COLUMN fb_prod.need_cold IS 'True if it must be kept cold | 是否需冷藏';
COMMENT ON COLUMN fb_prod.lb_case IS 'Pounds a case | 每箱磅数';
COMMENT ON COLUMN fb_prod.val_lb IS 'Value a pound, USD | 每磅价值（美元）';

CREATE TABLE fb_agency (
  agy_id   INTEGER PRIMARY KEY,
  agy_nm   VARCHAR NOT NULL,
  agy_tp   VARCHAR,
  county   VARCHAR,
  appr_dt  DATE,
  susp_dt  DATE,
  cold_cap BOOLEAN
);
COMMENT ON TABLE fb_agency IS 'Partner agencies that give out food | 合作机构';
COMMENT ON COLUMN fb_agency.agy_id IS 'Agency id | 机构编号';
COMMENT ON COLUMN fb_agency.agy_nm IS 'Name | 机构名称';
COMMENT ON COLUMN fb_agency.agy_tp IS 'Type: pantry, soup kitchen, shelter, school | 类型：食品站、施粥、收容所、学校';
COMMENT ON COLUMN fb_agency.county IS 'County | 县';
COMMENT ON COLUMN fb_agency.appr_dt IS 'Approved | 批准日期';
COMMENT ON COLUMN fb_agency.susp_dt IS 'Suspended, NULL if in good standing | 暂停日期，正常为空';
COMMENT ON COLUMN fb_agency.cold_cap IS 'True if it has a refrigerator | 是否有冷藏';

CREATE TABLE fb_vol (
  vol_id   INTEGER PRIMARY KEY,
  vol_nm   VARCHAR NOT NULL,
  birth_dt DATE,
  grp_nm   VARCHAR,
  drv_lic  BOOLEAN,
  inact_dt DATE
);
COMMENT ON TABLE fb_vol IS 'Volunteers | 志愿者';
COMMENT ON COLUMN fb_vol.vol_id IS 'Volunteer id | 志愿者编号';
COMMENT ON COLUMN fb_vol.vol_nm IS 'Name | 姓名';
COMMENT ON COLUMN fb_vol.birth_dt IS 'Date of birth | 出生日期';
COMMENT ON COLUMN fb_vol.grp_nm IS 'Company or group, NULL if alone | 所属团体，个人为空';
COMMENT ON COLUMN fb_vol.drv_lic IS 'True with a driving licence | 是否有驾照';
COMMENT ON COLUMN fb_vol.inact_dt IS 'Inactive since, NULL if active | 停止服务日期，活跃为空';

CREATE TABLE fb_rcpt (
  rcp_id INTEGER PRIMARY KEY,
  dnr_id INTEGER REFERENCES fb_donor(dnr_id),
  whs_id INTEGER REFERENCES fb_whse(whs_id),
  rcp_dt DATE,
  src    VARCHAR
);
COMMENT ON TABLE fb_rcpt IS 'Food received | 收货';
COMMENT ON COLUMN fb_rcpt.rcp_id IS 'Receipt id | 收货编号';
COMMENT ON COLUMN fb_rcpt.dnr_id IS 'Donor, NULL if bought | 捐赠方，采购为空';
COMMENT ON COLUMN fb_rcpt.whs_id IS 'Warehouse | 仓库';
COMMENT ON COLUMN fb_rcpt.rcp_dt IS 'Date | 收货日期';
COMMENT ON COLUMN fb_rcpt.src IS 'Source: donated, bought, usda | 来源：捐赠donated、采购bought、政府usda';

CREATE TABLE fb_ord (
  ord_no  INTEGER PRIMARY KEY,
  agy_id  INTEGER REFERENCES fb_agency(agy_id),
  whs_id  INTEGER REFERENCES fb_whse(whs_id),
  ord_dt  DATE,
  want_dt DATE,
  dlv_dt  DATE,
  ord_st  VARCHAR
);
COMMENT ON TABLE fb_ord IS 'Orders of agencies | 机构订单';
COMMENT ON COLUMN fb_ord.ord_no IS 'Order number | 订单号';
COMMENT ON COLUMN fb_ord.agy_id IS 'Agency | 机构';
COMMENT ON COLUMN fb_ord.whs_id IS 'Warehouse | 仓库';
COMMENT ON COLUMN fb_ord.ord_dt IS 'Ordered | 下单日期';
COMMENT ON COLUMN fb_ord.want_dt IS 'Wanted for | 期望日期';
COMMENT ON COLUMN fb_ord.dlv_dt IS 'Handed over, NULL if not yet | 交付日期，未交为空';
COMMENT ON COLUMN fb_ord.ord_st IS 'Status: NEW, PICKED, DONE, CANC | 状态：新建、已拣、完成、取消';

CREATE TABLE fb_shift (
  sft_id INTEGER PRIMARY KEY,
  vol_id INTEGER REFERENCES fb_vol(vol_id),
  whs_id INTEGER REFERENCES fb_whse(whs_id),
  sft_dt DATE,
  task   VARCHAR,
  hrs    DOUBLE,
  showed BOOLEAN
);
COMMENT ON TABLE fb_shift IS 'Shifts of volunteers | 班次';
COMMENT ON COLUMN fb_shift.sft_id IS 'Shift id | 班次编号';
COMMENT ON COLUMN fb_shift.vol_id IS 'Volunteer | 志愿者';
COMMENT ON COLUMN fb_shift.whs_id IS 'Warehouse | 仓库';
COMMENT ON COLUMN fb_shift.sft_dt IS 'Date | 日期';
COMMENT ON COLUMN fb_shift.task IS 'Task: sort, pack, drive, office | 任务：分拣、打包、驾驶、办公';
COMMENT ON COLUMN fb_shift.hrs IS 'Hours | 小时';
COMMENT ON COLUMN fb_shift.showed IS 'True if came | 是否到岗';

CREATE TABLE fb_gift (
  gft_id   INTEGER PRIMARY KEY,
  dnr_id   INTEGER REFERENCES fb_donor(dnr_id),
  gft_dt   DATE,
  pldg_amt DECIMAL(18,2),
  rcv_amt  DECIMAL(18,2),
  campaign VARCHAR
);
COMMENT ON TABLE fb_gift IS 'Money gifts | 捐款';
COMMENT ON COLUMN fb_gift.gft_id IS 'Gift id | 捐款编号';
COMMENT ON COLUMN fb_gift.dnr_id IS 'Donor | 捐赠方';
COMMENT ON COLUMN fb_gift.gft_dt IS 'Date | 日期';
COMMENT ON COLUMN fb_gift.pldg_amt IS 'Pledged, USD | 认捐金额（美元）';
COMMENT ON COLUMN fb_gift.rcv_amt IS 'Received, USD | 到账金额（美元）';
COMMENT ON COLUMN fb_gift.campaign IS 'Campaign | 活动';

CREATE TABLE fb_served (
  agy_id  INTEGER REFERENCES fb_agency(agy_id),
  srv_mth DATE,
  hh_n    INTEGER,
  ppl_n   INTEGER,
  kids_n  INTEGER,
  PRIMARY KEY (agy_id, srv_mth)
);
COMMENT ON TABLE fb_served IS 'People served by agencies by month | 服务人数';
COMMENT ON COLUMN fb_served.agy_id IS 'Agency | 机构';
COMMENT ON COLUMN fb_served.srv_mth IS 'Month, first day | 月份';
COMMENT ON COLUMN fb_served.hh_n IS 'Households | 户数';
COMMENT ON COLUMN fb_served.ppl_n IS 'People | 人数';
COMMENT ON COLUMN fb_served.kids_n IS 'Children among them | 其中儿童';

CREATE TABLE fb_lot (
  lot_id   INTEGER PRIMARY KEY,
  rcp_id   INTEGER REFERENCES fb_rcpt(rcp_id),
  prod_cd  VARCHAR REFERENCES fb_prod(prod_cd),
  cs_rcv   INTEGER,
  cs_now   INTEGER,
  cs_spoil INTEGER,
  best_by  DATE,
  paid_amt DECIMAL(18,2)
);
COMMENT ON TABLE fb_lot IS 'Lots: products of a receipt | 批次';
COMMENT ON COLUMN fb_lot.lot_id IS 'Lot id | 批次编号';
COMMENT ON COLUMN fb_lot.rcp_id IS 'Receipt | 收货';
COMMENT ON COLUMN fb_lot.prod_cd IS 'Product | 食品';
COMMENT ON COLUMN fb_lot.cs_rcv IS 'Cases received | 收货箱数';
COMMENT ON COLUMN fb_lot.cs_now IS 'Cases now | 现存箱数';
COMMENT ON COLUMN fb_lot.cs_spoil IS 'Cases spoiled | 损坏箱数';
COMMENT ON COLUMN fb_lot.best_by IS 'Best by | 最佳食用日期';
COMMENT ON COLUMN fb_lot.paid_amt IS 'Paid, USD, 0 if donated | 采购金额（美元），捐赠为0';

CREATE TABLE fb_ord_ln (
  ord_no  INTEGER REFERENCES fb_ord(ord_no),
  prod_cd VARCHAR REFERENCES fb_prod(prod_cd),
  cs_req  INTEGER,
  cs_dlv  INTEGER,
  PRIMARY KEY (ord_no, prod_cd)
);
COMMENT ON TABLE fb_ord_ln IS 'Lines of orders | 订单行';
COMMENT ON COLUMN fb_ord_ln.ord_no IS 'Order | 订单';
COMMENT ON COLUMN fb_ord_ln.prod_cd IS 'Product | 食品';
COMMENT ON COLUMN fb_ord_ln.cs_req IS 'Cases asked for | 申请箱数';
COMMENT ON COLUMN fb_ord_ln.cs_dlv IS 'Cases delivered | 交付箱数';
