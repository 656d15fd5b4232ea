-- Football: clubs, stadiums, players, transfers, matches and goals.

CREATE TABLE stadium (
  stadium_id   INTEGER PRIMARY KEY,
  stadium_name VARCHAR NOT NULL,
  town         VARCHAR,
  seats        INTEGER
);
COMMENT ON TABLE stadium IS 'Stadiums | 球场';
COMMENT ON COLUMN stadium.stadium_id IS 'Stadium id | 球场编号';
COMMENT ON COLUMN stadium.stadium_name IS 'Stadium name | 球场名称';
COMMENT ON COLUMN stadium.town IS 'Town | 城镇';
COMMENT ON COLUMN stadium.seats IS 'Seats | 座位数';

CREATE TABLE team (
  team_id    INTEGER PRIMARY KEY,
  team_name  VARCHAR NOT NULL,
  stadium_id INTEGER REFERENCES stadium(stadium_id),
  founded    INTEGER,
  head_coach VARCHAR,
  division   VARCHAR
);
COMMENT ON TABLE team IS 'Teams | 球队';
COMMENT ON COLUMN team.team_id IS 'Team id | 球队编号';
COMMENT ON COLUMN team.team_name IS 'Team name | 队名';
COMMENT ON COLUMN team.stadium_id IS 'Home ground | 主场';
COMMENT ON COLUMN team.founded IS 'Year founded | 成立年份';
COMMENT ON COLUMN team.head_coach IS 'Head coach | 主教练';
COMMENT ON COLUMN team.division IS 'Division: first, second, third | 级别：甲级first、乙级second、丙级third';

CREATE TABLE player (
  player_id   INTEGER PRIMARY KEY,
  name        VARCHAR NOT NULL,
  team_id     INTEGER REFERENCES team(team_id),
  pos         VARCHAR,
  shirt_no    INTEGER,
  nationality VARCHAR,
  birthdate   DATE,
  height_cm   INTEGER,
  weekly_wage DOUBLE
);
COMMENT ON TABLE player IS 'Players | 球员';
COMMENT ON COLUMN player.player_id IS 'Player id | 球员编号';
COMMENT ON COLUMN player.name IS 'Name | 姓名';
COMMENT ON COLUMN player.team_id IS 'Present team, NULL if without a contract | 现效力球队';
COMMENT ON COLUMN player.pos IS 'Position: GK goalkeeper, DF defender, MF midfielder, FW forward | 位置：GK门将 DF后卫 MF中场 FW前锋';
COMMENT ON COLUMN player.shirt_no IS 'Shirt number | 球衣号';
COMMENT ON COLUMN player.nationality IS 'Nationality | 国籍';
COMMENT ON COLUMN player.birthdate IS 'Date of birth | 出生日期';
COMMENT ON COLUMN player.height_cm IS 'Height, cm | 身高（厘米）';
COMMENT ON COLUMN player.weekly_wage IS 'Wage a week, euros | 周薪（欧元）';

CREATE TABLE match (
  match_id   INTEGER PRIMARY KEY,
  home_team  INTEGER REFERENCES team(team_id),
  away_team  INTEGER REFERENCES team(team_id),
  played_on  DATE,
  home_goals INTEGER,
  away_goals INTEGER,
  attendance INTEGER,
  referee    VARCHAR
);
COMMENT ON TABLE match IS 'Matches | 比赛';
COMMENT ON COLUMN match.match_id IS 'Match id | 比赛编号';
COMMENT ON COLUMN match.home_team IS 'Home team | 主队';
COMMENT ON COLUMN match.away_team IS 'Away team | 客队';
COMMENT ON COLUMN match.played_on IS 'Date | 比赛日期';
COMMENT ON COLUMN match.home_goals IS 'Goals of the home team | 主队进球';
COMMENT ON COLUMN match.away_goals IS 'Goals of the away team | 客队进球';
COMMENT ON COLUMN match.attendance IS 'Spectators | 观众人数';
COMMENT ON COLUMN match.referee IS 'Referee | 裁判';

CREATE TABLE transfer (
  transfer_id INTEGER PRIMARY KEY,
  player_id   INTEGER REFERENCES player(player_id),
  from_team   INTEGER REFERENCES team(team_id),
  to_team     INTEGER REFERENCES team(team_id),
  moved_on    DATE,
  fee_m       DOUBLE
);
COMMENT ON TABLE transfer IS 'Transfers of players | 转会';
COMMENT ON COLUMN transfer.transfer_id IS 'Transfer id | 转会编号';
COMMENT ON COLUMN transfer.player_id IS 'Player | 球员';
COMMENT ON COLUMN transfer.from_team IS 'Selling team | 转出球队';
COMMENT ON COLUMN transfer.to_team IS 'Buying team | 转入球队';
COMMENT ON COLUMN transfer.moved_on IS 'Date | 转会日期';
COMMENT ON COLUMN transfer.fee_m IS 'Fee, million euros, 0 for free transfers | 转会费（百万欧元）';

CREATE TABLE goal (
  goal_id    INTEGER PRIMARY KEY,
  match_id   INTEGER REFERENCES match(match_id),
  player_id  INTEGER REFERENCES player(player_id),
  minute     INTEGER,
  is_penalty BOOLEAN,
  own_goal   BOOLEAN
);
COMMENT ON TABLE goal IS 'Goals | 进球';
COMMENT ON COLUMN goal.goal_id IS 'Goal id | 进球编号';
COMMENT ON COLUMN goal.match_id IS 'Match | 比赛';
COMMENT ON COLUMN goal.player_id IS 'Scorer | 进球者';
COMMENT ON COLUMN goal.minute IS 'Minute | 分钟';
COMMENT ON COLUMN goal.is_penalty IS 'True for penalties | 是否点球';
COMMENT ON COLUMN goal.own_goal IS 'True for own goals | 是否乌龙球';
