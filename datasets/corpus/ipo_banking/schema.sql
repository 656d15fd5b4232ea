-- Investment banking: deals, issuers, banks in the syndicate, milestones, allocations, fees, pipeline.

CREATE TABLE issuer_co (
  iss_id    INTEGER PRIMARY KEY,
  iss_name  VARCHAR NOT NULL,
  sector    VARCHAR,
  domicile  VARCHAR,
  revenue_m DECIMAL(18,2),
  sponsor   VARCHAR
);
COMMENT ON TABLE issuer_co IS 'Issuers | 发行人';
COMMENT ON COLUMN issuer_co.iss_id IS 'Issuer id | 发行人编号';
COMMENT ON COLUMN issuer_co.iss_name IS 'Issuer name | 发行人名称';
COMMENT ON COLUMN issuer_co.sector IS 'Sector: TMT, healthcare, consumer, industrials, financials, real estate | 行业：TMT 科技传媒, healthcare 医疗, consumer 消费, industrials 工业, financials 金融, real estate 地产';
COMMENT ON COLUMN issuer_co.domicile IS 'Country | 注册国';
COMMENT ON COLUMN issuer_co.revenue_m IS 'Last fiscal-year revenue, million USD | 上财年收入（百万美元）';
COMMENT ON COLUMN issuer_co.sponsor IS 'Private equity sponsor, NULL if none | 私募股东，无则为空';

CREATE TABLE mandate (
  deal_no     VARCHAR PRIMARY KEY,
  iss_id      INTEGER REFERENCES issuer_co(iss_id),
  product     VARCHAR,
  venue       VARCHAR,
  phase       VARCHAR,
  won_on      DATE,
  closed_on   DATE,
  size_m      DECIMAL(18,2),
  fee_pct     DOUBLE,
  lead_banker VARCHAR,
  prob_pct    DOUBLE
);
COMMENT ON TABLE mandate IS 'Deals | 项目';
COMMENT ON COLUMN mandate.deal_no IS 'Deal number, e.g. ECM-25-031 | 项目编号';
COMMENT ON COLUMN mandate.iss_id IS 'Issuer | 发行人';
COMMENT ON COLUMN mandate.product IS 'Product: IPO, follow-on, convertible, block, bond, M&A | 产品：IPO 首发, follow-on 增发, convertible 可转债, block 大宗, bond 债券, M&A 并购';
COMMENT ON COLUMN mandate.venue IS 'Venue: HKEX, NYSE, NASDAQ, SSE, LSE; NULL for M&A | 上市地';
COMMENT ON COLUMN mandate.phase IS 'Phase: pitching, mandated, filed, launched, closed, dropped | 阶段：pitching 竞标, mandated 获委任, filed 递表, launched 发售, closed 完成, dropped 终止';
COMMENT ON COLUMN mandate.won_on IS 'Date mandated, NULL while pitching | 委任日期';
COMMENT ON COLUMN mandate.closed_on IS 'Date closed, NULL if not closed | 完成日期';
COMMENT ON COLUMN mandate.size_m IS 'Deal size, million USD | 规模（百万美元）';
COMMENT ON COLUMN mandate.fee_pct IS 'Gross fee, percent of the size | 费率（%）';
COMMENT ON COLUMN mandate.lead_banker IS 'Lead banker | 项目负责人';
COMMENT ON COLUMN mandate.prob_pct IS 'Probability of success, percent | 成功概率（%）';

CREATE TABLE syndicate (
  deal_no   VARCHAR REFERENCES mandate(deal_no),
  bank_nm   VARCHAR,
  role      VARCHAR,
  fee_share DOUBLE,
  PRIMARY KEY (deal_no, bank_nm)
);
COMMENT ON TABLE syndicate IS 'Banks in each deal | 承销团';
COMMENT ON COLUMN syndicate.deal_no IS 'Deal | 项目编号';
COMMENT ON COLUMN syndicate.bank_nm IS 'Bank name | 银行名称';
COMMENT ON COLUMN syndicate.role IS 'Role: sponsor, global coordinator, bookrunner, co-manager | 角色：sponsor 保荐人, global coordinator 全球协调人, bookrunner 簿记人, co-manager 副主承销';
COMMENT ON COLUMN syndicate.fee_share IS 'Share of fees, percent | 费用份额（%）';

CREATE TABLE pricing (
  deal_no  VARCHAR PRIMARY KEY REFERENCES mandate(deal_no),
  low_px   DOUBLE,
  high_px  DOUBLE,
  offer_px DOUBLE,
  day1_px  DOUBLE,
  cover_x  DOUBLE
);
COMMENT ON TABLE pricing IS 'Pricing of equity deals | 定价';
COMMENT ON COLUMN pricing.deal_no IS 'Deal | 项目编号';
COMMENT ON COLUMN pricing.low_px IS 'Bottom of the range | 询价下限';
COMMENT ON COLUMN pricing.high_px IS 'Top of the range | 询价上限';
COMMENT ON COLUMN pricing.offer_px IS 'Offer price | 发行价';
COMMENT ON COLUMN pricing.day1_px IS 'Close on the first day | 首日收盘价';
COMMENT ON COLUMN pricing.cover_x IS 'Book cover, times | 超额认购倍数';

CREATE TABLE alloc_line (
  deal_no  VARCHAR REFERENCES mandate(deal_no),
  investor VARCHAR,
  inv_type VARCHAR,
  order_m  DECIMAL(18,2),
  alloc_m  DECIMAL(18,2),
  PRIMARY KEY (deal_no, investor)
);
COMMENT ON TABLE alloc_line IS 'Allocations to investors | 配售';
COMMENT ON COLUMN alloc_line.deal_no IS 'Deal | 项目编号';
COMMENT ON COLUMN alloc_line.investor IS 'Investor | 投资者';
COMMENT ON COLUMN alloc_line.inv_type IS 'Type: long only, hedge fund, sovereign, retail, cornerstone | 类型：long only 长线, hedge fund 对冲, sovereign 主权, retail 散户, cornerstone 基石';
COMMENT ON COLUMN alloc_line.order_m IS 'Order, million USD | 订单（百万美元）';
COMMENT ON COLUMN alloc_line.alloc_m IS 'Allocated, million USD | 获配（百万美元）';

CREATE TABLE milestone (
  deal_no VARCHAR REFERENCES mandate(deal_no),
  step    VARCHAR,
  plan_on DATE,
  done_on DATE,
  PRIMARY KEY (deal_no, step)
);
COMMENT ON TABLE milestone IS 'Deal milestones | 里程碑';
COMMENT ON COLUMN milestone.deal_no IS 'Deal | 项目编号';
COMMENT ON COLUMN milestone.step IS 'Step: kickoff, due diligence, filing, hearing, roadshow, pricing, listing | 步骤：kickoff 启动, due diligence 尽调, filing 递表, hearing 聆讯, roadshow 路演, pricing 定价, listing 挂牌';
COMMENT ON COLUMN milestone.plan_on IS 'Planned date | 计划日期';
COMMENT ON COLUMN milestone.done_on IS 'Actual date, NULL if not done | 实际日期';

CREATE TABLE banker_time (
  deal_no VARCHAR REFERENCES mandate(deal_no),
  banker  VARCHAR,
  wk      DATE,
  hrs     DOUBLE,
  PRIMARY KEY (deal_no, banker, wk)
);
COMMENT ON TABLE banker_time IS 'Hours booked by bankers | 工时';
COMMENT ON COLUMN banker_time.deal_no IS 'Deal | 项目编号';
COMMENT ON COLUMN banker_time.banker IS 'Banker | 银行家';
COMMENT ON COLUMN banker_time.wk IS 'Monday of the week | 周一';
COMMENT ON COLUMN banker_time.hrs IS 'Hours | 小时';
