-- Futures and options exchange: products, contracts, daily settlement, members, positions, margins and deliveries.

CREATE TABLE prod (
  prod_cd VARCHAR PRIMARY KEY,
  prod_nm VARCHAR NOT NULL,
  prod_cn VARCHAR NOT NULL,
  grp     VARCHAR,
  mult    DOUBLE,
  tick    DOUBLE,
  list_dt DATE
);
COMMENT ON TABLE prod IS 'Products | 品种';
COMMENT ON COLUMN prod.prod_cd IS 'Product code, e.g. CU, RB, AU, SC, M | 品种代码';
COMMENT ON COLUMN prod.prod_nm IS 'Product name in English, e.g. Copper | 品种英文名';
COMMENT ON COLUMN prod.prod_cn IS 'Product name in Chinese, e.g. 铜 | 品种中文名';
COMMENT ON COLUMN prod.grp IS 'Group: metals, energy, agri, index, rates | 板块：metals 金属, energy 能源, agri 农产品, index 股指, rates 利率';
COMMENT ON COLUMN prod.mult IS 'Contract multiplier | 合约乘数';
COMMENT ON COLUMN prod.tick IS 'Minimum price change | 最小变动价位';
COMMENT ON COLUMN prod.list_dt IS 'Listing date | 上市日期';

CREATE TABLE mbr (
  mbr_id  VARCHAR PRIMARY KEY,
  mbr_nm  VARCHAR NOT NULL,
  mbr_typ VARCHAR,
  adm_dt  DATE
);
COMMENT ON TABLE mbr IS 'Clearing members | 会员';
COMMENT ON COLUMN mbr.mbr_id IS 'Member id, e.g. 0117 | 会员号';
COMMENT ON COLUMN mbr.mbr_nm IS 'Member name | 会员名称';
COMMENT ON COLUMN mbr.mbr_typ IS 'Type: broker, proprietary, foreign | 类型：broker 经纪, proprietary 自营, foreign 境外';
COMMENT ON COLUMN mbr.adm_dt IS 'Admission date | 入会日期';

CREATE TABLE ctrt (
  ctrt_cd  VARCHAR PRIMARY KEY,
  prod_cd  VARCHAR REFERENCES prod(prod_cd),
  kind     VARCHAR,
  strike   DOUBLE,
  first_dt DATE,
  last_dt  DATE,
  dlv_dt   DATE
);
COMMENT ON TABLE ctrt IS 'Contracts | 合约';
COMMENT ON COLUMN ctrt.ctrt_cd IS 'Contract code, e.g. CU2603 | 合约代码';
COMMENT ON COLUMN ctrt.prod_cd IS 'Product | 品种';
COMMENT ON COLUMN ctrt.kind IS 'Kind: F future, C call, P put | 类型：F 期货, C 看涨, P 看跌';
COMMENT ON COLUMN ctrt.strike IS 'Strike price, NULL for futures | 行权价';
COMMENT ON COLUMN ctrt.first_dt IS 'First trading day | 上市日';
COMMENT ON COLUMN ctrt.last_dt IS 'Last trading day | 最后交易日';
COMMENT ON COLUMN ctrt.dlv_dt IS 'Delivery day | 交割日';

CREATE TABLE mgn (
  prod_cd VARCHAR REFERENCES prod(prod_cd),
  eff_dt  DATE,
  rt      DOUBLE,
  lmt_up  DOUBLE,
  PRIMARY KEY (prod_cd, eff_dt)
);
COMMENT ON TABLE mgn IS 'Margin rates by product over time | 保证金率';
COMMENT ON COLUMN mgn.prod_cd IS 'Product | 品种';
COMMENT ON COLUMN mgn.eff_dt IS 'Effective date | 生效日期';
COMMENT ON COLUMN mgn.rt IS 'Margin rate, percent | 保证金率（%）';
COMMENT ON COLUMN mgn.lmt_up IS 'Daily price limit, percent | 涨跌停幅度（%）';

CREATE TABLE whs (
  prod_cd VARCHAR REFERENCES prod(prod_cd),
  whs_nm  VARCHAR,
  td      DATE,
  qty     DOUBLE,
  PRIMARY KEY (prod_cd, whs_nm, td)
);
COMMENT ON TABLE whs IS 'Registered warehouse stocks by day | 仓单';
COMMENT ON COLUMN whs.prod_cd IS 'Product | 品种';
COMMENT ON COLUMN whs.whs_nm IS 'Warehouse name | 仓库名称';
COMMENT ON COLUMN whs.td IS 'Day | 日期';
COMMENT ON COLUMN whs.qty IS 'Stock, tonnes | 库存（吨）';

CREATE TABLE dly (
  ctrt_cd VARCHAR REFERENCES ctrt(ctrt_cd),
  td      DATE,
  op      DOUBLE,
  hi      DOUBLE,
  lo      DOUBLE,
  cl      DOUBLE,
  stl     DOUBLE,
  pre_stl DOUBLE,
  vol     BIGINT,
  oi      BIGINT,
  iv      DOUBLE,
  PRIMARY KEY (ctrt_cd, td)
);
COMMENT ON TABLE dly IS 'Daily settlement data of contracts | 日行情';
COMMENT ON COLUMN dly.ctrt_cd IS 'Contract | 合约';
COMMENT ON COLUMN dly.td IS 'Trading day | 交易日';
COMMENT ON COLUMN dly.op IS 'Open | 开盘价';
COMMENT ON COLUMN dly.hi IS 'High | 最高价';
COMMENT ON COLUMN dly.lo IS 'Low | 最低价';
COMMENT ON COLUMN dly.cl IS 'Close | 收盘价';
COMMENT ON COLUMN dly.stl IS 'Settlement price | 结算价';
COMMENT ON COLUMN dly.pre_stl IS 'Previous settlement price | 前结算价';
COMMENT ON COLUMN dly.vol IS 'Volume, lots | 成交量（手）';
COMMENT ON COLUMN dly.oi IS 'Open interest, lots | 持仓量（手）';
COMMENT ON COLUMN dly.iv IS 'Implied volatility, percent, NULL for futures | 隐含波动率（%）';

CREATE TABLE mbr_pos (
  mbr_id  VARCHAR REFERENCES mbr(mbr_id),
  ctrt_cd VARCHAR REFERENCES ctrt(ctrt_cd),
  td      DATE,
  lng     BIGINT,
  sht     BIGINT,
  PRIMARY KEY (mbr_id, ctrt_cd, td)
);
COMMENT ON TABLE mbr_pos IS 'Member positions by day | 会员持仓';
COMMENT ON COLUMN mbr_pos.mbr_id IS 'Member | 会员号';
COMMENT ON COLUMN mbr_pos.ctrt_cd IS 'Contract | 合约';
COMMENT ON COLUMN mbr_pos.td IS 'Trading day | 交易日';
COMMENT ON COLUMN mbr_pos.lng IS 'Long position, lots | 多头（手）';
COMMENT ON COLUMN mbr_pos.sht IS 'Short position, lots | 空头（手）';

CREATE TABLE dlv (
  dlv_id  INTEGER PRIMARY KEY,
  ctrt_cd VARCHAR REFERENCES ctrt(ctrt_cd),
  byr     VARCHAR REFERENCES mbr(mbr_id),
  slr     VARCHAR REFERENCES mbr(mbr_id),
  lots    INTEGER,
  dlv_px  DOUBLE
);
COMMENT ON TABLE dlv IS 'Deliveries | 交割';
COMMENT ON COLUMN dlv.dlv_id IS 'Delivery id | 交割编号';
COMMENT ON COLUMN dlv.ctrt_cd IS 'Contract | 合约';
COMMENT ON COLUMN dlv.byr IS 'Buying member | 买方会员';
COMMENT ON COLUMN dlv.slr IS 'Selling member | 卖方会员';
COMMENT ON COLUMN dlv.lots IS 'Lots delivered | 交割手数';
COMMENT ON COLUMN dlv.dlv_px IS 'Delivery price | 交割价';
