-- Microfinance institution: branches, loan officers, groups, clients, loans, repayments, savings, trainings.

CREATE TABLE Branch (
  BranchID   INTEGER PRIMARY KEY,
  BranchName VARCHAR NOT NULL,
  Province   VARCHAR,
  Rural      BOOLEAN
);
COMMENT ON TABLE Branch IS 'Branches | 分支机构';
COMMENT ON COLUMN Branch.BranchID IS 'Branch id | 机构编号';
COMMENT ON COLUMN Branch.BranchName IS 'Branch name | 机构名称';
COMMENT ON COLUMN Branch.Province IS 'Province | 省';
COMMENT ON COLUMN Branch.Rural IS 'True if rural | 是否农村';

CREATE TABLE Officer (
  OfficerID   INTEGER PRIMARY KEY,
  OfficerName VARCHAR NOT NULL,
  BranchID    INTEGER REFERENCES Branch(BranchID),
  HireDate    DATE,
  Active      BOOLEAN
);
COMMENT ON TABLE Officer IS 'Loan officers | 信贷员';
COMMENT ON COLUMN Officer.OfficerID IS 'Officer id | 信贷员编号';
COMMENT ON COLUMN Officer.OfficerName IS 'Name | 姓名';
COMMENT ON COLUMN Officer.BranchID IS 'Branch | 机构';
COMMENT ON COLUMN Officer.HireDate IS 'Hire date | 入职日期';
COMMENT ON COLUMN Officer.Active IS 'True if employed | 是否在职';

CREATE TABLE Grp (
  GrpID     INTEGER PRIMARY KEY,
  GrpName   VARCHAR,
  OfficerID INTEGER REFERENCES Officer(OfficerID),
  MeetDay   VARCHAR,
  FormedOn  DATE
);
COMMENT ON TABLE Grp IS 'Borrower groups | 小组';
COMMENT ON COLUMN Grp.GrpID IS 'Group id | 小组编号';
COMMENT ON COLUMN Grp.GrpName IS 'Group name | 小组名称';
COMMENT ON COLUMN Grp.OfficerID IS 'Officer | 信贷员';
COMMENT ON COLUMN Grp.MeetDay IS 'Meeting day, e.g. Tuesday | 例会日';
COMMENT ON COLUMN Grp.FormedOn IS 'Date formed | 成立日期';

CREATE TABLE Client (
  ClientID   INTEGER PRIMARY KEY,
  ClientName VARCHAR NOT NULL,
  GrpID      INTEGER REFERENCES Grp(GrpID),
  Gender     VARCHAR,
  BirthYear  INTEGER,
  Village    VARCHAR,
  Business   VARCHAR,
  JoinedOn   DATE
);
COMMENT ON TABLE Client IS 'Clients | 客户';
COMMENT ON COLUMN Client.ClientID IS 'Client id | 客户编号';
COMMENT ON COLUMN Client.ClientName IS 'Name | 姓名';
COMMENT ON COLUMN Client.GrpID IS 'Group, NULL for individual clients | 小组，个人客户为空';
COMMENT ON COLUMN Client.Gender IS 'Gender: F, M | 性别';
COMMENT ON COLUMN Client.BirthYear IS 'Year of birth | 出生年份';
COMMENT ON COLUMN Client.Village IS 'Village | 村庄';
COMMENT ON COLUMN Client.Business IS 'Business: farming, livestock, shop, tailoring, transport | 营生：farming 种植, livestock 养殖, shop 小店, tailoring 裁缝, transport 运输';
COMMENT ON COLUMN Client.JoinedOn IS 'Date joined | 入会日期';

CREATE TABLE Loan (
  LoanID      INTEGER PRIMARY KEY,
  ClientID    INTEGER REFERENCES Client(ClientID),
  CycleNo     INTEGER,
  Disbursed   DATE,
  Principal   DECIMAL(18,2),
  FlatRate    DOUBLE,
  Weeks       INTEGER,
  Outstanding DECIMAL(18,2),
  DaysLate    INTEGER,
  ClosedOn    DATE,
  WrittenOff  BOOLEAN
);
COMMENT ON TABLE Loan IS 'Loans | 贷款';
COMMENT ON COLUMN Loan.LoanID IS 'Loan id | 贷款编号';
COMMENT ON COLUMN Loan.ClientID IS 'Client | 客户';
COMMENT ON COLUMN Loan.CycleNo IS 'Loan cycle of the client, 1 for the first loan | 贷款轮次';
COMMENT ON COLUMN Loan.Disbursed IS 'Disbursement date | 放款日期';
COMMENT ON COLUMN Loan.Principal IS 'Principal, dollars | 本金（美元）';
COMMENT ON COLUMN Loan.FlatRate IS 'Flat interest rate, percent a year | 年利率（%）';
COMMENT ON COLUMN Loan.Weeks IS 'Term, weeks | 期限（周）';
COMMENT ON COLUMN Loan.Outstanding IS 'Outstanding, dollars | 余额（美元）';
COMMENT ON COLUMN Loan.DaysLate IS 'Days late now | 逾期天数';
COMMENT ON COLUMN Loan.ClosedOn IS 'Date closed, NULL if open | 结清日期';
COMMENT ON COLUMN Loan.WrittenOff IS 'True if written off | 是否核销';

CREATE TABLE Saving (
  ClientID INTEGER REFERENCES Client(ClientID),
  MonthEnd DATE,
  Balance  DECIMAL(18,2),
  PRIMARY KEY (ClientID, MonthEnd)
);
COMMENT ON TABLE Saving IS 'Savings balances by month-end | 储蓄';
COMMENT ON COLUMN Saving.ClientID IS 'Client | 客户';
COMMENT ON COLUMN Saving.MonthEnd IS 'Month-end | 月末';
COMMENT ON COLUMN Saving.Balance IS 'Balance, dollars | 余额（美元）';

CREATE TABLE Training (
  ClientID INTEGER REFERENCES Client(ClientID),
  Topic    VARCHAR,
  HeldOn   DATE,
  PRIMARY KEY (ClientID, Topic, HeldOn)
);
COMMENT ON TABLE Training IS 'Trainings attended | 培训';
COMMENT ON COLUMN Training.ClientID IS 'Client | 客户';
COMMENT ON COLUMN Training.Topic IS 'Topic: budgeting, bookkeeping, hygiene, crops | 主题：budgeting 预算, bookkeeping 记账, hygiene 卫生, crops 作物';
COMMENT ON COLUMN Training.HeldOn IS 'Date | 日期';

CREATE TABLE Repay (
  RepayID INTEGER PRIMARY KEY,
  LoanID  INTEGER REFERENCES Loan(LoanID),
  PaidOn  DATE,
  Amount  DECIMAL(18,2),
  Method  VARCHAR
);
COMMENT ON TABLE Repay IS 'Repayments | 还款';
COMMENT ON COLUMN Repay.RepayID IS 'Repayment id | 还款编号';
COMMENT ON COLUMN Repay.LoanID IS 'Loan | 贷款';
COMMENT ON COLUMN Repay.PaidOn IS 'Date | 日期';
COMMENT ON COLUMN Repay.Amount IS 'Amount, dollars | 金额（美元）';
COMMENT ON COLUMN Repay.Method IS 'Method: cash, mobile money | 方式：cash 现金, mobile money 手机支付';
