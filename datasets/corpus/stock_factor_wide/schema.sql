-- Quant research marts: one wide factor row a stock and day, stock info, industry indices, model scores, simulated portfolios, events, restricted list.

CREATE TABLE t_stk_info (
  stk_cd   VARCHAR PRIMARY KEY,
  stk_nm   VARCHAR NOT NULL,
  ind_l1   VARCHAR,
  ind_l2   VARCHAR,
  brd      VARCHAR,
  ipo_dt   DATE,
  dlst_dt  DATE,
  own_typ  VARCHAR,
  is_st    BOOLEAN,
  is_hs300 BOOLEAN,
  is_zz500 BOOLEAN
);
COMMENT ON TABLE t_stk_info IS 'Stock information | 股票基础信息';
COMMENT ON COLUMN t_stk_info.stk_cd IS 'Stock code with suffix, e.g. 600519.SH | 股票代码（带后缀）';
COMMENT ON COLUMN t_stk_info.stk_nm IS 'Short name, e.g. 贵州茅台 | 股票简称';
COMMENT ON COLUMN t_stk_info.ind_l1 IS 'Industry, level 1, e.g. 电子, 银行, 食品饮料 | 一级行业';
COMMENT ON COLUMN t_stk_info.ind_l2 IS 'Industry, level 2 | 二级行业';
COMMENT ON COLUMN t_stk_info.brd IS 'Board: 主板 main, 创业板 ChiNext, 科创板 STAR, 北交所 BSE | 板块';
COMMENT ON COLUMN t_stk_info.ipo_dt IS 'IPO date | 上市日';
COMMENT ON COLUMN t_stk_info.dlst_dt IS 'Delisting date, NULL if listed | 退市日，在市为空';
COMMENT ON COLUMN t_stk_info.own_typ IS 'Owner: 央企 central SOE, 地方国企 local SOE, 民企 private, 外资 foreign | 企业属性';
COMMENT ON COLUMN t_stk_info.is_st IS 'True for ST stocks | 是否ST';
COMMENT ON COLUMN t_stk_info.is_hs300 IS 'True for members of the CSI 300 | 是否沪深300成分';
COMMENT ON COLUMN t_stk_info.is_zz500 IS 'True for members of the CSI 500 | 是否中证500成分';

CREATE TABLE t_ind_idx (
  ind_l1  VARCHAR,
  trd_dt  DATE,
  idx_cls DOUBLE,
  idx_chg DOUBLE,
  idx_pe  DOUBLE,
  idx_amt DECIMAL(18,2),
  PRIMARY KEY (ind_l1, trd_dt)
);
COMMENT ON TABLE t_ind_idx IS 'Industry indices by day | 行业指数日行情';
COMMENT ON COLUMN t_ind_idx.ind_l1 IS 'Industry, level 1 | 一级行业';
COMMENT ON COLUMN t_ind_idx.trd_dt IS 'Trading day | 交易日';
COMMENT ON COLUMN t_ind_idx.idx_cls IS 'Index close | 指数收盘点位';
COMMENT ON COLUMN t_ind_idx.idx_chg IS 'Change, percent | 涨跌幅（%）';
COMMENT ON COLUMN t_ind_idx.idx_pe IS 'P/E | 市盈率';
COMMENT ON COLUMN t_ind_idx.idx_amt IS 'Turnover, million yuan | 成交额（百万元）';

CREATE TABLE t_model (
  mdl_id        INTEGER PRIMARY KEY,
  mdl_nm        VARCHAR NOT NULL,
  horizon_d     INTEGER,
  author        VARCHAR,
  parent_mdl_id INTEGER REFERENCES t_model(mdl_id),
  live_dt       DATE
);
COMMENT ON TABLE t_model IS 'Models | 模型';
COMMENT ON COLUMN t_model.mdl_id IS 'Model id | 模型编号';
COMMENT ON COLUMN t_model.mdl_nm IS 'Model name, e.g. 多因子V3, LightGBM-20D | 模型名称';
COMMENT ON COLUMN t_model.horizon_d IS 'Horizon, days | 预测期（天）';
COMMENT ON COLUMN t_model.author IS 'Author | 作者';
COMMENT ON COLUMN t_model.parent_mdl_id IS 'Model it was developed from, NULL if new | 前序模型';
COMMENT ON COLUMN t_model.live_dt IS 'Live since, NULL if in research | 上线日，未上线为空';

CREATE TABLE t_fct_daily (
  stk_cd    VARCHAR REFERENCES t_stk_info(stk_cd),
  trd_dt    DATE,
  cls       DOUBLE,
  pct_chg   DOUBLE,
  amt       DECIMAL(18,2),
  turn      DOUBLE,
  mv_tot    DECIMAL(18,2),
  mv_flt    DECIMAL(18,2),
  pe_ttm    DOUBLE,
  pb_lf     DOUBLE,
  ps_ttm    DOUBLE,
  dy_12m    DOUBLE,
  roe_ttm   DOUBLE,
  gm_ttm    DOUBLE,
  rev_yoy   DOUBLE,
  np_yoy    DOUBLE,
  mom_20d   DOUBLE,
  mom_250d  DOUBLE,
  vol_60d   DOUBLE,
  beta_250d DOUBLE,
  nb_pct    DOUBLE,
  mrg_bal   DECIMAL(18,2),
  main_net  DECIMAL(18,2),
  n_anl     INTEGER,
  tgt_up    DOUBLE,
  PRIMARY KEY (stk_cd, trd_dt)
);
COMMENT ON TABLE t_fct_daily IS 'Factors by stock and day, wide | 因子日频宽表';
COMMENT ON COLUMN t_fct_daily.stk_cd IS 'Stock | 股票代码';
COMMENT ON COLUMN t_fct_daily.trd_dt IS 'Trading day | 交易日';
COMMENT ON COLUMN t_fct_daily.cls IS 'Close, yuan | 收盘价';
COMMENT ON COLUMN t_fct_daily.pct_chg IS 'Change of the day, percent | 涨跌幅（%）';
COMMENT ON COLUMN t_fct_daily.amt IS 'Turnover, million yuan | 成交额（百万元）';
COMMENT ON COLUMN t_fct_daily.turn IS 'Turnover rate, percent | 换手率（%）';
COMMENT ON COLUMN t_fct_daily.mv_tot IS 'Total market cap, 100 million yuan | 总市值（亿元）';
COMMENT ON COLUMN t_fct_daily.mv_flt IS 'Floating market cap, 100 million yuan | 流通市值（亿元）';
COMMENT ON COLUMN t_fct_daily.pe_ttm IS 'P/E, trailing; negative for losses | 市盈率TTM，亏损为负';
COMMENT ON COLUMN t_fct_daily.pb_lf IS 'P/B | 市净率';
COMMENT ON COLUMN t_fct_daily.ps_ttm IS 'Price to sales, trailing | 市销率TTM';
COMMENT ON COLUMN t_fct_daily.dy_12m IS 'Dividend yield, 12 months, percent | 股息率（%）';
COMMENT ON COLUMN t_fct_daily.roe_ttm IS 'Return on equity, trailing, percent | ROE-TTM（%）';
COMMENT ON COLUMN t_fct_daily.gm_ttm IS 'Gross margin, trailing, percent | 毛利率TTM（%）';
COMMENT ON COLUMN t_fct_daily.rev_yoy IS 'Revenue growth, percent | 营收同比（%）';
COMMENT ON COLUMN t_fct_daily.np_yoy IS 'Net profit growth, percent | 净利同比（%）';
COMMENT ON COLUMN t_fct_daily.mom_20d IS 'Return over 20 days, percent | 20日动量（%）';
COMMENT ON COLUMN t_fct_daily.mom_250d IS 'Return over 250 days, percent | 250日动量（%）';
COMMENT ON COLUMN t_fct_daily.vol_60d IS 'Annualised volatility over 60 days, percent | 60日年化波动率（%）';
COMMENT ON COLUMN t_fct_daily.beta_250d IS 'Beta over 250 days | 250日Beta';
COMMENT ON COLUMN t_fct_daily.nb_pct IS 'Held by northbound investors, percent of float | 北向持股占比（%）';
COMMENT ON COLUMN t_fct_daily.mrg_bal IS 'Margin financing balance, million yuan | 融资余额（百万元）';
COMMENT ON COLUMN t_fct_daily.main_net IS 'Net inflow of large orders, million yuan | 主力净流入（百万元）';
COMMENT ON COLUMN t_fct_daily.n_anl IS 'Analysts covering | 覆盖分析师数';
COMMENT ON COLUMN t_fct_daily.tgt_up IS 'Upside to consensus target, percent | 一致目标价空间（%）';

CREATE TABLE t_score (
  mdl_id INTEGER REFERENCES t_model(mdl_id),
  stk_cd VARCHAR REFERENCES t_stk_info(stk_cd),
  scr_dt DATE,
  scr    DOUBLE,
  rk     INTEGER,
  PRIMARY KEY (mdl_id, stk_cd, scr_dt)
);
COMMENT ON TABLE t_score IS 'Model scores by stock and day | 模型打分';
COMMENT ON COLUMN t_score.mdl_id IS 'Model | 模型';
COMMENT ON COLUMN t_score.stk_cd IS 'Stock | 股票';
COMMENT ON COLUMN t_score.scr_dt IS 'Date | 打分日';
COMMENT ON COLUMN t_score.scr IS 'Score; higher is better | 得分';
COMMENT ON COLUMN t_score.rk IS 'Rank of the day, 1 is best | 排名';

CREATE TABLE t_port (
  pf_cd  VARCHAR PRIMARY KEY,
  pf_nm  VARCHAR,
  mdl_id INTEGER REFERENCES t_model(mdl_id),
  bmk    VARCHAR,
  beg_dt DATE
);
COMMENT ON TABLE t_port IS 'Simulated portfolios | 模拟组合';
COMMENT ON COLUMN t_port.pf_cd IS 'Portfolio code, e.g. SIM01 | 组合代码';
COMMENT ON COLUMN t_port.pf_nm IS 'Name | 组合名称';
COMMENT ON COLUMN t_port.mdl_id IS 'Model that drives it | 驱动模型';
COMMENT ON COLUMN t_port.bmk IS 'Benchmark: 沪深300, 中证500, 中证1000 | 基准';
COMMENT ON COLUMN t_port.beg_dt IS 'Start | 起始日';

CREATE TABLE t_evt (
  evt_id  INTEGER PRIMARY KEY,
  stk_cd  VARCHAR REFERENCES t_stk_info(stk_cd),
  evt_dt  DATE,
  evt_typ VARCHAR,
  sentmt  INTEGER
);
COMMENT ON TABLE t_evt IS 'Stock events | 个股事件';
COMMENT ON COLUMN t_evt.evt_id IS 'Event id | 事件编号';
COMMENT ON COLUMN t_evt.stk_cd IS 'Stock | 股票';
COMMENT ON COLUMN t_evt.evt_dt IS 'Date | 事件日';
COMMENT ON COLUMN t_evt.evt_typ IS 'Type: 业绩预告 guidance, 减持 insider sale, 回购 buyback, 解禁 unlock, 立案调查 probe, 重组 restructuring | 事件类型';
COMMENT ON COLUMN t_evt.sentmt IS 'Sentiment: 1 good, 0 neutral, -1 bad | 情绪：1利好 0中性 -1利空';

CREATE TABLE t_restr (
  restr_id INTEGER PRIMARY KEY,
  stk_cd   VARCHAR REFERENCES t_stk_info(stk_cd),
  add_dt   DATE,
  rmv_dt   DATE,
  rsn      VARCHAR
);
COMMENT ON TABLE t_restr IS 'Restricted list | 禁投池';
COMMENT ON COLUMN t_restr.restr_id IS 'Entry id | 记录编号';
COMMENT ON COLUMN t_restr.stk_cd IS 'Stock | 股票';
COMMENT ON COLUMN t_restr.add_dt IS 'Added | 入池日';
COMMENT ON COLUMN t_restr.rmv_dt IS 'Removed, NULL if restricted | 出池日，在池为空';
COMMENT ON COLUMN t_restr.rsn IS 'Reason: 合规 compliance, 关联方 related party, ESG, 风险 risk | 原因';

CREATE TABLE t_port_pos (
  pf_cd  VARCHAR REFERENCES t_port(pf_cd),
  stk_cd VARCHAR REFERENCES t_stk_info(stk_cd),
  pos_dt DATE,
  wt     DOUBLE,
  PRIMARY KEY (pf_cd, stk_cd, pos_dt)
);
COMMENT ON TABLE t_port_pos IS 'Portfolio positions by day | 组合持仓';
COMMENT ON COLUMN t_port_pos.pf_cd IS 'Portfolio | 组合';
COMMENT ON COLUMN t_port_pos.stk_cd IS 'Stock | 股票';
COMMENT ON COLUMN t_port_pos.pos_dt IS 'Date | 日期';
COMMENT ON COLUMN t_port_pos.wt IS 'Weight, percent | 权重（%）';

CREATE TABLE t_port_nav (
  pf_cd    VARCHAR REFERENCES t_port(pf_cd),
  nav_dt   DATE,
  nav      DOUBLE,
  bmk_nav  DOUBLE,
  turnover DOUBLE,
  PRIMARY KEY (pf_cd, nav_dt)
);
COMMENT ON TABLE t_port_nav IS 'Portfolio values by day | 组合净值';
COMMENT ON COLUMN t_port_nav.pf_cd IS 'Portfolio | 组合';
COMMENT ON COLUMN t_port_nav.nav_dt IS 'Date | 日期';
COMMENT ON COLUMN t_port_nav.nav IS 'Net value, 1 at start | 净值';
COMMENT ON COLUMN t_port_nav.bmk_nav IS 'Benchmark net value, 1 at start | 基准净值';
COMMENT ON COLUMN t_port_nav.turnover IS 'Two-way turnover of the day, percent | 双边换手率（%）';
