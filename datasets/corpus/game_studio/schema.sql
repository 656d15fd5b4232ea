-- Game studio: titles, builds, staff, sprints, bugs, players, installs, sessions, purchases, items, reviews, support, servers, experiments.

CREATE TABLE GameTitle (
  TitleId      INTEGER PRIMARY KEY,
  TitleName    VARCHAR NOT NULL,
  Codename     VARCHAR,
  Genre        VARCHAR,
  EngineVer    VARCHAR,
  SoftLaunch   DATE,
  GlobalLaunch DATE,
  SunsetDate   DATE
);
COMMENT ON TABLE GameTitle IS 'Games | 游戏';
COMMENT ON COLUMN GameTitle.TitleId IS 'Title id | 游戏编号';
COMMENT ON COLUMN GameTitle.TitleName IS 'Name | 名称';
COMMENT ON COLUMN GameTitle.Codename IS 'Internal code name | 内部代号';
COMMENT ON COLUMN GameTitle.Genre IS 'Genre: puzzle, RPG, racing, strategy, casual | 类型：益智、角色扮演、竞速、策略、休闲';
COMMENT ON COLUMN GameTitle.EngineVer IS 'Engine version | 引擎版本';
COMMENT ON COLUMN GameTitle.SoftLaunch IS 'Soft launch | 测试上线日';
COMMENT ON COLUMN GameTitle.GlobalLaunch IS 'Global launch, NULL if not yet | 全球上线日，未上线为空';
COMMENT ON COLUMN GameTitle.SunsetDate IS 'Shut down, NULL if live | 停运日，在运营为空';

CREATE TABLE Staff (
  StaffId    INTEGER PRIMARY KEY,
  StaffName  VARCHAR NOT NULL,
  Discipline VARCHAR,
  LeadId     INTEGER REFERENCES Staff(StaffId),
  JoinDate   DATE,
  ExitDate   DATE
);
COMMENT ON TABLE Staff IS 'Staff | 员工';
COMMENT ON COLUMN Staff.StaffId IS 'Staff id | 员工编号';
COMMENT ON COLUMN Staff.StaffName IS 'Name | 姓名';
COMMENT ON COLUMN Staff.Discipline IS 'Discipline: code, art, design, QA, audio, production | 职能：程序、美术、策划、测试、音频、制作';
COMMENT ON COLUMN Staff.LeadId IS 'Lead | 上级';
COMMENT ON COLUMN Staff.JoinDate IS 'Joined | 入职日期';
COMMENT ON COLUMN Staff.ExitDate IS 'Left, NULL if employed | 离职日期，在职为空';

CREATE TABLE Player (
  PlayerId   BIGINT PRIMARY KEY,
  CountryCd  VARCHAR,
  FirstSeen  DATE,
  AcqChannel VARCHAR,
  IsBanned   BOOLEAN
);
COMMENT ON TABLE Player IS 'Players | 玩家';
COMMENT ON COLUMN Player.PlayerId IS 'Player id | 玩家编号';
COMMENT ON COLUMN Player.CountryCd IS 'Country, two letters | 国家';
COMMENT ON COLUMN Player.FirstSeen IS 'First seen | 首次登录日期';
COMMENT ON COLUMN Player.AcqChannel IS 'Acquired by: organic, ads, influencer, cross | 来源：自然、广告、网红、交叉推广';
COMMENT ON COLUMN Player.IsBanned IS 'True if banned | 是否封号';

CREATE TABLE Build (
  BuildNo     VARCHAR PRIMARY KEY,
  TitleId     INTEGER REFERENCES GameTitle(TitleId),
  Platform    VARCHAR,
  BuildDate   DATE,
  ReleaseDate DATE,
  SizeMb      DOUBLE
);
COMMENT ON TABLE Build IS 'Builds | 版本';
COMMENT ON COLUMN Build.BuildNo IS 'Build number, e.g. 2.14.3 | 版本号';
COMMENT ON COLUMN Build.TitleId IS 'Title | 游戏';
COMMENT ON COLUMN Build.Platform IS 'Platform: iOS, Android, PC, Switch | 平台';
COMMENT ON COLUMN Build.BuildDate IS 'Built | 构建日期';
COMMENT ON COLUMN Build.ReleaseDate IS 'Released, NULL if internal | 发布日期，内部版为空';
COMMENT ON COLUMN Build.SizeMb IS 'Size, MB | 大小（MB）';

CREATE TABLE DailyPlay (
  PlayerId BIGINT REFERENCES Player(PlayerId),
  TitleId  INTEGER REFERENCES GameTitle(TitleId),
  PlayDate DATE,
  Sessions INTEGER,
  Minutes  DOUBLE,
  LevelMax INTEGER,
  PRIMARY KEY (PlayerId, TitleId, PlayDate)
);
COMMENT ON TABLE DailyPlay IS 'Play by player, title and day | 每日游玩';
COMMENT ON COLUMN DailyPlay.PlayerId IS 'Player | 玩家';
COMMENT ON COLUMN DailyPlay.TitleId IS 'Title | 游戏';
COMMENT ON COLUMN DailyPlay.PlayDate IS 'Day | 日期';
COMMENT ON COLUMN DailyPlay.Sessions IS 'Sessions | 会话数';
COMMENT ON COLUMN DailyPlay.Minutes IS 'Minutes | 时长（分钟）';
COMMENT ON COLUMN DailyPlay.LevelMax IS 'Highest level reached | 最高关卡';

CREATE TABLE ShopItem (
  ItemCd   VARCHAR PRIMARY KEY,
  TitleId  INTEGER REFERENCES GameTitle(TitleId),
  ItemName VARCHAR,
  ItemType VARCHAR,
  PriceUsd DECIMAL(18,2),
  OnSale   BOOLEAN
);
COMMENT ON TABLE ShopItem IS 'Items for sale | 商品';
COMMENT ON COLUMN ShopItem.ItemCd IS 'Item code | 商品代码';
COMMENT ON COLUMN ShopItem.TitleId IS 'Title | 游戏';
COMMENT ON COLUMN ShopItem.ItemName IS 'Item | 商品名称';
COMMENT ON COLUMN ShopItem.ItemType IS 'Type: coins, skin, boost, pass | 类型：金币、皮肤、加速、通行证';
COMMENT ON COLUMN ShopItem.PriceUsd IS 'Price, USD | 定价（美元）';
COMMENT ON COLUMN ShopItem.OnSale IS 'True if on sale now | 是否在售';

CREATE TABLE StoreReview (
  ReviewId   INTEGER PRIMARY KEY,
  TitleId    INTEGER REFERENCES GameTitle(TitleId),
  Platform   VARCHAR,
  Stars      INTEGER,
  ReviewDate DATE,
  ReplyDate  DATE
);
COMMENT ON TABLE StoreReview IS 'Store reviews | 商店评论';
COMMENT ON COLUMN StoreReview.ReviewId IS 'Review id | 评论编号';
COMMENT ON COLUMN StoreReview.TitleId IS 'Title | 游戏';
COMMENT ON COLUMN StoreReview.Platform IS 'Platform: iOS, Android, PC, Switch | 平台';
COMMENT ON COLUMN StoreReview.Stars IS 'Stars, 1 to 5 | 星级';
COMMENT ON COLUMN StoreReview.ReviewDate IS 'Date | 日期';
COMMENT ON COLUMN StoreReview.ReplyDate IS 'Reply given, NULL if none | 回复日期，未回复为空';

CREATE TABLE SupportTkt (
  TktId    INTEGER PRIMARY KEY,
  PlayerId BIGINT REFERENCES Player(PlayerId),
  TitleId  INTEGER REFERENCES GameTitle(TitleId),
  Topic    VARCHAR,
  OpenTs   TIMESTAMP,
  CloseTs  TIMESTAMP,
  Csat     INTEGER
);
COMMENT ON TABLE SupportTkt IS 'Support tickets | 客服工单';
COMMENT ON COLUMN SupportTkt.TktId IS 'Ticket id | 工单号';
COMMENT ON COLUMN SupportTkt.PlayerId IS 'Player | 玩家';
COMMENT ON COLUMN SupportTkt.TitleId IS 'Title | 游戏';
COMMENT ON COLUMN SupportTkt.Topic IS 'Topic: payment, bug, account, abuse | 主题：支付、缺陷、账号、举报';
COMMENT ON COLUMN SupportTkt.OpenTs IS 'Opened | 提交时间';
COMMENT ON COLUMN SupportTkt.CloseTs IS 'Closed, NULL if open | 关闭时间，未关闭为空';
COMMENT ON COLUMN SupportTkt.Csat IS 'Satisfaction, 1 to 5, NULL if not given | 满意度，未评为空';

CREATE TABLE Bug (
  BugId      INTEGER PRIMARY KEY,
  TitleId    INTEGER REFERENCES GameTitle(TitleId),
  FoundBuild VARCHAR REFERENCES Build(BuildNo),
  FixedBuild VARCHAR REFERENCES Build(BuildNo),
  ReporterId INTEGER REFERENCES Staff(StaffId),
  AssigneeId INTEGER REFERENCES Staff(StaffId),
  Sev        VARCHAR,
  BugStatus  VARCHAR,
  OpenTs     TIMESTAMP,
  CloseTs    TIMESTAMP
);
COMMENT ON TABLE Bug IS 'Bugs | 缺陷';
COMMENT ON COLUMN Bug.BugId IS 'Bug id | 缺陷编号';
COMMENT ON COLUMN Bug.TitleId IS 'Title | 游戏';
COMMENT ON COLUMN Bug.FoundBuild IS 'Found in build | 发现版本';
COMMENT ON COLUMN Bug.FixedBuild IS 'Fixed in build, NULL if not | 修复版本，未修复为空';
COMMENT ON COLUMN Bug.ReporterId IS 'Reporter | 报告人';
COMMENT ON COLUMN Bug.AssigneeId IS 'Assigned to, NULL if nobody | 处理人，无则为空';
COMMENT ON COLUMN Bug.Sev IS 'Severity: A crash, B major, C minor, D cosmetic | 严重度：A崩溃、B严重、C一般、D轻微';
COMMENT ON COLUMN Bug.BugStatus IS 'Status: open, fixed, verified, wontfix, dup | 状态：未解决、已修复、已验证、不修、重复';
COMMENT ON COLUMN Bug.OpenTs IS 'Opened | 提交时间';
COMMENT ON COLUMN Bug.CloseTs IS 'Closed, NULL if open | 关闭时间，未关闭为空';

CREATE TABLE Purchase (
  PurchId  BIGINT PRIMARY KEY,
  PlayerId BIGINT REFERENCES Player(PlayerId),
  ItemCd   VARCHAR REFERENCES ShopItem(ItemCd),
  PurchTs  TIMESTAMP,
  GrossUsd DECIMAL(18,2),
  NetUsd   DECIMAL(18,2),
  Refunded BOOLEAN
);
COMMENT ON TABLE Purchase IS 'Purchases | 购买';
COMMENT ON COLUMN Purchase.PurchId IS 'Purchase id | 购买编号';
COMMENT ON COLUMN Purchase.PlayerId IS 'Player | 玩家';
COMMENT ON COLUMN Purchase.ItemCd IS 'Item | 商品';
COMMENT ON COLUMN Purchase.PurchTs IS 'Time | 时间';
COMMENT ON COLUMN Purchase.GrossUsd IS 'Paid, USD | 支付金额（美元）';
COMMENT ON COLUMN Purchase.NetUsd IS 'After store fees, USD | 扣除渠道费后（美元）';
COMMENT ON COLUMN Purchase.Refunded IS 'True if refunded | 是否退款';
