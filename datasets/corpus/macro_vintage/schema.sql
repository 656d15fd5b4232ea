-- Macro indicators with revisions: areas, sources, indicators, release calendar, observations by vintage, revision reasons, consensus and house forecasts, forecasters, nowcasts, central bank decisions, benchmark revisions, aliases.

CREATE TABLE area (
  area_code    VARCHAR PRIMARY KEY,
  area_name    VARCHAR NOT NULL,
  area_name_zh VARCHAR,
  area_kind    VARCHAR,
  member_of    VARCHAR REFERENCES area(area_code),
  currency     VARCHAR
);
COMMENT ON TABLE area IS 'Countries and regions | 国家与地区';
COMMENT ON COLUMN area.area_code IS 'Code, e.g. CN, US, EA | 地区代码';
COMMENT ON COLUMN area.area_name IS 'Name, e.g. China, Euro area | 英文名';
COMMENT ON COLUMN area.area_name_zh IS 'Name in Chinese, e.g. 中国, 美国, 欧元区 | 中文名';
COMMENT ON COLUMN area.area_kind IS 'Kind: country, union, province | 类型：country国家，union联盟，province省份';
COMMENT ON COLUMN area.member_of IS 'Union or country it belongs to, NULL if none | 上级地区，无则为空';
COMMENT ON COLUMN area.currency IS 'Currency, e.g. CNY, USD | 货币';

CREATE TABLE forecaster (
  fc_id   INTEGER PRIMARY KEY,
  fc_name VARCHAR NOT NULL,
  fc_kind VARCHAR,
  active  BOOLEAN
);
COMMENT ON TABLE forecaster IS 'Forecasters | 预测机构';
COMMENT ON COLUMN forecaster.fc_id IS 'Forecaster | 预测机构编号';
COMMENT ON COLUMN forecaster.fc_name IS 'Name, in Chinese or English, e.g. 启衡证券, Larkfield Bank | 机构名称';
COMMENT ON COLUMN forecaster.fc_kind IS 'Kind: bank, broker, academic, official | 类型：bank银行，broker券商，academic学术，official官方';
COMMENT ON COLUMN forecaster.active IS 'True if still surveyed | 是否仍在调查名单';

CREATE TABLE agency (
  agency_id   INTEGER PRIMARY KEY,
  agency_name VARCHAR NOT NULL,
  area_code   VARCHAR REFERENCES area(area_code),
  agency_kind VARCHAR
);
COMMENT ON TABLE agency IS 'Statistical agencies and other sources | 数据来源机构';
COMMENT ON COLUMN agency.agency_id IS 'Agency | 机构编号';
COMMENT ON COLUMN agency.agency_name IS 'Name, e.g. NBS, BLS, BEA, PBoC | 机构名称';
COMMENT ON COLUMN agency.area_code IS 'Area | 地区';
COMMENT ON COLUMN agency.agency_kind IS 'Kind: statistics office, central bank, customs, private | 类别：statistics office统计局，central bank央行，customs海关，private民间';

CREATE TABLE indicator (
  ind_id          INTEGER PRIMARY KEY,
  ind_code        VARCHAR NOT NULL,
  ind_name        VARCHAR NOT NULL,
  ind_name_zh     VARCHAR,
  area_code       VARCHAR REFERENCES area(area_code),
  agency_id       INTEGER REFERENCES agency(agency_id),
  theme           VARCHAR,
  freq            VARCHAR,
  unit            VARCHAR,
  sa              BOOLEAN,
  first_period    DATE,
  discontinued_on DATE
);
COMMENT ON TABLE indicator IS 'Indicators | 指标';
COMMENT ON COLUMN indicator.ind_id IS 'Indicator | 指标编号';
COMMENT ON COLUMN indicator.ind_code IS 'Code, e.g. CN_CPI_YOY, US_NFP | 指标代码';
COMMENT ON COLUMN indicator.ind_name IS 'Name, e.g. CPI year on year, nonfarm payrolls | 英文名称';
COMMENT ON COLUMN indicator.ind_name_zh IS 'Name in Chinese, e.g. CPI同比, 非农新增就业 | 中文名称';
COMMENT ON COLUMN indicator.area_code IS 'Area | 地区';
COMMENT ON COLUMN indicator.agency_id IS 'Publisher | 发布机构';
COMMENT ON COLUMN indicator.theme IS 'Theme: prices, output, labour, money, trade, fiscal, survey | 主题：prices价格，output产出，labour就业，money货币，trade贸易，fiscal财政，survey景气';
COMMENT ON COLUMN indicator.freq IS 'Frequency: M, Q, A, W | 频率：M月，Q季，A年，W周';
COMMENT ON COLUMN indicator.unit IS 'Unit: percent, index, thousand, 100 million yuan, billion USD | 单位';
COMMENT ON COLUMN indicator.sa IS 'True if seasonally adjusted | 是否季调';
COMMENT ON COLUMN indicator.first_period IS 'First period | 起始期';
COMMENT ON COLUMN indicator.discontinued_on IS 'Discontinued, NULL if live | 停更日，在更为空';

CREATE TABLE rev_event (
  rev_id    INTEGER PRIMARY KEY,
  agency_id INTEGER REFERENCES agency(agency_id),
  ann_date  DATE,
  eff_date  DATE,
  kind      VARCHAR,
  note      VARCHAR
);
COMMENT ON TABLE rev_event IS 'Benchmark revisions | 基准修订';
COMMENT ON COLUMN rev_event.rev_id IS 'Revision | 修订编号';
COMMENT ON COLUMN rev_event.agency_id IS 'Agency | 机构';
COMMENT ON COLUMN rev_event.ann_date IS 'Announced | 公告日';
COMMENT ON COLUMN rev_event.eff_date IS 'In the data from | 生效日';
COMMENT ON COLUMN rev_event.kind IS 'Kind: annual, rebase, census, method | 类型：annual年度修订，rebase基期更换，census普查，method方法';
COMMENT ON COLUMN rev_event.note IS 'Note | 说明';

CREATE TABLE policy_mtg (
  mtg_id    INTEGER PRIMARY KEY,
  agency_id INTEGER REFERENCES agency(agency_id),
  mtg_date  DATE,
  eff_date  DATE,
  rate_name VARCHAR,
  old_rate  DOUBLE,
  new_rate  DOUBLE,
  dissent   INTEGER
);
COMMENT ON TABLE policy_mtg IS 'Central bank decisions | 央行议息';
COMMENT ON COLUMN policy_mtg.mtg_id IS 'Meeting | 会议编号';
COMMENT ON COLUMN policy_mtg.agency_id IS 'Central bank | 央行';
COMMENT ON COLUMN policy_mtg.mtg_date IS 'Meeting | 会议日';
COMMENT ON COLUMN policy_mtg.eff_date IS 'Decision effective | 生效日';
COMMENT ON COLUMN policy_mtg.rate_name IS 'Rate, e.g. 7-day reverse repo, fed funds upper | 利率名称';
COMMENT ON COLUMN policy_mtg.old_rate IS 'Before, percent | 调整前（%）';
COMMENT ON COLUMN policy_mtg.new_rate IS 'After, percent | 调整后（%）';
COMMENT ON COLUMN policy_mtg.dissent IS 'Dissenting votes | 反对票';

CREATE TABLE alias_name (
  alias  VARCHAR,
  ind_id INTEGER REFERENCES indicator(ind_id),
  PRIMARY KEY (alias, ind_id)
);
COMMENT ON TABLE alias_name IS 'Other names of indicators | 指标别名';
COMMENT ON COLUMN alias_name.alias IS 'Alias | 别名';
COMMENT ON COLUMN alias_name.ind_id IS 'Indicator | 指标';

CREATE TABLE release (
  rel_id          INTEGER PRIMARY KEY,
  ind_id          INTEGER REFERENCES indicator(ind_id),
  ref_period      DATE,
  sched_date      DATE,
  rel_date        DATE,
  rel_kind        VARCHAR,
  is_market_mover BOOLEAN
);
COMMENT ON TABLE release IS 'Releases | 发布日历';
COMMENT ON COLUMN release.rel_id IS 'Release | 发布编号';
COMMENT ON COLUMN release.ind_id IS 'Indicator | 指标';
COMMENT ON COLUMN release.ref_period IS 'Period released, first day | 所属期（首日）';
COMMENT ON COLUMN release.sched_date IS 'Scheduled | 计划发布日';
COMMENT ON COLUMN release.rel_date IS 'Actually released, NULL if not yet | 实际发布日，未发布为空';
COMMENT ON COLUMN release.rel_kind IS 'Kind: flash, preliminary, second, final | 发布类型：flash速报，preliminary初值，second二次，final终值';
COMMENT ON COLUMN release.is_market_mover IS 'True for market movers | 是否重要数据';

CREATE TABLE obs (
  ind_id       INTEGER REFERENCES indicator(ind_id),
  ref_period   DATE,
  vintage_date DATE,
  rev_no       INTEGER,
  val          DOUBLE,
  prev_val     DOUBLE,
  is_current   BOOLEAN,
  PRIMARY KEY (ind_id, ref_period, vintage_date)
);
COMMENT ON TABLE obs IS 'Observations by vintage | 各版本观测值';
COMMENT ON COLUMN obs.ind_id IS 'Indicator | 指标';
COMMENT ON COLUMN obs.ref_period IS 'Period, first day | 所属期（首日）';
COMMENT ON COLUMN obs.vintage_date IS 'Value known from | 版本日期';
COMMENT ON COLUMN obs.rev_no IS '0 for the first value, 1 for the first revision, and so on | 修订次数，0为初值';
COMMENT ON COLUMN obs.val IS 'Value | 数值';
COMMENT ON COLUMN obs.prev_val IS 'Value of the same period before this revision, NULL for the first | 修订前数值，初值为空';
COMMENT ON COLUMN obs.is_current IS 'True for the value in force | 是否现行值';

CREATE TABLE rev_scope (
  rev_id  INTEGER REFERENCES rev_event(rev_id),
  ind_id  INTEGER REFERENCES indicator(ind_id),
  back_to DATE,
  PRIMARY KEY (rev_id, ind_id)
);
COMMENT ON TABLE rev_scope IS 'Indicators touched by benchmark revisions | 修订涉及指标';
COMMENT ON COLUMN rev_scope.rev_id IS 'Revision | 修订';
COMMENT ON COLUMN rev_scope.ind_id IS 'Indicator | 指标';
COMMENT ON COLUMN rev_scope.back_to IS 'Revised back to | 追溯至';

CREATE TABLE fcst (
  fc_id      INTEGER REFERENCES forecaster(fc_id),
  ind_id     INTEGER REFERENCES indicator(ind_id),
  ref_period DATE,
  made_on    DATE,
  fc_val     DOUBLE,
  PRIMARY KEY (fc_id, ind_id, ref_period, made_on)
);
COMMENT ON TABLE fcst IS 'Forecasts for releases | 预测';
COMMENT ON COLUMN fcst.fc_id IS 'Forecaster | 预测机构';
COMMENT ON COLUMN fcst.ind_id IS 'Indicator | 指标';
COMMENT ON COLUMN fcst.ref_period IS 'Period | 所属期';
COMMENT ON COLUMN fcst.made_on IS 'Made on | 预测日';
COMMENT ON COLUMN fcst.fc_val IS 'Forecast | 预测值';

CREATE TABLE consensus (
  ind_id     INTEGER REFERENCES indicator(ind_id),
  ref_period DATE,
  med_val    DOUBLE,
  mean_val   DOUBLE,
  hi_val     DOUBLE,
  lo_val     DOUBLE,
  n_fc       INTEGER,
  PRIMARY KEY (ind_id, ref_period)
);
COMMENT ON TABLE consensus IS 'Consensus before releases | 一致预期';
COMMENT ON COLUMN consensus.ind_id IS 'Indicator | 指标';
COMMENT ON COLUMN consensus.ref_period IS 'Period | 所属期';
COMMENT ON COLUMN consensus.med_val IS 'Median | 中位数';
COMMENT ON COLUMN consensus.mean_val IS 'Mean | 均值';
COMMENT ON COLUMN consensus.hi_val IS 'Highest | 最高';
COMMENT ON COLUMN consensus.lo_val IS 'Lowest | 最低';
COMMENT ON COLUMN consensus.n_fc IS 'Forecasters | 机构数';
