-- IPO calendar of a research house: filers, review steps, offerings, subscriptions, allotment, cornerstone investors, first days, lock-ups, sponsors.

CREATE TABLE ipo_company (
  company_id        INTEGER PRIMARY KEY,
  company_name      VARCHAR NOT NULL,
  brand_name        VARCHAR,
  industry          VARCHAR,
  reg_city          VARCHAR,
  actual_controller VARCHAR,
  latest_revenue    DECIMAL(18,2),
  latest_profit     DECIMAL(18,2),
  is_red_chip       BOOLEAN
);
COMMENT ON TABLE ipo_company IS 'Companies that filed for listing | 申报企业';
COMMENT ON COLUMN ipo_company.company_id IS 'Company id | 企业ID';
COMMENT ON COLUMN ipo_company.company_name IS 'Full name, in Chinese | 企业全称';
COMMENT ON COLUMN ipo_company.brand_name IS 'Short name, e.g. 摩尔线程, 蜜雪集团 | 简称';
COMMENT ON COLUMN ipo_company.industry IS 'Industry: semiconductor 半导体, biotech 生物医药, software 软件, consumer 消费, auto 汽车, energy 新能源, finance 金融 | 所属行业';
COMMENT ON COLUMN ipo_company.reg_city IS 'City of registration, in Chinese | 注册地';
COMMENT ON COLUMN ipo_company.actual_controller IS 'Actual controller | 实际控制人';
COMMENT ON COLUMN ipo_company.latest_revenue IS 'Revenue of the last full year, million yuan | 最近一年营收（百万元）';
COMMENT ON COLUMN ipo_company.latest_profit IS 'Net profit of the last full year, million yuan | 最近一年净利润（百万元）';
COMMENT ON COLUMN ipo_company.is_red_chip IS 'True for red chip structures | 是否红筹架构';

CREATE TABLE sponsor (
  sponsor_id   INTEGER PRIMARY KEY,
  sponsor_name VARCHAR NOT NULL,
  sponsor_role VARCHAR
);
COMMENT ON TABLE sponsor IS 'Sponsors, law firms and auditors | 中介机构';
COMMENT ON COLUMN sponsor.sponsor_id IS 'Intermediary id | 中介ID';
COMMENT ON COLUMN sponsor.sponsor_name IS 'Name, e.g. 中信证券, 金杜, 安永 | 名称';
COMMENT ON COLUMN sponsor.sponsor_role IS 'Role: underwriter 保荐承销, lawyer 律所, auditor 会计师 | 中介类型';

CREATE TABLE filing (
  filing_id       INTEGER PRIMARY KEY,
  company_id      INTEGER REFERENCES ipo_company(company_id),
  venue           VARCHAR,
  accepted_on     DATE,
  planned_raise   DECIMAL(18,2),
  current_stage   VARCHAR,
  stage_date      DATE,
  lead_sponsor_id INTEGER REFERENCES sponsor(sponsor_id),
  law_firm_id     INTEGER REFERENCES sponsor(sponsor_id),
  audit_firm_id   INTEGER REFERENCES sponsor(sponsor_id)
);
COMMENT ON TABLE filing IS 'Listing applications | 上市申请';
COMMENT ON COLUMN filing.filing_id IS 'Filing id | 申报ID';
COMMENT ON COLUMN filing.company_id IS 'Company | 企业ID';
COMMENT ON COLUMN filing.venue IS 'Venue: STAR 科创板, ChiNext 创业板, Main 主板, BSE 北交所, HKEX 港交所 | 申报板块';
COMMENT ON COLUMN filing.accepted_on IS 'Accepted on | 受理日期';
COMMENT ON COLUMN filing.planned_raise IS 'Money to raise, million yuan | 拟募资额（百万元）';
COMMENT ON COLUMN filing.current_stage IS 'Stage: accepted 已受理, inquiry 已问询, passed 过会, registered 注册生效, listed 已上市, withdrawn 终止撤回, rejected 否决 | 当前状态';
COMMENT ON COLUMN filing.stage_date IS 'Date of the present stage | 状态更新日期';
COMMENT ON COLUMN filing.lead_sponsor_id IS 'Lead sponsor | 保荐机构';
COMMENT ON COLUMN filing.law_firm_id IS 'Law firm | 律师事务所';
COMMENT ON COLUMN filing.audit_firm_id IS 'Auditor | 会计师事务所';

CREATE TABLE review_step (
  step_id   INTEGER PRIMARY KEY,
  filing_id INTEGER REFERENCES filing(filing_id),
  step_name VARCHAR,
  step_date DATE,
  outcome   VARCHAR
);
COMMENT ON TABLE review_step IS 'Steps of the review | 审核节点';
COMMENT ON COLUMN review_step.step_id IS 'Step id | 节点ID';
COMMENT ON COLUMN review_step.filing_id IS 'Filing | 申报ID';
COMMENT ON COLUMN review_step.step_name IS 'Step: accepted, inquiry round 1, inquiry round 2, committee, registration | 节点：accepted 受理, inquiry round 1 首轮问询, inquiry round 2 二轮问询, committee 上市委, registration 注册';
COMMENT ON COLUMN review_step.step_date IS 'Date | 日期';
COMMENT ON COLUMN review_step.outcome IS 'Outcome: done, pass, reject, postponed | 结果：done 完成, pass 通过, reject 否决, postponed 暂缓';

CREATE TABLE offering (
  offering_id    INTEGER PRIMARY KEY,
  filing_id      INTEGER REFERENCES filing(filing_id),
  stock_code     VARCHAR,
  sub_code       VARCHAR,
  book_start     DATE,
  subscribe_date DATE,
  ballot_date    DATE,
  listing_date   DATE,
  offer_price    DOUBLE,
  price_low      DOUBLE,
  price_high     DOUBLE,
  offer_shares   DECIMAL(18,2),
  funds_raised   DECIMAL(18,2),
  issue_pe       DOUBLE,
  industry_pe    DOUBLE
);
COMMENT ON TABLE offering IS 'Offerings, one row a deal | 发行';
COMMENT ON COLUMN offering.offering_id IS 'Offering id | 发行ID';
COMMENT ON COLUMN offering.filing_id IS 'Filing | 申报ID';
COMMENT ON COLUMN offering.stock_code IS 'Stock code, e.g. 688795, 02097 | 股票代码';
COMMENT ON COLUMN offering.sub_code IS 'Subscription code, e.g. 787795 | 申购代码';
COMMENT ON COLUMN offering.book_start IS 'Book building or inquiry starts | 询价起始日';
COMMENT ON COLUMN offering.subscribe_date IS 'Subscription date | 申购日';
COMMENT ON COLUMN offering.ballot_date IS 'Ballot result date | 中签公布日';
COMMENT ON COLUMN offering.listing_date IS 'First trading day, NULL until fixed | 上市日';
COMMENT ON COLUMN offering.offer_price IS 'Offer price; NULL until fixed | 发行价，未定为空';
COMMENT ON COLUMN offering.price_low IS 'Bottom of the price range | 询价区间下限';
COMMENT ON COLUMN offering.price_high IS 'Top of the price range | 询价区间上限';
COMMENT ON COLUMN offering.offer_shares IS 'Shares offered, million | 发行股数（百万股）';
COMMENT ON COLUMN offering.funds_raised IS 'Money raised, million yuan | 实际募资额（百万元）';
COMMENT ON COLUMN offering.issue_pe IS 'Issue price to earnings | 发行市盈率';
COMMENT ON COLUMN offering.industry_pe IS 'Price to earnings of the industry | 行业市盈率';

CREATE TABLE subscription (
  offering_id      INTEGER REFERENCES offering(offering_id),
  tranche          VARCHAR,
  applicants       BIGINT,
  times_covered    DOUBLE,
  win_rate_pct     DOUBLE,
  abandoned_shares DECIMAL(18,2),
  PRIMARY KEY (offering_id, tranche)
);
COMMENT ON TABLE subscription IS 'Subscription result by tranche | 申购结果';
COMMENT ON COLUMN subscription.offering_id IS 'Offering | 发行ID';
COMMENT ON COLUMN subscription.tranche IS 'Tranche: retail 网上, institutional 网下, public 香港公开, international 国际配售 | 批次';
COMMENT ON COLUMN subscription.applicants IS 'Valid applicants | 有效申购户数';
COMMENT ON COLUMN subscription.times_covered IS 'Times covered | 认购倍数';
COMMENT ON COLUMN subscription.win_rate_pct IS 'Winning rate, percent | 中签率（%）';
COMMENT ON COLUMN subscription.abandoned_shares IS 'Shares not paid for, million | 弃购股数（百万股）';

CREATE TABLE anchor_investor (
  offering_id   INTEGER REFERENCES offering(offering_id),
  investor_name VARCHAR,
  investor_kind VARCHAR,
  amount        DECIMAL(18,2),
  lockup_months INTEGER,
  PRIMARY KEY (offering_id, investor_name)
);
COMMENT ON TABLE anchor_investor IS 'Cornerstone and strategic investors | 基石/战略投资者';
COMMENT ON COLUMN anchor_investor.offering_id IS 'Offering | 发行ID';
COMMENT ON COLUMN anchor_investor.investor_name IS 'Investor, e.g. 高瓴, GIC | 投资者';
COMMENT ON COLUMN anchor_investor.investor_kind IS 'Kind: sovereign 主权基金, PE, insurer 保险, mutual fund 公募, employee plan 员工计划, industry 产业资本 | 类型';
COMMENT ON COLUMN anchor_investor.amount IS 'Amount, million yuan | 认购金额（百万元）';
COMMENT ON COLUMN anchor_investor.lockup_months IS 'Lock-up, months | 锁定期（月）';

CREATE TABLE first_days (
  offering_id   INTEGER REFERENCES offering(offering_id),
  day_no        INTEGER,
  trade_date    DATE,
  open_px       DOUBLE,
  close_px      DOUBLE,
  turnover_rate DOUBLE,
  PRIMARY KEY (offering_id, day_no)
);
COMMENT ON TABLE first_days IS 'Trading in the first days | 上市首日及后市表现';
COMMENT ON COLUMN first_days.offering_id IS 'Offering | 发行ID';
COMMENT ON COLUMN first_days.day_no IS 'Trading day since listing, 1 is the first | 上市第几个交易日';
COMMENT ON COLUMN first_days.trade_date IS 'Date | 日期';
COMMENT ON COLUMN first_days.open_px IS 'Open | 开盘价';
COMMENT ON COLUMN first_days.close_px IS 'Close | 收盘价';
COMMENT ON COLUMN first_days.turnover_rate IS 'Turnover rate, percent | 换手率（%）';

CREATE TABLE lockup_expiry (
  expiry_id    INTEGER PRIMARY KEY,
  offering_id  INTEGER REFERENCES offering(offering_id),
  free_date    DATE,
  free_shares  DECIMAL(18,2),
  holder_group VARCHAR
);
COMMENT ON TABLE lockup_expiry IS 'Lock-up expiries | 限售解禁';
COMMENT ON COLUMN lockup_expiry.expiry_id IS 'Row id | 编号';
COMMENT ON COLUMN lockup_expiry.offering_id IS 'Offering | 发行ID';
COMMENT ON COLUMN lockup_expiry.free_date IS 'Date shares become free | 解禁日';
COMMENT ON COLUMN lockup_expiry.free_shares IS 'Shares freed, million | 解禁股数（百万股）';
COMMENT ON COLUMN lockup_expiry.holder_group IS 'Group: cornerstone 基石, strategic 战配, pre-IPO 原股东, institutional 网下, controller 控股股东 | 股东类别';
