-- Bond market: issuers, bonds, ratings, quotes and coupons. Chinese values in the coded columns.

CREATE TABLE bd_issuer (
  iss_cd     VARCHAR PRIMARY KEY,
  iss_nm     VARCHAR NOT NULL,
  iss_nature VARCHAR,
  prov       VARCHAR,
  ind_nm     VARCHAR,
  tot_ast    DOUBLE,
  liab_rto   DOUBLE
);
COMMENT ON TABLE bd_issuer IS 'Bond issuers | 债券发行人';
COMMENT ON COLUMN bd_issuer.iss_cd IS 'Issuer code | 发行人代码';
COMMENT ON COLUMN bd_issuer.iss_nm IS 'Issuer name | 发行人名称';
COMMENT ON COLUMN bd_issuer.iss_nature IS 'Nature: 央企 central SOE, 地方国企 local SOE, 民企 private, 金融机构 financial institution, 政府 government | 企业性质';
COMMENT ON COLUMN bd_issuer.prov IS 'Province, in Chinese, e.g. 江苏 | 所在省份';
COMMENT ON COLUMN bd_issuer.ind_nm IS 'Industry: 城投 LGFV, 地产 real estate, 银行 bank, 电力 power, 煤炭 coal, 钢铁 steel | 所属行业';
COMMENT ON COLUMN bd_issuer.tot_ast IS 'Total assets, 100 million yuan | 总资产（亿元）';
COMMENT ON COLUMN bd_issuer.liab_rto IS 'Liabilities to assets, percent | 资产负债率（%）';

CREATE TABLE yc (
  crv_nm VARCHAR,
  crv_dt DATE,
  tenor  DOUBLE,
  yld    DOUBLE,
  PRIMARY KEY (crv_nm, crv_dt, tenor)
);
COMMENT ON TABLE yc IS 'Yield curves | 收益率曲线';
COMMENT ON COLUMN yc.crv_nm IS 'Curve: 国债 treasury, 国开 CDB, 中票AAA MTN AAA, 中票AA MTN AA | 曲线名称';
COMMENT ON COLUMN yc.crv_dt IS 'Date | 日期';
COMMENT ON COLUMN yc.tenor IS 'Tenor, years | 期限（年）';
COMMENT ON COLUMN yc.yld IS 'Yield, percent | 收益率（%）';

CREATE TABLE bd_main (
  bd_cd    VARCHAR PRIMARY KEY,
  bd_abbr  VARCHAR NOT NULL,
  iss_cd   VARCHAR REFERENCES bd_issuer(iss_cd),
  bd_cls   VARCHAR,
  iss_dt   DATE,
  mat_dt   DATE,
  cpn_rt   DOUBLE,
  cpn_typ  VARCHAR,
  iss_amt  DOUBLE,
  out_amt  DOUBLE,
  put_dt   DATE,
  mkt      VARCHAR,
  dflt_flg INTEGER
);
COMMENT ON TABLE bd_main IS 'Bonds, one row a bond | 债券基本资料';
COMMENT ON COLUMN bd_main.bd_cd IS 'Bond code, e.g. 102380123 | 债券代码';
COMMENT ON COLUMN bd_main.bd_abbr IS 'Bond short name | 债券简称';
COMMENT ON COLUMN bd_main.iss_cd IS 'Issuer code | 发行人代码';
COMMENT ON COLUMN bd_main.bd_cls IS 'Class: 国债 treasury, 政金债 policy bank, 企业债 enterprise, 公司债 corporate, 中票 MTN, 短融 commercial paper, 可转债 convertible | 债券类别';
COMMENT ON COLUMN bd_main.iss_dt IS 'Issue date | 发行日';
COMMENT ON COLUMN bd_main.mat_dt IS 'Maturity date | 到期日';
COMMENT ON COLUMN bd_main.cpn_rt IS 'Coupon rate, percent | 票面利率（%）';
COMMENT ON COLUMN bd_main.cpn_typ IS 'Coupon type: 固定 fixed, 浮动 floating, 零息 zero | 计息方式';
COMMENT ON COLUMN bd_main.iss_amt IS 'Issue size, 100 million yuan | 发行规模（亿元）';
COMMENT ON COLUMN bd_main.out_amt IS 'Outstanding balance, 100 million yuan | 债券余额（亿元）';
COMMENT ON COLUMN bd_main.put_dt IS 'Next put date, NULL if no put option | 下一回售日';
COMMENT ON COLUMN bd_main.mkt IS 'Market: 银行间 interbank, 上交所 Shanghai exchange, 深交所 Shenzhen exchange | 交易市场';
COMMENT ON COLUMN bd_main.dflt_flg IS '1 if in default, else 0 | 是否违约（1是0否）';

CREATE TABLE bd_rtg (
  rtg_id INTEGER PRIMARY KEY,
  iss_cd VARCHAR REFERENCES bd_issuer(iss_cd),
  agcy   VARCHAR,
  rtg_dt DATE,
  rtg    VARCHAR,
  otlk   VARCHAR
);
COMMENT ON TABLE bd_rtg IS 'Credit ratings of issuers over time | 主体评级历史';
COMMENT ON COLUMN bd_rtg.rtg_id IS 'Rating id | 评级编号';
COMMENT ON COLUMN bd_rtg.iss_cd IS 'Issuer code | 发行人代码';
COMMENT ON COLUMN bd_rtg.agcy IS 'Rating agency: 中诚信 CCXI, 联合 Lianhe, 东方金诚 Golden Credit | 评级机构';
COMMENT ON COLUMN bd_rtg.rtg_dt IS 'Rating date | 评级日期';
COMMENT ON COLUMN bd_rtg.rtg IS 'Rating: AAA, AA+, AA, AA-, A+ | 评级';
COMMENT ON COLUMN bd_rtg.otlk IS 'Outlook: 稳定 stable, 正面 positive, 负面 negative | 评级展望';

CREATE TABLE bd_quote (
  bd_cd    VARCHAR REFERENCES bd_main(bd_cd),
  q_dt     DATE,
  cln_px   DOUBLE,
  acc_int  DOUBLE,
  ytm      DOUBLE,
  mod_dur  DOUBLE,
  turn_amt DOUBLE,
  PRIMARY KEY (bd_cd, q_dt)
);
COMMENT ON TABLE bd_quote IS 'Daily valuation of bonds | 债券日估值';
COMMENT ON COLUMN bd_quote.bd_cd IS 'Bond code | 债券代码';
COMMENT ON COLUMN bd_quote.q_dt IS 'Valuation date | 估值日期';
COMMENT ON COLUMN bd_quote.cln_px IS 'Clean price, yuan a 100 face | 净价';
COMMENT ON COLUMN bd_quote.acc_int IS 'Accrued interest | 应计利息';
COMMENT ON COLUMN bd_quote.ytm IS 'Yield to maturity, percent | 到期收益率（%）';
COMMENT ON COLUMN bd_quote.mod_dur IS 'Modified duration, years | 修正久期';
COMMENT ON COLUMN bd_quote.turn_amt IS 'Turnover of the day, 100 million yuan | 成交额（亿元）';

CREATE TABLE bd_pay (
  bd_cd   VARCHAR REFERENCES bd_main(bd_cd),
  pay_dt  DATE,
  pay_typ VARCHAR,
  pay_amt DOUBLE,
  act_dt  DATE,
  PRIMARY KEY (bd_cd, pay_dt, pay_typ)
);
COMMENT ON TABLE bd_pay IS 'Coupon and principal payments | 付息兑付';
COMMENT ON COLUMN bd_pay.bd_cd IS 'Bond code | 债券代码';
COMMENT ON COLUMN bd_pay.pay_dt IS 'Scheduled payment date | 应付日期';
COMMENT ON COLUMN bd_pay.pay_typ IS 'Payment type: 付息 coupon, 兑付 principal, 回售 put | 支付类型';
COMMENT ON COLUMN bd_pay.pay_amt IS 'Amount due, 100 million yuan | 应付金额（亿元）';
COMMENT ON COLUMN bd_pay.act_dt IS 'Actual payment date, NULL if not paid | 实际支付日';

CREATE TABLE bd_ddlt (
  evt_id  INTEGER PRIMARY KEY,
  bd_cd   VARCHAR REFERENCES bd_main(bd_cd),
  evt_dt  DATE,
  evt_typ VARCHAR,
  ovd_amt DOUBLE,
  rcv_rt  DOUBLE
);
COMMENT ON TABLE bd_ddlt IS 'Default events | 违约事件';
COMMENT ON COLUMN bd_ddlt.evt_id IS 'Event id | 事件编号';
COMMENT ON COLUMN bd_ddlt.bd_cd IS 'Bond code | 债券代码';
COMMENT ON COLUMN bd_ddlt.evt_dt IS 'Event date | 事件日期';
COMMENT ON COLUMN bd_ddlt.evt_typ IS 'Type: 未付息 missed coupon, 未兑付 missed principal, 展期 extension, 破产 bankruptcy | 事件类型';
COMMENT ON COLUMN bd_ddlt.ovd_amt IS 'Overdue amount, 100 million yuan | 逾期金额（亿元）';
COMMENT ON COLUMN bd_ddlt.rcv_rt IS 'Recovery rate, percent, NULL if unknown | 回收率（%）';
