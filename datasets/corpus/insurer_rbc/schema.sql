-- US insurers' statutory statements and risk-based capital: groups, companies, state licences, annual and quarterly statements, RBC, premiums by line and state, reserves and development, investments by schedule, reinsurance recoverables, ratings, examinations, dividends, complaints, surplus notes.

CREATE TABLE ins_group (
  grp_cd     VARCHAR PRIMARY KEY,
  grp_nm     VARCHAR NOT NULL,
  ult_parent VARCHAR
);
COMMENT ON TABLE ins_group IS 'Groups | 保险集团';
COMMENT ON COLUMN ins_group.grp_cd IS 'Group code, four digits | 集团代码';
COMMENT ON COLUMN ins_group.grp_nm IS 'Group, e.g. Fenwick Mutual Group | 集团名称';
COMMENT ON COLUMN ins_group.ult_parent IS 'Ultimate parent | 最终母公司';

CREATE TABLE insurer (
  coco            VARCHAR PRIMARY KEY,
  co_nm           VARCHAR NOT NULL,
  co_short        VARCHAR,
  grp_cd          VARCHAR REFERENCES ins_group(grp_cd),
  dom_state       VARCHAR,
  stat_addr_state VARCHAR,
  co_type         VARCHAR,
  org_form        VARCHAR,
  incorp_dt       DATE,
  commenced_dt    DATE,
  co_status       VARCHAR,
  status_dt       DATE
);
COMMENT ON TABLE insurer IS 'Companies | 保险公司';
COMMENT ON COLUMN insurer.coco IS 'Company code, five digits, e.g. 23418 | 公司代码';
COMMENT ON COLUMN insurer.co_nm IS 'Name, e.g. Fenwick Casualty Insurance Company | 公司名称';
COMMENT ON COLUMN insurer.co_short IS 'Short name, e.g. Fenwick Casualty | 公司简称';
COMMENT ON COLUMN insurer.grp_cd IS 'Group, NULL if none | 所属集团，无则为空';
COMMENT ON COLUMN insurer.dom_state IS 'State of domicile, two letters | 注册州';
COMMENT ON COLUMN insurer.stat_addr_state IS 'State of the statutory home office | 法定总部州';
COMMENT ON COLUMN insurer.co_type IS 'Type: P&C, life, health, title | 类型：P&C财险，life寿险，health健康险，title产权险';
COMMENT ON COLUMN insurer.org_form IS 'Form: stock, mutual, reciprocal, captive | 组织形式：stock股份，mutual相互，reciprocal互惠，captive自保';
COMMENT ON COLUMN insurer.incorp_dt IS 'Incorporated | 注册成立日';
COMMENT ON COLUMN insurer.commenced_dt IS 'Commenced business | 开业日';
COMMENT ON COLUMN insurer.co_status IS 'Status: active, run-off, rehabilitation, liquidation, merged | 状态：active存续，run-off停业清理，rehabilitation整顿，liquidation清算，merged被并';
COMMENT ON COLUMN insurer.status_dt IS 'Status since | 状态起始日';

CREATE TABLE licence (
  coco       VARCHAR REFERENCES insurer(coco),
  st         VARCHAR,
  issued_dt  DATE,
  lic_status VARCHAR,
  PRIMARY KEY (coco, st)
);
COMMENT ON TABLE licence IS 'State licences | 各州牌照';
COMMENT ON COLUMN licence.coco IS 'Company | 公司';
COMMENT ON COLUMN licence.st IS 'State | 州';
COMMENT ON COLUMN licence.issued_dt IS 'Issued | 发放日';
COMMENT ON COLUMN licence.lic_status IS 'Status: licensed, surplus lines, suspended, revoked | 牌照状态：licensed有效，surplus lines盈余险，suspended暂停，revoked吊销';

CREATE TABLE stmt_ann (
  coco       VARCHAR REFERENCES insurer(coco),
  yr         INTEGER,
  basis      VARCHAR,
  filed_dt   DATE,
  dpw        DECIMAL(18,2),
  npw        DECIMAL(18,2),
  npe        DECIMAL(18,2),
  loss_inc   DECIMAL(18,2),
  lae_inc    DECIMAL(18,2),
  uw_exp     DECIMAL(18,2),
  uw_gain    DECIMAL(18,2),
  nii        DECIMAL(18,2),
  real_gain  DECIMAL(18,2),
  net_inc    DECIMAL(18,2),
  adm_assets DECIMAL(18,2),
  tot_assets DECIMAL(18,2),
  tot_liab   DECIMAL(18,2),
  surplus    DECIMAL(18,2),
  PRIMARY KEY (coco, yr, basis)
);
COMMENT ON TABLE stmt_ann IS 'Annual statements, thousand dollars | 年度报表（千美元）';
COMMENT ON COLUMN stmt_ann.coco IS 'Company | 公司';
COMMENT ON COLUMN stmt_ann.yr IS 'Year | 年度';
COMMENT ON COLUMN stmt_ann.basis IS 'Basis: original, amended, audited | 版本：original原始，amended修订，audited审计';
COMMENT ON COLUMN stmt_ann.filed_dt IS 'Filed | 报送日';
COMMENT ON COLUMN stmt_ann.dpw IS 'Direct premiums written | 直接保费';
COMMENT ON COLUMN stmt_ann.npw IS 'Net premiums written | 净保费';
COMMENT ON COLUMN stmt_ann.npe IS 'Net premiums earned | 已赚净保费';
COMMENT ON COLUMN stmt_ann.loss_inc IS 'Losses incurred | 已发生赔款';
COMMENT ON COLUMN stmt_ann.lae_inc IS 'Loss adjustment expenses incurred | 已发生理赔费用';
COMMENT ON COLUMN stmt_ann.uw_exp IS 'Underwriting expenses | 承保费用';
COMMENT ON COLUMN stmt_ann.uw_gain IS 'Underwriting gain | 承保利润';
COMMENT ON COLUMN stmt_ann.nii IS 'Net investment income | 净投资收益';
COMMENT ON COLUMN stmt_ann.real_gain IS 'Realised capital gains | 已实现资本利得';
COMMENT ON COLUMN stmt_ann.net_inc IS 'Net income | 净利润';
COMMENT ON COLUMN stmt_ann.adm_assets IS 'Net admitted assets | 净认可资产';
COMMENT ON COLUMN stmt_ann.tot_assets IS 'Total assets before nonadmission | 认可前总资产';
COMMENT ON COLUMN stmt_ann.tot_liab IS 'Total liabilities | 总负债';
COMMENT ON COLUMN stmt_ann.surplus IS 'Surplus as regards policyholders | 保单持有人盈余';

CREATE TABLE stmt_qtr (
  coco        VARCHAR REFERENCES insurer(coco),
  qtr_end     DATE,
  filed_dt    DATE,
  npw_ytd     DECIMAL(18,2),
  net_inc_ytd DECIMAL(18,2),
  surplus     DECIMAL(18,2),
  PRIMARY KEY (coco, qtr_end)
);
COMMENT ON TABLE stmt_qtr IS 'Quarterly statements, year to date, thousand dollars | 季度报表（累计，千美元）';
COMMENT ON COLUMN stmt_qtr.coco IS 'Company | 公司';
COMMENT ON COLUMN stmt_qtr.qtr_end IS 'Quarter-end | 季末';
COMMENT ON COLUMN stmt_qtr.filed_dt IS 'Filed | 报送日';
COMMENT ON COLUMN stmt_qtr.npw_ytd IS 'Net premiums written | 净保费累计';
COMMENT ON COLUMN stmt_qtr.net_inc_ytd IS 'Net income | 净利润累计';
COMMENT ON COLUMN stmt_qtr.surplus IS 'Surplus | 盈余';

CREATE TABLE rbc (
  coco       VARCHAR REFERENCES insurer(coco),
  yr         INTEGER,
  tac        DECIMAL(18,2),
  acl        DECIMAL(18,2),
  cal        DECIMAL(18,2),
  r0         DECIMAL(18,2),
  r1         DECIMAL(18,2),
  r2         DECIMAL(18,2),
  r3         DECIMAL(18,2),
  r4         DECIMAL(18,2),
  r5         DECIMAL(18,2),
  rcat       DECIMAL(18,2),
  action_lvl VARCHAR,
  PRIMARY KEY (coco, yr)
);
COMMENT ON TABLE rbc IS 'Risk-based capital by year, thousand dollars | 风险资本';
COMMENT ON COLUMN rbc.coco IS 'Company | 公司';
COMMENT ON COLUMN rbc.yr IS 'Year | 年度';
COMMENT ON COLUMN rbc.tac IS 'Total adjusted capital | 调整后总资本';
COMMENT ON COLUMN rbc.acl IS 'Authorised control level | 授权控制水平';
COMMENT ON COLUMN rbc.cal IS 'Company action level | 公司行动水平';
COMMENT ON COLUMN rbc.r0 IS 'Affiliates | 关联风险';
COMMENT ON COLUMN rbc.r1 IS 'Fixed income | 固收风险';
COMMENT ON COLUMN rbc.r2 IS 'Equity | 权益风险';
COMMENT ON COLUMN rbc.r3 IS 'Credit | 信用风险';
COMMENT ON COLUMN rbc.r4 IS 'Reserve | 准备金风险';
COMMENT ON COLUMN rbc.r5 IS 'Premium | 保费风险';
COMMENT ON COLUMN rbc.rcat IS 'Catastrophe | 巨灾风险';
COMMENT ON COLUMN rbc.action_lvl IS 'Action: none, company, regulatory, authorised, mandatory | 行动级别：none无，company公司，regulatory监管，authorised授权，mandatory强制';

CREATE TABLE prem_state (
  coco       VARCHAR REFERENCES insurer(coco),
  yr         INTEGER,
  st         VARCHAR,
  line       VARCHAR,
  dpw        DECIMAL(18,2),
  dpe        DECIMAL(18,2),
  dloss_paid DECIMAL(18,2),
  dloss_inc  DECIMAL(18,2),
  PRIMARY KEY (coco, yr, st, line)
);
COMMENT ON TABLE prem_state IS 'Direct business by state and line, thousand dollars | 分州分险种';
COMMENT ON COLUMN prem_state.coco IS 'Company | 公司';
COMMENT ON COLUMN prem_state.yr IS 'Year | 年度';
COMMENT ON COLUMN prem_state.st IS 'State | 州';
COMMENT ON COLUMN prem_state.line IS 'Line: homeowners, private auto, commercial auto, workers comp, other liability, fire | 险种：homeowners家财，private auto私车，commercial auto商车，workers comp工伤，other liability责任，fire火险';
COMMENT ON COLUMN prem_state.dpw IS 'Direct premiums written | 直接保费';
COMMENT ON COLUMN prem_state.dpe IS 'Direct premiums earned | 直接已赚保费';
COMMENT ON COLUMN prem_state.dloss_paid IS 'Direct losses paid | 直接已付赔款';
COMMENT ON COLUMN prem_state.dloss_inc IS 'Direct losses incurred | 直接已发生赔款';

CREATE TABLE reserve_dev (
  coco     VARCHAR REFERENCES insurer(coco),
  yr       INTEGER,
  acc_yr   INTEGER,
  orig_ult DECIMAL(18,2),
  curr_ult DECIMAL(18,2),
  paid     DECIMAL(18,2),
  PRIMARY KEY (coco, yr, acc_yr)
);
COMMENT ON TABLE reserve_dev IS 'Reserve development by accident year, thousand dollars | 准备金发展';
COMMENT ON COLUMN reserve_dev.coco IS 'Company | 公司';
COMMENT ON COLUMN reserve_dev.yr IS 'Statement year | 报表年度';
COMMENT ON COLUMN reserve_dev.acc_yr IS 'Accident year | 事故年';
COMMENT ON COLUMN reserve_dev.orig_ult IS 'Ultimate as first booked | 首次最终赔款估计';
COMMENT ON COLUMN reserve_dev.curr_ult IS 'Ultimate now | 当前最终赔款估计';
COMMENT ON COLUMN reserve_dev.paid IS 'Paid to date | 累计已付';

CREATE TABLE inv_sched (
  coco     VARCHAR REFERENCES insurer(coco),
  yr       INTEGER,
  asset    VARCHAR,
  cost     DECIMAL(18,2),
  par      DECIMAL(18,2),
  stmt_val DECIMAL(18,2),
  fair_val DECIMAL(18,2),
  below_ig DECIMAL(18,2),
  PRIMARY KEY (coco, yr, asset)
);
COMMENT ON TABLE inv_sched IS 'Investments by schedule and year-end, thousand dollars | 投资资产';
COMMENT ON COLUMN inv_sched.coco IS 'Company | 公司';
COMMENT ON COLUMN inv_sched.yr IS 'Year | 年度';
COMMENT ON COLUMN inv_sched.asset IS 'Asset: bonds, preferred, common, mortgage, real estate, Schedule BA, cash | 资产：bonds债券，preferred优先股，common普通股，mortgage抵押贷款，real estate房产，Schedule BA另类，cash现金';
COMMENT ON COLUMN inv_sched.cost IS 'Actual cost | 成本';
COMMENT ON COLUMN inv_sched.par IS 'Par value, NULL for equities | 面值，权益为空';
COMMENT ON COLUMN inv_sched.stmt_val IS 'Statement value | 报表价值';
COMMENT ON COLUMN inv_sched.fair_val IS 'Fair value | 公允价值';
COMMENT ON COLUMN inv_sched.below_ig IS 'Below investment grade, statement value | 低于投资级（报表价值）';

CREATE TABLE reins_recov (
  rr_id          INTEGER PRIMARY KEY,
  coco           VARCHAR REFERENCES insurer(coco),
  reinsurer_coco VARCHAR REFERENCES insurer(coco),
  reinsurer_nm   VARCHAR,
  yr             INTEGER,
  is_affil       BOOLEAN,
  is_auth        BOOLEAN,
  recov          DECIMAL(18,2),
  overdue        DECIMAL(18,2)
);
COMMENT ON TABLE reins_recov IS 'Reinsurance recoverables by year-end, thousand dollars | 再保应收';
COMMENT ON COLUMN reins_recov.rr_id IS 'Row | 行号';
COMMENT ON COLUMN reins_recov.coco IS 'Ceding company | 分出公司';
COMMENT ON COLUMN reins_recov.reinsurer_coco IS 'Reinsurer if a US company, NULL otherwise | 美国再保人，境外为空';
COMMENT ON COLUMN reins_recov.reinsurer_nm IS 'Reinsurer | 再保人名称';
COMMENT ON COLUMN reins_recov.yr IS 'Year | 年度';
COMMENT ON COLUMN reins_recov.is_affil IS 'True for affiliates | 是否关联';
COMMENT ON COLUMN reins_recov.is_auth IS 'True if authorised | 是否授权';
COMMENT ON COLUMN reins_recov.recov IS 'Recoverable | 应收';
COMMENT ON COLUMN reins_recov.overdue IS 'Overdue over 90 days | 逾期90天以上';

CREATE TABLE fsr (
  coco    VARCHAR REFERENCES insurer(coco),
  agency  VARCHAR,
  from_dt DATE,
  to_dt   DATE,
  rating  VARCHAR,
  outlook VARCHAR,
  PRIMARY KEY (coco, agency, from_dt)
);
COMMENT ON TABLE fsr IS 'Financial strength ratings with history | 财务实力评级';
COMMENT ON COLUMN fsr.coco IS 'Company | 公司';
COMMENT ON COLUMN fsr.agency IS 'Agency, e.g. Corvane Ratings | 机构';
COMMENT ON COLUMN fsr.from_dt IS 'In force from | 生效日';
COMMENT ON COLUMN fsr.to_dt IS 'Until, NULL if current | 失效日，现行为空';
COMMENT ON COLUMN fsr.rating IS 'Rating: A++, A+, A, A-, B++, B+, B, C | 级别';
COMMENT ON COLUMN fsr.outlook IS 'Outlook: stable, positive, negative | 展望';

CREATE TABLE exam (
  exam_id    INTEGER PRIMARY KEY,
  coco       VARCHAR REFERENCES insurer(coco),
  exam_kind  VARCHAR,
  called_dt  DATE,
  asof_dt    DATE,
  report_dt  DATE,
  n_findings INTEGER
);
COMMENT ON TABLE exam IS 'Examinations by states | 州检查';
COMMENT ON COLUMN exam.exam_id IS 'Examination | 检查编号';
COMMENT ON COLUMN exam.coco IS 'Company | 公司';
COMMENT ON COLUMN exam.exam_kind IS 'Kind: financial, market conduct, targeted | 类型：financial财务，market conduct市场行为，targeted专项';
COMMENT ON COLUMN exam.called_dt IS 'Called | 启动日';
COMMENT ON COLUMN exam.asof_dt IS 'As of | 检查基准日';
COMMENT ON COLUMN exam.report_dt IS 'Report adopted, NULL if under way | 报告采纳日，进行中为空';
COMMENT ON COLUMN exam.n_findings IS 'Findings | 发现数';

CREATE TABLE div_up (
  div_id        INTEGER PRIMARY KEY,
  coco          VARCHAR REFERENCES insurer(coco),
  declared_dt   DATE,
  paid_dt       DATE,
  amt           DECIMAL(18,2),
  extraordinary BOOLEAN
);
COMMENT ON TABLE div_up IS 'Dividends to parents | 向母公司分红';
COMMENT ON COLUMN div_up.div_id IS 'Dividend | 分红编号';
COMMENT ON COLUMN div_up.coco IS 'Company | 公司';
COMMENT ON COLUMN div_up.declared_dt IS 'Declared | 宣告日';
COMMENT ON COLUMN div_up.paid_dt IS 'Paid, NULL if not | 支付日，未付为空';
COMMENT ON COLUMN div_up.amt IS 'Amount, thousand dollars | 金额（千美元）';
COMMENT ON COLUMN div_up.extraordinary IS 'True if extraordinary | 是否特别分红';

CREATE TABLE surplus_note (
  note_id     INTEGER PRIMARY KEY,
  coco        VARCHAR REFERENCES insurer(coco),
  issued_dt   DATE,
  mat_dt      DATE,
  redeemed_dt DATE,
  par_amt     DECIMAL(18,2),
  carry_amt   DECIMAL(18,2),
  rate_pct    DOUBLE
);
COMMENT ON TABLE surplus_note IS 'Surplus notes | 盈余票据';
COMMENT ON COLUMN surplus_note.note_id IS 'Note | 票据编号';
COMMENT ON COLUMN surplus_note.coco IS 'Issuer | 发行人';
COMMENT ON COLUMN surplus_note.issued_dt IS 'Issued | 发行日';
COMMENT ON COLUMN surplus_note.mat_dt IS 'Matures | 到期日';
COMMENT ON COLUMN surplus_note.redeemed_dt IS 'Redeemed, NULL if outstanding | 赎回日，存续为空';
COMMENT ON COLUMN surplus_note.par_amt IS 'Par at issue, thousand dollars | 发行面值（千美元）';
COMMENT ON COLUMN surplus_note.carry_amt IS 'Carrying amount, thousand dollars | 账面金额（千美元）';
COMMENT ON COLUMN surplus_note.rate_pct IS 'Rate, percent | 利率（%）';
