-- 银行理财: wealth management products of bank subsidiaries sold by a bank: products, issuers, net values, fees, customers, relationship managers, branches, holdings, trades, complaints; pinyin-abbreviated names.

CREATE TABLE lcgs (
  jgdm VARCHAR PRIMARY KEY,
  jgmc VARCHAR NOT NULL,
  fqyh VARCHAR,
  zczb DOUBLE,
  clrq DATE
);
COMMENT ON TABLE lcgs IS 'Wealth management companies | 理财公司';
COMMENT ON COLUMN lcgs.jgdm IS 'Institution code | 机构代码';
COMMENT ON COLUMN lcgs.jgmc IS 'Company name, in Chinese, e.g. 江海理财 | 机构名称';
COMMENT ON COLUMN lcgs.fqyh IS 'Parent bank, in Chinese | 发起银行';
COMMENT ON COLUMN lcgs.zczb IS 'Registered capital, 100 million yuan | 注册资本（亿元）';
COMMENT ON COLUMN lcgs.clrq IS 'Founded on | 成立日期';

CREATE TABLE wdxx (
  wdh  VARCHAR PRIMARY KEY,
  wdmc VARCHAR NOT NULL,
  fhmc VARCHAR
);
COMMENT ON TABLE wdxx IS 'Branches | 网点';
COMMENT ON COLUMN wdxx.wdh IS 'Branch number | 网点号';
COMMENT ON COLUMN wdxx.wdmc IS 'Branch name, in Chinese | 网点名称';
COMMENT ON COLUMN wdxx.fhmc IS 'Regional branch it belongs to, in Chinese, e.g. 苏州分行 | 所属分行';

CREATE TABLE lccp (
  cpdm  VARCHAR PRIMARY KEY,
  djbm  VARCHAR,
  cpmc  VARCHAR NOT NULL,
  jgdm  VARCHAR REFERENCES lcgs(jgdm),
  cplx  VARCHAR,
  fxdj  INTEGER,
  yzms  VARCHAR,
  cpqx  INTEGER,
  qgje  DOUBLE,
  bjxx  DOUBLE,
  bjsx  DOUBLE,
  mjqsr DATE,
  clr   DATE,
  dqr   DATE,
  cpzt  VARCHAR
);
COMMENT ON TABLE lccp IS 'Wealth management products | 理财产品';
COMMENT ON COLUMN lccp.cpdm IS 'Product code of the bank | 产品代码';
COMMENT ON COLUMN lccp.djbm IS 'National registration code | 登记编码';
COMMENT ON COLUMN lccp.cpmc IS 'Product name, in Chinese | 产品名称';
COMMENT ON COLUMN lccp.jgdm IS 'Issuing company | 管理机构代码';
COMMENT ON COLUMN lccp.cplx IS 'Type: 现金管理类 cash, 固收类 fixed income, 混合类 mixed, 权益类 equity | 产品类型';
COMMENT ON COLUMN lccp.fxdj IS 'Risk level, 1 lowest to 5 | 风险等级，1至5';
COMMENT ON COLUMN lccp.yzms IS 'Mode: 开放式 open, 封闭式 closed | 运作模式';
COMMENT ON COLUMN lccp.cpqx IS 'Term, days, NULL if none | 产品期限（天），无固定期限为空';
COMMENT ON COLUMN lccp.qgje IS 'Minimum purchase, yuan | 起购金额（元）';
COMMENT ON COLUMN lccp.bjxx IS 'Benchmark, lower bound, percent a year | 业绩比较基准下限（%）';
COMMENT ON COLUMN lccp.bjsx IS 'Benchmark, upper bound, percent a year | 业绩比较基准上限（%）';
COMMENT ON COLUMN lccp.mjqsr IS 'Offering start | 募集起始日';
COMMENT ON COLUMN lccp.clr IS 'Inception | 成立日';
COMMENT ON COLUMN lccp.dqr IS 'Maturity, NULL if open-ended | 到期日，无固定期限为空';
COMMENT ON COLUMN lccp.cpzt IS 'Status: 募集 offering, 存续 running, 终止 ended | 产品状态';

CREATE TABLE khjl (
  ygh   VARCHAR PRIMARY KEY,
  xm    VARCHAR NOT NULL,
  wdh   VARCHAR REFERENCES wdxx(wdh),
  sjygh VARCHAR REFERENCES khjl(ygh),
  rzrq  DATE
);
COMMENT ON TABLE khjl IS 'Relationship managers | 客户经理';
COMMENT ON COLUMN khjl.ygh IS 'Staff number | 员工号';
COMMENT ON COLUMN khjl.xm IS 'Name, in Chinese | 姓名';
COMMENT ON COLUMN khjl.wdh IS 'Branch | 所在网点';
COMMENT ON COLUMN khjl.sjygh IS 'Superior | 上级员工号';
COMMENT ON COLUMN khjl.rzrq IS 'Joined on | 入职日期';

CREATE TABLE cpjz (
  cpdm VARCHAR REFERENCES lccp(cpdm),
  jzrq DATE,
  dwjz DOUBLE,
  ljjz DOUBLE,
  cpgm DOUBLE,
  PRIMARY KEY (cpdm, jzrq)
);
COMMENT ON TABLE cpjz IS 'Product net values | 产品净值';
COMMENT ON COLUMN cpjz.cpdm IS 'Product | 产品代码';
COMMENT ON COLUMN cpjz.jzrq IS 'Net value date | 净值日期';
COMMENT ON COLUMN cpjz.dwjz IS 'Unit net value | 单位净值';
COMMENT ON COLUMN cpjz.ljjz IS 'Accumulated net value | 累计净值';
COMMENT ON COLUMN cpjz.cpgm IS 'Size, 100 million yuan | 产品规模（亿元）';

CREATE TABLE cpfl (
  cpdm VARCHAR REFERENCES lccp(cpdm),
  fylx VARCHAR,
  fl   DOUBLE,
  PRIMARY KEY (cpdm, fylx)
);
COMMENT ON TABLE cpfl IS 'Product fee rates | 产品费率';
COMMENT ON COLUMN cpfl.cpdm IS 'Product | 产品代码';
COMMENT ON COLUMN cpfl.fylx IS 'Fee: 销售费 sales, 管理费 management, 托管费 custody | 费用类型';
COMMENT ON COLUMN cpfl.fl IS 'Rate, percent a year | 费率（%/年）';

CREATE TABLE khxx (
  khh   VARCHAR PRIMARY KEY,
  khxm  VARCHAR,
  khdj  VARCHAR,
  fxcs  INTEGER,
  cpgqr DATE,
  csrq  DATE,
  khrq  DATE,
  zgjl  VARCHAR REFERENCES khjl(ygh)
);
COMMENT ON TABLE khxx IS 'Customers | 客户信息';
COMMENT ON COLUMN khxx.khh IS 'Customer number | 客户号';
COMMENT ON COLUMN khxx.khxm IS 'Customer name, in Chinese | 客户姓名';
COMMENT ON COLUMN khxx.khdj IS 'Tier: 普通 basic, 金卡 gold, 白金 platinum, 私行 private bank | 客户等级';
COMMENT ON COLUMN khxx.fxcs IS 'Risk tolerance, 1 to 5 | 风险承受等级，1至5';
COMMENT ON COLUMN khxx.cpgqr IS 'Risk questionnaire expires on | 风险测评过期日';
COMMENT ON COLUMN khxx.csrq IS 'Date of birth | 出生日期';
COMMENT ON COLUMN khxx.khrq IS 'Customer since | 开户日期';
COMMENT ON COLUMN khxx.zgjl IS 'Manager in charge, NULL if none | 主管客户经理，无则为空';

CREATE TABLE khcc (
  khh  VARCHAR REFERENCES khxx(khh),
  cpdm VARCHAR REFERENCES lccp(cpdm),
  tjrq DATE,
  ccfe DOUBLE,
  ccsz DOUBLE,
  ljsy DOUBLE,
  PRIMARY KEY (khh, cpdm, tjrq)
);
COMMENT ON TABLE khcc IS 'Customer holdings by day | 客户持仓';
COMMENT ON COLUMN khcc.khh IS 'Customer | 客户号';
COMMENT ON COLUMN khcc.cpdm IS 'Product | 产品代码';
COMMENT ON COLUMN khcc.tjrq IS 'Position date | 统计日期';
COMMENT ON COLUMN khcc.ccfe IS 'Shares | 持仓份额';
COMMENT ON COLUMN khcc.ccsz IS 'Market value, yuan | 持仓市值（元）';
COMMENT ON COLUMN khcc.ljsy IS 'Accumulated profit, yuan | 累计收益（元）';

CREATE TABLE jymx (
  lsh  BIGINT PRIMARY KEY,
  khh  VARCHAR REFERENCES khxx(khh),
  cpdm VARCHAR REFERENCES lccp(cpdm),
  jylx VARCHAR,
  jyje DOUBLE,
  wtrq DATE,
  qrrq DATE,
  jyqd VARCHAR,
  jyzt VARCHAR
);
COMMENT ON TABLE jymx IS 'Trades | 交易明细';
COMMENT ON COLUMN jymx.lsh IS 'Serial number | 流水号';
COMMENT ON COLUMN jymx.khh IS 'Customer | 客户号';
COMMENT ON COLUMN jymx.cpdm IS 'Product | 产品代码';
COMMENT ON COLUMN jymx.jylx IS 'Type: 认购 subscription at launch, 申购 purchase, 赎回 redemption, 到期 maturity payout | 交易类型';
COMMENT ON COLUMN jymx.jyje IS 'Amount, yuan | 交易金额（元）';
COMMENT ON COLUMN jymx.wtrq IS 'Order date | 委托日期';
COMMENT ON COLUMN jymx.qrrq IS 'Confirmed on, NULL while pending | 确认日期，未确认为空';
COMMENT ON COLUMN jymx.jyqd IS 'Channel: 手机银行 mobile, 网银 online, 柜台 counter | 交易渠道';
COMMENT ON COLUMN jymx.jyzt IS 'Status: 成功 done, 失败 failed, 撤单 cancelled, 处理中 pending | 交易状态';

CREATE TABLE khts (
  tsbh BIGINT PRIMARY KEY,
  khh  VARCHAR REFERENCES khxx(khh),
  cpdm VARCHAR REFERENCES lccp(cpdm),
  tsrq DATE,
  tsyy VARCHAR,
  bjrq DATE
);
COMMENT ON TABLE khts IS 'Complaints | 客户投诉';
COMMENT ON COLUMN khts.tsbh IS 'Complaint id | 投诉编号';
COMMENT ON COLUMN khts.khh IS 'Customer | 客户号';
COMMENT ON COLUMN khts.cpdm IS 'Product complained about | 涉及产品';
COMMENT ON COLUMN khts.tsrq IS 'Filed on | 投诉日期';
COMMENT ON COLUMN khts.tsyy IS 'Reason: 净值亏损 losses, 误导销售 mis-selling, 赎回延迟 late redemption, 其他 other | 投诉原因';
COMMENT ON COLUMN khts.bjrq IS 'Closed on, NULL while open | 办结日期，未办结为空';
