-- 快递公司: outlets, couriers, customers, waybills, scans, transfer centres, line-haul trips, claims, collections on delivery, complaints.

CREATE TABLE zz_zx (
  zx_bm VARCHAR PRIMARY KEY,
  zx_mc VARCHAR NOT NULL,
  cs    VARCHAR,
  rcl   INTEGER
);
COMMENT ON TABLE zz_zx IS 'Transfer centres | 中转中心';
COMMENT ON COLUMN zz_zx.zx_bm IS 'Centre code | 中心编码';
COMMENT ON COLUMN zz_zx.zx_mc IS 'Centre name, in Chinese | 中心名称';
COMMENT ON COLUMN zz_zx.cs IS 'City, in Chinese | 城市';
COMMENT ON COLUMN zz_zx.rcl IS 'Daily capacity, thousand parcels | 日处理能力（千件）';

CREATE TABLE kh_xx (
  kh_bh VARCHAR PRIMARY KEY,
  kh_mc VARCHAR NOT NULL,
  kh_lx VARCHAR,
  zk    DOUBLE,
  zq_ts INTEGER,
  zt    VARCHAR
);
COMMENT ON TABLE kh_xx IS 'Contract customers | 签约客户';
COMMENT ON COLUMN kh_xx.kh_bh IS 'Customer number | 客户编号';
COMMENT ON COLUMN kh_xx.kh_mc IS 'Customer name, in Chinese | 客户名称';
COMMENT ON COLUMN kh_xx.kh_lx IS 'Kind: 电商 e-commerce, 企业 company, 政府 government | 客户类型';
COMMENT ON COLUMN kh_xx.zk IS 'Discount on the list price, e.g. 0.85 | 折扣';
COMMENT ON COLUMN kh_xx.zq_ts IS 'Payment term, days | 账期（天）';
COMMENT ON COLUMN kh_xx.zt IS 'State: 正常 active, 暂停 paused, 终止 ended | 状态';

CREATE TABLE wd_xx (
  wd_bm VARCHAR PRIMARY KEY,
  wd_mc VARCHAR NOT NULL,
  sf    VARCHAR,
  cs    VARCHAR,
  ss_zx VARCHAR REFERENCES zz_zx(zx_bm),
  jm_bz BOOLEAN,
  ky_rq DATE,
  gb_rq DATE
);
COMMENT ON TABLE wd_xx IS 'Outlets | 网点信息';
COMMENT ON COLUMN wd_xx.wd_bm IS 'Outlet code, e.g. W021035 | 网点编码';
COMMENT ON COLUMN wd_xx.wd_mc IS 'Outlet name, in Chinese | 网点名称';
COMMENT ON COLUMN wd_xx.sf IS 'Province, in Chinese, e.g. 浙江 | 省份';
COMMENT ON COLUMN wd_xx.cs IS 'City, in Chinese | 城市';
COMMENT ON COLUMN wd_xx.ss_zx IS 'Transfer centre it belongs to | 所属中转中心';
COMMENT ON COLUMN wd_xx.jm_bz IS 'True if franchised | 是否加盟';
COMMENT ON COLUMN wd_xx.ky_rq IS 'Opened | 开业日期';
COMMENT ON COLUMN wd_xx.gb_rq IS 'Closed, NULL if open | 关闭日期，营业中为空';

CREATE TABLE gx_cc (
  cc_bh INTEGER PRIMARY KEY,
  cf_zx VARCHAR REFERENCES zz_zx(zx_bm),
  dd_zx VARCHAR REFERENCES zz_zx(zx_bm),
  cp_hm VARCHAR,
  jh_fc TIMESTAMP,
  sj_fc TIMESTAMP,
  sj_dd TIMESTAMP,
  zz_js INTEGER,
  lc    DOUBLE,
  cb_je DECIMAL(18,2)
);
COMMENT ON TABLE gx_cc IS 'Line-haul trips between centres | 干线车次';
COMMENT ON COLUMN gx_cc.cc_bh IS 'Trip number | 车次编号';
COMMENT ON COLUMN gx_cc.cf_zx IS 'From centre | 出发中心';
COMMENT ON COLUMN gx_cc.dd_zx IS 'To centre | 到达中心';
COMMENT ON COLUMN gx_cc.cp_hm IS 'Plate | 车牌';
COMMENT ON COLUMN gx_cc.jh_fc IS 'Planned departure | 计划发车';
COMMENT ON COLUMN gx_cc.sj_fc IS 'Actual departure, NULL if not left | 实际发车';
COMMENT ON COLUMN gx_cc.sj_dd IS 'Actual arrival, NULL if under way | 实际到达';
COMMENT ON COLUMN gx_cc.zz_js IS 'Parcels loaded | 装载件数';
COMMENT ON COLUMN gx_cc.lc IS 'Distance, km | 里程（公里）';
COMMENT ON COLUMN gx_cc.cb_je IS 'Cost, yuan | 成本（元）';

CREATE TABLE kdy (
  kdy_gh INTEGER PRIMARY KEY,
  kdy_xm VARCHAR NOT NULL,
  wd_bm  VARCHAR REFERENCES wd_xx(wd_bm),
  rz_rq  DATE,
  lz_rq  DATE,
  pf     DOUBLE
);
COMMENT ON TABLE kdy IS 'Couriers | 快递员';
COMMENT ON COLUMN kdy.kdy_gh IS 'Courier number | 工号';
COMMENT ON COLUMN kdy.kdy_xm IS 'Name | 姓名';
COMMENT ON COLUMN kdy.wd_bm IS 'Outlet | 所属网点';
COMMENT ON COLUMN kdy.rz_rq IS 'Hired | 入职日期';
COMMENT ON COLUMN kdy.lz_rq IS 'Left, NULL if employed | 离职日期，在职为空';
COMMENT ON COLUMN kdy.pf IS 'Rating by customers, 1 to 5 | 客户评分';

CREATE TABLE yd_xx (
  yd_hm VARCHAR PRIMARY KEY,
  kh_bh VARCHAR REFERENCES kh_xx(kh_bh),
  jj_wd VARCHAR REFERENCES wd_xx(wd_bm),
  pj_wd VARCHAR REFERENCES wd_xx(wd_bm),
  lj_gh INTEGER REFERENCES kdy(kdy_gh),
  pj_gh INTEGER REFERENCES kdy(kdy_gh),
  cp_lx VARCHAR,
  zl    DOUBLE,
  lj_sj TIMESTAMP,
  yj_sj TIMESTAMP,
  qs_sj TIMESTAMP,
  yd_zt VARCHAR,
  yf_je DECIMAL(18,2),
  bj_je DECIMAL(18,2),
  ds_je DECIMAL(18,2)
);
COMMENT ON TABLE yd_xx IS 'Waybills | 运单';
COMMENT ON COLUMN yd_xx.yd_hm IS 'Waybill number | 运单号';
COMMENT ON COLUMN yd_xx.kh_bh IS 'Contract customer, NULL for casual senders | 签约客户，散客为空';
COMMENT ON COLUMN yd_xx.jj_wd IS 'Outlet of pick-up | 寄件网点';
COMMENT ON COLUMN yd_xx.pj_wd IS 'Outlet of delivery | 派件网点';
COMMENT ON COLUMN yd_xx.lj_gh IS 'Courier who picked up | 揽件员';
COMMENT ON COLUMN yd_xx.pj_gh IS 'Courier who delivered, NULL if not yet | 派件员，未派为空';
COMMENT ON COLUMN yd_xx.cp_lx IS 'Product: 标快 standard, 特快 express, 经济 economy, 冷链 cold chain | 产品类型';
COMMENT ON COLUMN yd_xx.zl IS 'Weight, kg | 重量（公斤）';
COMMENT ON COLUMN yd_xx.lj_sj IS 'Picked up | 揽收时间';
COMMENT ON COLUMN yd_xx.yj_sj IS 'Promised delivery | 承诺送达时间';
COMMENT ON COLUMN yd_xx.qs_sj IS 'Signed for, NULL if not | 签收时间，未签收为空';
COMMENT ON COLUMN yd_xx.yd_zt IS 'State: 在途 in transit, 派送中 out for delivery, 已签收 delivered, 退回 returned, 遗失 lost | 运单状态';
COMMENT ON COLUMN yd_xx.yf_je IS 'Freight, yuan | 运费（元）';
COMMENT ON COLUMN yd_xx.bj_je IS 'Declared value, yuan, 0 if not insured | 保价金额（元），未保价为0';
COMMENT ON COLUMN yd_xx.ds_je IS 'Cash to collect on delivery, yuan, 0 if none | 代收货款（元），无则为0';

CREATE TABLE sm_jl (
  sm_id BIGINT PRIMARY KEY,
  yd_hm VARCHAR REFERENCES yd_xx(yd_hm),
  zx_bm VARCHAR REFERENCES zz_zx(zx_bm),
  wd_bm VARCHAR REFERENCES wd_xx(wd_bm),
  sm_lx VARCHAR,
  sm_sj TIMESTAMP
);
COMMENT ON TABLE sm_jl IS 'Scans | 扫描记录';
COMMENT ON COLUMN sm_jl.sm_id IS 'Scan id | 扫描编号';
COMMENT ON COLUMN sm_jl.yd_hm IS 'Waybill | 运单号';
COMMENT ON COLUMN sm_jl.zx_bm IS 'Centre, NULL if at an outlet | 中转中心，网点扫描为空';
COMMENT ON COLUMN sm_jl.wd_bm IS 'Outlet, NULL if at a centre | 网点，中心扫描为空';
COMMENT ON COLUMN sm_jl.sm_lx IS 'Kind: 收件 pick-up, 到件 arrival, 发件 departure, 派件 out for delivery, 问题件 problem | 扫描类型';
COMMENT ON COLUMN sm_jl.sm_sj IS 'Time | 扫描时间';

CREATE TABLE lp_sq (
  lp_bh INTEGER PRIMARY KEY,
  yd_hm VARCHAR REFERENCES yd_xx(yd_hm),
  lp_yy VARCHAR,
  sq_rq DATE,
  sq_je DECIMAL(18,2),
  pf_je DECIMAL(18,2),
  zr_wd VARCHAR REFERENCES wd_xx(wd_bm)
);
COMMENT ON TABLE lp_sq IS 'Claims | 理赔申请';
COMMENT ON COLUMN lp_sq.lp_bh IS 'Claim number | 理赔编号';
COMMENT ON COLUMN lp_sq.yd_hm IS 'Waybill | 运单号';
COMMENT ON COLUMN lp_sq.lp_yy IS 'Cause: 遗失 lost, 破损 damaged, 延误 late | 理赔原因';
COMMENT ON COLUMN lp_sq.sq_rq IS 'Claimed on | 申请日期';
COMMENT ON COLUMN lp_sq.sq_je IS 'Claimed, yuan | 申请金额（元）';
COMMENT ON COLUMN lp_sq.pf_je IS 'Paid, yuan, NULL if not decided | 赔付金额（元），未定为空';
COMMENT ON COLUMN lp_sq.zr_wd IS 'Outlet responsible, NULL if none found | 责任网点，未定责为空';

CREATE TABLE ts_jl (
  ts_bh  INTEGER PRIMARY KEY,
  yd_hm  VARCHAR REFERENCES yd_xx(yd_hm),
  kdy_gh INTEGER REFERENCES kdy(kdy_gh),
  ts_lx  VARCHAR,
  ts_rq  DATE,
  ja_rq  DATE
);
COMMENT ON TABLE ts_jl IS 'Complaints | 投诉';
COMMENT ON COLUMN ts_jl.ts_bh IS 'Complaint number | 投诉编号';
COMMENT ON COLUMN ts_jl.yd_hm IS 'Waybill | 运单号';
COMMENT ON COLUMN ts_jl.kdy_gh IS 'Courier complained about, NULL if none | 被投诉快递员，无则为空';
COMMENT ON COLUMN ts_jl.ts_lx IS 'Kind: 态度 manner, 虚假签收 false signature, 延误 late, 破损 damage | 投诉类型';
COMMENT ON COLUMN ts_jl.ts_rq IS 'Date | 投诉日期';
COMMENT ON COLUMN ts_jl.ja_rq IS 'Closed, NULL if open | 结案日期，未结为空';
