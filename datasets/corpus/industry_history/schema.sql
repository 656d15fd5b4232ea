-- Industry classification with membership history: standards, nodes of the tree, companies, securities, memberships, reclassification notices, sector indices and quotes, valuations, cross-walks between standards, concept boards and members, revenue by node, analysts covering nodes.

CREATE TABLE cls_std (
  std_id      INTEGER PRIMARY KEY,
  std_name    VARCHAR NOT NULL,
  version_tag VARCHAR,
  valid_from  DATE,
  valid_to    DATE,
  n_levels    INTEGER
);
COMMENT ON TABLE cls_std IS 'Classification standards | 分类标准';
COMMENT ON COLUMN cls_std.std_id IS 'Standard | 标准编号';
COMMENT ON COLUMN cls_std.std_name IS 'Standard, e.g. Shenwan, CITIC, CSRC, GICS | 标准名称：Shenwan申万，CITIC中信，CSRC证监会，GICS';
COMMENT ON COLUMN cls_std.version_tag IS 'Version, e.g. 2014, 2021 | 版本';
COMMENT ON COLUMN cls_std.valid_from IS 'In force from | 启用日';
COMMENT ON COLUMN cls_std.valid_to IS 'In force until, NULL if in use | 停用日，在用为空';
COMMENT ON COLUMN cls_std.n_levels IS 'Levels | 层级数';

CREATE TABLE corp (
  corp_id      INTEGER PRIMARY KEY,
  corp_name    VARCHAR NOT NULL,
  corp_name_en VARCHAR,
  uscc         VARCHAR,
  main_biz     VARCHAR,
  found_date   DATE
);
COMMENT ON TABLE corp IS 'Companies | 公司';
COMMENT ON COLUMN corp.corp_id IS 'Company | 公司编号';
COMMENT ON COLUMN corp.corp_name IS 'Full name, in Chinese | 公司全称';
COMMENT ON COLUMN corp.corp_name_en IS 'Name in English | 英文名称';
COMMENT ON COLUMN corp.uscc IS 'Unified social credit code | 统一社会信用代码';
COMMENT ON COLUMN corp.main_biz IS 'Main business, in Chinese | 主营业务';
COMMENT ON COLUMN corp.found_date IS 'Founded | 成立日期';

CREATE TABLE concept (
  cpt_id    INTEGER PRIMARY KEY,
  cpt_name  VARCHAR NOT NULL,
  born_date DATE,
  retired   BOOLEAN
);
COMMENT ON TABLE concept IS 'Concept boards | 概念板块';
COMMENT ON COLUMN concept.cpt_id IS 'Concept | 概念编号';
COMMENT ON COLUMN concept.cpt_name IS 'Concept, in Chinese, e.g. 人形机器人 | 概念名称';
COMMENT ON COLUMN concept.born_date IS 'Created | 创建日';
COMMENT ON COLUMN concept.retired IS 'True if retired | 是否已停用';

CREATE TABLE cls_node (
  node_id        INTEGER PRIMARY KEY,
  std_id         INTEGER REFERENCES cls_std(std_id),
  node_code      VARCHAR NOT NULL,
  node_name      VARCHAR NOT NULL,
  node_name_en   VARCHAR,
  node_level     INTEGER,
  parent_node_id INTEGER REFERENCES cls_node(node_id),
  created_on     DATE,
  abolished_on   DATE
);
COMMENT ON TABLE cls_node IS 'Industries, nodes of a tree | 行业节点';
COMMENT ON COLUMN cls_node.node_id IS 'Node | 节点编号';
COMMENT ON COLUMN cls_node.std_id IS 'Standard | 标准';
COMMENT ON COLUMN cls_node.node_code IS 'Code in the standard, e.g. 801080, 270100 | 行业代码';
COMMENT ON COLUMN cls_node.node_name IS 'Industry, in Chinese, e.g. 电子, 半导体 | 行业名称';
COMMENT ON COLUMN cls_node.node_name_en IS 'Industry in English, e.g. Electronics, Semiconductors | 行业英文名';
COMMENT ON COLUMN cls_node.node_level IS 'Level, 1 at the top | 层级';
COMMENT ON COLUMN cls_node.parent_node_id IS 'Node above, NULL at the top | 上级节点';
COMMENT ON COLUMN cls_node.created_on IS 'Created | 设立日';
COMMENT ON COLUMN cls_node.abolished_on IS 'Abolished, NULL if in use | 撤销日，在用为空';

CREATE TABLE sec (
  sec_id      INTEGER PRIMARY KEY,
  corp_id     INTEGER REFERENCES corp(corp_id),
  ticker      VARCHAR NOT NULL,
  short_name  VARCHAR,
  former_name VARCHAR,
  sec_type    VARCHAR,
  exch        VARCHAR,
  list_date   DATE,
  delist_date DATE
);
COMMENT ON TABLE sec IS 'Securities | 证券';
COMMENT ON COLUMN sec.sec_id IS 'Security | 证券编号';
COMMENT ON COLUMN sec.corp_id IS 'Company | 公司';
COMMENT ON COLUMN sec.ticker IS 'Ticker, six digits, e.g. 688981 | 证券代码';
COMMENT ON COLUMN sec.short_name IS 'Short name, in Chinese, e.g. 中芯国际 | 证券简称';
COMMENT ON COLUMN sec.former_name IS 'Former short name, NULL if none | 曾用简称';
COMMENT ON COLUMN sec.sec_type IS 'Type: A, B, H, CDR | 类型：A股，B股，H股，CDR存托凭证';
COMMENT ON COLUMN sec.exch IS 'Exchange: SSE, SZSE, BSE, HKEX | 交易所';
COMMENT ON COLUMN sec.list_date IS 'Listed | 上市日';
COMMENT ON COLUMN sec.delist_date IS 'Delisted, NULL if listed | 退市日，在市为空';

CREATE TABLE recls_notice (
  ntc_id    INTEGER PRIMARY KEY,
  std_id    INTEGER REFERENCES cls_std(std_id),
  publ_date DATE,
  eff_date  DATE,
  n_corps   INTEGER
);
COMMENT ON TABLE recls_notice IS 'Reclassification notices | 调整通知';
COMMENT ON COLUMN recls_notice.ntc_id IS 'Notice | 通知编号';
COMMENT ON COLUMN recls_notice.std_id IS 'Standard | 标准';
COMMENT ON COLUMN recls_notice.publ_date IS 'Published | 发布日';
COMMENT ON COLUMN recls_notice.eff_date IS 'Effective | 生效日';
COMMENT ON COLUMN recls_notice.n_corps IS 'Companies affected | 涉及公司数';

CREATE TABLE cls_member (
  mem_id   INTEGER PRIMARY KEY,
  corp_id  INTEGER REFERENCES corp(corp_id),
  node_id  INTEGER REFERENCES cls_node(node_id),
  std_id   INTEGER REFERENCES cls_std(std_id),
  in_date  DATE,
  out_date DATE,
  ann_date DATE,
  reason   VARCHAR
);
COMMENT ON TABLE cls_member IS 'Membership of companies in industries, with history | 行业归属（含历史）';
COMMENT ON COLUMN cls_member.mem_id IS 'Membership | 归属编号';
COMMENT ON COLUMN cls_member.corp_id IS 'Company | 公司';
COMMENT ON COLUMN cls_member.node_id IS 'Industry, always of the second level | 所属行业（均为二级）';
COMMENT ON COLUMN cls_member.std_id IS 'Standard | 标准';
COMMENT ON COLUMN cls_member.in_date IS 'In from | 纳入日';
COMMENT ON COLUMN cls_member.out_date IS 'Out on, NULL if current | 剔除日，现行为空';
COMMENT ON COLUMN cls_member.ann_date IS 'Announced | 公告日';
COMMENT ON COLUMN cls_member.reason IS 'Reason: initial, business change, merger, standard revision | 原因：initial首次，business change业务变更，merger重组，standard revision标准修订';

CREATE TABLE ind_index (
  idx_code    VARCHAR PRIMARY KEY,
  idx_name    VARCHAR,
  node_id     INTEGER REFERENCES cls_node(node_id),
  base_date   DATE,
  launch_date DATE,
  base_point  DOUBLE
);
COMMENT ON TABLE ind_index IS 'Sector indices | 行业指数';
COMMENT ON COLUMN ind_index.idx_code IS 'Index code, e.g. 801080.SI | 指数代码';
COMMENT ON COLUMN ind_index.idx_name IS 'Index short name, in Chinese | 指数简称';
COMMENT ON COLUMN ind_index.node_id IS 'Industry | 行业';
COMMENT ON COLUMN ind_index.base_date IS 'Base date | 基日';
COMMENT ON COLUMN ind_index.launch_date IS 'Launched | 发布日';
COMMENT ON COLUMN ind_index.base_point IS 'Base point | 基点';

CREATE TABLE ind_val (
  node_id    INTEGER REFERENCES cls_node(node_id),
  trade_date DATE,
  pe_ttm     DOUBLE,
  pe_fwd     DOUBLE,
  pb         DOUBLE,
  div_yield  DOUBLE,
  tot_mcap   DECIMAL(18,2),
  flt_mcap   DECIMAL(18,2),
  PRIMARY KEY (node_id, trade_date)
);
COMMENT ON TABLE ind_val IS 'Valuations of industries by day | 行业估值';
COMMENT ON COLUMN ind_val.node_id IS 'Industry | 行业';
COMMENT ON COLUMN ind_val.trade_date IS 'Trading day | 交易日';
COMMENT ON COLUMN ind_val.pe_ttm IS 'P/E, trailing | 市盈率TTM';
COMMENT ON COLUMN ind_val.pe_fwd IS 'P/E, forward | 预测市盈率';
COMMENT ON COLUMN ind_val.pb IS 'P/B | 市净率';
COMMENT ON COLUMN ind_val.div_yield IS 'Dividend yield, percent | 股息率（%）';
COMMENT ON COLUMN ind_val.tot_mcap IS 'Total market cap, 100 million yuan | 总市值（亿元）';
COMMENT ON COLUMN ind_val.flt_mcap IS 'Free-float market cap, 100 million yuan | 自由流通市值（亿元）';

CREATE TABLE cls_xwalk (
  from_node_id INTEGER REFERENCES cls_node(node_id),
  to_node_id   INTEGER REFERENCES cls_node(node_id),
  map_kind     VARCHAR,
  PRIMARY KEY (from_node_id, to_node_id)
);
COMMENT ON TABLE cls_xwalk IS 'Cross-walk between standards | 标准映射';
COMMENT ON COLUMN cls_xwalk.from_node_id IS 'From | 源行业';
COMMENT ON COLUMN cls_xwalk.to_node_id IS 'To | 目标行业';
COMMENT ON COLUMN cls_xwalk.map_kind IS 'Kind: exact, broad, partial | 映射类型：exact完全对应，broad包含，partial部分';

CREATE TABLE concept_mem (
  cpt_id    INTEGER REFERENCES concept(cpt_id),
  sec_id    INTEGER REFERENCES sec(sec_id),
  add_date  DATE,
  drop_date DATE,
  is_core   BOOLEAN,
  PRIMARY KEY (cpt_id, sec_id, add_date)
);
COMMENT ON TABLE concept_mem IS 'Members of concept boards | 概念成分';
COMMENT ON COLUMN concept_mem.cpt_id IS 'Concept | 概念';
COMMENT ON COLUMN concept_mem.sec_id IS 'Security | 证券';
COMMENT ON COLUMN concept_mem.add_date IS 'Added | 纳入日';
COMMENT ON COLUMN concept_mem.drop_date IS 'Dropped, NULL if a member | 移出日，现为成分为空';
COMMENT ON COLUMN concept_mem.is_core IS 'True for core members | 是否核心标的';

CREATE TABLE corp_seg (
  corp_id  INTEGER REFERENCES corp(corp_id),
  fis_year INTEGER,
  node_id  INTEGER REFERENCES cls_node(node_id),
  seg_rev  DECIMAL(18,2),
  seg_gp   DECIMAL(18,2),
  PRIMARY KEY (corp_id, fis_year, node_id)
);
COMMENT ON TABLE corp_seg IS 'Revenue of companies by industry and year | 公司分行业收入';
COMMENT ON COLUMN corp_seg.corp_id IS 'Company | 公司';
COMMENT ON COLUMN corp_seg.fis_year IS 'Fiscal year | 财年';
COMMENT ON COLUMN corp_seg.node_id IS 'Industry the revenue belongs to | 收入所属行业';
COMMENT ON COLUMN corp_seg.seg_rev IS 'Revenue, million yuan | 收入（百万元）';
COMMENT ON COLUMN corp_seg.seg_gp IS 'Gross profit, million yuan | 毛利（百万元）';

CREATE TABLE analyst_cov (
  analyst    VARCHAR,
  node_id    INTEGER REFERENCES cls_node(node_id),
  house      VARCHAR,
  since_date DATE,
  until_date DATE,
  is_lead    BOOLEAN,
  PRIMARY KEY (analyst, node_id)
);
COMMENT ON TABLE analyst_cov IS 'Analysts'' industry coverage | 分析师行业覆盖';
COMMENT ON COLUMN analyst_cov.analyst IS 'Analyst, in Chinese | 分析师';
COMMENT ON COLUMN analyst_cov.node_id IS 'Industry | 行业';
COMMENT ON COLUMN analyst_cov.house IS 'Broker, in Chinese | 券商';
COMMENT ON COLUMN analyst_cov.since_date IS 'Since | 开始覆盖日';
COMMENT ON COLUMN analyst_cov.until_date IS 'Until, NULL if covering | 停止覆盖日，在覆盖为空';
COMMENT ON COLUMN analyst_cov.is_lead IS 'True for lead analysts | 是否首席';

CREATE TABLE ind_quote (
  idx_code   VARCHAR REFERENCES ind_index(idx_code),
  trade_date DATE,
  close_pt   DOUBLE,
  chg_pct    DOUBLE,
  amount     DECIMAL(18,2),
  turn_rate  DOUBLE,
  PRIMARY KEY (idx_code, trade_date)
);
COMMENT ON TABLE ind_quote IS 'Daily quotes of sector indices | 行业指数行情';
COMMENT ON COLUMN ind_quote.idx_code IS 'Index | 指数';
COMMENT ON COLUMN ind_quote.trade_date IS 'Trading day | 交易日';
COMMENT ON COLUMN ind_quote.close_pt IS 'Close | 收盘点位';
COMMENT ON COLUMN ind_quote.chg_pct IS 'Change, percent | 涨跌幅（%）';
COMMENT ON COLUMN ind_quote.amount IS 'Turnover, 100 million yuan | 成交额（亿元）';
COMMENT ON COLUMN ind_quote.turn_rate IS 'Turnover rate, percent | 换手率（%）';
