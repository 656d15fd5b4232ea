-- Water utility: districts, customers, premises, meters, readings, tariffs, bills, payments, mains, bursts, works orders, water quality, reservoirs.

CREATE TABLE Dma (
  DmaCode      VARCHAR PRIMARY KEY,
  DmaName      VARCHAR NOT NULL,
  Zone         VARCHAR,
  NightFlowTgt DOUBLE
);
COMMENT ON TABLE Dma IS 'District metered areas | 计量分区';
COMMENT ON COLUMN Dma.DmaCode IS 'Area code, e.g. D-214 | 分区代码';
COMMENT ON COLUMN Dma.DmaName IS 'Name | 分区名称';
COMMENT ON COLUMN Dma.Zone IS 'Supply zone: north, central, south | 供水区：北、中、南';
COMMENT ON COLUMN Dma.NightFlowTgt IS 'Target night flow, cubic metres an hour | 夜间流量目标（m3/h）';

CREATE TABLE Reservoir (
  ResCode    VARCHAR PRIMARY KEY,
  ResName    VARCHAR NOT NULL,
  CapacityM3 DOUBLE,
  LevelPct   DOUBLE,
  LastClean  DATE
);
COMMENT ON TABLE Reservoir IS 'Service reservoirs | 清水池';
COMMENT ON COLUMN Reservoir.ResCode IS 'Reservoir code | 水池代码';
COMMENT ON COLUMN Reservoir.ResName IS 'Name | 名称';
COMMENT ON COLUMN Reservoir.CapacityM3 IS 'Capacity, cubic metres | 容量（m3）';
COMMENT ON COLUMN Reservoir.LevelPct IS 'Level now, percent | 当前水位（%）';
COMMENT ON COLUMN Reservoir.LastClean IS 'Last cleaned | 最近清洗日期';

CREATE TABLE Cust (
  CustNo       INTEGER PRIMARY KEY,
  CustName     VARCHAR NOT NULL,
  CustType     VARCHAR,
  BillAddrTown VARCHAR,
  DirectDebit  BOOLEAN,
  VulnFlag     BOOLEAN
);
COMMENT ON TABLE Cust IS 'Customers | 用户';
COMMENT ON COLUMN Cust.CustNo IS 'Customer number | 户号';
COMMENT ON COLUMN Cust.CustName IS 'Name | 户名';
COMMENT ON COLUMN Cust.CustType IS 'Type: DOM household, COM commercial, IND industrial, GOV public | 类型：DOM居民、COM商业、IND工业、GOV公共';
COMMENT ON COLUMN Cust.BillAddrTown IS 'Town of the billing address | 账单地址所在镇';
COMMENT ON COLUMN Cust.DirectDebit IS 'True if paid by direct debit | 是否代扣';
COMMENT ON COLUMN Cust.VulnFlag IS 'True if vulnerable, not to be cut off | 是否困难用户（不得停水）';

CREATE TABLE Prem (
  PremId     INTEGER PRIMARY KEY,
  CustNo     INTEGER REFERENCES Cust(CustNo),
  DmaCode    VARCHAR REFERENCES Dma(DmaCode),
  SupplyTown VARCHAR,
  Occupants  INTEGER,
  SupplyStat VARCHAR
);
COMMENT ON TABLE Prem IS 'Premises supplied | 用水点';
COMMENT ON COLUMN Prem.PremId IS 'Premises id | 用水点编号';
COMMENT ON COLUMN Prem.CustNo IS 'Customer | 用户';
COMMENT ON COLUMN Prem.DmaCode IS 'Area | 分区';
COMMENT ON COLUMN Prem.SupplyTown IS 'Town supplied | 供水地址所在镇';
COMMENT ON COLUMN Prem.Occupants IS 'Occupants | 人数';
COMMENT ON COLUMN Prem.SupplyStat IS 'Supply: ON, OFF, VOID empty | 供水状态：ON供水、OFF停水、VOID空置';

CREATE TABLE Main (
  MainId   INTEGER PRIMARY KEY,
  DmaCode  VARCHAR REFERENCES Dma(DmaCode),
  Material VARCHAR,
  DiamMm   INTEGER,
  LengthM  DOUBLE,
  LaidYear INTEGER
);
COMMENT ON TABLE Main IS 'Water mains | 管段';
COMMENT ON COLUMN Main.MainId IS 'Main id | 管段编号';
COMMENT ON COLUMN Main.DmaCode IS 'Area | 分区';
COMMENT ON COLUMN Main.Material IS 'Material: cast iron, PVC, PE, asbestos cement, steel | 管材：铸铁、PVC、PE、石棉水泥、钢';
COMMENT ON COLUMN Main.DiamMm IS 'Diameter, mm | 管径（mm）';
COMMENT ON COLUMN Main.LengthM IS 'Length, metres | 长度（米）';
COMMENT ON COLUMN Main.LaidYear IS 'Year laid | 敷设年份';

CREATE TABLE FlowDay (
  DmaCode     VARCHAR REFERENCES Dma(DmaCode),
  FlowDate    DATE,
  InflowM3    DOUBLE,
  MinNightM3h DOUBLE,
  PRIMARY KEY (DmaCode, FlowDate)
);
COMMENT ON TABLE FlowDay IS 'Daily flow into areas | 分区日流量';
COMMENT ON COLUMN FlowDay.DmaCode IS 'Area | 分区';
COMMENT ON COLUMN FlowDay.FlowDate IS 'Date | 日期';
COMMENT ON COLUMN FlowDay.InflowM3 IS 'Inflow, cubic metres | 供水量（m3）';
COMMENT ON COLUMN FlowDay.MinNightM3h IS 'Lowest night flow, cubic metres an hour | 夜间最小流量（m3/h）';

CREATE TABLE QualTest (
  TestId   INTEGER PRIMARY KEY,
  DmaCode  VARCHAR REFERENCES Dma(DmaCode),
  TestDate DATE,
  Param    VARCHAR,
  Val      DOUBLE,
  PassFlag BOOLEAN
);
COMMENT ON TABLE QualTest IS 'Water quality tests | 水质检测';
COMMENT ON COLUMN QualTest.TestId IS 'Test id | 检测编号';
COMMENT ON COLUMN QualTest.DmaCode IS 'Area | 分区';
COMMENT ON COLUMN QualTest.TestDate IS 'Date | 日期';
COMMENT ON COLUMN QualTest.Param IS 'Parameter: chlorine, turbidity, lead, coliforms, pH | 项目：余氯、浊度、铅、大肠菌、pH';
COMMENT ON COLUMN QualTest.Val IS 'Value | 数值';
COMMENT ON COLUMN QualTest.PassFlag IS 'True if within limits | 是否合格';

CREATE TABLE Meter (
  MeterSn    VARCHAR PRIMARY KEY,
  PremId     INTEGER REFERENCES Prem(PremId),
  SizeMm     INTEGER,
  MeterType  VARCHAR,
  FitDate    DATE,
  RemoveDate DATE
);
COMMENT ON TABLE Meter IS 'Meters | 水表';
COMMENT ON COLUMN Meter.MeterSn IS 'Serial number | 表号';
COMMENT ON COLUMN Meter.PremId IS 'Premises | 用水点';
COMMENT ON COLUMN Meter.SizeMm IS 'Size, mm | 口径（mm）';
COMMENT ON COLUMN Meter.MeterType IS 'Type: manual, AMR, smart | 类型：人工、远传、智能';
COMMENT ON COLUMN Meter.FitDate IS 'Fitted | 安装日期';
COMMENT ON COLUMN Meter.RemoveDate IS 'Removed, NULL if in place | 拆除日期，在用为空';

CREATE TABLE Bill (
  BillNo   INTEGER PRIMARY KEY,
  PremId   INTEGER REFERENCES Prem(PremId),
  BillDate DATE,
  DueDate  DATE,
  WaterAmt DECIMAL(18,2),
  SewerAmt DECIMAL(18,2),
  StandAmt DECIMAL(18,2),
  PaidAmt  DECIMAL(18,2)
);
COMMENT ON TABLE Bill IS 'Bills | 账单';
COMMENT ON COLUMN Bill.BillNo IS 'Bill number | 账单号';
COMMENT ON COLUMN Bill.PremId IS 'Premises | 用水点';
COMMENT ON COLUMN Bill.BillDate IS 'Date | 账单日期';
COMMENT ON COLUMN Bill.DueDate IS 'Due | 到期日';
COMMENT ON COLUMN Bill.WaterAmt IS 'Water, GBP | 水费（英镑）';
COMMENT ON COLUMN Bill.SewerAmt IS 'Sewerage, GBP | 污水费（英镑）';
COMMENT ON COLUMN Bill.StandAmt IS 'Standing charge, GBP | 固定费（英镑）';
COMMENT ON COLUMN Bill.PaidAmt IS 'Paid so far, GBP | 已付金额（英镑）';

CREATE TABLE Burst (
  BurstId       INTEGER PRIMARY KEY,
  MainId        INTEGER REFERENCES Main(MainId),
  ReportTs      TIMESTAMP,
  FixedTs       TIMESTAMP,
  PropsAffected INTEGER,
  LostM3        DOUBLE
);
COMMENT ON TABLE Burst IS 'Bursts of mains | 爆管';
COMMENT ON COLUMN Burst.BurstId IS 'Burst id | 爆管编号';
COMMENT ON COLUMN Burst.MainId IS 'Main | 管段';
COMMENT ON COLUMN Burst.ReportTs IS 'Reported | 报告时间';
COMMENT ON COLUMN Burst.FixedTs IS 'Repaired, NULL if not | 修复时间，未修复为空';
COMMENT ON COLUMN Burst.PropsAffected IS 'Properties without water | 停水户数';
COMMENT ON COLUMN Burst.LostM3 IS 'Water lost, cubic metres | 漏失水量（m3）';

CREATE TABLE Reading (
  MeterSn  VARCHAR REFERENCES Meter(MeterSn),
  ReadDate DATE,
  ReadVal  DOUBLE,
  ReadType VARCHAR,
  ConsM3   DOUBLE,
  PRIMARY KEY (MeterSn, ReadDate)
);
COMMENT ON TABLE Reading IS 'Meter readings | 抄表';
COMMENT ON COLUMN Reading.MeterSn IS 'Meter | 水表';
COMMENT ON COLUMN Reading.ReadDate IS 'Date | 抄表日期';
COMMENT ON COLUMN Reading.ReadVal IS 'Reading, cubic metres | 读数（m3）';
COMMENT ON COLUMN Reading.ReadType IS 'Type: ACT actual, EST estimated, CUS by customer | 方式：ACT实抄、EST估抄、CUS用户自报';
COMMENT ON COLUMN Reading.ConsM3 IS 'Consumption since the reading before, cubic metres | 用水量（m3）';

CREATE TABLE WorkOrder (
  WoNo       INTEGER PRIMARY KEY,
  WoType     VARCHAR,
  BurstId    INTEGER REFERENCES Burst(BurstId),
  PremId     INTEGER REFERENCES Prem(PremId),
  Crew       VARCHAR,
  RaisedDate DATE,
  DoneDate   DATE,
  LabourCost DECIMAL(18,2),
  MatCost    DECIMAL(18,2)
);
COMMENT ON TABLE WorkOrder IS 'Works orders | 工单';
COMMENT ON COLUMN WorkOrder.WoNo IS 'Works order | 工单号';
COMMENT ON COLUMN WorkOrder.WoType IS 'Type: burst repair, leak repair, meter change, new connection, flushing | 类型：爆管抢修、漏点修复、换表、新装、冲洗';
COMMENT ON COLUMN WorkOrder.BurstId IS 'Burst, NULL if none | 对应爆管，无则为空';
COMMENT ON COLUMN WorkOrder.PremId IS 'Premises, NULL if none | 用水点，无则为空';
COMMENT ON COLUMN WorkOrder.Crew IS 'Crew | 班组';
COMMENT ON COLUMN WorkOrder.RaisedDate IS 'Raised | 开单日期';
COMMENT ON COLUMN WorkOrder.DoneDate IS 'Done, NULL if open | 完成日期，未完成为空';
COMMENT ON COLUMN WorkOrder.LabourCost IS 'Labour, GBP | 人工费（英镑）';
COMMENT ON COLUMN WorkOrder.MatCost IS 'Materials, GBP | 材料费（英镑）';
