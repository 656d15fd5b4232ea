-- Language school: teachers, courses, classes, students, enrolments, tests.

CREATE TABLE teacher (
  teacher_id      INTEGER PRIMARY KEY,
  name            VARCHAR NOT NULL,
  native_language VARCHAR,
  nationality     VARCHAR,
  age             INTEGER,
  full_time       BOOLEAN
);
COMMENT ON TABLE teacher IS 'Teachers | 教师';
COMMENT ON COLUMN teacher.teacher_id IS 'Teacher id | 教师编号';
COMMENT ON COLUMN teacher.name IS 'Name | 姓名';
COMMENT ON COLUMN teacher.native_language IS 'Native language | 母语';
COMMENT ON COLUMN teacher.nationality IS 'Nationality | 国籍';
COMMENT ON COLUMN teacher.age IS 'Age | 年龄';
COMMENT ON COLUMN teacher.full_time IS 'True if full time | 是否全职';

CREATE TABLE course (
  course_id INTEGER PRIMARY KEY,
  title     VARCHAR NOT NULL,
  language  VARCHAR,
  level     VARCHAR,
  hours     INTEGER,
  fee       DOUBLE
);
COMMENT ON TABLE course IS 'Courses on offer | 课程';
COMMENT ON COLUMN course.course_id IS 'Course id | 课程编号';
COMMENT ON COLUMN course.title IS 'Title | 课程名称';
COMMENT ON COLUMN course.language IS 'Language taught | 所教语言';
COMMENT ON COLUMN course.level IS 'Level: A1, A2, B1, B2, C1 | 级别';
COMMENT ON COLUMN course.hours IS 'Hours | 课时';
COMMENT ON COLUMN course.fee IS 'Fee, euros | 学费（欧元）';

CREATE TABLE student (
  student_id  INTEGER PRIMARY KEY,
  name        VARCHAR NOT NULL,
  nationality VARCHAR,
  city        VARCHAR,
  birth_year  INTEGER,
  company     VARCHAR
);
COMMENT ON TABLE student IS 'Students | 学员';
COMMENT ON COLUMN student.student_id IS 'Student id | 学员编号';
COMMENT ON COLUMN student.name IS 'Name | 姓名';
COMMENT ON COLUMN student.nationality IS 'Nationality | 国籍';
COMMENT ON COLUMN student.city IS 'City | 城市';
COMMENT ON COLUMN student.birth_year IS 'Year of birth | 出生年份';
COMMENT ON COLUMN student.company IS 'Company that pays, NULL if private | 付费公司，自费为空';

CREATE TABLE class (
  class_id     INTEGER PRIMARY KEY,
  course_id    INTEGER REFERENCES course(course_id),
  teacher_id   INTEGER REFERENCES teacher(teacher_id),
  room         VARCHAR,
  start_date   DATE,
  end_date     DATE,
  weekday      VARCHAR,
  max_students INTEGER
);
COMMENT ON TABLE class IS 'Classes of a course | 班级';
COMMENT ON COLUMN class.class_id IS 'Class id | 班级编号';
COMMENT ON COLUMN class.course_id IS 'Course | 课程';
COMMENT ON COLUMN class.teacher_id IS 'Teacher | 教师';
COMMENT ON COLUMN class.room IS 'Room, NULL if online | 教室，线上为空';
COMMENT ON COLUMN class.start_date IS 'First day | 开班日期';
COMMENT ON COLUMN class.end_date IS 'Last day | 结课日期';
COMMENT ON COLUMN class.weekday IS 'Weekday: Mon, Tue, Wed, Thu, Fri, Sat | 上课星期';
COMMENT ON COLUMN class.max_students IS 'Places | 名额';

CREATE TABLE test_result (
  result_id  INTEGER PRIMARY KEY,
  student_id INTEGER REFERENCES student(student_id),
  test_name  VARCHAR,
  test_date  DATE,
  score      DOUBLE,
  passed     BOOLEAN
);
COMMENT ON TABLE test_result IS 'Official test results | 考试成绩';
COMMENT ON COLUMN test_result.result_id IS 'Result id | 成绩编号';
COMMENT ON COLUMN test_result.student_id IS 'Student | 学员';
COMMENT ON COLUMN test_result.test_name IS 'Test: IELTS, TOEFL, DELE, HSK | 考试';
COMMENT ON COLUMN test_result.test_date IS 'Date | 日期';
COMMENT ON COLUMN test_result.score IS 'Score | 分数';
COMMENT ON COLUMN test_result.passed IS 'True if passed | 是否通过';

CREATE TABLE enrolment (
  class_id    INTEGER REFERENCES class(class_id),
  student_id  INTEGER REFERENCES student(student_id),
  enrolled_on DATE,
  fee_paid    DOUBLE,
  dropped     BOOLEAN,
  final_grade DOUBLE,
  PRIMARY KEY (class_id, student_id)
);
COMMENT ON TABLE enrolment IS 'Enrolments in classes | 选课';
COMMENT ON COLUMN enrolment.class_id IS 'Class | 班级';
COMMENT ON COLUMN enrolment.student_id IS 'Student | 学员';
COMMENT ON COLUMN enrolment.enrolled_on IS 'Day of enrolment | 报名日期';
COMMENT ON COLUMN enrolment.fee_paid IS 'Fee paid so far, euros | 已缴学费（欧元）';
COMMENT ON COLUMN enrolment.dropped IS 'True if the student dropped out | 是否退课';
COMMENT ON COLUMN enrolment.final_grade IS 'Final grade, 0 to 100, NULL if none | 期末成绩，无则为空';
