-- Wildlife survey: reserves, sites, species, observers, surveys, sightings.

CREATE TABLE reserve (
  reserve_id   INTEGER PRIMARY KEY,
  reserve_name VARCHAR NOT NULL,
  province     VARCHAR,
  area_ha      DOUBLE,
  est_year     INTEGER
);
COMMENT ON TABLE reserve IS 'Nature reserves | 自然保护区';
COMMENT ON COLUMN reserve.reserve_id IS 'Reserve id | 保护区编号';
COMMENT ON COLUMN reserve.reserve_name IS 'Name | 保护区名称';
COMMENT ON COLUMN reserve.province IS 'Province | 省份';
COMMENT ON COLUMN reserve.area_ha IS 'Area, hectares | 面积（公顷）';
COMMENT ON COLUMN reserve.est_year IS 'Year established | 设立年份';

CREATE TABLE species (
  species_id INTEGER PRIMARY KEY,
  common_nm  VARCHAR NOT NULL,
  sci_nm     VARCHAR,
  class      VARCHAR,
  red_list   VARCHAR,
  migratory  BOOLEAN
);
COMMENT ON TABLE species IS 'Species | 物种';
COMMENT ON COLUMN species.species_id IS 'Species id | 物种编号';
COMMENT ON COLUMN species.common_nm IS 'Common name | 俗名';
COMMENT ON COLUMN species.sci_nm IS 'Scientific name | 学名';
COMMENT ON COLUMN species.class IS 'Class: mammal, bird, reptile, amphibian, insect | 类群：哺乳类mammal、鸟类bird、爬行类reptile、两栖类amphibian、昆虫insect';
COMMENT ON COLUMN species.red_list IS 'Red List: LC least concern, NT near threatened, VU vulnerable, EN endangered, CR critically endangered | 红色名录等级：LC无危 NT近危 VU易危 EN濒危 CR极危';
COMMENT ON COLUMN species.migratory IS 'True if migratory | 是否迁徙';

CREATE TABLE observer (
  obs_id   INTEGER PRIMARY KEY,
  obs_name VARCHAR NOT NULL,
  role     VARCHAR,
  employer VARCHAR
);
COMMENT ON TABLE observer IS 'Observers | 调查员';
COMMENT ON COLUMN observer.obs_id IS 'Observer id | 调查员编号';
COMMENT ON COLUMN observer.obs_name IS 'Name | 姓名';
COMMENT ON COLUMN observer.role IS 'Role: ranger, scientist, volunteer | 身份：护林员ranger、科研人员scientist、志愿者volunteer';
COMMENT ON COLUMN observer.employer IS 'Organisation | 所属单位';

CREATE TABLE site (
  site_code   VARCHAR PRIMARY KEY,
  reserve_id  INTEGER REFERENCES reserve(reserve_id),
  habitat     VARCHAR,
  elevation_m INTEGER
);
COMMENT ON TABLE site IS 'Survey sites in reserves | 调查样点';
COMMENT ON COLUMN site.site_code IS 'Site code | 样点代码';
COMMENT ON COLUMN site.reserve_id IS 'Reserve | 保护区';
COMMENT ON COLUMN site.habitat IS 'Habitat: forest, wetland, grassland, coast, alpine | 生境：森林forest、湿地wetland、草地grassland、海岸coast、高山alpine';
COMMENT ON COLUMN site.elevation_m IS 'Elevation, metres | 海拔（米）';

CREATE TABLE survey (
  survey_id   INTEGER PRIMARY KEY,
  site_code   VARCHAR REFERENCES site(site_code),
  lead_id     INTEGER REFERENCES observer(obs_id),
  survey_date DATE,
  method      VARCHAR,
  hours       DOUBLE
);
COMMENT ON TABLE survey IS 'Surveys of a site on a day | 调查';
COMMENT ON COLUMN survey.survey_id IS 'Survey id | 调查编号';
COMMENT ON COLUMN survey.site_code IS 'Site | 样点';
COMMENT ON COLUMN survey.lead_id IS 'Lead observer | 领队';
COMMENT ON COLUMN survey.survey_date IS 'Date | 调查日期';
COMMENT ON COLUMN survey.method IS 'Method: transect, camera trap, point count, night walk | 方法：样线transect、红外相机camera trap、样点计数point count、夜间调查night walk';
COMMENT ON COLUMN survey.hours IS 'Effort, hours | 调查时长（小时）';

CREATE TABLE sighting (
  survey_id  INTEGER REFERENCES survey(survey_id),
  species_id INTEGER REFERENCES species(species_id),
  adults     INTEGER,
  young      INTEGER,
  PRIMARY KEY (survey_id, species_id)
);
COMMENT ON TABLE sighting IS 'Species seen in a survey | 目击记录';
COMMENT ON COLUMN sighting.survey_id IS 'Survey | 调查';
COMMENT ON COLUMN sighting.species_id IS 'Species | 物种';
COMMENT ON COLUMN sighting.adults IS 'Adults seen | 成体数';
COMMENT ON COLUMN sighting.young IS 'Young seen | 幼体数';
