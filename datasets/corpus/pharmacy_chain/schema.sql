-- Pharmacy chain: stores, pharmacists, patients, doctors, drugs, batches, stock, prescriptions, dispensing, counter sales, insurers, claims, interactions.

CREATE TABLE PhStore (
  StoreNo   INTEGER PRIMARY KEY,
  StoreName VARCHAR NOT NULL,
  City      VARCHAR,
  OpenDate  DATE,
  CloseDate DATE,
  Is24h     BOOLEAN
);
COMMENT ON TABLE PhStore IS 'Stores | 门店';
COMMENT ON COLUMN PhStore.StoreNo IS 'Store number | 门店编号';
COMMENT ON COLUMN PhStore.StoreName IS 'Store name | 门店名称';
COMMENT ON COLUMN PhStore.City IS 'City | 城市';
COMMENT ON COLUMN PhStore.OpenDate IS 'Opened | 开业日期';
COMMENT ON COLUMN PhStore.CloseDate IS 'Closed, NULL if open | 关店日期，在营为空';
COMMENT ON COLUMN PhStore.Is24h IS 'True if open round the clock | 是否24小时';

CREATE TABLE Doctor (
  DocLic     VARCHAR PRIMARY KEY,
  DocName    VARCHAR NOT NULL,
  Specialty  VARCHAR,
  ClinicCity VARCHAR
);
COMMENT ON TABLE Doctor IS 'Prescribing doctors | 处方医生';
COMMENT ON COLUMN Doctor.DocLic IS 'Licence number | 执照号';
COMMENT ON COLUMN Doctor.DocName IS 'Name | 姓名';
COMMENT ON COLUMN Doctor.Specialty IS 'Specialty | 专科';
COMMENT ON COLUMN Doctor.ClinicCity IS 'City of the clinic | 诊所城市';

CREATE TABLE Insurer (
  InsCd   VARCHAR PRIMARY KEY,
  InsName VARCHAR NOT NULL,
  PayDays INTEGER
);
COMMENT ON TABLE Insurer IS 'Insurers | 保险公司';
COMMENT ON COLUMN Insurer.InsCd IS 'Code | 代码';
COMMENT ON COLUMN Insurer.InsName IS 'Name | 名称';
COMMENT ON COLUMN Insurer.PayDays IS 'Agreed payment, days | 约定付款天数';

CREATE TABLE Drug (
  Ndc         VARCHAR PRIMARY KEY,
  BrandName   VARCHAR NOT NULL,
  GenericName VARCHAR,
  Maker       VARCHAR,
  Form        VARCHAR,
  RxOnly      BOOLEAN,
  Schedule    INTEGER,
  CostPrice   DECIMAL(18,2),
  RetailPrice DECIMAL(18,2)
);
COMMENT ON TABLE Drug IS 'Drugs | 药品';
COMMENT ON COLUMN Drug.Ndc IS 'Drug code, e.g. 00093-0058 | 药品代码';
COMMENT ON COLUMN Drug.BrandName IS 'Brand name | 商品名';
COMMENT ON COLUMN Drug.GenericName IS 'Generic name, e.g. amoxicillin | 通用名';
COMMENT ON COLUMN Drug.Maker IS 'Manufacturer | 厂家';
COMMENT ON COLUMN Drug.Form IS 'Form: tablet, capsule, syrup, injection, cream | 剂型：片剂、胶囊、糖浆、注射剂、乳膏';
COMMENT ON COLUMN Drug.RxOnly IS 'True if a prescription is needed | 是否处方药';
COMMENT ON COLUMN Drug.Schedule IS 'Control schedule, 2 to 5, NULL if not controlled | 管制级别，非管制为空';
COMMENT ON COLUMN Drug.CostPrice IS 'Cost a pack, USD | 进价（美元/盒）';
COMMENT ON COLUMN Drug.RetailPrice IS 'Retail price a pack, USD | 零售价（美元/盒）';

CREATE TABLE PhStaff (
  StaffId     INTEGER PRIMARY KEY,
  StaffName   VARCHAR NOT NULL,
  JobCd       VARCHAR,
  HomeStoreNo INTEGER REFERENCES PhStore(StoreNo),
  LicExpiry   DATE,
  EndDate     DATE
);
COMMENT ON TABLE PhStaff IS 'Staff | 员工';
COMMENT ON COLUMN PhStaff.StaffId IS 'Staff id | 员工编号';
COMMENT ON COLUMN PhStaff.StaffName IS 'Name | 姓名';
COMMENT ON COLUMN PhStaff.JobCd IS 'Job: PHARM pharmacist, TECH technician, CASH cashier, MGR manager | 岗位：药师、技师、收银、店长';
COMMENT ON COLUMN PhStaff.HomeStoreNo IS 'Store | 所属门店';
COMMENT ON COLUMN PhStaff.LicExpiry IS 'Licence expiry, NULL if none | 执照到期，无则为空';
COMMENT ON COLUMN PhStaff.EndDate IS 'Left, NULL if employed | 离职日期，在职为空';

CREATE TABLE Patient (
  PatId      INTEGER PRIMARY KEY,
  PatName    VARCHAR NOT NULL,
  BirthDate  DATE,
  Sex        VARCHAR,
  HomeCity   VARCHAR,
  InsCd      VARCHAR REFERENCES Insurer(InsCd),
  AllergyTxt VARCHAR
);
COMMENT ON TABLE Patient IS 'Patients | 患者';
COMMENT ON COLUMN Patient.PatId IS 'Patient id | 患者编号';
COMMENT ON COLUMN Patient.PatName IS 'Name | 姓名';
COMMENT ON COLUMN Patient.BirthDate IS 'Date of birth | 出生日期';
COMMENT ON COLUMN Patient.Sex IS 'Sex: F, M | 性别';
COMMENT ON COLUMN Patient.HomeCity IS 'City | 居住城市';
COMMENT ON COLUMN Patient.InsCd IS 'Insurer, NULL if none | 保险，无则为空';
COMMENT ON COLUMN Patient.AllergyTxt IS 'Allergies, NULL if none known | 过敏史，无则为空';

CREATE TABLE DrugLot (
  StoreNo   INTEGER REFERENCES PhStore(StoreNo),
  Ndc       VARCHAR REFERENCES Drug(Ndc),
  LotNo     VARCHAR,
  ExpDate   DATE,
  QtyOnHand INTEGER,
  MinQty    INTEGER,
  PRIMARY KEY (StoreNo, Ndc, LotNo)
);
COMMENT ON TABLE DrugLot IS 'Lots in stock by store | 门店批号库存';
COMMENT ON COLUMN DrugLot.StoreNo IS 'Store | 门店';
COMMENT ON COLUMN DrugLot.Ndc IS 'Drug | 药品';
COMMENT ON COLUMN DrugLot.LotNo IS 'Lot number | 批号';
COMMENT ON COLUMN DrugLot.ExpDate IS 'Expiry | 有效期至';
COMMENT ON COLUMN DrugLot.QtyOnHand IS 'Packs on hand | 库存盒数';
COMMENT ON COLUMN DrugLot.MinQty IS 'Least stock wanted, packs | 最低库存';

CREATE TABLE OtcSale (
  SaleId    BIGINT PRIMARY KEY,
  StoreNo   INTEGER REFERENCES PhStore(StoreNo),
  Ndc       VARCHAR REFERENCES Drug(Ndc),
  SaleTs    TIMESTAMP,
  Qty       INTEGER,
  SoldPrice DECIMAL(18,2)
);
COMMENT ON TABLE OtcSale IS 'Counter sales without prescription | 非处方销售';
COMMENT ON COLUMN OtcSale.SaleId IS 'Sale line id | 销售行号';
COMMENT ON COLUMN OtcSale.StoreNo IS 'Store | 门店';
COMMENT ON COLUMN OtcSale.Ndc IS 'Drug | 药品';
COMMENT ON COLUMN OtcSale.SaleTs IS 'Time | 时间';
COMMENT ON COLUMN OtcSale.Qty IS 'Packs | 盒数';
COMMENT ON COLUMN OtcSale.SoldPrice IS 'Price a pack, USD | 成交价（美元/盒）';

CREATE TABLE Rx (
  RxNo        INTEGER PRIMARY KEY,
  PatId       INTEGER REFERENCES Patient(PatId),
  DocLic      VARCHAR REFERENCES Doctor(DocLic),
  Ndc         VARCHAR REFERENCES Drug(Ndc),
  WrittenDate DATE,
  ExpireDate  DATE,
  RefillsAuth INTEGER,
  RxStatus    VARCHAR
);
COMMENT ON TABLE Rx IS 'Prescriptions | 处方';
COMMENT ON COLUMN Rx.RxNo IS 'Prescription number | 处方号';
COMMENT ON COLUMN Rx.PatId IS 'Patient | 患者';
COMMENT ON COLUMN Rx.DocLic IS 'Doctor | 医生';
COMMENT ON COLUMN Rx.Ndc IS 'Drug prescribed | 处方药品';
COMMENT ON COLUMN Rx.WrittenDate IS 'Written | 开方日期';
COMMENT ON COLUMN Rx.ExpireDate IS 'Valid until | 有效期至';
COMMENT ON COLUMN Rx.RefillsAuth IS 'Refills allowed | 允许续配次数';
COMMENT ON COLUMN Rx.RxStatus IS 'Status: ACTIVE, DONE, CANCELLED, HOLD | 状态：有效、完成、取消、暂停';

CREATE TABLE Fill (
  FillId     INTEGER PRIMARY KEY,
  RxNo       INTEGER REFERENCES Rx(RxNo),
  StoreNo    INTEGER REFERENCES PhStore(StoreNo),
  DispNdc    VARCHAR REFERENCES Drug(Ndc),
  PharmId    INTEGER REFERENCES PhStaff(StaffId),
  FillDate   DATE,
  RefillNo   INTEGER,
  Packs      INTEGER,
  TotalPrice DECIMAL(18,2),
  CopayAmt   DECIMAL(18,2),
  PickupDate DATE
);
COMMENT ON TABLE Fill IS 'Fills of prescriptions | 配药';
COMMENT ON COLUMN Fill.FillId IS 'Fill id | 配药编号';
COMMENT ON COLUMN Fill.RxNo IS 'Prescription | 处方';
COMMENT ON COLUMN Fill.StoreNo IS 'Store | 门店';
COMMENT ON COLUMN Fill.DispNdc IS 'Drug dispensed, may differ from the one prescribed | 实配药品，可能与处方不同';
COMMENT ON COLUMN Fill.PharmId IS 'Pharmacist | 药师';
COMMENT ON COLUMN Fill.FillDate IS 'Date | 配药日期';
COMMENT ON COLUMN Fill.RefillNo IS '0 for the first fill | 续配序号，首次为0';
COMMENT ON COLUMN Fill.Packs IS 'Packs | 盒数';
COMMENT ON COLUMN Fill.TotalPrice IS 'Price, USD | 总价（美元）';
COMMENT ON COLUMN Fill.CopayAmt IS 'Paid by the patient, USD | 患者自付（美元）';
COMMENT ON COLUMN Fill.PickupDate IS 'Picked up, NULL if not | 取药日期，未取为空';

CREATE TABLE Claim (
  ClaimNo    INTEGER PRIMARY KEY,
  FillId     INTEGER REFERENCES Fill(FillId),
  InsCd      VARCHAR REFERENCES Insurer(InsCd),
  SubmitDate DATE,
  ClaimAmt   DECIMAL(18,2),
  PaidAmt    DECIMAL(18,2),
  PaidDate   DATE,
  RejectCd   VARCHAR
);
COMMENT ON TABLE Claim IS 'Claims to insurers | 理赔';
COMMENT ON COLUMN Claim.ClaimNo IS 'Claim number | 理赔号';
COMMENT ON COLUMN Claim.FillId IS 'Fill | 配药';
COMMENT ON COLUMN Claim.InsCd IS 'Insurer | 保险公司';
COMMENT ON COLUMN Claim.SubmitDate IS 'Submitted | 提交日期';
COMMENT ON COLUMN Claim.ClaimAmt IS 'Claimed, USD | 申请金额（美元）';
COMMENT ON COLUMN Claim.PaidAmt IS 'Paid, USD, NULL if pending | 支付金额（美元），未决为空';
COMMENT ON COLUMN Claim.PaidDate IS 'Paid on, NULL if pending | 支付日期，未决为空';
COMMENT ON COLUMN Claim.RejectCd IS 'Reject code, NULL if not rejected | 拒付代码，未拒为空';
