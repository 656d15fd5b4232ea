-- EV charging operator: site hosts, sites, chargers, connectors, drivers, RFID cards, tariffs, sessions, faults, roaming partners, maintenance visits, power bills.

CREATE TABLE sitehost (
  host_id   INTEGER PRIMARY KEY,
  host_nm   VARCHAR NOT NULL,
  host_typ  VARCHAR,
  rev_share DOUBLE
);
COMMENT ON TABLE sitehost IS 'Owners of the land | 场地方';
COMMENT ON COLUMN sitehost.host_id IS 'Host id | 场地方编号';
COMMENT ON COLUMN sitehost.host_nm IS 'Name | 名称';
COMMENT ON COLUMN sitehost.host_typ IS 'Type: retail, hotel, municipal, office, petrol | 类型：零售、酒店、市政、写字楼、加油站';
COMMENT ON COLUMN sitehost.rev_share IS 'Share of revenue they get, percent | 收入分成（%）';

CREATE TABLE emsp (
  emsp_cd VARCHAR PRIMARY KEY,
  emsp_nm VARCHAR NOT NULL,
  fee_kwh DOUBLE
);
COMMENT ON TABLE emsp IS 'Roaming partners | 漫游运营商';
COMMENT ON COLUMN emsp.emsp_cd IS 'Partner code | 代码';
COMMENT ON COLUMN emsp.emsp_nm IS 'Name | 名称';
COMMENT ON COLUMN emsp.fee_kwh IS 'Fee they pay a kWh, EUR | 结算价（欧元/kWh）';

CREATE TABLE chg_site (
  site_cd  VARCHAR PRIMARY KEY,
  site_nm  VARCHAR NOT NULL,
  host_id  INTEGER REFERENCES sitehost(host_id),
  city_nm  VARCHAR,
  ctry     VARCHAR,
  grid_kw  DOUBLE,
  open_dt  DATE,
  close_dt DATE,
  is_247   BOOLEAN
);
COMMENT ON TABLE chg_site IS 'Charging sites | 充电站';
COMMENT ON COLUMN chg_site.site_cd IS 'Site code, e.g. NL0412 | 站点代码';
COMMENT ON COLUMN chg_site.site_nm IS 'Site name | 站点名称';
COMMENT ON COLUMN chg_site.host_id IS 'Host | 场地方';
COMMENT ON COLUMN chg_site.city_nm IS 'City | 城市';
COMMENT ON COLUMN chg_site.ctry IS 'Country, two letters | 国家';
COMMENT ON COLUMN chg_site.grid_kw IS 'Grid connection, kW | 电网容量（kW）';
COMMENT ON COLUMN chg_site.open_dt IS 'Opened | 开业日期';
COMMENT ON COLUMN chg_site.close_dt IS 'Closed down, NULL if open | 关停日期，在营为空';
COMMENT ON COLUMN chg_site.is_247 IS 'True if open day and night | 是否24小时';

CREATE TABLE drv_acct (
  acct_no   INTEGER PRIMARY KEY,
  acct_nm   VARCHAR NOT NULL,
  emsp_cd   VARCHAR REFERENCES emsp(emsp_cd),
  plan_cd   VARCHAR,
  join_dt   DATE,
  home_city VARCHAR,
  blocked   BOOLEAN
);
COMMENT ON TABLE drv_acct IS 'Driver accounts | 车主账户';
COMMENT ON COLUMN drv_acct.acct_no IS 'Account number | 账号';
COMMENT ON COLUMN drv_acct.acct_nm IS 'Name | 姓名';
COMMENT ON COLUMN drv_acct.emsp_cd IS 'Roaming partner, NULL for own customers | 漫游运营商，自有客户为空';
COMMENT ON COLUMN drv_acct.plan_cd IS 'Plan: PAYG, PLUS, FLEET | 套餐：按次、会员、车队';
COMMENT ON COLUMN drv_acct.join_dt IS 'Joined | 注册日期';
COMMENT ON COLUMN drv_acct.home_city IS 'Home city | 居住城市';
COMMENT ON COLUMN drv_acct.blocked IS 'True if blocked | 是否冻结';

CREATE TABLE charger (
  cp_id   VARCHAR PRIMARY KEY,
  site_cd VARCHAR REFERENCES chg_site(site_cd),
  vendor  VARCHAR,
  model   VARCHAR,
  max_kw  DOUBLE,
  cur_typ VARCHAR,
  inst_dt DATE,
  cp_stat VARCHAR,
  capex   DECIMAL(18,2)
);
COMMENT ON TABLE charger IS 'Chargers | 充电桩';
COMMENT ON COLUMN charger.cp_id IS 'Charge point id, e.g. CP-00931 | 充电桩编号';
COMMENT ON COLUMN charger.site_cd IS 'Site | 站点';
COMMENT ON COLUMN charger.vendor IS 'Manufacturer | 厂商';
COMMENT ON COLUMN charger.model IS 'Model | 型号';
COMMENT ON COLUMN charger.max_kw IS 'Power, kW | 最大功率（kW）';
COMMENT ON COLUMN charger.cur_typ IS 'Current: AC, DC | 电流：交流AC、直流DC';
COMMENT ON COLUMN charger.inst_dt IS 'Installed | 安装日期';
COMMENT ON COLUMN charger.cp_stat IS 'Status: AVAIL, CHARGING, FAULTED, OFFLINE, REMOVED | 状态：空闲、充电中、故障、离线、拆除';
COMMENT ON COLUMN charger.capex IS 'Cost, EUR | 投资（欧元）';

CREATE TABLE tariff (
  site_cd VARCHAR REFERENCES chg_site(site_cd),
  plan_cd VARCHAR,
  from_dt DATE,
  px_kwh  DOUBLE,
  px_min  DOUBLE,
  PRIMARY KEY (site_cd, plan_cd, from_dt)
);
COMMENT ON TABLE tariff IS 'Tariffs of sites | 价格';
COMMENT ON COLUMN tariff.site_cd IS 'Site | 站点';
COMMENT ON COLUMN tariff.plan_cd IS 'Plan: PAYG, PLUS, FLEET | 套餐';
COMMENT ON COLUMN tariff.from_dt IS 'Valid from | 生效日期';
COMMENT ON COLUMN tariff.px_kwh IS 'Price a kWh, EUR | 电价（欧元/kWh）';
COMMENT ON COLUMN tariff.px_min IS 'Price a minute after charging ended, EUR | 占位费（欧元/分钟）';

CREATE TABLE pwr_bill (
  site_cd  VARCHAR REFERENCES chg_site(site_cd),
  bill_mth DATE,
  kwh_in   DOUBLE,
  bill_amt DECIMAL(18,2),
  PRIMARY KEY (site_cd, bill_mth)
);
COMMENT ON TABLE pwr_bill IS 'Power bills of sites | 站点电费';
COMMENT ON COLUMN pwr_bill.site_cd IS 'Site | 站点';
COMMENT ON COLUMN pwr_bill.bill_mth IS 'Month, first day | 账单月份';
COMMENT ON COLUMN pwr_bill.kwh_in IS 'Energy bought, kWh | 购电量（kWh）';
COMMENT ON COLUMN pwr_bill.bill_amt IS 'Amount, EUR | 金额（欧元）';

CREATE TABLE connector (
  cp_id  VARCHAR REFERENCES charger(cp_id),
  con_no INTEGER,
  plug   VARCHAR,
  PRIMARY KEY (cp_id, con_no)
);
COMMENT ON TABLE connector IS 'Connectors of chargers | 枪头';
COMMENT ON COLUMN connector.cp_id IS 'Charger | 充电桩';
COMMENT ON COLUMN connector.con_no IS 'Number | 枪号';
COMMENT ON COLUMN connector.plug IS 'Plug: CCS, CHAdeMO, Type2 | 接口';

CREATE TABLE chg_sess (
  sess_id    BIGINT PRIMARY KEY,
  cp_id      VARCHAR REFERENCES charger(cp_id),
  con_no     INTEGER,
  acct_no    INTEGER REFERENCES drv_acct(acct_no),
  plug_ts    TIMESTAMP,
  chg_end_ts TIMESTAMP,
  unplug_ts  TIMESTAMP,
  kwh        DOUBLE,
  gross_amt  DECIMAL(18,2),
  net_amt    DECIMAL(18,2),
  stop_rsn   VARCHAR
);
COMMENT ON TABLE chg_sess IS 'Charging sessions | 充电记录';
COMMENT ON COLUMN chg_sess.sess_id IS 'Session id | 记录编号';
COMMENT ON COLUMN chg_sess.cp_id IS 'Charger | 充电桩';
COMMENT ON COLUMN chg_sess.con_no IS 'Connector number | 枪号';
COMMENT ON COLUMN chg_sess.acct_no IS 'Account | 账户';
COMMENT ON COLUMN chg_sess.plug_ts IS 'Plugged in | 插枪时间';
COMMENT ON COLUMN chg_sess.chg_end_ts IS 'Charging ended, NULL if charging | 充电结束时间，充电中为空';
COMMENT ON COLUMN chg_sess.unplug_ts IS 'Unplugged, NULL if still plugged in | 拔枪时间，未拔为空';
COMMENT ON COLUMN chg_sess.kwh IS 'Energy, kWh | 电量（kWh）';
COMMENT ON COLUMN chg_sess.gross_amt IS 'Charged to the driver including VAT, EUR | 含税金额（欧元）';
COMMENT ON COLUMN chg_sess.net_amt IS 'Net of VAT, EUR | 不含税金额（欧元）';
COMMENT ON COLUMN chg_sess.stop_rsn IS 'Stopped by: driver, full, error, remote | 结束原因：用户、充满、故障、远程';

CREATE TABLE fault_log (
  flt_id INTEGER PRIMARY KEY,
  cp_id  VARCHAR REFERENCES charger(cp_id),
  flt_cd VARCHAR,
  up_ts  TIMESTAMP,
  clr_ts TIMESTAMP
);
COMMENT ON TABLE fault_log IS 'Faults | 故障';
COMMENT ON COLUMN fault_log.flt_id IS 'Fault id | 故障编号';
COMMENT ON COLUMN fault_log.cp_id IS 'Charger | 充电桩';
COMMENT ON COLUMN fault_log.flt_cd IS 'Code, e.g. E17 | 故障码';
COMMENT ON COLUMN fault_log.up_ts IS 'Began | 发生时间';
COMMENT ON COLUMN fault_log.clr_ts IS 'Cleared, NULL if not | 恢复时间，未恢复为空';

CREATE TABLE mnt_visit (
  mv_id   INTEGER PRIMARY KEY,
  cp_id   VARCHAR REFERENCES charger(cp_id),
  flt_id  INTEGER REFERENCES fault_log(flt_id),
  mv_dt   DATE,
  ctor_nm VARCHAR,
  mv_cost DECIMAL(18,2)
);
COMMENT ON TABLE mnt_visit IS 'Maintenance visits | 维护';
COMMENT ON COLUMN mnt_visit.mv_id IS 'Visit id | 维护编号';
COMMENT ON COLUMN mnt_visit.cp_id IS 'Charger | 充电桩';
COMMENT ON COLUMN mnt_visit.flt_id IS 'Fault, NULL if preventive | 对应故障，预防性为空';
COMMENT ON COLUMN mnt_visit.mv_dt IS 'Date | 日期';
COMMENT ON COLUMN mnt_visit.ctor_nm IS 'Contractor | 承包商';
COMMENT ON COLUMN mnt_visit.mv_cost IS 'Cost, EUR | 费用（欧元）';
