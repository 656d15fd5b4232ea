-- Block trades and top-ten holders of A-shares: securities, brokers' branches, block trades, daily prices, top ten shareholders, top ten float holders, holder register, shareholder counts, holding changes by insiders, dragon-tiger list, institutional visits, repurchases.

CREATE TABLE t_security (
  sec_cd     VARCHAR PRIMARY KEY,
  sec_abbr   VARCHAR NOT NULL,
  sec_pinyin VARCHAR,
  comp_nm    VARCHAR,
  mkt        VARCHAR,
  ind_l1     VARCHAR,
  ipo_dt     DATE,
  delist_dt  DATE,
  is_hgt     BOOLEAN
);
COMMENT ON TABLE t_security IS 'Securities | 证券';
COMMENT ON COLUMN t_security.sec_cd IS 'Code, six digits, e.g. 300124 | 证券代码';
COMMENT ON COLUMN t_security.sec_abbr IS 'Short name, in Chinese, e.g. 汇策技术 | 证券简称';
COMMENT ON COLUMN t_security.sec_pinyin IS 'Pinyin initials | 拼音缩写';
COMMENT ON COLUMN t_security.comp_nm IS 'Company full name, in Chinese | 公司全称';
COMMENT ON COLUMN t_security.mkt IS 'Market: SH, SZ, BJ | 市场';
COMMENT ON COLUMN t_security.ind_l1 IS 'Industry, in Chinese, e.g. 机械设备 | 一级行业';
COMMENT ON COLUMN t_security.ipo_dt IS 'Listed | 上市日期';
COMMENT ON COLUMN t_security.delist_dt IS 'Delisted, NULL if listed | 退市日期，在市为空';
COMMENT ON COLUMN t_security.is_hgt IS 'True if eligible for stock connect | 是否互联互通标的';

CREATE TABLE t_branch (
  br_id     INTEGER PRIMARY KEY,
  br_nm     VARCHAR NOT NULL,
  broker_nm VARCHAR,
  city      VARCHAR,
  is_inst   BOOLEAN
);
COMMENT ON TABLE t_branch IS 'Broker branches | 营业部';
COMMENT ON COLUMN t_branch.br_id IS 'Branch | 营业部编号';
COMMENT ON COLUMN t_branch.br_nm IS 'Full name, in Chinese, e.g. 中泽证券上海陆家嘴营业部; 机构专用 for institutions | 营业部全称，机构席位为机构专用';
COMMENT ON COLUMN t_branch.broker_nm IS 'Broker, in Chinese | 所属券商';
COMMENT ON COLUMN t_branch.city IS 'City, in Chinese | 城市';
COMMENT ON COLUMN t_branch.is_inst IS 'True for institutional seats | 是否机构席位';

CREATE TABLE t_holder (
  hld_id   INTEGER PRIMARY KEY,
  hld_nm   VARCHAR NOT NULL,
  hld_kind VARCHAR,
  mgr_nm   VARCHAR
);
COMMENT ON TABLE t_holder IS 'Holders | 股东';
COMMENT ON COLUMN t_holder.hld_id IS 'Holder | 股东编号';
COMMENT ON COLUMN t_holder.hld_nm IS 'Name as registered, in Chinese, e.g. 香港中央结算有限公司 | 股东名称';
COMMENT ON COLUMN t_holder.hld_kind IS 'Kind: person, fund, insurer, social security, QFII, broker, company, state | 性质：person个人，fund基金，insurer保险，social security社保，QFII，broker券商，company企业，state国资';
COMMENT ON COLUMN t_holder.mgr_nm IS 'Manager of the product, in Chinese, NULL if none | 管理人，无则为空';

CREATE TABLE t_block (
  blk_id   BIGINT PRIMARY KEY,
  sec_cd   VARCHAR REFERENCES t_security(sec_cd),
  trd_dt   DATE,
  publ_dt  DATE,
  blk_px   DOUBLE,
  close_px DOUBLE,
  disc_pct DOUBLE,
  vol      DECIMAL(18,2),
  amt      DECIMAL(18,2),
  buy_br   INTEGER REFERENCES t_branch(br_id),
  sell_br  INTEGER REFERENCES t_branch(br_id)
);
COMMENT ON TABLE t_block IS 'Block trades | 大宗交易';
COMMENT ON COLUMN t_block.blk_id IS 'Trade | 成交编号';
COMMENT ON COLUMN t_block.sec_cd IS 'Security | 证券代码';
COMMENT ON COLUMN t_block.trd_dt IS 'Trading day | 成交日期';
COMMENT ON COLUMN t_block.publ_dt IS 'Published | 披露日期';
COMMENT ON COLUMN t_block.blk_px IS 'Price, yuan | 成交价（元）';
COMMENT ON COLUMN t_block.close_px IS 'Close of the day, yuan | 当日收盘价（元）';
COMMENT ON COLUMN t_block.disc_pct IS 'Premium over the close, percent, negative for a discount | 溢价率（%），负为折价';
COMMENT ON COLUMN t_block.vol IS 'Shares, ten thousand | 成交量（万股）';
COMMENT ON COLUMN t_block.amt IS 'Amount, ten thousand yuan | 成交额（万元）';
COMMENT ON COLUMN t_block.buy_br IS 'Buying branch | 买方营业部';
COMMENT ON COLUMN t_block.sell_br IS 'Selling branch | 卖方营业部';

CREATE TABLE t_quote (
  sec_cd   VARCHAR REFERENCES t_security(sec_cd),
  trd_dt   DATE,
  open_px  DOUBLE,
  close_px DOUBLE,
  pct_chg  DOUBLE,
  amt      DECIMAL(18,2),
  tot_mv   DECIMAL(18,2),
  free_mv  DECIMAL(18,2),
  PRIMARY KEY (sec_cd, trd_dt)
);
COMMENT ON TABLE t_quote IS 'Daily quotes | 日行情';
COMMENT ON COLUMN t_quote.sec_cd IS 'Security | 证券代码';
COMMENT ON COLUMN t_quote.trd_dt IS 'Trading day | 交易日';
COMMENT ON COLUMN t_quote.open_px IS 'Open, yuan | 开盘价（元）';
COMMENT ON COLUMN t_quote.close_px IS 'Close, yuan | 收盘价（元）';
COMMENT ON COLUMN t_quote.pct_chg IS 'Change, percent | 涨跌幅（%）';
COMMENT ON COLUMN t_quote.amt IS 'Turnover, ten thousand yuan | 成交额（万元）';
COMMENT ON COLUMN t_quote.tot_mv IS 'Total market value, ten thousand yuan | 总市值（万元）';
COMMENT ON COLUMN t_quote.free_mv IS 'Free-float market value, ten thousand yuan | 自由流通市值（万元）';

CREATE TABLE t_top10 (
  sec_cd      VARCHAR REFERENCES t_security(sec_cd),
  rpt_dt      DATE,
  rnk         INTEGER,
  publ_dt     DATE,
  hld_id      INTEGER REFERENCES t_holder(hld_id),
  shr         DECIMAL(18,2),
  pct_tot     DOUBLE,
  chg_shr     DECIMAL(18,2),
  pledged_shr DECIMAL(18,2),
  PRIMARY KEY (sec_cd, rpt_dt, rnk)
);
COMMENT ON TABLE t_top10 IS 'Ten largest shareholders | 十大股东';
COMMENT ON COLUMN t_top10.sec_cd IS 'Security | 证券代码';
COMMENT ON COLUMN t_top10.rpt_dt IS 'Report date | 报告期';
COMMENT ON COLUMN t_top10.rnk IS 'Rank | 名次';
COMMENT ON COLUMN t_top10.publ_dt IS 'Published | 公告日期';
COMMENT ON COLUMN t_top10.hld_id IS 'Holder | 股东';
COMMENT ON COLUMN t_top10.shr IS 'Shares, ten thousand | 持股数（万股）';
COMMENT ON COLUMN t_top10.pct_tot IS 'Percent of total capital | 占总股本比例（%）';
COMMENT ON COLUMN t_top10.chg_shr IS 'Change over the last report, ten thousand shares, NULL for new names | 较上期增减（万股），新进为空';
COMMENT ON COLUMN t_top10.pledged_shr IS 'Pledged or frozen, ten thousand shares | 质押冻结股数（万股）';

CREATE TABLE t_top10f (
  sec_cd    VARCHAR REFERENCES t_security(sec_cd),
  rpt_dt    DATE,
  rnk       INTEGER,
  publ_dt   DATE,
  hld_id    INTEGER REFERENCES t_holder(hld_id),
  shr       DECIMAL(18,2),
  pct_float DOUBLE,
  chg_kind  VARCHAR,
  PRIMARY KEY (sec_cd, rpt_dt, rnk)
);
COMMENT ON TABLE t_top10f IS 'Ten largest holders of tradable shares | 十大流通股东';
COMMENT ON COLUMN t_top10f.sec_cd IS 'Security | 证券代码';
COMMENT ON COLUMN t_top10f.rpt_dt IS 'Report date | 报告期';
COMMENT ON COLUMN t_top10f.rnk IS 'Rank | 名次';
COMMENT ON COLUMN t_top10f.publ_dt IS 'Published | 公告日期';
COMMENT ON COLUMN t_top10f.hld_id IS 'Holder | 股东';
COMMENT ON COLUMN t_top10f.shr IS 'Tradable shares, ten thousand | 持流通股数（万股）';
COMMENT ON COLUMN t_top10f.pct_float IS 'Percent of tradable shares | 占流通股比例（%）';
COMMENT ON COLUMN t_top10f.chg_kind IS 'Change: new, up, down, same | 变动：new新进，up增持，down减持，same不变';

CREATE TABLE t_hldnum (
  sec_cd  VARCHAR REFERENCES t_security(sec_cd),
  cut_dt  DATE,
  publ_dt DATE,
  hld_n   INTEGER,
  avg_shr DOUBLE,
  PRIMARY KEY (sec_cd, cut_dt)
);
COMMENT ON TABLE t_hldnum IS 'Number of shareholders | 股东户数';
COMMENT ON COLUMN t_hldnum.sec_cd IS 'Security | 证券代码';
COMMENT ON COLUMN t_hldnum.cut_dt IS 'Counted on | 截止日期';
COMMENT ON COLUMN t_hldnum.publ_dt IS 'Published | 公告日期';
COMMENT ON COLUMN t_hldnum.hld_n IS 'Shareholders | 股东户数';
COMMENT ON COLUMN t_hldnum.avg_shr IS 'Shares a holder | 户均持股（股）';

CREATE TABLE t_insider (
  ins_id INTEGER PRIMARY KEY,
  sec_cd VARCHAR REFERENCES t_security(sec_cd),
  ins_nm VARCHAR,
  post   VARCHAR,
  trd_dt DATE,
  side   VARCHAR,
  shr    DECIMAL(18,2),
  avg_px DOUBLE,
  via    VARCHAR
);
COMMENT ON TABLE t_insider IS 'Trades of directors and officers | 董监高增减持';
COMMENT ON COLUMN t_insider.ins_id IS 'Trade | 编号';
COMMENT ON COLUMN t_insider.sec_cd IS 'Security | 证券代码';
COMMENT ON COLUMN t_insider.ins_nm IS 'Name, in Chinese | 姓名';
COMMENT ON COLUMN t_insider.post IS 'Post: chairman, director, supervisor, executive | 职务：chairman董事长，director董事，supervisor监事，executive高管';
COMMENT ON COLUMN t_insider.trd_dt IS 'Traded on | 变动日期';
COMMENT ON COLUMN t_insider.side IS 'B buy, S sell | 方向：B增持，S减持';
COMMENT ON COLUMN t_insider.shr IS 'Shares, ten thousand | 股数（万股）';
COMMENT ON COLUMN t_insider.avg_px IS 'Average price, yuan | 均价（元）';
COMMENT ON COLUMN t_insider.via IS 'Way: auction, block, transfer | 方式：auction竞价，block大宗，transfer协议转让';

CREATE TABLE t_lhb (
  sec_cd   VARCHAR REFERENCES t_security(sec_cd),
  trd_dt   DATE,
  br_id    INTEGER REFERENCES t_branch(br_id),
  reason   VARCHAR,
  buy_amt  DECIMAL(18,2),
  sell_amt DECIMAL(18,2),
  PRIMARY KEY (sec_cd, trd_dt, br_id)
);
COMMENT ON TABLE t_lhb IS 'Dragon-tiger list by seat | 龙虎榜席位';
COMMENT ON COLUMN t_lhb.sec_cd IS 'Security | 证券代码';
COMMENT ON COLUMN t_lhb.trd_dt IS 'Day | 上榜日';
COMMENT ON COLUMN t_lhb.br_id IS 'Seat | 席位';
COMMENT ON COLUMN t_lhb.reason IS 'Reason: up limit, down limit, turnover, swing | 上榜原因：up limit涨幅，down limit跌幅，turnover换手，swing振幅';
COMMENT ON COLUMN t_lhb.buy_amt IS 'Bought, ten thousand yuan | 买入额（万元）';
COMMENT ON COLUMN t_lhb.sell_amt IS 'Sold, ten thousand yuan | 卖出额（万元）';

CREATE TABLE t_visit (
  vst_id  INTEGER PRIMARY KEY,
  sec_cd  VARCHAR REFERENCES t_security(sec_cd),
  vst_dt  DATE,
  publ_dt DATE,
  inst_n  INTEGER
);
COMMENT ON TABLE t_visit IS 'Visits by institutions | 机构调研';
COMMENT ON COLUMN t_visit.vst_id IS 'Visit | 调研编号';
COMMENT ON COLUMN t_visit.sec_cd IS 'Security | 证券代码';
COMMENT ON COLUMN t_visit.vst_dt IS 'Visited | 调研日期';
COMMENT ON COLUMN t_visit.publ_dt IS 'Published | 公告日期';
COMMENT ON COLUMN t_visit.inst_n IS 'Institutions | 机构家数';

CREATE TABLE t_buyback (
  bb_id    INTEGER PRIMARY KEY,
  sec_cd   VARCHAR REFERENCES t_security(sec_cd),
  ann_dt   DATE,
  start_dt DATE,
  end_dt   DATE,
  stage    VARCHAR,
  cap_amt  DECIMAL(18,2),
  done_amt DECIMAL(18,2),
  aim      VARCHAR
);
COMMENT ON TABLE t_buyback IS 'Buybacks | 回购';
COMMENT ON COLUMN t_buyback.bb_id IS 'Buyback | 回购编号';
COMMENT ON COLUMN t_buyback.sec_cd IS 'Security | 证券代码';
COMMENT ON COLUMN t_buyback.ann_dt IS 'Plan announced | 预案公告日';
COMMENT ON COLUMN t_buyback.start_dt IS 'First purchase, NULL if none yet | 首次回购日，未开始为空';
COMMENT ON COLUMN t_buyback.end_dt IS 'Ends | 截止日';
COMMENT ON COLUMN t_buyback.stage IS 'Stage: plan, running, done, stopped | 进度：plan预案，running实施中，done完成，stopped终止';
COMMENT ON COLUMN t_buyback.cap_amt IS 'Most to be spent, ten thousand yuan | 回购上限（万元）';
COMMENT ON COLUMN t_buyback.done_amt IS 'Spent so far, ten thousand yuan | 已回购金额（万元）';
COMMENT ON COLUMN t_buyback.aim IS 'Aim: cancel, incentive, stabilise | 用途：cancel注销，incentive激励，stabilise护盘';
