-- Elections: elections, parties, candidates, constituencies, candidacies with votes, turnout.

CREATE TABLE election (
  election_id INTEGER PRIMARY KEY,
  kind        VARCHAR,
  vote_day    DATE,
  seats_total INTEGER
);
COMMENT ON TABLE election IS 'Elections | 选举';
COMMENT ON COLUMN election.election_id IS 'Election id | 选举编号';
COMMENT ON COLUMN election.kind IS 'Kind: general, local, by-election, european | 类型：大选general、地方local、补选by-election、欧洲议会european';
COMMENT ON COLUMN election.vote_day IS 'Day of voting | 投票日';
COMMENT ON COLUMN election.seats_total IS 'Seats to be filled | 应选席位';

CREATE TABLE politician (
  politician_id INTEGER PRIMARY KEY,
  name          VARCHAR NOT NULL,
  sex           VARCHAR,
  birth_year    INTEGER,
  home_region   VARCHAR,
  occupation    VARCHAR
);
COMMENT ON TABLE politician IS 'Politicians | 政治人物';
COMMENT ON COLUMN politician.politician_id IS 'Politician id | 人物编号';
COMMENT ON COLUMN politician.name IS 'Name | 姓名';
COMMENT ON COLUMN politician.sex IS 'Sex: F, M | 性别：F女、M男';
COMMENT ON COLUMN politician.birth_year IS 'Year of birth | 出生年份';
COMMENT ON COLUMN politician.home_region IS 'Home region | 家乡地区';
COMMENT ON COLUMN politician.occupation IS 'Occupation before politics | 从政前职业';

CREATE TABLE constituency (
  const_id   INTEGER PRIMARY KEY,
  name       VARCHAR NOT NULL,
  region     VARCHAR,
  population INTEGER,
  urban      BOOLEAN
);
COMMENT ON TABLE constituency IS 'Constituencies | 选区';
COMMENT ON COLUMN constituency.const_id IS 'Constituency id | 选区编号';
COMMENT ON COLUMN constituency.name IS 'Name | 选区名称';
COMMENT ON COLUMN constituency.region IS 'Region | 地区';
COMMENT ON COLUMN constituency.population IS 'Population | 人口';
COMMENT ON COLUMN constituency.urban IS 'True if urban | 是否城市';

CREATE TABLE party (
  party_id     INTEGER PRIMARY KEY,
  name         VARCHAR NOT NULL,
  short_name   VARCHAR,
  founded_year INTEGER,
  leader_id    INTEGER REFERENCES politician(politician_id),
  wing         VARCHAR
);
COMMENT ON TABLE party IS 'Parties | 政党';
COMMENT ON COLUMN party.party_id IS 'Party id | 政党编号';
COMMENT ON COLUMN party.name IS 'Name | 名称';
COMMENT ON COLUMN party.short_name IS 'Abbreviation, e.g. GRN | 简称';
COMMENT ON COLUMN party.founded_year IS 'Year founded | 成立年份';
COMMENT ON COLUMN party.leader_id IS 'Present leader | 现任党首';
COMMENT ON COLUMN party.wing IS 'Wing: left, centre, right | 派别：左left、中centre、右right';

CREATE TABLE turnout (
  election_id  INTEGER REFERENCES election(election_id),
  const_id     INTEGER REFERENCES constituency(const_id),
  registered   INTEGER,
  ballots_cast INTEGER,
  invalid      INTEGER,
  postal       INTEGER,
  PRIMARY KEY (election_id, const_id)
);
COMMENT ON TABLE turnout IS 'Turnout by constituency | 投票率';
COMMENT ON COLUMN turnout.election_id IS 'Election | 选举';
COMMENT ON COLUMN turnout.const_id IS 'Constituency | 选区';
COMMENT ON COLUMN turnout.registered IS 'Registered voters | 登记选民';
COMMENT ON COLUMN turnout.ballots_cast IS 'Ballots cast | 投票数';
COMMENT ON COLUMN turnout.invalid IS 'Invalid ballots | 废票';
COMMENT ON COLUMN turnout.postal IS 'Postal ballots | 邮寄选票';

CREATE TABLE candidacy (
  election_id   INTEGER REFERENCES election(election_id),
  const_id      INTEGER REFERENCES constituency(const_id),
  politician_id INTEGER REFERENCES politician(politician_id),
  party_id      INTEGER REFERENCES party(party_id),
  votes         INTEGER,
  elected       BOOLEAN,
  incumbent     BOOLEAN,
  PRIMARY KEY (election_id, const_id, politician_id)
);
COMMENT ON TABLE candidacy IS 'Candidates in constituencies at elections | 参选记录';
COMMENT ON COLUMN candidacy.election_id IS 'Election | 选举';
COMMENT ON COLUMN candidacy.const_id IS 'Constituency | 选区';
COMMENT ON COLUMN candidacy.politician_id IS 'Candidate | 候选人';
COMMENT ON COLUMN candidacy.party_id IS 'Party, NULL for independents | 政党，独立候选人为空';
COMMENT ON COLUMN candidacy.votes IS 'Votes | 得票';
COMMENT ON COLUMN candidacy.elected IS 'True if elected | 是否当选';
COMMENT ON COLUMN candidacy.incumbent IS 'True if held the seat before | 是否现任';
