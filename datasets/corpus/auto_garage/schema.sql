-- Car repair garages: branches, mechanics, customers, cars, work orders, labour lines, part lines, parts, suppliers, payments, roadworthiness tests, courtesy cars.

CREATE TABLE Branch (
  BranchId   INTEGER PRIMARY KEY,
  BranchName VARCHAR NOT NULL,
  Town       VARCHAR,
  Lifts      INTEGER,
  ClosedOn   DATE
);
COMMENT ON TABLE Branch IS 'Branches | 门店';
COMMENT ON COLUMN Branch.BranchId IS 'Branch id | 门店编号';
COMMENT ON COLUMN Branch.BranchName IS 'Name | 门店名称';
COMMENT ON COLUMN Branch.Town IS 'Town | 城镇';
COMMENT ON COLUMN Branch.Lifts IS 'Lifts | 举升机数';
COMMENT ON COLUMN Branch.ClosedOn IS 'Closed, NULL if open | 关闭日期，营业中为空';

CREATE TABLE Cust (
  CustId      INTEGER PRIMARY KEY,
  CustName    VARCHAR NOT NULL,
  CustKind    VARCHAR,
  Phone       VARCHAR,
  Town        VARCHAR,
  CreditLimit DECIMAL(18,2)
);
COMMENT ON TABLE Cust IS 'Customers | 客户';
COMMENT ON COLUMN Cust.CustId IS 'Customer id | 客户编号';
COMMENT ON COLUMN Cust.CustName IS 'Name | 姓名或名称';
COMMENT ON COLUMN Cust.CustKind IS 'Kind: private, trade, fleet, insurer | 类型：个人、同行、车队、保险';
COMMENT ON COLUMN Cust.Phone IS 'Telephone | 电话';
COMMENT ON COLUMN Cust.Town IS 'Town | 城镇';
COMMENT ON COLUMN Cust.CreditLimit IS 'Credit limit, GBP, 0 if cash only | 信用额度（英镑），现结为0';

CREATE TABLE Supplier (
  SupId   INTEGER PRIMARY KEY,
  SupName VARCHAR NOT NULL,
  NextDay BOOLEAN
);
COMMENT ON TABLE Supplier IS 'Parts suppliers | 配件供应商';
COMMENT ON COLUMN Supplier.SupId IS 'Supplier id | 供应商编号';
COMMENT ON COLUMN Supplier.SupName IS 'Name | 名称';
COMMENT ON COLUMN Supplier.NextDay IS 'True if delivering next day | 是否次日达';

CREATE TABLE Mechanic (
  MechId    INTEGER PRIMARY KEY,
  MechName  VARCHAR NOT NULL,
  BranchId  INTEGER REFERENCES Branch(BranchId),
  SkillCd   VARCHAR,
  HourCost  DOUBLE,
  StartDate DATE,
  LeaveDate DATE
);
COMMENT ON TABLE Mechanic IS 'Mechanics | 技师';
COMMENT ON COLUMN Mechanic.MechId IS 'Mechanic id | 技师编号';
COMMENT ON COLUMN Mechanic.MechName IS 'Name | 姓名';
COMMENT ON COLUMN Mechanic.BranchId IS 'Branch | 门店';
COMMENT ON COLUMN Mechanic.SkillCd IS 'Skill: ENG engine, ELE electrics, BOD body, TYR tyres, DIA diagnosis | 专长：发动机、电气、钣喷、轮胎、诊断';
COMMENT ON COLUMN Mechanic.HourCost IS 'Cost an hour, GBP | 小时成本（英镑）';
COMMENT ON COLUMN Mechanic.StartDate IS 'Started | 入职日期';
COMMENT ON COLUMN Mechanic.LeaveDate IS 'Left, NULL if employed | 离职日期，在职为空';

CREATE TABLE Car (
  RegNo     VARCHAR PRIMARY KEY,
  CustId    INTEGER REFERENCES Cust(CustId),
  Make      VARCHAR,
  Model     VARCHAR,
  FuelType  VARCHAR,
  FirstReg  DATE,
  TestDue   DATE,
  LastMiles INTEGER
);
COMMENT ON TABLE Car IS 'Cars | 车辆';
COMMENT ON COLUMN Car.RegNo IS 'Registration | 车牌';
COMMENT ON COLUMN Car.CustId IS 'Owner | 车主';
COMMENT ON COLUMN Car.Make IS 'Make | 品牌';
COMMENT ON COLUMN Car.Model IS 'Model | 车型';
COMMENT ON COLUMN Car.FuelType IS 'Fuel: petrol, diesel, hybrid, electric | 燃料';
COMMENT ON COLUMN Car.FirstReg IS 'First registered | 首次登记日期';
COMMENT ON COLUMN Car.TestDue IS 'Roadworthiness test due | 年检到期日';
COMMENT ON COLUMN Car.LastMiles IS 'Miles at the last visit | 最近里程（英里）';

CREATE TABLE Part (
  PartNo    VARCHAR PRIMARY KEY,
  PartName  VARCHAR NOT NULL,
  SupId     INTEGER REFERENCES Supplier(SupId),
  CostPrice DECIMAL(18,2),
  SellPrice DECIMAL(18,2),
  QtyStock  INTEGER,
  MinStock  INTEGER
);
COMMENT ON TABLE Part IS 'Parts | 配件';
COMMENT ON COLUMN Part.PartNo IS 'Part number | 件号';
COMMENT ON COLUMN Part.PartName IS 'Name | 名称';
COMMENT ON COLUMN Part.SupId IS 'Supplier | 供应商';
COMMENT ON COLUMN Part.CostPrice IS 'Cost, GBP | 进价（英镑）';
COMMENT ON COLUMN Part.SellPrice IS 'Selling price, GBP | 售价（英镑）';
COMMENT ON COLUMN Part.QtyStock IS 'Stock | 库存';
COMMENT ON COLUMN Part.MinStock IS 'Least stock | 最低库存';

CREATE TABLE WorkOrd (
  WoNo       INTEGER PRIMARY KEY,
  RegNo      VARCHAR REFERENCES Car(RegNo),
  BranchId   INTEGER REFERENCES Branch(BranchId),
  PayerId    INTEGER REFERENCES Cust(CustId),
  AdvisorId  INTEGER REFERENCES Mechanic(MechId),
  BookedDate DATE,
  InDate     DATE,
  PromDate   DATE,
  OutDate    DATE,
  WoStatus   VARCHAR,
  MilesIn    INTEGER,
  QuoteAmt   DECIMAL(18,2),
  InvAmt     DECIMAL(18,2),
  VatAmt     DECIMAL(18,2),
  IsWarranty BOOLEAN
);
COMMENT ON TABLE WorkOrd IS 'Work orders | 维修工单';
COMMENT ON COLUMN WorkOrd.WoNo IS 'Work order | 工单号';
COMMENT ON COLUMN WorkOrd.RegNo IS 'Car | 车辆';
COMMENT ON COLUMN WorkOrd.BranchId IS 'Branch | 门店';
COMMENT ON COLUMN WorkOrd.PayerId IS 'Who pays, may differ from the owner | 付款方，可能不是车主';
COMMENT ON COLUMN WorkOrd.AdvisorId IS 'Mechanic in charge | 负责技师';
COMMENT ON COLUMN WorkOrd.BookedDate IS 'Booked on | 预约登记日期';
COMMENT ON COLUMN WorkOrd.InDate IS 'Car came in, NULL if not yet | 进厂日期，未进为空';
COMMENT ON COLUMN WorkOrd.PromDate IS 'Promised ready | 承诺完工日期';
COMMENT ON COLUMN WorkOrd.OutDate IS 'Car went out, NULL if not yet | 出厂日期，未出为空';
COMMENT ON COLUMN WorkOrd.WoStatus IS 'Status: BOOKED, INSHOP, WAITPART, READY, CLOSED, CANCEL | 状态：已约、在修、待件、待取、结案、取消';
COMMENT ON COLUMN WorkOrd.MilesIn IS 'Miles on arrival | 进厂里程';
COMMENT ON COLUMN WorkOrd.QuoteAmt IS 'Quoted, GBP | 报价（英镑）';
COMMENT ON COLUMN WorkOrd.InvAmt IS 'Invoiced before VAT, GBP | 开票不含税（英镑）';
COMMENT ON COLUMN WorkOrd.VatAmt IS 'VAT, GBP | 增值税（英镑）';
COMMENT ON COLUMN WorkOrd.IsWarranty IS 'True for warranty work | 是否保修';

CREATE TABLE RoadTest (
  TestNo   INTEGER PRIMARY KEY,
  RegNo    VARCHAR REFERENCES Car(RegNo),
  TesterId INTEGER REFERENCES Mechanic(MechId),
  TestDate DATE,
  Passed   BOOLEAN,
  Faults   INTEGER
);
COMMENT ON TABLE RoadTest IS 'Roadworthiness tests | 年检';
COMMENT ON COLUMN RoadTest.TestNo IS 'Test number | 检测号';
COMMENT ON COLUMN RoadTest.RegNo IS 'Car | 车辆';
COMMENT ON COLUMN RoadTest.TesterId IS 'Tester | 检测员';
COMMENT ON COLUMN RoadTest.TestDate IS 'Date | 日期';
COMMENT ON COLUMN RoadTest.Passed IS 'True if passed | 是否通过';
COMMENT ON COLUMN RoadTest.Faults IS 'Faults found | 缺陷数';

CREATE TABLE LabLine (
  LabId   INTEGER PRIMARY KEY,
  WoNo    INTEGER REFERENCES WorkOrd(WoNo),
  MechId  INTEGER REFERENCES Mechanic(MechId),
  JobDesc VARCHAR,
  StdHrs  DOUBLE,
  ActHrs  DOUBLE,
  LabAmt  DECIMAL(18,2)
);
COMMENT ON TABLE LabLine IS 'Labour lines | 工时';
COMMENT ON COLUMN LabLine.LabId IS 'Line id | 行号';
COMMENT ON COLUMN LabLine.WoNo IS 'Work order | 工单';
COMMENT ON COLUMN LabLine.MechId IS 'Mechanic | 技师';
COMMENT ON COLUMN LabLine.JobDesc IS 'Job, e.g. brake pads front | 作业';
COMMENT ON COLUMN LabLine.StdHrs IS 'Standard hours | 标准工时';
COMMENT ON COLUMN LabLine.ActHrs IS 'Hours taken | 实际工时';
COMMENT ON COLUMN LabLine.LabAmt IS 'Charged, GBP | 工时费（英镑）';

CREATE TABLE PartLine (
  PlId    INTEGER PRIMARY KEY,
  WoNo    INTEGER REFERENCES WorkOrd(WoNo),
  PartNo  VARCHAR REFERENCES Part(PartNo),
  Qty     INTEGER,
  LineAmt DECIMAL(18,2)
);
COMMENT ON TABLE PartLine IS 'Parts used on work orders | 用料';
COMMENT ON COLUMN PartLine.PlId IS 'Line id | 行号';
COMMENT ON COLUMN PartLine.WoNo IS 'Work order | 工单';
COMMENT ON COLUMN PartLine.PartNo IS 'Part | 配件';
COMMENT ON COLUMN PartLine.Qty IS 'Quantity | 数量';
COMMENT ON COLUMN PartLine.LineAmt IS 'Charged, GBP | 收费（英镑）';

CREATE TABLE Receipt (
  RecId   INTEGER PRIMARY KEY,
  WoNo    INTEGER REFERENCES WorkOrd(WoNo),
  RecDate DATE,
  RecAmt  DECIMAL(18,2),
  Method  VARCHAR
);
COMMENT ON TABLE Receipt IS 'Payments received | 收款';
COMMENT ON COLUMN Receipt.RecId IS 'Receipt id | 收款编号';
COMMENT ON COLUMN Receipt.WoNo IS 'Work order | 工单';
COMMENT ON COLUMN Receipt.RecDate IS 'Date | 日期';
COMMENT ON COLUMN Receipt.RecAmt IS 'Amount, GBP | 金额（英镑）';
COMMENT ON COLUMN Receipt.Method IS 'Method: cash, card, transfer, insurer | 方式：现金、刷卡、转账、保险';
