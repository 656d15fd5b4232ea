-- Global equity research mart with boolean flags: companies, listings, statements by period type, industry membership, holders, manager tenures, funds and classes, convertible bonds, ratings, macro prints, IPO pipeline; names repeated in fact tables.

CREATE TABLE company_master (
  company_id      INTEGER PRIMARY KEY,
  company_name    VARCHAR NOT NULL,
  registered_name VARCHAR,
  former_name     VARCHAR,
  country         VARCHAR,
  is_active       BOOLEAN,
  is_listed       BOOLEAN,
  founded_on      DATE,
  incorporated_on DATE
);
COMMENT ON TABLE company_master IS 'Companies | 公司';
COMMENT ON COLUMN company_master.company_id IS 'Company | 公司编号';
COMMENT ON COLUMN company_master.company_name IS 'Common name, e.g. Aldermoor | 常用名称';
COMMENT ON COLUMN company_master.registered_name IS 'Registered name, e.g. Aldermoor Group Holdings plc | 注册名称';
COMMENT ON COLUMN company_master.former_name IS 'Former name, NULL if none | 曾用名';
COMMENT ON COLUMN company_master.country IS 'Country, two letters | 国家';
COMMENT ON COLUMN company_master.is_active IS 'True if still in business | 是否存续';
COMMENT ON COLUMN company_master.is_listed IS 'True if any share is listed | 是否上市';
COMMENT ON COLUMN company_master.founded_on IS 'Founded | 成立日';
COMMENT ON COLUMN company_master.incorporated_on IS 'Incorporated in its present form | 现主体注册日';

CREATE TABLE fund_master (
  fund_id     INTEGER PRIMARY KEY,
  fund_name   VARCHAR NOT NULL,
  strategy    VARCHAR,
  is_open     BOOLEAN,
  launched_on DATE,
  soft_closed BOOLEAN
);
COMMENT ON TABLE fund_master IS 'Funds | 基金';
COMMENT ON COLUMN fund_master.fund_id IS 'Fund | 基金编号';
COMMENT ON COLUMN fund_master.fund_name IS 'Fund, e.g. Cedarline World Value | 基金名称';
COMMENT ON COLUMN fund_master.strategy IS 'Strategy: value, growth, income, quant | 策略';
COMMENT ON COLUMN fund_master.is_open IS 'True if running | 是否存续';
COMMENT ON COLUMN fund_master.launched_on IS 'Launched | 成立日';
COMMENT ON COLUMN fund_master.soft_closed IS 'True if closed to new money | 是否软关闭';

CREATE TABLE macro_print (
  country       VARCHAR,
  indicator     VARCHAR,
  period        DATE,
  released_on   DATE,
  first_value   DOUBLE,
  current_value DOUBLE,
  consensus     DOUBLE,
  is_final      BOOLEAN,
  PRIMARY KEY (country, indicator, period)
);
COMMENT ON TABLE macro_print IS 'Macro prints with revisions | 宏观数据';
COMMENT ON COLUMN macro_print.country IS 'Country, two letters | 国家';
COMMENT ON COLUMN macro_print.indicator IS 'Indicator: CPI yoy, GDP qoq, unemployment, PMI | 指标';
COMMENT ON COLUMN macro_print.period IS 'Period, first day | 所属期';
COMMENT ON COLUMN macro_print.released_on IS 'First released | 首次发布日';
COMMENT ON COLUMN macro_print.first_value IS 'First value | 初值';
COMMENT ON COLUMN macro_print.current_value IS 'Value in force | 现行值';
COMMENT ON COLUMN macro_print.consensus IS 'Consensus | 一致预期';
COMMENT ON COLUMN macro_print.is_final IS 'True if final | 是否终值';

CREATE TABLE listing_line (
  listing_id  INTEGER PRIMARY KEY,
  company_id  INTEGER REFERENCES company_master(company_id),
  ticker      VARCHAR,
  exchange    VARCHAR,
  is_primary  BOOLEAN,
  is_trading  BOOLEAN,
  listed_on   DATE,
  delisted_on DATE
);
COMMENT ON TABLE listing_line IS 'Listings | 上市证券';
COMMENT ON COLUMN listing_line.listing_id IS 'Listing | 编号';
COMMENT ON COLUMN listing_line.company_id IS 'Company | 公司';
COMMENT ON COLUMN listing_line.ticker IS 'Ticker, e.g. ALDM | 代码';
COMMENT ON COLUMN listing_line.exchange IS 'Exchange, e.g. LSE, NYSE, Euronext | 交易所';
COMMENT ON COLUMN listing_line.is_primary IS 'True for the primary listing | 是否主要上市';
COMMENT ON COLUMN listing_line.is_trading IS 'True if trading now | 是否在交易';
COMMENT ON COLUMN listing_line.listed_on IS 'Listed | 上市日';
COMMENT ON COLUMN listing_line.delisted_on IS 'Delisted, NULL if not | 退市日';

CREATE TABLE statement_wide (
  company_id           INTEGER REFERENCES company_master(company_id),
  period_end           DATE,
  period_type          VARCHAR,
  is_consolidated      BOOLEAN,
  company_name         VARCHAR,
  reported_on          DATE,
  filed_on             DATE,
  is_audited           BOOLEAN,
  revenue              DECIMAL(18,2),
  operating_profit     DECIMAL(18,2),
  adj_operating_profit DECIMAL(18,2),
  net_income           DECIMAL(18,2),
  net_income_owners    DECIMAL(18,2),
  total_assets         DECIMAL(18,2),
  gross_debt           DECIMAL(18,2),
  cash                 DECIMAL(18,2),
  equity_owners        DECIMAL(18,2),
  free_cash_flow       DECIMAL(18,2),
  eps_basic            DOUBLE,
  eps_diluted          DOUBLE,
  PRIMARY KEY (company_id, period_end, period_type, is_consolidated)
);
COMMENT ON TABLE statement_wide IS 'Statements, million USD | 财务报表（百万美元）';
COMMENT ON COLUMN statement_wide.company_id IS 'Company | 公司';
COMMENT ON COLUMN statement_wide.period_end IS 'Period end | 期末';
COMMENT ON COLUMN statement_wide.period_type IS 'Period: FY full year, H1 half-year, Q single quarter | 期间：FY全年，H1半年，Q单季';
COMMENT ON COLUMN statement_wide.is_consolidated IS 'True consolidated, false parent only; true unless said | 是否合并，默认合并';
COMMENT ON COLUMN statement_wide.company_name IS 'Company | 公司名称';
COMMENT ON COLUMN statement_wide.reported_on IS 'Results announced | 业绩公布日';
COMMENT ON COLUMN statement_wide.filed_on IS 'Report filed | 报告提交日';
COMMENT ON COLUMN statement_wide.is_audited IS 'True if audited | 是否审计';
COMMENT ON COLUMN statement_wide.revenue IS 'Revenue | 收入';
COMMENT ON COLUMN statement_wide.operating_profit IS 'Operating profit as reported | 营业利润（公布）';
COMMENT ON COLUMN statement_wide.adj_operating_profit IS 'Operating profit before exceptionals | 调整后营业利润';
COMMENT ON COLUMN statement_wide.net_income IS 'Net income including minorities | 净利润（含少数股东）';
COMMENT ON COLUMN statement_wide.net_income_owners IS 'Net income to owners | 归母净利润';
COMMENT ON COLUMN statement_wide.total_assets IS 'Total assets | 总资产';
COMMENT ON COLUMN statement_wide.gross_debt IS 'Gross debt | 总债务';
COMMENT ON COLUMN statement_wide.cash IS 'Cash | 现金';
COMMENT ON COLUMN statement_wide.equity_owners IS 'Equity to owners | 归母权益';
COMMENT ON COLUMN statement_wide.free_cash_flow IS 'Free cash flow | 自由现金流';
COMMENT ON COLUMN statement_wide.eps_basic IS 'Basic EPS, USD | 基本每股收益';
COMMENT ON COLUMN statement_wide.eps_diluted IS 'Diluted EPS, USD | 稀释每股收益';

CREATE TABLE industry_member (
  company_id   INTEGER REFERENCES company_master(company_id),
  scheme       VARCHAR,
  valid_from   DATE,
  valid_to     DATE,
  is_current   BOOLEAN,
  sector       VARCHAR,
  sub_industry VARCHAR,
  PRIMARY KEY (company_id, scheme, valid_from)
);
COMMENT ON TABLE industry_member IS 'Industry membership with history | 行业归属（含历史）';
COMMENT ON COLUMN industry_member.company_id IS 'Company | 公司';
COMMENT ON COLUMN industry_member.scheme IS 'Scheme: GICS, ICB | 标准';
COMMENT ON COLUMN industry_member.valid_from IS 'From | 起始日';
COMMENT ON COLUMN industry_member.valid_to IS 'Until, NULL if current | 截止日，现行为空';
COMMENT ON COLUMN industry_member.is_current IS 'True if current | 是否现行';
COMMENT ON COLUMN industry_member.sector IS 'Sector, e.g. Industrials, Health Care | 板块';
COMMENT ON COLUMN industry_member.sub_industry IS 'Sub-industry, e.g. Building Products | 子行业';

CREATE TABLE fund_class (
  class_isin     VARCHAR PRIMARY KEY,
  fund_id        INTEGER REFERENCES fund_master(fund_id),
  class_label    VARCHAR,
  is_active      BOOLEAN,
  is_hedged      BOOLEAN,
  ongoing_charge DOUBLE,
  entry_charge   DOUBLE,
  nav            DECIMAL(18,2),
  size_musd      DECIMAL(18,2)
);
COMMENT ON TABLE fund_class IS 'Share classes | 份额';
COMMENT ON COLUMN fund_class.class_isin IS 'ISIN | ISIN码';
COMMENT ON COLUMN fund_class.fund_id IS 'Fund | 基金';
COMMENT ON COLUMN fund_class.class_label IS 'Label, e.g. A Acc USD, I Dist EUR | 份额名称';
COMMENT ON COLUMN fund_class.is_active IS 'True if active | 是否有效';
COMMENT ON COLUMN fund_class.is_hedged IS 'True if hedged | 是否对冲';
COMMENT ON COLUMN fund_class.ongoing_charge IS 'Ongoing charge, percent | 持续费率（%）';
COMMENT ON COLUMN fund_class.entry_charge IS 'Entry charge, percent | 申购费（%）';
COMMENT ON COLUMN fund_class.nav IS 'Latest NAV | 最新净值';
COMMENT ON COLUMN fund_class.size_musd IS 'Latest size, million USD | 最新规模（百万美元）';

CREATE TABLE manager_stint (
  fund_id      INTEGER REFERENCES fund_master(fund_id),
  manager_name VARCHAR,
  started_on   DATE,
  announced_on DATE,
  ended_on     DATE,
  in_charge    BOOLEAN,
  is_lead      BOOLEAN,
  PRIMARY KEY (fund_id, manager_name, started_on)
);
COMMENT ON TABLE manager_stint IS 'Manager tenures | 基金经理任期';
COMMENT ON COLUMN manager_stint.fund_id IS 'Fund | 基金';
COMMENT ON COLUMN manager_stint.manager_name IS 'Manager, e.g. Ines Corral | 经理';
COMMENT ON COLUMN manager_stint.started_on IS 'From | 起始日';
COMMENT ON COLUMN manager_stint.announced_on IS 'Announced | 公告日';
COMMENT ON COLUMN manager_stint.ended_on IS 'Until, NULL if in charge | 结束日';
COMMENT ON COLUMN manager_stint.in_charge IS 'True if in charge now | 是否在任';
COMMENT ON COLUMN manager_stint.is_lead IS 'True for the lead | 是否主经理';

CREATE TABLE convertible (
  cb_isin          VARCHAR PRIMARY KEY,
  company_id       INTEGER REFERENCES company_master(company_id),
  cb_name          VARCHAR,
  is_outstanding   BOOLEAN,
  issued_on        DATE,
  settled_on       DATE,
  matures_on       DATE,
  first_call_on    DATE,
  issue_size       DECIMAL(18,2),
  amount_out       DECIMAL(18,2),
  conv_price       DOUBLE,
  call_trigger_pct DOUBLE,
  coupon           DOUBLE,
  last_price       DOUBLE
);
COMMENT ON TABLE convertible IS 'Convertible bonds | 可转债';
COMMENT ON COLUMN convertible.cb_isin IS 'ISIN | ISIN码';
COMMENT ON COLUMN convertible.company_id IS 'Issuer | 发行人';
COMMENT ON COLUMN convertible.cb_name IS 'Name, e.g. Aldermoor 1.5% 2029 | 名称';
COMMENT ON COLUMN convertible.is_outstanding IS 'True if outstanding | 是否存续';
COMMENT ON COLUMN convertible.issued_on IS 'Issued | 发行日';
COMMENT ON COLUMN convertible.settled_on IS 'Settled | 交割日';
COMMENT ON COLUMN convertible.matures_on IS 'Matures | 到期日';
COMMENT ON COLUMN convertible.first_call_on IS 'First call | 首个赎回日';
COMMENT ON COLUMN convertible.issue_size IS 'Issued, million USD | 发行规模';
COMMENT ON COLUMN convertible.amount_out IS 'Outstanding, million USD | 存续余额';
COMMENT ON COLUMN convertible.conv_price IS 'Conversion price, USD | 转股价';
COMMENT ON COLUMN convertible.call_trigger_pct IS 'Call trigger, percent of the conversion price | 赎回触发比例（%）';
COMMENT ON COLUMN convertible.coupon IS 'Coupon, percent | 票息（%）';
COMMENT ON COLUMN convertible.last_price IS 'Last price, percent of par | 最新价格（%面值）';

CREATE TABLE agency_rating (
  company_id   INTEGER REFERENCES company_master(company_id),
  agency       VARCHAR,
  assigned_on  DATE,
  published_on DATE,
  is_current   BOOLEAN,
  long_term    VARCHAR,
  short_term   VARCHAR,
  outlook      VARCHAR,
  action       VARCHAR,
  PRIMARY KEY (company_id, agency, assigned_on)
);
COMMENT ON TABLE agency_rating IS 'Ratings with history | 评级（含历史）';
COMMENT ON COLUMN agency_rating.company_id IS 'Company | 公司';
COMMENT ON COLUMN agency_rating.agency IS 'Agency, e.g. Corvane Ratings | 机构';
COMMENT ON COLUMN agency_rating.assigned_on IS 'Assigned | 评定日';
COMMENT ON COLUMN agency_rating.published_on IS 'Published | 发布日';
COMMENT ON COLUMN agency_rating.is_current IS 'True if in force | 是否现行';
COMMENT ON COLUMN agency_rating.long_term IS 'Long-term rating, e.g. BBB+ | 长期级别';
COMMENT ON COLUMN agency_rating.short_term IS 'Short-term rating, e.g. A-2 | 短期级别';
COMMENT ON COLUMN agency_rating.outlook IS 'Outlook: stable, positive, negative | 展望';
COMMENT ON COLUMN agency_rating.action IS 'Action: new, upgrade, downgrade, affirm | 行动：new首次，upgrade上调，downgrade下调，affirm维持';

CREATE TABLE ipo_candidate (
  ipo_id                INTEGER PRIMARY KEY,
  company_id            INTEGER REFERENCES company_master(company_id),
  venue                 VARCHAR,
  filed_confidential_on DATE,
  filed_public_on       DATE,
  expected_on           DATE,
  priced_on             DATE,
  is_withdrawn          BOOLEAN,
  target_raise          DECIMAL(18,2),
  actual_raise          DECIMAL(18,2)
);
COMMENT ON TABLE ipo_candidate IS 'IPO candidates | 拟上市公司';
COMMENT ON COLUMN ipo_candidate.ipo_id IS 'Candidate | 编号';
COMMENT ON COLUMN ipo_candidate.company_id IS 'Company | 公司';
COMMENT ON COLUMN ipo_candidate.venue IS 'Venue, e.g. LSE, NYSE | 上市地';
COMMENT ON COLUMN ipo_candidate.filed_confidential_on IS 'Filed confidentially, NULL if not | 保密递交日';
COMMENT ON COLUMN ipo_candidate.filed_public_on IS 'Filed publicly, NULL if not yet | 公开递交日';
COMMENT ON COLUMN ipo_candidate.expected_on IS 'Expected pricing | 预计定价日';
COMMENT ON COLUMN ipo_candidate.priced_on IS 'Priced, NULL if not | 定价日';
COMMENT ON COLUMN ipo_candidate.is_withdrawn IS 'True if withdrawn | 是否撤回';
COMMENT ON COLUMN ipo_candidate.target_raise IS 'Sought, million USD | 拟募资';
COMMENT ON COLUMN ipo_candidate.actual_raise IS 'Raised, million USD, NULL if not priced | 实际募资';

CREATE TABLE holder_snapshot (
  listing_id      INTEGER REFERENCES listing_line(listing_id),
  report_date     DATE,
  holder_name     VARCHAR,
  filed_on        DATE,
  is_insider      BOOLEAN,
  shares          DECIMAL(18,2),
  pct_outstanding DOUBLE,
  pct_float       DOUBLE,
  market_value    DECIMAL(18,2),
  PRIMARY KEY (listing_id, report_date, holder_name)
);
COMMENT ON TABLE holder_snapshot IS 'Holders by report date | 持有人快照';
COMMENT ON COLUMN holder_snapshot.listing_id IS 'Listing | 证券';
COMMENT ON COLUMN holder_snapshot.report_date IS 'Report date | 报告日';
COMMENT ON COLUMN holder_snapshot.holder_name IS 'Holder, e.g. Harrow Street Capital | 持有人';
COMMENT ON COLUMN holder_snapshot.filed_on IS 'Filed | 申报日';
COMMENT ON COLUMN holder_snapshot.is_insider IS 'True for insiders | 是否内部人';
COMMENT ON COLUMN holder_snapshot.shares IS 'Shares, thousand | 持股（千股）';
COMMENT ON COLUMN holder_snapshot.pct_outstanding IS 'Percent of shares in issue | 占总股本（%）';
COMMENT ON COLUMN holder_snapshot.pct_float IS 'Percent of free float | 占自由流通（%）';
COMMENT ON COLUMN holder_snapshot.market_value IS 'Market value, million USD | 市值（百万美元）';
