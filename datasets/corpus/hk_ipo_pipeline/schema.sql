-- Hong Kong IPO pipeline: issuers, A1 applications and refilings, status steps, regulatory comments and CSRC filings, sponsors and bookrunners, hearings, offerings with price ranges and clawback, cornerstones, allotment tranches, grey market and first days, stabilisation, lock-ups, deal fees.

CREATE TABLE IssuerCo (
  IssuerId     INTEGER PRIMARY KEY,
  IssuerName   VARCHAR NOT NULL,
  IssuerNameCn VARCHAR,
  ShortName    VARCHAR,
  HomeMarket   VARCHAR,
  Structure    VARCHAR,
  Industry     VARCHAR,
  IncorpDate   DATE,
  AShareCode   VARCHAR,
  PreIncome    BOOLEAN
);
COMMENT ON TABLE IssuerCo IS 'Issuers | 发行人';
COMMENT ON COLUMN IssuerCo.IssuerId IS 'Issuer | 发行人编号';
COMMENT ON COLUMN IssuerCo.IssuerName IS 'Name, e.g. Pearl Harbour Robotics | 英文名称';
COMMENT ON COLUMN IssuerCo.IssuerNameCn IS 'Name in Chinese, e.g. 珠湾机器人 | 中文名称';
COMMENT ON COLUMN IssuerCo.ShortName IS 'Stock short name, NULL before listing | 股票简称，未上市为空';
COMMENT ON COLUMN IssuerCo.HomeMarket IS 'Home: Mainland, Hong Kong, Singapore, other | 业务所在地：Mainland内地，Hong Kong香港，Singapore新加坡，other其他';
COMMENT ON COLUMN IssuerCo.Structure IS 'Structure: H-share, red chip, VIE, local | 架构：H-share H股，red chip红筹，VIE，local本地';
COMMENT ON COLUMN IssuerCo.Industry IS 'Industry, e.g. biotech, consumer, TMT, industrials | 行业';
COMMENT ON COLUMN IssuerCo.IncorpDate IS 'Incorporated | 注册成立日';
COMMENT ON COLUMN IssuerCo.AShareCode IS 'A-share code, NULL if none | A股代码，无则为空';
COMMENT ON COLUMN IssuerCo.PreIncome IS 'True for Chapter 18A or 18C issuers without revenue tests | 是否18A/18C未盈利';

CREATE TABLE Bank (
  BankId     INTEGER PRIMARY KEY,
  BankName   VARCHAR NOT NULL,
  BankOrigin VARCHAR
);
COMMENT ON TABLE Bank IS 'Investment banks | 投行';
COMMENT ON COLUMN Bank.BankId IS 'Bank | 投行编号';
COMMENT ON COLUMN Bank.BankName IS 'Name, e.g. Kestrel Capital | 投行名称';
COMMENT ON COLUMN Bank.BankOrigin IS 'Origin: PRC, US, European, local | 背景：PRC中资，US美资，European欧资，local本地';

CREATE TABLE A1Filing (
  A1Id         INTEGER PRIMARY KEY,
  IssuerId     INTEGER REFERENCES IssuerCo(IssuerId),
  PrevA1Id     INTEGER REFERENCES A1Filing(A1Id),
  Board        VARCHAR,
  Chapter      VARCHAR,
  SubmitDate   DATE,
  LapseDate    DATE,
  StatusNow    VARCHAR,
  Confidential BOOLEAN,
  TargetUsd    DECIMAL(18,2)
);
COMMENT ON TABLE A1Filing IS 'A1 applications | A1上市申请';
COMMENT ON COLUMN A1Filing.A1Id IS 'Application | 申请编号';
COMMENT ON COLUMN A1Filing.IssuerId IS 'Issuer | 发行人';
COMMENT ON COLUMN A1Filing.PrevA1Id IS 'Application it renews, NULL if first | 所续期的前次申请，首次为空';
COMMENT ON COLUMN A1Filing.Board IS 'Board: Main, GEM | 板块：Main主板，GEM创业板';
COMMENT ON COLUMN A1Filing.Chapter IS 'Route: ordinary, 18A, 18C, 19C secondary, transfer | 路径：ordinary普通，18A，18C，19C secondary二次上市，transfer转板';
COMMENT ON COLUMN A1Filing.SubmitDate IS 'Submitted | 递表日期';
COMMENT ON COLUMN A1Filing.LapseDate IS 'Lapses on, six months later | 失效日期（六个月后）';
COMMENT ON COLUMN A1Filing.StatusNow IS 'Status: active, lapsed, hearing passed, listed, withdrawn, rejected, returned | 状态：active处理中，lapsed失效，hearing passed通过聆讯，listed已上市，withdrawn撤回，rejected拒绝，returned发回';
COMMENT ON COLUMN A1Filing.Confidential IS 'True if filed confidentially | 是否保密递交';
COMMENT ON COLUMN A1Filing.TargetUsd IS 'Money sought, million USD | 拟募资（百万美元）';

CREATE TABLE CsrcFiling (
  CsrcId       INTEGER PRIMARY KEY,
  IssuerId     INTEGER REFERENCES IssuerCo(IssuerId),
  ReceivedDate DATE,
  NoticeDate   DATE,
  SupplementN  INTEGER,
  SharesMax    DECIMAL(18,2)
);
COMMENT ON TABLE CsrcFiling IS 'CSRC filings of overseas listings | 境外上市备案';
COMMENT ON COLUMN CsrcFiling.CsrcId IS 'Filing | 备案编号';
COMMENT ON COLUMN CsrcFiling.IssuerId IS 'Issuer | 发行人';
COMMENT ON COLUMN CsrcFiling.ReceivedDate IS 'Received | 接收材料日';
COMMENT ON COLUMN CsrcFiling.NoticeDate IS 'Notice of filing issued, NULL if pending | 备案通知书日，未出为空';
COMMENT ON COLUMN CsrcFiling.SupplementN IS 'Rounds of supplements | 补充材料轮次';
COMMENT ON COLUMN CsrcFiling.SharesMax IS 'Most shares to be issued, million | 拟发行上限（百万股）';

CREATE TABLE A1Step (
  A1Id     INTEGER REFERENCES A1Filing(A1Id),
  StepNo   INTEGER,
  StepKind VARCHAR,
  StepDate DATE,
  PRIMARY KEY (A1Id, StepNo)
);
COMMENT ON TABLE A1Step IS 'Steps of applications | 申请节点';
COMMENT ON COLUMN A1Step.A1Id IS 'Application | 申请';
COMMENT ON COLUMN A1Step.StepNo IS 'Number | 序号';
COMMENT ON COLUMN A1Step.StepKind IS 'Step: first comments, reply, hearing, PHIP posted, approval, lapse | 节点：first comments首轮意见，reply回复，hearing聆讯，PHIP posted聆讯后资料集，approval原则批准，lapse失效';
COMMENT ON COLUMN A1Step.StepDate IS 'Date | 日期';

CREATE TABLE DealBank (
  A1Id   INTEGER REFERENCES A1Filing(A1Id),
  BankId INTEGER REFERENCES Bank(BankId),
  Role   VARCHAR,
  FeePct DOUBLE,
  PRIMARY KEY (A1Id, BankId, Role)
);
COMMENT ON TABLE DealBank IS 'Banks on applications | 项目投行';
COMMENT ON COLUMN DealBank.A1Id IS 'Application | 申请';
COMMENT ON COLUMN DealBank.BankId IS 'Bank | 投行';
COMMENT ON COLUMN DealBank.Role IS 'Role: sponsor, coordinator, bookrunner | 角色：sponsor保荐人，coordinator整体协调人，bookrunner账簿管理人';
COMMENT ON COLUMN DealBank.FeePct IS 'Fee, percent of proceeds | 费率（占募资%）';

CREATE TABLE Offering (
  A1Id           INTEGER PRIMARY KEY REFERENCES A1Filing(A1Id),
  StockCode      VARCHAR,
  ProspectusDate DATE,
  OpenDate       DATE,
  CloseDate      DATE,
  PricingDate    DATE,
  ListDate       DATE,
  PriceLow       DOUBLE,
  PriceHigh      DOUBLE,
  OfferPrice     DOUBLE,
  BaseShares     DECIMAL(18,2),
  OverAllot      DECIMAL(18,2),
  GrossHkd       DECIMAL(18,2),
  NetHkd         DECIMAL(18,2),
  MktCapHkd      DECIMAL(18,2),
  LotSize        INTEGER
);
COMMENT ON TABLE Offering IS 'Global offerings | 全球发售';
COMMENT ON COLUMN Offering.A1Id IS 'Application | 申请';
COMMENT ON COLUMN Offering.StockCode IS 'Stock code, four digits, e.g. 2688 | 股票代码';
COMMENT ON COLUMN Offering.ProspectusDate IS 'Prospectus | 招股书日期';
COMMENT ON COLUMN Offering.OpenDate IS 'Public offer opens | 公开发售开始';
COMMENT ON COLUMN Offering.CloseDate IS 'Public offer closes | 公开发售截止';
COMMENT ON COLUMN Offering.PricingDate IS 'Priced | 定价日';
COMMENT ON COLUMN Offering.ListDate IS 'Trading began | 上市日';
COMMENT ON COLUMN Offering.PriceLow IS 'Range low, HKD | 招股价下限（港元）';
COMMENT ON COLUMN Offering.PriceHigh IS 'Range high, HKD | 招股价上限（港元）';
COMMENT ON COLUMN Offering.OfferPrice IS 'Final price, HKD | 最终发售价（港元）';
COMMENT ON COLUMN Offering.BaseShares IS 'Base shares, million | 基础发售股数（百万股）';
COMMENT ON COLUMN Offering.OverAllot IS 'Over-allotment shares exercised, million, 0 if none | 超额配售行使（百万股），无为0';
COMMENT ON COLUMN Offering.GrossHkd IS 'Gross proceeds, million HKD | 募资总额（百万港元）';
COMMENT ON COLUMN Offering.NetHkd IS 'Net proceeds, million HKD | 募资净额（百万港元）';
COMMENT ON COLUMN Offering.MktCapHkd IS 'Market cap at the offer price, million HKD | 发售价市值（百万港元）';
COMMENT ON COLUMN Offering.LotSize IS 'Board lot, shares | 每手股数';

CREATE TABLE Tranche (
  A1Id        INTEGER REFERENCES Offering(A1Id),
  TrancheKind VARCHAR,
  InitPct     DOUBLE,
  FinalPct    DOUBLE,
  OverSubX    DOUBLE,
  Applicants  INTEGER,
  PRIMARY KEY (A1Id, TrancheKind)
);
COMMENT ON TABLE Tranche IS 'Subscription by tranche | 各部分认购';
COMMENT ON COLUMN Tranche.A1Id IS 'Offering | 发售';
COMMENT ON COLUMN Tranche.TrancheKind IS 'Tranche: public, international, cornerstone, employee | 部分：public公开发售，international国际配售，cornerstone基石，employee员工';
COMMENT ON COLUMN Tranche.InitPct IS 'Share at first, percent | 初始占比（%）';
COMMENT ON COLUMN Tranche.FinalPct IS 'Share after clawback, percent | 回拨后占比（%）';
COMMENT ON COLUMN Tranche.OverSubX IS 'Subscribed, times | 认购倍数';
COMMENT ON COLUMN Tranche.Applicants IS 'Valid applications | 有效申请数';

CREATE TABLE Cornerstone (
  A1Id         INTEGER REFERENCES Offering(A1Id),
  InvestorName VARCHAR,
  InvestorKind VARCHAR,
  CommitUsd    DECIMAL(18,2),
  AllotShares  DECIMAL(18,2),
  LockMonths   INTEGER,
  PRIMARY KEY (A1Id, InvestorName)
);
COMMENT ON TABLE Cornerstone IS 'Cornerstone investors | 基石投资者';
COMMENT ON COLUMN Cornerstone.A1Id IS 'Offering | 发售';
COMMENT ON COLUMN Cornerstone.InvestorName IS 'Investor, e.g. Saltmarsh Sovereign Fund | 投资者';
COMMENT ON COLUMN Cornerstone.InvestorKind IS 'Kind: sovereign, long-only, hedge fund, corporate, PRC fund, family office | 类型：sovereign主权，long-only长线，hedge fund对冲，corporate产业，PRC fund中资基金，family office家办';
COMMENT ON COLUMN Cornerstone.CommitUsd IS 'Committed, million USD | 承诺金额（百万美元）';
COMMENT ON COLUMN Cornerstone.AllotShares IS 'Allotted, million shares | 获配股数（百万股）';
COMMENT ON COLUMN Cornerstone.LockMonths IS 'Lock-up, months | 禁售期（月）';

CREATE TABLE AfterMkt (
  A1Id      INTEGER PRIMARY KEY REFERENCES Offering(A1Id),
  GreyClose DOUBLE,
  D1Open    DOUBLE,
  D1Close   DOUBLE,
  D30Close  DOUBLE,
  D1TurnHkd DECIMAL(18,2)
);
COMMENT ON TABLE AfterMkt IS 'Aftermarket | 上市后表现';
COMMENT ON COLUMN AfterMkt.A1Id IS 'Offering | 发售';
COMMENT ON COLUMN AfterMkt.GreyClose IS 'Grey market close, HKD, NULL if none | 暗盘收盘价（港元），无则为空';
COMMENT ON COLUMN AfterMkt.D1Open IS 'First-day open, HKD | 首日开盘（港元）';
COMMENT ON COLUMN AfterMkt.D1Close IS 'First-day close, HKD | 首日收盘（港元）';
COMMENT ON COLUMN AfterMkt.D30Close IS 'Close after 30 trading days, HKD, NULL if not yet | 第30日收盘（港元），未到为空';
COMMENT ON COLUMN AfterMkt.D1TurnHkd IS 'First-day turnover, million HKD | 首日成交额（百万港元）';

CREATE TABLE LockExpiry (
  LockId       INTEGER PRIMARY KEY,
  A1Id         INTEGER REFERENCES Offering(A1Id),
  HolderKind   VARCHAR,
  ExpiryDate   DATE,
  LockedShares DECIMAL(18,2)
);
COMMENT ON TABLE LockExpiry IS 'Lock-up expiries | 禁售到期';
COMMENT ON COLUMN LockExpiry.LockId IS 'Entry | 编号';
COMMENT ON COLUMN LockExpiry.A1Id IS 'Offering | 发售';
COMMENT ON COLUMN LockExpiry.HolderKind IS 'Kind: cornerstone, controlling, pre-IPO | 持有人：cornerstone基石，controlling控股股东，pre-IPO上市前投资者';
COMMENT ON COLUMN LockExpiry.ExpiryDate IS 'Expires | 到期日';
COMMENT ON COLUMN LockExpiry.LockedShares IS 'Shares, million | 股数（百万股）';
