-- 私行客户宽表: customer wide tables of a private bank's application layer: one row a client and day with ready-made balances at several bases (today, yesterday, month start, year start, averages), profile tags, product holdings, manager performance and campaign lists; pinyin abbreviations, many near-alike columns.

CREATE TABLE dim_fh (
  fh_dm VARCHAR PRIMARY KEY,
  fh_mc VARCHAR NOT NULL,
  qy    VARCHAR
);
COMMENT ON TABLE dim_fh IS 'Branches | 分行维表';
COMMENT ON COLUMN dim_fh.fh_dm IS 'Branch code | 分行代码';
COMMENT ON COLUMN dim_fh.fh_mc IS 'Branch name, in Chinese, e.g. 南浦分行 | 分行名称';
COMMENT ON COLUMN dim_fh.qy IS 'Region: HD east, HN south, HB north, HX west, HZ central | 区域：HD华东，HN华南，HB华北，HX西部，HZ华中';

CREATE TABLE f_kh_bq (
  kh_id VARCHAR,
  bq_mc VARCHAR,
  db_rq DATE,
  sx_rq DATE,
  PRIMARY KEY (kh_id, bq_mc)
);
COMMENT ON TABLE f_kh_bq IS 'Tags of clients | 客户标签';
COMMENT ON COLUMN f_kh_bq.kh_id IS 'Client id | 客户编号';
COMMENT ON COLUMN f_kh_bq.bq_mc IS 'Tag, in Chinese, e.g. 企业主, 有房贷, 出国金融 | 标签名称';
COMMENT ON COLUMN f_kh_bq.db_rq IS 'Tagged on | 打标日期';
COMMENT ON COLUMN f_kh_bq.sx_rq IS 'Tag ends, NULL if in force | 失效日期，有效为空';

CREATE TABLE f_kh_cpcc (
  kh_id VARCHAR,
  cp_dm VARCHAR,
  cp_mc VARCHAR,
  cp_dl VARCHAR,
  cc_sz DOUBLE,
  cc_cb DOUBLE,
  gm_rq DATE,
  dq_rq DATE,
  PRIMARY KEY (kh_id, cp_dm)
);
COMMENT ON TABLE f_kh_cpcc IS 'Products held by clients, current | 客户产品持仓（当前）';
COMMENT ON COLUMN f_kh_cpcc.kh_id IS 'Client id | 客户编号';
COMMENT ON COLUMN f_kh_cpcc.cp_dm IS 'Product code | 产品代码';
COMMENT ON COLUMN f_kh_cpcc.cp_mc IS 'Product name, in Chinese | 产品名称';
COMMENT ON COLUMN f_kh_cpcc.cp_dl IS 'Class: LC wealth, JJ fund, BX insurance, XT trust, GJS gold | 产品大类：LC理财，JJ基金，BX保险，XT信托，GJS贵金属';
COMMENT ON COLUMN f_kh_cpcc.cc_sz IS 'Value, 10,000 yuan | 持仓市值（万元）';
COMMENT ON COLUMN f_kh_cpcc.cc_cb IS 'Cost, 10,000 yuan | 持仓成本（万元）';
COMMENT ON COLUMN f_kh_cpcc.gm_rq IS 'First bought | 首次购买日';
COMMENT ON COLUMN f_kh_cpcc.dq_rq IS 'Matures, NULL if open-ended | 到期日，开放式为空';

CREATE TABLE f_yx_md (
  hd_mc VARCHAR,
  kh_id VARCHAR,
  xf_rq DATE,
  jc_rq DATE,
  cj_bz BOOLEAN,
  cj_je DOUBLE,
  PRIMARY KEY (hd_mc, kh_id)
);
COMMENT ON TABLE f_yx_md IS 'Campaign lists | 营销名单';
COMMENT ON COLUMN f_yx_md.hd_mc IS 'Campaign, in Chinese, e.g. 春季提升 | 活动名称';
COMMENT ON COLUMN f_yx_md.kh_id IS 'Client id | 客户编号';
COMMENT ON COLUMN f_yx_md.xf_rq IS 'Handed out | 下发日期';
COMMENT ON COLUMN f_yx_md.jc_rq IS 'Contacted, NULL if not | 接触日期，未接触为空';
COMMENT ON COLUMN f_yx_md.cj_bz IS 'True if it led to a sale | 是否成交';
COMMENT ON COLUMN f_yx_md.cj_je IS 'Sold, 10,000 yuan | 成交金额（万元）';

CREATE TABLE dim_khjl (
  jl_id    VARCHAR PRIMARY KEY,
  jl_xm    VARCHAR NOT NULL,
  fh_dm    VARCHAR REFERENCES dim_fh(fh_dm),
  zj       VARCHAR,
  zg_jl_id VARCHAR REFERENCES dim_khjl(jl_id),
  zz_bz    BOOLEAN
);
COMMENT ON TABLE dim_khjl IS 'Managers | 客户经理维表';
COMMENT ON COLUMN dim_khjl.jl_id IS 'Manager id | 经理编号';
COMMENT ON COLUMN dim_khjl.jl_xm IS 'Name, in Chinese | 经理姓名';
COMMENT ON COLUMN dim_khjl.fh_dm IS 'Branch | 所属分行';
COMMENT ON COLUMN dim_khjl.zj IS 'Grade: P1, P2, P3, P4 | 职级';
COMMENT ON COLUMN dim_khjl.zg_jl_id IS 'Superior | 主管编号';
COMMENT ON COLUMN dim_khjl.zz_bz IS 'True while employed | 是否在职';

CREATE TABLE ads_kh_wide (
  sj_rq    DATE,
  kh_id    VARCHAR,
  kh_xm    VARCHAR,
  xb       VARCHAR,
  nl       INTEGER,
  kh_cj    VARCHAR,
  sy_kh_cj VARCHAR,
  gl_fh_dm VARCHAR REFERENCES dim_fh(fh_dm),
  kh_fh_dm VARCHAR REFERENCES dim_fh(fh_dm),
  gh_jl_id VARCHAR REFERENCES dim_khjl(jl_id),
  khrq     DATE,
  zjjy_rq  DATE,
  zjlx_rq  DATE,
  aum_dr   DOUBLE,
  aum_zr   DOUBLE,
  aum_sy   DOUBLE,
  aum_sn   DOUBLE,
  aum_yrj  DOUBLE,
  aum_nrj  DOUBLE,
  aum_lsg  DOUBLE,
  hq_ye    DOUBLE,
  dq_ye    DOUBLE,
  lc_ye    DOUBLE,
  jj_ye    DOUBLE,
  bx_bf    DOUBLE,
  xyk_yed  DOUBLE,
  dk_ye    DOUBLE,
  lr_bn    DOUBLE,
  lr_sn    DOUBLE,
  ls_bz    BOOLEAN,
  dfgz_bz  BOOLEAN,
  PRIMARY KEY (sj_rq, kh_id)
);
COMMENT ON TABLE ads_kh_wide IS 'Client wide table, one row a client and data date | 客户宽表';
COMMENT ON COLUMN ads_kh_wide.sj_rq IS 'Data date | 数据日期';
COMMENT ON COLUMN ads_kh_wide.kh_id IS 'Client id | 客户编号';
COMMENT ON COLUMN ads_kh_wide.kh_xm IS 'Client name, in Chinese | 客户姓名';
COMMENT ON COLUMN ads_kh_wide.xb IS 'Sex: 1 male, 2 female | 性别：1男，2女';
COMMENT ON COLUMN ads_kh_wide.nl IS 'Age | 年龄';
COMMENT ON COLUMN ads_kh_wide.kh_cj IS 'Tier: 01 mass, 02 affluent, 03 wealth, 04 private | 客户层级：01大众，02富裕，03财富，04私行';
COMMENT ON COLUMN ads_kh_wide.sy_kh_cj IS 'Tier at the last month-end: 01 mass, 02 affluent, 03 wealth, 04 private | 上月末层级：01大众，02富裕，03财富，04私行';
COMMENT ON COLUMN ads_kh_wide.gl_fh_dm IS 'Managing branch | 管理分行代码';
COMMENT ON COLUMN ads_kh_wide.kh_fh_dm IS 'Branch where the account was opened | 开户分行代码';
COMMENT ON COLUMN ads_kh_wide.gh_jl_id IS 'Manager, NULL if not assigned | 管户经理，未分配为空';
COMMENT ON COLUMN ads_kh_wide.khrq IS 'Account opened on | 开户日期';
COMMENT ON COLUMN ads_kh_wide.zjjy_rq IS 'Last transaction | 最近交易日期';
COMMENT ON COLUMN ads_kh_wide.zjlx_rq IS 'Last contact by a manager | 最近联系日期';
COMMENT ON COLUMN ads_kh_wide.aum_dr IS 'Assets today, 10,000 yuan | 当日AUM（万元）';
COMMENT ON COLUMN ads_kh_wide.aum_zr IS 'Assets the day before, 10,000 yuan | 昨日AUM（万元）';
COMMENT ON COLUMN ads_kh_wide.aum_sy IS 'Assets at the last month-end, 10,000 yuan | 上月末AUM（万元）';
COMMENT ON COLUMN ads_kh_wide.aum_sn IS 'Assets at the last year-end, 10,000 yuan | 上年末AUM（万元）';
COMMENT ON COLUMN ads_kh_wide.aum_yrj IS 'Average assets month to date, 10,000 yuan | 月日均AUM（万元）';
COMMENT ON COLUMN ads_kh_wide.aum_nrj IS 'Average assets year to date, 10,000 yuan | 年日均AUM（万元）';
COMMENT ON COLUMN ads_kh_wide.aum_lsg IS 'Highest assets ever, 10,000 yuan | 历史最高AUM（万元）';
COMMENT ON COLUMN ads_kh_wide.hq_ye IS 'Demand deposits, 10,000 yuan | 活期存款余额（万元）';
COMMENT ON COLUMN ads_kh_wide.dq_ye IS 'Time deposits, 10,000 yuan | 定期存款余额（万元）';
COMMENT ON COLUMN ads_kh_wide.lc_ye IS 'Wealth products, 10,000 yuan | 理财余额（万元）';
COMMENT ON COLUMN ads_kh_wide.jj_ye IS 'Funds, 10,000 yuan | 基金余额（万元）';
COMMENT ON COLUMN ads_kh_wide.bx_bf IS 'Insurance premiums paid so far, 10,000 yuan | 保险累计保费（万元）';
COMMENT ON COLUMN ads_kh_wide.xyk_yed IS 'Credit card limit, 10,000 yuan | 信用卡额度（万元）';
COMMENT ON COLUMN ads_kh_wide.dk_ye IS 'Loans, 10,000 yuan | 贷款余额（万元）';
COMMENT ON COLUMN ads_kh_wide.lr_bn IS 'Profit contributed this year, yuan | 本年利润贡献（元）';
COMMENT ON COLUMN ads_kh_wide.lr_sn IS 'Profit contributed last year, yuan | 上年利润贡献（元）';
COMMENT ON COLUMN ads_kh_wide.ls_bz IS 'True if flagged as likely to leave | 是否流失预警';
COMMENT ON COLUMN ads_kh_wide.dfgz_bz IS 'True if the salary is paid here | 是否代发工资';

CREATE TABLE ads_jl_yj (
  tj_yf   VARCHAR,
  jl_id   VARCHAR REFERENCES dim_khjl(jl_id),
  gh_kh_s INTEGER,
  aum_ym  DOUBLE,
  aum_jz  DOUBLE,
  zs_dy   DOUBLE,
  zs_lj   DOUBLE,
  zs_mb   DOUBLE,
  xz_kh_s INTEGER,
  ls_kh_s INTEGER,
  PRIMARY KEY (tj_yf, jl_id)
);
COMMENT ON TABLE ads_jl_yj IS 'Monthly performance of managers | 经理业绩月表';
COMMENT ON COLUMN ads_jl_yj.tj_yf IS 'Month, yyyymm | 统计月份（yyyymm）';
COMMENT ON COLUMN ads_jl_yj.jl_id IS 'Manager | 经理编号';
COMMENT ON COLUMN ads_jl_yj.gh_kh_s IS 'Clients managed | 管户数';
COMMENT ON COLUMN ads_jl_yj.aum_ym IS 'Assets at month-end, 10,000 yuan | 月末管户AUM（万元）';
COMMENT ON COLUMN ads_jl_yj.aum_jz IS 'Net growth in the month, 10,000 yuan | 当月AUM净增（万元）';
COMMENT ON COLUMN ads_jl_yj.zs_dy IS 'Commission of the month, yuan | 当月中收（元）';
COMMENT ON COLUMN ads_jl_yj.zs_lj IS 'Commission year to date, yuan | 年累计中收（元）';
COMMENT ON COLUMN ads_jl_yj.zs_mb IS 'Commission target of the year, yuan | 年度中收目标（元）';
COMMENT ON COLUMN ads_jl_yj.xz_kh_s IS 'New private clients | 新增私行客户数';
COMMENT ON COLUMN ads_jl_yj.ls_kh_s IS 'Clients lost | 流失客户数';
