-- Private-equity fund administration: funds, investors, deals, calls and distributions.

CREATE TABLE vehicle (
  vehicle_id   INTEGER PRIMARY KEY,
  vehicle_name VARCHAR NOT NULL,
  vintage      INTEGER,
  strategy     VARCHAR,
  domicile     VARCHAR,
  target_size  DECIMAL(18,2),
  committed    DECIMAL(18,2),
  stage        VARCHAR,
  term_end     DATE,
  carry_pct    DOUBLE,
  hurdle_pct   DOUBLE
);
COMMENT ON TABLE vehicle IS 'Private equity funds | 私募股权基金';
COMMENT ON COLUMN vehicle.vehicle_id IS 'Fund id | 基金编号';
COMMENT ON COLUMN vehicle.vehicle_name IS 'Fund name | 基金名称';
COMMENT ON COLUMN vehicle.vintage IS 'Vintage year | 成立年份';
COMMENT ON COLUMN vehicle.strategy IS 'Strategy: buyout, venture, growth, secondary, credit | 策略：buyout 并购, venture 创投, growth 成长, secondary 二手份额, credit 信贷';
COMMENT ON COLUMN vehicle.domicile IS 'Domicile: Cayman, Luxembourg, Delaware, Singapore, China | 注册地';
COMMENT ON COLUMN vehicle.target_size IS 'Target size, million USD | 目标规模（百万美元）';
COMMENT ON COLUMN vehicle.committed IS 'Total commitments, million USD | 认缴总额（百万美元）';
COMMENT ON COLUMN vehicle.stage IS 'Life stage: fundraising, investing, harvesting, liquidated | 阶段：fundraising 募资, investing 投资, harvesting 退出, liquidated 已清算';
COMMENT ON COLUMN vehicle.term_end IS 'End of the fund''s term | 存续期届满日';
COMMENT ON COLUMN vehicle.carry_pct IS 'Carried interest, percent | 业绩报酬（%）';
COMMENT ON COLUMN vehicle.hurdle_pct IS 'Preferred return, percent | 门槛收益率（%）';

CREATE TABLE lp (
  lp_id      INTEGER PRIMARY KEY,
  lp_name    VARCHAR NOT NULL,
  lp_type    VARCHAR,
  country    VARCHAR,
  onboard_on DATE
);
COMMENT ON TABLE lp IS 'Limited partners (investors) | 有限合伙人';
COMMENT ON COLUMN lp.lp_id IS 'Investor id | 投资人编号';
COMMENT ON COLUMN lp.lp_name IS 'Investor name | 投资人名称';
COMMENT ON COLUMN lp.lp_type IS 'Investor type: pension, endowment, sovereign, family office, insurer, fund of funds | 投资人类型：pension 养老金, endowment 捐赠基金, sovereign 主权基金, family office 家族办公室, insurer 保险公司, fund of funds 母基金';
COMMENT ON COLUMN lp.country IS 'Country | 国家';
COMMENT ON COLUMN lp.onboard_on IS 'Date KYC was passed | 准入日期';

CREATE TABLE portco (
  portco_id   INTEGER PRIMARY KEY,
  portco_name VARCHAR NOT NULL,
  sector      VARCHAR,
  hq_country  VARCHAR,
  founded     INTEGER
);
COMMENT ON TABLE portco IS 'Portfolio companies | 被投企业';
COMMENT ON COLUMN portco.portco_id IS 'Company id | 企业编号';
COMMENT ON COLUMN portco.portco_name IS 'Company name | 企业名称';
COMMENT ON COLUMN portco.sector IS 'Sector: software, healthcare, consumer, industrials, fintech, energy | 行业：software 软件, healthcare 医疗, consumer 消费, industrials 工业, fintech 金融科技, energy 能源';
COMMENT ON COLUMN portco.hq_country IS 'Country of the head office | 总部所在国';
COMMENT ON COLUMN portco.founded IS 'Year founded | 成立年份';

CREATE TABLE commitment (
  vehicle_id  INTEGER REFERENCES vehicle(vehicle_id),
  lp_id       INTEGER REFERENCES lp(lp_id),
  amount      DECIMAL(18,2),
  signed_on   DATE,
  side_letter BOOLEAN,
  PRIMARY KEY (vehicle_id, lp_id)
);
COMMENT ON TABLE commitment IS 'Commitment of an investor to a fund | 认缴';
COMMENT ON COLUMN commitment.vehicle_id IS 'Fund | 基金编号';
COMMENT ON COLUMN commitment.lp_id IS 'Investor | 投资人编号';
COMMENT ON COLUMN commitment.amount IS 'Committed amount, million USD | 认缴金额（百万美元）';
COMMENT ON COLUMN commitment.signed_on IS 'Date signed | 签署日期';
COMMENT ON COLUMN commitment.side_letter IS 'True if there is a side letter | 是否有补充协议';

CREATE TABLE deal (
  deal_id    INTEGER PRIMARY KEY,
  vehicle_id INTEGER REFERENCES vehicle(vehicle_id),
  portco_id  INTEGER REFERENCES portco(portco_id),
  closed_on  DATE,
  cost       DECIMAL(18,2),
  stake_pct  DOUBLE,
  exit_on    DATE,
  exit_route VARCHAR,
  proceeds   DECIMAL(18,2)
);
COMMENT ON TABLE deal IS 'Investments of a fund in a company | 投资项目';
COMMENT ON COLUMN deal.deal_id IS 'Deal id | 项目编号';
COMMENT ON COLUMN deal.vehicle_id IS 'Investing fund | 投资基金';
COMMENT ON COLUMN deal.portco_id IS 'Company bought | 被投企业';
COMMENT ON COLUMN deal.closed_on IS 'Closing date | 交割日期';
COMMENT ON COLUMN deal.cost IS 'Invested cost, million USD | 投资成本（百万美元）';
COMMENT ON COLUMN deal.stake_pct IS 'Ownership acquired, percent | 持股比例（%）';
COMMENT ON COLUMN deal.exit_on IS 'Exit date, NULL while held | 退出日期，未退出为空';
COMMENT ON COLUMN deal.exit_route IS 'Exit route: IPO, trade sale, secondary sale, write-off; NULL while held | 退出方式：IPO 上市, trade sale 产业出售, secondary sale 转让, write-off 核销';
COMMENT ON COLUMN deal.proceeds IS 'Total proceeds so far, million USD | 累计回款（百万美元）';

CREATE TABLE cashflow (
  cf_id      INTEGER PRIMARY KEY,
  vehicle_id INTEGER REFERENCES vehicle(vehicle_id),
  lp_id      INTEGER REFERENCES lp(lp_id),
  cf_type    VARCHAR,
  due_on     DATE,
  paid_on    DATE,
  amt        DECIMAL(18,2)
);
COMMENT ON TABLE cashflow IS 'Capital calls and distributions between fund and investor | 出资与分配';
COMMENT ON COLUMN cashflow.cf_id IS 'Cash flow id | 流水编号';
COMMENT ON COLUMN cashflow.vehicle_id IS 'Fund | 基金编号';
COMMENT ON COLUMN cashflow.lp_id IS 'Investor | 投资人编号';
COMMENT ON COLUMN cashflow.cf_type IS 'Type: call, distribution, fee | 类型：call 缴款, distribution 分配, fee 管理费';
COMMENT ON COLUMN cashflow.due_on IS 'Due date | 应付日期';
COMMENT ON COLUMN cashflow.paid_on IS 'Date paid, NULL if outstanding | 实付日期，未付为空';
COMMENT ON COLUMN cashflow.amt IS 'Amount, million USD | 金额（百万美元）';

CREATE TABLE nav_stmt (
  vehicle_id INTEGER REFERENCES vehicle(vehicle_id),
  qtr_end    DATE,
  nav        DECIMAL(18,2),
  irr        DOUBLE,
  tvpi       DOUBLE,
  dpi        DOUBLE,
  PRIMARY KEY (vehicle_id, qtr_end)
);
COMMENT ON TABLE nav_stmt IS 'Fund performance statement each quarter | 基金季度报表';
COMMENT ON COLUMN nav_stmt.vehicle_id IS 'Fund | 基金编号';
COMMENT ON COLUMN nav_stmt.qtr_end IS 'Quarter end | 季末日期';
COMMENT ON COLUMN nav_stmt.nav IS 'Net asset value, million USD | 净资产（百万美元）';
COMMENT ON COLUMN nav_stmt.irr IS 'Net IRR since inception, percent | 净内部收益率（%）';
COMMENT ON COLUMN nav_stmt.tvpi IS 'Total value to paid-in multiple | 总回报倍数 TVPI';
COMMENT ON COLUMN nav_stmt.dpi IS 'Distributions to paid-in multiple | 分红倍数 DPI';

CREATE TABLE valuation (
  deal_id    INTEGER REFERENCES deal(deal_id),
  val_date   DATE,
  fair_value DECIMAL(18,2),
  method     VARCHAR,
  PRIMARY KEY (deal_id, val_date)
);
COMMENT ON TABLE valuation IS 'Quarterly fair value of each deal | 季度估值';
COMMENT ON COLUMN valuation.deal_id IS 'Deal | 项目编号';
COMMENT ON COLUMN valuation.val_date IS 'Valuation date, quarter-end | 估值日';
COMMENT ON COLUMN valuation.fair_value IS 'Fair value, million USD | 公允价值（百万美元）';
COMMENT ON COLUMN valuation.method IS 'Method: multiples, DCF, last round, cost | 估值方法：multiples 可比倍数, DCF 现金流折现, last round 最近一轮, cost 成本';
