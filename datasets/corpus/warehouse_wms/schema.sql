-- Warehouse management: sites, bins, items, stock by lot, inbound receipts, outbound orders and waves, pick tasks, cycle counts, stock moves, staff.

CREATE TABLE wh (
  wh_cd    VARCHAR PRIMARY KEY,
  wh_nm    VARCHAR NOT NULL,
  city     VARCHAR,
  wh_tp    VARCHAR,
  area_sqm DOUBLE,
  open_dt  DATE
);
COMMENT ON TABLE wh IS 'Warehouses | 仓库';
COMMENT ON COLUMN wh.wh_cd IS 'Warehouse code, e.g. SH01 | 仓库代码';
COMMENT ON COLUMN wh.wh_nm IS 'Warehouse name | 仓库名称';
COMMENT ON COLUMN wh.city IS 'City, e.g. Suzhou | 城市';
COMMENT ON COLUMN wh.wh_tp IS 'Type: DC distribution centre, FC fulfilment centre, CW cold warehouse, BW bonded warehouse | 仓库类型';
COMMENT ON COLUMN wh.area_sqm IS 'Floor area, square metres | 面积（平方米）';
COMMENT ON COLUMN wh.open_dt IS 'Date opened | 启用日期';

CREATE TABLE cust (
  cust_cd      VARCHAR PRIMARY KEY,
  cust_nm      VARCHAR NOT NULL,
  contract_end DATE
);
COMMENT ON TABLE cust IS 'Owners of the goods (clients of the warehouse) | 货主';
COMMENT ON COLUMN cust.cust_cd IS 'Client code, e.g. C118 | 货主代码';
COMMENT ON COLUMN cust.cust_nm IS 'Client name | 货主名称';
COMMENT ON COLUMN cust.contract_end IS 'End of contract | 合同到期日';

CREATE TABLE loc (
  loc_id    VARCHAR PRIMARY KEY,
  wh_cd     VARCHAR REFERENCES wh(wh_cd),
  zone      VARCHAR,
  max_wt_kg DOUBLE,
  locked    BOOLEAN
);
COMMENT ON TABLE loc IS 'Bins | 库位';
COMMENT ON COLUMN loc.loc_id IS 'Bin id, e.g. A-03-12-2 | 库位编号';
COMMENT ON COLUMN loc.wh_cd IS 'Warehouse | 所属仓库';
COMMENT ON COLUMN loc.zone IS 'Zone: RCV receiving, BLK bulk, PCK picking, SHP shipping, QRT quarantine | 库区';
COMMENT ON COLUMN loc.max_wt_kg IS 'Weight limit, kg | 承重上限（千克）';
COMMENT ON COLUMN loc.locked IS 'True if blocked | 是否锁定';

CREATE TABLE item (
  sku        VARCHAR PRIMARY KEY,
  cust_cd    VARCHAR REFERENCES cust(cust_cd),
  descr      VARCHAR,
  abc_cls    VARCHAR,
  uom        VARCHAR,
  unit_wt_kg DOUBLE,
  unit_cost  DECIMAL(18,2),
  min_qty    INTEGER,
  shelf_days INTEGER
);
COMMENT ON TABLE item IS 'Items | 货品';
COMMENT ON COLUMN item.sku IS 'Item number, e.g. SKU-88213 | 货品编码';
COMMENT ON COLUMN item.cust_cd IS 'Client who owns it | 货主';
COMMENT ON COLUMN item.descr IS 'Description | 品名';
COMMENT ON COLUMN item.abc_cls IS 'Velocity class: A, B, C | ABC分类';
COMMENT ON COLUMN item.uom IS 'Unit: EA each, CS case, PL pallet | 单位';
COMMENT ON COLUMN item.unit_wt_kg IS 'Weight a unit, kg | 单件重量（千克）';
COMMENT ON COLUMN item.unit_cost IS 'Cost a unit, yuan | 单位成本（元）';
COMMENT ON COLUMN item.min_qty IS 'Reorder point, units | 安全库存';
COMMENT ON COLUMN item.shelf_days IS 'Shelf life, days, NULL if none | 保质期（天），无则为空';

CREATE TABLE emp (
  emp_no   VARCHAR PRIMARY KEY,
  emp_nm   VARCHAR NOT NULL,
  wh_cd    VARCHAR REFERENCES wh(wh_cd),
  role     VARCHAR,
  shift    VARCHAR,
  sup_no   VARCHAR REFERENCES emp(emp_no),
  leave_dt DATE
);
COMMENT ON TABLE emp IS 'Staff | 员工';
COMMENT ON COLUMN emp.emp_no IS 'Staff number, e.g. E2207 | 工号';
COMMENT ON COLUMN emp.emp_nm IS 'Name | 姓名';
COMMENT ON COLUMN emp.wh_cd IS 'Warehouse | 所在仓库';
COMMENT ON COLUMN emp.role IS 'Role: picker, packer, receiver, forklift, supervisor | 岗位：拣货、打包、收货、叉车、主管';
COMMENT ON COLUMN emp.shift IS 'Shift: day, night | 班次：白班、夜班';
COMMENT ON COLUMN emp.sup_no IS 'Supervisor, NULL if none | 主管工号';
COMMENT ON COLUMN emp.leave_dt IS 'Date left, NULL if employed | 离职日期，在职为空';

CREATE TABLE asn (
  asn_no   VARCHAR PRIMARY KEY,
  wh_cd    VARCHAR REFERENCES wh(wh_cd),
  cust_cd  VARCHAR REFERENCES cust(cust_cd),
  supplier VARCHAR,
  eta      DATE,
  arr_ts   TIMESTAMP,
  close_ts TIMESTAMP,
  st       VARCHAR
);
COMMENT ON TABLE asn IS 'Inbound receipts (advance shipping notices) | 入库预约单';
COMMENT ON COLUMN asn.asn_no IS 'ASN number | 入库单号';
COMMENT ON COLUMN asn.wh_cd IS 'Warehouse | 仓库';
COMMENT ON COLUMN asn.cust_cd IS 'Client | 货主';
COMMENT ON COLUMN asn.supplier IS 'Supplier name | 供应商';
COMMENT ON COLUMN asn.eta IS 'Date expected | 预计到货日';
COMMENT ON COLUMN asn.arr_ts IS 'Time arrived, NULL if not yet | 实际到货时间，未到为空';
COMMENT ON COLUMN asn.close_ts IS 'Time put away, NULL if not yet | 上架完成时间，未完成为空';
COMMENT ON COLUMN asn.st IS 'Status: N announced, R receiving, C closed, X cancelled | 状态：N预约 R收货中 C完成 X取消';

CREATE TABLE so (
  so_no     VARCHAR PRIMARY KEY,
  wh_cd     VARCHAR REFERENCES wh(wh_cd),
  cust_cd   VARCHAR REFERENCES cust(cust_cd),
  prio      VARCHAR,
  carrier   VARCHAR,
  ship_prov VARCHAR,
  ord_ts    TIMESTAMP,
  due_dt    DATE,
  ship_ts   TIMESTAMP,
  st        VARCHAR,
  frt_amt   DECIMAL(18,2)
);
COMMENT ON TABLE so IS 'Outbound orders | 出库订单';
COMMENT ON COLUMN so.so_no IS 'Order number, e.g. SO240318-0071 | 出库单号';
COMMENT ON COLUMN so.wh_cd IS 'Warehouse | 发货仓';
COMMENT ON COLUMN so.cust_cd IS 'Client | 货主';
COMMENT ON COLUMN so.prio IS 'Priority: U urgent, N normal, L low | 优先级';
COMMENT ON COLUMN so.carrier IS 'Carrier, e.g. SF Express | 承运商';
COMMENT ON COLUMN so.ship_prov IS 'Province shipped to, e.g. Zhejiang | 收货省份';
COMMENT ON COLUMN so.ord_ts IS 'Time ordered | 下单时间';
COMMENT ON COLUMN so.due_dt IS 'Date promised | 承诺发货日';
COMMENT ON COLUMN so.ship_ts IS 'Time shipped, NULL if not yet | 发货时间，未发为空';
COMMENT ON COLUMN so.st IS 'Status: NEW, ALC allocated, PCK picked, SHP shipped, CAN cancelled | 状态：NEW新建 ALC已分配 PCK已拣 SHP已发 CAN取消';
COMMENT ON COLUMN so.frt_amt IS 'Freight, yuan | 运费（元）';

CREATE TABLE stk (
  loc_id  VARCHAR REFERENCES loc(loc_id),
  sku     VARCHAR REFERENCES item(sku),
  lot_no  VARCHAR,
  qty_oh  INTEGER,
  qty_alc INTEGER,
  exp_dt  DATE,
  rcv_dt  DATE,
  stat    VARCHAR,
  PRIMARY KEY (loc_id, sku, lot_no)
);
COMMENT ON TABLE stk IS 'Stock on hand by bin and lot | 库存余额';
COMMENT ON COLUMN stk.loc_id IS 'Bin | 库位';
COMMENT ON COLUMN stk.sku IS 'Item | 货品';
COMMENT ON COLUMN stk.lot_no IS 'Lot number | 批号';
COMMENT ON COLUMN stk.qty_oh IS 'Quantity on hand | 在库数量';
COMMENT ON COLUMN stk.qty_alc IS 'Quantity allocated to orders | 已分配数量';
COMMENT ON COLUMN stk.exp_dt IS 'Expiry date, NULL if none | 到期日，无则为空';
COMMENT ON COLUMN stk.rcv_dt IS 'Date received | 入库日期';
COMMENT ON COLUMN stk.stat IS 'Status: AV available, HD on hold, DM damaged | 状态：AV可用 HD冻结 DM残损';

CREATE TABLE asn_ln (
  asn_no  VARCHAR REFERENCES asn(asn_no),
  ln      INTEGER,
  sku     VARCHAR REFERENCES item(sku),
  exp_qty INTEGER,
  rcv_qty INTEGER,
  dmg_qty INTEGER,
  PRIMARY KEY (asn_no, ln)
);
COMMENT ON TABLE asn_ln IS 'Lines of receipts | 入库明细';
COMMENT ON COLUMN asn_ln.asn_no IS 'ASN | 入库单';
COMMENT ON COLUMN asn_ln.ln IS 'Line number | 行号';
COMMENT ON COLUMN asn_ln.sku IS 'Item | 货品';
COMMENT ON COLUMN asn_ln.exp_qty IS 'Quantity announced | 预约数量';
COMMENT ON COLUMN asn_ln.rcv_qty IS 'Quantity received | 实收数量';
COMMENT ON COLUMN asn_ln.dmg_qty IS 'Quantity damaged on arrival | 到货破损数量';

CREATE TABLE so_ln (
  so_no   VARCHAR REFERENCES so(so_no),
  ln      INTEGER,
  sku     VARCHAR REFERENCES item(sku),
  ord_qty INTEGER,
  shp_qty INTEGER,
  PRIMARY KEY (so_no, ln)
);
COMMENT ON TABLE so_ln IS 'Lines of outbound orders | 出库明细';
COMMENT ON COLUMN so_ln.so_no IS 'Order | 出库单';
COMMENT ON COLUMN so_ln.ln IS 'Line number | 行号';
COMMENT ON COLUMN so_ln.sku IS 'Item | 货品';
COMMENT ON COLUMN so_ln.ord_qty IS 'Quantity ordered | 订货数量';
COMMENT ON COLUMN so_ln.shp_qty IS 'Quantity shipped | 实发数量';

CREATE TABLE pick (
  task_id BIGINT PRIMARY KEY,
  so_no   VARCHAR REFERENCES so(so_no),
  sku     VARCHAR REFERENCES item(sku),
  loc_id  VARCHAR REFERENCES loc(loc_id),
  emp_no  VARCHAR REFERENCES emp(emp_no),
  qty     INTEGER,
  st_ts   TIMESTAMP,
  fin_ts  TIMESTAMP,
  short   BOOLEAN
);
COMMENT ON TABLE pick IS 'Pick tasks | 拣货任务';
COMMENT ON COLUMN pick.task_id IS 'Task id | 任务号';
COMMENT ON COLUMN pick.so_no IS 'Order | 出库单';
COMMENT ON COLUMN pick.sku IS 'Item | 货品';
COMMENT ON COLUMN pick.loc_id IS 'Bin picked from | 拣货库位';
COMMENT ON COLUMN pick.emp_no IS 'Picker, NULL if not assigned | 拣货员，未分配为空';
COMMENT ON COLUMN pick.qty IS 'Quantity | 数量';
COMMENT ON COLUMN pick.st_ts IS 'Time started | 开始时间';
COMMENT ON COLUMN pick.fin_ts IS 'Time finished, NULL if not finished | 完成时间，未完成为空';
COMMENT ON COLUMN pick.short IS 'True if the bin held too little | 是否短拣';

CREATE TABLE cc (
  cc_id   BIGINT PRIMARY KEY,
  loc_id  VARCHAR REFERENCES loc(loc_id),
  sku     VARCHAR REFERENCES item(sku),
  cc_dt   DATE,
  sys_qty INTEGER,
  cnt_qty INTEGER,
  emp_no  VARCHAR REFERENCES emp(emp_no)
);
COMMENT ON TABLE cc IS 'Cycle counts | 循环盘点';
COMMENT ON COLUMN cc.cc_id IS 'Count id | 盘点号';
COMMENT ON COLUMN cc.loc_id IS 'Bin | 库位';
COMMENT ON COLUMN cc.sku IS 'Item | 货品';
COMMENT ON COLUMN cc.cc_dt IS 'Date counted | 盘点日期';
COMMENT ON COLUMN cc.sys_qty IS 'Quantity in the system | 账面数量';
COMMENT ON COLUMN cc.cnt_qty IS 'Quantity counted | 实盘数量';
COMMENT ON COLUMN cc.emp_no IS 'Counter | 盘点人';
