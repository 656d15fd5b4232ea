-- 分红送转与公司事件: dividends and corporate actions of A-shares as a custody bank's warehouse keeps them: securities, dividend plans with their several dates and amounts, rights issues, placements, buybacks, unlocks, results forecasts, suspensions, positions and cash credited to accounts; pinyin abbreviations.

CREATE TABLE zq_base (
  zq_id  BIGINT PRIMARY KEY,
  zq_dm  VARCHAR,
  zq_jc  VARCHAR NOT NULL,
  fr_qc  VARCHAR,
  sc     VARCHAR,
  hy     VARCHAR,
  zgb_wg DOUBLE,
  ss_rq  DATE
);
COMMENT ON TABLE zq_base IS 'Securities | 证券基本信息';
COMMENT ON COLUMN zq_base.zq_id IS 'Internal id | 证券内码';
COMMENT ON COLUMN zq_base.zq_dm IS 'Trading code, six digits, e.g. 601088 | 证券代码';
COMMENT ON COLUMN zq_base.zq_jc IS 'Short name, in Chinese | 证券简称';
COMMENT ON COLUMN zq_base.fr_qc IS 'Full company name, in Chinese | 法人全称';
COMMENT ON COLUMN zq_base.sc IS 'Market: XSHG, XSHE, BSE | 市场：XSHG沪市，XSHE深市，BSE北交所';
COMMENT ON COLUMN zq_base.hy IS 'Industry, in Chinese, e.g. 煤炭 | 行业';
COMMENT ON COLUMN zq_base.zgb_wg IS 'Total shares, 10,000 | 总股本（万股）';
COMMENT ON COLUMN zq_base.ss_rq IS 'Listed on | 上市日期';

CREATE TABLE tg_zh (
  zh_dm VARCHAR PRIMARY KEY,
  zh_mc VARCHAR NOT NULL,
  zh_lx VARCHAR,
  glr   VARCHAR
);
COMMENT ON TABLE tg_zh IS 'Custody accounts | 托管账户';
COMMENT ON COLUMN tg_zh.zh_dm IS 'Account code | 账户代码';
COMMENT ON COLUMN tg_zh.zh_mc IS 'Account name, in Chinese, e.g. 恒裕价值一号 | 账户名称';
COMMENT ON COLUMN tg_zh.zh_lx IS 'Kind: GM public fund, SB social security, BX insurer, QF QFII, ZH private account | 类型：GM公募，SB社保，BX保险，QF合格境外，ZH专户';
COMMENT ON COLUMN tg_zh.glr IS 'Manager, in Chinese | 管理人';

CREATE TABLE fh_fa (
  fa_id    BIGINT PRIMARY KEY,
  zq_id    BIGINT REFERENCES zq_base(zq_id),
  bg_q     DATE,
  fa_jd    VARCHAR,
  ya_gg_rq DATE,
  gdh_rq   DATE,
  ss_gg_rq DATE,
  gqdj_rq  DATE,
  cqcx_rq  DATE,
  pxfk_rq  DATE,
  mg_px_sq DOUBLE,
  mg_px_sh DOUBLE,
  mg_sg    DOUBLE,
  mg_zz    DOUBLE,
  px_ze    DOUBLE,
  gslr     DOUBLE
);
COMMENT ON TABLE fh_fa IS 'Dividend plans | 分红送转方案';
COMMENT ON COLUMN fh_fa.fa_id IS 'Plan id | 方案编号';
COMMENT ON COLUMN fh_fa.zq_id IS 'Security | 证券内码';
COMMENT ON COLUMN fh_fa.bg_q IS 'Report period, e.g. 2024-12-31 | 报告期';
COMMENT ON COLUMN fh_fa.fa_jd IS 'Progress: 1 board proposal, 2 passed by shareholders, 3 carried out, 4 no distribution, 9 stopped | 进度：1董事会预案，2股东大会通过，3实施，4不分配，9停止';
COMMENT ON COLUMN fh_fa.ya_gg_rq IS 'Proposal announced | 预案公告日';
COMMENT ON COLUMN fh_fa.gdh_rq IS 'Shareholders'' meeting | 股东大会日';
COMMENT ON COLUMN fh_fa.ss_gg_rq IS 'Announcement of carrying out | 实施公告日';
COMMENT ON COLUMN fh_fa.gqdj_rq IS 'Record date | 股权登记日';
COMMENT ON COLUMN fh_fa.cqcx_rq IS 'Ex-date | 除权除息日';
COMMENT ON COLUMN fh_fa.pxfk_rq IS 'Cash paid on | 派息发放日';
COMMENT ON COLUMN fh_fa.mg_px_sq IS 'Cash a share before tax, yuan | 每股派息税前（元）';
COMMENT ON COLUMN fh_fa.mg_px_sh IS 'Cash a share after tax, yuan | 每股派息税后（元）';
COMMENT ON COLUMN fh_fa.mg_sg IS 'Bonus shares a share | 每股送股';
COMMENT ON COLUMN fh_fa.mg_zz IS 'Shares from reserves a share | 每股转增';
COMMENT ON COLUMN fh_fa.px_ze IS 'Cash in total, 10,000 yuan | 派息总额（万元）';
COMMENT ON COLUMN fh_fa.gslr IS 'Net profit of the period, 10,000 yuan | 归母净利润（万元）';

CREATE TABLE pg_zf (
  sj_id BIGINT PRIMARY KEY,
  zq_id BIGINT REFERENCES zq_base(zq_id),
  sj_lx VARCHAR,
  ya_rq DATE,
  hz_rq DATE,
  fx_rq DATE,
  fx_jg DOUBLE,
  fx_sl DOUBLE,
  mj_ze DOUBLE,
  mj_je DOUBLE,
  xs_ys INTEGER
);
COMMENT ON TABLE pg_zf IS 'Rights issues and placements | 配股与增发';
COMMENT ON COLUMN pg_zf.sj_id IS 'Event id | 事件编号';
COMMENT ON COLUMN pg_zf.zq_id IS 'Security | 证券内码';
COMMENT ON COLUMN pg_zf.sj_lx IS 'Kind: PG rights issue, GK public offer, DX private placement | 类型：PG配股，GK公开增发，DX定向增发';
COMMENT ON COLUMN pg_zf.ya_rq IS 'Proposed | 预案日期';
COMMENT ON COLUMN pg_zf.hz_rq IS 'Approved by the regulator | 核准日期';
COMMENT ON COLUMN pg_zf.fx_rq IS 'Issued, NULL if not yet | 发行日期，未发为空';
COMMENT ON COLUMN pg_zf.fx_jg IS 'Price, yuan | 发行价格';
COMMENT ON COLUMN pg_zf.fx_sl IS 'Shares, 10,000 | 发行数量（万股）';
COMMENT ON COLUMN pg_zf.mj_ze IS 'Raised gross, 10,000 yuan | 募集总额（万元）';
COMMENT ON COLUMN pg_zf.mj_je IS 'Raised net, 10,000 yuan | 募集净额（万元）';
COMMENT ON COLUMN pg_zf.xs_ys IS 'Lock-up, months, NULL if none | 限售期（月）';

CREATE TABLE hg_jh (
  jh_id  BIGINT PRIMARY KEY,
  zq_id  BIGINT REFERENCES zq_base(zq_id),
  gg_rq  DATE,
  js_rq  DATE,
  yt     VARCHAR,
  sx_je  DOUBLE,
  xx_je  DOUBLE,
  yhg_je DOUBLE,
  yhg_sl DOUBLE,
  jg_sx  DOUBLE
);
COMMENT ON TABLE hg_jh IS 'Buyback plans | 回购计划';
COMMENT ON COLUMN hg_jh.jh_id IS 'Plan id | 计划编号';
COMMENT ON COLUMN hg_jh.zq_id IS 'Security | 证券内码';
COMMENT ON COLUMN hg_jh.gg_rq IS 'Announced | 公告日期';
COMMENT ON COLUMN hg_jh.js_rq IS 'Ends | 截止日期';
COMMENT ON COLUMN hg_jh.yt IS 'Use: ZX cancel, GQ incentive plan, ZQ convertible bonds | 用途：ZX注销，GQ股权激励，ZQ转债转股';
COMMENT ON COLUMN hg_jh.sx_je IS 'At most, 10,000 yuan | 金额上限（万元）';
COMMENT ON COLUMN hg_jh.xx_je IS 'At least, 10,000 yuan | 金额下限（万元）';
COMMENT ON COLUMN hg_jh.yhg_je IS 'Spent so far, 10,000 yuan | 已回购金额（万元）';
COMMENT ON COLUMN hg_jh.yhg_sl IS 'Bought so far, 10,000 shares | 已回购数量（万股）';
COMMENT ON COLUMN hg_jh.jg_sx IS 'Highest price allowed, yuan | 价格上限';

CREATE TABLE yj_yg (
  yg_id  BIGINT PRIMARY KEY,
  zq_id  BIGINT REFERENCES zq_base(zq_id),
  bg_q   DATE,
  gg_rq  DATE,
  yg_lx  VARCHAR,
  jlr_xx DOUBLE,
  jlr_sx DOUBLE,
  sntq   DOUBLE
);
COMMENT ON TABLE yj_yg IS 'Results forecasts | 业绩预告';
COMMENT ON COLUMN yj_yg.yg_id IS 'Forecast id | 预告编号';
COMMENT ON COLUMN yj_yg.zq_id IS 'Security | 证券内码';
COMMENT ON COLUMN yj_yg.bg_q IS 'Report period | 报告期';
COMMENT ON COLUMN yj_yg.gg_rq IS 'Announced | 公告日期';
COMMENT ON COLUMN yj_yg.yg_lx IS 'Kind: 预增, 略增, 扭亏, 续盈, 预减, 略减, 首亏, 续亏 | 预告类型';
COMMENT ON COLUMN yj_yg.jlr_xx IS 'Profit, low end, 10,000 yuan | 净利润下限（万元）';
COMMENT ON COLUMN yj_yg.jlr_sx IS 'Profit, high end, 10,000 yuan | 净利润上限（万元）';
COMMENT ON COLUMN yj_yg.sntq IS 'Profit of the same period last year, 10,000 yuan | 上年同期净利润（万元）';

CREATE TABLE tfp (
  tp_id BIGINT PRIMARY KEY,
  zq_id BIGINT REFERENCES zq_base(zq_id),
  tp_rq DATE,
  fp_rq DATE,
  tp_yy VARCHAR
);
COMMENT ON TABLE tfp IS 'Suspensions | 停复牌';
COMMENT ON COLUMN tfp.tp_id IS 'Record id | 记录编号';
COMMENT ON COLUMN tfp.zq_id IS 'Security | 证券内码';
COMMENT ON COLUMN tfp.tp_rq IS 'Suspended | 停牌日期';
COMMENT ON COLUMN tfp.fp_rq IS 'Resumed, NULL if still suspended | 复牌日期，未复牌为空';
COMMENT ON COLUMN tfp.tp_yy IS 'Reason, in Chinese | 停牌原因';

CREATE TABLE hq (
  zq_id BIGINT REFERENCES zq_base(zq_id),
  jy_rq DATE,
  sp    DOUBLE,
  fq_sp DOUBLE,
  cj_je DOUBLE,
  PRIMARY KEY (zq_id, jy_rq)
);
COMMENT ON TABLE hq IS 'Daily prices | 日行情';
COMMENT ON COLUMN hq.zq_id IS 'Security | 证券内码';
COMMENT ON COLUMN hq.jy_rq IS 'Trading day | 交易日';
COMMENT ON COLUMN hq.sp IS 'Close, yuan | 收盘价';
COMMENT ON COLUMN hq.fq_sp IS 'Close adjusted for distributions | 复权收盘价';
COMMENT ON COLUMN hq.cj_je IS 'Turnover, 10,000 yuan | 成交金额（万元）';

CREATE TABLE tg_cc (
  zh_dm VARCHAR REFERENCES tg_zh(zh_dm),
  zq_id BIGINT REFERENCES zq_base(zq_id),
  cc_rq DATE,
  cc_sl DOUBLE,
  PRIMARY KEY (zh_dm, zq_id, cc_rq)
);
COMMENT ON TABLE tg_cc IS 'Positions of accounts | 托管持仓';
COMMENT ON COLUMN tg_cc.zh_dm IS 'Account | 账户代码';
COMMENT ON COLUMN tg_cc.zq_id IS 'Security | 证券内码';
COMMENT ON COLUMN tg_cc.cc_rq IS 'Date | 持仓日期';
COMMENT ON COLUMN tg_cc.cc_sl IS 'Shares | 持仓数量（股）';

CREATE TABLE tg_dz (
  dz_id BIGINT PRIMARY KEY,
  zh_dm VARCHAR REFERENCES tg_zh(zh_dm),
  fa_id BIGINT REFERENCES fh_fa(fa_id),
  ys_je DOUBLE,
  ss_je DOUBLE,
  dz_rq DATE
);
COMMENT ON TABLE tg_dz IS 'Dividends credited | 红利到账';
COMMENT ON COLUMN tg_dz.dz_id IS 'Record id | 到账编号';
COMMENT ON COLUMN tg_dz.zh_dm IS 'Account | 账户代码';
COMMENT ON COLUMN tg_dz.fa_id IS 'Plan | 方案编号';
COMMENT ON COLUMN tg_dz.ys_je IS 'Due, yuan | 应收金额（元）';
COMMENT ON COLUMN tg_dz.ss_je IS 'Credited, yuan, NULL if not yet | 实收金额（元），未到账为空';
COMMENT ON COLUMN tg_dz.dz_rq IS 'Credited on | 到账日期';
