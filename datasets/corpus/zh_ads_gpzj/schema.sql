-- 个股资金宽表: money flows by stock as an application layer of a bank's investment warehouse: stock dimension, northbound, southbound and margin wide tables with ready-made horizons, block trades and valuation snapshots, concept boards, our own fund holdings; pinyin abbreviations, many near-alike columns.

CREATE TABLE dim_gp (
  gp_dm VARCHAR PRIMARY KEY,
  gp_jc VARCHAR NOT NULL,
  jys   VARCHAR,
  hy_yj VARCHAR,
  hy_ej VARCHAR,
  ss_rq DATE,
  gp_zt VARCHAR,
  st_bz BOOLEAN
);
COMMENT ON TABLE dim_gp IS 'Stocks | 股票维表';
COMMENT ON COLUMN dim_gp.gp_dm IS 'Stock code, e.g. 000333 | 股票代码';
COMMENT ON COLUMN dim_gp.gp_jc IS 'Short name, in Chinese | 股票简称';
COMMENT ON COLUMN dim_gp.jys IS 'Exchange: SH, SZ, BJ, HK | 交易所：SH上交所，SZ深交所，BJ北交所，HK港交所';
COMMENT ON COLUMN dim_gp.hy_yj IS 'Level 1 industry, in Chinese, e.g. 家用电器 | 一级行业';
COMMENT ON COLUMN dim_gp.hy_ej IS 'Level 2 industry, in Chinese, e.g. 白色家电 | 二级行业';
COMMENT ON COLUMN dim_gp.ss_rq IS 'Listed on | 上市日期';
COMMENT ON COLUMN dim_gp.gp_zt IS 'State: L listed, S suspended, T delisted | 状态：L上市，S停牌，T退市';
COMMENT ON COLUMN dim_gp.st_bz IS 'True for ST stocks | 是否ST';

CREATE TABLE dim_gn (
  gn_dm VARCHAR PRIMARY KEY,
  gn_mc VARCHAR NOT NULL
);
COMMENT ON TABLE dim_gn IS 'Concept boards | 概念板块';
COMMENT ON COLUMN dim_gn.gn_dm IS 'Board code | 板块代码';
COMMENT ON COLUMN dim_gn.gn_mc IS 'Board name, in Chinese, e.g. 人形机器人 | 板块名称';

CREATE TABLE rel_gp_gn (
  gp_dm VARCHAR REFERENCES dim_gp(gp_dm),
  gn_dm VARCHAR REFERENCES dim_gn(gn_dm),
  nr_rq DATE,
  PRIMARY KEY (gp_dm, gn_dm)
);
COMMENT ON TABLE rel_gp_gn IS 'Stocks of boards | 股票与板块关系';
COMMENT ON COLUMN rel_gp_gn.gp_dm IS 'Stock | 股票代码';
COMMENT ON COLUMN rel_gp_gn.gn_dm IS 'Board | 板块代码';
COMMENT ON COLUMN rel_gp_gn.nr_rq IS 'Added on | 纳入日期';

CREATE TABLE ads_bx_day (
  tj_rq    DATE,
  gp_dm    VARCHAR REFERENCES dim_gp(gp_dm),
  cg_sl    DOUBLE,
  cg_sz    DOUBLE,
  zlt_bl   DOUBLE,
  zzg_bl   DOUBLE,
  zc_1r    DOUBLE,
  zc_5r    DOUBLE,
  zc_20r   DOUBLE,
  zc_jn    DOUBLE,
  lx_zc_ts INTEGER,
  PRIMARY KEY (tj_rq, gp_dm)
);
COMMENT ON TABLE ads_bx_day IS 'Northbound wide table by stock | 北向个股宽表';
COMMENT ON COLUMN ads_bx_day.tj_rq IS 'Date | 统计日期';
COMMENT ON COLUMN ads_bx_day.gp_dm IS 'Stock | 股票代码';
COMMENT ON COLUMN ads_bx_day.cg_sl IS 'Held, 10,000 shares | 持股数量（万股）';
COMMENT ON COLUMN ads_bx_day.cg_sz IS 'Held, 10,000 yuan | 持股市值（万元）';
COMMENT ON COLUMN ads_bx_day.zlt_bl IS 'Of the float, percent | 占流通股比（%）';
COMMENT ON COLUMN ads_bx_day.zzg_bl IS 'Of all shares, percent | 占总股本比（%）';
COMMENT ON COLUMN ads_bx_day.zc_1r IS 'Net bought in 1 day, 10,000 yuan | 当日增持估值（万元）';
COMMENT ON COLUMN ads_bx_day.zc_5r IS 'Net bought in 5 days, 10,000 yuan | 5日增持估值（万元）';
COMMENT ON COLUMN ads_bx_day.zc_20r IS 'Net bought in 20 days, 10,000 yuan | 20日增持估值（万元）';
COMMENT ON COLUMN ads_bx_day.zc_jn IS 'Net bought this year, 10,000 yuan | 年初至今增持估值（万元）';
COMMENT ON COLUMN ads_bx_day.lx_zc_ts IS 'Days of buying in a row, negative for selling | 连续增持天数，负为连续减持';

CREATE TABLE ads_nx_day (
  tj_rq     DATE,
  gp_dm     VARCHAR REFERENCES dim_gp(gp_dm),
  cg_sl     DOUBLE,
  cg_sz_hkd DOUBLE,
  zgb_bl    DOUBLE,
  jmr_1r    DOUBLE,
  jmr_5r    DOUBLE,
  jmr_jn    DOUBLE,
  PRIMARY KEY (tj_rq, gp_dm)
);
COMMENT ON TABLE ads_nx_day IS 'Southbound wide table by stock | 南向个股宽表';
COMMENT ON COLUMN ads_nx_day.tj_rq IS 'Date | 统计日期';
COMMENT ON COLUMN ads_nx_day.gp_dm IS 'Stock | 股票代码';
COMMENT ON COLUMN ads_nx_day.cg_sl IS 'Held, 10,000 shares | 持股数量（万股）';
COMMENT ON COLUMN ads_nx_day.cg_sz_hkd IS 'Held, million HKD | 持股市值（百万港元）';
COMMENT ON COLUMN ads_nx_day.zgb_bl IS 'Of Hong Kong shares, percent | 占港股股本比（%）';
COMMENT ON COLUMN ads_nx_day.jmr_1r IS 'Net bought in 1 day, million HKD | 当日净买入（百万港元）';
COMMENT ON COLUMN ads_nx_day.jmr_5r IS 'Net bought in 5 days, million HKD | 5日净买入（百万港元）';
COMMENT ON COLUMN ads_nx_day.jmr_jn IS 'Net bought this year, million HKD | 年初至今净买入（百万港元）';

CREATE TABLE ads_lr_day (
  tj_rq      DATE,
  gp_dm      VARCHAR REFERENCES dim_gp(gp_dm),
  rz_ye      DOUBLE,
  rz_ye_zlt  DOUBLE,
  rz_jmr_1r  DOUBLE,
  rz_jmr_5r  DOUBLE,
  rz_jmr_20r DOUBLE,
  rq_ye      DOUBLE,
  rq_yl      DOUBLE,
  PRIMARY KEY (tj_rq, gp_dm)
);
COMMENT ON TABLE ads_lr_day IS 'Margin wide table by stock | 两融个股宽表';
COMMENT ON COLUMN ads_lr_day.tj_rq IS 'Date | 统计日期';
COMMENT ON COLUMN ads_lr_day.gp_dm IS 'Stock | 股票代码';
COMMENT ON COLUMN ads_lr_day.rz_ye IS 'Margin balance, 10,000 yuan | 融资余额（万元）';
COMMENT ON COLUMN ads_lr_day.rz_ye_zlt IS 'Margin balance to float value, percent | 融资余额占流通市值（%）';
COMMENT ON COLUMN ads_lr_day.rz_jmr_1r IS 'Net bought on margin, 1 day, 10,000 yuan | 当日融资净买入（万元）';
COMMENT ON COLUMN ads_lr_day.rz_jmr_5r IS 'Net bought on margin, 5 days | 5日融资净买入（万元）';
COMMENT ON COLUMN ads_lr_day.rz_jmr_20r IS 'Net bought on margin, 20 days | 20日融资净买入（万元）';
COMMENT ON COLUMN ads_lr_day.rq_ye IS 'Short balance, 10,000 yuan | 融券余额（万元）';
COMMENT ON COLUMN ads_lr_day.rq_yl IS 'Short balance, 10,000 shares | 融券余量（万股）';

CREATE TABLE ads_hq_day (
  tj_rq   DATE,
  gp_dm   VARCHAR REFERENCES dim_gp(gp_dm),
  spj     DOUBLE,
  zdf_1r  DOUBLE,
  zdf_5r  DOUBLE,
  zdf_20r DOUBLE,
  zdf_jn  DOUBLE,
  cj_e    DOUBLE,
  hsl     DOUBLE,
  lt_sz   DOUBLE,
  z_sz    DOUBLE,
  pe_ttm  DOUBLE,
  pb_mrq  DOUBLE,
  gx_l    DOUBLE,
  PRIMARY KEY (tj_rq, gp_dm)
);
COMMENT ON TABLE ads_hq_day IS 'Quotes and valuation wide table | 行情估值宽表';
COMMENT ON COLUMN ads_hq_day.tj_rq IS 'Date | 统计日期';
COMMENT ON COLUMN ads_hq_day.gp_dm IS 'Stock | 股票代码';
COMMENT ON COLUMN ads_hq_day.spj IS 'Close, own currency | 收盘价';
COMMENT ON COLUMN ads_hq_day.zdf_1r IS 'Change of the day, percent | 当日涨跌幅（%）';
COMMENT ON COLUMN ads_hq_day.zdf_5r IS 'Change in 5 days, percent | 5日涨跌幅（%）';
COMMENT ON COLUMN ads_hq_day.zdf_20r IS 'Change in 20 days, percent | 20日涨跌幅（%）';
COMMENT ON COLUMN ads_hq_day.zdf_jn IS 'Change this year, percent | 年初至今涨跌幅（%）';
COMMENT ON COLUMN ads_hq_day.cj_e IS 'Turnover, 10,000 | 成交额（万元）';
COMMENT ON COLUMN ads_hq_day.hsl IS 'Turnover rate, percent | 换手率（%）';
COMMENT ON COLUMN ads_hq_day.lt_sz IS 'Float value, 100 million | 流通市值（亿元）';
COMMENT ON COLUMN ads_hq_day.z_sz IS 'Market value, 100 million | 总市值（亿元）';
COMMENT ON COLUMN ads_hq_day.pe_ttm IS 'Price to trailing earnings, NULL for losses | 滚动市盈率，亏损为空';
COMMENT ON COLUMN ads_hq_day.pb_mrq IS 'Price to book | 市净率';
COMMENT ON COLUMN ads_hq_day.gx_l IS 'Dividend yield, percent | 股息率（%）';

CREATE TABLE ads_dz_mon (
  tj_yf    VARCHAR,
  gp_dm    VARCHAR REFERENCES dim_gp(gp_dm),
  dz_bs    INTEGER,
  dz_je    DOUBLE,
  pj_zyl   DOUBLE,
  jg_mr_je DOUBLE,
  PRIMARY KEY (tj_yf, gp_dm)
);
COMMENT ON TABLE ads_dz_mon IS 'Block trades by stock and month | 大宗交易月宽表';
COMMENT ON COLUMN ads_dz_mon.tj_yf IS 'Month, yyyymm | 统计月份（yyyymm）';
COMMENT ON COLUMN ads_dz_mon.gp_dm IS 'Stock | 股票代码';
COMMENT ON COLUMN ads_dz_mon.dz_bs IS 'Trades | 成交笔数';
COMMENT ON COLUMN ads_dz_mon.dz_je IS 'Amount, 10,000 yuan | 成交金额（万元）';
COMMENT ON COLUMN ads_dz_mon.pj_zyl IS 'Average premium, percent, negative for discounts | 平均折溢率（%），折价为负';
COMMENT ON COLUMN ads_dz_mon.jg_mr_je IS 'Bought by institutions, 10,000 yuan | 机构买入金额（万元）';

CREATE TABLE f_zy_cc (
  zh_mc VARCHAR,
  tj_rq DATE,
  gp_dm VARCHAR REFERENCES dim_gp(gp_dm),
  cc_sl DOUBLE,
  cc_cb DOUBLE,
  cc_sz DOUBLE,
  PRIMARY KEY (zh_mc, tj_rq, gp_dm)
);
COMMENT ON TABLE f_zy_cc IS 'Own holdings by portfolio | 自营组合持仓';
COMMENT ON COLUMN f_zy_cc.zh_mc IS 'Portfolio, in Chinese, e.g. 红利精选 | 组合名称';
COMMENT ON COLUMN f_zy_cc.tj_rq IS 'Date | 统计日期';
COMMENT ON COLUMN f_zy_cc.gp_dm IS 'Stock | 股票代码';
COMMENT ON COLUMN f_zy_cc.cc_sl IS 'Shares, 10,000 | 持仓数量（万股）';
COMMENT ON COLUMN f_zy_cc.cc_cb IS 'Cost, yuan a share | 持仓成本（元/股）';
COMMENT ON COLUMN f_zy_cc.cc_sz IS 'Value, 10,000 yuan | 持仓市值（万元）';
