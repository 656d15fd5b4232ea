-- Funds, stocks and macro in one DuckDB database. A comment holds the English documentation, then the Chinese.

CREATE TABLE index_info (
  index_code      VARCHAR PRIMARY KEY,
  index_name      VARCHAR NOT NULL,
  index_name_cn   VARCHAR NOT NULL,
  category        VARCHAR,
  market          VARCHAR,
  currency        VARCHAR,
  base_date       DATE,
  base_point      DOUBLE,
  launch_date     DATE,
  constituent_cnt INTEGER,
  rebalance_freq  VARCHAR,
  weighting       VARCHAR
);
COMMENT ON TABLE index_info IS 'Market indices, one row an index | 指数基本信息';
COMMENT ON COLUMN index_info.index_code IS 'Index code, e.g. M00300 | 指数代码';
COMMENT ON COLUMN index_info.index_name IS 'Index name in English | 指数英文名称';
COMMENT ON COLUMN index_info.index_name_cn IS 'Index name in Chinese | 指数中文名称';
COMMENT ON COLUMN index_info.category IS 'Index category: broad, sector, strategy, bond, overseas | 指数类别';
COMMENT ON COLUMN index_info.market IS 'Market covered: A-share, Hong Kong, US, global, interbank bond | 覆盖市场';
COMMENT ON COLUMN index_info.currency IS 'Calculation currency: CNY, HKD, USD | 计价货币';
COMMENT ON COLUMN index_info.base_date IS 'Base date | 基日';
COMMENT ON COLUMN index_info.base_point IS 'Base point, points | 基点';
COMMENT ON COLUMN index_info.launch_date IS 'Launch date | 发布日期';
COMMENT ON COLUMN index_info.constituent_cnt IS 'Number of constituents | 成分股数量';
COMMENT ON COLUMN index_info.rebalance_freq IS 'Rebalancing frequency: monthly, quarterly, semiannual | 调样频率';
COMMENT ON COLUMN index_info.weighting IS 'Weighting method: free-float cap, equal, dividend yield, issue size | 加权方式';

CREATE TABLE fund_company (
  company_id      INTEGER PRIMARY KEY,
  company_name    VARCHAR NOT NULL,
  company_name_cn VARCHAR NOT NULL,
  short_name      VARCHAR NOT NULL,
  short_name_cn   VARCHAR NOT NULL,
  founded_date    DATE,
  province        VARCHAR,
  city            VARCHAR,
  reg_capital     DOUBLE,
  ownership_type  VARCHAR,
  employee_cnt    INTEGER,
  website         VARCHAR
);
COMMENT ON TABLE fund_company IS 'Fund management companies | 基金公司';
COMMENT ON COLUMN fund_company.company_id IS 'Fund company id | 基金公司编号';
COMMENT ON COLUMN fund_company.company_name IS 'Full company name in English | 公司英文全称';
COMMENT ON COLUMN fund_company.company_name_cn IS 'Full company name in Chinese | 公司中文全称';
COMMENT ON COLUMN fund_company.short_name IS 'Short company name in English | 公司英文简称';
COMMENT ON COLUMN fund_company.short_name_cn IS 'Short company name in Chinese | 公司中文简称';
COMMENT ON COLUMN fund_company.founded_date IS 'Date founded | 成立日期';
COMMENT ON COLUMN fund_company.province IS 'Province of the head office, English | 总部所在省份';
COMMENT ON COLUMN fund_company.city IS 'City of the head office, English, e.g. Shanghai | 总部所在城市';
COMMENT ON COLUMN fund_company.reg_capital IS 'Registered capital, million yuan | 注册资本（百万元）';
COMMENT ON COLUMN fund_company.ownership_type IS 'Ownership: state-owned, private, joint venture | 公司性质';
COMMENT ON COLUMN fund_company.employee_cnt IS 'Number of employees | 员工人数';
COMMENT ON COLUMN fund_company.website IS 'Website, NULL if none | 公司网址';

CREATE TABLE fund_manager (
  manager_id        INTEGER PRIMARY KEY,
  manager_name      VARCHAR NOT NULL,
  manager_name_cn   VARCHAR NOT NULL,
  gender            VARCHAR,
  birth_year        INTEGER,
  education         VARCHAR,
  major             VARCHAR,
  certificate       VARCHAR,
  company_id        INTEGER REFERENCES fund_company(company_id),
  career_start_date DATE
);
COMMENT ON TABLE fund_manager IS 'Fund managers (persons) | 基金经理';
COMMENT ON COLUMN fund_manager.manager_id IS 'Fund manager id | 基金经理编号';
COMMENT ON COLUMN fund_manager.manager_name IS 'Manager name in pinyin, surname first, e.g. Chen Haoyu | 基金经理英文名（拼音）';
COMMENT ON COLUMN fund_manager.manager_name_cn IS 'Manager name in Chinese | 基金经理姓名';
COMMENT ON COLUMN fund_manager.gender IS 'Gender: male, female | 性别';
COMMENT ON COLUMN fund_manager.birth_year IS 'Year of birth, NULL if undisclosed | 出生年份';
COMMENT ON COLUMN fund_manager.education IS 'Highest degree: bachelor, master, doctor | 学历';
COMMENT ON COLUMN fund_manager.major IS 'Field of study: Finance, Economics, Statistics, Mathematics, Physics, Computer Science, Medicine, Law | 专业';
COMMENT ON COLUMN fund_manager.certificate IS 'Professional certificate: CFA, CPA, FRM; NULL if none | 职业证书';
COMMENT ON COLUMN fund_manager.company_id IS 'Current employer, fund company id | 所属基金公司编号';
COMMENT ON COLUMN fund_manager.career_start_date IS 'Date the career in asset management began | 从业起始日期';

CREATE TABLE fund (
  fund_code       VARCHAR PRIMARY KEY,
  short_name      VARCHAR NOT NULL,
  short_name_cn   VARCHAR NOT NULL,
  full_name       VARCHAR NOT NULL,
  full_name_cn    VARCHAR NOT NULL,
  fund_type       VARCHAR NOT NULL,
  invest_style    VARCHAR,
  company_id      INTEGER NOT NULL REFERENCES fund_company(company_id),
  benchmark_index VARCHAR REFERENCES index_info(index_code),
  inception_date  DATE NOT NULL,
  close_date      DATE,
  status          VARCHAR,
  risk_level      VARCHAR,
  mgmt_fee        DOUBLE,
  custody_fee     DOUBLE,
  sales_fee       DOUBLE,
  purchase_fee    DOUBLE,
  redeem_fee      DOUBLE,
  min_purchase    DOUBLE,
  initial_size    DOUBLE,
  custodian       VARCHAR,
  custodian_cn    VARCHAR,
  is_etf          BOOLEAN
);
COMMENT ON TABLE fund IS 'Mutual funds, one row a fund | 公募基金基本信息';
COMMENT ON COLUMN fund.fund_code IS 'Fund code, six digits with leading zeros, e.g. 000123 | 基金代码';
COMMENT ON COLUMN fund.short_name IS 'Short fund name in English | 基金英文简称';
COMMENT ON COLUMN fund.short_name_cn IS 'Short fund name in Chinese | 基金中文简称';
COMMENT ON COLUMN fund.full_name IS 'Full fund name in English | 基金英文全称';
COMMENT ON COLUMN fund.full_name_cn IS 'Full fund name in Chinese | 基金中文全称';
COMMENT ON COLUMN fund.fund_type IS 'Fund type: equity, bond, hybrid, money market, index, QDII | 基金类型';
COMMENT ON COLUMN fund.invest_style IS 'Investment style: growth, value, balanced, income, passive; NULL for money market funds | 投资风格';
COMMENT ON COLUMN fund.company_id IS 'Fund company id | 基金公司编号';
COMMENT ON COLUMN fund.benchmark_index IS 'Benchmark index code; NULL for money market funds | 业绩比较基准指数代码';
COMMENT ON COLUMN fund.inception_date IS 'Inception (establishment) date | 成立日期';
COMMENT ON COLUMN fund.close_date IS 'Liquidation date, NULL while operating | 清盘日期';
COMMENT ON COLUMN fund.status IS 'Fund status: open, closed to purchase, liquidated | 基金状态';
COMMENT ON COLUMN fund.risk_level IS 'Risk level from low to high: R1, R2, R3, R4, R5 | 风险等级';
COMMENT ON COLUMN fund.mgmt_fee IS 'Management fee, % per year | 管理费率（%/年）';
COMMENT ON COLUMN fund.custody_fee IS 'Custody fee, % per year | 托管费率（%/年）';
COMMENT ON COLUMN fund.sales_fee IS 'Sales service fee, % per year, NULL if none | 销售服务费率（%/年）';
COMMENT ON COLUMN fund.purchase_fee IS 'Highest purchase (subscription) fee, % | 最高申购费率（%）';
COMMENT ON COLUMN fund.redeem_fee IS 'Highest redemption fee, % | 最高赎回费率（%）';
COMMENT ON COLUMN fund.min_purchase IS 'Minimum purchase amount, yuan | 起购金额（元）';
COMMENT ON COLUMN fund.initial_size IS 'Size raised at inception, million yuan | 首次募集规模（百万元）';
COMMENT ON COLUMN fund.custodian IS 'Custodian bank in English | 托管银行英文名';
COMMENT ON COLUMN fund.custodian_cn IS 'Custodian bank in Chinese | 托管银行';
COMMENT ON COLUMN fund.is_etf IS 'Whether the fund is an exchange-traded fund (ETF) | 是否ETF';

CREATE TABLE fund_manager_tenure (
  tenure_id     INTEGER PRIMARY KEY,
  fund_code     VARCHAR NOT NULL REFERENCES fund(fund_code),
  manager_id    INTEGER NOT NULL REFERENCES fund_manager(manager_id),
  start_date    DATE NOT NULL,
  end_date      DATE,
  tenure_return DOUBLE,
  is_lead       BOOLEAN
);
COMMENT ON TABLE fund_manager_tenure IS 'Which manager ran which fund, and when | 基金经理任职记录';
COMMENT ON COLUMN fund_manager_tenure.tenure_id IS 'Tenure id | 任职记录编号';
COMMENT ON COLUMN fund_manager_tenure.fund_code IS 'Fund code | 基金代码';
COMMENT ON COLUMN fund_manager_tenure.manager_id IS 'Fund manager id | 基金经理编号';
COMMENT ON COLUMN fund_manager_tenure.start_date IS 'First day in charge | 任职日期';
COMMENT ON COLUMN fund_manager_tenure.end_date IS 'Last day in charge, NULL if still in charge | 离任日期';
COMMENT ON COLUMN fund_manager_tenure.tenure_return IS 'Return of the fund during the tenure, % | 任职回报（%）';
COMMENT ON COLUMN fund_manager_tenure.is_lead IS 'Whether the lead manager (otherwise co-manager) | 是否主基金经理';

CREATE TABLE fund_nav (
  fund_code       VARCHAR REFERENCES fund(fund_code),
  nav_date        DATE,
  unit_nav        DOUBLE,
  accum_nav       DOUBLE,
  nav_growth      DOUBLE,
  yield_7d        DOUBLE,
  purchase_status VARCHAR,
  PRIMARY KEY (fund_code, nav_date)
);
COMMENT ON TABLE fund_nav IS 'Net asset value of each fund at month end | 基金月末净值';
COMMENT ON COLUMN fund_nav.fund_code IS 'Fund code | 基金代码';
COMMENT ON COLUMN fund_nav.nav_date IS 'Month-end date | 净值日期';
COMMENT ON COLUMN fund_nav.unit_nav IS 'Unit net asset value, yuan | 单位净值（元）';
COMMENT ON COLUMN fund_nav.accum_nav IS 'Accumulated net asset value, dividends added back, yuan | 累计净值（元）';
COMMENT ON COLUMN fund_nav.nav_growth IS 'Growth of the NAV over the month, % | 月净值增长率（%）';
COMMENT ON COLUMN fund_nav.yield_7d IS '7-day annualised yield, %; only for money market funds, otherwise NULL | 七日年化收益率（%）';
COMMENT ON COLUMN fund_nav.purchase_status IS 'Purchase status that day: open, limited, suspended | 申购状态';

CREATE TABLE fund_return (
  fund_code           VARCHAR REFERENCES fund(fund_code),
  end_date            DATE,
  ret_1m              DOUBLE,
  ret_3m              DOUBLE,
  ret_6m              DOUBLE,
  ret_ytd             DOUBLE,
  ret_1y              DOUBLE,
  ret_3y              DOUBLE,
  ret_since_inception DOUBLE,
  max_drawdown_1y     DOUBLE,
  volatility_1y       DOUBLE,
  sharpe_1y           DOUBLE,
  rank_in_type        INTEGER,
  peer_cnt            INTEGER,
  PRIMARY KEY (fund_code, end_date)
);
COMMENT ON TABLE fund_return IS 'Periodic return and risk of each fund at quarter end | 基金阶段业绩与风险（季末）';
COMMENT ON COLUMN fund_return.fund_code IS 'Fund code | 基金代码';
COMMENT ON COLUMN fund_return.end_date IS 'Quarter-end date the periods end on | 截止日期';
COMMENT ON COLUMN fund_return.ret_1m IS 'Return over the last month, % | 近一月收益率（%）';
COMMENT ON COLUMN fund_return.ret_3m IS 'Return over the last 3 months, %; NULL if younger | 近三月收益率（%）';
COMMENT ON COLUMN fund_return.ret_6m IS 'Return over the last 6 months, %; NULL if younger | 近六月收益率（%）';
COMMENT ON COLUMN fund_return.ret_ytd IS 'Return since the start of the year, % | 今年以来收益率（%）';
COMMENT ON COLUMN fund_return.ret_1y IS 'Return over the last year, %; NULL if younger | 近一年收益率（%）';
COMMENT ON COLUMN fund_return.ret_3y IS 'Return over the last 3 years, not annualised, %; NULL if younger | 近三年收益率（%）';
COMMENT ON COLUMN fund_return.ret_since_inception IS 'Return since inception, % | 成立以来收益率（%）';
COMMENT ON COLUMN fund_return.max_drawdown_1y IS 'Largest drawdown over the last year, positive % | 近一年最大回撤（%）';
COMMENT ON COLUMN fund_return.volatility_1y IS 'Annualised volatility over the last year, % | 近一年年化波动率（%）';
COMMENT ON COLUMN fund_return.sharpe_1y IS 'Sharpe ratio over the last year; NULL if younger or a money market fund | 近一年夏普比率';
COMMENT ON COLUMN fund_return.rank_in_type IS 'Rank of ret_1y among funds of the same type, 1 is best | 同类排名';
COMMENT ON COLUMN fund_return.peer_cnt IS 'Number of funds ranked in the same type | 同类基金数量';

CREATE TABLE fund_scale (
  fund_code        VARCHAR REFERENCES fund(fund_code),
  report_date      DATE,
  aum              DOUBLE,
  total_shares     DOUBLE,
  subscribe_shares DOUBLE,
  redeem_shares    DOUBLE,
  holder_cnt       INTEGER,
  inst_ratio       DOUBLE,
  stock_ratio      DOUBLE,
  bond_ratio       DOUBLE,
  cash_ratio       DOUBLE,
  turnover_rate    DOUBLE,
  PRIMARY KEY (fund_code, report_date)
);
COMMENT ON TABLE fund_scale IS 'Quarterly size, shares, holders and asset allocation of each fund | 基金规模、份额与资产配置（季度）';
COMMENT ON COLUMN fund_scale.fund_code IS 'Fund code | 基金代码';
COMMENT ON COLUMN fund_scale.report_date IS 'Quarter-end report date | 报告期';
COMMENT ON COLUMN fund_scale.aum IS 'Assets under management (fund size), million yuan | 基金规模（百万元）';
COMMENT ON COLUMN fund_scale.total_shares IS 'Fund shares at period end, million shares | 期末总份额（百万份）';
COMMENT ON COLUMN fund_scale.subscribe_shares IS 'Shares subscribed in the quarter, million shares | 本季申购份额（百万份）';
COMMENT ON COLUMN fund_scale.redeem_shares IS 'Shares redeemed in the quarter, million shares | 本季赎回份额（百万份）';
COMMENT ON COLUMN fund_scale.holder_cnt IS 'Number of holders; half-year and annual reports only, otherwise NULL | 持有人户数';
COMMENT ON COLUMN fund_scale.inst_ratio IS 'Share held by institutions, %; half-year and annual reports only, otherwise NULL | 机构持有比例（%）';
COMMENT ON COLUMN fund_scale.stock_ratio IS 'Stocks in total assets, % | 股票占比（%）';
COMMENT ON COLUMN fund_scale.bond_ratio IS 'Bonds in total assets, % | 债券占比（%）';
COMMENT ON COLUMN fund_scale.cash_ratio IS 'Cash in total assets, % | 现金占比（%）';
COMMENT ON COLUMN fund_scale.turnover_rate IS 'Portfolio turnover in the quarter, %; NULL for money market funds | 持仓换手率（%）';

CREATE TABLE fund_dividend (
  dividend_id   INTEGER PRIMARY KEY,
  fund_code     VARCHAR NOT NULL REFERENCES fund(fund_code),
  announce_date DATE,
  record_date   DATE,
  ex_date       DATE,
  pay_date      DATE,
  div_per_share DOUBLE,
  total_amount  DOUBLE
);
COMMENT ON TABLE fund_dividend IS 'Dividends paid by funds | 基金分红';
COMMENT ON COLUMN fund_dividend.dividend_id IS 'Fund dividend id | 分红编号';
COMMENT ON COLUMN fund_dividend.fund_code IS 'Fund code | 基金代码';
COMMENT ON COLUMN fund_dividend.announce_date IS 'Announcement date | 公告日期';
COMMENT ON COLUMN fund_dividend.record_date IS 'Record date | 权益登记日';
COMMENT ON COLUMN fund_dividend.ex_date IS 'Ex-dividend date | 除息日';
COMMENT ON COLUMN fund_dividend.pay_date IS 'Payment date | 红利发放日';
COMMENT ON COLUMN fund_dividend.div_per_share IS 'Dividend per fund share, yuan | 每份分红（元）';
COMMENT ON COLUMN fund_dividend.total_amount IS 'Total paid, million yuan | 分红总额（百万元）';

CREATE TABLE stock (
  stock_code      VARCHAR PRIMARY KEY,
  abbr            VARCHAR NOT NULL,
  abbr_cn         VARCHAR NOT NULL,
  company_name    VARCHAR NOT NULL,
  company_name_cn VARCHAR NOT NULL,
  exchange        VARCHAR,
  board           VARCHAR,
  industry        VARCHAR,
  sector          VARCHAR,
  province        VARCHAR,
  city            VARCHAR,
  listing_date    DATE,
  delist_date     DATE,
  list_status     VARCHAR,
  issue_price     DOUBLE,
  total_shares    DOUBLE,
  float_shares    DOUBLE,
  reg_capital     DOUBLE,
  employee_cnt    INTEGER,
  chairman        VARCHAR,
  chairman_cn     VARCHAR,
  controller_type VARCHAR
);
COMMENT ON TABLE stock IS 'Listed companies, one row a stock | 股票基本信息';
COMMENT ON COLUMN stock.stock_code IS 'Stock code, six digits with leading zeros, e.g. 000001 or 600001 | 股票代码';
COMMENT ON COLUMN stock.abbr IS 'Stock short name in English | 股票英文简称';
COMMENT ON COLUMN stock.abbr_cn IS 'Stock short name in Chinese | 股票中文简称';
COMMENT ON COLUMN stock.company_name IS 'Full company name in English | 公司英文全称';
COMMENT ON COLUMN stock.company_name_cn IS 'Full company name in Chinese | 公司中文全称';
COMMENT ON COLUMN stock.exchange IS 'Stock exchange: SSE (Shanghai), SZSE (Shenzhen) | 上市交易所';
COMMENT ON COLUMN stock.board IS 'Board: main board, ChiNext, STAR | 上市板块';
COMMENT ON COLUMN stock.industry IS 'Industry: Banking, Insurance, Real Estate, Liquor, Food, Pharmaceuticals, Medical Devices, Semiconductors, Software, Telecom, New Energy, Automobiles, Machinery, Chemicals, Steel, Power Utilities | 所属行业';
COMMENT ON COLUMN stock.sector IS 'Sector, groups industries: Financials, Consumer, Healthcare, Technology, Industrials, Materials and Energy | 所属板块（大类行业）';
COMMENT ON COLUMN stock.province IS 'Province of the head office, English | 所在省份';
COMMENT ON COLUMN stock.city IS 'City of the head office, English | 所在城市';
COMMENT ON COLUMN stock.listing_date IS 'Listing (IPO) date | 上市日期';
COMMENT ON COLUMN stock.delist_date IS 'Delisting date, NULL while listed | 退市日期';
COMMENT ON COLUMN stock.list_status IS 'Listing status: listed, suspended, delisted | 上市状态';
COMMENT ON COLUMN stock.issue_price IS 'IPO issue price, yuan per share | 发行价（元）';
COMMENT ON COLUMN stock.total_shares IS 'Total shares, million shares | 总股本（百万股）';
COMMENT ON COLUMN stock.float_shares IS 'Shares in free float, million shares | 流通股本（百万股）';
COMMENT ON COLUMN stock.reg_capital IS 'Registered capital, million yuan | 注册资本（百万元）';
COMMENT ON COLUMN stock.employee_cnt IS 'Number of employees | 员工人数';
COMMENT ON COLUMN stock.chairman IS 'Chairman, name in pinyin | 董事长（拼音）';
COMMENT ON COLUMN stock.chairman_cn IS 'Chairman, name in Chinese | 董事长';
COMMENT ON COLUMN stock.controller_type IS 'Actual controller: central SOE, local SOE, private, foreign, none | 实际控制人类型';

CREATE TABLE stock_price (
  stock_code    VARCHAR REFERENCES stock(stock_code),
  trade_date    DATE,
  open_price    DOUBLE,
  high_price    DOUBLE,
  low_price     DOUBLE,
  close_price   DOUBLE,
  pct_chg       DOUBLE,
  volume        DOUBLE,
  amount        DOUBLE,
  turnover_rate DOUBLE,
  mkt_cap       DOUBLE,
  pe_ttm        DOUBLE,
  pb            DOUBLE,
  PRIMARY KEY (stock_code, trade_date)
);
COMMENT ON TABLE stock_price IS 'Weekly prices of stocks (last trading day of the week) | 股票周行情';
COMMENT ON COLUMN stock_price.stock_code IS 'Stock code | 股票代码';
COMMENT ON COLUMN stock_price.trade_date IS 'Trading date (Friday) | 交易日期';
COMMENT ON COLUMN stock_price.open_price IS 'Opening price of the week, yuan | 开盘价（元）';
COMMENT ON COLUMN stock_price.high_price IS 'Highest price of the week, yuan | 最高价（元）';
COMMENT ON COLUMN stock_price.low_price IS 'Lowest price of the week, yuan | 最低价（元）';
COMMENT ON COLUMN stock_price.close_price IS 'Closing price of the week, yuan | 收盘价（元）';
COMMENT ON COLUMN stock_price.pct_chg IS 'Price change over the week, % | 周涨跌幅（%）';
COMMENT ON COLUMN stock_price.volume IS 'Trading volume of the week, million shares | 成交量（百万股）';
COMMENT ON COLUMN stock_price.amount IS 'Trading value of the week, million yuan | 成交额（百万元）';
COMMENT ON COLUMN stock_price.turnover_rate IS 'Turnover rate, volume over float shares, % | 换手率（%）';
COMMENT ON COLUMN stock_price.mkt_cap IS 'Total market value, million yuan | 总市值（百万元）';
COMMENT ON COLUMN stock_price.pe_ttm IS 'Price-to-earnings ratio, trailing 12 months; NULL if loss-making or above 1000 | 市盈率TTM';
COMMENT ON COLUMN stock_price.pb IS 'Price-to-book ratio | 市净率';

CREATE TABLE stock_financials (
  stock_code     VARCHAR REFERENCES stock(stock_code),
  report_date    DATE,
  report_type    VARCHAR,
  announce_date  DATE,
  revenue        DOUBLE,
  oper_profit    DOUBLE,
  net_profit     DOUBLE,
  total_assets   DOUBLE,
  total_liab     DOUBLE,
  equity         DOUBLE,
  oper_cash_flow DOUBLE,
  rd_expense     DOUBLE,
  eps            DOUBLE,
  bps            DOUBLE,
  roe            DOUBLE,
  gross_margin   DOUBLE,
  net_margin     DOUBLE,
  debt_ratio     DOUBLE,
  revenue_yoy    DOUBLE,
  net_profit_yoy DOUBLE,
  dps            DOUBLE,
  PRIMARY KEY (stock_code, report_date)
);
COMMENT ON TABLE stock_financials IS 'Quarterly financial reports; flow figures are cumulative since 1 January | 上市公司财务报告（累计口径）';
COMMENT ON COLUMN stock_financials.stock_code IS 'Stock code | 股票代码';
COMMENT ON COLUMN stock_financials.report_date IS 'Report period end date | 报告期';
COMMENT ON COLUMN stock_financials.report_type IS 'Report type: Q1, H1, Q3, FY (full year) | 报告类型';
COMMENT ON COLUMN stock_financials.announce_date IS 'Publication date | 公告日期';
COMMENT ON COLUMN stock_financials.revenue IS 'Operating revenue since 1 January, million yuan | 营业收入（百万元）';
COMMENT ON COLUMN stock_financials.oper_profit IS 'Operating profit since 1 January, million yuan | 营业利润（百万元）';
COMMENT ON COLUMN stock_financials.net_profit IS 'Net profit to shareholders since 1 January, million yuan | 归母净利润（百万元）';
COMMENT ON COLUMN stock_financials.total_assets IS 'Total assets, million yuan | 总资产（百万元）';
COMMENT ON COLUMN stock_financials.total_liab IS 'Total liabilities, million yuan | 总负债（百万元）';
COMMENT ON COLUMN stock_financials.equity IS 'Shareholders'' equity (net assets), million yuan | 净资产（百万元）';
COMMENT ON COLUMN stock_financials.oper_cash_flow IS 'Net operating cash flow since 1 January, million yuan | 经营现金流净额（百万元）';
COMMENT ON COLUMN stock_financials.rd_expense IS 'R&D expense since 1 January, million yuan; NULL if undisclosed | 研发费用（百万元）';
COMMENT ON COLUMN stock_financials.eps IS 'Earnings per share since 1 January, yuan | 每股收益（元）';
COMMENT ON COLUMN stock_financials.bps IS 'Net assets per share, yuan | 每股净资产（元）';
COMMENT ON COLUMN stock_financials.roe IS 'Return on equity since 1 January, % | 净资产收益率（%）';
COMMENT ON COLUMN stock_financials.gross_margin IS 'Gross margin, %; NULL for banks and insurers | 毛利率（%）';
COMMENT ON COLUMN stock_financials.net_margin IS 'Net margin, % | 净利率（%）';
COMMENT ON COLUMN stock_financials.debt_ratio IS 'Debt-to-asset ratio, % | 资产负债率（%）';
COMMENT ON COLUMN stock_financials.revenue_yoy IS 'Revenue growth on the same period a year before, % | 营业收入同比增长率（%）';
COMMENT ON COLUMN stock_financials.net_profit_yoy IS 'Net profit growth on the same period a year before, %; NULL if there was a loss | 净利润同比增长率（%）';
COMMENT ON COLUMN stock_financials.dps IS 'Cash dividend per share declared with the FY report, yuan; NULL if none | 每股股息（元）';

CREATE TABLE stock_holder (
  stock_code     VARCHAR REFERENCES stock(stock_code),
  report_date    DATE,
  rank_no        INTEGER,
  holder_name    VARCHAR,
  holder_name_cn VARCHAR,
  holder_type    VARCHAR,
  shares_held    DOUBLE,
  hold_ratio     DOUBLE,
  pledge_ratio   DOUBLE,
  PRIMARY KEY (stock_code, report_date, rank_no)
);
COMMENT ON TABLE stock_holder IS 'Five largest shareholders of each stock at year end | 前五大股东（年末）';
COMMENT ON COLUMN stock_holder.stock_code IS 'Stock code | 股票代码';
COMMENT ON COLUMN stock_holder.report_date IS 'Year-end report date | 报告期';
COMMENT ON COLUMN stock_holder.rank_no IS 'Rank by holding, 1 is the largest | 股东排名';
COMMENT ON COLUMN stock_holder.holder_name IS 'Shareholder name in English or pinyin | 股东英文名称';
COMMENT ON COLUMN stock_holder.holder_name_cn IS 'Shareholder name in Chinese | 股东名称';
COMMENT ON COLUMN stock_holder.holder_type IS 'Shareholder type: state, corporate, individual, fund, insurance, foreign | 股东类型';
COMMENT ON COLUMN stock_holder.shares_held IS 'Shares held, million shares | 持股数量（百万股）';
COMMENT ON COLUMN stock_holder.hold_ratio IS 'Holding in total shares, % | 持股比例（%）';
COMMENT ON COLUMN stock_holder.pledge_ratio IS 'Pledged part of the holding, %; NULL if none | 质押比例（%）';

CREATE TABLE fund_holding (
  fund_code    VARCHAR REFERENCES fund(fund_code),
  report_date  DATE,
  rank_no      INTEGER,
  stock_code   VARCHAR REFERENCES stock(stock_code),
  shares_held  DOUBLE,
  market_value DOUBLE,
  nav_ratio    DOUBLE,
  share_change DOUBLE,
  PRIMARY KEY (fund_code, report_date, stock_code)
);
COMMENT ON TABLE fund_holding IS 'Largest stock holdings of each fund by quarter | 基金重仓股（季度）';
COMMENT ON COLUMN fund_holding.fund_code IS 'Fund code | 基金代码';
COMMENT ON COLUMN fund_holding.report_date IS 'Quarter-end report date | 报告期';
COMMENT ON COLUMN fund_holding.rank_no IS 'Rank by weight, 1 is the largest | 持仓排名';
COMMENT ON COLUMN fund_holding.stock_code IS 'Stock held, stock code | 持有股票代码';
COMMENT ON COLUMN fund_holding.shares_held IS 'Shares held, thousand shares | 持股数量（千股）';
COMMENT ON COLUMN fund_holding.market_value IS 'Market value of the holding, million yuan | 持仓市值（百万元）';
COMMENT ON COLUMN fund_holding.nav_ratio IS 'Weight: market value in the fund''s net assets, % | 占净值比例（%）';
COMMENT ON COLUMN fund_holding.share_change IS 'Change of shares held on the quarter before, thousand shares; NULL if newly held | 较上季持股变动（千股）';

CREATE TABLE analyst_rating (
  rating_id    INTEGER PRIMARY KEY,
  stock_code   VARCHAR NOT NULL REFERENCES stock(stock_code),
  rating_date  DATE,
  broker       VARCHAR,
  broker_cn    VARCHAR,
  analyst      VARCHAR,
  analyst_cn   VARCHAR,
  rating       VARCHAR,
  prev_rating  VARCHAR,
  target_price DOUBLE,
  eps_forecast DOUBLE
);
COMMENT ON TABLE analyst_rating IS 'Ratings and target prices by brokerage analysts | 分析师评级';
COMMENT ON COLUMN analyst_rating.rating_id IS 'Rating id | 评级编号';
COMMENT ON COLUMN analyst_rating.stock_code IS 'Stock code | 股票代码';
COMMENT ON COLUMN analyst_rating.rating_date IS 'Report date | 研报日期';
COMMENT ON COLUMN analyst_rating.broker IS 'Brokerage firm in English | 券商英文名';
COMMENT ON COLUMN analyst_rating.broker_cn IS 'Brokerage firm in Chinese | 券商名称';
COMMENT ON COLUMN analyst_rating.analyst IS 'Analyst, name in pinyin | 分析师（拼音）';
COMMENT ON COLUMN analyst_rating.analyst_cn IS 'Analyst, name in Chinese | 分析师姓名';
COMMENT ON COLUMN analyst_rating.rating IS 'Rating from best to worst: buy, outperform, neutral, underperform, sell | 投资评级';
COMMENT ON COLUMN analyst_rating.prev_rating IS 'The broker''s previous rating of the stock, same values; NULL if first coverage | 上次评级';
COMMENT ON COLUMN analyst_rating.target_price IS 'Target price, yuan; NULL if not given | 目标价（元）';
COMMENT ON COLUMN analyst_rating.eps_forecast IS 'Forecast earnings per share for the current year, yuan; NULL if not given | 预测每股收益（元）';

CREATE TABLE index_price (
  index_code  VARCHAR REFERENCES index_info(index_code),
  trade_date  DATE,
  open_point  DOUBLE,
  high_point  DOUBLE,
  low_point   DOUBLE,
  close_point DOUBLE,
  pct_chg     DOUBLE,
  amount      DOUBLE,
  pe_ttm      DOUBLE,
  div_yield   DOUBLE,
  PRIMARY KEY (index_code, trade_date)
);
COMMENT ON TABLE index_price IS 'Weekly index levels | 指数周行情';
COMMENT ON COLUMN index_price.index_code IS 'Index code | 指数代码';
COMMENT ON COLUMN index_price.trade_date IS 'Trading date (Friday) | 交易日期';
COMMENT ON COLUMN index_price.open_point IS 'Opening level of the week, points | 开盘点位';
COMMENT ON COLUMN index_price.high_point IS 'Highest level of the week, points | 最高点位';
COMMENT ON COLUMN index_price.low_point IS 'Lowest level of the week, points | 最低点位';
COMMENT ON COLUMN index_price.close_point IS 'Closing level of the week, points | 收盘点位';
COMMENT ON COLUMN index_price.pct_chg IS 'Change over the week, % | 周涨跌幅（%）';
COMMENT ON COLUMN index_price.amount IS 'Trading value of the week, billion yuan; NULL for overseas indices | 成交额（十亿元）';
COMMENT ON COLUMN index_price.pe_ttm IS 'Price-to-earnings ratio, trailing 12 months; NULL for bond indices | 市盈率TTM';
COMMENT ON COLUMN index_price.div_yield IS 'Dividend yield, %; NULL for bond indices | 股息率（%）';

CREATE TABLE macro_us_quarterly (
  year     INTEGER,
  quarter  INTEGER,
  realgdp  DOUBLE,
  realcons DOUBLE,
  realinv  DOUBLE,
  realgovt DOUBLE,
  realdpi  DOUBLE,
  cpi      DOUBLE,
  m1       DOUBLE,
  tbilrate DOUBLE,
  unemp    DOUBLE,
  pop      DOUBLE,
  infl     DOUBLE,
  realint  DOUBLE,
  PRIMARY KEY (year, quarter)
);
COMMENT ON TABLE macro_us_quarterly IS 'US macroeconomic series by quarter, 1959Q1 to 2009Q3 | 美国季度宏观经济数据';
COMMENT ON COLUMN macro_us_quarterly.year IS 'Year | 年份';
COMMENT ON COLUMN macro_us_quarterly.quarter IS 'Quarter, 1 to 4 | 季度';
COMMENT ON COLUMN macro_us_quarterly.realgdp IS 'Real gross domestic product, billion chained 2005 US dollars | 实际GDP（十亿美元）';
COMMENT ON COLUMN macro_us_quarterly.realcons IS 'Real personal consumption expenditure, billion chained 2005 US dollars | 实际个人消费支出（十亿美元）';
COMMENT ON COLUMN macro_us_quarterly.realinv IS 'Real gross private domestic investment, billion chained 2005 US dollars | 实际私人投资（十亿美元）';
COMMENT ON COLUMN macro_us_quarterly.realgovt IS 'Real federal government expenditure and investment, billion chained 2005 US dollars | 实际政府支出（十亿美元）';
COMMENT ON COLUMN macro_us_quarterly.realdpi IS 'Real private disposable income, billion chained 2005 US dollars | 实际可支配收入（十亿美元）';
COMMENT ON COLUMN macro_us_quarterly.cpi IS 'Consumer price index at quarter end, 1982-84 = 100 | 消费者价格指数CPI';
COMMENT ON COLUMN macro_us_quarterly.m1 IS 'M1 money stock at quarter end, billion US dollars | M1货币供应量（十亿美元）';
COMMENT ON COLUMN macro_us_quarterly.tbilrate IS '3-month Treasury bill rate, % per year | 三个月国库券利率（%）';
COMMENT ON COLUMN macro_us_quarterly.unemp IS 'Unemployment rate, % | 失业率（%）';
COMMENT ON COLUMN macro_us_quarterly.pop IS 'Population at quarter end, million | 人口（百万）';
COMMENT ON COLUMN macro_us_quarterly.infl IS 'Inflation rate, annualised, % | 通货膨胀率（%）';
COMMENT ON COLUMN macro_us_quarterly.realint IS 'Real interest rate, % | 实际利率（%）';

CREATE TABLE macro_indicator (
  indicator_code    VARCHAR PRIMARY KEY,
  indicator_name    VARCHAR NOT NULL,
  indicator_name_cn VARCHAR NOT NULL,
  category          VARCHAR,
  frequency         VARCHAR,
  unit              VARCHAR,
  source            VARCHAR,
  seasonally_adj    BOOLEAN
);
COMMENT ON TABLE macro_indicator IS 'Macroeconomic indicators and policy or market interest rates, one row an indicator | 宏观指标与利率目录';
COMMENT ON COLUMN macro_indicator.indicator_code IS 'Indicator code, e.g. CPI_YOY, LPR_1Y | 指标代码';
COMMENT ON COLUMN macro_indicator.indicator_name IS 'Indicator name in English | 指标英文名称';
COMMENT ON COLUMN macro_indicator.indicator_name_cn IS 'Indicator name in Chinese | 指标中文名称';
COMMENT ON COLUMN macro_indicator.category IS 'Category: growth, prices, employment, trade, money, interest rate, sentiment | 指标类别';
COMMENT ON COLUMN macro_indicator.frequency IS 'Frequency: monthly, quarterly | 发布频率';
COMMENT ON COLUMN macro_indicator.unit IS 'Unit of the values, e.g. %, points, billion yuan | 单位';
COMMENT ON COLUMN macro_indicator.source IS 'Publishing body: statistics bureau, central bank, customs, survey | 发布机构';
COMMENT ON COLUMN macro_indicator.seasonally_adj IS 'Whether seasonally adjusted | 是否季节调整';

CREATE TABLE macro_value (
  indicator_code VARCHAR REFERENCES macro_indicator(indicator_code),
  region         VARCHAR,
  period_date    DATE,
  value          DOUBLE,
  prev_value     DOUBLE,
  forecast_value DOUBLE,
  publish_date   DATE,
  is_preliminary BOOLEAN,
  PRIMARY KEY (indicator_code, region, period_date)
);
COMMENT ON TABLE macro_value IS 'Values of macro indicators by region and period | 宏观指标数值';
COMMENT ON COLUMN macro_value.indicator_code IS 'Indicator code | 指标代码';
COMMENT ON COLUMN macro_value.region IS 'Region: China, United States, Euro Area, Japan, India | 国家或地区';
COMMENT ON COLUMN macro_value.period_date IS 'Last day of the month or quarter measured | 统计期末日';
COMMENT ON COLUMN macro_value.value IS 'Value, in the indicator''s unit | 数值';
COMMENT ON COLUMN macro_value.prev_value IS 'Value of the period before; NULL for the first | 前值';
COMMENT ON COLUMN macro_value.forecast_value IS 'Market consensus before publication; NULL if none | 市场预期值';
COMMENT ON COLUMN macro_value.publish_date IS 'Publication date | 公布日期';
COMMENT ON COLUMN macro_value.is_preliminary IS 'Whether the value is preliminary | 是否初值';

CREATE TABLE fx_rate (
  pair_code      VARCHAR,
  rate_date      DATE,
  base_currency  VARCHAR,
  quote_currency VARCHAR,
  open_rate      DOUBLE,
  high_rate      DOUBLE,
  low_rate       DOUBLE,
  close_rate     DOUBLE,
  pct_chg        DOUBLE,
  PRIMARY KEY (pair_code, rate_date)
);
COMMENT ON TABLE fx_rate IS 'Weekly foreign exchange rates | 外汇周汇率';
COMMENT ON COLUMN fx_rate.pair_code IS 'Currency pair: USDCNY, EURCNY, JPYCNY, HKDCNY, GBPCNY, EURUSD, USDJPY | 货币对';
COMMENT ON COLUMN fx_rate.rate_date IS 'Date (Friday) | 日期';
COMMENT ON COLUMN fx_rate.base_currency IS 'Base currency, one unit of it is priced: USD, EUR, JPY, HKD, GBP | 基准货币';
COMMENT ON COLUMN fx_rate.quote_currency IS 'Quote currency: CNY, USD, JPY | 计价货币';
COMMENT ON COLUMN fx_rate.open_rate IS 'Opening rate of the week, quote per base | 开盘汇率';
COMMENT ON COLUMN fx_rate.high_rate IS 'Highest rate of the week | 最高汇率';
COMMENT ON COLUMN fx_rate.low_rate IS 'Lowest rate of the week | 最低汇率';
COMMENT ON COLUMN fx_rate.close_rate IS 'Closing rate of the week | 收盘汇率';
COMMENT ON COLUMN fx_rate.pct_chg IS 'Change over the week, % | 周涨跌幅（%）';
