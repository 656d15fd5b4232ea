-- 资产证券化与信托: special-purpose vehicles, tranches, pools, cash flows, ratings, trustees, investors.

CREATE TABLE spv (
  spv_cd  VARCHAR PRIMARY KEY,
  spv_nm  VARCHAR NOT NULL,
  ast_typ VARCHAR,
  orig_nm VARCHAR,
  mgr_nm  VARCHAR,
  set_dt  DATE,
  leg_mat DATE,
  iss_amt DOUBLE,
  revolv  BOOLEAN,
  spv_sts VARCHAR
);
COMMENT ON TABLE spv IS 'Securitisation plans | 专项计划';
COMMENT ON COLUMN spv.spv_cd IS 'Plan code, e.g. SP25007 | 计划代码';
COMMENT ON COLUMN spv.spv_nm IS 'Plan name, in Chinese | 计划名称';
COMMENT ON COLUMN spv.ast_typ IS 'Underlying: 车贷 auto loans, 消费贷 consumer loans, 应收账款 receivables, 租赁 leases, CMBS, 知识产权 intellectual property | 基础资产类型';
COMMENT ON COLUMN spv.orig_nm IS 'Originator, in Chinese | 原始权益人';
COMMENT ON COLUMN spv.mgr_nm IS 'Plan manager, in Chinese | 计划管理人';
COMMENT ON COLUMN spv.set_dt IS 'Set-up date | 设立日';
COMMENT ON COLUMN spv.leg_mat IS 'Legal maturity | 法定到期日';
COMMENT ON COLUMN spv.iss_amt IS 'Issue size, 100 million yuan | 发行规模（亿元）';
COMMENT ON COLUMN spv.revolv IS 'True if revolving | 是否循环购买';
COMMENT ON COLUMN spv.spv_sts IS 'Status: 存续 live, 清算 wound up, 加速清偿 accelerated | 状态';

CREATE TABLE trch (
  trch_cd  VARCHAR PRIMARY KEY,
  spv_cd   VARCHAR REFERENCES spv(spv_cd),
  trch_lvl VARCHAR,
  face     DOUBLE,
  bal      DOUBLE,
  cpn      DOUBLE,
  exp_mat  DATE
);
COMMENT ON TABLE trch IS 'Tranches | 分级证券';
COMMENT ON COLUMN trch.trch_cd IS 'Tranche code | 证券代码';
COMMENT ON COLUMN trch.spv_cd IS 'Plan | 计划代码';
COMMENT ON COLUMN trch.trch_lvl IS 'Level: 优先A senior A, 优先B senior B, 次级 equity | 级别';
COMMENT ON COLUMN trch.face IS 'Face amount, 100 million yuan | 面额（亿元）';
COMMENT ON COLUMN trch.bal IS 'Outstanding balance, 100 million yuan | 余额（亿元）';
COMMENT ON COLUMN trch.cpn IS 'Coupon, percent; NULL for equity | 票面利率（%），次级为空';
COMMENT ON COLUMN trch.exp_mat IS 'Expected maturity | 预期到期日';

CREATE TABLE pool_m (
  spv_cd   VARCHAR REFERENCES spv(spv_cd),
  rpt_m    DATE,
  pool_bal DOUBLE,
  d30      DOUBLE,
  d90      DOUBLE,
  cum_def  DOUBLE,
  cpr      DOUBLE,
  PRIMARY KEY (spv_cd, rpt_m)
);
COMMENT ON TABLE pool_m IS 'Pool performance by month | 资产池月度表现';
COMMENT ON COLUMN pool_m.spv_cd IS 'Plan | 计划代码';
COMMENT ON COLUMN pool_m.rpt_m IS 'Report month, month-end | 报告月末';
COMMENT ON COLUMN pool_m.pool_bal IS 'Pool balance, 100 million yuan | 资产池余额（亿元）';
COMMENT ON COLUMN pool_m.d30 IS '30+ days overdue rate, percent | 30天以上逾期率（%）';
COMMENT ON COLUMN pool_m.d90 IS '90+ days overdue rate, percent | 90天以上逾期率（%）';
COMMENT ON COLUMN pool_m.cum_def IS 'Cumulative default rate, percent | 累计违约率（%）';
COMMENT ON COLUMN pool_m.cpr IS 'Prepayment rate, percent a year | 早偿率（%）';

CREATE TABLE trig (
  trig_id  INTEGER PRIMARY KEY,
  spv_cd   VARCHAR REFERENCES spv(spv_cd),
  trig_dt  DATE,
  trig_typ VARCHAR,
  cured    BOOLEAN
);
COMMENT ON TABLE trig IS 'Trigger events | 触发事件';
COMMENT ON COLUMN trig.trig_id IS 'Event id | 事件编号';
COMMENT ON COLUMN trig.spv_cd IS 'Plan | 计划代码';
COMMENT ON COLUMN trig.trig_dt IS 'Date | 日期';
COMMENT ON COLUMN trig.trig_typ IS 'Type: 加速清偿 acceleration, 违约 default, 差额支付 shortfall payment, 评级下调 downgrade | 事件类型';
COMMENT ON COLUMN trig.cured IS 'True if cured | 是否已解除';

CREATE TABLE trch_rtg (
  trch_cd VARCHAR REFERENCES trch(trch_cd),
  rtg_dt  DATE,
  agcy    VARCHAR,
  rtg     VARCHAR,
  PRIMARY KEY (trch_cd, rtg_dt)
);
COMMENT ON TABLE trch_rtg IS 'Tranche ratings over time | 证券评级';
COMMENT ON COLUMN trch_rtg.trch_cd IS 'Tranche | 证券代码';
COMMENT ON COLUMN trch_rtg.rtg_dt IS 'Rating date | 评级日';
COMMENT ON COLUMN trch_rtg.agcy IS 'Agency | 评级机构';
COMMENT ON COLUMN trch_rtg.rtg IS 'Rating: AAAsf, AA+sf, AAsf, BBBsf | 评级';

CREATE TABLE pay (
  trch_cd   VARCHAR REFERENCES trch(trch_cd),
  pay_dt    DATE,
  intr      DOUBLE,
  prin      DOUBLE,
  short_amt DOUBLE,
  PRIMARY KEY (trch_cd, pay_dt)
);
COMMENT ON TABLE pay IS 'Payments to tranches | 兑付';
COMMENT ON COLUMN pay.trch_cd IS 'Tranche | 证券代码';
COMMENT ON COLUMN pay.pay_dt IS 'Payment date | 兑付日';
COMMENT ON COLUMN pay.intr IS 'Interest, 100 million yuan | 利息（亿元）';
COMMENT ON COLUMN pay.prin IS 'Principal, 100 million yuan | 本金（亿元）';
COMMENT ON COLUMN pay.short_amt IS 'Shortfall, 100 million yuan, 0 if paid in full | 缺口（亿元）';

CREATE TABLE inv (
  inv_nm  VARCHAR,
  trch_cd VARCHAR REFERENCES trch(trch_cd),
  inv_typ VARCHAR,
  hold    DOUBLE,
  PRIMARY KEY (inv_nm, trch_cd)
);
COMMENT ON TABLE inv IS 'Investors'' holdings | 投资者持有';
COMMENT ON COLUMN inv.inv_nm IS 'Investor, in Chinese | 投资者';
COMMENT ON COLUMN inv.trch_cd IS 'Tranche | 证券代码';
COMMENT ON COLUMN inv.inv_typ IS 'Type: 银行 bank, 基金 fund, 保险 insurer, 券商 broker | 投资者类型';
COMMENT ON COLUMN inv.hold IS 'Held, 100 million yuan | 持有金额（亿元）';
