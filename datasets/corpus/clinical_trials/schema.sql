-- Pharma: compounds, trials, sites, subjects, visits, adverse events, batches, budgets.

CREATE TABLE cpd (
  cpd_cd  VARCHAR PRIMARY KEY,
  target  VARCHAR,
  area    VARCHAR,
  ind_on  DATE,
  stopped DATE
);
COMMENT ON TABLE cpd IS 'Compounds | 化合物';
COMMENT ON COLUMN cpd.cpd_cd IS 'Compound code, e.g. ZX-101 | 化合物代码';
COMMENT ON COLUMN cpd.target IS 'Target, e.g. PD-1 | 靶点';
COMMENT ON COLUMN cpd.area IS 'Area: oncology, cardiology, neurology, infection, metabolism | 领域：oncology 肿瘤, cardiology 心血管, neurology 神经, infection 感染, metabolism 代谢';
COMMENT ON COLUMN cpd.ind_on IS 'Date of approval for trials, NULL before | 临床批件日期';
COMMENT ON COLUMN cpd.stopped IS 'Date development stopped, NULL if alive | 终止日期';

CREATE TABLE site (
  site_id  INTEGER PRIMARY KEY,
  hospital VARCHAR,
  country  VARCHAR,
  pi       VARCHAR
);
COMMENT ON TABLE site IS 'Sites | 研究中心';
COMMENT ON COLUMN site.site_id IS 'Site id | 中心编号';
COMMENT ON COLUMN site.hospital IS 'Hospital | 医院';
COMMENT ON COLUMN site.country IS 'Country | 国家';
COMMENT ON COLUMN site.pi IS 'Principal investigator | 主要研究者';

CREATE TABLE trial (
  trial_no  VARCHAR PRIMARY KEY,
  cpd_cd    VARCHAR REFERENCES cpd(cpd_cd),
  phase     VARCHAR,
  title     VARCHAR,
  planned_n INTEGER,
  start_on  DATE,
  plan_end  DATE,
  act_end   DATE,
  state     VARCHAR
);
COMMENT ON TABLE trial IS 'Trials | 临床试验';
COMMENT ON COLUMN trial.trial_no IS 'Trial number | 试验编号';
COMMENT ON COLUMN trial.cpd_cd IS 'Compound | 化合物';
COMMENT ON COLUMN trial.phase IS 'Phase: I, II, III, IV | 分期';
COMMENT ON COLUMN trial.title IS 'Title | 标题';
COMMENT ON COLUMN trial.planned_n IS 'Planned subjects | 计划入组';
COMMENT ON COLUMN trial.start_on IS 'Start | 开始日期';
COMMENT ON COLUMN trial.plan_end IS 'Planned end | 计划结束';
COMMENT ON COLUMN trial.act_end IS 'Actual end, NULL if running | 实际结束';
COMMENT ON COLUMN trial.state IS 'State: planned, recruiting, closed, halted | 状态：planned 计划, recruiting 招募中, closed 完成, halted 暂停';

CREATE TABLE trial_site (
  trial_no VARCHAR REFERENCES trial(trial_no),
  site_id  INTEGER REFERENCES site(site_id),
  act_on   DATE,
  target_n INTEGER,
  PRIMARY KEY (trial_no, site_id)
);
COMMENT ON TABLE trial_site IS 'Sites of trials | 试验中心';
COMMENT ON COLUMN trial_site.trial_no IS 'Trial | 试验';
COMMENT ON COLUMN trial_site.site_id IS 'Site | 中心';
COMMENT ON COLUMN trial_site.act_on IS 'Date activated, NULL if not yet | 启动日期';
COMMENT ON COLUMN trial_site.target_n IS 'Target subjects | 目标入组';

CREATE TABLE subj (
  subj_id    VARCHAR PRIMARY KEY,
  trial_no   VARCHAR REFERENCES trial(trial_no),
  site_id    INTEGER REFERENCES site(site_id),
  sex        VARCHAR,
  age        INTEGER,
  arm        VARCHAR,
  consent_on DATE,
  out_on     DATE,
  out_why    VARCHAR
);
COMMENT ON TABLE subj IS 'Subjects | 受试者';
COMMENT ON COLUMN subj.subj_id IS 'Subject id | 受试者编号';
COMMENT ON COLUMN subj.trial_no IS 'Trial | 试验';
COMMENT ON COLUMN subj.site_id IS 'Site | 中心';
COMMENT ON COLUMN subj.sex IS 'Sex: F, M | 性别';
COMMENT ON COLUMN subj.age IS 'Age at consent | 知情同意年龄';
COMMENT ON COLUMN subj.arm IS 'Arm: active, placebo, comparator | 组别：active 试验组, placebo 安慰剂, comparator 对照';
COMMENT ON COLUMN subj.consent_on IS 'Date of consent | 知情日期';
COMMENT ON COLUMN subj.out_on IS 'Date dropped out, NULL if not | 脱落日期';
COMMENT ON COLUMN subj.out_why IS 'Reason: adverse event, withdrawn, lost, protocol; NULL if not | 脱落原因：adverse event 不良事件, withdrawn 撤回, lost 失访, protocol 违背方案';

CREATE TABLE cost (
  trial_no VARCHAR REFERENCES trial(trial_no),
  mth      DATE,
  budget_k DECIMAL(18,2),
  actual_k DECIMAL(18,2),
  PRIMARY KEY (trial_no, mth)
);
COMMENT ON TABLE cost IS 'Trial spending by month | 费用';
COMMENT ON COLUMN cost.trial_no IS 'Trial | 试验';
COMMENT ON COLUMN cost.mth IS 'First day of the month | 月份';
COMMENT ON COLUMN cost.budget_k IS 'Budget, thousand USD | 预算（千美元）';
COMMENT ON COLUMN cost.actual_k IS 'Actual, thousand USD | 实际（千美元）';

CREATE TABLE ae (
  ae_id   INTEGER PRIMARY KEY,
  subj_id VARCHAR REFERENCES subj(subj_id),
  term    VARCHAR,
  grade   INTEGER,
  serious BOOLEAN,
  onset   DATE,
  related BOOLEAN
);
COMMENT ON TABLE ae IS 'Adverse events | 不良事件';
COMMENT ON COLUMN ae.ae_id IS 'Event id | 事件编号';
COMMENT ON COLUMN ae.subj_id IS 'Subject | 受试者';
COMMENT ON COLUMN ae.term IS 'Term, e.g. nausea | 术语';
COMMENT ON COLUMN ae.grade IS 'Grade, 1-5 | 分级';
COMMENT ON COLUMN ae.serious IS 'True if serious | 是否严重';
COMMENT ON COLUMN ae.onset IS 'Date of onset | 发生日期';
COMMENT ON COLUMN ae.related IS 'True if related to the drug | 是否药物相关';
