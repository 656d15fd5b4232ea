-- Start-up equity platform: companies, share classes, holders, issuances, option grants, exercises, rounds, notes, valuations.

CREATE TABLE startup (
  co_id      INTEGER PRIMARY KEY,
  co_name    VARCHAR NOT NULL,
  vertical   VARCHAR,
  founded_on DATE,
  hq         VARCHAR,
  fate       VARCHAR
);
COMMENT ON TABLE startup IS 'Companies | 公司';
COMMENT ON COLUMN startup.co_id IS 'Company id | 公司编号';
COMMENT ON COLUMN startup.co_name IS 'Company name | 公司名称';
COMMENT ON COLUMN startup.vertical IS 'Vertical: AI, biotech, climate, fintech, robotics, gaming | 赛道：AI 人工智能, biotech 生物技术, climate 气候, fintech 金融科技, robotics 机器人, gaming 游戏';
COMMENT ON COLUMN startup.founded_on IS 'Date founded | 成立日期';
COMMENT ON COLUMN startup.hq IS 'Head office city | 总部城市';
COMMENT ON COLUMN startup.fate IS 'Fate: active, acquired, listed, closed | 状态：active 运营, acquired 被收购, listed 上市, closed 关闭';

CREATE TABLE holder (
  hold_id   INTEGER PRIMARY KEY,
  hold_name VARCHAR NOT NULL,
  hold_kind VARCHAR
);
COMMENT ON TABLE holder IS 'Shareholders | 股东';
COMMENT ON COLUMN holder.hold_id IS 'Holder id | 股东编号';
COMMENT ON COLUMN holder.hold_name IS 'Name | 姓名';
COMMENT ON COLUMN holder.hold_kind IS 'Kind: founder, employee, angel, fund | 类型：founder 创始人, employee 员工, angel 天使, fund 基金';

CREATE TABLE round (
  round_id    INTEGER PRIMARY KEY,
  co_id       INTEGER REFERENCES startup(co_id),
  stage       VARCHAR,
  closed_on   DATE,
  raised_m    DECIMAL(18,2),
  pre_money_m DECIMAL(18,2),
  lead        VARCHAR
);
COMMENT ON TABLE round IS 'Funding rounds | 融资轮次';
COMMENT ON COLUMN round.round_id IS 'Round id | 轮次编号';
COMMENT ON COLUMN round.co_id IS 'Company | 公司';
COMMENT ON COLUMN round.stage IS 'Stage: seed, A, B, C, D, bridge | 轮次：seed 种子, A, B, C, D, bridge 过桥';
COMMENT ON COLUMN round.closed_on IS 'Closing date | 交割日';
COMMENT ON COLUMN round.raised_m IS 'Raised, million USD | 融资额（百万美元）';
COMMENT ON COLUMN round.pre_money_m IS 'Pre-money valuation, million USD | 投前估值（百万美元）';
COMMENT ON COLUMN round.lead IS 'Lead investor | 领投方';

CREATE TABLE share_class (
  cls_id   INTEGER PRIMARY KEY,
  co_id    INTEGER REFERENCES startup(co_id),
  cls_name VARCHAR,
  liq_pref DOUBLE,
  votes    INTEGER
);
COMMENT ON TABLE share_class IS 'Share classes | 股份类别';
COMMENT ON COLUMN share_class.cls_id IS 'Class id | 类别编号';
COMMENT ON COLUMN share_class.co_id IS 'Company | 公司';
COMMENT ON COLUMN share_class.cls_name IS 'Class: Common, Series A, Series B, Series C | 类别：Common 普通股, Series A, Series B, Series C';
COMMENT ON COLUMN share_class.liq_pref IS 'Liquidation preference, times | 清算优先倍数';
COMMENT ON COLUMN share_class.votes IS 'Votes a share | 每股投票权';

CREATE TABLE grant_opt (
  grant_id   INTEGER PRIMARY KEY,
  co_id      INTEGER REFERENCES startup(co_id),
  hold_id    INTEGER REFERENCES holder(hold_id),
  granted_on DATE,
  qty        BIGINT,
  strike     DECIMAL(18,2),
  vest_m     INTEGER,
  left_on    DATE
);
COMMENT ON TABLE grant_opt IS 'Option grants | 期权授予';
COMMENT ON COLUMN grant_opt.grant_id IS 'Grant id | 授予编号';
COMMENT ON COLUMN grant_opt.co_id IS 'Company | 公司';
COMMENT ON COLUMN grant_opt.hold_id IS 'Employee | 员工';
COMMENT ON COLUMN grant_opt.granted_on IS 'Date granted | 授予日';
COMMENT ON COLUMN grant_opt.qty IS 'Options | 数量';
COMMENT ON COLUMN grant_opt.strike IS 'Strike price, USD | 行权价（美元）';
COMMENT ON COLUMN grant_opt.vest_m IS 'Vesting period, months | 归属期（月）';
COMMENT ON COLUMN grant_opt.left_on IS 'Date the employee left, NULL if employed | 离职日期';

CREATE TABLE fmv (
  co_id  INTEGER REFERENCES startup(co_id),
  val_on DATE,
  price  DECIMAL(18,2),
  PRIMARY KEY (co_id, val_on)
);
COMMENT ON TABLE fmv IS 'Fair market value a common share | 普通股公允价值';
COMMENT ON COLUMN fmv.co_id IS 'Company | 公司';
COMMENT ON COLUMN fmv.val_on IS 'Valuation date | 估值日';
COMMENT ON COLUMN fmv.price IS 'Price, USD | 价格（美元）';

CREATE TABLE part (
  round_id INTEGER REFERENCES round(round_id),
  investor VARCHAR,
  amt_m    DECIMAL(18,2),
  PRIMARY KEY (round_id, investor)
);
COMMENT ON TABLE part IS 'Participation of investors in rounds | 跟投明细';
COMMENT ON COLUMN part.round_id IS 'Round | 轮次';
COMMENT ON COLUMN part.investor IS 'Investor | 投资方';
COMMENT ON COLUMN part.amt_m IS 'Amount, million USD | 投资额（百万美元）';

CREATE TABLE cert (
  cert_no   VARCHAR PRIMARY KEY,
  cls_id    INTEGER REFERENCES share_class(cls_id),
  hold_id   INTEGER REFERENCES holder(hold_id),
  shares    BIGINT,
  issued_on DATE,
  void_on   DATE
);
COMMENT ON TABLE cert IS 'Share certificates | 持股凭证';
COMMENT ON COLUMN cert.cert_no IS 'Certificate number | 凭证号';
COMMENT ON COLUMN cert.cls_id IS 'Class | 类别';
COMMENT ON COLUMN cert.hold_id IS 'Holder | 股东';
COMMENT ON COLUMN cert.shares IS 'Shares | 股数';
COMMENT ON COLUMN cert.issued_on IS 'Date issued | 发行日期';
COMMENT ON COLUMN cert.void_on IS 'Date cancelled, NULL if valid | 注销日期，有效为空';

CREATE TABLE exercise (
  ex_id    INTEGER PRIMARY KEY,
  grant_id INTEGER REFERENCES grant_opt(grant_id),
  ex_on    DATE,
  qty      BIGINT
);
COMMENT ON TABLE exercise IS 'Option exercises | 行权';
COMMENT ON COLUMN exercise.ex_id IS 'Exercise id | 行权编号';
COMMENT ON COLUMN exercise.grant_id IS 'Grant | 授予';
COMMENT ON COLUMN exercise.ex_on IS 'Date | 行权日';
COMMENT ON COLUMN exercise.qty IS 'Options exercised | 行权数量';
