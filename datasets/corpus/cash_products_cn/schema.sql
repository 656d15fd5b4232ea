-- Cash products watch at a fund distributor: fund houses, money funds and bank cash-management products, share classes, daily income, sizes, fees with history, holdings by instrument, deposits, liquidity limits, duration, redemptions, customers' balances, alerts.

CREATE TABLE product_manager (
  manager_id   INTEGER PRIMARY KEY,
  manager_name VARCHAR NOT NULL,
  manager_type VARCHAR
);
COMMENT ON TABLE product_manager IS 'Managers of products | 产品管理人';
COMMENT ON COLUMN product_manager.manager_id IS 'Manager | 管理人编号';
COMMENT ON COLUMN product_manager.manager_name IS 'Name, in Chinese, e.g. 沐川基金, 恒川理财 | 管理人名称';
COMMENT ON COLUMN product_manager.manager_type IS 'Type: fund house, wealth subsidiary, broker AM | 类型：fund house公募基金，wealth subsidiary理财子，broker AM券商资管';

CREATE TABLE cash_product (
  product_id         INTEGER PRIMARY KEY,
  register_code      VARCHAR,
  product_name       VARCHAR NOT NULL,
  product_full_name  VARCHAR,
  manager_id         INTEGER REFERENCES product_manager(manager_id),
  custodian_name     VARCHAR,
  product_type       VARCHAR,
  raise_start_date   DATE,
  inception_date     DATE,
  termination_date   DATE,
  quick_redeem_limit DECIMAL(18,2),
  systemic_flag      BOOLEAN
);
COMMENT ON TABLE cash_product IS 'Cash products | 现金类产品';
COMMENT ON COLUMN cash_product.product_id IS 'Product | 产品编号';
COMMENT ON COLUMN cash_product.register_code IS 'Registration code | 登记编码';
COMMENT ON COLUMN cash_product.product_name IS 'Name, in Chinese, e.g. 沐川现金宝 | 产品名称';
COMMENT ON COLUMN cash_product.product_full_name IS 'Full name, in Chinese | 产品全称';
COMMENT ON COLUMN cash_product.manager_id IS 'Manager | 管理人';
COMMENT ON COLUMN cash_product.custodian_name IS 'Custodian bank, in Chinese | 托管行';
COMMENT ON COLUMN cash_product.product_type IS 'Type: money fund, cash management, floating NAV fund | 类型：money fund货币基金，cash management现金管理理财，floating NAV fund浮动净值货基';
COMMENT ON COLUMN cash_product.raise_start_date IS 'Offer opened | 募集起始日';
COMMENT ON COLUMN cash_product.inception_date IS 'Inception | 成立日';
COMMENT ON COLUMN cash_product.termination_date IS 'Terminated, NULL if running | 终止日，存续为空';
COMMENT ON COLUMN cash_product.quick_redeem_limit IS 'Same-day redemption limit, yuan | 快赎单日限额（元）';
COMMENT ON COLUMN cash_product.systemic_flag IS 'True if on the list of important funds | 是否重要货基';

CREATE TABLE product_class (
  class_code    VARCHAR PRIMARY KEY,
  product_id    INTEGER REFERENCES cash_product(product_id),
  class_letter  VARCHAR,
  sale_status   VARCHAR,
  daily_limit   DECIMAL(18,2),
  first_minimum DECIMAL(18,2),
  open_date     DATE
);
COMMENT ON TABLE product_class IS 'Share classes | 份额类别';
COMMENT ON COLUMN product_class.class_code IS 'Class code, e.g. 003474 | 份额代码';
COMMENT ON COLUMN product_class.product_id IS 'Product | 产品';
COMMENT ON COLUMN product_class.class_letter IS 'Letter: A, B, C, D | 类别';
COMMENT ON COLUMN product_class.sale_status IS 'Status: open, limited, suspended, closed | 销售状态：open开放，limited限购，suspended暂停申购，closed已终止';
COMMENT ON COLUMN product_class.daily_limit IS 'Purchase limit a day, yuan, NULL if none | 单日申购上限（元），无则为空';
COMMENT ON COLUMN product_class.first_minimum IS 'Minimum first purchase, yuan | 首次起购（元）';
COMMENT ON COLUMN product_class.open_date IS 'Class opened | 份额开放日';

CREATE TABLE asset_mix (
  product_id   INTEGER REFERENCES cash_product(product_id),
  quarter_end  DATE,
  asset_kind   VARCHAR,
  amort_cost   DECIMAL(18,2),
  face_value   DECIMAL(18,2),
  market_value DECIMAL(18,2),
  pct_assets   DOUBLE,
  PRIMARY KEY (product_id, quarter_end, asset_kind)
);
COMMENT ON TABLE asset_mix IS 'Assets by kind and quarter | 资产构成';
COMMENT ON COLUMN asset_mix.product_id IS 'Product | 产品';
COMMENT ON COLUMN asset_mix.quarter_end IS 'Quarter-end | 季末';
COMMENT ON COLUMN asset_mix.asset_kind IS 'Kind: deposit, NCD, rate bond, credit bond, reverse repo, other | 类别：deposit存款，NCD同业存单，rate bond利率债，credit bond信用债，reverse repo逆回购，other其他';
COMMENT ON COLUMN asset_mix.amort_cost IS 'Amortised cost, million yuan | 摊余成本（百万元）';
COMMENT ON COLUMN asset_mix.face_value IS 'Face value, million yuan, NULL for deposits | 面值（百万元），存款为空';
COMMENT ON COLUMN asset_mix.market_value IS 'Market value, million yuan | 市值（百万元）';
COMMENT ON COLUMN asset_mix.pct_assets IS 'Percent of total assets | 占总资产比例（%）';

CREATE TABLE top_position (
  product_id  INTEGER REFERENCES cash_product(product_id),
  quarter_end DATE,
  rank_no     INTEGER,
  bond_code   VARCHAR,
  bond_name   VARCHAR,
  issuer_name VARCHAR,
  face_value  DECIMAL(18,2),
  amort_cost  DECIMAL(18,2),
  pct_nav     DOUBLE,
  PRIMARY KEY (product_id, quarter_end, rank_no)
);
COMMENT ON TABLE top_position IS 'Ten largest securities by quarter | 前十大持券';
COMMENT ON COLUMN top_position.product_id IS 'Product | 产品';
COMMENT ON COLUMN top_position.quarter_end IS 'Quarter-end | 季末';
COMMENT ON COLUMN top_position.rank_no IS 'Rank | 名次';
COMMENT ON COLUMN top_position.bond_code IS 'Bond code | 债券代码';
COMMENT ON COLUMN top_position.bond_name IS 'Bond, in Chinese, e.g. 25启衡银行CD088 | 债券简称';
COMMENT ON COLUMN top_position.issuer_name IS 'Issuer, in Chinese | 发行人';
COMMENT ON COLUMN top_position.face_value IS 'Face value, million yuan | 面值（百万元）';
COMMENT ON COLUMN top_position.amort_cost IS 'Amortised cost, million yuan | 摊余成本（百万元）';
COMMENT ON COLUMN top_position.pct_nav IS 'Percent of net assets | 占净值比（%）';

CREATE TABLE liquidity_day (
  product_id     INTEGER REFERENCES cash_product(product_id),
  stat_date      DATE,
  remaining_days DOUBLE,
  life_days      DOUBLE,
  liquid_1d_pct  DOUBLE,
  liquid_5d_pct  DOUBLE,
  leverage_pct   DOUBLE,
  deviation_pct  DOUBLE,
  PRIMARY KEY (product_id, stat_date)
);
COMMENT ON TABLE liquidity_day IS 'Liquidity and deviation by day | 每日流动性与偏离度';
COMMENT ON COLUMN liquidity_day.product_id IS 'Product | 产品';
COMMENT ON COLUMN liquidity_day.stat_date IS 'Day | 日期';
COMMENT ON COLUMN liquidity_day.remaining_days IS 'Average remaining maturity, days | 平均剩余期限（天）';
COMMENT ON COLUMN liquidity_day.life_days IS 'Average life, days | 平均剩余存续期（天）';
COMMENT ON COLUMN liquidity_day.liquid_1d_pct IS 'Cash and government bonds, percent | 现金及国债政金债占比（%）';
COMMENT ON COLUMN liquidity_day.liquid_5d_pct IS 'Liquid within five days, percent | 五日内可变现占比（%）';
COMMENT ON COLUMN liquidity_day.leverage_pct IS 'Leverage, percent | 杠杆率（%）';
COMMENT ON COLUMN liquidity_day.deviation_pct IS 'Deviation of shadow value, percent, negative below cost | 影子偏离度（%），负为低于成本';

CREATE TABLE watch_alert (
  alert_id       INTEGER PRIMARY KEY,
  product_id     INTEGER REFERENCES cash_product(product_id),
  alert_kind     VARCHAR,
  raised_date    DATE,
  confirmed_date DATE,
  closed_date    DATE,
  level          VARCHAR
);
COMMENT ON TABLE watch_alert IS 'Alerts | 预警';
COMMENT ON COLUMN watch_alert.alert_id IS 'Alert | 预警编号';
COMMENT ON COLUMN watch_alert.product_id IS 'Product | 产品';
COMMENT ON COLUMN watch_alert.alert_kind IS 'Kind: deviation, concentration, redemption, maturity, yield gap | 类型：deviation偏离度，concentration集中度，redemption赎回，maturity期限，yield gap收益差';
COMMENT ON COLUMN watch_alert.raised_date IS 'Raised | 触发日';
COMMENT ON COLUMN watch_alert.confirmed_date IS 'Confirmed, NULL if not | 确认日，未确认为空';
COMMENT ON COLUMN watch_alert.closed_date IS 'Closed, NULL if open | 关闭日，未关闭为空';
COMMENT ON COLUMN watch_alert.level IS 'Level: yellow, orange, red | 级别';

CREATE TABLE daily_income (
  class_code     VARCHAR REFERENCES product_class(class_code),
  income_date    DATE,
  publish_date   DATE,
  product_name   VARCHAR,
  income_per_10k DOUBLE,
  yield_7d       DOUBLE,
  yield_30d      DOUBLE,
  PRIMARY KEY (class_code, income_date)
);
COMMENT ON TABLE daily_income IS 'Daily income of classes | 每日收益';
COMMENT ON COLUMN daily_income.class_code IS 'Class | 份额';
COMMENT ON COLUMN daily_income.income_date IS 'Day of the income | 收益日期';
COMMENT ON COLUMN daily_income.publish_date IS 'Published | 公布日期';
COMMENT ON COLUMN daily_income.product_name IS 'Product | 产品名称';
COMMENT ON COLUMN daily_income.income_per_10k IS 'Income for 10,000 units, yuan | 万份收益（元）';
COMMENT ON COLUMN daily_income.yield_7d IS 'Seven-day annualised yield, percent | 七日年化（%）';
COMMENT ON COLUMN daily_income.yield_30d IS 'Thirty-day annualised yield, percent | 三十日年化（%）';

CREATE TABLE size_quarter (
  class_code      VARCHAR REFERENCES product_class(class_code),
  quarter_end     DATE,
  units           DECIMAL(18,2),
  net_assets      DECIMAL(18,2),
  holders         INTEGER,
  institution_pct DOUBLE,
  staff_units     DECIMAL(18,2),
  PRIMARY KEY (class_code, quarter_end)
);
COMMENT ON TABLE size_quarter IS 'Sizes by class and quarter | 季度规模';
COMMENT ON COLUMN size_quarter.class_code IS 'Class | 份额';
COMMENT ON COLUMN size_quarter.quarter_end IS 'Quarter-end | 季末';
COMMENT ON COLUMN size_quarter.units IS 'Units, 100 million | 份额（亿份）';
COMMENT ON COLUMN size_quarter.net_assets IS 'Net assets, 100 million yuan | 净资产（亿元）';
COMMENT ON COLUMN size_quarter.holders IS 'Holders | 持有人户数';
COMMENT ON COLUMN size_quarter.institution_pct IS 'Held by institutions, percent | 机构占比（%）';
COMMENT ON COLUMN size_quarter.staff_units IS 'Held by staff, ten thousand units | 从业人员持有（万份）';

CREATE TABLE fee_history (
  class_code     VARCHAR REFERENCES product_class(class_code),
  effective_date DATE,
  end_date       DATE,
  manage_fee     DOUBLE,
  custody_fee    DOUBLE,
  service_fee    DOUBLE,
  PRIMARY KEY (class_code, effective_date)
);
COMMENT ON TABLE fee_history IS 'Fees with history | 费率（含历史）';
COMMENT ON COLUMN fee_history.class_code IS 'Class | 份额';
COMMENT ON COLUMN fee_history.effective_date IS 'From | 生效日';
COMMENT ON COLUMN fee_history.end_date IS 'Until, NULL if current | 失效日，现行为空';
COMMENT ON COLUMN fee_history.manage_fee IS 'Management fee, percent a year | 管理费（%/年）';
COMMENT ON COLUMN fee_history.custody_fee IS 'Custody fee, percent a year | 托管费（%/年）';
COMMENT ON COLUMN fee_history.service_fee IS 'Sales service fee, percent a year | 销售服务费（%/年）';

CREATE TABLE redemption_day (
  class_code        VARCHAR REFERENCES product_class(class_code),
  deal_date         DATE,
  purchase_amt      DECIMAL(18,2),
  normal_redeem_amt DECIMAL(18,2),
  quick_redeem_amt  DECIMAL(18,2),
  PRIMARY KEY (class_code, deal_date)
);
COMMENT ON TABLE redemption_day IS 'Purchases and redemptions by day | 每日申赎';
COMMENT ON COLUMN redemption_day.class_code IS 'Class | 份额';
COMMENT ON COLUMN redemption_day.deal_date IS 'Day | 日期';
COMMENT ON COLUMN redemption_day.purchase_amt IS 'Purchases, million yuan | 申购（百万元）';
COMMENT ON COLUMN redemption_day.normal_redeem_amt IS 'Ordinary redemptions, million yuan | 普通赎回（百万元）';
COMMENT ON COLUMN redemption_day.quick_redeem_amt IS 'Same-day redemptions, million yuan | 快速赎回（百万元）';

CREATE TABLE client_balance (
  class_code  VARCHAR REFERENCES product_class(class_code),
  month_end   DATE,
  segment     VARCHAR,
  clients     INTEGER,
  balance     DECIMAL(18,2),
  trailer_fee DECIMAL(18,2),
  PRIMARY KEY (class_code, month_end, segment)
);
COMMENT ON TABLE client_balance IS 'Our clients'' balances by month-end | 本行客户保有';
COMMENT ON COLUMN client_balance.class_code IS 'Class | 份额';
COMMENT ON COLUMN client_balance.month_end IS 'Month-end | 月末';
COMMENT ON COLUMN client_balance.segment IS 'Segment: mass, affluent, private, corporate | 客群：mass大众，affluent财富，private私行，corporate对公';
COMMENT ON COLUMN client_balance.clients IS 'Clients | 客户数';
COMMENT ON COLUMN client_balance.balance IS 'Balance, million yuan | 保有余额（百万元）';
COMMENT ON COLUMN client_balance.trailer_fee IS 'Trailer fee accrued in the month, ten thousand yuan | 当月尾佣（万元）';
