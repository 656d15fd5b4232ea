-- Driving school: instructors, students, cars, lessons, exams.

CREATE TABLE instructor (
  instructor_id  INTEGER PRIMARY KEY,
  name           VARCHAR NOT NULL,
  city           VARCHAR,
  licensed_since INTEGER,
  hourly_wage    DOUBLE,
  part_time      BOOLEAN
);
COMMENT ON TABLE instructor IS 'Instructors | 教练';
COMMENT ON COLUMN instructor.instructor_id IS 'Instructor id | 教练编号';
COMMENT ON COLUMN instructor.name IS 'Name | 姓名';
COMMENT ON COLUMN instructor.city IS 'City | 城市';
COMMENT ON COLUMN instructor.licensed_since IS 'Licensed since, year | 取得教练资格年份';
COMMENT ON COLUMN instructor.hourly_wage IS 'Wage an hour, euros | 时薪（欧元）';
COMMENT ON COLUMN instructor.part_time IS 'True if part time | 是否兼职';

CREATE TABLE car (
  car_id      INTEGER PRIMARY KEY,
  plate       VARCHAR NOT NULL,
  model       VARCHAR,
  gearbox     VARCHAR,
  bought_year INTEGER,
  mileage_km  INTEGER,
  sold        BOOLEAN
);
COMMENT ON TABLE car IS 'Training cars | 教练车';
COMMENT ON COLUMN car.car_id IS 'Car id | 车辆编号';
COMMENT ON COLUMN car.plate IS 'Plate | 车牌';
COMMENT ON COLUMN car.model IS 'Model | 车型';
COMMENT ON COLUMN car.gearbox IS 'Gearbox: manual, automatic | 变速箱：手动manual、自动automatic';
COMMENT ON COLUMN car.bought_year IS 'Year bought | 购买年份';
COMMENT ON COLUMN car.mileage_km IS 'Mileage, km | 里程（公里）';
COMMENT ON COLUMN car.sold IS 'True if sold | 是否已卖出';

CREATE TABLE student (
  student_id         INTEGER PRIMARY KEY,
  name               VARCHAR NOT NULL,
  city               VARCHAR,
  birth_date         DATE,
  enrolled_on        DATE,
  wanted_class       VARCHAR,
  main_instructor_id INTEGER REFERENCES instructor(instructor_id),
  finished_on        DATE
);
COMMENT ON TABLE student IS 'Students | 学员';
COMMENT ON COLUMN student.student_id IS 'Student id | 学员编号';
COMMENT ON COLUMN student.name IS 'Name | 姓名';
COMMENT ON COLUMN student.city IS 'City | 城市';
COMMENT ON COLUMN student.birth_date IS 'Date of birth | 出生日期';
COMMENT ON COLUMN student.enrolled_on IS 'Enrolled | 报名日期';
COMMENT ON COLUMN student.wanted_class IS 'Licence class wanted: A, B, C, BE | 报考车型';
COMMENT ON COLUMN student.main_instructor_id IS 'Main instructor | 主教练';
COMMENT ON COLUMN student.finished_on IS 'Got the licence on, NULL if not yet | 拿证日期，未拿证为空';

CREATE TABLE lesson (
  lesson_id     INTEGER PRIMARY KEY,
  student_id    INTEGER REFERENCES student(student_id),
  instructor_id INTEGER REFERENCES instructor(instructor_id),
  car_id        INTEGER REFERENCES car(car_id),
  lesson_time   TIMESTAMP,
  minutes       INTEGER,
  kind          VARCHAR,
  price         DOUBLE,
  status        VARCHAR,
  paid          BOOLEAN
);
COMMENT ON TABLE lesson IS 'Lessons | 课时';
COMMENT ON COLUMN lesson.lesson_id IS 'Lesson id | 课时编号';
COMMENT ON COLUMN lesson.student_id IS 'Student | 学员';
COMMENT ON COLUMN lesson.instructor_id IS 'Instructor giving it | 授课教练';
COMMENT ON COLUMN lesson.car_id IS 'Car | 车辆';
COMMENT ON COLUMN lesson.lesson_time IS 'Time | 时间';
COMMENT ON COLUMN lesson.minutes IS 'Length, minutes | 时长（分钟）';
COMMENT ON COLUMN lesson.kind IS 'Kind: town, motorway, night, parking, theory | 类型：市区town、高速motorway、夜间night、泊车parking、理论theory';
COMMENT ON COLUMN lesson.price IS 'Price, euros | 价格（欧元）';
COMMENT ON COLUMN lesson.status IS 'Status: planned, given, cancelled | 状态：计划planned、已上given、取消cancelled';
COMMENT ON COLUMN lesson.paid IS 'True if paid | 是否已付';

CREATE TABLE exam (
  exam_id    INTEGER PRIMARY KEY,
  student_id INTEGER REFERENCES student(student_id),
  exam_date  DATE,
  part       VARCHAR,
  attempt    INTEGER,
  mistakes   INTEGER,
  passed     BOOLEAN,
  fee        DOUBLE
);
COMMENT ON TABLE exam IS 'Exams | 考试';
COMMENT ON COLUMN exam.exam_id IS 'Exam id | 考试编号';
COMMENT ON COLUMN exam.student_id IS 'Student | 学员';
COMMENT ON COLUMN exam.exam_date IS 'Date | 日期';
COMMENT ON COLUMN exam.part IS 'Part: theory, practical | 科目：理论theory、实操practical';
COMMENT ON COLUMN exam.attempt IS 'Attempt, 1 for the first | 第几次';
COMMENT ON COLUMN exam.mistakes IS 'Mistakes | 扣分项数';
COMMENT ON COLUMN exam.passed IS 'True if passed | 是否通过';
COMMENT ON COLUMN exam.fee IS 'Fee, euros | 考试费（欧元）';
