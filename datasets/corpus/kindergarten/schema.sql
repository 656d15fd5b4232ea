-- Kindergarten: groups, teachers, children, parents, attendance, fees.

CREATE TABLE teacher (
  teacher_id    INTEGER PRIMARY KEY,
  name          VARCHAR NOT NULL,
  qualification VARCHAR,
  hired         DATE,
  left_on       DATE,
  salary        DOUBLE
);
COMMENT ON TABLE teacher IS 'Teachers | 教师';
COMMENT ON COLUMN teacher.teacher_id IS 'Teacher id | 教师编号';
COMMENT ON COLUMN teacher.name IS 'Name | 姓名';
COMMENT ON COLUMN teacher.qualification IS 'Qualification: assistant, certified, head | 资格：助理assistant、持证certified、园长级head';
COMMENT ON COLUMN teacher.hired IS 'Hired | 入职日期';
COMMENT ON COLUMN teacher.left_on IS 'Left, NULL if still employed | 离职日期，在职为空';
COMMENT ON COLUMN teacher.salary IS 'Monthly salary, euros | 月薪（欧元）';

CREATE TABLE play_group (
  group_id          INTEGER PRIMARY KEY,
  group_name        VARCHAR NOT NULL,
  age_from          INTEGER,
  age_to            INTEGER,
  room              VARCHAR,
  places            INTEGER,
  lead_teacher_id   INTEGER REFERENCES teacher(teacher_id),
  second_teacher_id INTEGER REFERENCES teacher(teacher_id)
);
COMMENT ON TABLE play_group IS 'Groups of children | 班级';
COMMENT ON COLUMN play_group.group_id IS 'Group id | 班级编号';
COMMENT ON COLUMN play_group.group_name IS 'Name, e.g. Hedgehogs | 班级名称';
COMMENT ON COLUMN play_group.age_from IS 'Youngest age, years | 最小年龄';
COMMENT ON COLUMN play_group.age_to IS 'Oldest age, years | 最大年龄';
COMMENT ON COLUMN play_group.room IS 'Room | 教室';
COMMENT ON COLUMN play_group.places IS 'Places | 名额';
COMMENT ON COLUMN play_group.lead_teacher_id IS 'Teacher in charge | 主班教师';
COMMENT ON COLUMN play_group.second_teacher_id IS 'Second teacher | 配班教师';

CREATE TABLE child (
  child_id   INTEGER PRIMARY KEY,
  name       VARCHAR NOT NULL,
  sex        VARCHAR,
  birth_date DATE,
  group_id   INTEGER REFERENCES play_group(group_id),
  enrolled   DATE,
  leaving    DATE,
  allergy    VARCHAR,
  sibling_id INTEGER REFERENCES child(child_id)
);
COMMENT ON TABLE child IS 'Children | 幼儿';
COMMENT ON COLUMN child.child_id IS 'Child id | 幼儿编号';
COMMENT ON COLUMN child.name IS 'Name | 姓名';
COMMENT ON COLUMN child.sex IS 'Sex: girl, boy | 性别：女girl、男boy';
COMMENT ON COLUMN child.birth_date IS 'Date of birth | 出生日期';
COMMENT ON COLUMN child.group_id IS 'Group | 班级';
COMMENT ON COLUMN child.enrolled IS 'Enrolled | 入园日期';
COMMENT ON COLUMN child.leaving IS 'Left, NULL if still here | 离园日期，在园为空';
COMMENT ON COLUMN child.allergy IS 'Allergy, e.g. nuts, milk, NULL if none | 过敏原，无则为空';
COMMENT ON COLUMN child.sibling_id IS 'Older sibling who is or was here, NULL if none | 哥哥或姐姐，无则为空';

CREATE TABLE parent (
  parent_id   INTEGER PRIMARY KEY,
  child_id    INTEGER REFERENCES child(child_id),
  name        VARCHAR NOT NULL,
  relation    VARCHAR,
  mobile      VARCHAR,
  occupation  VARCHAR,
  may_pick_up BOOLEAN
);
COMMENT ON TABLE parent IS 'Parents and guardians | 家长';
COMMENT ON COLUMN parent.parent_id IS 'Parent id | 家长编号';
COMMENT ON COLUMN parent.child_id IS 'Child | 幼儿';
COMMENT ON COLUMN parent.name IS 'Name | 姓名';
COMMENT ON COLUMN parent.relation IS 'Relation: mother, father, guardian | 关系：母亲mother、父亲father、监护人guardian';
COMMENT ON COLUMN parent.mobile IS 'Mobile number | 手机';
COMMENT ON COLUMN parent.occupation IS 'Occupation | 职业';
COMMENT ON COLUMN parent.may_pick_up IS 'True if allowed to pick up | 是否可接送';

CREATE TABLE attendance (
  child_id     INTEGER REFERENCES child(child_id),
  day          DATE,
  status       VARCHAR,
  lunch        BOOLEAN,
  minutes_late INTEGER,
  PRIMARY KEY (child_id, day)
);
COMMENT ON TABLE attendance IS 'Daily attendance | 考勤';
COMMENT ON COLUMN attendance.child_id IS 'Child | 幼儿';
COMMENT ON COLUMN attendance.day IS 'Day | 日期';
COMMENT ON COLUMN attendance.status IS 'Status: present, sick, holiday, absent | 状态：到园present、病假sick、休假holiday、缺勤absent';
COMMENT ON COLUMN attendance.lunch IS 'True if had lunch | 是否用午餐';
COMMENT ON COLUMN attendance.minutes_late IS 'Minutes picked up too late, 0 if in time | 晚接分钟数';

CREATE TABLE fee (
  fee_id    INTEGER PRIMARY KEY,
  child_id  INTEGER REFERENCES child(child_id),
  for_month DATE,
  care_fee  DOUBLE,
  meal_fee  DOUBLE,
  due_date  DATE,
  paid_date DATE
);
COMMENT ON TABLE fee IS 'Monthly fees | 月费';
COMMENT ON COLUMN fee.fee_id IS 'Fee id | 费用编号';
COMMENT ON COLUMN fee.child_id IS 'Child | 幼儿';
COMMENT ON COLUMN fee.for_month IS 'First day of the month | 月份首日';
COMMENT ON COLUMN fee.care_fee IS 'Care fee, euros | 保育费（欧元）';
COMMENT ON COLUMN fee.meal_fee IS 'Meal fee, euros | 伙食费（欧元）';
COMMENT ON COLUMN fee.due_date IS 'Due | 应缴日期';
COMMENT ON COLUMN fee.paid_date IS 'Paid, NULL if not | 实缴日期，未缴为空';
