-- Macro series store: indicator tree, long-form values with vintages, regions, release calendar, forecasts, money and trade tables.

CREATE TABLE ED_Area (
  AreaCode   VARCHAR PRIMARY KEY,
  AreaName   VARCHAR NOT NULL,
  AreaNameEn VARCHAR,
  AreaLevel  VARCHAR,
  ParentArea VARCHAR REFERENCES ED_Area(AreaCode),
  Continent  VARCHAR
);
COMMENT ON TABLE ED_Area IS 'Countries, provinces and cities, one tree | 地区';
COMMENT ON COLUMN ED_Area.AreaCode IS 'Area code, e.g. CN, US, JP, CN-44 | 地区代码';
COMMENT ON COLUMN ED_Area.AreaName IS 'Name in Chinese, e.g. 中国, 美国, 广东 | 地区名称';
COMMENT ON COLUMN ED_Area.AreaNameEn IS 'Name in English, e.g. China, United States, Guangdong | 地区英文名';
COMMENT ON COLUMN ED_Area.AreaLevel IS 'Level: country 国家, province 省份, city 城市 | 地区级别';
COMMENT ON COLUMN ED_Area.ParentArea IS 'Area above, NULL for countries | 上级地区';
COMMENT ON COLUMN ED_Area.Continent IS 'Continent: Asia 亚洲, Europe 欧洲, Americas 美洲, Africa 非洲, Oceania 大洋洲 | 所在洲';

CREATE TABLE ED_Forecaster (
  ForecasterId   INTEGER PRIMARY KEY,
  ForecasterName VARCHAR NOT NULL,
  ForecasterType VARCHAR
);
COMMENT ON TABLE ED_Forecaster IS 'Institutions that forecast | 预测机构';
COMMENT ON COLUMN ED_Forecaster.ForecasterId IS 'Forecaster id | 机构编号';
COMMENT ON COLUMN ED_Forecaster.ForecasterName IS 'Short name, e.g. 中金公司, 高盛, IMF | 机构简称';
COMMENT ON COLUMN ED_Forecaster.ForecasterType IS 'Type: broker 券商, bank 银行, international 国际组织, research 研究机构 | 机构类型';

CREATE TABLE ED_Source (
  SourceId   INTEGER PRIMARY KEY,
  SourceName VARCHAR NOT NULL,
  AreaCode   VARCHAR REFERENCES ED_Area(AreaCode)
);
COMMENT ON TABLE ED_Source IS 'Agencies that publish data | 数据来源机构';
COMMENT ON COLUMN ED_Source.SourceId IS 'Source id | 来源编号';
COMMENT ON COLUMN ED_Source.SourceName IS 'Agency in Chinese, e.g. 国家统计局, 中国人民银行, 海关总署 | 机构名称';
COMMENT ON COLUMN ED_Source.AreaCode IS 'Home country | 所属国家';

CREATE TABLE ED_PolicyRate (
  RateId        INTEGER PRIMARY KEY,
  AreaCode      VARCHAR REFERENCES ED_Area(AreaCode),
  RateName      VARCHAR,
  EffectiveDate DATE,
  RateValue     DOUBLE
);
COMMENT ON TABLE ED_PolicyRate IS 'Policy and benchmark rates, one row a change | 政策利率';
COMMENT ON COLUMN ED_PolicyRate.RateId IS 'Row id | 编号';
COMMENT ON COLUMN ED_PolicyRate.AreaCode IS 'Country | 国家';
COMMENT ON COLUMN ED_PolicyRate.RateName IS 'Rate: LPR1Y, LPR5Y, MLF, RRR 存款准备金率, FFR 联邦基金利率 | 利率名称';
COMMENT ON COLUMN ED_PolicyRate.EffectiveDate IS 'In force from | 生效日';
COMMENT ON COLUMN ED_PolicyRate.RateValue IS 'Rate, percent | 利率（%）';

CREATE TABLE ED_TradeFlow (
  PartnerArea VARCHAR REFERENCES ED_Area(AreaCode),
  EndDate     DATE,
  ExportUsd   DOUBLE,
  ImportUsd   DOUBLE,
  PRIMARY KEY (PartnerArea, EndDate)
);
COMMENT ON TABLE ED_TradeFlow IS 'Goods trade of China by partner and month | 分国别进出口';
COMMENT ON COLUMN ED_TradeFlow.PartnerArea IS 'Partner country | 贸易伙伴';
COMMENT ON COLUMN ED_TradeFlow.EndDate IS 'Month-end | 月份';
COMMENT ON COLUMN ED_TradeFlow.ExportUsd IS 'Exports, 100 million dollars | 出口额（亿美元）';
COMMENT ON COLUMN ED_TradeFlow.ImportUsd IS 'Imports, 100 million dollars | 进口额（亿美元）';

CREATE TABLE ED_Indicator (
  IndicatorCode   VARCHAR PRIMARY KEY,
  IndicatorName   VARCHAR NOT NULL,
  IndicatorNameEn VARCHAR,
  Topic           VARCHAR,
  Frequency       VARCHAR,
  Unit            VARCHAR,
  ParentCode      VARCHAR REFERENCES ED_Indicator(IndicatorCode),
  SourceId        INTEGER REFERENCES ED_Source(SourceId),
  StartDate       DATE,
  IsDiscontinued  BOOLEAN,
  SeasonAdj       BOOLEAN
);
COMMENT ON TABLE ED_Indicator IS 'Catalogue of indicators, with categories above them | 指标目录';
COMMENT ON COLUMN ED_Indicator.IndicatorCode IS 'Indicator code, e.g. M0000612 | 指标编码';
COMMENT ON COLUMN ED_Indicator.IndicatorName IS 'Name in Chinese, e.g. CPI:当月同比, GDP:不变价:当季同比, 制造业PMI | 指标名称';
COMMENT ON COLUMN ED_Indicator.IndicatorNameEn IS 'English name, e.g. CPI YoY, Real GDP YoY, Manufacturing PMI | 指标英文名';
COMMENT ON COLUMN ED_Indicator.Topic IS 'Topic: price 物价, growth 增长, money 货币金融, trade 外贸, fiscal 财政, employment 就业, property 房地产, consumption 消费 | 主题';
COMMENT ON COLUMN ED_Indicator.Frequency IS 'Frequency: D 日, W 周, M 月, Q 季, A 年 | 频率';
COMMENT ON COLUMN ED_Indicator.Unit IS 'Unit: %, 亿元, 亿美元, 万人, 点 | 单位';
COMMENT ON COLUMN ED_Indicator.ParentCode IS 'Headline indicator it is a component of, NULL at the top | 上级指标编码';
COMMENT ON COLUMN ED_Indicator.SourceId IS 'Publisher | 来源编号';
COMMENT ON COLUMN ED_Indicator.StartDate IS 'First period | 起始期';
COMMENT ON COLUMN ED_Indicator.IsDiscontinued IS 'True if no longer published | 是否停更';
COMMENT ON COLUMN ED_Indicator.SeasonAdj IS 'True if seasonally adjusted | 是否季调';

CREATE TABLE ED_Value (
  IndicatorCode VARCHAR REFERENCES ED_Indicator(IndicatorCode),
  AreaCode      VARCHAR REFERENCES ED_Area(AreaCode),
  EndDate       DATE,
  DataValue     DOUBLE,
  FirstValue    DOUBLE,
  PublishDate   DATE,
  UpdateTime    TIMESTAMP,
  PRIMARY KEY (IndicatorCode, AreaCode, EndDate)
);
COMMENT ON TABLE ED_Value IS 'Observations, one row for an indicator, area and period | 指标数值';
COMMENT ON COLUMN ED_Value.IndicatorCode IS 'Indicator | 指标编码';
COMMENT ON COLUMN ED_Value.AreaCode IS 'Area | 地区代码';
COMMENT ON COLUMN ED_Value.EndDate IS 'End of the period | 截止日期';
COMMENT ON COLUMN ED_Value.DataValue IS 'Value as it stands now | 指标值';
COMMENT ON COLUMN ED_Value.FirstValue IS 'Value at first publication | 初次公布值';
COMMENT ON COLUMN ED_Value.PublishDate IS 'Date of first publication | 公布日期';
COMMENT ON COLUMN ED_Value.UpdateTime IS 'Last update | 更新时间';

CREATE TABLE ED_Release (
  ReleaseId     INTEGER PRIMARY KEY,
  IndicatorCode VARCHAR REFERENCES ED_Indicator(IndicatorCode),
  AreaCode      VARCHAR REFERENCES ED_Area(AreaCode),
  PeriodEnd     DATE,
  PlannedTime   TIMESTAMP,
  ActualTime    TIMESTAMP,
  Stars         INTEGER
);
COMMENT ON TABLE ED_Release IS 'Release calendar | 数据发布日程';
COMMENT ON COLUMN ED_Release.ReleaseId IS 'Release id | 发布编号';
COMMENT ON COLUMN ED_Release.IndicatorCode IS 'Indicator | 指标编码';
COMMENT ON COLUMN ED_Release.AreaCode IS 'Area | 地区代码';
COMMENT ON COLUMN ED_Release.PeriodEnd IS 'Period the release is about | 数据所属期';
COMMENT ON COLUMN ED_Release.PlannedTime IS 'Planned time | 计划发布时间';
COMMENT ON COLUMN ED_Release.ActualTime IS 'Actual time, NULL if not out yet | 实际发布时间';
COMMENT ON COLUMN ED_Release.Stars IS 'Importance, 1 to 3 stars | 重要性星级';

CREATE TABLE ED_Forecast (
  ForecasterId  INTEGER REFERENCES ED_Forecaster(ForecasterId),
  IndicatorCode VARCHAR REFERENCES ED_Indicator(IndicatorCode),
  AreaCode      VARCHAR REFERENCES ED_Area(AreaCode),
  PeriodEnd     DATE,
  ForecastDate  DATE,
  ForecastValue DOUBLE,
  PRIMARY KEY (ForecasterId, IndicatorCode, AreaCode, PeriodEnd, ForecastDate)
);
COMMENT ON TABLE ED_Forecast IS 'Forecasts | 预测值';
COMMENT ON COLUMN ED_Forecast.ForecasterId IS 'Forecaster | 机构编号';
COMMENT ON COLUMN ED_Forecast.IndicatorCode IS 'Indicator | 指标编码';
COMMENT ON COLUMN ED_Forecast.AreaCode IS 'Area | 地区代码';
COMMENT ON COLUMN ED_Forecast.PeriodEnd IS 'Period forecast | 预测所属期';
COMMENT ON COLUMN ED_Forecast.ForecastDate IS 'Date of the forecast | 预测日期';
COMMENT ON COLUMN ED_Forecast.ForecastValue IS 'Forecast | 预测值';
