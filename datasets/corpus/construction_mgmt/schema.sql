-- Construction contractor: projects, tasks, subcontractors, invoices, materials, equipment, safety, change orders.

CREATE TABLE project (
  prj_no     VARCHAR PRIMARY KEY,
  prj_name   VARCHAR NOT NULL,
  client     VARCHAR,
  kind       VARCHAR,
  region     VARCHAR,
  contract_m DECIMAL(18,2),
  start_on   DATE,
  due_on     DATE,
  done_on    DATE,
  pm         VARCHAR
);
COMMENT ON TABLE project IS 'Projects | 项目';
COMMENT ON COLUMN project.prj_no IS 'Project number, e.g. P24-07 | 项目编号';
COMMENT ON COLUMN project.prj_name IS 'Project name | 项目名称';
COMMENT ON COLUMN project.client IS 'Client | 业主';
COMMENT ON COLUMN project.kind IS 'Kind: housing, office, bridge, road, plant | 类型：housing 住宅, office 办公, bridge 桥梁, road 道路, plant 厂房';
COMMENT ON COLUMN project.region IS 'Region | 区域';
COMMENT ON COLUMN project.contract_m IS 'Contract value, million yuan | 合同额（百万元）';
COMMENT ON COLUMN project.start_on IS 'Start | 开工日期';
COMMENT ON COLUMN project.due_on IS 'Contract completion date | 合同竣工日期';
COMMENT ON COLUMN project.done_on IS 'Date completed, NULL if running | 实际竣工日期';
COMMENT ON COLUMN project.pm IS 'Project manager | 项目经理';

CREATE TABLE subcon (
  sub_id   INTEGER PRIMARY KEY,
  sub_name VARCHAR NOT NULL,
  trade    VARCHAR,
  grade    VARCHAR
);
COMMENT ON TABLE subcon IS 'Subcontractors | 分包商';
COMMENT ON COLUMN subcon.sub_id IS 'Subcontractor id | 分包商编号';
COMMENT ON COLUMN subcon.sub_name IS 'Name | 名称';
COMMENT ON COLUMN subcon.trade IS 'Trade: concrete, steel, electrical, plumbing, painting | 工种：concrete 混凝土, steel 钢结构, electrical 电气, plumbing 给排水, painting 涂装';
COMMENT ON COLUMN subcon.grade IS 'Grade: A, B, C | 评级';

CREATE TABLE task (
  task_id   INTEGER PRIMARY KEY,
  prj_no    VARCHAR REFERENCES project(prj_no),
  task_name VARCHAR,
  plan_from DATE,
  plan_to   DATE,
  pct_done  DOUBLE,
  critical  BOOLEAN
);
COMMENT ON TABLE task IS 'Tasks | 任务';
COMMENT ON COLUMN task.task_id IS 'Task id | 任务编号';
COMMENT ON COLUMN task.prj_no IS 'Project | 项目';
COMMENT ON COLUMN task.task_name IS 'Task | 任务名称';
COMMENT ON COLUMN task.plan_from IS 'Planned start | 计划开始';
COMMENT ON COLUMN task.plan_to IS 'Planned end | 计划结束';
COMMENT ON COLUMN task.pct_done IS 'Percent done | 完成百分比';
COMMENT ON COLUMN task.critical IS 'True on the critical path | 是否关键路径';

CREATE TABLE sub_bill (
  bill_id INTEGER PRIMARY KEY,
  prj_no  VARCHAR REFERENCES project(prj_no),
  sub_id  INTEGER REFERENCES subcon(sub_id),
  bill_on DATE,
  amt_k   DECIMAL(18,2),
  paid_on DATE
);
COMMENT ON TABLE sub_bill IS 'Subcontractor bills | 分包结算';
COMMENT ON COLUMN sub_bill.bill_id IS 'Bill id | 结算编号';
COMMENT ON COLUMN sub_bill.prj_no IS 'Project | 项目';
COMMENT ON COLUMN sub_bill.sub_id IS 'Subcontractor | 分包商';
COMMENT ON COLUMN sub_bill.bill_on IS 'Date | 日期';
COMMENT ON COLUMN sub_bill.amt_k IS 'Amount, thousand yuan | 金额（千元）';
COMMENT ON COLUMN sub_bill.paid_on IS 'Date paid, NULL if unpaid | 付款日期';

CREATE TABLE cost_line (
  prj_no VARCHAR REFERENCES project(prj_no),
  mth    DATE,
  cat    VARCHAR,
  plan_k DECIMAL(18,2),
  act_k  DECIMAL(18,2),
  PRIMARY KEY (prj_no, mth, cat)
);
COMMENT ON TABLE cost_line IS 'Monthly cost by project and category | 月度成本';
COMMENT ON COLUMN cost_line.prj_no IS 'Project | 项目';
COMMENT ON COLUMN cost_line.mth IS 'First day of the month | 月份';
COMMENT ON COLUMN cost_line.cat IS 'Category: labour, material, equipment, subcontract, overhead | 类别：labour 人工, material 材料, equipment 机械, subcontract 分包, overhead 管理费';
COMMENT ON COLUMN cost_line.plan_k IS 'Planned, thousand yuan | 计划（千元）';
COMMENT ON COLUMN cost_line.act_k IS 'Actual, thousand yuan | 实际（千元）';

CREATE TABLE change_ord (
  co_id   INTEGER PRIMARY KEY,
  prj_no  VARCHAR REFERENCES project(prj_no),
  raised  DATE,
  amt_k   DECIMAL(18,2),
  verdict VARCHAR
);
COMMENT ON TABLE change_ord IS 'Change orders | 变更签证';
COMMENT ON COLUMN change_ord.co_id IS 'Change order id | 变更编号';
COMMENT ON COLUMN change_ord.prj_no IS 'Project | 项目';
COMMENT ON COLUMN change_ord.raised IS 'Date raised | 提出日期';
COMMENT ON COLUMN change_ord.amt_k IS 'Amount, thousand yuan | 金额（千元）';
COMMENT ON COLUMN change_ord.verdict IS 'Verdict: approved, rejected, pending | 结果：approved 批准, rejected 拒绝, pending 待定';

CREATE TABLE accident (
  acc_id    INTEGER PRIMARY KEY,
  prj_no    VARCHAR REFERENCES project(prj_no),
  happened  DATE,
  kind      VARCHAR,
  lost_days INTEGER
);
COMMENT ON TABLE accident IS 'Safety events | 安全事件';
COMMENT ON COLUMN accident.acc_id IS 'Event id | 事件编号';
COMMENT ON COLUMN accident.prj_no IS 'Project | 项目';
COMMENT ON COLUMN accident.happened IS 'Date | 日期';
COMMENT ON COLUMN accident.kind IS 'Kind: fall, struck, electric, vehicle, near miss | 类型：fall 坠落, struck 打击, electric 触电, vehicle 车辆, near miss 险兆';
COMMENT ON COLUMN accident.lost_days IS 'Days lost | 损失工日';
