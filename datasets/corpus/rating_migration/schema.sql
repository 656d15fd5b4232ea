-- Credit rating migration at a rating database: agencies, rating scale, issuers, issues, issuer ratings and issue ratings as action records, watch lists, year-end cohorts, defaults and recoveries, outlooks, committees and analysts, guarantors, financial ratios, bond balances.

CREATE TABLE cr_agency (
  agcy_id    INTEGER PRIMARY KEY,
  agcy_nm    VARCHAR NOT NULL,
  agcy_full  VARCHAR,
  scope      VARCHAR,
  lic_dt     DATE,
  lic_end_dt DATE
);
COMMENT ON TABLE cr_agency IS 'Rating agencies | 评级机构';
COMMENT ON COLUMN cr_agency.agcy_id IS 'Agency | 机构编号';
COMMENT ON COLUMN cr_agency.agcy_nm IS 'Short name, e.g. Corvane Ratings, 联合资信 | 机构简称';
COMMENT ON COLUMN cr_agency.agcy_full IS 'Full name | 机构全称';
COMMENT ON COLUMN cr_agency.scope IS 'Scope: domestic, international | 范围：domestic境内，international国际';
COMMENT ON COLUMN cr_agency.lic_dt IS 'Licensed | 获牌日期';
COMMENT ON COLUMN cr_agency.lic_end_dt IS 'License ended, NULL if in force | 牌照终止日，有效为空';

CREATE TABLE rtg_scale (
  rtg_sym    VARCHAR PRIMARY KEY,
  notch      INTEGER,
  grade_kind VARCHAR
);
COMMENT ON TABLE rtg_scale IS 'Rating symbols in order | 评级符号序列';
COMMENT ON COLUMN rtg_scale.rtg_sym IS 'Symbol, e.g. AAA, AA+, BBB-, D | 评级符号';
COMMENT ON COLUMN rtg_scale.notch IS 'Rank, 1 for AAA, higher is worse | 序号，1为AAA，越大越差';
COMMENT ON COLUMN rtg_scale.grade_kind IS 'Kind: investment, speculative, default | 级别：investment投资级，speculative投机级，default违约';

CREATE TABLE obligor (
  obl_id     INTEGER PRIMARY KEY,
  obl_nm     VARCHAR NOT NULL,
  obl_abbr   VARCHAR,
  lei_cd     VARCHAR,
  ind_cd     VARCHAR,
  ctry       VARCHAR,
  own_kind   VARCHAR,
  par_obl_id INTEGER REFERENCES obligor(obl_id),
  est_dt     DATE
);
COMMENT ON TABLE obligor IS 'Issuers | 发行主体';
COMMENT ON COLUMN obligor.obl_id IS 'Issuer | 主体编号';
COMMENT ON COLUMN obligor.obl_nm IS 'Full name, e.g. Torvald Energy Holdings | 主体全称';
COMMENT ON COLUMN obligor.obl_abbr IS 'Short name, e.g. Torvald | 主体简称';
COMMENT ON COLUMN obligor.lei_cd IS 'LEI | LEI码';
COMMENT ON COLUMN obligor.ind_cd IS 'Industry: utilities, property, banks, LGFV, steel, transport, retail | 行业：utilities公用，property地产，banks银行，LGFV城投，steel钢铁，transport交运，retail零售';
COMMENT ON COLUMN obligor.ctry IS 'Country, two letters | 国家';
COMMENT ON COLUMN obligor.own_kind IS 'Ownership: central SOE, local SOE, private, foreign | 所有制：central SOE央企，local SOE地方国企，private民企，foreign外资';
COMMENT ON COLUMN obligor.par_obl_id IS 'Parent, NULL if none | 母公司，无则为空';
COMMENT ON COLUMN obligor.est_dt IS 'Established | 成立日期';

CREATE TABLE bond_iss (
  bond_cd     VARCHAR PRIMARY KEY,
  bond_nm     VARCHAR,
  obl_id      INTEGER REFERENCES obligor(obl_id),
  guar_obl_id INTEGER REFERENCES obligor(obl_id),
  bond_kind   VARCHAR,
  iss_dt      DATE,
  int_dt      DATE,
  mat_dt      DATE,
  redm_dt     DATE,
  iss_amt     DECIMAL(18,2),
  bal_amt     DECIMAL(18,2),
  senior_fg   BOOLEAN
);
COMMENT ON TABLE bond_iss IS 'Bonds | 债券';
COMMENT ON COLUMN bond_iss.bond_cd IS 'Bond code, e.g. 102300456 | 债券代码';
COMMENT ON COLUMN bond_iss.bond_nm IS 'Short name, in Chinese, e.g. 23拓域能源MTN001 | 债券简称';
COMMENT ON COLUMN bond_iss.obl_id IS 'Issuer | 发行人';
COMMENT ON COLUMN bond_iss.guar_obl_id IS 'Guarantor, NULL if none | 担保人，无则为空';
COMMENT ON COLUMN bond_iss.bond_kind IS 'Kind: MTN, CP, corporate, perpetual, ABS | 债券类型：MTN中票，CP短融，corporate公司债，perpetual永续，ABS';
COMMENT ON COLUMN bond_iss.iss_dt IS 'Issued | 发行日';
COMMENT ON COLUMN bond_iss.int_dt IS 'Interest from | 起息日';
COMMENT ON COLUMN bond_iss.mat_dt IS 'Maturity | 到期日';
COMMENT ON COLUMN bond_iss.redm_dt IS 'Repaid, NULL if outstanding | 兑付日，存续为空';
COMMENT ON COLUMN bond_iss.iss_amt IS 'Issued, million yuan | 发行额（百万元）';
COMMENT ON COLUMN bond_iss.bal_amt IS 'Balance, million yuan | 余额（百万元）';
COMMENT ON COLUMN bond_iss.senior_fg IS 'True for senior debt | 是否优先级';

CREATE TABLE obl_rtg (
  act_id      INTEGER PRIMARY KEY,
  obl_id      INTEGER REFERENCES obligor(obl_id),
  agcy_id     INTEGER REFERENCES cr_agency(agcy_id),
  act_dt      DATE,
  ann_dt      DATE,
  exp_dt      DATE,
  old_sym     VARCHAR REFERENCES rtg_scale(rtg_sym),
  new_sym     VARCHAR REFERENCES rtg_scale(rtg_sym),
  outlook     VARCHAR,
  act_kind    VARCHAR,
  unsolicited BOOLEAN,
  is_latest   BOOLEAN
);
COMMENT ON TABLE obl_rtg IS 'Rating actions on issuers | 主体评级行动';
COMMENT ON COLUMN obl_rtg.act_id IS 'Action | 行动编号';
COMMENT ON COLUMN obl_rtg.obl_id IS 'Issuer | 主体';
COMMENT ON COLUMN obl_rtg.agcy_id IS 'Agency | 机构';
COMMENT ON COLUMN obl_rtg.act_dt IS 'Date of the rating | 评级日期';
COMMENT ON COLUMN obl_rtg.ann_dt IS 'Announced | 公告日期';
COMMENT ON COLUMN obl_rtg.exp_dt IS 'Valid until, NULL if open | 有效期止，无则为空';
COMMENT ON COLUMN obl_rtg.old_sym IS 'Before, NULL if first | 原级别，首次为空';
COMMENT ON COLUMN obl_rtg.new_sym IS 'After, NULL if withdrawn | 新级别，终止为空';
COMMENT ON COLUMN obl_rtg.outlook IS 'Outlook: stable, positive, negative, developing | 展望：stable稳定，positive正面，negative负面，developing发展中';
COMMENT ON COLUMN obl_rtg.act_kind IS 'Action: new, upgrade, downgrade, affirm, withdraw | 行动：new首次，upgrade上调，downgrade下调，affirm维持，withdraw终止';
COMMENT ON COLUMN obl_rtg.unsolicited IS 'True if not paid for by the issuer | 是否主动评级';
COMMENT ON COLUMN obl_rtg.is_latest IS 'True for the latest action of the agency on the issuer | 是否该机构对该主体的最新行动';

CREATE TABLE watch_lst (
  wl_id   INTEGER PRIMARY KEY,
  obl_id  INTEGER REFERENCES obligor(obl_id),
  agcy_id INTEGER REFERENCES cr_agency(agcy_id),
  dir     VARCHAR,
  in_dt   DATE,
  out_dt  DATE
);
COMMENT ON TABLE watch_lst IS 'Watch list | 观察名单';
COMMENT ON COLUMN watch_lst.wl_id IS 'Entry | 编号';
COMMENT ON COLUMN watch_lst.obl_id IS 'Issuer | 主体';
COMMENT ON COLUMN watch_lst.agcy_id IS 'Agency | 机构';
COMMENT ON COLUMN watch_lst.dir IS 'Direction: up, down, evolving | 方向：up上调，down下调，evolving待定';
COMMENT ON COLUMN watch_lst.in_dt IS 'Put on | 列入日';
COMMENT ON COLUMN watch_lst.out_dt IS 'Taken off, NULL if on the list | 移出日，在列为空';

CREATE TABLE coh_yr (
  yr      INTEGER,
  agcy_id INTEGER REFERENCES cr_agency(agcy_id),
  obl_id  INTEGER REFERENCES obligor(obl_id),
  beg_sym VARCHAR REFERENCES rtg_scale(rtg_sym),
  end_sym VARCHAR REFERENCES rtg_scale(rtg_sym),
  dflt_fg BOOLEAN,
  PRIMARY KEY (yr, agcy_id, obl_id)
);
COMMENT ON TABLE coh_yr IS 'Cohorts of issuer ratings at year starts and ends | 年度评级队列';
COMMENT ON COLUMN coh_yr.yr IS 'Year | 年度';
COMMENT ON COLUMN coh_yr.agcy_id IS 'Agency | 机构';
COMMENT ON COLUMN coh_yr.obl_id IS 'Issuer | 主体';
COMMENT ON COLUMN coh_yr.beg_sym IS 'At the start of the year | 年初级别';
COMMENT ON COLUMN coh_yr.end_sym IS 'At the end, NULL if withdrawn | 年末级别，终止为空';
COMMENT ON COLUMN coh_yr.dflt_fg IS 'True if it defaulted in the year | 年内是否违约';

CREATE TABLE analyst (
  an_id   INTEGER PRIMARY KEY,
  an_nm   VARCHAR,
  agcy_id INTEGER REFERENCES cr_agency(agcy_id),
  join_dt DATE,
  quit_dt DATE
);
COMMENT ON TABLE analyst IS 'Analysts | 分析师';
COMMENT ON COLUMN analyst.an_id IS 'Analyst | 分析师编号';
COMMENT ON COLUMN analyst.an_nm IS 'Name | 姓名';
COMMENT ON COLUMN analyst.agcy_id IS 'Agency | 机构';
COMMENT ON COLUMN analyst.join_dt IS 'Joined | 入职日';
COMMENT ON COLUMN analyst.quit_dt IS 'Left, NULL if employed | 离职日，在职为空';

CREATE TABLE obl_fin (
  obl_id   INTEGER REFERENCES obligor(obl_id),
  fy       INTEGER,
  tot_debt DECIMAL(18,2),
  net_debt DECIMAL(18,2),
  ebitda   DECIMAL(18,2),
  int_cov  DOUBLE,
  PRIMARY KEY (obl_id, fy)
);
COMMENT ON TABLE obl_fin IS 'Annual credit ratios | 年度信用指标';
COMMENT ON COLUMN obl_fin.obl_id IS 'Issuer | 主体';
COMMENT ON COLUMN obl_fin.fy IS 'Fiscal year | 财年';
COMMENT ON COLUMN obl_fin.tot_debt IS 'Total debt, million yuan | 总债务（百万元）';
COMMENT ON COLUMN obl_fin.net_debt IS 'Net debt, million yuan | 净债务（百万元）';
COMMENT ON COLUMN obl_fin.ebitda IS 'EBITDA, million yuan | EBITDA（百万元）';
COMMENT ON COLUMN obl_fin.int_cov IS 'EBITDA interest cover, times | EBITDA利息保障倍数';

CREATE TABLE iss_rtg (
  bond_cd  VARCHAR REFERENCES bond_iss(bond_cd),
  agcy_id  INTEGER REFERENCES cr_agency(agcy_id),
  act_dt   DATE,
  rtg_sym  VARCHAR REFERENCES rtg_scale(rtg_sym),
  act_kind VARCHAR,
  PRIMARY KEY (bond_cd, agcy_id, act_dt)
);
COMMENT ON TABLE iss_rtg IS 'Rating actions on bonds | 债项评级行动';
COMMENT ON COLUMN iss_rtg.bond_cd IS 'Bond | 债券';
COMMENT ON COLUMN iss_rtg.agcy_id IS 'Agency | 机构';
COMMENT ON COLUMN iss_rtg.act_dt IS 'Date of the rating | 评级日期';
COMMENT ON COLUMN iss_rtg.rtg_sym IS 'Rating | 级别';
COMMENT ON COLUMN iss_rtg.act_kind IS 'Action: new, upgrade, downgrade, affirm, withdraw | 行动：new首次，upgrade上调，downgrade下调，affirm维持，withdraw终止';

CREATE TABLE dflt_evt (
  df_id     INTEGER PRIMARY KEY,
  obl_id    INTEGER REFERENCES obligor(obl_id),
  bond_cd   VARCHAR REFERENCES bond_iss(bond_cd),
  df_dt     DATE,
  ann_dt    DATE,
  df_kind   VARCHAR,
  princ_amt DECIMAL(18,2),
  int_amt   DECIMAL(18,2),
  recv_amt  DECIMAL(18,2),
  cured_dt  DATE
);
COMMENT ON TABLE dflt_evt IS 'Defaults | 违约事件';
COMMENT ON COLUMN dflt_evt.df_id IS 'Default | 违约编号';
COMMENT ON COLUMN dflt_evt.obl_id IS 'Issuer | 主体';
COMMENT ON COLUMN dflt_evt.bond_cd IS 'Bond | 债券';
COMMENT ON COLUMN dflt_evt.df_dt IS 'Default date | 违约日';
COMMENT ON COLUMN dflt_evt.ann_dt IS 'Announced | 公告日';
COMMENT ON COLUMN dflt_evt.df_kind IS 'Kind: missed payment, distressed exchange, bankruptcy, cross default | 类型：missed payment未按期兑付，distressed exchange折价置换，bankruptcy破产，cross default交叉违约';
COMMENT ON COLUMN dflt_evt.princ_amt IS 'Principal in default, million yuan | 违约本金（百万元）';
COMMENT ON COLUMN dflt_evt.int_amt IS 'Interest in default, million yuan | 违约利息（百万元）';
COMMENT ON COLUMN dflt_evt.recv_amt IS 'Recovered so far, million yuan | 已回收（百万元）';
COMMENT ON COLUMN dflt_evt.cured_dt IS 'Settled, NULL if not | 处置完毕日，未完毕为空';

CREATE TABLE act_analyst (
  act_id  INTEGER REFERENCES obl_rtg(act_id),
  an_id   INTEGER REFERENCES analyst(an_id),
  lead_fg BOOLEAN,
  PRIMARY KEY (act_id, an_id)
);
COMMENT ON TABLE act_analyst IS 'Analysts on issuer rating actions | 评级行动参与分析师';
COMMENT ON COLUMN act_analyst.act_id IS 'Action | 行动';
COMMENT ON COLUMN act_analyst.an_id IS 'Analyst | 分析师';
COMMENT ON COLUMN act_analyst.lead_fg IS 'True for the lead | 是否主分析师';
