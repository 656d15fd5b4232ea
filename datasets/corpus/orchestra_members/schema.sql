-- Orchestras: orchestras, musicians, instruments, contracts, conductors, works, programmes.

CREATE TABLE musician (
  mus_id     INTEGER PRIMARY KEY,
  mus_nm     VARCHAR NOT NULL,
  nation     VARCHAR,
  birth_dt   DATE,
  studied_at VARCHAR
);
COMMENT ON TABLE musician IS 'Musicians, conductors included | 音乐家（含指挥）';
COMMENT ON COLUMN musician.mus_id IS 'Musician id | 音乐家编号';
COMMENT ON COLUMN musician.mus_nm IS 'Name | 姓名';
COMMENT ON COLUMN musician.nation IS 'Nationality | 国籍';
COMMENT ON COLUMN musician.birth_dt IS 'Date of birth | 出生日期';
COMMENT ON COLUMN musician.studied_at IS 'Conservatory | 毕业院校';

CREATE TABLE instr (
  instr_cd VARCHAR PRIMARY KEY,
  instr_nm VARCHAR NOT NULL,
  family   VARCHAR
);
COMMENT ON TABLE instr IS 'Instruments | 乐器';
COMMENT ON COLUMN instr.instr_cd IS 'Instrument code | 乐器代码';
COMMENT ON COLUMN instr.instr_nm IS 'Instrument, e.g. violin, oboe | 乐器名称';
COMMENT ON COLUMN instr.family IS 'Family: strings, woodwind, brass, percussion, keyboard | 声部：弦乐strings、木管woodwind、铜管brass、打击percussion、键盘keyboard';

CREATE TABLE piece (
  piece_id INTEGER PRIMARY KEY,
  piece_nm VARCHAR NOT NULL,
  composer VARCHAR,
  dur_min  INTEGER,
  era      VARCHAR
);
COMMENT ON TABLE piece IS 'Works of music | 音乐作品';
COMMENT ON COLUMN piece.piece_id IS 'Work id | 作品编号';
COMMENT ON COLUMN piece.piece_nm IS 'Title | 曲名';
COMMENT ON COLUMN piece.composer IS 'Composer | 作曲家';
COMMENT ON COLUMN piece.dur_min IS 'Duration, minutes | 时长（分钟）';
COMMENT ON COLUMN piece.era IS 'Era: baroque, classical, romantic, modern | 时期：巴洛克baroque、古典classical、浪漫romantic、现代modern';

CREATE TABLE orch (
  orch_id    INTEGER PRIMARY KEY,
  orch_nm    VARCHAR NOT NULL,
  seat_city  VARCHAR,
  founded_yr INTEGER,
  ann_budget DOUBLE,
  chief_id   INTEGER REFERENCES musician(mus_id)
);
COMMENT ON TABLE orch IS 'Orchestras | 乐团';
COMMENT ON COLUMN orch.orch_id IS 'Orchestra id | 乐团编号';
COMMENT ON COLUMN orch.orch_nm IS 'Orchestra name | 乐团名称';
COMMENT ON COLUMN orch.seat_city IS 'City | 所在城市';
COMMENT ON COLUMN orch.founded_yr IS 'Year founded | 成立年份';
COMMENT ON COLUMN orch.ann_budget IS 'Annual budget, million euros | 年度预算（百万欧元）';
COMMENT ON COLUMN orch.chief_id IS 'Chief conductor | 首席指挥';

CREATE TABLE seat (
  mus_id       INTEGER REFERENCES musician(mus_id),
  orch_id      INTEGER REFERENCES orch(orch_id),
  from_dt      DATE,
  to_dt        DATE,
  instr_cd     VARCHAR REFERENCES instr(instr_cd),
  is_principal BOOLEAN,
  salary       DOUBLE,
  PRIMARY KEY (mus_id, orch_id, from_dt)
);
COMMENT ON TABLE seat IS 'Engagements of musicians in orchestras | 乐团任职';
COMMENT ON COLUMN seat.mus_id IS 'Musician | 音乐家';
COMMENT ON COLUMN seat.orch_id IS 'Orchestra | 乐团';
COMMENT ON COLUMN seat.from_dt IS 'First day | 入团日期';
COMMENT ON COLUMN seat.to_dt IS 'Last day, NULL if still engaged | 离团日期，空为在职';
COMMENT ON COLUMN seat.instr_cd IS 'Instrument played | 演奏乐器';
COMMENT ON COLUMN seat.is_principal IS 'True for section principals | 是否声部首席';
COMMENT ON COLUMN seat.salary IS 'Yearly salary, euros | 年薪（欧元）';

CREATE TABLE perf (
  perf_id  INTEGER PRIMARY KEY,
  orch_id  INTEGER REFERENCES orch(orch_id),
  cond_id  INTEGER REFERENCES musician(mus_id),
  perf_dt  DATE,
  hall_nm  VARCHAR,
  visitors INTEGER,
  tv_live  BOOLEAN
);
COMMENT ON TABLE perf IS 'Performances | 音乐会';
COMMENT ON COLUMN perf.perf_id IS 'Performance id | 音乐会编号';
COMMENT ON COLUMN perf.orch_id IS 'Orchestra | 乐团';
COMMENT ON COLUMN perf.cond_id IS 'Conductor of the evening | 当晚指挥';
COMMENT ON COLUMN perf.perf_dt IS 'Date | 日期';
COMMENT ON COLUMN perf.hall_nm IS 'Hall | 音乐厅';
COMMENT ON COLUMN perf.visitors IS 'Visitors | 观众人数';
COMMENT ON COLUMN perf.tv_live IS 'True if broadcast live | 是否电视直播';

CREATE TABLE perf_piece (
  perf_id  INTEGER REFERENCES perf(perf_id),
  piece_id INTEGER REFERENCES piece(piece_id),
  seq_no   INTEGER,
  PRIMARY KEY (perf_id, piece_id)
);
COMMENT ON TABLE perf_piece IS 'Works played at performances | 演出曲目';
COMMENT ON COLUMN perf_piece.perf_id IS 'Performance | 音乐会';
COMMENT ON COLUMN perf_piece.piece_id IS 'Work | 作品';
COMMENT ON COLUMN perf_piece.seq_no IS 'Position in the programme | 演出顺序';
