-- 监管资本报送: regulatory capital reporting of a banking group: legal entities, report templates, filings, report lines, capital structure, risk-weighted assets, exposures, large exposures, capital instruments, limits and corrections; pinyin abbreviations and codes.

CREATE TABLE d_frst (
  st_dm    VARCHAR PRIMARY KEY,
  st_mc    VARCHAR NOT NULL,
  st_lx    VARCHAR,
  sj_st_dm VARCHAR REFERENCES d_frst(st_dm),
  cg_bl    DOUBLE,
  bb_bz    BOOLEAN
);
COMMENT ON TABLE d_frst IS 'Legal entities of the group | 法人实体';
COMMENT ON COLUMN d_frst.st_dm IS 'Entity code | 实体代码';
COMMENT ON COLUMN d_frst.st_mc IS 'Entity name, in Chinese, e.g. 沁川银行 | 实体名称';
COMMENT ON COLUMN d_frst.st_lx IS 'Type: YH bank, LC wealth subsidiary, ZL leasing, XF consumer finance, CZ village bank, BX insurer | 类型';
COMMENT ON COLUMN d_frst.sj_st_dm IS 'Parent, NULL for the group head | 上级实体';
COMMENT ON COLUMN d_frst.cg_bl IS 'Held by the parent, percent | 持股比例（%）';
COMMENT ON COLUMN d_frst.bb_bz IS 'True if consolidated for capital purposes | 是否资本并表';

CREATE TABLE d_bbmb (
  bb_dm VARCHAR PRIMARY KEY,
  bb_mc VARCHAR NOT NULL,
  bs_pd VARCHAR,
  bs_ts INTEGER,
  zr_bm VARCHAR
);
COMMENT ON TABLE d_bbmb IS 'Report templates | 报表模板';
COMMENT ON COLUMN d_bbmb.bb_dm IS 'Template code, e.g. G40 | 报表代码';
COMMENT ON COLUMN d_bbmb.bb_mc IS 'Name, in Chinese | 报表名称';
COMMENT ON COLUMN d_bbmb.bs_pd IS 'Frequency: Y monthly, J quarterly, B half-yearly, N yearly | 报送频度：Y月，J季，B半年，N年';
COMMENT ON COLUMN d_bbmb.bs_ts IS 'Days allowed after the period end | 报送期限（天）';
COMMENT ON COLUMN d_bbmb.zr_bm IS 'Department in charge, in Chinese | 责任部门';

CREATE TABLE f_bs (
  bs_bh      BIGINT PRIMARY KEY,
  bb_dm      VARCHAR REFERENCES d_bbmb(bb_dm),
  st_dm      VARCHAR REFERENCES d_frst(st_dm),
  kj         VARCHAR,
  bg_rq      DATE,
  ying_bs_rq DATE,
  shi_bs_rq  DATE,
  bs_zt      VARCHAR,
  cb_cs      INTEGER,
  tb_r       VARCHAR,
  fh_r       VARCHAR
);
COMMENT ON TABLE f_bs IS 'Filings | 报送记录';
COMMENT ON COLUMN f_bs.bs_bh IS 'Filing number | 报送编号';
COMMENT ON COLUMN f_bs.bb_dm IS 'Template | 报表代码';
COMMENT ON COLUMN f_bs.st_dm IS 'Entity | 实体代码';
COMMENT ON COLUMN f_bs.kj IS 'Basis: F solo, B consolidated | 口径：F法人，B并表';
COMMENT ON COLUMN f_bs.bg_rq IS 'Period end | 报告期末';
COMMENT ON COLUMN f_bs.ying_bs_rq IS 'Due | 应报日期';
COMMENT ON COLUMN f_bs.shi_bs_rq IS 'Filed, NULL if not yet | 实报日期，未报为空';
COMMENT ON COLUMN f_bs.bs_zt IS 'State: 0 draft, 1 filed, 2 returned, 3 accepted | 状态：0草稿，1已报，2退回，3通过';
COMMENT ON COLUMN f_bs.cb_cs IS 'Times refiled | 重报次数';
COMMENT ON COLUMN f_bs.tb_r IS 'Prepared by, in Chinese | 填报人';
COMMENT ON COLUMN f_bs.fh_r IS 'Reviewed by, in Chinese | 复核人';

CREATE TABLE f_zb (
  st_dm  VARCHAR REFERENCES d_frst(st_dm),
  kj     VARCHAR,
  bg_rq  DATE,
  hx_yj  DOUBLE,
  qt_yj  DOUBLE,
  ej_zb  DOUBLE,
  kc_xm  DOUBLE,
  rwa_xy DOUBLE,
  rwa_sc DOUBLE,
  rwa_cz DOUBLE,
  hx_czl DOUBLE,
  yj_czl DOUBLE,
  zb_czl DOUBLE,
  gg_ye  DOUBLE,
  gg_l   DOUBLE,
  PRIMARY KEY (st_dm, kj, bg_rq)
);
COMMENT ON TABLE f_zb IS 'Capital and ratios by period | 资本充足情况';
COMMENT ON COLUMN f_zb.st_dm IS 'Entity | 实体代码';
COMMENT ON COLUMN f_zb.kj IS 'Basis: F solo, B consolidated | 口径：F法人，B并表';
COMMENT ON COLUMN f_zb.bg_rq IS 'Period end | 报告期末';
COMMENT ON COLUMN f_zb.hx_yj IS 'Core tier 1 capital, net, 100 million yuan | 核心一级资本净额（亿元）';
COMMENT ON COLUMN f_zb.qt_yj IS 'Other tier 1 capital, net, 100 million yuan | 其他一级资本净额（亿元）';
COMMENT ON COLUMN f_zb.ej_zb IS 'Tier 2 capital, net, 100 million yuan | 二级资本净额（亿元）';
COMMENT ON COLUMN f_zb.kc_xm IS 'Deductions from core tier 1, 100 million yuan | 核心一级扣除项（亿元）';
COMMENT ON COLUMN f_zb.rwa_xy IS 'Credit risk-weighted assets, 100 million yuan | 信用风险加权资产（亿元）';
COMMENT ON COLUMN f_zb.rwa_sc IS 'Market risk-weighted assets, 100 million yuan | 市场风险加权资产（亿元）';
COMMENT ON COLUMN f_zb.rwa_cz IS 'Operational risk-weighted assets, 100 million yuan | 操作风险加权资产（亿元）';
COMMENT ON COLUMN f_zb.hx_czl IS 'Core tier 1 ratio, percent | 核心一级资本充足率（%）';
COMMENT ON COLUMN f_zb.yj_czl IS 'Tier 1 ratio, percent | 一级资本充足率（%）';
COMMENT ON COLUMN f_zb.zb_czl IS 'Capital ratio, percent | 资本充足率（%）';
COMMENT ON COLUMN f_zb.gg_ye IS 'Exposure for the leverage ratio, 100 million yuan | 调整后表内外资产余额（亿元）';
COMMENT ON COLUMN f_zb.gg_l IS 'Leverage ratio, percent | 杠杆率（%）';

CREATE TABLE f_xyfx (
  st_dm VARCHAR REFERENCES d_frst(st_dm),
  bg_rq DATE,
  bl_fl VARCHAR,
  jl_ff VARCHAR,
  bn_ye DOUBLE,
  bw_dx DOUBLE,
  hs_je DOUBLE,
  rwa   DOUBLE,
  PRIMARY KEY (st_dm, bg_rq, bl_fl, jl_ff)
);
COMMENT ON TABLE f_xyfx IS 'Credit exposures by class | 信用风险暴露';
COMMENT ON COLUMN f_xyfx.st_dm IS 'Entity | 实体代码';
COMMENT ON COLUMN f_xyfx.bg_rq IS 'Period end | 报告期末';
COMMENT ON COLUMN f_xyfx.bl_fl IS 'Class: ZQ sovereign, JR banks, GS corporate, LS retail, FD property lending, GQ equity, QT other | 暴露分类：ZQ主权，JR金融机构，GS公司，LS零售，FD房地产，GQ股权，QT其他';
COMMENT ON COLUMN f_xyfx.jl_ff IS 'Method: QZ standardised, NP internal ratings | 计量方法：QZ权重法，NP内评法';
COMMENT ON COLUMN f_xyfx.bn_ye IS 'On-balance exposure, 100 million yuan | 表内余额（亿元）';
COMMENT ON COLUMN f_xyfx.bw_dx IS 'Off-balance exposure after conversion, 100 million yuan | 表外等值（亿元）';
COMMENT ON COLUMN f_xyfx.hs_je IS 'Covered by mitigants, 100 million yuan | 缓释金额（亿元）';
COMMENT ON COLUMN f_xyfx.rwa IS 'Risk-weighted assets, 100 million yuan | 风险加权资产（亿元）';

CREATE TABLE f_defx (
  st_dm  VARCHAR REFERENCES d_frst(st_dm),
  bg_rq  DATE,
  kh_mc  VARCHAR,
  kh_lb  VARCHAR,
  bl_ye  DOUBLE,
  hs_hye DOUBLE,
  zyj_bl DOUBLE,
  PRIMARY KEY (st_dm, bg_rq, kh_mc)
);
COMMENT ON TABLE f_defx IS 'Large exposures | 大额风险暴露';
COMMENT ON COLUMN f_defx.st_dm IS 'Entity | 实体代码';
COMMENT ON COLUMN f_defx.bg_rq IS 'Period end | 报告期末';
COMMENT ON COLUMN f_defx.kh_mc IS 'Customer, in Chinese | 客户名称';
COMMENT ON COLUMN f_defx.kh_lb IS 'Kind: FT non-bank single, JT non-bank group, TY bank, NM anonymous | 客户类别：FT非同业单一，JT非同业集团，TY同业，NM匿名';
COMMENT ON COLUMN f_defx.bl_ye IS 'Exposure, 100 million yuan | 风险暴露（亿元）';
COMMENT ON COLUMN f_defx.hs_hye IS 'After mitigants, 100 million yuan | 缓释后暴露（亿元）';
COMMENT ON COLUMN f_defx.zyj_bl IS 'Of tier 1 capital, percent | 占一级资本净额比例（%）';

CREATE TABLE f_zbgj (
  gj_dm  VARCHAR PRIMARY KEY,
  st_dm  VARCHAR REFERENCES d_frst(st_dm),
  gj_mc  VARCHAR,
  gj_lx  VARCHAR,
  fx_rq  DATE,
  sh_rq  DATE,
  dq_rq  DATE,
  zx_rq  DATE,
  fx_je  DOUBLE,
  kjr_je DOUBLE,
  pm_ll  DOUBLE
);
COMMENT ON TABLE f_zbgj IS 'Capital instruments issued | 资本工具';
COMMENT ON COLUMN f_zbgj.gj_dm IS 'Instrument code | 工具代码';
COMMENT ON COLUMN f_zbgj.st_dm IS 'Issuer | 发行实体';
COMMENT ON COLUMN f_zbgj.gj_mc IS 'Short name, in Chinese | 工具简称';
COMMENT ON COLUMN f_zbgj.gj_lx IS 'Type: YX preference shares, YXZ perpetual bonds, EJ tier 2 bonds | 类型：YX优先股，YXZ永续债，EJ二级资本债';
COMMENT ON COLUMN f_zbgj.fx_rq IS 'Issued | 发行日期';
COMMENT ON COLUMN f_zbgj.sh_rq IS 'First call date | 首个赎回日';
COMMENT ON COLUMN f_zbgj.dq_rq IS 'Maturity, NULL for perpetuals | 到期日，永续为空';
COMMENT ON COLUMN f_zbgj.zx_rq IS 'Called or matured on, NULL if outstanding | 注销日期，存续为空';
COMMENT ON COLUMN f_zbgj.fx_je IS 'Issued, 100 million yuan | 发行金额（亿元）';
COMMENT ON COLUMN f_zbgj.kjr_je IS 'Counted as capital now, 100 million yuan | 可计入资本金额（亿元）';
COMMENT ON COLUMN f_zbgj.pm_ll IS 'Coupon, percent | 票面利率（%）';

CREATE TABLE d_xe (
  zb_dm VARCHAR,
  st_dm VARCHAR REFERENCES d_frst(st_dm),
  sx_rq DATE,
  jg_xe DOUBLE,
  nb_yj DOUBLE,
  PRIMARY KEY (zb_dm, st_dm, sx_rq)
);
COMMENT ON TABLE d_xe IS 'Regulatory and internal limits | 限额标准';
COMMENT ON COLUMN d_xe.zb_dm IS 'Measure: HX core tier 1, YJ tier 1, ZB capital, GG leverage, FT single customer | 指标：HX核心一级，YJ一级，ZB资本，GG杠杆率，FT单一客户';
COMMENT ON COLUMN d_xe.st_dm IS 'Entity | 实体代码';
COMMENT ON COLUMN d_xe.sx_rq IS 'In force from | 生效日期';
COMMENT ON COLUMN d_xe.jg_xe IS 'Regulatory limit, percent | 监管限额（%）';
COMMENT ON COLUMN d_xe.nb_yj IS 'Internal warning line, percent | 内部预警线（%）';

CREATE TABLE f_tz (
  gz_bh BIGINT PRIMARY KEY,
  bs_bh BIGINT REFERENCES f_bs(bs_bh),
  fx_f  VARCHAR,
  fx_rq DATE,
  gz_rq DATE,
  sj_zb VARCHAR,
  yz    DOUBLE,
  xz    DOUBLE,
  yz_cd VARCHAR
);
COMMENT ON TABLE f_tz IS 'Corrections found by audits or the regulator | 数据更正';
COMMENT ON COLUMN f_tz.gz_bh IS 'Correction number | 更正编号';
COMMENT ON COLUMN f_tz.bs_bh IS 'Filing | 报送编号';
COMMENT ON COLUMN f_tz.fx_f IS 'Found by: NS internal audit, JG regulator, ZC own check | 发现方：NS内审，JG监管，ZC自查';
COMMENT ON COLUMN f_tz.fx_rq IS 'Found | 发现日期';
COMMENT ON COLUMN f_tz.gz_rq IS 'Corrected, NULL if open | 更正日期，未更正为空';
COMMENT ON COLUMN f_tz.sj_zb IS 'Item concerned, in Chinese | 涉及指标';
COMMENT ON COLUMN f_tz.yz IS 'Value before | 原值';
COMMENT ON COLUMN f_tz.xz IS 'Value after, NULL if open | 更正值';
COMMENT ON COLUMN f_tz.yz_cd IS 'Severity: G high, Z medium, D low | 严重程度：G高，Z中，D低';
