-- Commercial property manager: buildings, units, tenants, leases, rent bills, meters, work requests, vendors, valuations.

CREATE TABLE bldg (
  bldg_id  INTEGER PRIMARY KEY,
  bldg_nm  VARCHAR NOT NULL,
  city     VARCHAR,
  use_cls  VARCHAR,
  yr_built INTEGER,
  gla_sqm  DOUBLE,
  owner_nm VARCHAR
);
COMMENT ON TABLE bldg IS 'Buildings | 楼宇';
COMMENT ON COLUMN bldg.bldg_id IS 'Building id | 楼宇编号';
COMMENT ON COLUMN bldg.bldg_nm IS 'Building name | 楼宇名称';
COMMENT ON COLUMN bldg.city IS 'City | 城市';
COMMENT ON COLUMN bldg.use_cls IS 'Use: office, retail, logistics, residential | 用途：office 写字楼, retail 商业, logistics 仓储, residential 住宅';
COMMENT ON COLUMN bldg.yr_built IS 'Year built | 建成年份';
COMMENT ON COLUMN bldg.gla_sqm IS 'Lettable area, square metres | 可租面积（平方米）';
COMMENT ON COLUMN bldg.owner_nm IS 'Owner | 业主';

CREATE TABLE tenant (
  ten_id INTEGER PRIMARY KEY,
  ten_nm VARCHAR NOT NULL,
  sector VARCHAR,
  credit VARCHAR
);
COMMENT ON TABLE tenant IS 'Tenants | 租户';
COMMENT ON COLUMN tenant.ten_id IS 'Tenant id | 租户编号';
COMMENT ON COLUMN tenant.ten_nm IS 'Tenant name | 租户名称';
COMMENT ON COLUMN tenant.sector IS 'Sector: technology, finance, food, fashion, logistics, education | 行业：technology 科技, finance 金融, food 餐饮, fashion 服饰, logistics 物流, education 教育';
COMMENT ON COLUMN tenant.credit IS 'Credit: good, fair, poor | 信用：good 好, fair 中, poor 差';

CREATE TABLE unit (
  unit_id  VARCHAR PRIMARY KEY,
  bldg_id  INTEGER REFERENCES bldg(bldg_id),
  floor_no INTEGER,
  sqm      DOUBLE,
  ask_rent DECIMAL(18,2)
);
COMMENT ON TABLE unit IS 'Units | 单元';
COMMENT ON COLUMN unit.unit_id IS 'Unit id, e.g. 12-0803 | 单元编号';
COMMENT ON COLUMN unit.bldg_id IS 'Building | 楼宇';
COMMENT ON COLUMN unit.floor_no IS 'Floor | 楼层';
COMMENT ON COLUMN unit.sqm IS 'Area, square metres | 面积（平方米）';
COMMENT ON COLUMN unit.ask_rent IS 'Asking rent a square metre and month, yuan | 挂牌月租金（元/平方米）';

CREATE TABLE appraisal (
  bldg_id  INTEGER REFERENCES bldg(bldg_id),
  val_on   DATE,
  val_m    DECIMAL(18,2),
  cap_rate DOUBLE,
  PRIMARY KEY (bldg_id, val_on)
);
COMMENT ON TABLE appraisal IS 'Building valuations | 估值';
COMMENT ON COLUMN appraisal.bldg_id IS 'Building | 楼宇';
COMMENT ON COLUMN appraisal.val_on IS 'Valuation date | 估值日期';
COMMENT ON COLUMN appraisal.val_m IS 'Value, million yuan | 估值（百万元）';
COMMENT ON COLUMN appraisal.cap_rate IS 'Capitalisation rate, percent | 资本化率（%）';

CREATE TABLE lease (
  lease_no VARCHAR PRIMARY KEY,
  unit_id  VARCHAR REFERENCES unit(unit_id),
  ten_id   INTEGER REFERENCES tenant(ten_id),
  start_on DATE,
  end_on   DATE,
  broke_on DATE,
  rent_sqm DECIMAL(18,2),
  free_m   INTEGER,
  deposit  DECIMAL(18,2)
);
COMMENT ON TABLE lease IS 'Leases | 租约';
COMMENT ON COLUMN lease.lease_no IS 'Lease number | 租约编号';
COMMENT ON COLUMN lease.unit_id IS 'Unit | 单元';
COMMENT ON COLUMN lease.ten_id IS 'Tenant | 租户';
COMMENT ON COLUMN lease.start_on IS 'Start | 起租日';
COMMENT ON COLUMN lease.end_on IS 'End | 到期日';
COMMENT ON COLUMN lease.broke_on IS 'Date ended early, NULL if not | 提前退租日，无则为空';
COMMENT ON COLUMN lease.rent_sqm IS 'Rent a square metre and month, yuan | 月租金（元/平方米）';
COMMENT ON COLUMN lease.free_m IS 'Rent-free months | 免租期（月）';
COMMENT ON COLUMN lease.deposit IS 'Deposit, yuan | 押金（元）';

CREATE TABLE svc_req (
  req_id  INTEGER PRIMARY KEY,
  unit_id VARCHAR REFERENCES unit(unit_id),
  opened  TIMESTAMP,
  kind    VARCHAR,
  done    TIMESTAMP,
  cost    DECIMAL(18,2)
);
COMMENT ON TABLE svc_req IS 'Repair requests | 报修';
COMMENT ON COLUMN svc_req.req_id IS 'Request id | 报修编号';
COMMENT ON COLUMN svc_req.unit_id IS 'Unit | 单元';
COMMENT ON COLUMN svc_req.opened IS 'Time opened | 报修时间';
COMMENT ON COLUMN svc_req.kind IS 'Kind: plumbing, electrical, lift, air conditioning, other | 类型：plumbing 水管, electrical 电气, lift 电梯, air conditioning 空调, other 其他';
COMMENT ON COLUMN svc_req.done IS 'Time done, NULL if open | 完成时间';
COMMENT ON COLUMN svc_req.cost IS 'Cost, yuan | 费用（元）';

CREATE TABLE visit_log (
  visit_id INTEGER PRIMARY KEY,
  unit_id  VARCHAR REFERENCES unit(unit_id),
  visit_on DATE,
  broker   VARCHAR,
  outcome  VARCHAR
);
COMMENT ON TABLE visit_log IS 'Viewings by prospects | 看房';
COMMENT ON COLUMN visit_log.visit_id IS 'Viewing id | 看房编号';
COMMENT ON COLUMN visit_log.unit_id IS 'Unit | 单元';
COMMENT ON COLUMN visit_log.visit_on IS 'Date | 日期';
COMMENT ON COLUMN visit_log.broker IS 'Broker | 经纪人';
COMMENT ON COLUMN visit_log.outcome IS 'Outcome: signed, negotiating, lost | 结果：signed 签约, negotiating 洽谈, lost 流失';

CREATE TABLE rent_bill (
  lease_no VARCHAR REFERENCES lease(lease_no),
  bill_m   DATE,
  rent     DECIMAL(18,2),
  svc_fee  DECIMAL(18,2),
  paid_on  DATE,
  PRIMARY KEY (lease_no, bill_m)
);
COMMENT ON TABLE rent_bill IS 'Monthly rent bills | 租金账单';
COMMENT ON COLUMN rent_bill.lease_no IS 'Lease | 租约';
COMMENT ON COLUMN rent_bill.bill_m IS 'First day of the month | 月份（首日）';
COMMENT ON COLUMN rent_bill.rent IS 'Rent, yuan | 租金（元）';
COMMENT ON COLUMN rent_bill.svc_fee IS 'Service charge, yuan | 物业费（元）';
COMMENT ON COLUMN rent_bill.paid_on IS 'Date paid, NULL if unpaid | 付款日期';
