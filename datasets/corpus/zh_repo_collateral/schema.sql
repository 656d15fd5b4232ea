-- 回购与质押券: repo and collateral of a bank's treasury: counterparties, bonds, pledged and outright repos, collateral lines, substitutions, margin calls, valuations, credit lines, daily positions; pinyin abbreviations and codes.

CREATE TABLE jydsf (
  dsfbh VARCHAR PRIMARY KEY,
  dsfqc VARCHAR NOT NULL,
  dsfjc VARCHAR,
  dsflx VARCHAR,
  nbpj  VARCHAR,
  ssjt  VARCHAR REFERENCES jydsf(dsfbh)
);
COMMENT ON TABLE jydsf IS 'Counterparties | 交易对手方';
COMMENT ON COLUMN jydsf.dsfbh IS 'Counterparty code | 对手方编号';
COMMENT ON COLUMN jydsf.dsfqc IS 'Full name, in Chinese | 对手方全称';
COMMENT ON COLUMN jydsf.dsfjc IS 'Short name, in Chinese, e.g. 汇川农商行 | 对手方简称';
COMMENT ON COLUMN jydsf.dsflx IS 'Type: GY state bank, GF joint-stock bank, CS city bank, NS rural bank, ZQ broker, JJ fund, BX insurer, LC wealth product | 类型';
COMMENT ON COLUMN jydsf.nbpj IS 'Own rating: 1, 2, 3, 4, 5 | 内部评级';
COMMENT ON COLUMN jydsf.ssjt IS 'Group head, NULL if none | 所属集团';

CREATE TABLE zqxx (
  zqdm VARCHAR PRIMARY KEY,
  zqjc VARCHAR NOT NULL,
  zqlx VARCHAR,
  fxr  VARCHAR,
  ztpj VARCHAR,
  fxrq DATE,
  dqrq DATE,
  pmll DOUBLE,
  tgjg VARCHAR
);
COMMENT ON TABLE zqxx IS 'Bonds | 债券信息';
COMMENT ON COLUMN zqxx.zqdm IS 'Bond code, e.g. 240011 | 债券代码';
COMMENT ON COLUMN zqxx.zqjc IS 'Short name, in Chinese | 债券简称';
COMMENT ON COLUMN zqxx.zqlx IS 'Type: GZ treasury, DF local government, ZC policy bank, SY commercial bank, CD certificate of deposit, QY corporate | 债券类型';
COMMENT ON COLUMN zqxx.fxr IS 'Issuer, in Chinese | 发行人';
COMMENT ON COLUMN zqxx.ztpj IS 'Issuer rating: AAA, AA+, AA, NULL for rates bonds | 主体评级，利率债为空';
COMMENT ON COLUMN zqxx.fxrq IS 'Issued | 发行日期';
COMMENT ON COLUMN zqxx.dqrq IS 'Maturity | 到期日期';
COMMENT ON COLUMN zqxx.pmll IS 'Coupon, percent | 票面利率（%）';
COMMENT ON COLUMN zqxx.tgjg IS 'Depository: ZZD, SQS | 托管机构：ZZD中债登，SQS上清所';

CREATE TABLE hgll_sc (
  rq   DATE,
  qxdm VARCHAR,
  jqll DOUBLE,
  zgll DOUBLE,
  cjl  DOUBLE,
  PRIMARY KEY (rq, qxdm)
);
COMMENT ON TABLE hgll_sc IS 'Market repo rates by day | 市场回购利率';
COMMENT ON COLUMN hgll_sc.rq IS 'Date | 日期';
COMMENT ON COLUMN hgll_sc.qxdm IS 'Term: R001, R007, R014, R1M, R3M | 期限品种';
COMMENT ON COLUMN hgll_sc.jqll IS 'Weighted rate, percent | 加权利率（%）';
COMMENT ON COLUMN hgll_sc.zgll IS 'High, percent | 最高利率（%）';
COMMENT ON COLUMN hgll_sc.cjl IS 'Volume, 100 million yuan | 成交量（亿元）';

CREATE TABLE hgjy (
  cjbh  VARCHAR PRIMARY KEY,
  dsfbh VARCHAR REFERENCES jydsf(dsfbh),
  hgpz  VARCHAR,
  jyfx  VARCHAR,
  jyrq  DATE,
  qxrq  DATE,
  dqrq  DATE,
  hgts  INTEGER,
  qxdm  VARCHAR,
  hgll  DOUBLE,
  sqje  DOUBLE,
  dqje  DOUBLE,
  jyy   VARCHAR,
  zt    VARCHAR
);
COMMENT ON TABLE hgjy IS 'Repo trades | 回购交易';
COMMENT ON COLUMN hgjy.cjbh IS 'Trade number | 成交编号';
COMMENT ON COLUMN hgjy.dsfbh IS 'Counterparty | 对手方编号';
COMMENT ON COLUMN hgjy.hgpz IS 'Kind: ZY pledged, MD outright | 回购品种：ZY质押式，MD买断式';
COMMENT ON COLUMN hgjy.jyfx IS 'Direction: Z we borrow cash, N we lend cash | 交易方向：Z正回购，N逆回购';
COMMENT ON COLUMN hgjy.jyrq IS 'Trade date | 成交日期';
COMMENT ON COLUMN hgjy.qxrq IS 'Value date | 首期结算日';
COMMENT ON COLUMN hgjy.dqrq IS 'Maturity date | 到期结算日';
COMMENT ON COLUMN hgjy.hgts IS 'Days | 回购天数';
COMMENT ON COLUMN hgjy.qxdm IS 'Term: R001, R007, R014, R1M, R3M | 期限品种';
COMMENT ON COLUMN hgjy.hgll IS 'Rate, percent | 回购利率（%）';
COMMENT ON COLUMN hgjy.sqje IS 'Cash at the start, 10,000 yuan | 首期金额（万元）';
COMMENT ON COLUMN hgjy.dqje IS 'Cash at maturity, 10,000 yuan | 到期金额（万元）';
COMMENT ON COLUMN hgjy.jyy IS 'Trader, in Chinese | 交易员';
COMMENT ON COLUMN hgjy.zt IS 'State: 1 open, 2 matured, 3 closed early, 9 failed | 状态：1存续，2到期，3提前终止，9违约';

CREATE TABLE zqgz (
  zqdm  VARCHAR REFERENCES zqxx(zqdm),
  gzrq  DATE,
  gzjj  DOUBLE,
  gzqj  DOUBLE,
  gzsyl DOUBLE,
  xzjq  DOUBLE,
  PRIMARY KEY (zqdm, gzrq)
);
COMMENT ON TABLE zqgz IS 'Bond valuations | 债券估值';
COMMENT ON COLUMN zqgz.zqdm IS 'Bond | 债券代码';
COMMENT ON COLUMN zqgz.gzrq IS 'Date | 估值日期';
COMMENT ON COLUMN zqgz.gzjj IS 'Clean price, per 100 | 估值净价';
COMMENT ON COLUMN zqgz.gzqj IS 'Dirty price, per 100 | 估值全价';
COMMENT ON COLUMN zqgz.gzsyl IS 'Yield, percent | 估值收益率（%）';
COMMENT ON COLUMN zqgz.xzjq IS 'Modified duration, years | 修正久期';

CREATE TABLE sxed (
  dsfbh VARCHAR REFERENCES jydsf(dsfbh),
  ywpz  VARCHAR,
  sxrq  DATE,
  zzrq  DATE,
  edje  DOUBLE,
  PRIMARY KEY (dsfbh, ywpz, sxrq)
);
COMMENT ON TABLE sxed IS 'Credit lines to counterparties | 授信额度';
COMMENT ON COLUMN sxed.dsfbh IS 'Counterparty | 对手方编号';
COMMENT ON COLUMN sxed.ywpz IS 'Product: HG repo, CJ lending, TC deposits | 业务品种：HG回购，CJ拆借，TC存放';
COMMENT ON COLUMN sxed.sxrq IS 'In force from | 生效日期';
COMMENT ON COLUMN sxed.zzrq IS 'Until | 终止日期';
COMMENT ON COLUMN sxed.edje IS 'Limit, 10,000 yuan | 额度（万元）';

CREATE TABLE zqcc (
  zqdm  VARCHAR REFERENCES zqxx(zqdm),
  ccrq  DATE,
  ccme  DOUBLE,
  yzyme DOUBLE,
  cbj   DOUBLE,
  zhlb  VARCHAR,
  PRIMARY KEY (zqdm, ccrq)
);
COMMENT ON TABLE zqcc IS 'Own bond positions by day | 自营债券持仓';
COMMENT ON COLUMN zqcc.zqdm IS 'Bond | 债券代码';
COMMENT ON COLUMN zqcc.ccrq IS 'Date | 持仓日期';
COMMENT ON COLUMN zqcc.ccme IS 'Face held, 10,000 yuan | 持仓面额（万元）';
COMMENT ON COLUMN zqcc.yzyme IS 'Face pledged out, 10,000 yuan | 已质押面额（万元）';
COMMENT ON COLUMN zqcc.cbj IS 'Cost price, per 100 | 成本净价';
COMMENT ON COLUMN zqcc.zhlb IS 'Book: JY trading, KG available for sale, CY held to maturity | 账户：JY交易，KG可供出售，CY持有至到期';

CREATE TABLE zyq (
  cjbh VARCHAR REFERENCES hgjy(cjbh),
  zqdm VARCHAR REFERENCES zqxx(zqdm),
  qmze DOUBLE,
  zsbl DOUBLE,
  zysz DOUBLE,
  PRIMARY KEY (cjbh, zqdm)
);
COMMENT ON TABLE zyq IS 'Bonds pledged under each trade | 质押券明细';
COMMENT ON COLUMN zyq.cjbh IS 'Trade | 成交编号';
COMMENT ON COLUMN zyq.zqdm IS 'Bond | 债券代码';
COMMENT ON COLUMN zyq.qmze IS 'Face value, 10,000 yuan | 券面总额（万元）';
COMMENT ON COLUMN zyq.zsbl IS 'Haircut rate counted, percent | 折算比例（%）';
COMMENT ON COLUMN zyq.zysz IS 'Market value at the trade, 10,000 yuan | 质押时市值（万元）';

CREATE TABLE zyq_zh (
  zhbh  BIGINT PRIMARY KEY,
  cjbh  VARCHAR REFERENCES hgjy(cjbh),
  zhrq  DATE,
  yzqdm VARCHAR REFERENCES zqxx(zqdm),
  xzqdm VARCHAR REFERENCES zqxx(zqdm),
  zhme  DOUBLE,
  zhyy  VARCHAR
);
COMMENT ON TABLE zyq_zh IS 'Substitutions of collateral | 质押券置换';
COMMENT ON COLUMN zyq_zh.zhbh IS 'Substitution id | 置换编号';
COMMENT ON COLUMN zyq_zh.cjbh IS 'Trade | 成交编号';
COMMENT ON COLUMN zyq_zh.zhrq IS 'Date | 置换日期';
COMMENT ON COLUMN zyq_zh.yzqdm IS 'Bond taken out | 换出债券';
COMMENT ON COLUMN zyq_zh.xzqdm IS 'Bond put in | 换入债券';
COMMENT ON COLUMN zyq_zh.zhme IS 'Face value, 10,000 yuan | 置换面额（万元）';
COMMENT ON COLUMN zyq_zh.zhyy IS 'Reason, in Chinese | 置换原因';

CREATE TABLE bzj_zj (
  zjbh BIGINT PRIMARY KEY,
  cjbh VARCHAR REFERENCES hgjy(cjbh),
  fqf  VARCHAR,
  zjrq DATE,
  yjrq DATE,
  dwrq DATE,
  zjje DOUBLE,
  zjxs VARCHAR
);
COMMENT ON TABLE bzj_zj IS 'Margin calls | 保证金追加';
COMMENT ON COLUMN bzj_zj.zjbh IS 'Call id | 追加编号';
COMMENT ON COLUMN bzj_zj.cjbh IS 'Trade | 成交编号';
COMMENT ON COLUMN bzj_zj.fqf IS 'Called by: W us, D the other side | 发起方：W我方，D对手方';
COMMENT ON COLUMN bzj_zj.zjrq IS 'Called | 追加日期';
COMMENT ON COLUMN bzj_zj.yjrq IS 'Due | 要求到位日';
COMMENT ON COLUMN bzj_zj.dwrq IS 'Met on, NULL if not | 实际到位日，未到位为空';
COMMENT ON COLUMN bzj_zj.zjje IS 'Amount, 10,000 yuan | 追加金额（万元）';
COMMENT ON COLUMN bzj_zj.zjxs IS 'Form: XJ cash, ZQ bonds | 追加形式：XJ现金，ZQ债券';
