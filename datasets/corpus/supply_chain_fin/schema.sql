-- 供应链金融: core enterprises, suppliers, receivables, financing, funders, fees, repayment, blacklist.

CREATE TABLE core_ent (
  core_id VARCHAR PRIMARY KEY,
  core_nm VARCHAR NOT NULL,
  ind     VARCHAR,
  rating  VARCHAR,
  crd_lmt DOUBLE,
  on_dt   DATE
);
COMMENT ON TABLE core_ent IS 'Core enterprises | 核心企业';
COMMENT ON COLUMN core_ent.core_id IS 'Core enterprise id | 核心企业编号';
COMMENT ON COLUMN core_ent.core_nm IS 'Name, in Chinese | 核心企业名称';
COMMENT ON COLUMN core_ent.ind IS 'Industry: 汽车 auto, 建筑 construction, 家电 appliances, 医药 pharma, 钢铁 steel | 行业';
COMMENT ON COLUMN core_ent.rating IS 'Rating: AAA, AA+, AA | 评级';
COMMENT ON COLUMN core_ent.crd_lmt IS 'Platform credit line, 10 thousand yuan | 平台授信（万元）';
COMMENT ON COLUMN core_ent.on_dt IS 'Date joined | 接入日期';

CREATE TABLE splr (
  splr_id VARCHAR PRIMARY KEY,
  splr_nm VARCHAR NOT NULL,
  tier    INTEGER,
  prov    VARCHAR,
  is_sme  INTEGER
);
COMMENT ON TABLE splr IS 'Suppliers | 供应商';
COMMENT ON COLUMN splr.splr_id IS 'Supplier id | 供应商编号';
COMMENT ON COLUMN splr.splr_nm IS 'Name, in Chinese | 供应商名称';
COMMENT ON COLUMN splr.tier IS 'Tier in the chain, 1 is direct | 层级，1为一级';
COMMENT ON COLUMN splr.prov IS 'Province, in Chinese | 省份';
COMMENT ON COLUMN splr.is_sme IS '1 for small and medium firms | 是否中小企业（1是）';

CREATE TABLE fndr (
  fndr_id  VARCHAR PRIMARY KEY,
  fndr_nm  VARCHAR NOT NULL,
  fndr_typ VARCHAR,
  quota    DOUBLE
);
COMMENT ON TABLE fndr IS 'Funders | 资金方';
COMMENT ON COLUMN fndr.fndr_id IS 'Funder id | 资金方编号';
COMMENT ON COLUMN fndr.fndr_nm IS 'Name, in Chinese | 资金方名称';
COMMENT ON COLUMN fndr.fndr_typ IS 'Type: 银行 bank, 保理 factoring, 信托 trust | 类型';
COMMENT ON COLUMN fndr.quota IS 'Quota on the platform, 10 thousand yuan | 平台额度（万元）';

CREATE TABLE rcv (
  vch_no  VARCHAR PRIMARY KEY,
  core_id VARCHAR REFERENCES core_ent(core_id),
  splr_id VARCHAR REFERENCES splr(splr_id),
  par_vch VARCHAR,
  amt     DOUBLE,
  iss_dt  DATE,
  due_dt  DATE,
  sts     VARCHAR
);
COMMENT ON TABLE rcv IS 'Receivable vouchers | 应收账款凭证';
COMMENT ON COLUMN rcv.vch_no IS 'Voucher number | 凭证编号';
COMMENT ON COLUMN rcv.core_id IS 'Core enterprise that owes | 核心企业（付款人）';
COMMENT ON COLUMN rcv.splr_id IS 'Supplier that holds it | 持有供应商';
COMMENT ON COLUMN rcv.par_vch IS 'Parent voucher when split, NULL if original | 母凭证，原始为空';
COMMENT ON COLUMN rcv.amt IS 'Amount, 10 thousand yuan | 金额（万元）';
COMMENT ON COLUMN rcv.iss_dt IS 'Date issued | 开立日期';
COMMENT ON COLUMN rcv.due_dt IS 'Due date | 到期日';
COMMENT ON COLUMN rcv.sts IS 'Status: 持有 held, 已融资 financed, 已流转 transferred, 已兑付 paid, 逾期 overdue | 状态';

CREATE TABLE fin (
  fin_no   VARCHAR PRIMARY KEY,
  vch_no   VARCHAR REFERENCES rcv(vch_no),
  fndr_id  VARCHAR REFERENCES fndr(fndr_id),
  app_dt   DATE,
  loan_dt  DATE,
  fin_amt  DOUBLE,
  rt       DOUBLE,
  plat_fee DOUBLE,
  fin_sts  VARCHAR
);
COMMENT ON TABLE fin IS 'Financings | 融资';
COMMENT ON COLUMN fin.fin_no IS 'Financing number | 融资编号';
COMMENT ON COLUMN fin.vch_no IS 'Voucher | 凭证';
COMMENT ON COLUMN fin.fndr_id IS 'Funder | 资金方';
COMMENT ON COLUMN fin.app_dt IS 'Date applied | 申请日期';
COMMENT ON COLUMN fin.loan_dt IS 'Date paid out, NULL if not | 放款日期，未放款为空';
COMMENT ON COLUMN fin.fin_amt IS 'Amount, 10 thousand yuan | 融资金额（万元）';
COMMENT ON COLUMN fin.rt IS 'Annual rate, percent | 年化利率（%）';
COMMENT ON COLUMN fin.plat_fee IS 'Platform fee, 10 thousand yuan | 平台服务费（万元）';
COMMENT ON COLUMN fin.fin_sts IS 'Status: 审核中 in review, 已放款 paid out, 已拒绝 rejected, 已结清 settled | 融资状态';

CREATE TABLE rpy (
  rpy_id  INTEGER PRIMARY KEY,
  fin_no  VARCHAR REFERENCES fin(fin_no),
  rpy_dt  DATE,
  rpy_amt DOUBLE
);
COMMENT ON TABLE rpy IS 'Repayments | 还款';
COMMENT ON COLUMN rpy.rpy_id IS 'Id | 还款编号';
COMMENT ON COLUMN rpy.fin_no IS 'Financing | 融资';
COMMENT ON COLUMN rpy.rpy_dt IS 'Date | 还款日期';
COMMENT ON COLUMN rpy.rpy_amt IS 'Amount, 10 thousand yuan | 还款金额（万元）';
