-- US mutual fund manager database: fund families, funds, share classes, managers, manager assignments with roles, annual and trailing returns, style boxes, analyst ratings, flows, expense ratios by filing, holdings, manager ownership bands, fund mergers.

CREATE TABLE family (
  fam_id     INTEGER PRIMARY KEY,
  fam_name   VARCHAR NOT NULL,
  adviser_nm VARCHAR,
  hq_state   VARCHAR,
  parent_co  VARCHAR
);
COMMENT ON TABLE family IS 'Fund families | 基金家族';
COMMENT ON COLUMN family.fam_id IS 'Family | 家族编号';
COMMENT ON COLUMN family.fam_name IS 'Name, e.g. Cedarline Funds | 家族名称';
COMMENT ON COLUMN family.adviser_nm IS 'Investment adviser | 投资顾问';
COMMENT ON COLUMN family.hq_state IS 'State | 总部所在州';
COMMENT ON COLUMN family.parent_co IS 'Parent company | 母公司';

CREATE TABLE mgr (
  mgr_id            INTEGER PRIMARY KEY,
  mgr_nm            VARCHAR NOT NULL,
  birth_yr          INTEGER,
  industry_start_yr INTEGER,
  cfa               BOOLEAN,
  college           VARCHAR
);
COMMENT ON TABLE mgr IS 'Managers | 基金经理';
COMMENT ON COLUMN mgr.mgr_id IS 'Manager | 经理编号';
COMMENT ON COLUMN mgr.mgr_nm IS 'Name, e.g. Paula Hendry | 姓名';
COMMENT ON COLUMN mgr.birth_yr IS 'Year of birth | 出生年份';
COMMENT ON COLUMN mgr.industry_start_yr IS 'Started in the industry | 入行年份';
COMMENT ON COLUMN mgr.cfa IS 'True for CFA charterholders | 是否CFA';
COMMENT ON COLUMN mgr.college IS 'College | 毕业院校';

CREATE TABLE fund (
  fund_id       INTEGER PRIMARY KEY,
  fund_nm       VARCHAR NOT NULL,
  prior_nm      VARCHAR,
  fam_id        INTEGER REFERENCES family(fam_id),
  category      VARCHAR,
  is_index      BOOLEAN,
  inception_dt  DATE,
  closed_new_dt DATE,
  obsolete_dt   DATE,
  primary_bench VARCHAR
);
COMMENT ON TABLE fund IS 'Funds | 基金';
COMMENT ON COLUMN fund.fund_id IS 'Fund | 基金编号';
COMMENT ON COLUMN fund.fund_nm IS 'Fund name, e.g. Cedarline Small Value | 基金名称';
COMMENT ON COLUMN fund.prior_nm IS 'Former name, NULL if none | 曾用名';
COMMENT ON COLUMN fund.fam_id IS 'Family | 家族';
COMMENT ON COLUMN fund.category IS 'Category: Large Growth, Large Value, Small Value, Foreign Large Blend, Core Bond, High Yield, Allocation | 分类：Large Growth大盘成长，Large Value大盘价值，Small Value小盘价值，Foreign Large Blend海外大盘，Core Bond核心债，High Yield高收益，Allocation配置';
COMMENT ON COLUMN fund.is_index IS 'True for index funds | 是否指数基金';
COMMENT ON COLUMN fund.inception_dt IS 'Inception | 成立日期';
COMMENT ON COLUMN fund.closed_new_dt IS 'Closed to new investors, NULL if open | 对新投资者关闭日，开放为空';
COMMENT ON COLUMN fund.obsolete_dt IS 'Liquidated or merged, NULL if alive | 清盘或并入日，存续为空';
COMMENT ON COLUMN fund.primary_bench IS 'Prospectus benchmark, e.g. S&P 500 | 招募书基准';

CREATE TABLE share_class (
  cls_id           INTEGER PRIMARY KEY,
  fund_id          INTEGER REFERENCES fund(fund_id),
  ticker           VARCHAR,
  cls_nm           VARCHAR,
  oldest           BOOLEAN,
  cls_inception_dt DATE,
  cls_end_dt       DATE,
  front_load       DOUBLE,
  min_invest       DECIMAL(18,2)
);
COMMENT ON TABLE share_class IS 'Share classes | 份额';
COMMENT ON COLUMN share_class.cls_id IS 'Class | 份额编号';
COMMENT ON COLUMN share_class.fund_id IS 'Fund | 基金';
COMMENT ON COLUMN share_class.ticker IS 'Ticker, five letters, e.g. CDSVX | 代码';
COMMENT ON COLUMN share_class.cls_nm IS 'Class: A, C, I, R6, Investor | 份额类别';
COMMENT ON COLUMN share_class.oldest IS 'True for the oldest class | 是否最早份额';
COMMENT ON COLUMN share_class.cls_inception_dt IS 'Class inception | 份额成立日';
COMMENT ON COLUMN share_class.cls_end_dt IS 'Class ended, NULL if active | 份额终止日，有效为空';
COMMENT ON COLUMN share_class.front_load IS 'Front load, percent | 申购费（%）';
COMMENT ON COLUMN share_class.min_invest IS 'Minimum, USD | 最低投资额（美元）';

CREATE TABLE assignment (
  fund_id    INTEGER REFERENCES fund(fund_id),
  mgr_id     INTEGER REFERENCES mgr(mgr_id),
  start_dt   DATE,
  end_dt     DATE,
  role       VARCHAR,
  end_reason VARCHAR,
  PRIMARY KEY (fund_id, mgr_id, start_dt)
);
COMMENT ON TABLE assignment IS 'Managers on funds | 管理任期';
COMMENT ON COLUMN assignment.fund_id IS 'Fund | 基金';
COMMENT ON COLUMN assignment.mgr_id IS 'Manager | 经理';
COMMENT ON COLUMN assignment.start_dt IS 'From | 起始日';
COMMENT ON COLUMN assignment.end_dt IS 'Until, NULL if current | 结束日，在任为空';
COMMENT ON COLUMN assignment.role IS 'Role: lead, co-manager, assistant | 角色：lead主经理，co-manager共同经理，assistant助理';
COMMENT ON COLUMN assignment.end_reason IS 'Why it ended: retired, left firm, reassigned, died; NULL if current | 结束原因：retired退休，left firm离职，reassigned调任，died去世';

CREATE TABLE style_q (
  fund_id      INTEGER REFERENCES fund(fund_id),
  qtr_end      DATE,
  style_box    VARCHAR,
  avg_mcap     DECIMAL(18,2),
  pb           DOUBLE,
  turnover_pct DOUBLE,
  n_hold       INTEGER,
  top10_pct    DOUBLE,
  active_share DOUBLE,
  PRIMARY KEY (fund_id, qtr_end)
);
COMMENT ON TABLE style_q IS 'Style by quarter | 季度风格';
COMMENT ON COLUMN style_q.fund_id IS 'Fund | 基金';
COMMENT ON COLUMN style_q.qtr_end IS 'Quarter-end | 季末';
COMMENT ON COLUMN style_q.style_box IS 'Box: LV, LB, LG, MV, MB, MG, SV, SB, SG | 风格箱';
COMMENT ON COLUMN style_q.avg_mcap IS 'Average market cap of holdings, million USD | 持仓平均市值（百万美元）';
COMMENT ON COLUMN style_q.pb IS 'Price to book | 市净率';
COMMENT ON COLUMN style_q.turnover_pct IS 'Turnover, percent a year | 换手率（%）';
COMMENT ON COLUMN style_q.n_hold IS 'Holdings | 持仓数';
COMMENT ON COLUMN style_q.top10_pct IS 'Ten largest, percent | 前十占比（%）';
COMMENT ON COLUMN style_q.active_share IS 'Active share, percent | 主动份额（%）';

CREATE TABLE mgr_own (
  fund_id  INTEGER REFERENCES fund(fund_id),
  mgr_id   INTEGER REFERENCES mgr(mgr_id),
  filed_dt DATE,
  band     VARCHAR,
  PRIMARY KEY (fund_id, mgr_id, filed_dt)
);
COMMENT ON TABLE mgr_own IS 'Managers'' own money in funds, by filing | 经理自持';
COMMENT ON COLUMN mgr_own.fund_id IS 'Fund | 基金';
COMMENT ON COLUMN mgr_own.mgr_id IS 'Manager | 经理';
COMMENT ON COLUMN mgr_own.filed_dt IS 'Filed | 申报日';
COMMENT ON COLUMN mgr_own.band IS 'Band: none, $1-$100k, $100k-$500k, $500k-$1m, over $1m | 区间：none无，over $1m百万以上';

CREATE TABLE fund_merge (
  from_fund_id INTEGER PRIMARY KEY REFERENCES fund(fund_id),
  into_fund_id INTEGER REFERENCES fund(fund_id),
  board_dt     DATE,
  eff_dt       DATE,
  assets_moved DECIMAL(18,2)
);
COMMENT ON TABLE fund_merge IS 'Fund mergers | 基金合并';
COMMENT ON COLUMN fund_merge.from_fund_id IS 'Merged away | 被并入基金';
COMMENT ON COLUMN fund_merge.into_fund_id IS 'Survivor | 存续基金';
COMMENT ON COLUMN fund_merge.board_dt IS 'Approved by the board | 董事会批准日';
COMMENT ON COLUMN fund_merge.eff_dt IS 'Effective | 生效日';
COMMENT ON COLUMN fund_merge.assets_moved IS 'Assets moved, million USD | 转移资产（百万美元）';

CREATE TABLE ret_annual (
  cls_id       INTEGER REFERENCES share_class(cls_id),
  yr           INTEGER,
  tot_ret      DOUBLE,
  load_adj_ret DOUBLE,
  cat_ret      DOUBLE,
  bench_ret    DOUBLE,
  cat_rank_pct INTEGER,
  PRIMARY KEY (cls_id, yr)
);
COMMENT ON TABLE ret_annual IS 'Annual returns by class | 年度收益';
COMMENT ON COLUMN ret_annual.cls_id IS 'Class | 份额';
COMMENT ON COLUMN ret_annual.yr IS 'Year | 年度';
COMMENT ON COLUMN ret_annual.tot_ret IS 'Total return, percent | 总收益（%）';
COMMENT ON COLUMN ret_annual.load_adj_ret IS 'Load-adjusted return, percent | 扣申购费收益（%）';
COMMENT ON COLUMN ret_annual.cat_ret IS 'Category average, percent | 同类平均（%）';
COMMENT ON COLUMN ret_annual.bench_ret IS 'Benchmark return, percent | 基准收益（%）';
COMMENT ON COLUMN ret_annual.cat_rank_pct IS 'Percentile in category, 1 best | 同类百分位，1最好';

CREATE TABLE ret_trail (
  cls_id   INTEGER REFERENCES share_class(cls_id),
  asof_dt  DATE,
  r1y      DOUBLE,
  r3y      DOUBLE,
  r5y      DOUBLE,
  r10y     DOUBLE,
  sd3y     DOUBLE,
  sharpe3y DOUBLE,
  alpha3y  DOUBLE,
  PRIMARY KEY (cls_id, asof_dt)
);
COMMENT ON TABLE ret_trail IS 'Trailing returns by month-end | 滚动收益';
COMMENT ON COLUMN ret_trail.cls_id IS 'Class | 份额';
COMMENT ON COLUMN ret_trail.asof_dt IS 'Month-end | 月末';
COMMENT ON COLUMN ret_trail.r1y IS '1 year, percent | 近1年（%）';
COMMENT ON COLUMN ret_trail.r3y IS '3 years annualised, percent | 近3年年化（%）';
COMMENT ON COLUMN ret_trail.r5y IS '5 years annualised, percent | 近5年年化（%）';
COMMENT ON COLUMN ret_trail.r10y IS '10 years annualised, percent | 近10年年化（%）';
COMMENT ON COLUMN ret_trail.sd3y IS 'Standard deviation, 3 years | 近3年标准差';
COMMENT ON COLUMN ret_trail.sharpe3y IS 'Sharpe ratio, 3 years | 近3年夏普';
COMMENT ON COLUMN ret_trail.alpha3y IS 'Alpha, 3 years | 近3年阿尔法';

CREATE TABLE rating_m (
  cls_id       INTEGER REFERENCES share_class(cls_id),
  asof_dt      DATE,
  star_overall INTEGER,
  star_3y      INTEGER,
  star_10y     INTEGER,
  medal        VARCHAR,
  PRIMARY KEY (cls_id, asof_dt)
);
COMMENT ON TABLE rating_m IS 'Ratings by month-end | 月末评级';
COMMENT ON COLUMN rating_m.cls_id IS 'Class | 份额';
COMMENT ON COLUMN rating_m.asof_dt IS 'Month-end | 月末';
COMMENT ON COLUMN rating_m.star_overall IS 'Stars overall, 1 to 5 | 综合星级';
COMMENT ON COLUMN rating_m.star_3y IS 'Stars, 3 years | 三年星级';
COMMENT ON COLUMN rating_m.star_10y IS 'Stars, 10 years | 十年星级';
COMMENT ON COLUMN rating_m.medal IS 'Medal: Gold, Silver, Bronze, Neutral, Negative | 分析师评级：Gold金，Silver银，Bronze铜，Neutral中性，Negative负面';

CREATE TABLE flow_m (
  cls_id    INTEGER REFERENCES share_class(cls_id),
  month_end DATE,
  net_flow  DECIMAL(18,2),
  tna       DECIMAL(18,2),
  PRIMARY KEY (cls_id, month_end)
);
COMMENT ON TABLE flow_m IS 'Flows and assets by month | 月度资金流与规模';
COMMENT ON COLUMN flow_m.cls_id IS 'Class | 份额';
COMMENT ON COLUMN flow_m.month_end IS 'Month-end | 月末';
COMMENT ON COLUMN flow_m.net_flow IS 'Net flow, million USD | 净流入（百万美元）';
COMMENT ON COLUMN flow_m.tna IS 'Total net assets, million USD | 净资产（百万美元）';

CREATE TABLE expense (
  cls_id   INTEGER REFERENCES share_class(cls_id),
  prosp_dt DATE,
  mgmt_fee DOUBLE,
  fee_12b1 DOUBLE,
  gross_er DOUBLE,
  net_er   DOUBLE,
  PRIMARY KEY (cls_id, prosp_dt)
);
COMMENT ON TABLE expense IS 'Expenses by prospectus | 费率（招募书）';
COMMENT ON COLUMN expense.cls_id IS 'Class | 份额';
COMMENT ON COLUMN expense.prosp_dt IS 'Prospectus date | 招募书日期';
COMMENT ON COLUMN expense.mgmt_fee IS 'Management fee, percent | 管理费（%）';
COMMENT ON COLUMN expense.fee_12b1 IS '12b-1 fee, percent | 12b-1费（%）';
COMMENT ON COLUMN expense.gross_er IS 'Gross expense ratio, percent | 毛费率（%）';
COMMENT ON COLUMN expense.net_er IS 'Net expense ratio after waivers, percent | 净费率（%）';
