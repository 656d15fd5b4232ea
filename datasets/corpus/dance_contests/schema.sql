-- Dance contests: schools, dancers, couples, contests, judges, scores.

CREATE TABLE school (
  school_id    INTEGER PRIMARY KEY,
  school_name  VARCHAR NOT NULL,
  city         VARCHAR,
  founded      INTEGER,
  head_teacher VARCHAR
);
COMMENT ON TABLE school IS 'Dance schools | 舞蹈学校';
COMMENT ON COLUMN school.school_id IS 'School id | 学校编号';
COMMENT ON COLUMN school.school_name IS 'Name | 学校名称';
COMMENT ON COLUMN school.city IS 'City | 城市';
COMMENT ON COLUMN school.founded IS 'Year founded | 成立年份';
COMMENT ON COLUMN school.head_teacher IS 'Head teacher | 校长';

CREATE TABLE judge (
  judge_id      INTEGER PRIMARY KEY,
  name          VARCHAR NOT NULL,
  city          VARCHAR,
  licence_class VARCHAR
);
COMMENT ON TABLE judge IS 'Judges | 评委';
COMMENT ON COLUMN judge.judge_id IS 'Judge id | 评委编号';
COMMENT ON COLUMN judge.name IS 'Name | 姓名';
COMMENT ON COLUMN judge.city IS 'City | 城市';
COMMENT ON COLUMN judge.licence_class IS 'Licence: national, international | 资格：国家级、国际级';

CREATE TABLE dancer (
  dancer_id  INTEGER PRIMARY KEY,
  name       VARCHAR NOT NULL,
  sex        VARCHAR,
  birth_date DATE,
  city       VARCHAR,
  school_id  INTEGER REFERENCES school(school_id),
  grade      VARCHAR
);
COMMENT ON TABLE dancer IS 'Dancers | 舞者';
COMMENT ON COLUMN dancer.dancer_id IS 'Dancer id | 舞者编号';
COMMENT ON COLUMN dancer.name IS 'Name | 姓名';
COMMENT ON COLUMN dancer.sex IS 'Sex: F, M | 性别：F女、M男';
COMMENT ON COLUMN dancer.birth_date IS 'Date of birth | 出生日期';
COMMENT ON COLUMN dancer.city IS 'City lived in | 居住城市';
COMMENT ON COLUMN dancer.school_id IS 'School, NULL if none | 学校，无则为空';
COMMENT ON COLUMN dancer.grade IS 'Grade: D, C, B, A, S the highest | 级别：D、C、B、A、S最高';

CREATE TABLE contest (
  contest_id   INTEGER PRIMARY KEY,
  title        VARCHAR NOT NULL,
  city         VARCHAR,
  held_on      DATE,
  style        VARCHAR,
  organiser_id INTEGER REFERENCES school(school_id),
  first_prize  DOUBLE
);
COMMENT ON TABLE contest IS 'Contests | 比赛';
COMMENT ON COLUMN contest.contest_id IS 'Contest id | 比赛编号';
COMMENT ON COLUMN contest.title IS 'Title | 比赛名称';
COMMENT ON COLUMN contest.city IS 'City held in | 举办城市';
COMMENT ON COLUMN contest.held_on IS 'Date | 日期';
COMMENT ON COLUMN contest.style IS 'Style: waltz, tango, salsa, jive | 舞种：华尔兹、探戈、萨尔萨、牛仔舞';
COMMENT ON COLUMN contest.organiser_id IS 'School that organises | 主办学校';
COMMENT ON COLUMN contest.first_prize IS 'First prize, euros | 一等奖金（欧元）';

CREATE TABLE couple (
  couple_id   INTEGER PRIMARY KEY,
  leader_id   INTEGER REFERENCES dancer(dancer_id),
  follower_id INTEGER REFERENCES dancer(dancer_id),
  formed      DATE,
  split       DATE
);
COMMENT ON TABLE couple IS 'Couples | 搭档';
COMMENT ON COLUMN couple.couple_id IS 'Couple id | 搭档编号';
COMMENT ON COLUMN couple.leader_id IS 'Leader | 男步';
COMMENT ON COLUMN couple.follower_id IS 'Follower | 女步';
COMMENT ON COLUMN couple.formed IS 'Formed | 组成日期';
COMMENT ON COLUMN couple.split IS 'Split, NULL if together | 解散日期，在搭为空';

CREATE TABLE final_rank (
  contest_id INTEGER REFERENCES contest(contest_id),
  couple_id  INTEGER REFERENCES couple(couple_id),
  place      INTEGER,
  prize_won  DOUBLE,
  PRIMARY KEY (contest_id, couple_id)
);
COMMENT ON TABLE final_rank IS 'Final placings of couples | 名次';
COMMENT ON COLUMN final_rank.contest_id IS 'Contest | 比赛';
COMMENT ON COLUMN final_rank.couple_id IS 'Couple | 搭档';
COMMENT ON COLUMN final_rank.place IS 'Place, NULL if disqualified | 名次，取消资格为空';
COMMENT ON COLUMN final_rank.prize_won IS 'Prize won, euros | 所获奖金（欧元）';

CREATE TABLE score (
  contest_id INTEGER REFERENCES contest(contest_id),
  couple_id  INTEGER REFERENCES couple(couple_id),
  judge_id   INTEGER REFERENCES judge(judge_id),
  technique  DOUBLE,
  artistry   DOUBLE,
  PRIMARY KEY (contest_id, couple_id, judge_id)
);
COMMENT ON TABLE score IS 'Scores by judges | 评分';
COMMENT ON COLUMN score.contest_id IS 'Contest | 比赛';
COMMENT ON COLUMN score.couple_id IS 'Couple | 搭档';
COMMENT ON COLUMN score.judge_id IS 'Judge | 评委';
COMMENT ON COLUMN score.technique IS 'Technique, 0 to 10 | 技术分';
COMMENT ON COLUMN score.artistry IS 'Artistry, 0 to 10 | 艺术分';
