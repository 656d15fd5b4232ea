-- 银行理财与财富管理: wealth products, customers, holdings, orders, advisers, NAV. Pinyin-initial column names with good comments.

CREATE TABLE lc_cp (
  cpdm VARCHAR PRIMARY KEY,
  cpmc VARCHAR NOT NULL,
  cplx VARCHAR,
  fxdj VARCHAR,
  yzms VARCHAR,
  clrq DATE,
  dqrq DATE,
  yjbj DOUBLE,
  qtje DOUBLE,
  glfl DOUBLE,
  xszt VARCHAR
);
COMMENT ON TABLE lc_cp IS 'Wealth management products | 理财产品';
COMMENT ON COLUMN lc_cp.cpdm IS 'Product code, e.g. LC20230018 | 产品代码';
COMMENT ON COLUMN lc_cp.cpmc IS 'Product name | 产品名称';
COMMENT ON COLUMN lc_cp.cplx IS 'Product type: 现金管理 cash management, 固收 fixed income, 固收+ fixed income plus, 混合 mixed, 权益 equity | 产品类型';
COMMENT ON COLUMN lc_cp.fxdj IS 'Risk level: R1, R2, R3, R4, R5 | 风险等级';
COMMENT ON COLUMN lc_cp.yzms IS 'Operating mode: 开放式 open-ended, 封闭式 closed-ended, 定开 periodically open | 运作模式';
COMMENT ON COLUMN lc_cp.clrq IS 'Inception date | 成立日期';
COMMENT ON COLUMN lc_cp.dqrq IS 'Maturity date, NULL for open-ended products | 到期日期';
COMMENT ON COLUMN lc_cp.yjbj IS 'Performance benchmark, percent a year | 业绩比较基准（%）';
COMMENT ON COLUMN lc_cp.qtje IS 'Minimum subscription, yuan | 起投金额（元）';
COMMENT ON COLUMN lc_cp.glfl IS 'Management fee, percent a year | 管理费率（%）';
COMMENT ON COLUMN lc_cp.xszt IS 'Sales status: 在售 on sale, 停售 suspended, 已到期 matured | 销售状态';

CREATE TABLE kh_jl (
  jlbh INTEGER PRIMARY KEY,
  jlxm VARCHAR NOT NULL,
  wdmc VARCHAR,
  rzrq DATE,
  lzrq DATE
);
COMMENT ON TABLE kh_jl IS 'Client advisers | 客户经理';
COMMENT ON COLUMN kh_jl.jlbh IS 'Adviser number | 客户经理编号';
COMMENT ON COLUMN kh_jl.jlxm IS 'Adviser name | 客户经理姓名';
COMMENT ON COLUMN kh_jl.wdmc IS 'Branch name | 网点名称';
COMMENT ON COLUMN kh_jl.rzrq IS 'Date hired | 入职日期';
COMMENT ON COLUMN kh_jl.lzrq IS 'Date left, NULL if employed | 离职日期';

CREATE TABLE lc_jz (
  cpdm VARCHAR REFERENCES lc_cp(cpdm),
  jzrq DATE,
  dwjz DOUBLE,
  ljjz DOUBLE,
  cpgm DOUBLE,
  PRIMARY KEY (cpdm, jzrq)
);
COMMENT ON TABLE lc_jz IS 'Product NAV by day | 产品净值';
COMMENT ON COLUMN lc_jz.cpdm IS 'Product code | 产品代码';
COMMENT ON COLUMN lc_jz.jzrq IS 'NAV date | 净值日期';
COMMENT ON COLUMN lc_jz.dwjz IS 'Unit NAV | 单位净值';
COMMENT ON COLUMN lc_jz.ljjz IS 'Accumulated NAV | 累计净值';
COMMENT ON COLUMN lc_jz.cpgm IS 'Product size, 100 million yuan | 产品规模（亿元）';

CREATE TABLE kh_xx (
  khbh VARCHAR PRIMARY KEY,
  khxm VARCHAR NOT NULL,
  khdj VARCHAR,
  fxcs VARCHAR,
  csrq DATE,
  szcs VARCHAR,
  khjl INTEGER REFERENCES kh_jl(jlbh)
);
COMMENT ON TABLE kh_xx IS 'Customers | 客户信息';
COMMENT ON COLUMN kh_xx.khbh IS 'Customer number | 客户编号';
COMMENT ON COLUMN kh_xx.khxm IS 'Customer name | 客户姓名';
COMMENT ON COLUMN kh_xx.khdj IS 'Tier: 普通 mass, 金葵 gold, 钻石 diamond, 私行 private | 客户等级';
COMMENT ON COLUMN kh_xx.fxcs IS 'Risk tolerance: C1, C2, C3, C4, C5 | 风险测评结果';
COMMENT ON COLUMN kh_xx.csrq IS 'Date of birth | 出生日期';
COMMENT ON COLUMN kh_xx.szcs IS 'City, in Chinese, e.g. 上海 | 所在城市';
COMMENT ON COLUMN kh_xx.khjl IS 'Adviser number | 客户经理编号';

CREATE TABLE lc_zc (
  cpdm VARCHAR REFERENCES lc_cp(cpdm),
  bgq  DATE,
  zclb VARCHAR,
  zzb  DOUBLE,
  PRIMARY KEY (cpdm, bgq, zclb)
);
COMMENT ON TABLE lc_zc IS 'Asset allocation of products by quarter | 产品资产配置';
COMMENT ON COLUMN lc_zc.cpdm IS 'Product code | 产品代码';
COMMENT ON COLUMN lc_zc.bgq IS 'Report date, quarter-end | 报告期';
COMMENT ON COLUMN lc_zc.zclb IS 'Asset class: 债券 bonds, 存款 deposits, 股票 stocks, 非标 non-standard credit, 基金 funds | 资产类别';
COMMENT ON COLUMN lc_zc.zzb IS 'Share of assets, percent | 占比（%）';

CREATE TABLE kh_cc (
  khbh VARCHAR REFERENCES kh_xx(khbh),
  cpdm VARCHAR REFERENCES lc_cp(cpdm),
  ccrq DATE,
  ccfe DOUBLE,
  ccsz DOUBLE,
  PRIMARY KEY (khbh, cpdm, ccrq)
);
COMMENT ON TABLE kh_cc IS 'Holdings of customers by day | 客户持仓';
COMMENT ON COLUMN kh_cc.khbh IS 'Customer number | 客户编号';
COMMENT ON COLUMN kh_cc.cpdm IS 'Product code | 产品代码';
COMMENT ON COLUMN kh_cc.ccrq IS 'Holding date | 持仓日期';
COMMENT ON COLUMN kh_cc.ccfe IS 'Units held | 持有份额';
COMMENT ON COLUMN kh_cc.ccsz IS 'Market value, yuan | 持仓市值（元）';

CREATE TABLE jy_dd (
  ddbh VARCHAR PRIMARY KEY,
  khbh VARCHAR REFERENCES kh_xx(khbh),
  cpdm VARCHAR REFERENCES lc_cp(cpdm),
  jylx VARCHAR,
  jyje DOUBLE,
  jysj TIMESTAMP,
  qd   VARCHAR,
  ddzt VARCHAR
);
COMMENT ON TABLE jy_dd IS 'Orders | 交易订单';
COMMENT ON COLUMN jy_dd.ddbh IS 'Order number | 订单编号';
COMMENT ON COLUMN jy_dd.khbh IS 'Customer number | 客户编号';
COMMENT ON COLUMN jy_dd.cpdm IS 'Product code | 产品代码';
COMMENT ON COLUMN jy_dd.jylx IS 'Order type: 认购 initial subscription, 申购 subscription, 赎回 redemption | 交易类型';
COMMENT ON COLUMN jy_dd.jyje IS 'Amount, yuan | 交易金额（元）';
COMMENT ON COLUMN jy_dd.jysj IS 'Time of order | 交易时间';
COMMENT ON COLUMN jy_dd.qd IS 'Channel: 手机 mobile, 网点 branch, 网银 web | 渠道';
COMMENT ON COLUMN jy_dd.ddzt IS 'Order status: 成功 success, 失败 failed, 处理中 pending | 订单状态';
