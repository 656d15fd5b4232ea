-- 银行经营分析: organisations, indicators, daily balances, monthly income, targets, staff performance. Wide fact tables, cryptic names.

CREATE TABLE dim_org (
  org_cd   VARCHAR PRIMARY KEY,
  org_nm   VARCHAR NOT NULL,
  org_lvl  INTEGER,
  p_org_cd VARCHAR,
  area_typ VARCHAR
);
COMMENT ON TABLE dim_org IS 'Organisations | 机构维表';
COMMENT ON COLUMN dim_org.org_cd IS 'Organisation code | 机构编码';
COMMENT ON COLUMN dim_org.org_nm IS 'Organisation name, in Chinese | 机构名称';
COMMENT ON COLUMN dim_org.org_lvl IS 'Level: 1 head office, 2 branch, 3 sub-branch | 机构层级：1总行 2分行 3支行';
COMMENT ON COLUMN dim_org.p_org_cd IS 'Parent organisation code, NULL for head office | 上级机构';
COMMENT ON COLUMN dim_org.area_typ IS 'Area: 城区 urban, 县域 county | 区域类型';

CREATE TABLE f_bal_d (
  org_cd   VARCHAR REFERENCES dim_org(org_cd),
  stat_dt  DATE,
  dep_corp DOUBLE,
  dep_retl DOUBLE,
  ln_corp  DOUBLE,
  ln_retl  DOUBLE,
  ln_npl   DOUBLE,
  wm_bal   DOUBLE,
  PRIMARY KEY (org_cd, stat_dt)
);
COMMENT ON TABLE f_bal_d IS 'Daily balances by organisation | 日余额事实表';
COMMENT ON COLUMN f_bal_d.org_cd IS 'Organisation | 机构';
COMMENT ON COLUMN f_bal_d.stat_dt IS 'Date | 统计日期';
COMMENT ON COLUMN f_bal_d.dep_corp IS 'Corporate deposits, 10 thousand yuan | 对公存款余额（万元）';
COMMENT ON COLUMN f_bal_d.dep_retl IS 'Retail deposits, 10 thousand yuan | 储蓄存款余额（万元）';
COMMENT ON COLUMN f_bal_d.ln_corp IS 'Corporate loans, 10 thousand yuan | 对公贷款余额（万元）';
COMMENT ON COLUMN f_bal_d.ln_retl IS 'Retail loans, 10 thousand yuan | 个人贷款余额（万元）';
COMMENT ON COLUMN f_bal_d.ln_npl IS 'Non-performing loans, 10 thousand yuan | 不良贷款余额（万元）';
COMMENT ON COLUMN f_bal_d.wm_bal IS 'Wealth products, 10 thousand yuan | 理财余额（万元）';

CREATE TABLE f_inc_m (
  org_cd  VARCHAR REFERENCES dim_org(org_cd),
  stat_ym VARCHAR,
  int_inc DOUBLE,
  int_exp DOUBLE,
  fee_inc DOUBLE,
  op_cost DOUBLE,
  prov    DOUBLE,
  PRIMARY KEY (org_cd, stat_ym)
);
COMMENT ON TABLE f_inc_m IS 'Monthly income and cost | 月度损益事实表';
COMMENT ON COLUMN f_inc_m.org_cd IS 'Organisation | 机构';
COMMENT ON COLUMN f_inc_m.stat_ym IS 'Month, YYYYMM | 统计月份';
COMMENT ON COLUMN f_inc_m.int_inc IS 'Interest income, 10 thousand yuan | 利息收入（万元）';
COMMENT ON COLUMN f_inc_m.int_exp IS 'Interest expense, 10 thousand yuan | 利息支出（万元）';
COMMENT ON COLUMN f_inc_m.fee_inc IS 'Fee income, 10 thousand yuan | 中间业务收入（万元）';
COMMENT ON COLUMN f_inc_m.op_cost IS 'Operating cost, 10 thousand yuan | 营业费用（万元）';
COMMENT ON COLUMN f_inc_m.prov IS 'Provisions, 10 thousand yuan | 计提拨备（万元）';

CREATE TABLE f_cust_m (
  org_cd    VARCHAR REFERENCES dim_org(org_cd),
  stat_ym   VARCHAR,
  cust_retl INTEGER,
  cust_vip  INTEGER,
  cust_corp INTEGER,
  app_act   INTEGER,
  PRIMARY KEY (org_cd, stat_ym)
);
COMMENT ON TABLE f_cust_m IS 'Monthly customer counts | 月度客户数';
COMMENT ON COLUMN f_cust_m.org_cd IS 'Organisation | 机构';
COMMENT ON COLUMN f_cust_m.stat_ym IS 'Month, YYYYMM | 统计月份';
COMMENT ON COLUMN f_cust_m.cust_retl IS 'Retail customers | 零售客户数';
COMMENT ON COLUMN f_cust_m.cust_vip IS 'VIP customers | 贵宾客户数';
COMMENT ON COLUMN f_cust_m.cust_corp IS 'Corporate customers | 对公客户数';
COMMENT ON COLUMN f_cust_m.app_act IS 'Active app users | 手机银行活跃户';

CREATE TABLE t_tgt_y (
  org_cd VARCHAR REFERENCES dim_org(org_cd),
  yr     INTEGER,
  kpi_cd VARCHAR,
  tgt    DOUBLE,
  PRIMARY KEY (org_cd, yr, kpi_cd)
);
COMMENT ON TABLE t_tgt_y IS 'Yearly targets | 年度任务目标';
COMMENT ON COLUMN t_tgt_y.org_cd IS 'Organisation | 机构';
COMMENT ON COLUMN t_tgt_y.yr IS 'Year | 年度';
COMMENT ON COLUMN t_tgt_y.kpi_cd IS 'KPI: DEP deposits, LN loans, FEE fee income, VIP VIP customers | 指标：DEP存款 LN贷款 FEE中收 VIP贵宾';
COMMENT ON COLUMN t_tgt_y.tgt IS 'Target, 10 thousand yuan or customers | 目标值';

CREATE TABLE emp (
  emp_no VARCHAR PRIMARY KEY,
  emp_nm VARCHAR NOT NULL,
  org_cd VARCHAR REFERENCES dim_org(org_cd),
  line   VARCHAR,
  in_dt  DATE
);
COMMENT ON TABLE emp IS 'Customer managers | 客户经理';
COMMENT ON COLUMN emp.emp_no IS 'Staff number | 工号';
COMMENT ON COLUMN emp.emp_nm IS 'Name, in Chinese | 姓名';
COMMENT ON COLUMN emp.org_cd IS 'Organisation | 所属机构';
COMMENT ON COLUMN emp.line IS 'Line: 对公 corporate, 零售 retail | 条线';
COMMENT ON COLUMN emp.in_dt IS 'Date joined | 入行日期';

CREATE TABLE f_emp_m (
  emp_no    VARCHAR REFERENCES emp(emp_no),
  stat_ym   VARCHAR,
  dep_inc   DOUBLE,
  ln_inc    DOUBLE,
  fund_sale DOUBLE,
  score     DOUBLE,
  PRIMARY KEY (emp_no, stat_ym)
);
COMMENT ON TABLE f_emp_m IS 'Monthly results of managers | 客户经理月度业绩';
COMMENT ON COLUMN f_emp_m.emp_no IS 'Staff number | 工号';
COMMENT ON COLUMN f_emp_m.stat_ym IS 'Month, YYYYMM | 统计月份';
COMMENT ON COLUMN f_emp_m.dep_inc IS 'Deposit growth, 10 thousand yuan | 存款增量（万元）';
COMMENT ON COLUMN f_emp_m.ln_inc IS 'Loan growth, 10 thousand yuan | 贷款增量（万元）';
COMMENT ON COLUMN f_emp_m.fund_sale IS 'Fund sales, 10 thousand yuan | 基金销量（万元）';
COMMENT ON COLUMN f_emp_m.score IS 'Score, 0-100 | 考核得分';
