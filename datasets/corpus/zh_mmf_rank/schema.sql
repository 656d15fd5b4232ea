-- 货币基金排行: money-market fund ranking as a fund sales bank's warehouse keeps it: funds, share classes, daily yields, weekly and monthly ranks, sizes, holders, asset mix, deviation, managers, sales channels, quick redemption; pinyin abbreviations and codes.

CREATE TABLE dim_jjgs (
  gs_dm VARCHAR PRIMARY KEY,
  gs_jc VARCHAR NOT NULL,
  gs_qc VARCHAR,
  gd_bj VARCHAR
);
COMMENT ON TABLE dim_jjgs IS 'Fund houses | 基金公司';
COMMENT ON COLUMN dim_jjgs.gs_dm IS 'House code | 公司代码';
COMMENT ON COLUMN dim_jjgs.gs_jc IS 'Short name, in Chinese, e.g. 恒澜基金 | 公司简称';
COMMENT ON COLUMN dim_jjgs.gs_qc IS 'Full name, in Chinese | 公司全称';
COMMENT ON COLUMN dim_jjgs.gd_bj IS 'Owner: YH bank, QS broker, XT trust, WZ foreign, GR individuals | 股东背景：YH银行，QS券商，XT信托，WZ外资，GR个人系';

CREATE TABLE dim_hj (
  jj_dm VARCHAR PRIMARY KEY,
  jj_jc VARCHAR NOT NULL,
  gs_dm VARCHAR REFERENCES dim_jjgs(gs_dm),
  jj_lx VARCHAR,
  gz_ff VARCHAR,
  cl_rq DATE,
  qp_rq DATE,
  gl_fl DOUBLE,
  tg_fl DOUBLE,
  zy_bz BOOLEAN
);
COMMENT ON TABLE dim_hj IS 'Money funds | 货币基金';
COMMENT ON COLUMN dim_hj.jj_dm IS 'Fund code, six digits, e.g. 000719 | 基金代码';
COMMENT ON COLUMN dim_hj.jj_jc IS 'Short name, in Chinese, e.g. 澜金宝货币 | 基金简称';
COMMENT ON COLUMN dim_hj.gs_dm IS 'House | 公司代码';
COMMENT ON COLUMN dim_hj.jj_lx IS 'Type: PT ordinary, TC exchange-traded, JJ agency deposit, FD floating NAV | 类型：PT普通，TC场内，JJ券商保证金，FD浮动净值';
COMMENT ON COLUMN dim_hj.gz_ff IS 'Valuation: TY amortised cost, SZ market value | 估值方法：TY摊余成本，SZ市值法';
COMMENT ON COLUMN dim_hj.cl_rq IS 'Set up on | 成立日期';
COMMENT ON COLUMN dim_hj.qp_rq IS 'Liquidated, NULL if running | 清盘日期，存续为空';
COMMENT ON COLUMN dim_hj.gl_fl IS 'Management fee, percent a year | 管理费率（%）';
COMMENT ON COLUMN dim_hj.tg_fl IS 'Custody fee, percent a year | 托管费率（%）';
COMMENT ON COLUMN dim_hj.zy_bz IS 'True if on the list of important money funds | 是否重要货币市场基金';

CREATE TABLE dim_fe (
  fe_dm VARCHAR PRIMARY KEY,
  jj_dm VARCHAR REFERENCES dim_hj(jj_dm),
  fe_lb VARCHAR,
  qg_je DOUBLE,
  xs_fl DOUBLE
);
COMMENT ON TABLE dim_fe IS 'Share classes | 份额类别';
COMMENT ON COLUMN dim_fe.fe_dm IS 'Class code, six digits, e.g. 000720 | 份额代码';
COMMENT ON COLUMN dim_fe.jj_dm IS 'Fund | 基金代码';
COMMENT ON COLUMN dim_fe.fe_lb IS 'Class: A, B, C, E | 份额类别';
COMMENT ON COLUMN dim_fe.qg_je IS 'Minimum, yuan | 起购金额（元）';
COMMENT ON COLUMN dim_fe.xs_fl IS 'Sales fee, percent a year | 销售服务费率（%）';

CREATE TABLE fct_zc (
  jj_dm   VARCHAR REFERENCES dim_hj(jj_dm),
  jd_rq   DATE,
  ck_bl   DOUBLE,
  cd_bl   DOUBLE,
  zq_bl   DOUBLE,
  mrfs_bl DOUBLE,
  pj_qx   INTEGER,
  zg_qx   INTEGER,
  gg_l    DOUBLE,
  PRIMARY KEY (jj_dm, jd_rq)
);
COMMENT ON TABLE fct_zc IS 'Assets of funds at quarter-ends | 资产配置季表';
COMMENT ON COLUMN fct_zc.jj_dm IS 'Fund | 基金代码';
COMMENT ON COLUMN fct_zc.jd_rq IS 'Quarter-end | 季末';
COMMENT ON COLUMN fct_zc.ck_bl IS 'Bank deposits, percent | 银行存款占比（%）';
COMMENT ON COLUMN fct_zc.cd_bl IS 'Certificates of deposit, percent | 同业存单占比（%）';
COMMENT ON COLUMN fct_zc.zq_bl IS 'Other bonds, percent | 其他债券占比（%）';
COMMENT ON COLUMN fct_zc.mrfs_bl IS 'Reverse repos, percent | 买入返售占比（%）';
COMMENT ON COLUMN fct_zc.pj_qx IS 'Average remaining maturity, days | 平均剩余期限（天）';
COMMENT ON COLUMN fct_zc.zg_qx IS 'Highest in the quarter, days | 季内最高剩余期限（天）';
COMMENT ON COLUMN fct_zc.gg_l IS 'Leverage, percent of net assets | 杠杆率（%）';

CREATE TABLE fct_pl (
  jj_dm VARCHAR REFERENCES dim_hj(jj_dm),
  rq    DATE,
  pld   DOUBLE,
  PRIMARY KEY (jj_dm, rq)
);
COMMENT ON TABLE fct_pl IS 'Daily deviation of shadow value | 影子定价偏离度';
COMMENT ON COLUMN fct_pl.jj_dm IS 'Fund | 基金代码';
COMMENT ON COLUMN fct_pl.rq IS 'Date | 日期';
COMMENT ON COLUMN fct_pl.pld IS 'Deviation, percent, negative below cost | 偏离度（%），负为低于摊余成本';

CREATE TABLE fct_jl (
  jj_dm VARCHAR REFERENCES dim_hj(jj_dm),
  jl_xm VARCHAR,
  rz_rq DATE,
  lz_rq DATE,
  PRIMARY KEY (jj_dm, jl_xm, rz_rq)
);
COMMENT ON TABLE fct_jl IS 'Managers | 基金经理任职';
COMMENT ON COLUMN fct_jl.jj_dm IS 'Fund | 基金代码';
COMMENT ON COLUMN fct_jl.jl_xm IS 'Manager, in Chinese | 经理姓名';
COMMENT ON COLUMN fct_jl.rz_rq IS 'From | 任职日期';
COMMENT ON COLUMN fct_jl.lz_rq IS 'Until, NULL if in charge | 离任日期，在任为空';

CREATE TABLE fct_sy (
  fe_dm VARCHAR REFERENCES dim_fe(fe_dm),
  rq    DATE,
  wf_sy DOUBLE,
  qr_nh DOUBLE,
  nh_28 DOUBLE,
  PRIMARY KEY (fe_dm, rq)
);
COMMENT ON TABLE fct_sy IS 'Daily yields by class | 每日收益';
COMMENT ON COLUMN fct_sy.fe_dm IS 'Class | 份额代码';
COMMENT ON COLUMN fct_sy.rq IS 'Date | 日期';
COMMENT ON COLUMN fct_sy.wf_sy IS 'Profit per 10,000 units, yuan | 万份收益（元）';
COMMENT ON COLUMN fct_sy.qr_nh IS 'Seven-day annualised yield, percent | 七日年化收益率（%）';
COMMENT ON COLUMN fct_sy.nh_28 IS '28-day annualised yield, percent | 28日年化收益率（%）';

CREATE TABLE fct_pm (
  fe_dm  VARCHAR REFERENCES dim_fe(fe_dm),
  pm_rq  DATE,
  zq     VARCHAR,
  qj_syl DOUBLE,
  tl_pm  INTEGER,
  tl_zs  INTEGER,
  tl_pj  DOUBLE,
  PRIMARY KEY (fe_dm, pm_rq, zq)
);
COMMENT ON TABLE fct_pm IS 'Ranks by class at period ends | 收益排名';
COMMENT ON COLUMN fct_pm.fe_dm IS 'Class | 份额代码';
COMMENT ON COLUMN fct_pm.pm_rq IS 'Rank date | 排名日期';
COMMENT ON COLUMN fct_pm.zq IS 'Horizon: W1 week, M1 month, M3 3 months, Y1 year, YTD | 周期：W1近一周，M1近一月，M3近三月，Y1近一年，YTD今年以来';
COMMENT ON COLUMN fct_pm.qj_syl IS 'Return of the horizon, percent | 区间收益率（%）';
COMMENT ON COLUMN fct_pm.tl_pm IS 'Rank among its kind | 同类排名';
COMMENT ON COLUMN fct_pm.tl_zs IS 'Classes of the kind | 同类总数';
COMMENT ON COLUMN fct_pm.tl_pj IS 'Average of the kind, percent | 同类平均（%）';

CREATE TABLE fct_gm (
  fe_dm VARCHAR REFERENCES dim_fe(fe_dm),
  jd_rq DATE,
  zfe   DOUBLE,
  jzc   DOUBLE,
  sg_fe DOUBLE,
  sh_fe DOUBLE,
  hs    INTEGER,
  jg_bl DOUBLE,
  d1_bl DOUBLE,
  PRIMARY KEY (fe_dm, jd_rq)
);
COMMENT ON TABLE fct_gm IS 'Size and holders at quarter-ends | 规模与持有人季表';
COMMENT ON COLUMN fct_gm.fe_dm IS 'Class | 份额代码';
COMMENT ON COLUMN fct_gm.jd_rq IS 'Quarter-end | 季末';
COMMENT ON COLUMN fct_gm.zfe IS 'Units, 100 million | 份额（亿份）';
COMMENT ON COLUMN fct_gm.jzc IS 'Net assets, 100 million yuan | 净资产（亿元）';
COMMENT ON COLUMN fct_gm.sg_fe IS 'Bought in the quarter, 100 million units | 申购份额（亿份）';
COMMENT ON COLUMN fct_gm.sh_fe IS 'Redeemed in the quarter, 100 million units | 赎回份额（亿份）';
COMMENT ON COLUMN fct_gm.hs IS 'Holders | 持有人户数';
COMMENT ON COLUMN fct_gm.jg_bl IS 'Held by institutions, percent | 机构持有比例（%）';
COMMENT ON COLUMN fct_gm.d1_bl IS 'Largest holder, percent | 第一大持有人占比（%）';

CREATE TABLE fct_qd (
  ym    VARCHAR,
  fe_dm VARCHAR REFERENCES dim_fe(fe_dm),
  qd_lx VARCHAR,
  by_ye DOUBLE,
  kh_s  INTEGER,
  ks_sh DOUBLE,
  pt_sh DOUBLE,
  PRIMARY KEY (ym, fe_dm, qd_lx)
);
COMMENT ON TABLE fct_qd IS 'Sales and quick redemptions by channel and month | 渠道月表';
COMMENT ON COLUMN fct_qd.ym IS 'Month, yyyymm | 月份（yyyymm）';
COMMENT ON COLUMN fct_qd.fe_dm IS 'Class | 份额代码';
COMMENT ON COLUMN fct_qd.qd_lx IS 'Channel: SJ mobile bank, WD branch, DS third party, ZX house''s own | 渠道：SJ手机银行，WD网点，DS第三方，ZX直销';
COMMENT ON COLUMN fct_qd.by_ye IS 'Balance at month-end, 100 million yuan | 保有余额（亿元）';
COMMENT ON COLUMN fct_qd.kh_s IS 'Customers | 客户数';
COMMENT ON COLUMN fct_qd.ks_sh IS 'Quick redemptions, 100 million yuan | 快速赎回金额（亿元）';
COMMENT ON COLUMN fct_qd.pt_sh IS 'Ordinary redemptions, 100 million yuan | 普通赎回金额（亿元）';
