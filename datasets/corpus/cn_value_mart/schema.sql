-- 投研集市（列值为中文）: A research mart whose categories are stored as Chinese words: companies, statements, bonds, convertibles, pledges, unlocks, IPO applications, fund tenures, share classes, ratings, insurers' solvency, branches.

CREATE TABLE dim_company (
  company_code VARCHAR PRIMARY KEY,
  company_abbr VARCHAR NOT NULL,
  company_full VARCHAR,
  list_status  VARCHAR,
  board_name   VARCHAR,
  nature       VARCHAR,
  sw_industry  VARCHAR,
  list_dt      DATE,
  delist_dt    DATE
);
COMMENT ON TABLE dim_company IS 'Companies | 公司';
COMMENT ON COLUMN dim_company.company_code IS 'Stock code, six digits, e.g. 002709 | 股票代码';
COMMENT ON COLUMN dim_company.company_abbr IS 'Short name, in Chinese, e.g. 泽川药业 | 公司简称';
COMMENT ON COLUMN dim_company.company_full IS 'Full name, in Chinese | 公司全称';
COMMENT ON COLUMN dim_company.list_status IS 'Status: 上市 listed, 暂停 suspended, 退市 delisted, 未上市 not listed | 上市状态';
COMMENT ON COLUMN dim_company.board_name IS 'Board: 主板 main, 创业板 ChiNext, 科创板 STAR, 北交所 BSE | 板块';
COMMENT ON COLUMN dim_company.nature IS 'Nature: 央企 central SOE, 地方国企 local SOE, 民营 private, 外资 foreign | 企业性质';
COMMENT ON COLUMN dim_company.sw_industry IS 'Shenwan first-level industry now, in Chinese, e.g. 医药生物 | 申万一级行业（现行）';
COMMENT ON COLUMN dim_company.list_dt IS 'Listed | 上市日期';
COMMENT ON COLUMN dim_company.delist_dt IS 'Delisted, NULL if not | 退市日期';

CREATE TABLE ipo_list (
  ipo_no     INTEGER PRIMARY KEY,
  firm_name  VARCHAR,
  exch       VARCHAR,
  board_name VARCHAR,
  ipo_status VARCHAR,
  accept_dt  DATE,
  update_dt  DATE,
  sponsor    VARCHAR,
  raise_yi   DECIMAL(18,2)
);
COMMENT ON TABLE ipo_list IS 'IPO applications | IPO申报';
COMMENT ON COLUMN ipo_list.ipo_no IS 'Application | 编号';
COMMENT ON COLUMN ipo_list.firm_name IS 'Applicant, in Chinese | 申报企业';
COMMENT ON COLUMN ipo_list.exch IS 'Exchange: 上交所 Shanghai, 深交所 Shenzhen, 北交所 Beijing | 交易所';
COMMENT ON COLUMN ipo_list.board_name IS 'Board: 主板 main, 创业板 ChiNext, 科创板 STAR, 北交所 BSE | 板块';
COMMENT ON COLUMN ipo_list.ipo_status IS 'Status: 已受理 accepted, 已问询 inquired, 中止 suspended, 已过会 passed, 注册生效 registered, 终止 terminated | 审核状态';
COMMENT ON COLUMN ipo_list.accept_dt IS 'Accepted | 受理日期';
COMMENT ON COLUMN ipo_list.update_dt IS 'Status since | 状态更新日期';
COMMENT ON COLUMN ipo_list.sponsor IS 'Sponsor, in Chinese | 保荐机构';
COMMENT ON COLUMN ipo_list.raise_yi IS 'Sought, 100 million yuan | 拟募资（亿元）';

CREATE TABLE fund_info (
  fund_no      VARCHAR PRIMARY KEY,
  fund_abbr    VARCHAR,
  fund_cat     VARCHAR,
  run_status   VARCHAR,
  found_dt     DATE,
  company_abbr VARCHAR
);
COMMENT ON TABLE fund_info IS 'Funds | 基金';
COMMENT ON COLUMN fund_info.fund_no IS 'Fund code, six digits | 基金代码';
COMMENT ON COLUMN fund_info.fund_abbr IS 'Short name, in Chinese, e.g. 沐川成长 | 基金简称';
COMMENT ON COLUMN fund_info.fund_cat IS 'Category: 股票型 equity, 混合型 balanced, 债券型 bond, 货币型 money, 指数型 index | 类别';
COMMENT ON COLUMN fund_info.run_status IS 'Status: 存续 running, 清盘 wound up | 运作状态';
COMMENT ON COLUMN fund_info.found_dt IS 'Established | 成立日';
COMMENT ON COLUMN fund_info.company_abbr IS 'Fund company, in Chinese | 基金公司';

CREATE TABLE solv_q (
  ins_abbr    VARCHAR,
  quarter_end DATE,
  ins_kind    VARCHAR,
  core_pct    DOUBLE,
  comp_pct    DOUBLE,
  irr         VARCHAR,
  net_profit  DECIMAL(18,2),
  PRIMARY KEY (ins_abbr, quarter_end)
);
COMMENT ON TABLE solv_q IS 'Insurers'' solvency by quarter | 保险公司偿付能力';
COMMENT ON COLUMN solv_q.ins_abbr IS 'Insurer, in Chinese, e.g. 宁远人寿 | 公司简称';
COMMENT ON COLUMN solv_q.quarter_end IS 'Quarter-end | 季末';
COMMENT ON COLUMN solv_q.ins_kind IS 'Kind: 寿险 life, 财险 property and casualty, 再保险 reinsurance | 类型';
COMMENT ON COLUMN solv_q.core_pct IS 'Core ratio, percent | 核心充足率（%）';
COMMENT ON COLUMN solv_q.comp_pct IS 'Comprehensive ratio, percent | 综合充足率（%）';
COMMENT ON COLUMN solv_q.irr IS 'Integrated risk rating, e.g. AA, B | 风险综合评级';
COMMENT ON COLUMN solv_q.net_profit IS 'Net profit of the quarter, 100 million yuan | 净利润（亿元）';

CREATE TABLE branch_q (
  branch_abbr   VARCHAR,
  quarter_end   DATE,
  branch_status VARCHAR,
  city          VARCHAR,
  dep_end       DECIMAL(18,2),
  dep_avg       DECIMAL(18,2),
  loan_end      DECIMAL(18,2),
  npl           DECIMAL(18,2),
  profit        DECIMAL(18,2),
  PRIMARY KEY (branch_abbr, quarter_end)
);
COMMENT ON TABLE branch_q IS 'Bank branches by quarter | 网点季度业绩';
COMMENT ON COLUMN branch_q.branch_abbr IS 'Branch, in Chinese, e.g. 西溪支行 | 网点简称';
COMMENT ON COLUMN branch_q.quarter_end IS 'Quarter-end | 季末';
COMMENT ON COLUMN branch_q.branch_status IS 'Status: 营业 open, 停业 suspended, 撤销 closed | 网点状态';
COMMENT ON COLUMN branch_q.city IS 'City, in Chinese | 城市';
COMMENT ON COLUMN branch_q.dep_end IS 'Deposits at the end, million yuan | 期末存款（百万元）';
COMMENT ON COLUMN branch_q.dep_avg IS 'Average deposits, million yuan | 日均存款（百万元）';
COMMENT ON COLUMN branch_q.loan_end IS 'Loans at the end, million yuan | 期末贷款（百万元）';
COMMENT ON COLUMN branch_q.npl IS 'Non-performing loans, million yuan | 不良贷款（百万元）';
COMMENT ON COLUMN branch_q.profit IS 'Profit of the quarter, million yuan | 当季利润（百万元）';

CREATE TABLE fin_report (
  company_code  VARCHAR REFERENCES dim_company(company_code),
  report_period DATE,
  scope         VARCHAR,
  report_type   VARCHAR,
  company_abbr  VARCHAR,
  publish_dt    DATE,
  audit_opinion VARCHAR,
  revenue       DECIMAL(18,2),
  net_profit    DECIMAL(18,2),
  parent_profit DECIMAL(18,2),
  core_profit   DECIMAL(18,2),
  op_cash_flow  DECIMAL(18,2),
  total_assets  DECIMAL(18,2),
  parent_equity DECIMAL(18,2),
  goodwill      DECIMAL(18,2),
  PRIMARY KEY (company_code, report_period, scope)
);
COMMENT ON TABLE fin_report IS 'Statements by report period, 100 million yuan | 财务报表（亿元）';
COMMENT ON COLUMN fin_report.company_code IS 'Stock code | 股票代码';
COMMENT ON COLUMN fin_report.report_period IS 'Report period end | 报告期';
COMMENT ON COLUMN fin_report.scope IS 'Scope: 合并 consolidated, 母公司 parent only; 合并 unless said | 报表口径，默认合并';
COMMENT ON COLUMN fin_report.report_type IS 'Report: 年报 annual, 中报 interim, 一季报 first quarter, 三季报 third quarter | 报告类型';
COMMENT ON COLUMN fin_report.company_abbr IS 'Short name | 公司简称';
COMMENT ON COLUMN fin_report.publish_dt IS 'Published | 披露日期';
COMMENT ON COLUMN fin_report.audit_opinion IS 'Opinion: 标准无保留 clean, 保留意见 qualified, 无法表示意见 disclaimer, 未审计 unaudited | 审计意见';
COMMENT ON COLUMN fin_report.revenue IS 'Revenue | 营业收入';
COMMENT ON COLUMN fin_report.net_profit IS 'Net profit including minorities | 净利润';
COMMENT ON COLUMN fin_report.parent_profit IS 'Net profit to parent | 归母净利润';
COMMENT ON COLUMN fin_report.core_profit IS 'Net profit to parent less non-recurring items | 扣非归母净利润';
COMMENT ON COLUMN fin_report.op_cash_flow IS 'Operating cash flow | 经营现金流净额';
COMMENT ON COLUMN fin_report.total_assets IS 'Total assets | 总资产';
COMMENT ON COLUMN fin_report.parent_equity IS 'Equity to parent | 归母权益';
COMMENT ON COLUMN fin_report.goodwill IS 'Goodwill | 商誉';

CREATE TABLE cb_info (
  cb_code      VARCHAR PRIMARY KEY,
  cb_abbr      VARCHAR,
  company_code VARCHAR REFERENCES dim_company(company_code),
  cb_status    VARCHAR,
  issue_dt     DATE,
  cb_list_dt   DATE,
  expire_dt    DATE,
  issue_scale  DECIMAL(18,2),
  left_scale   DECIMAL(18,2),
  conv_price   DOUBLE,
  close_px     DOUBLE,
  premium_pct  DOUBLE
);
COMMENT ON TABLE cb_info IS 'Convertible bonds | 可转债';
COMMENT ON COLUMN cb_info.cb_code IS 'Bond code, six digits | 转债代码';
COMMENT ON COLUMN cb_info.cb_abbr IS 'Short name, in Chinese, e.g. 泽川转债 | 转债简称';
COMMENT ON COLUMN cb_info.company_code IS 'Stock code | 正股代码';
COMMENT ON COLUMN cb_info.cb_status IS 'Status: 存续 outstanding, 已强赎 called, 已到期 matured, 待上市 to be listed | 状态';
COMMENT ON COLUMN cb_info.issue_dt IS 'Issued | 发行日';
COMMENT ON COLUMN cb_info.cb_list_dt IS 'Listed | 上市日';
COMMENT ON COLUMN cb_info.expire_dt IS 'Matures | 到期日';
COMMENT ON COLUMN cb_info.issue_scale IS 'Issued, 100 million yuan | 发行规模（亿元）';
COMMENT ON COLUMN cb_info.left_scale IS 'Outstanding, 100 million yuan | 剩余规模（亿元）';
COMMENT ON COLUMN cb_info.conv_price IS 'Conversion price now, yuan | 最新转股价';
COMMENT ON COLUMN cb_info.close_px IS 'Latest close, yuan | 最新收盘价';
COMMENT ON COLUMN cb_info.premium_pct IS 'Latest conversion premium, percent | 最新转股溢价率（%）';

CREATE TABLE pledge_rec (
  pledge_no    INTEGER PRIMARY KEY,
  company_code VARCHAR REFERENCES dim_company(company_code),
  holder       VARCHAR,
  holder_role  VARCHAR,
  pledgee      VARCHAR,
  state        VARCHAR,
  notice_dt    DATE,
  start_dt     DATE,
  end_dt       DATE,
  shares_wan   DECIMAL(18,2),
  left_wan     DECIMAL(18,2)
);
COMMENT ON TABLE pledge_rec IS 'Pledges | 质押记录';
COMMENT ON COLUMN pledge_rec.pledge_no IS 'Pledge | 编号';
COMMENT ON COLUMN pledge_rec.company_code IS 'Stock code | 股票代码';
COMMENT ON COLUMN pledge_rec.holder IS 'Pledgor, in Chinese | 出质人';
COMMENT ON COLUMN pledge_rec.holder_role IS 'Role: 控股股东 controlling, 其他股东 other | 股东身份';
COMMENT ON COLUMN pledge_rec.pledgee IS 'Pledgee, in Chinese | 质权人';
COMMENT ON COLUMN pledge_rec.state IS 'State: 未解除 outstanding, 部分解除 partly released, 已解除 released | 状态';
COMMENT ON COLUMN pledge_rec.notice_dt IS 'Announced | 公告日期';
COMMENT ON COLUMN pledge_rec.start_dt IS 'From | 起始日';
COMMENT ON COLUMN pledge_rec.end_dt IS 'Due | 到期日';
COMMENT ON COLUMN pledge_rec.shares_wan IS 'Shares, ten thousand | 质押股数（万股）';
COMMENT ON COLUMN pledge_rec.left_wan IS 'Still pledged, ten thousand | 剩余质押（万股）';

CREATE TABLE lift_plan (
  lift_no      INTEGER PRIMARY KEY,
  company_code VARCHAR REFERENCES dim_company(company_code),
  lift_type    VARCHAR,
  lift_status  VARCHAR,
  plan_dt      DATE,
  actual_dt    DATE,
  shares_wan   DECIMAL(18,2),
  cap_pct      DOUBLE
);
COMMENT ON TABLE lift_plan IS 'Unlocks | 限售解禁';
COMMENT ON COLUMN lift_plan.lift_no IS 'Unlock | 编号';
COMMENT ON COLUMN lift_plan.company_code IS 'Stock code | 股票代码';
COMMENT ON COLUMN lift_plan.lift_type IS 'Type: 首发原股东 IPO original, 战略配售 strategic, 定向增发 placement, 股权激励 incentive | 类型';
COMMENT ON COLUMN lift_plan.lift_status IS 'Status: 待解禁 pending, 已解禁 done | 状态';
COMMENT ON COLUMN lift_plan.plan_dt IS 'Planned | 预计解禁日';
COMMENT ON COLUMN lift_plan.actual_dt IS 'Actual, NULL if pending | 实际解禁日';
COMMENT ON COLUMN lift_plan.shares_wan IS 'Shares, ten thousand | 解禁股数（万股）';
COMMENT ON COLUMN lift_plan.cap_pct IS 'Percent of capital | 占总股本（%）';

CREATE TABLE fund_cls (
  cls_no     VARCHAR PRIMARY KEY,
  fund_no    VARCHAR REFERENCES fund_info(fund_no),
  cls_kind   VARCHAR,
  cls_status VARCHAR,
  size_yi    DECIMAL(18,2),
  nav        DOUBLE
);
COMMENT ON TABLE fund_cls IS 'Share classes | 份额';
COMMENT ON COLUMN fund_cls.cls_no IS 'Class code | 份额代码';
COMMENT ON COLUMN fund_cls.fund_no IS 'Fund | 基金代码';
COMMENT ON COLUMN fund_cls.cls_kind IS 'Class: A类 A, C类 C, I类 I | 份额类别';
COMMENT ON COLUMN fund_cls.cls_status IS 'Status: 开放申购 open, 暂停申购 suspended, 已终止 closed | 份额状态';
COMMENT ON COLUMN fund_cls.size_yi IS 'Latest size, 100 million yuan | 最新规模（亿元）';
COMMENT ON COLUMN fund_cls.nav IS 'Latest NAV, yuan | 最新净值';

CREATE TABLE mgr_tenure (
  fund_no       VARCHAR REFERENCES fund_info(fund_no),
  mgr           VARCHAR,
  take_dt       DATE,
  leave_dt      DATE,
  tenure_status VARCHAR,
  ret_pct       DOUBLE,
  PRIMARY KEY (fund_no, mgr, take_dt)
);
COMMENT ON TABLE mgr_tenure IS 'Manager tenures | 基金经理任期';
COMMENT ON COLUMN mgr_tenure.fund_no IS 'Fund | 基金代码';
COMMENT ON COLUMN mgr_tenure.mgr IS 'Manager, in Chinese, e.g. 陆闻舟 | 基金经理';
COMMENT ON COLUMN mgr_tenure.take_dt IS 'From | 任职日';
COMMENT ON COLUMN mgr_tenure.leave_dt IS 'Until, NULL if in charge | 离任日';
COMMENT ON COLUMN mgr_tenure.tenure_status IS 'Status: 在任 in charge, 离任 left | 任职状态';
COMMENT ON COLUMN mgr_tenure.ret_pct IS 'Return over the tenure, percent | 任职回报（%）';

CREATE TABLE rating_log (
  company_code VARCHAR REFERENCES dim_company(company_code),
  agency       VARCHAR,
  rating_dt    DATE,
  rating       VARCHAR,
  outlook      VARCHAR,
  action       VARCHAR,
  valid        VARCHAR,
  PRIMARY KEY (company_code, agency, rating_dt)
);
COMMENT ON TABLE rating_log IS 'Issuer ratings | 主体评级';
COMMENT ON COLUMN rating_log.company_code IS 'Stock code | 股票代码';
COMMENT ON COLUMN rating_log.agency IS 'Agency, in Chinese, e.g. 联合资信 | 评级机构';
COMMENT ON COLUMN rating_log.rating_dt IS 'Rated | 评级日期';
COMMENT ON COLUMN rating_log.rating IS 'Rating, e.g. AA+, AA | 级别';
COMMENT ON COLUMN rating_log.outlook IS 'Outlook: 稳定 stable, 正面 positive, 负面 negative | 展望';
COMMENT ON COLUMN rating_log.action IS 'Action: 首次 first, 维持 affirmed, 上调 upgraded, 下调 downgraded | 评级行动';
COMMENT ON COLUMN rating_log.valid IS 'Valid: 有效 in force, 失效 superseded | 是否有效';
