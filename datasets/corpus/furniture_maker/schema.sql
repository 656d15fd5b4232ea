-- Furniture maker: designers, products, materials, bills of material, workshops, production orders, shops.

CREATE TABLE designer (
  designer_id INTEGER PRIMARY KEY,
  name        VARCHAR NOT NULL,
  country     VARCHAR,
  style       VARCHAR
);
COMMENT ON TABLE designer IS 'Designers | 设计师';
COMMENT ON COLUMN designer.designer_id IS 'Designer id | 设计师编号';
COMMENT ON COLUMN designer.name IS 'Name | 姓名';
COMMENT ON COLUMN designer.country IS 'Country | 国家';
COMMENT ON COLUMN designer.style IS 'Style: modern, classic, rustic, industrial | 风格：现代modern、古典classic、乡村rustic、工业industrial';

CREATE TABLE material (
  material_id   INTEGER PRIMARY KEY,
  name          VARCHAR NOT NULL,
  kind          VARCHAR,
  unit          VARCHAR,
  cost_per_unit DOUBLE,
  in_stock      DOUBLE,
  reorder_level DOUBLE
);
COMMENT ON TABLE material IS 'Materials | 材料';
COMMENT ON COLUMN material.material_id IS 'Material id | 材料编号';
COMMENT ON COLUMN material.name IS 'Name, e.g. oak | 名称';
COMMENT ON COLUMN material.kind IS 'Kind: wood, metal, fabric, leather, glass | 类型：木材wood、金属metal、布料fabric、皮革leather、玻璃glass';
COMMENT ON COLUMN material.unit IS 'Unit: kg, m2, piece | 单位';
COMMENT ON COLUMN material.cost_per_unit IS 'Cost a unit, euros | 单位成本（欧元）';
COMMENT ON COLUMN material.in_stock IS 'Stock, units | 库存';
COMMENT ON COLUMN material.reorder_level IS 'Reorder level, units | 再订货点';

CREATE TABLE workshop (
  workshop_id INTEGER PRIMARY KEY,
  name        VARCHAR NOT NULL,
  town        VARCHAR,
  workers     INTEGER,
  foreman     VARCHAR
);
COMMENT ON TABLE workshop IS 'Workshops | 车间';
COMMENT ON COLUMN workshop.workshop_id IS 'Workshop id | 车间编号';
COMMENT ON COLUMN workshop.name IS 'Name | 车间名称';
COMMENT ON COLUMN workshop.town IS 'Town | 所在镇';
COMMENT ON COLUMN workshop.workers IS 'Workers | 工人数';
COMMENT ON COLUMN workshop.foreman IS 'Foreman | 工长';

CREATE TABLE product (
  product_id   INTEGER PRIMARY KEY,
  name         VARCHAR NOT NULL,
  category     VARCHAR,
  designer_id  INTEGER REFERENCES designer(designer_id),
  launch_year  INTEGER,
  retail_price DOUBLE,
  weight_kg    DOUBLE,
  flat_pack    BOOLEAN,
  discontinued BOOLEAN
);
COMMENT ON TABLE product IS 'Furniture | 家具';
COMMENT ON COLUMN product.product_id IS 'Product id | 产品编号';
COMMENT ON COLUMN product.name IS 'Name, e.g. Fjord Table | 产品名称';
COMMENT ON COLUMN product.category IS 'Category: table, chair, sofa, bed, cabinet, desk | 类别：桌table、椅chair、沙发sofa、床bed、柜cabinet、书桌desk';
COMMENT ON COLUMN product.designer_id IS 'Designer | 设计师';
COMMENT ON COLUMN product.launch_year IS 'Year launched | 上市年份';
COMMENT ON COLUMN product.retail_price IS 'Retail price, euros | 零售价（欧元）';
COMMENT ON COLUMN product.weight_kg IS 'Weight, kg | 重量（公斤）';
COMMENT ON COLUMN product.flat_pack IS 'True if sold flat packed | 是否平板包装';
COMMENT ON COLUMN product.discontinued IS 'True if no longer made | 是否停产';

CREATE TABLE bill_of_material (
  product_id  INTEGER REFERENCES product(product_id),
  material_id INTEGER REFERENCES material(material_id),
  quantity    DOUBLE,
  PRIMARY KEY (product_id, material_id)
);
COMMENT ON TABLE bill_of_material IS 'Materials of products | 用料清单';
COMMENT ON COLUMN bill_of_material.product_id IS 'Product | 产品';
COMMENT ON COLUMN bill_of_material.material_id IS 'Material | 材料';
COMMENT ON COLUMN bill_of_material.quantity IS 'Quantity, units | 用量';

CREATE TABLE production_order (
  order_id    INTEGER PRIMARY KEY,
  product_id  INTEGER REFERENCES product(product_id),
  workshop_id INTEGER REFERENCES workshop(workshop_id),
  ordered_on  DATE,
  due_on      DATE,
  finished_on DATE,
  pieces      INTEGER,
  rejects     INTEGER
);
COMMENT ON TABLE production_order IS 'Production orders | 生产订单';
COMMENT ON COLUMN production_order.order_id IS 'Order id | 订单编号';
COMMENT ON COLUMN production_order.product_id IS 'Product | 产品';
COMMENT ON COLUMN production_order.workshop_id IS 'Workshop | 车间';
COMMENT ON COLUMN production_order.ordered_on IS 'Ordered | 下单日期';
COMMENT ON COLUMN production_order.due_on IS 'Due | 应完工日期';
COMMENT ON COLUMN production_order.finished_on IS 'Finished, NULL if not | 完工日期，未完工为空';
COMMENT ON COLUMN production_order.pieces IS 'Pieces ordered | 订单件数';
COMMENT ON COLUMN production_order.rejects IS 'Pieces rejected | 废品件数';

CREATE TABLE shop_sale (
  sale_id    INTEGER PRIMARY KEY,
  product_id INTEGER REFERENCES product(product_id),
  shop_city  VARCHAR,
  sold_on    DATE,
  pieces     INTEGER,
  unit_price DOUBLE
);
COMMENT ON TABLE shop_sale IS 'Sales in own shops | 门店销售';
COMMENT ON COLUMN shop_sale.sale_id IS 'Sale id | 销售编号';
COMMENT ON COLUMN shop_sale.product_id IS 'Product | 产品';
COMMENT ON COLUMN shop_sale.shop_city IS 'City of the shop | 门店城市';
COMMENT ON COLUMN shop_sale.sold_on IS 'Date | 销售日期';
COMMENT ON COLUMN shop_sale.pieces IS 'Pieces | 件数';
COMMENT ON COLUMN shop_sale.unit_price IS 'Price each, euros | 成交单价（欧元）';
