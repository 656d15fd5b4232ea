-- 两融个股宽表: margin financing by stock as a warehouse keeps it: security dimension, industry tree, wide daily margin table, market totals, eligible list changes, broker statistics, calendar, rates of collateral; pinyin abbreviations and codes.

CREATE TABLE d_hy (
  hydm   VARCHAR PRIMARY KEY,
  hymc   VARCHAR NOT NULL,
  hyjb   INTEGER,
  sjhydm VARCHAR REFERENCES d_hy(hydm)
);
COMMENT ON TABLE d_hy IS 'Industry tree | 行业维表';
COMMENT ON COLUMN d_hy.hydm IS 'Industry code | 行业代码';
COMMENT ON COLUMN d_hy.hymc IS 'Industry name, in Chinese, e.g. 半导体 | 行业名称';
COMMENT ON COLUMN d_hy.hyjb IS 'Level, 1 or 2 | 行业级别';
COMMENT ON COLUMN d_hy.sjhydm IS 'Parent industry, NULL at level 1 | 上级行业代码';

CREATE TABLE d_rl (
  rq    DATE PRIMARY KEY,
  sfjyr BOOLEAN,
  syjyr DATE,
  sfym  BOOLEAN
);
COMMENT ON TABLE d_rl IS 'Trading calendar | 交易日历';
COMMENT ON COLUMN d_rl.rq IS 'Date | 日期';
COMMENT ON COLUMN d_rl.sfjyr IS 'True on trading days | 是否交易日';
COMMENT ON COLUMN d_rl.syjyr IS 'Previous trading day | 上一交易日';
COMMENT ON COLUMN d_rl.sfym IS 'True on the last trading day of a month | 是否月末交易日';

CREATE TABLE dws_rzrq_sc (
  jyrq    DATE,
  jysdm   VARCHAR,
  rzye_yy DOUBLE,
  rqye_yy DOUBLE,
  rzmr_yy DOUBLE,
  cje_yy  DOUBLE,
  cytzzs  INTEGER,
  dbbl    DOUBLE,
  PRIMARY KEY (jyrq, jysdm)
);
COMMENT ON TABLE dws_rzrq_sc IS 'Market totals by exchange | 市场两融日汇总';
COMMENT ON COLUMN dws_rzrq_sc.jyrq IS 'Trading day | 交易日期';
COMMENT ON COLUMN dws_rzrq_sc.jysdm IS 'Exchange: 01 Shanghai, 02 Shenzhen, 03 Beijing | 交易所代码';
COMMENT ON COLUMN dws_rzrq_sc.rzye_yy IS 'Margin loans, 100 million yuan | 融资余额（亿元）';
COMMENT ON COLUMN dws_rzrq_sc.rqye_yy IS 'Short balance, 100 million yuan | 融券余额（亿元）';
COMMENT ON COLUMN dws_rzrq_sc.rzmr_yy IS 'Bought on margin, 100 million yuan | 融资买入额（亿元）';
COMMENT ON COLUMN dws_rzrq_sc.cje_yy IS 'Market turnover, 100 million yuan | 市场成交额（亿元）';
COMMENT ON COLUMN dws_rzrq_sc.cytzzs IS 'Investors who traded on margin | 参与交易的投资者数';
COMMENT ON COLUMN dws_rzrq_sc.dbbl IS 'Average maintenance ratio, percent | 平均维持担保比例（%）';

CREATE TABLE d_qs (
  qsdm VARCHAR PRIMARY KEY,
  qsjc VARCHAR NOT NULL,
  fljb VARCHAR
);
COMMENT ON TABLE d_qs IS 'Brokers | 券商';
COMMENT ON COLUMN d_qs.qsdm IS 'Broker code | 券商代码';
COMMENT ON COLUMN d_qs.qsjc IS 'Short name, in Chinese, e.g. 岭海证券 | 券商简称';
COMMENT ON COLUMN d_qs.fljb IS 'Regulatory class: AA, A, BBB, BB, B | 分类评级';

CREATE TABLE d_zq (
  zqdm   VARCHAR PRIMARY KEY,
  zqjc   VARCHAR NOT NULL,
  zqqc   VARCHAR,
  jysdm  VARCHAR,
  zqlbdm VARCHAR,
  bkdm   VARCHAR,
  hydm   VARCHAR REFERENCES d_hy(hydm),
  ssrq   DATE,
  tsrq   DATE
);
COMMENT ON TABLE d_zq IS 'Securities | 证券维表';
COMMENT ON COLUMN d_zq.zqdm IS 'Security code | 证券代码';
COMMENT ON COLUMN d_zq.zqjc IS 'Short name, in Chinese | 证券简称';
COMMENT ON COLUMN d_zq.zqqc IS 'Full company name, in Chinese | 公司全称';
COMMENT ON COLUMN d_zq.jysdm IS 'Exchange: 01 Shanghai, 02 Shenzhen, 03 Beijing | 交易所代码：01上交所，02深交所，03北交所';
COMMENT ON COLUMN d_zq.zqlbdm IS 'Type: GP stock, JJ fund, KZ convertible bond | 证券类别：GP股票，JJ基金，KZ可转债';
COMMENT ON COLUMN d_zq.bkdm IS 'Board: ZB main, CY ChiNext, KC STAR, BJ Beijing | 板块：ZB主板，CY创业板，KC科创板，BJ北交所';
COMMENT ON COLUMN d_zq.hydm IS 'Level 2 industry, NULL for others than stocks | 二级行业代码，非股票为空';
COMMENT ON COLUMN d_zq.ssrq IS 'Listed on | 上市日期';
COMMENT ON COLUMN d_zq.tsrq IS 'Delisted on, NULL while listed | 退市日期，正常为空';

CREATE TABLE f_qs_rzrq (
  ym      VARCHAR,
  qsdm    VARCHAR REFERENCES d_qs(qsdm),
  rzrq_ye DOUBLE,
  lxsr    DOUBLE,
  khs     INTEGER,
  qp_je   DOUBLE,
  pj_ll   DOUBLE,
  PRIMARY KEY (ym, qsdm)
);
COMMENT ON TABLE f_qs_rzrq IS 'Monthly margin business of brokers | 券商两融月报';
COMMENT ON COLUMN f_qs_rzrq.ym IS 'Month, yyyymm | 月份（yyyymm）';
COMMENT ON COLUMN f_qs_rzrq.qsdm IS 'Broker | 券商代码';
COMMENT ON COLUMN f_qs_rzrq.rzrq_ye IS 'Margin and short balance, 100 million yuan | 两融余额（亿元）';
COMMENT ON COLUMN f_qs_rzrq.lxsr IS 'Interest income of the month, 10,000 yuan | 当月利息收入（万元）';
COMMENT ON COLUMN f_qs_rzrq.khs IS 'Clients with a credit account | 信用账户客户数';
COMMENT ON COLUMN f_qs_rzrq.qp_je IS 'Forced liquidation, 10,000 yuan | 强制平仓金额（万元）';
COMMENT ON COLUMN f_qs_rzrq.pj_ll IS 'Average margin rate, percent a year | 平均融资利率（%）';

CREATE TABLE dws_rzrq_gg (
  jyrq    DATE,
  zqdm    VARCHAR REFERENCES d_zq(zqdm),
  rzye    DECIMAL(18,2),
  rzmr    DECIMAL(18,2),
  rzch    DECIMAL(18,2),
  rzjmr   DECIMAL(18,2),
  rqyl    BIGINT,
  rqye    DECIMAL(18,2),
  rqmc    BIGINT,
  rqch    BIGINT,
  spj     DOUBLE,
  zdf     DOUBLE,
  cje     DECIMAL(18,2),
  ltsz    DECIMAL(18,2),
  rzye_zb DOUBLE,
  sfbd_rz BOOLEAN,
  sfbd_rq BOOLEAN,
  PRIMARY KEY (jyrq, zqdm)
);
COMMENT ON TABLE dws_rzrq_gg IS 'Wide daily margin table by security | 个股两融日宽表';
COMMENT ON COLUMN dws_rzrq_gg.jyrq IS 'Trading day | 交易日期';
COMMENT ON COLUMN dws_rzrq_gg.zqdm IS 'Security | 证券代码';
COMMENT ON COLUMN dws_rzrq_gg.rzye IS 'Margin loans outstanding, yuan | 融资余额（元）';
COMMENT ON COLUMN dws_rzrq_gg.rzmr IS 'Bought on margin, yuan | 融资买入额（元）';
COMMENT ON COLUMN dws_rzrq_gg.rzch IS 'Repaid, yuan | 融资偿还额（元）';
COMMENT ON COLUMN dws_rzrq_gg.rzjmr IS 'Net bought, yuan | 融资净买入（元）';
COMMENT ON COLUMN dws_rzrq_gg.rqyl IS 'Short balance, shares | 融券余量（股）';
COMMENT ON COLUMN dws_rzrq_gg.rqye IS 'Short balance, yuan | 融券余额（元）';
COMMENT ON COLUMN dws_rzrq_gg.rqmc IS 'Sold short, shares | 融券卖出量（股）';
COMMENT ON COLUMN dws_rzrq_gg.rqch IS 'Short covered, shares | 融券偿还量（股）';
COMMENT ON COLUMN dws_rzrq_gg.spj IS 'Close, yuan | 收盘价';
COMMENT ON COLUMN dws_rzrq_gg.zdf IS 'Change, percent | 涨跌幅（%）';
COMMENT ON COLUMN dws_rzrq_gg.cje IS 'Turnover, yuan | 成交额（元）';
COMMENT ON COLUMN dws_rzrq_gg.ltsz IS 'Free float value, yuan | 流通市值（元）';
COMMENT ON COLUMN dws_rzrq_gg.rzye_zb IS 'Margin balance to free float, percent | 融资余额占流通市值比（%）';
COMMENT ON COLUMN dws_rzrq_gg.sfbd_rz IS 'True if it may be bought on margin that day | 当日是否融资标的';
COMMENT ON COLUMN dws_rzrq_gg.sfbd_rq IS 'True if it may be sold short that day | 当日是否融券标的';

CREATE TABLE f_bdtz (
  tzxh BIGINT PRIMARY KEY,
  zqdm VARCHAR REFERENCES d_zq(zqdm),
  ggrq DATE,
  sxrq DATE,
  tzfx VARCHAR,
  tzyy VARCHAR
);
COMMENT ON TABLE f_bdtz IS 'Changes of the eligible list | 标的调整';
COMMENT ON COLUMN f_bdtz.tzxh IS 'Record number | 序号';
COMMENT ON COLUMN f_bdtz.zqdm IS 'Security | 证券代码';
COMMENT ON COLUMN f_bdtz.ggrq IS 'Announced | 公告日期';
COMMENT ON COLUMN f_bdtz.sxrq IS 'Effective | 生效日期';
COMMENT ON COLUMN f_bdtz.tzfx IS 'Direction: R added, C removed | 调整方向：R调入，C调出';
COMMENT ON COLUMN f_bdtz.tzyy IS 'Reason, in Chinese | 调整原因';

CREATE TABLE f_zsl (
  qsdm  VARCHAR REFERENCES d_qs(qsdm),
  zqdm  VARCHAR REFERENCES d_zq(zqdm),
  sxrq  DATE,
  zsl   DOUBLE,
  bzjbl DOUBLE,
  PRIMARY KEY (qsdm, zqdm, sxrq)
);
COMMENT ON TABLE f_zsl IS 'Collateral haircuts by broker and security | 折算率表';
COMMENT ON COLUMN f_zsl.qsdm IS 'Broker | 券商代码';
COMMENT ON COLUMN f_zsl.zqdm IS 'Security | 证券代码';
COMMENT ON COLUMN f_zsl.sxrq IS 'Effective from | 生效日期';
COMMENT ON COLUMN f_zsl.zsl IS 'Haircut rate, percent | 折算率（%）';
COMMENT ON COLUMN f_zsl.bzjbl IS 'Margin required, percent | 保证金比例（%）';
