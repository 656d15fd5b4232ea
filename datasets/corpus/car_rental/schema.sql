-- Car rental company: branches, vehicle classes, vehicles, drivers, corporate accounts, reservations, rental agreements, charges, damages, maintenance, rates.

CREATE TABLE branch (
  branch_code     VARCHAR PRIMARY KEY,
  branch_name     VARCHAR NOT NULL,
  branch_type     VARCHAR,
  city            VARCHAR,
  country         VARCHAR,
  district_branch VARCHAR REFERENCES branch(branch_code),
  parking_slots   INTEGER,
  opened_on       DATE
);
COMMENT ON TABLE branch IS 'Rental branches | 门店';
COMMENT ON COLUMN branch.branch_code IS 'Branch code, e.g. LAX1 | 门店代码';
COMMENT ON COLUMN branch.branch_name IS 'Branch name | 门店名称';
COMMENT ON COLUMN branch.branch_type IS 'Type: airport, downtown, station, hotel | 门店类型：机场、市区、车站、酒店';
COMMENT ON COLUMN branch.city IS 'City, e.g. Madrid | 城市';
COMMENT ON COLUMN branch.country IS 'Country, e.g. Spain | 国家';
COMMENT ON COLUMN branch.district_branch IS 'District head branch, NULL if it is one itself | 所属片区中心店，自身为中心店时为空';
COMMENT ON COLUMN branch.parking_slots IS 'Parking slots | 车位数';
COMMENT ON COLUMN branch.opened_on IS 'Date opened | 开业日期';

CREATE TABLE vehicle_class (
  class_code     VARCHAR PRIMARY KEY,
  class_name     VARCHAR NOT NULL,
  seats          INTEGER,
  deposit_amount DECIMAL(18,2)
);
COMMENT ON TABLE vehicle_class IS 'Vehicle classes | 车型等级';
COMMENT ON COLUMN vehicle_class.class_code IS 'Class code (ACRISS), e.g. ECMR | 等级代码';
COMMENT ON COLUMN vehicle_class.class_name IS 'Class name: economy, compact, midsize, SUV, van, luxury, electric | 等级名称：经济、紧凑、中型、SUV、厢式、豪华、电动';
COMMENT ON COLUMN vehicle_class.seats IS 'Seats | 座位数';
COMMENT ON COLUMN vehicle_class.deposit_amount IS 'Deposit, EUR | 押金（欧元）';

CREATE TABLE corporate_account (
  corp_id      VARCHAR PRIMARY KEY,
  corp_name    VARCHAR NOT NULL,
  discount_pct DOUBLE,
  valid_until  DATE
);
COMMENT ON TABLE corporate_account IS 'Corporate accounts | 企业客户';
COMMENT ON COLUMN corporate_account.corp_id IS 'Corporate id, e.g. CORP-077 | 企业编号';
COMMENT ON COLUMN corporate_account.corp_name IS 'Company | 企业名称';
COMMENT ON COLUMN corporate_account.discount_pct IS 'Agreed discount, percent | 协议折扣（%）';
COMMENT ON COLUMN corporate_account.valid_until IS 'Agreement end | 协议到期日';

CREATE TABLE vehicle (
  vin            VARCHAR PRIMARY KEY,
  plate_no       VARCHAR,
  class_code     VARCHAR REFERENCES vehicle_class(class_code),
  make           VARCHAR,
  model          VARCHAR,
  model_year     INTEGER,
  home_branch    VARCHAR REFERENCES branch(branch_code),
  current_branch VARCHAR REFERENCES branch(branch_code),
  fleet_status   VARCHAR,
  odometer_km    INTEGER,
  purchase_date  DATE,
  purchase_price DECIMAL(18,2),
  sale_date      DATE,
  sale_price     DECIMAL(18,2)
);
COMMENT ON TABLE vehicle IS 'Fleet | 车辆';
COMMENT ON COLUMN vehicle.vin IS 'Vehicle identification number | 车架号';
COMMENT ON COLUMN vehicle.plate_no IS 'Plate, e.g. 4821-KLM | 车牌号';
COMMENT ON COLUMN vehicle.class_code IS 'Class | 等级';
COMMENT ON COLUMN vehicle.make IS 'Make, e.g. Toyota | 品牌';
COMMENT ON COLUMN vehicle.model IS 'Model, e.g. Corolla | 车型';
COMMENT ON COLUMN vehicle.model_year IS 'Model year | 年款';
COMMENT ON COLUMN vehicle.home_branch IS 'Branch it belongs to | 归属门店';
COMMENT ON COLUMN vehicle.current_branch IS 'Branch where it is or was last | 当前所在门店';
COMMENT ON COLUMN vehicle.fleet_status IS 'Status: available, rented, maintenance, in transit, sold | 状态：可租、在租、维修、调拨中、已售';
COMMENT ON COLUMN vehicle.odometer_km IS 'Odometer, km | 里程（公里）';
COMMENT ON COLUMN vehicle.purchase_date IS 'Purchase date | 购置日期';
COMMENT ON COLUMN vehicle.purchase_price IS 'Purchase price, EUR | 购置价（欧元）';
COMMENT ON COLUMN vehicle.sale_date IS 'Date sold, NULL if owned | 出售日期，未售为空';
COMMENT ON COLUMN vehicle.sale_price IS 'Sale price, EUR | 出售价（欧元）';

CREATE TABLE driver (
  driver_id      VARCHAR PRIMARY KEY,
  full_name      VARCHAR NOT NULL,
  home_country   VARCHAR,
  birth_date     DATE,
  licence_expiry DATE,
  corp_id        VARCHAR REFERENCES corporate_account(corp_id),
  blacklisted    BOOLEAN
);
COMMENT ON TABLE driver IS 'Renters | 租车人';
COMMENT ON COLUMN driver.driver_id IS 'Driver id | 租车人编号';
COMMENT ON COLUMN driver.full_name IS 'Name | 姓名';
COMMENT ON COLUMN driver.home_country IS 'Country of residence | 居住国';
COMMENT ON COLUMN driver.birth_date IS 'Birth date | 出生日期';
COMMENT ON COLUMN driver.licence_expiry IS 'Driving licence expiry | 驾照到期日';
COMMENT ON COLUMN driver.corp_id IS 'Employer account, NULL if private | 所属企业，个人为空';
COMMENT ON COLUMN driver.blacklisted IS 'True if barred from renting | 是否黑名单';

CREATE TABLE rate_card (
  branch_code  VARCHAR REFERENCES branch(branch_code),
  class_code   VARCHAR REFERENCES vehicle_class(class_code),
  valid_from   DATE,
  rate_per_day DECIMAL(18,2),
  PRIMARY KEY (branch_code, class_code, valid_from)
);
COMMENT ON TABLE rate_card IS 'List rates by class and branch | 价目表';
COMMENT ON COLUMN rate_card.branch_code IS 'Branch | 门店';
COMMENT ON COLUMN rate_card.class_code IS 'Class | 等级';
COMMENT ON COLUMN rate_card.valid_from IS 'Valid from | 生效日期';
COMMENT ON COLUMN rate_card.rate_per_day IS 'Rate a day, EUR | 日价（欧元）';

CREATE TABLE reservation (
  reservation_no VARCHAR PRIMARY KEY,
  driver_id      VARCHAR REFERENCES driver(driver_id),
  class_code     VARCHAR REFERENCES vehicle_class(class_code),
  pickup_branch  VARCHAR REFERENCES branch(branch_code),
  return_branch  VARCHAR REFERENCES branch(branch_code),
  booked_at      TIMESTAMP,
  pickup_due     TIMESTAMP,
  return_due     TIMESTAMP,
  source_channel VARCHAR,
  resv_status    VARCHAR
);
COMMENT ON TABLE reservation IS 'Reservations | 预订';
COMMENT ON COLUMN reservation.reservation_no IS 'Reservation number, e.g. R882013 | 预订号';
COMMENT ON COLUMN reservation.driver_id IS 'Renter | 租车人';
COMMENT ON COLUMN reservation.class_code IS 'Class booked | 预订等级';
COMMENT ON COLUMN reservation.pickup_branch IS 'Pick-up branch | 取车门店';
COMMENT ON COLUMN reservation.return_branch IS 'Return branch | 还车门店';
COMMENT ON COLUMN reservation.booked_at IS 'Time booked | 预订时间';
COMMENT ON COLUMN reservation.pickup_due IS 'Planned pick-up | 计划取车时间';
COMMENT ON COLUMN reservation.return_due IS 'Planned return | 计划还车时间';
COMMENT ON COLUMN reservation.source_channel IS 'Channel: web, app, counter, broker, phone | 渠道：网站、App、柜台、代理、电话';
COMMENT ON COLUMN reservation.resv_status IS 'Status: confirmed, fulfilled, no-show, cancelled | 状态：已确认、已履约、未到店、已取消';

CREATE TABLE maintenance_job (
  job_no      VARCHAR PRIMARY KEY,
  vin         VARCHAR REFERENCES vehicle(vin),
  job_type    VARCHAR,
  start_date  DATE,
  finish_date DATE,
  cost        DECIMAL(18,2)
);
COMMENT ON TABLE maintenance_job IS 'Maintenance | 维修保养';
COMMENT ON COLUMN maintenance_job.job_no IS 'Job number | 工单号';
COMMENT ON COLUMN maintenance_job.vin IS 'Vehicle | 车辆';
COMMENT ON COLUMN maintenance_job.job_type IS 'Type: oil change, tyres, inspection, body repair, recall | 类型：换油、轮胎、年检、钣喷、召回';
COMMENT ON COLUMN maintenance_job.start_date IS 'Started | 开工日期';
COMMENT ON COLUMN maintenance_job.finish_date IS 'Finished, NULL if under way | 完工日期，进行中为空';
COMMENT ON COLUMN maintenance_job.cost IS 'Cost, EUR | 费用（欧元）';

CREATE TABLE rental (
  agreement_no   VARCHAR PRIMARY KEY,
  reservation_no VARCHAR REFERENCES reservation(reservation_no),
  driver_id      VARCHAR REFERENCES driver(driver_id),
  vin            VARCHAR REFERENCES vehicle(vin),
  out_branch     VARCHAR REFERENCES branch(branch_code),
  in_branch      VARCHAR REFERENCES branch(branch_code),
  out_time       TIMESTAMP,
  due_time       TIMESTAMP,
  in_time        TIMESTAMP,
  out_km         INTEGER,
  in_km          INTEGER,
  daily_rate     DECIMAL(18,2)
);
COMMENT ON TABLE rental IS 'Rental agreements | 租赁合同';
COMMENT ON COLUMN rental.agreement_no IS 'Agreement number, e.g. RA-50291 | 合同号';
COMMENT ON COLUMN rental.reservation_no IS 'Reservation, NULL for walk-ins | 预订号，散客为空';
COMMENT ON COLUMN rental.driver_id IS 'Renter | 租车人';
COMMENT ON COLUMN rental.vin IS 'Vehicle | 车辆';
COMMENT ON COLUMN rental.out_branch IS 'Branch where it went out | 出车门店';
COMMENT ON COLUMN rental.in_branch IS 'Branch where it came back, NULL if still out | 还车门店，未还为空';
COMMENT ON COLUMN rental.out_time IS 'Time out | 出车时间';
COMMENT ON COLUMN rental.due_time IS 'Time due back | 应还时间';
COMMENT ON COLUMN rental.in_time IS 'Time back, NULL if still out | 还车时间，未还为空';
COMMENT ON COLUMN rental.out_km IS 'Odometer at the start | 出车里程';
COMMENT ON COLUMN rental.in_km IS 'Odometer at the end | 还车里程';
COMMENT ON COLUMN rental.daily_rate IS 'Rate a day, EUR | 日租金（欧元）';

CREATE TABLE charge (
  charge_id    BIGINT PRIMARY KEY,
  agreement_no VARCHAR REFERENCES rental(agreement_no),
  charge_type  VARCHAR,
  amount       DECIMAL(18,2),
  charged_on   DATE,
  paid         BOOLEAN
);
COMMENT ON TABLE charge IS 'Charges on agreements | 费用明细';
COMMENT ON COLUMN charge.charge_id IS 'Charge id | 费用编号';
COMMENT ON COLUMN charge.agreement_no IS 'Agreement | 合同';
COMMENT ON COLUMN charge.charge_type IS 'Type: base rent, insurance, fuel, extra driver, one-way fee, fine, late fee, damage | 类型：租金、保险、燃油、附加驾驶人、异地还车费、罚款、逾期费、车损';
COMMENT ON COLUMN charge.amount IS 'Amount, EUR | 金额（欧元）';
COMMENT ON COLUMN charge.charged_on IS 'Date charged | 入账日期';
COMMENT ON COLUMN charge.paid IS 'True if paid | 是否已付';

CREATE TABLE damage_report (
  report_no    VARCHAR PRIMARY KEY,
  agreement_no VARCHAR REFERENCES rental(agreement_no),
  reported_on  DATE,
  part         VARCHAR,
  repair_cost  DECIMAL(18,2),
  at_fault     BOOLEAN
);
COMMENT ON TABLE damage_report IS 'Damages | 车损报告';
COMMENT ON COLUMN damage_report.report_no IS 'Report number | 报告号';
COMMENT ON COLUMN damage_report.agreement_no IS 'Agreement | 合同';
COMMENT ON COLUMN damage_report.reported_on IS 'Date reported | 报告日期';
COMMENT ON COLUMN damage_report.part IS 'Part: bumper, windscreen, door, tyre, interior, engine | 部位：保险杠、挡风玻璃、车门、轮胎、内饰、发动机';
COMMENT ON COLUMN damage_report.repair_cost IS 'Repair cost, EUR, NULL if not estimated | 维修费（欧元），未定为空';
COMMENT ON COLUMN damage_report.at_fault IS 'True if the renter is at fault | 租车人是否有责';
