-- Football league: clubs, stadiums, players, contracts, matches, goals, cards, transfers, attendance, referees.

CREATE TABLE club (
  club_id   INTEGER PRIMARY KEY,
  club_name VARCHAR NOT NULL,
  town      VARCHAR,
  founded   INTEGER,
  stadium   VARCHAR,
  seats     INTEGER,
  coach     VARCHAR
);
COMMENT ON TABLE club IS 'Clubs | 俱乐部';
COMMENT ON COLUMN club.club_id IS 'Club id | 俱乐部编号';
COMMENT ON COLUMN club.club_name IS 'Club name | 俱乐部名称';
COMMENT ON COLUMN club.town IS 'Town | 城市';
COMMENT ON COLUMN club.founded IS 'Year founded | 成立年份';
COMMENT ON COLUMN club.stadium IS 'Stadium | 球场';
COMMENT ON COLUMN club.seats IS 'Stadium seats | 球场座位数';
COMMENT ON COLUMN club.coach IS 'Head coach | 主教练';

CREATE TABLE player (
  player_id   INTEGER PRIMARY KEY,
  player_name VARCHAR NOT NULL,
  nation      VARCHAR,
  born        DATE,
  position    VARCHAR,
  height_cm   INTEGER,
  foot        VARCHAR
);
COMMENT ON TABLE player IS 'Players | 球员';
COMMENT ON COLUMN player.player_id IS 'Player id | 球员编号';
COMMENT ON COLUMN player.player_name IS 'Player name | 球员姓名';
COMMENT ON COLUMN player.nation IS 'Nationality | 国籍';
COMMENT ON COLUMN player.born IS 'Date of birth | 出生日期';
COMMENT ON COLUMN player.position IS 'Position: goalkeeper, defender, midfielder, forward | 位置：goalkeeper 门将, defender 后卫, midfielder 中场, forward 前锋';
COMMENT ON COLUMN player.height_cm IS 'Height, cm | 身高（厘米）';
COMMENT ON COLUMN player.foot IS 'Strong foot: left, right, both | 惯用脚：left 左, right 右, both 双脚';

CREATE TABLE deal (
  deal_id   INTEGER PRIMARY KEY,
  player_id INTEGER REFERENCES player(player_id),
  club_id   INTEGER REFERENCES club(club_id),
  from_dt   DATE,
  to_dt     DATE,
  wage_week DECIMAL(18,2),
  shirt     INTEGER
);
COMMENT ON TABLE deal IS 'Player contracts | 合同';
COMMENT ON COLUMN deal.deal_id IS 'Contract id | 合同编号';
COMMENT ON COLUMN deal.player_id IS 'Player | 球员';
COMMENT ON COLUMN deal.club_id IS 'Club | 俱乐部';
COMMENT ON COLUMN deal.from_dt IS 'Start | 开始日期';
COMMENT ON COLUMN deal.to_dt IS 'End | 结束日期';
COMMENT ON COLUMN deal.wage_week IS 'Weekly wage, thousand euro | 周薪（千欧元）';
COMMENT ON COLUMN deal.shirt IS 'Shirt number | 号码';

CREATE TABLE fixture (
  match_id   INTEGER PRIMARY KEY,
  season     VARCHAR,
  round_no   INTEGER,
  played_on  DATE,
  home_id    INTEGER REFERENCES club(club_id),
  away_id    INTEGER REFERENCES club(club_id),
  home_goals INTEGER,
  away_goals INTEGER,
  crowd      INTEGER,
  referee    VARCHAR
);
COMMENT ON TABLE fixture IS 'Matches | 比赛';
COMMENT ON COLUMN fixture.match_id IS 'Match id | 比赛编号';
COMMENT ON COLUMN fixture.season IS 'Season, e.g. 2024/25 | 赛季';
COMMENT ON COLUMN fixture.round_no IS 'Round | 轮次';
COMMENT ON COLUMN fixture.played_on IS 'Date | 日期';
COMMENT ON COLUMN fixture.home_id IS 'Home club | 主队';
COMMENT ON COLUMN fixture.away_id IS 'Away club | 客队';
COMMENT ON COLUMN fixture.home_goals IS 'Home goals, NULL if not played | 主队进球，未赛为空';
COMMENT ON COLUMN fixture.away_goals IS 'Away goals, NULL if not played | 客队进球';
COMMENT ON COLUMN fixture.crowd IS 'Attendance, NULL if not played | 观众人数';
COMMENT ON COLUMN fixture.referee IS 'Referee | 裁判';

CREATE TABLE transfer (
  tr_id     INTEGER PRIMARY KEY,
  player_id INTEGER REFERENCES player(player_id),
  from_club INTEGER REFERENCES club(club_id),
  to_club   INTEGER REFERENCES club(club_id),
  tr_date   DATE,
  fee_m     DECIMAL(18,2)
);
COMMENT ON TABLE transfer IS 'Transfers | 转会';
COMMENT ON COLUMN transfer.tr_id IS 'Transfer id | 转会编号';
COMMENT ON COLUMN transfer.player_id IS 'Player | 球员';
COMMENT ON COLUMN transfer.from_club IS 'Selling club, NULL if from abroad | 转出俱乐部';
COMMENT ON COLUMN transfer.to_club IS 'Buying club | 转入俱乐部';
COMMENT ON COLUMN transfer.tr_date IS 'Date | 日期';
COMMENT ON COLUMN transfer.fee_m IS 'Fee, million euro, 0 for free transfers | 转会费（百万欧元）';

CREATE TABLE injury (
  inj_id    INTEGER PRIMARY KEY,
  player_id INTEGER REFERENCES player(player_id),
  part      VARCHAR,
  since     DATE,
  back_on   DATE
);
COMMENT ON TABLE injury IS 'Injuries | 伤病';
COMMENT ON COLUMN injury.inj_id IS 'Injury id | 伤病编号';
COMMENT ON COLUMN injury.player_id IS 'Player | 球员';
COMMENT ON COLUMN injury.part IS 'Body part: knee, ankle, hamstring, shoulder, head | 部位：knee 膝, ankle 踝, hamstring 腿筋, shoulder 肩, head 头';
COMMENT ON COLUMN injury.since IS 'Since | 受伤日期';
COMMENT ON COLUMN injury.back_on IS 'Date back, NULL if still out | 复出日期，未复出为空';

CREATE TABLE goal (
  goal_id   INTEGER PRIMARY KEY,
  match_id  INTEGER REFERENCES fixture(match_id),
  player_id INTEGER REFERENCES player(player_id),
  minute    INTEGER,
  assist_id INTEGER REFERENCES player(player_id),
  how       VARCHAR
);
COMMENT ON TABLE goal IS 'Goals | 进球';
COMMENT ON COLUMN goal.goal_id IS 'Goal id | 进球编号';
COMMENT ON COLUMN goal.match_id IS 'Match | 比赛';
COMMENT ON COLUMN goal.player_id IS 'Scorer | 进球者';
COMMENT ON COLUMN goal.minute IS 'Minute | 分钟';
COMMENT ON COLUMN goal.assist_id IS 'Assisting player, NULL if none | 助攻者';
COMMENT ON COLUMN goal.how IS 'How: open play, penalty, free kick, own goal | 方式：open play 运动战, penalty 点球, free kick 任意球, own goal 乌龙';

CREATE TABLE booking (
  booking_id INTEGER PRIMARY KEY,
  match_id   INTEGER REFERENCES fixture(match_id),
  player_id  INTEGER REFERENCES player(player_id),
  colour     VARCHAR,
  minute     INTEGER
);
COMMENT ON TABLE booking IS 'Cards | 红黄牌';
COMMENT ON COLUMN booking.booking_id IS 'Card id | 编号';
COMMENT ON COLUMN booking.match_id IS 'Match | 比赛';
COMMENT ON COLUMN booking.player_id IS 'Player | 球员';
COMMENT ON COLUMN booking.colour IS 'Colour: yellow, red | 颜色：yellow 黄, red 红';
COMMENT ON COLUMN booking.minute IS 'Minute | 分钟';
