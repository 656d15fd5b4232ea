-- 连锁影院: cinemas, halls, films, showings, tickets, members, concessions, staff, monthly plans, national box office. Pinyin abbreviations.

CREATE TABLE yc (
  yc_bm VARCHAR PRIMARY KEY,
  yc_mc VARCHAR NOT NULL,
  cs    VARCHAR,
  dq    VARCHAR,
  jy_ms VARCHAR,
  ky_rq DATE,
  gd_rq DATE,
  yzj   DECIMAL(18,2)
);
COMMENT ON TABLE yc IS 'Cinemas | 影城';
COMMENT ON COLUMN yc.yc_bm IS 'Cinema code, e.g. 31010201 | 影城编码';
COMMENT ON COLUMN yc.yc_mc IS 'Cinema name, in Chinese | 影城名称';
COMMENT ON COLUMN yc.cs IS 'City, in Chinese, e.g. 上海 | 城市';
COMMENT ON COLUMN yc.dq IS 'Region: 华东 East, 华南 South, 华北 North, 西南 Southwest | 大区';
COMMENT ON COLUMN yc.jy_ms IS 'Operating mode: 直营 own, 加盟 franchised, 托管 managed | 经营模式';
COMMENT ON COLUMN yc.ky_rq IS 'Date opened | 开业日期';
COMMENT ON COLUMN yc.gd_rq IS 'Date closed, NULL if open | 关店日期，营业中为空';
COMMENT ON COLUMN yc.yzj IS 'Monthly rent, yuan | 月租金（元）';

CREATE TABLE fxf (
  fxf_id INTEGER PRIMARY KEY,
  fxf_mc VARCHAR NOT NULL
);
COMMENT ON TABLE fxf IS 'Distributors | 发行方';
COMMENT ON COLUMN fxf.fxf_id IS 'Distributor id | 发行方编号';
COMMENT ON COLUMN fxf.fxf_mc IS 'Distributor name, in Chinese | 发行方名称';

CREATE TABLE mp (
  mp_bm VARCHAR PRIMARY KEY,
  mp_mc VARCHAR NOT NULL,
  lb    VARCHAR,
  jj    DECIMAL(18,2),
  lsj   DECIMAL(18,2)
);
COMMENT ON TABLE mp IS 'Concession items | 卖品';
COMMENT ON COLUMN mp.mp_bm IS 'Item code | 卖品编码';
COMMENT ON COLUMN mp.mp_mc IS 'Item name, in Chinese, e.g. 大桶爆米花 | 卖品名称';
COMMENT ON COLUMN mp.lb IS 'Category: 爆米花 popcorn, 饮料 drinks, 套餐 combos, 衍生品 merchandise | 类别';
COMMENT ON COLUMN mp.jj IS 'Cost, yuan | 进价（元）';
COMMENT ON COLUMN mp.lsj IS 'Price, yuan | 零售价（元）';

CREATE TABLE yt (
  yt_bm VARCHAR PRIMARY KEY,
  yc_bm VARCHAR REFERENCES yc(yc_bm),
  yt_mc VARCHAR,
  yt_lx VARCHAR,
  zws   INTEGER
);
COMMENT ON TABLE yt IS 'Halls | 影厅';
COMMENT ON COLUMN yt.yt_bm IS 'Hall code | 影厅编码';
COMMENT ON COLUMN yt.yc_bm IS 'Cinema | 所属影城';
COMMENT ON COLUMN yt.yt_mc IS 'Hall name, e.g. 3号厅 | 影厅名称';
COMMENT ON COLUMN yt.yt_lx IS 'Hall type: IMAX, 杜比 Dolby, 4DX, 激光 laser, 普通 standard | 影厅类型';
COMMENT ON COLUMN yt.zws IS 'Seats | 座位数';

CREATE TABLE yp (
  yp_bm  VARCHAR PRIMARY KEY,
  yp_mc  VARCHAR NOT NULL,
  yp_lx  VARCHAR,
  gb     VARCHAR,
  dy     VARCHAR,
  sc     INTEGER,
  sy_rq  DATE,
  xy_rq  DATE,
  fxf_id INTEGER REFERENCES fxf(fxf_id),
  fz_bl  DOUBLE
);
COMMENT ON TABLE yp IS 'Films | 影片';
COMMENT ON COLUMN yp.yp_bm IS 'Film code | 影片编码';
COMMENT ON COLUMN yp.yp_mc IS 'Film title, in Chinese, e.g. 流浪地球2 | 片名';
COMMENT ON COLUMN yp.yp_lx IS 'Genre: 剧情 drama, 喜剧 comedy, 动作 action, 科幻 sci-fi, 动画 animation, 爱情 romance, 悬疑 thriller | 类型';
COMMENT ON COLUMN yp.gb IS 'Country, in Chinese, e.g. 中国, 美国 | 国别';
COMMENT ON COLUMN yp.dy IS 'Director | 导演';
COMMENT ON COLUMN yp.sc IS 'Running time, minutes | 片长（分钟）';
COMMENT ON COLUMN yp.sy_rq IS 'Release date | 上映日期';
COMMENT ON COLUMN yp.xy_rq IS 'Last day in cinemas, NULL if still showing | 下映日期，在映为空';
COMMENT ON COLUMN yp.fxf_id IS 'Distributor | 发行方';
COMMENT ON COLUMN yp.fz_bl IS 'Share of the box office kept by the cinema, percent | 影院分账比例（%）';

CREATE TABLE hy (
  hy_id INTEGER PRIMARY KEY,
  xm    VARCHAR,
  dj    VARCHAR,
  zc_rq DATE,
  zc_yc VARCHAR REFERENCES yc(yc_bm),
  sr    DATE,
  cz_ye DECIMAL(18,2),
  jf    INTEGER
);
COMMENT ON TABLE hy IS 'Members | 会员';
COMMENT ON COLUMN hy.hy_id IS 'Member id | 会员编号';
COMMENT ON COLUMN hy.xm IS 'Name | 姓名';
COMMENT ON COLUMN hy.dj IS 'Tier: 普卡 basic, 银卡 silver, 金卡 gold, 黑金 black | 会员等级';
COMMENT ON COLUMN hy.zc_rq IS 'Registered | 注册日期';
COMMENT ON COLUMN hy.zc_yc IS 'Cinema where registered | 注册影城';
COMMENT ON COLUMN hy.sr IS 'Birthday | 生日';
COMMENT ON COLUMN hy.cz_ye IS 'Stored value, yuan | 储值余额（元）';
COMMENT ON COLUMN hy.jf IS 'Points | 积分';

CREATE TABLE yg (
  gh    VARCHAR PRIMARY KEY,
  xm    VARCHAR NOT NULL,
  yc_bm VARCHAR REFERENCES yc(yc_bm),
  gw    VARCHAR,
  sj_gh VARCHAR REFERENCES yg(gh),
  rz_rq DATE,
  lz_rq DATE,
  yx    DECIMAL(18,2)
);
COMMENT ON TABLE yg IS 'Staff | 员工';
COMMENT ON COLUMN yg.gh IS 'Staff number | 工号';
COMMENT ON COLUMN yg.xm IS 'Name | 姓名';
COMMENT ON COLUMN yg.yc_bm IS 'Cinema | 所在影城';
COMMENT ON COLUMN yg.gw IS 'Job: 店长 manager, 值班经理 duty manager, 放映员 projectionist, 检票员 usher, 卖品员 concession clerk | 岗位';
COMMENT ON COLUMN yg.sj_gh IS 'Superior | 上级工号';
COMMENT ON COLUMN yg.rz_rq IS 'Hired | 入职日期';
COMMENT ON COLUMN yg.lz_rq IS 'Left, NULL if employed | 离职日期，在职为空';
COMMENT ON COLUMN yg.yx IS 'Monthly pay, yuan | 月薪（元）';

CREATE TABLE ydjh (
  yc_bm VARCHAR REFERENCES yc(yc_bm),
  ny    VARCHAR,
  pf_mb DECIMAL(18,2),
  mp_mb DECIMAL(18,2),
  PRIMARY KEY (yc_bm, ny)
);
COMMENT ON TABLE ydjh IS 'Monthly plan by cinema | 月度经营计划';
COMMENT ON COLUMN ydjh.yc_bm IS 'Cinema | 影城';
COMMENT ON COLUMN ydjh.ny IS 'Month, YYYYMM, e.g. 202405 | 年月';
COMMENT ON COLUMN ydjh.pf_mb IS 'Box office target, yuan | 票房目标（元）';
COMMENT ON COLUMN ydjh.mp_mb IS 'Concession target, yuan | 卖品目标（元）';

CREATE TABLE cc (
  cc_id BIGINT PRIMARY KEY,
  yt_bm VARCHAR REFERENCES yt(yt_bm),
  yp_bm VARCHAR REFERENCES yp(yp_bm),
  ks_sj TIMESTAMP,
  bb    VARCHAR,
  pj    DECIMAL(18,2),
  zt    VARCHAR
);
COMMENT ON TABLE cc IS 'Showings | 排片场次';
COMMENT ON COLUMN cc.cc_id IS 'Showing id | 场次编号';
COMMENT ON COLUMN cc.yt_bm IS 'Hall | 影厅';
COMMENT ON COLUMN cc.yp_bm IS 'Film | 影片';
COMMENT ON COLUMN cc.ks_sj IS 'Start time | 开场时间';
COMMENT ON COLUMN cc.bb IS 'Version: 2D, 3D, 原版 original language, 国语 dubbed | 版本';
COMMENT ON COLUMN cc.pj IS 'List price, yuan | 挂牌票价（元）';
COMMENT ON COLUMN cc.zt IS 'Status: 正常 normal, 取消 cancelled | 场次状态';

CREATE TABLE mpxs (
  dh    VARCHAR,
  hh    INTEGER,
  yc_bm VARCHAR REFERENCES yc(yc_bm),
  mp_bm VARCHAR REFERENCES mp(mp_bm),
  hy_id INTEGER REFERENCES hy(hy_id),
  sl    INTEGER,
  je    DECIMAL(18,2),
  xs_sj TIMESTAMP,
  PRIMARY KEY (dh, hh)
);
COMMENT ON TABLE mpxs IS 'Concession sales | 卖品销售';
COMMENT ON COLUMN mpxs.dh IS 'Sale number | 销售单号';
COMMENT ON COLUMN mpxs.hh IS 'Line | 行号';
COMMENT ON COLUMN mpxs.yc_bm IS 'Cinema | 影城';
COMMENT ON COLUMN mpxs.mp_bm IS 'Item | 卖品';
COMMENT ON COLUMN mpxs.hy_id IS 'Member, NULL for others | 会员，非会员为空';
COMMENT ON COLUMN mpxs.sl IS 'Quantity | 数量';
COMMENT ON COLUMN mpxs.je IS 'Amount, yuan | 金额（元）';
COMMENT ON COLUMN mpxs.xs_sj IS 'Time sold | 销售时间';

CREATE TABLE dp (
  rq    DATE,
  yp_bm VARCHAR REFERENCES yp(yp_bm),
  qg_pf DECIMAL(18,2),
  qg_rc INTEGER,
  qg_cc INTEGER,
  PRIMARY KEY (rq, yp_bm)
);
COMMENT ON TABLE dp IS 'National box office by film and day | 全国大盘';
COMMENT ON COLUMN dp.rq IS 'Date | 日期';
COMMENT ON COLUMN dp.yp_bm IS 'Film | 影片';
COMMENT ON COLUMN dp.qg_pf IS 'National box office, yuan | 全国票房（元）';
COMMENT ON COLUMN dp.qg_rc IS 'National admissions | 全国人次';
COMMENT ON COLUMN dp.qg_cc IS 'National showings | 全国场次';

CREATE TABLE sp (
  sp_id BIGINT PRIMARY KEY,
  cc_id BIGINT REFERENCES cc(cc_id),
  hy_id INTEGER REFERENCES hy(hy_id),
  zw    VARCHAR,
  qd    VARCHAR,
  ss    DECIMAL(18,2),
  fwf   DECIMAL(18,2),
  gp_sj TIMESTAMP,
  tp    BOOLEAN
);
COMMENT ON TABLE sp IS 'Tickets sold | 售票明细';
COMMENT ON COLUMN sp.sp_id IS 'Ticket id | 票号';
COMMENT ON COLUMN sp.cc_id IS 'Showing | 场次';
COMMENT ON COLUMN sp.hy_id IS 'Member, NULL for others | 会员，非会员为空';
COMMENT ON COLUMN sp.zw IS 'Seat, e.g. 6排8座 | 座位';
COMMENT ON COLUMN sp.qd IS 'Channel: 猫眼 Maoyan, 淘票票 Taopiaopiao, 小程序 own mini-program, 柜台 box office, 团购 group buying | 购票渠道';
COMMENT ON COLUMN sp.ss IS 'Price paid, yuan | 实收票款（元）';
COMMENT ON COLUMN sp.fwf IS 'Service fee, yuan | 服务费（元）';
COMMENT ON COLUMN sp.gp_sj IS 'Time bought | 购票时间';
COMMENT ON COLUMN sp.tp IS 'True if refunded | 是否退票';
