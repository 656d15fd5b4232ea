-- Online marketplace: users, sellers, listings, orders, shipments, reviews, coupons, visits.

CREATE TABLE users (
  user_id    BIGINT PRIMARY KEY,
  nick       VARCHAR,
  prov       VARCHAR,
  reg_time   TIMESTAMP,
  vip        BOOLEAN,
  birth_year INTEGER
);
COMMENT ON TABLE users IS 'Buyers | 买家';
COMMENT ON COLUMN users.user_id IS 'Buyer id | 买家编号';
COMMENT ON COLUMN users.nick IS 'Nickname | 昵称';
COMMENT ON COLUMN users.prov IS 'Province in English, e.g. Guangdong | 省份';
COMMENT ON COLUMN users.reg_time IS 'Time registered | 注册时间';
COMMENT ON COLUMN users.vip IS 'True for paying members | 是否付费会员';
COMMENT ON COLUMN users.birth_year IS 'Year of birth, NULL if not given | 出生年份';

CREATE TABLE sellers (
  shop_id   INTEGER PRIMARY KEY,
  shop_name VARCHAR NOT NULL,
  shop_type VARCHAR,
  opened_on DATE,
  rating    DOUBLE,
  banned    BOOLEAN
);
COMMENT ON TABLE sellers IS 'Shops | 店铺';
COMMENT ON COLUMN sellers.shop_id IS 'Shop id | 店铺编号';
COMMENT ON COLUMN sellers.shop_name IS 'Shop name | 店铺名称';
COMMENT ON COLUMN sellers.shop_type IS 'Type: flagship, franchise, individual | 类型：flagship 旗舰店, franchise 专营店, individual 个人店';
COMMENT ON COLUMN sellers.opened_on IS 'Date opened | 开店日期';
COMMENT ON COLUMN sellers.rating IS 'Shop rating, 0-5 | 店铺评分';
COMMENT ON COLUMN sellers.banned IS 'True if banned | 是否封禁';

CREATE TABLE listings (
  goods_id  BIGINT PRIMARY KEY,
  shop_id   INTEGER REFERENCES sellers(shop_id),
  title     VARCHAR NOT NULL,
  cate      VARCHAR,
  price     DECIMAL(18,2),
  stock     INTEGER,
  shelf_on  DATE,
  shelf_off DATE
);
COMMENT ON TABLE listings IS 'Goods on sale | 商品';
COMMENT ON COLUMN listings.goods_id IS 'Goods id | 商品编号';
COMMENT ON COLUMN listings.shop_id IS 'Shop | 店铺';
COMMENT ON COLUMN listings.title IS 'Title | 标题';
COMMENT ON COLUMN listings.cate IS 'Category: phones, beauty, baby, sports, home, books | 类目：phones 手机, beauty 美妆, baby 母婴, sports 运动, home 家居, books 图书';
COMMENT ON COLUMN listings.price IS 'Price, yuan | 价格（元）';
COMMENT ON COLUMN listings.stock IS 'Units in stock | 库存';
COMMENT ON COLUMN listings.shelf_on IS 'Date listed | 上架日期';
COMMENT ON COLUMN listings.shelf_off IS 'Date taken off, NULL if on sale | 下架日期，在售为空';

CREATE TABLE orders (
  order_sn     VARCHAR PRIMARY KEY,
  user_id      BIGINT REFERENCES users(user_id),
  shop_id      INTEGER REFERENCES sellers(shop_id),
  create_time  TIMESTAMP,
  pay_time     TIMESTAMP,
  order_status VARCHAR,
  total_fee    DECIMAL(18,2),
  coupon_fee   DECIMAL(18,2),
  freight      DECIMAL(18,2)
);
COMMENT ON TABLE orders IS 'Orders | 订单';
COMMENT ON COLUMN orders.order_sn IS 'Order number | 订单号';
COMMENT ON COLUMN orders.user_id IS 'Buyer | 买家';
COMMENT ON COLUMN orders.shop_id IS 'Shop | 店铺';
COMMENT ON COLUMN orders.create_time IS 'Time placed | 下单时间';
COMMENT ON COLUMN orders.pay_time IS 'Time paid, NULL if unpaid | 支付时间，未支付为空';
COMMENT ON COLUMN orders.order_status IS 'Status: unpaid, paid, shipped, received, refunded, closed | 状态：unpaid 待付款, paid 待发货, shipped 已发货, received 已签收, refunded 已退款, closed 已关闭';
COMMENT ON COLUMN orders.total_fee IS 'Amount of goods, yuan | 商品金额（元）';
COMMENT ON COLUMN orders.coupon_fee IS 'Coupon discount, yuan | 优惠券抵扣（元）';
COMMENT ON COLUMN orders.freight IS 'Shipping charge, yuan | 运费（元）';

CREATE TABLE coupons (
  coupon_id BIGINT PRIMARY KEY,
  user_id   BIGINT REFERENCES users(user_id),
  face      DECIMAL(18,2),
  valid_to  DATE,
  used_sn   VARCHAR
);
COMMENT ON TABLE coupons IS 'Coupons given to buyers | 优惠券';
COMMENT ON COLUMN coupons.coupon_id IS 'Coupon id | 券编号';
COMMENT ON COLUMN coupons.user_id IS 'Buyer | 买家';
COMMENT ON COLUMN coupons.face IS 'Face value, yuan | 面额（元）';
COMMENT ON COLUMN coupons.valid_to IS 'Last valid day | 有效期至';
COMMENT ON COLUMN coupons.used_sn IS 'Order it was used on, NULL if unused | 使用订单，未使用为空';

CREATE TABLE order_goods (
  order_sn   VARCHAR REFERENCES orders(order_sn),
  goods_id   BIGINT REFERENCES listings(goods_id),
  num        INTEGER,
  deal_price DECIMAL(18,2),
  PRIMARY KEY (order_sn, goods_id)
);
COMMENT ON TABLE order_goods IS 'Goods in orders | 订单商品';
COMMENT ON COLUMN order_goods.order_sn IS 'Order | 订单号';
COMMENT ON COLUMN order_goods.goods_id IS 'Goods | 商品';
COMMENT ON COLUMN order_goods.num IS 'Units | 数量';
COMMENT ON COLUMN order_goods.deal_price IS 'Price paid a unit, yuan | 成交单价（元）';

CREATE TABLE express (
  parcel_no VARCHAR PRIMARY KEY,
  order_sn  VARCHAR REFERENCES orders(order_sn),
  courier   VARCHAR,
  sent_time TIMESTAMP,
  sign_time TIMESTAMP
);
COMMENT ON TABLE express IS 'Parcels | 快递';
COMMENT ON COLUMN express.parcel_no IS 'Parcel number | 快递单号';
COMMENT ON COLUMN express.order_sn IS 'Order | 订单号';
COMMENT ON COLUMN express.courier IS 'Courier company | 快递公司';
COMMENT ON COLUMN express.sent_time IS 'Time sent | 发货时间';
COMMENT ON COLUMN express.sign_time IS 'Time received, NULL if under way | 签收时间，在途为空';

CREATE TABLE comments (
  cmt_id   BIGINT PRIMARY KEY,
  goods_id BIGINT REFERENCES listings(goods_id),
  user_id  BIGINT REFERENCES users(user_id),
  stars    INTEGER,
  content  VARCHAR,
  cmt_time TIMESTAMP
);
COMMENT ON TABLE comments IS 'Reviews | 评价';
COMMENT ON COLUMN comments.cmt_id IS 'Review id | 评价编号';
COMMENT ON COLUMN comments.goods_id IS 'Goods | 商品';
COMMENT ON COLUMN comments.user_id IS 'Buyer | 买家';
COMMENT ON COLUMN comments.stars IS 'Stars, 1-5 | 星级';
COMMENT ON COLUMN comments.content IS 'Text, NULL if none | 内容';
COMMENT ON COLUMN comments.cmt_time IS 'Time | 评价时间';

CREATE TABLE visits (
  goods_id BIGINT REFERENCES listings(goods_id),
  vdate    DATE,
  pv       INTEGER,
  uv       INTEGER,
  PRIMARY KEY (goods_id, vdate)
);
COMMENT ON TABLE visits IS 'Page visits by day and goods | 商品日访问';
COMMENT ON COLUMN visits.goods_id IS 'Goods | 商品';
COMMENT ON COLUMN visits.vdate IS 'Day | 日期';
COMMENT ON COLUMN visits.pv IS 'Page views | 浏览量';
COMMENT ON COLUMN visits.uv IS 'Visitors | 访客数';
