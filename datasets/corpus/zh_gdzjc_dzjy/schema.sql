-- 股东增减持与大宗交易: insider trades, planned sales, block trades, pledges and lock-up expiries of A-share companies as a vendor's warehouse ships them; pinyin abbreviations.

CREATE TABLE gs_jbxx (
  gsdm  VARCHAR PRIMARY KEY,
  gpdm  VARCHAR,
  gpjc  VARCHAR NOT NULL,
  gsmc  VARCHAR,
  sshy  VARCHAR,
  szsf  VARCHAR,
  gsxz  VARCHAR,
  sjkzr VARCHAR,
  zgb   DOUBLE,
  ltgb  DOUBLE,
  ssrq  DATE
);
COMMENT ON TABLE gs_jbxx IS 'Listed companies | 上市公司';
COMMENT ON COLUMN gs_jbxx.gsdm IS 'Company code inside the warehouse | 公司内码';
COMMENT ON COLUMN gs_jbxx.gpdm IS 'Stock code, e.g. 300750 | 股票代码';
COMMENT ON COLUMN gs_jbxx.gpjc IS 'Stock short name, in Chinese | 股票简称';
COMMENT ON COLUMN gs_jbxx.gsmc IS 'Company name, in Chinese | 公司名称';
COMMENT ON COLUMN gs_jbxx.sshy IS 'Industry, in Chinese | 所属行业';
COMMENT ON COLUMN gs_jbxx.szsf IS 'Province, in Chinese | 所在省份';
COMMENT ON COLUMN gs_jbxx.gsxz IS 'Ownership: YQ central state, DQ local state, MQ private, WZ foreign | 公司性质：YQ央企，DQ地方国企，MQ民企，WZ外资';
COMMENT ON COLUMN gs_jbxx.sjkzr IS 'Actual controller, in Chinese | 实际控制人';
COMMENT ON COLUMN gs_jbxx.zgb IS 'Total shares, 10,000 | 总股本（万股）';
COMMENT ON COLUMN gs_jbxx.ltgb IS 'Floating shares, 10,000 | 流通股本（万股）';
COMMENT ON COLUMN gs_jbxx.ssrq IS 'Listed on | 上市日期';

CREATE TABLE yyb (
  yybdm VARCHAR PRIMARY KEY,
  yybmc VARCHAR NOT NULL,
  qsmc  VARCHAR,
  cs    VARCHAR
);
COMMENT ON TABLE yyb IS 'Broker branches | 营业部';
COMMENT ON COLUMN yyb.yybdm IS 'Branch code | 营业部代码';
COMMENT ON COLUMN yyb.yybmc IS 'Branch name, in Chinese, e.g. 机构专用 | 营业部名称';
COMMENT ON COLUMN yyb.qsmc IS 'Broker, in Chinese | 所属券商';
COMMENT ON COLUMN yyb.cs IS 'City, in Chinese | 城市';

CREATE TABLE gg_ry (
  ryid BIGINT PRIMARY KEY,
  gsdm VARCHAR REFERENCES gs_jbxx(gsdm),
  xm   VARCHAR NOT NULL,
  zw   VARCHAR,
  rzrq DATE,
  lzrq DATE,
  nx   DOUBLE
);
COMMENT ON TABLE gg_ry IS 'Directors and officers | 董监高';
COMMENT ON COLUMN gg_ry.ryid IS 'Person id | 人员编号';
COMMENT ON COLUMN gg_ry.gsdm IS 'Company | 公司内码';
COMMENT ON COLUMN gg_ry.xm IS 'Name, in Chinese | 姓名';
COMMENT ON COLUMN gg_ry.zw IS 'Post: 董事长, 总经理, 董事, 监事, 财务总监, 董秘 | 职务';
COMMENT ON COLUMN gg_ry.rzrq IS 'Appointed | 任职日期';
COMMENT ON COLUMN gg_ry.lzrq IS 'Left, NULL if in office | 离职日期，在任为空';
COMMENT ON COLUMN gg_ry.nx IS 'Annual pay, 10,000 yuan | 年薪（万元）';

CREATE TABLE gd_jcjh (
  jhid BIGINT PRIMARY KEY,
  gsdm VARCHAR REFERENCES gs_jbxx(gsdm),
  gdmc VARCHAR,
  gdlx VARCHAR,
  jhfx VARCHAR,
  ggrq DATE,
  ksrq DATE,
  jsrq DATE,
  sxgs DOUBLE,
  sxbl DOUBLE,
  ywgs DOUBLE,
  ywje DOUBLE,
  jhzt VARCHAR
);
COMMENT ON TABLE gd_jcjh IS 'Plans of shareholders to buy or sell | 股东增减持计划';
COMMENT ON COLUMN gd_jcjh.jhid IS 'Plan id | 计划编号';
COMMENT ON COLUMN gd_jcjh.gsdm IS 'Company | 公司内码';
COMMENT ON COLUMN gd_jcjh.gdmc IS 'Shareholder, in Chinese | 股东名称';
COMMENT ON COLUMN gd_jcjh.gdlx IS 'Holder type: KG controlling, DG over 5%, GG management, PE private equity | 股东类型：KG控股股东，DG持股5%以上，GG董监高，PE创投';
COMMENT ON COLUMN gd_jcjh.jhfx IS 'Direction: Z buy, J sell | 计划方向：Z增持，J减持';
COMMENT ON COLUMN gd_jcjh.ggrq IS 'Announced | 公告日期';
COMMENT ON COLUMN gd_jcjh.ksrq IS 'Starts | 计划开始日';
COMMENT ON COLUMN gd_jcjh.jsrq IS 'Ends | 计划结束日';
COMMENT ON COLUMN gd_jcjh.sxgs IS 'At most, 10,000 shares | 计划上限（万股）';
COMMENT ON COLUMN gd_jcjh.sxbl IS 'At most, percent of all shares | 计划上限占总股本（%）';
COMMENT ON COLUMN gd_jcjh.ywgs IS 'Done so far, 10,000 shares | 已完成股数（万股）';
COMMENT ON COLUMN gd_jcjh.ywje IS 'Done so far, 10,000 yuan | 已完成金额（万元）';
COMMENT ON COLUMN gd_jcjh.jhzt IS 'State: 1 announced, 2 running, 3 finished, 4 stopped | 进度：1已公告，2实施中，3完成，4终止';

CREATE TABLE dzjy_mx (
  cjbh  BIGINT PRIMARY KEY,
  gsdm  VARCHAR REFERENCES gs_jbxx(gsdm),
  jyrq  DATE,
  cjjg  DOUBLE,
  drspj DOUBLE,
  cjl   DOUBLE,
  cje   DOUBLE,
  zyl   DOUBLE,
  mryyb VARCHAR REFERENCES yyb(yybdm),
  mcyyb VARCHAR REFERENCES yyb(yybdm)
);
COMMENT ON TABLE dzjy_mx IS 'Block trades | 大宗交易明细';
COMMENT ON COLUMN dzjy_mx.cjbh IS 'Trade id | 成交编号';
COMMENT ON COLUMN dzjy_mx.gsdm IS 'Company | 公司内码';
COMMENT ON COLUMN dzjy_mx.jyrq IS 'Traded on | 交易日期';
COMMENT ON COLUMN dzjy_mx.cjjg IS 'Price, yuan | 成交价';
COMMENT ON COLUMN dzjy_mx.drspj IS 'Close of the day, yuan | 当日收盘价';
COMMENT ON COLUMN dzjy_mx.cjl IS 'Volume, 10,000 shares | 成交量（万股）';
COMMENT ON COLUMN dzjy_mx.cje IS 'Amount, 10,000 yuan | 成交额（万元）';
COMMENT ON COLUMN dzjy_mx.zyl IS 'Premium over the close, percent, negative for discounts | 折溢率（%），折价为负';
COMMENT ON COLUMN dzjy_mx.mryyb IS 'Buying branch | 买方营业部';
COMMENT ON COLUMN dzjy_mx.mcyyb IS 'Selling branch | 卖方营业部';

CREATE TABLE gq_zy (
  zyid  BIGINT PRIMARY KEY,
  gsdm  VARCHAR REFERENCES gs_jbxx(gsdm),
  czr   VARCHAR,
  zqr   VARCHAR,
  zygs  DOUBLE,
  zyqsr DATE,
  jyrq  DATE,
  pcx   DOUBLE
);
COMMENT ON TABLE gq_zy IS 'Pledges of shares | 股权质押';
COMMENT ON COLUMN gq_zy.zyid IS 'Pledge id | 质押编号';
COMMENT ON COLUMN gq_zy.gsdm IS 'Company | 公司内码';
COMMENT ON COLUMN gq_zy.czr IS 'Pledgor, in Chinese | 出质人';
COMMENT ON COLUMN gq_zy.zqr IS 'Pledgee, in Chinese | 质权人';
COMMENT ON COLUMN gq_zy.zygs IS 'Shares pledged, 10,000 | 质押股数（万股）';
COMMENT ON COLUMN gq_zy.zyqsr IS 'Pledged on | 质押起始日';
COMMENT ON COLUMN gq_zy.jyrq IS 'Released on, NULL if still pledged | 解押日期，未解押为空';
COMMENT ON COLUMN gq_zy.pcx IS 'Liquidation price, yuan | 平仓线价格';

CREATE TABLE xs_jj (
  gsdm VARCHAR REFERENCES gs_jbxx(gsdm),
  jjrq DATE,
  jjlx VARCHAR,
  jjgs DOUBLE,
  jjsz DOUBLE,
  gdhs INTEGER,
  PRIMARY KEY (gsdm, jjrq, jjlx)
);
COMMENT ON TABLE xs_jj IS 'Lock-up expiries | 限售解禁';
COMMENT ON COLUMN xs_jj.gsdm IS 'Company | 公司内码';
COMMENT ON COLUMN xs_jj.jjrq IS 'Expires on | 解禁日期';
COMMENT ON COLUMN xs_jj.jjlx IS 'Kind: 首发 IPO, 定增 placement, 激励 incentive | 解禁类型';
COMMENT ON COLUMN xs_jj.jjgs IS 'Shares freed, 10,000 | 解禁股数（万股）';
COMMENT ON COLUMN xs_jj.jjsz IS 'Value, 10,000 yuan | 解禁市值（万元）';
COMMENT ON COLUMN xs_jj.gdhs IS 'Holders | 股东户数';

CREATE TABLE gp_rx (
  gsdm VARCHAR REFERENCES gs_jbxx(gsdm),
  jyrq DATE,
  spj  DOUBLE,
  zdf  DOUBLE,
  cje  DOUBLE,
  PRIMARY KEY (gsdm, jyrq)
);
COMMENT ON TABLE gp_rx IS 'Daily prices | 股票日线';
COMMENT ON COLUMN gp_rx.gsdm IS 'Company | 公司内码';
COMMENT ON COLUMN gp_rx.jyrq IS 'Trading day | 交易日期';
COMMENT ON COLUMN gp_rx.spj IS 'Close, yuan | 收盘价';
COMMENT ON COLUMN gp_rx.zdf IS 'Change, percent | 涨跌幅（%）';
COMMENT ON COLUMN gp_rx.cje IS 'Turnover, 10,000 yuan | 成交额（万元）';

CREATE TABLE gg_mmmx (
  jlid  BIGINT PRIMARY KEY,
  gsdm  VARCHAR REFERENCES gs_jbxx(gsdm),
  ryid  BIGINT REFERENCES gg_ry(ryid),
  bdr   VARCHAR,
  ygx   VARCHAR,
  bdrq  DATE,
  bdgs  DOUBLE,
  cjjj  DOUBLE,
  bdhcg DOUBLE,
  bdfs  VARCHAR
);
COMMENT ON TABLE gg_mmmx IS 'Trades of directors and officers | 董监高买卖明细';
COMMENT ON COLUMN gg_mmmx.jlid IS 'Record id | 记录编号';
COMMENT ON COLUMN gg_mmmx.gsdm IS 'Company | 公司内码';
COMMENT ON COLUMN gg_mmmx.ryid IS 'Director or officer concerned | 董监高编号';
COMMENT ON COLUMN gg_mmmx.bdr IS 'Person who traded, in Chinese | 变动人';
COMMENT ON COLUMN gg_mmmx.ygx IS 'Relation: 本人 self, 配偶 spouse, 父母 parent, 子女 child | 与董监高关系';
COMMENT ON COLUMN gg_mmmx.bdrq IS 'Traded on | 变动日期';
COMMENT ON COLUMN gg_mmmx.bdgs IS 'Shares, 10,000, negative if sold | 变动股数（万股，卖出为负）';
COMMENT ON COLUMN gg_mmmx.cjjj IS 'Average price, yuan | 成交均价';
COMMENT ON COLUMN gg_mmmx.bdhcg IS 'Held afterwards, 10,000 shares | 变动后持股（万股）';
COMMENT ON COLUMN gg_mmmx.bdfs IS 'Way: 竞价 exchange, 大宗 block, 股权激励 incentive plan | 变动方式';
