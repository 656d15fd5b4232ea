-- 上市公司财务报表（宽表，拼音缩写）: A股公司资料、行业归属、利润表、资产负债表、现金流量表（含名称冗余）、单季、财务指标、业绩快报、审计、分红、股本、前五客户、应收账龄。

CREATE TABLE gs_zl (
  gs_dm VARCHAR PRIMARY KEY,
  gp_jc VARCHAR NOT NULL,
  gs_qc VARCHAR,
  bk    VARCHAR,
  zt    VARCHAR,
  ss_rq DATE,
  ts_rq DATE,
  cl_rq DATE,
  sf    VARCHAR,
  kg_xz VARCHAR
);
COMMENT ON TABLE gs_zl IS 'Companies | 公司资料';
COMMENT ON COLUMN gs_zl.gs_dm IS 'Stock code, six digits, e.g. 600887 | 股票代码';
COMMENT ON COLUMN gs_zl.gp_jc IS 'Stock short name, in Chinese, e.g. 岭原股份 | 股票简称';
COMMENT ON COLUMN gs_zl.gs_qc IS 'Full name, in Chinese | 公司全称';
COMMENT ON COLUMN gs_zl.bk IS 'Board: ZB main, CY ChiNext, KC STAR, BJ Beijing | 板块：ZB主板，CY创业板，KC科创板，BJ北交所';
COMMENT ON COLUMN gs_zl.zt IS 'State: SS listed, TP suspended, TS delisted, NSS to be listed | 上市状态：SS上市，TP停牌，TS退市，NSS拟上市';
COMMENT ON COLUMN gs_zl.ss_rq IS 'Listed | 上市日期';
COMMENT ON COLUMN gs_zl.ts_rq IS 'Delisted, NULL if not | 退市日期，未退市为空';
COMMENT ON COLUMN gs_zl.cl_rq IS 'Established | 成立日期';
COMMENT ON COLUMN gs_zl.sf IS 'Province, in Chinese | 省份';
COMMENT ON COLUMN gs_zl.kg_xz IS 'Controller: YQ central SOE, DQ local SOE, MQ private, WZ foreign | 实控人性质：YQ央企，DQ地方国企，MQ民企，WZ外资';

CREATE TABLE hy_gs (
  gs_dm VARCHAR REFERENCES gs_zl(gs_dm),
  nr_rq DATE,
  tc_rq DATE,
  yj_hy VARCHAR,
  ej_hy VARCHAR,
  PRIMARY KEY (gs_dm, nr_rq)
);
COMMENT ON TABLE hy_gs IS 'Industry membership with history | 行业归属';
COMMENT ON COLUMN hy_gs.gs_dm IS 'Stock code | 股票代码';
COMMENT ON COLUMN hy_gs.nr_rq IS 'In from | 纳入日期';
COMMENT ON COLUMN hy_gs.tc_rq IS 'Out on, NULL if current | 剔除日期，现行为空';
COMMENT ON COLUMN hy_gs.yj_hy IS 'First level industry, in Chinese, e.g. 食品饮料 | 一级行业';
COMMENT ON COLUMN hy_gs.ej_hy IS 'Second level industry, in Chinese, e.g. 乳制品 | 二级行业';

CREATE TABLE lrb (
  gs_dm  VARCHAR REFERENCES gs_zl(gs_dm),
  bgq    DATE,
  bb_lx  VARCHAR,
  gp_jc  VARCHAR,
  gg_rq  DATE,
  yy_zsr DECIMAL(18,2),
  yy_sr  DECIMAL(18,2),
  yy_cb  DECIMAL(18,2),
  xs_fy  DECIMAL(18,2),
  gl_fy  DECIMAL(18,2),
  yf_fy  DECIMAL(18,2),
  cw_fy  DECIMAL(18,2),
  tz_sy  DECIMAL(18,2),
  yy_lr  DECIMAL(18,2),
  lr_ze  DECIMAL(18,2),
  sds    DECIMAL(18,2),
  jlr    DECIMAL(18,2),
  gm_jlr DECIMAL(18,2),
  kf_jlr DECIMAL(18,2),
  jb_eps DOUBLE,
  PRIMARY KEY (gs_dm, bgq, bb_lx)
);
COMMENT ON TABLE lrb IS 'Income statements, year to date, yuan | 利润表（累计，元）';
COMMENT ON COLUMN lrb.gs_dm IS 'Stock code | 股票代码';
COMMENT ON COLUMN lrb.bgq IS 'Report period end | 报告期';
COMMENT ON COLUMN lrb.bb_lx IS 'Statement: HB consolidated, MGS parent only, HBT consolidated restated; HB unless said | 报表类型：HB合并，MGS母公司，HBT合并调整后；默认HB';
COMMENT ON COLUMN lrb.gp_jc IS 'Stock short name | 股票简称';
COMMENT ON COLUMN lrb.gg_rq IS 'Published | 公告日期';
COMMENT ON COLUMN lrb.yy_zsr IS 'Total operating revenue | 营业总收入';
COMMENT ON COLUMN lrb.yy_sr IS 'Operating revenue | 营业收入';
COMMENT ON COLUMN lrb.yy_cb IS 'Operating cost | 营业成本';
COMMENT ON COLUMN lrb.xs_fy IS 'Selling expense | 销售费用';
COMMENT ON COLUMN lrb.gl_fy IS 'Administrative expense | 管理费用';
COMMENT ON COLUMN lrb.yf_fy IS 'R&D expense | 研发费用';
COMMENT ON COLUMN lrb.cw_fy IS 'Finance expense | 财务费用';
COMMENT ON COLUMN lrb.tz_sy IS 'Investment income | 投资收益';
COMMENT ON COLUMN lrb.yy_lr IS 'Operating profit | 营业利润';
COMMENT ON COLUMN lrb.lr_ze IS 'Profit before tax | 利润总额';
COMMENT ON COLUMN lrb.sds IS 'Income tax | 所得税';
COMMENT ON COLUMN lrb.jlr IS 'Net profit including minorities | 净利润（含少数股东）';
COMMENT ON COLUMN lrb.gm_jlr IS 'Net profit to the parent''s owners | 归母净利润';
COMMENT ON COLUMN lrb.kf_jlr IS 'Net profit to the parent''s owners less non-recurring items | 扣非归母净利润';
COMMENT ON COLUMN lrb.jb_eps IS 'Basic EPS, yuan | 基本每股收益（元）';

CREATE TABLE zcfzb (
  gs_dm   VARCHAR REFERENCES gs_zl(gs_dm),
  bgq     DATE,
  bb_lx   VARCHAR,
  gp_jc   VARCHAR,
  gg_rq   DATE,
  hb_zj   DECIMAL(18,2),
  ys_zk   DECIMAL(18,2),
  ch      DECIMAL(18,2),
  sy      DECIMAL(18,2),
  gd_zc   DECIMAL(18,2),
  zj_gc   DECIMAL(18,2),
  zc_zj   DECIMAL(18,2),
  dq_jk   DECIMAL(18,2),
  cq_jk   DECIMAL(18,2),
  yf_zk   DECIMAL(18,2),
  ht_fz   DECIMAL(18,2),
  fz_hj   DECIMAL(18,2),
  gm_qy   DECIMAL(18,2),
  gdqy_hj DECIMAL(18,2),
  PRIMARY KEY (gs_dm, bgq, bb_lx)
);
COMMENT ON TABLE zcfzb IS 'Balance sheets, yuan | 资产负债表（元）';
COMMENT ON COLUMN zcfzb.gs_dm IS 'Stock code | 股票代码';
COMMENT ON COLUMN zcfzb.bgq IS 'Balance sheet date | 报告期';
COMMENT ON COLUMN zcfzb.bb_lx IS 'Statement: HB consolidated, MGS parent only, HBT consolidated restated; HB unless said | 报表类型：HB合并，MGS母公司，HBT合并调整后；默认HB';
COMMENT ON COLUMN zcfzb.gp_jc IS 'Stock short name | 股票简称';
COMMENT ON COLUMN zcfzb.gg_rq IS 'Published | 公告日期';
COMMENT ON COLUMN zcfzb.hb_zj IS 'Cash | 货币资金';
COMMENT ON COLUMN zcfzb.ys_zk IS 'Accounts receivable | 应收账款';
COMMENT ON COLUMN zcfzb.ch IS 'Inventories | 存货';
COMMENT ON COLUMN zcfzb.sy IS 'Goodwill | 商誉';
COMMENT ON COLUMN zcfzb.gd_zc IS 'Fixed assets | 固定资产';
COMMENT ON COLUMN zcfzb.zj_gc IS 'Construction in progress | 在建工程';
COMMENT ON COLUMN zcfzb.zc_zj IS 'Total assets | 资产总计';
COMMENT ON COLUMN zcfzb.dq_jk IS 'Short-term borrowings | 短期借款';
COMMENT ON COLUMN zcfzb.cq_jk IS 'Long-term borrowings | 长期借款';
COMMENT ON COLUMN zcfzb.yf_zk IS 'Accounts payable | 应付账款';
COMMENT ON COLUMN zcfzb.ht_fz IS 'Contract liabilities | 合同负债';
COMMENT ON COLUMN zcfzb.fz_hj IS 'Total liabilities | 负债合计';
COMMENT ON COLUMN zcfzb.gm_qy IS 'Equity to the parent''s owners | 归母股东权益';
COMMENT ON COLUMN zcfzb.gdqy_hj IS 'Total equity | 股东权益合计';

CREATE TABLE xjllb (
  gs_dm  VARCHAR REFERENCES gs_zl(gs_dm),
  bgq    DATE,
  bb_lx  VARCHAR,
  gp_jc  VARCHAR,
  gg_rq  DATE,
  jy_xjl DECIMAL(18,2),
  tz_xjl DECIMAL(18,2),
  cz_xjl DECIMAL(18,2),
  gj_zc  DECIMAL(18,2),
  fh_zf  DECIMAL(18,2),
  qm_xj  DECIMAL(18,2),
  PRIMARY KEY (gs_dm, bgq, bb_lx)
);
COMMENT ON TABLE xjllb IS 'Cash flow statements, year to date, yuan | 现金流量表（累计，元）';
COMMENT ON COLUMN xjllb.gs_dm IS 'Stock code | 股票代码';
COMMENT ON COLUMN xjllb.bgq IS 'Report period end | 报告期';
COMMENT ON COLUMN xjllb.bb_lx IS 'Statement: HB consolidated, MGS parent only, HBT consolidated restated; HB unless said | 报表类型：HB合并，MGS母公司，HBT合并调整后；默认HB';
COMMENT ON COLUMN xjllb.gp_jc IS 'Stock short name | 股票简称';
COMMENT ON COLUMN xjllb.gg_rq IS 'Published | 公告日期';
COMMENT ON COLUMN xjllb.jy_xjl IS 'Net operating cash flow | 经营现金流净额';
COMMENT ON COLUMN xjllb.tz_xjl IS 'Net investing cash flow | 投资现金流净额';
COMMENT ON COLUMN xjllb.cz_xjl IS 'Net financing cash flow | 筹资现金流净额';
COMMENT ON COLUMN xjllb.gj_zc IS 'Capital expenditure | 购建长期资产支付现金';
COMMENT ON COLUMN xjllb.fh_zf IS 'Dividends and interest paid | 分配股利及偿付利息支付现金';
COMMENT ON COLUMN xjllb.qm_xj IS 'Cash at the end | 期末现金余额';

CREATE TABLE dj_lr (
  gs_dm    VARCHAR REFERENCES gs_zl(gs_dm),
  jd_mr    DATE,
  gp_jc    VARCHAR,
  dj_sr    DECIMAL(18,2),
  dj_gmjlr DECIMAL(18,2),
  dj_kfjlr DECIMAL(18,2),
  PRIMARY KEY (gs_dm, jd_mr)
);
COMMENT ON TABLE dj_lr IS 'Single-quarter income, consolidated, yuan | 单季利润（合并，元）';
COMMENT ON COLUMN dj_lr.gs_dm IS 'Stock code | 股票代码';
COMMENT ON COLUMN dj_lr.jd_mr IS 'Quarter-end | 季末';
COMMENT ON COLUMN dj_lr.gp_jc IS 'Stock short name | 股票简称';
COMMENT ON COLUMN dj_lr.dj_sr IS 'Revenue of the quarter | 单季营业收入';
COMMENT ON COLUMN dj_lr.dj_gmjlr IS 'Net profit to the parent of the quarter | 单季归母净利润';
COMMENT ON COLUMN dj_lr.dj_kfjlr IS 'The same less non-recurring items | 单季扣非净利润';

CREATE TABLE cw_zb (
  gs_dm  VARCHAR REFERENCES gs_zl(gs_dm),
  bgq    DATE,
  gp_jc  VARCHAR,
  jq_roe DOUBLE,
  tb_roe DOUBLE,
  ml_l   DOUBLE,
  jl_l   DOUBLE,
  fz_l   DOUBLE,
  ld_bl  DOUBLE,
  sr_tb  DOUBLE,
  gm_tb  DOUBLE,
  PRIMARY KEY (gs_dm, bgq)
);
COMMENT ON TABLE cw_zb IS 'Ratios, consolidated | 财务指标（合并）';
COMMENT ON COLUMN cw_zb.gs_dm IS 'Stock code | 股票代码';
COMMENT ON COLUMN cw_zb.bgq IS 'Report period end | 报告期';
COMMENT ON COLUMN cw_zb.gp_jc IS 'Stock short name | 股票简称';
COMMENT ON COLUMN cw_zb.jq_roe IS 'Weighted ROE, percent | 加权ROE（%）';
COMMENT ON COLUMN cw_zb.tb_roe IS 'Diluted ROE, percent | 摊薄ROE（%）';
COMMENT ON COLUMN cw_zb.ml_l IS 'Gross margin, percent | 毛利率（%）';
COMMENT ON COLUMN cw_zb.jl_l IS 'Net margin, percent | 净利率（%）';
COMMENT ON COLUMN cw_zb.fz_l IS 'Liabilities to assets, percent | 资产负债率（%）';
COMMENT ON COLUMN cw_zb.ld_bl IS 'Current ratio | 流动比率';
COMMENT ON COLUMN cw_zb.sr_tb IS 'Revenue growth on the year, percent | 营收同比（%）';
COMMENT ON COLUMN cw_zb.gm_tb IS 'Parent net profit growth on the year, percent | 归母净利润同比（%）';

CREATE TABLE yj_kb (
  gs_dm  VARCHAR REFERENCES gs_zl(gs_dm),
  bgq    DATE,
  kb_rq  DATE,
  kb_sr  DECIMAL(18,2),
  kb_jlr DECIMAL(18,2),
  PRIMARY KEY (gs_dm, bgq)
);
COMMENT ON TABLE yj_kb IS 'Preliminary results | 业绩快报';
COMMENT ON COLUMN yj_kb.gs_dm IS 'Stock code | 股票代码';
COMMENT ON COLUMN yj_kb.bgq IS 'Report period end | 报告期';
COMMENT ON COLUMN yj_kb.kb_rq IS 'Published | 快报公告日';
COMMENT ON COLUMN yj_kb.kb_sr IS 'Revenue, yuan | 快报营业收入（元）';
COMMENT ON COLUMN yj_kb.kb_jlr IS 'Net profit to the parent, yuan | 快报归母净利润（元）';

CREATE TABLE bg_pl (
  gs_dm VARCHAR REFERENCES gs_zl(gs_dm),
  bgq   DATE,
  sc_yy DATE,
  zh_yy DATE,
  sj_pl DATE,
  PRIMARY KEY (gs_dm, bgq)
);
COMMENT ON TABLE bg_pl IS 'Disclosure dates of reports | 定期报告披露';
COMMENT ON COLUMN bg_pl.gs_dm IS 'Stock code | 股票代码';
COMMENT ON COLUMN bg_pl.bgq IS 'Report period end | 报告期';
COMMENT ON COLUMN bg_pl.sc_yy IS 'First booked date | 首次预约日';
COMMENT ON COLUMN bg_pl.zh_yy IS 'Last booked date | 最终预约日';
COMMENT ON COLUMN bg_pl.sj_pl IS 'Disclosed, NULL if not yet | 实际披露日，未披露为空';

CREATE TABLE sj_yj (
  gs_dm VARCHAR REFERENCES gs_zl(gs_dm),
  nd    INTEGER,
  sws   VARCHAR,
  yj_lx VARCHAR,
  sj_fy DECIMAL(18,2),
  PRIMARY KEY (gs_dm, nd)
);
COMMENT ON TABLE sj_yj IS 'Audit opinions on annual reports | 年报审计意见';
COMMENT ON COLUMN sj_yj.gs_dm IS 'Stock code | 股票代码';
COMMENT ON COLUMN sj_yj.nd IS 'Year | 年度';
COMMENT ON COLUMN sj_yj.sws IS 'Audit firm, in Chinese | 会计师事务所';
COMMENT ON COLUMN sj_yj.yj_lx IS 'Opinion: BZ clean, QD emphasis, BL qualified, WF disclaimer, FD adverse | 意见类型：BZ标准无保留，QD强调事项，BL保留，WF无法表示，FD否定';
COMMENT ON COLUMN sj_yj.sj_fy IS 'Fee, ten thousand yuan | 审计费（万元）';

CREATE TABLE fh_fa (
  gs_dm VARCHAR REFERENCES gs_zl(gs_dm),
  fh_nd INTEGER,
  jd    VARCHAR,
  ya_rq DATE,
  dj_rq DATE,
  cx_rq DATE,
  px_10 DOUBLE,
  px_ze DECIMAL(18,2),
  PRIMARY KEY (gs_dm, fh_nd)
);
COMMENT ON TABLE fh_fa IS 'Dividends | 分红方案';
COMMENT ON COLUMN fh_fa.gs_dm IS 'Stock code | 股票代码';
COMMENT ON COLUMN fh_fa.fh_nd IS 'Year | 分红年度';
COMMENT ON COLUMN fh_fa.jd IS 'Stage: YA plan, TG approved, SS paid, QX cancelled | 进度：YA预案，TG股东大会通过，SS实施，QX取消';
COMMENT ON COLUMN fh_fa.ya_rq IS 'Plan announced | 预案公告日';
COMMENT ON COLUMN fh_fa.dj_rq IS 'Record date | 股权登记日';
COMMENT ON COLUMN fh_fa.cx_rq IS 'Ex-dividend date | 除息日';
COMMENT ON COLUMN fh_fa.px_10 IS 'Cash per 10 shares, yuan | 每10股派息（元）';
COMMENT ON COLUMN fh_fa.px_ze IS 'Total cash, yuan | 派息总额（元）';

CREATE TABLE gb_bd (
  gs_dm VARCHAR REFERENCES gs_zl(gs_dm),
  bd_rq DATE,
  zgb   DECIMAL(18,2),
  ltgb  DECIMAL(18,2),
  bd_yy VARCHAR,
  PRIMARY KEY (gs_dm, bd_rq)
);
COMMENT ON TABLE gb_bd IS 'Share capital changes, ten thousand shares | 股本变动（万股）';
COMMENT ON COLUMN gb_bd.gs_dm IS 'Stock code | 股票代码';
COMMENT ON COLUMN gb_bd.bd_rq IS 'Date | 变动日期';
COMMENT ON COLUMN gb_bd.zgb IS 'Total capital | 总股本';
COMMENT ON COLUMN gb_bd.ltgb IS 'Tradable capital | 流通股本';
COMMENT ON COLUMN gb_bd.bd_yy IS 'Reason: ZF placement, SG bonus, HG buyback, JJ unlock | 变动原因：ZF增发，SG送转，HG回购注销，JJ解禁';

CREATE TABLE ys_zl (
  gs_dm VARCHAR REFERENCES gs_zl(gs_dm),
  nm    DATE,
  zl    VARCHAR,
  zm_ye DECIMAL(18,2),
  hz_zb DECIMAL(18,2),
  PRIMARY KEY (gs_dm, nm, zl)
);
COMMENT ON TABLE ys_zl IS 'Receivables by age at year-ends, yuan | 应收账款账龄（元）';
COMMENT ON COLUMN ys_zl.gs_dm IS 'Stock code | 股票代码';
COMMENT ON COLUMN ys_zl.nm IS 'Year-end | 年末';
COMMENT ON COLUMN ys_zl.zl IS 'Age: Y1 within a year, Y2 one to two, Y3 two to three, Y4 above three | 账龄：Y1一年内，Y2一至二年，Y3二至三年，Y4三年以上';
COMMENT ON COLUMN ys_zl.zm_ye IS 'Gross balance | 账面余额';
COMMENT ON COLUMN ys_zl.hz_zb IS 'Allowance | 坏账准备';
