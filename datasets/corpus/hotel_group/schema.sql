-- Hotel group: properties, rooms, guests, reservations, folios, rates, reviews, staff.

CREATE TABLE Property (
  propCode   VARCHAR PRIMARY KEY,
  propName   VARCHAR NOT NULL,
  city       VARCHAR,
  brand      VARCHAR,
  stars      INTEGER,
  rooms      INTEGER,
  openedOn   DATE,
  franchised BOOLEAN
);
COMMENT ON TABLE Property IS 'Hotels | 酒店';
COMMENT ON COLUMN Property.propCode IS 'Hotel code, e.g. SHA01 | 酒店代码';
COMMENT ON COLUMN Property.propName IS 'Hotel name | 酒店名称';
COMMENT ON COLUMN Property.city IS 'City | 城市';
COMMENT ON COLUMN Property.brand IS 'Brand: Luxe, Comfort, Stay | 品牌：Luxe 豪华, Comfort 舒适, Stay 公寓';
COMMENT ON COLUMN Property.stars IS 'Stars | 星级';
COMMENT ON COLUMN Property.rooms IS 'Number of rooms | 客房数';
COMMENT ON COLUMN Property.openedOn IS 'Opening date | 开业日期';
COMMENT ON COLUMN Property.franchised IS 'True if franchised | 是否加盟';

CREATE TABLE Guest (
  guestId     BIGINT PRIMARY KEY,
  guestName   VARCHAR,
  nationality VARCHAR,
  memberTier  VARCHAR
);
COMMENT ON TABLE Guest IS 'Guests | 客人';
COMMENT ON COLUMN Guest.guestId IS 'Guest id | 客人编号';
COMMENT ON COLUMN Guest.guestName IS 'Name | 姓名';
COMMENT ON COLUMN Guest.nationality IS 'Nationality | 国籍';
COMMENT ON COLUMN Guest.memberTier IS 'Tier: none, silver, gold, diamond | 会员等级：none 非会员, silver 银, gold 金, diamond 钻石';

CREATE TABLE RoomType (
  propCode VARCHAR REFERENCES Property(propCode),
  roomType VARCHAR,
  units    INTEGER,
  rackRate DECIMAL(18,2),
  PRIMARY KEY (propCode, roomType)
);
COMMENT ON TABLE RoomType IS 'Room types of hotels | 房型';
COMMENT ON COLUMN RoomType.propCode IS 'Hotel | 酒店';
COMMENT ON COLUMN RoomType.roomType IS 'Room type: STD, DLX, SUI, FAM | 房型：STD 标准, DLX 豪华, SUI 套房, FAM 家庭';
COMMENT ON COLUMN RoomType.units IS 'Number of rooms | 数量';
COMMENT ON COLUMN RoomType.rackRate IS 'Rack rate, yuan | 门市价（元）';

CREATE TABLE Reservation (
  resNo     VARCHAR PRIMARY KEY,
  propCode  VARCHAR REFERENCES Property(propCode),
  guestId   BIGINT REFERENCES Guest(guestId),
  roomType  VARCHAR,
  bookedOn  DATE,
  arrival   DATE,
  departure DATE,
  nightRate DECIMAL(18,2),
  source    VARCHAR,
  resStatus VARCHAR
);
COMMENT ON TABLE Reservation IS 'Reservations | 预订';
COMMENT ON COLUMN Reservation.resNo IS 'Reservation number | 预订号';
COMMENT ON COLUMN Reservation.propCode IS 'Hotel | 酒店';
COMMENT ON COLUMN Reservation.guestId IS 'Guest | 客人';
COMMENT ON COLUMN Reservation.roomType IS 'Room type | 房型';
COMMENT ON COLUMN Reservation.bookedOn IS 'Date booked | 预订日期';
COMMENT ON COLUMN Reservation.arrival IS 'Arrival date | 到店日期';
COMMENT ON COLUMN Reservation.departure IS 'Departure date | 离店日期';
COMMENT ON COLUMN Reservation.nightRate IS 'Rate a night, yuan | 每晚房价（元）';
COMMENT ON COLUMN Reservation.source IS 'Source: direct, OTA, corporate, walk-in | 来源：direct 直订, OTA, corporate 协议, walk-in 散客';
COMMENT ON COLUMN Reservation.resStatus IS 'Status: confirmed, in-house, checked-out, cancelled, no-show | 状态：confirmed 已确认, in-house 在店, checked-out 已离店, cancelled 已取消, no-show 未到';

CREATE TABLE DailyStat (
  propCode  VARCHAR REFERENCES Property(propCode),
  statDate  DATE,
  roomsSold INTEGER,
  roomRev   DECIMAL(18,2),
  otherRev  DECIMAL(18,2),
  PRIMARY KEY (propCode, statDate)
);
COMMENT ON TABLE DailyStat IS 'Daily statistics by hotel | 日经营统计';
COMMENT ON COLUMN DailyStat.propCode IS 'Hotel | 酒店';
COMMENT ON COLUMN DailyStat.statDate IS 'Date | 日期';
COMMENT ON COLUMN DailyStat.roomsSold IS 'Rooms sold | 售出房数';
COMMENT ON COLUMN DailyStat.roomRev IS 'Room revenue, yuan | 客房收入（元）';
COMMENT ON COLUMN DailyStat.otherRev IS 'Other revenue, yuan | 其他收入（元）';

CREATE TABLE Review (
  reviewId BIGINT PRIMARY KEY,
  propCode VARCHAR REFERENCES Property(propCode),
  postedOn DATE,
  site     VARCHAR,
  score    DOUBLE,
  body     VARCHAR
);
COMMENT ON TABLE Review IS 'Guest reviews | 点评';
COMMENT ON COLUMN Review.reviewId IS 'Review id | 点评编号';
COMMENT ON COLUMN Review.propCode IS 'Hotel | 酒店';
COMMENT ON COLUMN Review.postedOn IS 'Date | 日期';
COMMENT ON COLUMN Review.site IS 'Site: own, Ctrip, Booking, Google | 网站：own 官网, Ctrip 携程, Booking, Google';
COMMENT ON COLUMN Review.score IS 'Score, 0-10 | 评分';
COMMENT ON COLUMN Review.body IS 'Text | 内容';

CREATE TABLE Staff (
  staffId   INTEGER PRIMARY KEY,
  staffName VARCHAR,
  propCode  VARCHAR REFERENCES Property(propCode),
  job       VARCHAR,
  startedOn DATE,
  endedOn   DATE
);
COMMENT ON TABLE Staff IS 'Staff | 员工';
COMMENT ON COLUMN Staff.staffId IS 'Staff id | 员工编号';
COMMENT ON COLUMN Staff.staffName IS 'Name | 姓名';
COMMENT ON COLUMN Staff.propCode IS 'Hotel | 酒店';
COMMENT ON COLUMN Staff.job IS 'Job: front desk, housekeeping, kitchen, management | 岗位：front desk 前台, housekeeping 客房, kitchen 厨房, management 管理';
COMMENT ON COLUMN Staff.startedOn IS 'Start date | 入职日期';
COMMENT ON COLUMN Staff.endedOn IS 'End date, NULL if employed | 离职日期';

CREATE TABLE FolioLine (
  lineId   BIGINT PRIMARY KEY,
  resNo    VARCHAR REFERENCES Reservation(resNo),
  postedOn DATE,
  dept     VARCHAR,
  amount   DECIMAL(18,2)
);
COMMENT ON TABLE FolioLine IS 'Charges on guest folios | 账目';
COMMENT ON COLUMN FolioLine.lineId IS 'Line id | 编号';
COMMENT ON COLUMN FolioLine.resNo IS 'Reservation | 预订号';
COMMENT ON COLUMN FolioLine.postedOn IS 'Date posted | 入账日期';
COMMENT ON COLUMN FolioLine.dept IS 'Department: room, food, spa, minibar, laundry | 部门：room 房费, food 餐饮, spa, minibar 迷你吧, laundry 洗衣';
COMMENT ON COLUMN FolioLine.amount IS 'Amount, yuan | 金额（元）';
