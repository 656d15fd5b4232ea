-- Sell-side research aggregator: brokers, analysts, covered stocks, reports, ratings, target prices, earnings estimates, events, votes, readership.

CREATE TABLE Broker (
  broker_id     INTEGER PRIMARY KEY,
  broker_name   VARCHAR NOT NULL,
  broker_region VARCHAR,
  head_count    INTEGER
);
COMMENT ON TABLE Broker IS 'Research houses | 券商研究所';
COMMENT ON COLUMN Broker.broker_id IS 'Broker id | 券商ID';
COMMENT ON COLUMN Broker.broker_name IS 'Name, e.g. 中信证券, Goldman Sachs | 券商名称';
COMMENT ON COLUMN Broker.broker_region IS 'Region: onshore 内资, foreign 外资 | 内外资';
COMMENT ON COLUMN Broker.head_count IS 'Research staff | 研究员人数';

CREATE TABLE Industry (
  ind_id   INTEGER PRIMARY KEY,
  ind_name VARCHAR NOT NULL
);
COMMENT ON TABLE Industry IS 'Industries | 行业';
COMMENT ON COLUMN Industry.ind_id IS 'Industry id | 行业ID';
COMMENT ON COLUMN Industry.ind_name IS 'Industry name, e.g. 电子, 医药, 银行, 食品饮料 | 行业名称';

CREATE TABLE Analyst (
  analyst_id   INTEGER PRIMARY KEY,
  analyst_name VARCHAR NOT NULL,
  licence_no   VARCHAR,
  broker_id    INTEGER REFERENCES Broker(broker_id),
  team_lead_id INTEGER REFERENCES Analyst(analyst_id),
  ind_id       INTEGER REFERENCES Industry(ind_id),
  joined_on    DATE,
  left_on      DATE
);
COMMENT ON TABLE Analyst IS 'Sell-side analysts | 分析师';
COMMENT ON COLUMN Analyst.analyst_id IS 'Analyst id | 分析师ID';
COMMENT ON COLUMN Analyst.analyst_name IS 'Name | 姓名';
COMMENT ON COLUMN Analyst.licence_no IS 'Licence number | 执业编号';
COMMENT ON COLUMN Analyst.broker_id IS 'Present broker | 所在券商';
COMMENT ON COLUMN Analyst.team_lead_id IS 'Team lead, NULL for leads | 首席分析师';
COMMENT ON COLUMN Analyst.ind_id IS 'Industry covered | 覆盖行业';
COMMENT ON COLUMN Analyst.joined_on IS 'Joined the broker | 加入日期';
COMMENT ON COLUMN Analyst.left_on IS 'Left, NULL if active | 离开日期，在职为空';

CREATE TABLE Stock (
  stock_code VARCHAR PRIMARY KEY,
  stock_name VARCHAR NOT NULL,
  ind_id     INTEGER REFERENCES Industry(ind_id),
  mkt_cap    DECIMAL(18,2),
  last_close DOUBLE
);
COMMENT ON TABLE Stock IS 'Covered stocks | 股票';
COMMENT ON COLUMN Stock.stock_code IS 'Code, e.g. 600519 | 股票代码';
COMMENT ON COLUMN Stock.stock_name IS 'Short name, e.g. 贵州茅台 | 股票简称';
COMMENT ON COLUMN Stock.ind_id IS 'Industry | 行业';
COMMENT ON COLUMN Stock.mkt_cap IS 'Market cap, million yuan | 市值（百万元）';
COMMENT ON COLUMN Stock.last_close IS 'Last close, yuan | 最新收盘价（元）';

CREATE TABLE Report (
  report_id        BIGINT PRIMARY KEY,
  title            VARCHAR,
  report_type      VARCHAR,
  broker_id        INTEGER REFERENCES Broker(broker_id),
  lead_author_id   INTEGER REFERENCES Analyst(analyst_id),
  second_author_id INTEGER REFERENCES Analyst(analyst_id),
  publish_ts       TIMESTAMP,
  page_cnt         INTEGER
);
COMMENT ON TABLE Report IS 'Research reports | 研究报告';
COMMENT ON COLUMN Report.report_id IS 'Report id | 报告ID';
COMMENT ON COLUMN Report.title IS 'Title | 报告标题';
COMMENT ON COLUMN Report.report_type IS 'Type: initiation 首次覆盖, update 点评, deep dive 深度, industry 行业, strategy 策略, macro 宏观 | 报告类型';
COMMENT ON COLUMN Report.broker_id IS 'Publisher | 发布券商';
COMMENT ON COLUMN Report.lead_author_id IS 'Lead author | 第一作者';
COMMENT ON COLUMN Report.second_author_id IS 'Second author, NULL if none | 第二作者';
COMMENT ON COLUMN Report.publish_ts IS 'Published at | 发布时间';
COMMENT ON COLUMN Report.page_cnt IS 'Pages | 页数';

CREATE TABLE Estimate (
  est_id      BIGINT PRIMARY KEY,
  stock_code  VARCHAR REFERENCES Stock(stock_code),
  broker_id   INTEGER REFERENCES Broker(broker_id),
  est_date    DATE,
  fiscal_year INTEGER,
  est_revenue DECIMAL(18,2),
  est_profit  DECIMAL(18,2),
  est_eps     DOUBLE
);
COMMENT ON TABLE Estimate IS 'Earnings estimates | 盈利预测';
COMMENT ON COLUMN Estimate.est_id IS 'Row id | 编号';
COMMENT ON COLUMN Estimate.stock_code IS 'Stock | 股票代码';
COMMENT ON COLUMN Estimate.broker_id IS 'Broker | 券商';
COMMENT ON COLUMN Estimate.est_date IS 'Date of the estimate | 预测日期';
COMMENT ON COLUMN Estimate.fiscal_year IS 'Fiscal year estimated | 预测年度';
COMMENT ON COLUMN Estimate.est_revenue IS 'Revenue, million yuan | 预测营收（百万元）';
COMMENT ON COLUMN Estimate.est_profit IS 'Net profit, million yuan | 预测净利润（百万元）';
COMMENT ON COLUMN Estimate.est_eps IS 'Earnings per share, yuan | 预测EPS（元）';

CREATE TABLE ActualResult (
  stock_code  VARCHAR REFERENCES Stock(stock_code),
  fiscal_year INTEGER,
  act_profit  DECIMAL(18,2),
  act_eps     DOUBLE,
  report_date DATE,
  PRIMARY KEY (stock_code, fiscal_year)
);
COMMENT ON TABLE ActualResult IS 'Reported results | 实际业绩';
COMMENT ON COLUMN ActualResult.stock_code IS 'Stock | 股票代码';
COMMENT ON COLUMN ActualResult.fiscal_year IS 'Fiscal year | 年度';
COMMENT ON COLUMN ActualResult.act_profit IS 'Net profit, million yuan | 实际净利润（百万元）';
COMMENT ON COLUMN ActualResult.act_eps IS 'Earnings per share, yuan | 实际EPS（元）';
COMMENT ON COLUMN ActualResult.report_date IS 'Reported on | 公布日期';

CREATE TABLE Roadshow (
  event_id       INTEGER PRIMARY KEY,
  stock_code     VARCHAR REFERENCES Stock(stock_code),
  host_broker_id INTEGER REFERENCES Broker(broker_id),
  event_date     DATE,
  event_kind     VARCHAR,
  attendee_cnt   INTEGER
);
COMMENT ON TABLE Roadshow IS 'Company visits and roadshows | 调研与路演';
COMMENT ON COLUMN Roadshow.event_id IS 'Event id | 活动ID';
COMMENT ON COLUMN Roadshow.stock_code IS 'Company | 公司';
COMMENT ON COLUMN Roadshow.host_broker_id IS 'Host | 主办券商';
COMMENT ON COLUMN Roadshow.event_date IS 'Date | 日期';
COMMENT ON COLUMN Roadshow.event_kind IS 'Kind: site visit 实地调研, conference call 电话会, roadshow 路演 | 活动类型';
COMMENT ON COLUMN Roadshow.attendee_cnt IS 'Institutions attending | 参与机构数';

CREATE TABLE Recommendation (
  rec_id       BIGINT PRIMARY KEY,
  report_id    BIGINT REFERENCES Report(report_id),
  stock_code   VARCHAR REFERENCES Stock(stock_code),
  rec_date     DATE,
  rating       VARCHAR,
  rating_move  VARCHAR,
  target_price DOUBLE,
  prior_target DOUBLE,
  price_at_rec DOUBLE
);
COMMENT ON TABLE Recommendation IS 'Ratings and targets on stocks, one row a report and stock | 评级与目标价';
COMMENT ON COLUMN Recommendation.rec_id IS 'Row id | 编号';
COMMENT ON COLUMN Recommendation.report_id IS 'Report | 报告ID';
COMMENT ON COLUMN Recommendation.stock_code IS 'Stock | 股票代码';
COMMENT ON COLUMN Recommendation.rec_date IS 'Date of the rating | 评级日期';
COMMENT ON COLUMN Recommendation.rating IS 'Rating: buy 买入, outperform 增持, neutral 中性, underperform 减持, sell 卖出 | 评级';
COMMENT ON COLUMN Recommendation.rating_move IS 'Move: new 首次, up 上调, down 下调, same 维持 | 评级变动';
COMMENT ON COLUMN Recommendation.target_price IS 'Target price, yuan, NULL if none | 目标价（元）';
COMMENT ON COLUMN Recommendation.prior_target IS 'Target before, yuan | 前次目标价（元）';
COMMENT ON COLUMN Recommendation.price_at_rec IS 'Price on the day, yuan | 评级时股价（元）';

CREATE TABLE Readership (
  view_id      BIGINT PRIMARY KEY,
  report_id    BIGINT REFERENCES Report(report_id),
  client_name  VARCHAR,
  viewed_at    TIMESTAMP,
  minutes_read DOUBLE
);
COMMENT ON TABLE Readership IS 'Views of reports by client institutions | 报告阅读';
COMMENT ON COLUMN Readership.view_id IS 'View id | 阅读ID';
COMMENT ON COLUMN Readership.report_id IS 'Report | 报告ID';
COMMENT ON COLUMN Readership.client_name IS 'Client institution | 客户机构';
COMMENT ON COLUMN Readership.viewed_at IS 'Opened at | 阅读时间';
COMMENT ON COLUMN Readership.minutes_read IS 'Minutes | 阅读时长（分钟）';
