-- Financial statements of A-share companies in a data vendor's wide CamelCase tables: securities, companies, industry membership, income, balance sheet, cash flow by report period and statement type, single quarters, ratios, segments, audits, forecasts, dividends, staff.

CREATE TABLE LC_Company (
  CompanyCode  INTEGER PRIMARY KEY,
  ChiName      VARCHAR NOT NULL,
  EngName      VARCHAR,
  EstDate      DATE,
  RegCap       DECIMAL(18,2),
  ProvinceName VARCHAR,
  LegalRepr    VARCHAR,
  Secretary    VARCHAR,
  CtrlKind     VARCHAR
);
COMMENT ON TABLE LC_Company IS 'Companies | 公司概况';
COMMENT ON COLUMN LC_Company.CompanyCode IS 'Internal code of the company | 公司代码';
COMMENT ON COLUMN LC_Company.ChiName IS 'Full name, in Chinese | 公司全称';
COMMENT ON COLUMN LC_Company.EngName IS 'English name | 英文名称';
COMMENT ON COLUMN LC_Company.EstDate IS 'Established | 成立日期';
COMMENT ON COLUMN LC_Company.RegCap IS 'Registered capital, yuan | 注册资本（元）';
COMMENT ON COLUMN LC_Company.ProvinceName IS 'Province, in Chinese, e.g. 浙江省 | 所在省份';
COMMENT ON COLUMN LC_Company.LegalRepr IS 'Legal representative, in Chinese | 法定代表人';
COMMENT ON COLUMN LC_Company.Secretary IS 'Board secretary, in Chinese | 董事会秘书';
COMMENT ON COLUMN LC_Company.CtrlKind IS 'Controller: central SOE, local SOE, private, foreign, none | 实控人性质：central SOE央企，local SOE地方国企，private民营，foreign外资，none无实控人';

CREATE TABLE SecuMain (
  InnerCode    INTEGER PRIMARY KEY,
  CompanyCode  INTEGER REFERENCES LC_Company(CompanyCode),
  SecuCode     VARCHAR NOT NULL,
  SecuAbbr     VARCHAR,
  SecuCategory INTEGER,
  SecuMarket   INTEGER,
  ListedSector INTEGER,
  ListedState  INTEGER,
  ListedDate   DATE,
  DelistDate   DATE
);
COMMENT ON TABLE SecuMain IS 'Securities | 证券主表';
COMMENT ON COLUMN SecuMain.InnerCode IS 'Internal code of the security | 证券内部编码';
COMMENT ON COLUMN SecuMain.CompanyCode IS 'Internal code of the company | 公司代码';
COMMENT ON COLUMN SecuMain.SecuCode IS 'Trading code, six digits, e.g. 600519, 300750 | 证券代码';
COMMENT ON COLUMN SecuMain.SecuAbbr IS 'Security short name, in Chinese, e.g. 贵州茅台, 宁德时代 | 证券简称';
COMMENT ON COLUMN SecuMain.SecuCategory IS 'Category: 1 A share, 2 B share, 4 preferred share | 证券类别：1 A股，2 B股，4 优先股';
COMMENT ON COLUMN SecuMain.SecuMarket IS 'Market: 83 Shanghai, 90 Shenzhen, 18 Beijing | 证券市场：83上交所，90深交所，18北交所';
COMMENT ON COLUMN SecuMain.ListedSector IS 'Board: 1 main, 6 ChiNext, 7 STAR, 8 BSE | 上市板块：1主板，6创业板，7科创板，8北交所';
COMMENT ON COLUMN SecuMain.ListedState IS 'State: 1 listed, 3 suspended, 5 delisted | 上市状态：1上市，3暂停上市，5终止上市';
COMMENT ON COLUMN SecuMain.ListedDate IS 'Listing date | 上市日期';
COMMENT ON COLUMN SecuMain.DelistDate IS 'Delisting date, NULL if not delisted | 退市日期，未退市为空';

CREATE TABLE LC_ExgIndustry (
  CompanyCode        INTEGER REFERENCES LC_Company(CompanyCode),
  Standard           INTEGER,
  BeginDate          DATE,
  CancelDate         DATE,
  FirstIndustryName  VARCHAR,
  SecondIndustryName VARCHAR,
  PRIMARY KEY (CompanyCode, Standard, BeginDate)
);
COMMENT ON TABLE LC_ExgIndustry IS 'Industry membership with history | 公司行业划分';
COMMENT ON COLUMN LC_ExgIndustry.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN LC_ExgIndustry.Standard IS 'Standard: 22 CSRC, 38 Shenwan 2021, 41 CITIC | 行业标准：22证监会，38申万2021，41中信';
COMMENT ON COLUMN LC_ExgIndustry.BeginDate IS 'In from | 起始日期';
COMMENT ON COLUMN LC_ExgIndustry.CancelDate IS 'Out on, NULL if current | 取消日期，现行为空';
COMMENT ON COLUMN LC_ExgIndustry.FirstIndustryName IS 'First level, in Chinese, e.g. 食品饮料, 电子 | 一级行业';
COMMENT ON COLUMN LC_ExgIndustry.SecondIndustryName IS 'Second level, in Chinese | 二级行业';

CREATE TABLE LC_IncomeStatement (
  CompanyCode  INTEGER REFERENCES LC_Company(CompanyCode),
  EndDate      DATE,
  StmtType     INTEGER,
  InfoPublDate DATE,
  TotalOperRev DECIMAL(18,2),
  OperRev      DECIMAL(18,2),
  OperCost     DECIMAL(18,2),
  SellExp      DECIMAL(18,2),
  AdminExp     DECIMAL(18,2),
  RDExp        DECIMAL(18,2),
  FinExp       DECIMAL(18,2),
  CreditLoss   DECIMAL(18,2),
  AssetImpLoss DECIMAL(18,2),
  OperProfit   DECIMAL(18,2),
  TotalProfit  DECIMAL(18,2),
  IncomeTax    DECIMAL(18,2),
  NetProfit    DECIMAL(18,2),
  NPParent     DECIMAL(18,2),
  BasicEPS     DOUBLE,
  DilutedEPS   DOUBLE,
  PRIMARY KEY (CompanyCode, EndDate, StmtType)
);
COMMENT ON TABLE LC_IncomeStatement IS 'Income statements, year to date, yuan | 利润表（累计，元）';
COMMENT ON COLUMN LC_IncomeStatement.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN LC_IncomeStatement.EndDate IS 'End of the report period | 报告期截止日';
COMMENT ON COLUMN LC_IncomeStatement.StmtType IS 'Statement: 1 consolidated, 2 parent company, 3 consolidated restated, 4 parent restated; 1 unless said | 报表类型：1合并，2母公司，3合并调整，4母公司调整；默认1';
COMMENT ON COLUMN LC_IncomeStatement.InfoPublDate IS 'Published | 信息发布日期';
COMMENT ON COLUMN LC_IncomeStatement.TotalOperRev IS 'Total operating revenue | 营业总收入';
COMMENT ON COLUMN LC_IncomeStatement.OperRev IS 'Operating revenue | 营业收入';
COMMENT ON COLUMN LC_IncomeStatement.OperCost IS 'Operating cost | 营业成本';
COMMENT ON COLUMN LC_IncomeStatement.SellExp IS 'Selling expense | 销售费用';
COMMENT ON COLUMN LC_IncomeStatement.AdminExp IS 'Administrative expense | 管理费用';
COMMENT ON COLUMN LC_IncomeStatement.RDExp IS 'Research and development expense | 研发费用';
COMMENT ON COLUMN LC_IncomeStatement.FinExp IS 'Finance expense | 财务费用';
COMMENT ON COLUMN LC_IncomeStatement.CreditLoss IS 'Credit impairment loss | 信用减值损失';
COMMENT ON COLUMN LC_IncomeStatement.AssetImpLoss IS 'Asset impairment loss | 资产减值损失';
COMMENT ON COLUMN LC_IncomeStatement.OperProfit IS 'Operating profit | 营业利润';
COMMENT ON COLUMN LC_IncomeStatement.TotalProfit IS 'Profit before tax | 利润总额';
COMMENT ON COLUMN LC_IncomeStatement.IncomeTax IS 'Income tax | 所得税费用';
COMMENT ON COLUMN LC_IncomeStatement.NetProfit IS 'Net profit including minorities | 净利润（含少数股东损益）';
COMMENT ON COLUMN LC_IncomeStatement.NPParent IS 'Net profit attributable to the parent''s owners | 归属于母公司净利润';
COMMENT ON COLUMN LC_IncomeStatement.BasicEPS IS 'Basic EPS, yuan | 基本每股收益（元）';
COMMENT ON COLUMN LC_IncomeStatement.DilutedEPS IS 'Diluted EPS, yuan | 稀释每股收益（元）';

CREATE TABLE LC_BalanceSheet (
  CompanyCode  INTEGER REFERENCES LC_Company(CompanyCode),
  EndDate      DATE,
  StmtType     INTEGER,
  InfoPublDate DATE,
  CashEqv      DECIMAL(18,2),
  AccRec       DECIMAL(18,2),
  Inventories  DECIMAL(18,2),
  Goodwill     DECIMAL(18,2),
  TotCurAssets DECIMAL(18,2),
  TotAssets    DECIMAL(18,2),
  STLoan       DECIMAL(18,2),
  LTLoan       DECIMAL(18,2),
  BondsPay     DECIMAL(18,2),
  ContractLiab DECIMAL(18,2),
  TotCurLiab   DECIMAL(18,2),
  TotLiab      DECIMAL(18,2),
  MinorityInt  DECIMAL(18,2),
  EqParent     DECIMAL(18,2),
  EqTotal      DECIMAL(18,2),
  PRIMARY KEY (CompanyCode, EndDate, StmtType)
);
COMMENT ON TABLE LC_BalanceSheet IS 'Balance sheets, yuan | 资产负债表（元）';
COMMENT ON COLUMN LC_BalanceSheet.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN LC_BalanceSheet.EndDate IS 'Balance sheet date | 截止日期';
COMMENT ON COLUMN LC_BalanceSheet.StmtType IS 'Statement: 1 consolidated, 2 parent company, 3 consolidated restated, 4 parent restated; 1 unless said | 报表类型：1合并，2母公司，3合并调整，4母公司调整；默认1';
COMMENT ON COLUMN LC_BalanceSheet.InfoPublDate IS 'Published | 信息发布日期';
COMMENT ON COLUMN LC_BalanceSheet.CashEqv IS 'Cash and equivalents | 货币资金';
COMMENT ON COLUMN LC_BalanceSheet.AccRec IS 'Accounts receivable | 应收账款';
COMMENT ON COLUMN LC_BalanceSheet.Inventories IS 'Inventories | 存货';
COMMENT ON COLUMN LC_BalanceSheet.Goodwill IS 'Goodwill | 商誉';
COMMENT ON COLUMN LC_BalanceSheet.TotCurAssets IS 'Current assets | 流动资产合计';
COMMENT ON COLUMN LC_BalanceSheet.TotAssets IS 'Total assets | 资产总计';
COMMENT ON COLUMN LC_BalanceSheet.STLoan IS 'Short-term borrowings | 短期借款';
COMMENT ON COLUMN LC_BalanceSheet.LTLoan IS 'Long-term borrowings | 长期借款';
COMMENT ON COLUMN LC_BalanceSheet.BondsPay IS 'Bonds payable | 应付债券';
COMMENT ON COLUMN LC_BalanceSheet.ContractLiab IS 'Contract liabilities | 合同负债';
COMMENT ON COLUMN LC_BalanceSheet.TotCurLiab IS 'Current liabilities | 流动负债合计';
COMMENT ON COLUMN LC_BalanceSheet.TotLiab IS 'Total liabilities | 负债合计';
COMMENT ON COLUMN LC_BalanceSheet.MinorityInt IS 'Minority interests | 少数股东权益';
COMMENT ON COLUMN LC_BalanceSheet.EqParent IS 'Equity attributable to the parent''s owners | 归属于母公司股东权益';
COMMENT ON COLUMN LC_BalanceSheet.EqTotal IS 'Total equity | 所有者权益合计';

CREATE TABLE LC_CashFlow (
  CompanyCode   INTEGER REFERENCES LC_Company(CompanyCode),
  EndDate       DATE,
  StmtType      INTEGER,
  InfoPublDate  DATE,
  GoodsSaleCash DECIMAL(18,2),
  NetOperCF     DECIMAL(18,2),
  CapexPaid     DECIMAL(18,2),
  NetInvCF      DECIMAL(18,2),
  NetFinCF      DECIMAL(18,2),
  CashEnd       DECIMAL(18,2),
  PRIMARY KEY (CompanyCode, EndDate, StmtType)
);
COMMENT ON TABLE LC_CashFlow IS 'Cash flow statements, year to date, yuan | 现金流量表（累计，元）';
COMMENT ON COLUMN LC_CashFlow.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN LC_CashFlow.EndDate IS 'End of the report period | 报告期截止日';
COMMENT ON COLUMN LC_CashFlow.StmtType IS 'Statement: 1 consolidated, 2 parent company, 3 consolidated restated, 4 parent restated; 1 unless said | 报表类型：1合并，2母公司，3合并调整，4母公司调整；默认1';
COMMENT ON COLUMN LC_CashFlow.InfoPublDate IS 'Published | 信息发布日期';
COMMENT ON COLUMN LC_CashFlow.GoodsSaleCash IS 'Cash from sales of goods and services | 销售商品提供劳务收到的现金';
COMMENT ON COLUMN LC_CashFlow.NetOperCF IS 'Net cash from operations | 经营活动现金流净额';
COMMENT ON COLUMN LC_CashFlow.CapexPaid IS 'Cash paid for fixed and intangible assets | 购建固定资产无形资产支付的现金';
COMMENT ON COLUMN LC_CashFlow.NetInvCF IS 'Net cash from investing | 投资活动现金流净额';
COMMENT ON COLUMN LC_CashFlow.NetFinCF IS 'Net cash from financing | 筹资活动现金流净额';
COMMENT ON COLUMN LC_CashFlow.CashEnd IS 'Cash at the end | 期末现金余额';

CREATE TABLE LC_QIncome (
  CompanyCode INTEGER REFERENCES LC_Company(CompanyCode),
  EndDate     DATE,
  QOperRev    DECIMAL(18,2),
  QNPParent   DECIMAL(18,2),
  PRIMARY KEY (CompanyCode, EndDate)
);
COMMENT ON TABLE LC_QIncome IS 'Single-quarter income, consolidated, yuan | 单季利润表（合并，元）';
COMMENT ON COLUMN LC_QIncome.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN LC_QIncome.EndDate IS 'Quarter-end | 季度末';
COMMENT ON COLUMN LC_QIncome.QOperRev IS 'Revenue of the quarter | 单季营业收入';
COMMENT ON COLUMN LC_QIncome.QNPParent IS 'Net profit to parent of the quarter | 单季归母净利润';

CREATE TABLE LC_MainIndex (
  CompanyCode INTEGER REFERENCES LC_Company(CompanyCode),
  EndDate     DATE,
  ROEWeighted DOUBLE,
  ROECut      DOUBLE,
  NPCut       DECIMAL(18,2),
  GrossMargin DOUBLE,
  DebtRatio   DOUBLE,
  NAPS        DOUBLE,
  PRIMARY KEY (CompanyCode, EndDate)
);
COMMENT ON TABLE LC_MainIndex IS 'Ratios by report period, consolidated | 主要财务指标（合并）';
COMMENT ON COLUMN LC_MainIndex.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN LC_MainIndex.EndDate IS 'End of the report period | 报告期截止日';
COMMENT ON COLUMN LC_MainIndex.ROEWeighted IS 'Weighted ROE, percent | 加权净资产收益率（%）';
COMMENT ON COLUMN LC_MainIndex.ROECut IS 'Weighted ROE after non-recurring items, percent | 扣非加权ROE（%）';
COMMENT ON COLUMN LC_MainIndex.NPCut IS 'Net profit after non-recurring items, yuan | 扣非归母净利润（元）';
COMMENT ON COLUMN LC_MainIndex.GrossMargin IS 'Gross margin, percent | 毛利率（%）';
COMMENT ON COLUMN LC_MainIndex.DebtRatio IS 'Liabilities to assets, percent | 资产负债率（%）';
COMMENT ON COLUMN LC_MainIndex.NAPS IS 'Net assets a share, yuan | 每股净资产（元）';

CREATE TABLE LC_Segment (
  CompanyCode INTEGER REFERENCES LC_Company(CompanyCode),
  EndDate     DATE,
  SegKind     VARCHAR,
  SegName     VARCHAR,
  SegRev      DECIMAL(18,2),
  SegCost     DECIMAL(18,2),
  PRIMARY KEY (CompanyCode, EndDate, SegKind, SegName)
);
COMMENT ON TABLE LC_Segment IS 'Revenue by segment | 主营构成';
COMMENT ON COLUMN LC_Segment.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN LC_Segment.EndDate IS 'End of the report period | 报告期截止日';
COMMENT ON COLUMN LC_Segment.SegKind IS 'Split by: product, region, channel | 构成类别：product产品，region地区，channel渠道';
COMMENT ON COLUMN LC_Segment.SegName IS 'Item, in Chinese, e.g. 境外 | 项目名称';
COMMENT ON COLUMN LC_Segment.SegRev IS 'Revenue, yuan | 主营收入（元）';
COMMENT ON COLUMN LC_Segment.SegCost IS 'Cost, yuan | 主营成本（元）';

CREATE TABLE LC_Audit (
  CompanyCode    INTEGER REFERENCES LC_Company(CompanyCode),
  EndDate        DATE,
  AccountingFirm VARCHAR,
  Opinion        VARCHAR,
  AuditFee       DECIMAL(18,2),
  PRIMARY KEY (CompanyCode, EndDate)
);
COMMENT ON TABLE LC_Audit IS 'Audits of annual reports | 年报审计';
COMMENT ON COLUMN LC_Audit.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN LC_Audit.EndDate IS 'Year-end | 年度截止日';
COMMENT ON COLUMN LC_Audit.AccountingFirm IS 'Audit firm, in Chinese | 会计师事务所';
COMMENT ON COLUMN LC_Audit.Opinion IS 'Opinion: clean, emphasis, qualified, disclaimer, adverse | 审计意见：clean标准无保留，emphasis带强调事项，qualified保留，disclaimer无法表示，adverse否定';
COMMENT ON COLUMN LC_Audit.AuditFee IS 'Fee, yuan | 审计费用（元）';

CREATE TABLE LC_Forecast (
  CompanyCode  INTEGER REFERENCES LC_Company(CompanyCode),
  EndDate      DATE,
  InfoPublDate DATE,
  FcstType     VARCHAR,
  NPFloor      DECIMAL(18,2),
  NPCeil       DECIMAL(18,2),
  PRIMARY KEY (CompanyCode, EndDate, InfoPublDate)
);
COMMENT ON TABLE LC_Forecast IS 'Profit forecasts by companies | 业绩预告';
COMMENT ON COLUMN LC_Forecast.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN LC_Forecast.EndDate IS 'Period forecast | 预告报告期';
COMMENT ON COLUMN LC_Forecast.InfoPublDate IS 'Published | 发布日期';
COMMENT ON COLUMN LC_Forecast.FcstType IS 'Type: up, slightly up, down, first loss, continued loss, turnaround | 预告类型：up预增，slightly up略增，down预减，first loss首亏，continued loss续亏，turnaround扭亏';
COMMENT ON COLUMN LC_Forecast.NPFloor IS 'Net profit, low end, yuan | 预告净利润下限（元）';
COMMENT ON COLUMN LC_Forecast.NPCeil IS 'Net profit, high end, yuan | 预告净利润上限（元）';

CREATE TABLE LC_Dividend (
  CompanyCode INTEGER REFERENCES LC_Company(CompanyCode),
  EndDate     DATE,
  PlanDate    DATE,
  MeetDate    DATE,
  ExDate      DATE,
  Stage       VARCHAR,
  CashPer10   DOUBLE,
  TotalCash   DECIMAL(18,2),
  PRIMARY KEY (CompanyCode, EndDate)
);
COMMENT ON TABLE LC_Dividend IS 'Dividend plans | 分红方案';
COMMENT ON COLUMN LC_Dividend.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN LC_Dividend.EndDate IS 'Period the dividend is for | 分红所属报告期';
COMMENT ON COLUMN LC_Dividend.PlanDate IS 'Plan announced | 预案公告日';
COMMENT ON COLUMN LC_Dividend.MeetDate IS 'Approved by shareholders | 股东大会日';
COMMENT ON COLUMN LC_Dividend.ExDate IS 'Ex-dividend date | 除权除息日';
COMMENT ON COLUMN LC_Dividend.Stage IS 'Stage: plan, approved, paid, cancelled | 方案进度：plan预案，approved通过，paid实施，cancelled取消';
COMMENT ON COLUMN LC_Dividend.CashPer10 IS 'Cash per 10 shares before tax, yuan | 每10股派现（含税，元）';
COMMENT ON COLUMN LC_Dividend.TotalCash IS 'Total cash, yuan | 派现总额（元）';

CREATE TABLE LC_Staff (
  CompanyCode INTEGER REFERENCES LC_Company(CompanyCode),
  EndDate     DATE,
  StaffNum    INTEGER,
  RDStaff     INTEGER,
  PayTotal    DECIMAL(18,2),
  PRIMARY KEY (CompanyCode, EndDate)
);
COMMENT ON TABLE LC_Staff IS 'Staff at year-ends | 员工年度';
COMMENT ON COLUMN LC_Staff.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN LC_Staff.EndDate IS 'Year-end | 年度截止日';
COMMENT ON COLUMN LC_Staff.StaffNum IS 'Employees | 员工总数';
COMMENT ON COLUMN LC_Staff.RDStaff IS 'Research staff | 研发人员数';
COMMENT ON COLUMN LC_Staff.PayTotal IS 'Pay of the year, yuan | 薪酬总额（元）';
