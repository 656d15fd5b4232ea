-- Public school district: schools, students, staff, courses, sections, enrolment, grades, attendance, discipline, state tests, buses, budget.

CREATE TABLE school (
  school_id    VARCHAR PRIMARY KEY,
  school_name  VARCHAR NOT NULL,
  level        VARCHAR,
  title_one    BOOLEAN,
  principal_id VARCHAR,
  capacity     INTEGER,
  neighborhood VARCHAR,
  built_year   INTEGER
);
COMMENT ON TABLE school IS 'Schools | 学校';
COMMENT ON COLUMN school.school_id IS 'School id, e.g. HS03 | 学校编号';
COMMENT ON COLUMN school.school_name IS 'School name | 学校名称';
COMMENT ON COLUMN school.level IS 'Level: elementary, middle, high | 学段：小学、初中、高中';
COMMENT ON COLUMN school.title_one IS 'True if it gets federal poverty aid (Title I) | 是否获Title I扶贫资助';
COMMENT ON COLUMN school.principal_id IS 'Staff id of the principal | 校长工号';
COMMENT ON COLUMN school.capacity IS 'Student places | 容量';
COMMENT ON COLUMN school.neighborhood IS 'Neighborhood, e.g. Eastside | 片区';
COMMENT ON COLUMN school.built_year IS 'Year built | 建校年份';

CREATE TABLE bus_route (
  route_no    VARCHAR PRIMARY KEY,
  driver_name VARCHAR,
  seats       INTEGER,
  miles       DOUBLE
);
COMMENT ON TABLE bus_route IS 'Bus routes | 校车线路';
COMMENT ON COLUMN bus_route.route_no IS 'Route number, e.g. B17 | 线路号';
COMMENT ON COLUMN bus_route.driver_name IS 'Driver | 司机';
COMMENT ON COLUMN bus_route.seats IS 'Seats | 座位数';
COMMENT ON COLUMN bus_route.miles IS 'Length, miles | 里程（英里）';

CREATE TABLE course (
  course_code  VARCHAR PRIMARY KEY,
  course_title VARCHAR NOT NULL,
  department   VARCHAR,
  credits      DOUBLE,
  is_ap        BOOLEAN
);
COMMENT ON TABLE course IS 'Courses | 课程';
COMMENT ON COLUMN course.course_code IS 'Course code, e.g. ALG1 | 课程代码';
COMMENT ON COLUMN course.course_title IS 'Title | 课程名称';
COMMENT ON COLUMN course.department IS 'Department: Math, English, Science, Social Studies, Arts, PE | 学科：数学、英语、科学、社会、艺术、体育';
COMMENT ON COLUMN course.credits IS 'Credits | 学分';
COMMENT ON COLUMN course.is_ap IS 'True for advanced placement | 是否AP课程';

CREATE TABLE staff (
  staff_id    VARCHAR PRIMARY KEY,
  last_name   VARCHAR NOT NULL,
  first_name  VARCHAR,
  school_id   VARCHAR REFERENCES school(school_id),
  position    VARCHAR,
  hired_on    DATE,
  left_on     DATE,
  base_salary DECIMAL(18,2),
  degree      VARCHAR,
  certified   BOOLEAN
);
COMMENT ON TABLE staff IS 'Employees | 教职工';
COMMENT ON COLUMN staff.staff_id IS 'Staff id, e.g. T1042 | 工号';
COMMENT ON COLUMN staff.last_name IS 'Last name | 姓';
COMMENT ON COLUMN staff.first_name IS 'First name | 名';
COMMENT ON COLUMN staff.school_id IS 'School | 所在学校';
COMMENT ON COLUMN staff.position IS 'Position: teacher, principal, counselor, nurse, aide, custodian | 岗位：教师、校长、辅导员、护士、助教、校工';
COMMENT ON COLUMN staff.hired_on IS 'Hired | 入职日期';
COMMENT ON COLUMN staff.left_on IS 'Left, NULL if employed | 离职日期，在职为空';
COMMENT ON COLUMN staff.base_salary IS 'Salary a year, USD | 年薪（美元）';
COMMENT ON COLUMN staff.degree IS 'Highest degree: BA, MA, PhD | 最高学历';
COMMENT ON COLUMN staff.certified IS 'True if state certified | 是否持证';

CREATE TABLE student (
  student_id   VARCHAR PRIMARY KEY,
  last_name    VARCHAR NOT NULL,
  first_name   VARCHAR,
  gender       VARCHAR,
  birth_date   DATE,
  grade_level  INTEGER,
  home_school  VARCHAR REFERENCES school(school_id),
  lunch_status VARCHAR,
  ell          BOOLEAN,
  iep          BOOLEAN,
  entry_date   DATE,
  exit_date    DATE,
  exit_code    VARCHAR,
  bus_route    VARCHAR REFERENCES bus_route(route_no)
);
COMMENT ON TABLE student IS 'Students | 学生';
COMMENT ON COLUMN student.student_id IS 'Student id, e.g. 900417 | 学号';
COMMENT ON COLUMN student.last_name IS 'Last name | 姓';
COMMENT ON COLUMN student.first_name IS 'First name | 名';
COMMENT ON COLUMN student.gender IS 'Gender: F, M, X | 性别';
COMMENT ON COLUMN student.birth_date IS 'Birth date | 出生日期';
COMMENT ON COLUMN student.grade_level IS 'Grade, 0 for kindergarten, to 12 | 年级，0为幼儿园';
COMMENT ON COLUMN student.home_school IS 'School attended | 就读学校';
COMMENT ON COLUMN student.lunch_status IS 'Lunch: free, reduced, paid | 午餐补助：免费、减价、自费';
COMMENT ON COLUMN student.ell IS 'True for English language learners | 是否英语学习者';
COMMENT ON COLUMN student.iep IS 'True with a special education plan | 是否有特殊教育计划';
COMMENT ON COLUMN student.entry_date IS 'Entered the district | 入学日期';
COMMENT ON COLUMN student.exit_date IS 'Left the district, NULL if enrolled | 离校日期，在读为空';
COMMENT ON COLUMN student.exit_code IS 'Exit: graduated, transferred, dropped out, moved; NULL if enrolled | 离校原因：毕业、转学、辍学、搬迁';
COMMENT ON COLUMN student.bus_route IS 'Bus route, NULL if none | 校车线路，不乘为空';

CREATE TABLE budget_line (
  school_id   VARCHAR REFERENCES school(school_id),
  fiscal_year INTEGER,
  category    VARCHAR,
  budgeted    DECIMAL(18,2),
  actual      DECIMAL(18,2),
  PRIMARY KEY (school_id, fiscal_year, category)
);
COMMENT ON TABLE budget_line IS 'Budget of schools by fiscal year | 学校预算';
COMMENT ON COLUMN budget_line.school_id IS 'School | 学校';
COMMENT ON COLUMN budget_line.fiscal_year IS 'Fiscal year | 财年';
COMMENT ON COLUMN budget_line.category IS 'Category: salaries, benefits, supplies, utilities, transport, technology | 类别：薪资、福利、用品、水电、交通、信息化';
COMMENT ON COLUMN budget_line.budgeted IS 'Budgeted, USD | 预算（美元）';
COMMENT ON COLUMN budget_line.actual IS 'Spent, USD | 实际支出（美元）';

CREATE TABLE section (
  section_id  VARCHAR PRIMARY KEY,
  course_code VARCHAR REFERENCES course(course_code),
  school_id   VARCHAR REFERENCES school(school_id),
  teacher_id  VARCHAR REFERENCES staff(staff_id),
  school_year VARCHAR,
  term        VARCHAR,
  max_seats   INTEGER
);
COMMENT ON TABLE section IS 'Class sections | 教学班';
COMMENT ON COLUMN section.section_id IS 'Section id | 教学班编号';
COMMENT ON COLUMN section.course_code IS 'Course | 课程';
COMMENT ON COLUMN section.school_id IS 'School | 学校';
COMMENT ON COLUMN section.teacher_id IS 'Teacher | 任课教师';
COMMENT ON COLUMN section.school_year IS 'School year, e.g. 2023-24 | 学年';
COMMENT ON COLUMN section.term IS 'Term: fall, spring | 学期：秋、春';
COMMENT ON COLUMN section.max_seats IS 'Seats | 名额';

CREATE TABLE attendance_daily (
  student_id VARCHAR REFERENCES student(student_id),
  school_day DATE,
  code       VARCHAR,
  PRIMARY KEY (student_id, school_day)
);
COMMENT ON TABLE attendance_daily IS 'Daily attendance | 每日出勤';
COMMENT ON COLUMN attendance_daily.student_id IS 'Student | 学生';
COMMENT ON COLUMN attendance_daily.school_day IS 'School day | 上课日';
COMMENT ON COLUMN attendance_daily.code IS 'P present, T tardy, E excused absence, U unexcused absence | 出勤代码：P出勤 T迟到 E事假 U旷课';

CREATE TABLE discipline_incident (
  incident_no   VARCHAR PRIMARY KEY,
  student_id    VARCHAR REFERENCES student(student_id),
  reported_by   VARCHAR REFERENCES staff(staff_id),
  incident_date DATE,
  offense       VARCHAR,
  action        VARCHAR,
  days_out      INTEGER
);
COMMENT ON TABLE discipline_incident IS 'Discipline incidents | 违纪事件';
COMMENT ON COLUMN discipline_incident.incident_no IS 'Incident number | 事件编号';
COMMENT ON COLUMN discipline_incident.student_id IS 'Student | 学生';
COMMENT ON COLUMN discipline_incident.reported_by IS 'Staff who reported it | 上报人';
COMMENT ON COLUMN discipline_incident.incident_date IS 'Date | 日期';
COMMENT ON COLUMN discipline_incident.offense IS 'Offense: fighting, vandalism, bullying, truancy, drugs, defiance | 违纪类型：打架、破坏、霸凌、逃学、毒品、顶撞';
COMMENT ON COLUMN discipline_incident.action IS 'Action: warning, detention, in-school suspension, suspension, expulsion | 处分：警告、留堂、校内停课、停学、开除';
COMMENT ON COLUMN discipline_incident.days_out IS 'Days suspended, 0 if none | 停学天数';

CREATE TABLE state_test (
  student_id  VARCHAR REFERENCES student(student_id),
  subject     VARCHAR,
  test_year   INTEGER,
  scale_score INTEGER,
  perf_level  INTEGER,
  PRIMARY KEY (student_id, subject, test_year)
);
COMMENT ON TABLE state_test IS 'State test results | 州统考成绩';
COMMENT ON COLUMN state_test.student_id IS 'Student | 学生';
COMMENT ON COLUMN state_test.subject IS 'Subject: reading, math, science | 科目：阅读、数学、科学';
COMMENT ON COLUMN state_test.test_year IS 'Year | 年份';
COMMENT ON COLUMN state_test.scale_score IS 'Scale score | 量表分';
COMMENT ON COLUMN state_test.perf_level IS 'Level, 1 lowest to 4; 3 and 4 are proficient | 水平等级1至4，3以上为达标';

CREATE TABLE section_roster (
  section_id VARCHAR REFERENCES section(section_id),
  student_id VARCHAR REFERENCES student(student_id),
  final_mark DOUBLE,
  letter     VARCHAR,
  dropped    BOOLEAN,
  PRIMARY KEY (section_id, student_id)
);
COMMENT ON TABLE section_roster IS 'Students in sections with grades | 选课及成绩';
COMMENT ON COLUMN section_roster.section_id IS 'Section | 教学班';
COMMENT ON COLUMN section_roster.student_id IS 'Student | 学生';
COMMENT ON COLUMN section_roster.final_mark IS 'Final mark, 0 to 100, NULL if not yet given | 期末分数，未出为空';
COMMENT ON COLUMN section_roster.letter IS 'Letter grade: A, B, C, D, F | 等第';
COMMENT ON COLUMN section_roster.dropped IS 'True if dropped | 是否退课';
