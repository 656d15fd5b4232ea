-- US IPO registration queue: issuers, registrations, amendments, comment letters, underwriters on deals, roadshows, pricings, sectors, pre-IPO holders, lock-ups, SPACs, financials by fiscal year, aftermarket, withdrawals and postponements.

CREATE TABLE reg_issuer (
  cik_no     INTEGER PRIMARY KEY,
  issuer_nm  VARCHAR NOT NULL,
  dba_nm     VARCHAR,
  sic_sector VARCHAR,
  inc_state  VARCHAR,
  hq_country VARCHAR,
  founded_dt DATE,
  is_egc     BOOLEAN,
  is_fpi     BOOLEAN
);
COMMENT ON TABLE reg_issuer IS 'Issuers | 发行人';
COMMENT ON COLUMN reg_issuer.cik_no IS 'SEC number | SEC编号';
COMMENT ON COLUMN reg_issuer.issuer_nm IS 'Name, e.g. Pinecrest Biologics Inc | 名称';
COMMENT ON COLUMN reg_issuer.dba_nm IS 'Trading name, e.g. Pinecrest | 商号';
COMMENT ON COLUMN reg_issuer.sic_sector IS 'Sector: biotech, software, energy, consumer, financial, industrial | 行业：biotech生物科技，software软件，energy能源，consumer消费，financial金融，industrial工业';
COMMENT ON COLUMN reg_issuer.inc_state IS 'State or country of incorporation | 注册地';
COMMENT ON COLUMN reg_issuer.hq_country IS 'Country of headquarters, two letters | 总部国家';
COMMENT ON COLUMN reg_issuer.founded_dt IS 'Founded | 成立日';
COMMENT ON COLUMN reg_issuer.is_egc IS 'True for emerging growth companies | 是否新兴成长公司';
COMMENT ON COLUMN reg_issuer.is_fpi IS 'True for foreign private issuers | 是否外国私人发行人';

CREATE TABLE uw_firm (
  uw_id INTEGER PRIMARY KEY,
  uw_nm VARCHAR NOT NULL,
  tier  VARCHAR
);
COMMENT ON TABLE uw_firm IS 'Underwriters | 承销商';
COMMENT ON COLUMN uw_firm.uw_id IS 'Firm | 承销商编号';
COMMENT ON COLUMN uw_firm.uw_nm IS 'Name, e.g. Kestrel Capital | 名称';
COMMENT ON COLUMN uw_firm.tier IS 'Tier: bulge, mid, boutique | 层级：bulge大行，mid中型，boutique精品';

CREATE TABLE registration (
  reg_id        INTEGER PRIMARY KEY,
  cik_no        INTEGER REFERENCES reg_issuer(cik_no),
  form_kind     VARCHAR,
  venue         VARCHAR,
  draft_dt      DATE,
  public_dt     DATE,
  effective_dt  DATE,
  last_amend_dt DATE,
  reg_status    VARCHAR,
  fee_amt       DECIMAL(18,2),
  est_size      DECIMAL(18,2)
);
COMMENT ON TABLE registration IS 'Registrations | 注册申请';
COMMENT ON COLUMN registration.reg_id IS 'Registration | 申请编号';
COMMENT ON COLUMN registration.cik_no IS 'Issuer | 发行人';
COMMENT ON COLUMN registration.form_kind IS 'Form: S-1, F-1, S-11 | 表格';
COMMENT ON COLUMN registration.venue IS 'Venue: NYSE, NASDAQ, AMEX | 上市地';
COMMENT ON COLUMN registration.draft_dt IS 'Draft submitted confidentially, NULL if none | 保密提交日，无则为空';
COMMENT ON COLUMN registration.public_dt IS 'First filed publicly, NULL if not yet | 首次公开递交日，未公开为空';
COMMENT ON COLUMN registration.effective_dt IS 'Declared effective, NULL if not | 宣布生效日，未生效为空';
COMMENT ON COLUMN registration.last_amend_dt IS 'Last amended | 最近修订日';
COMMENT ON COLUMN registration.reg_status IS 'Status: draft, public, effective, priced, withdrawn, abandoned | 状态：draft保密，public公开，effective生效，priced已定价，withdrawn撤回，abandoned放弃';
COMMENT ON COLUMN registration.fee_amt IS 'Amount in the fee table, million USD | 费用表金额（百万美元）';
COMMENT ON COLUMN registration.est_size IS 'Our estimate of the size, million USD | 估计规模（百万美元）';

CREATE TABLE pre_holder (
  cik_no      INTEGER REFERENCES reg_issuer(cik_no),
  holder_nm   VARCHAR,
  holder_kind VARCHAR,
  pct_pre     DOUBLE,
  pct_post    DOUBLE,
  votes_post  DOUBLE,
  PRIMARY KEY (cik_no, holder_nm)
);
COMMENT ON TABLE pre_holder IS 'Holders before the offering | 发行前股东';
COMMENT ON COLUMN pre_holder.cik_no IS 'Issuer | 发行人';
COMMENT ON COLUMN pre_holder.holder_nm IS 'Holder, e.g. Lantern Ventures | 股东';
COMMENT ON COLUMN pre_holder.holder_kind IS 'Kind: founder, venture, private equity, corporate, employee | 类型：founder创始人，venture风投，private equity私募股权，corporate企业，employee员工';
COMMENT ON COLUMN pre_holder.pct_pre IS 'Before, percent | 发行前比例（%）';
COMMENT ON COLUMN pre_holder.pct_post IS 'After, percent | 发行后比例（%）';
COMMENT ON COLUMN pre_holder.votes_post IS 'Votes after, percent | 发行后表决权（%）';

CREATE TABLE fin_fy (
  cik_no     INTEGER REFERENCES reg_issuer(cik_no),
  fy         INTEGER,
  rev        DECIMAL(18,2),
  gross_pft  DECIMAL(18,2),
  op_inc     DECIMAL(18,2),
  net_inc    DECIMAL(18,2),
  adj_ebitda DECIMAL(18,2),
  cash       DECIMAL(18,2),
  PRIMARY KEY (cik_no, fy)
);
COMMENT ON TABLE fin_fy IS 'Financials by fiscal year, million USD | 财务（百万美元）';
COMMENT ON COLUMN fin_fy.cik_no IS 'Issuer | 发行人';
COMMENT ON COLUMN fin_fy.fy IS 'Fiscal year | 财年';
COMMENT ON COLUMN fin_fy.rev IS 'Revenue | 收入';
COMMENT ON COLUMN fin_fy.gross_pft IS 'Gross profit | 毛利';
COMMENT ON COLUMN fin_fy.op_inc IS 'Operating income | 营业利润';
COMMENT ON COLUMN fin_fy.net_inc IS 'Net income | 净利润';
COMMENT ON COLUMN fin_fy.adj_ebitda IS 'Adjusted EBITDA | 调整后EBITDA';
COMMENT ON COLUMN fin_fy.cash IS 'Cash at year-end | 年末现金';

CREATE TABLE amendment (
  reg_id    INTEGER REFERENCES registration(reg_id),
  amend_no  INTEGER,
  filed_dt  DATE,
  range_lo  DOUBLE,
  range_hi  DOUBLE,
  shares_mm DECIMAL(18,2),
  PRIMARY KEY (reg_id, amend_no)
);
COMMENT ON TABLE amendment IS 'Amendments | 修订';
COMMENT ON COLUMN amendment.reg_id IS 'Registration | 申请';
COMMENT ON COLUMN amendment.amend_no IS 'Number | 序号';
COMMENT ON COLUMN amendment.filed_dt IS 'Filed | 提交日';
COMMENT ON COLUMN amendment.range_lo IS 'Price range, low, USD, NULL if not set | 价格区间下限，未定为空';
COMMENT ON COLUMN amendment.range_hi IS 'Price range, high, USD | 价格区间上限';
COMMENT ON COLUMN amendment.shares_mm IS 'Shares, million | 股数（百万）';

CREATE TABLE comment_letter (
  reg_id      INTEGER REFERENCES registration(reg_id),
  letter_no   INTEGER,
  sent_dt     DATE,
  reply_dt    DATE,
  released_dt DATE,
  n_comments  INTEGER,
  PRIMARY KEY (reg_id, letter_no)
);
COMMENT ON TABLE comment_letter IS 'Comment letters of the staff | 反馈意见';
COMMENT ON COLUMN comment_letter.reg_id IS 'Registration | 申请';
COMMENT ON COLUMN comment_letter.letter_no IS 'Number | 序号';
COMMENT ON COLUMN comment_letter.sent_dt IS 'Sent | 发出日';
COMMENT ON COLUMN comment_letter.reply_dt IS 'Answered, NULL if open | 回复日，未回复为空';
COMMENT ON COLUMN comment_letter.released_dt IS 'Released to the public, NULL if not | 公开日，未公开为空';
COMMENT ON COLUMN comment_letter.n_comments IS 'Comments | 意见数';

CREATE TABLE deal_uw (
  reg_id   INTEGER REFERENCES registration(reg_id),
  uw_id    INTEGER REFERENCES uw_firm(uw_id),
  uw_role  VARCHAR,
  alloc_mm DECIMAL(18,2),
  PRIMARY KEY (reg_id, uw_id)
);
COMMENT ON TABLE deal_uw IS 'Underwriters on registrations | 申请承销';
COMMENT ON COLUMN deal_uw.reg_id IS 'Registration | 申请';
COMMENT ON COLUMN deal_uw.uw_id IS 'Firm | 承销商';
COMMENT ON COLUMN deal_uw.uw_role IS 'Role: lead left, joint book, co-manager | 角色：lead left主承销，joint book联席，co-manager副承销';
COMMENT ON COLUMN deal_uw.alloc_mm IS 'Shares underwritten, million, NULL before pricing | 承销股数（百万），定价前为空';

CREATE TABLE pricing (
  reg_id      INTEGER PRIMARY KEY REFERENCES registration(reg_id),
  symbol      VARCHAR,
  priced_dt   DATE,
  trade_dt    DATE,
  close_dt    DATE,
  offer_px    DOUBLE,
  file_lo     DOUBLE,
  file_hi     DOUBLE,
  prim_sh_mm  DECIMAL(18,2),
  sec_sh_mm   DECIMAL(18,2),
  green_sh_mm DECIMAL(18,2),
  gross_usd   DECIMAL(18,2),
  spread_pct  DOUBLE,
  mcap_usd    DECIMAL(18,2)
);
COMMENT ON TABLE pricing IS 'Priced deals | 定价';
COMMENT ON COLUMN pricing.reg_id IS 'Registration | 申请';
COMMENT ON COLUMN pricing.symbol IS 'Symbol, e.g. PNCB | 代码';
COMMENT ON COLUMN pricing.priced_dt IS 'Priced | 定价日';
COMMENT ON COLUMN pricing.trade_dt IS 'First trade | 首个交易日';
COMMENT ON COLUMN pricing.close_dt IS 'Closed | 交割日';
COMMENT ON COLUMN pricing.offer_px IS 'Offer price, USD | 发行价';
COMMENT ON COLUMN pricing.file_lo IS 'Range at first, low, USD | 初始区间下限';
COMMENT ON COLUMN pricing.file_hi IS 'Range at first, high, USD | 初始区间上限';
COMMENT ON COLUMN pricing.prim_sh_mm IS 'New shares, million | 新股（百万）';
COMMENT ON COLUMN pricing.sec_sh_mm IS 'Shares sold by holders, million | 老股（百万）';
COMMENT ON COLUMN pricing.green_sh_mm IS 'Greenshoe exercised, million | 绿鞋行使（百万）';
COMMENT ON COLUMN pricing.gross_usd IS 'Gross proceeds, million USD | 募资总额（百万美元）';
COMMENT ON COLUMN pricing.spread_pct IS 'Gross spread, percent | 承销费率（%）';
COMMENT ON COLUMN pricing.mcap_usd IS 'Market cap at offer, million USD | 发行市值（百万美元）';

CREATE TABLE after_px (
  reg_id   INTEGER PRIMARY KEY REFERENCES pricing(reg_id),
  open_d1  DOUBLE,
  close_d1 DOUBLE,
  close_m1 DOUBLE,
  close_m6 DOUBLE
);
COMMENT ON TABLE after_px IS 'Aftermarket | 上市后表现';
COMMENT ON COLUMN after_px.reg_id IS 'Registration | 申请';
COMMENT ON COLUMN after_px.open_d1 IS 'First trade, USD | 首日开盘';
COMMENT ON COLUMN after_px.close_d1 IS 'First-day close, USD | 首日收盘';
COMMENT ON COLUMN after_px.close_m1 IS 'Close after a month, USD, NULL if not yet | 一个月收盘，未到为空';
COMMENT ON COLUMN after_px.close_m6 IS 'Close after six months, USD, NULL if not yet | 六个月收盘，未到为空';

CREATE TABLE lockup (
  reg_id    INTEGER REFERENCES pricing(reg_id),
  lock_kind VARCHAR,
  expiry_dt DATE,
  locked_mm DECIMAL(18,2),
  waived_dt DATE,
  PRIMARY KEY (reg_id, lock_kind)
);
COMMENT ON TABLE lockup IS 'Lock-ups | 锁定期';
COMMENT ON COLUMN lockup.reg_id IS 'Registration | 申请';
COMMENT ON COLUMN lockup.lock_kind IS 'Kind: all holders, insiders, early release | 类型：all holders全部，insiders内部人，early release提前解除';
COMMENT ON COLUMN lockup.expiry_dt IS 'Expires | 到期日';
COMMENT ON COLUMN lockup.locked_mm IS 'Shares, million | 股数（百万）';
COMMENT ON COLUMN lockup.waived_dt IS 'Waived, NULL if not | 豁免日，未豁免为空';
