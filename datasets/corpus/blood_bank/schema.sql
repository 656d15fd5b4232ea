-- Blood bank: donors, sites, drives, donations, tests, components, inventory, hospitals, orders, issues, reactions, deferrals.

CREATE TABLE DonorMaster (
  DonorID   INTEGER PRIMARY KEY,
  DonorNm   VARCHAR NOT NULL,
  Sex       VARCHAR,
  DOB       DATE,
  ABO       VARCHAR,
  RhD       VARCHAR,
  ResCity   VARCHAR,
  RegDt     DATE,
  LastDonDt DATE,
  OptOut    BOOLEAN
);
COMMENT ON TABLE DonorMaster IS 'Donors | 献血者';
COMMENT ON COLUMN DonorMaster.DonorID IS 'Donor id | 献血者编号';
COMMENT ON COLUMN DonorMaster.DonorNm IS 'Name | 姓名';
COMMENT ON COLUMN DonorMaster.Sex IS 'Sex: F, M | 性别';
COMMENT ON COLUMN DonorMaster.DOB IS 'Date of birth | 出生日期';
COMMENT ON COLUMN DonorMaster.ABO IS 'Blood group: A, B, AB, O | ABO血型';
COMMENT ON COLUMN DonorMaster.RhD IS 'Rhesus: POS, NEG | Rh血型：POS阳性、NEG阴性';
COMMENT ON COLUMN DonorMaster.ResCity IS 'City of residence | 居住城市';
COMMENT ON COLUMN DonorMaster.RegDt IS 'Registered | 登记日期';
COMMENT ON COLUMN DonorMaster.LastDonDt IS 'Last donation, NULL if none | 最近献血日期，未献为空';
COMMENT ON COLUMN DonorMaster.OptOut IS 'True if not to be contacted | 是否拒绝联系';

CREATE TABLE CollSite (
  SiteCd   VARCHAR PRIMARY KEY,
  SiteNm   VARCHAR NOT NULL,
  SiteTp   VARCHAR,
  SiteCity VARCHAR,
  Beds     INTEGER
);
COMMENT ON TABLE CollSite IS 'Collection sites | 采血点';
COMMENT ON COLUMN CollSite.SiteCd IS 'Site code | 采血点代码';
COMMENT ON COLUMN CollSite.SiteNm IS 'Site name | 采血点名称';
COMMENT ON COLUMN CollSite.SiteTp IS 'Type: fixed, mobile, hospital | 类型：固定fixed、流动mobile、医院hospital';
COMMENT ON COLUMN CollSite.SiteCity IS 'City | 城市';
COMMENT ON COLUMN CollSite.Beds IS 'Donation beds | 采血床位';

CREATE TABLE Hospital (
  HospCd    VARCHAR PRIMARY KEY,
  HospNm    VARCHAR NOT NULL,
  HospCity  VARCHAR,
  TraumaLvl INTEGER
);
COMMENT ON TABLE Hospital IS 'Hospitals served | 医院';
COMMENT ON COLUMN Hospital.HospCd IS 'Hospital code | 医院代码';
COMMENT ON COLUMN Hospital.HospNm IS 'Hospital name | 医院名称';
COMMENT ON COLUMN Hospital.HospCity IS 'City | 城市';
COMMENT ON COLUMN Hospital.TraumaLvl IS 'Trauma level, 1 highest, NULL if none | 创伤等级，1最高';

CREATE TABLE Drive (
  DriveID   INTEGER PRIMARY KEY,
  SiteCd    VARCHAR REFERENCES CollSite(SiteCd),
  HostOrg   VARCHAR,
  DriveDt   DATE,
  GoalUnits INTEGER
);
COMMENT ON TABLE Drive IS 'Blood drives | 献血活动';
COMMENT ON COLUMN Drive.DriveID IS 'Drive id | 活动编号';
COMMENT ON COLUMN Drive.SiteCd IS 'Site | 采血点';
COMMENT ON COLUMN Drive.HostOrg IS 'Host organisation | 主办单位';
COMMENT ON COLUMN Drive.DriveDt IS 'Date | 日期';
COMMENT ON COLUMN Drive.GoalUnits IS 'Goal, units | 目标单位数';

CREATE TABLE DeferLog (
  DeferID  INTEGER PRIMARY KEY,
  DonorID  INTEGER REFERENCES DonorMaster(DonorID),
  DeferDt  DATE,
  EndDt    DATE,
  ReasonCd VARCHAR
);
COMMENT ON TABLE DeferLog IS 'Deferrals of donors | 暂缓献血';
COMMENT ON COLUMN DeferLog.DeferID IS 'Deferral id | 编号';
COMMENT ON COLUMN DeferLog.DonorID IS 'Donor | 献血者';
COMMENT ON COLUMN DeferLog.DeferDt IS 'From | 开始日期';
COMMENT ON COLUMN DeferLog.EndDt IS 'Until, NULL if permanent | 截止日期，永久为空';
COMMENT ON COLUMN DeferLog.ReasonCd IS 'Reason: LOWHB, TRAVEL, MEDS, TATTOO, INFECT | 原因：LOWHB血红蛋白低、TRAVEL旅行、MEDS用药、TATTOO纹身、INFECT感染';

CREATE TABLE HospOrder (
  OrdNo    INTEGER PRIMARY KEY,
  HospCd   VARCHAR REFERENCES Hospital(HospCd),
  OrdTs    TIMESTAMP,
  CompTp   VARCHAR,
  ABO      VARCHAR,
  RhD      VARCHAR,
  UnitsReq INTEGER,
  Urgent   VARCHAR
);
COMMENT ON TABLE HospOrder IS 'Orders of hospitals | 医院订血';
COMMENT ON COLUMN HospOrder.OrdNo IS 'Order number | 订单号';
COMMENT ON COLUMN HospOrder.HospCd IS 'Hospital | 医院';
COMMENT ON COLUMN HospOrder.OrdTs IS 'Ordered | 下单时间';
COMMENT ON COLUMN HospOrder.CompTp IS 'Component asked for: RBC, PLT, FFP, CRYO | 成分';
COMMENT ON COLUMN HospOrder.ABO IS 'Blood group asked for | 血型';
COMMENT ON COLUMN HospOrder.RhD IS 'Rhesus asked for | Rh';
COMMENT ON COLUMN HospOrder.UnitsReq IS 'Units asked for | 申请单位数';
COMMENT ON COLUMN HospOrder.Urgent IS 'Urgency: STAT, ROUTINE | 紧急程度：STAT紧急、ROUTINE常规';

CREATE TABLE Donation (
  DIN      VARCHAR PRIMARY KEY,
  DonorID  INTEGER REFERENCES DonorMaster(DonorID),
  DriveID  INTEGER REFERENCES Drive(DriveID),
  SiteCd   VARCHAR REFERENCES CollSite(SiteCd),
  DonDt    DATE,
  DonTp    VARCHAR,
  VolMl    INTEGER,
  Hgb      DOUBLE,
  Complete BOOLEAN
);
COMMENT ON TABLE Donation IS 'Donations | 献血记录';
COMMENT ON COLUMN Donation.DIN IS 'Donation number, e.g. W0423-26-118820 | 献血编号';
COMMENT ON COLUMN Donation.DonorID IS 'Donor | 献血者';
COMMENT ON COLUMN Donation.DriveID IS 'Drive, NULL for walk-ins at a site | 活动，散客为空';
COMMENT ON COLUMN Donation.SiteCd IS 'Site | 采血点';
COMMENT ON COLUMN Donation.DonDt IS 'Date | 献血日期';
COMMENT ON COLUMN Donation.DonTp IS 'Type: WB whole blood, PLT platelets, PLS plasma, DRC double red cells | 类型：WB全血、PLT血小板、PLS血浆、DRC双份红细胞';
COMMENT ON COLUMN Donation.VolMl IS 'Volume, ml | 采血量（毫升）';
COMMENT ON COLUMN Donation.Hgb IS 'Haemoglobin, g/dl | 血红蛋白（g/dl）';
COMMENT ON COLUMN Donation.Complete IS 'False if stopped early | 是否完成';

CREATE TABLE TestResult (
  DIN    VARCHAR REFERENCES Donation(DIN),
  Marker VARCHAR,
  Result VARCHAR,
  TestDt DATE,
  LabCd  VARCHAR,
  PRIMARY KEY (DIN, Marker)
);
COMMENT ON TABLE TestResult IS 'Tests of donations | 检测结果';
COMMENT ON COLUMN TestResult.DIN IS 'Donation | 献血编号';
COMMENT ON COLUMN TestResult.Marker IS 'Marker: HIV, HBV, HCV, SYPH, HTLV | 检测项';
COMMENT ON COLUMN TestResult.Result IS 'Result: NR non reactive, R reactive, IND indeterminate | 结果：NR阴性、R阳性、IND不确定';
COMMENT ON COLUMN TestResult.TestDt IS 'Date tested | 检测日期';
COMMENT ON COLUMN TestResult.LabCd IS 'Laboratory | 实验室代码';

CREATE TABLE Component (
  CompID   VARCHAR PRIMARY KEY,
  DIN      VARCHAR REFERENCES Donation(DIN),
  CompTp   VARCHAR,
  ABO      VARCHAR,
  RhD      VARCHAR,
  MadeDt   DATE,
  ExpDt    DATE,
  CompStat VARCHAR,
  DiscRsn  VARCHAR
);
COMMENT ON TABLE Component IS 'Components made from donations | 血液成分';
COMMENT ON COLUMN Component.CompID IS 'Component id | 成分编号';
COMMENT ON COLUMN Component.DIN IS 'Donation | 献血编号';
COMMENT ON COLUMN Component.CompTp IS 'Type: RBC red cells, PLT platelets, FFP plasma, CRYO | 类型：RBC红细胞、PLT血小板、FFP血浆、CRYO冷沉淀';
COMMENT ON COLUMN Component.ABO IS 'Blood group of the bag | 血型';
COMMENT ON COLUMN Component.RhD IS 'Rhesus of the bag | Rh';
COMMENT ON COLUMN Component.MadeDt IS 'Made | 制备日期';
COMMENT ON COLUMN Component.ExpDt IS 'Expiry | 失效日期';
COMMENT ON COLUMN Component.CompStat IS 'Status: QUAR quarantine, AVAIL available, RSV reserved, ISS issued, DISC discarded | 状态：QUAR隔离、AVAIL可用、RSV预留、ISS已发、DISC报废';
COMMENT ON COLUMN Component.DiscRsn IS 'Reason discarded: expired, broken, positive, NULL otherwise | 报废原因：过期、破损、阳性';

CREATE TABLE IssueLog (
  CompID    VARCHAR PRIMARY KEY REFERENCES Component(CompID),
  OrdNo     INTEGER REFERENCES HospOrder(OrdNo),
  IssTs     TIMESTAMP,
  ChargeAmt DECIMAL(18,2),
  RetFlg    BOOLEAN
);
COMMENT ON TABLE IssueLog IS 'Components issued | 发血记录';
COMMENT ON COLUMN IssueLog.CompID IS 'Component | 成分';
COMMENT ON COLUMN IssueLog.OrdNo IS 'Order | 订单';
COMMENT ON COLUMN IssueLog.IssTs IS 'Issued | 发出时间';
COMMENT ON COLUMN IssueLog.ChargeAmt IS 'Charge, USD | 收费（美元）';
COMMENT ON COLUMN IssueLog.RetFlg IS 'True if returned unused | 是否退回';

CREATE TABLE ReactRpt (
  RptNo    INTEGER PRIMARY KEY,
  CompID   VARCHAR REFERENCES Component(CompID),
  HospCd   VARCHAR REFERENCES Hospital(HospCd),
  RptDt    DATE,
  Severity VARCHAR
);
COMMENT ON TABLE ReactRpt IS 'Transfusion reactions reported | 输血反应';
COMMENT ON COLUMN ReactRpt.RptNo IS 'Report number | 报告号';
COMMENT ON COLUMN ReactRpt.CompID IS 'Component | 成分';
COMMENT ON COLUMN ReactRpt.HospCd IS 'Hospital | 医院';
COMMENT ON COLUMN ReactRpt.RptDt IS 'Reported | 报告日期';
COMMENT ON COLUMN ReactRpt.Severity IS 'Severity: mild, severe, fatal | 严重程度：轻微、严重、致死';
