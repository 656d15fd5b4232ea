-- Dormitory housing: halls, rooms, residents, leases, amenities, repair requests.

CREATE TABLE hall (
  hall_code     VARCHAR PRIMARY KEY,
  hall_name     VARCHAR NOT NULL,
  campus        VARCHAR,
  floors        INTEGER,
  resident_type VARCHAR,
  warden_name   VARCHAR
);
COMMENT ON TABLE hall IS 'Residence halls | 宿舍楼';
COMMENT ON COLUMN hall.hall_code IS 'Hall code | 楼代码';
COMMENT ON COLUMN hall.hall_name IS 'Hall name | 楼名';
COMMENT ON COLUMN hall.campus IS 'Campus: North, South, Riverside | 校区：北区North、南区South、河畔Riverside';
COMMENT ON COLUMN hall.floors IS 'Floors | 楼层数';
COMMENT ON COLUMN hall.resident_type IS 'Who may live there: women, men, mixed | 入住类型：女women、男men、混合mixed';
COMMENT ON COLUMN hall.warden_name IS 'Warden | 宿管';

CREATE TABLE amenity (
  amen_id   INTEGER PRIMARY KEY,
  amen_name VARCHAR NOT NULL
);
COMMENT ON TABLE amenity IS 'Kinds of amenities | 便利设施';
COMMENT ON COLUMN amenity.amen_id IS 'Amenity id | 设施编号';
COMMENT ON COLUMN amenity.amen_name IS 'Name, e.g. gym, laundry, study room | 设施名称';

CREATE TABLE resident (
  res_id        INTEGER PRIMARY KEY,
  first_nm      VARCHAR NOT NULL,
  last_nm       VARCHAR NOT NULL,
  sex           VARCHAR,
  major         VARCHAR,
  year_of_study INTEGER,
  home_country  VARCHAR
);
COMMENT ON TABLE resident IS 'Residents | 住宿学生';
COMMENT ON COLUMN resident.res_id IS 'Resident id | 学生编号';
COMMENT ON COLUMN resident.first_nm IS 'First name | 名';
COMMENT ON COLUMN resident.last_nm IS 'Last name | 姓';
COMMENT ON COLUMN resident.sex IS 'Sex: F, M | 性别：F女 M男';
COMMENT ON COLUMN resident.major IS 'Major subject | 专业';
COMMENT ON COLUMN resident.year_of_study IS 'Year of study, 1-5 | 年级';
COMMENT ON COLUMN resident.home_country IS 'Home country | 生源国';

CREATE TABLE hall_amenity (
  hall_code   VARCHAR REFERENCES hall(hall_code),
  amen_id     INTEGER REFERENCES amenity(amen_id),
  monthly_fee DOUBLE,
  PRIMARY KEY (hall_code, amen_id)
);
COMMENT ON TABLE hall_amenity IS 'Amenities of each hall | 楼内设施';
COMMENT ON COLUMN hall_amenity.hall_code IS 'Hall | 宿舍楼';
COMMENT ON COLUMN hall_amenity.amen_id IS 'Amenity | 设施';
COMMENT ON COLUMN hall_amenity.monthly_fee IS 'Fee a month, dollars, 0 if free | 月费（美元），0为免费';

CREATE TABLE room (
  room_id      INTEGER PRIMARY KEY,
  hall_code    VARCHAR REFERENCES hall(hall_code),
  room_no      VARCHAR,
  floor_no     INTEGER,
  beds         INTEGER,
  monthly_rent DOUBLE,
  private_bath BOOLEAN
);
COMMENT ON TABLE room IS 'Rooms | 房间';
COMMENT ON COLUMN room.room_id IS 'Room id | 房间编号';
COMMENT ON COLUMN room.hall_code IS 'Hall | 宿舍楼';
COMMENT ON COLUMN room.room_no IS 'Room number on the door | 房号';
COMMENT ON COLUMN room.floor_no IS 'Floor | 楼层';
COMMENT ON COLUMN room.beds IS 'Beds | 床位数';
COMMENT ON COLUMN room.monthly_rent IS 'Rent of a bed a month, dollars | 床位月租（美元）';
COMMENT ON COLUMN room.private_bath IS 'True with a private bathroom | 是否独立卫浴';

CREATE TABLE lease (
  lease_id INTEGER PRIMARY KEY,
  res_id   INTEGER REFERENCES resident(res_id),
  room_id  INTEGER REFERENCES room(room_id),
  move_in  DATE,
  move_out DATE,
  deposit  DOUBLE
);
COMMENT ON TABLE lease IS 'Leases of beds | 住宿合同';
COMMENT ON COLUMN lease.lease_id IS 'Lease id | 合同编号';
COMMENT ON COLUMN lease.res_id IS 'Resident | 学生';
COMMENT ON COLUMN lease.room_id IS 'Room | 房间';
COMMENT ON COLUMN lease.move_in IS 'Date of moving in | 入住日期';
COMMENT ON COLUMN lease.move_out IS 'Date of moving out, NULL if still there | 退宿日期，空为在住';
COMMENT ON COLUMN lease.deposit IS 'Deposit paid, dollars | 押金（美元）';

CREATE TABLE repair_req (
  req_id      INTEGER PRIMARY KEY,
  room_id     INTEGER REFERENCES room(room_id),
  reported_by INTEGER REFERENCES resident(res_id),
  problem     VARCHAR,
  reported_on DATE,
  fixed_on    DATE
);
COMMENT ON TABLE repair_req IS 'Repair requests | 报修';
COMMENT ON COLUMN repair_req.req_id IS 'Request id | 报修编号';
COMMENT ON COLUMN repair_req.room_id IS 'Room | 房间';
COMMENT ON COLUMN repair_req.reported_by IS 'Resident who reported it | 报修人';
COMMENT ON COLUMN repair_req.problem IS 'Problem: plumbing, electrical, furniture, heating, internet | 问题：水管plumbing、电路electrical、家具furniture、暖气heating、网络internet';
COMMENT ON COLUMN repair_req.reported_on IS 'Date reported | 报修日期';
COMMENT ON COLUMN repair_req.fixed_on IS 'Date fixed, NULL if open | 修复日期，空为未修';
