-- 债券承销: bond underwriting of a bank's investment banking department: issuers, projects and their steps, bonds issued, underwriting syndicate, bookbuilding bids, fees, follow-up duties, ratings and covenants; pinyin abbreviations and codes.

CREATE TABLE fxr (
  fxr_id INTEGER PRIMARY KEY,
  fxr_qc VARCHAR NOT NULL,
  fxr_jc VARCHAR,
  qy_xz  VARCHAR,
  ct_bz  BOOLEAN,
  sf     VARCHAR,
  xz_jb  VARCHAR,
  zt_pj  VARCHAR
);
COMMENT ON TABLE fxr IS 'Issuers | 发行人';
COMMENT ON COLUMN fxr.fxr_id IS 'Issuer id | 发行人编号';
COMMENT ON COLUMN fxr.fxr_qc IS 'Full name, in Chinese | 发行人全称';
COMMENT ON COLUMN fxr.fxr_jc IS 'Short name, in Chinese, e.g. 岚江城投 | 发行人简称';
COMMENT ON COLUMN fxr.qy_xz IS 'Ownership: YQ central state, DQ local state, MQ private, WZ foreign | 企业性质：YQ央企，DQ地方国企，MQ民企，WZ外资';
COMMENT ON COLUMN fxr.ct_bz IS 'True for local government vehicles | 是否城投';
COMMENT ON COLUMN fxr.sf IS 'Province, in Chinese | 省份';
COMMENT ON COLUMN fxr.xz_jb IS 'Government level: S province, D city, X county, NULL if none | 行政级别：S省，D地市，X区县，非政府平台为空';
COMMENT ON COLUMN fxr.zt_pj IS 'Issuer rating now: AAA, AA+, AA, AA- | 主体评级';

CREATE TABLE bmry (
  ry_id VARCHAR PRIMARY KEY,
  ry_xm VARCHAR NOT NULL,
  tzz   VARCHAR,
  zg_id VARCHAR REFERENCES bmry(ry_id)
);
COMMENT ON TABLE bmry IS 'Staff of the department | 部门人员';
COMMENT ON COLUMN bmry.ry_id IS 'Staff id | 人员编号';
COMMENT ON COLUMN bmry.ry_xm IS 'Name, in Chinese | 姓名';
COMMENT ON COLUMN bmry.tzz IS 'Team: 华东组, 华南组, 华北组, 西部组 | 团队';
COMMENT ON COLUMN bmry.zg_id IS 'Superior | 上级编号';

CREATE TABLE xm (
  xm_id    VARCHAR PRIMARY KEY,
  xm_mc    VARCHAR NOT NULL,
  fxr_id   INTEGER REFERENCES fxr(fxr_id),
  pz       VARCHAR,
  fzr_id   VARCHAR REFERENCES bmry(ry_id),
  lx_rq    DATE,
  nh_rq    DATE,
  sb_rq    DATE,
  zc_rq    DATE,
  zc_ed    DOUBLE,
  ed_dq_rq DATE,
  xm_zt    VARCHAR
);
COMMENT ON TABLE xm IS 'Projects | 承销项目';
COMMENT ON COLUMN xm.xm_id IS 'Project id, e.g. P2025031 | 项目编号';
COMMENT ON COLUMN xm.xm_mc IS 'Project name, in Chinese | 项目名称';
COMMENT ON COLUMN xm.fxr_id IS 'Issuer | 发行人';
COMMENT ON COLUMN xm.pz IS 'Product: SCP super short, CP commercial paper, MTN notes, PPN private, ABN asset-backed, GSZ corporate bond | 品种：SCP超短融，CP短融，MTN中票，PPN定向，ABN资产支持票据，GSZ公司债';
COMMENT ON COLUMN xm.fzr_id IS 'Person in charge | 项目负责人';
COMMENT ON COLUMN xm.lx_rq IS 'Set up | 立项日期';
COMMENT ON COLUMN xm.nh_rq IS 'Passed by the internal committee | 内核通过日期';
COMMENT ON COLUMN xm.sb_rq IS 'Filed | 申报日期';
COMMENT ON COLUMN xm.zc_rq IS 'Registered, NULL if not yet | 注册日期，未注册为空';
COMMENT ON COLUMN xm.zc_ed IS 'Quota registered, 100 million yuan | 注册额度（亿元）';
COMMENT ON COLUMN xm.ed_dq_rq IS 'Quota expires on | 额度到期日';
COMMENT ON COLUMN xm.xm_zt IS 'State: 1 set up, 2 filed, 3 registered, 4 finished, 5 ended | 状态：1立项，2已申报，3已注册，4发行完毕，5终止';

CREATE TABLE pj_bd (
  bd_id  BIGINT PRIMARY KEY,
  fxr_id INTEGER REFERENCES fxr(fxr_id),
  bd_rq  DATE,
  pj_jg  VARCHAR,
  ypj    VARCHAR,
  xpj    VARCHAR,
  fx     VARCHAR
);
COMMENT ON TABLE pj_bd IS 'Rating changes of issuers | 评级变动';
COMMENT ON COLUMN pj_bd.bd_id IS 'Change id | 变动编号';
COMMENT ON COLUMN pj_bd.fxr_id IS 'Issuer | 发行人';
COMMENT ON COLUMN pj_bd.bd_rq IS 'Date | 变动日期';
COMMENT ON COLUMN pj_bd.pj_jg IS 'Agency, in Chinese | 评级机构';
COMMENT ON COLUMN pj_bd.ypj IS 'Rating before | 原评级';
COMMENT ON COLUMN pj_bd.xpj IS 'Rating after | 新评级';
COMMENT ON COLUMN pj_bd.fx IS 'Direction: S up, X down, W unchanged | 方向：S上调，X下调，W维持';

CREATE TABLE zq (
  zq_dm VARCHAR PRIMARY KEY,
  zq_jc VARCHAR NOT NULL,
  xm_id VARCHAR REFERENCES xm(xm_id),
  gg_rq DATE,
  bj_rq DATE,
  qx_rq DATE,
  df_rq DATE,
  hs_rq DATE,
  qx_n  DOUBLE,
  jh_gm DOUBLE,
  sj_gm DOUBLE,
  sg_xx DOUBLE,
  sg_sx DOUBLE,
  pm_ll DOUBLE,
  gz_sy DOUBLE,
  zx_pj VARCHAR,
  db_r  VARCHAR,
  ls_bz BOOLEAN
);
COMMENT ON TABLE zq IS 'Bonds issued | 已发行债券';
COMMENT ON COLUMN zq.zq_dm IS 'Bond code | 债券代码';
COMMENT ON COLUMN zq.zq_jc IS 'Short name, in Chinese, e.g. 25岚江城投MTN001 | 债券简称';
COMMENT ON COLUMN zq.xm_id IS 'Project | 项目编号';
COMMENT ON COLUMN zq.gg_rq IS 'Announced | 发行公告日';
COMMENT ON COLUMN zq.bj_rq IS 'Bookbuilding | 簿记建档日';
COMMENT ON COLUMN zq.qx_rq IS 'Value date | 起息日';
COMMENT ON COLUMN zq.df_rq IS 'Matures | 兑付日';
COMMENT ON COLUMN zq.hs_rq IS 'Next put date, NULL if none | 下一回售日，无则为空';
COMMENT ON COLUMN zq.qx_n IS 'Term, years | 期限（年）';
COMMENT ON COLUMN zq.jh_gm IS 'Planned size, 100 million yuan | 计划发行规模（亿元）';
COMMENT ON COLUMN zq.sj_gm IS 'Size issued, 100 million yuan | 实际发行规模（亿元）';
COMMENT ON COLUMN zq.sg_xx IS 'Low end of the bidding range, percent | 申购区间下限（%）';
COMMENT ON COLUMN zq.sg_sx IS 'High end of the bidding range, percent | 申购区间上限（%）';
COMMENT ON COLUMN zq.pm_ll IS 'Coupon, percent | 票面利率（%）';
COMMENT ON COLUMN zq.gz_sy IS 'Valuation of comparable bonds on the day, percent | 同期限可比估值（%）';
COMMENT ON COLUMN zq.zx_pj IS 'Bond rating: AAA, AA+, AA, A-1, NULL if none | 债项评级';
COMMENT ON COLUMN zq.db_r IS 'Guarantor, in Chinese, NULL if none | 担保人';
COMMENT ON COLUMN zq.ls_bz IS 'True for green bonds | 是否绿色债券';

CREATE TABLE cxt (
  zq_dm VARCHAR REFERENCES zq(zq_dm),
  jg_mc VARCHAR,
  js    VARCHAR,
  cx_je DOUBLE,
  ye_bx DOUBLE,
  bh_bz BOOLEAN,
  PRIMARY KEY (zq_dm, jg_mc)
);
COMMENT ON TABLE cxt IS 'Syndicate of bonds | 承销团';
COMMENT ON COLUMN cxt.zq_dm IS 'Bond | 债券代码';
COMMENT ON COLUMN cxt.jg_mc IS 'Institution, in Chinese | 承销机构';
COMMENT ON COLUMN cxt.js IS 'Role: QT lead, LX joint lead, FX member | 角色：QT牵头主承，LX联席主承，FX分销';
COMMENT ON COLUMN cxt.cx_je IS 'Underwritten, 100 million yuan | 承销金额（亿元）';
COMMENT ON COLUMN cxt.ye_bx IS 'Left with the underwriter, 100 million yuan | 余额包销（亿元）';
COMMENT ON COLUMN cxt.bh_bz IS 'True for our bank | 是否本行';

CREATE TABLE bj_sg (
  sg_id  BIGINT PRIMARY KEY,
  zq_dm  VARCHAR REFERENCES zq(zq_dm),
  tzr_mc VARCHAR,
  tzr_lx VARCHAR,
  sg_ll  DOUBLE,
  sg_je  DOUBLE,
  ps_je  DOUBLE,
  sg_sj  TIMESTAMP
);
COMMENT ON TABLE bj_sg IS 'Bids in bookbuilding | 簿记申购';
COMMENT ON COLUMN bj_sg.sg_id IS 'Bid id | 申购编号';
COMMENT ON COLUMN bj_sg.zq_dm IS 'Bond | 债券代码';
COMMENT ON COLUMN bj_sg.tzr_mc IS 'Investor, in Chinese | 投资人';
COMMENT ON COLUMN bj_sg.tzr_lx IS 'Investor type: YH bank, LC wealth, JJ fund, BX insurer, ZQ broker, XT trust | 投资人类型';
COMMENT ON COLUMN bj_sg.sg_ll IS 'Rate bid, percent | 申购利率（%）';
COMMENT ON COLUMN bj_sg.sg_je IS 'Bid, 100 million yuan | 申购金额（亿元）';
COMMENT ON COLUMN bj_sg.ps_je IS 'Allotted, 100 million yuan, 0 if none | 配售金额（亿元）';
COMMENT ON COLUMN bj_sg.sg_sj IS 'Entered at | 申购时间';

CREATE TABLE fy (
  zq_dm VARCHAR REFERENCES zq(zq_dm),
  qs    INTEGER,
  ys_rq DATE,
  ys_je DOUBLE,
  ss_rq DATE,
  ss_je DOUBLE,
  PRIMARY KEY (zq_dm, qs)
);
COMMENT ON TABLE fy IS 'Fees | 承销费';
COMMENT ON COLUMN fy.zq_dm IS 'Bond | 债券代码';
COMMENT ON COLUMN fy.qs IS 'Instalment | 期数';
COMMENT ON COLUMN fy.ys_rq IS 'Due | 应收日期';
COMMENT ON COLUMN fy.ys_je IS 'Due, 10,000 yuan | 应收金额（万元）';
COMMENT ON COLUMN fy.ss_rq IS 'Received, NULL if not | 实收日期，未收为空';
COMMENT ON COLUMN fy.ss_je IS 'Received, 10,000 yuan | 实收金额（万元）';

CREATE TABLE hxgl (
  hx_id BIGINT PRIMARY KEY,
  zq_dm VARCHAR REFERENCES zq(zq_dm),
  hx_lx VARCHAR,
  yw_rq DATE,
  wc_rq DATE,
  fx_dj VARCHAR
);
COMMENT ON TABLE hxgl IS 'Follow-up duties | 后续管理';
COMMENT ON COLUMN hxgl.hx_id IS 'Duty id | 编号';
COMMENT ON COLUMN hxgl.zq_dm IS 'Bond | 债券代码';
COMMENT ON COLUMN hxgl.hx_lx IS 'Kind: 财报披露, 付息兑付, 评级跟踪, 募资用途, 持有人会议 | 类型';
COMMENT ON COLUMN hxgl.yw_rq IS 'Due | 应完成日期';
COMMENT ON COLUMN hxgl.wc_rq IS 'Done, NULL if open | 完成日期，未完成为空';
COMMENT ON COLUMN hxgl.fx_dj IS 'Risk level: H high, M medium, L low | 风险等级：H高，M中，L低';
