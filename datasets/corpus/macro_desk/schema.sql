-- Macro research desk: countries, series, observations, forecasts, central bank meetings and releases.

CREATE TABLE ctry (
  iso3    VARCHAR PRIMARY KEY,
  ctry_en VARCHAR NOT NULL,
  ctry_zh VARCHAR NOT NULL,
  bloc    VARCHAR,
  dev_lvl VARCHAR,
  pop_m   DOUBLE
);
COMMENT ON TABLE ctry IS 'Countries | 国家';
COMMENT ON COLUMN ctry.iso3 IS 'ISO code of three letters, e.g. USA, CHN, DEU | 三位国家代码';
COMMENT ON COLUMN ctry.ctry_en IS 'Country name in English | 国家英文名';
COMMENT ON COLUMN ctry.ctry_zh IS 'Country name in Chinese | 国家中文名';
COMMENT ON COLUMN ctry.bloc IS 'Bloc: G7, BRICS, ASEAN, EU, other | 集团';
COMMENT ON COLUMN ctry.dev_lvl IS 'Level: advanced, emerging, frontier | 发展水平：advanced 发达, emerging 新兴, frontier 前沿';
COMMENT ON COLUMN ctry.pop_m IS 'Population, million | 人口（百万）';

CREATE TABLE series (
  sid   VARCHAR PRIMARY KEY,
  s_en  VARCHAR NOT NULL,
  s_zh  VARCHAR NOT NULL,
  theme VARCHAR,
  freq  VARCHAR,
  unit  VARCHAR
);
COMMENT ON TABLE series IS 'Indicator catalogue | 指标目录';
COMMENT ON COLUMN series.sid IS 'Series id, e.g. CPI_YOY, GDP_QOQ, UNEMP, PMI_MFG, RETAIL_YOY, EXPORT_YOY | 指标代码';
COMMENT ON COLUMN series.s_en IS 'Indicator name in English, e.g. Consumer Price Index YoY | 指标英文名';
COMMENT ON COLUMN series.s_zh IS 'Indicator name in Chinese | 指标中文名';
COMMENT ON COLUMN series.theme IS 'Theme: prices, growth, labour, trade, money, sentiment, housing | 主题：prices 价格, growth 增长, labour 就业, trade 贸易, money 货币, sentiment 景气, housing 房地产';
COMMENT ON COLUMN series.freq IS 'Frequency: D, M, Q, A | 频率：D 日, M 月, Q 季, A 年';
COMMENT ON COLUMN series.unit IS 'Unit: percent, index, bn USD, thousand | 单位';

CREATE TABLE obs (
  iso3   VARCHAR REFERENCES ctry(iso3),
  sid    VARCHAR REFERENCES series(sid),
  ref_dt DATE,
  val    DOUBLE,
  prelim BOOLEAN,
  PRIMARY KEY (iso3, sid, ref_dt)
);
COMMENT ON TABLE obs IS 'Observations | 指标数据';
COMMENT ON COLUMN obs.iso3 IS 'Country | 国家';
COMMENT ON COLUMN obs.sid IS 'Series | 指标';
COMMENT ON COLUMN obs.ref_dt IS 'End of the reference period | 参考期末';
COMMENT ON COLUMN obs.val IS 'Value | 数值';
COMMENT ON COLUMN obs.prelim IS 'True if preliminary | 是否初值';

CREATE TABLE fcst (
  fid      INTEGER PRIMARY KEY,
  iso3     VARCHAR REFERENCES ctry(iso3),
  sid      VARCHAR REFERENCES series(sid),
  inst     VARCHAR,
  made_on  DATE,
  tgt_year INTEGER,
  fval     DOUBLE
);
COMMENT ON TABLE fcst IS 'Forecasts by institution | 机构预测';
COMMENT ON COLUMN fcst.fid IS 'Forecast id | 预测编号';
COMMENT ON COLUMN fcst.iso3 IS 'Country | 国家';
COMMENT ON COLUMN fcst.sid IS 'Series | 指标';
COMMENT ON COLUMN fcst.inst IS 'Institution: IMF, OECD, World Bank, house view | 机构：IMF, OECD, World Bank 世界银行, house view 本所';
COMMENT ON COLUMN fcst.made_on IS 'Date of the forecast | 预测日期';
COMMENT ON COLUMN fcst.tgt_year IS 'Target year | 目标年份';
COMMENT ON COLUMN fcst.fval IS 'Forecast value | 预测值';

CREATE TABLE cb (
  cb_id    VARCHAR PRIMARY KEY,
  cb_name  VARCHAR,
  iso3     VARCHAR REFERENCES ctry(iso3),
  infl_tgt DOUBLE
);
COMMENT ON TABLE cb IS 'Central banks | 央行';
COMMENT ON COLUMN cb.cb_id IS 'Central bank id: FED, ECB, PBOC, BOJ, BOE, RBA | 央行代码';
COMMENT ON COLUMN cb.cb_name IS 'Name | 名称';
COMMENT ON COLUMN cb.iso3 IS 'Country, NULL for the ECB | 国家';
COMMENT ON COLUMN cb.infl_tgt IS 'Inflation target, percent | 通胀目标（%）';

CREATE TABLE calendar (
  rel_id     INTEGER PRIMARY KEY,
  iso3       VARCHAR REFERENCES ctry(iso3),
  sid        VARCHAR REFERENCES series(sid),
  rel_ts     TIMESTAMP,
  consensus  DOUBLE,
  actual     DOUBLE,
  prior      DOUBLE,
  importance INTEGER
);
COMMENT ON TABLE calendar IS 'Data releases with consensus | 数据发布日历';
COMMENT ON COLUMN calendar.rel_id IS 'Release id | 发布编号';
COMMENT ON COLUMN calendar.iso3 IS 'Country | 国家';
COMMENT ON COLUMN calendar.sid IS 'Series | 指标';
COMMENT ON COLUMN calendar.rel_ts IS 'Time of release | 发布时间';
COMMENT ON COLUMN calendar.consensus IS 'Consensus forecast | 市场一致预期';
COMMENT ON COLUMN calendar.actual IS 'Actual value, NULL before the release | 实际值，未发布为空';
COMMENT ON COLUMN calendar.prior IS 'Previous value | 前值';
COMMENT ON COLUMN calendar.importance IS 'Importance, 1 low to 3 high | 重要性 1-3';

CREATE TABLE cb_mtg (
  cb_id        VARCHAR REFERENCES cb(cb_id),
  mtg_dt       DATE,
  rate_after   DOUBLE,
  chg_bp       INTEGER,
  vote_for     INTEGER,
  vote_against INTEGER,
  PRIMARY KEY (cb_id, mtg_dt)
);
COMMENT ON TABLE cb_mtg IS 'Policy meetings | 议息会议';
COMMENT ON COLUMN cb_mtg.cb_id IS 'Central bank | 央行';
COMMENT ON COLUMN cb_mtg.mtg_dt IS 'Meeting date | 会议日期';
COMMENT ON COLUMN cb_mtg.rate_after IS 'Policy rate after the meeting, percent, NULL before the meeting | 会后政策利率（%）';
COMMENT ON COLUMN cb_mtg.chg_bp IS 'Change, basis points, negative for cuts, NULL before the meeting | 变动（基点）';
COMMENT ON COLUMN cb_mtg.vote_for IS 'Votes for | 赞成票';
COMMENT ON COLUMN cb_mtg.vote_against IS 'Votes against | 反对票';
