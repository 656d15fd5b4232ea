-- Branch network and deposits of a bank: branches, staff, customers, deposit products and rates, accounts, balances, movements, teller queues, ATMs, targets.

CREATE TABLE tblBranch (
  BranchNo      VARCHAR PRIMARY KEY,
  BranchName    VARCHAR NOT NULL,
  UpperBranchNo VARCHAR REFERENCES tblBranch(BranchNo),
  BranchLevel   INTEGER,
  City          VARCHAR,
  District      VARCHAR,
  OpenedOn      DATE,
  ClosedOn      DATE,
  FloorArea     DOUBLE,
  RentYear      DECIMAL(18,2),
  SelfService   BOOLEAN
);
COMMENT ON TABLE tblBranch IS 'Branches in a tree | 机构网点';
COMMENT ON COLUMN tblBranch.BranchNo IS 'Branch number, e.g. 310001 | 机构号';
COMMENT ON COLUMN tblBranch.BranchName IS 'Branch name, e.g. 浦东支行, Lujiazui | 机构名称';
COMMENT ON COLUMN tblBranch.UpperBranchNo IS 'Branch above, NULL for head office | 上级机构';
COMMENT ON COLUMN tblBranch.BranchLevel IS 'Level: 0 head office, 1 provincial, 2 city, 3 sub-branch | 层级：0总行 1省分行 2市分行 3支行';
COMMENT ON COLUMN tblBranch.City IS 'City, in Chinese | 城市';
COMMENT ON COLUMN tblBranch.District IS 'District, in Chinese | 区县';
COMMENT ON COLUMN tblBranch.OpenedOn IS 'Opened | 开业日期';
COMMENT ON COLUMN tblBranch.ClosedOn IS 'Closed, NULL while open | 撤并日期，营业中为空';
COMMENT ON COLUMN tblBranch.FloorArea IS 'Area, square metres | 营业面积（平方米）';
COMMENT ON COLUMN tblBranch.RentYear IS 'Yearly rent, yuan | 年租金（元）';
COMMENT ON COLUMN tblBranch.SelfService IS 'True if self-service only | 是否自助网点';

CREATE TABLE tblProduct (
  ProdNo     VARCHAR PRIMARY KEY,
  ProdName   VARCHAR NOT NULL,
  ProdKind   VARCHAR,
  TermMonths INTEGER,
  MinAmount  DECIMAL(18,2),
  OnSale     BOOLEAN
);
COMMENT ON TABLE tblProduct IS 'Deposit products | 存款产品';
COMMENT ON COLUMN tblProduct.ProdNo IS 'Product number | 产品编号';
COMMENT ON COLUMN tblProduct.ProdName IS 'Product name, e.g. 活期存款, 大额存单三年 | 产品名称';
COMMENT ON COLUMN tblProduct.ProdKind IS 'Kind: demand 活期, fixed 定期, notice 通知, CD 大额存单, agreed 协定 | 存款种类';
COMMENT ON COLUMN tblProduct.TermMonths IS 'Term in months, NULL for demand | 期限（月），活期为空';
COMMENT ON COLUMN tblProduct.MinAmount IS 'Minimum amount, yuan | 起存金额（元）';
COMMENT ON COLUMN tblProduct.OnSale IS 'True if on offer | 是否在售';

CREATE TABLE tblStaff (
  StaffNo   VARCHAR PRIMARY KEY,
  StaffName VARCHAR NOT NULL,
  BranchNo  VARCHAR REFERENCES tblBranch(BranchNo),
  ManagerNo VARCHAR REFERENCES tblStaff(StaffNo),
  Position  VARCHAR,
  EntryDate DATE,
  QuitDate  DATE
);
COMMENT ON TABLE tblStaff IS 'Branch staff | 员工';
COMMENT ON COLUMN tblStaff.StaffNo IS 'Staff number | 工号';
COMMENT ON COLUMN tblStaff.StaffName IS 'Name | 姓名';
COMMENT ON COLUMN tblStaff.BranchNo IS 'Branch | 所属机构';
COMMENT ON COLUMN tblStaff.ManagerNo IS 'Direct manager | 直接上级';
COMMENT ON COLUMN tblStaff.Position IS 'Position: teller 柜员, relationship manager 客户经理, lobby manager 大堂经理, branch head 行长 | 岗位';
COMMENT ON COLUMN tblStaff.EntryDate IS 'Joined | 入职日期';
COMMENT ON COLUMN tblStaff.QuitDate IS 'Left, NULL if employed | 离职日期，在职为空';

CREATE TABLE tblRate (
  ProdNo     VARCHAR REFERENCES tblProduct(ProdNo),
  EffectDate DATE,
  BoardRate  DOUBLE,
  MaxRate    DOUBLE,
  PRIMARY KEY (ProdNo, EffectDate)
);
COMMENT ON TABLE tblRate IS 'Interest rates by product over time | 挂牌利率';
COMMENT ON COLUMN tblRate.ProdNo IS 'Product | 产品编号';
COMMENT ON COLUMN tblRate.EffectDate IS 'In force from | 生效日';
COMMENT ON COLUMN tblRate.BoardRate IS 'Posted rate, percent | 挂牌利率（%）';
COMMENT ON COLUMN tblRate.MaxRate IS 'Highest rate branches may give, percent | 最高上浮利率（%）';

CREATE TABLE tblDayBalance (
  BranchNo  VARCHAR REFERENCES tblBranch(BranchNo),
  BalDate   DATE,
  CustKind  VARCHAR,
  DemandBal DECIMAL(18,2),
  TermBal   DECIMAL(18,2),
  PRIMARY KEY (BranchNo, BalDate, CustKind)
);
COMMENT ON TABLE tblDayBalance IS 'Deposits of branches by day and customer kind | 机构日存款余额';
COMMENT ON COLUMN tblDayBalance.BranchNo IS 'Branch | 机构号';
COMMENT ON COLUMN tblDayBalance.BalDate IS 'Date | 日期';
COMMENT ON COLUMN tblDayBalance.CustKind IS 'Customer kind: P, C, G | 客户类型';
COMMENT ON COLUMN tblDayBalance.DemandBal IS 'Demand deposits, million yuan | 活期余额（百万元）';
COMMENT ON COLUMN tblDayBalance.TermBal IS 'Term deposits, million yuan | 定期余额（百万元）';

CREATE TABLE tblAtm (
  AtmNo       VARCHAR PRIMARY KEY,
  BranchNo    VARCHAR REFERENCES tblBranch(BranchNo),
  AtmKind     VARCHAR,
  InstallDate DATE,
  LastFault   DATE,
  InUse       BOOLEAN
);
COMMENT ON TABLE tblAtm IS 'Cash machines | 自助设备';
COMMENT ON COLUMN tblAtm.AtmNo IS 'Machine number | 设备号';
COMMENT ON COLUMN tblAtm.BranchNo IS 'Branch | 机构号';
COMMENT ON COLUMN tblAtm.AtmKind IS 'Kind: dispenser 取款机, recycler 存取款一体机, smart 智能柜台 | 设备类型';
COMMENT ON COLUMN tblAtm.InstallDate IS 'Installed | 安装日期';
COMMENT ON COLUMN tblAtm.LastFault IS 'Last fault, NULL if never | 最近故障日，无为空';
COMMENT ON COLUMN tblAtm.InUse IS 'True if working | 是否在用';

CREATE TABLE tblTarget (
  BranchNo    VARCHAR REFERENCES tblBranch(BranchNo),
  TargetYear  INTEGER,
  DepositGoal DECIMAL(18,2),
  NewCustGoal INTEGER,
  PRIMARY KEY (BranchNo, TargetYear)
);
COMMENT ON TABLE tblTarget IS 'Yearly deposit targets of branches | 存款任务';
COMMENT ON COLUMN tblTarget.BranchNo IS 'Branch | 机构号';
COMMENT ON COLUMN tblTarget.TargetYear IS 'Year | 年度';
COMMENT ON COLUMN tblTarget.DepositGoal IS 'Year-end deposits, million yuan | 年末存款目标（百万元）';
COMMENT ON COLUMN tblTarget.NewCustGoal IS 'New customers | 新增客户目标';

CREATE TABLE tblCustomer (
  CustNo     VARCHAR PRIMARY KEY,
  CustName   VARCHAR NOT NULL,
  CustKind   VARCHAR,
  HomeBranch VARCHAR REFERENCES tblBranch(BranchNo),
  RmNo       VARCHAR REFERENCES tblStaff(StaffNo),
  BirthDate  DATE,
  Grade      VARCHAR,
  SinceDate  DATE
);
COMMENT ON TABLE tblCustomer IS 'Customers | 客户';
COMMENT ON COLUMN tblCustomer.CustNo IS 'Customer number | 客户号';
COMMENT ON COLUMN tblCustomer.CustName IS 'Customer name | 客户名称';
COMMENT ON COLUMN tblCustomer.CustKind IS 'Kind: P personal, C corporate, G government | 客户类型：P个人 C对公 G机关';
COMMENT ON COLUMN tblCustomer.HomeBranch IS 'Branch that keeps the customer | 归属机构';
COMMENT ON COLUMN tblCustomer.RmNo IS 'Relationship manager, NULL if none | 管户客户经理';
COMMENT ON COLUMN tblCustomer.BirthDate IS 'Date of birth, NULL for organisations | 出生日期';
COMMENT ON COLUMN tblCustomer.Grade IS 'Grade: ordinary 普通, gold 黄金, platinum 白金, private 私行 | 客户等级';
COMMENT ON COLUMN tblCustomer.SinceDate IS 'Customer since | 开户建档日期';

CREATE TABLE tblQueue (
  TicketId BIGINT PRIMARY KEY,
  BranchNo VARCHAR REFERENCES tblBranch(BranchNo),
  TakenAt  TIMESTAMP,
  CalledAt TIMESTAMP,
  DoneAt   TIMESTAMP,
  StaffNo  VARCHAR REFERENCES tblStaff(StaffNo),
  Score    INTEGER
);
COMMENT ON TABLE tblQueue IS 'Queue tickets | 排队叫号';
COMMENT ON COLUMN tblQueue.TicketId IS 'Ticket id | 票号';
COMMENT ON COLUMN tblQueue.BranchNo IS 'Branch | 机构号';
COMMENT ON COLUMN tblQueue.TakenAt IS 'Ticket taken | 取号时间';
COMMENT ON COLUMN tblQueue.CalledAt IS 'Called, NULL if the customer left | 叫号时间，弃号为空';
COMMENT ON COLUMN tblQueue.DoneAt IS 'Finished | 办结时间';
COMMENT ON COLUMN tblQueue.StaffNo IS 'Teller | 柜员';
COMMENT ON COLUMN tblQueue.Score IS 'Satisfaction, 1 to 5, NULL if not given | 满意度 1-5';

CREATE TABLE tblAccount (
  AcctNo     VARCHAR PRIMARY KEY,
  CustNo     VARCHAR REFERENCES tblCustomer(CustNo),
  ProdNo     VARCHAR REFERENCES tblProduct(ProdNo),
  OpenBranch VARCHAR REFERENCES tblBranch(BranchNo),
  OpenDate   DATE,
  MatureDate DATE,
  CloseDate  DATE,
  DealRate   DOUBLE,
  CurBalance DECIMAL(18,2),
  AcctState  VARCHAR,
  AutoRenew  BOOLEAN
);
COMMENT ON TABLE tblAccount IS 'Deposit accounts | 存款账户';
COMMENT ON COLUMN tblAccount.AcctNo IS 'Account number | 账号';
COMMENT ON COLUMN tblAccount.CustNo IS 'Owner | 客户号';
COMMENT ON COLUMN tblAccount.ProdNo IS 'Product | 产品编号';
COMMENT ON COLUMN tblAccount.OpenBranch IS 'Branch where opened | 开户机构';
COMMENT ON COLUMN tblAccount.OpenDate IS 'Opened | 开户日期';
COMMENT ON COLUMN tblAccount.MatureDate IS 'Matures, NULL for demand | 到期日';
COMMENT ON COLUMN tblAccount.CloseDate IS 'Closed, NULL if open | 销户日期，未销户为空';
COMMENT ON COLUMN tblAccount.DealRate IS 'Rate agreed, percent | 执行利率（%）';
COMMENT ON COLUMN tblAccount.CurBalance IS 'Present balance, yuan | 当前余额（元）';
COMMENT ON COLUMN tblAccount.AcctState IS 'State: 1 normal, 2 dormant, 3 frozen, 9 closed | 状态：1正常 2睡眠 3冻结 9销户';
COMMENT ON COLUMN tblAccount.AutoRenew IS 'True if renewed automatically | 是否自动转存';

CREATE TABLE tblMovement (
  MoveId     BIGINT PRIMARY KEY,
  AcctNo     VARCHAR REFERENCES tblAccount(AcctNo),
  MoveTime   TIMESTAMP,
  DrCr       VARCHAR,
  Amount     DECIMAL(18,2),
  Channel    VARCHAR,
  HandBranch VARCHAR REFERENCES tblBranch(BranchNo),
  HandStaff  VARCHAR REFERENCES tblStaff(StaffNo)
);
COMMENT ON TABLE tblMovement IS 'Movements on accounts | 账户流水';
COMMENT ON COLUMN tblMovement.MoveId IS 'Movement id | 流水号';
COMMENT ON COLUMN tblMovement.AcctNo IS 'Account | 账号';
COMMENT ON COLUMN tblMovement.MoveTime IS 'Time | 交易时间';
COMMENT ON COLUMN tblMovement.DrCr IS 'Direction: D withdrawal, C deposit | 借贷：D支取 C存入';
COMMENT ON COLUMN tblMovement.Amount IS 'Amount, yuan | 金额（元）';
COMMENT ON COLUMN tblMovement.Channel IS 'Channel: counter 柜面, ATM, mobile 手机银行, transfer 转账 | 渠道';
COMMENT ON COLUMN tblMovement.HandBranch IS 'Branch that handled it, NULL if online | 办理机构';
COMMENT ON COLUMN tblMovement.HandStaff IS 'Teller, NULL if none | 经办柜员';
