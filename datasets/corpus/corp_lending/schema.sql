-- Corporate lending at a commercial bank: clients, groups, facilities, loans, collateral, ratings, covenants, watch list.

CREATE TABLE client_grp (
  grp_id    INTEGER PRIMARY KEY,
  grp_name  VARCHAR NOT NULL,
  grp_limit DECIMAL(18,2)
);
COMMENT ON TABLE client_grp IS 'Client groups | 集团';
COMMENT ON COLUMN client_grp.grp_id IS 'Group id | 集团编号';
COMMENT ON COLUMN client_grp.grp_name IS 'Group name | 集团名称';
COMMENT ON COLUMN client_grp.grp_limit IS 'Group limit, million yuan | 集团授信限额（百万元）';

CREATE TABLE corp_client (
  cl_id     VARCHAR PRIMARY KEY,
  cl_name   VARCHAR NOT NULL,
  grp_id    INTEGER REFERENCES client_grp(grp_id),
  industry  VARCHAR,
  size_cls  VARCHAR,
  region    VARCHAR,
  rel_since DATE,
  rm_name   VARCHAR
);
COMMENT ON TABLE corp_client IS 'Corporate clients | 对公客户';
COMMENT ON COLUMN corp_client.cl_id IS 'Client id, e.g. G20117 | 客户编号';
COMMENT ON COLUMN corp_client.cl_name IS 'Client name | 客户名称';
COMMENT ON COLUMN corp_client.grp_id IS 'Group id, NULL if standalone | 集团编号，非集团为空';
COMMENT ON COLUMN corp_client.industry IS 'Industry: manufacturing, wholesale, construction, real estate, utilities, agriculture | 行业：manufacturing 制造, wholesale 批发, construction 建筑, real estate 房地产, utilities 公用事业, agriculture 农业';
COMMENT ON COLUMN corp_client.size_cls IS 'Size: large, medium, small, micro | 规模：large 大型, medium 中型, small 小型, micro 微型';
COMMENT ON COLUMN corp_client.region IS 'Region | 地区';
COMMENT ON COLUMN corp_client.rel_since IS 'Client since | 建立关系日期';
COMMENT ON COLUMN corp_client.rm_name IS 'Relationship manager | 客户经理';

CREATE TABLE int_rating (
  cl_id    VARCHAR REFERENCES corp_client(cl_id),
  rated_on DATE,
  grade    VARCHAR,
  pd_pct   DOUBLE,
  PRIMARY KEY (cl_id, rated_on)
);
COMMENT ON TABLE int_rating IS 'Internal ratings | 内部评级';
COMMENT ON COLUMN int_rating.cl_id IS 'Client | 客户';
COMMENT ON COLUMN int_rating.rated_on IS 'Rating date | 评级日期';
COMMENT ON COLUMN int_rating.grade IS 'Grade: AAA, AA, A, BBB, BB, B, D | 等级';
COMMENT ON COLUMN int_rating.pd_pct IS 'Default probability, percent | 违约概率（%）';

CREATE TABLE credit_line (
  line_id     VARCHAR PRIMARY KEY,
  cl_id       VARCHAR REFERENCES corp_client(cl_id),
  line_type   VARCHAR,
  limit_amt   DECIMAL(18,2),
  approved_on DATE,
  expires_on  DATE,
  secured     VARCHAR
);
COMMENT ON TABLE credit_line IS 'Approved credit lines | 授信';
COMMENT ON COLUMN credit_line.line_id IS 'Line id | 授信编号';
COMMENT ON COLUMN credit_line.cl_id IS 'Client | 客户';
COMMENT ON COLUMN credit_line.line_type IS 'Type: working capital, fixed asset, guarantee, acceptance | 品种：working capital 流动资金, fixed asset 固定资产, guarantee 保函, acceptance 承兑';
COMMENT ON COLUMN credit_line.limit_amt IS 'Limit, million yuan | 额度（百万元）';
COMMENT ON COLUMN credit_line.approved_on IS 'Approval date | 批复日期';
COMMENT ON COLUMN credit_line.expires_on IS 'Expiry date | 到期日期';
COMMENT ON COLUMN credit_line.secured IS 'Security: unsecured, mortgage, pledge, guaranteed | 担保方式：unsecured 信用, mortgage 抵押, pledge 质押, guaranteed 保证';

CREATE TABLE covenant (
  cov_id    INTEGER PRIMARY KEY,
  cl_id     VARCHAR REFERENCES corp_client(cl_id),
  metric    VARCHAR,
  test_on   DATE,
  threshold DOUBLE,
  actual    DOUBLE,
  breached  BOOLEAN
);
COMMENT ON TABLE covenant IS 'Covenant tests | 约定条款检测';
COMMENT ON COLUMN covenant.cov_id IS 'Test id | 检测编号';
COMMENT ON COLUMN covenant.cl_id IS 'Client | 客户';
COMMENT ON COLUMN covenant.metric IS 'Metric: debt ratio, interest cover, current ratio | 指标：debt ratio 负债率, interest cover 利息保障, current ratio 流动比率';
COMMENT ON COLUMN covenant.test_on IS 'Test date | 检测日期';
COMMENT ON COLUMN covenant.threshold IS 'Threshold | 阈值';
COMMENT ON COLUMN covenant.actual IS 'Actual value | 实际值';
COMMENT ON COLUMN covenant.breached IS 'True if breached | 是否违反';

CREATE TABLE watchlist (
  wl_id  INTEGER PRIMARY KEY,
  cl_id  VARCHAR REFERENCES corp_client(cl_id),
  put_on DATE,
  off_on DATE,
  signal VARCHAR
);
COMMENT ON TABLE watchlist IS 'Early-warning list | 预警名单';
COMMENT ON COLUMN watchlist.wl_id IS 'Entry id | 编号';
COMMENT ON COLUMN watchlist.cl_id IS 'Client | 客户';
COMMENT ON COLUMN watchlist.put_on IS 'Date put on the list | 列入日期';
COMMENT ON COLUMN watchlist.off_on IS 'Date removed, NULL if still on | 移出日期，仍在名单为空';
COMMENT ON COLUMN watchlist.signal IS 'Signal: lawsuit, cash flow, rating cut, news | 信号：lawsuit 诉讼, cash flow 现金流, rating cut 评级下调, news 舆情';

CREATE TABLE loan_acct (
  loan_id      VARCHAR PRIMARY KEY,
  line_id      VARCHAR REFERENCES credit_line(line_id),
  drawn_on     DATE,
  due_on       DATE,
  amount       DECIMAL(18,2),
  balance      DECIMAL(18,2),
  rate_pct     DOUBLE,
  overdue_days INTEGER,
  five_cls     VARCHAR,
  green        BOOLEAN
);
COMMENT ON TABLE loan_acct IS 'Loans | 贷款';
COMMENT ON COLUMN loan_acct.loan_id IS 'Loan id | 借据编号';
COMMENT ON COLUMN loan_acct.line_id IS 'Line | 授信';
COMMENT ON COLUMN loan_acct.drawn_on IS 'Drawdown date | 放款日';
COMMENT ON COLUMN loan_acct.due_on IS 'Maturity | 到期日';
COMMENT ON COLUMN loan_acct.amount IS 'Amount, million yuan | 放款金额（百万元）';
COMMENT ON COLUMN loan_acct.balance IS 'Balance, million yuan | 余额（百万元）';
COMMENT ON COLUMN loan_acct.rate_pct IS 'Interest rate, percent | 利率（%）';
COMMENT ON COLUMN loan_acct.overdue_days IS 'Days overdue, 0 if none | 逾期天数';
COMMENT ON COLUMN loan_acct.five_cls IS 'Class: pass, special mention, substandard, doubtful, loss | 五级分类：pass 正常, special mention 关注, substandard 次级, doubtful 可疑, loss 损失';
COMMENT ON COLUMN loan_acct.green IS 'True for green loans | 是否绿色贷款';

CREATE TABLE collateral (
  col_id       INTEGER PRIMARY KEY,
  line_id      VARCHAR REFERENCES credit_line(line_id),
  col_type     VARCHAR,
  appraised    DECIMAL(18,2),
  appraised_on DATE
);
COMMENT ON TABLE collateral IS 'Collateral of lines | 押品';
COMMENT ON COLUMN collateral.col_id IS 'Collateral id | 押品编号';
COMMENT ON COLUMN collateral.line_id IS 'Line | 授信';
COMMENT ON COLUMN collateral.col_type IS 'Type: land, building, equipment, inventory, shares, deposit | 类型：land 土地, building 房产, equipment 设备, inventory 存货, shares 股权, deposit 存单';
COMMENT ON COLUMN collateral.appraised IS 'Appraised value, million yuan | 评估价值（百万元）';
COMMENT ON COLUMN collateral.appraised_on IS 'Appraisal date | 评估日期';
