-- Customer contact centre: agents, skills, queues, calls, chats, quality scores, shifts, customers.

CREATE TABLE Agents (
  agent_code VARCHAR PRIMARY KEY,
  agent_name VARCHAR NOT NULL,
  team       VARCHAR,
  hired_on   DATE,
  left_on    DATE,
  hourly_pay DECIMAL(18,2)
);
COMMENT ON TABLE Agents IS 'Agents | 坐席';
COMMENT ON COLUMN Agents.agent_code IS 'Agent code, e.g. A117 | 坐席工号';
COMMENT ON COLUMN Agents.agent_name IS 'Name | 姓名';
COMMENT ON COLUMN Agents.team IS 'Team: Red, Blue, Green, Night | 班组';
COMMENT ON COLUMN Agents.hired_on IS 'Date hired | 入职日期';
COMMENT ON COLUMN Agents.left_on IS 'Date left, NULL if employed | 离职日期';
COMMENT ON COLUMN Agents.hourly_pay IS 'Pay an hour, dollars | 时薪（美元）';

CREATE TABLE Queues (
  queue_id   INTEGER PRIMARY KEY,
  queue_name VARCHAR NOT NULL,
  sla_sec    INTEGER
);
COMMENT ON TABLE Queues IS 'Queues | 队列';
COMMENT ON COLUMN Queues.queue_id IS 'Queue id | 队列编号';
COMMENT ON COLUMN Queues.queue_name IS 'Queue name | 队列名称';
COMMENT ON COLUMN Queues.sla_sec IS 'Answer target, seconds | 接通目标（秒）';

CREATE TABLE Callers (
  cust_key  BIGINT PRIMARY KEY,
  cust_name VARCHAR,
  plan      VARCHAR,
  lang      VARCHAR
);
COMMENT ON TABLE Callers IS 'Customers | 客户';
COMMENT ON COLUMN Callers.cust_key IS 'Customer key | 客户键';
COMMENT ON COLUMN Callers.cust_name IS 'Name | 姓名';
COMMENT ON COLUMN Callers.plan IS 'Plan: basic, plus, premium | 套餐：basic 基础, plus 增强, premium 高级';
COMMENT ON COLUMN Callers.lang IS 'Language: en, es, zh | 语言';

CREATE TABLE Skills (
  agent_code VARCHAR REFERENCES Agents(agent_code),
  skill      VARCHAR,
  lvl        INTEGER,
  PRIMARY KEY (agent_code, skill)
);
COMMENT ON TABLE Skills IS 'Skills of agents | 技能';
COMMENT ON COLUMN Skills.agent_code IS 'Agent | 坐席';
COMMENT ON COLUMN Skills.skill IS 'Skill: billing, tech, sales, Spanish, Mandarin | 技能：billing 账单, tech 技术, sales 销售, Spanish 西语, Mandarin 中文';
COMMENT ON COLUMN Skills.lvl IS 'Level, 1-5 | 等级';

CREATE TABLE Calls (
  call_key    BIGINT PRIMARY KEY,
  queue_id    INTEGER REFERENCES Queues(queue_id),
  agent_code  VARCHAR REFERENCES Agents(agent_code),
  cust_key    BIGINT REFERENCES Callers(cust_key),
  began       TIMESTAMP,
  wait_sec    INTEGER,
  talk_sec    INTEGER,
  hold_sec    INTEGER,
  wrap_sec    INTEGER,
  abandoned   BOOLEAN,
  resolved    BOOLEAN,
  transfer_to INTEGER
);
COMMENT ON TABLE Calls IS 'Calls | 通话';
COMMENT ON COLUMN Calls.call_key IS 'Call key | 通话键';
COMMENT ON COLUMN Calls.queue_id IS 'Queue | 队列';
COMMENT ON COLUMN Calls.agent_code IS 'Agent, NULL if abandoned | 坐席，放弃为空';
COMMENT ON COLUMN Calls.cust_key IS 'Customer | 客户';
COMMENT ON COLUMN Calls.began IS 'Time the call came in | 来电时间';
COMMENT ON COLUMN Calls.wait_sec IS 'Seconds waited | 等待秒数';
COMMENT ON COLUMN Calls.talk_sec IS 'Seconds of talk, 0 if abandoned | 通话秒数';
COMMENT ON COLUMN Calls.hold_sec IS 'Seconds on hold | 保持秒数';
COMMENT ON COLUMN Calls.wrap_sec IS 'Seconds of after-call work | 话后秒数';
COMMENT ON COLUMN Calls.abandoned IS 'True if the caller hung up first | 是否放弃';
COMMENT ON COLUMN Calls.resolved IS 'True if solved in the call | 是否一次解决';
COMMENT ON COLUMN Calls.transfer_to IS 'Queue transferred to, NULL if none | 转接队列';

CREATE TABLE Shifts (
  agent_code VARCHAR REFERENCES Agents(agent_code),
  shift_date DATE,
  planned_hr DOUBLE,
  worked_hr  DOUBLE,
  PRIMARY KEY (agent_code, shift_date)
);
COMMENT ON TABLE Shifts IS 'Shifts | 班次';
COMMENT ON COLUMN Shifts.agent_code IS 'Agent | 坐席';
COMMENT ON COLUMN Shifts.shift_date IS 'Date | 日期';
COMMENT ON COLUMN Shifts.planned_hr IS 'Planned hours | 计划小时';
COMMENT ON COLUMN Shifts.worked_hr IS 'Hours worked, 0 if absent | 实际小时';

CREATE TABLE Surveys (
  call_key BIGINT PRIMARY KEY REFERENCES Calls(call_key),
  csat     INTEGER,
  remark   VARCHAR
);
COMMENT ON TABLE Surveys IS 'Satisfaction surveys | 满意度';
COMMENT ON COLUMN Surveys.call_key IS 'Call | 通话';
COMMENT ON COLUMN Surveys.csat IS 'Score, 1-5 | 满意度';
COMMENT ON COLUMN Surveys.remark IS 'Remark, NULL if none | 留言';

CREATE TABLE QaScores (
  qa_id      INTEGER PRIMARY KEY,
  call_key   BIGINT REFERENCES Calls(call_key),
  checked_on DATE,
  points     INTEGER,
  fatal      BOOLEAN
);
COMMENT ON TABLE QaScores IS 'Quality checks | 质检';
COMMENT ON COLUMN QaScores.qa_id IS 'Check id | 质检编号';
COMMENT ON COLUMN QaScores.call_key IS 'Call | 通话';
COMMENT ON COLUMN QaScores.checked_on IS 'Date | 日期';
COMMENT ON COLUMN QaScores.points IS 'Points, 0-100 | 分数';
COMMENT ON COLUMN QaScores.fatal IS 'True if there was a fatal error | 是否致命错误';
