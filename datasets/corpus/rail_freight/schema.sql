-- Rail freight: stations, lines, locomotives, wagons, train services, train runs, consignments, customers, drivers, faults, track works, access charges.

CREATE TABLE rf_stn (
  stn_cd  VARCHAR PRIMARY KEY,
  stn_nm  VARCHAR NOT NULL,
  cntry   VARCHAR,
  stn_tp  VARCHAR,
  sidings INTEGER
);
COMMENT ON TABLE rf_stn IS 'Stations and yards | 车站';
COMMENT ON COLUMN rf_stn.stn_cd IS 'Station code, e.g. KBGN | 车站代码';
COMMENT ON COLUMN rf_stn.stn_nm IS 'Station name | 车站名称';
COMMENT ON COLUMN rf_stn.cntry IS 'Country, two letters | 国家';
COMMENT ON COLUMN rf_stn.stn_tp IS 'Type: yard, terminal, port, border | 类型：编组站、货运站、港口、口岸';
COMMENT ON COLUMN rf_stn.sidings IS 'Sidings | 股道数';

CREATE TABLE rf_cust (
  cust_id  INTEGER PRIMARY KEY,
  cust_nm  VARCHAR NOT NULL,
  sect     VARCHAR,
  key_acct BOOLEAN,
  acct_mgr VARCHAR
);
COMMENT ON TABLE rf_cust IS 'Customers | 客户';
COMMENT ON COLUMN rf_cust.cust_id IS 'Customer id | 客户编号';
COMMENT ON COLUMN rf_cust.cust_nm IS 'Name | 名称';
COMMENT ON COLUMN rf_cust.sect IS 'Sector: steel, chemicals, automotive, agri, intermodal | 行业：钢铁、化工、汽车、农产、集装箱';
COMMENT ON COLUMN rf_cust.key_acct IS 'True for key accounts | 是否重点客户';
COMMENT ON COLUMN rf_cust.acct_mgr IS 'Account manager | 客户经理';

CREATE TABLE rf_loco (
  loco_no    VARCHAR PRIMARY KEY,
  cls        VARCHAR,
  trac       VARCHAR,
  pwr_kw     INTEGER,
  own_tp     VARCHAR,
  bld_yr     INTEGER,
  nxt_ovh_dt DATE,
  st         VARCHAR
);
COMMENT ON TABLE rf_loco IS 'Locomotives | 机车';
COMMENT ON COLUMN rf_loco.loco_no IS 'Locomotive number, e.g. 186-431 | 机车号';
COMMENT ON COLUMN rf_loco.cls IS 'Class | 型号';
COMMENT ON COLUMN rf_loco.trac IS 'Traction: electric, diesel, hybrid | 牵引：电力、内燃、混合';
COMMENT ON COLUMN rf_loco.pwr_kw IS 'Power, kW | 功率（kW）';
COMMENT ON COLUMN rf_loco.own_tp IS 'Ownership: owned, leased | 权属：自有、租赁';
COMMENT ON COLUMN rf_loco.bld_yr IS 'Year built | 制造年份';
COMMENT ON COLUMN rf_loco.nxt_ovh_dt IS 'Next overhaul due | 下次大修日期';
COMMENT ON COLUMN rf_loco.st IS 'Status: in service, workshop, stored | 状态：运用、检修、封存';

CREATE TABLE rf_wagon (
  wag_no  VARCHAR PRIMARY KEY,
  wag_tp  VARCHAR,
  tare_t  DOUBLE,
  pay_t   DOUBLE,
  keeper  VARCHAR,
  rev_due DATE,
  cur_stn VARCHAR REFERENCES rf_stn(stn_cd),
  hold_fl BOOLEAN
);
COMMENT ON TABLE rf_wagon IS 'Wagons | 货车';
COMMENT ON COLUMN rf_wagon.wag_no IS 'Wagon number, 12 digits | 车号';
COMMENT ON COLUMN rf_wagon.wag_tp IS 'Type: tank, flat, hopper, covered, open | 车种：罐车、平车、漏斗车、棚车、敞车';
COMMENT ON COLUMN rf_wagon.tare_t IS 'Empty weight, tonnes | 自重（吨）';
COMMENT ON COLUMN rf_wagon.pay_t IS 'Load limit, tonnes | 载重（吨）';
COMMENT ON COLUMN rf_wagon.keeper IS 'Keeper | 保有人';
COMMENT ON COLUMN rf_wagon.rev_due IS 'Revision due | 检修到期日';
COMMENT ON COLUMN rf_wagon.cur_stn IS 'Station it stands at | 当前车站';
COMMENT ON COLUMN rf_wagon.hold_fl IS 'True if blocked from use | 是否扣留';

CREATE TABLE rf_drv (
  drv_id   INTEGER PRIMARY KEY,
  drv_nm   VARCHAR NOT NULL,
  base_stn VARCHAR REFERENCES rf_stn(stn_cd),
  med_exp  DATE,
  end_dt   DATE
);
COMMENT ON TABLE rf_drv IS 'Drivers | 司机';
COMMENT ON COLUMN rf_drv.drv_id IS 'Driver id | 司机编号';
COMMENT ON COLUMN rf_drv.drv_nm IS 'Name | 姓名';
COMMENT ON COLUMN rf_drv.base_stn IS 'Home station | 驻地车站';
COMMENT ON COLUMN rf_drv.med_exp IS 'Medical expiry | 体检到期日';
COMMENT ON COLUMN rf_drv.end_dt IS 'Left, NULL if employed | 离职日期，在职为空';

CREATE TABLE rf_svc (
  svc_no  VARCHAR PRIMARY KEY,
  org_stn VARCHAR REFERENCES rf_stn(stn_cd),
  dst_stn VARCHAR REFERENCES rf_stn(stn_cd),
  dist_km DOUBLE,
  wkly_n  INTEGER,
  max_t   DOUBLE,
  active  BOOLEAN
);
COMMENT ON TABLE rf_svc IS 'Regular services | 固定班列';
COMMENT ON COLUMN rf_svc.svc_no IS 'Service number, e.g. S4021 | 班列号';
COMMENT ON COLUMN rf_svc.org_stn IS 'From | 始发站';
COMMENT ON COLUMN rf_svc.dst_stn IS 'To | 终到站';
COMMENT ON COLUMN rf_svc.dist_km IS 'Distance, km | 里程（公里）';
COMMENT ON COLUMN rf_svc.wkly_n IS 'Departures a week | 每周开行列数';
COMMENT ON COLUMN rf_svc.max_t IS 'Greatest train weight, tonnes | 最大牵引重量（吨）';
COMMENT ON COLUMN rf_svc.active IS 'True if running | 是否在开';

CREATE TABLE rf_run (
  run_id    INTEGER PRIMARY KEY,
  svc_no    VARCHAR REFERENCES rf_svc(svc_no),
  loco_no   VARCHAR REFERENCES rf_loco(loco_no),
  drv_id    INTEGER REFERENCES rf_drv(drv_id),
  pl_dep    TIMESTAMP,
  ac_dep    TIMESTAMP,
  pl_arr    TIMESTAMP,
  ac_arr    TIMESTAMP,
  run_st    VARCHAR,
  gross_t   DOUBLE,
  track_chg DECIMAL(18,2),
  egy_kwh   DOUBLE
);
COMMENT ON TABLE rf_run IS 'Train runs | 列车开行';
COMMENT ON COLUMN rf_run.run_id IS 'Run id | 开行编号';
COMMENT ON COLUMN rf_run.svc_no IS 'Service | 班列';
COMMENT ON COLUMN rf_run.loco_no IS 'Locomotive | 机车';
COMMENT ON COLUMN rf_run.drv_id IS 'Driver | 司机';
COMMENT ON COLUMN rf_run.pl_dep IS 'Planned departure | 计划发车';
COMMENT ON COLUMN rf_run.ac_dep IS 'Actual departure, NULL if cancelled or not left | 实际发车';
COMMENT ON COLUMN rf_run.pl_arr IS 'Planned arrival | 计划到达';
COMMENT ON COLUMN rf_run.ac_arr IS 'Actual arrival, NULL if not arrived | 实际到达';
COMMENT ON COLUMN rf_run.run_st IS 'Status: PLAN, RUN, DONE, CANC | 状态：计划、运行、完成、取消';
COMMENT ON COLUMN rf_run.gross_t IS 'Gross train weight, tonnes | 总重（吨）';
COMMENT ON COLUMN rf_run.track_chg IS 'Track access charge, EUR | 线路使用费（欧元）';
COMMENT ON COLUMN rf_run.egy_kwh IS 'Energy, kWh | 能耗（kWh）';

CREATE TABLE rf_cons (
  cons_no INTEGER PRIMARY KEY,
  run_id  INTEGER REFERENCES rf_run(run_id),
  wag_no  VARCHAR REFERENCES rf_wagon(wag_no),
  cust_id INTEGER REFERENCES rf_cust(cust_id),
  recv_id INTEGER REFERENCES rf_cust(cust_id),
  commod  VARCHAR,
  un_no   VARCHAR,
  net_t   DOUBLE,
  frt_amt DECIMAL(18,2)
);
COMMENT ON TABLE rf_cons IS 'Consignments: wagons loaded for a customer on a run | 货物托运';
COMMENT ON COLUMN rf_cons.cons_no IS 'Consignment number | 运单号';
COMMENT ON COLUMN rf_cons.run_id IS 'Run | 开行';
COMMENT ON COLUMN rf_cons.wag_no IS 'Wagon | 货车';
COMMENT ON COLUMN rf_cons.cust_id IS 'Customer who pays | 付费客户';
COMMENT ON COLUMN rf_cons.recv_id IS 'Receiver | 收货客户';
COMMENT ON COLUMN rf_cons.commod IS 'Commodity | 品名';
COMMENT ON COLUMN rf_cons.un_no IS 'Dangerous goods number, NULL if none | 危险品编号，非危险品为空';
COMMENT ON COLUMN rf_cons.net_t IS 'Net weight, tonnes | 净重（吨）';
COMMENT ON COLUMN rf_cons.frt_amt IS 'Freight, EUR | 运费（欧元）';

CREATE TABLE rf_fault (
  flt_id   INTEGER PRIMARY KEY,
  loco_no  VARCHAR REFERENCES rf_loco(loco_no),
  wag_no   VARCHAR REFERENCES rf_wagon(wag_no),
  run_id   INTEGER REFERENCES rf_run(run_id),
  flt_dt   DATE,
  flt_tp   VARCHAR,
  fix_dt   DATE,
  fix_cost DECIMAL(18,2)
);
COMMENT ON TABLE rf_fault IS 'Faults of locomotives and wagons | 故障';
COMMENT ON COLUMN rf_fault.flt_id IS 'Fault id | 编号';
COMMENT ON COLUMN rf_fault.loco_no IS 'Locomotive, NULL for wagons | 机车，货车为空';
COMMENT ON COLUMN rf_fault.wag_no IS 'Wagon, NULL for locomotives | 货车，机车为空';
COMMENT ON COLUMN rf_fault.run_id IS 'Run it happened on, NULL if standing | 所在开行，停放为空';
COMMENT ON COLUMN rf_fault.flt_dt IS 'Date | 日期';
COMMENT ON COLUMN rf_fault.flt_tp IS 'Type: brake, wheel, engine, electrical, door | 类型：制动、轮对、发动机、电气、车门';
COMMENT ON COLUMN rf_fault.fix_dt IS 'Fixed, NULL if not | 修复日期，未修复为空';
COMMENT ON COLUMN rf_fault.fix_cost IS 'Cost, EUR | 费用（欧元）';

CREATE TABLE rf_dly (
  run_id  INTEGER REFERENCES rf_run(run_id),
  rsn_cd  VARCHAR,
  dly_min INTEGER,
  PRIMARY KEY (run_id, rsn_cd)
);
COMMENT ON TABLE rf_dly IS 'Delay reasons of runs | 晚点原因';
COMMENT ON COLUMN rf_dly.run_id IS 'Run | 开行';
COMMENT ON COLUMN rf_dly.rsn_cd IS 'Reason: loco, wagon, crew, network, customer, weather | 原因：机车、货车、乘务、路网、客户、天气';
COMMENT ON COLUMN rf_dly.dly_min IS 'Minutes | 分钟';
