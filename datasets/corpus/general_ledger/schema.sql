-- Accounting: chart of accounts, journals, customers, suppliers, invoices, budget.

CREATE TABLE coa (
  acc_code    VARCHAR PRIMARY KEY,
  acc_name    VARCHAR NOT NULL,
  acc_class   VARCHAR,
  parent_code VARCHAR,
  is_leaf     BOOLEAN
);
COMMENT ON TABLE coa IS 'Chart of accounts | 会计科目';
COMMENT ON COLUMN coa.acc_code IS 'Account code, e.g. 1001, 660203 | 科目代码';
COMMENT ON COLUMN coa.acc_name IS 'Account name | 科目名称';
COMMENT ON COLUMN coa.acc_class IS 'Class: asset, liability, equity, revenue, expense | 科目类别：asset 资产, liability 负债, equity 权益, revenue 收入, expense 费用';
COMMENT ON COLUMN coa.parent_code IS 'Parent account code, NULL at the top | 上级科目';
COMMENT ON COLUMN coa.is_leaf IS 'True if postings are allowed | 是否末级';

CREATE TABLE cost_ctr (
  cc_id    VARCHAR PRIMARY KEY,
  cc_name  VARCHAR NOT NULL,
  mgr      VARCHAR,
  division VARCHAR
);
COMMENT ON TABLE cost_ctr IS 'Cost centres | 成本中心';
COMMENT ON COLUMN cost_ctr.cc_id IS 'Cost centre id | 成本中心编号';
COMMENT ON COLUMN cost_ctr.cc_name IS 'Cost centre name | 成本中心名称';
COMMENT ON COLUMN cost_ctr.mgr IS 'Manager | 负责人';
COMMENT ON COLUMN cost_ctr.division IS 'Division: Sales, R&D, Operations, Corporate | 事业部：Sales 销售, R&D 研发, Operations 运营, Corporate 总部';

CREATE TABLE jrnl (
  jrnl_id     BIGINT PRIMARY KEY,
  post_dt     DATE,
  period      VARCHAR,
  src         VARCHAR,
  prepared_by VARCHAR,
  approved_by VARCHAR,
  descr       VARCHAR
);
COMMENT ON TABLE jrnl IS 'Journal entries (headers) | 凭证头';
COMMENT ON COLUMN jrnl.jrnl_id IS 'Journal id | 凭证编号';
COMMENT ON COLUMN jrnl.post_dt IS 'Posting date | 记账日期';
COMMENT ON COLUMN jrnl.period IS 'Period, YYYY-MM, e.g. 2025-06 | 会计期间';
COMMENT ON COLUMN jrnl.src IS 'Source: manual, AP, AR, payroll, FA | 来源：manual 手工, AP 应付, AR 应收, payroll 薪酬, FA 固定资产';
COMMENT ON COLUMN jrnl.prepared_by IS 'Preparer | 制单人';
COMMENT ON COLUMN jrnl.approved_by IS 'Approver, NULL if not approved | 审核人，未审核为空';
COMMENT ON COLUMN jrnl.descr IS 'Description | 摘要';

CREATE TABLE vendor (
  vnd_id    VARCHAR PRIMARY KEY,
  vnd_name  VARCHAR NOT NULL,
  pay_terms INTEGER,
  blocked   BOOLEAN
);
COMMENT ON TABLE vendor IS 'Suppliers | 供应商';
COMMENT ON COLUMN vendor.vnd_id IS 'Supplier id | 供应商编号';
COMMENT ON COLUMN vendor.vnd_name IS 'Supplier name | 供应商名称';
COMMENT ON COLUMN vendor.pay_terms IS 'Payment terms, days | 付款账期（天）';
COMMENT ON COLUMN vendor.blocked IS 'True if blocked for payment | 是否冻结付款';

CREATE TABLE ar_inv (
  doc_no    VARCHAR PRIMARY KEY,
  cust_name VARCHAR,
  bill_dt   DATE,
  due_dt    DATE,
  amt       DECIMAL(18,2),
  recv_amt  DECIMAL(18,2),
  sales_rep VARCHAR
);
COMMENT ON TABLE ar_inv IS 'Customer invoices | 应收发票';
COMMENT ON COLUMN ar_inv.doc_no IS 'Document number | 单据号';
COMMENT ON COLUMN ar_inv.cust_name IS 'Customer name | 客户名称';
COMMENT ON COLUMN ar_inv.bill_dt IS 'Billing date | 开票日期';
COMMENT ON COLUMN ar_inv.due_dt IS 'Due date | 到期日';
COMMENT ON COLUMN ar_inv.amt IS 'Amount, yuan | 金额（元）';
COMMENT ON COLUMN ar_inv.recv_amt IS 'Received so far, yuan | 已收金额（元）';
COMMENT ON COLUMN ar_inv.sales_rep IS 'Sales representative | 销售员';

CREATE TABLE jrnl_ln (
  jrnl_id  BIGINT REFERENCES jrnl(jrnl_id),
  ln_no    INTEGER,
  acc_code VARCHAR REFERENCES coa(acc_code),
  cc_id    VARCHAR REFERENCES cost_ctr(cc_id),
  dr       DECIMAL(18,2),
  cr       DECIMAL(18,2),
  PRIMARY KEY (jrnl_id, ln_no)
);
COMMENT ON TABLE jrnl_ln IS 'Journal lines | 凭证行';
COMMENT ON COLUMN jrnl_ln.jrnl_id IS 'Journal | 凭证编号';
COMMENT ON COLUMN jrnl_ln.ln_no IS 'Line number | 行号';
COMMENT ON COLUMN jrnl_ln.acc_code IS 'Account | 科目代码';
COMMENT ON COLUMN jrnl_ln.cc_id IS 'Cost centre, NULL for balance sheet lines | 成本中心';
COMMENT ON COLUMN jrnl_ln.dr IS 'Debit amount, yuan | 借方金额（元）';
COMMENT ON COLUMN jrnl_ln.cr IS 'Credit amount, yuan | 贷方金额（元）';

CREATE TABLE ap_inv (
  inv_no   VARCHAR PRIMARY KEY,
  vnd_id   VARCHAR REFERENCES vendor(vnd_id),
  inv_dt   DATE,
  due_dt   DATE,
  inv_amt  DECIMAL(18,2),
  paid_amt DECIMAL(18,2),
  paid_dt  DATE
);
COMMENT ON TABLE ap_inv IS 'Supplier invoices | 应付发票';
COMMENT ON COLUMN ap_inv.inv_no IS 'Invoice number | 发票号';
COMMENT ON COLUMN ap_inv.vnd_id IS 'Supplier | 供应商';
COMMENT ON COLUMN ap_inv.inv_dt IS 'Invoice date | 开票日期';
COMMENT ON COLUMN ap_inv.due_dt IS 'Due date | 到期日';
COMMENT ON COLUMN ap_inv.inv_amt IS 'Amount, yuan | 金额（元）';
COMMENT ON COLUMN ap_inv.paid_amt IS 'Paid so far, yuan | 已付金额（元）';
COMMENT ON COLUMN ap_inv.paid_dt IS 'Date of full payment, NULL if open | 付清日期';

CREATE TABLE budget (
  cc_id    VARCHAR REFERENCES cost_ctr(cc_id),
  acc_code VARCHAR REFERENCES coa(acc_code),
  period   VARCHAR,
  bud_amt  DECIMAL(18,2),
  PRIMARY KEY (cc_id, acc_code, period)
);
COMMENT ON TABLE budget IS 'Monthly budget by cost centre and account | 预算';
COMMENT ON COLUMN budget.cc_id IS 'Cost centre | 成本中心';
COMMENT ON COLUMN budget.acc_code IS 'Account | 科目代码';
COMMENT ON COLUMN budget.period IS 'Period, YYYY-MM | 会计期间';
COMMENT ON COLUMN budget.bud_amt IS 'Budget, yuan | 预算金额（元）';

CREATE TABLE fixed_asset (
  fa_id     VARCHAR PRIMARY KEY,
  fa_name   VARCHAR NOT NULL,
  fa_class  VARCHAR,
  cc_id     VARCHAR REFERENCES cost_ctr(cc_id),
  acq_dt    DATE,
  cost      DECIMAL(18,2),
  accum_dep DECIMAL(18,2),
  life_m    INTEGER,
  disp_dt   DATE
);
COMMENT ON TABLE fixed_asset IS 'Fixed assets | 固定资产';
COMMENT ON COLUMN fixed_asset.fa_id IS 'Asset id | 资产编号';
COMMENT ON COLUMN fixed_asset.fa_name IS 'Asset name | 资产名称';
COMMENT ON COLUMN fixed_asset.fa_class IS 'Class: building, machinery, vehicle, IT equipment, furniture | 资产类别：building 房屋, machinery 机器, vehicle 车辆, IT equipment 电子设备, furniture 家具';
COMMENT ON COLUMN fixed_asset.cc_id IS 'Cost centre | 使用部门';
COMMENT ON COLUMN fixed_asset.acq_dt IS 'Acquisition date | 购置日期';
COMMENT ON COLUMN fixed_asset.cost IS 'Cost, yuan | 原值（元）';
COMMENT ON COLUMN fixed_asset.accum_dep IS 'Accumulated depreciation, yuan | 累计折旧（元）';
COMMENT ON COLUMN fixed_asset.life_m IS 'Useful life, months | 使用年限（月）';
COMMENT ON COLUMN fixed_asset.disp_dt IS 'Disposal date, NULL if in use | 处置日期，在用为空';
