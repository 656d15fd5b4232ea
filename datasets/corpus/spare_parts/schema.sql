-- Spare parts distributor: parts, supersessions, vehicle fitments, suppliers, supplier prices, warehouses, stock, purchase orders, customers, sales orders, returns, price lists.

CREATE TABLE dim_brand (
  brand_key   INTEGER PRIMARY KEY,
  brand_name  VARCHAR NOT NULL,
  brand_tier  VARCHAR,
  origin_ctry VARCHAR
);
COMMENT ON TABLE dim_brand IS 'Brands of parts | 配件品牌';
COMMENT ON COLUMN dim_brand.brand_key IS 'Brand key | 品牌键';
COMMENT ON COLUMN dim_brand.brand_name IS 'Brand | 品牌名称';
COMMENT ON COLUMN dim_brand.brand_tier IS 'Tier: OEM original, OES, AFT aftermarket | 层级：OEM原厂、OES配套、AFT售后';
COMMENT ON COLUMN dim_brand.origin_ctry IS 'Country | 国家';

CREATE TABLE dim_vehicle (
  veh_key    INTEGER PRIMARY KEY,
  make_name  VARCHAR,
  model_name VARCHAR,
  yr_from    INTEGER,
  yr_to      INTEGER
);
COMMENT ON TABLE dim_vehicle IS 'Vehicle models | 车型';
COMMENT ON COLUMN dim_vehicle.veh_key IS 'Vehicle key | 车型键';
COMMENT ON COLUMN dim_vehicle.make_name IS 'Make | 车厂';
COMMENT ON COLUMN dim_vehicle.model_name IS 'Model | 车型';
COMMENT ON COLUMN dim_vehicle.yr_from IS 'First model year | 起始年款';
COMMENT ON COLUMN dim_vehicle.yr_to IS 'Last model year, NULL if built now | 截止年款，在产为空';

CREATE TABLE dim_supplier (
  supp_key  INTEGER PRIMARY KEY,
  supp_name VARCHAR NOT NULL,
  supp_ctry VARCHAR,
  lead_days INTEGER,
  blocked   BOOLEAN
);
COMMENT ON TABLE dim_supplier IS 'Suppliers | 供应商';
COMMENT ON COLUMN dim_supplier.supp_key IS 'Supplier key | 供应商键';
COMMENT ON COLUMN dim_supplier.supp_name IS 'Supplier | 供应商名称';
COMMENT ON COLUMN dim_supplier.supp_ctry IS 'Country | 国家';
COMMENT ON COLUMN dim_supplier.lead_days IS 'Agreed lead time, days | 约定交期（天）';
COMMENT ON COLUMN dim_supplier.blocked IS 'True if blocked | 是否停用';

CREATE TABLE dim_whse (
  whse_cd   VARCHAR PRIMARY KEY,
  whse_name VARCHAR NOT NULL,
  whse_city VARCHAR
);
COMMENT ON TABLE dim_whse IS 'Warehouses | 仓库';
COMMENT ON COLUMN dim_whse.whse_cd IS 'Warehouse code, e.g. W1 | 仓库代码';
COMMENT ON COLUMN dim_whse.whse_name IS 'Warehouse | 仓库名称';
COMMENT ON COLUMN dim_whse.whse_city IS 'City | 城市';

CREATE TABLE dim_customer (
  cust_key  INTEGER PRIMARY KEY,
  cust_name VARCHAR NOT NULL,
  cust_seg  VARCHAR,
  ship_city VARCHAR,
  bill_city VARCHAR,
  rep_name  VARCHAR
);
COMMENT ON TABLE dim_customer IS 'Customers | 客户';
COMMENT ON COLUMN dim_customer.cust_key IS 'Customer key | 客户键';
COMMENT ON COLUMN dim_customer.cust_name IS 'Customer | 客户名称';
COMMENT ON COLUMN dim_customer.cust_seg IS 'Segment: garage, dealer, fleet, webshop | 客户类型：修理厂、经销商、车队、网店';
COMMENT ON COLUMN dim_customer.ship_city IS 'City shipped to | 收货城市';
COMMENT ON COLUMN dim_customer.bill_city IS 'City billed to | 开票城市';
COMMENT ON COLUMN dim_customer.rep_name IS 'Sales representative | 销售代表';

CREATE TABLE dim_part (
  part_key      INTEGER PRIMARY KEY,
  part_no       VARCHAR NOT NULL,
  mfr_part_no   VARCHAR,
  part_desc     VARCHAR,
  brand_key     INTEGER REFERENCES dim_brand(brand_key),
  part_grp      VARCHAR,
  wgt_kg        DOUBLE,
  retail_px     DECIMAL(18,2),
  std_cost      DECIMAL(18,2),
  life_st       VARCHAR,
  superseded_by INTEGER REFERENCES dim_part(part_key),
  core_flag     BOOLEAN
);
COMMENT ON TABLE dim_part IS 'Parts | 配件';
COMMENT ON COLUMN dim_part.part_key IS 'Part key | 配件键';
COMMENT ON COLUMN dim_part.part_no IS 'Our part number, e.g. BRK-10422 | 本公司件号';
COMMENT ON COLUMN dim_part.mfr_part_no IS 'Maker''s part number | 厂家件号';
COMMENT ON COLUMN dim_part.part_desc IS 'Description | 配件名称';
COMMENT ON COLUMN dim_part.brand_key IS 'Brand | 品牌';
COMMENT ON COLUMN dim_part.part_grp IS 'Group: brake, engine, filter, suspension, electrical, body | 大类：制动、发动机、滤清、悬架、电气、车身';
COMMENT ON COLUMN dim_part.wgt_kg IS 'Weight, kg | 重量（公斤）';
COMMENT ON COLUMN dim_part.retail_px IS 'Retail price, EUR | 零售价（欧元）';
COMMENT ON COLUMN dim_part.std_cost IS 'Standard cost, EUR | 标准成本（欧元）';
COMMENT ON COLUMN dim_part.life_st IS 'Life: ACT active, PHO phasing out, DIS discontinued | 生命周期：ACT在售、PHO退市中、DIS停售';
COMMENT ON COLUMN dim_part.superseded_by IS 'Part that replaces it, NULL if none | 替代件，无则为空';
COMMENT ON COLUMN dim_part.core_flag IS 'True if the old part must be returned | 是否旧件回收';

CREATE TABLE fitment (
  part_key    INTEGER REFERENCES dim_part(part_key),
  veh_key     INTEGER REFERENCES dim_vehicle(veh_key),
  qty_per_veh INTEGER,
  PRIMARY KEY (part_key, veh_key)
);
COMMENT ON TABLE fitment IS 'Which part fits which vehicle | 适配';
COMMENT ON COLUMN fitment.part_key IS 'Part | 配件';
COMMENT ON COLUMN fitment.veh_key IS 'Vehicle | 车型';
COMMENT ON COLUMN fitment.qty_per_veh IS 'Pieces a vehicle | 单车用量';

CREATE TABLE supp_price (
  supp_key   INTEGER REFERENCES dim_supplier(supp_key),
  part_key   INTEGER REFERENCES dim_part(part_key),
  valid_from DATE,
  buy_px     DECIMAL(18,2),
  moq        INTEGER,
  PRIMARY KEY (supp_key, part_key, valid_from)
);
COMMENT ON TABLE supp_price IS 'Prices of suppliers | 供应商报价';
COMMENT ON COLUMN supp_price.supp_key IS 'Supplier | 供应商';
COMMENT ON COLUMN supp_price.part_key IS 'Part | 配件';
COMMENT ON COLUMN supp_price.valid_from IS 'Valid from | 生效日期';
COMMENT ON COLUMN supp_price.buy_px IS 'Purchase price, EUR | 采购价（欧元）';
COMMENT ON COLUMN supp_price.moq IS 'Minimum order quantity | 起订量';

CREATE TABLE stock_bal (
  whse_cd     VARCHAR REFERENCES dim_whse(whse_cd),
  part_key    INTEGER REFERENCES dim_part(part_key),
  qty_oh      INTEGER,
  qty_alloc   INTEGER,
  rop         INTEGER,
  last_cnt_dt DATE,
  PRIMARY KEY (whse_cd, part_key)
);
COMMENT ON TABLE stock_bal IS 'Stock by warehouse | 库存';
COMMENT ON COLUMN stock_bal.whse_cd IS 'Warehouse | 仓库';
COMMENT ON COLUMN stock_bal.part_key IS 'Part | 配件';
COMMENT ON COLUMN stock_bal.qty_oh IS 'On hand | 现有量';
COMMENT ON COLUMN stock_bal.qty_alloc IS 'Allocated to orders | 已分配量';
COMMENT ON COLUMN stock_bal.rop IS 'Reorder point | 再订货点';
COMMENT ON COLUMN stock_bal.last_cnt_dt IS 'Last counted | 最近盘点日';

CREATE TABLE fact_po (
  po_line_id INTEGER PRIMARY KEY,
  po_no      VARCHAR,
  supp_key   INTEGER REFERENCES dim_supplier(supp_key),
  part_key   INTEGER REFERENCES dim_part(part_key),
  whse_cd    VARCHAR REFERENCES dim_whse(whse_cd),
  po_dt      DATE,
  prom_dt    DATE,
  rcpt_dt    DATE,
  qty_ord    INTEGER,
  qty_rcv    INTEGER,
  unit_px    DECIMAL(18,2)
);
COMMENT ON TABLE fact_po IS 'Purchase order lines | 采购订单行';
COMMENT ON COLUMN fact_po.po_line_id IS 'Line id | 行号';
COMMENT ON COLUMN fact_po.po_no IS 'Purchase order number | 采购单号';
COMMENT ON COLUMN fact_po.supp_key IS 'Supplier | 供应商';
COMMENT ON COLUMN fact_po.part_key IS 'Part | 配件';
COMMENT ON COLUMN fact_po.whse_cd IS 'Warehouse to receive | 收货仓库';
COMMENT ON COLUMN fact_po.po_dt IS 'Ordered | 下单日期';
COMMENT ON COLUMN fact_po.prom_dt IS 'Promised | 承诺到货日';
COMMENT ON COLUMN fact_po.rcpt_dt IS 'Received, NULL if not | 到货日期，未到为空';
COMMENT ON COLUMN fact_po.qty_ord IS 'Quantity ordered | 订购量';
COMMENT ON COLUMN fact_po.qty_rcv IS 'Quantity received | 到货量';
COMMENT ON COLUMN fact_po.unit_px IS 'Price each, EUR | 单价（欧元）';

CREATE TABLE fact_sales (
  so_line_id INTEGER PRIMARY KEY,
  so_no      VARCHAR,
  cust_key   INTEGER REFERENCES dim_customer(cust_key),
  part_key   INTEGER REFERENCES dim_part(part_key),
  whse_cd    VARCHAR REFERENCES dim_whse(whse_cd),
  ord_dt     DATE,
  ship_dt    DATE,
  qty        INTEGER,
  net_px     DECIMAL(18,2),
  line_cost  DECIMAL(18,2),
  line_st    VARCHAR
);
COMMENT ON TABLE fact_sales IS 'Sales order lines | 销售订单行';
COMMENT ON COLUMN fact_sales.so_line_id IS 'Line id | 行号';
COMMENT ON COLUMN fact_sales.so_no IS 'Sales order number | 销售单号';
COMMENT ON COLUMN fact_sales.cust_key IS 'Customer | 客户';
COMMENT ON COLUMN fact_sales.part_key IS 'Part | 配件';
COMMENT ON COLUMN fact_sales.whse_cd IS 'Warehouse shipped from | 发货仓库';
COMMENT ON COLUMN fact_sales.ord_dt IS 'Ordered | 下单日期';
COMMENT ON COLUMN fact_sales.ship_dt IS 'Shipped, NULL if not yet | 发货日期，未发为空';
COMMENT ON COLUMN fact_sales.qty IS 'Quantity | 数量';
COMMENT ON COLUMN fact_sales.net_px IS 'Net price each, EUR | 净单价（欧元）';
COMMENT ON COLUMN fact_sales.line_cost IS 'Cost of the line, EUR | 行成本（欧元）';
COMMENT ON COLUMN fact_sales.line_st IS 'Status: OPEN, BACK back order, SHIP, CNCL | 状态：待发、缺货、已发、取消';

CREATE TABLE fact_return (
  rma_no     INTEGER PRIMARY KEY,
  so_line_id INTEGER REFERENCES fact_sales(so_line_id),
  rma_dt     DATE,
  qty_ret    INTEGER,
  rsn_cd     VARCHAR,
  cr_amt     DECIMAL(18,2)
);
COMMENT ON TABLE fact_return IS 'Returns | 退货';
COMMENT ON COLUMN fact_return.rma_no IS 'Return number | 退货单号';
COMMENT ON COLUMN fact_return.so_line_id IS 'Sales line | 销售行';
COMMENT ON COLUMN fact_return.rma_dt IS 'Date | 退货日期';
COMMENT ON COLUMN fact_return.qty_ret IS 'Quantity returned | 退货数量';
COMMENT ON COLUMN fact_return.rsn_cd IS 'Reason: WRONG wrong part, DEFECT, NOFIT, CORE old part | 原因：发错、质量、不适配、旧件';
COMMENT ON COLUMN fact_return.cr_amt IS 'Credit, EUR | 退款额（欧元）';
