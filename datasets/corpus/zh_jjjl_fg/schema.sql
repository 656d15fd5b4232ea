-- 基金经理任期与风格（拼音缩写）: fund houses, managers, funds, classes, tenures, style by quarter, holdings, class sizes, returns by horizon, awards, industry allocation, changes of manager announcements.

CREATE TABLE gs_xx (
  gs_dm VARCHAR PRIMARY KEY,
  gs_jc VARCHAR NOT NULL,
  gs_qc VARCHAR,
  cl_rq DATE,
  gd_bj VARCHAR
);
COMMENT ON TABLE gs_xx IS 'Fund houses | 基金公司';
COMMENT ON COLUMN gs_xx.gs_dm IS 'House code | 公司代码';
COMMENT ON COLUMN gs_xx.gs_jc IS 'Short name, in Chinese, e.g. 沐川基金 | 公司简称';
COMMENT ON COLUMN gs_xx.gs_qc IS 'Full name, in Chinese | 公司全称';
COMMENT ON COLUMN gs_xx.cl_rq IS 'Established | 成立日期';
COMMENT ON COLUMN gs_xx.gd_bj IS 'Owner: YH bank, QS broker, XT trust, WZ foreign, GR persons | 股东背景：YH银行，QS券商，XT信托，WZ外资，GR个人';

CREATE TABLE jl_xx (
  jl_dm VARCHAR PRIMARY KEY,
  jl_xm VARCHAR NOT NULL,
  xb    VARCHAR,
  xl    VARCHAR,
  cy_rq DATE,
  sc_rq DATE,
  gs_dm VARCHAR REFERENCES gs_xx(gs_dm)
);
COMMENT ON TABLE jl_xx IS 'Managers | 基金经理';
COMMENT ON COLUMN jl_xx.jl_dm IS 'Manager code, e.g. J10452 | 经理代码';
COMMENT ON COLUMN jl_xx.jl_xm IS 'Name, in Chinese, e.g. 陆闻舟 | 姓名';
COMMENT ON COLUMN jl_xx.xb IS 'Sex: N male, V female | 性别：N男，V女';
COMMENT ON COLUMN jl_xx.xl IS 'Degree: BK bachelor, SS master, BS doctor | 学历：BK本科，SS硕士，BS博士';
COMMENT ON COLUMN jl_xx.cy_rq IS 'Entered the industry | 从业日期';
COMMENT ON COLUMN jl_xx.sc_rq IS 'First ran a fund | 首次任职日期';
COMMENT ON COLUMN jl_xx.gs_dm IS 'House now, NULL if none | 现任职公司，无则为空';

CREATE TABLE jj_xx (
  jj_dm VARCHAR PRIMARY KEY,
  jj_jc VARCHAR NOT NULL,
  jj_qc VARCHAR,
  gs_dm VARCHAR REFERENCES gs_xx(gs_dm),
  jj_lx VARCHAR,
  zt    VARCHAR,
  mj_rq DATE,
  cl_rq DATE,
  qp_rq DATE
);
COMMENT ON TABLE jj_xx IS 'Funds | 基金';
COMMENT ON COLUMN jj_xx.jj_dm IS 'Fund code, six digits, e.g. 519674 | 基金代码';
COMMENT ON COLUMN jj_xx.jj_jc IS 'Short name, in Chinese, e.g. 沐川创新成长 | 基金简称';
COMMENT ON COLUMN jj_xx.jj_qc IS 'Full name, in Chinese | 基金全称';
COMMENT ON COLUMN jj_xx.gs_dm IS 'House | 基金公司';
COMMENT ON COLUMN jj_xx.jj_lx IS 'Type: GP equity, PG equity-biased, LH flexible, ZS index, ZQ bond, HB money | 类型：GP股票型，PG偏股混合，LH灵活配置，ZS指数型，ZQ债券型，HB货币型';
COMMENT ON COLUMN jj_xx.zt IS 'State: CX running, QP wound up, MJ being raised | 状态：CX存续，QP清盘，MJ募集中';
COMMENT ON COLUMN jj_xx.mj_rq IS 'Raising began | 募集起始日';
COMMENT ON COLUMN jj_xx.cl_rq IS 'Established | 成立日期';
COMMENT ON COLUMN jj_xx.qp_rq IS 'Wound up, NULL if not | 清盘日期';

CREATE TABLE fe_xx (
  fe_dm VARCHAR PRIMARY KEY,
  jj_dm VARCHAR REFERENCES jj_xx(jj_dm),
  fe_lb VARCHAR,
  yx_bz INTEGER,
  zs_bz INTEGER,
  gl_fl DOUBLE,
  fw_fl DOUBLE
);
COMMENT ON TABLE fe_xx IS 'Share classes | 份额';
COMMENT ON COLUMN fe_xx.fe_dm IS 'Class code, six digits | 份额代码';
COMMENT ON COLUMN fe_xx.jj_dm IS 'Fund | 基金代码';
COMMENT ON COLUMN fe_xx.fe_lb IS 'Class: A, C, E | 类别';
COMMENT ON COLUMN fe_xx.yx_bz IS '1 active, 0 closed | 有效标志：1有效，0终止';
COMMENT ON COLUMN fe_xx.zs_bz IS '1 main class, 0 not | 主份额标志：1是，0否';
COMMENT ON COLUMN fe_xx.gl_fl IS 'Management fee, percent | 管理费率（%）';
COMMENT ON COLUMN fe_xx.fw_fl IS 'Service fee, percent | 销售服务费率（%）';

CREATE TABLE rq_jl (
  jj_dm    VARCHAR REFERENCES jj_xx(jj_dm),
  jl_dm    VARCHAR REFERENCES jl_xx(jl_dm),
  rz_rq    DATE,
  lr_rq    DATE,
  gg_rq    DATE,
  lr_gg_rq DATE,
  zg_bz    INTEGER,
  rz_hb    DOUBLE,
  nh_hb    DOUBLE,
  pm_fw    DOUBLE,
  PRIMARY KEY (jj_dm, jl_dm, rz_rq)
);
COMMENT ON TABLE rq_jl IS 'Tenures | 任职记录';
COMMENT ON COLUMN rq_jl.jj_dm IS 'Fund | 基金代码';
COMMENT ON COLUMN rq_jl.jl_dm IS 'Manager | 经理代码';
COMMENT ON COLUMN rq_jl.rz_rq IS 'From | 任职日期';
COMMENT ON COLUMN rq_jl.lr_rq IS 'Until, NULL if in charge | 离任日期，在任为空';
COMMENT ON COLUMN rq_jl.gg_rq IS 'Appointment announced | 任职公告日';
COMMENT ON COLUMN rq_jl.lr_gg_rq IS 'Departure announced, NULL if in charge | 离任公告日';
COMMENT ON COLUMN rq_jl.zg_bz IS '1 lead, 0 co-manager | 主管标志：1主管，0协管';
COMMENT ON COLUMN rq_jl.rz_hb IS 'Return over the tenure, percent | 任职回报（%）';
COMMENT ON COLUMN rq_jl.nh_hb IS 'The same annualised, percent | 任职年化回报（%）';
COMMENT ON COLUMN rq_jl.pm_fw IS 'Percentile among peers, low is good | 同类排名百分位（越低越好）';

CREATE TABLE fg_jd (
  jj_dm VARCHAR REFERENCES jj_xx(jj_dm),
  jd_mr DATE,
  sz_fg VARCHAR,
  jz_fg VARCHAR,
  gp_cw DOUBLE,
  hs_l  DOUBLE,
  jz_d  DOUBLE,
  PRIMARY KEY (jj_dm, jd_mr)
);
COMMENT ON TABLE fg_jd IS 'Style by quarter | 季度风格';
COMMENT ON COLUMN fg_jd.jj_dm IS 'Fund | 基金代码';
COMMENT ON COLUMN fg_jd.jd_mr IS 'Quarter-end | 季末';
COMMENT ON COLUMN fg_jd.sz_fg IS 'Size: D large, Z mid, X small | 市值风格：D大盘，Z中盘，X小盘';
COMMENT ON COLUMN fg_jd.jz_fg IS 'Style: JZ value, PH blend, CZ growth | 价值风格：JZ价值，PH平衡，CZ成长';
COMMENT ON COLUMN fg_jd.gp_cw IS 'Equity position, percent | 股票仓位（%）';
COMMENT ON COLUMN fg_jd.hs_l IS 'Turnover, times a year | 换手率（倍）';
COMMENT ON COLUMN fg_jd.jz_d IS 'Ten largest, percent of equity | 前十大集中度（%）';

CREATE TABLE zc_gp (
  jj_dm VARCHAR REFERENCES jj_xx(jj_dm),
  jd_mr DATE,
  pm    INTEGER,
  gp_dm VARCHAR,
  gp_jc VARCHAR,
  hy    VARCHAR,
  cg_sl DECIMAL(18,2),
  cb_je DECIMAL(18,2),
  sz_je DECIMAL(18,2),
  jz_bl DOUBLE,
  PRIMARY KEY (jj_dm, jd_mr, pm)
);
COMMENT ON TABLE zc_gp IS 'Top holdings by quarter | 重仓股';
COMMENT ON COLUMN zc_gp.jj_dm IS 'Fund | 基金代码';
COMMENT ON COLUMN zc_gp.jd_mr IS 'Quarter-end | 季末';
COMMENT ON COLUMN zc_gp.pm IS 'Rank | 排名';
COMMENT ON COLUMN zc_gp.gp_dm IS 'Stock code | 股票代码';
COMMENT ON COLUMN zc_gp.gp_jc IS 'Stock, in Chinese | 股票简称';
COMMENT ON COLUMN zc_gp.hy IS 'Industry, in Chinese, e.g. 电子 | 行业';
COMMENT ON COLUMN zc_gp.cg_sl IS 'Shares, ten thousand | 持股数（万股）';
COMMENT ON COLUMN zc_gp.cb_je IS 'Cost, ten thousand yuan | 成本（万元）';
COMMENT ON COLUMN zc_gp.sz_je IS 'Market value, ten thousand yuan | 市值（万元）';
COMMENT ON COLUMN zc_gp.jz_bl IS 'Percent of net assets | 占净值比（%）';

CREATE TABLE gm_jd (
  fe_dm VARCHAR REFERENCES fe_xx(fe_dm),
  jd_mr DATE,
  jzc   DECIMAL(18,2),
  fe    DECIMAL(18,2),
  jg_bl DOUBLE,
  ny_bl DOUBLE,
  PRIMARY KEY (fe_dm, jd_mr)
);
COMMENT ON TABLE gm_jd IS 'Size of classes by quarter, 100 million yuan | 份额规模（亿元）';
COMMENT ON COLUMN gm_jd.fe_dm IS 'Class | 份额代码';
COMMENT ON COLUMN gm_jd.jd_mr IS 'Quarter-end | 季末';
COMMENT ON COLUMN gm_jd.jzc IS 'Net assets | 净资产';
COMMENT ON COLUMN gm_jd.fe IS 'Units, 100 million | 份额（亿份）';
COMMENT ON COLUMN gm_jd.jg_bl IS 'Held by institutions, percent | 机构占比（%）';
COMMENT ON COLUMN gm_jd.ny_bl IS 'Held by staff, percent | 内部员工占比（%）';

CREATE TABLE hb_qj (
  fe_dm VARCHAR REFERENCES fe_xx(fe_dm),
  jz_rq DATE,
  zq    VARCHAR,
  hb    DOUBLE,
  jz_hb DOUBLE,
  zd_hc DOUBLE,
  tl_pm INTEGER,
  tl_zs INTEGER,
  PRIMARY KEY (fe_dm, jz_rq, zq)
);
COMMENT ON TABLE hb_qj IS 'Returns of classes by horizon | 区间回报';
COMMENT ON COLUMN hb_qj.fe_dm IS 'Class | 份额代码';
COMMENT ON COLUMN hb_qj.jz_rq IS 'As of | 截止日期';
COMMENT ON COLUMN hb_qj.zq IS 'Horizon: M3, M6, Y1, Y3, YTD | 区间：M3近三月，M6近半年，Y1近一年，Y3近三年，YTD今年以来';
COMMENT ON COLUMN hb_qj.hb IS 'Return, percent | 回报（%）';
COMMENT ON COLUMN hb_qj.jz_hb IS 'Benchmark return, percent | 基准回报（%）';
COMMENT ON COLUMN hb_qj.zd_hc IS 'Maximum drawdown, percent | 最大回撤（%）';
COMMENT ON COLUMN hb_qj.tl_pm IS 'Rank in peers | 同类排名';
COMMENT ON COLUMN hb_qj.tl_zs IS 'Peers | 同类总数';
