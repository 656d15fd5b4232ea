-- Human resources: units, positions, employees, pay, leave, reviews, recruitment, training.

CREATE TABLE org_unit (
  unit_id   INTEGER PRIMARY KEY,
  unit_name VARCHAR NOT NULL,
  parent_id INTEGER,
  site      VARCHAR,
  head_id   INTEGER
);
COMMENT ON TABLE org_unit IS 'Departments | 部门';
COMMENT ON COLUMN org_unit.unit_id IS 'Department id | 部门编号';
COMMENT ON COLUMN org_unit.unit_name IS 'Department name | 部门名称';
COMMENT ON COLUMN org_unit.parent_id IS 'Parent department id, NULL at the top | 上级部门编号';
COMMENT ON COLUMN org_unit.site IS 'Site: Berlin, Austin, Pune, Suzhou | 地点';
COMMENT ON COLUMN org_unit.head_id IS 'Employee id of the head | 部门负责人工号';

CREATE TABLE course (
  course_id   INTEGER PRIMARY KEY,
  course_name VARCHAR NOT NULL,
  mandatory   BOOLEAN,
  cost_pp     DECIMAL(18,2)
);
COMMENT ON TABLE course IS 'Training courses | 培训课程';
COMMENT ON COLUMN course.course_id IS 'Course id | 课程编号';
COMMENT ON COLUMN course.course_name IS 'Course name | 课程名称';
COMMENT ON COLUMN course.mandatory IS 'True if mandatory | 是否必修';
COMMENT ON COLUMN course.cost_pp IS 'Cost a person, euro | 人均费用（欧元）';

CREATE TABLE emp (
  emp_id       INTEGER PRIMARY KEY,
  emp_name     VARCHAR NOT NULL,
  unit_id      INTEGER REFERENCES org_unit(unit_id),
  mgr_id       INTEGER REFERENCES emp(emp_id),
  title        VARCHAR,
  job_lvl      INTEGER,
  gender       VARCHAR,
  birth        DATE,
  hired        DATE,
  left_on      DATE,
  leave_reason VARCHAR,
  contract     VARCHAR,
  fte          DOUBLE
);
COMMENT ON TABLE emp IS 'Employees | 员工';
COMMENT ON COLUMN emp.emp_id IS 'Employee id | 工号';
COMMENT ON COLUMN emp.emp_name IS 'Name | 姓名';
COMMENT ON COLUMN emp.unit_id IS 'Department | 部门';
COMMENT ON COLUMN emp.mgr_id IS 'Line manager''s employee id | 直属上级工号';
COMMENT ON COLUMN emp.title IS 'Job title | 职位';
COMMENT ON COLUMN emp.job_lvl IS 'Job level, 1-12 | 职级';
COMMENT ON COLUMN emp.gender IS 'Gender: F, M, X | 性别：F 女, M 男, X 其他';
COMMENT ON COLUMN emp.birth IS 'Date of birth | 出生日期';
COMMENT ON COLUMN emp.hired IS 'Date hired | 入职日期';
COMMENT ON COLUMN emp.left_on IS 'Last working day, NULL if employed | 离职日期，在职为空';
COMMENT ON COLUMN emp.leave_reason IS 'Reason for leaving: resigned, dismissed, retired, contract end; NULL if employed | 离职原因：resigned 辞职, dismissed 辞退, retired 退休, contract end 合同到期';
COMMENT ON COLUMN emp.contract IS 'Contract: permanent, fixed-term, intern | 合同：permanent 无固定期限, fixed-term 固定期限, intern 实习';
COMMENT ON COLUMN emp.fte IS 'Full-time equivalent, 0-1 | 全时当量';

CREATE TABLE vacancy (
  vac_id    INTEGER PRIMARY KEY,
  unit_id   INTEGER REFERENCES org_unit(unit_id),
  vac_title VARCHAR,
  opened    DATE,
  filled    DATE
);
COMMENT ON TABLE vacancy IS 'Vacancies | 招聘职位';
COMMENT ON COLUMN vacancy.vac_id IS 'Vacancy id | 职位编号';
COMMENT ON COLUMN vacancy.unit_id IS 'Department | 部门';
COMMENT ON COLUMN vacancy.vac_title IS 'Title | 职位名称';
COMMENT ON COLUMN vacancy.opened IS 'Date opened | 开放日期';
COMMENT ON COLUMN vacancy.filled IS 'Date filled, NULL if open | 录用日期，未招到为空';

CREATE TABLE salary (
  emp_id     INTEGER REFERENCES emp(emp_id),
  from_dt    DATE,
  base       DECIMAL(18,2),
  bonus_tgt  DOUBLE,
  chg_reason VARCHAR,
  PRIMARY KEY (emp_id, from_dt)
);
COMMENT ON TABLE salary IS 'Salary history | 薪资历史';
COMMENT ON COLUMN salary.emp_id IS 'Employee | 工号';
COMMENT ON COLUMN salary.from_dt IS 'Valid from | 生效日期';
COMMENT ON COLUMN salary.base IS 'Yearly base salary, euro | 年基本工资（欧元）';
COMMENT ON COLUMN salary.bonus_tgt IS 'Bonus target, percent of base | 目标奖金（%）';
COMMENT ON COLUMN salary.chg_reason IS 'Reason: hire, merit, promotion, market | 原因：hire 入职, merit 调薪, promotion 晋升, market 市场调整';

CREATE TABLE absence (
  abs_id   INTEGER PRIMARY KEY,
  emp_id   INTEGER REFERENCES emp(emp_id),
  abs_type VARCHAR,
  start_dt DATE,
  end_dt   DATE,
  days     DOUBLE
);
COMMENT ON TABLE absence IS 'Absences | 请假';
COMMENT ON COLUMN absence.abs_id IS 'Absence id | 请假编号';
COMMENT ON COLUMN absence.emp_id IS 'Employee | 工号';
COMMENT ON COLUMN absence.abs_type IS 'Type: vacation, sick, parental, unpaid | 类型：vacation 年假, sick 病假, parental 育儿假, unpaid 无薪假';
COMMENT ON COLUMN absence.start_dt IS 'First day | 开始日期';
COMMENT ON COLUMN absence.end_dt IS 'Last day | 结束日期';
COMMENT ON COLUMN absence.days IS 'Working days | 工作日天数';

CREATE TABLE review (
  emp_id    INTEGER REFERENCES emp(emp_id),
  rev_year  INTEGER,
  rating    INTEGER,
  potential VARCHAR,
  PRIMARY KEY (emp_id, rev_year)
);
COMMENT ON TABLE review IS 'Yearly performance reviews | 绩效评估';
COMMENT ON COLUMN review.emp_id IS 'Employee | 工号';
COMMENT ON COLUMN review.rev_year IS 'Year | 年度';
COMMENT ON COLUMN review.rating IS 'Rating, 1 (poor) to 5 (outstanding) | 评分 1-5';
COMMENT ON COLUMN review.potential IS 'Potential: low, medium, high | 潜力：low 低, medium 中, high 高';

CREATE TABLE applicant (
  app_id    INTEGER PRIMARY KEY,
  vac_id    INTEGER REFERENCES vacancy(vac_id),
  app_name  VARCHAR,
  channel   VARCHAR,
  applied   DATE,
  app_stage VARCHAR
);
COMMENT ON TABLE applicant IS 'Applicants | 候选人';
COMMENT ON COLUMN applicant.app_id IS 'Applicant id | 候选人编号';
COMMENT ON COLUMN applicant.vac_id IS 'Vacancy | 职位';
COMMENT ON COLUMN applicant.app_name IS 'Name | 姓名';
COMMENT ON COLUMN applicant.channel IS 'Channel: referral, job board, agency, campus | 渠道：referral 内推, job board 招聘网站, agency 猎头, campus 校招';
COMMENT ON COLUMN applicant.applied IS 'Date applied | 投递日期';
COMMENT ON COLUMN applicant.app_stage IS 'Stage: screening, interview, offer, hired, rejected | 阶段：screening 筛选, interview 面试, offer 发放, hired 录用, rejected 淘汰';

CREATE TABLE attendance (
  emp_id    INTEGER REFERENCES emp(emp_id),
  course_id INTEGER REFERENCES course(course_id),
  done_on   DATE,
  score     DOUBLE,
  PRIMARY KEY (emp_id, course_id)
);
COMMENT ON TABLE attendance IS 'Course attendance | 参训记录';
COMMENT ON COLUMN attendance.emp_id IS 'Employee | 工号';
COMMENT ON COLUMN attendance.course_id IS 'Course | 课程';
COMMENT ON COLUMN attendance.done_on IS 'Date completed, NULL if not finished | 完成日期，未完成为空';
COMMENT ON COLUMN attendance.score IS 'Test score, 0-100 | 成绩';
