-- Power company: plants, units, hourly generation, outages, meters, readings, tariffs, spot prices.

CREATE TABLE plant (
  plant_id  INTEGER PRIMARY KEY,
  plant_nm  VARCHAR NOT NULL,
  fuel      VARCHAR,
  prov      VARCHAR,
  cap_mw    DOUBLE,
  cod       DATE,
  retire_dt DATE
);
COMMENT ON TABLE plant IS 'Power plants | 电厂';
COMMENT ON COLUMN plant.plant_id IS 'Plant id | 电厂编号';
COMMENT ON COLUMN plant.plant_nm IS 'Plant name | 电厂名称';
COMMENT ON COLUMN plant.fuel IS 'Fuel: coal, gas, hydro, wind, solar, nuclear | 能源类型：coal 煤电, gas 气电, hydro 水电, wind 风电, solar 光伏, nuclear 核电';
COMMENT ON COLUMN plant.prov IS 'Province in English, e.g. Gansu | 省份';
COMMENT ON COLUMN plant.cap_mw IS 'Installed capacity, MW | 装机容量（兆瓦）';
COMMENT ON COLUMN plant.cod IS 'Commercial operation date | 投产日期';
COMMENT ON COLUMN plant.retire_dt IS 'Retirement date, NULL if operating | 退役日期，在运为空';

CREATE TABLE spot (
  node  VARCHAR,
  hr    TIMESTAMP,
  da_px DOUBLE,
  rt_px DOUBLE,
  PRIMARY KEY (node, hr)
);
COMMENT ON TABLE spot IS 'Spot prices by hour and node | 现货电价';
COMMENT ON COLUMN spot.node IS 'Price node, e.g. GD-SZ | 节点';
COMMENT ON COLUMN spot.hr IS 'Hour | 小时';
COMMENT ON COLUMN spot.da_px IS 'Day-ahead price, yuan a MWh | 日前价格（元/兆瓦时）';
COMMENT ON COLUMN spot.rt_px IS 'Real-time price, yuan a MWh | 实时价格（元/兆瓦时）';

CREATE TABLE tariff (
  tar_cd VARCHAR PRIMARY KEY,
  tar_nm VARCHAR,
  px_kwh DOUBLE
);
COMMENT ON TABLE tariff IS 'Tariffs | 电价';
COMMENT ON COLUMN tariff.tar_cd IS 'Tariff code, e.g. T2 | 电价代码';
COMMENT ON COLUMN tariff.tar_nm IS 'Tariff name | 电价名称';
COMMENT ON COLUMN tariff.px_kwh IS 'Price, yuan a kWh | 单价（元/千瓦时）';

CREATE TABLE gen_unit (
  unit_id  VARCHAR PRIMARY KEY,
  plant_id INTEGER REFERENCES plant(plant_id),
  unit_mw  DOUBLE,
  maker    VARCHAR
);
COMMENT ON TABLE gen_unit IS 'Generating units | 机组';
COMMENT ON COLUMN gen_unit.unit_id IS 'Unit id, e.g. U-23-1 | 机组编号';
COMMENT ON COLUMN gen_unit.plant_id IS 'Plant | 电厂';
COMMENT ON COLUMN gen_unit.unit_mw IS 'Capacity, MW | 容量（兆瓦）';
COMMENT ON COLUMN gen_unit.maker IS 'Manufacturer | 制造商';

CREATE TABLE consumer (
  cons_no  VARCHAR PRIMARY KEY,
  cons_nm  VARCHAR,
  cons_typ VARCHAR,
  district VARCHAR,
  tariff   VARCHAR REFERENCES tariff(tar_cd),
  since    DATE
);
COMMENT ON TABLE consumer IS 'Electricity customers | 用电客户';
COMMENT ON COLUMN consumer.cons_no IS 'Customer number | 户号';
COMMENT ON COLUMN consumer.cons_nm IS 'Customer name | 户名';
COMMENT ON COLUMN consumer.cons_typ IS 'Type: residential, commercial, industrial, agricultural | 用电类别：residential 居民, commercial 商业, industrial 工业, agricultural 农业';
COMMENT ON COLUMN consumer.district IS 'District | 区县';
COMMENT ON COLUMN consumer.tariff IS 'Tariff code | 电价代码';
COMMENT ON COLUMN consumer.since IS 'Connected since | 立户日期';

CREATE TABLE gen_hr (
  unit_id  VARCHAR REFERENCES gen_unit(unit_id),
  hr       TIMESTAMP,
  mwh      DOUBLE,
  curt_mwh DOUBLE,
  PRIMARY KEY (unit_id, hr)
);
COMMENT ON TABLE gen_hr IS 'Hourly generation by unit | 小时发电量';
COMMENT ON COLUMN gen_hr.unit_id IS 'Unit | 机组';
COMMENT ON COLUMN gen_hr.hr IS 'Start of the hour | 小时起点';
COMMENT ON COLUMN gen_hr.mwh IS 'Energy, MWh | 发电量（兆瓦时）';
COMMENT ON COLUMN gen_hr.curt_mwh IS 'Energy curtailed, MWh | 弃电量（兆瓦时）';

CREATE TABLE outage (
  out_id  INTEGER PRIMARY KEY,
  unit_id VARCHAR REFERENCES gen_unit(unit_id),
  out_typ VARCHAR,
  beg     TIMESTAMP,
  fin     TIMESTAMP,
  cause   VARCHAR
);
COMMENT ON TABLE outage IS 'Outages of units | 停运记录';
COMMENT ON COLUMN outage.out_id IS 'Outage id | 停运编号';
COMMENT ON COLUMN outage.unit_id IS 'Unit | 机组';
COMMENT ON COLUMN outage.out_typ IS 'Type: planned, forced | 类型：planned 计划, forced 非计划';
COMMENT ON COLUMN outage.beg IS 'Begin | 开始时间';
COMMENT ON COLUMN outage.fin IS 'End, NULL if ongoing | 结束时间，未恢复为空';
COMMENT ON COLUMN outage.cause IS 'Cause: boiler, turbine, generator, grid, weather | 原因：boiler 锅炉, turbine 汽机, generator 发电机, grid 电网, weather 天气';

CREATE TABLE reading (
  cons_no VARCHAR REFERENCES consumer(cons_no),
  mth     DATE,
  kwh     DOUBLE,
  est     BOOLEAN,
  PRIMARY KEY (cons_no, mth)
);
COMMENT ON TABLE reading IS 'Monthly meter readings | 月抄表';
COMMENT ON COLUMN reading.cons_no IS 'Customer | 户号';
COMMENT ON COLUMN reading.mth IS 'First day of the month | 月份（首日）';
COMMENT ON COLUMN reading.kwh IS 'Consumption, kWh | 用电量（千瓦时）';
COMMENT ON COLUMN reading.est IS 'True if estimated | 是否估抄';

CREATE TABLE arrears (
  cons_no VARCHAR REFERENCES consumer(cons_no),
  mth     DATE,
  owed    DOUBLE,
  cut_dt  DATE,
  PRIMARY KEY (cons_no, mth)
);
COMMENT ON TABLE arrears IS 'Unpaid bills | 欠费';
COMMENT ON COLUMN arrears.cons_no IS 'Customer | 户号';
COMMENT ON COLUMN arrears.mth IS 'First day of the billing month | 账期（首日）';
COMMENT ON COLUMN arrears.owed IS 'Amount owed, yuan | 欠费金额（元）';
COMMENT ON COLUMN arrears.cut_dt IS 'Date supply was cut, NULL if not | 停电日期';
