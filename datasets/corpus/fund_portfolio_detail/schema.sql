-- Mutual fund disclosure tables: products with share classes, asset mix, industry mix, bond and fund holdings, money market yields, fees, sales agents, trades by broker, announcements, awards.

CREATE TABLE fund_product (
  product_id        INTEGER PRIMARY KEY,
  fund_name         VARCHAR NOT NULL,
  company_name      VARCHAR,
  category_l1       VARCHAR,
  category_l2       VARCHAR,
  operation_mode    VARCHAR,
  inception_date    DATE,
  maturity_date     DATE,
  master_product_id INTEGER REFERENCES fund_product(product_id),
  is_initiated      BOOLEAN
);
COMMENT ON TABLE fund_product IS 'Funds | 基金产品';
COMMENT ON COLUMN fund_product.product_id IS 'Product id | 产品ID';
COMMENT ON COLUMN fund_product.fund_name IS 'Fund name without share class, in Chinese, e.g. 富国天惠成长 | 基金名称';
COMMENT ON COLUMN fund_product.company_name IS 'Fund company short name, e.g. 富国基金 | 基金公司';
COMMENT ON COLUMN fund_product.category_l1 IS 'Category: 权益 equity, 混合 hybrid, 固收 fixed income, 货币 money market, 另类 alternative | 一级分类';
COMMENT ON COLUMN fund_product.category_l2 IS 'Subcategory, e.g. 偏股混合, 短债, 中长期纯债, 二级债基 | 二级分类';
COMMENT ON COLUMN fund_product.operation_mode IS 'Operation: 开放式 open-end, 定期开放 interval, 封闭式 closed-end, 持有期 minimum holding | 运作方式';
COMMENT ON COLUMN fund_product.inception_date IS 'Inception | 成立日';
COMMENT ON COLUMN fund_product.maturity_date IS 'End of life, NULL if permanent | 到期日';
COMMENT ON COLUMN fund_product.master_product_id IS 'Target fund of a feeder, NULL otherwise | 联接基金的目标基金';
COMMENT ON COLUMN fund_product.is_initiated IS 'True for initiator funds | 是否发起式';

CREATE TABLE fund_share_class (
  fund_code         VARCHAR PRIMARY KEY,
  product_id        INTEGER REFERENCES fund_product(product_id),
  class_letter      VARCHAR,
  min_subscribe     DECIMAL(18,2),
  daily_limit       DECIMAL(18,2),
  sales_service_fee DOUBLE,
  lock_days         INTEGER
);
COMMENT ON TABLE fund_share_class IS 'Share classes, one row a fund code | 份额类别';
COMMENT ON COLUMN fund_share_class.fund_code IS 'Fund code, e.g. 161005 | 基金代码';
COMMENT ON COLUMN fund_share_class.product_id IS 'Product | 产品ID';
COMMENT ON COLUMN fund_share_class.class_letter IS 'Class: A, C, E, I | 份额类别';
COMMENT ON COLUMN fund_share_class.min_subscribe IS 'Minimum subscription, yuan | 最低申购金额（元）';
COMMENT ON COLUMN fund_share_class.daily_limit IS 'Limit a day and account, yuan, NULL if none | 单日申购限额（元），无限制为空';
COMMENT ON COLUMN fund_share_class.sales_service_fee IS 'Sales service fee, percent a year | 销售服务费率（%）';
COMMENT ON COLUMN fund_share_class.lock_days IS 'Minimum holding in days | 最短持有天数';

CREATE TABLE fund_asset_mix (
  product_id   INTEGER REFERENCES fund_product(product_id),
  quarter_end  DATE,
  total_asset  DECIMAL(18,2),
  net_asset    DECIMAL(18,2),
  equity_pct   DOUBLE,
  bond_pct     DOUBLE,
  fund_pct     DOUBLE,
  cash_pct     DOUBLE,
  hk_stock_pct DOUBLE,
  PRIMARY KEY (product_id, quarter_end)
);
COMMENT ON TABLE fund_asset_mix IS 'Asset mix by quarter | 资产配置';
COMMENT ON COLUMN fund_asset_mix.product_id IS 'Product | 产品ID';
COMMENT ON COLUMN fund_asset_mix.quarter_end IS 'Quarter-end | 报告期';
COMMENT ON COLUMN fund_asset_mix.total_asset IS 'Total assets, million yuan | 资产总值（百万元）';
COMMENT ON COLUMN fund_asset_mix.net_asset IS 'Net assets, million yuan | 资产净值（百万元）';
COMMENT ON COLUMN fund_asset_mix.equity_pct IS 'Stocks, percent of net assets | 股票占比（%）';
COMMENT ON COLUMN fund_asset_mix.bond_pct IS 'Bonds, percent of net assets | 债券占比（%）';
COMMENT ON COLUMN fund_asset_mix.fund_pct IS 'Funds, percent of net assets | 基金占比（%）';
COMMENT ON COLUMN fund_asset_mix.cash_pct IS 'Cash, percent of net assets | 现金占比（%）';
COMMENT ON COLUMN fund_asset_mix.hk_stock_pct IS 'Hong Kong stocks, percent of net assets | 港股占比（%）';

CREATE TABLE fund_industry_mix (
  product_id    INTEGER REFERENCES fund_product(product_id),
  quarter_end   DATE,
  industry_name VARCHAR,
  market_value  DECIMAL(18,2),
  nav_pct       DOUBLE,
  PRIMARY KEY (product_id, quarter_end, industry_name)
);
COMMENT ON TABLE fund_industry_mix IS 'Stocks by industry and quarter | 行业配置';
COMMENT ON COLUMN fund_industry_mix.product_id IS 'Product | 产品ID';
COMMENT ON COLUMN fund_industry_mix.quarter_end IS 'Quarter-end | 报告期';
COMMENT ON COLUMN fund_industry_mix.industry_name IS 'Industry, in Chinese, e.g. 制造业, 金融业 | 行业';
COMMENT ON COLUMN fund_industry_mix.market_value IS 'Market value, million yuan | 市值（百万元）';
COMMENT ON COLUMN fund_industry_mix.nav_pct IS 'Percent of net assets | 占净值比（%）';

CREATE TABLE fund_bond_holding (
  product_id    INTEGER REFERENCES fund_product(product_id),
  quarter_end   DATE,
  bond_code     VARCHAR,
  bond_name     VARCHAR,
  bond_kind     VARCHAR,
  holding_value DECIMAL(18,2),
  nav_pct       DOUBLE,
  PRIMARY KEY (product_id, quarter_end, bond_code)
);
COMMENT ON TABLE fund_bond_holding IS 'Largest bonds held | 债券持仓';
COMMENT ON COLUMN fund_bond_holding.product_id IS 'Product | 产品ID';
COMMENT ON COLUMN fund_bond_holding.quarter_end IS 'Quarter-end | 报告期';
COMMENT ON COLUMN fund_bond_holding.bond_code IS 'Bond code | 债券代码';
COMMENT ON COLUMN fund_bond_holding.bond_name IS 'Bond name | 债券名称';
COMMENT ON COLUMN fund_bond_holding.bond_kind IS 'Kind: 国债 treasury, 政金债 policy bank, 信用债 credit, 可转债 convertible, 同业存单 NCD | 债券类型';
COMMENT ON COLUMN fund_bond_holding.holding_value IS 'Market value, million yuan | 持仓市值（百万元）';
COMMENT ON COLUMN fund_bond_holding.nav_pct IS 'Percent of net assets | 占净值比（%）';

CREATE TABLE fund_fof_holding (
  fof_product_id  INTEGER REFERENCES fund_product(product_id),
  held_product_id INTEGER REFERENCES fund_product(product_id),
  quarter_end     DATE,
  held_value      DECIMAL(18,2),
  PRIMARY KEY (fof_product_id, held_product_id, quarter_end)
);
COMMENT ON TABLE fund_fof_holding IS 'Funds held by funds of funds | FOF持仓';
COMMENT ON COLUMN fund_fof_holding.fof_product_id IS 'Fund of funds | FOF产品';
COMMENT ON COLUMN fund_fof_holding.held_product_id IS 'Fund held | 被持有基金';
COMMENT ON COLUMN fund_fof_holding.quarter_end IS 'Quarter-end | 报告期';
COMMENT ON COLUMN fund_fof_holding.held_value IS 'Market value, million yuan | 持仓市值（百万元）';

CREATE TABLE fund_broker_trade (
  product_id   INTEGER REFERENCES fund_product(product_id),
  half_end     DATE,
  broker_name  VARCHAR,
  trade_amount DECIMAL(18,2),
  commission   DECIMAL(18,2),
  PRIMARY KEY (product_id, half_end, broker_name)
);
COMMENT ON TABLE fund_broker_trade IS 'Trades through brokers, half-yearly | 券商席位交易';
COMMENT ON COLUMN fund_broker_trade.product_id IS 'Product | 产品ID';
COMMENT ON COLUMN fund_broker_trade.half_end IS 'End of the half-year | 报告期';
COMMENT ON COLUMN fund_broker_trade.broker_name IS 'Broker | 券商';
COMMENT ON COLUMN fund_broker_trade.trade_amount IS 'Traded, million yuan | 股票成交额（百万元）';
COMMENT ON COLUMN fund_broker_trade.commission IS 'Commission, million yuan | 佣金（百万元）';

CREATE TABLE fund_notice (
  notice_id   INTEGER PRIMARY KEY,
  product_id  INTEGER REFERENCES fund_product(product_id),
  notice_date DATE,
  notice_type VARCHAR,
  headline    VARCHAR
);
COMMENT ON TABLE fund_notice IS 'Announcements | 公告';
COMMENT ON COLUMN fund_notice.notice_id IS 'Notice id | 公告ID';
COMMENT ON COLUMN fund_notice.product_id IS 'Product | 产品ID';
COMMENT ON COLUMN fund_notice.notice_date IS 'Date | 公告日期';
COMMENT ON COLUMN fund_notice.notice_type IS 'Type: 限购 subscription limit, 经理变更 manager change, 分红 dividend, 清盘 liquidation, 定期报告 regular report, 费率调整 fee change | 公告类型';
COMMENT ON COLUMN fund_notice.headline IS 'Headline | 标题';

CREATE TABLE fund_award (
  product_id INTEGER REFERENCES fund_product(product_id),
  award_year INTEGER,
  award_name VARCHAR,
  PRIMARY KEY (product_id, award_year, award_name)
);
COMMENT ON TABLE fund_award IS 'Awards | 获奖';
COMMENT ON COLUMN fund_award.product_id IS 'Product | 产品ID';
COMMENT ON COLUMN fund_award.award_year IS 'Year | 年度';
COMMENT ON COLUMN fund_award.award_name IS 'Award: 金牛奖 Golden Bull, 金基金奖 Golden Fund, 明星基金奖 Star Fund | 奖项';

CREATE TABLE fund_fee_tier (
  fund_code   VARCHAR REFERENCES fund_share_class(fund_code),
  fee_kind    VARCHAR,
  lower_bound DOUBLE,
  upper_bound DOUBLE,
  fee_rate    DOUBLE,
  PRIMARY KEY (fund_code, fee_kind, lower_bound)
);
COMMENT ON TABLE fund_fee_tier IS 'Front-end and redemption fee tiers | 申赎费率';
COMMENT ON COLUMN fund_fee_tier.fund_code IS 'Fund code | 基金代码';
COMMENT ON COLUMN fund_fee_tier.fee_kind IS 'Kind: 申购 subscription, 赎回 redemption | 费用类型';
COMMENT ON COLUMN fund_fee_tier.lower_bound IS 'Tier from: amount in 10,000 yuan or days held | 档位下限（万元或天）';
COMMENT ON COLUMN fund_fee_tier.upper_bound IS 'Tier to, NULL if open | 档位上限';
COMMENT ON COLUMN fund_fee_tier.fee_rate IS 'Fee, percent | 费率（%）';

CREATE TABLE fund_money_yield (
  fund_code       VARCHAR REFERENCES fund_share_class(fund_code),
  value_date      DATE,
  per_10k_income  DOUBLE,
  seven_day_yield DOUBLE,
  PRIMARY KEY (fund_code, value_date)
);
COMMENT ON TABLE fund_money_yield IS 'Yields of money market share classes by day | 货币基金收益';
COMMENT ON COLUMN fund_money_yield.fund_code IS 'Fund code | 基金代码';
COMMENT ON COLUMN fund_money_yield.value_date IS 'Date | 日期';
COMMENT ON COLUMN fund_money_yield.per_10k_income IS 'Income for 10,000 shares, yuan | 万份收益（元）';
COMMENT ON COLUMN fund_money_yield.seven_day_yield IS 'Seven-day annualised yield, percent | 七日年化（%）';

CREATE TABLE fund_sales_agent (
  fund_code    VARCHAR REFERENCES fund_share_class(fund_code),
  agent_name   VARCHAR,
  agent_kind   VARCHAR,
  start_date   DATE,
  fee_discount DOUBLE,
  PRIMARY KEY (fund_code, agent_name)
);
COMMENT ON TABLE fund_sales_agent IS 'Sales agents of share classes | 代销机构';
COMMENT ON COLUMN fund_sales_agent.fund_code IS 'Fund code | 基金代码';
COMMENT ON COLUMN fund_sales_agent.agent_name IS 'Agent, e.g. 蚂蚁基金, 招商银行 | 代销机构';
COMMENT ON COLUMN fund_sales_agent.agent_kind IS 'Kind: 银行 bank, 券商 broker, 第三方 independent | 机构类型';
COMMENT ON COLUMN fund_sales_agent.start_date IS 'On sale since | 上线日期';
COMMENT ON COLUMN fund_sales_agent.fee_discount IS 'Discount on the front-end fee, 0.1 means a tenth of it | 申购费折扣';
