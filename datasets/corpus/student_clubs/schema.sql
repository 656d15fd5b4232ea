-- Student clubs: students, departments, clubs, memberships, events and attendance.

CREATE TABLE Department (
  DeptCode VARCHAR PRIMARY KEY,
  DeptName VARCHAR NOT NULL,
  Building VARCHAR
);
COMMENT ON TABLE Department IS 'University departments | 院系';
COMMENT ON COLUMN Department.DeptCode IS 'Department code | 院系代码';
COMMENT ON COLUMN Department.DeptName IS 'Department name | 院系名称';
COMMENT ON COLUMN Department.Building IS 'Building | 所在楼宇';

CREATE TABLE Student (
  StuNo      INTEGER PRIMARY KEY,
  GivenName  VARCHAR NOT NULL,
  FamilyName VARCHAR NOT NULL,
  Gender     VARCHAR,
  Age        INTEGER,
  DeptCode   VARCHAR REFERENCES Department(DeptCode),
  EntryYear  INTEGER,
  HomeCity   VARCHAR
);
COMMENT ON TABLE Student IS 'Students | 学生';
COMMENT ON COLUMN Student.StuNo IS 'Student number | 学号';
COMMENT ON COLUMN Student.GivenName IS 'First name | 名';
COMMENT ON COLUMN Student.FamilyName IS 'Last name | 姓';
COMMENT ON COLUMN Student.Gender IS 'Gender: F, M | 性别：F女 M男';
COMMENT ON COLUMN Student.Age IS 'Age | 年龄';
COMMENT ON COLUMN Student.DeptCode IS 'Department of the major | 主修院系';
COMMENT ON COLUMN Student.EntryYear IS 'Year of entry | 入学年份';
COMMENT ON COLUMN Student.HomeCity IS 'Home city | 家乡城市';

CREATE TABLE Club (
  ClubNo      INTEGER PRIMARY KEY,
  ClubName    VARCHAR NOT NULL,
  Category    VARCHAR,
  FoundedYear INTEGER,
  AnnualFee   DOUBLE,
  PresidentNo INTEGER REFERENCES Student(StuNo)
);
COMMENT ON TABLE Club IS 'Clubs | 社团';
COMMENT ON COLUMN Club.ClubNo IS 'Club number | 社团编号';
COMMENT ON COLUMN Club.ClubName IS 'Club name | 社团名称';
COMMENT ON COLUMN Club.Category IS 'Category: sport, music, debate, charity, technology, games | 类别：体育sport、音乐music、辩论debate、公益charity、科技technology、游戏games';
COMMENT ON COLUMN Club.FoundedYear IS 'Year founded | 成立年份';
COMMENT ON COLUMN Club.AnnualFee IS 'Membership fee a year, dollars | 年费（美元）';
COMMENT ON COLUMN Club.PresidentNo IS 'President | 社长';

CREATE TABLE Membership (
  StuNo    INTEGER REFERENCES Student(StuNo),
  ClubNo   INTEGER REFERENCES Club(ClubNo),
  JoinDate DATE,
  Position VARCHAR,
  PRIMARY KEY (StuNo, ClubNo)
);
COMMENT ON TABLE Membership IS 'Who belongs to which club | 社团成员';
COMMENT ON COLUMN Membership.StuNo IS 'Student | 学生';
COMMENT ON COLUMN Membership.ClubNo IS 'Club | 社团';
COMMENT ON COLUMN Membership.JoinDate IS 'Date joined | 入社日期';
COMMENT ON COLUMN Membership.Position IS 'Position: member, secretary, treasurer, captain | 职务：成员member、秘书secretary、财务treasurer、队长captain';

CREATE TABLE Event (
  EventNo   INTEGER PRIMARY KEY,
  ClubNo    INTEGER REFERENCES Club(ClubNo),
  EventName VARCHAR NOT NULL,
  EventDate DATE,
  Place     VARCHAR,
  Budget    DOUBLE
);
COMMENT ON TABLE Event IS 'Events held by clubs | 活动';
COMMENT ON COLUMN Event.EventNo IS 'Event number | 活动编号';
COMMENT ON COLUMN Event.ClubNo IS 'Club that holds it | 主办社团';
COMMENT ON COLUMN Event.EventName IS 'Event name | 活动名称';
COMMENT ON COLUMN Event.EventDate IS 'Date | 日期';
COMMENT ON COLUMN Event.Place IS 'Place | 地点';
COMMENT ON COLUMN Event.Budget IS 'Budget, dollars | 预算（美元）';

CREATE TABLE Attendance (
  EventNo  INTEGER REFERENCES Event(EventNo),
  StuNo    INTEGER REFERENCES Student(StuNo),
  Feedback INTEGER,
  PRIMARY KEY (EventNo, StuNo)
);
COMMENT ON TABLE Attendance IS 'Students at events | 活动签到';
COMMENT ON COLUMN Attendance.EventNo IS 'Event | 活动';
COMMENT ON COLUMN Attendance.StuNo IS 'Student | 学生';
COMMENT ON COLUMN Attendance.Feedback IS 'Feedback score 1-10, NULL if not given | 反馈评分';
