-- Sovereign debt auctions: debt offices, securities, auction calendar, results, bidders, bids of primary dealers, dealer scorecards, redemptions, secondary yields, holders and budget plans.

CREATE TABLE debt_office (
  office_id     INTEGER PRIMARY KEY,
  office_name   VARCHAR NOT NULL,
  country_name  VARCHAR,
  iso_ccy       VARCHAR,
  sov_rating    VARCHAR,
  auction_style VARCHAR
);
COMMENT ON TABLE debt_office IS 'Issuing offices | 债务管理机构';
COMMENT ON COLUMN debt_office.office_id IS 'Office id | 机构编号';
COMMENT ON COLUMN debt_office.office_name IS 'Office name | 机构名称';
COMMENT ON COLUMN debt_office.country_name IS 'Country: Germany, Italy, Japan, United States, United Kingdom, China, Brazil | 国家';
COMMENT ON COLUMN debt_office.iso_ccy IS 'Currency: EUR, USD, JPY, GBP, CNY, BRL | 币种';
COMMENT ON COLUMN debt_office.sov_rating IS 'Rating: AAA, AA, A, BBB, BB | 主权评级';
COMMENT ON COLUMN debt_office.auction_style IS 'Usual style: single price, multiple price | 招标方式：single price 荷兰式, multiple price 美国式';

CREATE TABLE dealer (
  dealer_id    INTEGER PRIMARY KEY,
  dealer_name  VARCHAR NOT NULL,
  bidder_class VARCHAR,
  home_country VARCHAR
);
COMMENT ON TABLE dealer IS 'Bidders | 投标机构';
COMMENT ON COLUMN dealer.dealer_id IS 'Dealer id | 机构编号';
COMMENT ON COLUMN dealer.dealer_name IS 'Name | 名称';
COMMENT ON COLUMN dealer.bidder_class IS 'Class: primary dealer, direct bidder, foreign official, retail platform | 类别：primary dealer 一级交易商, direct bidder 直接投标人, foreign official 海外官方, retail platform 零售平台';
COMMENT ON COLUMN dealer.home_country IS 'Home country | 所属国家';

CREATE TABLE gov_security (
  sec_id           INTEGER PRIMARY KEY,
  office_id        INTEGER REFERENCES debt_office(office_id),
  sec_isin         VARCHAR,
  sec_label        VARCHAR NOT NULL,
  sec_type         VARCHAR,
  coupon_rate      DOUBLE,
  first_issue_date DATE,
  maturity_date    DATE,
  orig_term_months INTEGER,
  outstanding_mm   DOUBLE
);
COMMENT ON TABLE gov_security IS 'Government securities | 国债品种';
COMMENT ON COLUMN gov_security.sec_id IS 'Security id | 品种编号';
COMMENT ON COLUMN gov_security.office_id IS 'Issuer | 发行机构';
COMMENT ON COLUMN gov_security.sec_isin IS 'ISIN, e.g. DE0001030757 | ISIN';
COMMENT ON COLUMN gov_security.sec_label IS 'Label, e.g. 2.4% Nov 2034 | 名称';
COMMENT ON COLUMN gov_security.sec_type IS 'Type: bill, note, bond, linker, floater, green bond | 类型：bill 短期, note 中期, bond 长期, linker 通胀挂钩, floater 浮息, green bond 绿色';
COMMENT ON COLUMN gov_security.coupon_rate IS 'Coupon, percent, 0 for bills | 票面利率（%）';
COMMENT ON COLUMN gov_security.first_issue_date IS 'First issued | 首发日';
COMMENT ON COLUMN gov_security.maturity_date IS 'Maturity | 到期日';
COMMENT ON COLUMN gov_security.orig_term_months IS 'Original term, months | 原始期限（月）';
COMMENT ON COLUMN gov_security.outstanding_mm IS 'Outstanding, million, local currency | 存量（百万本币）';

CREATE TABLE dealer_licence (
  dealer_id    INTEGER REFERENCES dealer(dealer_id),
  office_id    INTEGER REFERENCES debt_office(office_id),
  granted_date DATE,
  ended_date   DATE,
  min_bid_pct  DOUBLE,
  PRIMARY KEY (dealer_id, office_id, granted_date)
);
COMMENT ON TABLE dealer_licence IS 'Primary dealer licences | 一级交易商资格';
COMMENT ON COLUMN dealer_licence.dealer_id IS 'Dealer | 机构';
COMMENT ON COLUMN dealer_licence.office_id IS 'Office | 发行机构';
COMMENT ON COLUMN dealer_licence.granted_date IS 'Granted | 授予日期';
COMMENT ON COLUMN dealer_licence.ended_date IS 'Ended, NULL if in force | 终止日期，有效为空';
COMMENT ON COLUMN dealer_licence.min_bid_pct IS 'Least share to bid for, percent of each auction | 最低投标比例（%）';

CREATE TABLE dealer_score (
  office_id       INTEGER REFERENCES debt_office(office_id),
  dealer_id       INTEGER REFERENCES dealer(dealer_id),
  quarter_end     DATE,
  primary_score   DOUBLE,
  secondary_score DOUBLE,
  rank_no         INTEGER,
  PRIMARY KEY (office_id, dealer_id, quarter_end)
);
COMMENT ON TABLE dealer_score IS 'Quarterly dealer rankings | 季度评分';
COMMENT ON COLUMN dealer_score.office_id IS 'Office | 机构';
COMMENT ON COLUMN dealer_score.dealer_id IS 'Dealer | 交易商';
COMMENT ON COLUMN dealer_score.quarter_end IS 'Quarter-end | 季末';
COMMENT ON COLUMN dealer_score.primary_score IS 'Score in auctions, 0 to 100 | 一级市场得分';
COMMENT ON COLUMN dealer_score.secondary_score IS 'Score in trading, 0 to 100 | 二级市场得分';
COMMENT ON COLUMN dealer_score.rank_no IS 'Rank | 排名';

CREATE TABLE funding_plan (
  office_id        INTEGER REFERENCES debt_office(office_id),
  fiscal_year      INTEGER,
  sec_type         VARCHAR,
  plan_gross_mm    DOUBLE,
  plan_net_mm      DOUBLE,
  revised_gross_mm DOUBLE,
  PRIMARY KEY (office_id, fiscal_year, sec_type)
);
COMMENT ON TABLE funding_plan IS 'Yearly funding plans | 年度发行计划';
COMMENT ON COLUMN funding_plan.office_id IS 'Office | 机构';
COMMENT ON COLUMN funding_plan.fiscal_year IS 'Fiscal year | 财年';
COMMENT ON COLUMN funding_plan.sec_type IS 'Type: bill, note, bond, linker, floater, green bond | 类型';
COMMENT ON COLUMN funding_plan.plan_gross_mm IS 'Gross issuance planned, million | 计划总发行（百万）';
COMMENT ON COLUMN funding_plan.plan_net_mm IS 'Net of redemptions, million | 计划净发行（百万）';
COMMENT ON COLUMN funding_plan.revised_gross_mm IS 'Gross after revision, NULL if not revised | 调整后总发行，未调整为空';

CREATE TABLE holder_stat (
  office_id    INTEGER REFERENCES debt_office(office_id),
  quarter_end  DATE,
  holder_group VARCHAR,
  held_mm      DOUBLE,
  PRIMARY KEY (office_id, quarter_end, holder_group)
);
COMMENT ON TABLE holder_stat IS 'Holders of debt by quarter | 持有人结构';
COMMENT ON COLUMN holder_stat.office_id IS 'Office | 机构';
COMMENT ON COLUMN holder_stat.quarter_end IS 'Quarter-end | 季末';
COMMENT ON COLUMN holder_stat.holder_group IS 'Group: central bank, banks, insurers, foreign, households | 持有人类别';
COMMENT ON COLUMN holder_stat.held_mm IS 'Held, million | 持有额（百万）';

CREATE TABLE auction_event (
  auction_id    INTEGER PRIMARY KEY,
  sec_id        INTEGER REFERENCES gov_security(sec_id),
  announce_date DATE,
  auction_date  DATE,
  settle_date   DATE,
  reopening     BOOLEAN,
  auction_state VARCHAR,
  offered_mm    DOUBLE,
  bids_total_mm DOUBLE,
  allotted_mm   DOUBLE,
  noncomp_mm    DOUBLE,
  retained_mm   DOUBLE,
  cutoff_yield  DOUBLE,
  avg_yield     DOUBLE,
  cutoff_price  DOUBLE,
  wi_yield      DOUBLE,
  pct_at_cutoff DOUBLE
);
COMMENT ON TABLE auction_event IS 'Auctions | 招标';
COMMENT ON COLUMN auction_event.auction_id IS 'Auction id | 招标编号';
COMMENT ON COLUMN auction_event.sec_id IS 'Security sold | 品种';
COMMENT ON COLUMN auction_event.announce_date IS 'Announced | 公告日';
COMMENT ON COLUMN auction_event.auction_date IS 'Held | 招标日';
COMMENT ON COLUMN auction_event.settle_date IS 'Settlement | 缴款日';
COMMENT ON COLUMN auction_event.reopening IS 'True if an existing line is tapped | 是否续发';
COMMENT ON COLUMN auction_event.auction_state IS 'State: planned, held, failed, cancelled | 状态：planned 计划, held 已招标, failed 流标, cancelled 取消';
COMMENT ON COLUMN auction_event.offered_mm IS 'Offered, million, upper end of the range | 计划发行额（百万）';
COMMENT ON COLUMN auction_event.bids_total_mm IS 'Bids received, million | 投标总额（百万）';
COMMENT ON COLUMN auction_event.allotted_mm IS 'Allotted, million | 中标额（百万）';
COMMENT ON COLUMN auction_event.noncomp_mm IS 'Non-competitive part allotted, million | 非竞争性中标额（百万）';
COMMENT ON COLUMN auction_event.retained_mm IS 'Kept by the office for the market, million | 机构留存额（百万）';
COMMENT ON COLUMN auction_event.cutoff_yield IS 'Highest yield accepted, percent | 边际收益率（%）';
COMMENT ON COLUMN auction_event.avg_yield IS 'Average yield accepted, percent | 加权平均收益率（%）';
COMMENT ON COLUMN auction_event.cutoff_price IS 'Lowest price accepted | 边际价格';
COMMENT ON COLUMN auction_event.wi_yield IS 'When-issued yield at the deadline, percent | 招标前预发行收益率（%）';
COMMENT ON COLUMN auction_event.pct_at_cutoff IS 'Allotted at the cut-off, percent | 边际中标比例（%）';

CREATE TABLE sec_yield (
  sec_id      INTEGER REFERENCES gov_security(sec_id),
  yld_date    DATE,
  close_yield DOUBLE,
  close_price DOUBLE,
  PRIMARY KEY (sec_id, yld_date)
);
COMMENT ON TABLE sec_yield IS 'Closing secondary yields | 二级收益率';
COMMENT ON COLUMN sec_yield.sec_id IS 'Security | 品种';
COMMENT ON COLUMN sec_yield.yld_date IS 'Date | 日期';
COMMENT ON COLUMN sec_yield.close_yield IS 'Closing yield, percent | 收盘收益率（%）';
COMMENT ON COLUMN sec_yield.close_price IS 'Clean price | 净价';

CREATE TABLE bid (
  bid_id      BIGINT PRIMARY KEY,
  auction_id  INTEGER REFERENCES auction_event(auction_id),
  dealer_id   INTEGER REFERENCES dealer(dealer_id),
  bid_kind    VARCHAR,
  bid_yield   DOUBLE,
  bid_mm      DOUBLE,
  award_mm    DOUBLE,
  own_account BOOLEAN
);
COMMENT ON TABLE bid IS 'Bids | 投标明细';
COMMENT ON COLUMN bid.bid_id IS 'Bid id | 投标编号';
COMMENT ON COLUMN bid.auction_id IS 'Auction | 招标';
COMMENT ON COLUMN bid.dealer_id IS 'Bidder | 投标机构';
COMMENT ON COLUMN bid.bid_kind IS 'Kind: competitive, non-competitive | 类型';
COMMENT ON COLUMN bid.bid_yield IS 'Yield bid, percent, NULL if non-competitive | 投标收益率（%）';
COMMENT ON COLUMN bid.bid_mm IS 'Bid, million | 投标额（百万）';
COMMENT ON COLUMN bid.award_mm IS 'Awarded, million, 0 if none | 中标额（百万）';
COMMENT ON COLUMN bid.own_account IS 'True for own account, false for clients | 是否自营';
