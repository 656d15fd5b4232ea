-- 理财产品净值宽表: net value wide tables of wealth products as a bank's sales warehouse keeps them: products, daily wide table with ready-made returns by horizon, drawdowns and ranks, issuers, redemption queue snapshot, sales, complaints and peer groups; pinyin abbreviations, many near-alike columns.

CREATE TABLE dim_glr (
  glr_dm VARCHAR PRIMARY KEY,
  glr_jc VARCHAR NOT NULL,
  glr_lx VARCHAR
);
COMMENT ON TABLE dim_glr IS 'Issuing companies | 理财公司';
COMMENT ON COLUMN dim_glr.glr_dm IS 'Issuer code | 管理人代码';
COMMENT ON COLUMN dim_glr.glr_jc IS 'Short name, in Chinese, e.g. 泓远理财 | 管理人简称';
COMMENT ON COLUMN dim_glr.glr_lx IS 'Type: GY state bank''s, GF joint-stock bank''s, CS city bank''s, HZ joint venture | 管理人类型：GY国有行系，GF股份行系，CS城商行系，HZ合资';

CREATE TABLE dim_cp (
  cp_dm   VARCHAR PRIMARY KEY,
  dj_bm   VARCHAR,
  cp_jc   VARCHAR NOT NULL,
  glr_dm  VARCHAR REFERENCES dim_glr(glr_dm),
  tl_zb   VARCHAR,
  fx_dj   VARCHAR,
  kf_zq   VARCHAR,
  cl_rq   DATE,
  dq_rq   DATE,
  xs_zt   VARCHAR,
  bj_x    DOUBLE,
  bj_s    DOUBLE,
  gl_f    DOUBLE,
  yh_gl_f DOUBLE
);
COMMENT ON TABLE dim_cp IS 'Products on sale or sold | 产品维表';
COMMENT ON COLUMN dim_cp.cp_dm IS 'Product code of the bank | 产品代码';
COMMENT ON COLUMN dim_cp.dj_bm IS 'National registration code | 登记编码';
COMMENT ON COLUMN dim_cp.cp_jc IS 'Short name, in Chinese, e.g. 泓利季开5号 | 产品简称';
COMMENT ON COLUMN dim_cp.glr_dm IS 'Issuer | 管理人';
COMMENT ON COLUMN dim_cp.tl_zb IS 'Peer group: XJ cash, CZ pure bond, GS bond plus, HH mixed, QY equity | 同类组别：XJ现金管理，CZ纯债，GS固收+，HH混合，QY权益';
COMMENT ON COLUMN dim_cp.fx_dj IS 'Risk: R1, R2, R3, R4, R5 | 风险等级';
COMMENT ON COLUMN dim_cp.kf_zq IS 'Opening: T daily, Z weekly, Y monthly, J quarterly, B closed | 开放周期：T每日，Z每周，Y每月，J每季，B封闭';
COMMENT ON COLUMN dim_cp.cl_rq IS 'Set up on | 成立日';
COMMENT ON COLUMN dim_cp.dq_rq IS 'Matures, NULL if open-ended | 到期日，无固定期限为空';
COMMENT ON COLUMN dim_cp.xs_zt IS 'Sales state: 1 on sale, 2 paused, 3 off the shelf | 销售状态：1在售，2暂停，3下架';
COMMENT ON COLUMN dim_cp.bj_x IS 'Benchmark low, percent a year | 业绩基准下限（%）';
COMMENT ON COLUMN dim_cp.bj_s IS 'Benchmark high, percent a year | 业绩基准上限（%）';
COMMENT ON COLUMN dim_cp.gl_f IS 'Management fee, percent | 管理费（%）';
COMMENT ON COLUMN dim_cp.yh_gl_f IS 'Management fee after discount, percent | 优惠后管理费（%）';

CREATE TABLE ads_cp_jz (
  jz_rq  DATE,
  cp_dm  VARCHAR REFERENCES dim_cp(cp_dm),
  dw_jz  DOUBLE,
  lj_jz  DOUBLE,
  gm     DOUBLE,
  bh_gm  DOUBLE,
  nh_7r  DOUBLE,
  nh_1y  DOUBLE,
  nh_3y  DOUBLE,
  nh_6y  DOUBLE,
  syl_1n DOUBLE,
  syl_jn DOUBLE,
  nh_cl  DOUBLE,
  hc_3y  DOUBLE,
  hc_1n  DOUBLE,
  bdl_1n DOUBLE,
  xp_1n  DOUBLE,
  pm_3y  INTEGER,
  pm_1n  INTEGER,
  tl_s   INTEGER,
  pj_bz  BOOLEAN,
  PRIMARY KEY (jz_rq, cp_dm)
);
COMMENT ON TABLE ads_cp_jz IS 'Daily net value wide table | 产品净值宽表';
COMMENT ON COLUMN ads_cp_jz.jz_rq IS 'Net value date | 净值日期';
COMMENT ON COLUMN ads_cp_jz.cp_dm IS 'Product | 产品代码';
COMMENT ON COLUMN ads_cp_jz.dw_jz IS 'Unit net value | 单位净值';
COMMENT ON COLUMN ads_cp_jz.lj_jz IS 'Accumulated net value | 累计净值';
COMMENT ON COLUMN ads_cp_jz.gm IS 'Size, 100 million yuan | 产品规模（亿元）';
COMMENT ON COLUMN ads_cp_jz.bh_gm IS 'Held by our clients, 100 million yuan | 本行保有规模（亿元）';
COMMENT ON COLUMN ads_cp_jz.nh_7r IS 'Annualised, 7 days, percent | 近7日年化（%）';
COMMENT ON COLUMN ads_cp_jz.nh_1y IS 'Annualised, 1 month, percent | 近1月年化（%）';
COMMENT ON COLUMN ads_cp_jz.nh_3y IS 'Annualised, 3 months, percent | 近3月年化（%）';
COMMENT ON COLUMN ads_cp_jz.nh_6y IS 'Annualised, 6 months, percent | 近6月年化（%）';
COMMENT ON COLUMN ads_cp_jz.syl_1n IS 'Return of 1 year, percent | 近1年收益率（%）';
COMMENT ON COLUMN ads_cp_jz.syl_jn IS 'Return this year, percent | 今年以来收益率（%）';
COMMENT ON COLUMN ads_cp_jz.nh_cl IS 'Annualised since inception, percent | 成立以来年化（%）';
COMMENT ON COLUMN ads_cp_jz.hc_3y IS 'Largest drawdown of 3 months, percent | 近3月最大回撤（%）';
COMMENT ON COLUMN ads_cp_jz.hc_1n IS 'Largest drawdown of 1 year, percent | 近1年最大回撤（%）';
COMMENT ON COLUMN ads_cp_jz.bdl_1n IS 'Volatility of 1 year, percent | 近1年波动率（%）';
COMMENT ON COLUMN ads_cp_jz.xp_1n IS 'Sharpe ratio of 1 year | 近1年夏普比率';
COMMENT ON COLUMN ads_cp_jz.pm_3y IS 'Rank in the peer group, 3 months | 近3月同类排名';
COMMENT ON COLUMN ads_cp_jz.pm_1n IS 'Rank in the peer group, 1 year | 近1年同类排名';
COMMENT ON COLUMN ads_cp_jz.tl_s IS 'Products of the peer group | 同类数量';
COMMENT ON COLUMN ads_cp_jz.pj_bz IS 'True if below 1 | 是否破净';

CREATE TABLE ads_sh_dl (
  kz_rq    DATE,
  cp_dm    VARCHAR REFERENCES dim_cp(cp_dm),
  pd_bs    INTEGER,
  pd_fe    DOUBLE,
  zc_dd_ts INTEGER,
  yj_df_rq DATE,
  xe_bl    DOUBLE,
  PRIMARY KEY (kz_rq, cp_dm)
);
COMMENT ON TABLE ads_sh_dl IS 'Redemption queue snapshot by product | 赎回队列快照';
COMMENT ON COLUMN ads_sh_dl.kz_rq IS 'Snapshot date | 快照日期';
COMMENT ON COLUMN ads_sh_dl.cp_dm IS 'Product | 产品代码';
COMMENT ON COLUMN ads_sh_dl.pd_bs IS 'Requests in the queue | 排队笔数';
COMMENT ON COLUMN ads_sh_dl.pd_fe IS 'Shares in the queue, 10,000 | 排队份额（万份）';
COMMENT ON COLUMN ads_sh_dl.zc_dd_ts IS 'Longest wait, days | 最长等待天数';
COMMENT ON COLUMN ads_sh_dl.yj_df_rq IS 'Date by which it should be paid | 预计兑付日';
COMMENT ON COLUMN ads_sh_dl.xe_bl IS 'Redemption cap of the day, percent of shares | 当日赎回限额比例（%）';

CREATE TABLE f_xs_day (
  xs_rq DATE,
  cp_dm VARCHAR REFERENCES dim_cp(cp_dm),
  qd    VARCHAR,
  rg_je DOUBLE,
  sh_je DOUBLE,
  kh_s  INTEGER,
  PRIMARY KEY (xs_rq, cp_dm, qd)
);
COMMENT ON TABLE f_xs_day IS 'Sales by product and channel | 销售日表';
COMMENT ON COLUMN f_xs_day.xs_rq IS 'Date | 销售日期';
COMMENT ON COLUMN f_xs_day.cp_dm IS 'Product | 产品代码';
COMMENT ON COLUMN f_xs_day.qd IS 'Channel: APP, 网点, 私行, 企业网银 | 渠道';
COMMENT ON COLUMN f_xs_day.rg_je IS 'Bought, 10,000 yuan | 购买金额（万元）';
COMMENT ON COLUMN f_xs_day.sh_je IS 'Redeemed, 10,000 yuan | 赎回金额（万元）';
COMMENT ON COLUMN f_xs_day.kh_s IS 'Buyers | 购买客户数';

CREATE TABLE f_ts (
  ts_bh VARCHAR PRIMARY KEY,
  cp_dm VARCHAR REFERENCES dim_cp(cp_dm),
  ts_yy VARCHAR,
  ts_rq DATE,
  ja_rq DATE,
  pc_je DOUBLE
);
COMMENT ON TABLE f_ts IS 'Complaints | 投诉';
COMMENT ON COLUMN f_ts.ts_bh IS 'Complaint number | 投诉编号';
COMMENT ON COLUMN f_ts.cp_dm IS 'Product | 产品代码';
COMMENT ON COLUMN f_ts.ts_yy IS 'Cause: 净值亏损, 赎回慢, 收费, 误导销售, 其他 | 投诉原因';
COMMENT ON COLUMN f_ts.ts_rq IS 'Received | 投诉日期';
COMMENT ON COLUMN f_ts.ja_rq IS 'Closed, NULL if open | 结案日期，未结为空';
COMMENT ON COLUMN f_ts.pc_je IS 'Compensation, yuan | 赔偿金额（元）';
