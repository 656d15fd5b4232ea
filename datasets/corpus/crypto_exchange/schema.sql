-- Digital asset exchange: users, wallets, coins, markets, trades, deposits, withdrawals, staking, incidents.

CREATE TABLE coin (
  sym         VARCHAR PRIMARY KEY,
  coin_name   VARCHAR NOT NULL,
  chain       VARCHAR,
  listed_on   DATE,
  delisted_on DATE,
  stable      BOOLEAN
);
COMMENT ON TABLE coin IS 'Coins | 币种';
COMMENT ON COLUMN coin.sym IS 'Symbol, e.g. BTC, ETH, USDT | 代号';
COMMENT ON COLUMN coin.coin_name IS 'Name | 名称';
COMMENT ON COLUMN coin.chain IS 'Chain: bitcoin, ethereum, tron, solana | 链';
COMMENT ON COLUMN coin.listed_on IS 'Date listed | 上线日期';
COMMENT ON COLUMN coin.delisted_on IS 'Date delisted, NULL if trading | 下架日期，交易中为空';
COMMENT ON COLUMN coin.stable IS 'True for stablecoins | 是否稳定币';

CREATE TABLE trader (
  uid       BIGINT PRIMARY KEY,
  alias     VARCHAR,
  kyc_lvl   INTEGER,
  ctry      VARCHAR,
  joined_at TIMESTAMP,
  referrer  BIGINT,
  fee_tier  VARCHAR
);
COMMENT ON TABLE trader IS 'Users | 用户';
COMMENT ON COLUMN trader.uid IS 'User id | 用户编号';
COMMENT ON COLUMN trader.alias IS 'Alias | 别名';
COMMENT ON COLUMN trader.kyc_lvl IS 'Verification level, 0-3 | 认证等级';
COMMENT ON COLUMN trader.ctry IS 'Country, two letters | 国家';
COMMENT ON COLUMN trader.joined_at IS 'Time joined | 注册时间';
COMMENT ON COLUMN trader.referrer IS 'User id of the referrer, NULL if none | 推荐人编号';
COMMENT ON COLUMN trader.fee_tier IS 'Fee tier: T0, T1, T2, VIP | 费率等级';

CREATE TABLE pair (
  pair_id  VARCHAR PRIMARY KEY,
  base     VARCHAR REFERENCES coin(sym),
  quote    VARCHAR REFERENCES coin(sym),
  maker_bp DOUBLE,
  taker_bp DOUBLE
);
COMMENT ON TABLE pair IS 'Markets | 交易对';
COMMENT ON COLUMN pair.pair_id IS 'Market, e.g. BTC-USDT | 交易对';
COMMENT ON COLUMN pair.base IS 'Base coin | 基础币';
COMMENT ON COLUMN pair.quote IS 'Quote coin | 计价币';
COMMENT ON COLUMN pair.maker_bp IS 'Maker fee, basis points | 挂单费率（基点）';
COMMENT ON COLUMN pair.taker_bp IS 'Taker fee, basis points | 吃单费率（基点）';

CREATE TABLE deposit (
  dep_id    BIGINT PRIMARY KEY,
  uid       BIGINT REFERENCES trader(uid),
  sym       VARCHAR REFERENCES coin(sym),
  qty       DOUBLE,
  usd_val   DOUBLE,
  ts        TIMESTAMP,
  from_addr VARCHAR
);
COMMENT ON TABLE deposit IS 'Deposits | 充值';
COMMENT ON COLUMN deposit.dep_id IS 'Deposit id | 充值编号';
COMMENT ON COLUMN deposit.uid IS 'User | 用户';
COMMENT ON COLUMN deposit.sym IS 'Coin | 币种';
COMMENT ON COLUMN deposit.qty IS 'Quantity | 数量';
COMMENT ON COLUMN deposit.usd_val IS 'Value, USD | 价值（美元）';
COMMENT ON COLUMN deposit.ts IS 'Time | 时间';
COMMENT ON COLUMN deposit.from_addr IS 'Source address | 来源地址';

CREATE TABLE withdraw (
  wd_id    BIGINT PRIMARY KEY,
  uid      BIGINT REFERENCES trader(uid),
  sym      VARCHAR REFERENCES coin(sym),
  qty      DOUBLE,
  usd_val  DOUBLE,
  asked_at TIMESTAMP,
  done_at  TIMESTAMP,
  wd_state VARCHAR
);
COMMENT ON TABLE withdraw IS 'Withdrawals | 提币';
COMMENT ON COLUMN withdraw.wd_id IS 'Withdrawal id | 提币编号';
COMMENT ON COLUMN withdraw.uid IS 'User | 用户';
COMMENT ON COLUMN withdraw.sym IS 'Coin | 币种';
COMMENT ON COLUMN withdraw.qty IS 'Quantity | 数量';
COMMENT ON COLUMN withdraw.usd_val IS 'Value, USD | 价值（美元）';
COMMENT ON COLUMN withdraw.asked_at IS 'Time requested | 申请时间';
COMMENT ON COLUMN withdraw.done_at IS 'Time completed, NULL if pending | 完成时间，处理中为空';
COMMENT ON COLUMN withdraw.wd_state IS 'State: pending, done, rejected, under review | 状态：pending 处理中, done 完成, rejected 拒绝, under review 审核中';

CREATE TABLE balance (
  uid     BIGINT REFERENCES trader(uid),
  sym     VARCHAR REFERENCES coin(sym),
  snap_dt DATE,
  qty     DOUBLE,
  usd_val DOUBLE,
  PRIMARY KEY (uid, sym, snap_dt)
);
COMMENT ON TABLE balance IS 'Balances each midnight | 每日余额';
COMMENT ON COLUMN balance.uid IS 'User | 用户';
COMMENT ON COLUMN balance.sym IS 'Coin | 币种';
COMMENT ON COLUMN balance.snap_dt IS 'Date | 日期';
COMMENT ON COLUMN balance.qty IS 'Quantity | 数量';
COMMENT ON COLUMN balance.usd_val IS 'Value, USD | 价值（美元）';

CREATE TABLE fill (
  fill_id  BIGINT PRIMARY KEY,
  pair_id  VARCHAR REFERENCES pair(pair_id),
  buyer    BIGINT REFERENCES trader(uid),
  seller   BIGINT REFERENCES trader(uid),
  px       DOUBLE,
  qty      DOUBLE,
  fee_usdt DOUBLE,
  ts       TIMESTAMP
);
COMMENT ON TABLE fill IS 'Trades | 成交';
COMMENT ON COLUMN fill.fill_id IS 'Trade id | 成交编号';
COMMENT ON COLUMN fill.pair_id IS 'Market | 交易对';
COMMENT ON COLUMN fill.buyer IS 'Buyer | 买方';
COMMENT ON COLUMN fill.seller IS 'Seller | 卖方';
COMMENT ON COLUMN fill.px IS 'Price in quote coin | 价格';
COMMENT ON COLUMN fill.qty IS 'Quantity of base coin | 数量';
COMMENT ON COLUMN fill.fee_usdt IS 'Fees earned, USDT | 手续费（USDT）';
COMMENT ON COLUMN fill.ts IS 'Time | 时间';

CREATE TABLE candle (
  pair_id VARCHAR REFERENCES pair(pair_id),
  day     DATE,
  o       DOUBLE,
  h       DOUBLE,
  l       DOUBLE,
  c       DOUBLE,
  vol     DOUBLE,
  PRIMARY KEY (pair_id, day)
);
COMMENT ON TABLE candle IS 'Daily prices | 日K线';
COMMENT ON COLUMN candle.pair_id IS 'Market | 交易对';
COMMENT ON COLUMN candle.day IS 'Day | 日期';
COMMENT ON COLUMN candle.o IS 'Open | 开盘';
COMMENT ON COLUMN candle.h IS 'High | 最高';
COMMENT ON COLUMN candle.l IS 'Low | 最低';
COMMENT ON COLUMN candle.c IS 'Close | 收盘';
COMMENT ON COLUMN candle.vol IS 'Volume in base coin | 成交量';
