-- 一致预期宽表: consensus forecasts and surprises of A-shares as a fund company's research warehouse keeps them: stocks, wide consensus table by fiscal year with ready-made revisions, reports, analysts, institutions, actual results, surprises, institutional visits and own analysts' coverage; pinyin abbreviations.

CREATE TABLE gp (
  gpdm  VARCHAR PRIMARY KEY,
  gpjc  VARCHAR NOT NULL,
  yjhy  VARCHAR,
  ejhy  VARCHAR,
  zsz   DOUBLE,
  hs300 BOOLEAN
);
COMMENT ON TABLE gp IS 'Stocks | 股票';
COMMENT ON COLUMN gp.gpdm IS 'Stock code, e.g. 002594 | 股票代码';
COMMENT ON COLUMN gp.gpjc IS 'Short name, in Chinese | 股票简称';
COMMENT ON COLUMN gp.yjhy IS 'Level 1 industry, in Chinese, e.g. 电力设备 | 一级行业';
COMMENT ON COLUMN gp.ejhy IS 'Level 2 industry, in Chinese | 二级行业';
COMMENT ON COLUMN gp.zsz IS 'Market value, 100 million yuan | 总市值（亿元）';
COMMENT ON COLUMN gp.hs300 IS 'True for members of 沪深300 | 是否沪深300成分';

CREATE TABLE jg (
  jgdm VARCHAR PRIMARY KEY,
  jgjc VARCHAR NOT NULL,
  jglx VARCHAR
);
COMMENT ON TABLE jg IS 'Research institutions | 研究机构';
COMMENT ON COLUMN jg.jgdm IS 'Institution code | 机构代码';
COMMENT ON COLUMN jg.jgjc IS 'Short name, in Chinese, e.g. 澄远证券 | 机构简称';
COMMENT ON COLUMN jg.jglx IS 'Type: NZ domestic, WZ foreign | 机构类型：NZ内资，WZ外资';

CREATE TABLE fxs (
  fxsid  BIGINT PRIMARY KEY,
  xm     VARCHAR NOT NULL,
  jgdm   VARCHAR REFERENCES jg(jgdm),
  fghy   VARCHAR,
  xcf_mc INTEGER
);
COMMENT ON TABLE fxs IS 'Analysts | 分析师';
COMMENT ON COLUMN fxs.fxsid IS 'Analyst id | 分析师编号';
COMMENT ON COLUMN fxs.xm IS 'Name, in Chinese | 姓名';
COMMENT ON COLUMN fxs.jgdm IS 'Institution now | 现任机构';
COMMENT ON COLUMN fxs.fghy IS 'Industry covered, in Chinese | 覆盖行业';
COMMENT ON COLUMN fxs.xcf_mc IS 'Place in the industry''s yearly poll, NULL if none | 年度评选名次，未上榜为空';

CREATE TABLE yzyq (
  rq       DATE,
  gpdm     VARCHAR REFERENCES gp(gpdm),
  nd       INTEGER,
  yc_js    INTEGER,
  yz_sr    DOUBLE,
  yz_lr    DOUBLE,
  yz_lr_zw DOUBLE,
  lr_zg    DOUBLE,
  lr_zd    DOUBLE,
  lr_bzc   DOUBLE,
  lr_tb    DOUBLE,
  tz_1z    DOUBLE,
  tz_1y    DOUBLE,
  tz_3y    DOUBLE,
  yq_pe    DOUBLE,
  yq_peg   DOUBLE,
  yz_mbj   DOUBLE,
  PRIMARY KEY (rq, gpdm, nd)
);
COMMENT ON TABLE yzyq IS 'Consensus wide table | 一致预期宽表';
COMMENT ON COLUMN yzyq.rq IS 'Date | 日期';
COMMENT ON COLUMN yzyq.gpdm IS 'Stock | 股票代码';
COMMENT ON COLUMN yzyq.nd IS 'Fiscal year forecast | 预测年度';
COMMENT ON COLUMN yzyq.yc_js IS 'Institutions with a forecast | 预测机构数';
COMMENT ON COLUMN yzyq.yz_sr IS 'Revenue, mean, 100 million yuan | 一致预期收入（亿元）';
COMMENT ON COLUMN yzyq.yz_lr IS 'Net profit, mean, 100 million yuan | 一致预期净利润（亿元）';
COMMENT ON COLUMN yzyq.yz_lr_zw IS 'Net profit, median, 100 million yuan | 净利润中位数（亿元）';
COMMENT ON COLUMN yzyq.lr_zg IS 'Net profit, highest | 净利润最高';
COMMENT ON COLUMN yzyq.lr_zd IS 'Net profit, lowest | 净利润最低';
COMMENT ON COLUMN yzyq.lr_bzc IS 'Net profit, standard deviation | 净利润标准差';
COMMENT ON COLUMN yzyq.lr_tb IS 'Growth of net profit, percent | 净利润同比（%）';
COMMENT ON COLUMN yzyq.tz_1z IS 'Change of the mean in a week, percent | 近一周调整幅度（%）';
COMMENT ON COLUMN yzyq.tz_1y IS 'Change of the mean in a month, percent | 近一月调整幅度（%）';
COMMENT ON COLUMN yzyq.tz_3y IS 'Change of the mean in 3 months, percent | 近三月调整幅度（%）';
COMMENT ON COLUMN yzyq.yq_pe IS 'Forward P/E | 预期市盈率';
COMMENT ON COLUMN yzyq.yq_peg IS 'PEG ratio | 预期PEG';
COMMENT ON COLUMN yzyq.yz_mbj IS 'Target price, mean, yuan | 一致目标价（元）';

CREATE TABLE sjyj (
  gpdm     VARCHAR REFERENCES gp(gpdm),
  bgq      DATE,
  plrq     DATE,
  sj_sr    DOUBLE,
  sj_lr    DOUBLE,
  sj_lr_tb DOUBLE,
  yq_lr    DOUBLE,
  cyq_fd   DOUBLE,
  plh_3r   DOUBLE,
  PRIMARY KEY (gpdm, bgq)
);
COMMENT ON TABLE sjyj IS 'Actual results | 实际业绩';
COMMENT ON COLUMN sjyj.gpdm IS 'Stock | 股票代码';
COMMENT ON COLUMN sjyj.bgq IS 'Report period, e.g. 2025-06-30 | 报告期';
COMMENT ON COLUMN sjyj.plrq IS 'Disclosed | 披露日期';
COMMENT ON COLUMN sjyj.sj_sr IS 'Revenue, 100 million yuan | 实际收入（亿元）';
COMMENT ON COLUMN sjyj.sj_lr IS 'Net profit, 100 million yuan | 实际净利润（亿元）';
COMMENT ON COLUMN sjyj.sj_lr_tb IS 'Growth against the year before, percent | 实际净利润同比（%）';
COMMENT ON COLUMN sjyj.yq_lr IS 'Expected just before, 100 million yuan, NULL if none | 披露前预期净利润（亿元）';
COMMENT ON COLUMN sjyj.cyq_fd IS 'Surprise, percent | 超预期幅度（%）';
COMMENT ON COLUMN sjyj.plh_3r IS 'Excess return 3 days after, percent | 披露后3日超额收益（%）';

CREATE TABLE jgdy (
  dyid  BIGINT PRIMARY KEY,
  gpdm  VARCHAR REFERENCES gp(gpdm),
  dyrq  DATE,
  jdfs  VARCHAR,
  cy_js INTEGER,
  wz_js INTEGER
);
COMMENT ON TABLE jgdy IS 'Institutional visits | 机构调研';
COMMENT ON COLUMN jgdy.dyid IS 'Visit id | 调研编号';
COMMENT ON COLUMN jgdy.gpdm IS 'Stock | 股票代码';
COMMENT ON COLUMN jgdy.dyrq IS 'Date | 调研日期';
COMMENT ON COLUMN jgdy.jdfs IS 'Way: 现场, 电话会议, 业绩说明会 | 接待方式';
COMMENT ON COLUMN jgdy.cy_js IS 'Institutions present | 参与机构数';
COMMENT ON COLUMN jgdy.wz_js IS 'Of which foreign | 其中外资机构数';

CREATE TABLE nb_fg (
  gpdm  VARCHAR REFERENCES gp(gpdm),
  yjy   VARCHAR,
  fgrq  DATE,
  nb_pj VARCHAR,
  nb_lr DOUBLE,
  gxrq  DATE,
  PRIMARY KEY (gpdm, yjy)
);
COMMENT ON TABLE nb_fg IS 'Own analysts'' coverage | 内部研究员覆盖';
COMMENT ON COLUMN nb_fg.gpdm IS 'Stock | 股票代码';
COMMENT ON COLUMN nb_fg.yjy IS 'Own analyst, in Chinese | 研究员';
COMMENT ON COLUMN nb_fg.fgrq IS 'Covered since | 覆盖起始日';
COMMENT ON COLUMN nb_fg.nb_pj IS 'Own rating: A, B, C, D | 内部评级';
COMMENT ON COLUMN nb_fg.nb_lr IS 'Own net profit forecast for this year, 100 million yuan | 内部本年净利润预测（亿元）';
COMMENT ON COLUMN nb_fg.gxrq IS 'Updated | 更新日期';

CREATE TABLE yb (
  ybid  BIGINT PRIMARY KEY,
  gpdm  VARCHAR REFERENCES gp(gpdm),
  jgdm  VARCHAR REFERENCES jg(jgdm),
  fxsid BIGINT REFERENCES fxs(fxsid),
  fbrq  DATE,
  yblx  VARCHAR,
  pj    VARCHAR,
  qpj   VARCHAR,
  mbj   DOUBLE,
  bzsp  DOUBLE
);
COMMENT ON TABLE yb IS 'Research reports | 研究报告';
COMMENT ON COLUMN yb.ybid IS 'Report id | 研报编号';
COMMENT ON COLUMN yb.gpdm IS 'Stock | 股票代码';
COMMENT ON COLUMN yb.jgdm IS 'Institution | 机构代码';
COMMENT ON COLUMN yb.fxsid IS 'First author | 第一作者';
COMMENT ON COLUMN yb.fbrq IS 'Published | 发布日期';
COMMENT ON COLUMN yb.yblx IS 'Kind: SD in-depth, DP comment, SF first coverage, TZ revision | 研报类型：SD深度，DP点评，SF首次覆盖，TZ调整';
COMMENT ON COLUMN yb.pj IS 'Rating: 买入, 增持, 中性, 减持 | 评级';
COMMENT ON COLUMN yb.qpj IS 'Previous rating, NULL at first coverage | 前次评级，首次为空';
COMMENT ON COLUMN yb.mbj IS 'Target price, yuan, NULL if none | 目标价（元）';
COMMENT ON COLUMN yb.bzsp IS 'Close on the day of the report, yuan | 报告日收盘价（元）';

CREATE TABLE yb_yc (
  ybid BIGINT REFERENCES yb(ybid),
  nd   INTEGER,
  yysr DOUBLE,
  jlr  DOUBLE,
  eps  DOUBLE,
  qjlr DOUBLE,
  PRIMARY KEY (ybid, nd)
);
COMMENT ON TABLE yb_yc IS 'Forecasts in reports | 研报盈利预测';
COMMENT ON COLUMN yb_yc.ybid IS 'Report | 研报编号';
COMMENT ON COLUMN yb_yc.nd IS 'Fiscal year | 预测年度';
COMMENT ON COLUMN yb_yc.yysr IS 'Revenue, 100 million yuan | 营业收入（亿元）';
COMMENT ON COLUMN yb_yc.jlr IS 'Net profit, 100 million yuan | 归母净利润（亿元）';
COMMENT ON COLUMN yb_yc.eps IS 'Earnings a share, yuan | 每股收益（元）';
COMMENT ON COLUMN yb_yc.qjlr IS 'Net profit in the previous report of the author, 100 million yuan, NULL if none | 前次净利润预测（亿元）';
