-- Credit rating agency: rated entities, debt issues, rating scale, rating actions, watch list, analysts, committees, fees, defaults.

CREATE TABLE RatingScale (
  RatingCode VARCHAR PRIMARY KEY,
  RankNo     INTEGER NOT NULL,
  GradeGroup VARCHAR,
  PdOneYr    DOUBLE
);
COMMENT ON TABLE RatingScale IS 'Rating symbols in order | 评级符号表';
COMMENT ON COLUMN RatingScale.RatingCode IS 'Symbol, e.g. AAA, AA+, BBB-, BB+, CCC, D | 评级符号';
COMMENT ON COLUMN RatingScale.RankNo IS 'Rank, 1 for AAA; higher is weaker | 等级序号，1为最高';
COMMENT ON COLUMN RatingScale.GradeGroup IS 'Group: investment, speculative, default | 等级组：investment 投资级, speculative 投机级, default 违约';
COMMENT ON COLUMN RatingScale.PdOneYr IS 'One-year default probability, percent | 一年期违约概率（%）';

CREATE TABLE SectorRef (
  SectorCode   VARCHAR PRIMARY KEY,
  SectorName   VARCHAR NOT NULL,
  ParentSector VARCHAR REFERENCES SectorRef(SectorCode)
);
COMMENT ON TABLE SectorRef IS 'Sectors, two levels | 行业';
COMMENT ON COLUMN SectorRef.SectorCode IS 'Sector code | 行业代码';
COMMENT ON COLUMN SectorRef.SectorName IS 'Name, e.g. Utilities, Airlines, Banks, Real Estate | 行业名称';
COMMENT ON COLUMN SectorRef.ParentSector IS 'Sector above, NULL at the top | 上级行业';

CREATE TABLE Analyst (
  AnalystId    INTEGER PRIMARY KEY,
  FullName     VARCHAR NOT NULL,
  OfficeCity   VARCHAR,
  SupervisorId INTEGER REFERENCES Analyst(AnalystId),
  HireDate     DATE,
  LeaveDate    DATE
);
COMMENT ON TABLE Analyst IS 'Analysts | 分析师';
COMMENT ON COLUMN Analyst.AnalystId IS 'Analyst id | 分析师编号';
COMMENT ON COLUMN Analyst.FullName IS 'Name | 姓名';
COMMENT ON COLUMN Analyst.OfficeCity IS 'Office: London, New York, Hong Kong, Shanghai | 办公室：London 伦敦, New York 纽约, Hong Kong 香港, Shanghai 上海';
COMMENT ON COLUMN Analyst.SupervisorId IS 'Supervisor | 上级编号';
COMMENT ON COLUMN Analyst.HireDate IS 'Hired | 入职日期';
COMMENT ON COLUMN Analyst.LeaveDate IS 'Left, NULL if employed | 离职日期，在职为空';

CREATE TABLE RatedEntity (
  EntityId        INTEGER PRIMARY KEY,
  LegalName       VARCHAR NOT NULL,
  ShortName       VARCHAR,
  LEI             VARCHAR,
  CountryIso      VARCHAR,
  SectorCode      VARCHAR REFERENCES SectorRef(SectorCode),
  UltParentId     INTEGER REFERENCES RatedEntity(EntityId),
  LeadAnalystId   INTEGER REFERENCES Analyst(AnalystId),
  BackupAnalystId INTEGER REFERENCES Analyst(AnalystId),
  Solicited       BOOLEAN,
  IssuerRating    VARCHAR REFERENCES RatingScale(RatingCode),
  Outlook         VARCHAR
);
COMMENT ON TABLE RatedEntity IS 'Issuers and guarantors | 受评主体';
COMMENT ON COLUMN RatedEntity.EntityId IS 'Entity id | 主体编号';
COMMENT ON COLUMN RatedEntity.LegalName IS 'Legal name | 法定名称';
COMMENT ON COLUMN RatedEntity.ShortName IS 'Short name, e.g. Vanke, Petrobras | 简称';
COMMENT ON COLUMN RatedEntity.LEI IS 'Legal entity identifier | LEI编码';
COMMENT ON COLUMN RatedEntity.CountryIso IS 'Country, two letters, e.g. CN, US, BR | 国家代码';
COMMENT ON COLUMN RatedEntity.SectorCode IS 'Sector | 行业代码';
COMMENT ON COLUMN RatedEntity.UltParentId IS 'Ultimate parent, NULL if none | 最终母公司';
COMMENT ON COLUMN RatedEntity.LeadAnalystId IS 'Lead analyst | 主分析师';
COMMENT ON COLUMN RatedEntity.BackupAnalystId IS 'Backup analyst | 备份分析师';
COMMENT ON COLUMN RatedEntity.Solicited IS 'True if the issuer asked for the rating | 是否委托评级';
COMMENT ON COLUMN RatedEntity.IssuerRating IS 'Present issuer rating, NULL if withdrawn | 当前主体评级，撤销为空';
COMMENT ON COLUMN RatedEntity.Outlook IS 'Outlook: Positive, Stable, Negative, Developing | 展望：Positive 正面, Stable 稳定, Negative 负面, Developing 待定';

CREATE TABLE DebtIssue (
  IssueId     INTEGER PRIMARY KEY,
  Isin        VARCHAR,
  EntityId    INTEGER REFERENCES RatedEntity(EntityId),
  GuarantorId INTEGER REFERENCES RatedEntity(EntityId),
  Seniority   VARCHAR,
  Ccy         VARCHAR,
  FaceAmt     DECIMAL(18,2),
  CouponPct   DOUBLE,
  IssueDt     DATE,
  MaturityDt  DATE,
  IssueRating VARCHAR REFERENCES RatingScale(RatingCode)
);
COMMENT ON TABLE DebtIssue IS 'Rated bonds and loans | 受评债项';
COMMENT ON COLUMN DebtIssue.IssueId IS 'Issue id | 债项编号';
COMMENT ON COLUMN DebtIssue.Isin IS 'ISIN | ISIN';
COMMENT ON COLUMN DebtIssue.EntityId IS 'Issuer | 发行主体';
COMMENT ON COLUMN DebtIssue.GuarantorId IS 'Guarantor, NULL if none | 担保人';
COMMENT ON COLUMN DebtIssue.Seniority IS 'Seniority: senior secured, senior unsecured, subordinated | 偿付顺序：senior secured 优先有担保, senior unsecured 优先无担保, subordinated 次级';
COMMENT ON COLUMN DebtIssue.Ccy IS 'Currency, e.g. USD, EUR, CNY | 币种';
COMMENT ON COLUMN DebtIssue.FaceAmt IS 'Face amount in the currency, million | 面值（百万）';
COMMENT ON COLUMN DebtIssue.CouponPct IS 'Coupon, percent | 票息（%）';
COMMENT ON COLUMN DebtIssue.IssueDt IS 'Issue date | 发行日';
COMMENT ON COLUMN DebtIssue.MaturityDt IS 'Maturity date, NULL for perpetuals | 到期日，永续为空';
COMMENT ON COLUMN DebtIssue.IssueRating IS 'Present issue rating | 当前债项评级';

CREATE TABLE RatingAction (
  ActionId     INTEGER PRIMARY KEY,
  EntityId     INTEGER REFERENCES RatedEntity(EntityId),
  ActionDt     DATE,
  ActionType   VARCHAR,
  FromRating   VARCHAR REFERENCES RatingScale(RatingCode),
  ToRating     VARCHAR REFERENCES RatingScale(RatingCode),
  CommitteeId  INTEGER,
  PressRelease BOOLEAN
);
COMMENT ON TABLE RatingAction IS 'History of issuer ratings | 评级行动';
COMMENT ON COLUMN RatingAction.ActionId IS 'Action id | 行动编号';
COMMENT ON COLUMN RatingAction.EntityId IS 'Entity | 主体编号';
COMMENT ON COLUMN RatingAction.ActionDt IS 'Date | 日期';
COMMENT ON COLUMN RatingAction.ActionType IS 'Type: new, upgrade, downgrade, affirm, outlook, withdraw | 类型：new 首次, upgrade 上调, downgrade 下调, affirm 维持, outlook 展望调整, withdraw 撤销';
COMMENT ON COLUMN RatingAction.FromRating IS 'Rating before, NULL for new | 原评级';
COMMENT ON COLUMN RatingAction.ToRating IS 'Rating after, NULL for withdrawals | 新评级';
COMMENT ON COLUMN RatingAction.CommitteeId IS 'Committee that decided | 评审会编号';
COMMENT ON COLUMN RatingAction.PressRelease IS 'True if a release was published | 是否发布公告';

CREATE TABLE WatchEntry (
  WatchId    INTEGER PRIMARY KEY,
  EntityId   INTEGER REFERENCES RatedEntity(EntityId),
  Direction  VARCHAR,
  PlacedDt   DATE,
  ResolvedDt DATE
);
COMMENT ON TABLE WatchEntry IS 'Watch list | 观察名单';
COMMENT ON COLUMN WatchEntry.WatchId IS 'Entry id | 记录编号';
COMMENT ON COLUMN WatchEntry.EntityId IS 'Entity | 主体编号';
COMMENT ON COLUMN WatchEntry.Direction IS 'Direction: up, down, uncertain | 方向：up 可能上调, down 可能下调, uncertain 不确定';
COMMENT ON COLUMN WatchEntry.PlacedDt IS 'Placed on | 列入日期';
COMMENT ON COLUMN WatchEntry.ResolvedDt IS 'Resolved on, NULL if still on watch | 解除日期，在列为空';

CREATE TABLE FeeInvoice (
  InvoiceNo VARCHAR PRIMARY KEY,
  EntityId  INTEGER REFERENCES RatedEntity(EntityId),
  FeeKind   VARCHAR,
  BilledDt  DATE,
  DueDt     DATE,
  PaidDt    DATE,
  AmtUsd    DECIMAL(18,2)
);
COMMENT ON TABLE FeeInvoice IS 'Rating fees billed | 评级费账单';
COMMENT ON COLUMN FeeInvoice.InvoiceNo IS 'Invoice number | 账单号';
COMMENT ON COLUMN FeeInvoice.EntityId IS 'Payer | 付费主体';
COMMENT ON COLUMN FeeInvoice.FeeKind IS 'Kind: initial, surveillance, issue | 类型：initial 首评, surveillance 跟踪, issue 债项';
COMMENT ON COLUMN FeeInvoice.BilledDt IS 'Billed on | 开票日';
COMMENT ON COLUMN FeeInvoice.DueDt IS 'Due date | 到期日';
COMMENT ON COLUMN FeeInvoice.PaidDt IS 'Paid on, NULL if unpaid | 付款日，未付为空';
COMMENT ON COLUMN FeeInvoice.AmtUsd IS 'Amount, USD | 金额（美元）';

CREATE TABLE DefaultEvent (
  DefaultId   INTEGER PRIMARY KEY,
  EntityId    INTEGER REFERENCES RatedEntity(EntityId),
  DefaultDt   DATE,
  Cause       VARCHAR,
  DebtUsdM    DECIMAL(18,2),
  RecoveryPct DOUBLE
);
COMMENT ON TABLE DefaultEvent IS 'Defaults of rated entities | 违约事件';
COMMENT ON COLUMN DefaultEvent.DefaultId IS 'Default id | 违约编号';
COMMENT ON COLUMN DefaultEvent.EntityId IS 'Entity | 主体编号';
COMMENT ON COLUMN DefaultEvent.DefaultDt IS 'Date | 违约日期';
COMMENT ON COLUMN DefaultEvent.Cause IS 'Cause: missed payment, distressed exchange, bankruptcy | 原因：missed payment 未付, distressed exchange 困境置换, bankruptcy 破产';
COMMENT ON COLUMN DefaultEvent.DebtUsdM IS 'Debt affected, million USD | 涉及债务（百万美元）';
COMMENT ON COLUMN DefaultEvent.RecoveryPct IS 'Recovery, percent, NULL if not known | 回收率（%）';
