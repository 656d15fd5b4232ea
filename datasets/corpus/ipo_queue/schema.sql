-- A-share IPO queue: applicants, tutoring filings, applications by exchange and board, status history, inquiry rounds, committee meetings, registration, intermediaries and their people, on-site checks, shareholders before the offer, applicants' finances, fund-raising projects, pricing and listing, quoted investors.

CREATE TABLE applicant (
  app_id     INTEGER PRIMARY KEY,
  full_name  VARCHAR NOT NULL,
  short_name VARCHAR,
  prev_name  VARCHAR,
  prov       VARCHAR,
  ind_name   VARCHAR,
  ctrl_type  VARCHAR,
  estab_date DATE,
  jsc_date   DATE,
  neeq_code  VARCHAR
);
COMMENT ON TABLE applicant IS 'Applicants | 拟上市企业';
COMMENT ON COLUMN applicant.app_id IS 'Applicant | 企业编号';
COMMENT ON COLUMN applicant.full_name IS 'Full name, in Chinese, e.g. 澄岳半导体股份有限公司 | 企业全称';
COMMENT ON COLUMN applicant.short_name IS 'Short name, in Chinese, e.g. 澄岳股份 | 企业简称';
COMMENT ON COLUMN applicant.prev_name IS 'Former name, NULL if none | 曾用名';
COMMENT ON COLUMN applicant.prov IS 'Province, in Chinese, e.g. 江苏 | 注册地省份';
COMMENT ON COLUMN applicant.ind_name IS 'Industry, in Chinese, e.g. 计算机通信 | 所属行业';
COMMENT ON COLUMN applicant.ctrl_type IS 'Controller: person, family, SOE, foreign, none | 实控人类型：person个人，family家族，SOE国资，foreign外资，none无';
COMMENT ON COLUMN applicant.estab_date IS 'Established | 成立日期';
COMMENT ON COLUMN applicant.jsc_date IS 'Turned into a joint-stock company | 股改日期';
COMMENT ON COLUMN applicant.neeq_code IS 'NEEQ code, NULL if never quoted | 新三板代码，未挂牌为空';

CREATE TABLE agent_firm (
  firm_id       INTEGER PRIMARY KEY,
  firm_name     VARCHAR NOT NULL,
  firm_kind     VARCHAR,
  quality_class VARCHAR
);
COMMENT ON TABLE agent_firm IS 'Intermediaries | 中介机构';
COMMENT ON COLUMN agent_firm.firm_id IS 'Firm | 机构编号';
COMMENT ON COLUMN agent_firm.firm_name IS 'Name, in Chinese, e.g. 中泽证券 | 机构名称';
COMMENT ON COLUMN agent_firm.firm_kind IS 'Kind: sponsor, auditor, law | 类型：sponsor保荐机构，auditor会计师事务所，law律师事务所';
COMMENT ON COLUMN agent_firm.quality_class IS 'Practice class of sponsors: A, B, C | 保荐执业质量分类';

CREATE TABLE tutoring (
  tut_id      INTEGER PRIMARY KEY,
  app_id      INTEGER REFERENCES applicant(app_id),
  sponsor_id  INTEGER REFERENCES agent_firm(firm_id),
  bureau      VARCHAR,
  file_date   DATE,
  accept_date DATE,
  stop_date   DATE
);
COMMENT ON TABLE tutoring IS 'Tutoring filings before the application | 上市辅导';
COMMENT ON COLUMN tutoring.tut_id IS 'Filing | 辅导编号';
COMMENT ON COLUMN tutoring.app_id IS 'Applicant | 企业';
COMMENT ON COLUMN tutoring.sponsor_id IS 'Tutor | 辅导机构';
COMMENT ON COLUMN tutoring.bureau IS 'Local securities bureau, in Chinese | 派出机构';
COMMENT ON COLUMN tutoring.file_date IS 'Filed | 辅导备案日';
COMMENT ON COLUMN tutoring.accept_date IS 'Passed inspection, NULL if not yet | 辅导验收日，未验收为空';
COMMENT ON COLUMN tutoring.stop_date IS 'Stopped, NULL if not | 终止辅导日，未终止为空';

CREATE TABLE ipo_app (
  ipo_id      INTEGER PRIMARY KEY,
  app_id      INTEGER REFERENCES applicant(app_id),
  exch        VARCHAR,
  board       VARCHAR,
  std_no      VARCHAR,
  sign_date   DATE,
  accept_date DATE,
  upd_date    DATE,
  status      VARCHAR,
  raise_amt   DECIMAL(18,2),
  is_reapply  BOOLEAN
);
COMMENT ON TABLE ipo_app IS 'IPO applications | IPO申请';
COMMENT ON COLUMN ipo_app.ipo_id IS 'Application | 申请编号';
COMMENT ON COLUMN ipo_app.app_id IS 'Applicant | 企业';
COMMENT ON COLUMN ipo_app.exch IS 'Exchange: SSE, SZSE, BSE | 交易所';
COMMENT ON COLUMN ipo_app.board IS 'Board: main, star, chinext, bse | 板块：main主板，star科创板，chinext创业板，bse北交所';
COMMENT ON COLUMN ipo_app.std_no IS 'Listing standard chosen, e.g. standard 1 | 上市标准';
COMMENT ON COLUMN ipo_app.sign_date IS 'Prospectus signed | 招股书签署日';
COMMENT ON COLUMN ipo_app.accept_date IS 'Accepted by the exchange | 受理日期';
COMMENT ON COLUMN ipo_app.upd_date IS 'Status last changed | 状态更新日期';
COMMENT ON COLUMN ipo_app.status IS 'Status: accepted, inquired, suspended, passed, submitted, registered, withdrawn, rejected | 状态：accepted已受理，inquired已问询，suspended中止，passed已过会，submitted提交注册，registered注册生效，withdrawn撤回终止，rejected否决';
COMMENT ON COLUMN ipo_app.raise_amt IS 'Funds to be raised, 100 million yuan | 拟募资额（亿元）';
COMMENT ON COLUMN ipo_app.is_reapply IS 'True if applying again after a failure | 是否二次申报';

CREATE TABLE pre_holder (
  app_id     INTEGER REFERENCES applicant(app_id),
  hld_name   VARCHAR,
  hld_kind   VARCHAR,
  in_date    DATE,
  in_price   DOUBLE,
  pct_before DOUBLE,
  PRIMARY KEY (app_id, hld_name)
);
COMMENT ON TABLE pre_holder IS 'Shareholders before the offer | 发行前股东';
COMMENT ON COLUMN pre_holder.app_id IS 'Applicant | 企业';
COMMENT ON COLUMN pre_holder.hld_name IS 'Shareholder, in Chinese | 股东名称';
COMMENT ON COLUMN pre_holder.hld_kind IS 'Kind: founder, VC, industry capital, state fund, staff plan | 类型：founder创始人，VC创投，industry capital产业资本，state fund国资基金，staff plan员工持股平台';
COMMENT ON COLUMN pre_holder.in_date IS 'Came in | 入股日期';
COMMENT ON COLUMN pre_holder.in_price IS 'Price paid, yuan a share | 入股价格（元/股）';
COMMENT ON COLUMN pre_holder.pct_before IS 'Held before the offer, percent | 发行前持股比例（%）';

CREATE TABLE app_fin (
  app_id        INTEGER REFERENCES applicant(app_id),
  fis_year      INTEGER,
  rev           DECIMAL(18,2),
  np            DECIMAL(18,2),
  np_adj        DECIMAL(18,2),
  rd_exp        DECIMAL(18,2),
  op_cf         DECIMAL(18,2),
  top5_cust_pct DOUBLE,
  PRIMARY KEY (app_id, fis_year)
);
COMMENT ON TABLE app_fin IS 'Applicants'' finances by year, million yuan | 企业财务（百万元）';
COMMENT ON COLUMN app_fin.app_id IS 'Applicant | 企业';
COMMENT ON COLUMN app_fin.fis_year IS 'Year | 年度';
COMMENT ON COLUMN app_fin.rev IS 'Revenue | 营业收入';
COMMENT ON COLUMN app_fin.np IS 'Net profit | 净利润';
COMMENT ON COLUMN app_fin.np_adj IS 'Net profit less non-recurring items | 扣非净利润';
COMMENT ON COLUMN app_fin.rd_exp IS 'R&D expense | 研发费用';
COMMENT ON COLUMN app_fin.op_cf IS 'Operating cash flow | 经营现金流';
COMMENT ON COLUMN app_fin.top5_cust_pct IS 'Five largest customers, percent of revenue | 前五大客户占比（%）';

CREATE TABLE app_status_log (
  ipo_id    INTEGER REFERENCES ipo_app(ipo_id),
  seq_no    INTEGER,
  status    VARCHAR,
  from_date DATE,
  reason    VARCHAR,
  PRIMARY KEY (ipo_id, seq_no)
);
COMMENT ON TABLE app_status_log IS 'Status history of applications | 状态历史';
COMMENT ON COLUMN app_status_log.ipo_id IS 'Application | 申请';
COMMENT ON COLUMN app_status_log.seq_no IS 'Number | 序号';
COMMENT ON COLUMN app_status_log.status IS 'Status: accepted, inquired, suspended, passed, submitted, registered, withdrawn, rejected | 状态';
COMMENT ON COLUMN app_status_log.from_date IS 'Status from | 状态起始日';
COMMENT ON COLUMN app_status_log.reason IS 'Why suspended or withdrawn: financials expired, agency probe, own request, other | 中止或终止原因：financials expired财报过期，agency probe中介被查，own request主动申请，other其他';

CREATE TABLE app_agent (
  ipo_id      INTEGER REFERENCES ipo_app(ipo_id),
  firm_id     INTEGER REFERENCES agent_firm(firm_id),
  role        VARCHAR,
  lead_person VARCHAR,
  replaced    BOOLEAN,
  PRIMARY KEY (ipo_id, firm_id, role)
);
COMMENT ON TABLE app_agent IS 'Intermediaries of applications | 申请中介';
COMMENT ON COLUMN app_agent.ipo_id IS 'Application | 申请';
COMMENT ON COLUMN app_agent.firm_id IS 'Firm | 机构';
COMMENT ON COLUMN app_agent.role IS 'Role: lead sponsor, joint sponsor, auditor, issuer counsel | 角色：lead sponsor主保荐，joint sponsor联合保荐，auditor审计，issuer counsel发行人律师';
COMMENT ON COLUMN app_agent.lead_person IS 'Responsible person, in Chinese | 签字负责人';
COMMENT ON COLUMN app_agent.replaced IS 'True if replaced during review | 审核期间是否被更换';

CREATE TABLE inquiry (
  ipo_id      INTEGER REFERENCES ipo_app(ipo_id),
  round_no    INTEGER,
  ask_date    DATE,
  reply_date  DATE,
  n_questions INTEGER,
  topic       VARCHAR,
  PRIMARY KEY (ipo_id, round_no)
);
COMMENT ON TABLE inquiry IS 'Inquiry rounds | 问询';
COMMENT ON COLUMN inquiry.ipo_id IS 'Application | 申请';
COMMENT ON COLUMN inquiry.round_no IS 'Round | 轮次';
COMMENT ON COLUMN inquiry.ask_date IS 'Questions sent | 问询日';
COMMENT ON COLUMN inquiry.reply_date IS 'Answered, NULL if open | 回复日，未回复为空';
COMMENT ON COLUMN inquiry.n_questions IS 'Questions | 问题数';
COMMENT ON COLUMN inquiry.topic IS 'Main topic: revenue, related party, R&D, control, compliance | 主要问题：revenue收入，related party关联交易，R&D研发，control控制权，compliance合规';

CREATE TABLE review_mtg (
  mtg_id      INTEGER PRIMARY KEY,
  ipo_id      INTEGER REFERENCES ipo_app(ipo_id),
  notice_date DATE,
  mtg_date    DATE,
  result      VARCHAR
);
COMMENT ON TABLE review_mtg IS 'Committee meetings | 上市委会议';
COMMENT ON COLUMN review_mtg.mtg_id IS 'Item | 审议编号';
COMMENT ON COLUMN review_mtg.ipo_id IS 'Application | 申请';
COMMENT ON COLUMN review_mtg.notice_date IS 'Notice published | 会议公告日';
COMMENT ON COLUMN review_mtg.mtg_date IS 'Meeting | 会议日期';
COMMENT ON COLUMN review_mtg.result IS 'Result: pass, fail, deferred, cancelled | 结果：pass通过，fail未通过，deferred暂缓，cancelled取消审议';

CREATE TABLE site_check (
  chk_id     INTEGER PRIMARY KEY,
  ipo_id     INTEGER REFERENCES ipo_app(ipo_id),
  chk_kind   VARCHAR,
  draw_date  DATE,
  start_date DATE,
  end_date   DATE
);
COMMENT ON TABLE site_check IS 'On-site checks | 现场检查';
COMMENT ON COLUMN site_check.chk_id IS 'Check | 检查编号';
COMMENT ON COLUMN site_check.ipo_id IS 'Application | 申请';
COMMENT ON COLUMN site_check.chk_kind IS 'Kind: lottery, problem, sponsor | 类型：lottery抽签，problem问题导向，sponsor保荐督导';
COMMENT ON COLUMN site_check.draw_date IS 'Drawn | 抽中日期';
COMMENT ON COLUMN site_check.start_date IS 'Began | 进场日期';
COMMENT ON COLUMN site_check.end_date IS 'Ended, NULL if running | 结束日期，进行中为空';

CREATE TABLE raise_proj (
  ipo_id     INTEGER REFERENCES ipo_app(ipo_id),
  proj_name  VARCHAR,
  proj_kind  VARCHAR,
  invest_amt DECIMAL(18,2),
  use_amt    DECIMAL(18,2),
  PRIMARY KEY (ipo_id, proj_name)
);
COMMENT ON TABLE raise_proj IS 'Uses of funds | 募投项目';
COMMENT ON COLUMN raise_proj.ipo_id IS 'Application | 申请';
COMMENT ON COLUMN raise_proj.proj_name IS 'Project, in Chinese | 项目名称';
COMMENT ON COLUMN raise_proj.proj_kind IS 'Kind: capacity, R&D, working capital, debt | 类型：capacity扩产，R&D研发，working capital补流，debt偿债';
COMMENT ON COLUMN raise_proj.invest_amt IS 'Total investment, million yuan | 项目总投资（百万元）';
COMMENT ON COLUMN raise_proj.use_amt IS 'From the offer, million yuan | 拟用募集资金（百万元）';

CREATE TABLE offering (
  ipo_id       INTEGER PRIMARY KEY REFERENCES ipo_app(ipo_id),
  sec_code     VARCHAR,
  reg_date     DATE,
  price_date   DATE,
  sub_date     DATE,
  list_date    DATE,
  iss_px       DOUBLE,
  iss_pe       DOUBLE,
  ind_pe       DOUBLE,
  raised_gross DECIMAL(18,2),
  raised_net   DECIMAL(18,2),
  uw_fee       DECIMAL(18,2),
  first_close  DOUBLE
);
COMMENT ON TABLE offering IS 'Pricing and listing of registered deals | 发行上市';
COMMENT ON COLUMN offering.ipo_id IS 'Application | 申请';
COMMENT ON COLUMN offering.sec_code IS 'Stock code, six digits | 股票代码';
COMMENT ON COLUMN offering.reg_date IS 'Registration approved | 注册批复日';
COMMENT ON COLUMN offering.price_date IS 'Priced | 定价日';
COMMENT ON COLUMN offering.sub_date IS 'Online subscription | 网上申购日';
COMMENT ON COLUMN offering.list_date IS 'Listed, NULL if not yet | 上市日，未上市为空';
COMMENT ON COLUMN offering.iss_px IS 'Issue price, yuan | 发行价（元）';
COMMENT ON COLUMN offering.iss_pe IS 'Issue P/E | 发行市盈率';
COMMENT ON COLUMN offering.ind_pe IS 'Industry P/E | 行业市盈率';
COMMENT ON COLUMN offering.raised_gross IS 'Raised, 100 million yuan | 募资总额（亿元）';
COMMENT ON COLUMN offering.raised_net IS 'Net of costs, 100 million yuan | 募资净额（亿元）';
COMMENT ON COLUMN offering.uw_fee IS 'Underwriting and sponsor fee, million yuan | 承销保荐费（百万元）';
COMMENT ON COLUMN offering.first_close IS 'Close on the first day, yuan | 首日收盘价（元）';
