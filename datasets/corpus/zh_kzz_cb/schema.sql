-- 可转债: A-share convertible bonds as a broker's data mart keeps them in pinyin abbreviations: terms, underlying stocks, industries, daily quotes, conversion price changes, reset votes, forced calls, puts, balances, holders, ratings, offering results.

CREATE TABLE hy_dmb (
  hy_dm VARCHAR PRIMARY KEY,
  hy_mc VARCHAR NOT NULL,
  sj_dm VARCHAR REFERENCES hy_dmb(hy_dm),
  jb    INTEGER
);
COMMENT ON TABLE hy_dmb IS 'Industries, a tree of two levels | 行业代码表';
COMMENT ON COLUMN hy_dmb.hy_dm IS 'Industry code | 行业代码';
COMMENT ON COLUMN hy_dmb.hy_mc IS 'Industry, in Chinese, e.g. 电力设备, 银行 | 行业名称';
COMMENT ON COLUMN hy_dmb.sj_dm IS 'Parent industry, NULL at the first level | 上级行业，一级为空';
COMMENT ON COLUMN hy_dmb.jb IS 'Level, 1 or 2 | 级别';

CREATE TABLE zg_zl (
  zg_dm VARCHAR PRIMARY KEY,
  zg_jc VARCHAR NOT NULL,
  gs_qc VARCHAR,
  hy_dm VARCHAR REFERENCES hy_dmb(hy_dm),
  zc_sf VARCHAR,
  qy_xz VARCHAR,
  ss_rq DATE
);
COMMENT ON TABLE zg_zl IS 'Underlying stocks | 正股资料';
COMMENT ON COLUMN zg_zl.zg_dm IS 'Stock code, six digits, e.g. 601877 | 正股代码';
COMMENT ON COLUMN zg_zl.zg_jc IS 'Stock short name, in Chinese | 正股简称';
COMMENT ON COLUMN zg_zl.gs_qc IS 'Full name of the company, in Chinese | 公司全称';
COMMENT ON COLUMN zg_zl.hy_dm IS 'Industry (second level) | 所属行业（二级）';
COMMENT ON COLUMN zg_zl.zc_sf IS 'Province, in Chinese | 注册省份';
COMMENT ON COLUMN zg_zl.qy_xz IS 'Ownership: YQ central SOE, DQ local SOE, MQ private, WZ foreign | 企业性质：YQ央企，DQ地方国企，MQ民企，WZ外资';
COMMENT ON COLUMN zg_zl.ss_rq IS 'Listing date of the stock | 正股上市日期';

CREATE TABLE kzz_zl (
  zz_dm   VARCHAR PRIMARY KEY,
  zz_jc   VARCHAR NOT NULL,
  zz_qc   VARCHAR,
  zg_dm   VARCHAR REFERENCES zg_zl(zg_dm),
  jys     VARCHAR,
  fx_gm   DOUBLE,
  fx_rq   DATE,
  qx_rq   DATE,
  ss_rq   DATE,
  zgq_rq  DATE,
  dq_rq   DATE,
  zp_rq   DATE,
  zp_yy   VARCHAR,
  cs_zgj  DOUBLE,
  dqsh_jg DOUBLE,
  db_bz   BOOLEAN
);
COMMENT ON TABLE kzz_zl IS 'Convertible bonds | 可转债资料';
COMMENT ON COLUMN kzz_zl.zz_dm IS 'Bond code, six digits, e.g. 113050 | 转债代码';
COMMENT ON COLUMN kzz_zl.zz_jc IS 'Bond short name, in Chinese, e.g. 南银转债 | 转债简称';
COMMENT ON COLUMN kzz_zl.zz_qc IS 'Bond full name, in Chinese | 转债全称';
COMMENT ON COLUMN kzz_zl.zg_dm IS 'Underlying stock | 正股代码';
COMMENT ON COLUMN kzz_zl.jys IS 'Exchange: SH, SZ, BJ | 交易所';
COMMENT ON COLUMN kzz_zl.fx_gm IS 'Issue size, 100 million yuan | 发行规模（亿元）';
COMMENT ON COLUMN kzz_zl.fx_rq IS 'Issue date | 发行日期';
COMMENT ON COLUMN kzz_zl.qx_rq IS 'Interest starts | 起息日';
COMMENT ON COLUMN kzz_zl.ss_rq IS 'Listing date, NULL before listing | 上市日期，未上市为空';
COMMENT ON COLUMN kzz_zl.zgq_rq IS 'Conversion starts | 转股起始日';
COMMENT ON COLUMN kzz_zl.dq_rq IS 'Maturity date | 到期日';
COMMENT ON COLUMN kzz_zl.zp_rq IS 'Delisting date, NULL if not delisted | 摘牌日期，未摘牌为空';
COMMENT ON COLUMN kzz_zl.zp_yy IS 'Why delisted: QS forced call, DQ matured, WY default | 摘牌原因：QS强赎，DQ到期，WY违约';
COMMENT ON COLUMN kzz_zl.cs_zgj IS 'Initial conversion price, yuan | 初始转股价（元）';
COMMENT ON COLUMN kzz_zl.dqsh_jg IS 'Redemption price at maturity, yuan | 到期赎回价（元）';
COMMENT ON COLUMN kzz_zl.db_bz IS 'True if guaranteed | 是否有担保';

CREATE TABLE kzz_hq (
  zz_dm  VARCHAR REFERENCES kzz_zl(zz_dm),
  jy_rq  DATE,
  spj    DOUBLE,
  zdf    DOUBLE,
  cje    DOUBLE,
  hsl    DOUBLE,
  zg_spj DOUBLE,
  zgj    DOUBLE,
  zg_jz  DOUBLE,
  zg_yjl DOUBLE,
  cz_jz  DOUBLE,
  cz_yjl DOUBLE,
  dq_syl DOUBLE,
  PRIMARY KEY (zz_dm, jy_rq)
);
COMMENT ON TABLE kzz_hq IS 'Daily quotes of bonds | 转债日行情';
COMMENT ON COLUMN kzz_hq.zz_dm IS 'Bond | 转债代码';
COMMENT ON COLUMN kzz_hq.jy_rq IS 'Trading day | 交易日期';
COMMENT ON COLUMN kzz_hq.spj IS 'Close, yuan | 收盘价（元）';
COMMENT ON COLUMN kzz_hq.zdf IS 'Change, percent | 涨跌幅（%）';
COMMENT ON COLUMN kzz_hq.cje IS 'Turnover, million yuan | 成交额（百万元）';
COMMENT ON COLUMN kzz_hq.hsl IS 'Turnover rate, percent | 换手率（%）';
COMMENT ON COLUMN kzz_hq.zg_spj IS 'Close of the stock, yuan | 正股收盘价（元）';
COMMENT ON COLUMN kzz_hq.zgj IS 'Conversion price in force, yuan | 当日转股价（元）';
COMMENT ON COLUMN kzz_hq.zg_jz IS 'Conversion value, yuan | 转股价值（元）';
COMMENT ON COLUMN kzz_hq.zg_yjl IS 'Conversion premium, percent | 转股溢价率（%）';
COMMENT ON COLUMN kzz_hq.cz_jz IS 'Straight bond value, yuan | 纯债价值（元）';
COMMENT ON COLUMN kzz_hq.cz_yjl IS 'Premium over straight bond value, percent | 纯债溢价率（%）';
COMMENT ON COLUMN kzz_hq.dq_syl IS 'Yield to maturity, percent | 到期收益率（%）';

CREATE TABLE zgj_bd (
  zz_dm VARCHAR REFERENCES kzz_zl(zz_dm),
  sx_rq DATE,
  gg_rq DATE,
  q_zgj DOUBLE,
  h_zgj DOUBLE,
  bd_yy VARCHAR,
  PRIMARY KEY (zz_dm, sx_rq)
);
COMMENT ON TABLE zgj_bd IS 'Changes of the conversion price | 转股价变动';
COMMENT ON COLUMN zgj_bd.zz_dm IS 'Bond | 转债代码';
COMMENT ON COLUMN zgj_bd.sx_rq IS 'Effective date | 生效日期';
COMMENT ON COLUMN zgj_bd.gg_rq IS 'Announced | 公告日期';
COMMENT ON COLUMN zgj_bd.q_zgj IS 'Price before, yuan | 变动前转股价（元）';
COMMENT ON COLUMN zgj_bd.h_zgj IS 'Price after, yuan | 变动后转股价（元）';
COMMENT ON COLUMN zgj_bd.bd_yy IS 'Reason: XX downward reset, FH dividend, ZF placement, HG buyback cancelled | 变动原因：XX下修，FH分红，ZF增发，HG回购注销';

CREATE TABLE xx_sj (
  sj_id  INTEGER PRIMARY KEY,
  zz_dm  VARCHAR REFERENCES kzz_zl(zz_dm),
  cf_rq  DATE,
  dsh_rq DATE,
  gdh_rq DATE,
  jg     VARCHAR,
  cn_rq  DATE
);
COMMENT ON TABLE xx_sj IS 'Downward reset decisions | 下修事件';
COMMENT ON COLUMN xx_sj.sj_id IS 'Event | 事件编号';
COMMENT ON COLUMN xx_sj.zz_dm IS 'Bond | 转债代码';
COMMENT ON COLUMN xx_sj.cf_rq IS 'Trigger date | 触发日期';
COMMENT ON COLUMN xx_sj.dsh_rq IS 'Board decided | 董事会日期';
COMMENT ON COLUMN xx_sj.gdh_rq IS 'Shareholders voted, NULL if not put to a vote | 股东大会日期，未提交为空';
COMMENT ON COLUMN xx_sj.jg IS 'Result: TG passed, FJ voted down, BX board decided not to reset, DD pending | 结果：TG通过，FJ否决，BX不下修，DD待定';
COMMENT ON COLUMN xx_sj.cn_rq IS 'No reset promised until | 承诺不下修截止日';

CREATE TABLE qs_sj (
  sj_id  INTEGER PRIMARY KEY,
  zz_dm  VARCHAR REFERENCES kzz_zl(zz_dm),
  cf_rq  DATE,
  gg_rq  DATE,
  jd     VARCHAR,
  sh_rq  DATE,
  sh_jg  DOUBLE,
  zh_jyr DATE
);
COMMENT ON TABLE qs_sj IS 'Forced call decisions | 强赎事件';
COMMENT ON COLUMN qs_sj.sj_id IS 'Event | 事件编号';
COMMENT ON COLUMN qs_sj.zz_dm IS 'Bond | 转债代码';
COMMENT ON COLUMN qs_sj.cf_rq IS 'Trigger date | 触发日期';
COMMENT ON COLUMN qs_sj.gg_rq IS 'Announced | 公告日期';
COMMENT ON COLUMN qs_sj.jd IS 'Decision: QS call, BQ no call | 决定：QS强赎，BQ不强赎';
COMMENT ON COLUMN qs_sj.sh_rq IS 'Call record date | 赎回登记日';
COMMENT ON COLUMN qs_sj.sh_jg IS 'Call price, yuan | 赎回价格（元）';
COMMENT ON COLUMN qs_sj.zh_jyr IS 'Last trading day | 最后交易日';

CREATE TABLE hs_sj (
  zz_dm VARCHAR REFERENCES kzz_zl(zz_dm),
  ks_rq DATE,
  jz_rq DATE,
  hs_jg DOUBLE,
  hs_je DOUBLE,
  hs_lx VARCHAR,
  PRIMARY KEY (zz_dm, ks_rq)
);
COMMENT ON TABLE hs_sj IS 'Puts | 回售';
COMMENT ON COLUMN hs_sj.zz_dm IS 'Bond | 转债代码';
COMMENT ON COLUMN hs_sj.ks_rq IS 'Put window opens | 回售申报起始日';
COMMENT ON COLUMN hs_sj.jz_rq IS 'Put window closes | 回售申报截止日';
COMMENT ON COLUMN hs_sj.hs_jg IS 'Put price, yuan | 回售价格（元）';
COMMENT ON COLUMN hs_sj.hs_je IS 'Amount put, million yuan | 回售金额（百万元）';
COMMENT ON COLUMN hs_sj.hs_lx IS 'Type: YT conditional, GM change of use of proceeds | 回售类型：YT有条件，GM募集资金变更';

CREATE TABLE ye_jd (
  zz_dm  VARCHAR REFERENCES kzz_zl(zz_dm),
  jd_rq  DATE,
  wzg_ye DOUBLE,
  lj_zgl DOUBLE,
  PRIMARY KEY (zz_dm, jd_rq)
);
COMMENT ON TABLE ye_jd IS 'Balances at quarter-ends | 季末余额';
COMMENT ON COLUMN ye_jd.zz_dm IS 'Bond | 转债代码';
COMMENT ON COLUMN ye_jd.jd_rq IS 'Quarter-end | 季末';
COMMENT ON COLUMN ye_jd.wzg_ye IS 'Not yet converted, 100 million yuan | 未转股余额（亿元）';
COMMENT ON COLUMN ye_jd.lj_zgl IS 'Converted so far, percent of the issue | 累计转股比例（%）';

CREATE TABLE cyr_md (
  zz_dm  VARCHAR REFERENCES kzz_zl(zz_dm),
  bg_rq  DATE,
  pm     INTEGER,
  cyr_mc VARCHAR,
  cyr_lx VARCHAR,
  cy_je  DOUBLE,
  cy_bl  DOUBLE,
  PRIMARY KEY (zz_dm, bg_rq, pm)
);
COMMENT ON TABLE cyr_md IS 'Top holders at half-year ends | 前十大持有人';
COMMENT ON COLUMN cyr_md.zz_dm IS 'Bond | 转债代码';
COMMENT ON COLUMN cyr_md.bg_rq IS 'Report date | 报告期';
COMMENT ON COLUMN cyr_md.pm IS 'Rank, 1 to 10 | 名次';
COMMENT ON COLUMN cyr_md.cyr_mc IS 'Holder, in Chinese | 持有人名称';
COMMENT ON COLUMN cyr_md.cyr_lx IS 'Type: GM mutual fund, BX insurer, NJ annuity, QS broker, KG controlling shareholder, ZR natural person | 持有人类型：GM公募，BX保险，NJ年金，QS券商，KG控股股东，ZR自然人';
COMMENT ON COLUMN cyr_md.cy_je IS 'Face value held, million yuan | 持有面值（百万元）';
COMMENT ON COLUMN cyr_md.cy_bl IS 'Held, percent of what is outstanding | 持有比例（%）';

CREATE TABLE pj_bd (
  zz_dm VARCHAR REFERENCES kzz_zl(zz_dm),
  pj_rq DATE,
  pj_jg VARCHAR,
  zt_pj VARCHAR,
  zx_pj VARCHAR,
  zw    VARCHAR,
  fx    VARCHAR,
  PRIMARY KEY (zz_dm, pj_rq)
);
COMMENT ON TABLE pj_bd IS 'Rating actions | 评级变动';
COMMENT ON COLUMN pj_bd.zz_dm IS 'Bond | 转债代码';
COMMENT ON COLUMN pj_bd.pj_rq IS 'Rating date | 评级日期';
COMMENT ON COLUMN pj_bd.pj_jg IS 'Agency, in Chinese, e.g. 联合资信, 中证鹏元 | 评级机构';
COMMENT ON COLUMN pj_bd.zt_pj IS 'Issuer rating, e.g. AA+, AA- | 主体评级';
COMMENT ON COLUMN pj_bd.zx_pj IS 'Bond rating, e.g. AAA, AA | 债项评级';
COMMENT ON COLUMN pj_bd.zw IS 'Outlook: WD stable, FM negative, ZM positive | 展望：WD稳定，FM负面，ZM正面';
COMMENT ON COLUMN pj_bd.fx IS 'Direction: SC first, WC affirmed, XT cut, ST raised | 方向：SC首次，WC维持，XT下调，ST上调';

CREATE TABLE fx_jg (
  zz_dm  VARCHAR PRIMARY KEY REFERENCES kzz_zl(zz_dm),
  wszql  DOUBLE,
  sg_hs  DOUBLE,
  gdps_l DOUBLE,
  bx_je  DOUBLE,
  zcx    VARCHAR
);
COMMENT ON TABLE fx_jg IS 'Results of offerings | 发行结果';
COMMENT ON COLUMN fx_jg.zz_dm IS 'Bond | 转债代码';
COMMENT ON COLUMN fx_jg.wszql IS 'Online lottery rate, percent | 网上中签率（%）';
COMMENT ON COLUMN fx_jg.sg_hs IS 'Online applicants, ten thousand accounts | 网上申购户数（万户）';
COMMENT ON COLUMN fx_jg.gdps_l IS 'Placed with shareholders, percent | 原股东配售率（%）';
COMMENT ON COLUMN fx_jg.bx_je IS 'Taken by the underwriter, million yuan | 包销金额（百万元）';
COMMENT ON COLUMN fx_jg.zcx IS 'Lead underwriter, in Chinese | 主承销商';
