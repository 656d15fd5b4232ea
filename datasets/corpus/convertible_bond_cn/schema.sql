-- Convertible bond research database with full English column names: bonds, issuers, underlying shares, daily bond and share prices, model values, conversion price history, redemption and reset clauses with trigger counts, announcements, holders, ratings, balances, fund holdings, issuance pipeline.

CREATE TABLE bond_issuer (
  issuer_code       VARCHAR PRIMARY KEY,
  issuer_full_name  VARCHAR,
  issuer_short_name VARCHAR,
  stock_code        VARCHAR,
  stock_name        VARCHAR,
  industry_name     VARCHAR,
  ownership         VARCHAR,
  province          VARCHAR
);
COMMENT ON TABLE bond_issuer IS 'Issuers | 发行人';
COMMENT ON COLUMN bond_issuer.issuer_code IS 'Issuer code, e.g. IS0312 | 发行人代码';
COMMENT ON COLUMN bond_issuer.issuer_full_name IS 'Full name, in Chinese | 发行人全称';
COMMENT ON COLUMN bond_issuer.issuer_short_name IS 'Short name, in Chinese, e.g. 远溪能源 | 发行人简称';
COMMENT ON COLUMN bond_issuer.stock_code IS 'Share code, six digits, e.g. 603185 | 正股代码';
COMMENT ON COLUMN bond_issuer.stock_name IS 'Share short name, in Chinese | 正股简称';
COMMENT ON COLUMN bond_issuer.industry_name IS 'Industry, in Chinese, e.g. 电力设备 | 行业';
COMMENT ON COLUMN bond_issuer.ownership IS 'Ownership: central SOE, local SOE, private | 企业性质：central SOE央企，local SOE地方国企，private民企';
COMMENT ON COLUMN bond_issuer.province IS 'Province, in Chinese | 省份';

CREATE TABLE stock_daily (
  stock_code   VARCHAR,
  trade_date   DATE,
  close_price  DOUBLE,
  change_pct   DOUBLE,
  market_value DECIMAL(18,2),
  pb           DOUBLE,
  PRIMARY KEY (stock_code, trade_date)
);
COMMENT ON TABLE stock_daily IS 'Daily share quotes of underlyings | 正股日行情';
COMMENT ON COLUMN stock_daily.stock_code IS 'Share code | 正股代码';
COMMENT ON COLUMN stock_daily.trade_date IS 'Trading day | 交易日';
COMMENT ON COLUMN stock_daily.close_price IS 'Close, yuan | 收盘价（元）';
COMMENT ON COLUMN stock_daily.change_pct IS 'Change, percent | 涨跌幅（%）';
COMMENT ON COLUMN stock_daily.market_value IS 'Market value, 100 million yuan | 总市值（亿元）';
COMMENT ON COLUMN stock_daily.pb IS 'P/B | 市净率';

CREATE TABLE convertible_bond (
  bond_code                 VARCHAR PRIMARY KEY,
  bond_short_name           VARCHAR NOT NULL,
  bond_full_name            VARCHAR,
  issuer_code               VARCHAR REFERENCES bond_issuer(issuer_code),
  issue_amount              DECIMAL(18,2),
  outstanding_amount        DECIMAL(18,2),
  approval_date             DATE,
  issue_date                DATE,
  value_date                DATE,
  listing_date              DATE,
  conversion_start_date     DATE,
  conversion_end_date       DATE,
  maturity_date             DATE,
  delisting_date            DATE,
  status                    VARCHAR,
  initial_conversion_price  DOUBLE,
  current_conversion_price  DOUBLE,
  maturity_redemption_price DOUBLE,
  put_price                 DOUBLE
);
COMMENT ON TABLE convertible_bond IS 'Convertible bonds | 可转债';
COMMENT ON COLUMN convertible_bond.bond_code IS 'Bond code, six digits, e.g. 118027 | 转债代码';
COMMENT ON COLUMN convertible_bond.bond_short_name IS 'Short name, in Chinese, e.g. 远溪转债 | 转债简称';
COMMENT ON COLUMN convertible_bond.bond_full_name IS 'Full name, in Chinese | 转债全称';
COMMENT ON COLUMN convertible_bond.issuer_code IS 'Issuer | 发行人';
COMMENT ON COLUMN convertible_bond.issue_amount IS 'Issued, 100 million yuan | 发行规模（亿元）';
COMMENT ON COLUMN convertible_bond.outstanding_amount IS 'Outstanding now, 100 million yuan | 剩余规模（亿元）';
COMMENT ON COLUMN convertible_bond.approval_date IS 'Registered by the regulator | 注册批文日';
COMMENT ON COLUMN convertible_bond.issue_date IS 'Issued | 发行日';
COMMENT ON COLUMN convertible_bond.value_date IS 'Interest starts | 起息日';
COMMENT ON COLUMN convertible_bond.listing_date IS 'Listed, NULL before listing | 上市日，未上市为空';
COMMENT ON COLUMN convertible_bond.conversion_start_date IS 'Conversion starts | 转股起始日';
COMMENT ON COLUMN convertible_bond.conversion_end_date IS 'Conversion ends | 转股截止日';
COMMENT ON COLUMN convertible_bond.maturity_date IS 'Matures | 到期日';
COMMENT ON COLUMN convertible_bond.delisting_date IS 'Delisted, NULL if not | 摘牌日，未摘牌为空';
COMMENT ON COLUMN convertible_bond.status IS 'Status: pending, trading, suspended, called, delisted | 状态：pending待上市，trading交易中，suspended停牌，called已公告强赎，delisted已摘牌';
COMMENT ON COLUMN convertible_bond.initial_conversion_price IS 'Conversion price at issue, yuan | 初始转股价（元）';
COMMENT ON COLUMN convertible_bond.current_conversion_price IS 'Conversion price now, yuan | 最新转股价（元）';
COMMENT ON COLUMN convertible_bond.maturity_redemption_price IS 'Redemption price at maturity, yuan | 到期赎回价（元）';
COMMENT ON COLUMN convertible_bond.put_price IS 'Put price, yuan | 回售价（元）';

CREATE TABLE issuance_pipeline (
  plan_id           INTEGER PRIMARY KEY,
  issuer_code       VARCHAR REFERENCES bond_issuer(issuer_code),
  planned_amount    DECIMAL(18,2),
  board_date        DATE,
  shareholder_date  DATE,
  accepted_date     DATE,
  committee_date    DATE,
  registration_date DATE,
  stage             VARCHAR
);
COMMENT ON TABLE issuance_pipeline IS 'Planned issues | 发行预案';
COMMENT ON COLUMN issuance_pipeline.plan_id IS 'Plan | 预案编号';
COMMENT ON COLUMN issuance_pipeline.issuer_code IS 'Issuer | 发行人';
COMMENT ON COLUMN issuance_pipeline.planned_amount IS 'Planned, 100 million yuan | 拟发行规模（亿元）';
COMMENT ON COLUMN issuance_pipeline.board_date IS 'Board plan | 董事会预案日';
COMMENT ON COLUMN issuance_pipeline.shareholder_date IS 'Approved by shareholders | 股东大会通过日';
COMMENT ON COLUMN issuance_pipeline.accepted_date IS 'Accepted by the exchange | 交易所受理日';
COMMENT ON COLUMN issuance_pipeline.committee_date IS 'Passed the committee | 上市委通过日';
COMMENT ON COLUMN issuance_pipeline.registration_date IS 'Registered, NULL if not | 同意注册日，未注册为空';
COMMENT ON COLUMN issuance_pipeline.stage IS 'Stage: board, shareholders, accepted, committee, registered, withdrawn | 进度：board预案，shareholders股东大会，accepted受理，committee过会，registered注册，withdrawn撤回';

CREATE TABLE bond_daily (
  bond_code          VARCHAR REFERENCES convertible_bond(bond_code),
  trade_date         DATE,
  bond_short_name    VARCHAR,
  open_price         DOUBLE,
  close_price        DOUBLE,
  change_pct         DOUBLE,
  turnover_amount    DECIMAL(18,2),
  conversion_value   DOUBLE,
  conversion_premium DOUBLE,
  bond_floor         DOUBLE,
  floor_premium      DOUBLE,
  ytm                DOUBLE,
  double_low         DOUBLE,
  PRIMARY KEY (bond_code, trade_date)
);
COMMENT ON TABLE bond_daily IS 'Daily bond quotes | 转债日行情';
COMMENT ON COLUMN bond_daily.bond_code IS 'Bond code | 转债代码';
COMMENT ON COLUMN bond_daily.trade_date IS 'Trading day | 交易日';
COMMENT ON COLUMN bond_daily.bond_short_name IS 'Bond short name | 转债简称';
COMMENT ON COLUMN bond_daily.open_price IS 'Open, yuan | 开盘价（元）';
COMMENT ON COLUMN bond_daily.close_price IS 'Close, yuan | 收盘价（元）';
COMMENT ON COLUMN bond_daily.change_pct IS 'Change, percent | 涨跌幅（%）';
COMMENT ON COLUMN bond_daily.turnover_amount IS 'Turnover, ten thousand yuan | 成交额（万元）';
COMMENT ON COLUMN bond_daily.conversion_value IS 'Conversion value, yuan | 转股价值（元）';
COMMENT ON COLUMN bond_daily.conversion_premium IS 'Conversion premium, percent | 转股溢价率（%）';
COMMENT ON COLUMN bond_daily.bond_floor IS 'Straight bond value, yuan | 纯债价值（元）';
COMMENT ON COLUMN bond_daily.floor_premium IS 'Premium over the straight bond value, percent | 纯债溢价率（%）';
COMMENT ON COLUMN bond_daily.ytm IS 'Yield to maturity before tax, percent | 到期收益率（税前，%）';
COMMENT ON COLUMN bond_daily.double_low IS 'Price plus premium | 双低值';

CREATE TABLE model_value (
  bond_code         VARCHAR REFERENCES convertible_bond(bond_code),
  trade_date        DATE,
  theoretical_price DOUBLE,
  delta             DOUBLE,
  implied_vol       DOUBLE,
  PRIMARY KEY (bond_code, trade_date)
);
COMMENT ON TABLE model_value IS 'Model values by day | 模型定价';
COMMENT ON COLUMN model_value.bond_code IS 'Bond code | 转债代码';
COMMENT ON COLUMN model_value.trade_date IS 'Trading day | 交易日';
COMMENT ON COLUMN model_value.theoretical_price IS 'Theoretical price, yuan | 理论价（元）';
COMMENT ON COLUMN model_value.delta IS 'Delta | Delta';
COMMENT ON COLUMN model_value.implied_vol IS 'Implied volatility, percent | 隐含波动率（%）';

CREATE TABLE conversion_price_change (
  bond_code         VARCHAR REFERENCES convertible_bond(bond_code),
  effective_date    DATE,
  announcement_date DATE,
  price_before      DOUBLE,
  price_after       DOUBLE,
  reason            VARCHAR,
  PRIMARY KEY (bond_code, effective_date)
);
COMMENT ON TABLE conversion_price_change IS 'Conversion price history | 转股价调整';
COMMENT ON COLUMN conversion_price_change.bond_code IS 'Bond code | 转债代码';
COMMENT ON COLUMN conversion_price_change.effective_date IS 'Effective | 生效日';
COMMENT ON COLUMN conversion_price_change.announcement_date IS 'Announced | 公告日';
COMMENT ON COLUMN conversion_price_change.price_before IS 'Before, yuan | 调整前（元）';
COMMENT ON COLUMN conversion_price_change.price_after IS 'After, yuan | 调整后（元）';
COMMENT ON COLUMN conversion_price_change.reason IS 'Reason: reset, dividend, placement, buyback | 原因：reset下修，dividend分红，placement增发，buyback回购';

CREATE TABLE clause_counter (
  bond_code   VARCHAR REFERENCES convertible_bond(bond_code),
  trade_date  DATE,
  clause      VARCHAR,
  days_met    INTEGER,
  days_needed INTEGER,
  PRIMARY KEY (bond_code, trade_date, clause)
);
COMMENT ON TABLE clause_counter IS 'Trigger counters of clauses by day | 条款触发计数';
COMMENT ON COLUMN clause_counter.bond_code IS 'Bond code | 转债代码';
COMMENT ON COLUMN clause_counter.trade_date IS 'Trading day | 交易日';
COMMENT ON COLUMN clause_counter.clause IS 'Clause: call, reset, put | 条款：call强赎，reset下修，put回售';
COMMENT ON COLUMN clause_counter.days_met IS 'Days met | 已满足天数';
COMMENT ON COLUMN clause_counter.days_needed IS 'Days needed | 需满足天数';

CREATE TABLE clause_decision (
  decision_id       INTEGER PRIMARY KEY,
  bond_code         VARCHAR REFERENCES convertible_bond(bond_code),
  clause            VARCHAR,
  decision          VARCHAR,
  trigger_date      DATE,
  announcement_date DATE,
  effective_date    DATE,
  waive_until       DATE
);
COMMENT ON TABLE clause_decision IS 'Decisions of issuers | 条款决策';
COMMENT ON COLUMN clause_decision.decision_id IS 'Decision | 决策编号';
COMMENT ON COLUMN clause_decision.bond_code IS 'Bond code | 转债代码';
COMMENT ON COLUMN clause_decision.clause IS 'Clause: call, reset | 条款：call强赎，reset下修';
COMMENT ON COLUMN clause_decision.decision IS 'Decision: exercise, waive | 决定：exercise执行，waive放弃';
COMMENT ON COLUMN clause_decision.trigger_date IS 'Triggered | 触发日';
COMMENT ON COLUMN clause_decision.announcement_date IS 'Announced | 公告日';
COMMENT ON COLUMN clause_decision.effective_date IS 'Effective; call record date or new price date | 生效日';
COMMENT ON COLUMN clause_decision.waive_until IS 'No exercise promised until, NULL if exercised | 承诺不执行截止日';

CREATE TABLE balance_change (
  bond_code        VARCHAR REFERENCES convertible_bond(bond_code),
  quarter_end      DATE,
  converted_amount DECIMAL(18,2),
  put_amount       DECIMAL(18,2),
  ending_balance   DECIMAL(18,2),
  PRIMARY KEY (bond_code, quarter_end)
);
COMMENT ON TABLE balance_change IS 'Balances by quarter | 季度余额';
COMMENT ON COLUMN balance_change.bond_code IS 'Bond code | 转债代码';
COMMENT ON COLUMN balance_change.quarter_end IS 'Quarter-end | 季末';
COMMENT ON COLUMN balance_change.converted_amount IS 'Converted in the quarter, million yuan | 当季转股金额（百万元）';
COMMENT ON COLUMN balance_change.put_amount IS 'Put in the quarter, million yuan | 当季回售金额（百万元）';
COMMENT ON COLUMN balance_change.ending_balance IS 'Balance at the end, million yuan | 期末余额（百万元）';

CREATE TABLE bond_rating (
  bond_code     VARCHAR REFERENCES convertible_bond(bond_code),
  rating_date   DATE,
  agency_name   VARCHAR,
  issuer_rating VARCHAR,
  issue_rating  VARCHAR,
  outlook       VARCHAR,
  is_latest     BOOLEAN,
  PRIMARY KEY (bond_code, rating_date)
);
COMMENT ON TABLE bond_rating IS 'Ratings with history | 评级（含历史）';
COMMENT ON COLUMN bond_rating.bond_code IS 'Bond code | 转债代码';
COMMENT ON COLUMN bond_rating.rating_date IS 'Rated | 评级日';
COMMENT ON COLUMN bond_rating.agency_name IS 'Agency, in Chinese | 评级机构';
COMMENT ON COLUMN bond_rating.issuer_rating IS 'Issuer rating, e.g. AA, AA- | 主体评级';
COMMENT ON COLUMN bond_rating.issue_rating IS 'Bond rating, e.g. AA, AA- | 债项评级';
COMMENT ON COLUMN bond_rating.outlook IS 'Outlook: stable, negative, positive | 展望：stable稳定，negative负面，positive正面';
COMMENT ON COLUMN bond_rating.is_latest IS 'True for the latest | 是否最新';

CREATE TABLE fund_holding (
  fund_code    VARCHAR,
  bond_code    VARCHAR REFERENCES convertible_bond(bond_code),
  quarter_end  DATE,
  fund_name    VARCHAR,
  face_value   DECIMAL(18,2),
  market_value DECIMAL(18,2),
  nav_pct      DOUBLE,
  PRIMARY KEY (fund_code, bond_code, quarter_end)
);
COMMENT ON TABLE fund_holding IS 'Funds'' holdings of bonds at quarter-ends | 基金持仓';
COMMENT ON COLUMN fund_holding.fund_code IS 'Fund code | 基金代码';
COMMENT ON COLUMN fund_holding.bond_code IS 'Bond code | 转债代码';
COMMENT ON COLUMN fund_holding.quarter_end IS 'Quarter-end | 季末';
COMMENT ON COLUMN fund_holding.fund_name IS 'Fund, in Chinese | 基金简称';
COMMENT ON COLUMN fund_holding.face_value IS 'Face value held, million yuan | 持有面值（百万元）';
COMMENT ON COLUMN fund_holding.market_value IS 'Market value, million yuan | 持有市值（百万元）';
COMMENT ON COLUMN fund_holding.nav_pct IS 'Percent of NAV | 占净值比（%）';
