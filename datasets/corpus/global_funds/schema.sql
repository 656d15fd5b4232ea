-- Fund data vendor, global: fund families, funds, share classes, categories, benchmarks, managers, monthly returns, flows, expense history, portfolio holdings, analyst medals.

CREATE TABLE dim_family (
  family_key       INTEGER PRIMARY KEY,
  family_name      VARCHAR NOT NULL,
  domicile_ctry    VARCHAR,
  ownership        VARCHAR,
  un_pri_signed_on DATE
);
COMMENT ON TABLE dim_family IS 'Fund families | 基金公司';
COMMENT ON COLUMN dim_family.family_key IS 'Family key | 公司键';
COMMENT ON COLUMN dim_family.family_name IS 'Family, e.g. Vanguard, Fidelity, PIMCO | 基金公司名称';
COMMENT ON COLUMN dim_family.domicile_ctry IS 'Home country, two letters | 总部国家';
COMMENT ON COLUMN dim_family.ownership IS 'Ownership: public, private, mutual, bank | 所有制：public 上市, private 私有, mutual 互助, bank 银行系';
COMMENT ON COLUMN dim_family.un_pri_signed_on IS 'Signed the UN principles on, NULL if not | 签署UN PRI日期，未签为空';

CREATE TABLE dim_category (
  cat_key        INTEGER PRIMARY KEY,
  cat_name       VARCHAR NOT NULL,
  asset_class    VARCHAR,
  parent_cat_key INTEGER REFERENCES dim_category(cat_key)
);
COMMENT ON TABLE dim_category IS 'Fund categories, two levels | 基金分类';
COMMENT ON COLUMN dim_category.cat_key IS 'Category key | 分类键';
COMMENT ON COLUMN dim_category.cat_name IS 'Category, e.g. US Large Growth, Emerging Markets Bond, Target Date 2040 | 分类名称';
COMMENT ON COLUMN dim_category.asset_class IS 'Asset class: equity, fixed income, allocation, money market, alternative | 资产类别：equity 股票, fixed income 固收, allocation 配置, money market 货币, alternative 另类';
COMMENT ON COLUMN dim_category.parent_cat_key IS 'Broader category, NULL at the top | 上级分类';

CREATE TABLE dim_benchmark (
  bmk_key  INTEGER PRIMARY KEY,
  bmk_name VARCHAR NOT NULL
);
COMMENT ON TABLE dim_benchmark IS 'Benchmarks | 业绩基准';
COMMENT ON COLUMN dim_benchmark.bmk_key IS 'Benchmark key | 基准键';
COMMENT ON COLUMN dim_benchmark.bmk_name IS 'Benchmark, e.g. Russell 1000 Growth, Bloomberg US Aggregate | 基准名称';

CREATE TABLE dim_manager (
  mgr_key    INTEGER PRIMARY KEY,
  mgr_name   VARCHAR NOT NULL,
  mgr_gender VARCHAR
);
COMMENT ON TABLE dim_manager IS 'Portfolio managers | 基金经理';
COMMENT ON COLUMN dim_manager.mgr_key IS 'Manager key | 经理键';
COMMENT ON COLUMN dim_manager.mgr_name IS 'Name | 姓名';
COMMENT ON COLUMN dim_manager.mgr_gender IS 'Gender: F, M | 性别';

CREATE TABLE dim_fund (
  fund_key           INTEGER PRIMARY KEY,
  fund_name          VARCHAR NOT NULL,
  family_key         INTEGER REFERENCES dim_family(family_key),
  cat_key            INTEGER REFERENCES dim_category(cat_key),
  prospectus_bmk_key INTEGER REFERENCES dim_benchmark(bmk_key),
  best_fit_bmk_key   INTEGER REFERENCES dim_benchmark(bmk_key),
  structure          VARCHAR,
  index_flag         BOOLEAN,
  launched           DATE,
  liquidated         DATE,
  merged_into_key    INTEGER REFERENCES dim_fund(fund_key),
  art8_9             VARCHAR
);
COMMENT ON TABLE dim_fund IS 'Funds (portfolios) | 基金';
COMMENT ON COLUMN dim_fund.fund_key IS 'Fund key | 基金键';
COMMENT ON COLUMN dim_fund.fund_name IS 'Fund, e.g. Vanguard Wellington, PIMCO Income | 基金名称';
COMMENT ON COLUMN dim_fund.family_key IS 'Family | 基金公司';
COMMENT ON COLUMN dim_fund.cat_key IS 'Category now | 当前分类';
COMMENT ON COLUMN dim_fund.prospectus_bmk_key IS 'Benchmark in the prospectus | 招募书基准';
COMMENT ON COLUMN dim_fund.best_fit_bmk_key IS 'Benchmark that fits best | 最佳拟合基准';
COMMENT ON COLUMN dim_fund.structure IS 'Structure: open-end, closed-end, ETF, UCITS | 结构：open-end 开放式, closed-end 封闭式, ETF, UCITS';
COMMENT ON COLUMN dim_fund.index_flag IS 'True for index funds | 是否指数基金';
COMMENT ON COLUMN dim_fund.launched IS 'Launched | 成立日';
COMMENT ON COLUMN dim_fund.liquidated IS 'Liquidated, NULL if alive | 清算日，存续为空';
COMMENT ON COLUMN dim_fund.merged_into_key IS 'Fund it was merged into, NULL if none | 并入基金';
COMMENT ON COLUMN dim_fund.art8_9 IS 'SFDR class: Art 6, Art 8, Art 9; NULL outside Europe | SFDR分类';

CREATE TABLE fact_bmk_return_m (
  bmk_key   INTEGER REFERENCES dim_benchmark(bmk_key),
  month_end DATE,
  ret_pct   DOUBLE,
  PRIMARY KEY (bmk_key, month_end)
);
COMMENT ON TABLE fact_bmk_return_m IS 'Monthly benchmark returns | 基准月收益';
COMMENT ON COLUMN fact_bmk_return_m.bmk_key IS 'Benchmark | 基准';
COMMENT ON COLUMN fact_bmk_return_m.month_end IS 'Month-end | 月末';
COMMENT ON COLUMN fact_bmk_return_m.ret_pct IS 'Return, percent | 收益（%）';

CREATE TABLE dim_shareclass (
  sc_key     INTEGER PRIMARY KEY,
  fund_key   INTEGER REFERENCES dim_fund(fund_key),
  ticker     VARCHAR,
  isin       VARCHAR,
  sc_type    VARCHAR,
  ccy        VARCHAR,
  min_invest DECIMAL(18,2),
  front_load DOUBLE
);
COMMENT ON TABLE dim_shareclass IS 'Share classes | 份额类别';
COMMENT ON COLUMN dim_shareclass.sc_key IS 'Share class key | 份额键';
COMMENT ON COLUMN dim_shareclass.fund_key IS 'Fund | 基金';
COMMENT ON COLUMN dim_shareclass.ticker IS 'Ticker, e.g. VWELX | 代码';
COMMENT ON COLUMN dim_shareclass.isin IS 'ISIN | ISIN';
COMMENT ON COLUMN dim_shareclass.sc_type IS 'Type: investor, institutional, retirement, admiral, A, C | 份额类型';
COMMENT ON COLUMN dim_shareclass.ccy IS 'Currency: USD, EUR, GBP, JPY | 币种';
COMMENT ON COLUMN dim_shareclass.min_invest IS 'Minimum investment, in the currency | 最低投资额';
COMMENT ON COLUMN dim_shareclass.front_load IS 'Front load, percent; 0 if none | 前端费（%）';

CREATE TABLE bridge_fund_mgr (
  fund_key       INTEGER REFERENCES dim_fund(fund_key),
  mgr_key        INTEGER REFERENCES dim_manager(mgr_key),
  start_dt       DATE,
  end_dt         DATE,
  own_stake_band VARCHAR,
  PRIMARY KEY (fund_key, mgr_key, start_dt)
);
COMMENT ON TABLE bridge_fund_mgr IS 'Managers of funds over time | 基金经理任职';
COMMENT ON COLUMN bridge_fund_mgr.fund_key IS 'Fund | 基金';
COMMENT ON COLUMN bridge_fund_mgr.mgr_key IS 'Manager | 经理';
COMMENT ON COLUMN bridge_fund_mgr.start_dt IS 'Started | 到任日';
COMMENT ON COLUMN bridge_fund_mgr.end_dt IS 'Ended, NULL if in charge | 离任日，在任为空';
COMMENT ON COLUMN bridge_fund_mgr.own_stake_band IS 'Manager''s own money: none, under 100k, 100k to 1m, over 1m | 自购区间：none 无, under 100k 10万以下, 100k to 1m 10万到100万, over 1m 100万以上';

CREATE TABLE fact_flow_m (
  fund_key       INTEGER REFERENCES dim_fund(fund_key),
  month_end      DATE,
  aum_usd_m      DECIMAL(18,2),
  net_flow_usd_m DECIMAL(18,2),
  PRIMARY KEY (fund_key, month_end)
);
COMMENT ON TABLE fact_flow_m IS 'Assets and flows of funds by month | 月度规模与流量';
COMMENT ON COLUMN fact_flow_m.fund_key IS 'Fund | 基金';
COMMENT ON COLUMN fact_flow_m.month_end IS 'Month-end | 月末';
COMMENT ON COLUMN fact_flow_m.aum_usd_m IS 'Assets at month-end, million USD | 月末规模（百万美元）';
COMMENT ON COLUMN fact_flow_m.net_flow_usd_m IS 'Estimated net flow, million USD, negative for outflows | 净流入（百万美元），负为流出';

CREATE TABLE fact_holding (
  fund_key INTEGER REFERENCES dim_fund(fund_key),
  port_dt  DATE,
  sec_name VARCHAR,
  sec_ctry VARCHAR,
  sec_type VARCHAR,
  wt_pct   DOUBLE,
  mv_usd_m DECIMAL(18,2),
  PRIMARY KEY (fund_key, port_dt, sec_name)
);
COMMENT ON TABLE fact_holding IS 'Portfolio holdings | 持仓';
COMMENT ON COLUMN fact_holding.fund_key IS 'Fund | 基金';
COMMENT ON COLUMN fact_holding.port_dt IS 'Portfolio date | 持仓日';
COMMENT ON COLUMN fact_holding.sec_name IS 'Security, e.g. NVIDIA Corp | 证券名称';
COMMENT ON COLUMN fact_holding.sec_ctry IS 'Country, two letters | 国家';
COMMENT ON COLUMN fact_holding.sec_type IS 'Type: stock, bond, cash, derivative | 证券类型';
COMMENT ON COLUMN fact_holding.wt_pct IS 'Weight, percent | 权重（%）';
COMMENT ON COLUMN fact_holding.mv_usd_m IS 'Market value, million USD | 市值（百万美元）';

CREATE TABLE fact_medal (
  medal_id       INTEGER PRIMARY KEY,
  fund_key       INTEGER REFERENCES dim_fund(fund_key),
  rated_on       DATE,
  medal          VARCHAR,
  people_pillar  INTEGER,
  process_pillar INTEGER,
  parent_pillar  INTEGER
);
COMMENT ON TABLE fact_medal IS 'Analyst ratings of funds | 分析师评级';
COMMENT ON COLUMN fact_medal.medal_id IS 'Rating id | 评级编号';
COMMENT ON COLUMN fact_medal.fund_key IS 'Fund | 基金';
COMMENT ON COLUMN fact_medal.rated_on IS 'Date | 日期';
COMMENT ON COLUMN fact_medal.medal IS 'Medal: Gold, Silver, Bronze, Neutral, Negative | 奖级：Gold 金, Silver 银, Bronze 铜, Neutral 中性, Negative 负面';
COMMENT ON COLUMN fact_medal.people_pillar IS 'People pillar, 1 to 5 | 团队支柱';
COMMENT ON COLUMN fact_medal.process_pillar IS 'Process pillar, 1 to 5 | 流程支柱';
COMMENT ON COLUMN fact_medal.parent_pillar IS 'Parent pillar, 1 to 5 | 公司支柱';

CREATE TABLE fact_return_m (
  sc_key       INTEGER REFERENCES dim_shareclass(sc_key),
  month_end    DATE,
  ret_pct      DOUBLE,
  cat_rank_pct DOUBLE,
  PRIMARY KEY (sc_key, month_end)
);
COMMENT ON TABLE fact_return_m IS 'Monthly total returns of share classes | 月度收益';
COMMENT ON COLUMN fact_return_m.sc_key IS 'Share class | 份额';
COMMENT ON COLUMN fact_return_m.month_end IS 'Month-end | 月末';
COMMENT ON COLUMN fact_return_m.ret_pct IS 'Total return, percent | 总收益（%）';
COMMENT ON COLUMN fact_return_m.cat_rank_pct IS 'Percentile rank in the category, 1 is best | 同类百分位排名，1最好';

CREATE TABLE fact_expense_y (
  sc_key          INTEGER REFERENCES dim_shareclass(sc_key),
  fiscal_yr       INTEGER,
  net_exp_ratio   DOUBLE,
  gross_exp_ratio DOUBLE,
  turnover_pct    DOUBLE,
  PRIMARY KEY (sc_key, fiscal_yr)
);
COMMENT ON TABLE fact_expense_y IS 'Expenses by fiscal year | 年度费用';
COMMENT ON COLUMN fact_expense_y.sc_key IS 'Share class | 份额';
COMMENT ON COLUMN fact_expense_y.fiscal_yr IS 'Fiscal year | 财年';
COMMENT ON COLUMN fact_expense_y.net_exp_ratio IS 'Net expense ratio, percent | 净费用率（%）';
COMMENT ON COLUMN fact_expense_y.gross_exp_ratio IS 'Expense ratio before waivers, percent | 豁免前费用率（%）';
COMMENT ON COLUMN fact_expense_y.turnover_pct IS 'Portfolio turnover, percent | 换手率（%）';
