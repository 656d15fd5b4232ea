-- 期货数据: Chinese futures: exchanges, products, contracts, daily quotes, main-contract map, margins, position ranking of members, warehouse receipts, spot prices, member firms.

CREATE TABLE fut_exch (
  exch_cd VARCHAR PRIMARY KEY,
  exch_nm VARCHAR NOT NULL,
  city    VARCHAR
);
COMMENT ON TABLE fut_exch IS 'Futures exchanges | 期货交易所';
COMMENT ON COLUMN fut_exch.exch_cd IS 'Exchange code, e.g. SHFE, DCE | 交易所代码';
COMMENT ON COLUMN fut_exch.exch_nm IS 'Exchange name, in Chinese, e.g. 上期所 | 交易所简称';
COMMENT ON COLUMN fut_exch.city IS 'City, in Chinese | 所在城市';

CREATE TABLE fut_firm (
  firm_id    INTEGER PRIMARY KEY,
  firm_nm    VARCHAR NOT NULL,
  prov       VARCHAR,
  cls_rt     VARCHAR,
  net_cap    DOUBLE,
  cust_eqy   DOUBLE,
  parent_sec VARCHAR
);
COMMENT ON TABLE fut_firm IS 'Futures firms | 期货公司';
COMMENT ON COLUMN fut_firm.firm_id IS 'Firm id | 会员编号';
COMMENT ON COLUMN fut_firm.firm_nm IS 'Firm short name, in Chinese, e.g. 海通达期货 | 会员简称';
COMMENT ON COLUMN fut_firm.prov IS 'Province, in Chinese | 所在省份';
COMMENT ON COLUMN fut_firm.cls_rt IS 'Regulatory class: AA, A, BBB, BB, B, C | 分类评级';
COMMENT ON COLUMN fut_firm.net_cap IS 'Net capital, 100 million yuan | 净资本（亿元）';
COMMENT ON COLUMN fut_firm.cust_eqy IS 'Customer equity, 100 million yuan | 客户权益（亿元）';
COMMENT ON COLUMN fut_firm.parent_sec IS 'Controlling securities firm, in Chinese, NULL if none | 控股券商，无则为空';

CREATE TABLE fut_prod (
  prod_cd   VARCHAR PRIMARY KEY,
  prod_nm   VARCHAR NOT NULL,
  exch_cd   VARCHAR REFERENCES fut_exch(exch_cd),
  sector    VARCHAR,
  mult      DOUBLE,
  unit      VARCHAR,
  tick      DOUBLE,
  list_dt   DATE,
  has_night BOOLEAN
);
COMMENT ON TABLE fut_prod IS 'Futures products | 期货品种';
COMMENT ON COLUMN fut_prod.prod_cd IS 'Product code, e.g. CU, RB | 品种代码';
COMMENT ON COLUMN fut_prod.prod_nm IS 'Product name, in Chinese, e.g. 螺纹钢 | 品种名称';
COMMENT ON COLUMN fut_prod.exch_cd IS 'Exchange | 交易所代码';
COMMENT ON COLUMN fut_prod.sector IS 'Sector: 有色, 黑色, 能化, 农产品, 贵金属, 金融 | 板块';
COMMENT ON COLUMN fut_prod.mult IS 'Contract multiplier | 合约乘数';
COMMENT ON COLUMN fut_prod.unit IS 'Quote unit, in Chinese, e.g. 元/吨 | 报价单位';
COMMENT ON COLUMN fut_prod.tick IS 'Minimum price move | 最小变动价位';
COMMENT ON COLUMN fut_prod.list_dt IS 'Product listed on | 上市日期';
COMMENT ON COLUMN fut_prod.has_night IS 'True with a night session | 有无夜盘';

CREATE TABLE fut_contr (
  contr_cd    VARCHAR PRIMARY KEY,
  prod_cd     VARCHAR REFERENCES fut_prod(prod_cd),
  deliv_mon   VARCHAR,
  list_dt     DATE,
  last_trd_dt DATE,
  base_px     DOUBLE
);
COMMENT ON TABLE fut_contr IS 'Contracts | 期货合约';
COMMENT ON COLUMN fut_contr.contr_cd IS 'Contract code, e.g. RB2510 | 合约代码';
COMMENT ON COLUMN fut_contr.prod_cd IS 'Product | 品种代码';
COMMENT ON COLUMN fut_contr.deliv_mon IS 'Delivery month, YYYYMM | 交割月份（YYYYMM）';
COMMENT ON COLUMN fut_contr.list_dt IS 'First trading day | 上市日';
COMMENT ON COLUMN fut_contr.last_trd_dt IS 'Last trading day | 最后交易日';
COMMENT ON COLUMN fut_contr.base_px IS 'Listing base price | 挂牌基准价';

CREATE TABLE fut_wsr (
  prod_cd VARCHAR REFERENCES fut_prod(prod_cd),
  trd_dt  DATE,
  wh_nm   VARCHAR,
  area    VARCHAR,
  wsr_qty DOUBLE,
  wsr_chg DOUBLE,
  PRIMARY KEY (prod_cd, trd_dt, wh_nm)
);
COMMENT ON TABLE fut_wsr IS 'Warehouse receipts by warehouse | 仓单日报';
COMMENT ON COLUMN fut_wsr.prod_cd IS 'Product | 品种代码';
COMMENT ON COLUMN fut_wsr.trd_dt IS 'Date | 日期';
COMMENT ON COLUMN fut_wsr.wh_nm IS 'Warehouse, in Chinese | 仓库名称';
COMMENT ON COLUMN fut_wsr.area IS 'Area, in Chinese | 地区';
COMMENT ON COLUMN fut_wsr.wsr_qty IS 'Receipts, lots | 仓单数量（手）';
COMMENT ON COLUMN fut_wsr.wsr_chg IS 'Change on the day, lots | 当日增减（手）';

CREATE TABLE fut_spot (
  prod_cd VARCHAR REFERENCES fut_prod(prod_cd),
  px_dt   DATE,
  region  VARCHAR,
  spot_px DOUBLE,
  PRIMARY KEY (prod_cd, px_dt, region)
);
COMMENT ON TABLE fut_spot IS 'Spot prices | 现货价格';
COMMENT ON COLUMN fut_spot.prod_cd IS 'Product | 品种代码';
COMMENT ON COLUMN fut_spot.px_dt IS 'Date | 日期';
COMMENT ON COLUMN fut_spot.region IS 'Market, in Chinese, e.g. 上海 | 报价地区';
COMMENT ON COLUMN fut_spot.spot_px IS 'Spot price | 现货价';

CREATE TABLE fut_daily (
  contr_cd   VARCHAR REFERENCES fut_contr(contr_cd),
  trd_dt     DATE,
  open_px    DOUBLE,
  high_px    DOUBLE,
  low_px     DOUBLE,
  close_px   DOUBLE,
  settle     DOUBLE,
  pre_settle DOUBLE,
  vol        DOUBLE,
  amt        DOUBLE,
  oi         DOUBLE,
  oi_chg     DOUBLE,
  PRIMARY KEY (contr_cd, trd_dt)
);
COMMENT ON TABLE fut_daily IS 'Daily quotes of contracts | 合约日行情';
COMMENT ON COLUMN fut_daily.contr_cd IS 'Contract | 合约代码';
COMMENT ON COLUMN fut_daily.trd_dt IS 'Trading day | 交易日';
COMMENT ON COLUMN fut_daily.open_px IS 'Open | 开盘价';
COMMENT ON COLUMN fut_daily.high_px IS 'High | 最高价';
COMMENT ON COLUMN fut_daily.low_px IS 'Low | 最低价';
COMMENT ON COLUMN fut_daily.close_px IS 'Close | 收盘价';
COMMENT ON COLUMN fut_daily.settle IS 'Settlement price | 结算价';
COMMENT ON COLUMN fut_daily.pre_settle IS 'Previous settlement price | 前结算价';
COMMENT ON COLUMN fut_daily.vol IS 'Volume, lots | 成交量（手）';
COMMENT ON COLUMN fut_daily.amt IS 'Turnover, 10,000 yuan | 成交金额（万元）';
COMMENT ON COLUMN fut_daily.oi IS 'Open interest, lots | 持仓量（手）';
COMMENT ON COLUMN fut_daily.oi_chg IS 'Change of open interest, lots | 持仓量变化（手）';

CREATE TABLE fut_main (
  prod_cd  VARCHAR REFERENCES fut_prod(prod_cd),
  trd_dt   DATE,
  contr_cd VARCHAR REFERENCES fut_contr(contr_cd),
  PRIMARY KEY (prod_cd, trd_dt)
);
COMMENT ON TABLE fut_main IS 'Main contract by day | 主力合约对应';
COMMENT ON COLUMN fut_main.prod_cd IS 'Product | 品种代码';
COMMENT ON COLUMN fut_main.trd_dt IS 'Trading day | 交易日';
COMMENT ON COLUMN fut_main.contr_cd IS 'Main contract that day | 当日主力合约';

CREATE TABLE fut_margin (
  contr_cd VARCHAR REFERENCES fut_contr(contr_cd),
  eff_dt   DATE,
  spec_mr  DOUBLE,
  hedge_mr DOUBLE,
  lmt_pct  DOUBLE,
  open_fee DOUBLE,
  ct_fee   DOUBLE,
  PRIMARY KEY (contr_cd, eff_dt)
);
COMMENT ON TABLE fut_margin IS 'Settlement parameters | 结算参数';
COMMENT ON COLUMN fut_margin.contr_cd IS 'Contract | 合约代码';
COMMENT ON COLUMN fut_margin.eff_dt IS 'In force from | 生效日期';
COMMENT ON COLUMN fut_margin.spec_mr IS 'Margin for speculators, percent | 投机保证金率（%）';
COMMENT ON COLUMN fut_margin.hedge_mr IS 'Margin for hedgers, percent | 套保保证金率（%）';
COMMENT ON COLUMN fut_margin.lmt_pct IS 'Daily price limit, percent | 涨跌停幅度（%）';
COMMENT ON COLUMN fut_margin.open_fee IS 'Opening fee, yuan a lot | 开仓手续费（元/手）';
COMMENT ON COLUMN fut_margin.ct_fee IS 'Fee for closing the same day, yuan a lot | 平今手续费（元/手）';

CREATE TABLE fut_rank (
  contr_cd  VARCHAR REFERENCES fut_contr(contr_cd),
  trd_dt    DATE,
  firm_id   INTEGER REFERENCES fut_firm(firm_id),
  vol       DOUBLE,
  long_oi   DOUBLE,
  long_chg  DOUBLE,
  short_oi  DOUBLE,
  short_chg DOUBLE,
  PRIMARY KEY (contr_cd, trd_dt, firm_id)
);
COMMENT ON TABLE fut_rank IS 'Daily top-20 position ranking | 会员成交持仓排名';
COMMENT ON COLUMN fut_rank.contr_cd IS 'Contract | 合约代码';
COMMENT ON COLUMN fut_rank.trd_dt IS 'Trading day | 交易日';
COMMENT ON COLUMN fut_rank.firm_id IS 'Firm | 会员编号';
COMMENT ON COLUMN fut_rank.vol IS 'Volume, lots | 成交量（手）';
COMMENT ON COLUMN fut_rank.long_oi IS 'Long positions, lots | 多单持仓（手）';
COMMENT ON COLUMN fut_rank.long_chg IS 'Change of longs, lots | 多单增减（手）';
COMMENT ON COLUMN fut_rank.short_oi IS 'Short positions, lots | 空单持仓（手）';
COMMENT ON COLUMN fut_rank.short_chg IS 'Change of shorts, lots | 空单增减（手）';
