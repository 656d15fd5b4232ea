-- Dividends and corporate actions: listed companies, share classes, dividend declarations, payments, splits, rights issues, buybacks, mergers, elections by clients, entitlements and tax claims of a custodian.

CREATE TABLE ca_issuer (
  issuer_no   INTEGER PRIMARY KEY,
  issuer_nm   VARCHAR NOT NULL,
  ctry_cd     VARCHAR,
  gics_sector VARCHAR,
  fy_end_mon  INTEGER
);
COMMENT ON TABLE ca_issuer IS 'Issuers | 发行公司';
COMMENT ON COLUMN ca_issuer.issuer_no IS 'Issuer number | 公司编号';
COMMENT ON COLUMN ca_issuer.issuer_nm IS 'Company name | 公司名称';
COMMENT ON COLUMN ca_issuer.ctry_cd IS 'Country code: US, GB, DE, FR, JP, HK, CN | 国家代码';
COMMENT ON COLUMN ca_issuer.gics_sector IS 'Sector: Energy, Financials, Utilities, Technology, Health Care, Industrials, Consumer | 行业';
COMMENT ON COLUMN ca_issuer.fy_end_mon IS 'Month in which the fiscal year ends | 财年结束月份';

CREATE TABLE cust_client (
  client_id  INTEGER PRIMARY KEY,
  client_nm  VARCHAR NOT NULL,
  domicile   VARCHAR,
  tax_status VARCHAR
);
COMMENT ON TABLE cust_client IS 'Custody clients | 托管客户';
COMMENT ON COLUMN cust_client.client_id IS 'Client id | 客户编号';
COMMENT ON COLUMN cust_client.client_nm IS 'Client name | 客户名称';
COMMENT ON COLUMN cust_client.domicile IS 'Country of tax residence | 税务居住地';
COMMENT ON COLUMN cust_client.tax_status IS 'Tax status: exempt, treaty, full | 税收身份：exempt 免税, treaty 协定, full 全额';

CREATE TABLE ca_instrument (
  inst_id     INTEGER PRIMARY KEY,
  issuer_no   INTEGER REFERENCES ca_issuer(issuer_no),
  isin        VARCHAR,
  ticker      VARCHAR,
  inst_desc   VARCHAR,
  share_class VARCHAR,
  trade_ccy   VARCHAR,
  shs_out     BIGINT,
  list_dt     DATE,
  delist_dt   DATE
);
COMMENT ON TABLE ca_instrument IS 'Securities | 证券';
COMMENT ON COLUMN ca_instrument.inst_id IS 'Instrument id | 证券编号';
COMMENT ON COLUMN ca_instrument.issuer_no IS 'Issuer | 公司编号';
COMMENT ON COLUMN ca_instrument.isin IS 'ISIN, e.g. GB00B0SWJX34 | ISIN';
COMMENT ON COLUMN ca_instrument.ticker IS 'Ticker, e.g. NWHL | 代码';
COMMENT ON COLUMN ca_instrument.inst_desc IS 'Description | 证券描述';
COMMENT ON COLUMN ca_instrument.share_class IS 'Class: ordinary, preferred, ADR, REIT unit | 股份类别';
COMMENT ON COLUMN ca_instrument.trade_ccy IS 'Trading currency: USD, GBP, EUR, JPY, HKD, CNY | 交易币种';
COMMENT ON COLUMN ca_instrument.shs_out IS 'Shares outstanding | 总股本';
COMMENT ON COLUMN ca_instrument.list_dt IS 'Listed | 上市日期';
COMMENT ON COLUMN ca_instrument.delist_dt IS 'Delisted, NULL while listed | 退市日期，在市为空';

CREATE TABLE deal_event (
  deal_no     INTEGER PRIMARY KEY,
  target_no   INTEGER REFERENCES ca_issuer(issuer_no),
  acquirer_no INTEGER REFERENCES ca_issuer(issuer_no),
  consid      VARCHAR,
  offer_px    DOUBLE,
  unaff_px    DOUBLE,
  ann_dt      DATE,
  close_dt    DATE,
  deal_status VARCHAR
);
COMMENT ON TABLE deal_event IS 'Mergers and tender offers | 并购要约';
COMMENT ON COLUMN deal_event.deal_no IS 'Deal number | 交易编号';
COMMENT ON COLUMN deal_event.target_no IS 'Target company | 目标公司';
COMMENT ON COLUMN deal_event.acquirer_no IS 'Buyer, NULL if not a listed one | 收购方';
COMMENT ON COLUMN deal_event.consid IS 'Consideration: cash, stock, mixed | 对价方式';
COMMENT ON COLUMN deal_event.offer_px IS 'Offer price a share | 要约价';
COMMENT ON COLUMN deal_event.unaff_px IS 'Price before the news | 消息前价格';
COMMENT ON COLUMN deal_event.ann_dt IS 'Announced | 公告日';
COMMENT ON COLUMN deal_event.close_dt IS 'Completed, NULL if not | 完成日';
COMMENT ON COLUMN deal_event.deal_status IS 'Status: pending, completed, terminated | 状态';

CREATE TABLE div_event (
  div_id     INTEGER PRIMARY KEY,
  inst_id    INTEGER REFERENCES ca_instrument(inst_id),
  div_type   VARCHAR,
  fiscal_yr  INTEGER,
  decl_dt    DATE,
  ex_dt      DATE,
  rec_dt     DATE,
  pay_dt     DATE,
  gross_amt  DOUBLE,
  div_ccy    VARCHAR,
  wht_rate   DOUBLE,
  frank_flg  BOOLEAN,
  evt_status VARCHAR
);
COMMENT ON TABLE div_event IS 'Dividends | 分红';
COMMENT ON COLUMN div_event.div_id IS 'Dividend id | 分红编号';
COMMENT ON COLUMN div_event.inst_id IS 'Security | 证券';
COMMENT ON COLUMN div_event.div_type IS 'Type: interim, final, special, quarterly, scrip | 类型：interim 中期, final 末期, special 特别, quarterly 季度, scrip 以股代息';
COMMENT ON COLUMN div_event.fiscal_yr IS 'Fiscal year it is paid for | 所属财年';
COMMENT ON COLUMN div_event.decl_dt IS 'Declared | 宣告日';
COMMENT ON COLUMN div_event.ex_dt IS 'Ex-date | 除权除息日';
COMMENT ON COLUMN div_event.rec_dt IS 'Record date | 股权登记日';
COMMENT ON COLUMN div_event.pay_dt IS 'Payment date | 派息日';
COMMENT ON COLUMN div_event.gross_amt IS 'Gross amount a share | 每股税前金额';
COMMENT ON COLUMN div_event.div_ccy IS 'Currency of payment | 派息币种';
COMMENT ON COLUMN div_event.wht_rate IS 'Withholding tax, percent | 预提税率（%）';
COMMENT ON COLUMN div_event.frank_flg IS 'True if tax credits are attached | 是否附税收抵免';
COMMENT ON COLUMN div_event.evt_status IS 'Status: proposed, confirmed, paid, cancelled | 状态：proposed 预案, confirmed 已确认, paid 已派, cancelled 取消';

CREATE TABLE split_event (
  split_id   INTEGER PRIMARY KEY,
  inst_id    INTEGER REFERENCES ca_instrument(inst_id),
  split_kind VARCHAR,
  from_shs   DOUBLE,
  to_shs     DOUBLE,
  ann_dt     DATE,
  eff_dt     DATE
);
COMMENT ON TABLE split_event IS 'Splits and bonus issues | 拆股送股';
COMMENT ON COLUMN split_event.split_id IS 'Event id | 事件编号';
COMMENT ON COLUMN split_event.inst_id IS 'Security | 证券';
COMMENT ON COLUMN split_event.split_kind IS 'Kind: split, reverse split, bonus issue | 类型';
COMMENT ON COLUMN split_event.from_shs IS 'Old shares | 原股数';
COMMENT ON COLUMN split_event.to_shs IS 'New shares for the old ones | 新股数';
COMMENT ON COLUMN split_event.ann_dt IS 'Announced | 公告日';
COMMENT ON COLUMN split_event.eff_dt IS 'Effective | 生效日';

CREATE TABLE rights_event (
  rights_id  INTEGER PRIMARY KEY,
  inst_id    INTEGER REFERENCES ca_instrument(inst_id),
  sub_px     DOUBLE,
  ratio_new  DOUBLE,
  ratio_held DOUBLE,
  cum_px     DOUBLE,
  ann_dt     DATE,
  ex_dt      DATE,
  sub_end_dt DATE,
  raised_mm  DOUBLE,
  takeup_pct DOUBLE
);
COMMENT ON TABLE rights_event IS 'Rights issues | 配股';
COMMENT ON COLUMN rights_event.rights_id IS 'Event id | 事件编号';
COMMENT ON COLUMN rights_event.inst_id IS 'Security | 证券';
COMMENT ON COLUMN rights_event.sub_px IS 'Subscription price | 认购价';
COMMENT ON COLUMN rights_event.ratio_new IS 'New shares offered | 配售新股数';
COMMENT ON COLUMN rights_event.ratio_held IS 'For this number of shares held | 每持有股数';
COMMENT ON COLUMN rights_event.cum_px IS 'Last price before the ex-date | 除权前收盘价';
COMMENT ON COLUMN rights_event.ann_dt IS 'Announced | 公告日';
COMMENT ON COLUMN rights_event.ex_dt IS 'Ex-date | 除权日';
COMMENT ON COLUMN rights_event.sub_end_dt IS 'Subscription closes | 认购截止日';
COMMENT ON COLUMN rights_event.raised_mm IS 'Amount raised, million | 募资额（百万）';
COMMENT ON COLUMN rights_event.takeup_pct IS 'Taken up, percent, NULL before the close | 认购率（%）';

CREATE TABLE buyback (
  inst_id       INTEGER REFERENCES ca_instrument(inst_id),
  mon_dt        DATE,
  shs_bought    BIGINT,
  amt_spent     DOUBLE,
  cancelled_flg BOOLEAN,
  PRIMARY KEY (inst_id, mon_dt)
);
COMMENT ON TABLE buyback IS 'Share buybacks by month | 股份回购';
COMMENT ON COLUMN buyback.inst_id IS 'Security | 证券';
COMMENT ON COLUMN buyback.mon_dt IS 'First day of the month | 月份首日';
COMMENT ON COLUMN buyback.shs_bought IS 'Shares bought | 回购股数';
COMMENT ON COLUMN buyback.amt_spent IS 'Spent, million | 回购金额（百万）';
COMMENT ON COLUMN buyback.cancelled_flg IS 'True if the shares were cancelled | 是否注销';

CREATE TABLE ca_entitle (
  ent_id    BIGINT PRIMARY KEY,
  div_id    INTEGER REFERENCES div_event(div_id),
  client_id INTEGER REFERENCES cust_client(client_id),
  elig_qty  BIGINT,
  gross_due DOUBLE,
  tax_held  DOUBLE,
  net_paid  DOUBLE,
  paid_dt   DATE,
  elect     VARCHAR
);
COMMENT ON TABLE ca_entitle IS 'Dividend entitlements of clients | 权益分派';
COMMENT ON COLUMN ca_entitle.ent_id IS 'Entitlement id | 权益编号';
COMMENT ON COLUMN ca_entitle.div_id IS 'Dividend | 分红编号';
COMMENT ON COLUMN ca_entitle.client_id IS 'Client | 客户';
COMMENT ON COLUMN ca_entitle.elig_qty IS 'Shares held on the record date | 登记日持股';
COMMENT ON COLUMN ca_entitle.gross_due IS 'Gross due | 应收税前';
COMMENT ON COLUMN ca_entitle.tax_held IS 'Tax withheld | 已扣税';
COMMENT ON COLUMN ca_entitle.net_paid IS 'Net paid, NULL if not yet | 实付净额，未付为空';
COMMENT ON COLUMN ca_entitle.paid_dt IS 'Credited on, NULL if not yet | 入账日';
COMMENT ON COLUMN ca_entitle.elect IS 'Choice: cash, stock, none | 选择';

CREATE TABLE tax_reclaim (
  claim_id  BIGINT PRIMARY KEY,
  ent_id    BIGINT REFERENCES ca_entitle(ent_id),
  filed_dt  DATE,
  claim_amt DOUBLE,
  recv_amt  DOUBLE,
  recv_dt   DATE
);
COMMENT ON TABLE tax_reclaim IS 'Claims for tax paid in excess | 退税申请';
COMMENT ON COLUMN tax_reclaim.claim_id IS 'Claim id | 申请编号';
COMMENT ON COLUMN tax_reclaim.ent_id IS 'Entitlement | 权益编号';
COMMENT ON COLUMN tax_reclaim.filed_dt IS 'Filed | 申请日';
COMMENT ON COLUMN tax_reclaim.claim_amt IS 'Claimed | 申请金额';
COMMENT ON COLUMN tax_reclaim.recv_amt IS 'Received, NULL if open | 收到金额，未结为空';
COMMENT ON COLUMN tax_reclaim.recv_dt IS 'Received on | 收到日期';
