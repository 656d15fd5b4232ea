-- Esports: games, teams, players, contracts, tournaments, matches, player statistics.

CREATE TABLE game (
  game_id   INTEGER PRIMARY KEY,
  title     VARCHAR NOT NULL,
  publisher VARCHAR,
  genre     VARCHAR,
  team_size INTEGER
);
COMMENT ON TABLE game IS 'Games | 游戏';
COMMENT ON COLUMN game.game_id IS 'Game id | 游戏编号';
COMMENT ON COLUMN game.title IS 'Title | 游戏名称';
COMMENT ON COLUMN game.publisher IS 'Publisher | 发行商';
COMMENT ON COLUMN game.genre IS 'Genre: MOBA, shooter, fighting, racing, strategy | 类型：MOBA、射击shooter、格斗fighting、竞速racing、策略strategy';
COMMENT ON COLUMN game.team_size IS 'Players in a team | 每队人数';

CREATE TABLE team (
  team_id      INTEGER PRIMARY KEY,
  name         VARCHAR NOT NULL,
  region       VARCHAR,
  city         VARCHAR,
  created_year INTEGER,
  owner        VARCHAR
);
COMMENT ON TABLE team IS 'Teams | 战队';
COMMENT ON COLUMN team.team_id IS 'Team id | 战队编号';
COMMENT ON COLUMN team.name IS 'Name | 战队名称';
COMMENT ON COLUMN team.region IS 'Region: EU, NA, CN, KR, SEA | 赛区：欧洲EU、北美NA、中国CN、韩国KR、东南亚SEA';
COMMENT ON COLUMN team.city IS 'Home city | 主场城市';
COMMENT ON COLUMN team.created_year IS 'Year created | 成立年份';
COMMENT ON COLUMN team.owner IS 'Owner | 老板';

CREATE TABLE player (
  player_id  INTEGER PRIMARY KEY,
  nickname   VARCHAR NOT NULL,
  real_name  VARCHAR,
  country    VARCHAR,
  birth_date DATE,
  retired    BOOLEAN
);
COMMENT ON TABLE player IS 'Players | 选手';
COMMENT ON COLUMN player.player_id IS 'Player id | 选手编号';
COMMENT ON COLUMN player.nickname IS 'Nickname | 游戏ID';
COMMENT ON COLUMN player.real_name IS 'Real name | 真实姓名';
COMMENT ON COLUMN player.country IS 'Country | 国籍';
COMMENT ON COLUMN player.birth_date IS 'Date of birth | 出生日期';
COMMENT ON COLUMN player.retired IS 'True if retired | 是否退役';

CREATE TABLE contract (
  contract_id    INTEGER PRIMARY KEY,
  player_id      INTEGER REFERENCES player(player_id),
  team_id        INTEGER REFERENCES team(team_id),
  game_id        INTEGER REFERENCES game(game_id),
  role           VARCHAR,
  start_date     DATE,
  end_date       DATE,
  monthly_salary DOUBLE,
  transfer_fee   DOUBLE
);
COMMENT ON TABLE contract IS 'Contracts of players with teams | 合同';
COMMENT ON COLUMN contract.contract_id IS 'Contract id | 合同编号';
COMMENT ON COLUMN contract.player_id IS 'Player | 选手';
COMMENT ON COLUMN contract.team_id IS 'Team | 战队';
COMMENT ON COLUMN contract.game_id IS 'Game | 游戏';
COMMENT ON COLUMN contract.role IS 'Role: player, substitute, coach | 身份：首发player、替补substitute、教练coach';
COMMENT ON COLUMN contract.start_date IS 'Start | 开始日期';
COMMENT ON COLUMN contract.end_date IS 'End, NULL if open | 结束日期，无期限为空';
COMMENT ON COLUMN contract.monthly_salary IS 'Monthly salary, dollars | 月薪（美元）';
COMMENT ON COLUMN contract.transfer_fee IS 'Transfer fee paid, dollars, 0 if none | 转会费（美元），无则为0';

CREATE TABLE tournament (
  tour_id    INTEGER PRIMARY KEY,
  name       VARCHAR NOT NULL,
  game_id    INTEGER REFERENCES game(game_id),
  tier       VARCHAR,
  host_city  VARCHAR,
  start_date DATE,
  end_date   DATE,
  prize_pool DOUBLE,
  online     BOOLEAN
);
COMMENT ON TABLE tournament IS 'Tournaments | 赛事';
COMMENT ON COLUMN tournament.tour_id IS 'Tournament id | 赛事编号';
COMMENT ON COLUMN tournament.name IS 'Name | 赛事名称';
COMMENT ON COLUMN tournament.game_id IS 'Game | 游戏';
COMMENT ON COLUMN tournament.tier IS 'Tier: S, A, B | 级别';
COMMENT ON COLUMN tournament.host_city IS 'Host city | 举办城市';
COMMENT ON COLUMN tournament.start_date IS 'First day | 开始日期';
COMMENT ON COLUMN tournament.end_date IS 'Last day | 结束日期';
COMMENT ON COLUMN tournament.prize_pool IS 'Prize pool, dollars | 奖金池（美元）';
COMMENT ON COLUMN tournament.online IS 'True if held online | 是否线上';

CREATE TABLE match (
  match_id   INTEGER PRIMARY KEY,
  tour_id    INTEGER REFERENCES tournament(tour_id),
  team1_id   INTEGER REFERENCES team(team_id),
  team2_id   INTEGER REFERENCES team(team_id),
  winner_id  INTEGER REFERENCES team(team_id),
  stage      VARCHAR,
  match_date DATE,
  minutes    INTEGER,
  viewers    INTEGER
);
COMMENT ON TABLE match IS 'Matches | 比赛';
COMMENT ON COLUMN match.match_id IS 'Match id | 比赛编号';
COMMENT ON COLUMN match.tour_id IS 'Tournament | 赛事';
COMMENT ON COLUMN match.team1_id IS 'First team | 队伍一';
COMMENT ON COLUMN match.team2_id IS 'Second team | 队伍二';
COMMENT ON COLUMN match.winner_id IS 'Winning team, NULL if drawn | 胜队，平局为空';
COMMENT ON COLUMN match.stage IS 'Stage: group, quarterfinal, semifinal, final | 阶段：小组赛group、四分之一决赛quarterfinal、半决赛semifinal、决赛final';
COMMENT ON COLUMN match.match_date IS 'Date | 比赛日期';
COMMENT ON COLUMN match.minutes IS 'Length, minutes | 时长（分钟）';
COMMENT ON COLUMN match.viewers IS 'Peak viewers | 峰值观众';

CREATE TABLE stat (
  match_id  INTEGER REFERENCES match(match_id),
  player_id INTEGER REFERENCES player(player_id),
  kills     INTEGER,
  deaths    INTEGER,
  assists   INTEGER,
  mvp       BOOLEAN,
  PRIMARY KEY (match_id, player_id)
);
COMMENT ON TABLE stat IS 'Player statistics per match | 选手数据';
COMMENT ON COLUMN stat.match_id IS 'Match | 比赛';
COMMENT ON COLUMN stat.player_id IS 'Player | 选手';
COMMENT ON COLUMN stat.kills IS 'Kills | 击杀';
COMMENT ON COLUMN stat.deaths IS 'Deaths | 死亡';
COMMENT ON COLUMN stat.assists IS 'Assists | 助攻';
COMMENT ON COLUMN stat.mvp IS 'True if best player of the match | 是否MVP';
