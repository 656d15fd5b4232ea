-- 上市公司研究库: listed companies, quarterly statements, shareholders, dividends, pledges, buybacks, notices.

CREATE TABLE cmp_base (
  sec_cd    VARCHAR PRIMARY KEY,
  sec_abbr  VARCHAR NOT NULL,
  cmp_nm    VARCHAR,
  exch_cd   VARCHAR,
  lst_dt    DATE,
  dlst_dt   DATE,
  ind_l1    VARCHAR,
  ind_l2    VARCHAR,
  reg_prov  VARCHAR,
  actl_ctrl VARCHAR,
  chairman  VARCHAR,
  empl_num  INTEGER,
  tot_shr   DOUBLE
);
COMMENT ON TABLE cmp_base IS 'Listed companies | 上市公司基本信息';
COMMENT ON COLUMN cmp_base.sec_cd IS 'Stock code, six digits, e.g. 300118 | 股票代码';
COMMENT ON COLUMN cmp_base.sec_abbr IS 'Stock short name, in Chinese | 股票简称';
COMMENT ON COLUMN cmp_base.cmp_nm IS 'Company full name, in Chinese | 公司全称';
COMMENT ON COLUMN cmp_base.exch_cd IS 'Exchange: SSE, SZSE, BSE | 交易所：SSE 上交所, SZSE 深交所, BSE 北交所';
COMMENT ON COLUMN cmp_base.lst_dt IS 'Listing date | 上市日期';
COMMENT ON COLUMN cmp_base.dlst_dt IS 'Delisting date, NULL if listed | 退市日期，在市为空';
COMMENT ON COLUMN cmp_base.ind_l1 IS 'Level-one industry: 电子 electronics, 医药生物 pharma, 银行 banks, 食品饮料 food and beverages, 电力设备 power equipment, 计算机 computers | 一级行业';
COMMENT ON COLUMN cmp_base.ind_l2 IS 'Level-two industry, in Chinese | 二级行业';
COMMENT ON COLUMN cmp_base.reg_prov IS 'Province of registration, in Chinese, e.g. 浙江 | 注册省份';
COMMENT ON COLUMN cmp_base.actl_ctrl IS 'Actual controller, NULL if none | 实际控制人，无则为空';
COMMENT ON COLUMN cmp_base.chairman IS 'Chairman | 董事长';
COMMENT ON COLUMN cmp_base.empl_num IS 'Number of employees | 员工人数';
COMMENT ON COLUMN cmp_base.tot_shr IS 'Total shares, 10 thousand | 总股本（万股）';

CREATE TABLE fin_stmt (
  sec_cd    VARCHAR REFERENCES cmp_base(sec_cd),
  rpt_prd   DATE,
  ann_dt    DATE,
  rev       DOUBLE,
  oper_cost DOUBLE,
  rd_exp    DOUBLE,
  net_prft  DOUBLE,
  ded_prft  DOUBLE,
  ocf       DOUBLE,
  tot_ast   DOUBLE,
  tot_liab  DOUBLE,
  gdwl      DOUBLE,
  roe       DOUBLE,
  eps       DOUBLE,
  PRIMARY KEY (sec_cd, rpt_prd)
);
COMMENT ON TABLE fin_stmt IS 'Financial statements by report period | 财务报表';
COMMENT ON COLUMN fin_stmt.sec_cd IS 'Stock code | 股票代码';
COMMENT ON COLUMN fin_stmt.rpt_prd IS 'Report period end, e.g. 2025-09-30 | 报告期';
COMMENT ON COLUMN fin_stmt.ann_dt IS 'Announcement date | 公告日期';
COMMENT ON COLUMN fin_stmt.rev IS 'Operating revenue, 10 thousand yuan, cumulative in the year | 营业收入（万元，累计）';
COMMENT ON COLUMN fin_stmt.oper_cost IS 'Operating cost, 10 thousand yuan | 营业成本（万元）';
COMMENT ON COLUMN fin_stmt.rd_exp IS 'Research and development expense, 10 thousand yuan, NULL if none | 研发费用（万元）';
COMMENT ON COLUMN fin_stmt.net_prft IS 'Net profit attributable to parent, 10 thousand yuan | 归母净利润（万元）';
COMMENT ON COLUMN fin_stmt.ded_prft IS 'Net profit less non-recurring items, 10 thousand yuan | 扣非净利润（万元）';
COMMENT ON COLUMN fin_stmt.ocf IS 'Operating cash flow, 10 thousand yuan | 经营现金流净额（万元）';
COMMENT ON COLUMN fin_stmt.tot_ast IS 'Total assets, 10 thousand yuan | 总资产（万元）';
COMMENT ON COLUMN fin_stmt.tot_liab IS 'Total liabilities, 10 thousand yuan | 总负债（万元）';
COMMENT ON COLUMN fin_stmt.gdwl IS 'Goodwill, 10 thousand yuan, NULL if none | 商誉（万元）';
COMMENT ON COLUMN fin_stmt.roe IS 'Return on equity, percent | 净资产收益率（%）';
COMMENT ON COLUMN fin_stmt.eps IS 'Earnings a share, yuan | 每股收益（元）';

CREATE TABLE top_hldr (
  sec_cd   VARCHAR REFERENCES cmp_base(sec_cd),
  rpt_prd  DATE,
  rk       INTEGER,
  hldr_nm  VARCHAR,
  hldr_typ VARCHAR,
  hld_pct  DOUBLE,
  chg_shr  DOUBLE,
  PRIMARY KEY (sec_cd, rpt_prd, rk)
);
COMMENT ON TABLE top_hldr IS 'Ten largest shareholders by report period | 十大股东';
COMMENT ON COLUMN top_hldr.sec_cd IS 'Stock code | 股票代码';
COMMENT ON COLUMN top_hldr.rpt_prd IS 'Report period end | 报告期';
COMMENT ON COLUMN top_hldr.rk IS 'Rank, 1-10 | 排名';
COMMENT ON COLUMN top_hldr.hldr_nm IS 'Shareholder name | 股东名称';
COMMENT ON COLUMN top_hldr.hldr_typ IS 'Type: 个人 individual, 基金 fund, 国有法人 state legal person, 外资 foreign, 其他 other | 股东性质';
COMMENT ON COLUMN top_hldr.hld_pct IS 'Share held, percent | 持股比例（%）';
COMMENT ON COLUMN top_hldr.chg_shr IS 'Change of shares, 10 thousand, NULL for new holders | 增减股数（万股），新进为空';

CREATE TABLE div_plan (
  sec_cd   VARCHAR REFERENCES cmp_base(sec_cd),
  fy       INTEGER,
  cash_10  DOUBLE,
  bonus_10 DOUBLE,
  ex_dt    DATE,
  prog     VARCHAR,
  PRIMARY KEY (sec_cd, fy)
);
COMMENT ON TABLE div_plan IS 'Dividend plans | 分红方案';
COMMENT ON COLUMN div_plan.sec_cd IS 'Stock code | 股票代码';
COMMENT ON COLUMN div_plan.fy IS 'Fiscal year | 分红年度';
COMMENT ON COLUMN div_plan.cash_10 IS 'Cash for 10 shares before tax, yuan | 每10股派现（元，税前）';
COMMENT ON COLUMN div_plan.bonus_10 IS 'Bonus shares for 10 shares | 每10股送转';
COMMENT ON COLUMN div_plan.ex_dt IS 'Ex-dividend date, NULL if not carried out | 除权除息日，未实施为空';
COMMENT ON COLUMN div_plan.prog IS 'Progress: 预案 proposed, 股东大会通过 approved, 实施 carried out, 终止 stopped | 进度';

CREATE TABLE plg (
  plg_id  INTEGER PRIMARY KEY,
  sec_cd  VARCHAR REFERENCES cmp_base(sec_cd),
  plgr    VARCHAR,
  plgee   VARCHAR,
  plg_shr DOUBLE,
  beg_dt  DATE,
  rls_dt  DATE
);
COMMENT ON TABLE plg IS 'Share pledges | 股权质押';
COMMENT ON COLUMN plg.plg_id IS 'Pledge id | 质押编号';
COMMENT ON COLUMN plg.sec_cd IS 'Stock code | 股票代码';
COMMENT ON COLUMN plg.plgr IS 'Pledgor | 出质人';
COMMENT ON COLUMN plg.plgee IS 'Pledgee | 质权人';
COMMENT ON COLUMN plg.plg_shr IS 'Shares pledged, 10 thousand | 质押股数（万股）';
COMMENT ON COLUMN plg.beg_dt IS 'Start date | 质押起始日';
COMMENT ON COLUMN plg.rls_dt IS 'Release date, NULL if not released | 解押日期，未解押为空';

CREATE TABLE rprch (
  rp_id    INTEGER PRIMARY KEY,
  sec_cd   VARCHAR REFERENCES cmp_base(sec_cd),
  plan_dt  DATE,
  amt_cap  DOUBLE,
  amt_done DOUBLE,
  purp     VARCHAR
);
COMMENT ON TABLE rprch IS 'Share buybacks | 股份回购';
COMMENT ON COLUMN rprch.rp_id IS 'Buyback id | 回购编号';
COMMENT ON COLUMN rprch.sec_cd IS 'Stock code | 股票代码';
COMMENT ON COLUMN rprch.plan_dt IS 'Date of the plan | 预案日期';
COMMENT ON COLUMN rprch.amt_cap IS 'Upper limit, 10 thousand yuan | 回购金额上限（万元）';
COMMENT ON COLUMN rprch.amt_done IS 'Amount bought so far, 10 thousand yuan | 已回购金额（万元）';
COMMENT ON COLUMN rprch.purp IS 'Purpose: 股权激励 incentive, 注销 cancellation, 市值管理 value management | 回购目的';

CREATE TABLE ann (
  ann_id  BIGINT PRIMARY KEY,
  sec_cd  VARCHAR REFERENCES cmp_base(sec_cd),
  pub_dt  DATE,
  ann_typ VARCHAR,
  ttl     VARCHAR
);
COMMENT ON TABLE ann IS 'Announcements | 公告';
COMMENT ON COLUMN ann.ann_id IS 'Announcement id | 公告编号';
COMMENT ON COLUMN ann.sec_cd IS 'Stock code | 股票代码';
COMMENT ON COLUMN ann.pub_dt IS 'Date published | 发布日期';
COMMENT ON COLUMN ann.ann_typ IS 'Type: 业绩预告 earnings forecast, 重大合同 major contract, 诉讼 lawsuit, 立案调查 investigation, 高管变动 management change | 公告类型';
COMMENT ON COLUMN ann.ttl IS 'Title | 标题';
