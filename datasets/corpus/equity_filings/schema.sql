-- Listed company filings: profile, income statement, balance sheet, cash flow, business segments, share structure, pledges, insider trades, buybacks, executives, lawsuits. Chinese values.

CREATE TABLE CompanyProfile (
  CompanyCode    INTEGER PRIMARY KEY,
  SecuCode       VARCHAR NOT NULL,
  SecuAbbr       VARCHAR NOT NULL,
  ChiName        VARCHAR,
  FormerName     VARCHAR,
  ListedSector   VARCHAR,
  ListedState    VARCHAR,
  ListedDate     DATE,
  FirstIndustry  VARCHAR,
  SecondIndustry VARCHAR,
  Province       VARCHAR,
  CityName       VARCHAR,
  AuditFirm      VARCHAR,
  IsST           BOOLEAN
);
COMMENT ON TABLE CompanyProfile IS 'Listed companies | 公司概况';
COMMENT ON COLUMN CompanyProfile.CompanyCode IS 'Company code | 公司代码';
COMMENT ON COLUMN CompanyProfile.SecuCode IS 'Stock code, e.g. 600036 | 股票代码';
COMMENT ON COLUMN CompanyProfile.SecuAbbr IS 'Stock short name, e.g. 招商银行 | 股票简称';
COMMENT ON COLUMN CompanyProfile.ChiName IS 'Full Chinese name | 公司中文全称';
COMMENT ON COLUMN CompanyProfile.FormerName IS 'Former short name, NULL if never changed | 曾用名';
COMMENT ON COLUMN CompanyProfile.ListedSector IS 'Board: 主板 main, 科创板 STAR, 创业板 ChiNext, 北交所 BSE | 上市板块';
COMMENT ON COLUMN CompanyProfile.ListedState IS 'State: 上市 listed, 暂停 suspended, 终止 delisted | 上市状态';
COMMENT ON COLUMN CompanyProfile.ListedDate IS 'Listed | 上市日期';
COMMENT ON COLUMN CompanyProfile.FirstIndustry IS 'Industry, level 1, in Chinese, e.g. 银行, 电子 | 一级行业';
COMMENT ON COLUMN CompanyProfile.SecondIndustry IS 'Industry, level 2, in Chinese | 二级行业';
COMMENT ON COLUMN CompanyProfile.Province IS 'Province, in Chinese | 省份';
COMMENT ON COLUMN CompanyProfile.CityName IS 'City, in Chinese | 城市';
COMMENT ON COLUMN CompanyProfile.AuditFirm IS 'Auditor | 会计师事务所';
COMMENT ON COLUMN CompanyProfile.IsST IS 'True under special treatment | 是否ST';

CREATE TABLE IncomeStatement (
  CompanyCode           INTEGER REFERENCES CompanyProfile(CompanyCode),
  EndDate               DATE,
  InfoPublDate          DATE,
  TotalOperatingRevenue DECIMAL(18,2),
  OperatingCost         DECIMAL(18,2),
  SellingExpense        DECIMAL(18,2),
  AdminExpense          DECIMAL(18,2),
  RAndD                 DECIMAL(18,2),
  FinancialExpense      DECIMAL(18,2),
  OperatingProfit       DECIMAL(18,2),
  NetProfit             DECIMAL(18,2),
  NPParentCompany       DECIMAL(18,2),
  NPDeductNonRecurring  DECIMAL(18,2),
  BasicEPS              DOUBLE,
  PRIMARY KEY (CompanyCode, EndDate)
);
COMMENT ON TABLE IncomeStatement IS 'Income statements, cumulative | 利润表（累计）';
COMMENT ON COLUMN IncomeStatement.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN IncomeStatement.EndDate IS 'Period end | 截止日期';
COMMENT ON COLUMN IncomeStatement.InfoPublDate IS 'Published | 信息发布日期';
COMMENT ON COLUMN IncomeStatement.TotalOperatingRevenue IS 'Total revenue, yuan | 营业总收入（元）';
COMMENT ON COLUMN IncomeStatement.OperatingCost IS 'Cost of sales, yuan | 营业成本（元）';
COMMENT ON COLUMN IncomeStatement.SellingExpense IS 'Selling expense, yuan | 销售费用（元）';
COMMENT ON COLUMN IncomeStatement.AdminExpense IS 'Administrative expense, yuan | 管理费用（元）';
COMMENT ON COLUMN IncomeStatement.RAndD IS 'Research expense, yuan | 研发费用（元）';
COMMENT ON COLUMN IncomeStatement.FinancialExpense IS 'Financial expense, yuan | 财务费用（元）';
COMMENT ON COLUMN IncomeStatement.OperatingProfit IS 'Operating profit, yuan | 营业利润（元）';
COMMENT ON COLUMN IncomeStatement.NetProfit IS 'Net profit, yuan | 净利润（元）';
COMMENT ON COLUMN IncomeStatement.NPParentCompany IS 'Net profit of the parent''s owners, yuan | 归属母公司净利润（元）';
COMMENT ON COLUMN IncomeStatement.NPDeductNonRecurring IS 'Net profit before one-off items, yuan | 扣非净利润（元）';
COMMENT ON COLUMN IncomeStatement.BasicEPS IS 'Earnings per share, yuan | 基本每股收益（元）';

CREATE TABLE BalanceSheet (
  CompanyCode        INTEGER REFERENCES CompanyProfile(CompanyCode),
  EndDate            DATE,
  CashEquivalents    DECIMAL(18,2),
  AccountReceivables DECIMAL(18,2),
  Inventories        DECIMAL(18,2),
  CurrentAssets      DECIMAL(18,2),
  GoodWill           DECIMAL(18,2),
  TotalAssets        DECIMAL(18,2),
  ShortTermLoan      DECIMAL(18,2),
  ContractLiability  DECIMAL(18,2),
  CurrentLiability   DECIMAL(18,2),
  TotalLiability     DECIMAL(18,2),
  SEWithoutMI        DECIMAL(18,2),
  PRIMARY KEY (CompanyCode, EndDate)
);
COMMENT ON TABLE BalanceSheet IS 'Balance sheets | 资产负债表';
COMMENT ON COLUMN BalanceSheet.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN BalanceSheet.EndDate IS 'Date | 截止日期';
COMMENT ON COLUMN BalanceSheet.CashEquivalents IS 'Cash, yuan | 货币资金（元）';
COMMENT ON COLUMN BalanceSheet.AccountReceivables IS 'Receivables, yuan | 应收账款（元）';
COMMENT ON COLUMN BalanceSheet.Inventories IS 'Inventories, yuan | 存货（元）';
COMMENT ON COLUMN BalanceSheet.CurrentAssets IS 'Current assets, yuan | 流动资产合计（元）';
COMMENT ON COLUMN BalanceSheet.GoodWill IS 'Goodwill, yuan | 商誉（元）';
COMMENT ON COLUMN BalanceSheet.TotalAssets IS 'Total assets, yuan | 资产总计（元）';
COMMENT ON COLUMN BalanceSheet.ShortTermLoan IS 'Short-term loans, yuan | 短期借款（元）';
COMMENT ON COLUMN BalanceSheet.ContractLiability IS 'Contract liabilities, yuan | 合同负债（元）';
COMMENT ON COLUMN BalanceSheet.CurrentLiability IS 'Current liabilities, yuan | 流动负债合计（元）';
COMMENT ON COLUMN BalanceSheet.TotalLiability IS 'Total liabilities, yuan | 负债合计（元）';
COMMENT ON COLUMN BalanceSheet.SEWithoutMI IS 'Equity of the parent''s owners, yuan | 归母股东权益（元）';

CREATE TABLE CashFlowStatement (
  CompanyCode             INTEGER REFERENCES CompanyProfile(CompanyCode),
  EndDate                 DATE,
  NetOperateCashFlow      DECIMAL(18,2),
  NetInvestCashFlow       DECIMAL(18,2),
  NetFinanceCashFlow      DECIMAL(18,2),
  FixIntanOtherAssetAcqui DECIMAL(18,2),
  PRIMARY KEY (CompanyCode, EndDate)
);
COMMENT ON TABLE CashFlowStatement IS 'Cash flows, cumulative | 现金流量表（累计）';
COMMENT ON COLUMN CashFlowStatement.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN CashFlowStatement.EndDate IS 'Period end | 截止日期';
COMMENT ON COLUMN CashFlowStatement.NetOperateCashFlow IS 'Net cash from operations, yuan | 经营现金流净额（元）';
COMMENT ON COLUMN CashFlowStatement.NetInvestCashFlow IS 'Net cash from investing, yuan | 投资现金流净额（元）';
COMMENT ON COLUMN CashFlowStatement.NetFinanceCashFlow IS 'Net cash from financing, yuan | 筹资现金流净额（元）';
COMMENT ON COLUMN CashFlowStatement.FixIntanOtherAssetAcqui IS 'Capital expenditure, yuan | 购建固定资产等支付的现金（元）';

CREATE TABLE MainBusiness (
  CompanyCode INTEGER REFERENCES CompanyProfile(CompanyCode),
  EndDate     DATE,
  SegmentType VARCHAR,
  SegmentName VARCHAR,
  SegRevenue  DECIMAL(18,2),
  SegCost     DECIMAL(18,2),
  PRIMARY KEY (CompanyCode, EndDate, SegmentType, SegmentName)
);
COMMENT ON TABLE MainBusiness IS 'Revenue by segment | 主营构成';
COMMENT ON COLUMN MainBusiness.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN MainBusiness.EndDate IS 'Period end | 截止日期';
COMMENT ON COLUMN MainBusiness.SegmentType IS 'Split by: 产品 product, 地区 region, 行业 industry | 分类方式';
COMMENT ON COLUMN MainBusiness.SegmentName IS 'Segment, in Chinese, e.g. 境外 | 项目名称';
COMMENT ON COLUMN MainBusiness.SegRevenue IS 'Revenue, yuan | 主营收入（元）';
COMMENT ON COLUMN MainBusiness.SegCost IS 'Cost, yuan | 主营成本（元）';

CREATE TABLE ShareStructure (
  CompanyCode  INTEGER REFERENCES CompanyProfile(CompanyCode),
  ChangeDate   DATE,
  TotalShares  DECIMAL(18,2),
  FloatShares  DECIMAL(18,2),
  ChangeReason VARCHAR,
  PRIMARY KEY (CompanyCode, ChangeDate)
);
COMMENT ON TABLE ShareStructure IS 'Share capital after each change | 股本结构变动';
COMMENT ON COLUMN ShareStructure.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN ShareStructure.ChangeDate IS 'Date of change | 变动日期';
COMMENT ON COLUMN ShareStructure.TotalShares IS 'Total shares | 总股本（股）';
COMMENT ON COLUMN ShareStructure.FloatShares IS 'Tradable shares | 流通股本（股）';
COMMENT ON COLUMN ShareStructure.ChangeReason IS 'Reason: 增发 placement, 送转 bonus, 回购注销 buyback, 股权激励 incentive, 限售解禁 unlock | 变动原因';

CREATE TABLE ShareholderNum (
  CompanyCode   INTEGER REFERENCES CompanyProfile(CompanyCode),
  EndDate       DATE,
  SHNum         INTEGER,
  AvgHoldShares DOUBLE,
  PRIMARY KEY (CompanyCode, EndDate)
);
COMMENT ON TABLE ShareholderNum IS 'Number of shareholders | 股东户数';
COMMENT ON COLUMN ShareholderNum.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN ShareholderNum.EndDate IS 'Date | 截止日期';
COMMENT ON COLUMN ShareholderNum.SHNum IS 'Shareholder accounts | 股东总户数';
COMMENT ON COLUMN ShareholderNum.AvgHoldShares IS 'Average shares an account | 户均持股（股）';

CREATE TABLE SharePledge (
  PledgeID           INTEGER PRIMARY KEY,
  CompanyCode        INTEGER REFERENCES CompanyProfile(CompanyCode),
  Pledgor            VARCHAR,
  Pledgee            VARCHAR,
  StartDate          DATE,
  ReleaseDate        DATE,
  PledgeShares       DECIMAL(18,2),
  PctOfTotal         DOUBLE,
  IsControllerPledge BOOLEAN
);
COMMENT ON TABLE SharePledge IS 'Pledges by shareholders | 股权质押';
COMMENT ON COLUMN SharePledge.PledgeID IS 'Id | 编号';
COMMENT ON COLUMN SharePledge.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN SharePledge.Pledgor IS 'Pledgor | 出质人';
COMMENT ON COLUMN SharePledge.Pledgee IS 'Pledgee | 质权人';
COMMENT ON COLUMN SharePledge.StartDate IS 'From | 质押起始日';
COMMENT ON COLUMN SharePledge.ReleaseDate IS 'Released, NULL if still pledged | 解押日期';
COMMENT ON COLUMN SharePledge.PledgeShares IS 'Shares pledged | 质押股数（股）';
COMMENT ON COLUMN SharePledge.PctOfTotal IS 'Percent of total shares | 占总股本比例（%）';
COMMENT ON COLUMN SharePledge.IsControllerPledge IS 'True if the pledgor is the controlling holder | 是否控股股东';

CREATE TABLE InsiderTrade (
  TradeID       INTEGER PRIMARY KEY,
  CompanyCode   INTEGER REFERENCES CompanyProfile(CompanyCode),
  PersonName    VARCHAR,
  PersonRole    VARCHAR,
  TradeDate     DATE,
  Direction     VARCHAR,
  SharesChanged DECIMAL(18,2),
  AvgPrice      DOUBLE
);
COMMENT ON TABLE InsiderTrade IS 'Changes by executives and large holders | 高管及大股东增减持';
COMMENT ON COLUMN InsiderTrade.TradeID IS 'Id | 编号';
COMMENT ON COLUMN InsiderTrade.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN InsiderTrade.PersonName IS 'Person or holder | 变动人';
COMMENT ON COLUMN InsiderTrade.PersonRole IS 'Role: 董监高 executive, 控股股东 controller, 5%以上股东 5% holder | 身份';
COMMENT ON COLUMN InsiderTrade.TradeDate IS 'Date | 变动日期';
COMMENT ON COLUMN InsiderTrade.Direction IS 'Direction: 增持 buy, 减持 sell | 方向';
COMMENT ON COLUMN InsiderTrade.SharesChanged IS 'Shares | 变动股数（股）';
COMMENT ON COLUMN InsiderTrade.AvgPrice IS 'Average price, yuan | 成交均价（元）';

CREATE TABLE ShareBuyback (
  BuybackID   INTEGER PRIMARY KEY,
  CompanyCode INTEGER REFERENCES CompanyProfile(CompanyCode),
  PlanDate    DATE,
  Purpose     VARCHAR,
  PlanMaxAmt  DECIMAL(18,2),
  DoneAmt     DECIMAL(18,2),
  FinishDate  DATE
);
COMMENT ON TABLE ShareBuyback IS 'Buyback plans | 股份回购';
COMMENT ON COLUMN ShareBuyback.BuybackID IS 'Id | 编号';
COMMENT ON COLUMN ShareBuyback.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN ShareBuyback.PlanDate IS 'Plan announced | 预案公告日';
COMMENT ON COLUMN ShareBuyback.Purpose IS 'Purpose: 注销 cancel, 员工持股 employee plan, 市值管理 support the price | 回购目的';
COMMENT ON COLUMN ShareBuyback.PlanMaxAmt IS 'Most to be spent, yuan | 拟回购金额上限（元）';
COMMENT ON COLUMN ShareBuyback.DoneAmt IS 'Spent so far, yuan | 已回购金额（元）';
COMMENT ON COLUMN ShareBuyback.FinishDate IS 'Finished, NULL if running | 完成日期';

CREATE TABLE Executive (
  ExecID      INTEGER PRIMARY KEY,
  CompanyCode INTEGER REFERENCES CompanyProfile(CompanyCode),
  ExecName    VARCHAR,
  Post        VARCHAR,
  BeginDate   DATE,
  EndDate     DATE,
  AnnualPay   DECIMAL(18,2)
);
COMMENT ON TABLE Executive IS 'Executives | 高管任职';
COMMENT ON COLUMN Executive.ExecID IS 'Id | 编号';
COMMENT ON COLUMN Executive.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN Executive.ExecName IS 'Name | 姓名';
COMMENT ON COLUMN Executive.Post IS 'Post: 董事长 chairman, 总经理 CEO, 财务总监 CFO, 董秘 board secretary, 独立董事 independent director | 职务';
COMMENT ON COLUMN Executive.BeginDate IS 'From | 任职起始';
COMMENT ON COLUMN Executive.EndDate IS 'Until, NULL if in office | 离任日期';
COMMENT ON COLUMN Executive.AnnualPay IS 'Pay of the last year, yuan | 年薪（元）';

CREATE TABLE Lawsuit (
  SuitID      INTEGER PRIMARY KEY,
  CompanyCode INTEGER REFERENCES CompanyProfile(CompanyCode),
  SuitRole    VARCHAR,
  FileDate    DATE,
  SuitAmount  DECIMAL(18,2),
  SuitState   VARCHAR
);
COMMENT ON TABLE Lawsuit IS 'Lawsuits | 诉讼仲裁';
COMMENT ON COLUMN Lawsuit.SuitID IS 'Id | 编号';
COMMENT ON COLUMN Lawsuit.CompanyCode IS 'Company | 公司代码';
COMMENT ON COLUMN Lawsuit.SuitRole IS 'Role: 原告 plaintiff, 被告 defendant | 诉讼地位';
COMMENT ON COLUMN Lawsuit.FileDate IS 'Filed | 立案日期';
COMMENT ON COLUMN Lawsuit.SuitAmount IS 'Amount, yuan | 涉案金额（元）';
COMMENT ON COLUMN Lawsuit.SuitState IS 'State: 审理中 open, 胜诉 won, 败诉 lost, 和解 settled | 状态';
