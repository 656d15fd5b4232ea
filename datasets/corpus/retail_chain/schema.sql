-- Supermarket chain: stores, items, sales, stock, suppliers, promotions, loyalty.

CREATE TABLE store (
  store_no    INTEGER PRIMARY KEY,
  store_name  VARCHAR NOT NULL,
  town        VARCHAR,
  region      VARCHAR,
  format      VARCHAR,
  area_sqm    INTEGER,
  open_date   DATE,
  closed_date DATE
);
COMMENT ON TABLE store IS 'Stores | 门店';
COMMENT ON COLUMN store.store_no IS 'Store number | 门店编号';
COMMENT ON COLUMN store.store_name IS 'Store name | 门店名称';
COMMENT ON COLUMN store.town IS 'Town | 城镇';
COMMENT ON COLUMN store.region IS 'Region: North, South, East, West | 区域：North 北区, South 南区, East 东区, West 西区';
COMMENT ON COLUMN store.format IS 'Format: hyper, super, express | 业态：hyper 大卖场, super 超市, express 便利店';
COMMENT ON COLUMN store.area_sqm IS 'Selling area, square metres | 营业面积（平方米）';
COMMENT ON COLUMN store.open_date IS 'Opening date | 开业日期';
COMMENT ON COLUMN store.closed_date IS 'Closing date, NULL while open | 闭店日期';

CREATE TABLE supplier (
  supplier_no   INTEGER PRIMARY KEY,
  supplier_name VARCHAR NOT NULL,
  origin        VARCHAR,
  lead_days     INTEGER
);
COMMENT ON TABLE supplier IS 'Suppliers | 供应商';
COMMENT ON COLUMN supplier.supplier_no IS 'Supplier number | 供应商编号';
COMMENT ON COLUMN supplier.supplier_name IS 'Supplier name | 供应商名称';
COMMENT ON COLUMN supplier.origin IS 'Country of origin | 国别';
COMMENT ON COLUMN supplier.lead_days IS 'Lead time, days | 供货周期（天）';

CREATE TABLE item (
  sku         VARCHAR PRIMARY KEY,
  item_desc   VARCHAR NOT NULL,
  dept        VARCHAR,
  brand       VARCHAR,
  own_label   BOOLEAN,
  unit_cost   DECIMAL(18,2),
  list_price  DECIMAL(18,2),
  supplier_no INTEGER REFERENCES supplier(supplier_no),
  delisted_on DATE
);
COMMENT ON TABLE item IS 'Items sold | 商品';
COMMENT ON COLUMN item.sku IS 'Item number | 商品编码';
COMMENT ON COLUMN item.item_desc IS 'Item description | 商品名称';
COMMENT ON COLUMN item.dept IS 'Department: grocery, fresh, dairy, beverages, household, apparel | 部门：grocery 杂货, fresh 生鲜, dairy 乳品, beverages 饮料, household 家居, apparel 服装';
COMMENT ON COLUMN item.brand IS 'Brand, NULL if unbranded | 品牌';
COMMENT ON COLUMN item.own_label IS 'True for own label | 是否自有品牌';
COMMENT ON COLUMN item.unit_cost IS 'Purchase cost, dollars | 进价（美元）';
COMMENT ON COLUMN item.list_price IS 'Shelf price, dollars | 售价（美元）';
COMMENT ON COLUMN item.supplier_no IS 'Supplier | 供应商';
COMMENT ON COLUMN item.delisted_on IS 'Date delisted, NULL while listed | 下架日期';

CREATE TABLE member (
  member_no   VARCHAR PRIMARY KEY,
  member_name VARCHAR,
  tier        VARCHAR,
  joined_on   DATE,
  home_store  INTEGER REFERENCES store(store_no),
  points      INTEGER
);
COMMENT ON TABLE member IS 'Loyalty members | 会员';
COMMENT ON COLUMN member.member_no IS 'Card number | 会员卡号';
COMMENT ON COLUMN member.member_name IS 'Name | 姓名';
COMMENT ON COLUMN member.tier IS 'Tier: blue, silver, gold | 等级：blue 蓝卡, silver 银卡, gold 金卡';
COMMENT ON COLUMN member.joined_on IS 'Date joined | 入会日期';
COMMENT ON COLUMN member.home_store IS 'Home store | 归属门店';
COMMENT ON COLUMN member.points IS 'Points balance | 积分';

CREATE TABLE ticket (
  ticket_no  BIGINT PRIMARY KEY,
  store_no   INTEGER REFERENCES store(store_no),
  sold_at    TIMESTAMP,
  member_no  VARCHAR REFERENCES member(member_no),
  pay_method VARCHAR
);
COMMENT ON TABLE ticket IS 'Till receipts | 小票';
COMMENT ON COLUMN ticket.ticket_no IS 'Receipt number | 小票号';
COMMENT ON COLUMN ticket.store_no IS 'Store | 门店';
COMMENT ON COLUMN ticket.sold_at IS 'Time of sale | 销售时间';
COMMENT ON COLUMN ticket.member_no IS 'Loyalty card, NULL for guests | 会员卡号，非会员为空';
COMMENT ON COLUMN ticket.pay_method IS 'Payment: cash, card, mobile, voucher | 支付方式：cash 现金, card 刷卡, mobile 手机, voucher 购物券';

CREATE TABLE stock_level (
  store_no   INTEGER REFERENCES store(store_no),
  sku        VARCHAR REFERENCES item(sku),
  stock_date DATE,
  on_hand    DOUBLE,
  reorder_pt DOUBLE,
  PRIMARY KEY (store_no, sku, stock_date)
);
COMMENT ON TABLE stock_level IS 'Stock by store and item, each night | 每日库存';
COMMENT ON COLUMN stock_level.store_no IS 'Store | 门店';
COMMENT ON COLUMN stock_level.sku IS 'Item | 商品';
COMMENT ON COLUMN stock_level.stock_date IS 'Date | 日期';
COMMENT ON COLUMN stock_level.on_hand IS 'Units on hand | 库存量';
COMMENT ON COLUMN stock_level.reorder_pt IS 'Reorder point, units | 补货点';

CREATE TABLE promo (
  promo_id INTEGER PRIMARY KEY,
  sku      VARCHAR REFERENCES item(sku),
  kind     VARCHAR,
  pct_off  DOUBLE,
  start_on DATE,
  end_on   DATE
);
COMMENT ON TABLE promo IS 'Promotions on items | 促销';
COMMENT ON COLUMN promo.promo_id IS 'Promotion id | 促销编号';
COMMENT ON COLUMN promo.sku IS 'Item | 商品';
COMMENT ON COLUMN promo.kind IS 'Kind: percent off, multibuy, gift | 类型：percent off 折扣, multibuy 多件, gift 赠品';
COMMENT ON COLUMN promo.pct_off IS 'Percent off, NULL unless percent off | 折扣率（%）';
COMMENT ON COLUMN promo.start_on IS 'First day | 开始日';
COMMENT ON COLUMN promo.end_on IS 'Last day | 结束日';

CREATE TABLE ticket_line (
  ticket_no BIGINT REFERENCES ticket(ticket_no),
  line_no   INTEGER,
  sku       VARCHAR REFERENCES item(sku),
  qty       DOUBLE,
  amount    DECIMAL(18,2),
  discount  DECIMAL(18,2),
  PRIMARY KEY (ticket_no, line_no)
);
COMMENT ON TABLE ticket_line IS 'Receipt lines | 小票明细';
COMMENT ON COLUMN ticket_line.ticket_no IS 'Receipt | 小票号';
COMMENT ON COLUMN ticket_line.line_no IS 'Line | 行号';
COMMENT ON COLUMN ticket_line.sku IS 'Item | 商品';
COMMENT ON COLUMN ticket_line.qty IS 'Quantity, negative for returns | 数量，退货为负';
COMMENT ON COLUMN ticket_line.amount IS 'Amount after discount, dollars | 折后金额（美元）';
COMMENT ON COLUMN ticket_line.discount IS 'Discount given, dollars | 折扣额（美元）';
