-- Industry research database: Shenwan and own industry tree, membership with history kept by company, industry chain links, products, company products, leaders lists, industry indicators with frequency, sector flows, valuation, earnings aggregates by report period, policies, research coverage.

CREATE TABLE industry_tree (
  ind_code     VARCHAR PRIMARY KEY,
  ind_name     VARCHAR NOT NULL,
  ind_alias    VARCHAR,
  std_type     VARCHAR,
  ind_level    INTEGER,
  parent_code  VARCHAR REFERENCES industry_tree(ind_code),
  publish_date DATE,
  enable_date  DATE,
  disable_date DATE
);
COMMENT ON TABLE industry_tree IS 'Industry tree | 行业树';
COMMENT ON COLUMN industry_tree.ind_code IS 'Industry code, e.g. 270104 | 行业代码';
COMMENT ON COLUMN industry_tree.ind_name IS 'Industry, in Chinese, e.g. 电力设备, 电池 | 行业名称';
COMMENT ON COLUMN industry_tree.ind_alias IS 'Other name, NULL if none | 行业别名';
COMMENT ON COLUMN industry_tree.std_type IS 'Standard: SW Shenwan, OWN our own | 标准：SW申万，OWN自有';
COMMENT ON COLUMN industry_tree.ind_level IS 'Level, 1 to 3 | 层级';
COMMENT ON COLUMN industry_tree.parent_code IS 'Industry above | 上级行业';
COMMENT ON COLUMN industry_tree.publish_date IS 'Published | 发布日期';
COMMENT ON COLUMN industry_tree.enable_date IS 'In use from | 启用日期';
COMMENT ON COLUMN industry_tree.disable_date IS 'Out of use, NULL if in use | 停用日期，在用为空';

CREATE TABLE stock_base (
  stk_code    VARCHAR PRIMARY KEY,
  stk_short   VARCHAR NOT NULL,
  stk_full    VARCHAR,
  list_status VARCHAR,
  list_date   DATE,
  delist_date DATE,
  board       VARCHAR
);
COMMENT ON TABLE stock_base IS 'Stocks | 股票';
COMMENT ON COLUMN stock_base.stk_code IS 'Code, six digits, e.g. 300014 | 股票代码';
COMMENT ON COLUMN stock_base.stk_short IS 'Short name, in Chinese, e.g. 亿纬锂能 | 股票简称';
COMMENT ON COLUMN stock_base.stk_full IS 'Company full name, in Chinese | 公司全称';
COMMENT ON COLUMN stock_base.list_status IS 'Status: L listed, S suspended, D delisted | 状态：L上市，S停牌，D退市';
COMMENT ON COLUMN stock_base.list_date IS 'Listed | 上市日期';
COMMENT ON COLUMN stock_base.delist_date IS 'Delisted, NULL if not | 退市日期';
COMMENT ON COLUMN stock_base.board IS 'Board: main, chinext, star, bse | 板块：main主板，chinext创业板，star科创板，bse北交所';

CREATE TABLE stock_industry (
  stk_code    VARCHAR REFERENCES stock_base(stk_code),
  std_type    VARCHAR,
  start_date  DATE,
  end_date    DATE,
  notice_date DATE,
  l1_code     VARCHAR REFERENCES industry_tree(ind_code),
  l2_code     VARCHAR REFERENCES industry_tree(ind_code),
  l3_code     VARCHAR REFERENCES industry_tree(ind_code),
  PRIMARY KEY (stk_code, std_type, start_date)
);
COMMENT ON TABLE stock_industry IS 'Membership of stocks, with history | 股票行业归属（含历史）';
COMMENT ON COLUMN stock_industry.stk_code IS 'Stock | 股票';
COMMENT ON COLUMN stock_industry.std_type IS 'Standard: SW, OWN | 标准：SW申万，OWN自有';
COMMENT ON COLUMN stock_industry.start_date IS 'In from | 开始日期';
COMMENT ON COLUMN stock_industry.end_date IS 'Out on, NULL if current | 结束日期，现行为空';
COMMENT ON COLUMN stock_industry.notice_date IS 'Announced | 公告日期';
COMMENT ON COLUMN stock_industry.l1_code IS 'First level | 一级行业代码';
COMMENT ON COLUMN stock_industry.l2_code IS 'Second level | 二级行业代码';
COMMENT ON COLUMN stock_industry.l3_code IS 'Third level | 三级行业代码';

CREATE TABLE product_dim (
  prod_id   INTEGER PRIMARY KEY,
  prod_name VARCHAR NOT NULL,
  ind_code  VARCHAR REFERENCES industry_tree(ind_code),
  stage     VARCHAR
);
COMMENT ON TABLE product_dim IS 'Products | 产品';
COMMENT ON COLUMN product_dim.prod_id IS 'Product | 产品编号';
COMMENT ON COLUMN product_dim.prod_name IS 'Product, in Chinese, e.g. 碳酸锂, 隔膜 | 产品名称';
COMMENT ON COLUMN product_dim.ind_code IS 'Industry (own, third level) | 所属行业（自有三级）';
COMMENT ON COLUMN product_dim.stage IS 'Stage: upstream, midstream, downstream | 环节：upstream上游，midstream中游，downstream下游';

CREATE TABLE leader_list (
  ind_code VARCHAR REFERENCES industry_tree(ind_code),
  stk_code VARCHAR REFERENCES stock_base(stk_code),
  in_date  DATE,
  out_date DATE,
  rank_no  INTEGER,
  PRIMARY KEY (ind_code, stk_code, in_date)
);
COMMENT ON TABLE leader_list IS 'Leaders of industries | 龙头名单';
COMMENT ON COLUMN leader_list.ind_code IS 'Industry | 行业';
COMMENT ON COLUMN leader_list.stk_code IS 'Stock | 股票';
COMMENT ON COLUMN leader_list.in_date IS 'Put on | 入选日期';
COMMENT ON COLUMN leader_list.out_date IS 'Taken off, NULL if on | 调出日期，在列为空';
COMMENT ON COLUMN leader_list.rank_no IS 'Rank | 排名';

CREATE TABLE ind_finance (
  ind_code     VARCHAR REFERENCES industry_tree(ind_code),
  report_date  DATE,
  stk_num      INTEGER,
  rev_ytd      DECIMAL(18,2),
  rev_q        DECIMAL(18,2),
  np_ytd       DECIMAL(18,2),
  np_q         DECIMAL(18,2),
  capex_ytd    DECIMAL(18,2),
  gross_margin DOUBLE,
  roe_ttm      DOUBLE,
  PRIMARY KEY (ind_code, report_date)
);
COMMENT ON TABLE ind_finance IS 'Earnings of industries by report period, consolidated sums, 100 million yuan | 行业财务汇总（亿元）';
COMMENT ON COLUMN ind_finance.ind_code IS 'Industry | 行业';
COMMENT ON COLUMN ind_finance.report_date IS 'Report period | 报告期';
COMMENT ON COLUMN ind_finance.stk_num IS 'Stocks included | 成分数';
COMMENT ON COLUMN ind_finance.rev_ytd IS 'Revenue, year to date | 营业收入（累计）';
COMMENT ON COLUMN ind_finance.rev_q IS 'Revenue of the quarter | 营业收入（单季）';
COMMENT ON COLUMN ind_finance.np_ytd IS 'Net profit to parent, year to date | 归母净利润（累计）';
COMMENT ON COLUMN ind_finance.np_q IS 'Net profit to parent of the quarter | 归母净利润（单季）';
COMMENT ON COLUMN ind_finance.capex_ytd IS 'Capital expenditure, year to date | 资本开支（累计）';
COMMENT ON COLUMN ind_finance.gross_margin IS 'Gross margin, percent | 毛利率（%）';
COMMENT ON COLUMN ind_finance.roe_ttm IS 'ROE, trailing, percent | ROE TTM（%）';

CREATE TABLE ind_daily (
  ind_code   VARCHAR REFERENCES industry_tree(ind_code),
  trade_date DATE,
  ind_name   VARCHAR,
  idx_close  DOUBLE,
  pct_chg    DOUBLE,
  pe_ttm     DOUBLE,
  pe_median  DOUBLE,
  pb_lf      DOUBLE,
  north_net  DECIMAL(18,2),
  margin_bal DECIMAL(18,2),
  PRIMARY KEY (ind_code, trade_date)
);
COMMENT ON TABLE ind_daily IS 'Industries by day | 行业日数据';
COMMENT ON COLUMN ind_daily.ind_code IS 'Industry | 行业';
COMMENT ON COLUMN ind_daily.trade_date IS 'Day | 交易日';
COMMENT ON COLUMN ind_daily.ind_name IS 'Industry, in Chinese | 行业名称';
COMMENT ON COLUMN ind_daily.idx_close IS 'Index close | 指数收盘';
COMMENT ON COLUMN ind_daily.pct_chg IS 'Change, percent | 涨跌幅（%）';
COMMENT ON COLUMN ind_daily.pe_ttm IS 'P/E, trailing, of the whole industry | 市盈率TTM（整体法）';
COMMENT ON COLUMN ind_daily.pe_median IS 'P/E, trailing, median of members | 市盈率TTM（中位数）';
COMMENT ON COLUMN ind_daily.pb_lf IS 'P/B | 市净率';
COMMENT ON COLUMN ind_daily.north_net IS 'Net northbound buying, million yuan | 北向净买入（百万元）';
COMMENT ON COLUMN ind_daily.margin_bal IS 'Margin balance, million yuan | 融资余额（百万元）';

CREATE TABLE policy_doc (
  doc_id      INTEGER PRIMARY KEY,
  doc_title   VARCHAR,
  issuer_dept VARCHAR,
  issue_date  DATE,
  effect_date DATE,
  expire_date DATE,
  ind_code    VARCHAR REFERENCES industry_tree(ind_code),
  tone        VARCHAR
);
COMMENT ON TABLE policy_doc IS 'Policies | 产业政策';
COMMENT ON COLUMN policy_doc.doc_id IS 'Document | 文件编号';
COMMENT ON COLUMN policy_doc.doc_title IS 'Title, in Chinese | 标题';
COMMENT ON COLUMN policy_doc.issuer_dept IS 'Department, in Chinese, e.g. 工信部 | 发文部门';
COMMENT ON COLUMN policy_doc.issue_date IS 'Issued | 发文日期';
COMMENT ON COLUMN policy_doc.effect_date IS 'In force from | 施行日期';
COMMENT ON COLUMN policy_doc.expire_date IS 'Expires, NULL if none | 失效日期，无则为空';
COMMENT ON COLUMN policy_doc.ind_code IS 'Industry | 行业';
COMMENT ON COLUMN policy_doc.tone IS 'Tone: support, neutral, restrict | 倾向：support支持，neutral中性，restrict限制';

CREATE TABLE coverage (
  analyst_name VARCHAR,
  stk_code     VARCHAR REFERENCES stock_base(stk_code),
  begin_date   DATE,
  stop_date    DATE,
  view         VARCHAR,
  target_price DOUBLE,
  PRIMARY KEY (analyst_name, stk_code, begin_date)
);
COMMENT ON TABLE coverage IS 'Our coverage | 研究覆盖';
COMMENT ON COLUMN coverage.analyst_name IS 'Analyst, in Chinese | 分析师';
COMMENT ON COLUMN coverage.stk_code IS 'Stock | 股票';
COMMENT ON COLUMN coverage.begin_date IS 'From | 开始日期';
COMMENT ON COLUMN coverage.stop_date IS 'Stopped, NULL if covering | 停止日期，在覆盖为空';
COMMENT ON COLUMN coverage.view IS 'View: buy, hold, sell | 观点：buy买入，hold持有，sell卖出';
COMMENT ON COLUMN coverage.target_price IS 'Target, yuan | 目标价（元）';

CREATE TABLE chain_link (
  from_prod_id INTEGER REFERENCES product_dim(prod_id),
  to_prod_id   INTEGER REFERENCES product_dim(prod_id),
  cost_share   DOUBLE,
  PRIMARY KEY (from_prod_id, to_prod_id)
);
COMMENT ON TABLE chain_link IS 'Links of the industry chain | 产业链关系';
COMMENT ON COLUMN chain_link.from_prod_id IS 'Input | 上游产品';
COMMENT ON COLUMN chain_link.to_prod_id IS 'Output | 下游产品';
COMMENT ON COLUMN chain_link.cost_share IS 'Share in the cost of the output, percent | 占下游成本比例（%）';

CREATE TABLE stock_product (
  stk_code    VARCHAR REFERENCES stock_base(stk_code),
  prod_id     INTEGER REFERENCES product_dim(prod_id),
  report_date DATE,
  prod_rev    DECIMAL(18,2),
  prod_cost   DECIMAL(18,2),
  capacity    DOUBLE,
  output      DOUBLE,
  PRIMARY KEY (stk_code, prod_id, report_date)
);
COMMENT ON TABLE stock_product IS 'Products of companies by report period | 公司产品';
COMMENT ON COLUMN stock_product.stk_code IS 'Stock | 股票';
COMMENT ON COLUMN stock_product.prod_id IS 'Product | 产品';
COMMENT ON COLUMN stock_product.report_date IS 'Report period | 报告期';
COMMENT ON COLUMN stock_product.prod_rev IS 'Revenue, million yuan | 产品收入（百万元）';
COMMENT ON COLUMN stock_product.prod_cost IS 'Cost, million yuan | 产品成本（百万元）';
COMMENT ON COLUMN stock_product.capacity IS 'Capacity, ten thousand tonnes, NULL if not known | 产能（万吨），未知为空';
COMMENT ON COLUMN stock_product.output IS 'Output, ten thousand tonnes | 产量（万吨）';

CREATE TABLE prod_price (
  prod_id        INTEGER REFERENCES product_dim(prod_id),
  price_date     DATE,
  spot_price     DOUBLE,
  contract_price DOUBLE,
  import_price   DOUBLE,
  inventory      DOUBLE,
  PRIMARY KEY (prod_id, price_date)
);
COMMENT ON TABLE prod_price IS 'Product prices | 产品价格';
COMMENT ON COLUMN prod_price.prod_id IS 'Product | 产品';
COMMENT ON COLUMN prod_price.price_date IS 'Day | 日期';
COMMENT ON COLUMN prod_price.spot_price IS 'Spot, yuan a tonne | 现货价（元/吨）';
COMMENT ON COLUMN prod_price.contract_price IS 'Contract, yuan a tonne | 长协价（元/吨）';
COMMENT ON COLUMN prod_price.import_price IS 'Import, USD a tonne | 进口价（美元/吨）';
COMMENT ON COLUMN prod_price.inventory IS 'Inventory, tonnes | 库存（吨）';
