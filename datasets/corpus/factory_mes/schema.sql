-- Discrete manufacturing: work centres, parts, bills of materials, work orders, output, scrap, downtime, quality.

CREATE TABLE wc (
  wc_id    VARCHAR PRIMARY KEY,
  wc_name  VARCHAR NOT NULL,
  line_cd  VARCHAR,
  std_rate DOUBLE,
  cost_hr  DECIMAL(18,2)
);
COMMENT ON TABLE wc IS 'Work centres | 工作中心';
COMMENT ON COLUMN wc.wc_id IS 'Work centre id, e.g. CNC-04 | 工作中心编号';
COMMENT ON COLUMN wc.wc_name IS 'Name | 名称';
COMMENT ON COLUMN wc.line_cd IS 'Line: L1, L2, L3 | 产线';
COMMENT ON COLUMN wc.std_rate IS 'Standard output, pieces an hour | 标准产能（件/小时）';
COMMENT ON COLUMN wc.cost_hr IS 'Cost an hour, euro | 小时成本（欧元）';

CREATE TABLE part (
  part_no   VARCHAR PRIMARY KEY,
  part_name VARCHAR NOT NULL,
  part_typ  VARCHAR,
  uom       VARCHAR,
  std_cost  DECIMAL(18,2),
  abc       VARCHAR
);
COMMENT ON TABLE part IS 'Parts and products | 物料';
COMMENT ON COLUMN part.part_no IS 'Part number, e.g. 10-4471 | 料号';
COMMENT ON COLUMN part.part_name IS 'Part name | 物料名称';
COMMENT ON COLUMN part.part_typ IS 'Type: raw, semi-finished, finished | 类型：raw 原材料, semi-finished 半成品, finished 成品';
COMMENT ON COLUMN part.uom IS 'Unit: pc, kg, m | 单位';
COMMENT ON COLUMN part.std_cost IS 'Standard cost, euro | 标准成本（欧元）';
COMMENT ON COLUMN part.abc IS 'ABC class: A, B, C | ABC分类';

CREATE TABLE bom (
  parent_no VARCHAR REFERENCES part(part_no),
  child_no  VARCHAR REFERENCES part(part_no),
  qty_per   DOUBLE,
  PRIMARY KEY (parent_no, child_no)
);
COMMENT ON TABLE bom IS 'Bill of materials | 物料清单';
COMMENT ON COLUMN bom.parent_no IS 'Parent part | 父项料号';
COMMENT ON COLUMN bom.child_no IS 'Component | 子项料号';
COMMENT ON COLUMN bom.qty_per IS 'Quantity a parent | 单位用量';

CREATE TABLE wo (
  wo_no       VARCHAR PRIMARY KEY,
  part_no     VARCHAR REFERENCES part(part_no),
  wc_id       VARCHAR REFERENCES wc(wc_id),
  qty_plan    INTEGER,
  qty_good    INTEGER,
  qty_scrap   INTEGER,
  due_on      DATE,
  started_at  TIMESTAMP,
  finished_at TIMESTAMP,
  wo_state    VARCHAR
);
COMMENT ON TABLE wo IS 'Work orders | 工单';
COMMENT ON COLUMN wo.wo_no IS 'Work order number, e.g. WO-250311 | 工单号';
COMMENT ON COLUMN wo.part_no IS 'Part made | 料号';
COMMENT ON COLUMN wo.wc_id IS 'Work centre | 工作中心';
COMMENT ON COLUMN wo.qty_plan IS 'Planned quantity | 计划数量';
COMMENT ON COLUMN wo.qty_good IS 'Good quantity made | 合格数量';
COMMENT ON COLUMN wo.qty_scrap IS 'Scrapped quantity | 报废数量';
COMMENT ON COLUMN wo.due_on IS 'Due date | 要求完工日期';
COMMENT ON COLUMN wo.started_at IS 'Start time, NULL if not started | 开工时间';
COMMENT ON COLUMN wo.finished_at IS 'Finish time, NULL if not finished | 完工时间';
COMMENT ON COLUMN wo.wo_state IS 'State: planned, running, done, on hold, cancelled | 状态：planned 计划, running 生产中, done 完工, on hold 暂停, cancelled 取消';

CREATE TABLE downtime (
  dt_id  INTEGER PRIMARY KEY,
  wc_id  VARCHAR REFERENCES wc(wc_id),
  t_from TIMESTAMP,
  t_to   TIMESTAMP,
  reason VARCHAR
);
COMMENT ON TABLE downtime IS 'Downtime of work centres | 停机';
COMMENT ON COLUMN downtime.dt_id IS 'Id | 编号';
COMMENT ON COLUMN downtime.wc_id IS 'Work centre | 工作中心';
COMMENT ON COLUMN downtime.t_from IS 'From | 开始';
COMMENT ON COLUMN downtime.t_to IS 'To, NULL if still down | 结束，未恢复为空';
COMMENT ON COLUMN downtime.reason IS 'Reason: breakdown, changeover, no material, no operator, maintenance | 原因：breakdown 故障, changeover 换型, no material 缺料, no operator 缺人, maintenance 保养';

CREATE TABLE inv (
  part_no VARCHAR REFERENCES part(part_no),
  whs     VARCHAR,
  on_hand DOUBLE,
  safety  DOUBLE,
  PRIMARY KEY (part_no, whs)
);
COMMENT ON TABLE inv IS 'Stock of parts by warehouse | 库存';
COMMENT ON COLUMN inv.part_no IS 'Part | 料号';
COMMENT ON COLUMN inv.whs IS 'Warehouse: RM, WIP, FG | 仓库：RM 原料仓, WIP 在制仓, FG 成品仓';
COMMENT ON COLUMN inv.on_hand IS 'Quantity on hand | 现存量';
COMMENT ON COLUMN inv.safety IS 'Safety stock | 安全库存';

CREATE TABLE po (
  po_no      VARCHAR PRIMARY KEY,
  part_no    VARCHAR REFERENCES part(part_no),
  vendor     VARCHAR,
  ord_on     DATE,
  promise_on DATE,
  recv_on    DATE,
  qty        DOUBLE,
  unit_px    DECIMAL(18,2)
);
COMMENT ON TABLE po IS 'Purchase orders | 采购订单';
COMMENT ON COLUMN po.po_no IS 'Order number | 采购单号';
COMMENT ON COLUMN po.part_no IS 'Part | 料号';
COMMENT ON COLUMN po.vendor IS 'Vendor name | 供应商';
COMMENT ON COLUMN po.ord_on IS 'Order date | 下单日期';
COMMENT ON COLUMN po.promise_on IS 'Promised date | 承诺交期';
COMMENT ON COLUMN po.recv_on IS 'Date received, NULL if open | 收货日期，未到为空';
COMMENT ON COLUMN po.qty IS 'Quantity | 数量';
COMMENT ON COLUMN po.unit_px IS 'Unit price, euro | 单价（欧元）';

CREATE TABLE qc (
  qc_id     INTEGER PRIMARY KEY,
  wo_no     VARCHAR REFERENCES wo(wo_no),
  insp_at   TIMESTAMP,
  sample    INTEGER,
  defects   INTEGER,
  defect_cd VARCHAR,
  verdict   VARCHAR
);
COMMENT ON TABLE qc IS 'Quality inspections | 质检';
COMMENT ON COLUMN qc.qc_id IS 'Inspection id | 质检编号';
COMMENT ON COLUMN qc.wo_no IS 'Work order | 工单号';
COMMENT ON COLUMN qc.insp_at IS 'Time | 检验时间';
COMMENT ON COLUMN qc.sample IS 'Sample size | 抽样数';
COMMENT ON COLUMN qc.defects IS 'Defects found | 缺陷数';
COMMENT ON COLUMN qc.defect_cd IS 'Main defect: scratch, dimension, crack, colour; NULL if none | 主要缺陷：scratch 划伤, dimension 尺寸, crack 裂纹, colour 色差';
COMMENT ON COLUMN qc.verdict IS 'Verdict: pass, rework, reject | 判定：pass 合格, rework 返工, reject 拒收';
