-- Online recruitment site: employers, recruiters, job ads, skills, candidates, work history, applications with events, interviews, offers, ad orders, searches.

CREATE TABLE employers (
  employer_id  INTEGER PRIMARY KEY,
  company_name VARCHAR NOT NULL,
  sector       VARCHAR,
  size_band    VARCHAR,
  hq_city      VARCHAR,
  verified     BOOLEAN,
  signup_date  DATE,
  plan_tier    VARCHAR
);
COMMENT ON TABLE employers IS 'Employers | 招聘企业';
COMMENT ON COLUMN employers.employer_id IS 'Employer id | 企业编号';
COMMENT ON COLUMN employers.company_name IS 'Company name | 企业名称';
COMMENT ON COLUMN employers.sector IS 'Sector: internet, finance, manufacturing, healthcare, education, retail, logistics | 行业：互联网、金融、制造、医疗、教育、零售、物流';
COMMENT ON COLUMN employers.size_band IS 'Size: 1-49, 50-199, 200-999, 1000+ | 人员规模';
COMMENT ON COLUMN employers.hq_city IS 'City of the head office | 总部城市';
COMMENT ON COLUMN employers.verified IS 'True if the licence was checked | 是否认证';
COMMENT ON COLUMN employers.signup_date IS 'Date joined | 入驻日期';
COMMENT ON COLUMN employers.plan_tier IS 'Plan: free, standard, premium | 套餐：免费、标准、高级';

CREATE TABLE job_categories (
  category_id        INTEGER PRIMARY KEY,
  category_name      VARCHAR NOT NULL,
  parent_category_id INTEGER REFERENCES job_categories(category_id)
);
COMMENT ON TABLE job_categories IS 'Job categories, a tree | 职位类别（树形）';
COMMENT ON COLUMN job_categories.category_id IS 'Category id | 类别编号';
COMMENT ON COLUMN job_categories.category_name IS 'Category, e.g. Data Analyst | 类别名称';
COMMENT ON COLUMN job_categories.parent_category_id IS 'Parent category, NULL at the top | 上级类别，顶层为空';

CREATE TABLE skills (
  skill_id   INTEGER PRIMARY KEY,
  skill_name VARCHAR NOT NULL
);
COMMENT ON TABLE skills IS 'Skills | 技能';
COMMENT ON COLUMN skills.skill_id IS 'Skill id | 技能编号';
COMMENT ON COLUMN skills.skill_name IS 'Skill, e.g. Python | 技能名称';

CREATE TABLE candidates (
  candidate_id     BIGINT PRIMARY KEY,
  full_name        VARCHAR NOT NULL,
  home_city        VARCHAR,
  education        VARCHAR,
  birth_year       INTEGER,
  years_experience DOUBLE,
  expected_salary  INTEGER,
  seeking_status   VARCHAR,
  registered_date  DATE,
  resume_updated   DATE
);
COMMENT ON TABLE candidates IS 'Candidates | 求职者';
COMMENT ON COLUMN candidates.candidate_id IS 'Candidate id | 求职者编号';
COMMENT ON COLUMN candidates.full_name IS 'Name | 姓名';
COMMENT ON COLUMN candidates.home_city IS 'City | 所在城市';
COMMENT ON COLUMN candidates.education IS 'Education: secondary, bachelor, master, doctorate | 学历：中学、本科、硕士、博士';
COMMENT ON COLUMN candidates.birth_year IS 'Birth year | 出生年';
COMMENT ON COLUMN candidates.years_experience IS 'Years of experience | 工作年限';
COMMENT ON COLUMN candidates.expected_salary IS 'Salary expected, EUR a year | 期望年薪（欧元）';
COMMENT ON COLUMN candidates.seeking_status IS 'Status: actively looking, open, not looking | 求职状态：积极找、看机会、不找';
COMMENT ON COLUMN candidates.registered_date IS 'Registered | 注册日期';
COMMENT ON COLUMN candidates.resume_updated IS 'Last change of the resume | 简历更新日期';

CREATE TABLE recruiters (
  recruiter_id   INTEGER PRIMARY KEY,
  recruiter_name VARCHAR NOT NULL,
  employer_id    INTEGER REFERENCES employers(employer_id),
  last_login     TIMESTAMP
);
COMMENT ON TABLE recruiters IS 'Recruiters at employers | 招聘者';
COMMENT ON COLUMN recruiters.recruiter_id IS 'Recruiter id | 招聘者编号';
COMMENT ON COLUMN recruiters.recruiter_name IS 'Name | 姓名';
COMMENT ON COLUMN recruiters.employer_id IS 'Employer | 所属企业';
COMMENT ON COLUMN recruiters.last_login IS 'Last login | 最近登录时间';

CREATE TABLE candidate_skills (
  candidate_id BIGINT REFERENCES candidates(candidate_id),
  skill_id     INTEGER REFERENCES skills(skill_id),
  level        VARCHAR,
  PRIMARY KEY (candidate_id, skill_id)
);
COMMENT ON TABLE candidate_skills IS 'Skills of candidates | 求职者技能';
COMMENT ON COLUMN candidate_skills.candidate_id IS 'Candidate | 求职者';
COMMENT ON COLUMN candidate_skills.skill_id IS 'Skill | 技能';
COMMENT ON COLUMN candidate_skills.level IS 'Level: beginner, intermediate, expert | 水平：初级、中级、精通';

CREATE TABLE work_history (
  candidate_id BIGINT REFERENCES candidates(candidate_id),
  seq_no       INTEGER,
  past_company VARCHAR,
  past_title   VARCHAR,
  from_date    DATE,
  to_date      DATE,
  PRIMARY KEY (candidate_id, seq_no)
);
COMMENT ON TABLE work_history IS 'Work history of candidates | 工作经历';
COMMENT ON COLUMN work_history.candidate_id IS 'Candidate | 求职者';
COMMENT ON COLUMN work_history.seq_no IS 'Order, 1 is the first job | 序号，1为第一份工作';
COMMENT ON COLUMN work_history.past_company IS 'Company | 公司';
COMMENT ON COLUMN work_history.past_title IS 'Title | 职务';
COMMENT ON COLUMN work_history.from_date IS 'From | 开始日期';
COMMENT ON COLUMN work_history.to_date IS 'To, NULL if current | 结束日期，在职为空';

CREATE TABLE ad_orders (
  order_id    BIGINT PRIMARY KEY,
  employer_id INTEGER REFERENCES employers(employer_id),
  product     VARCHAR,
  order_date  DATE,
  amount      DECIMAL(18,2),
  refunded    DECIMAL(18,2)
);
COMMENT ON TABLE ad_orders IS 'Orders of paid services | 增值服务订单';
COMMENT ON COLUMN ad_orders.order_id IS 'Order id | 订单编号';
COMMENT ON COLUMN ad_orders.employer_id IS 'Employer | 企业';
COMMENT ON COLUMN ad_orders.product IS 'Product: plan fee, job boost, resume search, banner | 产品：套餐费、职位置顶、简历搜索、横幅';
COMMENT ON COLUMN ad_orders.order_date IS 'Date | 日期';
COMMENT ON COLUMN ad_orders.amount IS 'Amount, EUR | 金额（欧元）';
COMMENT ON COLUMN ad_orders.refunded IS 'Refunded, EUR, 0 if none | 退款（欧元）';

CREATE TABLE jobs (
  job_id         BIGINT PRIMARY KEY,
  job_title      VARCHAR NOT NULL,
  employer_id    INTEGER REFERENCES employers(employer_id),
  recruiter_id   INTEGER REFERENCES recruiters(recruiter_id),
  category_id    INTEGER REFERENCES job_categories(category_id),
  work_city      VARCHAR,
  work_mode      VARCHAR,
  contract_type  VARCHAR,
  salary_min     INTEGER,
  salary_max     INTEGER,
  years_required INTEGER,
  headcount      INTEGER,
  posted_date    DATE,
  expires_date   DATE,
  closed_date    DATE,
  job_status     VARCHAR
);
COMMENT ON TABLE jobs IS 'Job ads | 职位';
COMMENT ON COLUMN jobs.job_id IS 'Job id, e.g. 7710245 | 职位编号';
COMMENT ON COLUMN jobs.job_title IS 'Title | 职位名称';
COMMENT ON COLUMN jobs.employer_id IS 'Employer | 企业';
COMMENT ON COLUMN jobs.recruiter_id IS 'Recruiter in charge | 负责招聘者';
COMMENT ON COLUMN jobs.category_id IS 'Category | 类别';
COMMENT ON COLUMN jobs.work_city IS 'City of work, e.g. Berlin | 工作城市';
COMMENT ON COLUMN jobs.work_mode IS 'Mode: onsite, hybrid, remote | 办公方式：现场、混合、远程';
COMMENT ON COLUMN jobs.contract_type IS 'Contract: permanent, temporary, internship, part-time | 合同类型：正式、临时、实习、兼职';
COMMENT ON COLUMN jobs.salary_min IS 'Lowest salary, EUR a year, NULL if hidden | 年薪下限（欧元），不公开为空';
COMMENT ON COLUMN jobs.salary_max IS 'Highest salary, EUR a year, NULL if hidden | 年薪上限（欧元），不公开为空';
COMMENT ON COLUMN jobs.years_required IS 'Years of experience asked | 要求工作年限';
COMMENT ON COLUMN jobs.headcount IS 'People wanted | 招聘人数';
COMMENT ON COLUMN jobs.posted_date IS 'Posted | 发布日期';
COMMENT ON COLUMN jobs.expires_date IS 'Expiry | 到期日期';
COMMENT ON COLUMN jobs.closed_date IS 'Closed, NULL if not closed | 关闭日期，未关闭为空';
COMMENT ON COLUMN jobs.job_status IS 'Status: draft, live, paused, filled, expired | 状态：草稿、在招、暂停、已招满、过期';

CREATE TABLE job_skills (
  job_id    BIGINT REFERENCES jobs(job_id),
  skill_id  INTEGER REFERENCES skills(skill_id),
  must_have BOOLEAN,
  PRIMARY KEY (job_id, skill_id)
);
COMMENT ON TABLE job_skills IS 'Skills asked for in job ads | 职位技能要求';
COMMENT ON COLUMN job_skills.job_id IS 'Job | 职位';
COMMENT ON COLUMN job_skills.skill_id IS 'Skill | 技能';
COMMENT ON COLUMN job_skills.must_have IS 'True if required, false if nice to have | 是否必备';

CREATE TABLE applications (
  application_id  BIGINT PRIMARY KEY,
  job_id          BIGINT REFERENCES jobs(job_id),
  candidate_id    BIGINT REFERENCES candidates(candidate_id),
  applied_at      TIMESTAMP,
  source          VARCHAR,
  app_status      VARCHAR,
  first_viewed_at TIMESTAMP
);
COMMENT ON TABLE applications IS 'Applications | 投递';
COMMENT ON COLUMN applications.application_id IS 'Application id | 投递编号';
COMMENT ON COLUMN applications.job_id IS 'Job | 职位';
COMMENT ON COLUMN applications.candidate_id IS 'Candidate | 求职者';
COMMENT ON COLUMN applications.applied_at IS 'Time applied | 投递时间';
COMMENT ON COLUMN applications.source IS 'Source: search, recommendation, email alert, recruiter contact, external | 来源：搜索、推荐、邮件订阅、招聘者邀约、外部';
COMMENT ON COLUMN applications.app_status IS 'Status: submitted, viewed, interview, offered, hired, rejected, withdrawn | 状态：已投、已看、面试、录用通知、入职、淘汰、撤回';
COMMENT ON COLUMN applications.first_viewed_at IS 'First opened by the recruiter, NULL if never | 首次查看时间，未看为空';

CREATE TABLE interviews (
  interview_id   BIGINT PRIMARY KEY,
  application_id BIGINT REFERENCES applications(application_id),
  round_no       INTEGER,
  held_at        TIMESTAMP,
  format         VARCHAR,
  result         VARCHAR,
  score          DOUBLE
);
COMMENT ON TABLE interviews IS 'Interviews | 面试';
COMMENT ON COLUMN interviews.interview_id IS 'Interview id | 面试编号';
COMMENT ON COLUMN interviews.application_id IS 'Application | 投递';
COMMENT ON COLUMN interviews.round_no IS 'Round | 轮次';
COMMENT ON COLUMN interviews.held_at IS 'Time | 面试时间';
COMMENT ON COLUMN interviews.format IS 'Format: phone, video, onsite | 形式：电话、视频、现场';
COMMENT ON COLUMN interviews.result IS 'Result: pass, fail, no-show; NULL if to come | 结果：通过、未过、缺席，未面为空';
COMMENT ON COLUMN interviews.score IS 'Score, 1 to 5 | 评分';

CREATE TABLE offers (
  offer_id       BIGINT PRIMARY KEY,
  application_id BIGINT REFERENCES applications(application_id),
  offer_date     DATE,
  salary_offered INTEGER,
  reply          VARCHAR,
  reply_date     DATE,
  start_date     DATE
);
COMMENT ON TABLE offers IS 'Offers | 录用通知';
COMMENT ON COLUMN offers.offer_id IS 'Offer id | 编号';
COMMENT ON COLUMN offers.application_id IS 'Application | 投递';
COMMENT ON COLUMN offers.offer_date IS 'Date made | 发出日期';
COMMENT ON COLUMN offers.salary_offered IS 'Salary, EUR a year | 年薪（欧元）';
COMMENT ON COLUMN offers.reply IS 'Reply: accepted, declined, expired; NULL if waiting | 答复：接受、拒绝、过期，待答复为空';
COMMENT ON COLUMN offers.reply_date IS 'Date of the reply | 答复日期';
COMMENT ON COLUMN offers.start_date IS 'First day at work, NULL if none | 入职日期，无则为空';
