-- Solar farms: SPVs, plants, inverters, strings, modules, daily production, weather, alarms, work orders, PPAs, invoices, curtailment, loans.

CREATE TABLE spv (
  spv_id     INTEGER PRIMARY KEY,
  spv_nm     VARCHAR NOT NULL,
  sponsor_nm VARCHAR,
  incorp_dt  DATE,
  own_pct    DOUBLE
);
COMMENT ON TABLE spv IS 'Project companies that own plants | 项目公司';
COMMENT ON COLUMN spv.spv_id IS 'SPV id | 项目公司编号';
COMMENT ON COLUMN spv.spv_nm IS 'Name | 项目公司名称';
COMMENT ON COLUMN spv.sponsor_nm IS 'Sponsor | 投资方';
COMMENT ON COLUMN spv.incorp_dt IS 'Incorporated | 成立日期';
COMMENT ON COLUMN spv.own_pct IS 'Our share, percent | 我方持股（%）';

CREATE TABLE plant (
  plt_cd   VARCHAR PRIMARY KEY,
  plt_nm   VARCHAR NOT NULL,
  spv_id   INTEGER REFERENCES spv(spv_id),
  cntry    VARCHAR,
  region   VARCHAR,
  cap_dc   DOUBLE,
  cap_ac   DOUBLE,
  mount    VARCHAR,
  ntp_dt   DATE,
  cod_dt   DATE,
  stg      VARCHAR,
  om_contr VARCHAR
);
COMMENT ON TABLE plant IS 'Plants | 电站';
COMMENT ON COLUMN plant.plt_cd IS 'Plant code, e.g. SOLB | 电站代码';
COMMENT ON COLUMN plant.plt_nm IS 'Plant name | 电站名称';
COMMENT ON COLUMN plant.spv_id IS 'Project company | 项目公司';
COMMENT ON COLUMN plant.cntry IS 'Country, two letters | 国家';
COMMENT ON COLUMN plant.region IS 'Region | 地区';
COMMENT ON COLUMN plant.cap_dc IS 'Capacity DC, MWp | 直流容量（MWp）';
COMMENT ON COLUMN plant.cap_ac IS 'Capacity AC, MW | 交流容量（MW）';
COMMENT ON COLUMN plant.mount IS 'Mounting: fixed, tracker, rooftop | 安装方式：固定、跟踪、屋顶';
COMMENT ON COLUMN plant.ntp_dt IS 'Notice to proceed | 开工日期';
COMMENT ON COLUMN plant.cod_dt IS 'Commercial operation, NULL if not yet | 并网商运日期，未商运为空';
COMMENT ON COLUMN plant.stg IS 'Stage: dev development, constr construction, oper operating, sold | 阶段：开发、建设、运营、已出售';
COMMENT ON COLUMN plant.om_contr IS 'O&M contractor | 运维承包商';

CREATE TABLE inv_unit (
  inv_sn   VARCHAR PRIMARY KEY,
  plt_cd   VARCHAR REFERENCES plant(plt_cd),
  oem      VARCHAR,
  kw_rated DOUBLE,
  inst_dt  DATE,
  wty_end  DATE,
  inv_st   VARCHAR
);
COMMENT ON TABLE inv_unit IS 'Inverters | 逆变器';
COMMENT ON COLUMN inv_unit.inv_sn IS 'Serial number | 序列号';
COMMENT ON COLUMN inv_unit.plt_cd IS 'Plant | 电站';
COMMENT ON COLUMN inv_unit.oem IS 'Manufacturer | 厂商';
COMMENT ON COLUMN inv_unit.kw_rated IS 'Rated power, kW | 额定功率（kW）';
COMMENT ON COLUMN inv_unit.inst_dt IS 'Installed | 安装日期';
COMMENT ON COLUMN inv_unit.wty_end IS 'Warranty ends | 质保到期';
COMMENT ON COLUMN inv_unit.inv_st IS 'State: on, fault, off, replaced | 状态：运行、故障、停机、已更换';

CREATE TABLE prod_d (
  plt_cd    VARCHAR REFERENCES plant(plt_cd),
  p_dt      DATE,
  mwh_meter DOUBLE,
  mwh_inv   DOUBLE,
  mwh_exp   DOUBLE,
  avail     DOUBLE,
  PRIMARY KEY (plt_cd, p_dt)
);
COMMENT ON TABLE prod_d IS 'Daily production by plant | 电站日发电';
COMMENT ON COLUMN prod_d.plt_cd IS 'Plant | 电站';
COMMENT ON COLUMN prod_d.p_dt IS 'Date | 日期';
COMMENT ON COLUMN prod_d.mwh_meter IS 'Energy at the meter, MWh | 计量电量（MWh）';
COMMENT ON COLUMN prod_d.mwh_inv IS 'Energy at the inverters, MWh | 逆变器电量（MWh）';
COMMENT ON COLUMN prod_d.mwh_exp IS 'Expected energy, MWh | 理论电量（MWh）';
COMMENT ON COLUMN prod_d.avail IS 'Availability, percent | 可用率（%）';

CREATE TABLE wx_d (
  plt_cd VARCHAR REFERENCES plant(plt_cd),
  p_dt   DATE,
  ghi    DOUBLE,
  poa    DOUBLE,
  t_mod  DOUBLE,
  PRIMARY KEY (plt_cd, p_dt)
);
COMMENT ON TABLE wx_d IS 'Daily weather by plant | 日气象';
COMMENT ON COLUMN wx_d.plt_cd IS 'Plant | 电站';
COMMENT ON COLUMN wx_d.p_dt IS 'Date | 日期';
COMMENT ON COLUMN wx_d.ghi IS 'Horizontal irradiation, kWh a square metre | 水平辐照（kWh/m2）';
COMMENT ON COLUMN wx_d.poa IS 'Irradiation in the plane of the modules, kWh a square metre | 倾斜面辐照（kWh/m2）';
COMMENT ON COLUMN wx_d.t_mod IS 'Module temperature, Celsius | 组件温度（℃）';

CREATE TABLE ppa (
  ppa_no   VARCHAR PRIMARY KEY,
  plt_cd   VARCHAR REFERENCES plant(plt_cd),
  offtaker VARCHAR,
  eff_dt   DATE,
  end_dt   DATE,
  px_mwh   DECIMAL(18,2),
  vol_pct  DOUBLE,
  indexed  BOOLEAN
);
COMMENT ON TABLE ppa IS 'Power purchase agreements | 购电协议';
COMMENT ON COLUMN ppa.ppa_no IS 'PPA number | 协议编号';
COMMENT ON COLUMN ppa.plt_cd IS 'Plant | 电站';
COMMENT ON COLUMN ppa.offtaker IS 'Buyer of the power | 购电方';
COMMENT ON COLUMN ppa.eff_dt IS 'Effective from | 生效日期';
COMMENT ON COLUMN ppa.end_dt IS 'End | 到期日期';
COMMENT ON COLUMN ppa.px_mwh IS 'Price, EUR a MWh | 电价（欧元/MWh）';
COMMENT ON COLUMN ppa.vol_pct IS 'Share of output sold, percent | 售电比例（%）';
COMMENT ON COLUMN ppa.indexed IS 'True if the price is indexed to inflation | 是否通胀挂钩';

CREATE TABLE curt (
  cu_id    INTEGER PRIMARY KEY,
  plt_cd   VARCHAR REFERENCES plant(plt_cd),
  st_ts    TIMESTAMP,
  en_ts    TIMESTAMP,
  mwh_cut  DOUBLE,
  comp_flg BOOLEAN
);
COMMENT ON TABLE curt IS 'Curtailment ordered by the grid | 限电';
COMMENT ON COLUMN curt.cu_id IS 'Id | 编号';
COMMENT ON COLUMN curt.plt_cd IS 'Plant | 电站';
COMMENT ON COLUMN curt.st_ts IS 'Start | 开始时间';
COMMENT ON COLUMN curt.en_ts IS 'End | 结束时间';
COMMENT ON COLUMN curt.mwh_cut IS 'Energy cut, MWh | 限电电量（MWh）';
COMMENT ON COLUMN curt.comp_flg IS 'True if compensated | 是否补偿';

CREATE TABLE alarm (
  al_id    INTEGER PRIMARY KEY,
  inv_sn   VARCHAR REFERENCES inv_unit(inv_sn),
  al_cd    VARCHAR,
  sev      VARCHAR,
  on_ts    TIMESTAMP,
  off_ts   TIMESTAMP,
  loss_mwh DOUBLE
);
COMMENT ON TABLE alarm IS 'Alarms of inverters | 告警';
COMMENT ON COLUMN alarm.al_id IS 'Alarm id | 告警编号';
COMMENT ON COLUMN alarm.inv_sn IS 'Inverter | 逆变器';
COMMENT ON COLUMN alarm.al_cd IS 'Alarm code, e.g. GF01 | 告警代码';
COMMENT ON COLUMN alarm.sev IS 'Severity: info, warn, crit | 级别：提示、警告、严重';
COMMENT ON COLUMN alarm.on_ts IS 'Came on | 发生时间';
COMMENT ON COLUMN alarm.off_ts IS 'Cleared, NULL if on | 消除时间，未消除为空';
COMMENT ON COLUMN alarm.loss_mwh IS 'Energy lost, MWh | 损失电量（MWh）';

CREATE TABLE pwr_inv (
  inv_no  VARCHAR PRIMARY KEY,
  ppa_no  VARCHAR REFERENCES ppa(ppa_no),
  per_mth DATE,
  mwh_bld DOUBLE,
  amt     DECIMAL(18,2),
  due_dt  DATE,
  rcv_dt  DATE
);
COMMENT ON TABLE pwr_inv IS 'Power invoices | 电费账单';
COMMENT ON COLUMN pwr_inv.inv_no IS 'Invoice number | 账单号';
COMMENT ON COLUMN pwr_inv.ppa_no IS 'PPA | 协议';
COMMENT ON COLUMN pwr_inv.per_mth IS 'Month billed, first day | 账期月份';
COMMENT ON COLUMN pwr_inv.mwh_bld IS 'Energy billed, MWh | 结算电量（MWh）';
COMMENT ON COLUMN pwr_inv.amt IS 'Amount, EUR | 金额（欧元）';
COMMENT ON COLUMN pwr_inv.due_dt IS 'Due | 到期日';
COMMENT ON COLUMN pwr_inv.rcv_dt IS 'Received, NULL if not | 到账日期，未到账为空';

CREATE TABLE wo (
  wo_no   INTEGER PRIMARY KEY,
  plt_cd  VARCHAR REFERENCES plant(plt_cd),
  al_id   INTEGER REFERENCES alarm(al_id),
  wo_tp   VARCHAR,
  open_dt DATE,
  done_dt DATE,
  cost    DECIMAL(18,2),
  tech_nm VARCHAR
);
COMMENT ON TABLE wo IS 'Work orders | 工单';
COMMENT ON COLUMN wo.wo_no IS 'Work order | 工单号';
COMMENT ON COLUMN wo.plt_cd IS 'Plant | 电站';
COMMENT ON COLUMN wo.al_id IS 'Alarm it answers, NULL if planned | 对应告警，计划性为空';
COMMENT ON COLUMN wo.wo_tp IS 'Type: corrective, preventive, cleaning, vegetation | 类型：纠正性、预防性、清洗、除草';
COMMENT ON COLUMN wo.open_dt IS 'Opened | 开单日期';
COMMENT ON COLUMN wo.done_dt IS 'Done, NULL if open | 完成日期，未完成为空';
COMMENT ON COLUMN wo.cost IS 'Cost, EUR | 费用（欧元）';
COMMENT ON COLUMN wo.tech_nm IS 'Technician | 技术员';
