-- 私人银行: private banking clients: clients, families, managers, assets by month-end, products, orders, family trusts, credit, services, events and risk alerts; pinyin abbreviations and codes.

CREATE TABLE pb_jg (
  zxdm VARCHAR PRIMARY KEY,
  zxmc VARCHAR NOT NULL,
  ssfh VARCHAR,
  zxcs VARCHAR
);
COMMENT ON TABLE pb_jg IS 'Private banking centres | 私行中心';
COMMENT ON COLUMN pb_jg.zxdm IS 'Centre code | 中心代码';
COMMENT ON COLUMN pb_jg.zxmc IS 'Centre name, in Chinese, e.g. 云汐私行中心 | 中心名称';
COMMENT ON COLUMN pb_jg.ssfh IS 'Branch it belongs to, in Chinese | 所属分行';
COMMENT ON COLUMN pb_jg.zxcs IS 'City, in Chinese | 所在城市';

CREATE TABLE pb_jz (
  jzbh VARCHAR PRIMARY KEY,
  jzmc VARCHAR NOT NULL,
  zyqy VARCHAR
);
COMMENT ON TABLE pb_jz IS 'Families | 家族';
COMMENT ON COLUMN pb_jz.jzbh IS 'Family number | 家族编号';
COMMENT ON COLUMN pb_jz.jzmc IS 'Family name on file, in Chinese | 家族名称';
COMMENT ON COLUMN pb_jz.zyqy IS 'Main company, in Chinese | 主要企业';

CREATE TABLE pb_cp (
  cpdm VARCHAR PRIMARY KEY,
  cpmc VARCHAR NOT NULL,
  cpdl VARCHAR,
  glr  VARCHAR,
  fxdj INTEGER,
  qtje DOUBLE,
  zsfl DOUBLE,
  fbq  INTEGER
);
COMMENT ON TABLE pb_cp IS 'Products | 产品';
COMMENT ON COLUMN pb_cp.cpdm IS 'Product code | 产品代码';
COMMENT ON COLUMN pb_cp.cpmc IS 'Product name, in Chinese | 产品名称';
COMMENT ON COLUMN pb_cp.cpdl IS 'Class: LC wealth, JJ fund, SM private fund, BX insurance, XT trust, JG structured | 产品大类：LC理财，JJ基金，SM私募，BX保险，XT信托，JG结构性';
COMMENT ON COLUMN pb_cp.glr IS 'Manager of the product, in Chinese | 管理人';
COMMENT ON COLUMN pb_cp.fxdj IS 'Risk level, 1 to 5 | 风险等级';
COMMENT ON COLUMN pb_cp.qtje IS 'Minimum, 10,000 yuan | 起投金额（万元）';
COMMENT ON COLUMN pb_cp.zsfl IS 'Commission for us, percent | 中收费率（%）';
COMMENT ON COLUMN pb_cp.fbq IS 'Lock-up, months, NULL if none | 封闭期（月）';

CREATE TABLE pb_jl (
  ygh  VARCHAR PRIMARY KEY,
  ygxm VARCHAR NOT NULL,
  gw   VARCHAR,
  zxdm VARCHAR REFERENCES pb_jg(zxdm),
  sjgh VARCHAR REFERENCES pb_jl(ygh),
  rhrq DATE,
  lzrq DATE
);
COMMENT ON TABLE pb_jl IS 'Managers and advisers | 财富顾问';
COMMENT ON COLUMN pb_jl.ygh IS 'Staff number | 员工号';
COMMENT ON COLUMN pb_jl.ygxm IS 'Name, in Chinese | 员工姓名';
COMMENT ON COLUMN pb_jl.gw IS 'Post: KJ relationship manager, TG investment adviser, ZR head of centre | 岗位：KJ客户经理，TG投资顾问，ZR中心主任';
COMMENT ON COLUMN pb_jl.zxdm IS 'Centre | 所属中心';
COMMENT ON COLUMN pb_jl.sjgh IS 'Superior, NULL at the top | 上级员工号';
COMMENT ON COLUMN pb_jl.rhrq IS 'Joined the bank | 入行日期';
COMMENT ON COLUMN pb_jl.lzrq IS 'Left, NULL if employed | 离职日期，在职为空';

CREATE TABLE pb_kh (
  khh   VARCHAR PRIMARY KEY,
  khxm  VARCHAR NOT NULL,
  jzbh  VARCHAR REFERENCES pb_jz(jzbh),
  khdj  VARCHAR,
  zgjl  VARCHAR REFERENCES pb_jl(ygh),
  zstg  VARCHAR REFERENCES pb_jl(ygh),
  xb    VARCHAR,
  csrq  DATE,
  hylb  VARCHAR,
  rksy  VARCHAR,
  dbrq  DATE,
  jjrq  DATE,
  fxcp  INTEGER,
  cpdqr DATE
);
COMMENT ON TABLE pb_kh IS 'Clients | 私行客户';
COMMENT ON COLUMN pb_kh.khh IS 'Client number | 客户号';
COMMENT ON COLUMN pb_kh.khxm IS 'Client name, in Chinese | 客户姓名';
COMMENT ON COLUMN pb_kh.jzbh IS 'Family, NULL if none | 所属家族';
COMMENT ON COLUMN pb_kh.khdj IS 'Tier: 6 private, 7 diamond, 8 family office | 客户等级：6私行，7钻石，8家办';
COMMENT ON COLUMN pb_kh.zgjl IS 'Relationship manager | 主管客户经理';
COMMENT ON COLUMN pb_kh.zstg IS 'Investment adviser, NULL if none | 专属投顾，无则为空';
COMMENT ON COLUMN pb_kh.xb IS 'Sex: M, F | 性别';
COMMENT ON COLUMN pb_kh.csrq IS 'Born | 出生日期';
COMMENT ON COLUMN pb_kh.hylb IS 'Occupation: QYZ owner, GG executive, ZY professional, TX retired, QT other | 职业类别：QYZ企业主，GG高管，ZY专业人士，TX退休，QT其他';
COMMENT ON COLUMN pb_kh.rksy IS 'Source: XK new, JY referred, SJ upgraded | 来源：XK新客，JY转介，SJ升级';
COMMENT ON COLUMN pb_kh.dbrq IS 'Became a private client on | 私行达标日期';
COMMENT ON COLUMN pb_kh.jjrq IS 'Fell below the threshold on, NULL if not | 降级日期，未降级为空';
COMMENT ON COLUMN pb_kh.fxcp IS 'Risk tolerance, 1 to 5 | 风险测评等级';
COMMENT ON COLUMN pb_kh.cpdqr IS 'Risk test valid until | 测评到期日';

CREATE TABLE pb_zc (
  khh     VARCHAR REFERENCES pb_kh(khh),
  ymrq    DATE,
  aum_ye  DOUBLE,
  aum_yrj DOUBLE,
  ck_ye   DOUBLE,
  lc_ye   DOUBLE,
  jj_ye   DOUBLE,
  bx_ye   DOUBLE,
  sm_ye   DOUBLE,
  xt_ye   DOUBLE,
  dk_ye   DOUBLE,
  PRIMARY KEY (khh, ymrq)
);
COMMENT ON TABLE pb_zc IS 'Client assets at month-ends | 客户资产月表';
COMMENT ON COLUMN pb_zc.khh IS 'Client | 客户号';
COMMENT ON COLUMN pb_zc.ymrq IS 'Month-end | 月末日期';
COMMENT ON COLUMN pb_zc.aum_ye IS 'Assets at month-end, 10,000 yuan | 月末AUM（万元）';
COMMENT ON COLUMN pb_zc.aum_yrj IS 'Average assets of the month, 10,000 yuan | 月日均AUM（万元）';
COMMENT ON COLUMN pb_zc.ck_ye IS 'Deposits | 存款余额（万元）';
COMMENT ON COLUMN pb_zc.lc_ye IS 'Wealth products | 理财余额（万元）';
COMMENT ON COLUMN pb_zc.jj_ye IS 'Funds | 基金余额（万元）';
COMMENT ON COLUMN pb_zc.bx_ye IS 'Insurance | 保险余额（万元）';
COMMENT ON COLUMN pb_zc.sm_ye IS 'Private funds | 私募余额（万元）';
COMMENT ON COLUMN pb_zc.xt_ye IS 'Trusts | 信托余额（万元）';
COMMENT ON COLUMN pb_zc.dk_ye IS 'Loans, 10,000 yuan | 贷款余额（万元）';

CREATE TABLE pb_jy (
  jylsh BIGINT PRIMARY KEY,
  khh   VARCHAR REFERENCES pb_kh(khh),
  cpdm  VARCHAR REFERENCES pb_cp(cpdm),
  xsygh VARCHAR REFERENCES pb_jl(ygh),
  jylx  VARCHAR,
  jyrq  DATE,
  qrrq  DATE,
  jyje  DOUBLE,
  zsje  DOUBLE,
  cxfx  BOOLEAN
);
COMMENT ON TABLE pb_jy IS 'Orders | 产品交易';
COMMENT ON COLUMN pb_jy.jylsh IS 'Order number | 交易流水号';
COMMENT ON COLUMN pb_jy.khh IS 'Client | 客户号';
COMMENT ON COLUMN pb_jy.cpdm IS 'Product | 产品代码';
COMMENT ON COLUMN pb_jy.xsygh IS 'Seller | 销售员工';
COMMENT ON COLUMN pb_jy.jylx IS 'Kind: 01 purchase, 02 redemption, 03 matured | 交易类型：01认购申购，02赎回，03到期';
COMMENT ON COLUMN pb_jy.jyrq IS 'Order date | 交易日期';
COMMENT ON COLUMN pb_jy.qrrq IS 'Confirmed on, NULL if not | 确认日期';
COMMENT ON COLUMN pb_jy.jyje IS 'Amount, 10,000 yuan | 交易金额（万元）';
COMMENT ON COLUMN pb_jy.zsje IS 'Commission earned, yuan | 中收金额（元）';
COMMENT ON COLUMN pb_jy.cxfx IS 'True if above the client''s risk tolerance | 是否超风险匹配';

CREATE TABLE pb_jzxt (
  xtbh  VARCHAR PRIMARY KEY,
  wtr   VARCHAR REFERENCES pb_kh(khh),
  xtgs  VARCHAR,
  xtlx  VARCHAR,
  clrq  DATE,
  cshgm DOUBLE,
  dqgm  DOUBLE,
  syrs  INTEGER
);
COMMENT ON TABLE pb_jzxt IS 'Family trusts | 家族信托';
COMMENT ON COLUMN pb_jzxt.xtbh IS 'Trust number | 信托编号';
COMMENT ON COLUMN pb_jzxt.wtr IS 'Settlor | 委托人客户号';
COMMENT ON COLUMN pb_jzxt.xtgs IS 'Trust company, in Chinese | 信托公司';
COMMENT ON COLUMN pb_jzxt.xtlx IS 'Type: BZ standard, DZ bespoke, BX insurance trust, CS charity | 类型：BZ标准，DZ定制，BX保险金，CS慈善';
COMMENT ON COLUMN pb_jzxt.clrq IS 'Set up on | 设立日期';
COMMENT ON COLUMN pb_jzxt.cshgm IS 'Put in at the start, 10,000 yuan | 初始规模（万元）';
COMMENT ON COLUMN pb_jzxt.dqgm IS 'Size now, 10,000 yuan | 当前规模（万元）';
COMMENT ON COLUMN pb_jzxt.syrs IS 'Beneficiaries | 受益人数';

CREATE TABLE pb_fw (
  fwbh BIGINT PRIMARY KEY,
  khh  VARCHAR REFERENCES pb_kh(khh),
  ygh  VARCHAR REFERENCES pb_jl(ygh),
  fwlx VARCHAR,
  fwrq DATE,
  myd  INTEGER
);
COMMENT ON TABLE pb_fw IS 'Services and contacts | 服务与联系记录';
COMMENT ON COLUMN pb_fw.fwbh IS 'Record number | 记录编号';
COMMENT ON COLUMN pb_fw.khh IS 'Client | 客户号';
COMMENT ON COLUMN pb_fw.ygh IS 'Staff | 服务员工';
COMMENT ON COLUMN pb_fw.fwlx IS 'Kind: DH call, MT meeting, HD event, ZC asset review, FL legal or tax | 服务类型：DH电话，MT面谈，HD活动，ZC资产检视，FL法税';
COMMENT ON COLUMN pb_fw.fwrq IS 'Date | 服务日期';
COMMENT ON COLUMN pb_fw.myd IS 'Satisfaction, 1 to 5, NULL if not asked | 满意度，未调查为空';

CREATE TABLE pb_yj (
  yjbh BIGINT PRIMARY KEY,
  khh  VARCHAR REFERENCES pb_kh(khh),
  yjlx VARCHAR,
  yjrq DATE,
  clrq DATE,
  yjje DOUBLE
);
COMMENT ON TABLE pb_yj IS 'Alerts | 预警';
COMMENT ON COLUMN pb_yj.yjbh IS 'Alert number | 预警编号';
COMMENT ON COLUMN pb_yj.khh IS 'Client | 客户号';
COMMENT ON COLUMN pb_yj.yjlx IS 'Kind: LS outflow, DQ product maturing, FX risk test expired, KS loss on product | 预警类型：LS资金流失，DQ产品到期，FX测评过期，KS产品亏损';
COMMENT ON COLUMN pb_yj.yjrq IS 'Raised on | 预警日期';
COMMENT ON COLUMN pb_yj.clrq IS 'Handled on, NULL if open | 处理日期，未处理为空';
COMMENT ON COLUMN pb_yj.yjje IS 'Amount concerned, 10,000 yuan | 涉及金额（万元）';
