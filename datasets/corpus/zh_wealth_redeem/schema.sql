-- 理财净值与赎回队列: wealth products with daily NAV and redemption queues: products, share classes, daily NAV, subscription and redemption applications, queue, large redemption events, asset mix, channels; pinyin abbreviations.

CREATE TABLE cp_jbxx (
  cpdm    VARCHAR PRIMARY KEY,
  cpqc    VARCHAR NOT NULL,
  cpjc    VARCHAR,
  fxjgmc  VARCHAR,
  tzxz    VARCHAR,
  kfpl    VARCHAR,
  fxdj    INTEGER,
  tzjlxm  VARCHAR,
  clrq    DATE,
  zzrq    DATE,
  sjdqrq  DATE,
  dbsh_bl DOUBLE,
  qrr_n   INTEGER
);
COMMENT ON TABLE cp_jbxx IS 'Products | 产品基本信息';
COMMENT ON COLUMN cp_jbxx.cpdm IS 'Product code, e.g. LC20231 | 产品代码';
COMMENT ON COLUMN cp_jbxx.cpqc IS 'Full product name, in Chinese | 产品全称';
COMMENT ON COLUMN cp_jbxx.cpjc IS 'Short name, in Chinese, e.g. 稳盈月享3号 | 产品简称';
COMMENT ON COLUMN cp_jbxx.fxjgmc IS 'Issuer, in Chinese | 发行机构名称';
COMMENT ON COLUMN cp_jbxx.tzxz IS 'Nature: 1 fixed income, 2 equity, 3 derivative, 4 mixed | 投资性质：1固收，2权益，3商品衍生品，4混合';
COMMENT ON COLUMN cp_jbxx.kfpl IS 'Opening: D daily, W weekly, M monthly, Q quarterly, F closed | 开放频率：D每日，W每周，M每月，Q每季，F封闭';
COMMENT ON COLUMN cp_jbxx.fxdj IS 'Risk level 1 to 5 | 风险等级1-5';
COMMENT ON COLUMN cp_jbxx.tzjlxm IS 'Portfolio manager, in Chinese | 投资经理姓名';
COMMENT ON COLUMN cp_jbxx.clrq IS 'Set up on | 成立日期';
COMMENT ON COLUMN cp_jbxx.zzrq IS 'Ended on, NULL while running | 终止日期，存续为空';
COMMENT ON COLUMN cp_jbxx.sjdqrq IS 'Stated maturity, NULL if open-ended | 约定到期日，无固定期限为空';
COMMENT ON COLUMN cp_jbxx.dbsh_bl IS 'Limit on net redemption a day, percent of shares | 单日巨额赎回比例（%）';
COMMENT ON COLUMN cp_jbxx.qrr_n IS 'Days from redemption to payment | 赎回到账天数';

CREATE TABLE qd_xx (
  qddm VARCHAR PRIMARY KEY,
  qdmc VARCHAR NOT NULL,
  qdlx VARCHAR,
  qyrq DATE
);
COMMENT ON TABLE qd_xx IS 'Sales channels | 代销渠道';
COMMENT ON COLUMN qd_xx.qddm IS 'Channel code | 渠道代码';
COMMENT ON COLUMN qd_xx.qdmc IS 'Channel name, in Chinese, e.g. 江畔银行 | 渠道名称';
COMMENT ON COLUMN qd_xx.qdlx IS 'Type: MX parent bank, DX other bank, ZX own direct, HL internet | 渠道类型：MX母行，DX他行代销，ZX直销，HL互联网';
COMMENT ON COLUMN qd_xx.qyrq IS 'Agreement signed on | 签约日期';

CREATE TABLE cp_fe (
  fedm    VARCHAR PRIMARY KEY,
  cpdm    VARCHAR REFERENCES cp_jbxx(cpdm),
  felb    VARCHAR,
  xsf_fl  DOUBLE,
  qgd     DOUBLE,
  bjjz_xx DOUBLE,
  bjjz_sx DOUBLE
);
COMMENT ON TABLE cp_fe IS 'Share classes of products | 产品份额类别';
COMMENT ON COLUMN cp_fe.fedm IS 'Class code, e.g. LC20231A | 份额代码';
COMMENT ON COLUMN cp_fe.cpdm IS 'Product | 产品代码';
COMMENT ON COLUMN cp_fe.felb IS 'Class: A, B, C, D | 份额类别';
COMMENT ON COLUMN cp_fe.xsf_fl IS 'Sales fee, percent a year | 销售服务费率（%）';
COMMENT ON COLUMN cp_fe.qgd IS 'Minimum first purchase, yuan | 首次起购点（元）';
COMMENT ON COLUMN cp_fe.bjjz_xx IS 'Benchmark lower end, percent a year | 业绩比较基准下限（%）';
COMMENT ON COLUMN cp_fe.bjjz_sx IS 'Benchmark upper end, percent a year | 业绩比较基准上限（%）';

CREATE TABLE sh_dl (
  cpdm    VARCHAR REFERENCES cp_jbxx(cpdm),
  tjrq    DATE,
  dl_bs   INTEGER,
  dl_fe   DOUBLE,
  xz_fe   DOUBLE,
  qr_fe   DOUBLE,
  jesh_bz BOOLEAN,
  kzx_zc  DOUBLE,
  PRIMARY KEY (cpdm, tjrq)
);
COMMENT ON TABLE sh_dl IS 'Daily redemption queue by product | 赎回队列日表';
COMMENT ON COLUMN sh_dl.cpdm IS 'Product | 产品代码';
COMMENT ON COLUMN sh_dl.tjrq IS 'Day | 统计日期';
COMMENT ON COLUMN sh_dl.dl_bs IS 'Applications queued at the close | 排队笔数';
COMMENT ON COLUMN sh_dl.dl_fe IS 'Shares queued at the close, 10,000 | 排队份额（万份）';
COMMENT ON COLUMN sh_dl.xz_fe IS 'New redemption shares, 10,000 | 当日新增赎回份额（万份）';
COMMENT ON COLUMN sh_dl.qr_fe IS 'Shares confirmed, 10,000 | 当日确认份额（万份）';
COMMENT ON COLUMN sh_dl.jesh_bz IS 'True if a large redemption was triggered | 是否触发巨额赎回';
COMMENT ON COLUMN sh_dl.kzx_zc IS 'Cash and liquid assets, 10,000 yuan | 可变现资产（万元）';

CREATE TABLE cp_zcpz (
  cpdm  VARCHAR REFERENCES cp_jbxx(cpdm),
  bgrq  DATE,
  zclb  VARCHAR,
  ct_bl DOUBLE,
  zj_bl DOUBLE,
  PRIMARY KEY (cpdm, bgrq, zclb)
);
COMMENT ON TABLE cp_zcpz IS 'Asset mix at quarter-ends | 资产配置季表';
COMMENT ON COLUMN cp_zcpz.cpdm IS 'Product | 产品代码';
COMMENT ON COLUMN cp_zcpz.bgrq IS 'Report date | 报告日期';
COMMENT ON COLUMN cp_zcpz.zclb IS 'Asset: 现金, 存单, 债券, 非标, 权益, 公募基金 | 资产类别';
COMMENT ON COLUMN cp_zcpz.ct_bl IS 'Share looked through, percent | 穿透后占比（%）';
COMMENT ON COLUMN cp_zcpz.zj_bl IS 'Share held directly, percent | 穿透前占比（%）';

CREATE TABLE fe_jz (
  fedm VARCHAR REFERENCES cp_fe(fedm),
  jzrq DATE,
  plrq DATE,
  dwjz DOUBLE,
  ljjz DOUBLE,
  fqjz DOUBLE,
  zfe  DOUBLE,
  zcjz DOUBLE,
  PRIMARY KEY (fedm, jzrq)
);
COMMENT ON TABLE fe_jz IS 'Daily NAV by share class | 份额净值日表';
COMMENT ON COLUMN fe_jz.fedm IS 'Class | 份额代码';
COMMENT ON COLUMN fe_jz.jzrq IS 'NAV date | 净值日期';
COMMENT ON COLUMN fe_jz.plrq IS 'Disclosed on | 披露日期';
COMMENT ON COLUMN fe_jz.dwjz IS 'Unit NAV | 单位净值';
COMMENT ON COLUMN fe_jz.ljjz IS 'Cumulative NAV | 累计净值';
COMMENT ON COLUMN fe_jz.fqjz IS 'NAV adjusted for distributions | 复权净值';
COMMENT ON COLUMN fe_jz.zfe IS 'Shares, 10,000 | 总份额（万份）';
COMMENT ON COLUMN fe_jz.zcjz IS 'Net assets, 10,000 yuan | 资产净值（万元）';

CREATE TABLE sq_sg (
  sqbh VARCHAR PRIMARY KEY,
  fedm VARCHAR REFERENCES cp_fe(fedm),
  qddm VARCHAR REFERENCES qd_xx(qddm),
  khbh VARCHAR,
  khlb VARCHAR,
  sqrq DATE,
  qrrq DATE,
  sqje DOUBLE,
  qrje DOUBLE,
  qrfe DOUBLE
);
COMMENT ON TABLE sq_sg IS 'Subscriptions | 申购申请';
COMMENT ON COLUMN sq_sg.sqbh IS 'Application number | 申请编号';
COMMENT ON COLUMN sq_sg.fedm IS 'Class | 份额代码';
COMMENT ON COLUMN sq_sg.qddm IS 'Channel | 渠道代码';
COMMENT ON COLUMN sq_sg.khbh IS 'Customer number | 客户编号';
COMMENT ON COLUMN sq_sg.khlb IS 'Customer kind: G individual, J institution | 客户类别：G个人，J机构';
COMMENT ON COLUMN sq_sg.sqrq IS 'Applied on | 申请日期';
COMMENT ON COLUMN sq_sg.qrrq IS 'Confirmed on, NULL if not yet | 确认日期，未确认为空';
COMMENT ON COLUMN sq_sg.sqje IS 'Amount applied for, 10,000 yuan | 申请金额（万元）';
COMMENT ON COLUMN sq_sg.qrje IS 'Amount confirmed, 10,000 yuan | 确认金额（万元）';
COMMENT ON COLUMN sq_sg.qrfe IS 'Shares confirmed, 10,000 | 确认份额（万份）';

CREATE TABLE sq_sh (
  sqbh VARCHAR PRIMARY KEY,
  fedm VARCHAR REFERENCES cp_fe(fedm),
  qddm VARCHAR REFERENCES qd_xx(qddm),
  khbh VARCHAR,
  khlb VARCHAR,
  sqrq DATE,
  sqfe DOUBLE,
  qrfe DOUBLE,
  clzt VARCHAR,
  qrrq DATE,
  dzrq DATE,
  dzje DOUBLE
);
COMMENT ON TABLE sq_sh IS 'Redemption applications | 赎回申请';
COMMENT ON COLUMN sq_sh.sqbh IS 'Application number | 申请编号';
COMMENT ON COLUMN sq_sh.fedm IS 'Class | 份额代码';
COMMENT ON COLUMN sq_sh.qddm IS 'Channel | 渠道代码';
COMMENT ON COLUMN sq_sh.khbh IS 'Customer number | 客户编号';
COMMENT ON COLUMN sq_sh.khlb IS 'Customer kind: G individual, J institution | 客户类别：G个人，J机构';
COMMENT ON COLUMN sq_sh.sqrq IS 'Applied on | 申请日期';
COMMENT ON COLUMN sq_sh.sqfe IS 'Shares asked for, 10,000 | 申请份额（万份）';
COMMENT ON COLUMN sq_sh.qrfe IS 'Shares confirmed so far, 10,000 | 已确认份额（万份）';
COMMENT ON COLUMN sq_sh.clzt IS 'State: 0 queued, 1 part confirmed, 2 confirmed, 3 paid, 9 cancelled | 处理状态：0排队，1部分确认，2已确认，3已到账，9撤销';
COMMENT ON COLUMN sq_sh.qrrq IS 'Confirmed on | 确认日期';
COMMENT ON COLUMN sq_sh.dzrq IS 'Paid on, NULL if not yet | 到账日期，未到账为空';
COMMENT ON COLUMN sq_sh.dzje IS 'Paid, 10,000 yuan | 到账金额（万元）';
