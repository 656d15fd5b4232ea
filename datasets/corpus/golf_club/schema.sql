-- Golf clubs: clubs, courses, holes, members, rounds, tournaments, lessons.

CREATE TABLE club (
  club_id     INTEGER PRIMARY KEY,
  club_name   VARCHAR NOT NULL,
  town        VARCHAR,
  founded     INTEGER,
  joining_fee DOUBLE,
  private     BOOLEAN
);
COMMENT ON TABLE club IS 'Golf clubs | 高尔夫俱乐部';
COMMENT ON COLUMN club.club_id IS 'Club id | 俱乐部编号';
COMMENT ON COLUMN club.club_name IS 'Name | 名称';
COMMENT ON COLUMN club.town IS 'Town | 城镇';
COMMENT ON COLUMN club.founded IS 'Year founded | 成立年份';
COMMENT ON COLUMN club.joining_fee IS 'Joining fee, pounds | 入会费（英镑）';
COMMENT ON COLUMN club.private IS 'True if private | 是否私人';

CREATE TABLE course (
  course_id   INTEGER PRIMARY KEY,
  club_id     INTEGER REFERENCES club(club_id),
  course_name VARCHAR NOT NULL,
  holes       INTEGER,
  par         INTEGER,
  yards       INTEGER,
  designer    VARCHAR,
  green_fee   DOUBLE
);
COMMENT ON TABLE course IS 'Courses | 球场';
COMMENT ON COLUMN course.course_id IS 'Course id | 球场编号';
COMMENT ON COLUMN course.club_id IS 'Club | 俱乐部';
COMMENT ON COLUMN course.course_name IS 'Name | 球场名称';
COMMENT ON COLUMN course.holes IS 'Holes, 9 or 18 | 洞数';
COMMENT ON COLUMN course.par IS 'Par of the course | 标准杆';
COMMENT ON COLUMN course.yards IS 'Length, yards | 长度（码）';
COMMENT ON COLUMN course.designer IS 'Designer | 设计师';
COMMENT ON COLUMN course.green_fee IS 'Green fee for visitors, pounds | 访客果岭费（英镑）';

CREATE TABLE player (
  player_id    INTEGER PRIMARY KEY,
  name         VARCHAR NOT NULL,
  sex          VARCHAR,
  birth_year   INTEGER,
  town         VARCHAR,
  home_club_id INTEGER REFERENCES club(club_id),
  handicap     DOUBLE,
  professional BOOLEAN
);
COMMENT ON TABLE player IS 'Players | 球员';
COMMENT ON COLUMN player.player_id IS 'Player id | 球员编号';
COMMENT ON COLUMN player.name IS 'Name | 姓名';
COMMENT ON COLUMN player.sex IS 'Sex: F, M | 性别：F女、M男';
COMMENT ON COLUMN player.birth_year IS 'Year of birth | 出生年份';
COMMENT ON COLUMN player.town IS 'Town lived in | 居住城镇';
COMMENT ON COLUMN player.home_club_id IS 'Club, NULL if none | 所属俱乐部，无则为空';
COMMENT ON COLUMN player.handicap IS 'Handicap | 差点';
COMMENT ON COLUMN player.professional IS 'True for professionals | 是否职业';

CREATE TABLE tournament (
  tour_id   INTEGER PRIMARY KEY,
  title     VARCHAR NOT NULL,
  course_id INTEGER REFERENCES course(course_id),
  first_day DATE,
  rounds    INTEGER,
  purse     DOUBLE
);
COMMENT ON TABLE tournament IS 'Tournaments | 赛事';
COMMENT ON COLUMN tournament.tour_id IS 'Tournament id | 赛事编号';
COMMENT ON COLUMN tournament.title IS 'Title | 赛事名称';
COMMENT ON COLUMN tournament.course_id IS 'Course | 球场';
COMMENT ON COLUMN tournament.first_day IS 'First day | 开始日期';
COMMENT ON COLUMN tournament.rounds IS 'Rounds to be played | 轮数';
COMMENT ON COLUMN tournament.purse IS 'Prize money, pounds | 奖金（英镑）';

CREATE TABLE lesson (
  lesson_id INTEGER PRIMARY KEY,
  coach_id  INTEGER REFERENCES player(player_id),
  pupil_id  INTEGER REFERENCES player(player_id),
  given_on  DATE,
  minutes   INTEGER,
  fee       DOUBLE
);
COMMENT ON TABLE lesson IS 'Lessons | 课程';
COMMENT ON COLUMN lesson.lesson_id IS 'Lesson id | 课程编号';
COMMENT ON COLUMN lesson.coach_id IS 'Coach, a professional | 教练（职业球员）';
COMMENT ON COLUMN lesson.pupil_id IS 'Pupil | 学员';
COMMENT ON COLUMN lesson.given_on IS 'Date | 日期';
COMMENT ON COLUMN lesson.minutes IS 'Length, minutes | 时长（分钟）';
COMMENT ON COLUMN lesson.fee IS 'Fee, pounds | 费用（英镑）';

CREATE TABLE round (
  round_id     INTEGER PRIMARY KEY,
  player_id    INTEGER REFERENCES player(player_id),
  course_id    INTEGER REFERENCES course(course_id),
  tour_id      INTEGER REFERENCES tournament(tour_id),
  played_on    DATE,
  strokes      INTEGER,
  putts        INTEGER,
  holes_in_one INTEGER
);
COMMENT ON TABLE round IS 'Rounds played | 打球记录';
COMMENT ON COLUMN round.round_id IS 'Round id | 记录编号';
COMMENT ON COLUMN round.player_id IS 'Player | 球员';
COMMENT ON COLUMN round.course_id IS 'Course | 球场';
COMMENT ON COLUMN round.tour_id IS 'Tournament, NULL if a friendly round | 赛事，友谊赛为空';
COMMENT ON COLUMN round.played_on IS 'Date | 日期';
COMMENT ON COLUMN round.strokes IS 'Strokes | 杆数';
COMMENT ON COLUMN round.putts IS 'Putts | 推杆数';
COMMENT ON COLUMN round.holes_in_one IS 'Holes in one | 一杆进洞数';
