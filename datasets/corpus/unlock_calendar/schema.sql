-- Unlock and pledge calendar, flat tables with names repeated in each: listed companies, unlock calendar, unlock detail by holder, pledge announcements, pledge balances, reduction results, share structure, repurchases, lock-up promises, block trade prints, price snapshot.

CREATE TABLE listed_company (
  stock_code        VARCHAR PRIMARY KEY,
  stock_name        VARCHAR NOT NULL,
  company_full_name VARCHAR,
  exchange          VARCHAR,
  board             VARCHAR,
  industry          VARCHAR,
  listing_status    VARCHAR,
  listing_date      DATE,
  actual_controller VARCHAR
);
COMMENT ON TABLE listed_company IS 'Listed companies | 上市公司';
COMMENT ON COLUMN listed_company.stock_code IS 'Stock code, six digits, e.g. 688122 | 股票代码';
COMMENT ON COLUMN listed_company.stock_name IS 'Short name, in Chinese, e.g. 西岭超导 | 股票简称';
COMMENT ON COLUMN listed_company.company_full_name IS 'Full name, in Chinese | 公司全称';
COMMENT ON COLUMN listed_company.exchange IS 'Exchange: SSE, SZSE, BSE | 交易所';
COMMENT ON COLUMN listed_company.board IS 'Board: main, STAR, ChiNext, BSE | 板块：main主板，STAR科创板，ChiNext创业板，BSE北交所';
COMMENT ON COLUMN listed_company.industry IS 'Industry, in Chinese, e.g. 国防军工 | 行业';
COMMENT ON COLUMN listed_company.listing_status IS 'Status: listed, suspended, delisted | 上市状态：listed上市，suspended停牌，delisted退市';
COMMENT ON COLUMN listed_company.listing_date IS 'Listed on | 上市日期';
COMMENT ON COLUMN listed_company.actual_controller IS 'Actual controller, in Chinese | 实际控制人';

CREATE TABLE unlock_calendar (
  unlock_id           INTEGER PRIMARY KEY,
  stock_code          VARCHAR REFERENCES listed_company(stock_code),
  stock_name          VARCHAR,
  industry            VARCHAR,
  unlock_type         VARCHAR,
  lockup_start_date   DATE,
  expected_date       DATE,
  actual_date         DATE,
  announce_date       DATE,
  shares_unlocked     DECIMAL(18,2),
  shares_tradable     DECIMAL(18,2),
  ratio_total_capital DOUBLE,
  ratio_float_capital DOUBLE,
  market_value        DECIMAL(18,2),
  cost_value          DECIMAL(18,2),
  holder_count        INTEGER,
  status              VARCHAR
);
COMMENT ON TABLE unlock_calendar IS 'Unlock calendar | 解禁日历';
COMMENT ON COLUMN unlock_calendar.unlock_id IS 'Unlock | 解禁编号';
COMMENT ON COLUMN unlock_calendar.stock_code IS 'Stock code | 股票代码';
COMMENT ON COLUMN unlock_calendar.stock_name IS 'Stock short name, in Chinese | 股票简称';
COMMENT ON COLUMN unlock_calendar.industry IS 'Industry, in Chinese | 行业';
COMMENT ON COLUMN unlock_calendar.unlock_type IS 'Type: IPO original, IPO strategic, IPO offline, private placement, equity incentive | 解禁类型：IPO original首发原股东，IPO strategic战略配售，IPO offline网下配售，private placement定增，equity incentive股权激励';
COMMENT ON COLUMN unlock_calendar.lockup_start_date IS 'Lock-up began | 锁定起始日';
COMMENT ON COLUMN unlock_calendar.expected_date IS 'Expected unlock date | 预计解禁日期';
COMMENT ON COLUMN unlock_calendar.actual_date IS 'Actual unlock date, NULL before it happens | 实际解禁日期，未发生为空';
COMMENT ON COLUMN unlock_calendar.announce_date IS 'Announced, NULL if not yet | 公告日期';
COMMENT ON COLUMN unlock_calendar.shares_unlocked IS 'Shares unlocked, ten thousand | 解禁数量（万股）';
COMMENT ON COLUMN unlock_calendar.shares_tradable IS 'Of these tradable at once, ten thousand | 实际可售数量（万股）';
COMMENT ON COLUMN unlock_calendar.ratio_total_capital IS 'Percent of total capital | 占总股本比例（%）';
COMMENT ON COLUMN unlock_calendar.ratio_float_capital IS 'Percent of float capital | 占流通股本比例（%）';
COMMENT ON COLUMN unlock_calendar.market_value IS 'Value of the unlocked shares at the last close, ten thousand yuan | 解禁市值（万元，按最新收盘价）';
COMMENT ON COLUMN unlock_calendar.cost_value IS 'Cost of the unlocked shares, ten thousand yuan | 解禁股成本（万元）';
COMMENT ON COLUMN unlock_calendar.holder_count IS 'Holders | 解禁股东数';
COMMENT ON COLUMN unlock_calendar.status IS 'Status: pending, done, postponed | 状态：pending待解禁，done已解禁，postponed延期';

CREATE TABLE pledge_announcement (
  pledge_id        INTEGER PRIMARY KEY,
  stock_code       VARCHAR REFERENCES listed_company(stock_code),
  stock_name       VARCHAR,
  pledgor_name     VARCHAR,
  pledgee_name     VARCHAR,
  pledgee_type     VARCHAR,
  is_controller    BOOLEAN,
  announce_date    DATE,
  start_date       DATE,
  end_date         DATE,
  release_date     DATE,
  pledged_shares   DECIMAL(18,2),
  ratio_of_holding DOUBLE,
  ratio_of_capital DOUBLE,
  reference_price  DOUBLE,
  closeout_price   DOUBLE
);
COMMENT ON TABLE pledge_announcement IS 'Pledge announcements | 质押公告';
COMMENT ON COLUMN pledge_announcement.pledge_id IS 'Pledge | 质押编号';
COMMENT ON COLUMN pledge_announcement.stock_code IS 'Stock code | 股票代码';
COMMENT ON COLUMN pledge_announcement.stock_name IS 'Stock short name, in Chinese | 股票简称';
COMMENT ON COLUMN pledge_announcement.pledgor_name IS 'Pledgor, in Chinese | 出质人';
COMMENT ON COLUMN pledge_announcement.pledgee_name IS 'Pledgee, in Chinese, e.g. 中泽证券 | 质权人';
COMMENT ON COLUMN pledge_announcement.pledgee_type IS 'Type: broker, bank, trust, other | 质权人类型：broker券商，bank银行，trust信托，other其他';
COMMENT ON COLUMN pledge_announcement.is_controller IS 'True if the pledgor is the controlling shareholder | 出质人是否控股股东';
COMMENT ON COLUMN pledge_announcement.announce_date IS 'Announced | 公告日期';
COMMENT ON COLUMN pledge_announcement.start_date IS 'Pledged from | 质押起始日';
COMMENT ON COLUMN pledge_announcement.end_date IS 'Agreed end | 质押到期日';
COMMENT ON COLUMN pledge_announcement.release_date IS 'Released, NULL if in force | 解押日期，未解押为空';
COMMENT ON COLUMN pledge_announcement.pledged_shares IS 'Shares pledged, ten thousand | 质押股数（万股）';
COMMENT ON COLUMN pledge_announcement.ratio_of_holding IS 'Percent of the pledgor''s holding | 占其持股比例（%）';
COMMENT ON COLUMN pledge_announcement.ratio_of_capital IS 'Percent of total capital | 占总股本比例（%）';
COMMENT ON COLUMN pledge_announcement.reference_price IS 'Close on the pledge day, yuan | 质押日收盘价（元）';
COMMENT ON COLUMN pledge_announcement.closeout_price IS 'Estimated close-out price, yuan | 预估平仓价（元）';

CREATE TABLE pledge_balance (
  stock_code           VARCHAR REFERENCES listed_company(stock_code),
  friday               DATE,
  stock_name           VARCHAR,
  pledge_count         INTEGER,
  total_pledged        DECIMAL(18,2),
  unrestricted_pledged DECIMAL(18,2),
  pledge_ratio         DOUBLE,
  pledged_value        DECIMAL(18,2),
  PRIMARY KEY (stock_code, friday)
);
COMMENT ON TABLE pledge_balance IS 'Pledge balances by stock and Friday | 质押余额周表';
COMMENT ON COLUMN pledge_balance.stock_code IS 'Stock code | 股票代码';
COMMENT ON COLUMN pledge_balance.friday IS 'Friday | 周五日期';
COMMENT ON COLUMN pledge_balance.stock_name IS 'Stock short name, in Chinese | 股票简称';
COMMENT ON COLUMN pledge_balance.pledge_count IS 'Pledges in force | 未解押笔数';
COMMENT ON COLUMN pledge_balance.total_pledged IS 'Shares pledged, ten thousand | 质押总股数（万股）';
COMMENT ON COLUMN pledge_balance.unrestricted_pledged IS 'Unrestricted shares pledged, ten thousand | 无限售股质押（万股）';
COMMENT ON COLUMN pledge_balance.pledge_ratio IS 'Percent of total capital | 质押比例（%）';
COMMENT ON COLUMN pledge_balance.pledged_value IS 'Market value, ten thousand yuan | 质押市值（万元）';

CREATE TABLE reduction (
  reduction_id       INTEGER PRIMARY KEY,
  stock_code         VARCHAR REFERENCES listed_company(stock_code),
  stock_name         VARCHAR,
  holder_name        VARCHAR,
  plan_announce_date DATE,
  start_date         DATE,
  end_date           DATE,
  planned_shares     DECIMAL(18,2),
  sold_shares        DECIMAL(18,2),
  average_price      DOUBLE,
  method             VARCHAR
);
COMMENT ON TABLE reduction IS 'Reductions by shareholders | 股东减持';
COMMENT ON COLUMN reduction.reduction_id IS 'Reduction | 减持编号';
COMMENT ON COLUMN reduction.stock_code IS 'Stock code | 股票代码';
COMMENT ON COLUMN reduction.stock_name IS 'Stock short name, in Chinese | 股票简称';
COMMENT ON COLUMN reduction.holder_name IS 'Holder, in Chinese | 股东名称';
COMMENT ON COLUMN reduction.plan_announce_date IS 'Plan announced | 计划公告日';
COMMENT ON COLUMN reduction.start_date IS 'First sale | 减持起始日';
COMMENT ON COLUMN reduction.end_date IS 'Last sale, NULL if going on | 减持结束日，进行中为空';
COMMENT ON COLUMN reduction.planned_shares IS 'Planned, ten thousand | 计划减持（万股）';
COMMENT ON COLUMN reduction.sold_shares IS 'Sold, ten thousand | 已减持（万股）';
COMMENT ON COLUMN reduction.average_price IS 'Average price, yuan | 减持均价（元）';
COMMENT ON COLUMN reduction.method IS 'Method: auction, block, agreement | 方式：auction集中竞价，block大宗，agreement协议';

CREATE TABLE share_structure (
  stock_code        VARCHAR REFERENCES listed_company(stock_code),
  change_date       DATE,
  total_shares      DECIMAL(18,2),
  restricted_shares DECIMAL(18,2),
  float_shares      DECIMAL(18,2),
  PRIMARY KEY (stock_code, change_date)
);
COMMENT ON TABLE share_structure IS 'Share structure by date of change | 股本结构';
COMMENT ON COLUMN share_structure.stock_code IS 'Stock code | 股票代码';
COMMENT ON COLUMN share_structure.change_date IS 'Date | 变动日期';
COMMENT ON COLUMN share_structure.total_shares IS 'Total capital, ten thousand | 总股本（万股）';
COMMENT ON COLUMN share_structure.restricted_shares IS 'Restricted, ten thousand | 限售股（万股）';
COMMENT ON COLUMN share_structure.float_shares IS 'Float, ten thousand | 流通股（万股）';

CREATE TABLE lockup_promise (
  promise_id  INTEGER PRIMARY KEY,
  stock_code  VARCHAR REFERENCES listed_company(stock_code),
  holder_name VARCHAR,
  made_date   DATE,
  until_date  DATE,
  broken      BOOLEAN
);
COMMENT ON TABLE lockup_promise IS 'Voluntary promises | 自愿锁定承诺';
COMMENT ON COLUMN lockup_promise.promise_id IS 'Promise | 承诺编号';
COMMENT ON COLUMN lockup_promise.stock_code IS 'Stock code | 股票代码';
COMMENT ON COLUMN lockup_promise.holder_name IS 'Holder, in Chinese | 股东名称';
COMMENT ON COLUMN lockup_promise.made_date IS 'Made on | 承诺日期';
COMMENT ON COLUMN lockup_promise.until_date IS 'Until | 承诺到期日';
COMMENT ON COLUMN lockup_promise.broken IS 'True if broken | 是否违反';

CREATE TABLE price_snapshot (
  stock_code         VARCHAR REFERENCES listed_company(stock_code),
  trade_date         DATE,
  stock_name         VARCHAR,
  close_price        DOUBLE,
  change_pct         DOUBLE,
  total_market_value DECIMAL(18,2),
  float_market_value DECIMAL(18,2),
  PRIMARY KEY (stock_code, trade_date)
);
COMMENT ON TABLE price_snapshot IS 'Prices by day | 行情快照';
COMMENT ON COLUMN price_snapshot.stock_code IS 'Stock code | 股票代码';
COMMENT ON COLUMN price_snapshot.trade_date IS 'Trading day | 交易日';
COMMENT ON COLUMN price_snapshot.stock_name IS 'Stock short name, in Chinese | 股票简称';
COMMENT ON COLUMN price_snapshot.close_price IS 'Close, yuan | 收盘价（元）';
COMMENT ON COLUMN price_snapshot.change_pct IS 'Change, percent | 涨跌幅（%）';
COMMENT ON COLUMN price_snapshot.total_market_value IS 'Total market value, ten thousand yuan | 总市值（万元）';
COMMENT ON COLUMN price_snapshot.float_market_value IS 'Float market value, ten thousand yuan | 流通市值（万元）';

CREATE TABLE unlock_holder (
  unlock_id     INTEGER REFERENCES unlock_calendar(unlock_id),
  holder_name   VARCHAR,
  holder_type   VARCHAR,
  shares        DECIMAL(18,2),
  shares_frozen DECIMAL(18,2),
  PRIMARY KEY (unlock_id, holder_name)
);
COMMENT ON TABLE unlock_holder IS 'Unlock by holder | 解禁股东明细';
COMMENT ON COLUMN unlock_holder.unlock_id IS 'Unlock | 解禁编号';
COMMENT ON COLUMN unlock_holder.holder_name IS 'Holder, in Chinese | 股东名称';
COMMENT ON COLUMN unlock_holder.holder_type IS 'Type: controlling, VC/PE, fund, individual, employee | 股东类型：controlling控股股东，VC/PE创投，fund基金，individual个人，employee员工';
COMMENT ON COLUMN unlock_holder.shares IS 'Shares unlocked, ten thousand | 解禁数量（万股）';
COMMENT ON COLUMN unlock_holder.shares_frozen IS 'Pledged or frozen among them, ten thousand | 其中质押冻结（万股）';

CREATE TABLE unlock_return (
  unlock_id      INTEGER PRIMARY KEY REFERENCES unlock_calendar(unlock_id),
  ret_before_20d DOUBLE,
  ret_day        DOUBLE,
  ret_after_20d  DOUBLE
);
COMMENT ON TABLE unlock_return IS 'Price moves around unlocks | 解禁前后涨跌';
COMMENT ON COLUMN unlock_return.unlock_id IS 'Unlock | 解禁编号';
COMMENT ON COLUMN unlock_return.ret_before_20d IS 'Return of the 20 days before, percent | 解禁前20日涨幅（%）';
COMMENT ON COLUMN unlock_return.ret_day IS 'Return on the day, percent | 解禁当日涨幅（%）';
COMMENT ON COLUMN unlock_return.ret_after_20d IS 'Return of the 20 days after, percent | 解禁后20日涨幅（%）';
