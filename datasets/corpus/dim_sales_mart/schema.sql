-- Sales data mart of a consumer electronics retailer: star schema with date, product, customer, store, employee, promotion dimensions and sales, return, target, inventory facts.

CREATE TABLE dim_date (
  date_key    INTEGER PRIMARY KEY,
  full_date   DATE NOT NULL,
  day_name    VARCHAR,
  month_no    INTEGER,
  quarter_no  INTEGER,
  year_no     INTEGER,
  fiscal_year INTEGER,
  fiscal_qtr  VARCHAR,
  is_weekend  BOOLEAN,
  is_holiday  BOOLEAN
);
COMMENT ON TABLE dim_date IS 'Calendar | 日期维度';
COMMENT ON COLUMN dim_date.date_key IS 'Date key, YYYYMMDD, e.g. 20240315 | 日期键';
COMMENT ON COLUMN dim_date.full_date IS 'Date | 日期';
COMMENT ON COLUMN dim_date.day_name IS 'Day of week: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday | 星期';
COMMENT ON COLUMN dim_date.month_no IS 'Month, 1 to 12 | 月';
COMMENT ON COLUMN dim_date.quarter_no IS 'Quarter, 1 to 4 | 季度';
COMMENT ON COLUMN dim_date.year_no IS 'Year | 年';
COMMENT ON COLUMN dim_date.fiscal_year IS 'Fiscal year, starts in April | 财年，四月起';
COMMENT ON COLUMN dim_date.fiscal_qtr IS 'Fiscal quarter: FQ1, FQ2, FQ3, FQ4 | 财季';
COMMENT ON COLUMN dim_date.is_weekend IS 'True on Saturday and Sunday | 是否周末';
COMMENT ON COLUMN dim_date.is_holiday IS 'True on public holidays | 是否节假日';

CREATE TABLE dim_product (
  product_key       INTEGER PRIMARY KEY,
  product_code      VARCHAR,
  product_name      VARCHAR NOT NULL,
  brand_name        VARCHAR,
  category          VARCHAR,
  sub_category      VARCHAR,
  std_cost          DECIMAL(18,2),
  list_price        DECIMAL(18,2),
  launch_date       DATE,
  discontinued_date DATE
);
COMMENT ON TABLE dim_product IS 'Products | 产品维度';
COMMENT ON COLUMN dim_product.product_key IS 'Surrogate key | 产品代理键';
COMMENT ON COLUMN dim_product.product_code IS 'Product code, e.g. TV-55Q8 | 产品编码';
COMMENT ON COLUMN dim_product.product_name IS 'Product name | 产品名称';
COMMENT ON COLUMN dim_product.brand_name IS 'Brand, e.g. Lumina | 品牌';
COMMENT ON COLUMN dim_product.category IS 'Category: TV, Audio, Phone, Laptop, Appliance, Accessory | 品类：电视、音频、手机、笔记本、家电、配件';
COMMENT ON COLUMN dim_product.sub_category IS 'Subcategory, e.g. Soundbar | 子品类';
COMMENT ON COLUMN dim_product.std_cost IS 'Standard cost, USD | 标准成本（美元）';
COMMENT ON COLUMN dim_product.list_price IS 'List price, USD | 标价（美元）';
COMMENT ON COLUMN dim_product.launch_date IS 'Launch | 上市日期';
COMMENT ON COLUMN dim_product.discontinued_date IS 'Date discontinued, NULL if still sold | 停售日期，在售为空';

CREATE TABLE dim_customer (
  customer_key     INTEGER PRIMARY KEY,
  customer_no      VARCHAR,
  customer_name    VARCHAR,
  gender           VARCHAR,
  birth_date       DATE,
  loyalty_tier     VARCHAR,
  city             VARCHAR,
  state_code       VARCHAR,
  first_order_date DATE
);
COMMENT ON TABLE dim_customer IS 'Customers | 客户维度';
COMMENT ON COLUMN dim_customer.customer_key IS 'Surrogate key | 客户代理键';
COMMENT ON COLUMN dim_customer.customer_no IS 'Customer number, e.g. CU00918 | 客户号';
COMMENT ON COLUMN dim_customer.customer_name IS 'Name | 姓名';
COMMENT ON COLUMN dim_customer.gender IS 'Gender: F, M, U unknown | 性别';
COMMENT ON COLUMN dim_customer.birth_date IS 'Birth date | 出生日期';
COMMENT ON COLUMN dim_customer.loyalty_tier IS 'Loyalty tier: Basic, Silver, Gold, Platinum | 会员等级';
COMMENT ON COLUMN dim_customer.city IS 'City | 城市';
COMMENT ON COLUMN dim_customer.state_code IS 'State, two letters, e.g. TX | 州';
COMMENT ON COLUMN dim_customer.first_order_date IS 'First order | 首单日期';

CREATE TABLE dim_region (
  region_key  INTEGER PRIMARY KEY,
  region_name VARCHAR NOT NULL,
  vp_name     VARCHAR
);
COMMENT ON TABLE dim_region IS 'Sales regions | 大区维度';
COMMENT ON COLUMN dim_region.region_key IS 'Region key | 大区键';
COMMENT ON COLUMN dim_region.region_name IS 'Region: Northeast, Midwest, South, West | 大区';
COMMENT ON COLUMN dim_region.vp_name IS 'Vice president in charge | 负责副总';

CREATE TABLE dim_promotion (
  promo_key  INTEGER PRIMARY KEY,
  promo_name VARCHAR,
  promo_type VARCHAR
);
COMMENT ON TABLE dim_promotion IS 'Promotions | 促销维度';
COMMENT ON COLUMN dim_promotion.promo_key IS 'Surrogate key; 0 is no promotion | 促销代理键，0为无促销';
COMMENT ON COLUMN dim_promotion.promo_name IS 'Promotion name, e.g. Black Friday 2024 | 促销名称';
COMMENT ON COLUMN dim_promotion.promo_type IS 'Type: discount, bundle, coupon, clearance, none | 促销类型：折扣、捆绑、优惠券、清仓、无';

CREATE TABLE dim_store (
  store_key       INTEGER PRIMARY KEY,
  store_no        VARCHAR,
  store_name      VARCHAR NOT NULL,
  store_format    VARCHAR,
  region_key      INTEGER REFERENCES dim_region(region_key),
  state_code      VARCHAR,
  sales_area_sqft INTEGER,
  open_date       DATE,
  close_date      DATE
);
COMMENT ON TABLE dim_store IS 'Stores | 门店维度';
COMMENT ON COLUMN dim_store.store_key IS 'Surrogate key | 门店代理键';
COMMENT ON COLUMN dim_store.store_no IS 'Store number, e.g. S042 | 门店编号';
COMMENT ON COLUMN dim_store.store_name IS 'Store name | 门店名称';
COMMENT ON COLUMN dim_store.store_format IS 'Format: flagship, mall, outlet, online | 业态：旗舰店、商场店、奥莱、线上';
COMMENT ON COLUMN dim_store.region_key IS 'Region | 大区';
COMMENT ON COLUMN dim_store.state_code IS 'State of the store, two letters | 所在州';
COMMENT ON COLUMN dim_store.sales_area_sqft IS 'Sales area, square feet | 营业面积（平方英尺）';
COMMENT ON COLUMN dim_store.open_date IS 'Opened | 开业日期';
COMMENT ON COLUMN dim_store.close_date IS 'Closed, NULL if open | 关店日期，营业中为空';

CREATE TABLE dim_employee (
  employee_key  INTEGER PRIMARY KEY,
  employee_name VARCHAR NOT NULL,
  job_title     VARCHAR,
  store_key     INTEGER REFERENCES dim_store(store_key),
  manager_key   INTEGER REFERENCES dim_employee(employee_key)
);
COMMENT ON TABLE dim_employee IS 'Sales staff | 员工维度';
COMMENT ON COLUMN dim_employee.employee_key IS 'Surrogate key | 员工代理键';
COMMENT ON COLUMN dim_employee.employee_name IS 'Name | 姓名';
COMMENT ON COLUMN dim_employee.job_title IS 'Job: associate, specialist, store manager | 职位';
COMMENT ON COLUMN dim_employee.store_key IS 'Home store | 所属门店';
COMMENT ON COLUMN dim_employee.manager_key IS 'Manager | 上级';

CREATE TABLE fact_returns (
  return_no       VARCHAR PRIMARY KEY,
  order_no        VARCHAR,
  return_date_key INTEGER REFERENCES dim_date(date_key),
  product_key     INTEGER REFERENCES dim_product(product_key),
  store_key       INTEGER REFERENCES dim_store(store_key),
  return_qty      INTEGER,
  refund_amt      DECIMAL(18,2),
  reason          VARCHAR
);
COMMENT ON TABLE fact_returns IS 'Returns | 退货事实';
COMMENT ON COLUMN fact_returns.return_no IS 'Return number | 退货单号';
COMMENT ON COLUMN fact_returns.order_no IS 'Order returned | 原订单号';
COMMENT ON COLUMN fact_returns.return_date_key IS 'Return date | 退货日期键';
COMMENT ON COLUMN fact_returns.product_key IS 'Product | 产品';
COMMENT ON COLUMN fact_returns.store_key IS 'Store that took it back | 退货门店';
COMMENT ON COLUMN fact_returns.return_qty IS 'Units | 退货数量';
COMMENT ON COLUMN fact_returns.refund_amt IS 'Refund, USD | 退款额（美元）';
COMMENT ON COLUMN fact_returns.reason IS 'Reason: defective, changed mind, wrong item, damaged in transit | 原因：质量、无理由、发错、运损';

CREATE TABLE fact_target (
  store_key  INTEGER REFERENCES dim_store(store_key),
  year_no    INTEGER,
  month_no   INTEGER,
  target_amt DECIMAL(18,2),
  PRIMARY KEY (store_key, year_no, month_no)
);
COMMENT ON TABLE fact_target IS 'Monthly targets by store | 门店月度目标';
COMMENT ON COLUMN fact_target.store_key IS 'Store | 门店';
COMMENT ON COLUMN fact_target.year_no IS 'Year | 年';
COMMENT ON COLUMN fact_target.month_no IS 'Month | 月';
COMMENT ON COLUMN fact_target.target_amt IS 'Net sales target, USD | 销售目标（美元）';

CREATE TABLE fact_inventory (
  snapshot_date_key INTEGER REFERENCES dim_date(date_key),
  store_key         INTEGER REFERENCES dim_store(store_key),
  product_key       INTEGER REFERENCES dim_product(product_key),
  on_hand_qty       INTEGER,
  on_order_qty      INTEGER,
  stock_value       DECIMAL(18,2),
  PRIMARY KEY (snapshot_date_key, store_key, product_key)
);
COMMENT ON TABLE fact_inventory IS 'Daily inventory snapshots | 库存日快照';
COMMENT ON COLUMN fact_inventory.snapshot_date_key IS 'Date | 快照日期键';
COMMENT ON COLUMN fact_inventory.store_key IS 'Store | 门店';
COMMENT ON COLUMN fact_inventory.product_key IS 'Product | 产品';
COMMENT ON COLUMN fact_inventory.on_hand_qty IS 'Units on hand | 在手数量';
COMMENT ON COLUMN fact_inventory.on_order_qty IS 'Units on order | 在途数量';
COMMENT ON COLUMN fact_inventory.stock_value IS 'Value at cost, USD | 库存成本额（美元）';

CREATE TABLE fact_sales (
  order_no       VARCHAR,
  line_no        INTEGER,
  order_date_key INTEGER REFERENCES dim_date(date_key),
  ship_date_key  INTEGER REFERENCES dim_date(date_key),
  product_key    INTEGER REFERENCES dim_product(product_key),
  customer_key   INTEGER REFERENCES dim_customer(customer_key),
  store_key      INTEGER REFERENCES dim_store(store_key),
  employee_key   INTEGER REFERENCES dim_employee(employee_key),
  promo_key      INTEGER REFERENCES dim_promotion(promo_key),
  qty            INTEGER,
  gross_amt      DECIMAL(18,2),
  discount_amt   DECIMAL(18,2),
  net_amt        DECIMAL(18,2),
  cost_amt       DECIMAL(18,2),
  PRIMARY KEY (order_no, line_no)
);
COMMENT ON TABLE fact_sales IS 'Sales lines | 销售事实';
COMMENT ON COLUMN fact_sales.order_no IS 'Order number (degenerate) | 订单号';
COMMENT ON COLUMN fact_sales.line_no IS 'Line | 行号';
COMMENT ON COLUMN fact_sales.order_date_key IS 'Order date | 下单日期键';
COMMENT ON COLUMN fact_sales.ship_date_key IS 'Ship date, NULL if taken in store | 发货日期键，自提为空';
COMMENT ON COLUMN fact_sales.product_key IS 'Product | 产品';
COMMENT ON COLUMN fact_sales.customer_key IS 'Customer | 客户';
COMMENT ON COLUMN fact_sales.store_key IS 'Store | 门店';
COMMENT ON COLUMN fact_sales.employee_key IS 'Salesperson, NULL online | 销售员，线上为空';
COMMENT ON COLUMN fact_sales.promo_key IS 'Promotion | 促销';
COMMENT ON COLUMN fact_sales.qty IS 'Units | 数量';
COMMENT ON COLUMN fact_sales.gross_amt IS 'Amount before discount, USD | 折前金额（美元）';
COMMENT ON COLUMN fact_sales.discount_amt IS 'Discount, USD | 折扣额（美元）';
COMMENT ON COLUMN fact_sales.net_amt IS 'Net sales, USD | 净销售额（美元）';
COMMENT ON COLUMN fact_sales.cost_amt IS 'Cost of goods, USD | 销售成本（美元）';
