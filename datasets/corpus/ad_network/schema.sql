-- Advertising network: advertisers, campaigns, creatives, publishers, slots, delivery, conversions, invoices.

CREATE TABLE advertiser (
  adv_id   INTEGER PRIMARY KEY,
  adv_name VARCHAR NOT NULL,
  vertical VARCHAR,
  acct_mgr VARCHAR,
  balance  DECIMAL(18,2)
);
COMMENT ON TABLE advertiser IS 'Advertisers | 广告主';
COMMENT ON COLUMN advertiser.adv_id IS 'Advertiser id | 广告主编号';
COMMENT ON COLUMN advertiser.adv_name IS 'Name | 名称';
COMMENT ON COLUMN advertiser.vertical IS 'Vertical: games, finance, e-commerce, travel, education | 行业：games 游戏, finance 金融, e-commerce 电商, travel 旅游, education 教育';
COMMENT ON COLUMN advertiser.acct_mgr IS 'Account manager | 客户经理';
COMMENT ON COLUMN advertiser.balance IS 'Prepaid balance, dollars | 账户余额（美元）';

CREATE TABLE publisher (
  pub_id    INTEGER PRIMARY KEY,
  pub_name  VARCHAR NOT NULL,
  kind      VARCHAR,
  rev_share DOUBLE
);
COMMENT ON TABLE publisher IS 'Publishers | 媒体';
COMMENT ON COLUMN publisher.pub_id IS 'Publisher id | 媒体编号';
COMMENT ON COLUMN publisher.pub_name IS 'Name | 名称';
COMMENT ON COLUMN publisher.kind IS 'Kind: app, site, tv | 类型：app 应用, site 网站, tv 电视';
COMMENT ON COLUMN publisher.rev_share IS 'Share paid out, percent | 分成（%）';

CREATE TABLE campaign (
  camp_id   INTEGER PRIMARY KEY,
  adv_id    INTEGER REFERENCES advertiser(adv_id),
  camp_name VARCHAR,
  goal      VARCHAR,
  bid_type  VARCHAR,
  daily_cap DECIMAL(18,2),
  start_day DATE,
  end_day   DATE,
  paused    BOOLEAN
);
COMMENT ON TABLE campaign IS 'Campaigns | 广告计划';
COMMENT ON COLUMN campaign.camp_id IS 'Campaign id | 计划编号';
COMMENT ON COLUMN campaign.adv_id IS 'Advertiser | 广告主';
COMMENT ON COLUMN campaign.camp_name IS 'Campaign name | 计划名称';
COMMENT ON COLUMN campaign.goal IS 'Goal: reach, clicks, installs, sales | 目标：reach 曝光, clicks 点击, installs 安装, sales 销售';
COMMENT ON COLUMN campaign.bid_type IS 'Bid type: CPM, CPC, CPA | 出价方式';
COMMENT ON COLUMN campaign.daily_cap IS 'Daily budget, dollars | 日预算（美元）';
COMMENT ON COLUMN campaign.start_day IS 'Start | 开始日期';
COMMENT ON COLUMN campaign.end_day IS 'End, NULL if open | 结束日期';
COMMENT ON COLUMN campaign.paused IS 'True if paused | 是否暂停';

CREATE TABLE ad_invoice (
  inv_no    VARCHAR PRIMARY KEY,
  adv_id    INTEGER REFERENCES advertiser(adv_id),
  inv_month DATE,
  amount    DECIMAL(18,2),
  paid      BOOLEAN
);
COMMENT ON TABLE ad_invoice IS 'Invoices | 账单';
COMMENT ON COLUMN ad_invoice.inv_no IS 'Invoice number | 账单号';
COMMENT ON COLUMN ad_invoice.adv_id IS 'Advertiser | 广告主';
COMMENT ON COLUMN ad_invoice.inv_month IS 'First day of the month | 账期';
COMMENT ON COLUMN ad_invoice.amount IS 'Amount, dollars | 金额（美元）';
COMMENT ON COLUMN ad_invoice.paid IS 'True if paid | 是否已付';

CREATE TABLE creative (
  cr_id   INTEGER PRIMARY KEY,
  camp_id INTEGER REFERENCES campaign(camp_id),
  format  VARCHAR,
  review  VARCHAR
);
COMMENT ON TABLE creative IS 'Creatives | 创意';
COMMENT ON COLUMN creative.cr_id IS 'Creative id | 创意编号';
COMMENT ON COLUMN creative.camp_id IS 'Campaign | 计划';
COMMENT ON COLUMN creative.format IS 'Format: image, video, native, carousel | 形式：image 图片, video 视频, native 原生, carousel 轮播';
COMMENT ON COLUMN creative.review IS 'Review: approved, rejected, pending | 审核：approved 通过, rejected 拒绝, pending 待审';

CREATE TABLE delivery (
  cr_id  INTEGER REFERENCES creative(cr_id),
  pub_id INTEGER REFERENCES publisher(pub_id),
  day    DATE,
  imps   BIGINT,
  clicks INTEGER,
  spend  DECIMAL(18,2),
  PRIMARY KEY (cr_id, pub_id, day)
);
COMMENT ON TABLE delivery IS 'Daily delivery by creative and publisher | 投放日报';
COMMENT ON COLUMN delivery.cr_id IS 'Creative | 创意';
COMMENT ON COLUMN delivery.pub_id IS 'Publisher | 媒体';
COMMENT ON COLUMN delivery.day IS 'Day | 日期';
COMMENT ON COLUMN delivery.imps IS 'Impressions | 曝光';
COMMENT ON COLUMN delivery.clicks IS 'Clicks | 点击';
COMMENT ON COLUMN delivery.spend IS 'Spend, dollars | 消耗（美元）';

CREATE TABLE conversion (
  conv_id BIGINT PRIMARY KEY,
  cr_id   INTEGER REFERENCES creative(cr_id),
  pub_id  INTEGER REFERENCES publisher(pub_id),
  conv_at TIMESTAMP,
  value   DECIMAL(18,2),
  fraud   BOOLEAN
);
COMMENT ON TABLE conversion IS 'Conversions | 转化';
COMMENT ON COLUMN conversion.conv_id IS 'Conversion id | 转化编号';
COMMENT ON COLUMN conversion.cr_id IS 'Creative | 创意';
COMMENT ON COLUMN conversion.pub_id IS 'Publisher | 媒体';
COMMENT ON COLUMN conversion.conv_at IS 'Time | 时间';
COMMENT ON COLUMN conversion.value IS 'Value, dollars, 0 if unknown | 价值（美元）';
COMMENT ON COLUMN conversion.fraud IS 'True if judged fraudulent | 是否作弊';
