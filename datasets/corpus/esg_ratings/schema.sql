-- ESG data vendor: companies, scores, controversies, emissions, pillars and engagements.

CREATE TABLE company (
  isin          VARCHAR PRIMARY KEY,
  co_name       VARCHAR NOT NULL,
  gics_sector   VARCHAR,
  country_iso   VARCHAR,
  mkt_cap_usd   DOUBLE,
  sbti_date     DATE,
  net_zero_year INTEGER
);
COMMENT ON TABLE company IS 'Rated companies | 被评企业';
COMMENT ON COLUMN company.isin IS 'ISIN, e.g. XS0099123456 | 国际证券识别码';
COMMENT ON COLUMN company.co_name IS 'Company name | 公司名称';
COMMENT ON COLUMN company.gics_sector IS 'Sector: Energy, Materials, Industrials, Financials, Utilities, Health Care, Technology | 行业';
COMMENT ON COLUMN company.country_iso IS 'Country, ISO two letters, e.g. DE | 国家代码';
COMMENT ON COLUMN company.mkt_cap_usd IS 'Market capitalisation, billion USD | 市值（十亿美元）';
COMMENT ON COLUMN company.sbti_date IS 'Date the science-based target was approved, NULL if none | 科学碳目标批准日期，无则为空';
COMMENT ON COLUMN company.net_zero_year IS 'Net-zero target year, NULL if none | 净零目标年份';

CREATE TABLE esg_score (
  isin    VARCHAR REFERENCES company(isin),
  as_of   DATE,
  e_score DOUBLE,
  s_score DOUBLE,
  g_score DOUBLE,
  overall DOUBLE,
  letter  VARCHAR,
  PRIMARY KEY (isin, as_of)
);
COMMENT ON TABLE esg_score IS 'ESG scores, one row a company and rating date | ESG评分';
COMMENT ON COLUMN esg_score.isin IS 'Company | 公司';
COMMENT ON COLUMN esg_score.as_of IS 'Rating date | 评级日期';
COMMENT ON COLUMN esg_score.e_score IS 'Environment score, 0-10 | 环境得分';
COMMENT ON COLUMN esg_score.s_score IS 'Social score, 0-10 | 社会得分';
COMMENT ON COLUMN esg_score.g_score IS 'Governance score, 0-10 | 治理得分';
COMMENT ON COLUMN esg_score.overall IS 'Overall score, 0-10 | 综合得分';
COMMENT ON COLUMN esg_score.letter IS 'Letter rating: AAA, AA, A, BBB, BB, B, CCC | 评级';

CREATE TABLE emission (
  isin        VARCHAR REFERENCES company(isin),
  fy          INTEGER,
  scope1      DOUBLE,
  scope2      DOUBLE,
  scope3      DOUBLE,
  revenue_usd DOUBLE,
  verified    BOOLEAN,
  PRIMARY KEY (isin, fy)
);
COMMENT ON TABLE emission IS 'Yearly greenhouse-gas emissions | 温室气体排放';
COMMENT ON COLUMN emission.isin IS 'Company | 公司';
COMMENT ON COLUMN emission.fy IS 'Fiscal year | 财年';
COMMENT ON COLUMN emission.scope1 IS 'Scope 1, thousand tonnes CO2e | 范围一（千吨）';
COMMENT ON COLUMN emission.scope2 IS 'Scope 2, thousand tonnes CO2e | 范围二（千吨）';
COMMENT ON COLUMN emission.scope3 IS 'Scope 3, thousand tonnes CO2e, NULL if not disclosed | 范围三（千吨），未披露为空';
COMMENT ON COLUMN emission.revenue_usd IS 'Revenue, million USD | 营收（百万美元）';
COMMENT ON COLUMN emission.verified IS 'True if verified by a third party | 是否第三方鉴证';

CREATE TABLE controversy (
  case_id  INTEGER PRIMARY KEY,
  isin     VARCHAR REFERENCES company(isin),
  opened   DATE,
  closed   DATE,
  pillar   VARCHAR,
  topic    VARCHAR,
  severity VARCHAR
);
COMMENT ON TABLE controversy IS 'Controversies | 争议事件';
COMMENT ON COLUMN controversy.case_id IS 'Case id | 事件编号';
COMMENT ON COLUMN controversy.isin IS 'Company | 公司';
COMMENT ON COLUMN controversy.opened IS 'Date opened | 发生日期';
COMMENT ON COLUMN controversy.closed IS 'Date closed, NULL if ongoing | 结束日期，进行中为空';
COMMENT ON COLUMN controversy.pillar IS 'Pillar: E, S, G | 支柱';
COMMENT ON COLUMN controversy.topic IS 'Topic: pollution, labour, bribery, data privacy, product safety, tax | 议题：pollution 污染, labour 劳工, bribery 贿赂, data privacy 数据隐私, product safety 产品安全, tax 税务';
COMMENT ON COLUMN controversy.severity IS 'Severity: minor, moderate, severe, very severe | 严重度：minor 轻微, moderate 中等, severe 严重, very severe 非常严重';

CREATE TABLE board_stat (
  isin        VARCHAR REFERENCES company(isin),
  fy          INTEGER,
  n_dir       INTEGER,
  n_indep     INTEGER,
  n_women     INTEGER,
  ceo_duality BOOLEAN,
  PRIMARY KEY (isin, fy)
);
COMMENT ON TABLE board_stat IS 'Board composition by fiscal year | 董事会构成';
COMMENT ON COLUMN board_stat.isin IS 'Company | 公司';
COMMENT ON COLUMN board_stat.fy IS 'Fiscal year | 财年';
COMMENT ON COLUMN board_stat.n_dir IS 'Number of directors | 董事人数';
COMMENT ON COLUMN board_stat.n_indep IS 'Independent directors | 独立董事人数';
COMMENT ON COLUMN board_stat.n_women IS 'Women directors | 女性董事人数';
COMMENT ON COLUMN board_stat.ceo_duality IS 'True if the CEO chairs the board | 董事长兼任CEO';

CREATE TABLE engagement (
  eng_id   INTEGER PRIMARY KEY,
  isin     VARCHAR REFERENCES company(isin),
  eng_date DATE,
  theme    VARCHAR,
  lead     VARCHAR,
  status   VARCHAR
);
COMMENT ON TABLE engagement IS 'Dialogues of our stewardship team with companies | 尽责沟通';
COMMENT ON COLUMN engagement.eng_id IS 'Dialogue id | 沟通编号';
COMMENT ON COLUMN engagement.isin IS 'Company | 公司';
COMMENT ON COLUMN engagement.eng_date IS 'Date | 日期';
COMMENT ON COLUMN engagement.theme IS 'Theme: climate, diversity, pay, human rights, biodiversity | 主题：climate 气候, diversity 多元, pay 薪酬, human rights 人权, biodiversity 生物多样性';
COMMENT ON COLUMN engagement.lead IS 'Lead analyst | 负责人';
COMMENT ON COLUMN engagement.status IS 'Status: open, achieved, failed | 状态：open 进行中, achieved 达成, failed 未达成';

CREATE TABLE exclusion (
  isin      VARCHAR REFERENCES company(isin),
  rule      VARCHAR,
  added_on  DATE,
  lifted_on DATE,
  PRIMARY KEY (isin, rule)
);
COMMENT ON TABLE exclusion IS 'Exclusion list | 排除名单';
COMMENT ON COLUMN exclusion.isin IS 'Company | 公司';
COMMENT ON COLUMN exclusion.rule IS 'Rule: coal, tobacco, weapons, oil sands, UNGC breach | 排除规则：coal 煤炭, tobacco 烟草, weapons 武器, oil sands 油砂, UNGC breach 违反全球契约';
COMMENT ON COLUMN exclusion.added_on IS 'Date added | 加入日期';
COMMENT ON COLUMN exclusion.lifted_on IS 'Date removed, NULL if still excluded | 移出日期，仍在名单为空';
