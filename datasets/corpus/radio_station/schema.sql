-- Radio stations: stations, hosts, shows, episodes, songs, artists, plays.

CREATE TABLE station (
  station_id   INTEGER PRIMARY KEY,
  call_sign    VARCHAR NOT NULL,
  city         VARCHAR,
  band         VARCHAR,
  frequency    DOUBLE,
  owner        VARCHAR,
  on_air_since INTEGER
);
COMMENT ON TABLE station IS 'Radio stations | 电台';
COMMENT ON COLUMN station.station_id IS 'Station id | 电台编号';
COMMENT ON COLUMN station.call_sign IS 'Call sign, e.g. WKLM | 呼号';
COMMENT ON COLUMN station.city IS 'City | 城市';
COMMENT ON COLUMN station.band IS 'Band: FM, AM, online | 波段：FM、AM、网络online';
COMMENT ON COLUMN station.frequency IS 'Frequency, MHz or kHz | 频率';
COMMENT ON COLUMN station.owner IS 'Owner | 所有者';
COMMENT ON COLUMN station.on_air_since IS 'Year of first broadcast | 开播年份';

CREATE TABLE host (
  host_id  INTEGER PRIMARY KEY,
  name     VARCHAR NOT NULL,
  age      INTEGER,
  hometown VARCHAR,
  staff    BOOLEAN
);
COMMENT ON TABLE host IS 'Hosts | 主持人';
COMMENT ON COLUMN host.host_id IS 'Host id | 主持人编号';
COMMENT ON COLUMN host.name IS 'Name | 姓名';
COMMENT ON COLUMN host.age IS 'Age | 年龄';
COMMENT ON COLUMN host.hometown IS 'Home town | 家乡';
COMMENT ON COLUMN host.staff IS 'True if on the staff, False if freelance | 是否正式员工';

CREATE TABLE artist (
  artist_id INTEGER PRIMARY KEY,
  name      VARCHAR NOT NULL,
  country   VARCHAR,
  is_band   BOOLEAN
);
COMMENT ON TABLE artist IS 'Artists | 音乐人';
COMMENT ON COLUMN artist.artist_id IS 'Artist id | 音乐人编号';
COMMENT ON COLUMN artist.name IS 'Name | 名称';
COMMENT ON COLUMN artist.country IS 'Country | 国家';
COMMENT ON COLUMN artist.is_band IS 'True for bands | 是否乐队';

CREATE TABLE program (
  show_id    INTEGER PRIMARY KEY,
  title      VARCHAR NOT NULL,
  station_id INTEGER REFERENCES station(station_id),
  host_id    INTEGER REFERENCES host(host_id),
  format     VARCHAR,
  weekday    VARCHAR,
  start_hour INTEGER,
  length_min INTEGER,
  ended_year INTEGER
);
COMMENT ON TABLE program IS 'Shows | 节目';
COMMENT ON COLUMN program.show_id IS 'Show id | 节目编号';
COMMENT ON COLUMN program.title IS 'Title | 节目名称';
COMMENT ON COLUMN program.station_id IS 'Station | 电台';
COMMENT ON COLUMN program.host_id IS 'Main host | 主持人';
COMMENT ON COLUMN program.format IS 'Format: music, news, talk, sport, comedy | 类型：音乐music、新闻news、谈话talk、体育sport、喜剧comedy';
COMMENT ON COLUMN program.weekday IS 'Weekday: Mon, Tue, Wed, Thu, Fri, Sat, Sun | 播出星期';
COMMENT ON COLUMN program.start_hour IS 'Hour it starts | 开始时点';
COMMENT ON COLUMN program.length_min IS 'Length, minutes | 时长（分钟）';
COMMENT ON COLUMN program.ended_year IS 'Year it ended, NULL if running | 停播年份，在播为空';

CREATE TABLE song (
  song_id      INTEGER PRIMARY KEY,
  title        VARCHAR NOT NULL,
  artist_id    INTEGER REFERENCES artist(artist_id),
  genre        VARCHAR,
  release_year INTEGER,
  seconds      INTEGER
);
COMMENT ON TABLE song IS 'Songs | 歌曲';
COMMENT ON COLUMN song.song_id IS 'Song id | 歌曲编号';
COMMENT ON COLUMN song.title IS 'Title | 歌名';
COMMENT ON COLUMN song.artist_id IS 'Artist | 音乐人';
COMMENT ON COLUMN song.genre IS 'Genre: pop, rock, jazz, folk, hiphop | 风格：流行pop、摇滚rock、爵士jazz、民谣folk、说唱hiphop';
COMMENT ON COLUMN song.release_year IS 'Year released | 发行年份';
COMMENT ON COLUMN song.seconds IS 'Length, seconds | 时长（秒）';

CREATE TABLE episode (
  episode_id  INTEGER PRIMARY KEY,
  show_id     INTEGER REFERENCES program(show_id),
  air_date    DATE,
  guest       VARCHAR,
  stand_in_id INTEGER REFERENCES host(host_id),
  listeners   INTEGER,
  downloads   INTEGER
);
COMMENT ON TABLE episode IS 'Episodes broadcast | 播出期次';
COMMENT ON COLUMN episode.episode_id IS 'Episode id | 期次编号';
COMMENT ON COLUMN episode.show_id IS 'Show | 节目';
COMMENT ON COLUMN episode.air_date IS 'Date of broadcast | 播出日期';
COMMENT ON COLUMN episode.guest IS 'Guest, NULL if none | 嘉宾，无则为空';
COMMENT ON COLUMN episode.stand_in_id IS 'Stand-in host, NULL if the main host hosted | 代班主持，无则为空';
COMMENT ON COLUMN episode.listeners IS 'Listeners, thousand | 听众（千人）';
COMMENT ON COLUMN episode.downloads IS 'Downloads afterwards | 下载次数';

CREATE TABLE play (
  episode_id INTEGER REFERENCES episode(episode_id),
  position   INTEGER,
  song_id    INTEGER REFERENCES song(song_id),
  requested  BOOLEAN,
  PRIMARY KEY (episode_id, position)
);
COMMENT ON TABLE play IS 'Songs played in episodes | 播放记录';
COMMENT ON COLUMN play.episode_id IS 'Episode | 期次';
COMMENT ON COLUMN play.position IS 'Position in the episode | 播放顺序';
COMMENT ON COLUMN play.song_id IS 'Song | 歌曲';
COMMENT ON COLUMN play.requested IS 'True if a listener asked for it | 是否听众点播';
