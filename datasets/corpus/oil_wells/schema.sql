-- Oil and gas producer: fields, leases, wells, completions, monthly production, well tests, drilling, workovers, downtime, reserves, prices, partners.

CREATE TABLE basin (
  basin_cd VARCHAR PRIMARY KEY,
  basin_nm VARCHAR NOT NULL
);
COMMENT ON TABLE basin IS 'Basins | 盆地';
COMMENT ON COLUMN basin.basin_cd IS 'Basin code, e.g. PERM | 盆地代码';
COMMENT ON COLUMN basin.basin_nm IS 'Basin name, e.g. Permian | 盆地名称';

CREATE TABLE co (
  co_id INTEGER PRIMARY KEY,
  co_nm VARCHAR NOT NULL,
  co_tp VARCHAR
);
COMMENT ON TABLE co IS 'Companies: operators, partners, contractors | 公司';
COMMENT ON COLUMN co.co_id IS 'Company id | 公司编号';
COMMENT ON COLUMN co.co_nm IS 'Company name | 公司名称';
COMMENT ON COLUMN co.co_tp IS 'Type: operator, partner, driller, service | 类型：作业者、合作方、钻井承包商、服务商';

CREATE TABLE px_mth (
  mon DATE PRIMARY KEY,
  wti DOUBLE,
  hh  DOUBLE
);
COMMENT ON TABLE px_mth IS 'Monthly average prices | 月均价格';
COMMENT ON COLUMN px_mth.mon IS 'First day of the month | 月份首日';
COMMENT ON COLUMN px_mth.wti IS 'WTI oil, USD a barrel | WTI油价（美元/桶）';
COMMENT ON COLUMN px_mth.hh IS 'Henry Hub gas, USD per mmbtu | 亨利港气价（美元/百万英热）';

CREATE TABLE fld (
  fld_cd   VARCHAR PRIMARY KEY,
  fld_nm   VARCHAR NOT NULL,
  basin_cd VARCHAR REFERENCES basin(basin_cd),
  state    VARCHAR,
  disc_yr  INTEGER
);
COMMENT ON TABLE fld IS 'Fields | 油气田';
COMMENT ON COLUMN fld.fld_cd IS 'Field code | 油田代码';
COMMENT ON COLUMN fld.fld_nm IS 'Field name, e.g. Red Mesa | 油田名称';
COMMENT ON COLUMN fld.basin_cd IS 'Basin | 盆地';
COMMENT ON COLUMN fld.state IS 'State, two letters, e.g. TX | 州';
COMMENT ON COLUMN fld.disc_yr IS 'Year discovered | 发现年份';

CREATE TABLE lease (
  lease_id VARCHAR PRIMARY KEY,
  lease_nm VARCHAR NOT NULL,
  fld_cd   VARCHAR REFERENCES fld(fld_cd),
  acres    DOUBLE,
  royalty  DOUBLE,
  exp_dt   DATE
);
COMMENT ON TABLE lease IS 'Leases | 矿权区块';
COMMENT ON COLUMN lease.lease_id IS 'Lease id, e.g. L-3307 | 区块编号';
COMMENT ON COLUMN lease.lease_nm IS 'Lease name | 区块名称';
COMMENT ON COLUMN lease.fld_cd IS 'Field | 油田';
COMMENT ON COLUMN lease.acres IS 'Net acres | 净面积（英亩）';
COMMENT ON COLUMN lease.royalty IS 'Royalty, percent | 矿区使用费率（%）';
COMMENT ON COLUMN lease.exp_dt IS 'Lease expiry, NULL if held by production | 到期日，生产保持为空';

CREATE TABLE reserve_ye (
  fld_cd   VARCHAR REFERENCES fld(fld_cd),
  yr       INTEGER,
  cat      VARCHAR,
  oil_mbbl DOUBLE,
  gas_mmcf DOUBLE,
  PRIMARY KEY (fld_cd, yr, cat)
);
COMMENT ON TABLE reserve_ye IS 'Year-end reserves by field | 年末储量';
COMMENT ON COLUMN reserve_ye.fld_cd IS 'Field | 油田';
COMMENT ON COLUMN reserve_ye.yr IS 'Year | 年份';
COMMENT ON COLUMN reserve_ye.cat IS 'Category: PDP proved producing, PDNP proved not producing, PUD proved undeveloped, PROB probable | 储量类别';
COMMENT ON COLUMN reserve_ye.oil_mbbl IS 'Oil, thousand barrels | 油（千桶）';
COMMENT ON COLUMN reserve_ye.gas_mmcf IS 'Gas, million cubic feet | 气（百万立方英尺）';

CREATE TABLE lease_wi (
  lease_id VARCHAR REFERENCES lease(lease_id),
  co_id    INTEGER REFERENCES co(co_id),
  wi_pct   DOUBLE,
  PRIMARY KEY (lease_id, co_id)
);
COMMENT ON TABLE lease_wi IS 'Working interests in leases | 区块权益';
COMMENT ON COLUMN lease_wi.lease_id IS 'Lease | 区块';
COMMENT ON COLUMN lease_wi.co_id IS 'Company | 公司';
COMMENT ON COLUMN lease_wi.wi_pct IS 'Working interest, percent | 工作权益（%）';

CREATE TABLE well (
  api_no        VARCHAR PRIMARY KEY,
  well_nm       VARCHAR NOT NULL,
  lease_id      VARCHAR REFERENCES lease(lease_id),
  oper_id       INTEGER REFERENCES co(co_id),
  traj          VARCHAR,
  well_tp       VARCHAR,
  stat          VARCHAR,
  lift          VARCHAR,
  spud_dt       DATE,
  td_dt         DATE,
  first_prod_dt DATE,
  td_ft         INTEGER,
  lat_ft        INTEGER,
  parent_api    VARCHAR REFERENCES well(api_no)
);
COMMENT ON TABLE well IS 'Wells | 井';
COMMENT ON COLUMN well.api_no IS 'API number, e.g. 42-317-40021 | API井号';
COMMENT ON COLUMN well.well_nm IS 'Well name, e.g. Red Mesa 14H | 井名';
COMMENT ON COLUMN well.lease_id IS 'Lease | 区块';
COMMENT ON COLUMN well.oper_id IS 'Operator | 作业者';
COMMENT ON COLUMN well.traj IS 'Trajectory: vertical, horizontal, deviated | 井型：直井、水平井、斜井';
COMMENT ON COLUMN well.well_tp IS 'Type: oil, gas, injector, disposal | 类别：油井、气井、注入井、处置井';
COMMENT ON COLUMN well.stat IS 'Status: drilling, DUC drilled but uncompleted, producing, shut-in, P&A plugged and abandoned | 状态：钻进中、已钻未完井、生产、关井、封井弃置';
COMMENT ON COLUMN well.lift IS 'Lift: flowing, ESP, rod pump, gas lift | 举升方式：自喷、电潜泵、抽油机、气举';
COMMENT ON COLUMN well.spud_dt IS 'Drilling started | 开钻日期';
COMMENT ON COLUMN well.td_dt IS 'Total depth reached | 完钻日期';
COMMENT ON COLUMN well.first_prod_dt IS 'First production, NULL if none | 首产日期，未投产为空';
COMMENT ON COLUMN well.td_ft IS 'Total depth, feet | 井深（英尺）';
COMMENT ON COLUMN well.lat_ft IS 'Lateral length, feet, 0 for vertical | 水平段长（英尺）';
COMMENT ON COLUMN well.parent_api IS 'Original well of a sidetrack, NULL otherwise | 侧钻原井，非侧钻为空';

CREATE TABLE drill_cost (
  api_no   VARCHAR REFERENCES well(api_no),
  phase    VARCHAR,
  afe_usd  DECIMAL(18,2),
  act_usd  DECIMAL(18,2),
  contr_id INTEGER REFERENCES co(co_id),
  PRIMARY KEY (api_no, phase)
);
COMMENT ON TABLE drill_cost IS 'Drilling and completion costs against budget (AFE) | 钻完井费用';
COMMENT ON COLUMN drill_cost.api_no IS 'Well | 井';
COMMENT ON COLUMN drill_cost.phase IS 'Phase: drilling, completion, facilities | 阶段：钻井、完井、地面';
COMMENT ON COLUMN drill_cost.afe_usd IS 'Approved, USD | 批准额（美元）';
COMMENT ON COLUMN drill_cost.act_usd IS 'Actual, USD | 实际额（美元）';
COMMENT ON COLUMN drill_cost.contr_id IS 'Main contractor | 主要承包商';

CREATE TABLE prod_mth (
  api_no   VARCHAR REFERENCES well(api_no),
  prod_mon DATE,
  oil_bbl  DOUBLE,
  gas_mcf  DOUBLE,
  wtr_bbl  DOUBLE,
  days_on  INTEGER,
  opex_usd DECIMAL(18,2),
  PRIMARY KEY (api_no, prod_mon)
);
COMMENT ON TABLE prod_mth IS 'Monthly production by well | 单井月产量';
COMMENT ON COLUMN prod_mth.api_no IS 'Well | 井';
COMMENT ON COLUMN prod_mth.prod_mon IS 'First day of the month | 月份首日';
COMMENT ON COLUMN prod_mth.oil_bbl IS 'Oil, barrels | 产油（桶）';
COMMENT ON COLUMN prod_mth.gas_mcf IS 'Gas, thousand cubic feet | 产气（千立方英尺）';
COMMENT ON COLUMN prod_mth.wtr_bbl IS 'Water, barrels | 产水（桶）';
COMMENT ON COLUMN prod_mth.days_on IS 'Days on line | 生产天数';
COMMENT ON COLUMN prod_mth.opex_usd IS 'Operating cost, USD | 操作成本（美元）';

CREATE TABLE well_test (
  api_no   VARCHAR REFERENCES well(api_no),
  test_dt  DATE,
  oil_bpd  DOUBLE,
  gas_mcfd DOUBLE,
  choke_64 INTEGER,
  tbg_psi  DOUBLE,
  PRIMARY KEY (api_no, test_dt)
);
COMMENT ON TABLE well_test IS 'Well tests | 试井';
COMMENT ON COLUMN well_test.api_no IS 'Well | 井';
COMMENT ON COLUMN well_test.test_dt IS 'Date | 日期';
COMMENT ON COLUMN well_test.oil_bpd IS 'Oil rate, barrels a day | 日产油（桶）';
COMMENT ON COLUMN well_test.gas_mcfd IS 'Gas rate, mcf a day | 日产气';
COMMENT ON COLUMN well_test.choke_64 IS 'Choke, 64ths of an inch | 油嘴（1/64英寸）';
COMMENT ON COLUMN well_test.tbg_psi IS 'Tubing pressure, psi | 油压（psi）';

CREATE TABLE downtime (
  dt_id    INTEGER PRIMARY KEY,
  api_no   VARCHAR REFERENCES well(api_no),
  off_ts   TIMESTAMP,
  on_ts    TIMESTAMP,
  cause    VARCHAR,
  lost_bbl DOUBLE
);
COMMENT ON TABLE downtime IS 'Downtime | 停产';
COMMENT ON COLUMN downtime.dt_id IS 'Id | 编号';
COMMENT ON COLUMN downtime.api_no IS 'Well | 井';
COMMENT ON COLUMN downtime.off_ts IS 'Time off | 停产时间';
COMMENT ON COLUMN downtime.on_ts IS 'Time back on, NULL if still off | 复产时间，未复产为空';
COMMENT ON COLUMN downtime.cause IS 'Cause: pump failure, power, weather, offset frac, pipeline, planned | 原因：泵故障、停电、天气、邻井压裂、管线、计划';
COMMENT ON COLUMN downtime.lost_bbl IS 'Oil lost, barrels | 损失油量（桶）';

CREATE TABLE workover (
  wo_id    INTEGER PRIMARY KEY,
  api_no   VARCHAR REFERENCES well(api_no),
  wo_tp    VARCHAR,
  start_dt DATE,
  end_dt   DATE,
  cost_usd DECIMAL(18,2),
  contr_id INTEGER REFERENCES co(co_id)
);
COMMENT ON TABLE workover IS 'Workovers | 修井';
COMMENT ON COLUMN workover.wo_id IS 'Id | 修井编号';
COMMENT ON COLUMN workover.api_no IS 'Well | 井';
COMMENT ON COLUMN workover.wo_tp IS 'Type: pump change, acid job, refrac, casing repair, plugging | 类型：换泵、酸化、重复压裂、套管修复、封井';
COMMENT ON COLUMN workover.start_dt IS 'Started | 开始日期';
COMMENT ON COLUMN workover.end_dt IS 'Finished, NULL if under way | 结束日期，进行中为空';
COMMENT ON COLUMN workover.cost_usd IS 'Cost, USD | 费用（美元）';
COMMENT ON COLUMN workover.contr_id IS 'Contractor | 承包商';
