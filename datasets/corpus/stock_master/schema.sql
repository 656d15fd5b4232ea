-- Equity reference warehouse: securities, issuers, daily bars, statements, shareholders, industry membership, dividends, suspensions.

CREATE TABLE dim_issuer (
  issuer_id          INTEGER PRIMARY KEY,
  company_full_name  VARCHAR NOT NULL,
  usc_code           VARCHAR,
  province           VARCHAR,
  ownership_type     VARCHAR,
  founded_on         DATE,
  registered_capital DECIMAL(18,2),
  employee_count     INTEGER,
  chairman           VARCHAR
);
COMMENT ON TABLE dim_issuer IS 'Listed companies | 上市公司';
COMMENT ON COLUMN dim_issuer.issuer_id IS 'Issuer id | 公司ID';
COMMENT ON COLUMN dim_issuer.company_full_name IS 'Registered name | 公司全称';
COMMENT ON COLUMN dim_issuer.usc_code IS 'Unified social credit code | 统一社会信用代码';
COMMENT ON COLUMN dim_issuer.province IS 'Province of registration, in Chinese | 注册省份';
COMMENT ON COLUMN dim_issuer.ownership_type IS 'Ownership: central SOE, local SOE, private, foreign | 企业性质';
COMMENT ON COLUMN dim_issuer.founded_on IS 'Date of incorporation | 成立日期';
COMMENT ON COLUMN dim_issuer.registered_capital IS 'Registered capital, 10,000 yuan | 注册资本（万元）';
COMMENT ON COLUMN dim_issuer.employee_count IS 'Employees | 员工人数';
COMMENT ON COLUMN dim_issuer.chairman IS 'Chairman | 董事长';

CREATE TABLE dim_industry (
  industry_code  VARCHAR PRIMARY KEY,
  industry_name  VARCHAR NOT NULL,
  industry_level INTEGER,
  parent_code    VARCHAR REFERENCES dim_industry(industry_code)
);
COMMENT ON TABLE dim_industry IS 'Industry tree, three levels | 行业分类';
COMMENT ON COLUMN dim_industry.industry_code IS 'Industry code | 行业代码';
COMMENT ON COLUMN dim_industry.industry_name IS 'Industry name, in Chinese, e.g. 银行, 食品饮料 | 行业名称';
COMMENT ON COLUMN dim_industry.industry_level IS 'Level: 1, 2, 3 | 级别';
COMMENT ON COLUMN dim_industry.parent_code IS 'Industry above, NULL at level 1 | 上级行业代码';

CREATE TABLE dim_security (
  sec_id         INTEGER PRIMARY KEY,
  ticker         VARCHAR NOT NULL,
  short_name     VARCHAR NOT NULL,
  isin           VARCHAR,
  issuer_id      INTEGER REFERENCES dim_issuer(issuer_id),
  exchange       VARCHAR,
  board          VARCHAR,
  list_status    VARCHAR,
  listing_date   DATE,
  delisting_date DATE,
  offer_price    DOUBLE,
  connect_flag   BOOLEAN
);
COMMENT ON TABLE dim_security IS 'Listed shares, one row a listing | 证券主表';
COMMENT ON COLUMN dim_security.sec_id IS 'Own security id | 证券ID';
COMMENT ON COLUMN dim_security.ticker IS 'Ticker, six digits, e.g. 600519 | 股票代码';
COMMENT ON COLUMN dim_security.short_name IS 'Short name, e.g. 贵州茅台 | 股票简称';
COMMENT ON COLUMN dim_security.isin IS 'ISIN | ISIN码';
COMMENT ON COLUMN dim_security.issuer_id IS 'Issuer | 公司ID';
COMMENT ON COLUMN dim_security.exchange IS 'Exchange: SSE 上交所, SZSE 深交所, BSE 北交所, HKEX 港交所 | 交易所';
COMMENT ON COLUMN dim_security.board IS 'Board: main 主板, star 科创板, chinext 创业板, bse 北交所 | 上市板块';
COMMENT ON COLUMN dim_security.list_status IS 'Status: L listed, S suspended, D delisted | 上市状态：L上市 S停牌 D退市';
COMMENT ON COLUMN dim_security.listing_date IS 'First trading day | 上市日期';
COMMENT ON COLUMN dim_security.delisting_date IS 'Last trading day, NULL if still listed | 退市日期';
COMMENT ON COLUMN dim_security.offer_price IS 'IPO price, yuan | 发行价（元）';
COMMENT ON COLUMN dim_security.connect_flag IS 'True if eligible for Stock Connect | 是否沪深港通标的';

CREATE TABLE fact_financials (
  issuer_id           INTEGER REFERENCES dim_issuer(issuer_id),
  period_end          DATE,
  report_type         VARCHAR,
  announced_on        DATE,
  revenue             DECIMAL(18,2),
  operating_cost      DECIMAL(18,2),
  rd_expense          DECIMAL(18,2),
  net_profit_parent   DECIMAL(18,2),
  total_assets        DECIMAL(18,2),
  total_liabilities   DECIMAL(18,2),
  equity_parent       DECIMAL(18,2),
  operating_cash_flow DECIMAL(18,2),
  goodwill            DECIMAL(18,2),
  basic_eps           DOUBLE,
  PRIMARY KEY (issuer_id, period_end)
);
COMMENT ON TABLE fact_financials IS 'Financial statements, cumulative from the start of the year | 财务报表（年初至报告期累计）';
COMMENT ON COLUMN fact_financials.issuer_id IS 'Issuer | 公司ID';
COMMENT ON COLUMN fact_financials.period_end IS 'Period end, e.g. 2024-12-31 | 报告期';
COMMENT ON COLUMN fact_financials.report_type IS 'Report: Q1 一季报, H1 中报, Q3 三季报, FY 年报 | 报告类型';
COMMENT ON COLUMN fact_financials.announced_on IS 'Date published | 公告日期';
COMMENT ON COLUMN fact_financials.revenue IS 'Operating revenue, million yuan | 营业收入（百万元）';
COMMENT ON COLUMN fact_financials.operating_cost IS 'Operating cost, million yuan | 营业成本（百万元）';
COMMENT ON COLUMN fact_financials.rd_expense IS 'Research and development expense, million yuan | 研发费用（百万元）';
COMMENT ON COLUMN fact_financials.net_profit_parent IS 'Net profit attributable to the parent, million yuan | 归母净利润（百万元）';
COMMENT ON COLUMN fact_financials.total_assets IS 'Total assets, million yuan | 总资产（百万元）';
COMMENT ON COLUMN fact_financials.total_liabilities IS 'Total liabilities, million yuan | 总负债（百万元）';
COMMENT ON COLUMN fact_financials.equity_parent IS 'Equity attributable to the parent, million yuan | 归母净资产（百万元）';
COMMENT ON COLUMN fact_financials.operating_cash_flow IS 'Net cash from operations, million yuan | 经营活动现金流净额（百万元）';
COMMENT ON COLUMN fact_financials.goodwill IS 'Goodwill, million yuan | 商誉（百万元）';
COMMENT ON COLUMN fact_financials.basic_eps IS 'Basic earnings per share, yuan | 基本每股收益（元）';

CREATE TABLE fact_top_holder (
  issuer_id      INTEGER REFERENCES dim_issuer(issuer_id),
  period_end     DATE,
  holder_rank    INTEGER,
  holder_name    VARCHAR,
  holder_kind    VARCHAR,
  shares_held    DECIMAL(18,2),
  holding_pct    DOUBLE,
  pledged_shares DECIMAL(18,2),
  PRIMARY KEY (issuer_id, period_end, holder_rank)
);
COMMENT ON TABLE fact_top_holder IS 'Ten largest shareholders by report | 十大股东';
COMMENT ON COLUMN fact_top_holder.issuer_id IS 'Issuer | 公司ID';
COMMENT ON COLUMN fact_top_holder.period_end IS 'Report date | 报告期';
COMMENT ON COLUMN fact_top_holder.holder_rank IS 'Rank, 1 is the largest | 名次';
COMMENT ON COLUMN fact_top_holder.holder_name IS 'Shareholder, in Chinese | 股东名称';
COMMENT ON COLUMN fact_top_holder.holder_kind IS 'Kind: individual, fund, insurer, social security, QFII, state | 股东类型';
COMMENT ON COLUMN fact_top_holder.shares_held IS 'Shares held, million | 持股数（百万股）';
COMMENT ON COLUMN fact_top_holder.holding_pct IS 'Share of capital, percent | 持股比例（%）';
COMMENT ON COLUMN fact_top_holder.pledged_shares IS 'Shares pledged, million | 质押股数（百万股）';

CREATE TABLE fact_dividend (
  plan_id       INTEGER PRIMARY KEY,
  issuer_id     INTEGER REFERENCES dim_issuer(issuer_id),
  fiscal_year   INTEGER,
  cash_per_10   DOUBLE,
  bonus_per_10  DOUBLE,
  announce_date DATE,
  record_date   DATE,
  ex_date       DATE,
  cash_total    DECIMAL(18,2),
  progress      VARCHAR
);
COMMENT ON TABLE fact_dividend IS 'Dividend plans | 分红方案';
COMMENT ON COLUMN fact_dividend.plan_id IS 'Plan id | 方案编号';
COMMENT ON COLUMN fact_dividend.issuer_id IS 'Issuer | 公司ID';
COMMENT ON COLUMN fact_dividend.fiscal_year IS 'Year the dividend is for | 分红年度';
COMMENT ON COLUMN fact_dividend.cash_per_10 IS 'Cash for ten shares before tax, yuan | 每10股派现（税前，元）';
COMMENT ON COLUMN fact_dividend.bonus_per_10 IS 'Bonus shares for ten shares | 每10股送转股';
COMMENT ON COLUMN fact_dividend.announce_date IS 'Announcement | 预案公告日';
COMMENT ON COLUMN fact_dividend.record_date IS 'Record date | 股权登记日';
COMMENT ON COLUMN fact_dividend.ex_date IS 'Ex-date, NULL until carried out | 除权除息日';
COMMENT ON COLUMN fact_dividend.cash_total IS 'Total cash, million yuan | 派现总额（百万元）';
COMMENT ON COLUMN fact_dividend.progress IS 'Progress: proposed 预案, approved 股东大会通过, paid 实施, dropped 不分配 | 进度';

CREATE TABLE map_security_industry (
  sec_id        INTEGER REFERENCES dim_security(sec_id),
  industry_code VARCHAR REFERENCES dim_industry(industry_code),
  valid_from    DATE,
  valid_to      DATE,
  PRIMARY KEY (sec_id, valid_from)
);
COMMENT ON TABLE map_security_industry IS 'Membership of stocks in level 2 industries over time | 股票行业归属';
COMMENT ON COLUMN map_security_industry.sec_id IS 'Security | 证券ID';
COMMENT ON COLUMN map_security_industry.industry_code IS 'Industry of level 2 | 二级行业代码';
COMMENT ON COLUMN map_security_industry.valid_from IS 'In since | 纳入日期';
COMMENT ON COLUMN map_security_industry.valid_to IS 'Out since, NULL if current | 剔除日期，当前为空';

CREATE TABLE fact_daily_bar (
  sec_id        INTEGER REFERENCES dim_security(sec_id),
  trade_date    DATE,
  prev_close    DOUBLE,
  open_price    DOUBLE,
  high_price    DOUBLE,
  low_price     DOUBLE,
  close_price   DOUBLE,
  volume        BIGINT,
  turnover      DECIMAL(18,2),
  turnover_rate DOUBLE,
  total_mv      DECIMAL(18,2),
  float_mv      DECIMAL(18,2),
  pe_ttm        DOUBLE,
  pb            DOUBLE,
  limit_status  VARCHAR,
  PRIMARY KEY (sec_id, trade_date)
);
COMMENT ON TABLE fact_daily_bar IS 'Daily prices | 日行情';
COMMENT ON COLUMN fact_daily_bar.sec_id IS 'Security | 证券ID';
COMMENT ON COLUMN fact_daily_bar.trade_date IS 'Trading day | 交易日';
COMMENT ON COLUMN fact_daily_bar.prev_close IS 'Previous close, yuan | 昨收价';
COMMENT ON COLUMN fact_daily_bar.open_price IS 'Open, yuan | 开盘价';
COMMENT ON COLUMN fact_daily_bar.high_price IS 'High, yuan | 最高价';
COMMENT ON COLUMN fact_daily_bar.low_price IS 'Low, yuan | 最低价';
COMMENT ON COLUMN fact_daily_bar.close_price IS 'Close, yuan | 收盘价';
COMMENT ON COLUMN fact_daily_bar.volume IS 'Shares traded | 成交量（股）';
COMMENT ON COLUMN fact_daily_bar.turnover IS 'Value traded, yuan | 成交额（元）';
COMMENT ON COLUMN fact_daily_bar.turnover_rate IS 'Turnover rate, percent | 换手率（%）';
COMMENT ON COLUMN fact_daily_bar.total_mv IS 'Total market capitalization, million yuan | 总市值（百万元）';
COMMENT ON COLUMN fact_daily_bar.float_mv IS 'Free float capitalization, million yuan | 流通市值（百万元）';
COMMENT ON COLUMN fact_daily_bar.pe_ttm IS 'Price to earnings, trailing, NULL for losses | 市盈率TTM';
COMMENT ON COLUMN fact_daily_bar.pb IS 'Price to book | 市净率';
COMMENT ON COLUMN fact_daily_bar.limit_status IS 'Limit: U limit up, D limit down, N none | 涨跌停：U涨停 D跌停 N无';

CREATE TABLE fact_suspension (
  halt_id     INTEGER PRIMARY KEY,
  sec_id      INTEGER REFERENCES dim_security(sec_id),
  halt_start  DATE,
  resume_date DATE,
  reason      VARCHAR
);
COMMENT ON TABLE fact_suspension IS 'Trading halts | 停复牌';
COMMENT ON COLUMN fact_suspension.halt_id IS 'Halt id | 停牌编号';
COMMENT ON COLUMN fact_suspension.sec_id IS 'Security | 证券ID';
COMMENT ON COLUMN fact_suspension.halt_start IS 'Halted from | 停牌日期';
COMMENT ON COLUMN fact_suspension.resume_date IS 'Resumed on, NULL if still halted | 复牌日期';
COMMENT ON COLUMN fact_suspension.reason IS 'Reason: restructuring 重大重组, abnormal moves 异常波动, disclosure 信息披露, other 其他 | 停牌原因';
