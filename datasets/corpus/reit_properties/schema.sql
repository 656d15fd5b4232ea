-- REIT properties: listed REITs with their properties, units, tenants, leases, rent rolls, valuations, debt, capital spending, operating results, distributions and property deals.

CREATE TABLE REIT (
  reit_id             INTEGER PRIMARY KEY,
  reit_ticker         VARCHAR,
  reit_name           VARCHAR NOT NULL,
  focus               VARCHAR,
  mgr_company         VARCHAR,
  list_country        VARCHAR,
  units_outstanding_m DOUBLE,
  ipo_date            DATE
);
COMMENT ON TABLE REIT IS 'Real estate investment trusts | 房地产信托';
COMMENT ON COLUMN REIT.reit_id IS 'Trust id | 编号';
COMMENT ON COLUMN REIT.reit_ticker IS 'Ticker, e.g. HLPT | 代码';
COMMENT ON COLUMN REIT.reit_name IS 'Name | 名称';
COMMENT ON COLUMN REIT.focus IS 'Focus: office, retail, logistics, residential, hotel, data centre, diversified | 类型';
COMMENT ON COLUMN REIT.mgr_company IS 'Management company | 管理公司';
COMMENT ON COLUMN REIT.list_country IS 'Listed in | 上市国家';
COMMENT ON COLUMN REIT.units_outstanding_m IS 'Units, million | 份额（百万）';
COMMENT ON COLUMN REIT.ipo_date IS 'Listed | 上市日';

CREATE TABLE TENANT (
  tenant_id        INTEGER PRIMARY KEY,
  tenant_name      VARCHAR NOT NULL,
  brand_name       VARCHAR,
  trade_sector     VARCHAR,
  parent_tenant_id INTEGER REFERENCES TENANT(tenant_id),
  credit_grade     VARCHAR
);
COMMENT ON TABLE TENANT IS 'Tenants | 租户';
COMMENT ON COLUMN TENANT.tenant_id IS 'Tenant id | 租户编号';
COMMENT ON COLUMN TENANT.tenant_name IS 'Legal name | 租户名称';
COMMENT ON COLUMN TENANT.brand_name IS 'Brand | 品牌';
COMMENT ON COLUMN TENANT.trade_sector IS 'Trade: fashion, food, tech, finance, logistics, supermarket, government | 行业';
COMMENT ON COLUMN TENANT.parent_tenant_id IS 'Parent tenant, NULL if none | 母公司';
COMMENT ON COLUMN TENANT.credit_grade IS 'Grade: A, B, C | 信用等级';

CREATE TABLE PROPERTY (
  prop_id          INTEGER PRIMARY KEY,
  reit_id          INTEGER REFERENCES REIT(reit_id),
  prop_name        VARCHAR NOT NULL,
  prop_type        VARCHAR,
  city             VARCHAR,
  country          VARCHAR,
  built_year       INTEGER,
  acquired_on      DATE,
  sold_on          DATE,
  purchase_price_m DOUBLE,
  gfa_sqm          DOUBLE,
  nla_sqm          DOUBLE,
  tenure_end       DATE,
  green_cert       VARCHAR
);
COMMENT ON TABLE PROPERTY IS 'Properties | 物业';
COMMENT ON COLUMN PROPERTY.prop_id IS 'Property id | 物业编号';
COMMENT ON COLUMN PROPERTY.reit_id IS 'Owner | 所属信托';
COMMENT ON COLUMN PROPERTY.prop_name IS 'Name | 物业名称';
COMMENT ON COLUMN PROPERTY.prop_type IS 'Type: office, mall, warehouse, apartment, hotel, data centre | 类型：office 写字楼, mall 商场, warehouse 仓库, apartment 公寓, hotel 酒店, data centre 数据中心';
COMMENT ON COLUMN PROPERTY.city IS 'City | 城市';
COMMENT ON COLUMN PROPERTY.country IS 'Country | 国家';
COMMENT ON COLUMN PROPERTY.built_year IS 'Built | 建成年份';
COMMENT ON COLUMN PROPERTY.acquired_on IS 'Bought | 收购日';
COMMENT ON COLUMN PROPERTY.sold_on IS 'Sold, NULL while owned | 出售日，持有为空';
COMMENT ON COLUMN PROPERTY.purchase_price_m IS 'Purchase price, million USD | 收购价（百万美元）';
COMMENT ON COLUMN PROPERTY.gfa_sqm IS 'Gross floor area, square metres | 建筑面积（平方米）';
COMMENT ON COLUMN PROPERTY.nla_sqm IS 'Net lettable area, square metres | 可出租面积（平方米）';
COMMENT ON COLUMN PROPERTY.tenure_end IS 'Leasehold ends, NULL if freehold | 土地到期，永久产权为空';
COMMENT ON COLUMN PROPERTY.green_cert IS 'Certificate: Platinum, Gold, Certified, none | 绿色认证';

CREATE TABLE DISTRIBUTION (
  reit_id    INTEGER REFERENCES REIT(reit_id),
  period_end DATE,
  dpu_cents  DOUBLE,
  income_m   DOUBLE,
  ex_date    DATE,
  pay_date   DATE,
  PRIMARY KEY (reit_id, period_end)
);
COMMENT ON TABLE DISTRIBUTION IS 'Distributions | 派息';
COMMENT ON COLUMN DISTRIBUTION.reit_id IS 'Trust | 信托';
COMMENT ON COLUMN DISTRIBUTION.period_end IS 'Period end | 期末';
COMMENT ON COLUMN DISTRIBUTION.dpu_cents IS 'Distribution a unit, US cents | 每单位派息（美分）';
COMMENT ON COLUMN DISTRIBUTION.income_m IS 'Distributable income, million USD | 可分派收入（百万美元）';
COMMENT ON COLUMN DISTRIBUTION.ex_date IS 'Ex-date | 除息日';
COMMENT ON COLUMN DISTRIBUTION.pay_date IS 'Paid | 派息日';

CREATE TABLE UNIT_PRICE (
  reit_id   INTEGER REFERENCES REIT(reit_id),
  px_date   DATE,
  close_usd DOUBLE,
  nav_usd   DOUBLE,
  PRIMARY KEY (reit_id, px_date)
);
COMMENT ON TABLE UNIT_PRICE IS 'Prices of trusts | 单位价格';
COMMENT ON COLUMN UNIT_PRICE.reit_id IS 'Trust | 信托';
COMMENT ON COLUMN UNIT_PRICE.px_date IS 'Date | 日期';
COMMENT ON COLUMN UNIT_PRICE.close_usd IS 'Close, USD | 收盘价（美元）';
COMMENT ON COLUMN UNIT_PRICE.nav_usd IS 'Net asset value a unit, USD | 每单位净值（美元）';

CREATE TABLE UNIT (
  unit_id     INTEGER PRIMARY KEY,
  prop_id     INTEGER REFERENCES PROPERTY(prop_id),
  floor_label VARCHAR,
  area_sqm    DOUBLE,
  use_kind    VARCHAR
);
COMMENT ON TABLE UNIT IS 'Lettable units | 出租单元';
COMMENT ON COLUMN UNIT.unit_id IS 'Unit id | 单元编号';
COMMENT ON COLUMN UNIT.prop_id IS 'Property | 物业';
COMMENT ON COLUMN UNIT.floor_label IS 'Floor | 楼层';
COMMENT ON COLUMN UNIT.area_sqm IS 'Area, square metres | 面积（平方米）';
COMMENT ON COLUMN UNIT.use_kind IS 'Use: shop, office, anchor, storage, food | 用途';

CREATE TABLE VALUATION (
  prop_id     INTEGER REFERENCES PROPERTY(prop_id),
  val_date    DATE,
  valuer_name VARCHAR,
  value_m     DOUBLE,
  cap_rate    DOUBLE,
  disc_rate   DOUBLE,
  PRIMARY KEY (prop_id, val_date)
);
COMMENT ON TABLE VALUATION IS 'Valuations | 估值';
COMMENT ON COLUMN VALUATION.prop_id IS 'Property | 物业';
COMMENT ON COLUMN VALUATION.val_date IS 'Date | 估值日';
COMMENT ON COLUMN VALUATION.valuer_name IS 'Valuer | 估值机构';
COMMENT ON COLUMN VALUATION.value_m IS 'Value, million USD | 估值（百万美元）';
COMMENT ON COLUMN VALUATION.cap_rate IS 'Capitalisation rate, percent | 资本化率（%）';
COMMENT ON COLUMN VALUATION.disc_rate IS 'Discount rate, percent | 折现率（%）';

CREATE TABLE PROP_RESULT (
  prop_id       INTEGER REFERENCES PROPERTY(prop_id),
  qtr_end       DATE,
  gross_rev_m   DOUBLE,
  opex_m        DOUBLE,
  noi_m         DOUBLE,
  occupancy_pct DOUBLE,
  footfall_k    DOUBLE,
  PRIMARY KEY (prop_id, qtr_end)
);
COMMENT ON TABLE PROP_RESULT IS 'Quarterly results of properties | 物业季度业绩';
COMMENT ON COLUMN PROP_RESULT.prop_id IS 'Property | 物业';
COMMENT ON COLUMN PROP_RESULT.qtr_end IS 'Quarter-end | 季末';
COMMENT ON COLUMN PROP_RESULT.gross_rev_m IS 'Gross revenue, million USD | 总收入（百万美元）';
COMMENT ON COLUMN PROP_RESULT.opex_m IS 'Operating expenses, million USD | 运营费用（百万美元）';
COMMENT ON COLUMN PROP_RESULT.noi_m IS 'Net property income, million USD | 物业净收入（百万美元）';
COMMENT ON COLUMN PROP_RESULT.occupancy_pct IS 'Occupancy, percent | 出租率（%）';
COMMENT ON COLUMN PROP_RESULT.footfall_k IS 'Visitors, thousand, malls only | 客流（千人次）';

CREATE TABLE DEBT (
  debt_id         INTEGER PRIMARY KEY,
  reit_id         INTEGER REFERENCES REIT(reit_id),
  debt_kind       VARCHAR,
  lender          VARCHAR,
  drawn_m         DOUBLE,
  facility_m      DOUBLE,
  rate_pct        DOUBLE,
  fixed_rate      BOOLEAN,
  start_date      DATE,
  maturity_date   DATE,
  secured_prop_id INTEGER REFERENCES PROPERTY(prop_id)
);
COMMENT ON TABLE DEBT IS 'Borrowings | 债务';
COMMENT ON COLUMN DEBT.debt_id IS 'Debt id | 债务编号';
COMMENT ON COLUMN DEBT.reit_id IS 'Borrower | 借款信托';
COMMENT ON COLUMN DEBT.debt_kind IS 'Kind: bank loan, bond, revolver, mortgage | 类型';
COMMENT ON COLUMN DEBT.lender IS 'Lender | 出借方';
COMMENT ON COLUMN DEBT.drawn_m IS 'Drawn, million USD | 已提用（百万美元）';
COMMENT ON COLUMN DEBT.facility_m IS 'Facility, million USD | 额度（百万美元）';
COMMENT ON COLUMN DEBT.rate_pct IS 'All-in rate, percent | 综合利率（%）';
COMMENT ON COLUMN DEBT.fixed_rate IS 'True if fixed or hedged | 是否固定或对冲';
COMMENT ON COLUMN DEBT.start_date IS 'Start | 起始日';
COMMENT ON COLUMN DEBT.maturity_date IS 'Maturity | 到期日';
COMMENT ON COLUMN DEBT.secured_prop_id IS 'Property pledged, NULL if unsecured | 抵押物业';

CREATE TABLE LEASE (
  lease_id      INTEGER PRIMARY KEY,
  unit_id       INTEGER REFERENCES UNIT(unit_id),
  tenant_id     INTEGER REFERENCES TENANT(tenant_id),
  signed_on     DATE,
  start_on      DATE,
  end_on        DATE,
  break_on      DATE,
  terminated_on DATE,
  base_rent_psm DOUBLE,
  prev_rent_psm DOUBLE,
  turnover_pct  DOUBLE,
  free_months   INTEGER,
  deposit_k     DOUBLE
);
COMMENT ON TABLE LEASE IS 'Leases | 租约';
COMMENT ON COLUMN LEASE.lease_id IS 'Lease id | 租约编号';
COMMENT ON COLUMN LEASE.unit_id IS 'Unit | 单元';
COMMENT ON COLUMN LEASE.tenant_id IS 'Tenant | 租户';
COMMENT ON COLUMN LEASE.signed_on IS 'Signed | 签约日';
COMMENT ON COLUMN LEASE.start_on IS 'Starts | 起租日';
COMMENT ON COLUMN LEASE.end_on IS 'Ends | 到期日';
COMMENT ON COLUMN LEASE.break_on IS 'Earliest break, NULL if none | 最早解约日';
COMMENT ON COLUMN LEASE.terminated_on IS 'Ended early, NULL if not | 提前终止日';
COMMENT ON COLUMN LEASE.base_rent_psm IS 'Base rent, USD a square metre a month | 基本租金（美元/平方米/月）';
COMMENT ON COLUMN LEASE.prev_rent_psm IS 'Rent of the lease before, NULL if new | 前租金，新租为空';
COMMENT ON COLUMN LEASE.turnover_pct IS 'Share of sales paid on top, percent | 提成比例（%）';
COMMENT ON COLUMN LEASE.free_months IS 'Rent-free months | 免租月数';
COMMENT ON COLUMN LEASE.deposit_k IS 'Deposit, thousand USD | 押金（千美元）';

CREATE TABLE RENT_ROLL (
  lease_id       INTEGER REFERENCES LEASE(lease_id),
  bill_month     DATE,
  billed_k       DOUBLE,
  collected_k    DOUBLE,
  tenant_sales_k DOUBLE,
  PRIMARY KEY (lease_id, bill_month)
);
COMMENT ON TABLE RENT_ROLL IS 'Monthly billing and collection by lease | 月度租金';
COMMENT ON COLUMN RENT_ROLL.lease_id IS 'Lease | 租约';
COMMENT ON COLUMN RENT_ROLL.bill_month IS 'First day of the month | 账单月首日';
COMMENT ON COLUMN RENT_ROLL.billed_k IS 'Billed, thousand USD | 应收（千美元）';
COMMENT ON COLUMN RENT_ROLL.collected_k IS 'Collected, thousand USD | 实收（千美元）';
COMMENT ON COLUMN RENT_ROLL.tenant_sales_k IS 'Tenant''s sales, thousand USD, NULL if not reported | 租户销售额（千美元）';
