-- Pension administrator: schemes, employers, members, contributions, investment options, holdings, benefits, trustees.

CREATE TABLE scheme (
  sch_id      VARCHAR PRIMARY KEY,
  sch_name    VARCHAR NOT NULL,
  sch_type    VARCHAR,
  opened_on   DATE,
  closed_new  BOOLEAN,
  funding_lvl DOUBLE
);
COMMENT ON TABLE scheme IS 'Pension schemes | 养老金计划';
COMMENT ON COLUMN scheme.sch_id IS 'Scheme id, e.g. PS-09 | 计划编号';
COMMENT ON COLUMN scheme.sch_name IS 'Scheme name | 计划名称';
COMMENT ON COLUMN scheme.sch_type IS 'Type: DB, DC, hybrid | 类型：DB 待遇确定, DC 缴费确定, hybrid 混合';
COMMENT ON COLUMN scheme.opened_on IS 'Date set up | 设立日期';
COMMENT ON COLUMN scheme.closed_new IS 'True if closed to new members | 是否停止新加入';
COMMENT ON COLUMN scheme.funding_lvl IS 'Funding level, percent; NULL for DC | 资金充足率（%），DC为空';

CREATE TABLE fund_opt (
  opt_id    VARCHAR PRIMARY KEY,
  opt_name  VARCHAR NOT NULL,
  asset_mix VARCHAR,
  ocf_pct   DOUBLE,
  risk_no   INTEGER
);
COMMENT ON TABLE fund_opt IS 'Investment options | 投资选项';
COMMENT ON COLUMN fund_opt.opt_id IS 'Option id | 选项编号';
COMMENT ON COLUMN fund_opt.opt_name IS 'Option name | 选项名称';
COMMENT ON COLUMN fund_opt.asset_mix IS 'Mix: equity, bonds, cash, lifecycle, ethical | 类型：equity 股票, bonds 债券, cash 现金, lifecycle 生命周期, ethical 责任投资';
COMMENT ON COLUMN fund_opt.ocf_pct IS 'Ongoing charge, percent | 年费率（%）';
COMMENT ON COLUMN fund_opt.risk_no IS 'Risk number 1-7 | 风险等级';

CREATE TABLE employer (
  emp_no   INTEGER PRIMARY KEY,
  emp_name VARCHAR NOT NULL,
  sch_id   VARCHAR REFERENCES scheme(sch_id),
  sector   VARCHAR,
  er_rate  DOUBLE
);
COMMENT ON TABLE employer IS 'Employers | 雇主';
COMMENT ON COLUMN employer.emp_no IS 'Employer number | 雇主编号';
COMMENT ON COLUMN employer.emp_name IS 'Employer name | 雇主名称';
COMMENT ON COLUMN employer.sch_id IS 'Scheme | 计划';
COMMENT ON COLUMN employer.sector IS 'Sector: public, private, charity | 性质：public 公共, private 私营, charity 公益';
COMMENT ON COLUMN employer.er_rate IS 'Employer contribution rate, percent of pay | 雇主缴费率（%）';

CREATE TABLE unit_px (
  opt_id VARCHAR REFERENCES fund_opt(opt_id),
  px_dt  DATE,
  px     DOUBLE,
  PRIMARY KEY (opt_id, px_dt)
);
COMMENT ON TABLE unit_px IS 'Unit prices of options | 单位价格';
COMMENT ON COLUMN unit_px.opt_id IS 'Option | 选项';
COMMENT ON COLUMN unit_px.px_dt IS 'Date | 日期';
COMMENT ON COLUMN unit_px.px IS 'Price, pounds | 价格（英镑）';

CREATE TABLE mbr (
  mbr_no   VARCHAR PRIMARY KEY,
  mbr_name VARCHAR NOT NULL,
  emp_no   INTEGER REFERENCES employer(emp_no),
  dob      DATE,
  sex      VARCHAR,
  joined   DATE,
  left_dt  DATE,
  status   VARCHAR,
  salary   DECIMAL(18,2),
  ret_age  INTEGER
);
COMMENT ON TABLE mbr IS 'Scheme members | 成员';
COMMENT ON COLUMN mbr.mbr_no IS 'Member number | 成员编号';
COMMENT ON COLUMN mbr.mbr_name IS 'Name | 姓名';
COMMENT ON COLUMN mbr.emp_no IS 'Employer | 雇主';
COMMENT ON COLUMN mbr.dob IS 'Date of birth | 出生日期';
COMMENT ON COLUMN mbr.sex IS 'Sex: F, M | 性别';
COMMENT ON COLUMN mbr.joined IS 'Date joined | 加入日期';
COMMENT ON COLUMN mbr.left_dt IS 'Date left service, NULL if active | 离职日期，在职为空';
COMMENT ON COLUMN mbr.status IS 'Status: active, deferred, pensioner, deceased | 状态：active 在缴, deferred 保留, pensioner 领取, deceased 身故';
COMMENT ON COLUMN mbr.salary IS 'Pensionable yearly pay, pounds; NULL unless active | 计发基数（英镑）';
COMMENT ON COLUMN mbr.ret_age IS 'Normal retirement age | 正常退休年龄';

CREATE TABLE contrib (
  mbr_no    VARCHAR REFERENCES mbr(mbr_no),
  pay_month DATE,
  ee_amt    DECIMAL(18,2),
  er_amt    DECIMAL(18,2),
  avc_amt   DECIMAL(18,2),
  recv_on   DATE,
  PRIMARY KEY (mbr_no, pay_month)
);
COMMENT ON TABLE contrib IS 'Monthly contributions | 缴费';
COMMENT ON COLUMN contrib.mbr_no IS 'Member | 成员';
COMMENT ON COLUMN contrib.pay_month IS 'First day of the month | 月份（首日）';
COMMENT ON COLUMN contrib.ee_amt IS 'Employee contribution, pounds | 个人缴费（英镑）';
COMMENT ON COLUMN contrib.er_amt IS 'Employer contribution, pounds | 雇主缴费（英镑）';
COMMENT ON COLUMN contrib.avc_amt IS 'Voluntary contribution, pounds, 0 if none | 自愿缴费（英镑）';
COMMENT ON COLUMN contrib.recv_on IS 'Date received, NULL if outstanding | 到账日期，未到为空';

CREATE TABLE unit_hold (
  mbr_no VARCHAR REFERENCES mbr(mbr_no),
  opt_id VARCHAR REFERENCES fund_opt(opt_id),
  units  DOUBLE,
  PRIMARY KEY (mbr_no, opt_id)
);
COMMENT ON TABLE unit_hold IS 'Units held by members now | 成员持有单位';
COMMENT ON COLUMN unit_hold.mbr_no IS 'Member | 成员';
COMMENT ON COLUMN unit_hold.opt_id IS 'Option | 选项';
COMMENT ON COLUMN unit_hold.units IS 'Units | 单位数';

CREATE TABLE benefit (
  ben_id   BIGINT PRIMARY KEY,
  mbr_no   VARCHAR REFERENCES mbr(mbr_no),
  ben_type VARCHAR,
  paid_on  DATE,
  gross    DECIMAL(18,2),
  tax      DECIMAL(18,2)
);
COMMENT ON TABLE benefit IS 'Benefit payments | 待遇支付';
COMMENT ON COLUMN benefit.ben_id IS 'Payment id | 支付编号';
COMMENT ON COLUMN benefit.mbr_no IS 'Member | 成员';
COMMENT ON COLUMN benefit.ben_type IS 'Type: pension, lump sum, death grant, transfer out | 类型：pension 养老金, lump sum 一次性, death grant 抚恤金, transfer out 转出';
COMMENT ON COLUMN benefit.paid_on IS 'Date paid | 支付日期';
COMMENT ON COLUMN benefit.gross IS 'Gross amount, pounds | 税前金额（英镑）';
COMMENT ON COLUMN benefit.tax IS 'Tax withheld, pounds | 代扣税（英镑）';
