-- Fitness clubs: clubs, members, memberships, classes, trainers, bookings, check-ins, payments.

CREATE TABLE Club (
  ClubNo   INTEGER PRIMARY KEY,
  ClubName VARCHAR NOT NULL,
  City     VARCHAR,
  Pool     BOOLEAN
);
COMMENT ON TABLE Club IS 'Clubs | 门店';
COMMENT ON COLUMN Club.ClubNo IS 'Club number | 门店编号';
COMMENT ON COLUMN Club.ClubName IS 'Club name | 门店名称';
COMMENT ON COLUMN Club.City IS 'City | 城市';
COMMENT ON COLUMN Club.Pool IS 'True if it has a pool | 是否有泳池';

CREATE TABLE Trainer (
  TrainerNo   INTEGER PRIMARY KEY,
  TrainerName VARCHAR NOT NULL,
  ClubNo      INTEGER REFERENCES Club(ClubNo),
  Speciality  VARCHAR,
  HourRate    DECIMAL(18,2)
);
COMMENT ON TABLE Trainer IS 'Trainers | 教练';
COMMENT ON COLUMN Trainer.TrainerNo IS 'Trainer number | 教练编号';
COMMENT ON COLUMN Trainer.TrainerName IS 'Name | 姓名';
COMMENT ON COLUMN Trainer.ClubNo IS 'Club | 门店';
COMMENT ON COLUMN Trainer.Speciality IS 'Speciality: yoga, strength, spinning, boxing, swimming | 专长：yoga 瑜伽, strength 力量, spinning 单车, boxing 拳击, swimming 游泳';
COMMENT ON COLUMN Trainer.HourRate IS 'Rate an hour, dollars | 时薪（美元）';

CREATE TABLE Member (
  MemberNo   INTEGER PRIMARY KEY,
  MemberName VARCHAR NOT NULL,
  Sex        VARCHAR,
  BirthDate  DATE,
  ClubNo     INTEGER REFERENCES Club(ClubNo),
  JoinDate   DATE,
  QuitDate   DATE
);
COMMENT ON TABLE Member IS 'Members | 会员';
COMMENT ON COLUMN Member.MemberNo IS 'Member number | 会员编号';
COMMENT ON COLUMN Member.MemberName IS 'Name | 姓名';
COMMENT ON COLUMN Member.Sex IS 'Sex: F, M | 性别';
COMMENT ON COLUMN Member.BirthDate IS 'Date of birth | 出生日期';
COMMENT ON COLUMN Member.ClubNo IS 'Home club | 所属门店';
COMMENT ON COLUMN Member.JoinDate IS 'Date joined | 入会日期';
COMMENT ON COLUMN Member.QuitDate IS 'Date quit, NULL if a member | 退会日期';

CREATE TABLE Pass (
  PassNo    INTEGER PRIMARY KEY,
  MemberNo  INTEGER REFERENCES Member(MemberNo),
  PassType  VARCHAR,
  StartDate DATE,
  EndDate   DATE,
  Price     DECIMAL(18,2)
);
COMMENT ON TABLE Pass IS 'Passes sold | 会籍';
COMMENT ON COLUMN Pass.PassNo IS 'Pass number | 会籍编号';
COMMENT ON COLUMN Pass.MemberNo IS 'Member | 会员';
COMMENT ON COLUMN Pass.PassType IS 'Type: month, year, ten visits | 类型：month 月卡, year 年卡, ten visits 十次卡';
COMMENT ON COLUMN Pass.StartDate IS 'Start | 开始日期';
COMMENT ON COLUMN Pass.EndDate IS 'End | 结束日期';
COMMENT ON COLUMN Pass.Price IS 'Price, dollars | 价格（美元）';

CREATE TABLE Class (
  ClassNo   INTEGER PRIMARY KEY,
  ClassName VARCHAR NOT NULL,
  ClubNo    INTEGER REFERENCES Club(ClubNo),
  TrainerNo INTEGER REFERENCES Trainer(TrainerNo),
  StartTime TIMESTAMP,
  Places    INTEGER
);
COMMENT ON TABLE Class IS 'Group classes | 团课';
COMMENT ON COLUMN Class.ClassNo IS 'Class number | 课程编号';
COMMENT ON COLUMN Class.ClassName IS 'Class name | 课程名称';
COMMENT ON COLUMN Class.ClubNo IS 'Club | 门店';
COMMENT ON COLUMN Class.TrainerNo IS 'Trainer | 教练';
COMMENT ON COLUMN Class.StartTime IS 'Start time | 开始时间';
COMMENT ON COLUMN Class.Places IS 'Places | 名额';

CREATE TABLE CheckIn (
  CheckNo  BIGINT PRIMARY KEY,
  MemberNo INTEGER REFERENCES Member(MemberNo),
  ClubNo   INTEGER REFERENCES Club(ClubNo),
  InTime   TIMESTAMP,
  OutTime  TIMESTAMP
);
COMMENT ON TABLE CheckIn IS 'Visits | 进店';
COMMENT ON COLUMN CheckIn.CheckNo IS 'Visit number | 进店编号';
COMMENT ON COLUMN CheckIn.MemberNo IS 'Member | 会员';
COMMENT ON COLUMN CheckIn.ClubNo IS 'Club | 门店';
COMMENT ON COLUMN CheckIn.InTime IS 'Time in | 进店时间';
COMMENT ON COLUMN CheckIn.OutTime IS 'Time out, NULL if inside | 离店时间，在店为空';

CREATE TABLE Booking (
  ClassNo  INTEGER REFERENCES Class(ClassNo),
  MemberNo INTEGER REFERENCES Member(MemberNo),
  Showed   BOOLEAN,
  PRIMARY KEY (ClassNo, MemberNo)
);
COMMENT ON TABLE Booking IS 'Class bookings | 约课';
COMMENT ON COLUMN Booking.ClassNo IS 'Class | 课程';
COMMENT ON COLUMN Booking.MemberNo IS 'Member | 会员';
COMMENT ON COLUMN Booking.Showed IS 'True if the member came, NULL before the class | 是否到课';
