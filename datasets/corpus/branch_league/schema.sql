-- Branch league tables of a retail and commercial bank, CamelCase: branches and regions, staff postings, monthly balances with spot and average, income lines, budgets, account openings, loan bookings, cross-sell, service quality, cash and ATM, audit findings, branch changes, league scores.

CREATE TABLE Region (
  RegionId   INTEGER PRIMARY KEY,
  RegionName VARCHAR NOT NULL,
  HeadName   VARCHAR
);
COMMENT ON TABLE Region IS 'Regions | 区域';
COMMENT ON COLUMN Region.RegionId IS 'Region | 区域编号';
COMMENT ON COLUMN Region.RegionName IS 'Region, e.g. North East | 区域名称';
COMMENT ON COLUMN Region.HeadName IS 'Head of the region | 区域负责人';

CREATE TABLE Branch (
  BranchId         INTEGER PRIMARY KEY,
  SortCode         VARCHAR,
  BranchName       VARCHAR NOT NULL,
  LegacyName       VARCHAR,
  RegionId         INTEGER REFERENCES Region(RegionId),
  HubBranchId      INTEGER REFERENCES Branch(BranchId),
  Format           VARCHAR,
  Status           VARCHAR,
  OpenedOn         DATE,
  AnnouncedCloseOn DATE,
  ClosedOn         DATE,
  FreeholdOwned    BOOLEAN
);
COMMENT ON TABLE Branch IS 'Branches | 网点';
COMMENT ON COLUMN Branch.BranchId IS 'Branch | 网点编号';
COMMENT ON COLUMN Branch.SortCode IS 'Sort code, e.g. 20-45-17 | 清算号';
COMMENT ON COLUMN Branch.BranchName IS 'Name, e.g. Millgate | 网点名称';
COMMENT ON COLUMN Branch.LegacyName IS 'Name before rebranding, NULL if none | 更名前名称';
COMMENT ON COLUMN Branch.RegionId IS 'Region | 区域';
COMMENT ON COLUMN Branch.HubBranchId IS 'Hub it reports to, NULL for hubs | 所属中心网点，中心网点为空';
COMMENT ON COLUMN Branch.Format IS 'Format: flagship, full service, counterless, mobile van | 业态：flagship旗舰，full service全功能，counterless无柜台，mobile van流动车';
COMMENT ON COLUMN Branch.Status IS 'Status: open, closing, closed, refurbishing | 状态：open营业，closing待关，closed已关，refurbishing装修';
COMMENT ON COLUMN Branch.OpenedOn IS 'Opened | 开业日';
COMMENT ON COLUMN Branch.AnnouncedCloseOn IS 'Closure announced, NULL if not | 关闭公告日';
COMMENT ON COLUMN Branch.ClosedOn IS 'Closed, NULL if not | 关闭日';
COMMENT ON COLUMN Branch.FreeholdOwned IS 'True if owned | 是否自有物业';

CREATE TABLE StaffPost (
  PostId   INTEGER PRIMARY KEY,
  EmpNo    VARCHAR,
  EmpName  VARCHAR,
  BranchId INTEGER REFERENCES Branch(BranchId),
  JobRole  VARCHAR,
  FromDate DATE,
  ToDate   DATE,
  Fte      DOUBLE
);
COMMENT ON TABLE StaffPost IS 'Staff postings | 员工任职';
COMMENT ON COLUMN StaffPost.PostId IS 'Posting | 任职编号';
COMMENT ON COLUMN StaffPost.EmpNo IS 'Employee number, e.g. E10233 | 员工号';
COMMENT ON COLUMN StaffPost.EmpName IS 'Name | 姓名';
COMMENT ON COLUMN StaffPost.BranchId IS 'Branch | 网点';
COMMENT ON COLUMN StaffPost.JobRole IS 'Role: branch manager, adviser, cashier, mortgage specialist, business banker | 岗位：branch manager网点经理，adviser理财顾问，cashier柜员，mortgage specialist房贷专员，business banker企业客户经理';
COMMENT ON COLUMN StaffPost.FromDate IS 'From | 起始日';
COMMENT ON COLUMN StaffPost.ToDate IS 'Until, NULL if current | 结束日，在任为空';
COMMENT ON COLUMN StaffPost.Fte IS 'Full-time equivalent | 全时当量';

CREATE TABLE BalanceMonth (
  BranchId      INTEGER REFERENCES Branch(BranchId),
  MonthEnd      DATE,
  Product       VARCHAR,
  BranchName    VARCHAR,
  SpotBal       DECIMAL(18,2),
  AvgBal        DECIMAL(18,2),
  AcctCnt       INTEGER,
  ActiveAcctCnt INTEGER,
  ArrearsBal    DECIMAL(18,2),
  PRIMARY KEY (BranchId, MonthEnd, Product)
);
COMMENT ON TABLE BalanceMonth IS 'Balances by branch, product and month-end, thousand pounds | 月末余额（千镑）';
COMMENT ON COLUMN BalanceMonth.BranchId IS 'Branch | 网点';
COMMENT ON COLUMN BalanceMonth.MonthEnd IS 'Month-end | 月末';
COMMENT ON COLUMN BalanceMonth.Product IS 'Product: current account, instant saver, fixed term, mortgage, personal loan, business loan, card | 产品';
COMMENT ON COLUMN BalanceMonth.BranchName IS 'Branch name | 网点名称';
COMMENT ON COLUMN BalanceMonth.SpotBal IS 'Balance at the month-end | 时点余额';
COMMENT ON COLUMN BalanceMonth.AvgBal IS 'Average balance of the month | 月均余额';
COMMENT ON COLUMN BalanceMonth.AcctCnt IS 'Accounts | 账户数';
COMMENT ON COLUMN BalanceMonth.ActiveAcctCnt IS 'Accounts used in the past 90 days | 活跃账户数';
COMMENT ON COLUMN BalanceMonth.ArrearsBal IS 'Balance in arrears, loans only | 拖欠余额（仅贷款）';

CREATE TABLE IncomeMonth (
  BranchId   INTEGER REFERENCES Branch(BranchId),
  MonthEnd   DATE,
  BranchName VARCHAR,
  NetIntInc  DECIMAL(18,2),
  FeeInc     DECIMAL(18,2),
  OthInc     DECIMAL(18,2),
  DirectCost DECIMAL(18,2),
  AllocCost  DECIMAL(18,2),
  Impairment DECIMAL(18,2),
  PRIMARY KEY (BranchId, MonthEnd)
);
COMMENT ON TABLE IncomeMonth IS 'Income and cost by branch and month, thousand pounds | 月度收支（千镑）';
COMMENT ON COLUMN IncomeMonth.BranchId IS 'Branch | 网点';
COMMENT ON COLUMN IncomeMonth.MonthEnd IS 'Month-end | 月末';
COMMENT ON COLUMN IncomeMonth.BranchName IS 'Branch name | 网点名称';
COMMENT ON COLUMN IncomeMonth.NetIntInc IS 'Net interest income | 净利息收入';
COMMENT ON COLUMN IncomeMonth.FeeInc IS 'Fee income | 手续费收入';
COMMENT ON COLUMN IncomeMonth.OthInc IS 'Other income | 其他收入';
COMMENT ON COLUMN IncomeMonth.DirectCost IS 'Direct cost | 直接成本';
COMMENT ON COLUMN IncomeMonth.AllocCost IS 'Allocated cost | 分摊成本';
COMMENT ON COLUMN IncomeMonth.Impairment IS 'Impairment charge | 减值支出';

CREATE TABLE BudgetMonth (
  BranchId  INTEGER REFERENCES Branch(BranchId),
  MonthEnd  DATE,
  Version   VARCHAR,
  BudIncome DECIMAL(18,2),
  BudCost   DECIMAL(18,2),
  PRIMARY KEY (BranchId, MonthEnd, Version)
);
COMMENT ON TABLE BudgetMonth IS 'Budgets by branch and month, thousand pounds | 月度预算（千镑）';
COMMENT ON COLUMN BudgetMonth.BranchId IS 'Branch | 网点';
COMMENT ON COLUMN BudgetMonth.MonthEnd IS 'Month-end | 月末';
COMMENT ON COLUMN BudgetMonth.Version IS 'Version: original, reforecast | 版本：original原始，reforecast重估';
COMMENT ON COLUMN BudgetMonth.BudIncome IS 'Income | 收入预算';
COMMENT ON COLUMN BudgetMonth.BudCost IS 'Cost, direct and allocated | 成本预算';

CREATE TABLE AcctOpening (
  OpeningId BIGINT PRIMARY KEY,
  BranchId  INTEGER REFERENCES Branch(BranchId),
  Product   VARCHAR,
  AppliedOn DATE,
  OpenedOn  DATE,
  Outcome   VARCHAR,
  Channel   VARCHAR,
  IsSwitch  BOOLEAN
);
COMMENT ON TABLE AcctOpening IS 'Account openings | 开户';
COMMENT ON COLUMN AcctOpening.OpeningId IS 'Opening | 开户编号';
COMMENT ON COLUMN AcctOpening.BranchId IS 'Branch | 网点';
COMMENT ON COLUMN AcctOpening.Product IS 'Product: current account, instant saver, fixed term, card | 产品';
COMMENT ON COLUMN AcctOpening.AppliedOn IS 'Applied | 申请日';
COMMENT ON COLUMN AcctOpening.OpenedOn IS 'Opened, NULL if not | 开户日，未开为空';
COMMENT ON COLUMN AcctOpening.Outcome IS 'Outcome: opened, declined, abandoned, pending | 结果：opened已开，declined拒绝，abandoned放弃，pending处理中';
COMMENT ON COLUMN AcctOpening.Channel IS 'Channel: in branch, app started, referral | 渠道：in branch网点，app started手机发起，referral转介';
COMMENT ON COLUMN AcctOpening.IsSwitch IS 'True if switched from another bank | 是否他行转入';

CREATE TABLE LoanBooking (
  LoanId      BIGINT PRIMARY KEY,
  BranchId    INTEGER REFERENCES Branch(BranchId),
  LoanKind    VARCHAR,
  AppliedOn   DATE,
  ApprovedOn  DATE,
  DrawnOn     DATE,
  AppliedAmt  DECIMAL(18,2),
  ApprovedAmt DECIMAL(18,2),
  DrawnAmt    DECIMAL(18,2),
  RatePct     DOUBLE
);
COMMENT ON TABLE LoanBooking IS 'Loans booked | 贷款发放';
COMMENT ON COLUMN LoanBooking.LoanId IS 'Loan | 贷款编号';
COMMENT ON COLUMN LoanBooking.BranchId IS 'Branch | 网点';
COMMENT ON COLUMN LoanBooking.LoanKind IS 'Kind: mortgage, personal loan, business loan | 类型：mortgage按揭，personal loan个人贷，business loan企业贷';
COMMENT ON COLUMN LoanBooking.AppliedOn IS 'Applied | 申请日';
COMMENT ON COLUMN LoanBooking.ApprovedOn IS 'Approved, NULL if not | 批准日';
COMMENT ON COLUMN LoanBooking.DrawnOn IS 'Drawn, NULL if not | 放款日';
COMMENT ON COLUMN LoanBooking.AppliedAmt IS 'Applied for, pounds | 申请金额（镑）';
COMMENT ON COLUMN LoanBooking.ApprovedAmt IS 'Approved, pounds | 批准金额（镑）';
COMMENT ON COLUMN LoanBooking.DrawnAmt IS 'Drawn, pounds | 放款金额（镑）';
COMMENT ON COLUMN LoanBooking.RatePct IS 'Rate, percent | 利率（%）';

CREATE TABLE ServiceQtr (
  BranchId         INTEGER REFERENCES Branch(BranchId),
  QtrEnd           DATE,
  Nps              INTEGER,
  WaitMin          DOUBLE,
  MysteryScore     DOUBLE,
  ComplaintsRecv   INTEGER,
  ComplaintsUpheld INTEGER,
  PRIMARY KEY (BranchId, QtrEnd)
);
COMMENT ON TABLE ServiceQtr IS 'Service quality by branch and quarter | 季度服务质量';
COMMENT ON COLUMN ServiceQtr.BranchId IS 'Branch | 网点';
COMMENT ON COLUMN ServiceQtr.QtrEnd IS 'Quarter-end | 季末';
COMMENT ON COLUMN ServiceQtr.Nps IS 'Net promoter score | 净推荐值';
COMMENT ON COLUMN ServiceQtr.WaitMin IS 'Average queue, minutes | 平均排队（分钟）';
COMMENT ON COLUMN ServiceQtr.MysteryScore IS 'Mystery shopping score, percent | 神秘客得分（%）';
COMMENT ON COLUMN ServiceQtr.ComplaintsRecv IS 'Complaints received | 收到投诉';
COMMENT ON COLUMN ServiceQtr.ComplaintsUpheld IS 'Complaints upheld | 成立投诉';

CREATE TABLE FootfallDay (
  BranchId   INTEGER REFERENCES Branch(BranchId),
  Dt         DATE,
  Visitors   INTEGER,
  CounterTxn INTEGER,
  SelfSvcTxn INTEGER,
  PRIMARY KEY (BranchId, Dt)
);
COMMENT ON TABLE FootfallDay IS 'Visitors by day | 每日客流';
COMMENT ON COLUMN FootfallDay.BranchId IS 'Branch | 网点';
COMMENT ON COLUMN FootfallDay.Dt IS 'Day | 日期';
COMMENT ON COLUMN FootfallDay.Visitors IS 'Visitors | 客流';
COMMENT ON COLUMN FootfallDay.CounterTxn IS 'Counter transactions | 柜面笔数';
COMMENT ON COLUMN FootfallDay.SelfSvcTxn IS 'Self-service transactions | 自助笔数';

CREATE TABLE AuditFinding (
  FindingId INTEGER PRIMARY KEY,
  BranchId  INTEGER REFERENCES Branch(BranchId),
  RaisedOn  DATE,
  DueOn     DATE,
  ClosedOn  DATE,
  Rating    VARCHAR,
  Topic     VARCHAR
);
COMMENT ON TABLE AuditFinding IS 'Audit findings | 审计发现';
COMMENT ON COLUMN AuditFinding.FindingId IS 'Finding | 编号';
COMMENT ON COLUMN AuditFinding.BranchId IS 'Branch | 网点';
COMMENT ON COLUMN AuditFinding.RaisedOn IS 'Raised | 提出日';
COMMENT ON COLUMN AuditFinding.DueOn IS 'Due | 整改期限';
COMMENT ON COLUMN AuditFinding.ClosedOn IS 'Closed, NULL if open | 关闭日，未关为空';
COMMENT ON COLUMN AuditFinding.Rating IS 'Rating: low, medium, high, critical | 等级';
COMMENT ON COLUMN AuditFinding.Topic IS 'Topic: KYC, cash, conduct, security | 主题';

CREATE TABLE LeagueQtr (
  BranchId    INTEGER REFERENCES Branch(BranchId),
  QtrEnd      DATE,
  BranchName  VARCHAR,
  PeerGroup   VARCHAR,
  Score       DOUBLE,
  RankOverall INTEGER,
  RankPeer    INTEGER,
  PRIMARY KEY (BranchId, QtrEnd)
);
COMMENT ON TABLE LeagueQtr IS 'League table by quarter | 季度排名';
COMMENT ON COLUMN LeagueQtr.BranchId IS 'Branch | 网点';
COMMENT ON COLUMN LeagueQtr.QtrEnd IS 'Quarter-end | 季末';
COMMENT ON COLUMN LeagueQtr.BranchName IS 'Branch name | 网点名称';
COMMENT ON COLUMN LeagueQtr.PeerGroup IS 'Peer group: large, medium, small | 同组：large大，medium中，small小';
COMMENT ON COLUMN LeagueQtr.Score IS 'Score | 得分';
COMMENT ON COLUMN LeagueQtr.RankOverall IS 'Rank overall | 总排名';
COMMENT ON COLUMN LeagueQtr.RankPeer IS 'Rank in the peer group | 组内排名';
