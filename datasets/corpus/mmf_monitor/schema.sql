-- Money market fund monitoring at a supervisor: advisers, series, share classes, daily NAV and liquidity, daily flows, month-end portfolios, security lines, issuers, repo collateral, shareholder concentration, limit breaches, stress tests.

CREATE TABLE adviser (
  adviser_id        INTEGER PRIMARY KEY,
  adviser_name      VARCHAR NOT NULL,
  parent_adviser_id INTEGER REFERENCES adviser(adviser_id),
  sponsor_kind      VARCHAR,
  domicile_state    VARCHAR
);
COMMENT ON TABLE adviser IS 'Fund advisers | 基金管理人';
COMMENT ON COLUMN adviser.adviser_id IS 'Adviser number | 管理人编号';
COMMENT ON COLUMN adviser.adviser_name IS 'Adviser, e.g. Halden Asset Management | 管理人名称';
COMMENT ON COLUMN adviser.parent_adviser_id IS 'Parent adviser, NULL if independent | 上级管理人，独立为空';
COMMENT ON COLUMN adviser.sponsor_kind IS 'Sponsor: bank, insurer, independent, broker | 发起人类型：bank银行，insurer保险，independent独立，broker券商';
COMMENT ON COLUMN adviser.domicile_state IS 'State, two letters | 所在州';

CREATE TABLE issuer (
  issuer_id   INTEGER PRIMARY KEY,
  issuer_name VARCHAR NOT NULL,
  lei         VARCHAR,
  country     VARCHAR,
  issuer_kind VARCHAR
);
COMMENT ON TABLE issuer IS 'Issuers of securities | 发行人';
COMMENT ON COLUMN issuer.issuer_id IS 'Issuer | 发行人编号';
COMMENT ON COLUMN issuer.issuer_name IS 'Issuer name, e.g. Nordvik Bank | 发行人名称';
COMMENT ON COLUMN issuer.lei IS 'Legal entity identifier | LEI编码';
COMMENT ON COLUMN issuer.country IS 'Country, two letters | 国家';
COMMENT ON COLUMN issuer.issuer_kind IS 'Kind: sovereign, agency, bank, corporate, municipal, conduit | 类型：sovereign主权，agency机构，bank银行，corporate企业，municipal市政，conduit管道';

CREATE TABLE mmf_series (
  series_id         VARCHAR PRIMARY KEY,
  series_name       VARCHAR NOT NULL,
  adviser_id        INTEGER REFERENCES adviser(adviser_id),
  sub_adviser_id    INTEGER REFERENCES adviser(adviser_id),
  category          VARCHAR,
  nav_method        VARCHAR,
  inception_date    DATE,
  registration_date DATE,
  liquidation_date  DATE,
  feeder_of         VARCHAR REFERENCES mmf_series(series_id)
);
COMMENT ON TABLE mmf_series IS 'Money market funds (series) | 货币市场基金';
COMMENT ON COLUMN mmf_series.series_id IS 'Series id, e.g. S000012345 | 系列编号';
COMMENT ON COLUMN mmf_series.series_name IS 'Fund, e.g. Halden Treasury Reserves | 基金名称';
COMMENT ON COLUMN mmf_series.adviser_id IS 'Adviser | 管理人';
COMMENT ON COLUMN mmf_series.sub_adviser_id IS 'Subadviser, NULL if none | 副管理人，无则为空';
COMMENT ON COLUMN mmf_series.category IS 'Category: treasury, government, prime institutional, prime retail, tax exempt | 类别：treasury国债，government政府，prime institutional机构优质，prime retail零售优质，tax exempt免税';
COMMENT ON COLUMN mmf_series.nav_method IS 'Pricing: stable, floating | 计价：stable稳定净值，floating浮动净值';
COMMENT ON COLUMN mmf_series.inception_date IS 'First day of business | 成立日';
COMMENT ON COLUMN mmf_series.registration_date IS 'Registered with the supervisor | 注册日';
COMMENT ON COLUMN mmf_series.liquidation_date IS 'Liquidated, NULL if active | 清盘日，存续为空';
COMMENT ON COLUMN mmf_series.feeder_of IS 'Master fund, NULL if none | 所投母基金，无则为空';

CREATE TABLE share_class (
  class_id         VARCHAR PRIMARY KEY,
  series_id        VARCHAR REFERENCES mmf_series(series_id),
  class_name       VARCHAR,
  ticker           VARCHAR,
  min_initial      DECIMAL(18,2),
  gross_expense_bp DOUBLE,
  net_expense_bp   DOUBLE,
  opened_on        DATE,
  closed_on        DATE
);
COMMENT ON TABLE share_class IS 'Share classes | 份额类别';
COMMENT ON COLUMN share_class.class_id IS 'Class id, e.g. C000067890 | 份额编号';
COMMENT ON COLUMN share_class.series_id IS 'Fund | 基金';
COMMENT ON COLUMN share_class.class_name IS 'Class, e.g. Institutional, Service, Investor | 份额名称';
COMMENT ON COLUMN share_class.ticker IS 'Ticker, five letters | 交易代码';
COMMENT ON COLUMN share_class.min_initial IS 'Minimum first purchase, USD | 最低首次申购额（美元）';
COMMENT ON COLUMN share_class.gross_expense_bp IS 'Expenses before waivers, basis points | 豁免前费率（基点）';
COMMENT ON COLUMN share_class.net_expense_bp IS 'Expenses after waivers, basis points | 豁免后费率（基点）';
COMMENT ON COLUMN share_class.opened_on IS 'Class opened | 份额开放日';
COMMENT ON COLUMN share_class.closed_on IS 'Class closed, NULL if open | 份额关闭日，开放为空';

CREATE TABLE nav_liq_daily (
  series_id  VARCHAR REFERENCES mmf_series(series_id),
  biz_date   DATE,
  net_assets DECIMAL(18,2),
  mkt_nav    DOUBLE,
  dla_pct    DOUBLE,
  wla_pct    DOUBLE,
  PRIMARY KEY (series_id, biz_date)
);
COMMENT ON TABLE nav_liq_daily IS 'NAV and liquidity of funds by day | 每日净值与流动性';
COMMENT ON COLUMN nav_liq_daily.series_id IS 'Fund | 基金';
COMMENT ON COLUMN nav_liq_daily.biz_date IS 'Business day | 营业日';
COMMENT ON COLUMN nav_liq_daily.net_assets IS 'Net assets, million USD | 净资产（百万美元）';
COMMENT ON COLUMN nav_liq_daily.mkt_nav IS 'Market-based NAV a share, four decimals | 市值净值';
COMMENT ON COLUMN nav_liq_daily.dla_pct IS 'Daily liquid assets, percent | 日流动资产占比（%）';
COMMENT ON COLUMN nav_liq_daily.wla_pct IS 'Weekly liquid assets, percent | 周流动资产占比（%）';

CREATE TABLE portf_month (
  series_id        VARCHAR REFERENCES mmf_series(series_id),
  report_date      DATE,
  filed_date       DATE,
  wam_days         INTEGER,
  wal_days         INTEGER,
  cash_amt         DECIMAL(18,2),
  total_amort_cost DECIMAL(18,2),
  PRIMARY KEY (series_id, report_date)
);
COMMENT ON TABLE portf_month IS 'Portfolio summary at month-ends | 月末组合概要';
COMMENT ON COLUMN portf_month.series_id IS 'Fund | 基金';
COMMENT ON COLUMN portf_month.report_date IS 'Month-end reported on | 报告月末';
COMMENT ON COLUMN portf_month.filed_date IS 'Date filed | 报送日期';
COMMENT ON COLUMN portf_month.wam_days IS 'Weighted average maturity, days | 加权平均期限（天）';
COMMENT ON COLUMN portf_month.wal_days IS 'Weighted average life, days | 加权平均存续期（天）';
COMMENT ON COLUMN portf_month.cash_amt IS 'Cash, million USD | 现金（百万美元）';
COMMENT ON COLUMN portf_month.total_amort_cost IS 'Portfolio at amortised cost, million USD | 组合摊余成本（百万美元）';

CREATE TABLE holding_line (
  line_id       BIGINT PRIMARY KEY,
  series_id     VARCHAR REFERENCES mmf_series(series_id),
  report_date   DATE,
  issuer_id     INTEGER REFERENCES issuer(issuer_id),
  cusip         VARCHAR,
  sec_type      VARCHAR,
  par_amt       DECIMAL(18,2),
  amort_cost    DECIMAL(18,2),
  mkt_value     DECIMAL(18,2),
  coupon_pct    DOUBLE,
  reset_date    DATE,
  maturity_date DATE,
  illiquid      BOOLEAN
);
COMMENT ON TABLE holding_line IS 'Securities held at month-ends | 月末持仓明细';
COMMENT ON COLUMN holding_line.line_id IS 'Line | 行号';
COMMENT ON COLUMN holding_line.series_id IS 'Fund | 基金';
COMMENT ON COLUMN holding_line.report_date IS 'Month-end | 报告月末';
COMMENT ON COLUMN holding_line.issuer_id IS 'Issuer; the counterparty for repos | 发行人，回购为对手方';
COMMENT ON COLUMN holding_line.cusip IS 'CUSIP | CUSIP码';
COMMENT ON COLUMN holding_line.sec_type IS 'Type: T-bill, agency note, CD, CP, ABCP, repo, VRDN | 券种';
COMMENT ON COLUMN holding_line.par_amt IS 'Principal, million USD | 面值（百万美元）';
COMMENT ON COLUMN holding_line.amort_cost IS 'Amortised cost, million USD | 摊余成本（百万美元）';
COMMENT ON COLUMN holding_line.mkt_value IS 'Market value, million USD | 市值（百万美元）';
COMMENT ON COLUMN holding_line.coupon_pct IS 'Coupon, percent | 票息（%）';
COMMENT ON COLUMN holding_line.reset_date IS 'Next rate reset, NULL if fixed | 下次利率重置日，固定为空';
COMMENT ON COLUMN holding_line.maturity_date IS 'Legal final maturity | 法定到期日';
COMMENT ON COLUMN holding_line.illiquid IS 'True if illiquid | 是否低流动性';

CREATE TABLE limit_breach (
  breach_id   INTEGER PRIMARY KEY,
  series_id   VARCHAR REFERENCES mmf_series(series_id),
  rule_code   VARCHAR,
  detected_on DATE,
  reported_on DATE,
  cured_on    DATE,
  severity    VARCHAR
);
COMMENT ON TABLE limit_breach IS 'Breaches of limits | 限额突破';
COMMENT ON COLUMN limit_breach.breach_id IS 'Breach | 突破编号';
COMMENT ON COLUMN limit_breach.series_id IS 'Fund | 基金';
COMMENT ON COLUMN limit_breach.rule_code IS 'Rule: WLA, DLA, WAM, WAL, ISSUER, NAV | 规则';
COMMENT ON COLUMN limit_breach.detected_on IS 'Detected | 发现日';
COMMENT ON COLUMN limit_breach.reported_on IS 'Reported to the supervisor, NULL if not yet | 报告日，未报告为空';
COMMENT ON COLUMN limit_breach.cured_on IS 'Cured, NULL if still open | 纠正日，未纠正为空';
COMMENT ON COLUMN limit_breach.severity IS 'Severity: low, medium, high | 严重程度';

CREATE TABLE stress_run (
  series_id VARCHAR REFERENCES mmf_series(series_id),
  run_date  DATE,
  scenario  VARCHAR,
  nav_after DOUBLE,
  wla_after DOUBLE,
  passed    BOOLEAN,
  PRIMARY KEY (series_id, run_date, scenario)
);
COMMENT ON TABLE stress_run IS 'Stress test results | 压力测试结果';
COMMENT ON COLUMN stress_run.series_id IS 'Fund | 基金';
COMMENT ON COLUMN stress_run.run_date IS 'Date of the test | 测试日';
COMMENT ON COLUMN stress_run.scenario IS 'Scenario: rate shock, credit spread, redemption, combined | 情景：rate shock利率冲击，credit spread利差，redemption赎回，combined组合';
COMMENT ON COLUMN stress_run.nav_after IS 'NAV a share after the shock | 冲击后净值';
COMMENT ON COLUMN stress_run.wla_after IS 'Weekly liquid assets after the shock, percent | 冲击后周流动资产占比（%）';
COMMENT ON COLUMN stress_run.passed IS 'True if passed | 是否通过';

CREATE TABLE class_yield_daily (
  class_id       VARCHAR REFERENCES share_class(class_id),
  biz_date       DATE,
  yield_7d_net   DOUBLE,
  yield_7d_gross DOUBLE,
  PRIMARY KEY (class_id, biz_date)
);
COMMENT ON TABLE class_yield_daily IS 'Yields of classes by day | 份额每日收益率';
COMMENT ON COLUMN class_yield_daily.class_id IS 'Class | 份额';
COMMENT ON COLUMN class_yield_daily.biz_date IS 'Business day | 营业日';
COMMENT ON COLUMN class_yield_daily.yield_7d_net IS 'Seven-day net yield, percent | 七日净收益率（%）';
COMMENT ON COLUMN class_yield_daily.yield_7d_gross IS 'Seven-day gross yield, percent | 七日毛收益率（%）';

CREATE TABLE class_flow_daily (
  class_id VARCHAR REFERENCES share_class(class_id),
  biz_date DATE,
  subs     DECIMAL(18,2),
  reds     DECIMAL(18,2),
  PRIMARY KEY (class_id, biz_date)
);
COMMENT ON TABLE class_flow_daily IS 'Flows of classes by day | 份额每日申赎';
COMMENT ON COLUMN class_flow_daily.class_id IS 'Class | 份额';
COMMENT ON COLUMN class_flow_daily.biz_date IS 'Business day | 营业日';
COMMENT ON COLUMN class_flow_daily.subs IS 'Purchases, million USD | 申购（百万美元）';
COMMENT ON COLUMN class_flow_daily.reds IS 'Redemptions, million USD | 赎回（百万美元）';

CREATE TABLE repo_coll (
  line_id    BIGINT REFERENCES holding_line(line_id),
  coll_seq   INTEGER,
  coll_type  VARCHAR,
  coll_value DECIMAL(18,2),
  PRIMARY KEY (line_id, coll_seq)
);
COMMENT ON TABLE repo_coll IS 'Collateral of repos | 回购抵押品';
COMMENT ON COLUMN repo_coll.line_id IS 'Repo | 回购行号';
COMMENT ON COLUMN repo_coll.coll_seq IS 'Number | 序号';
COMMENT ON COLUMN repo_coll.coll_type IS 'Type: treasury, agency MBS, corporate bond, equity | 抵押品类型';
COMMENT ON COLUMN repo_coll.coll_value IS 'Market value, million USD | 抵押品市值（百万美元）';

CREATE TABLE holder_conc (
  class_id    VARCHAR REFERENCES share_class(class_id),
  report_date DATE,
  holder_rank INTEGER,
  holder_kind VARCHAR,
  pct_class   DOUBLE,
  PRIMARY KEY (class_id, report_date, holder_rank)
);
COMMENT ON TABLE holder_conc IS 'Largest shareholders at month-ends | 月末大额持有人';
COMMENT ON COLUMN holder_conc.class_id IS 'Class | 份额';
COMMENT ON COLUMN holder_conc.report_date IS 'Month-end | 报告月末';
COMMENT ON COLUMN holder_conc.holder_rank IS 'Rank, 1 is largest | 名次';
COMMENT ON COLUMN holder_conc.holder_kind IS 'Kind: corporate, pension, municipality, sweep account, other fund | 持有人类型';
COMMENT ON COLUMN holder_conc.pct_class IS 'Held, percent of the class | 占份额比例（%）';
