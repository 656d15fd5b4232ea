-- 基金持仓: portfolio holdings of mutual funds, pinyin-abbreviated: companies, funds, managers, stocks, stock positions, bond positions, fund-of-fund positions, asset and industry allocation, half-year trades, stock prices.

CREATE TABLE jjgs (
  gsdm VARCHAR PRIMARY KEY,
  gsjc VARCHAR NOT NULL,
  zcd  VARCHAR
);
COMMENT ON TABLE jjgs IS 'Fund companies | 基金公司';
COMMENT ON COLUMN jjgs.gsdm IS 'Company code | 公司代码';
COMMENT ON COLUMN jjgs.gsjc IS 'Company short name, in Chinese, e.g. 北辰基金 | 公司简称';
COMMENT ON COLUMN jjgs.zcd IS 'Registered in, in Chinese | 注册地';

CREATE TABLE gpxx (
  gpdm VARCHAR PRIMARY KEY,
  gpmc VARCHAR NOT NULL,
  sc   VARCHAR,
  hymc VARCHAR,
  ssrq DATE
);
COMMENT ON TABLE gpxx IS 'Stocks | 股票信息';
COMMENT ON COLUMN gpxx.gpdm IS 'Stock code | 股票代码';
COMMENT ON COLUMN gpxx.gpmc IS 'Stock name, in Chinese | 股票名称';
COMMENT ON COLUMN gpxx.sc IS 'Market: 沪市 Shanghai, 深市 Shenzhen, 港股 Hong Kong | 市场';
COMMENT ON COLUMN gpxx.hymc IS 'Industry, in Chinese, e.g. 医药生物 | 所属行业';
COMMENT ON COLUMN gpxx.ssrq IS 'Listed on | 上市日期';

CREATE TABLE jjxx (
  jjdm  VARCHAR PRIMARY KEY,
  jjmc  VARCHAR NOT NULL,
  gsdm  VARCHAR REFERENCES jjgs(gsdm),
  jjlx  VARCHAR,
  clrq  DATE,
  bjjz  VARCHAR,
  sfljj BOOLEAN
);
COMMENT ON TABLE jjxx IS 'Funds | 基金信息';
COMMENT ON COLUMN jjxx.jjdm IS 'Fund code, six digits | 基金代码';
COMMENT ON COLUMN jjxx.jjmc IS 'Fund name, in Chinese | 基金名称';
COMMENT ON COLUMN jjxx.gsdm IS 'Company | 公司代码';
COMMENT ON COLUMN jjxx.jjlx IS 'Type: 主动股票, 偏股混合, 平衡混合, 偏债混合, 纯债, 指数, FOF | 基金类型';
COMMENT ON COLUMN jjxx.clrq IS 'Founded on | 成立日期';
COMMENT ON COLUMN jjxx.bjjz IS 'Benchmark text | 比较基准';
COMMENT ON COLUMN jjxx.sfljj IS 'True for feeder funds of an ETF | 是否联接基金';

CREATE TABLE gphq (
  gpdm VARCHAR REFERENCES gpxx(gpdm),
  jyrq DATE,
  spj  DOUBLE,
  zdf  DOUBLE,
  ltsz DOUBLE,
  PRIMARY KEY (gpdm, jyrq)
);
COMMENT ON TABLE gphq IS 'Stock prices | 股票行情';
COMMENT ON COLUMN gphq.gpdm IS 'Stock | 股票代码';
COMMENT ON COLUMN gphq.jyrq IS 'Trading day | 交易日';
COMMENT ON COLUMN gphq.spj IS 'Close, yuan | 收盘价（元）';
COMMENT ON COLUMN gphq.zdf IS 'Change, percent | 涨跌幅（%）';
COMMENT ON COLUMN gphq.ltsz IS 'Free-float value, 100 million yuan | 流通市值（亿元）';

CREATE TABLE jljl (
  jjdm VARCHAR REFERENCES jjxx(jjdm),
  jlxm VARCHAR,
  rzrq DATE,
  lrrq DATE,
  PRIMARY KEY (jjdm, jlxm, rzrq)
);
COMMENT ON TABLE jljl IS 'Manager tenures | 基金经理任职';
COMMENT ON COLUMN jljl.jjdm IS 'Fund | 基金代码';
COMMENT ON COLUMN jljl.jlxm IS 'Manager, in Chinese | 经理姓名';
COMMENT ON COLUMN jljl.rzrq IS 'Took office | 任职日期';
COMMENT ON COLUMN jljl.lrrq IS 'Left, NULL if in office | 离任日期，在任为空';

CREATE TABLE ggcc (
  jjdm VARCHAR REFERENCES jjxx(jjdm),
  bgq  DATE,
  gpdm VARCHAR REFERENCES gpxx(gpdm),
  pm   INTEGER,
  ccsl DOUBLE,
  ccsz DOUBLE,
  zjzb DOUBLE,
  PRIMARY KEY (jjdm, bgq, gpdm)
);
COMMENT ON TABLE ggcc IS 'Stock positions by report | 股票持仓明细';
COMMENT ON COLUMN ggcc.jjdm IS 'Fund | 基金代码';
COMMENT ON COLUMN ggcc.bgq IS 'Report period, quarter-end | 报告期';
COMMENT ON COLUMN ggcc.gpdm IS 'Stock | 股票代码';
COMMENT ON COLUMN ggcc.pm IS 'Rank in the fund | 持仓排名';
COMMENT ON COLUMN ggcc.ccsl IS 'Shares, 10,000 | 持股数量（万股）';
COMMENT ON COLUMN ggcc.ccsz IS 'Market value, 10,000 yuan | 持股市值（万元）';
COMMENT ON COLUMN ggcc.zjzb IS 'Percent of net assets | 占净值比（%）';

CREATE TABLE zqcc (
  jjdm VARCHAR REFERENCES jjxx(jjdm),
  bgq  DATE,
  zqdm VARCHAR,
  zqmc VARCHAR,
  zqpz VARCHAR,
  zqsz DOUBLE,
  zjzb DOUBLE,
  PRIMARY KEY (jjdm, bgq, zqdm)
);
COMMENT ON TABLE zqcc IS 'Bond positions by report | 债券持仓明细';
COMMENT ON COLUMN zqcc.jjdm IS 'Fund | 基金代码';
COMMENT ON COLUMN zqcc.bgq IS 'Report period | 报告期';
COMMENT ON COLUMN zqcc.zqdm IS 'Bond code | 债券代码';
COMMENT ON COLUMN zqcc.zqmc IS 'Bond name | 债券名称';
COMMENT ON COLUMN zqcc.zqpz IS 'Type: 国债, 政金债, 信用债, 可转债, 同业存单 | 债券品种';
COMMENT ON COLUMN zqcc.zqsz IS 'Market value, 10,000 yuan | 债券市值（万元）';
COMMENT ON COLUMN zqcc.zjzb IS 'Percent of net assets | 占净值比（%）';

CREATE TABLE jjcc (
  jjdm   VARCHAR REFERENCES jjxx(jjdm),
  bgq    DATE,
  bcjjdm VARCHAR REFERENCES jjxx(jjdm),
  ccsz   DOUBLE,
  zjzb   DOUBLE,
  PRIMARY KEY (jjdm, bgq, bcjjdm)
);
COMMENT ON TABLE jjcc IS 'Fund positions of FOFs | FOF持有基金明细';
COMMENT ON COLUMN jjcc.jjdm IS 'FOF | FOF代码';
COMMENT ON COLUMN jjcc.bgq IS 'Report period | 报告期';
COMMENT ON COLUMN jjcc.bcjjdm IS 'Fund held | 被持有基金代码';
COMMENT ON COLUMN jjcc.ccsz IS 'Market value, 10,000 yuan | 持有市值（万元）';
COMMENT ON COLUMN jjcc.zjzb IS 'Percent of net assets | 占净值比（%）';

CREATE TABLE zcpz (
  jjdm VARCHAR REFERENCES jjxx(jjdm),
  bgq  DATE,
  gmje DOUBLE,
  gpbl DOUBLE,
  zqbl DOUBLE,
  xjbl DOUBLE,
  PRIMARY KEY (jjdm, bgq)
);
COMMENT ON TABLE zcpz IS 'Asset allocation by report | 资产配置';
COMMENT ON COLUMN zcpz.jjdm IS 'Fund | 基金代码';
COMMENT ON COLUMN zcpz.bgq IS 'Report period | 报告期';
COMMENT ON COLUMN zcpz.gmje IS 'Net assets, 100 million yuan | 资产净值（亿元）';
COMMENT ON COLUMN zcpz.gpbl IS 'Stocks, percent | 股票占比（%）';
COMMENT ON COLUMN zcpz.zqbl IS 'Bonds, percent | 债券占比（%）';
COMMENT ON COLUMN zcpz.xjbl IS 'Cash, percent | 现金占比（%）';

CREATE TABLE hypz (
  jjdm VARCHAR REFERENCES jjxx(jjdm),
  bgq  DATE,
  hymc VARCHAR,
  hybl DOUBLE,
  PRIMARY KEY (jjdm, bgq, hymc)
);
COMMENT ON TABLE hypz IS 'Industry allocation by report | 行业配置';
COMMENT ON COLUMN hypz.jjdm IS 'Fund | 基金代码';
COMMENT ON COLUMN hypz.bgq IS 'Report period | 报告期';
COMMENT ON COLUMN hypz.hymc IS 'Industry, in Chinese | 行业名称';
COMMENT ON COLUMN hypz.hybl IS 'Percent of net assets | 占净值比（%）';

CREATE TABLE bnjy (
  jjdm VARCHAR REFERENCES jjxx(jjdm),
  bgq  DATE,
  gpdm VARCHAR REFERENCES gpxx(gpdm),
  mrje DOUBLE,
  mcje DOUBLE,
  PRIMARY KEY (jjdm, bgq, gpdm)
);
COMMENT ON TABLE bnjy IS 'Half-year purchases and sales of stocks | 半年累计买卖';
COMMENT ON COLUMN bnjy.jjdm IS 'Fund | 基金代码';
COMMENT ON COLUMN bnjy.bgq IS 'Report period, end of June or December | 报告期';
COMMENT ON COLUMN bnjy.gpdm IS 'Stock | 股票代码';
COMMENT ON COLUMN bnjy.mrje IS 'Bought, 10,000 yuan | 累计买入金额（万元）';
COMMENT ON COLUMN bnjy.mcje IS 'Sold, 10,000 yuan | 累计卖出金额（万元）';
