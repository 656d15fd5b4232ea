-- Fire brigade: stations, firefighters, engines, incidents, turnouts, hydrants, trainings.

CREATE TABLE firefighter (
  ff_id         INTEGER PRIMARY KEY,
  name          VARCHAR NOT NULL,
  rank          VARCHAR,
  joined        DATE,
  retired_on    DATE,
  home_district VARCHAR,
  volunteer     BOOLEAN
);
COMMENT ON TABLE firefighter IS 'Firefighters | 消防员';
COMMENT ON COLUMN firefighter.ff_id IS 'Firefighter id | 消防员编号';
COMMENT ON COLUMN firefighter.name IS 'Name | 姓名';
COMMENT ON COLUMN firefighter.rank IS 'Rank: recruit, firefighter, sergeant, captain | 级别：新兵recruit、消防员firefighter、班长sergeant、队长captain';
COMMENT ON COLUMN firefighter.joined IS 'Joined | 入职日期';
COMMENT ON COLUMN firefighter.retired_on IS 'Retired, NULL if serving | 退役日期，在役为空';
COMMENT ON COLUMN firefighter.home_district IS 'District lived in | 居住辖区';
COMMENT ON COLUMN firefighter.volunteer IS 'True for volunteers | 是否志愿';

CREATE TABLE incident (
  incident_id INTEGER PRIMARY KEY,
  kind        VARCHAR,
  district    VARCHAR,
  alarm_time  TIMESTAMP,
  closed_time TIMESTAMP,
  injured     INTEGER,
  dead        INTEGER,
  damage      DOUBLE,
  caller      VARCHAR
);
COMMENT ON TABLE incident IS 'Incidents | 警情';
COMMENT ON COLUMN incident.incident_id IS 'Incident id | 警情编号';
COMMENT ON COLUMN incident.kind IS 'Kind: house fire, forest fire, car crash, flood, false alarm | 类型：房屋火灾、森林火灾、车祸、水灾、误报';
COMMENT ON COLUMN incident.district IS 'District | 发生辖区';
COMMENT ON COLUMN incident.alarm_time IS 'Time of the alarm | 接警时间';
COMMENT ON COLUMN incident.closed_time IS 'Closed, NULL if going on | 结束时间，进行中为空';
COMMENT ON COLUMN incident.injured IS 'People injured | 受伤人数';
COMMENT ON COLUMN incident.dead IS 'People killed | 死亡人数';
COMMENT ON COLUMN incident.damage IS 'Damage, euros | 损失（欧元）';
COMMENT ON COLUMN incident.caller IS 'Called in by: public, police, alarm system | 报警来源：公众、警方、自动报警';

CREATE TABLE station (
  station_no INTEGER PRIMARY KEY,
  name       VARCHAR NOT NULL,
  district   VARCHAR,
  bays       INTEGER,
  opened     INTEGER,
  chief_id   INTEGER REFERENCES firefighter(ff_id)
);
COMMENT ON TABLE station IS 'Fire stations | 消防站';
COMMENT ON COLUMN station.station_no IS 'Station number | 消防站编号';
COMMENT ON COLUMN station.name IS 'Name | 名称';
COMMENT ON COLUMN station.district IS 'District | 辖区';
COMMENT ON COLUMN station.bays IS 'Vehicle bays | 车库位';
COMMENT ON COLUMN station.opened IS 'Year opened | 启用年份';
COMMENT ON COLUMN station.chief_id IS 'Chief, NULL if vacant | 站长，空缺为空';

CREATE TABLE training (
  training_id INTEGER PRIMARY KEY,
  ff_id       INTEGER REFERENCES firefighter(ff_id),
  course      VARCHAR,
  held_on     DATE,
  hours       DOUBLE,
  passed      BOOLEAN
);
COMMENT ON TABLE training IS 'Trainings attended | 培训';
COMMENT ON COLUMN training.training_id IS 'Training id | 培训编号';
COMMENT ON COLUMN training.ff_id IS 'Firefighter | 消防员';
COMMENT ON COLUMN training.course IS 'Course: breathing, driving, first aid, height | 课程：呼吸器breathing、驾驶driving、急救first aid、高空height';
COMMENT ON COLUMN training.held_on IS 'Date | 日期';
COMMENT ON COLUMN training.hours IS 'Hours | 学时';
COMMENT ON COLUMN training.passed IS 'True if passed | 是否通过';

CREATE TABLE engine (
  engine_id   VARCHAR PRIMARY KEY,
  station_no  INTEGER REFERENCES station(station_no),
  kind        VARCHAR,
  water_l     INTEGER,
  bought_year INTEGER,
  in_service  BOOLEAN
);
COMMENT ON TABLE engine IS 'Fire engines | 消防车';
COMMENT ON COLUMN engine.engine_id IS 'Engine id, e.g. E-12 | 车辆编号';
COMMENT ON COLUMN engine.station_no IS 'Station | 所属消防站';
COMMENT ON COLUMN engine.kind IS 'Kind: pumper, ladder, rescue, tanker | 类型：泵车pumper、云梯ladder、抢险rescue、水罐tanker';
COMMENT ON COLUMN engine.water_l IS 'Water carried, litres | 载水量（升）';
COMMENT ON COLUMN engine.bought_year IS 'Year bought | 购置年份';
COMMENT ON COLUMN engine.in_service IS 'True if in service | 是否在役';

CREATE TABLE turnout (
  incident_id  INTEGER REFERENCES incident(incident_id),
  engine_id    VARCHAR REFERENCES engine(engine_id),
  leader_id    INTEGER REFERENCES firefighter(ff_id),
  left_time    TIMESTAMP,
  arrived_time TIMESTAMP,
  crew         INTEGER,
  PRIMARY KEY (incident_id, engine_id)
);
COMMENT ON TABLE turnout IS 'Engines sent to incidents | 出动';
COMMENT ON COLUMN turnout.incident_id IS 'Incident | 警情';
COMMENT ON COLUMN turnout.engine_id IS 'Engine | 消防车';
COMMENT ON COLUMN turnout.leader_id IS 'Leader on the engine | 带队人';
COMMENT ON COLUMN turnout.left_time IS 'Left the station | 出动时间';
COMMENT ON COLUMN turnout.arrived_time IS 'Arrived, NULL if turned back | 到场时间，中途返回为空';
COMMENT ON COLUMN turnout.crew IS 'Crew | 人数';
