-- Dairy processing: farms, milk collection, lab tests, silos, production batches, products, packaging, dispatch, customers, cold store, complaints.

CREATE TABLE tbl_Farm (
  FarmId        INTEGER PRIMARY KEY,
  FarmName      VARCHAR NOT NULL,
  OwnerName     VARCHAR,
  Region        VARCHAR,
  HerdSize      INTEGER,
  Breed         VARCHAR,
  OrganicFlag   BOOLEAN,
  ContractStart DATE,
  ContractEnd   DATE
);
COMMENT ON TABLE tbl_Farm IS 'Supplying farms | 奶源牧场';
COMMENT ON COLUMN tbl_Farm.FarmId IS 'Farm id | 牧场编号';
COMMENT ON COLUMN tbl_Farm.FarmName IS 'Farm name | 牧场名称';
COMMENT ON COLUMN tbl_Farm.OwnerName IS 'Farmer | 牧场主';
COMMENT ON COLUMN tbl_Farm.Region IS 'Region | 地区';
COMMENT ON COLUMN tbl_Farm.HerdSize IS 'Cows in milk | 泌乳牛头数';
COMMENT ON COLUMN tbl_Farm.Breed IS 'Main breed: Holstein, Jersey, Ayrshire, mixed | 主要品种';
COMMENT ON COLUMN tbl_Farm.OrganicFlag IS 'True if organic | 是否有机';
COMMENT ON COLUMN tbl_Farm.ContractStart IS 'Contract start | 合同开始';
COMMENT ON COLUMN tbl_Farm.ContractEnd IS 'Contract end, NULL if open ended | 合同结束，无期限为空';

CREATE TABLE tbl_Tanker (
  TankerNo    VARCHAR PRIMARY KEY,
  CapLitres   INTEGER,
  HaulierName VARCHAR,
  InUse       BOOLEAN
);
COMMENT ON TABLE tbl_Tanker IS 'Milk tankers | 奶罐车';
COMMENT ON COLUMN tbl_Tanker.TankerNo IS 'Tanker number | 车号';
COMMENT ON COLUMN tbl_Tanker.CapLitres IS 'Capacity, litres | 容量（升）';
COMMENT ON COLUMN tbl_Tanker.HaulierName IS 'Haulier | 承运商';
COMMENT ON COLUMN tbl_Tanker.InUse IS 'True if in use | 是否在用';

CREATE TABLE tbl_Silo (
  SiloNo    VARCHAR PRIMARY KEY,
  MaxLitres INTEGER,
  CurLitres INTEGER,
  LastCIP   TIMESTAMP
);
COMMENT ON TABLE tbl_Silo IS 'Raw milk silos | 原奶储罐';
COMMENT ON COLUMN tbl_Silo.SiloNo IS 'Silo, e.g. S3 | 储罐号';
COMMENT ON COLUMN tbl_Silo.MaxLitres IS 'Capacity, litres | 容量（升）';
COMMENT ON COLUMN tbl_Silo.CurLitres IS 'Litres now | 当前存量（升）';
COMMENT ON COLUMN tbl_Silo.LastCIP IS 'Last cleaned | 最近清洗时间';

CREATE TABLE tbl_Product (
  ProdCode     VARCHAR PRIMARY KEY,
  ProdName     VARCHAR NOT NULL,
  Family       VARCHAR,
  PackKg       DOUBLE,
  ShelfDays    INTEGER,
  ListPrice    DECIMAL(18,2),
  StdCost      DECIMAL(18,2),
  Discontinued BOOLEAN
);
COMMENT ON TABLE tbl_Product IS 'Products | 产品';
COMMENT ON COLUMN tbl_Product.ProdCode IS 'Product code, e.g. YOG-150S | 产品代码';
COMMENT ON COLUMN tbl_Product.ProdName IS 'Product name | 产品名称';
COMMENT ON COLUMN tbl_Product.Family IS 'Family: milk, yoghurt, cheese, butter, cream, powder | 品类：液奶、酸奶、奶酪、黄油、奶油、奶粉';
COMMENT ON COLUMN tbl_Product.PackKg IS 'Pack size, kg | 包装规格（公斤）';
COMMENT ON COLUMN tbl_Product.ShelfDays IS 'Shelf life, days | 保质期（天）';
COMMENT ON COLUMN tbl_Product.ListPrice IS 'List price a pack, euros | 目录价（欧元/包）';
COMMENT ON COLUMN tbl_Product.StdCost IS 'Standard cost a pack, euros | 标准成本（欧元/包）';
COMMENT ON COLUMN tbl_Product.Discontinued IS 'True if no longer made | 是否停产';

CREATE TABLE tbl_Customer (
  CustNo   INTEGER PRIMARY KEY,
  CustName VARCHAR NOT NULL,
  Channel  VARCHAR,
  Country  VARCHAR,
  RepName  VARCHAR
);
COMMENT ON TABLE tbl_Customer IS 'Customers | 客户';
COMMENT ON COLUMN tbl_Customer.CustNo IS 'Customer number | 客户编号';
COMMENT ON COLUMN tbl_Customer.CustName IS 'Name | 客户名称';
COMMENT ON COLUMN tbl_Customer.Channel IS 'Channel: retail, wholesale, foodservice, export | 渠道：零售、批发、餐饮、出口';
COMMENT ON COLUMN tbl_Customer.Country IS 'Country | 国家';
COMMENT ON COLUMN tbl_Customer.RepName IS 'Sales representative | 销售代表';

CREATE TABLE tbl_Collection (
  CollId    INTEGER PRIMARY KEY,
  FarmId    INTEGER REFERENCES tbl_Farm(FarmId),
  TankerNo  VARCHAR REFERENCES tbl_Tanker(TankerNo),
  CollDate  DATE,
  Litres    DOUBLE,
  TempC     DOUBLE,
  PricePerL DOUBLE,
  Accepted  BOOLEAN
);
COMMENT ON TABLE tbl_Collection IS 'Milk collected at farms | 收奶记录';
COMMENT ON COLUMN tbl_Collection.CollId IS 'Collection id | 收奶单号';
COMMENT ON COLUMN tbl_Collection.FarmId IS 'Farm | 牧场';
COMMENT ON COLUMN tbl_Collection.TankerNo IS 'Tanker | 奶罐车';
COMMENT ON COLUMN tbl_Collection.CollDate IS 'Date | 收奶日期';
COMMENT ON COLUMN tbl_Collection.Litres IS 'Litres | 收奶量（升）';
COMMENT ON COLUMN tbl_Collection.TempC IS 'Temperature, Celsius | 奶温（℃）';
COMMENT ON COLUMN tbl_Collection.PricePerL IS 'Base price, euros a litre | 基础价（欧元/升）';
COMMENT ON COLUMN tbl_Collection.Accepted IS 'False if turned away | 是否接收';

CREATE TABLE tbl_Batch (
  BatchNo    VARCHAR PRIMARY KEY,
  ProdCode   VARCHAR REFERENCES tbl_Product(ProdCode),
  LineNo     INTEGER,
  SiloNo     VARCHAR REFERENCES tbl_Silo(SiloNo),
  MadeOn     DATE,
  BestBefore DATE,
  MilkInL    DOUBLE,
  PacksPlan  INTEGER,
  PacksGood  INTEGER,
  PacksScrap INTEGER,
  QAStatus   VARCHAR
);
COMMENT ON TABLE tbl_Batch IS 'Production batches | 生产批次';
COMMENT ON COLUMN tbl_Batch.BatchNo IS 'Batch number, e.g. B2611-044 | 批号';
COMMENT ON COLUMN tbl_Batch.ProdCode IS 'Product | 产品';
COMMENT ON COLUMN tbl_Batch.LineNo IS 'Line, 1 to 6 | 生产线';
COMMENT ON COLUMN tbl_Batch.SiloNo IS 'Silo the milk came from | 来源储罐';
COMMENT ON COLUMN tbl_Batch.MadeOn IS 'Date made | 生产日期';
COMMENT ON COLUMN tbl_Batch.BestBefore IS 'Best before | 保质期至';
COMMENT ON COLUMN tbl_Batch.MilkInL IS 'Raw milk used, litres | 耗用原奶（升）';
COMMENT ON COLUMN tbl_Batch.PacksPlan IS 'Packs planned | 计划包数';
COMMENT ON COLUMN tbl_Batch.PacksGood IS 'Good packs made | 合格包数';
COMMENT ON COLUMN tbl_Batch.PacksScrap IS 'Packs scrapped | 报废包数';
COMMENT ON COLUMN tbl_Batch.QAStatus IS 'Release status: HELD, RELEASED, REJECTED | 放行状态：待检、放行、不合格';

CREATE TABLE tbl_LabTest (
  TestId     INTEGER PRIMARY KEY,
  CollId     INTEGER REFERENCES tbl_Collection(CollId),
  TestDate   DATE,
  FatPct     DOUBLE,
  ProtPct    DOUBLE,
  SCC        INTEGER,
  TBC        INTEGER,
  Antibiotic BOOLEAN
);
COMMENT ON TABLE tbl_LabTest IS 'Tests of collected milk | 原奶检测';
COMMENT ON COLUMN tbl_LabTest.TestId IS 'Test id | 检测编号';
COMMENT ON COLUMN tbl_LabTest.CollId IS 'Collection | 收奶单';
COMMENT ON COLUMN tbl_LabTest.TestDate IS 'Date tested | 检测日期';
COMMENT ON COLUMN tbl_LabTest.FatPct IS 'Fat, percent | 脂肪（%）';
COMMENT ON COLUMN tbl_LabTest.ProtPct IS 'Protein, percent | 蛋白质（%）';
COMMENT ON COLUMN tbl_LabTest.SCC IS 'Somatic cell count, thousand per ml | 体细胞数（千/毫升）';
COMMENT ON COLUMN tbl_LabTest.TBC IS 'Total bacterial count, thousand per ml | 细菌总数（千/毫升）';
COMMENT ON COLUMN tbl_LabTest.Antibiotic IS 'True if antibiotics found | 是否检出抗生素';

CREATE TABLE tbl_Stock (
  BatchNo     VARCHAR REFERENCES tbl_Batch(BatchNo),
  WhsCode     VARCHAR,
  PacksOnHand INTEGER,
  PacksResv   INTEGER,
  PRIMARY KEY (BatchNo, WhsCode)
);
COMMENT ON TABLE tbl_Stock IS 'Cold store stock by batch | 冷库库存';
COMMENT ON COLUMN tbl_Stock.BatchNo IS 'Batch | 批号';
COMMENT ON COLUMN tbl_Stock.WhsCode IS 'Cold store, e.g. CS1 | 冷库';
COMMENT ON COLUMN tbl_Stock.PacksOnHand IS 'Packs on hand | 在库包数';
COMMENT ON COLUMN tbl_Stock.PacksResv IS 'Packs reserved for orders | 预留包数';

CREATE TABLE tbl_Dispatch (
  DispId    INTEGER PRIMARY KEY,
  DispDate  DATE,
  CustNo    INTEGER REFERENCES tbl_Customer(CustNo),
  BatchNo   VARCHAR REFERENCES tbl_Batch(BatchNo),
  Packs     INTEGER,
  UnitPrice DECIMAL(18,2)
);
COMMENT ON TABLE tbl_Dispatch IS 'Packs shipped | 发货';
COMMENT ON COLUMN tbl_Dispatch.DispId IS 'Dispatch line id | 发货行号';
COMMENT ON COLUMN tbl_Dispatch.DispDate IS 'Date | 发货日期';
COMMENT ON COLUMN tbl_Dispatch.CustNo IS 'Customer | 客户';
COMMENT ON COLUMN tbl_Dispatch.BatchNo IS 'Batch | 批号';
COMMENT ON COLUMN tbl_Dispatch.Packs IS 'Packs | 包数';
COMMENT ON COLUMN tbl_Dispatch.UnitPrice IS 'Price a pack, euros | 成交价（欧元/包）';

CREATE TABLE tbl_Complaint (
  CompNo     INTEGER PRIMARY KEY,
  CompDate   DATE,
  CustNo     INTEGER REFERENCES tbl_Customer(CustNo),
  BatchNo    VARCHAR REFERENCES tbl_Batch(BatchNo),
  Reason     VARCHAR,
  ClosedDate DATE,
  CreditAmt  DECIMAL(18,2)
);
COMMENT ON TABLE tbl_Complaint IS 'Complaints | 投诉';
COMMENT ON COLUMN tbl_Complaint.CompNo IS 'Complaint number | 投诉号';
COMMENT ON COLUMN tbl_Complaint.CompDate IS 'Received | 收到日期';
COMMENT ON COLUMN tbl_Complaint.CustNo IS 'Customer | 客户';
COMMENT ON COLUMN tbl_Complaint.BatchNo IS 'Batch, NULL if unknown | 批号，未知为空';
COMMENT ON COLUMN tbl_Complaint.Reason IS 'Reason: taste, foreign body, leak, mould, short weight | 原因：口味、异物、渗漏、发霉、缺量';
COMMENT ON COLUMN tbl_Complaint.ClosedDate IS 'Closed, NULL if open | 结案日期，未结为空';
COMMENT ON COLUMN tbl_Complaint.CreditAmt IS 'Credit given, euros | 赔付额（欧元）';
