-- University registry: faculties, programmes, students, courses, sections, enrolments, fees, theses, scholarships.

CREATE TABLE faculty (
  fac_id   INTEGER PRIMARY KEY,
  fac_name VARCHAR NOT NULL,
  dean     VARCHAR,
  building VARCHAR
);
COMMENT ON TABLE faculty IS 'Faculties | 学院';
COMMENT ON COLUMN faculty.fac_id IS 'Faculty id | 学院编号';
COMMENT ON COLUMN faculty.fac_name IS 'Faculty name | 学院名称';
COMMENT ON COLUMN faculty.dean IS 'Dean | 院长';
COMMENT ON COLUMN faculty.building IS 'Building | 楼宇';

CREATE TABLE programme (
  prog_id     VARCHAR PRIMARY KEY,
  prog_name   VARCHAR NOT NULL,
  fac_id      INTEGER REFERENCES faculty(fac_id),
  degree      VARCHAR,
  credits_req INTEGER,
  fee_year    DECIMAL(18,2)
);
COMMENT ON TABLE programme IS 'Degree programmes | 专业';
COMMENT ON COLUMN programme.prog_id IS 'Programme id, e.g. CS-B | 专业编号';
COMMENT ON COLUMN programme.prog_name IS 'Programme name | 专业名称';
COMMENT ON COLUMN programme.fac_id IS 'Faculty | 学院';
COMMENT ON COLUMN programme.degree IS 'Degree: bachelor, master, doctor | 学位：bachelor 学士, master 硕士, doctor 博士';
COMMENT ON COLUMN programme.credits_req IS 'Credits required | 毕业学分';
COMMENT ON COLUMN programme.fee_year IS 'Yearly tuition, yuan | 年学费（元）';

CREATE TABLE lecturer (
  lec_id   INTEGER PRIMARY KEY,
  lec_name VARCHAR NOT NULL,
  fac_id   INTEGER REFERENCES faculty(fac_id),
  rank     VARCHAR
);
COMMENT ON TABLE lecturer IS 'Lecturers | 教师';
COMMENT ON COLUMN lecturer.lec_id IS 'Lecturer id | 教师编号';
COMMENT ON COLUMN lecturer.lec_name IS 'Name | 姓名';
COMMENT ON COLUMN lecturer.fac_id IS 'Faculty | 学院';
COMMENT ON COLUMN lecturer.rank IS 'Rank: assistant, associate, full | 职称：assistant 助理教授, associate 副教授, full 教授';

CREATE TABLE course (
  crs_id   VARCHAR PRIMARY KEY,
  crs_name VARCHAR NOT NULL,
  fac_id   INTEGER REFERENCES faculty(fac_id),
  credits  DOUBLE,
  kind     VARCHAR
);
COMMENT ON TABLE course IS 'Courses | 课程';
COMMENT ON COLUMN course.crs_id IS 'Course id, e.g. MA101 | 课程编号';
COMMENT ON COLUMN course.crs_name IS 'Course name | 课程名称';
COMMENT ON COLUMN course.fac_id IS 'Faculty | 学院';
COMMENT ON COLUMN course.credits IS 'Credits | 学分';
COMMENT ON COLUMN course.kind IS 'Kind: compulsory, elective | 类型：compulsory 必修, elective 选修';

CREATE TABLE student (
  stu_no     VARCHAR PRIMARY KEY,
  stu_name   VARCHAR NOT NULL,
  gender     VARCHAR,
  home_prov  VARCHAR,
  prog_id    VARCHAR REFERENCES programme(prog_id),
  enrol_year INTEGER,
  stu_status VARCHAR,
  gpa        DOUBLE
);
COMMENT ON TABLE student IS 'Students | 学生';
COMMENT ON COLUMN student.stu_no IS 'Student number, e.g. 20230415 | 学号';
COMMENT ON COLUMN student.stu_name IS 'Name | 姓名';
COMMENT ON COLUMN student.gender IS 'Gender: F, M | 性别：F 女, M 男';
COMMENT ON COLUMN student.home_prov IS 'Home province | 生源省份';
COMMENT ON COLUMN student.prog_id IS 'Programme | 专业';
COMMENT ON COLUMN student.enrol_year IS 'Year enrolled | 入学年份';
COMMENT ON COLUMN student.stu_status IS 'Status: active, leave, graduated, dropped | 状态：active 在读, leave 休学, graduated 毕业, dropped 退学';
COMMENT ON COLUMN student.gpa IS 'Grade point average, 0-4, NULL for first-term students | 平均绩点';

CREATE TABLE prereq (
  crs_id VARCHAR REFERENCES course(crs_id),
  req_id VARCHAR REFERENCES course(crs_id),
  PRIMARY KEY (crs_id, req_id)
);
COMMENT ON TABLE prereq IS 'Prerequisites | 先修课';
COMMENT ON COLUMN prereq.crs_id IS 'Course | 课程';
COMMENT ON COLUMN prereq.req_id IS 'Course that must be passed first | 先修课程';

CREATE TABLE section (
  sec_id   INTEGER PRIMARY KEY,
  crs_id   VARCHAR REFERENCES course(crs_id),
  term     VARCHAR,
  lec_id   INTEGER REFERENCES lecturer(lec_id),
  capacity INTEGER,
  room     VARCHAR
);
COMMENT ON TABLE section IS 'Course sections by term | 教学班';
COMMENT ON COLUMN section.sec_id IS 'Section id | 教学班编号';
COMMENT ON COLUMN section.crs_id IS 'Course | 课程';
COMMENT ON COLUMN section.term IS 'Term, e.g. 2025-1 | 学期';
COMMENT ON COLUMN section.lec_id IS 'Lecturer | 任课教师';
COMMENT ON COLUMN section.capacity IS 'Places | 容量';
COMMENT ON COLUMN section.room IS 'Room | 教室';

CREATE TABLE enrolment (
  stu_no  VARCHAR REFERENCES student(stu_no),
  sec_id  INTEGER REFERENCES section(sec_id),
  grade   DOUBLE,
  dropped BOOLEAN,
  PRIMARY KEY (stu_no, sec_id)
);
COMMENT ON TABLE enrolment IS 'Enrolments of students in sections | 选课';
COMMENT ON COLUMN enrolment.stu_no IS 'Student | 学号';
COMMENT ON COLUMN enrolment.sec_id IS 'Section | 教学班';
COMMENT ON COLUMN enrolment.grade IS 'Final grade, 0-100, NULL if not graded yet | 成绩，未出为空';
COMMENT ON COLUMN enrolment.dropped IS 'True if dropped | 是否退课';

CREATE TABLE tuition (
  bill_id   INTEGER PRIMARY KEY,
  stu_no    VARCHAR REFERENCES student(stu_no),
  acad_year VARCHAR,
  amount    DECIMAL(18,2),
  paid      DECIMAL(18,2)
);
COMMENT ON TABLE tuition IS 'Tuition bills | 学费';
COMMENT ON COLUMN tuition.bill_id IS 'Bill id | 账单编号';
COMMENT ON COLUMN tuition.stu_no IS 'Student | 学号';
COMMENT ON COLUMN tuition.acad_year IS 'Academic year, e.g. 2025-2026 | 学年';
COMMENT ON COLUMN tuition.amount IS 'Amount, yuan | 金额（元）';
COMMENT ON COLUMN tuition.paid IS 'Paid, yuan | 已缴（元）';

CREATE TABLE award (
  award_id   INTEGER PRIMARY KEY,
  stu_no     VARCHAR REFERENCES student(stu_no),
  award_name VARCHAR,
  award_on   DATE,
  amt        DECIMAL(18,2)
);
COMMENT ON TABLE award IS 'Scholarships | 奖学金';
COMMENT ON COLUMN award.award_id IS 'Award id | 奖学金编号';
COMMENT ON COLUMN award.stu_no IS 'Student | 学号';
COMMENT ON COLUMN award.award_name IS 'Scholarship name, e.g. National Merit | 奖学金名称';
COMMENT ON COLUMN award.award_on IS 'Date | 日期';
COMMENT ON COLUMN award.amt IS 'Amount, yuan | 金额（元）';
