-- Food delivery: restaurants, dishes, customers, couriers, orders, order items, reviews, zones, payouts.

CREATE TABLE zone (
  zone_id  INTEGER PRIMARY KEY,
  zone_nm  VARCHAR NOT NULL,
  city     VARCHAR,
  base_fee DECIMAL(18,2)
);
COMMENT ON TABLE zone IS 'Delivery zones | 配送区';
COMMENT ON COLUMN zone.zone_id IS 'Zone id | 区域编号';
COMMENT ON COLUMN zone.zone_nm IS 'Zone name | 区域名称';
COMMENT ON COLUMN zone.city IS 'City | 城市';
COMMENT ON COLUMN zone.base_fee IS 'Base delivery fee, yuan | 基础配送费（元）';

CREATE TABLE rider (
  rider_id INTEGER PRIMARY KEY,
  rider_nm VARCHAR NOT NULL,
  vehicle  VARCHAR,
  since    DATE,
  active   BOOLEAN
);
COMMENT ON TABLE rider IS 'Couriers | 骑手';
COMMENT ON COLUMN rider.rider_id IS 'Courier id | 骑手编号';
COMMENT ON COLUMN rider.rider_nm IS 'Name | 姓名';
COMMENT ON COLUMN rider.vehicle IS 'Vehicle: bike, scooter, car | 车辆：bike 自行车, scooter 电动车, car 汽车';
COMMENT ON COLUMN rider.since IS 'Since | 入职日期';
COMMENT ON COLUMN rider.active IS 'True if active | 是否在岗';

CREATE TABLE resto (
  resto_id  INTEGER PRIMARY KEY,
  resto_nm  VARCHAR NOT NULL,
  cuisine   VARCHAR,
  zone_id   INTEGER REFERENCES zone(zone_id),
  comm_pct  DOUBLE,
  open_from DATE,
  closed    BOOLEAN
);
COMMENT ON TABLE resto IS 'Restaurants | 餐厅';
COMMENT ON COLUMN resto.resto_id IS 'Restaurant id | 餐厅编号';
COMMENT ON COLUMN resto.resto_nm IS 'Restaurant name | 餐厅名称';
COMMENT ON COLUMN resto.cuisine IS 'Cuisine: Sichuan, Cantonese, Japanese, burgers, pizza, tea | 菜系：Sichuan 川菜, Cantonese 粤菜, Japanese 日料, burgers 汉堡, pizza 披萨, tea 茶饮';
COMMENT ON COLUMN resto.zone_id IS 'Zone | 区域';
COMMENT ON COLUMN resto.comm_pct IS 'Commission, percent | 抽成（%）';
COMMENT ON COLUMN resto.open_from IS 'On the platform since | 入驻日期';
COMMENT ON COLUMN resto.closed IS 'True if closed for good | 是否关店';

CREATE TABLE eater (
  eater_id BIGINT PRIMARY KEY,
  nick     VARCHAR,
  zone_id  INTEGER REFERENCES zone(zone_id),
  since    DATE
);
COMMENT ON TABLE eater IS 'Customers | 顾客';
COMMENT ON COLUMN eater.eater_id IS 'Customer id | 顾客编号';
COMMENT ON COLUMN eater.nick IS 'Nickname | 昵称';
COMMENT ON COLUMN eater.zone_id IS 'Home zone | 常住区域';
COMMENT ON COLUMN eater.since IS 'Customer since | 注册日期';

CREATE TABLE dish (
  dish_id  INTEGER PRIMARY KEY,
  resto_id INTEGER REFERENCES resto(resto_id),
  dish_nm  VARCHAR NOT NULL,
  price    DECIMAL(18,2),
  spicy    INTEGER,
  sold_out BOOLEAN
);
COMMENT ON TABLE dish IS 'Dishes | 菜品';
COMMENT ON COLUMN dish.dish_id IS 'Dish id | 菜品编号';
COMMENT ON COLUMN dish.resto_id IS 'Restaurant | 餐厅';
COMMENT ON COLUMN dish.dish_nm IS 'Dish name | 菜名';
COMMENT ON COLUMN dish.price IS 'Price, yuan | 价格（元）';
COMMENT ON COLUMN dish.spicy IS 'Spice level, 0-3 | 辣度';
COMMENT ON COLUMN dish.sold_out IS 'True if sold out now | 是否售罄';

CREATE TABLE ord (
  ord_id    BIGINT PRIMARY KEY,
  eater_id  BIGINT REFERENCES eater(eater_id),
  resto_id  INTEGER REFERENCES resto(resto_id),
  rider_id  INTEGER REFERENCES rider(rider_id),
  placed    TIMESTAMP,
  promised  TIMESTAMP,
  delivered TIMESTAMP,
  food_amt  DECIMAL(18,2),
  deliv_fee DECIMAL(18,2),
  tip       DECIMAL(18,2),
  promo_amt DECIMAL(18,2),
  ord_sts   VARCHAR
);
COMMENT ON TABLE ord IS 'Orders | 订单';
COMMENT ON COLUMN ord.ord_id IS 'Order id | 订单编号';
COMMENT ON COLUMN ord.eater_id IS 'Customer | 顾客';
COMMENT ON COLUMN ord.resto_id IS 'Restaurant | 餐厅';
COMMENT ON COLUMN ord.rider_id IS 'Courier, NULL for pick-up | 骑手，自取为空';
COMMENT ON COLUMN ord.placed IS 'Time placed | 下单时间';
COMMENT ON COLUMN ord.promised IS 'Delivery time promised | 承诺送达时间';
COMMENT ON COLUMN ord.delivered IS 'Time delivered, NULL if not | 送达时间';
COMMENT ON COLUMN ord.food_amt IS 'Food, yuan | 餐费（元）';
COMMENT ON COLUMN ord.deliv_fee IS 'Delivery fee, yuan | 配送费（元）';
COMMENT ON COLUMN ord.tip IS 'Tip, yuan, 0 if none | 打赏（元）';
COMMENT ON COLUMN ord.promo_amt IS 'Discount, yuan | 优惠（元）';
COMMENT ON COLUMN ord.ord_sts IS 'Status: cooking, on the way, delivered, cancelled | 状态：cooking 制作中, on the way 配送中, delivered 已送达, cancelled 已取消';

CREATE TABLE ord_item (
  ord_id  BIGINT REFERENCES ord(ord_id),
  dish_id INTEGER REFERENCES dish(dish_id),
  qty     INTEGER,
  PRIMARY KEY (ord_id, dish_id)
);
COMMENT ON TABLE ord_item IS 'Dishes ordered | 订单菜品';
COMMENT ON COLUMN ord_item.ord_id IS 'Order | 订单';
COMMENT ON COLUMN ord_item.dish_id IS 'Dish | 菜品';
COMMENT ON COLUMN ord_item.qty IS 'Quantity | 数量';

CREATE TABLE rev (
  ord_id     BIGINT PRIMARY KEY REFERENCES ord(ord_id),
  food_star  INTEGER,
  rider_star INTEGER,
  txt        VARCHAR
);
COMMENT ON TABLE rev IS 'Reviews | 评价';
COMMENT ON COLUMN rev.ord_id IS 'Order | 订单';
COMMENT ON COLUMN rev.food_star IS 'Stars for food, 1-5 | 餐品星级';
COMMENT ON COLUMN rev.rider_star IS 'Stars for the courier, 1-5, NULL for pick-up | 骑手星级';
COMMENT ON COLUMN rev.txt IS 'Text, NULL if none | 内容';
