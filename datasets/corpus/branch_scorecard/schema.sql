-- Bank branch performance mart: organisation tree, staff, customers, deposits and loans by branch and month, profit, KPI targets and scores, counter and channel volumes, complaints, leases, audits, sales of wealth products.

CREATE TABLE dim_org (
  org_id         INTEGER PRIMARY KEY,
  org_code       VARCHAR NOT NULL,
  pbc_code       VARCHAR,
  org_name       VARCHAR NOT NULL,
  org_abbr       VARCHAR,
  parent_org_id  INTEGER REFERENCES dim_org(org_id),
  org_level      VARCHAR,
  org_status     VARCHAR,
  city           VARCHAR,
  approve_date   DATE,
  open_date      DATE,
  close_date     DATE,
  floor_area     DOUBLE,
  community_flag BOOLEAN
);
COMMENT ON TABLE dim_org IS 'Organisation units, a tree | 机构维表';
COMMENT ON COLUMN dim_org.org_id IS 'Unit | 机构编号';
COMMENT ON COLUMN dim_org.org_code IS 'Internal branch code, e.g. 3301021 | 内部机构号';
COMMENT ON COLUMN dim_org.pbc_code IS 'Payment system number, 12 digits | 支付系统行号';
COMMENT ON COLUMN dim_org.org_name IS 'Full name, in Chinese, e.g. 恒川银行杭州西溪支行 | 机构全称';
COMMENT ON COLUMN dim_org.org_abbr IS 'Short name, in Chinese, e.g. 西溪支行 | 机构简称';
COMMENT ON COLUMN dim_org.parent_org_id IS 'Unit above, NULL for head office | 上级机构';
COMMENT ON COLUMN dim_org.org_level IS 'Level: head office, tier-1 branch, tier-2 branch, sub-branch | 层级：head office总行，tier-1 branch一级分行，tier-2 branch二级分行，sub-branch支行';
COMMENT ON COLUMN dim_org.org_status IS 'Status: open, suspended, closed | 状态：open营业，suspended停业，closed撤销';
COMMENT ON COLUMN dim_org.city IS 'City, in Chinese | 城市';
COMMENT ON COLUMN dim_org.approve_date IS 'Approved by the regulator | 批准筹建日期';
COMMENT ON COLUMN dim_org.open_date IS 'Opened | 开业日期';
COMMENT ON COLUMN dim_org.close_date IS 'Closed, NULL if not closed | 撤销日期，未撤销为空';
COMMENT ON COLUMN dim_org.floor_area IS 'Floor area, square metres | 营业面积（平方米）';
COMMENT ON COLUMN dim_org.community_flag IS 'True for community outlets | 是否社区支行';

CREATE TABLE dim_kpi (
  kpi_code   VARCHAR PRIMARY KEY,
  kpi_name   VARCHAR NOT NULL,
  kpi_group  VARCHAR,
  full_score DOUBLE,
  in_use     BOOLEAN
);
COMMENT ON TABLE dim_kpi IS 'Performance indicators | 指标';
COMMENT ON COLUMN dim_kpi.kpi_code IS 'Indicator code, e.g. K101 | 指标代码';
COMMENT ON COLUMN dim_kpi.kpi_name IS 'Indicator, in Chinese, e.g. 对公存款日均增量 | 指标名称';
COMMENT ON COLUMN dim_kpi.kpi_group IS 'Group: scale, profit, quality, customer, compliance | 类别：scale规模，profit效益，quality质量，customer客户，compliance合规';
COMMENT ON COLUMN dim_kpi.full_score IS 'Full score | 满分';
COMMENT ON COLUMN dim_kpi.in_use IS 'True if in use | 是否启用';

CREATE TABLE dim_staff (
  staff_id   INTEGER PRIMARY KEY,
  staff_name VARCHAR NOT NULL,
  org_id     INTEGER REFERENCES dim_org(org_id),
  leader_id  INTEGER REFERENCES dim_staff(staff_id),
  post       VARCHAR,
  hire_date  DATE,
  post_date  DATE,
  leave_date DATE
);
COMMENT ON TABLE dim_staff IS 'Staff | 员工';
COMMENT ON COLUMN dim_staff.staff_id IS 'Staff member | 员工编号';
COMMENT ON COLUMN dim_staff.staff_name IS 'Name, in Chinese | 姓名';
COMMENT ON COLUMN dim_staff.org_id IS 'Unit | 所属机构';
COMMENT ON COLUMN dim_staff.leader_id IS 'Reports to | 直属上级';
COMMENT ON COLUMN dim_staff.post IS 'Post: president, teller, retail RM, corporate RM, lobby manager | 岗位：president行长，teller柜员，retail RM零售客户经理，corporate RM对公客户经理，lobby manager大堂经理';
COMMENT ON COLUMN dim_staff.hire_date IS 'Joined the bank | 入行日期';
COMMENT ON COLUMN dim_staff.post_date IS 'In the present post since | 任现岗日期';
COMMENT ON COLUMN dim_staff.leave_date IS 'Left, NULL if employed | 离职日期，在职为空';

CREATE TABLE fct_dep_m (
  org_id    INTEGER REFERENCES dim_org(org_id),
  month_end DATE,
  dep_type  VARCHAR,
  cust_type VARCHAR,
  bal       DECIMAL(18,2),
  avg_bal_m DECIMAL(18,2),
  avg_bal_y DECIMAL(18,2),
  int_exp   DECIMAL(18,2),
  PRIMARY KEY (org_id, month_end, dep_type, cust_type)
);
COMMENT ON TABLE fct_dep_m IS 'Deposits by unit and month, ten thousand yuan | 存款月表（万元）';
COMMENT ON COLUMN fct_dep_m.org_id IS 'Unit | 机构';
COMMENT ON COLUMN fct_dep_m.month_end IS 'Month-end | 月末';
COMMENT ON COLUMN fct_dep_m.dep_type IS 'Type: demand, time, CD, margin, structured | 存款种类：demand活期，time定期，CD大额存单，margin保证金，structured结构性';
COMMENT ON COLUMN fct_dep_m.cust_type IS 'Customer type: P personal, C corporate | 客户类型：P个人，C对公';
COMMENT ON COLUMN fct_dep_m.bal IS 'Balance at month-end | 时点余额';
COMMENT ON COLUMN fct_dep_m.avg_bal_m IS 'Average balance of the month | 月日均余额';
COMMENT ON COLUMN fct_dep_m.avg_bal_y IS 'Average balance of the year to date | 年日均余额';
COMMENT ON COLUMN fct_dep_m.int_exp IS 'Interest paid in the month | 当月利息支出';

CREATE TABLE fct_loan_m (
  org_id      INTEGER REFERENCES dim_org(org_id),
  month_end   DATE,
  loan_type   VARCHAR,
  bal         DECIMAL(18,2),
  avg_bal_y   DECIMAL(18,2),
  new_amt     DECIMAL(18,2),
  npl_bal     DECIMAL(18,2),
  sml_bal     DECIMAL(18,2),
  overdue_bal DECIMAL(18,2),
  write_off   DECIMAL(18,2),
  PRIMARY KEY (org_id, month_end, loan_type)
);
COMMENT ON TABLE fct_loan_m IS 'Loans by unit and month, ten thousand yuan | 贷款月表（万元）';
COMMENT ON COLUMN fct_loan_m.org_id IS 'Unit | 机构';
COMMENT ON COLUMN fct_loan_m.month_end IS 'Month-end | 月末';
COMMENT ON COLUMN fct_loan_m.loan_type IS 'Type: mortgage, consumer, inclusive, corporate, bill | 贷款种类：mortgage按揭，consumer消费，inclusive普惠，corporate对公，bill票据';
COMMENT ON COLUMN fct_loan_m.bal IS 'Balance at month-end | 时点余额';
COMMENT ON COLUMN fct_loan_m.avg_bal_y IS 'Average balance of the year to date | 年日均余额';
COMMENT ON COLUMN fct_loan_m.new_amt IS 'Lent in the month | 当月投放';
COMMENT ON COLUMN fct_loan_m.npl_bal IS 'Non-performing balance | 不良余额';
COMMENT ON COLUMN fct_loan_m.sml_bal IS 'Special-mention balance | 关注类余额';
COMMENT ON COLUMN fct_loan_m.overdue_bal IS 'Overdue balance | 逾期余额';
COMMENT ON COLUMN fct_loan_m.write_off IS 'Written off in the month | 当月核销';

CREATE TABLE fct_pnl_m (
  org_id     INTEGER REFERENCES dim_org(org_id),
  month_end  DATE,
  nii_ext    DECIMAL(18,2),
  nii_ftp    DECIMAL(18,2),
  fee_inc    DECIMAL(18,2),
  staff_cost DECIMAL(18,2),
  rent_cost  DECIMAL(18,2),
  other_cost DECIMAL(18,2),
  prov       DECIMAL(18,2),
  pre_tax    DECIMAL(18,2),
  PRIMARY KEY (org_id, month_end)
);
COMMENT ON TABLE fct_pnl_m IS 'Profit and loss of units by month, ten thousand yuan | 损益月表（万元）';
COMMENT ON COLUMN fct_pnl_m.org_id IS 'Unit | 机构';
COMMENT ON COLUMN fct_pnl_m.month_end IS 'Month-end | 月末';
COMMENT ON COLUMN fct_pnl_m.nii_ext IS 'Net interest income on external rates | 外部利息净收入';
COMMENT ON COLUMN fct_pnl_m.nii_ftp IS 'Net interest income after internal transfer prices | FTP后利息净收入';
COMMENT ON COLUMN fct_pnl_m.fee_inc IS 'Fee income | 中间业务收入';
COMMENT ON COLUMN fct_pnl_m.staff_cost IS 'Staff cost | 人工成本';
COMMENT ON COLUMN fct_pnl_m.rent_cost IS 'Rent | 租赁费用';
COMMENT ON COLUMN fct_pnl_m.other_cost IS 'Other operating cost | 其他营业费用';
COMMENT ON COLUMN fct_pnl_m.prov IS 'Provisions | 计提减值';
COMMENT ON COLUMN fct_pnl_m.pre_tax IS 'Profit before tax | 税前利润';

CREATE TABLE fct_kpi_q (
  org_id     INTEGER REFERENCES dim_org(org_id),
  kpi_code   VARCHAR REFERENCES dim_kpi(kpi_code),
  qtr_end    DATE,
  target_val DOUBLE,
  actual_val DOUBLE,
  base_val   DOUBLE,
  score      DOUBLE,
  PRIMARY KEY (org_id, kpi_code, qtr_end)
);
COMMENT ON TABLE fct_kpi_q IS 'Indicator results by quarter | 指标季度考核';
COMMENT ON COLUMN fct_kpi_q.org_id IS 'Unit | 机构';
COMMENT ON COLUMN fct_kpi_q.kpi_code IS 'Indicator | 指标';
COMMENT ON COLUMN fct_kpi_q.qtr_end IS 'Quarter-end | 季末';
COMMENT ON COLUMN fct_kpi_q.target_val IS 'Target | 目标值';
COMMENT ON COLUMN fct_kpi_q.actual_val IS 'Actual | 完成值';
COMMENT ON COLUMN fct_kpi_q.base_val IS 'Value at the start of the year | 年初值';
COMMENT ON COLUMN fct_kpi_q.score IS 'Score | 得分';

CREATE TABLE fct_txn_m (
  org_id       INTEGER REFERENCES dim_org(org_id),
  month_end    DATE,
  channel      VARCHAR,
  txn_cnt      INTEGER,
  txn_amt      DECIMAL(18,2),
  avg_wait_min DOUBLE,
  PRIMARY KEY (org_id, month_end, channel)
);
COMMENT ON TABLE fct_txn_m IS 'Transactions by channel and month | 渠道交易月表';
COMMENT ON COLUMN fct_txn_m.org_id IS 'Unit | 机构';
COMMENT ON COLUMN fct_txn_m.month_end IS 'Month-end | 月末';
COMMENT ON COLUMN fct_txn_m.channel IS 'Channel: counter, ATM, smart terminal, mobile | 渠道：counter柜面，ATM，smart terminal智能机具，mobile手机银行';
COMMENT ON COLUMN fct_txn_m.txn_cnt IS 'Transactions | 交易笔数';
COMMENT ON COLUMN fct_txn_m.txn_amt IS 'Amount, ten thousand yuan | 交易金额（万元）';
COMMENT ON COLUMN fct_txn_m.avg_wait_min IS 'Average wait, minutes, NULL for mobile | 平均等候（分钟），手机银行为空';

CREATE TABLE lease (
  lease_id   INTEGER PRIMARY KEY,
  org_id     INTEGER REFERENCES dim_org(org_id),
  sign_date  DATE,
  start_date DATE,
  end_date   DATE,
  rent_year  DECIMAL(18,2),
  terminated BOOLEAN
);
COMMENT ON TABLE lease IS 'Leases of premises | 网点租约';
COMMENT ON COLUMN lease.lease_id IS 'Lease | 租约编号';
COMMENT ON COLUMN lease.org_id IS 'Unit | 机构';
COMMENT ON COLUMN lease.sign_date IS 'Signed | 签约日期';
COMMENT ON COLUMN lease.start_date IS 'From | 起租日';
COMMENT ON COLUMN lease.end_date IS 'Until | 到期日';
COMMENT ON COLUMN lease.rent_year IS 'Rent a year, ten thousand yuan | 年租金（万元）';
COMMENT ON COLUMN lease.terminated IS 'True if ended early | 是否提前终止';

CREATE TABLE dim_cust (
  cust_no     BIGINT PRIMARY KEY,
  cust_name   VARCHAR,
  cust_type   VARCHAR,
  open_org_id INTEGER REFERENCES dim_org(org_id),
  mgmt_org_id INTEGER REFERENCES dim_org(org_id),
  rm_id       INTEGER REFERENCES dim_staff(staff_id),
  tier        VARCHAR,
  open_date   DATE,
  cancel_date DATE
);
COMMENT ON TABLE dim_cust IS 'Customers | 客户';
COMMENT ON COLUMN dim_cust.cust_no IS 'Customer number | 客户号';
COMMENT ON COLUMN dim_cust.cust_name IS 'Name, in Chinese | 客户名称';
COMMENT ON COLUMN dim_cust.cust_type IS 'Type: P personal, C corporate, F financial institution | 客户类型：P个人，C对公，F同业';
COMMENT ON COLUMN dim_cust.open_org_id IS 'Unit that opened the customer | 开户机构';
COMMENT ON COLUMN dim_cust.mgmt_org_id IS 'Unit that manages the customer | 管户机构';
COMMENT ON COLUMN dim_cust.rm_id IS 'Relationship manager, NULL if none | 客户经理，无则为空';
COMMENT ON COLUMN dim_cust.tier IS 'Tier: mass, gold, platinum, private | 层级：mass大众，gold金卡，platinum白金，private私行';
COMMENT ON COLUMN dim_cust.open_date IS 'Customer since | 开户日期';
COMMENT ON COLUMN dim_cust.cancel_date IS 'Cancelled, NULL if active | 销户日期，有效为空';

CREATE TABLE complaint (
  cmp_id     INTEGER PRIMARY KEY,
  org_id     INTEGER REFERENCES dim_org(org_id),
  cust_no    BIGINT REFERENCES dim_cust(cust_no),
  source     VARCHAR,
  recv_date  DATE,
  close_date DATE,
  valid_flag BOOLEAN
);
COMMENT ON TABLE complaint IS 'Complaints | 投诉';
COMMENT ON COLUMN complaint.cmp_id IS 'Complaint | 投诉编号';
COMMENT ON COLUMN complaint.org_id IS 'Unit complained about | 被投诉机构';
COMMENT ON COLUMN complaint.cust_no IS 'Customer | 客户号';
COMMENT ON COLUMN complaint.source IS 'Came by: hotline, regulator, branch, media | 来源：hotline热线，regulator监管转办，branch网点，media媒体';
COMMENT ON COLUMN complaint.recv_date IS 'Received | 受理日期';
COMMENT ON COLUMN complaint.close_date IS 'Closed, NULL if open | 办结日期，未办结为空';
COMMENT ON COLUMN complaint.valid_flag IS 'True if upheld | 是否有责';

CREATE TABLE wm_sale (
  sale_id      BIGINT PRIMARY KEY,
  staff_id     INTEGER REFERENCES dim_staff(staff_id),
  cust_no      BIGINT REFERENCES dim_cust(cust_no),
  prod_kind    VARCHAR,
  order_date   DATE,
  confirm_date DATE,
  order_amt    DECIMAL(18,2),
  confirm_amt  DECIMAL(18,2),
  fee_amt      DECIMAL(18,2)
);
COMMENT ON TABLE wm_sale IS 'Wealth products sold | 代销理财成交';
COMMENT ON COLUMN wm_sale.sale_id IS 'Sale | 成交编号';
COMMENT ON COLUMN wm_sale.staff_id IS 'Sold by | 销售人员';
COMMENT ON COLUMN wm_sale.cust_no IS 'Customer | 客户号';
COMMENT ON COLUMN wm_sale.prod_kind IS 'Kind: fund, insurance, wealth product, precious metal | 产品类别：fund基金，insurance保险，wealth product理财，precious metal贵金属';
COMMENT ON COLUMN wm_sale.order_date IS 'Ordered | 下单日期';
COMMENT ON COLUMN wm_sale.confirm_date IS 'Confirmed, NULL if not yet | 确认日期，未确认为空';
COMMENT ON COLUMN wm_sale.order_amt IS 'Ordered, yuan | 委托金额（元）';
COMMENT ON COLUMN wm_sale.confirm_amt IS 'Confirmed, yuan | 确认金额（元）';
COMMENT ON COLUMN wm_sale.fee_amt IS 'Commission earned, yuan | 手续费（元）';
