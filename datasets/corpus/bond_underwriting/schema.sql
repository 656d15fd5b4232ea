-- Bond issuance and underwriting: issuers, mandates, tranches, syndicate banks, order books, allocations, fees, comparables and ratings of a debt capital markets house.

CREATE TABLE dcm_issuer (
  issuer_id   INTEGER PRIMARY KEY,
  issuer_name VARCHAR NOT NULL,
  short_name  VARCHAR,
  parent_id   INTEGER REFERENCES dcm_issuer(issuer_id),
  sector      VARCHAR,
  country     VARCHAR,
  lgfv        BOOLEAN
);
COMMENT ON TABLE dcm_issuer IS 'Issuers | 发行人';
COMMENT ON COLUMN dcm_issuer.issuer_id IS 'Issuer id | 发行人编号';
COMMENT ON COLUMN dcm_issuer.issuer_name IS 'Legal name | 发行人名称';
COMMENT ON COLUMN dcm_issuer.short_name IS 'Short name used on screens | 简称';
COMMENT ON COLUMN dcm_issuer.parent_id IS 'Parent company, NULL if none | 母公司';
COMMENT ON COLUMN dcm_issuer.sector IS 'Sector: financials, utilities, property, industrials, technology, government | 行业';
COMMENT ON COLUMN dcm_issuer.country IS 'Country of risk | 风险所在国';
COMMENT ON COLUMN dcm_issuer.lgfv IS 'True for local government financing vehicles | 是否城投';

CREATE TABLE synd_bank (
  bank_id     INTEGER PRIMARY KEY,
  bank_name   VARCHAR NOT NULL,
  bank_origin VARCHAR,
  is_us       BOOLEAN
);
COMMENT ON TABLE synd_bank IS 'Banks | 承销商';
COMMENT ON COLUMN synd_bank.bank_id IS 'Bank id | 银行编号';
COMMENT ON COLUMN synd_bank.bank_name IS 'Bank name | 银行名称';
COMMENT ON COLUMN synd_bank.bank_origin IS 'Origin: Chinese, US, European, Japanese, local | 背景';
COMMENT ON COLUMN synd_bank.is_us IS 'True for our own house | 是否本行';

CREATE TABLE investor (
  inv_id      INTEGER PRIMARY KEY,
  inv_name    VARCHAR NOT NULL,
  inv_kind    VARCHAR,
  region      VARCHAR,
  sales_owner VARCHAR
);
COMMENT ON TABLE investor IS 'Investors | 投资者';
COMMENT ON COLUMN investor.inv_id IS 'Investor id | 投资者编号';
COMMENT ON COLUMN investor.inv_name IS 'Name | 名称';
COMMENT ON COLUMN investor.inv_kind IS 'Kind: fund manager, bank, insurer, hedge fund, private bank, sovereign | 类型';
COMMENT ON COLUMN investor.region IS 'Region: Asia, Europe, US offshore, Middle East | 地区';
COMMENT ON COLUMN investor.sales_owner IS 'Salesperson who covers it | 对口销售';

CREATE TABLE rating_action (
  action_id   INTEGER PRIMARY KEY,
  issuer_id   INTEGER REFERENCES dcm_issuer(issuer_id),
  agency      VARCHAR,
  rating      VARCHAR,
  outlook     VARCHAR,
  action_kind VARCHAR,
  action_date DATE
);
COMMENT ON TABLE rating_action IS 'Rating actions on issuers | 评级行动';
COMMENT ON COLUMN rating_action.action_id IS 'Action id | 评级行动编号';
COMMENT ON COLUMN rating_action.issuer_id IS 'Issuer | 发行人编号';
COMMENT ON COLUMN rating_action.agency IS 'Agency: Moody, S&P, Fitch, CCXI, Lianhe | 评级机构';
COMMENT ON COLUMN rating_action.rating IS 'Rating given, e.g. A-, BBB+ | 评级';
COMMENT ON COLUMN rating_action.outlook IS 'Outlook: stable, positive, negative | 展望';
COMMENT ON COLUMN rating_action.action_kind IS 'Kind: new, upgrade, downgrade, affirm, withdraw | 行动类型';
COMMENT ON COLUMN rating_action.action_date IS 'Date | 日期';

CREATE TABLE bond_deal (
  deal_id         INTEGER PRIMARY KEY,
  issuer_id       INTEGER REFERENCES dcm_issuer(issuer_id),
  deal_name       VARCHAR NOT NULL,
  deal_status     VARCHAR,
  market_segment  VARCHAR,
  mandate_date    DATE,
  announce_date   DATE,
  pricing_date    DATE,
  settle_date     DATE,
  use_of_proceeds VARCHAR,
  green_label     BOOLEAN
);
COMMENT ON TABLE bond_deal IS 'Deals, one a pricing | 发行项目';
COMMENT ON COLUMN bond_deal.deal_id IS 'Deal id | 项目编号';
COMMENT ON COLUMN bond_deal.issuer_id IS 'Issuer | 发行人编号';
COMMENT ON COLUMN bond_deal.deal_name IS 'Project name | 项目名称';
COMMENT ON COLUMN bond_deal.deal_status IS 'Status: mandated, announced, priced, settled, pulled | 状态：mandated 已获委任, announced 已公告, priced 已定价, settled 已交割, pulled 已取消';
COMMENT ON COLUMN bond_deal.market_segment IS 'Market: dollar, dim sum, panda, onshore, euro | 市场：dollar 美元债, dim sum 点心债, panda 熊猫债, onshore 境内债, euro 欧元债';
COMMENT ON COLUMN bond_deal.mandate_date IS 'Mandate won | 获委任日';
COMMENT ON COLUMN bond_deal.announce_date IS 'Announced | 公告日';
COMMENT ON COLUMN bond_deal.pricing_date IS 'Priced, NULL before pricing | 定价日';
COMMENT ON COLUMN bond_deal.settle_date IS 'Settled, NULL before settlement | 交割日';
COMMENT ON COLUMN bond_deal.use_of_proceeds IS 'Use: refinancing, capex, working capital, acquisition, green projects | 募集用途';
COMMENT ON COLUMN bond_deal.green_label IS 'True for green bonds | 是否绿色债';

CREATE TABLE tranche (
  tranche_id          INTEGER PRIMARY KEY,
  deal_id             INTEGER REFERENCES bond_deal(deal_id),
  isin                VARCHAR,
  tenor_years         DOUBLE,
  structure           VARCHAR,
  currency            VARCHAR,
  target_size         DECIMAL(18,2),
  issue_size          DECIMAL(18,2),
  size_usd            DECIMAL(18,2),
  initial_guidance_bp INTEGER,
  final_guidance_bp   INTEGER,
  reoffer_spread_bp   INTEGER,
  coupon              DOUBLE,
  reoffer_yield       DOUBLE,
  reoffer_price       DOUBLE,
  peak_book           DECIMAL(18,2),
  final_book          DECIMAL(18,2),
  maturity_date       DATE
);
COMMENT ON TABLE tranche IS 'Tranches of deals | 分档';
COMMENT ON COLUMN tranche.tranche_id IS 'Tranche id | 分档编号';
COMMENT ON COLUMN tranche.deal_id IS 'Deal | 项目编号';
COMMENT ON COLUMN tranche.isin IS 'ISIN, e.g. XS2471120065 | ISIN';
COMMENT ON COLUMN tranche.tenor_years IS 'Tenor, years | 期限（年）';
COMMENT ON COLUMN tranche.structure IS 'Structure: senior, subordinated, AT1, perpetual, convertible | 结构';
COMMENT ON COLUMN tranche.currency IS 'Currency: USD, CNY, EUR, HKD | 币种';
COMMENT ON COLUMN tranche.target_size IS 'Size aimed at, million | 计划规模（百万）';
COMMENT ON COLUMN tranche.issue_size IS 'Size priced, million | 实际发行规模（百万）';
COMMENT ON COLUMN tranche.size_usd IS 'Size priced in US dollars, million | 发行规模（百万美元）';
COMMENT ON COLUMN tranche.initial_guidance_bp IS 'Initial price guidance, spread in basis points | 初始价格指引（基点）';
COMMENT ON COLUMN tranche.final_guidance_bp IS 'Final guidance, basis points | 最终指引（基点）';
COMMENT ON COLUMN tranche.reoffer_spread_bp IS 'Spread at pricing, basis points | 定价利差（基点）';
COMMENT ON COLUMN tranche.coupon IS 'Coupon, percent | 票息（%）';
COMMENT ON COLUMN tranche.reoffer_yield IS 'Yield at issue, percent | 发行收益率（%）';
COMMENT ON COLUMN tranche.reoffer_price IS 'Issue price, percent of par | 发行价格';
COMMENT ON COLUMN tranche.peak_book IS 'Order book at its peak, million | 簿记峰值（百万）';
COMMENT ON COLUMN tranche.final_book IS 'Final order book, million | 最终簿记（百万）';
COMMENT ON COLUMN tranche.maturity_date IS 'Maturity | 到期日';

CREATE TABLE synd_role (
  deal_id    INTEGER REFERENCES bond_deal(deal_id),
  bank_id    INTEGER REFERENCES synd_bank(bank_id),
  role       VARCHAR,
  credit_usd DECIMAL(18,2),
  fee_usd    DECIMAL(18,2),
  PRIMARY KEY (deal_id, bank_id)
);
COMMENT ON TABLE synd_role IS 'Roles of banks on deals | 承销团角色';
COMMENT ON COLUMN synd_role.deal_id IS 'Deal | 项目编号';
COMMENT ON COLUMN synd_role.bank_id IS 'Bank | 银行编号';
COMMENT ON COLUMN synd_role.role IS 'Role: global coordinator, bookrunner, co-manager | 角色';
COMMENT ON COLUMN synd_role.credit_usd IS 'League table credit, million USD | 排名计入额（百万美元）';
COMMENT ON COLUMN synd_role.fee_usd IS 'Fee earned, thousand USD | 承销费（千美元）';

CREATE TABLE book_order (
  order_id        BIGINT PRIMARY KEY,
  tranche_id      INTEGER REFERENCES tranche(tranche_id),
  inv_id          INTEGER REFERENCES investor(inv_id),
  taken_by        INTEGER REFERENCES synd_bank(bank_id),
  order_time      TIMESTAMP,
  order_amt       DECIMAL(18,2),
  limit_spread_bp INTEGER,
  alloc_amt       DECIMAL(18,2),
  dropped         BOOLEAN
);
COMMENT ON TABLE book_order IS 'Orders in the book | 簿记订单';
COMMENT ON COLUMN book_order.order_id IS 'Order id | 订单编号';
COMMENT ON COLUMN book_order.tranche_id IS 'Tranche | 分档编号';
COMMENT ON COLUMN book_order.inv_id IS 'Investor | 投资者编号';
COMMENT ON COLUMN book_order.taken_by IS 'Bank that took the order | 接单银行';
COMMENT ON COLUMN book_order.order_time IS 'Entered at | 下单时间';
COMMENT ON COLUMN book_order.order_amt IS 'Order, million | 订单金额（百万）';
COMMENT ON COLUMN book_order.limit_spread_bp IS 'Lowest spread accepted, basis points, NULL if at reoffer | 限价利差，无限价为空';
COMMENT ON COLUMN book_order.alloc_amt IS 'Allocated, million, 0 if none | 配售金额（百万）';
COMMENT ON COLUMN book_order.dropped IS 'True if the order was pulled before pricing | 是否撤单';

CREATE TABLE secondary_px (
  tranche_id  INTEGER REFERENCES tranche(tranche_id),
  px_date     DATE,
  mid_price   DOUBLE,
  z_spread_bp INTEGER,
  PRIMARY KEY (tranche_id, px_date)
);
COMMENT ON TABLE secondary_px IS 'Secondary prices of tranches | 二级市场价格';
COMMENT ON COLUMN secondary_px.tranche_id IS 'Tranche | 分档编号';
COMMENT ON COLUMN secondary_px.px_date IS 'Date | 日期';
COMMENT ON COLUMN secondary_px.mid_price IS 'Mid price, percent of par | 中间价';
COMMENT ON COLUMN secondary_px.z_spread_bp IS 'Z-spread, basis points | Z利差（基点）';
