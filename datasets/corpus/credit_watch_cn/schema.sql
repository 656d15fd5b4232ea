-- Credit bond watch at an asset manager in China: issuers, bonds, external, implied and internal ratings side by side, valuations with clean and full price, spreads, our positions with par, cost and market value, maturities and puts, negative news, defaults and extensions, financing of issuers, regions.

CREATE TABLE region_dim (
  region_code        VARCHAR PRIMARY KEY,
  region_name        VARCHAR NOT NULL,
  region_level       VARCHAR,
  parent_region_code VARCHAR REFERENCES region_dim(region_code),
  gov_debt_bal       DECIMAL(18,2),
  gen_budget_rev     DECIMAL(18,2)
);
COMMENT ON TABLE region_dim IS 'Regions | 区域';
COMMENT ON COLUMN region_dim.region_code IS 'Region code | 区域代码';
COMMENT ON COLUMN region_dim.region_name IS 'Region, in Chinese, e.g. 江苏省, 盐城市 | 区域名称';
COMMENT ON COLUMN region_dim.region_level IS 'Level: province, city, county | 层级：province省，city市，county区县';
COMMENT ON COLUMN region_dim.parent_region_code IS 'Region above | 上级区域';
COMMENT ON COLUMN region_dim.gov_debt_bal IS 'Government debt, 100 million yuan | 政府债务余额（亿元）';
COMMENT ON COLUMN region_dim.gen_budget_rev IS 'General budget revenue, 100 million yuan | 一般预算收入（亿元）';

CREATE TABLE issuer_dim (
  issuer_id      INTEGER PRIMARY KEY,
  issuer_name    VARCHAR NOT NULL,
  issuer_short   VARCHAR,
  uni_code       VARCHAR,
  issuer_kind    VARCHAR,
  own_kind       VARCHAR,
  region_code    VARCHAR REFERENCES region_dim(region_code),
  ctrl_issuer_id INTEGER REFERENCES issuer_dim(issuer_id),
  pool_status    VARCHAR,
  pool_date      DATE
);
COMMENT ON TABLE issuer_dim IS 'Issuers | 发行主体';
COMMENT ON COLUMN issuer_dim.issuer_id IS 'Issuer | 主体编号';
COMMENT ON COLUMN issuer_dim.issuer_name IS 'Full name, in Chinese | 主体全称';
COMMENT ON COLUMN issuer_dim.issuer_short IS 'Short name, in Chinese, e.g. 盐港城投 | 主体简称';
COMMENT ON COLUMN issuer_dim.uni_code IS 'Unified social credit code | 统一社会信用代码';
COMMENT ON COLUMN issuer_dim.issuer_kind IS 'Kind: LGFV, property, industrial, financial | 类型：LGFV城投，property地产，industrial产业，financial金融';
COMMENT ON COLUMN issuer_dim.own_kind IS 'Ownership: central SOE, local SOE, private | 性质：central SOE央企，local SOE地方国企，private民企';
COMMENT ON COLUMN issuer_dim.region_code IS 'Region | 所在区域';
COMMENT ON COLUMN issuer_dim.ctrl_issuer_id IS 'Controlling issuer, NULL if none | 控股主体，无则为空';
COMMENT ON COLUMN issuer_dim.pool_status IS 'In our pool: core, restricted, banned, none | 入库状态：core核心库，restricted限制库，banned禁投库，none未入库';
COMMENT ON COLUMN issuer_dim.pool_date IS 'Status in the pool since | 入库状态日期';

CREATE TABLE bond_dim (
  bond_code     VARCHAR PRIMARY KEY,
  bond_name     VARCHAR NOT NULL,
  issuer_id     INTEGER REFERENCES issuer_dim(issuer_id),
  guarantor_id  INTEGER REFERENCES issuer_dim(issuer_id),
  bond_type     VARCHAR,
  market        VARCHAR,
  issue_date    DATE,
  value_date    DATE,
  list_date     DATE,
  put_date      DATE,
  maturity_date DATE,
  redeem_date   DATE,
  issue_amt     DECIMAL(18,2),
  bal_amt       DECIMAL(18,2),
  issue_rate    DOUBLE,
  cur_coupon    DOUBLE
);
COMMENT ON TABLE bond_dim IS 'Bonds | 债券';
COMMENT ON COLUMN bond_dim.bond_code IS 'Bond code, e.g. 102481234.IB | 债券代码';
COMMENT ON COLUMN bond_dim.bond_name IS 'Short name, in Chinese, e.g. 24盐港城投MTN002 | 债券简称';
COMMENT ON COLUMN bond_dim.issuer_id IS 'Issuer | 发行人';
COMMENT ON COLUMN bond_dim.guarantor_id IS 'Guarantor, NULL if none | 担保人，无则为空';
COMMENT ON COLUMN bond_dim.bond_type IS 'Type: MTN, SCP, corporate, private placement, PPN, perpetual | 类型：MTN中票，SCP超短融，corporate公募公司债，private placement私募公司债，PPN定向工具，perpetual永续';
COMMENT ON COLUMN bond_dim.market IS 'Market: interbank, SSE, SZSE | 市场：interbank银行间，SSE上交所，SZSE深交所';
COMMENT ON COLUMN bond_dim.issue_date IS 'Issued | 发行日';
COMMENT ON COLUMN bond_dim.value_date IS 'Interest starts | 起息日';
COMMENT ON COLUMN bond_dim.list_date IS 'Listed | 上市日';
COMMENT ON COLUMN bond_dim.put_date IS 'Next put date, NULL if none | 下一回售日，无则为空';
COMMENT ON COLUMN bond_dim.maturity_date IS 'Matures | 到期日';
COMMENT ON COLUMN bond_dim.redeem_date IS 'Repaid in full, NULL if outstanding | 全部兑付日，存续为空';
COMMENT ON COLUMN bond_dim.issue_amt IS 'Issued, 100 million yuan | 发行规模（亿元）';
COMMENT ON COLUMN bond_dim.bal_amt IS 'Balance, 100 million yuan | 债券余额（亿元）';
COMMENT ON COLUMN bond_dim.issue_rate IS 'Rate at issue, percent | 发行利率（%）';
COMMENT ON COLUMN bond_dim.cur_coupon IS 'Coupon now, percent | 当期票息（%）';

CREATE TABLE rating_now (
  issuer_id   INTEGER REFERENCES issuer_dim(issuer_id),
  source      VARCHAR,
  eff_date    DATE,
  end_date    DATE,
  rating      VARCHAR,
  rating_num  INTEGER,
  outlook     VARCHAR,
  agency_name VARCHAR,
  PRIMARY KEY (issuer_id, source, eff_date)
);
COMMENT ON TABLE rating_now IS 'Ratings of issuers by source, with history | 主体评级（多来源，含历史）';
COMMENT ON COLUMN rating_now.issuer_id IS 'Issuer | 主体';
COMMENT ON COLUMN rating_now.source IS 'Source: external agency, implied by the market, internal, model | 来源：external agency外部，implied by the market隐含，internal内部，model模型';
COMMENT ON COLUMN rating_now.eff_date IS 'From | 生效日';
COMMENT ON COLUMN rating_now.end_date IS 'Until, NULL if current | 失效日，现行为空';
COMMENT ON COLUMN rating_now.rating IS 'Rating, e.g. AAA, AA+, AA(2) | 级别';
COMMENT ON COLUMN rating_now.rating_num IS 'Order, 1 for AAA, higher is worse | 序号，1为AAA，越大越差';
COMMENT ON COLUMN rating_now.outlook IS 'Outlook: stable, negative, positive; NULL if implied | 展望';
COMMENT ON COLUMN rating_now.agency_name IS 'Agency if external, in Chinese | 评级机构';

CREATE TABLE news_event (
  news_id      INTEGER PRIMARY KEY,
  issuer_id    INTEGER REFERENCES issuer_dim(issuer_id),
  happen_date  DATE,
  publish_date DATE,
  news_kind    VARCHAR,
  severity     INTEGER,
  handled      BOOLEAN
);
COMMENT ON TABLE news_event IS 'Negative news | 负面舆情';
COMMENT ON COLUMN news_event.news_id IS 'News | 舆情编号';
COMMENT ON COLUMN news_event.issuer_id IS 'Issuer | 主体';
COMMENT ON COLUMN news_event.happen_date IS 'Happened | 发生日';
COMMENT ON COLUMN news_event.publish_date IS 'Published | 发布日';
COMMENT ON COLUMN news_event.news_kind IS 'Kind: downgrade, lawsuit, commercial paper overdue, executive probe, non-standard default | 类别：downgrade下调，lawsuit诉讼，commercial paper overdue商票逾期，executive probe高管被查，non-standard default非标违约';
COMMENT ON COLUMN news_event.severity IS 'Severity, 1 to 5 | 严重度，1至5';
COMMENT ON COLUMN news_event.handled IS 'True if handled | 是否已处置';

CREATE TABLE fin_annual (
  issuer_id       INTEGER REFERENCES issuer_dim(issuer_id),
  report_year     INTEGER,
  tot_assets      DECIMAL(18,2),
  int_debt        DECIMAL(18,2),
  st_debt         DECIMAL(18,2),
  cash_bal        DECIMAL(18,2),
  restricted_cash DECIMAL(18,2),
  ebitda          DECIMAL(18,2),
  net_profit      DECIMAL(18,2),
  gov_subsidy     DECIMAL(18,2),
  PRIMARY KEY (issuer_id, report_year)
);
COMMENT ON TABLE fin_annual IS 'Issuers'' accounts, consolidated, 100 million yuan | 主体年报（合并，亿元）';
COMMENT ON COLUMN fin_annual.issuer_id IS 'Issuer | 主体';
COMMENT ON COLUMN fin_annual.report_year IS 'Year | 年度';
COMMENT ON COLUMN fin_annual.tot_assets IS 'Total assets | 总资产';
COMMENT ON COLUMN fin_annual.int_debt IS 'Interest-bearing debt | 有息债务';
COMMENT ON COLUMN fin_annual.st_debt IS 'Of which short-term | 其中短期债务';
COMMENT ON COLUMN fin_annual.cash_bal IS 'Cash | 货币资金';
COMMENT ON COLUMN fin_annual.restricted_cash IS 'Of which restricted | 其中受限资金';
COMMENT ON COLUMN fin_annual.ebitda IS 'EBITDA | EBITDA';
COMMENT ON COLUMN fin_annual.net_profit IS 'Net profit | 净利润';
COMMENT ON COLUMN fin_annual.gov_subsidy IS 'Government subsidies | 政府补助';

CREATE TABLE limit_issuer (
  issuer_id INTEGER REFERENCES issuer_dim(issuer_id),
  from_date DATE,
  to_date   DATE,
  limit_amt DECIMAL(18,2),
  approver  VARCHAR,
  PRIMARY KEY (issuer_id, from_date)
);
COMMENT ON TABLE limit_issuer IS 'Our limits on issuers | 主体限额';
COMMENT ON COLUMN limit_issuer.issuer_id IS 'Issuer | 主体';
COMMENT ON COLUMN limit_issuer.from_date IS 'From | 生效日';
COMMENT ON COLUMN limit_issuer.to_date IS 'Until, NULL if in force | 失效日，有效为空';
COMMENT ON COLUMN limit_issuer.limit_amt IS 'Limit on face value, ten thousand yuan | 面值限额（万元）';
COMMENT ON COLUMN limit_issuer.approver IS 'Approved by, in Chinese | 审批人';

CREATE TABLE bond_val (
  bond_code      VARCHAR REFERENCES bond_dim(bond_code),
  val_date       DATE,
  clean_px       DOUBLE,
  full_px        DOUBLE,
  ytm            DOUBLE,
  ytp            DOUBLE,
  mod_dur        DOUBLE,
  spread_bp      DOUBLE,
  implied_rating VARCHAR,
  PRIMARY KEY (bond_code, val_date)
);
COMMENT ON TABLE bond_val IS 'Valuations by day | 债券估值';
COMMENT ON COLUMN bond_val.bond_code IS 'Bond | 债券';
COMMENT ON COLUMN bond_val.val_date IS 'Day | 估值日';
COMMENT ON COLUMN bond_val.clean_px IS 'Clean price, yuan | 估价净价（元）';
COMMENT ON COLUMN bond_val.full_px IS 'Full price, yuan | 估价全价（元）';
COMMENT ON COLUMN bond_val.ytm IS 'Yield to maturity, percent | 到期收益率（%）';
COMMENT ON COLUMN bond_val.ytp IS 'Yield to put, percent, NULL if no put | 行权收益率（%），无回售为空';
COMMENT ON COLUMN bond_val.mod_dur IS 'Modified duration | 修正久期';
COMMENT ON COLUMN bond_val.spread_bp IS 'Spread over the government curve, basis points | 信用利差（BP）';
COMMENT ON COLUMN bond_val.implied_rating IS 'Implied bond rating | 隐含债项评级';

CREATE TABLE position_day (
  portfolio_code VARCHAR,
  bond_code      VARCHAR REFERENCES bond_dim(bond_code),
  pos_date       DATE,
  portfolio_name VARCHAR,
  face_amt       DECIMAL(18,2),
  cost_amt       DECIMAL(18,2),
  clean_mv       DECIMAL(18,2),
  full_mv        DECIMAL(18,2),
  accr_int       DECIMAL(18,2),
  PRIMARY KEY (portfolio_code, bond_code, pos_date)
);
COMMENT ON TABLE position_day IS 'Our positions by day | 持仓';
COMMENT ON COLUMN position_day.portfolio_code IS 'Portfolio, e.g. PF008 | 组合代码';
COMMENT ON COLUMN position_day.bond_code IS 'Bond | 债券';
COMMENT ON COLUMN position_day.pos_date IS 'Day | 持仓日';
COMMENT ON COLUMN position_day.portfolio_name IS 'Portfolio, in Chinese | 组合名称';
COMMENT ON COLUMN position_day.face_amt IS 'Face value, ten thousand yuan | 持仓面值（万元）';
COMMENT ON COLUMN position_day.cost_amt IS 'Cost, ten thousand yuan | 持仓成本（万元）';
COMMENT ON COLUMN position_day.clean_mv IS 'Market value, clean, ten thousand yuan | 净价市值（万元）';
COMMENT ON COLUMN position_day.full_mv IS 'Market value, full, ten thousand yuan | 全价市值（万元）';
COMMENT ON COLUMN position_day.accr_int IS 'Accrued interest, ten thousand yuan | 应计利息（万元）';

CREATE TABLE default_event (
  event_id      INTEGER PRIMARY KEY,
  bond_code     VARCHAR REFERENCES bond_dim(bond_code),
  event_kind    VARCHAR,
  due_date      DATE,
  event_date    DATE,
  overdue_princ DECIMAL(18,2),
  overdue_int   DECIMAL(18,2),
  new_maturity  DATE,
  settled_date  DATE
);
COMMENT ON TABLE default_event IS 'Defaults and extensions | 违约与展期';
COMMENT ON COLUMN default_event.event_id IS 'Event | 事件编号';
COMMENT ON COLUMN default_event.bond_code IS 'Bond | 债券';
COMMENT ON COLUMN default_event.event_kind IS 'Kind: default, extension, exchange | 类型：default违约，extension展期，exchange置换';
COMMENT ON COLUMN default_event.due_date IS 'Payment due | 应付日';
COMMENT ON COLUMN default_event.event_date IS 'Event | 事件日';
COMMENT ON COLUMN default_event.overdue_princ IS 'Overdue principal, 100 million yuan | 逾期本金（亿元）';
COMMENT ON COLUMN default_event.overdue_int IS 'Overdue interest, 100 million yuan | 逾期利息（亿元）';
COMMENT ON COLUMN default_event.new_maturity IS 'New maturity if extended | 展期后到期日';
COMMENT ON COLUMN default_event.settled_date IS 'Settled, NULL if not | 清偿日，未清偿为空';

CREATE TABLE primary_deal (
  deal_id     INTEGER PRIMARY KEY,
  bond_code   VARCHAR REFERENCES bond_dim(bond_code),
  book_date   DATE,
  guide_low   DOUBLE,
  guide_high  DOUBLE,
  bid_rate    DOUBLE,
  bid_amt     DECIMAL(18,2),
  won_amt     DECIMAL(18,2),
  cover_ratio DOUBLE
);
COMMENT ON TABLE primary_deal IS 'New issues we looked at | 一级申购';
COMMENT ON COLUMN primary_deal.deal_id IS 'Deal | 编号';
COMMENT ON COLUMN primary_deal.bond_code IS 'Bond | 债券';
COMMENT ON COLUMN primary_deal.book_date IS 'Book built | 簿记日';
COMMENT ON COLUMN primary_deal.guide_low IS 'Guidance low, percent | 指导下限（%）';
COMMENT ON COLUMN primary_deal.guide_high IS 'Guidance high, percent | 指导上限（%）';
COMMENT ON COLUMN primary_deal.bid_rate IS 'Our bid, percent, NULL if no bid | 我司投标利率（%），未投为空';
COMMENT ON COLUMN primary_deal.bid_amt IS 'Our bid, ten thousand yuan | 投标量（万元）';
COMMENT ON COLUMN primary_deal.won_amt IS 'Won, ten thousand yuan | 中标量（万元）';
COMMENT ON COLUMN primary_deal.cover_ratio IS 'Bid to cover | 全场倍数';
