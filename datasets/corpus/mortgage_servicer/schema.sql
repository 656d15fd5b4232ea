-- Mortgage servicer: borrowers, properties, loans, payments, escrow, modifications, foreclosures, investors.

CREATE TABLE bor (
  bor_id    BIGINT PRIMARY KEY,
  bor_name  VARCHAR NOT NULL,
  fico_orig INTEGER,
  veteran   BOOLEAN
);
COMMENT ON TABLE bor IS 'Borrowers | 借款人';
COMMENT ON COLUMN bor.bor_id IS 'Borrower id | 借款人编号';
COMMENT ON COLUMN bor.bor_name IS 'Name | 姓名';
COMMENT ON COLUMN bor.fico_orig IS 'FICO at origination | 发放时FICO';
COMMENT ON COLUMN bor.veteran IS 'True for veterans | 是否退伍军人';

CREATE TABLE prop (
  prop_id    BIGINT PRIMARY KEY,
  addr       VARCHAR,
  st         VARCHAR,
  zip        VARCHAR,
  prop_type  VARCHAR,
  appr_val   DECIMAL(18,2),
  flood_zone BOOLEAN
);
COMMENT ON TABLE prop IS 'Properties | 房产';
COMMENT ON COLUMN prop.prop_id IS 'Property id | 房产编号';
COMMENT ON COLUMN prop.addr IS 'Address | 地址';
COMMENT ON COLUMN prop.st IS 'State, two letters, e.g. FL | 州';
COMMENT ON COLUMN prop.zip IS 'Zip code | 邮编';
COMMENT ON COLUMN prop.prop_type IS 'Type: single family, condo, townhouse, manufactured | 类型：single family 独栋, condo 公寓, townhouse 联排, manufactured 预制';
COMMENT ON COLUMN prop.appr_val IS 'Latest appraised value, USD | 最新评估值（美元）';
COMMENT ON COLUMN prop.flood_zone IS 'True if in a flood zone | 是否洪水区';

CREATE TABLE inv (
  inv_cd     VARCHAR PRIMARY KEY,
  inv_name   VARCHAR,
  svc_fee_bp DOUBLE
);
COMMENT ON TABLE inv IS 'Investors that own the loans | 投资方';
COMMENT ON COLUMN inv.inv_cd IS 'Investor code: FNMA, FHLMC, GNMA, PRIV | 投资方代码';
COMMENT ON COLUMN inv.inv_name IS 'Name | 名称';
COMMENT ON COLUMN inv.svc_fee_bp IS 'Servicing fee, basis points | 服务费（基点）';

CREATE TABLE ln (
  ln_no    VARCHAR PRIMARY KEY,
  bor_id   BIGINT REFERENCES bor(bor_id),
  prop_id  BIGINT REFERENCES prop(prop_id),
  inv_cd   VARCHAR REFERENCES inv(inv_cd),
  orig_dt  DATE,
  orig_amt DECIMAL(18,2),
  upb      DECIMAL(18,2),
  note_rt  DOUBLE,
  rt_type  VARCHAR,
  term_m   INTEGER,
  purpose  VARCHAR,
  ln_sts   VARCHAR
);
COMMENT ON TABLE ln IS 'Loans | 房贷';
COMMENT ON COLUMN ln.ln_no IS 'Loan number | 贷款号';
COMMENT ON COLUMN ln.bor_id IS 'Borrower | 借款人';
COMMENT ON COLUMN ln.prop_id IS 'Property | 房产';
COMMENT ON COLUMN ln.inv_cd IS 'Investor | 投资方';
COMMENT ON COLUMN ln.orig_dt IS 'Origination date | 发放日期';
COMMENT ON COLUMN ln.orig_amt IS 'Original amount, USD | 发放金额（美元）';
COMMENT ON COLUMN ln.upb IS 'Unpaid principal balance, USD | 未偿本金（美元）';
COMMENT ON COLUMN ln.note_rt IS 'Note rate, percent | 合同利率（%）';
COMMENT ON COLUMN ln.rt_type IS 'Rate type: fixed, ARM | 利率类型：fixed 固定, ARM 浮动';
COMMENT ON COLUMN ln.term_m IS 'Term, months | 期限（月）';
COMMENT ON COLUMN ln.purpose IS 'Purpose: purchase, refinance, cash-out | 用途：purchase 购房, refinance 再融资, cash-out 套现';
COMMENT ON COLUMN ln.ln_sts IS 'Status: current, 30, 60, 90+, foreclosure, paid off | 状态：current 正常, 30, 60, 90+, foreclosure 止赎, paid off 结清';

CREATE TABLE pmt (
  pmt_id BIGINT PRIMARY KEY,
  ln_no  VARCHAR REFERENCES ln(ln_no),
  eff_dt DATE,
  due_dt DATE,
  prin   DECIMAL(18,2),
  intr   DECIMAL(18,2),
  escr   DECIMAL(18,2),
  how    VARCHAR
);
COMMENT ON TABLE pmt IS 'Payments received | 还款';
COMMENT ON COLUMN pmt.pmt_id IS 'Payment id | 还款编号';
COMMENT ON COLUMN pmt.ln_no IS 'Loan | 贷款号';
COMMENT ON COLUMN pmt.eff_dt IS 'Effective date | 入账日期';
COMMENT ON COLUMN pmt.due_dt IS 'Installment due date | 应还日期';
COMMENT ON COLUMN pmt.prin IS 'Principal, USD | 本金（美元）';
COMMENT ON COLUMN pmt.intr IS 'Interest, USD | 利息（美元）';
COMMENT ON COLUMN pmt.escr IS 'Escrow, USD | 代管（美元）';
COMMENT ON COLUMN pmt.how IS 'How: autopay, check, wire, phone | 方式：autopay 自动扣款, check 支票, wire 电汇, phone 电话';

CREATE TABLE escrow (
  esc_id  BIGINT PRIMARY KEY,
  ln_no   VARCHAR REFERENCES ln(ln_no),
  kind    VARCHAR,
  due_on  DATE,
  paid_on DATE,
  amt     DECIMAL(18,2)
);
COMMENT ON TABLE escrow IS 'Escrow bills for taxes and insurance | 代管支出';
COMMENT ON COLUMN escrow.esc_id IS 'Id | 编号';
COMMENT ON COLUMN escrow.ln_no IS 'Loan | 贷款号';
COMMENT ON COLUMN escrow.kind IS 'Kind: property tax, hazard insurance, flood insurance, mortgage insurance | 类型：property tax 房产税, hazard insurance 房屋险, flood insurance 洪水险, mortgage insurance 房贷险';
COMMENT ON COLUMN escrow.due_on IS 'Due date | 应付日期';
COMMENT ON COLUMN escrow.paid_on IS 'Date paid, NULL if unpaid | 支付日期';
COMMENT ON COLUMN escrow.amt IS 'Amount, USD | 金额（美元）';

CREATE TABLE loan_mod (
  mod_id   INTEGER PRIMARY KEY,
  ln_no    VARCHAR REFERENCES ln(ln_no),
  mod_dt   DATE,
  mod_type VARCHAR,
  new_rt   DOUBLE
);
COMMENT ON TABLE loan_mod IS 'Loan modifications | 贷款重组';
COMMENT ON COLUMN loan_mod.mod_id IS 'Modification id | 重组编号';
COMMENT ON COLUMN loan_mod.ln_no IS 'Loan | 贷款号';
COMMENT ON COLUMN loan_mod.mod_dt IS 'Date | 日期';
COMMENT ON COLUMN loan_mod.mod_type IS 'Type: rate cut, term extension, forbearance, principal cut | 类型：rate cut 降息, term extension 展期, forbearance 延期, principal cut 减本';
COMMENT ON COLUMN loan_mod.new_rt IS 'New rate, percent, NULL if unchanged | 新利率（%）';

CREATE TABLE fcl (
  fcl_id   INTEGER PRIMARY KEY,
  ln_no    VARCHAR REFERENCES ln(ln_no),
  refer_dt DATE,
  sale_dt  DATE,
  sale_px  DECIMAL(18,2),
  loss     DECIMAL(18,2)
);
COMMENT ON TABLE fcl IS 'Foreclosure cases | 止赎';
COMMENT ON COLUMN fcl.fcl_id IS 'Case id | 案件编号';
COMMENT ON COLUMN fcl.ln_no IS 'Loan | 贷款号';
COMMENT ON COLUMN fcl.refer_dt IS 'Date referred to the attorney | 移交律师日期';
COMMENT ON COLUMN fcl.sale_dt IS 'Date of the sale, NULL if not sold | 拍卖日期，未拍为空';
COMMENT ON COLUMN fcl.sale_px IS 'Sale price, USD, NULL if not sold | 拍卖价（美元）';
COMMENT ON COLUMN fcl.loss IS 'Loss, USD, NULL if not known | 损失（美元）';
