-- Global credit ratings with look-alike columns: entities, long- and short-term issuer ratings in local and foreign currency with history, instruments and their ratings, outlook and watch, rating events, sovereign ceilings, transition tables, defaults, methodology, fees.

CREATE TABLE scale (
  symbol  VARCHAR PRIMARY KEY,
  rank_no INTEGER,
  bucket  VARCHAR
);
COMMENT ON TABLE scale IS 'Long-term scale | 长期级别序列';
COMMENT ON COLUMN scale.symbol IS 'Symbol, e.g. AAA, BBB+, CCC | 级别';
COMMENT ON COLUMN scale.rank_no IS '1 for AAA, higher is weaker | 序号，1为AAA';
COMMENT ON COLUMN scale.bucket IS 'Bucket: IG investment, HY speculative, D default | 档次：IG投资级，HY投机级，D违约';

CREATE TABLE analyst (
  analyst_id   INTEGER PRIMARY KEY,
  analyst_name VARCHAR NOT NULL,
  office       VARCHAR,
  backup_id    INTEGER REFERENCES analyst(analyst_id),
  left_on      DATE
);
COMMENT ON TABLE analyst IS 'Analysts | 分析师';
COMMENT ON COLUMN analyst.analyst_id IS 'Analyst | 分析师编号';
COMMENT ON COLUMN analyst.analyst_name IS 'Name | 姓名';
COMMENT ON COLUMN analyst.office IS 'Office, e.g. London, Hong Kong | 办公室';
COMMENT ON COLUMN analyst.backup_id IS 'Backup | 备份分析师';
COMMENT ON COLUMN analyst.left_on IS 'Left, NULL if employed | 离职日，在职为空';

CREATE TABLE country (
  country_code VARCHAR PRIMARY KEY,
  country_name VARCHAR NOT NULL,
  region       VARCHAR,
  fc_ceiling   VARCHAR REFERENCES scale(symbol),
  lc_ceiling   VARCHAR REFERENCES scale(symbol)
);
COMMENT ON TABLE country IS 'Countries | 国家';
COMMENT ON COLUMN country.country_code IS 'Code, three letters | 国家代码';
COMMENT ON COLUMN country.country_name IS 'Name, e.g. Kessland | 国家名称';
COMMENT ON COLUMN country.region IS 'Region: EMEA, APAC, LATAM, NA | 区域：EMEA欧非中东，APAC亚太，LATAM拉美，NA北美';
COMMENT ON COLUMN country.fc_ceiling IS 'Foreign currency ceiling | 外币上限';
COMMENT ON COLUMN country.lc_ceiling IS 'Local currency ceiling | 本币上限';

CREATE TABLE transition (
  cohort_year INTEGER,
  entity_type VARCHAR,
  from_symbol VARCHAR REFERENCES scale(symbol),
  to_symbol   VARCHAR REFERENCES scale(symbol),
  n_issuers   INTEGER,
  rate_pct    DOUBLE,
  PRIMARY KEY (cohort_year, entity_type, from_symbol, to_symbol)
);
COMMENT ON TABLE transition IS 'Published one-year transition rates | 一年期迁移率';
COMMENT ON COLUMN transition.cohort_year IS 'Year | 年度';
COMMENT ON COLUMN transition.entity_type IS 'Type of entity | 主体类型';
COMMENT ON COLUMN transition.from_symbol IS 'From | 年初级别';
COMMENT ON COLUMN transition.to_symbol IS 'To | 年末级别';
COMMENT ON COLUMN transition.n_issuers IS 'Issuers | 主体数';
COMMENT ON COLUMN transition.rate_pct IS 'Rate, percent | 迁移率（%）';

CREATE TABLE entity (
  entity_id        INTEGER PRIMARY KEY,
  entity_name      VARCHAR NOT NULL,
  legal_name       VARCHAR,
  entity_type      VARCHAR,
  country_code     VARCHAR REFERENCES country(country_code),
  risk_country     VARCHAR REFERENCES country(country_code),
  sector           VARCHAR,
  parent_entity_id INTEGER REFERENCES entity(entity_id),
  rated_since      DATE,
  withdrawn_on     DATE
);
COMMENT ON TABLE entity IS 'Rated entities | 受评主体';
COMMENT ON COLUMN entity.entity_id IS 'Entity | 主体编号';
COMMENT ON COLUMN entity.entity_name IS 'Name, e.g. Republic of Kessland, Oakhaven Bank | 主体名称';
COMMENT ON COLUMN entity.legal_name IS 'Registered name | 注册名称';
COMMENT ON COLUMN entity.entity_type IS 'Type: sovereign, bank, corporate, insurer, local government | 类型：sovereign主权，bank银行，corporate企业，insurer保险，local government地方政府';
COMMENT ON COLUMN entity.country_code IS 'Country of domicile | 注册国家';
COMMENT ON COLUMN entity.risk_country IS 'Country of risk | 风险国家';
COMMENT ON COLUMN entity.sector IS 'Sector, e.g. Energy, Telecom | 行业';
COMMENT ON COLUMN entity.parent_entity_id IS 'Parent, NULL if none | 母公司，无则为空';
COMMENT ON COLUMN entity.rated_since IS 'First rated | 首次评级日';
COMMENT ON COLUMN entity.withdrawn_on IS 'All ratings withdrawn, NULL if rated | 全部终止日，在评为空';

CREATE TABLE issuer_rating (
  rating_id      INTEGER PRIMARY KEY,
  entity_id      INTEGER REFERENCES entity(entity_id),
  lt_fc          VARCHAR REFERENCES scale(symbol),
  lt_lc          VARCHAR REFERENCES scale(symbol),
  st_fc          VARCHAR,
  st_lc          VARCHAR,
  sacp           VARCHAR REFERENCES scale(symbol),
  outlook        VARCHAR,
  watch          VARCHAR,
  solicited      BOOLEAN,
  decided_on     DATE,
  published_on   DATE,
  effective_from DATE,
  effective_to   DATE
);
COMMENT ON TABLE issuer_rating IS 'Issuer ratings with history | 主体评级（含历史）';
COMMENT ON COLUMN issuer_rating.rating_id IS 'Record | 记录编号';
COMMENT ON COLUMN issuer_rating.entity_id IS 'Entity | 主体';
COMMENT ON COLUMN issuer_rating.lt_fc IS 'Long-term foreign currency | 长期外币级别';
COMMENT ON COLUMN issuer_rating.lt_lc IS 'Long-term local currency | 长期本币级别';
COMMENT ON COLUMN issuer_rating.st_fc IS 'Short-term foreign currency: A-1, A-2, A-3, B, C | 短期外币级别';
COMMENT ON COLUMN issuer_rating.st_lc IS 'Short-term local currency: A-1, A-2, A-3, B, C | 短期本币级别';
COMMENT ON COLUMN issuer_rating.sacp IS 'Stand-alone credit profile, NULL if none | 个体信用状况，无则为空';
COMMENT ON COLUMN issuer_rating.outlook IS 'Outlook: stable, positive, negative, developing | 展望：stable稳定，positive正面，negative负面，developing发展中';
COMMENT ON COLUMN issuer_rating.watch IS 'Watch: none, positive, negative | 观察：none无，positive正面，negative负面';
COMMENT ON COLUMN issuer_rating.solicited IS 'True if solicited | 是否委托评级';
COMMENT ON COLUMN issuer_rating.decided_on IS 'Committee decided | 评审会日期';
COMMENT ON COLUMN issuer_rating.published_on IS 'Published | 发布日期';
COMMENT ON COLUMN issuer_rating.effective_from IS 'In force from | 生效日期';
COMMENT ON COLUMN issuer_rating.effective_to IS 'In force until, NULL if current | 失效日期，现行为空';

CREATE TABLE instrument (
  instr_id        INTEGER PRIMARY KEY,
  isin            VARCHAR,
  entity_id       INTEGER REFERENCES entity(entity_id),
  guarantor_id    INTEGER REFERENCES entity(entity_id),
  instr_type      VARCHAR,
  currency        VARCHAR,
  announced_amt   DECIMAL(18,2),
  issued_amt      DECIMAL(18,2),
  outstanding_amt DECIMAL(18,2),
  announced_on    DATE,
  settled_on      DATE,
  maturity_on     DATE,
  called_on       DATE
);
COMMENT ON TABLE instrument IS 'Debt instruments | 债务工具';
COMMENT ON COLUMN instrument.instr_id IS 'Instrument | 工具编号';
COMMENT ON COLUMN instrument.isin IS 'ISIN | ISIN码';
COMMENT ON COLUMN instrument.entity_id IS 'Issuer | 发行人';
COMMENT ON COLUMN instrument.guarantor_id IS 'Guarantor, NULL if none | 担保人，无则为空';
COMMENT ON COLUMN instrument.instr_type IS 'Type: senior unsecured, secured, subordinated, hybrid, CP | 类型：senior unsecured高级无担保，secured有担保，subordinated次级，hybrid混合，CP商业票据';
COMMENT ON COLUMN instrument.currency IS 'Currency | 币种';
COMMENT ON COLUMN instrument.announced_amt IS 'Announced size, million | 公告规模（百万）';
COMMENT ON COLUMN instrument.issued_amt IS 'Issued, million | 发行规模（百万）';
COMMENT ON COLUMN instrument.outstanding_amt IS 'Outstanding, million | 存续余额（百万）';
COMMENT ON COLUMN instrument.announced_on IS 'Announced | 公告日';
COMMENT ON COLUMN instrument.settled_on IS 'Settled | 交割日';
COMMENT ON COLUMN instrument.maturity_on IS 'Maturity, NULL for perpetuals | 到期日，永续为空';
COMMENT ON COLUMN instrument.called_on IS 'Called or repaid, NULL if outstanding | 赎回或兑付日，存续为空';

CREATE TABLE rating_event (
  event_id     INTEGER PRIMARY KEY,
  entity_id    INTEGER REFERENCES entity(entity_id),
  event_type   VARCHAR,
  from_symbol  VARCHAR REFERENCES scale(symbol),
  to_symbol    VARCHAR REFERENCES scale(symbol),
  decided_on   DATE,
  published_on DATE,
  driver       VARCHAR,
  analyst_id   INTEGER REFERENCES analyst(analyst_id)
);
COMMENT ON TABLE rating_event IS 'Events | 评级事件';
COMMENT ON COLUMN rating_event.event_id IS 'Event | 事件编号';
COMMENT ON COLUMN rating_event.entity_id IS 'Entity | 主体';
COMMENT ON COLUMN rating_event.event_type IS 'Type: new, upgrade, downgrade, affirmation, outlook change, watch placement, withdrawal | 事件类型：new首次，upgrade上调，downgrade下调，affirmation维持，outlook change展望调整，watch placement列入观察，withdrawal终止';
COMMENT ON COLUMN rating_event.from_symbol IS 'Long-term foreign currency before | 原长期外币级别';
COMMENT ON COLUMN rating_event.to_symbol IS 'Long-term foreign currency after | 新长期外币级别';
COMMENT ON COLUMN rating_event.decided_on IS 'Decided | 评审日';
COMMENT ON COLUMN rating_event.published_on IS 'Published | 发布日';
COMMENT ON COLUMN rating_event.driver IS 'Driver: leverage, liquidity, sovereign, M&A, methodology | 主因：leverage杠杆，liquidity流动性，sovereign主权，M&A并购，methodology方法';
COMMENT ON COLUMN rating_event.analyst_id IS 'Lead analyst | 主分析师';

CREATE TABLE default_rec (
  default_id    INTEGER PRIMARY KEY,
  entity_id     INTEGER REFERENCES entity(entity_id),
  default_on    DATE,
  recorded_on   DATE,
  default_kind  VARCHAR,
  debt_affected DECIMAL(18,2),
  recovery_pct  DOUBLE,
  emerged_on    DATE
);
COMMENT ON TABLE default_rec IS 'Defaults | 违约记录';
COMMENT ON COLUMN default_rec.default_id IS 'Default | 违约编号';
COMMENT ON COLUMN default_rec.entity_id IS 'Entity | 主体';
COMMENT ON COLUMN default_rec.default_on IS 'Default date | 违约日';
COMMENT ON COLUMN default_rec.recorded_on IS 'Recorded | 记录日';
COMMENT ON COLUMN default_rec.default_kind IS 'Kind: payment, distressed exchange, filing | 类型：payment未付，distressed exchange折价交换，filing破产申请';
COMMENT ON COLUMN default_rec.debt_affected IS 'Debt affected, million USD | 涉及债务（百万美元）';
COMMENT ON COLUMN default_rec.recovery_pct IS 'Ultimate recovery, percent, NULL if open | 最终回收率（%），未定为空';
COMMENT ON COLUMN default_rec.emerged_on IS 'Emerged, NULL if not | 走出违约日，未走出为空';

CREATE TABLE fee_invoice (
  invoice_id  INTEGER PRIMARY KEY,
  entity_id   INTEGER REFERENCES entity(entity_id),
  invoiced_on DATE,
  due_on      DATE,
  paid_on     DATE,
  amount_usd  DECIMAL(18,2),
  fee_kind    VARCHAR
);
COMMENT ON TABLE fee_invoice IS 'Rating fees | 评级费用';
COMMENT ON COLUMN fee_invoice.invoice_id IS 'Invoice | 账单编号';
COMMENT ON COLUMN fee_invoice.entity_id IS 'Entity | 主体';
COMMENT ON COLUMN fee_invoice.invoiced_on IS 'Invoiced | 开票日';
COMMENT ON COLUMN fee_invoice.due_on IS 'Due | 应付日';
COMMENT ON COLUMN fee_invoice.paid_on IS 'Paid, NULL if open | 支付日，未付为空';
COMMENT ON COLUMN fee_invoice.amount_usd IS 'Amount, USD | 金额（美元）';
COMMENT ON COLUMN fee_invoice.fee_kind IS 'Kind: initial, surveillance, issue | 类别：initial首次，surveillance跟踪，issue债项';

CREATE TABLE instr_rating (
  instr_id       INTEGER REFERENCES instrument(instr_id),
  effective_from DATE,
  effective_to   DATE,
  symbol         VARCHAR REFERENCES scale(symbol),
  recovery_score INTEGER,
  notching       INTEGER,
  PRIMARY KEY (instr_id, effective_from)
);
COMMENT ON TABLE instr_rating IS 'Instrument ratings with history | 债项评级（含历史）';
COMMENT ON COLUMN instr_rating.instr_id IS 'Instrument | 工具';
COMMENT ON COLUMN instr_rating.effective_from IS 'In force from | 生效日期';
COMMENT ON COLUMN instr_rating.effective_to IS 'In force until, NULL if current | 失效日期，现行为空';
COMMENT ON COLUMN instr_rating.symbol IS 'Rating | 级别';
COMMENT ON COLUMN instr_rating.recovery_score IS 'Recovery score, 1 best to 6 | 回收评分，1最好';
COMMENT ON COLUMN instr_rating.notching IS 'Notches against the issuer rating, negative below | 相对主体级差，负为低';
