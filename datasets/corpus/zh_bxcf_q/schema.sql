-- 保险偿付能力（拼音缩写）: insurers, shareholders, quarterly solvency with amounts and ratios, risk capital, comprehensive ratings, premiums by line (scale and original premium), investment yields (financial and comprehensive), surrenders, capital bonds, penalties, branches, products.

CREATE TABLE bx_gs (
  gs_dm VARCHAR PRIMARY KEY,
  gs_jc VARCHAR NOT NULL,
  gs_qc VARCHAR,
  gs_lx VARCHAR,
  jt_dm VARCHAR REFERENCES bx_gs(gs_dm),
  zb_xz VARCHAR,
  jy_zt VARCHAR,
  pc_rq DATE,
  ky_rq DATE,
  ss_bz BOOLEAN
);
COMMENT ON TABLE bx_gs IS 'Insurers | 保险公司';
COMMENT ON COLUMN bx_gs.gs_dm IS 'Insurer code, e.g. L0031 | 公司代码';
COMMENT ON COLUMN bx_gs.gs_jc IS 'Short name, in Chinese, e.g. 宁远人寿 | 公司简称';
COMMENT ON COLUMN bx_gs.gs_qc IS 'Full name, in Chinese | 公司全称';
COMMENT ON COLUMN bx_gs.gs_lx IS 'Type: SX life, CX property and casualty, JK health, YL pension, ZB reinsurance | 类型：SX寿险，CX财险，JK健康险，YL养老险，ZB再保险';
COMMENT ON COLUMN bx_gs.jt_dm IS 'Group, NULL if none | 所属集团，无则为空';
COMMENT ON COLUMN bx_gs.zb_xz IS 'Capital: ZZ domestic, HZ joint venture, WZ foreign | 资本性质：ZZ中资，HZ合资，WZ外资';
COMMENT ON COLUMN bx_gs.jy_zt IS 'State: ZC normal, JG taken over, TY stopped new business, ZX deregistered | 经营状态：ZC正常，JG接管，TY停止新业务，ZX注销';
COMMENT ON COLUMN bx_gs.pc_rq IS 'Approved to set up | 批筹日期';
COMMENT ON COLUMN bx_gs.ky_rq IS 'Opened | 开业日期';
COMMENT ON COLUMN bx_gs.ss_bz IS 'True if listed | 是否上市';

CREATE TABLE gd_md (
  gs_dm VARCHAR REFERENCES bx_gs(gs_dm),
  gd_mc VARCHAR,
  rg_rq DATE,
  tc_rq DATE,
  gd_lx VARCHAR,
  cg_bl DOUBLE,
  zy_bl DOUBLE,
  PRIMARY KEY (gs_dm, gd_mc, rg_rq)
);
COMMENT ON TABLE gd_md IS 'Shareholders with history | 股东名单';
COMMENT ON COLUMN gd_md.gs_dm IS 'Insurer | 公司代码';
COMMENT ON COLUMN gd_md.gd_mc IS 'Shareholder, in Chinese | 股东名称';
COMMENT ON COLUMN gd_md.rg_rq IS 'Since | 入股日期';
COMMENT ON COLUMN gd_md.tc_rq IS 'Left, NULL if still in | 退出日期，在册为空';
COMMENT ON COLUMN gd_md.gd_lx IS 'Type: GY state, MY private, WZ foreign | 股东类型：GY国有，MY民营，WZ外资';
COMMENT ON COLUMN gd_md.cg_bl IS 'Held, percent | 持股比例（%）';
COMMENT ON COLUMN gd_md.zy_bl IS 'Pledged, percent of his shares | 质押比例（%）';

CREATE TABLE cf_jd (
  gs_dm   VARCHAR REFERENCES bx_gs(gs_dm),
  jd_mr   DATE,
  gs_jc   VARCHAR,
  pl_rq   DATE,
  sj_zb   DECIMAL(18,2),
  hx_zb   DECIMAL(18,2),
  fs_zb   DECIMAL(18,2),
  zd_zb   DECIMAL(18,2),
  hx_l    DOUBLE,
  zh_l    DOUBLE,
  yc_zh_l DOUBLE,
  jlr     DECIMAL(18,2),
  jlr_lj  DECIMAL(18,2),
  jzc     DECIMAL(18,2),
  zzc     DECIMAL(18,2),
  PRIMARY KEY (gs_dm, jd_mr)
);
COMMENT ON TABLE cf_jd IS 'Solvency by quarter, 100 million yuan | 偿付能力季报（亿元）';
COMMENT ON COLUMN cf_jd.gs_dm IS 'Insurer | 公司代码';
COMMENT ON COLUMN cf_jd.jd_mr IS 'Quarter-end | 季末';
COMMENT ON COLUMN cf_jd.gs_jc IS 'Short name | 公司简称';
COMMENT ON COLUMN cf_jd.pl_rq IS 'Published | 披露日期';
COMMENT ON COLUMN cf_jd.sj_zb IS 'Actual capital | 实际资本';
COMMENT ON COLUMN cf_jd.hx_zb IS 'Core capital | 核心资本';
COMMENT ON COLUMN cf_jd.fs_zb IS 'Supplementary capital | 附属资本';
COMMENT ON COLUMN cf_jd.zd_zb IS 'Minimum capital | 最低资本';
COMMENT ON COLUMN cf_jd.hx_l IS 'Core solvency ratio, percent | 核心偿付能力充足率（%）';
COMMENT ON COLUMN cf_jd.zh_l IS 'Comprehensive solvency ratio, percent | 综合偿付能力充足率（%）';
COMMENT ON COLUMN cf_jd.yc_zh_l IS 'Comprehensive ratio forecast for next quarter, percent | 下季度预测综合充足率（%）';
COMMENT ON COLUMN cf_jd.jlr IS 'Net profit of the quarter | 当季净利润';
COMMENT ON COLUMN cf_jd.jlr_lj IS 'Net profit, year to date | 本年累计净利润';
COMMENT ON COLUMN cf_jd.jzc IS 'Net assets | 净资产';
COMMENT ON COLUMN cf_jd.zzc IS 'Total assets | 总资产';

CREATE TABLE fx_pj (
  gs_dm VARCHAR REFERENCES bx_gs(gs_dm),
  pj_jd DATE,
  pj_jg VARCHAR,
  tz_rq DATE,
  PRIMARY KEY (gs_dm, pj_jd)
);
COMMENT ON TABLE fx_pj IS 'Comprehensive risk ratings | 风险综合评级';
COMMENT ON COLUMN fx_pj.gs_dm IS 'Insurer | 公司代码';
COMMENT ON COLUMN fx_pj.pj_jd IS 'Quarter rated | 评级季度';
COMMENT ON COLUMN fx_pj.pj_jg IS 'Grade: AAA, AA, A, BBB, BB, B, C, D | 评级结果';
COMMENT ON COLUMN fx_pj.tz_rq IS 'Notified | 通知日期';

CREATE TABLE bf_jd (
  gs_dm VARCHAR REFERENCES bx_gs(gs_dm),
  jd_mr DATE,
  xz    VARCHAR,
  ys_bf DECIMAL(18,2),
  gm_bf DECIMAL(18,2),
  xd_bf DECIMAL(18,2),
  pf_zc DECIMAL(18,2),
  tb_je DECIMAL(18,2),
  PRIMARY KEY (gs_dm, jd_mr, xz)
);
COMMENT ON TABLE bf_jd IS 'Premiums by line and quarter, 100 million yuan | 保费分险种（亿元）';
COMMENT ON COLUMN bf_jd.gs_dm IS 'Insurer | 公司代码';
COMMENT ON COLUMN bf_jd.jd_mr IS 'Quarter-end | 季末';
COMMENT ON COLUMN bf_jd.xz IS 'Line: CX motor, FCX non-motor, PT ordinary life, FH participating, WN universal, JKX health, YW accident | 险种：CX车险，FCX非车险，PT普通寿险，FH分红险，WN万能险，JKX健康险，YW意外险';
COMMENT ON COLUMN bf_jd.ys_bf IS 'Original premium of the quarter | 当季原保费';
COMMENT ON COLUMN bf_jd.gm_bf IS 'Scale premium of the quarter | 当季规模保费';
COMMENT ON COLUMN bf_jd.xd_bf IS 'New business premium of the quarter | 当季新单保费';
COMMENT ON COLUMN bf_jd.pf_zc IS 'Claims paid of the quarter | 当季赔付支出';
COMMENT ON COLUMN bf_jd.tb_je IS 'Surrenders of the quarter | 当季退保金';

CREATE TABLE tz_sy (
  gs_dm  VARCHAR REFERENCES bx_gs(gs_dm),
  jd_mr  DATE,
  tz_zc  DECIMAL(18,2),
  cw_syl DOUBLE,
  zh_syl DOUBLE,
  gp_bl  DOUBLE,
  fb_bl  DOUBLE,
  PRIMARY KEY (gs_dm, jd_mr)
);
COMMENT ON TABLE tz_sy IS 'Investment by quarter | 投资收益季报';
COMMENT ON COLUMN tz_sy.gs_dm IS 'Insurer | 公司代码';
COMMENT ON COLUMN tz_sy.jd_mr IS 'Quarter-end | 季末';
COMMENT ON COLUMN tz_sy.tz_zc IS 'Invested assets, 100 million yuan | 投资资产（亿元）';
COMMENT ON COLUMN tz_sy.cw_syl IS 'Financial yield of the year to date, percent | 财务投资收益率（本年累计，%）';
COMMENT ON COLUMN tz_sy.zh_syl IS 'Comprehensive yield of the year to date, percent | 综合投资收益率（本年累计，%）';
COMMENT ON COLUMN tz_sy.gp_bl IS 'Stocks and equity funds, percent | 股票及权益基金占比（%）';
COMMENT ON COLUMN tz_sy.fb_bl IS 'Non-standard assets, percent | 非标占比（%）';

CREATE TABLE zb_zq (
  zq_dm VARCHAR PRIMARY KEY,
  zq_jc VARCHAR,
  gs_dm VARCHAR REFERENCES bx_gs(gs_dm),
  zq_lx VARCHAR,
  fx_rq DATE,
  qx_rq DATE,
  sh_rq DATE,
  dq_rq DATE,
  df_rq DATE,
  fx_gm DECIMAL(18,2),
  cx_ye DECIMAL(18,2),
  pm_ll DOUBLE
);
COMMENT ON TABLE zb_zq IS 'Capital bonds | 资本债券';
COMMENT ON COLUMN zb_zq.zq_dm IS 'Bond code | 债券代码';
COMMENT ON COLUMN zb_zq.zq_jc IS 'Bond short name, in Chinese | 债券简称';
COMMENT ON COLUMN zb_zq.gs_dm IS 'Issuer | 发行公司';
COMMENT ON COLUMN zb_zq.zq_lx IS 'Type: ZBBC capital supplement, YX perpetual | 类型：ZBBC资本补充债，YX永续债';
COMMENT ON COLUMN zb_zq.fx_rq IS 'Issued | 发行日';
COMMENT ON COLUMN zb_zq.qx_rq IS 'Interest from | 起息日';
COMMENT ON COLUMN zb_zq.sh_rq IS 'First call | 首个赎回日';
COMMENT ON COLUMN zb_zq.dq_rq IS 'Matures, NULL if perpetual | 到期日，永续为空';
COMMENT ON COLUMN zb_zq.df_rq IS 'Redeemed, NULL if outstanding | 兑付日，存续为空';
COMMENT ON COLUMN zb_zq.fx_gm IS 'Issued, 100 million yuan | 发行规模（亿元）';
COMMENT ON COLUMN zb_zq.cx_ye IS 'Outstanding, 100 million yuan | 存续余额（亿元）';
COMMENT ON COLUMN zb_zq.pm_ll IS 'Coupon, percent | 票面利率（%）';

CREATE TABLE cf_jl (
  cf_id INTEGER PRIMARY KEY,
  gs_dm VARCHAR REFERENCES bx_gs(gs_dm),
  jg_mc VARCHAR,
  wf_rq DATE,
  cf_rq DATE,
  gg_rq DATE,
  fk_je DECIMAL(18,2),
  sy    VARCHAR
);
COMMENT ON TABLE cf_jl IS 'Penalties | 处罚记录';
COMMENT ON COLUMN cf_jl.cf_id IS 'Penalty | 处罚编号';
COMMENT ON COLUMN cf_jl.gs_dm IS 'Insurer | 公司代码';
COMMENT ON COLUMN cf_jl.jg_mc IS 'Branch concerned, in Chinese; NULL if head office | 涉事分支机构，总公司为空';
COMMENT ON COLUMN cf_jl.wf_rq IS 'Misconduct happened | 违规发生日';
COMMENT ON COLUMN cf_jl.cf_rq IS 'Decided | 处罚决定日';
COMMENT ON COLUMN cf_jl.gg_rq IS 'Published | 公示日';
COMMENT ON COLUMN cf_jl.fk_je IS 'Fine, ten thousand yuan | 罚款（万元）';
COMMENT ON COLUMN cf_jl.sy IS 'Cause: XSWD misleading sales, SJBS false data, ZJYY investment, TFYW commissions | 事由：XSWD销售误导，SJBS数据不实，ZJYY资金运用，TFYW套取费用';

CREATE TABLE gg_rz (
  rz_id INTEGER PRIMARY KEY,
  gs_dm VARCHAR REFERENCES bx_gs(gs_dm),
  xm    VARCHAR,
  zw    VARCHAR,
  hz_rq DATE,
  rz_rq DATE,
  lz_rq DATE
);
COMMENT ON TABLE gg_rz IS 'Executives | 高管任职';
COMMENT ON COLUMN gg_rz.rz_id IS 'Record | 编号';
COMMENT ON COLUMN gg_rz.gs_dm IS 'Insurer | 公司代码';
COMMENT ON COLUMN gg_rz.xm IS 'Name, in Chinese | 姓名';
COMMENT ON COLUMN gg_rz.zw IS 'Post: DSZ chair, ZJL general manager, JS chief actuary, CFO, CRO | 职务：DSZ董事长，ZJL总经理，JS总精算师，CFO，CRO';
COMMENT ON COLUMN gg_rz.hz_rq IS 'Qualification approved | 资格核准日';
COMMENT ON COLUMN gg_rz.rz_rq IS 'Took office | 任职日';
COMMENT ON COLUMN gg_rz.lz_rq IS 'Left, NULL if in office | 离职日，在任为空';

CREATE TABLE bx_cp (
  cp_dm VARCHAR PRIMARY KEY,
  cp_mc VARCHAR,
  gs_dm VARCHAR REFERENCES bx_gs(gs_dm),
  cp_lx VARCHAR,
  ba_rq DATE,
  xs_rq DATE,
  tx_rq DATE,
  yd_ll DOUBLE
);
COMMENT ON TABLE bx_cp IS 'Products | 保险产品';
COMMENT ON COLUMN bx_cp.cp_dm IS 'Product code | 产品代码';
COMMENT ON COLUMN bx_cp.cp_mc IS 'Product, in Chinese | 产品名称';
COMMENT ON COLUMN bx_cp.gs_dm IS 'Insurer | 公司代码';
COMMENT ON COLUMN bx_cp.cp_lx IS 'Type: DQ term, ZS whole life, NJ annuity, ZJ critical illness, YL medical | 类型：DQ定期寿，ZS终身寿，NJ年金，ZJ重疾，YL医疗';
COMMENT ON COLUMN bx_cp.ba_rq IS 'Registered | 备案日期';
COMMENT ON COLUMN bx_cp.xs_rq IS 'On sale from | 上市销售日';
COMMENT ON COLUMN bx_cp.tx_rq IS 'Off sale, NULL if on sale | 停售日，在售为空';
COMMENT ON COLUMN bx_cp.yd_ll IS 'Guaranteed rate, percent | 预定利率（%）';
