-- 银行资产负债管理数仓: asset-liability management of a bank: units, account items, daily balances, repricing gaps, FTP curve, liquidity ratios, large deposits, interbank deals, rate shocks; pinyin-abbreviated names and codes.

CREATE TABLE dim_jg (
  jg_dm    VARCHAR PRIMARY KEY,
  jg_mc    VARCHAR NOT NULL,
  jg_jb    INTEGER,
  sj_jg_dm VARCHAR REFERENCES dim_jg(jg_dm),
  cl_rq    DATE
);
COMMENT ON TABLE dim_jg IS 'Units of the bank | 机构维表';
COMMENT ON COLUMN dim_jg.jg_dm IS 'Unit code | 机构代码';
COMMENT ON COLUMN dim_jg.jg_mc IS 'Unit name, in Chinese, e.g. 临川分行 | 机构名称';
COMMENT ON COLUMN dim_jg.jg_jb IS 'Level: 1 head office, 2 branch, 3 sub-branch | 机构级别：1总行，2分行，3支行';
COMMENT ON COLUMN dim_jg.sj_jg_dm IS 'Unit above, NULL for the head office | 上级机构代码';
COMMENT ON COLUMN dim_jg.cl_rq IS 'Set up on | 成立日期';

CREATE TABLE dim_km (
  km_dm VARCHAR PRIMARY KEY,
  km_mc VARCHAR NOT NULL,
  km_lb VARCHAR,
  yw_dl VARCHAR,
  fd_bz BOOLEAN
);
COMMENT ON TABLE dim_km IS 'Balance sheet items | 科目维表';
COMMENT ON COLUMN dim_km.km_dm IS 'Item code | 科目代码';
COMMENT ON COLUMN dim_km.km_mc IS 'Item name, in Chinese, e.g. 个人活期存款 | 科目名称';
COMMENT ON COLUMN dim_km.km_lb IS 'Class: A asset, L liability, E equity | 科目类别：A资产，L负债，E权益';
COMMENT ON COLUMN dim_km.yw_dl IS 'Business line: DK loans, CK deposits, TY interbank, ZQ bonds, XJ cash, QT other | 业务大类：DK贷款，CK存款，TY同业，ZQ债券，XJ现金，QT其他';
COMMENT ON COLUMN dim_km.fd_bz IS 'True if its rate floats | 是否浮动利率';

CREATE TABLE dim_qxd (
  qx_dm VARCHAR PRIMARY KEY,
  qx_mc VARCHAR NOT NULL,
  qx_zx INTEGER,
  qx_zd INTEGER
);
COMMENT ON TABLE dim_qxd IS 'Term buckets | 期限档维表';
COMMENT ON COLUMN dim_qxd.qx_dm IS 'Bucket code | 期限代码';
COMMENT ON COLUMN dim_qxd.qx_mc IS 'Bucket name, in Chinese, e.g. 3个月至6个月 | 期限名称';
COMMENT ON COLUMN dim_qxd.qx_zx IS 'Lower bound, days | 期限下限（天）';
COMMENT ON COLUMN dim_qxd.qx_zd IS 'Upper bound, days, NULL for the last | 期限上限（天），末档为空';

CREATE TABLE f_ldx_zb (
  tj_rq  DATE PRIMARY KEY,
  lcr    DOUBLE,
  nsfr   DOUBLE,
  ldx_bl DOUBLE,
  cd_b   DOUBLE,
  hqla   DOUBLE,
  jlc_30 DOUBLE,
  bf_je  DOUBLE
);
COMMENT ON TABLE f_ldx_zb IS 'Liquidity ratios by day | 流动性指标日表';
COMMENT ON COLUMN f_ldx_zb.tj_rq IS 'Date | 统计日期';
COMMENT ON COLUMN f_ldx_zb.lcr IS 'Liquidity coverage ratio, percent | 流动性覆盖率（%）';
COMMENT ON COLUMN f_ldx_zb.nsfr IS 'Net stable funding ratio, percent | 净稳定资金比例（%）';
COMMENT ON COLUMN f_ldx_zb.ldx_bl IS 'Liquidity ratio, percent | 流动性比例（%）';
COMMENT ON COLUMN f_ldx_zb.cd_b IS 'Loans to deposits, percent | 存贷比（%）';
COMMENT ON COLUMN f_ldx_zb.hqla IS 'High-quality liquid assets, 100 million yuan | 合格优质流动性资产（亿元）';
COMMENT ON COLUMN f_ldx_zb.jlc_30 IS 'Net outflow in 30 days, 100 million yuan | 未来30天净流出（亿元）';
COMMENT ON COLUMN f_ldx_zb.bf_je IS 'Excess reserves, 100 million yuan | 超额备付（亿元）';

CREATE TABLE f_ty_jy (
  jy_bh VARCHAR PRIMARY KEY,
  ds_mc VARCHAR,
  jy_fx VARCHAR,
  jy_rq DATE,
  dq_rq DATE,
  jy_je DOUBLE,
  jy_ll DOUBLE,
  jq_bz BOOLEAN
);
COMMENT ON TABLE f_ty_jy IS 'Interbank deals | 同业交易';
COMMENT ON COLUMN f_ty_jy.jy_bh IS 'Deal number | 交易编号';
COMMENT ON COLUMN f_ty_jy.ds_mc IS 'Counterparty, in Chinese | 交易对手';
COMMENT ON COLUMN f_ty_jy.jy_fx IS 'Direction: CC lent, CR borrowed | 方向：CC拆出，CR拆入';
COMMENT ON COLUMN f_ty_jy.jy_rq IS 'Trade date | 交易日期';
COMMENT ON COLUMN f_ty_jy.dq_rq IS 'Maturity | 到期日';
COMMENT ON COLUMN f_ty_jy.jy_je IS 'Amount, 100 million yuan | 金额（亿元）';
COMMENT ON COLUMN f_ty_jy.jy_ll IS 'Rate, percent | 利率（%）';
COMMENT ON COLUMN f_ty_jy.jq_bz IS 'True once settled | 是否结清';

CREATE TABLE f_yl_cs (
  tj_rq  DATE,
  qj_dm  VARCHAR,
  d_nii  DOUBLE,
  d_eve  DOUBLE,
  eve_bl DOUBLE,
  PRIMARY KEY (tj_rq, qj_dm)
);
COMMENT ON TABLE f_yl_cs IS 'Rate shock scenarios at quarter-ends | 利率压力测试';
COMMENT ON COLUMN f_yl_cs.tj_rq IS 'Quarter-end | 统计日期';
COMMENT ON COLUMN f_yl_cs.qj_dm IS 'Scenario: UP up 100bp, DN down 100bp, ST steeper, FL flatter | 情景：UP上行100bp，DN下行100bp，ST陡峭，FL平坦';
COMMENT ON COLUMN f_yl_cs.d_nii IS 'Change of net interest income, 100 million yuan | 净利息收入变动（亿元）';
COMMENT ON COLUMN f_yl_cs.d_eve IS 'Change of economic value, 100 million yuan | 经济价值变动（亿元）';
COMMENT ON COLUMN f_yl_cs.eve_bl IS 'Change of economic value to tier 1 capital, percent | 经济价值变动占一级资本比例（%）';

CREATE TABLE f_ye_day (
  sj_rq  DATE,
  jg_dm  VARCHAR REFERENCES dim_jg(jg_dm),
  km_dm  VARCHAR REFERENCES dim_km(km_dm),
  bz     VARCHAR,
  qm_ye  DOUBLE,
  yrj_ye DOUBLE,
  nrj_ye DOUBLE,
  nlj_lx DOUBLE,
  jq_ll  DOUBLE,
  PRIMARY KEY (sj_rq, jg_dm, km_dm, bz)
);
COMMENT ON TABLE f_ye_day IS 'Daily balances by unit and item | 余额日表';
COMMENT ON COLUMN f_ye_day.sj_rq IS 'Data date | 数据日期';
COMMENT ON COLUMN f_ye_day.jg_dm IS 'Unit | 机构代码';
COMMENT ON COLUMN f_ye_day.km_dm IS 'Item | 科目代码';
COMMENT ON COLUMN f_ye_day.bz IS 'Currency: CNY, USD, EUR, HKD | 币种';
COMMENT ON COLUMN f_ye_day.qm_ye IS 'Closing balance, 10,000 yuan | 期末余额（万元）';
COMMENT ON COLUMN f_ye_day.yrj_ye IS 'Average daily balance month to date, 10,000 yuan | 月日均余额（万元）';
COMMENT ON COLUMN f_ye_day.nrj_ye IS 'Average daily balance year to date, 10,000 yuan | 年日均余额（万元）';
COMMENT ON COLUMN f_ye_day.nlj_lx IS 'Interest earned or paid year to date, 10,000 yuan | 年累计利息（万元）';
COMMENT ON COLUMN f_ye_day.jq_ll IS 'Weighted rate, percent a year | 加权利率（%）';

CREATE TABLE f_cdj_qk (
  tj_rq DATE,
  qx_dm VARCHAR REFERENCES dim_qxd(qx_dm),
  bz    VARCHAR,
  zc_je DOUBLE,
  fz_je DOUBLE,
  bw_je DOUBLE,
  PRIMARY KEY (tj_rq, qx_dm, bz)
);
COMMENT ON TABLE f_cdj_qk IS 'Repricing gaps by bucket at month-ends | 重定价缺口月表';
COMMENT ON COLUMN f_cdj_qk.tj_rq IS 'Month-end | 统计日期';
COMMENT ON COLUMN f_cdj_qk.qx_dm IS 'Bucket | 期限代码';
COMMENT ON COLUMN f_cdj_qk.bz IS 'Currency: CNY, USD, EUR, HKD | 币种';
COMMENT ON COLUMN f_cdj_qk.zc_je IS 'Assets repricing, 100 million yuan | 资产重定价金额（亿元）';
COMMENT ON COLUMN f_cdj_qk.fz_je IS 'Liabilities repricing, 100 million yuan | 负债重定价金额（亿元）';
COMMENT ON COLUMN f_cdj_qk.bw_je IS 'Off-balance sheet net, 100 million yuan | 表外净额（亿元）';

CREATE TABLE f_ftp_qx (
  fb_rq  DATE,
  qx_dm  VARCHAR REFERENCES dim_qxd(qx_dm),
  zc_ftp DOUBLE,
  fz_ftp DOUBLE,
  PRIMARY KEY (fb_rq, qx_dm)
);
COMMENT ON TABLE f_ftp_qx IS 'Internal transfer price curve | FTP曲线';
COMMENT ON COLUMN f_ftp_qx.fb_rq IS 'Published on | 发布日期';
COMMENT ON COLUMN f_ftp_qx.qx_dm IS 'Bucket | 期限代码';
COMMENT ON COLUMN f_ftp_qx.zc_ftp IS 'Price for assets, percent | 资产端FTP（%）';
COMMENT ON COLUMN f_ftp_qx.fz_ftp IS 'Price for liabilities, percent | 负债端FTP（%）';

CREATE TABLE f_de_ck (
  ck_bh VARCHAR PRIMARY KEY,
  jg_dm VARCHAR REFERENCES dim_jg(jg_dm),
  kh_mc VARCHAR,
  kh_lx VARCHAR,
  ck_je DOUBLE,
  zx_ll DOUBLE,
  qx_rq DATE,
  dq_rq DATE,
  zq_rq DATE
);
COMMENT ON TABLE f_de_ck IS 'Large deposits | 大额存款明细';
COMMENT ON COLUMN f_de_ck.ck_bh IS 'Deposit number | 存款编号';
COMMENT ON COLUMN f_de_ck.jg_dm IS 'Unit | 开户机构';
COMMENT ON COLUMN f_de_ck.kh_mc IS 'Depositor, in Chinese | 客户名称';
COMMENT ON COLUMN f_de_ck.kh_lx IS 'Depositor type: GR individual, QY company, ZF government, TY financial | 客户类型：GR个人，QY企业，ZF政府，TY同业';
COMMENT ON COLUMN f_de_ck.ck_je IS 'Amount, 10,000 yuan | 存款金额（万元）';
COMMENT ON COLUMN f_de_ck.zx_ll IS 'Rate paid, percent | 执行利率（%）';
COMMENT ON COLUMN f_de_ck.qx_rq IS 'Value date | 起息日';
COMMENT ON COLUMN f_de_ck.dq_rq IS 'Maturity | 到期日';
COMMENT ON COLUMN f_de_ck.zq_rq IS 'Withdrawn early on, NULL if not | 提前支取日，未提前支取为空';
