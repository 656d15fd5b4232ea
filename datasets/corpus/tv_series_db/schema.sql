-- Television series: networks, series, seasons' episodes, actors, roles and ratings.

CREATE TABLE network (
  net_id       INTEGER PRIMARY KEY,
  net_name     VARCHAR NOT NULL,
  hq_country   VARCHAR,
  is_streaming BOOLEAN
);
COMMENT ON TABLE network IS 'Television networks and streamers | 电视台与平台';
COMMENT ON COLUMN network.net_id IS 'Network id | 平台编号';
COMMENT ON COLUMN network.net_name IS 'Network name | 平台名称';
COMMENT ON COLUMN network.hq_country IS 'Country of the headquarters | 总部国家';
COMMENT ON COLUMN network.is_streaming IS 'True for streaming services | 是否流媒体';

CREATE TABLE performer (
  perf_id       INTEGER PRIMARY KEY,
  perf_name     VARCHAR NOT NULL,
  birth_country VARCHAR,
  birth_date    DATE
);
COMMENT ON TABLE performer IS 'Actors and actresses | 演员';
COMMENT ON COLUMN performer.perf_id IS 'Performer id | 演员编号';
COMMENT ON COLUMN performer.perf_name IS 'Name | 姓名';
COMMENT ON COLUMN performer.birth_country IS 'Country of birth | 出生国家';
COMMENT ON COLUMN performer.birth_date IS 'Date of birth | 出生日期';

CREATE TABLE series (
  series_id     INTEGER PRIMARY KEY,
  title         VARCHAR NOT NULL,
  net_id        INTEGER REFERENCES network(net_id),
  genre         VARCHAR,
  lang          VARCHAR,
  premiere_date DATE,
  finale_date   DATE,
  spin_off_of   INTEGER REFERENCES series(series_id)
);
COMMENT ON TABLE series IS 'Series | 剧集';
COMMENT ON COLUMN series.series_id IS 'Series id | 剧集编号';
COMMENT ON COLUMN series.title IS 'Title | 剧名';
COMMENT ON COLUMN series.net_id IS 'Network that commissioned it | 出品平台';
COMMENT ON COLUMN series.genre IS 'Genre: drama, comedy, crime, fantasy, documentary | 类型：剧情drama、喜剧comedy、犯罪crime、奇幻fantasy、纪录documentary';
COMMENT ON COLUMN series.lang IS 'Original language | 原语言';
COMMENT ON COLUMN series.premiere_date IS 'Date of the first episode | 首播日期';
COMMENT ON COLUMN series.finale_date IS 'Date of the last episode, NULL if still running | 完结日期，空为仍在播';
COMMENT ON COLUMN series.spin_off_of IS 'Parent series if a spin-off | 衍生自（母剧）';

CREATE TABLE episode (
  ep_id     INTEGER PRIMARY KEY,
  series_id INTEGER REFERENCES series(series_id),
  season_no INTEGER,
  ep_no     INTEGER,
  ep_title  VARCHAR,
  air_date  DATE,
  run_min   INTEGER,
  viewers_m DOUBLE,
  score     DOUBLE,
  director  VARCHAR
);
COMMENT ON TABLE episode IS 'Episodes | 单集';
COMMENT ON COLUMN episode.ep_id IS 'Episode id | 单集编号';
COMMENT ON COLUMN episode.series_id IS 'Series | 剧集';
COMMENT ON COLUMN episode.season_no IS 'Season number | 季';
COMMENT ON COLUMN episode.ep_no IS 'Number within the season | 集';
COMMENT ON COLUMN episode.ep_title IS 'Episode title | 集名';
COMMENT ON COLUMN episode.air_date IS 'Date aired | 播出日期';
COMMENT ON COLUMN episode.run_min IS 'Running time, minutes | 片长（分钟）';
COMMENT ON COLUMN episode.viewers_m IS 'Viewers on the day, millions | 收视人数（百万）';
COMMENT ON COLUMN episode.score IS 'Audience score, 0-10 | 观众评分';
COMMENT ON COLUMN episode.director IS 'Director | 导演';

CREATE TABLE casting (
  perf_id   INTEGER REFERENCES performer(perf_id),
  series_id INTEGER REFERENCES series(series_id),
  role_name VARCHAR,
  is_lead   BOOLEAN,
  PRIMARY KEY (perf_id, series_id, role_name)
);
COMMENT ON TABLE casting IS 'Who plays whom in which series | 演员表';
COMMENT ON COLUMN casting.perf_id IS 'Performer | 演员';
COMMENT ON COLUMN casting.series_id IS 'Series | 剧集';
COMMENT ON COLUMN casting.role_name IS 'Character | 角色';
COMMENT ON COLUMN casting.is_lead IS 'True for leading roles | 是否主演';
