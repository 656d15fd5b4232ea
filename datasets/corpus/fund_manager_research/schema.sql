-- Fund selector's research on managers: firms, managers, strategies, monthly returns, factor exposure, meetings, due diligence scores, approved list, allocations.

CREATE TABLE t_firm (
  firm_id     INTEGER PRIMARY KEY,
  firm_nm     VARCHAR NOT NULL,
  firm_kind   VARCHAR,
  hq_city     VARCHAR,
  founded_yr  INTEGER,
  firm_aum    DECIMAL(18,2),
  n_staff     INTEGER,
  amac_reg_no VARCHAR
);
COMMENT ON TABLE t_firm IS 'Asset management firms we research | 管理机构';
COMMENT ON COLUMN t_firm.firm_id IS 'Firm id | 机构ID';
COMMENT ON COLUMN t_firm.firm_nm IS 'Firm name, e.g. 景林资产, Bridgewater | 机构名称';
COMMENT ON COLUMN t_firm.firm_kind IS 'Kind: mutual 公募, private 私募, insurer 保险资管, foreign 外资 | 机构类别';
COMMENT ON COLUMN t_firm.hq_city IS 'Head office city, e.g. 上海, Shanghai | 总部城市';
COMMENT ON COLUMN t_firm.founded_yr IS 'Year founded | 成立年份';
COMMENT ON COLUMN t_firm.firm_aum IS 'Firm AUM, million yuan | 管理规模（百万元）';
COMMENT ON COLUMN t_firm.n_staff IS 'Investment staff | 投研人数';
COMMENT ON COLUMN t_firm.amac_reg_no IS 'Regulator''s registration number | 协会登记编号';

CREATE TABLE t_mgr (
  mgr_id         INTEGER PRIMARY KEY,
  mgr_nm         VARCHAR NOT NULL,
  firm_id        INTEGER REFERENCES t_firm(firm_id),
  mentor_id      INTEGER REFERENCES t_mgr(mgr_id),
  title          VARCHAR,
  industry_since DATE,
  cfa_flag       BOOLEAN
);
COMMENT ON TABLE t_mgr IS 'Managers (persons) | 基金经理';
COMMENT ON COLUMN t_mgr.mgr_id IS 'Manager id | 经理ID';
COMMENT ON COLUMN t_mgr.mgr_nm IS 'Name | 姓名';
COMMENT ON COLUMN t_mgr.firm_id IS 'Present firm, NULL if between jobs | 现任职机构';
COMMENT ON COLUMN t_mgr.mentor_id IS 'Manager who trained this one | 师承经理ID';
COMMENT ON COLUMN t_mgr.title IS 'Title: CIO, PM, deputy PM, analyst | 职务';
COMMENT ON COLUMN t_mgr.industry_since IS 'Date of entry into the industry | 入行日期';
COMMENT ON COLUMN t_mgr.cfa_flag IS 'True for CFA charterholders | 是否CFA';

CREATE TABLE t_strat (
  strat_id     INTEGER PRIMARY KEY,
  strat_nm     VARCHAR NOT NULL,
  firm_id      INTEGER REFERENCES t_firm(firm_id),
  lead_mgr_id  INTEGER REFERENCES t_mgr(mgr_id),
  co_mgr_id    INTEGER REFERENCES t_mgr(mgr_id),
  strat_type   VARCHAR,
  incep_dt     DATE,
  soft_closed  BOOLEAN,
  strat_aum    DECIMAL(18,2),
  mgmt_fee_pct DOUBLE,
  perf_fee_pct DOUBLE
);
COMMENT ON TABLE t_strat IS 'Products and strategies run by managers | 策略产品';
COMMENT ON COLUMN t_strat.strat_id IS 'Strategy id | 策略ID';
COMMENT ON COLUMN t_strat.strat_nm IS 'Strategy or product name | 策略名称';
COMMENT ON COLUMN t_strat.firm_id IS 'Firm | 机构ID';
COMMENT ON COLUMN t_strat.lead_mgr_id IS 'Lead manager | 主理经理ID';
COMMENT ON COLUMN t_strat.co_mgr_id IS 'Co-manager, NULL if none | 共管经理ID';
COMMENT ON COLUMN t_strat.strat_type IS 'Type: long only 主观多头, quant 量化, macro 宏观, CTA, fixed income 固收, market neutral 市场中性 | 策略类型';
COMMENT ON COLUMN t_strat.incep_dt IS 'Inception date | 成立日期';
COMMENT ON COLUMN t_strat.soft_closed IS 'True if closed to new money | 是否封盘';
COMMENT ON COLUMN t_strat.strat_aum IS 'Strategy AUM, million yuan | 策略规模（百万元）';
COMMENT ON COLUMN t_strat.mgmt_fee_pct IS 'Management fee, percent a year | 管理费（%）';
COMMENT ON COLUMN t_strat.perf_fee_pct IS 'Performance fee, percent of gains | 业绩报酬（%）';

CREATE TABLE t_meet (
  meet_id    INTEGER PRIMARY KEY,
  mgr_id     INTEGER REFERENCES t_mgr(mgr_id),
  analyst    VARCHAR,
  meet_dt    DATE,
  chan       VARCHAR,
  conviction INTEGER
);
COMMENT ON TABLE t_meet IS 'Meetings with managers | 调研访谈';
COMMENT ON COLUMN t_meet.meet_id IS 'Meeting id | 访谈ID';
COMMENT ON COLUMN t_meet.mgr_id IS 'Manager met | 受访经理ID';
COMMENT ON COLUMN t_meet.analyst IS 'Our analyst, e.g. Zhao Min | 我方研究员';
COMMENT ON COLUMN t_meet.meet_dt IS 'Date | 访谈日期';
COMMENT ON COLUMN t_meet.chan IS 'Channel: onsite 现场, call 电话, roadshow 路演 | 形式';
COMMENT ON COLUMN t_meet.conviction IS 'Conviction after the meeting, 1 to 10 | 信心评分 1-10';

CREATE TABLE t_ret_m (
  strat_id INTEGER REFERENCES t_strat(strat_id),
  mon_end  DATE,
  net_ret  DOUBLE,
  bmk_ret  DOUBLE,
  PRIMARY KEY (strat_id, mon_end)
);
COMMENT ON TABLE t_ret_m IS 'Monthly net returns | 月度净收益';
COMMENT ON COLUMN t_ret_m.strat_id IS 'Strategy | 策略ID';
COMMENT ON COLUMN t_ret_m.mon_end IS 'Month-end | 月末';
COMMENT ON COLUMN t_ret_m.net_ret IS 'Net return of the month, percent | 当月净收益（%）';
COMMENT ON COLUMN t_ret_m.bmk_ret IS 'Benchmark return of the month, percent | 当月基准收益（%）';

CREATE TABLE t_factor (
  strat_id INTEGER REFERENCES t_strat(strat_id),
  qtr_end  DATE,
  factor   VARCHAR,
  expo     DOUBLE,
  PRIMARY KEY (strat_id, qtr_end, factor)
);
COMMENT ON TABLE t_factor IS 'Factor exposures by quarter | 风格因子暴露';
COMMENT ON COLUMN t_factor.strat_id IS 'Strategy | 策略ID';
COMMENT ON COLUMN t_factor.qtr_end IS 'Quarter-end | 季末';
COMMENT ON COLUMN t_factor.factor IS 'Factor: size 市值, value 价值, momentum 动量, quality 质量, beta | 因子';
COMMENT ON COLUMN t_factor.expo IS 'Exposure in standard deviations | 暴露度';

CREATE TABLE t_dd (
  dd_id    INTEGER PRIMARY KEY,
  strat_id INTEGER REFERENCES t_strat(strat_id),
  dd_dt    DATE,
  ppl_sc   INTEGER,
  proc_sc  INTEGER,
  risk_sc  INTEGER,
  ops_sc   INTEGER,
  verdict  VARCHAR
);
COMMENT ON TABLE t_dd IS 'Due diligence scores | 尽调评分';
COMMENT ON COLUMN t_dd.dd_id IS 'Due diligence id | 尽调ID';
COMMENT ON COLUMN t_dd.strat_id IS 'Strategy | 策略ID';
COMMENT ON COLUMN t_dd.dd_dt IS 'Date completed | 完成日期';
COMMENT ON COLUMN t_dd.ppl_sc IS 'People score, 0 to 100 | 团队得分';
COMMENT ON COLUMN t_dd.proc_sc IS 'Process score, 0 to 100 | 流程得分';
COMMENT ON COLUMN t_dd.risk_sc IS 'Risk control score, 0 to 100 | 风控得分';
COMMENT ON COLUMN t_dd.ops_sc IS 'Operations score, 0 to 100 | 运营得分';
COMMENT ON COLUMN t_dd.verdict IS 'Verdict: approve 通过, watch 观察, reject 否决 | 结论';

CREATE TABLE t_list (
  entry_id INTEGER PRIMARY KEY,
  strat_id INTEGER REFERENCES t_strat(strat_id),
  tier     VARCHAR,
  in_dt    DATE,
  out_dt   DATE,
  out_why  VARCHAR
);
COMMENT ON TABLE t_list IS 'Approved list, one row an entry | 准入名单';
COMMENT ON COLUMN t_list.entry_id IS 'Entry id | 记录ID';
COMMENT ON COLUMN t_list.strat_id IS 'Strategy | 策略ID';
COMMENT ON COLUMN t_list.tier IS 'Tier: core 核心, satellite 卫星, watch 观察 | 层级';
COMMENT ON COLUMN t_list.in_dt IS 'Date entered | 入池日期';
COMMENT ON COLUMN t_list.out_dt IS 'Date removed, NULL if on the list | 出池日期，在池为空';
COMMENT ON COLUMN t_list.out_why IS 'Reason for removal: performance 业绩, style drift 风格漂移, departure 经理离职, compliance 合规 | 出池原因';

CREATE TABLE t_alloc (
  port_cd  VARCHAR,
  strat_id INTEGER REFERENCES t_strat(strat_id),
  val_dt   DATE,
  mkt_val  DECIMAL(18,2),
  cost_amt DECIMAL(18,2),
  PRIMARY KEY (port_cd, strat_id, val_dt)
);
COMMENT ON TABLE t_alloc IS 'Money our portfolios put into strategies | 配置头寸';
COMMENT ON COLUMN t_alloc.port_cd IS 'Portfolio code, e.g. FOF-01 | 组合代码';
COMMENT ON COLUMN t_alloc.strat_id IS 'Strategy | 策略ID';
COMMENT ON COLUMN t_alloc.val_dt IS 'Valuation date, month-end | 估值日';
COMMENT ON COLUMN t_alloc.mkt_val IS 'Market value, million yuan | 市值（百万元）';
COMMENT ON COLUMN t_alloc.cost_amt IS 'Cost, million yuan | 成本（百万元）';
