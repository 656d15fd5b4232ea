-- Share pledges and lock-up expiries of A-shares: stocks, holders, pledgees, pledges and releases, weekly pledge ratios, unlock calendar with batches and holders, share capital changes, holder reduction plans, freezes, daily prices, margin calls.

CREATE TABLE stk_info (
  stk_code    VARCHAR PRIMARY KEY,
  stk_name    VARCHAR NOT NULL,
  comp_name   VARCHAR,
  board       VARCHAR,
  sw_l1       VARCHAR,
  list_date   DATE,
  delist_date DATE,
  st_flag     BOOLEAN
);
COMMENT ON TABLE stk_info IS 'Stocks | 股票信息';
COMMENT ON COLUMN stk_info.stk_code IS 'Stock code with suffix, e.g. 002415.SZ | 股票代码';
COMMENT ON COLUMN stk_info.stk_name IS 'Short name, in Chinese, e.g. 海诺科技 | 股票简称';
COMMENT ON COLUMN stk_info.comp_name IS 'Company full name, in Chinese | 公司全称';
COMMENT ON COLUMN stk_info.board IS 'Board: main, chinext, star, bse | 板块：main主板，chinext创业板，star科创板，bse北交所';
COMMENT ON COLUMN stk_info.sw_l1 IS 'Shenwan first-level industry, in Chinese, e.g. 医药生物 | 申万一级行业';
COMMENT ON COLUMN stk_info.list_date IS 'Listed on | 上市日期';
COMMENT ON COLUMN stk_info.delist_date IS 'Delisted on, NULL if listed | 退市日期，在市为空';
COMMENT ON COLUMN stk_info.st_flag IS 'True for ST stocks | 是否ST';

CREATE TABLE sharehd (
  hd_id     INTEGER PRIMARY KEY,
  hd_name   VARCHAR NOT NULL,
  hd_type   VARCHAR,
  act_group VARCHAR
);
COMMENT ON TABLE sharehd IS 'Shareholders | 股东';
COMMENT ON COLUMN sharehd.hd_id IS 'Shareholder | 股东编号';
COMMENT ON COLUMN sharehd.hd_name IS 'Name, in Chinese, e.g. 海诺集团有限公司 | 股东名称';
COMMENT ON COLUMN sharehd.hd_type IS 'Type: person, company, PE fund, state, employee plan | 股东类型：person自然人，company企业，PE fund私募股权，state国资，employee plan员工持股';
COMMENT ON COLUMN sharehd.act_group IS 'Group acting in concert, NULL if none | 一致行动组，无则为空';

CREATE TABLE pledgee (
  pg_id   INTEGER PRIMARY KEY,
  pg_name VARCHAR NOT NULL,
  pg_kind VARCHAR
);
COMMENT ON TABLE pledgee IS 'Lenders against pledged shares | 质权人';
COMMENT ON COLUMN pledgee.pg_id IS 'Pledgee | 质权人编号';
COMMENT ON COLUMN pledgee.pg_name IS 'Name, in Chinese, e.g. 中泽证券 | 质权人名称';
COMMENT ON COLUMN pledgee.pg_kind IS 'Kind: broker, bank, trust, person, other | 类别：broker券商，bank银行，trust信托，person个人，other其他';

CREATE TABLE hd_pos (
  stk_code VARCHAR REFERENCES stk_info(stk_code),
  hd_id    INTEGER REFERENCES sharehd(hd_id),
  rpt_date DATE,
  ann_date DATE,
  hold_shr DECIMAL(18,2),
  hold_pct DOUBLE,
  is_ctrl  BOOLEAN,
  PRIMARY KEY (stk_code, hd_id, rpt_date)
);
COMMENT ON TABLE hd_pos IS 'Holdings of major shareholders at report dates | 大股东持股';
COMMENT ON COLUMN hd_pos.stk_code IS 'Stock | 股票';
COMMENT ON COLUMN hd_pos.hd_id IS 'Shareholder | 股东';
COMMENT ON COLUMN hd_pos.rpt_date IS 'Report date | 报告期';
COMMENT ON COLUMN hd_pos.ann_date IS 'Announced | 公告日期';
COMMENT ON COLUMN hd_pos.hold_shr IS 'Shares held, ten thousand | 持股数（万股）';
COMMENT ON COLUMN hd_pos.hold_pct IS 'Held, percent of capital | 持股比例（%）';
COMMENT ON COLUMN hd_pos.is_ctrl IS 'True for the controlling shareholder | 是否控股股东';

CREATE TABLE pledge (
  pl_id           INTEGER PRIMARY KEY,
  stk_code        VARCHAR REFERENCES stk_info(stk_code),
  hd_id           INTEGER REFERENCES sharehd(hd_id),
  pg_id           INTEGER REFERENCES pledgee(pg_id),
  ann_date        DATE,
  start_date      DATE,
  due_date        DATE,
  release_date    DATE,
  pl_shr          DECIMAL(18,2),
  remain_shr      DECIMAL(18,2),
  loan_amt        DECIMAL(18,2),
  fin_rate        DOUBLE,
  warn_px         DOUBLE,
  close_px        DOUBLE,
  purpose         VARCHAR,
  restricted_flag BOOLEAN
);
COMMENT ON TABLE pledge IS 'Pledges | 股权质押';
COMMENT ON COLUMN pledge.pl_id IS 'Pledge | 质押编号';
COMMENT ON COLUMN pledge.stk_code IS 'Stock | 股票';
COMMENT ON COLUMN pledge.hd_id IS 'Pledgor | 出质人';
COMMENT ON COLUMN pledge.pg_id IS 'Pledgee | 质权人';
COMMENT ON COLUMN pledge.ann_date IS 'Announced | 公告日期';
COMMENT ON COLUMN pledge.start_date IS 'Pledged from | 质押起始日';
COMMENT ON COLUMN pledge.due_date IS 'Due date agreed, NULL if until release | 约定到期日，至解除为止则为空';
COMMENT ON COLUMN pledge.release_date IS 'Released, NULL if outstanding | 解除日期，未解除为空';
COMMENT ON COLUMN pledge.pl_shr IS 'Shares pledged, ten thousand | 质押股数（万股）';
COMMENT ON COLUMN pledge.remain_shr IS 'Shares still pledged, ten thousand | 剩余质押股数（万股）';
COMMENT ON COLUMN pledge.loan_amt IS 'Loan, ten thousand yuan | 融资金额（万元）';
COMMENT ON COLUMN pledge.fin_rate IS 'Interest, percent a year | 融资利率（%）';
COMMENT ON COLUMN pledge.warn_px IS 'Warning price, yuan | 预警价（元）';
COMMENT ON COLUMN pledge.close_px IS 'Liquidation price, yuan | 平仓价（元）';
COMMENT ON COLUMN pledge.purpose IS 'Use: own business, repay debt, personal, top-up | 用途：own business经营，repay debt偿债，personal个人需求，top-up补充质押';
COMMENT ON COLUMN pledge.restricted_flag IS 'True if the shares are restricted | 是否限售股';

CREATE TABLE pl_ratio_w (
  stk_code    VARCHAR REFERENCES stk_info(stk_code),
  week_end    DATE,
  pl_cnt      INTEGER,
  pl_shr_free DECIMAL(18,2),
  pl_shr_rest DECIMAL(18,2),
  pl_ratio    DOUBLE,
  PRIMARY KEY (stk_code, week_end)
);
COMMENT ON TABLE pl_ratio_w IS 'Pledge ratios of stocks by week | 每周质押比例';
COMMENT ON COLUMN pl_ratio_w.stk_code IS 'Stock | 股票';
COMMENT ON COLUMN pl_ratio_w.week_end IS 'Date of the statistics | 统计日';
COMMENT ON COLUMN pl_ratio_w.pl_cnt IS 'Pledges outstanding | 质押笔数';
COMMENT ON COLUMN pl_ratio_w.pl_shr_free IS 'Unrestricted shares pledged, ten thousand | 无限售质押股数（万股）';
COMMENT ON COLUMN pl_ratio_w.pl_shr_rest IS 'Restricted shares pledged, ten thousand | 限售质押股数（万股）';
COMMENT ON COLUMN pl_ratio_w.pl_ratio IS 'Pledged, percent of A-share capital | 质押比例（%）';

CREATE TABLE unlock_batch (
  ub_id      INTEGER PRIMARY KEY,
  stk_code   VARCHAR REFERENCES stk_info(stk_code),
  lock_kind  VARCHAR,
  lock_start DATE,
  plan_date  DATE,
  float_date DATE,
  ann_date   DATE,
  unlock_shr DECIMAL(18,2),
  float_shr  DECIMAL(18,2),
  pct_total  DOUBLE,
  pct_float  DOUBLE,
  cost_px    DOUBLE
);
COMMENT ON TABLE unlock_batch IS 'Unlock batches | 解禁批次';
COMMENT ON COLUMN unlock_batch.ub_id IS 'Batch | 批次编号';
COMMENT ON COLUMN unlock_batch.stk_code IS 'Stock | 股票';
COMMENT ON COLUMN unlock_batch.lock_kind IS 'Kind: IPO founder, IPO strategic, placement, incentive, merger | 限售类型：IPO founder首发原股东，IPO strategic首发战略配售，placement定增，incentive股权激励，merger重组';
COMMENT ON COLUMN unlock_batch.lock_start IS 'Locked from | 限售起始日';
COMMENT ON COLUMN unlock_batch.plan_date IS 'Planned unlock date | 预计解禁日';
COMMENT ON COLUMN unlock_batch.float_date IS 'Actual listing date of the shares, NULL if not yet | 实际上市流通日，未流通为空';
COMMENT ON COLUMN unlock_batch.ann_date IS 'Announced, NULL if not yet | 公告日期，未公告为空';
COMMENT ON COLUMN unlock_batch.unlock_shr IS 'Shares unlocked, ten thousand | 解禁股数（万股）';
COMMENT ON COLUMN unlock_batch.float_shr IS 'Shares that can actually trade, ten thousand | 实际可流通股数（万股）';
COMMENT ON COLUMN unlock_batch.pct_total IS 'Percent of total capital | 占总股本比例（%）';
COMMENT ON COLUMN unlock_batch.pct_float IS 'Percent of float before | 占解禁前流通股比例（%）';
COMMENT ON COLUMN unlock_batch.cost_px IS 'Cost a share of the locked holders, yuan | 限售股成本（元）';

CREATE TABLE reduce_plan (
  rp_id     INTEGER PRIMARY KEY,
  stk_code  VARCHAR REFERENCES stk_info(stk_code),
  hd_id     INTEGER REFERENCES sharehd(hd_id),
  ann_date  DATE,
  from_date DATE,
  to_date   DATE,
  max_shr   DECIMAL(18,2),
  done_shr  DECIMAL(18,2),
  status    VARCHAR
);
COMMENT ON TABLE reduce_plan IS 'Reduction plans of shareholders | 减持计划';
COMMENT ON COLUMN reduce_plan.rp_id IS 'Plan | 计划编号';
COMMENT ON COLUMN reduce_plan.stk_code IS 'Stock | 股票';
COMMENT ON COLUMN reduce_plan.hd_id IS 'Shareholder | 股东';
COMMENT ON COLUMN reduce_plan.ann_date IS 'Announced | 公告日期';
COMMENT ON COLUMN reduce_plan.from_date IS 'Window opens | 减持起始日';
COMMENT ON COLUMN reduce_plan.to_date IS 'Window closes | 减持截止日';
COMMENT ON COLUMN reduce_plan.max_shr IS 'Most to be sold, ten thousand | 拟减持上限（万股）';
COMMENT ON COLUMN reduce_plan.done_shr IS 'Sold so far, ten thousand | 已减持（万股）';
COMMENT ON COLUMN reduce_plan.status IS 'Status: announced, under way, finished, cancelled | 状态：announced已公告，under way进行中，finished完成，cancelled终止';

CREATE TABLE jud_freeze (
  fz_id     INTEGER PRIMARY KEY,
  stk_code  VARCHAR REFERENCES stk_info(stk_code),
  hd_id     INTEGER REFERENCES sharehd(hd_id),
  court     VARCHAR,
  fz_shr    DECIMAL(18,2),
  fz_date   DATE,
  unfz_date DATE,
  waiting   BOOLEAN
);
COMMENT ON TABLE jud_freeze IS 'Judicial freezes | 司法冻结';
COMMENT ON COLUMN jud_freeze.fz_id IS 'Freeze | 冻结编号';
COMMENT ON COLUMN jud_freeze.stk_code IS 'Stock | 股票';
COMMENT ON COLUMN jud_freeze.hd_id IS 'Shareholder | 股东';
COMMENT ON COLUMN jud_freeze.court IS 'Court, in Chinese | 法院';
COMMENT ON COLUMN jud_freeze.fz_shr IS 'Shares frozen, ten thousand | 冻结股数（万股）';
COMMENT ON COLUMN jud_freeze.fz_date IS 'Frozen from | 冻结日期';
COMMENT ON COLUMN jud_freeze.unfz_date IS 'Lifted, NULL if frozen | 解冻日期，未解冻为空';
COMMENT ON COLUMN jud_freeze.waiting IS 'True for freezes in waiting | 是否轮候冻结';

CREATE TABLE stk_px (
  stk_code VARCHAR REFERENCES stk_info(stk_code),
  trd_date DATE,
  close_px DOUBLE,
  pct_chg  DOUBLE,
  tot_shr  DECIMAL(18,2),
  flt_shr  DECIMAL(18,2),
  tot_mv   DECIMAL(18,2),
  flt_mv   DECIMAL(18,2),
  PRIMARY KEY (stk_code, trd_date)
);
COMMENT ON TABLE stk_px IS 'Daily prices and capital | 日行情';
COMMENT ON COLUMN stk_px.stk_code IS 'Stock | 股票';
COMMENT ON COLUMN stk_px.trd_date IS 'Trading day | 交易日';
COMMENT ON COLUMN stk_px.close_px IS 'Close, yuan | 收盘价（元）';
COMMENT ON COLUMN stk_px.pct_chg IS 'Change, percent | 涨跌幅（%）';
COMMENT ON COLUMN stk_px.tot_shr IS 'Total capital, ten thousand shares | 总股本（万股）';
COMMENT ON COLUMN stk_px.flt_shr IS 'Float, ten thousand shares | 流通股本（万股）';
COMMENT ON COLUMN stk_px.tot_mv IS 'Total market value, ten thousand yuan | 总市值（万元）';
COMMENT ON COLUMN stk_px.flt_mv IS 'Float market value, ten thousand yuan | 流通市值（万元）';

CREATE TABLE margin_call (
  mc_id    INTEGER PRIMARY KEY,
  pl_id    INTEGER REFERENCES pledge(pl_id),
  evt_date DATE,
  evt_kind VARCHAR,
  shr      DECIMAL(18,2)
);
COMMENT ON TABLE margin_call IS 'Top-ups and liquidations | 补仓与平仓';
COMMENT ON COLUMN margin_call.mc_id IS 'Event | 事件编号';
COMMENT ON COLUMN margin_call.pl_id IS 'Pledge | 质押';
COMMENT ON COLUMN margin_call.evt_date IS 'Date | 日期';
COMMENT ON COLUMN margin_call.evt_kind IS 'Kind: warning, top-up, forced sale | 类型：warning触及预警，top-up补仓，forced sale强平';
COMMENT ON COLUMN margin_call.shr IS 'Shares added or sold, ten thousand | 涉及股数（万股）';

CREATE TABLE unlock_hd (
  ub_id INTEGER REFERENCES unlock_batch(ub_id),
  hd_id INTEGER REFERENCES sharehd(hd_id),
  shr   DECIMAL(18,2),
  PRIMARY KEY (ub_id, hd_id)
);
COMMENT ON TABLE unlock_hd IS 'Holders in unlock batches | 解禁股东';
COMMENT ON COLUMN unlock_hd.ub_id IS 'Batch | 批次';
COMMENT ON COLUMN unlock_hd.hd_id IS 'Shareholder | 股东';
COMMENT ON COLUMN unlock_hd.shr IS 'Shares unlocked, ten thousand | 解禁股数（万股）';
