-- Chess: federations, players, monthly ratings, tournaments, entries, games.

CREATE TABLE federation (
  fed_code     VARCHAR PRIMARY KEY,
  country_name VARCHAR NOT NULL,
  region       VARCHAR
);
COMMENT ON TABLE federation IS 'National federations | 国家棋协';
COMMENT ON COLUMN federation.fed_code IS 'Federation code, three letters | 棋协代码';
COMMENT ON COLUMN federation.country_name IS 'Country | 国家';
COMMENT ON COLUMN federation.region IS 'Region: Europe, Asia, Americas, Africa | 地区：欧洲Europe、亚洲Asia、美洲Americas、非洲Africa';

CREATE TABLE chess_player (
  fide_id     INTEGER PRIMARY KEY,
  player_name VARCHAR NOT NULL,
  fed_code    VARCHAR REFERENCES federation(fed_code),
  title       VARCHAR,
  sex         VARCHAR,
  birth_year  INTEGER
);
COMMENT ON TABLE chess_player IS 'Players | 棋手';
COMMENT ON COLUMN chess_player.fide_id IS 'Player id | 棋手编号';
COMMENT ON COLUMN chess_player.player_name IS 'Name | 姓名';
COMMENT ON COLUMN chess_player.fed_code IS 'Federation | 所属棋协';
COMMENT ON COLUMN chess_player.title IS 'Title: GM, IM, FM, WGM; NULL if untitled | 称号：GM特级大师、IM国际大师、FM棋联大师、WGM女子特级大师';
COMMENT ON COLUMN chess_player.sex IS 'Sex: F, M | 性别：F女 M男';
COMMENT ON COLUMN chess_player.birth_year IS 'Year of birth | 出生年份';

CREATE TABLE tourney (
  tourney_id   INTEGER PRIMARY KEY,
  tourney_name VARCHAR NOT NULL,
  host_city    VARCHAR,
  fed_code     VARCHAR REFERENCES federation(fed_code),
  begins       DATE,
  ends         DATE,
  system       VARCHAR,
  rounds       INTEGER,
  prize_fund   DOUBLE
);
COMMENT ON TABLE tourney IS 'Tournaments | 赛事';
COMMENT ON COLUMN tourney.tourney_id IS 'Tournament id | 赛事编号';
COMMENT ON COLUMN tourney.tourney_name IS 'Name | 赛事名称';
COMMENT ON COLUMN tourney.host_city IS 'City | 举办城市';
COMMENT ON COLUMN tourney.fed_code IS 'Organising federation | 主办棋协';
COMMENT ON COLUMN tourney.begins IS 'First day | 开始日期';
COMMENT ON COLUMN tourney.ends IS 'Last day | 结束日期';
COMMENT ON COLUMN tourney.system IS 'System: swiss, round robin, knockout | 赛制：瑞士制swiss、循环赛round robin、淘汰赛knockout';
COMMENT ON COLUMN tourney.rounds IS 'Rounds | 轮数';
COMMENT ON COLUMN tourney.prize_fund IS 'Prize fund, euros | 奖金总额（欧元）';

CREATE TABLE rating (
  fide_id    INTEGER REFERENCES chess_player(fide_id),
  list_month DATE,
  classical  INTEGER,
  blitz      INTEGER,
  PRIMARY KEY (fide_id, list_month)
);
COMMENT ON TABLE rating IS 'Monthly rating list | 月度等级分';
COMMENT ON COLUMN rating.fide_id IS 'Player | 棋手';
COMMENT ON COLUMN rating.list_month IS 'First day of the month of the list | 榜单月份（当月首日）';
COMMENT ON COLUMN rating.classical IS 'Classical rating | 慢棋等级分';
COMMENT ON COLUMN rating.blitz IS 'Blitz rating | 超快棋等级分';

CREATE TABLE entry (
  tourney_id INTEGER REFERENCES tourney(tourney_id),
  fide_id    INTEGER REFERENCES chess_player(fide_id),
  final_rank INTEGER,
  points     DOUBLE,
  prize      DOUBLE,
  PRIMARY KEY (tourney_id, fide_id)
);
COMMENT ON TABLE entry IS 'Players entered in tournaments with their result | 参赛与名次';
COMMENT ON COLUMN entry.tourney_id IS 'Tournament | 赛事';
COMMENT ON COLUMN entry.fide_id IS 'Player | 棋手';
COMMENT ON COLUMN entry.final_rank IS 'Final rank, 1 for the winner | 最终名次';
COMMENT ON COLUMN entry.points IS 'Points | 积分';
COMMENT ON COLUMN entry.prize IS 'Prize won, euros | 奖金（欧元）';

CREATE TABLE game (
  game_id    INTEGER PRIMARY KEY,
  tourney_id INTEGER REFERENCES tourney(tourney_id),
  round_no   INTEGER,
  white_id   INTEGER REFERENCES chess_player(fide_id),
  black_id   INTEGER REFERENCES chess_player(fide_id),
  result     VARCHAR,
  moves      INTEGER,
  eco        VARCHAR
);
COMMENT ON TABLE game IS 'Games | 对局';
COMMENT ON COLUMN game.game_id IS 'Game id | 对局编号';
COMMENT ON COLUMN game.tourney_id IS 'Tournament | 赛事';
COMMENT ON COLUMN game.round_no IS 'Round | 轮次';
COMMENT ON COLUMN game.white_id IS 'Player with White | 白方';
COMMENT ON COLUMN game.black_id IS 'Player with Black | 黑方';
COMMENT ON COLUMN game.result IS 'Result: 1-0 White won, 0-1 Black won, draw | 结果：1-0白胜，0-1黑胜，draw和棋';
COMMENT ON COLUMN game.moves IS 'Number of moves | 回合数';
COMMENT ON COLUMN game.eco IS 'Opening code, e.g. C65 | 开局编码';
