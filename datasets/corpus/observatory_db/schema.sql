-- Observatory: telescopes, instruments, astronomers, targets, proposals, observations.

CREATE TABLE telescope (
  tel_id      INTEGER PRIMARY KEY,
  name        VARCHAR NOT NULL,
  mount       VARCHAR,
  aperture_m  DOUBLE,
  altitude_m  INTEGER,
  first_light INTEGER,
  in_service  BOOLEAN
);
COMMENT ON TABLE telescope IS 'Telescopes | 望远镜';
COMMENT ON COLUMN telescope.tel_id IS 'Telescope id | 望远镜编号';
COMMENT ON COLUMN telescope.name IS 'Name | 名称';
COMMENT ON COLUMN telescope.mount IS 'Mount: equatorial, altazimuth | 装置：赤道式equatorial、地平式altazimuth';
COMMENT ON COLUMN telescope.aperture_m IS 'Mirror diameter, metres | 口径（米）';
COMMENT ON COLUMN telescope.altitude_m IS 'Altitude of the site, metres | 台址海拔（米）';
COMMENT ON COLUMN telescope.first_light IS 'Year of first light | 首光年份';
COMMENT ON COLUMN telescope.in_service IS 'True if in service | 是否在役';

CREATE TABLE astronomer (
  astro_id  INTEGER PRIMARY KEY,
  name      VARCHAR NOT NULL,
  institute VARCHAR,
  country   VARCHAR,
  phd_year  INTEGER
);
COMMENT ON TABLE astronomer IS 'Astronomers | 天文学家';
COMMENT ON COLUMN astronomer.astro_id IS 'Astronomer id | 天文学家编号';
COMMENT ON COLUMN astronomer.name IS 'Name | 姓名';
COMMENT ON COLUMN astronomer.institute IS 'Institute | 所属机构';
COMMENT ON COLUMN astronomer.country IS 'Country of the institute | 机构所在国';
COMMENT ON COLUMN astronomer.phd_year IS 'Year of the doctorate | 博士毕业年份';

CREATE TABLE target (
  target_id     INTEGER PRIMARY KEY,
  name          VARCHAR NOT NULL,
  class         VARCHAR,
  constellation VARCHAR,
  magnitude     DOUBLE,
  distance_ly   DOUBLE
);
COMMENT ON TABLE target IS 'Objects in the sky | 观测目标';
COMMENT ON COLUMN target.target_id IS 'Target id | 目标编号';
COMMENT ON COLUMN target.name IS 'Name, e.g. M31 | 名称';
COMMENT ON COLUMN target.class IS 'Class: star, galaxy, nebula, cluster, planet, asteroid | 类别：恒星star、星系galaxy、星云nebula、星团cluster、行星planet、小行星asteroid';
COMMENT ON COLUMN target.constellation IS 'Constellation | 星座';
COMMENT ON COLUMN target.magnitude IS 'Apparent magnitude, the smaller the brighter | 视星等（越小越亮）';
COMMENT ON COLUMN target.distance_ly IS 'Distance, light years | 距离（光年）';

CREATE TABLE instrument (
  inst_id   INTEGER PRIMARY KEY,
  name      VARCHAR NOT NULL,
  kind      VARCHAR,
  tel_id    INTEGER REFERENCES telescope(tel_id),
  installed INTEGER
);
COMMENT ON TABLE instrument IS 'Instruments on telescopes | 仪器';
COMMENT ON COLUMN instrument.inst_id IS 'Instrument id | 仪器编号';
COMMENT ON COLUMN instrument.name IS 'Name | 名称';
COMMENT ON COLUMN instrument.kind IS 'Kind: camera, spectrograph, polarimeter | 类型：相机camera、光谱仪spectrograph、偏振计polarimeter';
COMMENT ON COLUMN instrument.tel_id IS 'Telescope it is mounted on | 所在望远镜';
COMMENT ON COLUMN instrument.installed IS 'Year installed | 安装年份';

CREATE TABLE proposal (
  prop_id     INTEGER PRIMARY KEY,
  title       VARCHAR NOT NULL,
  leader_id   INTEGER REFERENCES astronomer(astro_id),
  tel_id      INTEGER REFERENCES telescope(tel_id),
  sent_on     DATE,
  hours_asked DOUBLE,
  hours_given DOUBLE,
  state       VARCHAR
);
COMMENT ON TABLE proposal IS 'Proposals for telescope time | 观测申请';
COMMENT ON COLUMN proposal.prop_id IS 'Proposal id | 申请编号';
COMMENT ON COLUMN proposal.title IS 'Title | 题目';
COMMENT ON COLUMN proposal.leader_id IS 'Principal investigator | 项目负责人';
COMMENT ON COLUMN proposal.tel_id IS 'Telescope asked for | 申请的望远镜';
COMMENT ON COLUMN proposal.sent_on IS 'Date sent | 提交日期';
COMMENT ON COLUMN proposal.hours_asked IS 'Hours asked for | 申请小时数';
COMMENT ON COLUMN proposal.hours_given IS 'Hours granted, 0 if refused | 批准小时数，拒绝为0';
COMMENT ON COLUMN proposal.state IS 'State: pending, accepted, refused, finished | 状态：待审pending、批准accepted、拒绝refused、完成finished';

CREATE TABLE observation (
  obs_id       INTEGER PRIMARY KEY,
  prop_id      INTEGER REFERENCES proposal(prop_id),
  target_id    INTEGER REFERENCES target(target_id),
  inst_id      INTEGER REFERENCES instrument(inst_id),
  obs_night    DATE,
  exposure_min DOUBLE,
  seeing       DOUBLE,
  usable       BOOLEAN
);
COMMENT ON TABLE observation IS 'Observations made | 观测记录';
COMMENT ON COLUMN observation.obs_id IS 'Observation id | 观测编号';
COMMENT ON COLUMN observation.prop_id IS 'Proposal | 申请';
COMMENT ON COLUMN observation.target_id IS 'Target | 目标';
COMMENT ON COLUMN observation.inst_id IS 'Instrument | 仪器';
COMMENT ON COLUMN observation.obs_night IS 'Night | 观测夜';
COMMENT ON COLUMN observation.exposure_min IS 'Exposure, minutes | 曝光（分钟）';
COMMENT ON COLUMN observation.seeing IS 'Seeing, arc seconds, the smaller the better | 视宁度（角秒，越小越好）';
COMMENT ON COLUMN observation.usable IS 'True if the data are usable | 数据是否可用';
