-- Apartment maintenance: buildings, units, tenants, work tickets, vendors, visits, parts, inspections.

CREATE TABLE maint_emp (
  emp_id     INTEGER PRIMARY KEY,
  emp_nm     VARCHAR NOT NULL,
  trade      VARCHAR,
  hr_rate    DOUBLE,
  lead_id    INTEGER REFERENCES maint_emp(emp_id),
  active_flg BOOLEAN
);
COMMENT ON TABLE maint_emp IS 'Maintenance staff | 维修员工';
COMMENT ON COLUMN maint_emp.emp_id IS 'Employee id | 员工编号';
COMMENT ON COLUMN maint_emp.emp_nm IS 'Name | 姓名';
COMMENT ON COLUMN maint_emp.trade IS 'Trade: plumbing, electrical, HVAC, carpentry, general | 工种：水工plumbing、电工electrical、暖通HVAC、木工carpentry、综合general';
COMMENT ON COLUMN maint_emp.hr_rate IS 'Cost an hour, USD | 小时成本（美元）';
COMMENT ON COLUMN maint_emp.lead_id IS 'Team lead | 组长';
COMMENT ON COLUMN maint_emp.active_flg IS 'True if employed now | 是否在职';

CREATE TABLE vendor (
  vnd_id     INTEGER PRIMARY KEY,
  vnd_nm     VARCHAR NOT NULL,
  trade      VARCHAR,
  ins_exp_dt DATE,
  pref_flg   BOOLEAN
);
COMMENT ON TABLE vendor IS 'Outside contractors | 外部承包商';
COMMENT ON COLUMN vendor.vnd_id IS 'Vendor id | 承包商编号';
COMMENT ON COLUMN vendor.vnd_nm IS 'Vendor name | 承包商名称';
COMMENT ON COLUMN vendor.trade IS 'Trade: plumbing, electrical, HVAC, roofing, elevator, pest | 专业：水工plumbing、电工electrical、暖通HVAC、屋面roofing、电梯elevator、消杀pest';
COMMENT ON COLUMN vendor.ins_exp_dt IS 'Insurance expiry | 保险到期日';
COMMENT ON COLUMN vendor.pref_flg IS 'True for preferred vendors | 是否首选';

CREATE TABLE bldg (
  bldg_cd      VARCHAR PRIMARY KEY,
  bldg_nm      VARCHAR NOT NULL,
  addr_city    VARCHAR,
  yr_built     INTEGER,
  n_units      INTEGER,
  super_emp_id INTEGER REFERENCES maint_emp(emp_id)
);
COMMENT ON TABLE bldg IS 'Buildings managed | 楼栋';
COMMENT ON COLUMN bldg.bldg_cd IS 'Building code, e.g. MPL-02 | 楼栋代码';
COMMENT ON COLUMN bldg.bldg_nm IS 'Building name | 楼栋名称';
COMMENT ON COLUMN bldg.addr_city IS 'City | 城市';
COMMENT ON COLUMN bldg.yr_built IS 'Year built | 建成年份';
COMMENT ON COLUMN bldg.n_units IS 'Number of units | 户数';
COMMENT ON COLUMN bldg.super_emp_id IS 'Superintendent in charge | 驻楼主管';

CREATE TABLE unit (
  unit_id  INTEGER PRIMARY KEY,
  bldg_cd  VARCHAR REFERENCES bldg(bldg_cd),
  unit_no  VARCHAR,
  flr      INTEGER,
  sq_ft    INTEGER,
  occ_stat VARCHAR
);
COMMENT ON TABLE unit IS 'Apartments | 房间';
COMMENT ON COLUMN unit.unit_id IS 'Unit id | 房间编号';
COMMENT ON COLUMN unit.bldg_cd IS 'Building | 楼栋';
COMMENT ON COLUMN unit.unit_no IS 'Door number, e.g. 14C | 门牌号';
COMMENT ON COLUMN unit.flr IS 'Floor | 楼层';
COMMENT ON COLUMN unit.sq_ft IS 'Area, square feet | 面积（平方英尺）';
COMMENT ON COLUMN unit.occ_stat IS 'Occupancy: OCC occupied, VAC vacant, OOS out of service | 状态：OCC已入住、VAC空置、OOS停用';

CREATE TABLE tenant (
  tnt_id    INTEGER PRIMARY KEY,
  tnt_nm    VARCHAR NOT NULL,
  unit_id   INTEGER REFERENCES unit(unit_id),
  mv_in_dt  DATE,
  mv_out_dt DATE,
  phone     VARCHAR
);
COMMENT ON TABLE tenant IS 'Tenants | 租户';
COMMENT ON COLUMN tenant.tnt_id IS 'Tenant id | 租户编号';
COMMENT ON COLUMN tenant.tnt_nm IS 'Name | 姓名';
COMMENT ON COLUMN tenant.unit_id IS 'Unit lived in | 所住房间';
COMMENT ON COLUMN tenant.mv_in_dt IS 'Moved in | 入住日期';
COMMENT ON COLUMN tenant.mv_out_dt IS 'Moved out, NULL if still there | 搬出日期，在住为空';
COMMENT ON COLUMN tenant.phone IS 'Telephone | 电话';

CREATE TABLE insp (
  insp_id  INTEGER PRIMARY KEY,
  unit_id  INTEGER REFERENCES unit(unit_id),
  insp_dt  DATE,
  emp_id   INTEGER REFERENCES maint_emp(emp_id),
  score    INTEGER,
  pass_flg BOOLEAN
);
COMMENT ON TABLE insp IS 'Annual unit inspections | 年检';
COMMENT ON COLUMN insp.insp_id IS 'Inspection id | 检查编号';
COMMENT ON COLUMN insp.unit_id IS 'Unit | 房间';
COMMENT ON COLUMN insp.insp_dt IS 'Date | 检查日期';
COMMENT ON COLUMN insp.emp_id IS 'Inspector | 检查人';
COMMENT ON COLUMN insp.score IS 'Score out of 100 | 得分';
COMMENT ON COLUMN insp.pass_flg IS 'True if passed | 是否通过';

CREATE TABLE tkt (
  tkt_no      INTEGER PRIMARY KEY,
  unit_id     INTEGER REFERENCES unit(unit_id),
  bldg_cd     VARCHAR REFERENCES bldg(bldg_cd),
  rpt_tnt_id  INTEGER REFERENCES tenant(tnt_id),
  cat         VARCHAR,
  prio        INTEGER,
  stat        VARCHAR,
  opn_ts      TIMESTAMP,
  due_ts      TIMESTAMP,
  cls_ts      TIMESTAMP,
  est_cost    DECIMAL(18,2),
  act_cost    DECIMAL(18,2),
  asgn_emp_id INTEGER REFERENCES maint_emp(emp_id),
  vnd_id      INTEGER REFERENCES vendor(vnd_id),
  rating      INTEGER
);
COMMENT ON TABLE tkt IS 'Work tickets | 维修工单';
COMMENT ON COLUMN tkt.tkt_no IS 'Ticket number | 工单号';
COMMENT ON COLUMN tkt.unit_id IS 'Unit, NULL for common areas | 房间，公共区域为空';
COMMENT ON COLUMN tkt.bldg_cd IS 'Building | 楼栋';
COMMENT ON COLUMN tkt.rpt_tnt_id IS 'Tenant who reported | 报修租户';
COMMENT ON COLUMN tkt.cat IS 'Category: leak, heating, electrical, appliance, pest, lock, other | 类别：漏水leak、供暖heating、电路electrical、家电appliance、虫害pest、门锁lock、其他other';
COMMENT ON COLUMN tkt.prio IS 'Priority, 1 emergency, 2 urgent, 3 routine | 优先级：1紧急、2较急、3常规';
COMMENT ON COLUMN tkt.stat IS 'Status: NEW, ASGN assigned, HOLD on hold, DONE completed, CANC cancelled | 状态：NEW新建、ASGN已派、HOLD搁置、DONE完成、CANC取消';
COMMENT ON COLUMN tkt.opn_ts IS 'Opened | 报修时间';
COMMENT ON COLUMN tkt.due_ts IS 'Due | 要求完成时间';
COMMENT ON COLUMN tkt.cls_ts IS 'Closed, NULL if not | 关闭时间，未关闭为空';
COMMENT ON COLUMN tkt.est_cost IS 'Estimated cost, USD | 预估费用（美元）';
COMMENT ON COLUMN tkt.act_cost IS 'Actual cost, USD | 实际费用（美元）';
COMMENT ON COLUMN tkt.asgn_emp_id IS 'Employee assigned | 指派员工';
COMMENT ON COLUMN tkt.vnd_id IS 'Vendor called in, NULL if done in house | 外包承包商，自修为空';
COMMENT ON COLUMN tkt.rating IS 'Tenant''s rating, 1 to 5, NULL if none | 租户评分，未评为空';

CREATE TABLE visit (
  vst_id  INTEGER PRIMARY KEY,
  tkt_no  INTEGER REFERENCES tkt(tkt_no),
  emp_id  INTEGER REFERENCES maint_emp(emp_id),
  vst_dt  DATE,
  hrs     DOUBLE,
  outcome VARCHAR
);
COMMENT ON TABLE visit IS 'Visits to the site for a ticket | 上门记录';
COMMENT ON COLUMN visit.vst_id IS 'Visit id | 上门编号';
COMMENT ON COLUMN visit.tkt_no IS 'Ticket | 工单';
COMMENT ON COLUMN visit.emp_id IS 'Employee | 员工';
COMMENT ON COLUMN visit.vst_dt IS 'Date | 日期';
COMMENT ON COLUMN visit.hrs IS 'Hours | 工时';
COMMENT ON COLUMN visit.outcome IS 'Outcome: fixed, no access, parts needed, referred | 结果：已修复fixed、无人no access、待配件parts needed、转介referred';

CREATE TABLE part_use (
  tkt_no    INTEGER REFERENCES tkt(tkt_no),
  part_cd   VARCHAR,
  part_nm   VARCHAR,
  qty       INTEGER,
  unit_cost DECIMAL(18,2),
  PRIMARY KEY (tkt_no, part_cd)
);
COMMENT ON TABLE part_use IS 'Parts used | 用料';
COMMENT ON COLUMN part_use.tkt_no IS 'Ticket | 工单';
COMMENT ON COLUMN part_use.part_cd IS 'Part code, e.g. VLV-34 | 配件代码';
COMMENT ON COLUMN part_use.part_nm IS 'Part name | 配件名称';
COMMENT ON COLUMN part_use.qty IS 'Quantity | 数量';
COMMENT ON COLUMN part_use.unit_cost IS 'Cost each, USD | 单价（美元）';
