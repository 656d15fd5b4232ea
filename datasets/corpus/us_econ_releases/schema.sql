-- US economic releases with revisions in wide tables: series, releases, payrolls by month with three estimates, GDP by quarter with advance, second and third, CPI by item, retail sales, claims, housing, state labour, consensus, Fed meetings and projections, market reaction.

CREATE TABLE dim_series (
  series_key      VARCHAR PRIMARY KEY,
  series_title    VARCHAR NOT NULL,
  short_title     VARCHAR,
  source_agency   VARCHAR,
  frequency       VARCHAR,
  seas_adj        BOOLEAN,
  obs_start       DATE,
  discontinued_dt DATE,
  parent_key      VARCHAR REFERENCES dim_series(series_key)
);
COMMENT ON TABLE dim_series IS 'Series | 序列';
COMMENT ON COLUMN dim_series.series_key IS 'Key, e.g. PAYEMS, CPIAUCSL | 序列代码';
COMMENT ON COLUMN dim_series.series_title IS 'Title, e.g. All Employees, Total Nonfarm | 序列名称';
COMMENT ON COLUMN dim_series.short_title IS 'Short title, e.g. payrolls | 简称';
COMMENT ON COLUMN dim_series.source_agency IS 'Agency: BLS, BEA, Census, Fed, DOL | 机构';
COMMENT ON COLUMN dim_series.frequency IS 'Frequency: weekly, monthly, quarterly | 频率：weekly周，monthly月，quarterly季';
COMMENT ON COLUMN dim_series.seas_adj IS 'True if seasonally adjusted | 是否季调';
COMMENT ON COLUMN dim_series.obs_start IS 'First observation | 起始观测';
COMMENT ON COLUMN dim_series.discontinued_dt IS 'Discontinued, NULL if live | 停更日，在更为空';
COMMENT ON COLUMN dim_series.parent_key IS 'Series it is part of, NULL at the top | 上级序列，顶层为空';

CREATE TABLE dim_release (
  release_id    INTEGER PRIMARY KEY,
  release_name  VARCHAR NOT NULL,
  source_agency VARCHAR,
  ref_period    DATE,
  sched_ts      TIMESTAMP,
  actual_ts     TIMESTAMP,
  postponed     BOOLEAN
);
COMMENT ON TABLE dim_release IS 'Releases | 发布';
COMMENT ON COLUMN dim_release.release_id IS 'Release | 发布编号';
COMMENT ON COLUMN dim_release.release_name IS 'Name, e.g. Employment Situation | 发布名称';
COMMENT ON COLUMN dim_release.source_agency IS 'Agency: BLS, BEA, Census, Fed, DOL | 机构';
COMMENT ON COLUMN dim_release.ref_period IS 'Period, first day | 所属期（首日）';
COMMENT ON COLUMN dim_release.sched_ts IS 'Scheduled | 计划时间';
COMMENT ON COLUMN dim_release.actual_ts IS 'Released, NULL if not yet | 实际时间，未发布为空';
COMMENT ON COLUMN dim_release.postponed IS 'True if postponed | 是否推迟';

CREATE TABLE fct_payroll (
  ref_month  DATE,
  industry   VARCHAR,
  chg_first  DOUBLE,
  chg_second DOUBLE,
  chg_third  DOUBLE,
  chg_bench  DOUBLE,
  level_now  DOUBLE,
  ahe_yoy    DOUBLE,
  PRIMARY KEY (ref_month, industry)
);
COMMENT ON TABLE fct_payroll IS 'Payrolls by month and industry, thousand | 非农就业月表（千人）';
COMMENT ON COLUMN fct_payroll.ref_month IS 'Month, first day | 月份（首日）';
COMMENT ON COLUMN fct_payroll.industry IS 'Industry: total, private, manufacturing, construction, health care, government | 行业：total总计，private私营，manufacturing制造，construction建筑，health care医疗，government政府';
COMMENT ON COLUMN fct_payroll.chg_first IS 'Monthly change, first estimate | 月变动初值';
COMMENT ON COLUMN fct_payroll.chg_second IS 'Second estimate, NULL if not yet | 月变动二次值，未出为空';
COMMENT ON COLUMN fct_payroll.chg_third IS 'Third estimate, NULL if not yet | 月变动三次值，未出为空';
COMMENT ON COLUMN fct_payroll.chg_bench IS 'After the benchmark, NULL if not yet | 基准修订后，未出为空';
COMMENT ON COLUMN fct_payroll.level_now IS 'Level in force | 现行就业人数';
COMMENT ON COLUMN fct_payroll.ahe_yoy IS 'Average hourly earnings on the year, percent | 平均时薪同比（%）';

CREATE TABLE fct_unemp (
  ref_month DATE PRIMARY KEY,
  urate_pub DOUBLE,
  urate_now DOUBLE,
  u6_now    DOUBLE,
  lfpr      DOUBLE,
  emp_hh    DOUBLE
);
COMMENT ON TABLE fct_unemp IS 'Household survey by month | 家庭调查月表';
COMMENT ON COLUMN fct_unemp.ref_month IS 'Month, first day | 月份（首日）';
COMMENT ON COLUMN fct_unemp.urate_pub IS 'Unemployment rate as published, percent | 失业率公布值（%）';
COMMENT ON COLUMN fct_unemp.urate_now IS 'Unemployment rate in force, percent | 失业率现行值（%）';
COMMENT ON COLUMN fct_unemp.u6_now IS 'U-6 in force, percent | U6现行值（%）';
COMMENT ON COLUMN fct_unemp.lfpr IS 'Participation rate, percent | 劳动参与率（%）';
COMMENT ON COLUMN fct_unemp.emp_hh IS 'Employed, thousand | 就业人数（千人）';

CREATE TABLE fct_gdp (
  ref_qtr    DATE,
  component  VARCHAR,
  adv        DOUBLE,
  second_est DOUBLE,
  third_est  DOUBLE,
  latest     DOUBLE,
  contrib    DOUBLE,
  PRIMARY KEY (ref_qtr, component)
);
COMMENT ON TABLE fct_gdp IS 'GDP by quarter and component, annualised growth, percent | GDP季表（环比折年，%）';
COMMENT ON COLUMN fct_gdp.ref_qtr IS 'Quarter, first day | 季度（首日）';
COMMENT ON COLUMN fct_gdp.component IS 'Component: GDP, consumption, fixed investment, inventories, net exports, government | 分项：GDP，consumption消费，fixed investment固定投资，inventories库存，net exports净出口，government政府';
COMMENT ON COLUMN fct_gdp.adv IS 'Advance estimate | 初值';
COMMENT ON COLUMN fct_gdp.second_est IS 'Second estimate, NULL if not yet | 二次值，未出为空';
COMMENT ON COLUMN fct_gdp.third_est IS 'Third estimate, NULL if not yet | 三次值，未出为空';
COMMENT ON COLUMN fct_gdp.latest IS 'In force | 现行值';
COMMENT ON COLUMN fct_gdp.contrib IS 'Contribution in force, percentage points | 现行拉动（百分点）';

CREATE TABLE fct_cpi (
  ref_month  DATE,
  item       VARCHAR,
  idx_sa     DOUBLE,
  idx_nsa    DOUBLE,
  mom_sa     DOUBLE,
  yoy_nsa    DOUBLE,
  weight_pct DOUBLE,
  PRIMARY KEY (ref_month, item)
);
COMMENT ON TABLE fct_cpi IS 'CPI by month and item | CPI月表';
COMMENT ON COLUMN fct_cpi.ref_month IS 'Month, first day | 月份（首日）';
COMMENT ON COLUMN fct_cpi.item IS 'Item: all items, core, food, energy, shelter, used cars | 分类：all items总体，core核心，food食品，energy能源，shelter住房，used cars二手车';
COMMENT ON COLUMN fct_cpi.idx_sa IS 'Index, seasonally adjusted | 季调指数';
COMMENT ON COLUMN fct_cpi.idx_nsa IS 'Index, not seasonally adjusted | 未季调指数';
COMMENT ON COLUMN fct_cpi.mom_sa IS 'On the month, adjusted, percent | 季调环比（%）';
COMMENT ON COLUMN fct_cpi.yoy_nsa IS 'On the year, not adjusted, percent | 未季调同比（%）';
COMMENT ON COLUMN fct_cpi.weight_pct IS 'Weight, percent | 权重（%）';

CREATE TABLE fct_retail (
  ref_month    DATE,
  category     VARCHAR,
  sales_adv    DECIMAL(18,2),
  sales_prelim DECIMAL(18,2),
  sales_now    DECIMAL(18,2),
  mom_adv      DOUBLE,
  PRIMARY KEY (ref_month, category)
);
COMMENT ON TABLE fct_retail IS 'Retail sales by month and category, million USD | 零售月表（百万美元）';
COMMENT ON COLUMN fct_retail.ref_month IS 'Month, first day | 月份（首日）';
COMMENT ON COLUMN fct_retail.category IS 'Category: total, ex autos, control group, autos, food services | 类别：total总额，ex autos除汽车，control group对照组，autos汽车，food services餐饮';
COMMENT ON COLUMN fct_retail.sales_adv IS 'Advance | 初值';
COMMENT ON COLUMN fct_retail.sales_prelim IS 'Preliminary, NULL if not yet | 二次值，未出为空';
COMMENT ON COLUMN fct_retail.sales_now IS 'In force | 现行值';
COMMENT ON COLUMN fct_retail.mom_adv IS 'On the month in the advance release, percent | 初值环比（%）';

CREATE TABLE fct_claims (
  week_end      DATE PRIMARY KEY,
  release_dt    DATE,
  initial_sa    DOUBLE,
  initial_nsa   DOUBLE,
  initial_rev   DOUBLE,
  continuing_sa DOUBLE
);
COMMENT ON TABLE fct_claims IS 'Jobless claims by week, thousand | 失业金申领周表（千人）';
COMMENT ON COLUMN fct_claims.week_end IS 'Saturday | 周六';
COMMENT ON COLUMN fct_claims.release_dt IS 'Released | 发布日';
COMMENT ON COLUMN fct_claims.initial_sa IS 'Initial claims, adjusted | 初请（季调）';
COMMENT ON COLUMN fct_claims.initial_nsa IS 'Initial claims, not adjusted | 初请（未季调）';
COMMENT ON COLUMN fct_claims.initial_rev IS 'Initial claims, adjusted, as revised a week later, NULL if not yet | 初请修正值（季调），未出为空';
COMMENT ON COLUMN fct_claims.continuing_sa IS 'Continuing claims, adjusted, week before | 续请（季调，前一周）';

CREATE TABLE fct_state (
  state_cd      VARCHAR,
  ref_month     DATE,
  state_name    VARCHAR,
  census_region VARCHAR,
  urate         DOUBLE,
  payrolls      DOUBLE,
  pop_16        DOUBLE,
  PRIMARY KEY (state_cd, ref_month)
);
COMMENT ON TABLE fct_state IS 'State labour by month | 各州劳动力';
COMMENT ON COLUMN fct_state.state_cd IS 'State, two letters | 州';
COMMENT ON COLUMN fct_state.ref_month IS 'Month, first day | 月份（首日）';
COMMENT ON COLUMN fct_state.state_name IS 'State name | 州名';
COMMENT ON COLUMN fct_state.census_region IS 'Region: Northeast, Midwest, South, West | 区域';
COMMENT ON COLUMN fct_state.urate IS 'Unemployment rate, percent | 失业率（%）';
COMMENT ON COLUMN fct_state.payrolls IS 'Payrolls, thousand | 非农就业（千人）';
COMMENT ON COLUMN fct_state.pop_16 IS 'Population 16 and over, thousand | 16岁以上人口（千人）';

CREATE TABLE fct_fomc (
  meeting_dt   DATE PRIMARY KEY,
  effective_dt DATE,
  lower_before DOUBLE,
  upper_before DOUBLE,
  lower_after  DOUBLE,
  upper_after  DOUBLE,
  dissents     INTEGER,
  has_sep      BOOLEAN
);
COMMENT ON TABLE fct_fomc IS 'FOMC meetings | FOMC会议';
COMMENT ON COLUMN fct_fomc.meeting_dt IS 'Meeting, last day | 会议日（末日）';
COMMENT ON COLUMN fct_fomc.effective_dt IS 'Effective | 生效日';
COMMENT ON COLUMN fct_fomc.lower_before IS 'Target, lower bound before, percent | 会前下限（%）';
COMMENT ON COLUMN fct_fomc.upper_before IS 'Target, upper bound before, percent | 会前上限（%）';
COMMENT ON COLUMN fct_fomc.lower_after IS 'Lower bound after, percent | 会后下限（%）';
COMMENT ON COLUMN fct_fomc.upper_after IS 'Upper bound after, percent | 会后上限（%）';
COMMENT ON COLUMN fct_fomc.dissents IS 'Dissents | 反对票';
COMMENT ON COLUMN fct_fomc.has_sep IS 'True if with projections | 是否有经济预测';

CREATE TABLE fct_consensus (
  series_key    VARCHAR REFERENCES dim_series(series_key),
  ref_period    DATE,
  survey_median DOUBLE,
  survey_avg    DOUBLE,
  survey_hi     DOUBLE,
  survey_lo     DOUBLE,
  actual_first  DOUBLE,
  whisper       DOUBLE,
  PRIMARY KEY (series_key, ref_period)
);
COMMENT ON TABLE fct_consensus IS 'Consensus before releases | 一致预期';
COMMENT ON COLUMN fct_consensus.series_key IS 'Series | 序列';
COMMENT ON COLUMN fct_consensus.ref_period IS 'Period, first day | 所属期（首日）';
COMMENT ON COLUMN fct_consensus.survey_median IS 'Median | 中位数';
COMMENT ON COLUMN fct_consensus.survey_avg IS 'Mean | 均值';
COMMENT ON COLUMN fct_consensus.survey_hi IS 'High | 最高';
COMMENT ON COLUMN fct_consensus.survey_lo IS 'Low | 最低';
COMMENT ON COLUMN fct_consensus.actual_first IS 'First print, NULL if not out | 初值，未出为空';
COMMENT ON COLUMN fct_consensus.whisper IS 'Whisper number | 市场传闻值';

CREATE TABLE fct_sep (
  meeting_dt  DATE REFERENCES fct_fomc(meeting_dt),
  variable    VARCHAR,
  target_year VARCHAR,
  median_val  DOUBLE,
  central_lo  DOUBLE,
  central_hi  DOUBLE,
  PRIMARY KEY (meeting_dt, variable, target_year)
);
COMMENT ON TABLE fct_sep IS 'Projections of the committee | 经济预测';
COMMENT ON COLUMN fct_sep.meeting_dt IS 'Meeting | 会议日';
COMMENT ON COLUMN fct_sep.variable IS 'Variable: GDP, unemployment, PCE inflation, core PCE, fed funds | 变量：GDP，unemployment失业率，PCE inflation通胀，core PCE核心PCE，fed funds利率';
COMMENT ON COLUMN fct_sep.target_year IS 'Year, e.g. 2026, or longer run | 预测年份';
COMMENT ON COLUMN fct_sep.median_val IS 'Median | 中位数';
COMMENT ON COLUMN fct_sep.central_lo IS 'Central tendency, low | 中心趋势下限';
COMMENT ON COLUMN fct_sep.central_hi IS 'Central tendency, high | 中心趋势上限';
