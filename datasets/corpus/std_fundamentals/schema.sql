-- Standardised company fundamentals of a global data vendor: companies, listings, annual and quarterly statements in wide tables by format and consolidation level, restatement log, segments, ratios, guidance, filings, auditors, currencies.

CREATE TABLE company_hdr (
  gvkey   VARCHAR PRIMARY KEY,
  conm    VARCHAR NOT NULL,
  conml   VARCHAR,
  loc     VARCHAR,
  fic     VARCHAR,
  gsector VARCHAR,
  costat  VARCHAR,
  dldte   DATE,
  dlrsn   VARCHAR,
  ipodate DATE,
  fyr     INTEGER
);
COMMENT ON TABLE company_hdr IS 'Companies | 公司主表';
COMMENT ON COLUMN company_hdr.gvkey IS 'Vendor company key, six digits, e.g. 014522 | 公司主键';
COMMENT ON COLUMN company_hdr.conm IS 'Name, e.g. Brightmoor Foods Plc | 公司名称';
COMMENT ON COLUMN company_hdr.conml IS 'Legal name | 法定名称';
COMMENT ON COLUMN company_hdr.loc IS 'Country of headquarters, three letters, e.g. USA, GBR | 总部国家';
COMMENT ON COLUMN company_hdr.fic IS 'Country of incorporation, three letters | 注册国家';
COMMENT ON COLUMN company_hdr.gsector IS 'Sector: energy, materials, industrials, consumer, health care, financials, technology, utilities | 行业：energy能源，materials材料，industrials工业，consumer消费，health care医疗，financials金融，technology科技，utilities公用事业';
COMMENT ON COLUMN company_hdr.costat IS 'Status: A active, I inactive | 状态：A存续，I已退出';
COMMENT ON COLUMN company_hdr.dldte IS 'Date it became inactive, NULL if active | 退出日期，存续为空';
COMMENT ON COLUMN company_hdr.dlrsn IS 'Why: merged, bankrupt, private, other | 退出原因：merged被并购，bankrupt破产，private私有化，other其他';
COMMENT ON COLUMN company_hdr.ipodate IS 'IPO date | IPO日期';
COMMENT ON COLUMN company_hdr.fyr IS 'Month of fiscal year-end | 财年截止月份';

CREATE TABLE fx_month (
  curcd       VARCHAR,
  month_end   DATE,
  usd_per     DOUBLE,
  avg_usd_per DOUBLE,
  PRIMARY KEY (curcd, month_end)
);
COMMENT ON TABLE fx_month IS 'Month-end exchange rates | 月末汇率';
COMMENT ON COLUMN fx_month.curcd IS 'Currency | 货币';
COMMENT ON COLUMN fx_month.month_end IS 'Month-end | 月末';
COMMENT ON COLUMN fx_month.usd_per IS 'USD for a unit | 1单位兑美元';
COMMENT ON COLUMN fx_month.avg_usd_per IS 'Average of the month | 月均';

CREATE TABLE listing (
  gvkey   VARCHAR REFERENCES company_hdr(gvkey),
  iid     VARCHAR,
  tic     VARCHAR,
  isin    VARCHAR,
  exchg   VARCHAR,
  tpci    VARCHAR,
  secstat VARCHAR,
  prirow  BOOLEAN,
  PRIMARY KEY (gvkey, iid)
);
COMMENT ON TABLE listing IS 'Listings | 上市证券';
COMMENT ON COLUMN listing.gvkey IS 'Company | 公司';
COMMENT ON COLUMN listing.iid IS 'Issue number, e.g. 01, 02 | 证券序号';
COMMENT ON COLUMN listing.tic IS 'Ticker, e.g. BMF, LUMX | 代码';
COMMENT ON COLUMN listing.isin IS 'ISIN | ISIN码';
COMMENT ON COLUMN listing.exchg IS 'Exchange: NYSE, NASDAQ, LSE, XETRA, HKEX | 交易所';
COMMENT ON COLUMN listing.tpci IS 'Kind: common, ADR, preferred | 类别：common普通股，ADR存托凭证，preferred优先股';
COMMENT ON COLUMN listing.secstat IS 'Status: A active, I inactive | 状态：A在交易，I已停止';
COMMENT ON COLUMN listing.prirow IS 'True for the primary issue | 是否主要证券';

CREATE TABLE fin_ann (
  gvkey    VARCHAR REFERENCES company_hdr(gvkey),
  datadate DATE,
  datafmt  VARCHAR,
  consol   VARCHAR,
  fyear    INTEGER,
  pdate    DATE,
  fdate    DATE,
  curcd    VARCHAR,
  revt     DECIMAL(18,2),
  sale     DECIMAL(18,2),
  cogs     DECIMAL(18,2),
  xsga     DECIMAL(18,2),
  xrd      DECIMAL(18,2),
  ebitda   DECIMAL(18,2),
  ebit     DECIMAL(18,2),
  xint     DECIMAL(18,2),
  pi       DECIMAL(18,2),
  txt      DECIMAL(18,2),
  ib       DECIMAL(18,2),
  ni       DECIMAL(18,2),
  nicon    DECIMAL(18,2),
  epspx    DOUBLE,
  epsfx    DOUBLE,
  che      DECIMAL(18,2),
  rect     DECIMAL(18,2),
  invt     DECIMAL(18,2),
  act      DECIMAL(18,2),
  gdwl     DECIMAL(18,2),
  ast      DECIMAL(18,2),
  dlc      DECIMAL(18,2),
  dltt     DECIMAL(18,2),
  lct      DECIMAL(18,2),
  lt       DECIMAL(18,2),
  ceq      DECIMAL(18,2),
  seq      DECIMAL(18,2),
  mib      DECIMAL(18,2),
  oancf    DECIMAL(18,2),
  capx     DECIMAL(18,2),
  dv       DECIMAL(18,2),
  prstkc   DECIMAL(18,2),
  emp      DOUBLE,
  PRIMARY KEY (gvkey, datadate, datafmt, consol)
);
COMMENT ON TABLE fin_ann IS 'Annual statements, million of the reporting currency | 年度报表（百万，报告货币）';
COMMENT ON COLUMN fin_ann.gvkey IS 'Company | 公司';
COMMENT ON COLUMN fin_ann.datadate IS 'Fiscal year-end | 财年截止日';
COMMENT ON COLUMN fin_ann.datafmt IS 'Format: STD as first reported, SUMM restated | 格式：STD首次披露，SUMM重述';
COMMENT ON COLUMN fin_ann.consol IS 'Level: C consolidated, P parent only; C unless said | 口径：C合并，P母公司；默认C';
COMMENT ON COLUMN fin_ann.fyear IS 'Fiscal year | 财年';
COMMENT ON COLUMN fin_ann.pdate IS 'Preliminary announcement | 业绩公告日';
COMMENT ON COLUMN fin_ann.fdate IS 'Final data from the filing | 年报定稿日';
COMMENT ON COLUMN fin_ann.curcd IS 'Currency, e.g. USD, GBP | 报告货币';
COMMENT ON COLUMN fin_ann.revt IS 'Total revenue | 总收入';
COMMENT ON COLUMN fin_ann.sale IS 'Net sales | 净销售额';
COMMENT ON COLUMN fin_ann.cogs IS 'Cost of goods sold | 销售成本';
COMMENT ON COLUMN fin_ann.xsga IS 'Selling, general and administrative expense | 销售及管理费用';
COMMENT ON COLUMN fin_ann.xrd IS 'Research and development | 研发费用';
COMMENT ON COLUMN fin_ann.ebitda IS 'EBITDA | EBITDA';
COMMENT ON COLUMN fin_ann.ebit IS 'EBIT | EBIT';
COMMENT ON COLUMN fin_ann.xint IS 'Interest expense | 利息费用';
COMMENT ON COLUMN fin_ann.pi IS 'Pretax income | 税前利润';
COMMENT ON COLUMN fin_ann.txt IS 'Income taxes | 所得税';
COMMENT ON COLUMN fin_ann.ib IS 'Income before extraordinary items | 非常项目前利润';
COMMENT ON COLUMN fin_ann.ni IS 'Net income | 净利润';
COMMENT ON COLUMN fin_ann.nicon IS 'Net income including minorities | 含少数股东净利润';
COMMENT ON COLUMN fin_ann.epspx IS 'Basic EPS | 基本每股收益';
COMMENT ON COLUMN fin_ann.epsfx IS 'Diluted EPS | 稀释每股收益';
COMMENT ON COLUMN fin_ann.che IS 'Cash and short-term investments | 现金及短期投资';
COMMENT ON COLUMN fin_ann.rect IS 'Receivables | 应收款';
COMMENT ON COLUMN fin_ann.invt IS 'Inventories | 存货';
COMMENT ON COLUMN fin_ann.act IS 'Current assets | 流动资产';
COMMENT ON COLUMN fin_ann.gdwl IS 'Goodwill | 商誉';
COMMENT ON COLUMN fin_ann.ast IS 'Total assets | 总资产';
COMMENT ON COLUMN fin_ann.dlc IS 'Debt in current liabilities | 一年内到期债务';
COMMENT ON COLUMN fin_ann.dltt IS 'Long-term debt | 长期债务';
COMMENT ON COLUMN fin_ann.lct IS 'Current liabilities | 流动负债';
COMMENT ON COLUMN fin_ann.lt IS 'Total liabilities | 总负债';
COMMENT ON COLUMN fin_ann.ceq IS 'Common equity | 普通股权益';
COMMENT ON COLUMN fin_ann.seq IS 'Shareholders'' equity | 股东权益';
COMMENT ON COLUMN fin_ann.mib IS 'Minority interest | 少数股东权益';
COMMENT ON COLUMN fin_ann.oancf IS 'Operating cash flow | 经营现金流';
COMMENT ON COLUMN fin_ann.capx IS 'Capital expenditure | 资本开支';
COMMENT ON COLUMN fin_ann.dv IS 'Dividends paid | 支付股利';
COMMENT ON COLUMN fin_ann.prstkc IS 'Share repurchases | 股票回购';
COMMENT ON COLUMN fin_ann.emp IS 'Employees, thousand | 员工数（千人）';

CREATE TABLE fin_qtr (
  gvkey    VARCHAR REFERENCES company_hdr(gvkey),
  datadate DATE,
  datafmt  VARCHAR,
  fyearq   INTEGER,
  fqtr     INTEGER,
  rdq      DATE,
  fdateq   DATE,
  revtq    DECIMAL(18,2),
  ebitq    DECIMAL(18,2),
  niq      DECIMAL(18,2),
  epsfxq   DOUBLE,
  atq      DECIMAL(18,2),
  cheq     DECIMAL(18,2),
  oancfq   DECIMAL(18,2),
  PRIMARY KEY (gvkey, datadate, datafmt)
);
COMMENT ON TABLE fin_qtr IS 'Quarterly statements, million, single quarters | 季度报表（百万，单季）';
COMMENT ON COLUMN fin_qtr.gvkey IS 'Company | 公司';
COMMENT ON COLUMN fin_qtr.datadate IS 'Quarter-end | 季度截止日';
COMMENT ON COLUMN fin_qtr.datafmt IS 'Format: STD as first reported, SUMM restated | 格式：STD首次披露，SUMM重述';
COMMENT ON COLUMN fin_qtr.fyearq IS 'Fiscal year | 财年';
COMMENT ON COLUMN fin_qtr.fqtr IS 'Fiscal quarter | 财季';
COMMENT ON COLUMN fin_qtr.rdq IS 'Reported on | 业绩公告日';
COMMENT ON COLUMN fin_qtr.fdateq IS 'Filed | 报告提交日';
COMMENT ON COLUMN fin_qtr.revtq IS 'Total revenue | 总收入';
COMMENT ON COLUMN fin_qtr.ebitq IS 'EBIT | EBIT';
COMMENT ON COLUMN fin_qtr.niq IS 'Net income | 净利润';
COMMENT ON COLUMN fin_qtr.epsfxq IS 'Diluted EPS | 稀释每股收益';
COMMENT ON COLUMN fin_qtr.atq IS 'Total assets | 总资产';
COMMENT ON COLUMN fin_qtr.cheq IS 'Cash and short-term investments | 现金及短期投资';
COMMENT ON COLUMN fin_qtr.oancfq IS 'Operating cash flow of the quarter | 单季经营现金流';

CREATE TABLE restate_log (
  rs_id    INTEGER PRIMARY KEY,
  gvkey    VARCHAR REFERENCES company_hdr(gvkey),
  datadate DATE,
  item     VARCHAR,
  old_val  DECIMAL(18,2),
  new_val  DECIMAL(18,2),
  ann_dt   DATE,
  cause    VARCHAR
);
COMMENT ON TABLE restate_log IS 'Restatements | 重述记录';
COMMENT ON COLUMN restate_log.rs_id IS 'Restatement | 编号';
COMMENT ON COLUMN restate_log.gvkey IS 'Company | 公司';
COMMENT ON COLUMN restate_log.datadate IS 'Period restated | 重述期间';
COMMENT ON COLUMN restate_log.item IS 'Item, e.g. revt, ni | 项目';
COMMENT ON COLUMN restate_log.old_val IS 'Before | 重述前';
COMMENT ON COLUMN restate_log.new_val IS 'After | 重述后';
COMMENT ON COLUMN restate_log.ann_dt IS 'Announced | 公告日';
COMMENT ON COLUMN restate_log.cause IS 'Cause: error, fraud, accounting change, disposal | 原因：error差错，fraud舞弊，accounting change准则变更，disposal处置';

CREATE TABLE seg_ann (
  gvkey    VARCHAR REFERENCES company_hdr(gvkey),
  datadate DATE,
  stype    VARCHAR,
  snms     VARCHAR,
  sales    DECIMAL(18,2),
  ops      DECIMAL(18,2),
  ias      DECIMAL(18,2),
  PRIMARY KEY (gvkey, datadate, stype, snms)
);
COMMENT ON TABLE seg_ann IS 'Segments by year | 年度分部';
COMMENT ON COLUMN seg_ann.gvkey IS 'Company | 公司';
COMMENT ON COLUMN seg_ann.datadate IS 'Fiscal year-end | 财年截止日';
COMMENT ON COLUMN seg_ann.stype IS 'Kind: BUSSEG business, GEOSEG geographic | 类型：BUSSEG业务，GEOSEG地区';
COMMENT ON COLUMN seg_ann.snms IS 'Segment, e.g. Europe, Packaged Foods | 分部名称';
COMMENT ON COLUMN seg_ann.sales IS 'Sales, million | 销售额（百万）';
COMMENT ON COLUMN seg_ann.ops IS 'Operating profit, million | 营业利润（百万）';
COMMENT ON COLUMN seg_ann.ias IS 'Identifiable assets, million | 可辨认资产（百万）';

CREATE TABLE ratio_ann (
  gvkey      VARCHAR REFERENCES company_hdr(gvkey),
  fyear      INTEGER,
  conm       VARCHAR,
  roe        DOUBLE,
  roa        DOUBLE,
  roic       DOUBLE,
  gpm        DOUBLE,
  npm        DOUBLE,
  de_ratio   DOUBLE,
  curr_ratio DOUBLE,
  PRIMARY KEY (gvkey, fyear)
);
COMMENT ON TABLE ratio_ann IS 'Annual ratios | 年度比率';
COMMENT ON COLUMN ratio_ann.gvkey IS 'Company | 公司';
COMMENT ON COLUMN ratio_ann.fyear IS 'Fiscal year | 财年';
COMMENT ON COLUMN ratio_ann.conm IS 'Company name | 公司名称';
COMMENT ON COLUMN ratio_ann.roe IS 'Return on equity, percent | ROE（%）';
COMMENT ON COLUMN ratio_ann.roa IS 'Return on assets, percent | ROA（%）';
COMMENT ON COLUMN ratio_ann.roic IS 'Return on invested capital, percent | ROIC（%）';
COMMENT ON COLUMN ratio_ann.gpm IS 'Gross margin, percent | 毛利率（%）';
COMMENT ON COLUMN ratio_ann.npm IS 'Net margin, percent | 净利率（%）';
COMMENT ON COLUMN ratio_ann.de_ratio IS 'Debt to equity | 债务权益比';
COMMENT ON COLUMN ratio_ann.curr_ratio IS 'Current ratio | 流动比率';

CREATE TABLE guidance (
  gd_id     INTEGER PRIMARY KEY,
  gvkey     VARCHAR REFERENCES company_hdr(gvkey),
  ann_dt    DATE,
  for_fyear INTEGER,
  metric    VARCHAR,
  lo_val    DOUBLE,
  hi_val    DOUBLE,
  act_type  VARCHAR
);
COMMENT ON TABLE guidance IS 'Company guidance | 公司指引';
COMMENT ON COLUMN guidance.gd_id IS 'Guidance | 指引编号';
COMMENT ON COLUMN guidance.gvkey IS 'Company | 公司';
COMMENT ON COLUMN guidance.ann_dt IS 'Announced | 发布日';
COMMENT ON COLUMN guidance.for_fyear IS 'Fiscal year guided | 指引财年';
COMMENT ON COLUMN guidance.metric IS 'Metric: revenue, EPS, capex | 指标：revenue收入，EPS每股收益，capex资本开支';
COMMENT ON COLUMN guidance.lo_val IS 'Low end | 下限';
COMMENT ON COLUMN guidance.hi_val IS 'High end | 上限';
COMMENT ON COLUMN guidance.act_type IS 'Action: initiated, raised, cut, maintained, withdrawn | 动作：initiated首次，raised上调，cut下调，maintained维持，withdrawn撤回';

CREATE TABLE filing_idx (
  acc_no      VARCHAR PRIMARY KEY,
  gvkey       VARCHAR REFERENCES company_hdr(gvkey),
  form        VARCHAR,
  period_end  DATE,
  filed_dt    DATE,
  accepted_ts TIMESTAMP,
  amended     BOOLEAN
);
COMMENT ON TABLE filing_idx IS 'Filings | 申报文件';
COMMENT ON COLUMN filing_idx.acc_no IS 'Accession number | 文件号';
COMMENT ON COLUMN filing_idx.gvkey IS 'Company | 公司';
COMMENT ON COLUMN filing_idx.form IS 'Form: 10-K, 10-Q, 8-K, 20-F, NT 10-K | 表格类型';
COMMENT ON COLUMN filing_idx.period_end IS 'Period | 所属期末';
COMMENT ON COLUMN filing_idx.filed_dt IS 'Filed | 提交日';
COMMENT ON COLUMN filing_idx.accepted_ts IS 'Accepted | 受理时间';
COMMENT ON COLUMN filing_idx.amended IS 'True for amendments | 是否修订稿';

CREATE TABLE audit_ann (
  gvkey        VARCHAR REFERENCES company_hdr(gvkey),
  fyear        INTEGER,
  auditor      VARCHAR,
  opinion      VARCHAR,
  ic_effective BOOLEAN,
  audit_fee    DECIMAL(18,2),
  other_fee    DECIMAL(18,2),
  PRIMARY KEY (gvkey, fyear)
);
COMMENT ON TABLE audit_ann IS 'Auditors and opinions by year | 年度审计';
COMMENT ON COLUMN audit_ann.gvkey IS 'Company | 公司';
COMMENT ON COLUMN audit_ann.fyear IS 'Fiscal year | 财年';
COMMENT ON COLUMN audit_ann.auditor IS 'Audit firm, e.g. Hale & Partners | 审计机构';
COMMENT ON COLUMN audit_ann.opinion IS 'Opinion: unqualified, going concern, qualified, adverse | 意见：unqualified无保留，going concern持续经营存疑，qualified保留，adverse否定';
COMMENT ON COLUMN audit_ann.ic_effective IS 'True if internal control is effective | 内控是否有效';
COMMENT ON COLUMN audit_ann.audit_fee IS 'Audit fees, million USD | 审计费（百万美元）';
COMMENT ON COLUMN audit_ann.other_fee IS 'Fees for other services, million USD | 非审计费（百万美元）';
