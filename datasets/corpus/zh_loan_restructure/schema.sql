-- 贷款重组: loan restructuring of a bank: borrowers, groups, original loans, restructuring cases, agreements, repayment plans, repayments, classification history, guarantees, creditor committees, provisions; pinyin abbreviations and codes.

CREATE TABLE t_jg (
  jg_no    VARCHAR PRIMARY KEY,
  jg_mc    VARCHAR NOT NULL,
  sj_jg_no VARCHAR REFERENCES t_jg(jg_no)
);
COMMENT ON TABLE t_jg IS 'Units | 机构';
COMMENT ON COLUMN t_jg.jg_no IS 'Unit number | 机构号';
COMMENT ON COLUMN t_jg.jg_mc IS 'Unit name, in Chinese, e.g. 嘉泽分行 | 机构名称';
COMMENT ON COLUMN t_jg.sj_jg_no IS 'Unit above, NULL at the top | 上级机构号';

CREATE TABLE t_khjt (
  jt_bh VARCHAR PRIMARY KEY,
  jt_mc VARCHAR NOT NULL,
  sx_ze DOUBLE
);
COMMENT ON TABLE t_khjt IS 'Borrower groups | 客户集团';
COMMENT ON COLUMN t_khjt.jt_bh IS 'Group number | 集团编号';
COMMENT ON COLUMN t_khjt.jt_mc IS 'Group name, in Chinese | 集团名称';
COMMENT ON COLUMN t_khjt.sx_ze IS 'Total credit to the group, 10,000 yuan | 集团授信总额（万元）';

CREATE TABLE t_jkr (
  kh_bh VARCHAR PRIMARY KEY,
  kh_mc VARCHAR NOT NULL,
  jt_bh VARCHAR REFERENCES t_khjt(jt_bh),
  hy_dl VARCHAR,
  qy_gm VARCHAR,
  sf    VARCHAR,
  nb_pj VARCHAR,
  sx_bz BOOLEAN
);
COMMENT ON TABLE t_jkr IS 'Borrowers | 借款人';
COMMENT ON COLUMN t_jkr.kh_bh IS 'Customer number | 客户编号';
COMMENT ON COLUMN t_jkr.kh_mc IS 'Customer name, in Chinese | 客户名称';
COMMENT ON COLUMN t_jkr.jt_bh IS 'Group, NULL if none | 所属集团';
COMMENT ON COLUMN t_jkr.hy_dl IS 'Industry: 制造业, 房地产业, 批发零售, 建筑业, 交通运输, 租赁商务 | 行业大类';
COMMENT ON COLUMN t_jkr.qy_gm IS 'Size: D large, Z medium, X small, W micro | 企业规模：D大型，Z中型，X小型，W微型';
COMMENT ON COLUMN t_jkr.sf IS 'Province, in Chinese | 省份';
COMMENT ON COLUMN t_jkr.nb_pj IS 'Internal rating: A, B, C, D | 内部评级';
COMMENT ON COLUMN t_jkr.sx_bz IS 'True if on the court''s list of defaulters | 是否失信被执行人';

CREATE TABLE t_dkjj (
  jj_bh    VARCHAR PRIMARY KEY,
  kh_bh    VARCHAR REFERENCES t_jkr(kh_bh),
  jg_no    VARCHAR REFERENCES t_jg(jg_no),
  dk_pz    VARCHAR,
  dbfs     VARCHAR,
  fk_rq    DATE,
  yd_dq_rq DATE,
  zq_dq_rq DATE,
  fk_je    DOUBLE,
  dk_ye    DOUBLE,
  yq_bj    DOUBLE,
  qx_ye    DOUBLE,
  yq_ts    INTEGER,
  wjfl     VARCHAR,
  zx_ll    DOUBLE
);
COMMENT ON TABLE t_dkjj IS 'Loan accounts | 贷款借据';
COMMENT ON COLUMN t_dkjj.jj_bh IS 'Loan number | 借据编号';
COMMENT ON COLUMN t_dkjj.kh_bh IS 'Borrower | 客户编号';
COMMENT ON COLUMN t_dkjj.jg_no IS 'Unit | 经办机构';
COMMENT ON COLUMN t_dkjj.dk_pz IS 'Product: LD working capital, GD fixed assets, FD property development, MY trade | 贷款品种：LD流动资金，GD固定资产，FD房地产开发，MY贸易融资';
COMMENT ON COLUMN t_dkjj.dbfs IS 'Security: 1 credit, 2 guarantee, 3 mortgage, 4 pledge | 担保方式：1信用，2保证，3抵押，4质押';
COMMENT ON COLUMN t_dkjj.fk_rq IS 'Drawn | 放款日期';
COMMENT ON COLUMN t_dkjj.yd_dq_rq IS 'Maturity in the original contract | 原到期日';
COMMENT ON COLUMN t_dkjj.zq_dq_rq IS 'Maturity after extension, NULL if not extended | 展期后到期日';
COMMENT ON COLUMN t_dkjj.fk_je IS 'Drawn, 10,000 yuan | 放款金额（万元）';
COMMENT ON COLUMN t_dkjj.dk_ye IS 'Outstanding, 10,000 yuan | 贷款余额（万元）';
COMMENT ON COLUMN t_dkjj.yq_bj IS 'Overdue principal, 10,000 yuan | 逾期本金（万元）';
COMMENT ON COLUMN t_dkjj.qx_ye IS 'Interest owed, 10,000 yuan | 欠息余额（万元）';
COMMENT ON COLUMN t_dkjj.yq_ts IS 'Days overdue, 0 if none | 逾期天数';
COMMENT ON COLUMN t_dkjj.wjfl IS 'Class: 1 pass, 2 special mention, 3 substandard, 4 doubtful, 5 loss | 五级分类：1正常，2关注，3次级，4可疑，5损失';
COMMENT ON COLUMN t_dkjj.zx_ll IS 'Rate, percent | 执行利率（%）';

CREATE TABLE t_czxm (
  xm_bh  VARCHAR PRIMARY KEY,
  kh_bh  VARCHAR REFERENCES t_jkr(kh_bh),
  xm_mc  VARCHAR,
  jg_no  VARCHAR REFERENCES t_jg(jg_no),
  cz_fs  VARCHAR,
  sb_rq  DATE,
  sp_rq  DATE,
  qy_rq  DATE,
  gcq_jz DATE,
  xm_zt  VARCHAR,
  cz_bj  DOUBLE,
  jm_bj  DOUBLE,
  jm_lx  DOUBLE,
  czq_ll DOUBLE,
  czh_ll DOUBLE,
  yc_ys  INTEGER,
  fzr    VARCHAR
);
COMMENT ON TABLE t_czxm IS 'Restructuring cases | 重组项目';
COMMENT ON COLUMN t_czxm.xm_bh IS 'Case number, e.g. CZ2024017 | 项目编号';
COMMENT ON COLUMN t_czxm.kh_bh IS 'Borrower | 客户编号';
COMMENT ON COLUMN t_czxm.xm_mc IS 'Case name, in Chinese | 项目名称';
COMMENT ON COLUMN t_czxm.jg_no IS 'Unit in charge | 主办机构';
COMMENT ON COLUMN t_czxm.cz_fs IS 'Way: ZQ extension, JX rate cut, HX refinancing, ZG debt to equity, JM write-down, ZR transfer of debt | 重组方式：ZQ展期，JX降息，HX借新还旧，ZG债转股，JM减免，ZR债务转移';
COMMENT ON COLUMN t_czxm.sb_rq IS 'Applied | 申报日期';
COMMENT ON COLUMN t_czxm.sp_rq IS 'Approved, NULL if not yet | 审批日期，未批为空';
COMMENT ON COLUMN t_czxm.qy_rq IS 'Signed, NULL if not yet | 签约日期，未签为空';
COMMENT ON COLUMN t_czxm.gcq_jz IS 'Observation period ends | 观察期截止日';
COMMENT ON COLUMN t_czxm.xm_zt IS 'State: 1 applied, 2 approved, 3 in force, 4 done, 5 failed, 6 rejected | 项目状态：1申报，2已批，3执行中，4完成，5失败，6否决';
COMMENT ON COLUMN t_czxm.cz_bj IS 'Principal restructured, 10,000 yuan | 重组本金（万元）';
COMMENT ON COLUMN t_czxm.jm_bj IS 'Principal forgiven, 10,000 yuan | 减免本金（万元）';
COMMENT ON COLUMN t_czxm.jm_lx IS 'Interest forgiven, 10,000 yuan | 减免利息（万元）';
COMMENT ON COLUMN t_czxm.czq_ll IS 'Rate before, percent | 重组前利率（%）';
COMMENT ON COLUMN t_czxm.czh_ll IS 'Rate after, percent | 重组后利率（%）';
COMMENT ON COLUMN t_czxm.yc_ys IS 'Extended by, months | 延长月数';
COMMENT ON COLUMN t_czxm.fzr IS 'Person in charge, in Chinese | 项目负责人';

CREATE TABLE t_czjj (
  xm_bh VARCHAR REFERENCES t_czxm(xm_bh),
  jj_bh VARCHAR REFERENCES t_dkjj(jj_bh),
  nr_ye DOUBLE,
  nr_fl VARCHAR,
  PRIMARY KEY (xm_bh, jj_bh)
);
COMMENT ON TABLE t_czjj IS 'Loans put into cases | 重组借据';
COMMENT ON COLUMN t_czjj.xm_bh IS 'Case | 项目编号';
COMMENT ON COLUMN t_czjj.jj_bh IS 'Loan | 借据编号';
COMMENT ON COLUMN t_czjj.nr_ye IS 'Outstanding when put in, 10,000 yuan | 纳入时余额（万元）';
COMMENT ON COLUMN t_czjj.nr_fl IS 'Class when put in: 1 to 5 | 纳入时五级分类';

CREATE TABLE t_hkjh (
  xm_bh VARCHAR REFERENCES t_czxm(xm_bh),
  qc    INTEGER,
  yh_rq DATE,
  yh_bj DOUBLE,
  yh_lx DOUBLE,
  sh_bj DOUBLE,
  sh_lx DOUBLE,
  sh_rq DATE,
  PRIMARY KEY (xm_bh, qc)
);
COMMENT ON TABLE t_hkjh IS 'Repayment plans of cases | 还款计划';
COMMENT ON COLUMN t_hkjh.xm_bh IS 'Case | 项目编号';
COMMENT ON COLUMN t_hkjh.qc IS 'Instalment | 期次';
COMMENT ON COLUMN t_hkjh.yh_rq IS 'Due | 应还日期';
COMMENT ON COLUMN t_hkjh.yh_bj IS 'Principal due, 10,000 yuan | 应还本金（万元）';
COMMENT ON COLUMN t_hkjh.yh_lx IS 'Interest due, 10,000 yuan | 应还利息（万元）';
COMMENT ON COLUMN t_hkjh.sh_bj IS 'Principal paid, 10,000 yuan | 实还本金（万元）';
COMMENT ON COLUMN t_hkjh.sh_lx IS 'Interest paid, 10,000 yuan | 实还利息（万元）';
COMMENT ON COLUMN t_hkjh.sh_rq IS 'Paid on, NULL if not | 实还日期，未还为空';

CREATE TABLE t_flbd (
  jj_bh VARCHAR REFERENCES t_dkjj(jj_bh),
  bd_rq DATE,
  yfl   VARCHAR,
  xfl   VARCHAR,
  PRIMARY KEY (jj_bh, bd_rq)
);
COMMENT ON TABLE t_flbd IS 'Changes of loan class | 分类变动';
COMMENT ON COLUMN t_flbd.jj_bh IS 'Loan | 借据编号';
COMMENT ON COLUMN t_flbd.bd_rq IS 'Changed on | 变动日期';
COMMENT ON COLUMN t_flbd.yfl IS 'Old class, 1 to 5 | 原分类';
COMMENT ON COLUMN t_flbd.xfl IS 'New class, 1 to 5 | 新分类';

CREATE TABLE t_dbw (
  db_bh VARCHAR PRIMARY KEY,
  jj_bh VARCHAR REFERENCES t_dkjj(jj_bh),
  db_lx VARCHAR,
  db_mc VARCHAR,
  pg_jz DOUBLE,
  pg_rq DATE,
  cf_bz BOOLEAN
);
COMMENT ON TABLE t_dbw IS 'Collateral and guarantees | 担保物';
COMMENT ON COLUMN t_dbw.db_bh IS 'Number | 担保编号';
COMMENT ON COLUMN t_dbw.jj_bh IS 'Loan | 借据编号';
COMMENT ON COLUMN t_dbw.db_lx IS 'Kind: FC building, TD land, SB equipment, GQ shares, BZ guarantor | 类型：FC房产，TD土地，SB设备，GQ股权，BZ保证人';
COMMENT ON COLUMN t_dbw.db_mc IS 'Description, in Chinese | 担保物名称';
COMMENT ON COLUMN t_dbw.pg_jz IS 'Appraised, 10,000 yuan | 评估价值（万元）';
COMMENT ON COLUMN t_dbw.pg_rq IS 'Appraised on | 评估日期';
COMMENT ON COLUMN t_dbw.cf_bz IS 'True if seized by a court | 是否被查封';

CREATE TABLE t_zwh (
  xm_bh  VARCHAR REFERENCES t_czxm(xm_bh),
  zqr_mc VARCHAR,
  zq_je  DOUBLE,
  zx_bz  BOOLEAN,
  tp     VARCHAR,
  PRIMARY KEY (xm_bh, zqr_mc)
);
COMMENT ON TABLE t_zwh IS 'Creditor committees | 债委会成员';
COMMENT ON COLUMN t_zwh.xm_bh IS 'Case | 项目编号';
COMMENT ON COLUMN t_zwh.zqr_mc IS 'Creditor, in Chinese | 债权人名称';
COMMENT ON COLUMN t_zwh.zq_je IS 'Claim, 10,000 yuan | 债权金额（万元）';
COMMENT ON COLUMN t_zwh.zx_bz IS 'True for the chair | 是否主席行';
COMMENT ON COLUMN t_zwh.tp IS 'Vote: T for, F against, Q abstained | 表决：T同意，F反对，Q弃权';

CREATE TABLE t_jz_zb (
  jj_bh VARCHAR REFERENCES t_dkjj(jj_bh),
  ym_rq DATE,
  jz_jd INTEGER,
  zb_ye DOUBLE,
  PRIMARY KEY (jj_bh, ym_rq)
);
COMMENT ON TABLE t_jz_zb IS 'Loan loss provisions at month-ends | 减值准备月表';
COMMENT ON COLUMN t_jz_zb.jj_bh IS 'Loan | 借据编号';
COMMENT ON COLUMN t_jz_zb.ym_rq IS 'Month-end | 月末日期';
COMMENT ON COLUMN t_jz_zb.jz_jd IS 'Stage, 1 to 3 | 减值阶段';
COMMENT ON COLUMN t_jz_zb.zb_ye IS 'Provision, 10,000 yuan | 准备余额（万元）';
