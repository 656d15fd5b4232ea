-- 基金研究库: fund archives, managers, NAV, allocations, holdings, holders, flows, with terse vendor-style names.

CREATE TABLE mf_arch (
  inner_cd INTEGER PRIMARY KEY,
  sec_code VARCHAR,
  fd_abbr  VARCHAR NOT NULL,
  fd_cat   VARCHAR,
  est_dt   DATE,
  end_dt   DATE,
  mgr_co   VARCHAR,
  trustee  VARCHAR,
  bmk      VARCHAR,
  mg_fee   DOUBLE,
  est_shr  DOUBLE,
  pur_sts  VARCHAR
);
COMMENT ON TABLE mf_arch IS 'Fund archive, one row a share class | 基金概况';
COMMENT ON COLUMN mf_arch.inner_cd IS 'Internal code | 内部编码';
COMMENT ON COLUMN mf_arch.sec_code IS 'Fund code, six digits, e.g. 110088 | 基金代码';
COMMENT ON COLUMN mf_arch.fd_abbr IS 'Fund short name, in Chinese | 基金简称';
COMMENT ON COLUMN mf_arch.fd_cat IS 'Category: 股票型 equity, 混合型 hybrid, 债券型 bond, 货币型 money market, 指数型 index, FOF, QDII | 基金类别';
COMMENT ON COLUMN mf_arch.est_dt IS 'Date established | 成立日期';
COMMENT ON COLUMN mf_arch.end_dt IS 'Date wound up, NULL while running | 终止日期，存续为空';
COMMENT ON COLUMN mf_arch.mgr_co IS 'Management company short name, in Chinese | 基金管理人简称';
COMMENT ON COLUMN mf_arch.trustee IS 'Custodian bank, in Chinese | 基金托管人';
COMMENT ON COLUMN mf_arch.bmk IS 'Benchmark text | 业绩比较基准';
COMMENT ON COLUMN mf_arch.mg_fee IS 'Management fee, percent a year | 管理费率（%）';
COMMENT ON COLUMN mf_arch.est_shr IS 'Shares raised at start, million | 首发份额（百万份）';
COMMENT ON COLUMN mf_arch.pur_sts IS 'Subscription status: 开放 open, 暂停 suspended, 限大额 limited | 申购状态';

CREATE TABLE fd_mgr (
  post_id  INTEGER PRIMARY KEY,
  inner_cd INTEGER REFERENCES mf_arch(inner_cd),
  mgr_nm   VARCHAR,
  on_dt    DATE,
  off_dt   DATE,
  post_ret DOUBLE
);
COMMENT ON TABLE fd_mgr IS 'Manager posts | 基金经理任职';
COMMENT ON COLUMN fd_mgr.post_id IS 'Post id | 任职编号';
COMMENT ON COLUMN fd_mgr.inner_cd IS 'Fund | 内部编码';
COMMENT ON COLUMN fd_mgr.mgr_nm IS 'Manager name, in Chinese | 基金经理姓名';
COMMENT ON COLUMN fd_mgr.on_dt IS 'Start of the post | 任职日期';
COMMENT ON COLUMN fd_mgr.off_dt IS 'End of the post, NULL if in office | 离任日期，在任为空';
COMMENT ON COLUMN fd_mgr.post_ret IS 'Return over the post, percent | 任职回报（%）';

CREATE TABLE nv_daily (
  inner_cd INTEGER REFERENCES mf_arch(inner_cd),
  trd_dt   DATE,
  unit_nv  DOUBLE,
  accum_nv DOUBLE,
  day_gr   DOUBLE,
  yld_7d   DOUBLE,
  PRIMARY KEY (inner_cd, trd_dt)
);
COMMENT ON TABLE nv_daily IS 'Daily net value | 每日净值';
COMMENT ON COLUMN nv_daily.inner_cd IS 'Fund | 内部编码';
COMMENT ON COLUMN nv_daily.trd_dt IS 'Trading day | 交易日';
COMMENT ON COLUMN nv_daily.unit_nv IS 'Unit net value, yuan; NULL for money market funds | 单位净值（元）';
COMMENT ON COLUMN nv_daily.accum_nv IS 'Accumulated net value, yuan | 累计净值（元）';
COMMENT ON COLUMN nv_daily.day_gr IS 'Daily growth, percent | 日增长率（%）';
COMMENT ON COLUMN nv_daily.yld_7d IS 'Seven-day annualised yield, percent; money market funds only | 七日年化收益率（%），仅货币型';

CREATE TABLE alloc (
  inner_cd INTEGER REFERENCES mf_arch(inner_cd),
  rep_dt   DATE,
  net_ast  DOUBLE,
  stk_pct  DOUBLE,
  bd_pct   DOUBLE,
  csh_pct  DOUBLE,
  PRIMARY KEY (inner_cd, rep_dt)
);
COMMENT ON TABLE alloc IS 'Asset allocation by quarter | 资产配置';
COMMENT ON COLUMN alloc.inner_cd IS 'Fund | 内部编码';
COMMENT ON COLUMN alloc.rep_dt IS 'Report date, quarter-end | 报告期';
COMMENT ON COLUMN alloc.net_ast IS 'Net assets, million yuan | 资产净值（百万元）';
COMMENT ON COLUMN alloc.stk_pct IS 'Stocks, percent of net assets | 股票占净值比（%）';
COMMENT ON COLUMN alloc.bd_pct IS 'Bonds, percent of net assets | 债券占净值比（%）';
COMMENT ON COLUMN alloc.csh_pct IS 'Cash, percent of net assets | 现金占净值比（%）';

CREATE TABLE key_stk (
  inner_cd INTEGER REFERENCES mf_arch(inner_cd),
  rep_dt   DATE,
  seq      INTEGER,
  stk_nm   VARCHAR,
  mv       DOUBLE,
  nv_pct   DOUBLE,
  PRIMARY KEY (inner_cd, rep_dt, seq)
);
COMMENT ON TABLE key_stk IS 'Largest stock holdings by quarter | 重仓股';
COMMENT ON COLUMN key_stk.inner_cd IS 'Fund | 内部编码';
COMMENT ON COLUMN key_stk.rep_dt IS 'Report date | 报告期';
COMMENT ON COLUMN key_stk.seq IS 'Rank, 1-10 | 序号';
COMMENT ON COLUMN key_stk.stk_nm IS 'Stock name, in Chinese | 股票名称';
COMMENT ON COLUMN key_stk.mv IS 'Market value, million yuan | 持股市值（百万元）';
COMMENT ON COLUMN key_stk.nv_pct IS 'Percent of net assets | 占净值比（%）';

CREATE TABLE hldr_str (
  inner_cd  INTEGER REFERENCES mf_arch(inner_cd),
  rep_dt    DATE,
  hldr_cnt  INTEGER,
  inst_pct  DOUBLE,
  staff_pct DOUBLE,
  PRIMARY KEY (inner_cd, rep_dt)
);
COMMENT ON TABLE hldr_str IS 'Holder structure, half-yearly | 持有人结构';
COMMENT ON COLUMN hldr_str.inner_cd IS 'Fund | 内部编码';
COMMENT ON COLUMN hldr_str.rep_dt IS 'Report date, end of June or December | 报告期';
COMMENT ON COLUMN hldr_str.hldr_cnt IS 'Number of holder accounts | 持有人户数';
COMMENT ON COLUMN hldr_str.inst_pct IS 'Held by institutions, percent | 机构持有比例（%）';
COMMENT ON COLUMN hldr_str.staff_pct IS 'Held by the company''s staff, percent | 从业人员持有比例（%）';

CREATE TABLE shr_chg (
  inner_cd INTEGER REFERENCES mf_arch(inner_cd),
  rep_dt   DATE,
  beg_shr  DOUBLE,
  pur_shr  DOUBLE,
  red_shr  DOUBLE,
  end_shr  DOUBLE,
  PRIMARY KEY (inner_cd, rep_dt)
);
COMMENT ON TABLE shr_chg IS 'Share changes by quarter | 份额变动';
COMMENT ON COLUMN shr_chg.inner_cd IS 'Fund | 内部编码';
COMMENT ON COLUMN shr_chg.rep_dt IS 'Report date | 报告期';
COMMENT ON COLUMN shr_chg.beg_shr IS 'Shares at the start, million | 期初份额（百万份）';
COMMENT ON COLUMN shr_chg.pur_shr IS 'Subscribed, million | 申购份额（百万份）';
COMMENT ON COLUMN shr_chg.red_shr IS 'Redeemed, million | 赎回份额（百万份）';
COMMENT ON COLUMN shr_chg.end_shr IS 'Shares at the end, million | 期末份额（百万份）';

CREATE TABLE fd_div (
  inner_cd INTEGER REFERENCES mf_arch(inner_cd),
  reg_dt   DATE,
  per_10   DOUBLE,
  PRIMARY KEY (inner_cd, reg_dt)
);
COMMENT ON TABLE fd_div IS 'Fund distributions | 基金分红';
COMMENT ON COLUMN fd_div.inner_cd IS 'Fund | 内部编码';
COMMENT ON COLUMN fd_div.reg_dt IS 'Record date | 权益登记日';
COMMENT ON COLUMN fd_div.per_10 IS 'Distribution for 10 shares, yuan | 每10份派现（元）';
