-- 宏观数据库: macro data of China as a research desk keeps it: indicator catalogue and values, regions, prices, money, policy rates, open market operations, forecasts, house prices, trade.

CREATE TABLE t_region (
  rgn_id    INTEGER PRIMARY KEY,
  rgn_nm    VARCHAR NOT NULL,
  rgn_lvl   VARCHAR,
  up_rgn_id INTEGER REFERENCES t_region(rgn_id),
  econ_zone VARCHAR
);
COMMENT ON TABLE t_region IS 'Regions | 地区';
COMMENT ON COLUMN t_region.rgn_id IS 'Region id | 地区编号';
COMMENT ON COLUMN t_region.rgn_nm IS 'Region name, in Chinese, e.g. 广东 | 地区名称';
COMMENT ON COLUMN t_region.rgn_lvl IS 'Level: 全国 nation, 省 province, 市 city | 地区级别';
COMMENT ON COLUMN t_region.up_rgn_id IS 'Region above | 上级地区';
COMMENT ON COLUMN t_region.econ_zone IS 'Zone: 东部 east, 中部 centre, 西部 west, 东北 north-east | 经济区域';

CREATE TABLE t_ind_catalog (
  ind_id    VARCHAR PRIMARY KEY,
  ind_nm    VARCHAR NOT NULL,
  up_ind_id VARCHAR REFERENCES t_ind_catalog(ind_id),
  freq      VARCHAR,
  unit      VARCHAR,
  src_org   VARCHAR,
  st_dt     DATE,
  is_stop   BOOLEAN
);
COMMENT ON TABLE t_ind_catalog IS 'Indicator catalogue, a tree | 指标目录';
COMMENT ON COLUMN t_ind_catalog.ind_id IS 'Indicator id, e.g. M0001234 | 指标编码';
COMMENT ON COLUMN t_ind_catalog.ind_nm IS 'Indicator name, in Chinese, e.g. 制造业PMI | 指标名称';
COMMENT ON COLUMN t_ind_catalog.up_ind_id IS 'Indicator above, NULL at the top | 上级指标';
COMMENT ON COLUMN t_ind_catalog.freq IS 'Frequency: 日 daily, 周 weekly, 月 monthly, 季 quarterly, 年 yearly | 频率';
COMMENT ON COLUMN t_ind_catalog.unit IS 'Unit, in Chinese, e.g. 亿元 | 单位';
COMMENT ON COLUMN t_ind_catalog.src_org IS 'Source, in Chinese, e.g. 国家统计局 | 数据来源';
COMMENT ON COLUMN t_ind_catalog.st_dt IS 'First observation | 起始日期';
COMMENT ON COLUMN t_ind_catalog.is_stop IS 'True if discontinued | 是否停更';

CREATE TABLE t_price_m (
  mon      DATE PRIMARY KEY,
  cpi_yoy  DOUBLE,
  cpi_mom  DOUBLE,
  core_yoy DOUBLE,
  pork_yoy DOUBLE,
  ppi_yoy  DOUBLE
);
COMMENT ON TABLE t_price_m IS 'Monthly price indices | 月度价格指数';
COMMENT ON COLUMN t_price_m.mon IS 'Month, first day | 月份（月初日）';
COMMENT ON COLUMN t_price_m.cpi_yoy IS 'CPI, year on year, percent | CPI同比（%）';
COMMENT ON COLUMN t_price_m.cpi_mom IS 'CPI, month on month, percent | CPI环比（%）';
COMMENT ON COLUMN t_price_m.core_yoy IS 'Core CPI, year on year, percent | 核心CPI同比（%）';
COMMENT ON COLUMN t_price_m.pork_yoy IS 'Pork, year on year, percent | 猪肉价格同比（%）';
COMMENT ON COLUMN t_price_m.ppi_yoy IS 'PPI, year on year, percent | PPI同比（%）';

CREATE TABLE t_money_m (
  mon         DATE PRIMARY KEY,
  m1_bal      DOUBLE,
  m2_bal      DOUBLE,
  m2_yoy      DOUBLE,
  new_loan    DOUBLE,
  new_hh_loan DOUBLE,
  tsf_flow    DOUBLE
);
COMMENT ON TABLE t_money_m IS 'Monthly money and credit | 月度货币信贷';
COMMENT ON COLUMN t_money_m.mon IS 'Month, first day | 月份（月初日）';
COMMENT ON COLUMN t_money_m.m1_bal IS 'M1, 100 million yuan | M1余额（亿元）';
COMMENT ON COLUMN t_money_m.m2_bal IS 'M2, 100 million yuan | M2余额（亿元）';
COMMENT ON COLUMN t_money_m.m2_yoy IS 'M2 growth, percent | M2同比（%）';
COMMENT ON COLUMN t_money_m.new_loan IS 'New yuan loans, 100 million yuan | 新增人民币贷款（亿元）';
COMMENT ON COLUMN t_money_m.new_hh_loan IS 'New household loans, 100 million yuan | 新增居民贷款（亿元）';
COMMENT ON COLUMN t_money_m.tsf_flow IS 'New total social financing, 100 million yuan | 社融增量（亿元）';

CREATE TABLE t_pol_rate (
  rate_cd  VARCHAR,
  eff_dt   DATE,
  rate_val DOUBLE,
  chg_bp   DOUBLE,
  PRIMARY KEY (rate_cd, eff_dt)
);
COMMENT ON TABLE t_pol_rate IS 'Policy rate changes | 政策利率调整';
COMMENT ON COLUMN t_pol_rate.rate_cd IS 'Rate: LPR1Y, LPR5Y, MLF, RR7D seven-day reverse repo, RRR reserve ratio | 利率品种：LPR1Y一年期LPR，LPR5Y五年期LPR，MLF，RR7D七天逆回购，RRR存款准备金率';
COMMENT ON COLUMN t_pol_rate.eff_dt IS 'In force from | 生效日期';
COMMENT ON COLUMN t_pol_rate.rate_val IS 'Level, percent | 利率水平（%）';
COMMENT ON COLUMN t_pol_rate.chg_bp IS 'Change, basis points | 调整幅度（bp）';

CREATE TABLE t_omo (
  op_id   INTEGER PRIMARY KEY,
  op_dt   DATE,
  tool    VARCHAR,
  term_d  INTEGER,
  op_amt  DOUBLE,
  op_rate DOUBLE,
  mat_dt  DATE
);
COMMENT ON TABLE t_omo IS 'Open market operations of the central bank | 公开市场操作';
COMMENT ON COLUMN t_omo.op_id IS 'Operation id | 操作编号';
COMMENT ON COLUMN t_omo.op_dt IS 'Operation date | 操作日期';
COMMENT ON COLUMN t_omo.tool IS 'Tool: 逆回购 reverse repo, MLF, 国库现金 treasury deposit, 买断式逆回购 outright reverse repo | 工具';
COMMENT ON COLUMN t_omo.term_d IS 'Term, days | 期限（天）';
COMMENT ON COLUMN t_omo.op_amt IS 'Amount, 100 million yuan | 操作量（亿元）';
COMMENT ON COLUMN t_omo.op_rate IS 'Rate, percent | 操作利率（%）';
COMMENT ON COLUMN t_omo.mat_dt IS 'Maturity date | 到期日';

CREATE TABLE t_trade_m (
  mon     DATE,
  ptnr    VARCHAR,
  exp_amt DOUBLE,
  imp_amt DOUBLE,
  PRIMARY KEY (mon, ptnr)
);
COMMENT ON TABLE t_trade_m IS 'Monthly trade by partner | 月度进出口（分贸易伙伴）';
COMMENT ON COLUMN t_trade_m.mon IS 'Month, first day | 月份（月初日）';
COMMENT ON COLUMN t_trade_m.ptnr IS 'Partner, in Chinese, e.g. 东盟 | 贸易伙伴';
COMMENT ON COLUMN t_trade_m.exp_amt IS 'Exports, 100 million dollars | 出口（亿美元）';
COMMENT ON COLUMN t_trade_m.imp_amt IS 'Imports, 100 million dollars | 进口（亿美元）';

CREATE TABLE t_ind_val (
  ind_id VARCHAR REFERENCES t_ind_catalog(ind_id),
  prd_dt DATE,
  val    DOUBLE,
  pub_dt DATE,
  is_rev BOOLEAN,
  PRIMARY KEY (ind_id, prd_dt)
);
COMMENT ON TABLE t_ind_val IS 'Values of indicators | 指标数据';
COMMENT ON COLUMN t_ind_val.ind_id IS 'Indicator | 指标编码';
COMMENT ON COLUMN t_ind_val.prd_dt IS 'Period end | 数据期（期末日）';
COMMENT ON COLUMN t_ind_val.val IS 'Value, as first published or revised | 数值';
COMMENT ON COLUMN t_ind_val.pub_dt IS 'Published on | 发布日期';
COMMENT ON COLUMN t_ind_val.is_rev IS 'True if revised | 是否修订值';

CREATE TABLE t_fcst (
  fcst_id  BIGINT PRIMARY KEY,
  ind_id   VARCHAR REFERENCES t_ind_catalog(ind_id),
  prd_dt   DATE,
  inst_nm  VARCHAR,
  fcst_val DOUBLE,
  fcst_dt  DATE
);
COMMENT ON TABLE t_fcst IS 'Institutions'' forecasts of indicators | 机构预测值';
COMMENT ON COLUMN t_fcst.fcst_id IS 'Forecast id | 预测编号';
COMMENT ON COLUMN t_fcst.ind_id IS 'Indicator | 指标编码';
COMMENT ON COLUMN t_fcst.prd_dt IS 'Period forecast | 预测期';
COMMENT ON COLUMN t_fcst.inst_nm IS 'Institution, in Chinese | 机构名称';
COMMENT ON COLUMN t_fcst.fcst_val IS 'Forecast | 预测值';
COMMENT ON COLUMN t_fcst.fcst_dt IS 'Made on | 预测日期';

CREATE TABLE t_rgn_yr (
  rgn_id   INTEGER REFERENCES t_region(rgn_id),
  yr       INTEGER,
  gdp      DOUBLE,
  gdp_yoy  DOUBLE,
  pop      DOUBLE,
  fisc_rev DOUBLE,
  fisc_exp DOUBLE,
  land_rev DOUBLE,
  debt_bal DOUBLE,
  PRIMARY KEY (rgn_id, yr)
);
COMMENT ON TABLE t_rgn_yr IS 'Yearly accounts of regions | 地区年度数据';
COMMENT ON COLUMN t_rgn_yr.rgn_id IS 'Region | 地区编号';
COMMENT ON COLUMN t_rgn_yr.yr IS 'Year | 年份';
COMMENT ON COLUMN t_rgn_yr.gdp IS 'GDP, 100 million yuan | 地区生产总值（亿元）';
COMMENT ON COLUMN t_rgn_yr.gdp_yoy IS 'Real growth, percent | GDP实际同比（%）';
COMMENT ON COLUMN t_rgn_yr.pop IS 'Resident population, 10,000 | 常住人口（万人）';
COMMENT ON COLUMN t_rgn_yr.fisc_rev IS 'General budget revenue, 100 million yuan | 一般公共预算收入（亿元）';
COMMENT ON COLUMN t_rgn_yr.fisc_exp IS 'General budget expenditure, 100 million yuan | 一般公共预算支出（亿元）';
COMMENT ON COLUMN t_rgn_yr.land_rev IS 'Land sale revenue, 100 million yuan | 土地出让收入（亿元）';
COMMENT ON COLUMN t_rgn_yr.debt_bal IS 'Local government debt, 100 million yuan | 地方政府债务余额（亿元）';

CREATE TABLE t_house_m (
  rgn_id  INTEGER REFERENCES t_region(rgn_id),
  mon     DATE,
  new_mom DOUBLE,
  new_yoy DOUBLE,
  sec_mom DOUBLE,
  PRIMARY KEY (rgn_id, mon)
);
COMMENT ON TABLE t_house_m IS 'Monthly house price index of 70 cities | 70城房价指数';
COMMENT ON COLUMN t_house_m.rgn_id IS 'City | 城市';
COMMENT ON COLUMN t_house_m.mon IS 'Month, first day | 月份（月初日）';
COMMENT ON COLUMN t_house_m.new_mom IS 'New homes, month on month, percent | 新房环比（%）';
COMMENT ON COLUMN t_house_m.new_yoy IS 'New homes, year on year, percent | 新房同比（%）';
COMMENT ON COLUMN t_house_m.sec_mom IS 'Second-hand homes, month on month, percent | 二手房环比（%）';
