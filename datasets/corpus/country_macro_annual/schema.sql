-- Cross-country annual macro statistics and sovereign data: countries, groups, national accounts, government finance, external accounts, demographics, governance scores, IMF programmes, sovereign defaults.

CREATE TABLE countries (
  country_code      VARCHAR PRIMARY KEY,
  country_name      VARCHAR NOT NULL,
  country_name_cn   VARCHAR,
  region            VARCHAR,
  income_group      VARCHAR,
  capital_city      VARCHAR,
  currency_code     VARCHAR,
  fx_regime         VARCHAR,
  independence_year INTEGER,
  landlocked        BOOLEAN
);
COMMENT ON TABLE countries IS 'Countries and territories | 国家和地区';
COMMENT ON COLUMN countries.country_code IS 'ISO code of three letters, e.g. CHN, USA, ARG | 国家三位代码';
COMMENT ON COLUMN countries.country_name IS 'Name in English, e.g. China, Argentina | 英文名';
COMMENT ON COLUMN countries.country_name_cn IS 'Name in Chinese, e.g. 中国, 阿根廷 | 中文名';
COMMENT ON COLUMN countries.region IS 'Region: East Asia, South Asia, Europe, Latin America, Middle East, Sub-Saharan Africa, North America | 区域：East Asia 东亚, South Asia 南亚, Europe 欧洲, Latin America 拉美, Middle East 中东, Sub-Saharan Africa 撒哈拉以南非洲, North America 北美';
COMMENT ON COLUMN countries.income_group IS 'Income group: low, lower middle, upper middle, high | 收入组：low 低收入, lower middle 中低, upper middle 中高, high 高收入';
COMMENT ON COLUMN countries.capital_city IS 'Capital | 首都';
COMMENT ON COLUMN countries.currency_code IS 'Currency | 货币';
COMMENT ON COLUMN countries.fx_regime IS 'Exchange rate regime: float, managed float, peg, no own currency | 汇率制度：float 浮动, managed float 有管理浮动, peg 盯住, no own currency 无本币';
COMMENT ON COLUMN countries.independence_year IS 'Year of independence, NULL if not applicable | 独立年份';
COMMENT ON COLUMN countries.landlocked IS 'True if landlocked | 是否内陆国';

CREATE TABLE country_groups (
  group_code   VARCHAR PRIMARY KEY,
  group_title  VARCHAR,
  founded_year INTEGER
);
COMMENT ON TABLE country_groups IS 'Groups such as G20 or OPEC | 国家集团';
COMMENT ON COLUMN country_groups.group_code IS 'Group: G7, G20, BRICS, OPEC, ASEAN, EU, OECD | 集团';
COMMENT ON COLUMN country_groups.group_title IS 'Full title | 全称';
COMMENT ON COLUMN country_groups.founded_year IS 'Founded | 成立年份';

CREATE TABLE group_members (
  group_code   VARCHAR REFERENCES country_groups(group_code),
  country_code VARCHAR REFERENCES countries(country_code),
  joined_year  INTEGER,
  left_year    INTEGER,
  PRIMARY KEY (group_code, country_code)
);
COMMENT ON TABLE group_members IS 'Membership of groups | 集团成员';
COMMENT ON COLUMN group_members.group_code IS 'Group | 集团';
COMMENT ON COLUMN group_members.country_code IS 'Country | 国家';
COMMENT ON COLUMN group_members.joined_year IS 'Year joined | 加入年份';
COMMENT ON COLUMN group_members.left_year IS 'Year left, NULL if a member | 退出年份，在籍为空';

CREATE TABLE national_accounts (
  country_code       VARCHAR REFERENCES countries(country_code),
  yr                 INTEGER,
  gdp_usd_bn         DECIMAL(18,2),
  gdp_ppp_bn         DECIMAL(18,2),
  real_growth_pct    DOUBLE,
  inflation_pct      DOUBLE,
  investment_pct_gdp DOUBLE,
  savings_pct_gdp    DOUBLE,
  agri_pct_gdp       DOUBLE,
  manuf_pct_gdp      DOUBLE,
  PRIMARY KEY (country_code, yr)
);
COMMENT ON TABLE national_accounts IS 'National accounts by year | 国民账户';
COMMENT ON COLUMN national_accounts.country_code IS 'Country | 国家';
COMMENT ON COLUMN national_accounts.yr IS 'Year | 年份';
COMMENT ON COLUMN national_accounts.gdp_usd_bn IS 'GDP at current prices, billion USD | 名义GDP（十亿美元）';
COMMENT ON COLUMN national_accounts.gdp_ppp_bn IS 'GDP at purchasing power parity, billion international dollars | 购买力平价GDP（十亿国际元）';
COMMENT ON COLUMN national_accounts.real_growth_pct IS 'Real growth, percent | 实际增速（%）';
COMMENT ON COLUMN national_accounts.inflation_pct IS 'Consumer inflation, percent | 通胀率（%）';
COMMENT ON COLUMN national_accounts.investment_pct_gdp IS 'Investment, percent of GDP | 投资率（%GDP）';
COMMENT ON COLUMN national_accounts.savings_pct_gdp IS 'Savings, percent of GDP | 储蓄率（%GDP）';
COMMENT ON COLUMN national_accounts.agri_pct_gdp IS 'Agriculture, percent of GDP | 农业占比（%GDP）';
COMMENT ON COLUMN national_accounts.manuf_pct_gdp IS 'Manufacturing, percent of GDP | 制造业占比（%GDP）';

CREATE TABLE gov_finance (
  country_code       VARCHAR REFERENCES countries(country_code),
  yr                 INTEGER,
  revenue_pct_gdp    DOUBLE,
  spending_pct_gdp   DOUBLE,
  balance_pct_gdp    DOUBLE,
  gross_debt_pct_gdp DOUBLE,
  interest_pct_rev   DOUBLE,
  PRIMARY KEY (country_code, yr)
);
COMMENT ON TABLE gov_finance IS 'Government finance by year | 政府财政';
COMMENT ON COLUMN gov_finance.country_code IS 'Country | 国家';
COMMENT ON COLUMN gov_finance.yr IS 'Year | 年份';
COMMENT ON COLUMN gov_finance.revenue_pct_gdp IS 'Revenue, percent of GDP | 财政收入（%GDP）';
COMMENT ON COLUMN gov_finance.spending_pct_gdp IS 'Spending, percent of GDP | 财政支出（%GDP）';
COMMENT ON COLUMN gov_finance.balance_pct_gdp IS 'Balance, percent of GDP, negative for deficits | 财政余额（%GDP），赤字为负';
COMMENT ON COLUMN gov_finance.gross_debt_pct_gdp IS 'Gross debt, percent of GDP | 政府总债务（%GDP）';
COMMENT ON COLUMN gov_finance.interest_pct_rev IS 'Interest, percent of revenue | 利息占收入（%）';

CREATE TABLE external_accounts (
  country_code        VARCHAR REFERENCES countries(country_code),
  yr                  INTEGER,
  current_acct_usd_bn DECIMAL(18,2),
  fdi_in_usd_bn       DECIMAL(18,2),
  remit_in_usd_bn     DECIMAL(18,2),
  reserves_usd_bn     DECIMAL(18,2),
  ext_debt_usd_bn     DECIMAL(18,2),
  avg_fx_lcu          DOUBLE,
  PRIMARY KEY (country_code, yr)
);
COMMENT ON TABLE external_accounts IS 'External accounts by year | 对外账户';
COMMENT ON COLUMN external_accounts.country_code IS 'Country | 国家';
COMMENT ON COLUMN external_accounts.yr IS 'Year | 年份';
COMMENT ON COLUMN external_accounts.current_acct_usd_bn IS 'Current account balance, billion USD | 经常账户差额（十亿美元）';
COMMENT ON COLUMN external_accounts.fdi_in_usd_bn IS 'Foreign direct investment, inflow, billion USD | FDI流入（十亿美元）';
COMMENT ON COLUMN external_accounts.remit_in_usd_bn IS 'Remittances received, billion USD | 侨汇收入（十亿美元）';
COMMENT ON COLUMN external_accounts.reserves_usd_bn IS 'Reserves, billion USD | 外汇储备（十亿美元）';
COMMENT ON COLUMN external_accounts.ext_debt_usd_bn IS 'External debt, billion USD | 外债（十亿美元）';
COMMENT ON COLUMN external_accounts.avg_fx_lcu IS 'Local currency for a dollar, yearly average | 年均汇率（本币/美元）';

CREATE TABLE population_stats (
  country_code VARCHAR REFERENCES countries(country_code),
  yr           INTEGER,
  pop_m        DOUBLE,
  urban_pct    DOUBLE,
  pop_65_pct   DOUBLE,
  fertility    DOUBLE,
  life_exp     DOUBLE,
  unemp_pct    DOUBLE,
  PRIMARY KEY (country_code, yr)
);
COMMENT ON TABLE population_stats IS 'Population by year | 人口';
COMMENT ON COLUMN population_stats.country_code IS 'Country | 国家';
COMMENT ON COLUMN population_stats.yr IS 'Year | 年份';
COMMENT ON COLUMN population_stats.pop_m IS 'Population, million | 总人口（百万）';
COMMENT ON COLUMN population_stats.urban_pct IS 'Urban, percent | 城镇化率（%）';
COMMENT ON COLUMN population_stats.pop_65_pct IS 'Aged 65 and over, percent | 65岁以上占比（%）';
COMMENT ON COLUMN population_stats.fertility IS 'Births a woman | 生育率';
COMMENT ON COLUMN population_stats.life_exp IS 'Life expectancy, years | 预期寿命（岁）';
COMMENT ON COLUMN population_stats.unemp_pct IS 'Unemployment, percent | 失业率（%）';

CREATE TABLE governance (
  country_code    VARCHAR REFERENCES countries(country_code),
  yr              INTEGER,
  rule_of_law     DOUBLE,
  corruption_ctrl DOUBLE,
  political_stab  DOUBLE,
  PRIMARY KEY (country_code, yr)
);
COMMENT ON TABLE governance IS 'Governance scores by year, -2.5 to 2.5 | 治理指标';
COMMENT ON COLUMN governance.country_code IS 'Country | 国家';
COMMENT ON COLUMN governance.yr IS 'Year | 年份';
COMMENT ON COLUMN governance.rule_of_law IS 'Rule of law | 法治';
COMMENT ON COLUMN governance.corruption_ctrl IS 'Control of corruption | 腐败控制';
COMMENT ON COLUMN governance.political_stab IS 'Political stability | 政治稳定';

CREATE TABLE imf_programmes (
  prog_id      INTEGER PRIMARY KEY,
  country_code VARCHAR REFERENCES countries(country_code),
  prog_type    VARCHAR,
  approved_on  DATE,
  expires_on   DATE,
  amount_sdr_m DECIMAL(18,2),
  drawn_sdr_m  DECIMAL(18,2)
);
COMMENT ON TABLE imf_programmes IS 'IMF programmes | IMF贷款安排';
COMMENT ON COLUMN imf_programmes.prog_id IS 'Programme id | 编号';
COMMENT ON COLUMN imf_programmes.country_code IS 'Country | 国家';
COMMENT ON COLUMN imf_programmes.prog_type IS 'Type: SBA, EFF, RSF, PRGT | 类型';
COMMENT ON COLUMN imf_programmes.approved_on IS 'Approved | 批准日';
COMMENT ON COLUMN imf_programmes.expires_on IS 'Expires | 到期日';
COMMENT ON COLUMN imf_programmes.amount_sdr_m IS 'Amount, million SDR | 金额（百万SDR）';
COMMENT ON COLUMN imf_programmes.drawn_sdr_m IS 'Drawn, million SDR | 已提取（百万SDR）';

CREATE TABLE sovereign_defaults (
  default_id   INTEGER PRIMARY KEY,
  country_code VARCHAR REFERENCES countries(country_code),
  default_on   DATE,
  resolved_on  DATE,
  debt_usd_bn  DECIMAL(18,2),
  haircut_pct  DOUBLE
);
COMMENT ON TABLE sovereign_defaults IS 'Sovereign defaults | 主权违约';
COMMENT ON COLUMN sovereign_defaults.default_id IS 'Default id | 编号';
COMMENT ON COLUMN sovereign_defaults.country_code IS 'Country | 国家';
COMMENT ON COLUMN sovereign_defaults.default_on IS 'Date | 违约日期';
COMMENT ON COLUMN sovereign_defaults.resolved_on IS 'Resolved, NULL if unresolved | 解决日期，未解决为空';
COMMENT ON COLUMN sovereign_defaults.debt_usd_bn IS 'Debt in default, billion USD | 违约债务（十亿美元）';
COMMENT ON COLUMN sovereign_defaults.haircut_pct IS 'Loss to creditors, percent | 债权人损失率（%）';
