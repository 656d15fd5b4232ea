-- Fund-of-funds look-through: FOFs, underlying funds, holdings of FOFs in funds, holdings of funds in securities, issuers, ratings, fees, manager changes and exposures.

CREATE TABLE dim_house (
  house_key  INTEGER PRIMARY KEY,
  house_name VARCHAR NOT NULL,
  house_city VARCHAR,
  owner_kind VARCHAR
);
COMMENT ON TABLE dim_house IS 'Fund houses | 基金公司';
COMMENT ON COLUMN dim_house.house_key IS 'House key | 公司主键';
COMMENT ON COLUMN dim_house.house_name IS 'House name | 公司名称';
COMMENT ON COLUMN dim_house.house_city IS 'City of the head office | 总部城市';
COMMENT ON COLUMN dim_house.owner_kind IS 'Owner: bank, broker, insurer, foreign, private | 股东背景';

CREATE TABLE dim_issuer (
  issuer_key  INTEGER PRIMARY KEY,
  issuer_name VARCHAR NOT NULL,
  industry    VARCHAR,
  region_name VARCHAR
);
COMMENT ON TABLE dim_issuer IS 'Issuers of securities | 发行人';
COMMENT ON COLUMN dim_issuer.issuer_key IS 'Issuer key | 发行人主键';
COMMENT ON COLUMN dim_issuer.issuer_name IS 'Issuer name | 发行人名称';
COMMENT ON COLUMN dim_issuer.industry IS 'Industry: banks, property, technology, healthcare, consumer, energy, government | 行业';
COMMENT ON COLUMN dim_issuer.region_name IS 'Region: mainland, Hong Kong, US, other | 地区';

CREATE TABLE dim_fund (
  fund_key        INTEGER PRIMARY KEY,
  fund_code       VARCHAR,
  fund_full_name  VARCHAR,
  fund_short_name VARCHAR NOT NULL,
  fund_kind       VARCHAR,
  house_key       INTEGER REFERENCES dim_house(house_key),
  custodian_name  VARCHAR,
  inception_date  DATE,
  close_date      DATE,
  mgmt_fee        DOUBLE,
  cust_fee        DOUBLE,
  target_year     INTEGER,
  min_hold_days   INTEGER
);
COMMENT ON TABLE dim_fund IS 'All funds, FOFs and the funds they buy | 基金维表';
COMMENT ON COLUMN dim_fund.fund_key IS 'Internal key | 内部主键';
COMMENT ON COLUMN dim_fund.fund_code IS 'Public fund code, e.g. 006880 | 基金代码';
COMMENT ON COLUMN dim_fund.fund_full_name IS 'Full legal name | 基金全称';
COMMENT ON COLUMN dim_fund.fund_short_name IS 'Short name, e.g. Meridian Balanced FOF | 基金简称';
COMMENT ON COLUMN dim_fund.fund_kind IS 'Kind: FOF, equity, bond, mixed, money, index, QDII | 基金类型';
COMMENT ON COLUMN dim_fund.house_key IS 'Fund house | 管理人';
COMMENT ON COLUMN dim_fund.custodian_name IS 'Custodian bank | 托管行';
COMMENT ON COLUMN dim_fund.inception_date IS 'Started | 成立日期';
COMMENT ON COLUMN dim_fund.close_date IS 'Liquidated, NULL while alive | 清盘日期，存续为空';
COMMENT ON COLUMN dim_fund.mgmt_fee IS 'Management fee, percent a year | 管理费率（%）';
COMMENT ON COLUMN dim_fund.cust_fee IS 'Custody fee, percent a year | 托管费率（%）';
COMMENT ON COLUMN dim_fund.target_year IS 'Target retirement year, NULL if not a target-date fund | 目标日期，非目标日期基金为空';
COMMENT ON COLUMN dim_fund.min_hold_days IS 'Minimum holding period, days, NULL if none | 最短持有期（天）';

CREATE TABLE dim_security (
  sec_key      INTEGER PRIMARY KEY,
  sec_code     VARCHAR,
  sec_name     VARCHAR NOT NULL,
  asset_class  VARCHAR,
  issuer_key   INTEGER REFERENCES dim_issuer(issuer_key),
  bond_rating  VARCHAR,
  duration_yrs DOUBLE
);
COMMENT ON TABLE dim_security IS 'Securities held by funds | 证券维表';
COMMENT ON COLUMN dim_security.sec_key IS 'Security key | 证券主键';
COMMENT ON COLUMN dim_security.sec_code IS 'Ticker or bond code | 证券代码';
COMMENT ON COLUMN dim_security.sec_name IS 'Security name | 证券名称';
COMMENT ON COLUMN dim_security.asset_class IS 'Class: stock, government bond, credit bond, convertible, cash, fund | 资产类别';
COMMENT ON COLUMN dim_security.issuer_key IS 'Issuer | 发行人';
COMMENT ON COLUMN dim_security.bond_rating IS 'Rating of bonds: AAA, AA+, AA, AA-, unrated | 债券评级';
COMMENT ON COLUMN dim_security.duration_yrs IS 'Modified duration of bonds, years | 久期（年）';

CREATE TABLE fact_fof_hold (
  report_date  DATE,
  fof_key      INTEGER REFERENCES dim_fund(fund_key),
  sub_key      INTEGER REFERENCES dim_fund(fund_key),
  units_held   DOUBLE,
  mkt_value    DOUBLE,
  weight_nav   DOUBLE,
  is_own_house BOOLEAN,
  PRIMARY KEY (report_date, fof_key, sub_key)
);
COMMENT ON TABLE fact_fof_hold IS 'Funds held by FOFs at report dates | FOF持有基金';
COMMENT ON COLUMN fact_fof_hold.report_date IS 'Report date | 报告期';
COMMENT ON COLUMN fact_fof_hold.fof_key IS 'The FOF | FOF';
COMMENT ON COLUMN fact_fof_hold.sub_key IS 'Fund held | 被持有基金';
COMMENT ON COLUMN fact_fof_hold.units_held IS 'Units, million | 持有份额（百万份）';
COMMENT ON COLUMN fact_fof_hold.mkt_value IS 'Value, million yuan | 市值（百万元）';
COMMENT ON COLUMN fact_fof_hold.weight_nav IS 'Weight in FOF net assets, percent | 占净值比（%）';
COMMENT ON COLUMN fact_fof_hold.is_own_house IS 'True if both have one manager | 是否本公司旗下基金';

CREATE TABLE fact_fund_hold (
  report_date DATE,
  fund_key    INTEGER REFERENCES dim_fund(fund_key),
  sec_key     INTEGER REFERENCES dim_security(sec_key),
  mkt_value   DOUBLE,
  weight_nav  DOUBLE,
  PRIMARY KEY (report_date, fund_key, sec_key)
);
COMMENT ON TABLE fact_fund_hold IS 'Securities held by funds at report dates | 基金持有证券';
COMMENT ON COLUMN fact_fund_hold.report_date IS 'Report date | 报告期';
COMMENT ON COLUMN fact_fund_hold.fund_key IS 'Fund | 基金';
COMMENT ON COLUMN fact_fund_hold.sec_key IS 'Security | 证券';
COMMENT ON COLUMN fact_fund_hold.mkt_value IS 'Value, million yuan | 市值（百万元）';
COMMENT ON COLUMN fact_fund_hold.weight_nav IS 'Weight in fund net assets, percent | 占净值比（%）';

CREATE TABLE fact_fund_nav (
  nav_date   DATE,
  fund_key   INTEGER REFERENCES dim_fund(fund_key),
  unit_nav   DOUBLE,
  cum_nav    DOUBLE,
  net_assets DOUBLE,
  PRIMARY KEY (nav_date, fund_key)
);
COMMENT ON TABLE fact_fund_nav IS 'Net asset values | 基金净值';
COMMENT ON COLUMN fact_fund_nav.nav_date IS 'Date | 净值日期';
COMMENT ON COLUMN fact_fund_nav.fund_key IS 'Fund | 基金';
COMMENT ON COLUMN fact_fund_nav.unit_nav IS 'Unit NAV | 单位净值';
COMMENT ON COLUMN fact_fund_nav.cum_nav IS 'Accumulated NAV | 累计净值';
COMMENT ON COLUMN fact_fund_nav.net_assets IS 'Net assets, million yuan | 净资产（百万元）';

CREATE TABLE fact_flow (
  flow_id      BIGINT PRIMARY KEY,
  fof_key      INTEGER REFERENCES dim_fund(fund_key),
  sub_key      INTEGER REFERENCES dim_fund(fund_key),
  trade_date   DATE,
  confirm_date DATE,
  flow_kind    VARCHAR,
  flow_amt     DOUBLE,
  fee_amt      DOUBLE
);
COMMENT ON TABLE fact_flow IS 'FOF trades in funds | FOF申赎';
COMMENT ON COLUMN fact_flow.flow_id IS 'Trade id | 交易编号';
COMMENT ON COLUMN fact_flow.fof_key IS 'The FOF | FOF';
COMMENT ON COLUMN fact_flow.sub_key IS 'Fund traded | 交易基金';
COMMENT ON COLUMN fact_flow.trade_date IS 'Ordered | 下单日期';
COMMENT ON COLUMN fact_flow.confirm_date IS 'Confirmed, NULL if pending | 确认日期，未确认为空';
COMMENT ON COLUMN fact_flow.flow_kind IS 'Kind: buy, redeem, switch in, switch out | 交易类型';
COMMENT ON COLUMN fact_flow.flow_amt IS 'Amount, million yuan | 金额（百万元）';
COMMENT ON COLUMN fact_flow.fee_amt IS 'Transaction fee, thousand yuan | 手续费（千元）';

CREATE TABLE manager_term (
  fund_key     INTEGER REFERENCES dim_fund(fund_key),
  manager_name VARCHAR,
  start_date   DATE,
  end_date     DATE,
  PRIMARY KEY (fund_key, manager_name, start_date)
);
COMMENT ON TABLE manager_term IS 'Manager terms | 基金经理任职';
COMMENT ON COLUMN manager_term.fund_key IS 'Fund | 基金';
COMMENT ON COLUMN manager_term.manager_name IS 'Manager | 基金经理';
COMMENT ON COLUMN manager_term.start_date IS 'From | 任职日期';
COMMENT ON COLUMN manager_term.end_date IS 'Until, NULL if still in charge | 离任日期，在任为空';
