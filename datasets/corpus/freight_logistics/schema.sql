-- Freight forwarder: shippers, lanes, shipments, legs, carriers, events, invoices, warehouses.

CREATE TABLE Shipper (
  ShipperID   INTEGER PRIMARY KEY,
  ShipperName VARCHAR NOT NULL,
  Country     VARCHAR,
  CreditDays  INTEGER,
  KeyAccount  BOOLEAN
);
COMMENT ON TABLE Shipper IS 'Customers that ship goods | 托运人';
COMMENT ON COLUMN Shipper.ShipperID IS 'Shipper id | 托运人编号';
COMMENT ON COLUMN Shipper.ShipperName IS 'Shipper name | 托运人名称';
COMMENT ON COLUMN Shipper.Country IS 'Country | 国家';
COMMENT ON COLUMN Shipper.CreditDays IS 'Credit terms, days | 账期（天）';
COMMENT ON COLUMN Shipper.KeyAccount IS 'True for key accounts | 是否大客户';

CREATE TABLE Carrier (
  CarrierID   INTEGER PRIMARY KEY,
  CarrierName VARCHAR NOT NULL,
  Mode        VARCHAR,
  ScacCode    VARCHAR
);
COMMENT ON TABLE Carrier IS 'Carriers | 承运人';
COMMENT ON COLUMN Carrier.CarrierID IS 'Carrier id | 承运人编号';
COMMENT ON COLUMN Carrier.CarrierName IS 'Carrier name | 承运人名称';
COMMENT ON COLUMN Carrier.Mode IS 'Mode: sea, air, road, rail | 运输方式：sea 海运, air 空运, road 公路, rail 铁路';
COMMENT ON COLUMN Carrier.ScacCode IS 'Carrier code, four letters | 承运人四字代码';

CREATE TABLE Port (
  PortCode VARCHAR PRIMARY KEY,
  PortName VARCHAR NOT NULL,
  Country  VARCHAR,
  PortType VARCHAR
);
COMMENT ON TABLE Port IS 'Ports and terminals | 港口与场站';
COMMENT ON COLUMN Port.PortCode IS 'UN location code, e.g. CNSHA, NLRTM | 港口代码';
COMMENT ON COLUMN Port.PortName IS 'Port name, e.g. Shanghai | 港口名称';
COMMENT ON COLUMN Port.Country IS 'Country | 国家';
COMMENT ON COLUMN Port.PortType IS 'Type: seaport, airport, rail terminal | 类型：seaport 海港, airport 机场, rail terminal 铁路场站';

CREATE TABLE Shipment (
  ShipmentNo    VARCHAR PRIMARY KEY,
  ShipperID     INTEGER REFERENCES Shipper(ShipperID),
  OriginPort    VARCHAR REFERENCES Port(PortCode),
  DestPort      VARCHAR REFERENCES Port(PortCode),
  BookedDate    DATE,
  PromisedDate  DATE,
  DeliveredDate DATE,
  WeightKg      DOUBLE,
  VolumeCbm     DOUBLE,
  Commodity     VARCHAR,
  Incoterm      VARCHAR,
  Status        VARCHAR
);
COMMENT ON TABLE Shipment IS 'Shipments | 货运单';
COMMENT ON COLUMN Shipment.ShipmentNo IS 'Shipment number, e.g. SH250001 | 货运单号';
COMMENT ON COLUMN Shipment.ShipperID IS 'Shipper | 托运人';
COMMENT ON COLUMN Shipment.OriginPort IS 'Port of origin | 起运港';
COMMENT ON COLUMN Shipment.DestPort IS 'Port of destination | 目的港';
COMMENT ON COLUMN Shipment.BookedDate IS 'Date booked | 订舱日期';
COMMENT ON COLUMN Shipment.PromisedDate IS 'Delivery date promised | 承诺送达日期';
COMMENT ON COLUMN Shipment.DeliveredDate IS 'Date delivered, NULL while under way | 实际送达日期，在途为空';
COMMENT ON COLUMN Shipment.WeightKg IS 'Gross weight, kg | 毛重（公斤）';
COMMENT ON COLUMN Shipment.VolumeCbm IS 'Volume, cubic metres | 体积（立方米）';
COMMENT ON COLUMN Shipment.Commodity IS 'Commodity: electronics, apparel, machinery, chemicals, food, furniture | 货类：electronics 电子, apparel 服装, machinery 机械, chemicals 化工, food 食品, furniture 家具';
COMMENT ON COLUMN Shipment.Incoterm IS 'Incoterm: FOB, CIF, EXW, DDP | 贸易术语';
COMMENT ON COLUMN Shipment.Status IS 'Status: booked, in transit, customs, delivered, cancelled | 状态：booked 已订舱, in transit 在途, customs 清关中, delivered 已送达, cancelled 已取消';

CREATE TABLE Leg (
  ShipmentNo VARCHAR REFERENCES Shipment(ShipmentNo),
  LegSeq     INTEGER,
  CarrierID  INTEGER REFERENCES Carrier(CarrierID),
  FromPort   VARCHAR REFERENCES Port(PortCode),
  ToPort     VARCHAR REFERENCES Port(PortCode),
  Etd        TIMESTAMP,
  Atd        TIMESTAMP,
  Eta        TIMESTAMP,
  Ata        TIMESTAMP,
  CostUsd    DECIMAL(18,2),
  PRIMARY KEY (ShipmentNo, LegSeq)
);
COMMENT ON TABLE Leg IS 'Legs of shipments | 运输段';
COMMENT ON COLUMN Leg.ShipmentNo IS 'Shipment | 货运单号';
COMMENT ON COLUMN Leg.LegSeq IS 'Leg number | 段序';
COMMENT ON COLUMN Leg.CarrierID IS 'Carrier | 承运人';
COMMENT ON COLUMN Leg.FromPort IS 'From | 起点';
COMMENT ON COLUMN Leg.ToPort IS 'To | 终点';
COMMENT ON COLUMN Leg.Etd IS 'Scheduled departure | 计划离港';
COMMENT ON COLUMN Leg.Atd IS 'Actual departure, NULL if not departed | 实际离港';
COMMENT ON COLUMN Leg.Eta IS 'Scheduled arrival | 计划到港';
COMMENT ON COLUMN Leg.Ata IS 'Actual arrival, NULL if not arrived | 实际到港';
COMMENT ON COLUMN Leg.CostUsd IS 'Cost paid to the carrier, USD | 承运成本（美元）';

CREATE TABLE TrackEvent (
  EventID    BIGINT PRIMARY KEY,
  ShipmentNo VARCHAR REFERENCES Shipment(ShipmentNo),
  EventTime  TIMESTAMP,
  EventCode  VARCHAR,
  Note       VARCHAR
);
COMMENT ON TABLE TrackEvent IS 'Tracking events | 跟踪事件';
COMMENT ON COLUMN TrackEvent.EventID IS 'Event id | 事件编号';
COMMENT ON COLUMN TrackEvent.ShipmentNo IS 'Shipment | 货运单号';
COMMENT ON COLUMN TrackEvent.EventTime IS 'Time | 时间';
COMMENT ON COLUMN TrackEvent.EventCode IS 'Code: pickup, departed, arrived, customs hold, customs release, damage, delivered | 事件：pickup 提货, departed 离港, arrived 到港, customs hold 海关查扣, customs release 放行, damage 货损, delivered 送达';
COMMENT ON COLUMN TrackEvent.Note IS 'Free text | 备注';

CREATE TABLE FreightInvoice (
  InvoiceNo  VARCHAR PRIMARY KEY,
  ShipmentNo VARCHAR REFERENCES Shipment(ShipmentNo),
  IssuedDate DATE,
  TotalUsd   DECIMAL(18,2),
  PaidDate   DATE
);
COMMENT ON TABLE FreightInvoice IS 'Invoices to shippers | 运费账单';
COMMENT ON COLUMN FreightInvoice.InvoiceNo IS 'Invoice number | 账单号';
COMMENT ON COLUMN FreightInvoice.ShipmentNo IS 'Shipment | 货运单号';
COMMENT ON COLUMN FreightInvoice.IssuedDate IS 'Date issued | 开票日期';
COMMENT ON COLUMN FreightInvoice.TotalUsd IS 'Amount, USD | 金额（美元）';
COMMENT ON COLUMN FreightInvoice.PaidDate IS 'Date paid, NULL if unpaid | 付款日期，未付为空';

CREATE TABLE ClaimCase (
  ClaimID    INTEGER PRIMARY KEY,
  ShipmentNo VARCHAR REFERENCES Shipment(ShipmentNo),
  FiledDate  DATE,
  ClaimUsd   DECIMAL(18,2),
  SettledUsd DECIMAL(18,2)
);
COMMENT ON TABLE ClaimCase IS 'Cargo claims | 货损索赔';
COMMENT ON COLUMN ClaimCase.ClaimID IS 'Claim id | 索赔编号';
COMMENT ON COLUMN ClaimCase.ShipmentNo IS 'Shipment | 货运单号';
COMMENT ON COLUMN ClaimCase.FiledDate IS 'Date filed | 索赔日期';
COMMENT ON COLUMN ClaimCase.ClaimUsd IS 'Amount claimed, USD | 索赔金额（美元）';
COMMENT ON COLUMN ClaimCase.SettledUsd IS 'Amount settled, USD, NULL if open | 理赔金额（美元），未结为空';
