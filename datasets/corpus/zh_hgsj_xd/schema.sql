-- 宏观数据修订（拼音缩写）: indicator directory, monthly and quarterly data with first, revised and final values side by side, regional accounts, release calendar, forecasts, census revisions, price baskets, money supply, foreign trade by partner, surveys.

CREATE TABLE zb_ml (
  zb_dm  VARCHAR PRIMARY KEY,
  zb_mc  VARCHAR NOT NULL,
  zb_jc  VARCHAR,
  zb_ywm VARCHAR,
  sj_dm  VARCHAR REFERENCES zb_ml(zb_dm),
  pl     VARCHAR,
  dw     VARCHAR,
  fb_jg  VARCHAR,
  qs_rq  DATE,
  ty_rq  DATE
);
COMMENT ON TABLE zb_ml IS 'Indicator directory, a tree | 指标目录';
COMMENT ON COLUMN zb_ml.zb_dm IS 'Indicator code, e.g. A0101, B0203 | 指标代码';
COMMENT ON COLUMN zb_ml.zb_mc IS 'Indicator, in Chinese, e.g. 社会消费品零售总额, 规模以上工业增加值 | 指标名称';
COMMENT ON COLUMN zb_ml.zb_jc IS 'Short name, in Chinese, e.g. 社零, 工业增加值 | 指标简称';
COMMENT ON COLUMN zb_ml.zb_ywm IS 'English name | 英文名';
COMMENT ON COLUMN zb_ml.sj_dm IS 'Indicator above, NULL at the top | 上级指标，顶层为空';
COMMENT ON COLUMN zb_ml.pl IS 'Frequency: Y monthly, J quarterly, N yearly | 频率：Y月度，J季度，N年度';
COMMENT ON COLUMN zb_ml.dw IS 'Unit: 亿元, %, 万人, 亿美元 | 单位';
COMMENT ON COLUMN zb_ml.fb_jg IS 'Published by: 统计局, 央行, 海关, 财政部 | 发布机构';
COMMENT ON COLUMN zb_ml.qs_rq IS 'Starts | 起始期';
COMMENT ON COLUMN zb_ml.ty_rq IS 'Stopped, NULL if live | 停用日期，在用为空';

CREATE TABLE dq_dm (
  dq_bm VARCHAR PRIMARY KEY,
  dq_mc VARCHAR NOT NULL,
  dq_jc VARCHAR,
  jb    VARCHAR,
  sj_bm VARCHAR REFERENCES dq_dm(dq_bm)
);
COMMENT ON TABLE dq_dm IS 'Regions | 地区';
COMMENT ON COLUMN dq_dm.dq_bm IS 'Region code, six digits | 地区编码';
COMMENT ON COLUMN dq_dm.dq_mc IS 'Region, in Chinese, e.g. 广东省, 苏州市 | 地区名称';
COMMENT ON COLUMN dq_dm.dq_jc IS 'Short name, in Chinese | 地区简称';
COMMENT ON COLUMN dq_dm.jb IS 'Level: GJ country, SJ province, DS city | 级别：GJ国家，SJ省，DS地市';
COMMENT ON COLUMN dq_dm.sj_bm IS 'Region above | 上级地区';

CREATE TABLE jd_sj (
  jd_ms DATE,
  hy    VARCHAR,
  cs_z  DOUBLE,
  zz_hs DOUBLE,
  bj_tb DOUBLE,
  xj_tb DOUBLE,
  fb_rq DATE,
  PRIMARY KEY (jd_ms, hy)
);
COMMENT ON TABLE jd_sj IS 'Quarterly national accounts | 季度国民经济核算';
COMMENT ON COLUMN jd_sj.jd_ms IS 'Quarter-end | 季末';
COMMENT ON COLUMN jd_sj.hy IS 'Sector: 总计, 第一产业, 第二产业, 第三产业, 房地产, 金融 | 行业';
COMMENT ON COLUMN jd_sj.cs_z IS 'Preliminary value, 100 million yuan | 初步核算值（亿元）';
COMMENT ON COLUMN jd_sj.zz_hs IS 'Verified value, NULL if not yet, 100 million yuan | 最终核实值（亿元），未核实为空';
COMMENT ON COLUMN jd_sj.bj_tb IS 'Growth on the year at constant prices, percent | 不变价同比（%）';
COMMENT ON COLUMN jd_sj.xj_tb IS 'Growth on the year at current prices, percent | 现价同比（%）';
COMMENT ON COLUMN jd_sj.fb_rq IS 'Published | 发布日期';

CREATE TABLE pc_xd (
  xd_id INTEGER PRIMARY KEY,
  xd_mc VARCHAR,
  nd    INTEGER,
  xd_q  DECIMAL(18,2),
  xd_h  DECIMAL(18,2),
  gg_rq DATE
);
COMMENT ON TABLE pc_xd IS 'Census and benchmark revisions | 普查与基准修订';
COMMENT ON COLUMN pc_xd.xd_id IS 'Revision | 修订编号';
COMMENT ON COLUMN pc_xd.xd_mc IS 'Revision, in Chinese, e.g. 第五次经济普查 | 修订名称';
COMMENT ON COLUMN pc_xd.nd IS 'Year of accounts revised | 修订年度';
COMMENT ON COLUMN pc_xd.xd_q IS 'GDP before, 100 million yuan | 修订前GDP（亿元）';
COMMENT ON COLUMN pc_xd.xd_h IS 'GDP after, 100 million yuan | 修订后GDP（亿元）';
COMMENT ON COLUMN pc_xd.gg_rq IS 'Announced | 公告日期';

CREATE TABLE jg_zs (
  ny DATE,
  lx VARCHAR,
  fl VARCHAR,
  tb DOUBLE,
  hb DOUBLE,
  qz DOUBLE,
  PRIMARY KEY (ny, lx, fl)
);
COMMENT ON TABLE jg_zs IS 'Price indices by month and item | 价格指数月表';
COMMENT ON COLUMN jg_zs.ny IS 'Month, first day | 月份（首日）';
COMMENT ON COLUMN jg_zs.lx IS 'Index: CPI, PPI, HXCPI core | 指数：CPI，PPI，HXCPI核心CPI';
COMMENT ON COLUMN jg_zs.fl IS 'Item, in Chinese, e.g. 总指数, 食品烟酒, 居住 | 分类';
COMMENT ON COLUMN jg_zs.tb IS 'On the year, percent | 同比（%）';
COMMENT ON COLUMN jg_zs.hb IS 'On the month, percent | 环比（%）';
COMMENT ON COLUMN jg_zs.qz IS 'Weight, percent | 权重（%）';

CREATE TABLE hb_xd (
  ny     DATE PRIMARY KEY,
  m0     DOUBLE,
  m1     DOUBLE,
  m1_jkj DOUBLE,
  m2     DOUBLE,
  sr_zl  DOUBLE,
  sr_cl  DOUBLE,
  xz_dk  DOUBLE,
  jm_cq  DOUBLE,
  qy_cq  DOUBLE
);
COMMENT ON TABLE hb_xd IS 'Money and credit by month | 货币信贷月表';
COMMENT ON COLUMN hb_xd.ny IS 'Month, first day | 月份（首日）';
COMMENT ON COLUMN hb_xd.m0 IS 'M0, trillion yuan | M0（万亿元）';
COMMENT ON COLUMN hb_xd.m1 IS 'M1, new definition, trillion yuan | M1新口径（万亿元）';
COMMENT ON COLUMN hb_xd.m1_jkj IS 'M1, old definition, trillion yuan | M1旧口径（万亿元）';
COMMENT ON COLUMN hb_xd.m2 IS 'M2, trillion yuan | M2（万亿元）';
COMMENT ON COLUMN hb_xd.sr_zl IS 'Social financing in the month, 100 million yuan | 社融增量（亿元）';
COMMENT ON COLUMN hb_xd.sr_cl IS 'Social financing outstanding, trillion yuan | 社融存量（万亿元）';
COMMENT ON COLUMN hb_xd.xz_dk IS 'New yuan loans, 100 million yuan | 新增人民币贷款（亿元）';
COMMENT ON COLUMN hb_xd.jm_cq IS 'Of these long-term to households, 100 million yuan | 居民中长期贷款新增（亿元）';
COMMENT ON COLUMN hb_xd.qy_cq IS 'Of these long-term to companies, 100 million yuan | 企业中长期贷款新增（亿元）';

CREATE TABLE wm_gb (
  ny    DATE,
  gb    VARCHAR,
  ck    DECIMAL(18,2),
  jk    DECIMAL(18,2),
  ck_lj DECIMAL(18,2),
  PRIMARY KEY (ny, gb)
);
COMMENT ON TABLE wm_gb IS 'Foreign trade by partner and month | 分国别外贸月表';
COMMENT ON COLUMN wm_gb.ny IS 'Month, first day | 月份（首日）';
COMMENT ON COLUMN wm_gb.gb IS 'Partner, in Chinese, e.g. 美国, 越南, 德国 | 国别';
COMMENT ON COLUMN wm_gb.ck IS 'Exports, 100 million USD | 出口（亿美元）';
COMMENT ON COLUMN wm_gb.jk IS 'Imports, 100 million USD | 进口（亿美元）';
COMMENT ON COLUMN wm_gb.ck_lj IS 'Exports, year to date, 100 million USD | 出口累计（亿美元）';

CREATE TABLE jq_dc (
  ny  DATE,
  dc  VARCHAR,
  zs  DOUBLE,
  xdd DOUBLE,
  cks DOUBLE,
  sc  DOUBLE,
  PRIMARY KEY (ny, dc)
);
COMMENT ON TABLE jq_dc IS 'Surveys by month | 景气调查';
COMMENT ON COLUMN jq_dc.ny IS 'Month, first day | 月份（首日）';
COMMENT ON COLUMN jq_dc.dc IS 'Survey: GFZZY official manufacturing, GFFZZ official non-manufacturing, CXZZY private manufacturing | 调查：GFZZY官方制造业，GFFZZ官方非制造业，CXZZY财新制造业';
COMMENT ON COLUMN jq_dc.zs IS 'Headline | 总指数';
COMMENT ON COLUMN jq_dc.xdd IS 'New orders | 新订单';
COMMENT ON COLUMN jq_dc.cks IS 'New export orders | 新出口订单';
COMMENT ON COLUMN jq_dc.sc IS 'Output | 生产';

CREATE TABLE yd_sj (
  zb_dm VARCHAR REFERENCES zb_ml(zb_dm),
  ny    DATE,
  zb_jc VARCHAR,
  cz    DOUBLE,
  xz    DOUBLE,
  zz    DOUBLE,
  dq_z  DOUBLE,
  tb    DOUBLE,
  hb    DOUBLE,
  lj    DOUBLE,
  lj_tb DOUBLE,
  fb_rq DATE,
  xd_rq DATE,
  PRIMARY KEY (zb_dm, ny)
);
COMMENT ON TABLE yd_sj IS 'Monthly national data with revisions | 全国月度数据';
COMMENT ON COLUMN yd_sj.zb_dm IS 'Indicator code | 指标代码';
COMMENT ON COLUMN yd_sj.ny IS 'Month, first day | 所属月份（首日）';
COMMENT ON COLUMN yd_sj.zb_jc IS 'Short name of the indicator | 指标简称';
COMMENT ON COLUMN yd_sj.cz IS 'First value | 初值';
COMMENT ON COLUMN yd_sj.xz IS 'Revised value, NULL if not revised | 修正值，未修正为空';
COMMENT ON COLUMN yd_sj.zz IS 'Final value, NULL if not final | 终值，未定为空';
COMMENT ON COLUMN yd_sj.dq_z IS 'Value in force | 现行值';
COMMENT ON COLUMN yd_sj.tb IS 'On the year, percent, published | 同比（%，公布）';
COMMENT ON COLUMN yd_sj.hb IS 'On the month, percent, seasonally adjusted | 环比（%，季调）';
COMMENT ON COLUMN yd_sj.lj IS 'Year to date | 累计值';
COMMENT ON COLUMN yd_sj.lj_tb IS 'Year to date on the year, percent | 累计同比（%）';
COMMENT ON COLUMN yd_sj.fb_rq IS 'First published | 首次发布日期';
COMMENT ON COLUMN yd_sj.xd_rq IS 'Revised on, NULL if not revised | 修订日期，未修订为空';

CREATE TABLE dq_gdp (
  dq_bm  VARCHAR REFERENCES dq_dm(dq_bm),
  nd     INTEGER,
  gdp_cs DECIMAL(18,2),
  gdp_zz DECIMAL(18,2),
  bj_zs  DOUBLE,
  cz_rk  DOUBLE,
  hj_rk  DOUBLE,
  yb_ys  DECIMAL(18,2),
  yb_zc  DECIMAL(18,2),
  PRIMARY KEY (dq_bm, nd)
);
COMMENT ON TABLE dq_gdp IS 'Yearly accounts of regions | 地区年度核算';
COMMENT ON COLUMN dq_gdp.dq_bm IS 'Region | 地区编码';
COMMENT ON COLUMN dq_gdp.nd IS 'Year | 年度';
COMMENT ON COLUMN dq_gdp.gdp_cs IS 'GDP, preliminary, 100 million yuan | GDP初步值（亿元）';
COMMENT ON COLUMN dq_gdp.gdp_zz IS 'GDP, final, NULL if not yet, 100 million yuan | GDP最终值（亿元），未定为空';
COMMENT ON COLUMN dq_gdp.bj_zs IS 'Real growth, percent | 实际增速（%）';
COMMENT ON COLUMN dq_gdp.cz_rk IS 'Resident population at year-end, ten thousand | 常住人口（万人）';
COMMENT ON COLUMN dq_gdp.hj_rk IS 'Registered population at year-end, ten thousand | 户籍人口（万人）';
COMMENT ON COLUMN dq_gdp.yb_ys IS 'General public budget revenue, 100 million yuan | 一般公共预算收入（亿元）';
COMMENT ON COLUMN dq_gdp.yb_zc IS 'General public budget expenditure, 100 million yuan | 一般公共预算支出（亿元）';

CREATE TABLE fb_rl (
  fb_id INTEGER PRIMARY KEY,
  zb_dm VARCHAR REFERENCES zb_ml(zb_dm),
  ss_q  DATE,
  jh_rq DATE,
  sj_rq DATE
);
COMMENT ON TABLE fb_rl IS 'Release calendar | 发布日历';
COMMENT ON COLUMN fb_rl.fb_id IS 'Release | 发布编号';
COMMENT ON COLUMN fb_rl.zb_dm IS 'Indicator | 指标代码';
COMMENT ON COLUMN fb_rl.ss_q IS 'Period | 所属期';
COMMENT ON COLUMN fb_rl.jh_rq IS 'Scheduled | 计划发布日';
COMMENT ON COLUMN fb_rl.sj_rq IS 'Released, NULL if not yet | 实际发布日，未发布为空';

CREATE TABLE yc_sj (
  jg_mc VARCHAR,
  zb_dm VARCHAR REFERENCES zb_ml(zb_dm),
  ss_q  DATE,
  yc_z  DOUBLE,
  yc_rq DATE,
  PRIMARY KEY (jg_mc, zb_dm, ss_q)
);
COMMENT ON TABLE yc_sj IS 'Forecasts | 机构预测';
COMMENT ON COLUMN yc_sj.jg_mc IS 'Institution, in Chinese, e.g. 启衡证券 | 预测机构';
COMMENT ON COLUMN yc_sj.zb_dm IS 'Indicator | 指标代码';
COMMENT ON COLUMN yc_sj.ss_q IS 'Period | 所属期';
COMMENT ON COLUMN yc_sj.yc_z IS 'Forecast | 预测值';
COMMENT ON COLUMN yc_sj.yc_rq IS 'Made on | 预测日期';
