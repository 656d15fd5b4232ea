-- Commodity trading house: contracts, counterparties, vessels, cargoes, inspections, prices, hedges, letters of credit, stock.

CREATE TABLE ctp (
  ctp_id   INTEGER PRIMARY KEY,
  ctp_nm   VARCHAR NOT NULL,
  ctp_role VARCHAR,
  ctry     VARCHAR,
  crd_lim  DECIMAL(18,2)
);
COMMENT ON TABLE ctp IS 'Counterparties | 交易对手';
COMMENT ON COLUMN ctp.ctp_id IS 'Counterparty id | 对手编号';
COMMENT ON COLUMN ctp.ctp_nm IS 'Name | 名称';
COMMENT ON COLUMN ctp.ctp_role IS 'Role: producer, refiner, smelter, trader, utility | 角色：producer 生产商, refiner 炼厂, smelter 冶炼厂, trader 贸易商, utility 电力公司';
COMMENT ON COLUMN ctp.ctry IS 'Country | 国家';
COMMENT ON COLUMN ctp.crd_lim IS 'Credit limit, million USD | 信用额度（百万美元）';

CREATE TABLE cmd (
  cmd_cd VARCHAR PRIMARY KEY,
  cmd_nm VARCHAR,
  uom    VARCHAR
);
COMMENT ON TABLE cmd IS 'Commodities | 商品';
COMMENT ON COLUMN cmd.cmd_cd IS 'Commodity code: CRUDE, COPPER, IRONORE, LNG, COAL, SOYBEAN | 商品代码';
COMMENT ON COLUMN cmd.cmd_nm IS 'Name | 名称';
COMMENT ON COLUMN cmd.uom IS 'Unit: bbl, t, mmbtu | 单位';

CREATE TABLE vsl (
  imo    VARCHAR PRIMARY KEY,
  vsl_nm VARCHAR,
  dwt    INTEGER,
  built  INTEGER,
  flag   VARCHAR
);
COMMENT ON TABLE vsl IS 'Vessels | 船舶';
COMMENT ON COLUMN vsl.imo IS 'IMO number | IMO编号';
COMMENT ON COLUMN vsl.vsl_nm IS 'Vessel name | 船名';
COMMENT ON COLUMN vsl.dwt IS 'Deadweight, tonnes | 载重吨';
COMMENT ON COLUMN vsl.built IS 'Year built | 建造年份';
COMMENT ON COLUMN vsl.flag IS 'Flag | 船旗';

CREATE TABLE deal (
  deal_no  VARCHAR PRIMARY KEY,
  bs       VARCHAR,
  ctp_id   INTEGER REFERENCES ctp(ctp_id),
  cmd_cd   VARCHAR REFERENCES cmd(cmd_cd),
  deal_dt  DATE,
  qty      DOUBLE,
  px_basis VARCHAR,
  px       DOUBLE,
  incoterm VARCHAR,
  trader   VARCHAR,
  state    VARCHAR
);
COMMENT ON TABLE deal IS 'Physical deals | 现货合同';
COMMENT ON COLUMN deal.deal_no IS 'Deal number, e.g. PD-25-0088 | 合同号';
COMMENT ON COLUMN deal.bs IS 'B for purchase, S for sale | 买卖：B 采购, S 销售';
COMMENT ON COLUMN deal.ctp_id IS 'Counterparty | 对手';
COMMENT ON COLUMN deal.cmd_cd IS 'Commodity | 商品';
COMMENT ON COLUMN deal.deal_dt IS 'Date | 签约日期';
COMMENT ON COLUMN deal.qty IS 'Quantity | 数量';
COMMENT ON COLUMN deal.px_basis IS 'Pricing: fixed, Brent, LME, Platts | 计价方式：fixed 固定, Brent, LME, Platts';
COMMENT ON COLUMN deal.px IS 'Fixed price or premium, USD | 价格或升贴水（美元）';
COMMENT ON COLUMN deal.incoterm IS 'Incoterm: FOB, CIF, DAP | 贸易术语';
COMMENT ON COLUMN deal.trader IS 'Trader | 交易员';
COMMENT ON COLUMN deal.state IS 'State: open, executed, cancelled | 状态：open 未执行, executed 已执行, cancelled 取消';

CREATE TABLE mkt (
  cmd_cd VARCHAR REFERENCES cmd(cmd_cd),
  dt     DATE,
  px     DOUBLE,
  PRIMARY KEY (cmd_cd, dt)
);
COMMENT ON TABLE mkt IS 'Market prices by day | 市场价格';
COMMENT ON COLUMN mkt.cmd_cd IS 'Commodity | 商品';
COMMENT ON COLUMN mkt.dt IS 'Date | 日期';
COMMENT ON COLUMN mkt.px IS 'Price, USD a unit | 价格（美元）';

CREATE TABLE stk (
  whs    VARCHAR,
  cmd_cd VARCHAR REFERENCES cmd(cmd_cd),
  dt     DATE,
  qty    DOUBLE,
  PRIMARY KEY (whs, cmd_cd, dt)
);
COMMENT ON TABLE stk IS 'Stock by warehouse each day | 库存';
COMMENT ON COLUMN stk.whs IS 'Warehouse | 仓库';
COMMENT ON COLUMN stk.cmd_cd IS 'Commodity | 商品';
COMMENT ON COLUMN stk.dt IS 'Date | 日期';
COMMENT ON COLUMN stk.qty IS 'Quantity | 数量';

CREATE TABLE cargo (
  cg_id      INTEGER PRIMARY KEY,
  deal_no    VARCHAR REFERENCES deal(deal_no),
  imo        VARCHAR REFERENCES vsl(imo),
  load_port  VARCHAR,
  disch_port VARCHAR,
  bl_dt      DATE,
  eta        DATE,
  arr_dt     DATE,
  bl_qty     DOUBLE,
  out_qty    DOUBLE,
  dem_usd    DECIMAL(18,2)
);
COMMENT ON TABLE cargo IS 'Cargoes | 货载';
COMMENT ON COLUMN cargo.cg_id IS 'Cargo id | 货载编号';
COMMENT ON COLUMN cargo.deal_no IS 'Deal | 合同';
COMMENT ON COLUMN cargo.imo IS 'Vessel | 船舶';
COMMENT ON COLUMN cargo.load_port IS 'Load port | 装港';
COMMENT ON COLUMN cargo.disch_port IS 'Discharge port | 卸港';
COMMENT ON COLUMN cargo.bl_dt IS 'Bill of lading date | 提单日';
COMMENT ON COLUMN cargo.eta IS 'Expected arrival | 预计到港';
COMMENT ON COLUMN cargo.arr_dt IS 'Actual arrival, NULL if at sea | 实际到港，在途为空';
COMMENT ON COLUMN cargo.bl_qty IS 'Bill of lading quantity | 提单数量';
COMMENT ON COLUMN cargo.out_qty IS 'Discharged quantity, NULL before discharge | 卸货数量';
COMMENT ON COLUMN cargo.dem_usd IS 'Demurrage, USD, 0 if none | 滞期费（美元）';

CREATE TABLE hdg (
  hdg_id   INTEGER PRIMARY KEY,
  deal_no  VARCHAR REFERENCES deal(deal_no),
  lots     INTEGER,
  entry_px DOUBLE,
  exit_px  DOUBLE,
  lot_sz   DOUBLE
);
COMMENT ON TABLE hdg IS 'Futures hedges | 套保';
COMMENT ON COLUMN hdg.hdg_id IS 'Hedge id | 套保编号';
COMMENT ON COLUMN hdg.deal_no IS 'Deal hedged | 对应合同';
COMMENT ON COLUMN hdg.lots IS 'Lots, negative when short | 手数，空为负';
COMMENT ON COLUMN hdg.entry_px IS 'Entry price | 开仓价';
COMMENT ON COLUMN hdg.exit_px IS 'Exit price, NULL if open | 平仓价，未平为空';
COMMENT ON COLUMN hdg.lot_sz IS 'Units a lot | 每手数量';

CREATE TABLE lc (
  lc_no   VARCHAR PRIMARY KEY,
  deal_no VARCHAR REFERENCES deal(deal_no),
  bank    VARCHAR,
  amt_m   DECIMAL(18,2),
  open_dt DATE,
  exp_dt  DATE,
  nego_dt DATE
);
COMMENT ON TABLE lc IS 'Letters of credit | 信用证';
COMMENT ON COLUMN lc.lc_no IS 'Letter of credit number | 信用证号';
COMMENT ON COLUMN lc.deal_no IS 'Deal | 合同';
COMMENT ON COLUMN lc.bank IS 'Issuing bank | 开证行';
COMMENT ON COLUMN lc.amt_m IS 'Amount, million USD | 金额（百万美元）';
COMMENT ON COLUMN lc.open_dt IS 'Date opened | 开证日';
COMMENT ON COLUMN lc.exp_dt IS 'Expiry | 到期日';
COMMENT ON COLUMN lc.nego_dt IS 'Date negotiated, NULL if not | 议付日，未议付为空';
