-- Robot factory: models, parts, bills of material, suppliers, built robots, test runs.

CREATE TABLE rb_model (
  mdl_cd     VARCHAR PRIMARY KEY,
  mdl_nm     VARCHAR NOT NULL,
  purpose    VARCHAR,
  payload_kg DOUBLE,
  axes_n     INTEGER,
  list_prc   DOUBLE,
  prev_mdl   VARCHAR REFERENCES rb_model(mdl_cd)
);
COMMENT ON TABLE rb_model IS 'Robot models | 机器人型号';
COMMENT ON COLUMN rb_model.mdl_cd IS 'Model code, e.g. RX-200 | 型号代码';
COMMENT ON COLUMN rb_model.mdl_nm IS 'Model name | 型号名称';
COMMENT ON COLUMN rb_model.purpose IS 'Purpose: welding, packing, cleaning, inspection, delivery | 用途：焊接welding、包装packing、清洁cleaning、巡检inspection、配送delivery';
COMMENT ON COLUMN rb_model.payload_kg IS 'Payload, kg | 负载（公斤）';
COMMENT ON COLUMN rb_model.axes_n IS 'Number of axes | 轴数';
COMMENT ON COLUMN rb_model.list_prc IS 'List price, dollars | 标价（美元）';
COMMENT ON COLUMN rb_model.prev_mdl IS 'Model it replaced | 上一代型号';

CREATE TABLE supp (
  supp_no INTEGER PRIMARY KEY,
  supp_nm VARCHAR NOT NULL,
  ctry    VARCHAR,
  rating  VARCHAR
);
COMMENT ON TABLE supp IS 'Suppliers of parts | 供应商';
COMMENT ON COLUMN supp.supp_no IS 'Supplier number | 供应商编号';
COMMENT ON COLUMN supp.supp_nm IS 'Supplier name | 供应商名称';
COMMENT ON COLUMN supp.ctry IS 'Country | 国家';
COMMENT ON COLUMN supp.rating IS 'Rating: A, B, C | 评级';

CREATE TABLE part (
  part_no  VARCHAR PRIMARY KEY,
  part_nm  VARCHAR NOT NULL,
  grp      VARCHAR,
  unit_cst DOUBLE,
  supp_no  INTEGER REFERENCES supp(supp_no),
  stk_qty  INTEGER,
  min_qty  INTEGER
);
COMMENT ON TABLE part IS 'Parts | 零件';
COMMENT ON COLUMN part.part_no IS 'Part number | 零件号';
COMMENT ON COLUMN part.part_nm IS 'Part name | 零件名称';
COMMENT ON COLUMN part.grp IS 'Group: motor, sensor, frame, battery, controller | 类别：电机motor、传感器sensor、机架frame、电池battery、控制器controller';
COMMENT ON COLUMN part.unit_cst IS 'Unit cost, dollars | 单位成本（美元）';
COMMENT ON COLUMN part.supp_no IS 'Main supplier | 主供应商';
COMMENT ON COLUMN part.stk_qty IS 'Quantity in stock | 库存数量';
COMMENT ON COLUMN part.min_qty IS 'Minimum stock | 最低库存';

CREATE TABLE unit (
  serial_no VARCHAR PRIMARY KEY,
  mdl_cd    VARCHAR REFERENCES rb_model(mdl_cd),
  line_no   INTEGER,
  built_on  DATE,
  sold_on   DATE,
  cust      VARCHAR,
  sale_prc  DOUBLE
);
COMMENT ON TABLE unit IS 'Robots built | 已造机器人';
COMMENT ON COLUMN unit.serial_no IS 'Serial number | 序列号';
COMMENT ON COLUMN unit.mdl_cd IS 'Model | 型号';
COMMENT ON COLUMN unit.line_no IS 'Assembly line | 产线';
COMMENT ON COLUMN unit.built_on IS 'Date built | 制造日期';
COMMENT ON COLUMN unit.sold_on IS 'Date sold, NULL if unsold | 销售日期，空为未售';
COMMENT ON COLUMN unit.cust IS 'Customer | 客户';
COMMENT ON COLUMN unit.sale_prc IS 'Price obtained, dollars | 成交价（美元）';

CREATE TABLE bom (
  mdl_cd  VARCHAR REFERENCES rb_model(mdl_cd),
  part_no VARCHAR REFERENCES part(part_no),
  qty     INTEGER,
  PRIMARY KEY (mdl_cd, part_no)
);
COMMENT ON TABLE bom IS 'Bill of material: parts in each model | 物料清单';
COMMENT ON COLUMN bom.mdl_cd IS 'Model | 型号';
COMMENT ON COLUMN bom.part_no IS 'Part | 零件';
COMMENT ON COLUMN bom.qty IS 'Pieces per robot | 每台用量';

CREATE TABLE test_run (
  test_id   INTEGER PRIMARY KEY,
  serial_no VARCHAR REFERENCES unit(serial_no),
  test_tp   VARCHAR,
  tested_on DATE,
  passed    BOOLEAN,
  tester    VARCHAR
);
COMMENT ON TABLE test_run IS 'Tests of robots | 测试记录';
COMMENT ON COLUMN test_run.test_id IS 'Test id | 测试编号';
COMMENT ON COLUMN test_run.serial_no IS 'Robot | 机器人';
COMMENT ON COLUMN test_run.test_tp IS 'Test: motion, safety, endurance, vision | 测试项目：运动motion、安全safety、耐久endurance、视觉vision';
COMMENT ON COLUMN test_run.tested_on IS 'Date | 日期';
COMMENT ON COLUMN test_run.passed IS 'True if passed | 是否通过';
COMMENT ON COLUMN test_run.tester IS 'Tester | 测试员';
