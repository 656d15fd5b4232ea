-- Macro desk tables in wide form: national accounts, prices, money, credit, industry, PMI, trade, investment, property by city, labour, fiscal, exchange reserves, provinces.

CREATE TABLE macro_gdp_q (
  quarter_end     DATE PRIMARY KEY,
  gdp             DECIMAL(18,2),
  gdp_yoy         DOUBLE,
  gdp_ytd_yoy     DOUBLE,
  primary_va      DECIMAL(18,2),
  secondary_va    DECIMAL(18,2),
  tertiary_va     DECIMAL(18,2),
  cons_contrib    DOUBLE,
  capform_contrib DOUBLE,
  netexp_contrib  DOUBLE
);
COMMENT ON TABLE macro_gdp_q IS 'National accounts by quarter, cumulative figures | 国民经济核算（季，累计值）';
COMMENT ON COLUMN macro_gdp_q.quarter_end IS 'Quarter-end | 季末';
COMMENT ON COLUMN macro_gdp_q.gdp IS 'GDP, year to date, 100 million yuan | GDP累计值（亿元）';
COMMENT ON COLUMN macro_gdp_q.gdp_yoy IS 'GDP growth of the quarter, percent on the year | 当季GDP同比（%）';
COMMENT ON COLUMN macro_gdp_q.gdp_ytd_yoy IS 'GDP growth year to date, percent on the year | 累计GDP同比（%）';
COMMENT ON COLUMN macro_gdp_q.primary_va IS 'Primary sector, year to date, 100 million yuan | 第一产业累计值（亿元）';
COMMENT ON COLUMN macro_gdp_q.secondary_va IS 'Secondary sector, year to date, 100 million yuan | 第二产业累计值（亿元）';
COMMENT ON COLUMN macro_gdp_q.tertiary_va IS 'Tertiary sector, year to date, 100 million yuan | 第三产业累计值（亿元）';
COMMENT ON COLUMN macro_gdp_q.cons_contrib IS 'Contribution of consumption to growth, percent | 最终消费贡献率（%）';
COMMENT ON COLUMN macro_gdp_q.capform_contrib IS 'Contribution of capital formation, percent | 资本形成贡献率（%）';
COMMENT ON COLUMN macro_gdp_q.netexp_contrib IS 'Contribution of net exports, percent | 净出口贡献率（%）';

CREATE TABLE macro_price_m (
  month_end    DATE PRIMARY KEY,
  cpi_yoy      DOUBLE,
  cpi_mom      DOUBLE,
  core_cpi_yoy DOUBLE,
  food_cpi_yoy DOUBLE,
  pork_yoy     DOUBLE,
  ppi_yoy      DOUBLE,
  ppi_mom      DOUBLE
);
COMMENT ON TABLE macro_price_m IS 'Prices by month | 价格指数（月）';
COMMENT ON COLUMN macro_price_m.month_end IS 'Month | 月份';
COMMENT ON COLUMN macro_price_m.cpi_yoy IS 'CPI, percent on the year | CPI同比（%）';
COMMENT ON COLUMN macro_price_m.cpi_mom IS 'CPI, percent on the month | CPI环比（%）';
COMMENT ON COLUMN macro_price_m.core_cpi_yoy IS 'Core CPI, percent on the year | 核心CPI同比（%）';
COMMENT ON COLUMN macro_price_m.food_cpi_yoy IS 'Food CPI, percent on the year | 食品CPI同比（%）';
COMMENT ON COLUMN macro_price_m.pork_yoy IS 'Pork price, percent on the year | 猪肉价格同比（%）';
COMMENT ON COLUMN macro_price_m.ppi_yoy IS 'PPI, percent on the year | PPI同比（%）';
COMMENT ON COLUMN macro_price_m.ppi_mom IS 'PPI, percent on the month | PPI环比（%）';

CREATE TABLE macro_money_m (
  month_end           DATE PRIMARY KEY,
  m0                  DECIMAL(18,2),
  m1                  DECIMAL(18,2),
  m2                  DECIMAL(18,2),
  m1_yoy              DOUBLE,
  m2_yoy              DOUBLE,
  new_loans           DECIMAL(18,2),
  new_loans_household DECIMAL(18,2),
  new_loans_mlt_corp  DECIMAL(18,2),
  tsf_flow            DECIMAL(18,2),
  tsf_stock           DECIMAL(18,2),
  tsf_stock_yoy       DOUBLE,
  gov_bond_net        DECIMAL(18,2)
);
COMMENT ON TABLE macro_money_m IS 'Money and credit by month | 货币信贷（月）';
COMMENT ON COLUMN macro_money_m.month_end IS 'Month | 月份';
COMMENT ON COLUMN macro_money_m.m0 IS 'M0, 100 million yuan | M0余额（亿元）';
COMMENT ON COLUMN macro_money_m.m1 IS 'M1, 100 million yuan | M1余额（亿元）';
COMMENT ON COLUMN macro_money_m.m2 IS 'M2, 100 million yuan | M2余额（亿元）';
COMMENT ON COLUMN macro_money_m.m1_yoy IS 'M1 growth, percent | M1同比（%）';
COMMENT ON COLUMN macro_money_m.m2_yoy IS 'M2 growth, percent | M2同比（%）';
COMMENT ON COLUMN macro_money_m.new_loans IS 'New yuan loans of the month, 100 million yuan | 新增人民币贷款（亿元）';
COMMENT ON COLUMN macro_money_m.new_loans_household IS 'of which households, 100 million yuan | 居民部门新增贷款（亿元）';
COMMENT ON COLUMN macro_money_m.new_loans_mlt_corp IS 'of which medium and long term to companies, 100 million yuan | 企业中长期新增贷款（亿元）';
COMMENT ON COLUMN macro_money_m.tsf_flow IS 'New total social financing, 100 million yuan | 社会融资规模增量（亿元）';
COMMENT ON COLUMN macro_money_m.tsf_stock IS 'Stock of social financing, trillion yuan | 社融存量（万亿元）';
COMMENT ON COLUMN macro_money_m.tsf_stock_yoy IS 'Growth of the stock, percent | 社融存量同比（%）';
COMMENT ON COLUMN macro_money_m.gov_bond_net IS 'Net government bond financing in the month, 100 million yuan | 政府债券净融资（亿元）';

CREATE TABLE macro_activity_m (
  month_end        DATE PRIMARY KEY,
  ind_va_yoy       DOUBLE,
  retail_sales     DECIMAL(18,2),
  retail_yoy       DOUBLE,
  fai_ytd_yoy      DOUBLE,
  infra_ytd_yoy    DOUBLE,
  mfg_ytd_yoy      DOUBLE,
  prop_inv_ytd_yoy DOUBLE,
  power_use_yoy    DOUBLE
);
COMMENT ON TABLE macro_activity_m IS 'Industry, retail and investment by month | 工业、消费、投资（月）';
COMMENT ON COLUMN macro_activity_m.month_end IS 'Month | 月份';
COMMENT ON COLUMN macro_activity_m.ind_va_yoy IS 'Industrial value added of the month, percent on the year | 规上工业增加值同比（%）';
COMMENT ON COLUMN macro_activity_m.retail_sales IS 'Retail sales of the month, 100 million yuan | 社会消费品零售总额（亿元）';
COMMENT ON COLUMN macro_activity_m.retail_yoy IS 'Retail sales, percent on the year | 社零同比（%）';
COMMENT ON COLUMN macro_activity_m.fai_ytd_yoy IS 'Fixed asset investment, year to date, percent on the year | 固定资产投资累计同比（%）';
COMMENT ON COLUMN macro_activity_m.infra_ytd_yoy IS 'Infrastructure investment, year to date, percent | 基建投资累计同比（%）';
COMMENT ON COLUMN macro_activity_m.mfg_ytd_yoy IS 'Manufacturing investment, year to date, percent | 制造业投资累计同比（%）';
COMMENT ON COLUMN macro_activity_m.prop_inv_ytd_yoy IS 'Property investment, year to date, percent | 房地产开发投资累计同比（%）';
COMMENT ON COLUMN macro_activity_m.power_use_yoy IS 'Power consumption, percent on the year | 全社会用电量同比（%)';

CREATE TABLE macro_pmi_m (
  month_end      DATE PRIMARY KEY,
  pmi_mfg        DOUBLE,
  pmi_nonmfg     DOUBLE,
  pmi_new_orders DOUBLE,
  pmi_new_export DOUBLE,
  pmi_employ     DOUBLE,
  pmi_large      DOUBLE,
  pmi_small      DOUBLE,
  caixin_mfg     DOUBLE
);
COMMENT ON TABLE macro_pmi_m IS 'Purchasing managers'' indices | PMI（月）';
COMMENT ON COLUMN macro_pmi_m.month_end IS 'Month | 月份';
COMMENT ON COLUMN macro_pmi_m.pmi_mfg IS 'Manufacturing PMI | 制造业PMI';
COMMENT ON COLUMN macro_pmi_m.pmi_nonmfg IS 'Non-manufacturing PMI | 非制造业PMI';
COMMENT ON COLUMN macro_pmi_m.pmi_new_orders IS 'New orders | 新订单指数';
COMMENT ON COLUMN macro_pmi_m.pmi_new_export IS 'New export orders | 新出口订单指数';
COMMENT ON COLUMN macro_pmi_m.pmi_employ IS 'Employment | 从业人员指数';
COMMENT ON COLUMN macro_pmi_m.pmi_large IS 'Large firms | 大型企业PMI';
COMMENT ON COLUMN macro_pmi_m.pmi_small IS 'Small firms | 小型企业PMI';
COMMENT ON COLUMN macro_pmi_m.caixin_mfg IS 'Caixin manufacturing PMI | 财新制造业PMI';

CREATE TABLE macro_trade_m (
  month_end     DATE PRIMARY KEY,
  export_usd    DECIMAL(18,2),
  import_usd    DECIMAL(18,2),
  export_yoy    DOUBLE,
  import_yoy    DOUBLE,
  fx_reserves   DECIMAL(18,2),
  gold_reserves DOUBLE
);
COMMENT ON TABLE macro_trade_m IS 'Goods trade and reserves by month | 外贸与外储（月）';
COMMENT ON COLUMN macro_trade_m.month_end IS 'Month | 月份';
COMMENT ON COLUMN macro_trade_m.export_usd IS 'Exports, 100 million dollars | 出口（亿美元）';
COMMENT ON COLUMN macro_trade_m.import_usd IS 'Imports, 100 million dollars | 进口（亿美元）';
COMMENT ON COLUMN macro_trade_m.export_yoy IS 'Exports, percent on the year | 出口同比（%）';
COMMENT ON COLUMN macro_trade_m.import_yoy IS 'Imports, percent on the year | 进口同比（%）';
COMMENT ON COLUMN macro_trade_m.fx_reserves IS 'Foreign exchange reserves, 100 million dollars | 外汇储备（亿美元）';
COMMENT ON COLUMN macro_trade_m.gold_reserves IS 'Gold reserves, 10,000 ounces | 黄金储备（万盎司）';

CREATE TABLE macro_labour_fiscal_m (
  month_end      DATE PRIMARY KEY,
  urban_unemp    DOUBLE,
  youth_unemp    DOUBLE,
  new_jobs_ytd   DOUBLE,
  fiscal_rev_ytd DECIMAL(18,2),
  fiscal_exp_ytd DECIMAL(18,2),
  tax_rev_ytd    DECIMAL(18,2),
  land_rev_ytd   DECIMAL(18,2)
);
COMMENT ON TABLE macro_labour_fiscal_m IS 'Labour market and budget by month | 就业与财政（月）';
COMMENT ON COLUMN macro_labour_fiscal_m.month_end IS 'Month | 月份';
COMMENT ON COLUMN macro_labour_fiscal_m.urban_unemp IS 'Surveyed urban unemployment, percent | 城镇调查失业率（%）';
COMMENT ON COLUMN macro_labour_fiscal_m.youth_unemp IS 'Unemployment of ages 16-24, percent; NULL when not published | 16-24岁失业率（%），未公布为空';
COMMENT ON COLUMN macro_labour_fiscal_m.new_jobs_ytd IS 'New urban jobs year to date, 10,000 | 城镇新增就业累计（万人）';
COMMENT ON COLUMN macro_labour_fiscal_m.fiscal_rev_ytd IS 'Budget revenue year to date, 100 million yuan | 一般公共预算收入累计（亿元）';
COMMENT ON COLUMN macro_labour_fiscal_m.fiscal_exp_ytd IS 'Budget spending year to date, 100 million yuan | 一般公共预算支出累计（亿元）';
COMMENT ON COLUMN macro_labour_fiscal_m.tax_rev_ytd IS 'Tax revenue year to date, 100 million yuan | 税收收入累计（亿元）';
COMMENT ON COLUMN macro_labour_fiscal_m.land_rev_ytd IS 'Land sale revenue year to date, 100 million yuan | 土地出让收入累计（亿元）';

CREATE TABLE macro_rate_d (
  trade_date DATE PRIMARY KEY,
  dr007      DOUBLE,
  shibor_3m  DOUBLE,
  cgb_1y     DOUBLE,
  cgb_10y    DOUBLE,
  ust_10y    DOUBLE,
  usdcny     DOUBLE,
  usdcny_fix DOUBLE
);
COMMENT ON TABLE macro_rate_d IS 'Interest rates and exchange rate by day | 利率汇率（日）';
COMMENT ON COLUMN macro_rate_d.trade_date IS 'Date | 日期';
COMMENT ON COLUMN macro_rate_d.dr007 IS 'DR007, percent | DR007（%）';
COMMENT ON COLUMN macro_rate_d.shibor_3m IS '3-month SHIBOR, percent | 3个月SHIBOR（%）';
COMMENT ON COLUMN macro_rate_d.cgb_1y IS '1-year government bond yield, percent | 1年期国债收益率（%）';
COMMENT ON COLUMN macro_rate_d.cgb_10y IS '10-year government bond yield, percent | 10年期国债收益率（%）';
COMMENT ON COLUMN macro_rate_d.ust_10y IS '10-year US treasury yield, percent | 10年期美债收益率（%）';
COMMENT ON COLUMN macro_rate_d.usdcny IS 'USDCNY spot | 美元兑人民币即期';
COMMENT ON COLUMN macro_rate_d.usdcny_fix IS 'USDCNY central parity | 美元兑人民币中间价';

CREATE TABLE city_house_price_m (
  city_name VARCHAR,
  month_end DATE,
  city_tier VARCHAR,
  new_mom   DOUBLE,
  new_yoy   DOUBLE,
  used_mom  DOUBLE,
  used_yoy  DOUBLE,
  PRIMARY KEY (city_name, month_end)
);
COMMENT ON TABLE city_house_price_m IS 'House prices by city and month | 70城房价（月）';
COMMENT ON COLUMN city_house_price_m.city_name IS 'City, in Chinese, e.g. 深圳 | 城市';
COMMENT ON COLUMN city_house_price_m.month_end IS 'Month | 月份';
COMMENT ON COLUMN city_house_price_m.city_tier IS 'Tier: 一线 first, 二线 second, 三线 third | 城市等级';
COMMENT ON COLUMN city_house_price_m.new_mom IS 'New homes, percent on the month | 新房价格环比（%）';
COMMENT ON COLUMN city_house_price_m.new_yoy IS 'New homes, percent on the year | 新房价格同比（%）';
COMMENT ON COLUMN city_house_price_m.used_mom IS 'Existing homes, percent on the month | 二手房价格环比（%）';
COMMENT ON COLUMN city_house_price_m.used_yoy IS 'Existing homes, percent on the year | 二手房价格同比（%）';

CREATE TABLE province_year (
  province_name VARCHAR,
  year_no       INTEGER,
  region        VARCHAR,
  gdp           DECIMAL(18,2),
  gdp_growth    DOUBLE,
  population    DOUBLE,
  fiscal_income DECIMAL(18,2),
  gov_debt      DECIMAL(18,2),
  disp_income   DECIMAL(18,2),
  PRIMARY KEY (province_name, year_no)
);
COMMENT ON TABLE province_year IS 'Provinces by year | 分省年度数据';
COMMENT ON COLUMN province_year.province_name IS 'Province, in Chinese, e.g. 浙江 | 省份';
COMMENT ON COLUMN province_year.year_no IS 'Year | 年份';
COMMENT ON COLUMN province_year.region IS 'Region: 东部 east, 中部 centre, 西部 west, 东北 north-east | 区域';
COMMENT ON COLUMN province_year.gdp IS 'GDP, 100 million yuan | 地区生产总值（亿元）';
COMMENT ON COLUMN province_year.gdp_growth IS 'GDP growth, percent | GDP增速（%）';
COMMENT ON COLUMN province_year.population IS 'Residents, 10,000 | 常住人口（万人）';
COMMENT ON COLUMN province_year.fiscal_income IS 'Budget revenue, 100 million yuan | 一般公共预算收入（亿元）';
COMMENT ON COLUMN province_year.gov_debt IS 'Government debt, 100 million yuan | 政府债务余额（亿元）';
COMMENT ON COLUMN province_year.disp_income IS 'Disposable income a head, yuan | 居民人均可支配收入（元）';
