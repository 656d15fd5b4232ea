-- 城市停车: parking lots, spaces, barriers, vehicles, entries and exits, charges, monthly cards, street bays, inspectors, tickets, appeals.

CREATE TABLE tcc_jbxx (
  tcc_bh VARCHAR PRIMARY KEY,
  tcc_mc VARCHAR NOT NULL,
  xzq    VARCHAR,
  tcc_lx VARCHAR,
  bw_zs  INTEGER,
  cdz_bw INTEGER,
  yy_dw  VARCHAR,
  ky_rq  DATE,
  ty_bz  BOOLEAN
);
COMMENT ON TABLE tcc_jbxx IS 'Parking lots | 停车场基本信息';
COMMENT ON COLUMN tcc_jbxx.tcc_bh IS 'Lot code, e.g. P0312 | 停车场编号';
COMMENT ON COLUMN tcc_jbxx.tcc_mc IS 'Lot name, in Chinese | 停车场名称';
COMMENT ON COLUMN tcc_jbxx.xzq IS 'District, in Chinese, e.g. 朝阳区 | 行政区';
COMMENT ON COLUMN tcc_jbxx.tcc_lx IS 'Kind: 商业 commercial, 医院 hospital, 小区 residential, 路侧 street, 换乘 park-and-ride | 停车场类型';
COMMENT ON COLUMN tcc_jbxx.bw_zs IS 'Spaces in total | 泊位总数';
COMMENT ON COLUMN tcc_jbxx.cdz_bw IS 'Spaces with chargers | 充电桩泊位数';
COMMENT ON COLUMN tcc_jbxx.yy_dw IS 'Operator, in Chinese | 运营单位';
COMMENT ON COLUMN tcc_jbxx.ky_rq IS 'Opened | 开业日期';
COMMENT ON COLUMN tcc_jbxx.ty_bz IS 'True if closed down | 是否停用';

CREATE TABLE cl_xx (
  cp_hm  VARCHAR PRIMARY KEY,
  cz_xm  VARCHAR,
  sj_hm  VARCHAR,
  cx     VARCHAR,
  bd_rq  DATE,
  hmd_bz BOOLEAN
);
COMMENT ON TABLE cl_xx IS 'Vehicles registered | 车辆信息';
COMMENT ON COLUMN cl_xx.cp_hm IS 'Plate, e.g. 京A88888 | 车牌号码';
COMMENT ON COLUMN cl_xx.cz_xm IS 'Owner''s name | 车主姓名';
COMMENT ON COLUMN cl_xx.sj_hm IS 'Mobile number | 手机号码';
COMMENT ON COLUMN cl_xx.cx IS 'Vehicle class: 小型 small, 大型 large, 新能源 electric | 车型';
COMMENT ON COLUMN cl_xx.bd_rq IS 'Bound in the app on | 绑定日期';
COMMENT ON COLUMN cl_xx.hmd_bz IS 'True if blacklisted | 是否黑名单';

CREATE TABLE lc_bw (
  bw_bh VARCHAR PRIMARY KEY,
  dl_mc VARCHAR,
  xzq   VARCHAR,
  bw_zt VARCHAR
);
COMMENT ON TABLE lc_bw IS 'Street bays | 路侧泊位';
COMMENT ON COLUMN lc_bw.bw_bh IS 'Bay number | 泊位编号';
COMMENT ON COLUMN lc_bw.dl_mc IS 'Street, in Chinese | 道路名称';
COMMENT ON COLUMN lc_bw.xzq IS 'District, in Chinese | 行政区';
COMMENT ON COLUMN lc_bw.bw_zt IS 'State: 空闲 free, 占用 occupied, 停用 out of use | 泊位状态';

CREATE TABLE xc_ry (
  ry_bh  INTEGER PRIMARY KEY,
  ry_xm  VARCHAR NOT NULL,
  fz_xzq VARCHAR,
  rz_rq  DATE,
  lz_rq  DATE
);
COMMENT ON TABLE xc_ry IS 'Inspectors | 巡查人员';
COMMENT ON COLUMN xc_ry.ry_bh IS 'Staff number | 人员编号';
COMMENT ON COLUMN xc_ry.ry_xm IS 'Name | 姓名';
COMMENT ON COLUMN xc_ry.fz_xzq IS 'District in charge of | 负责行政区';
COMMENT ON COLUMN xc_ry.rz_rq IS 'Hired | 入职日期';
COMMENT ON COLUMN xc_ry.lz_rq IS 'Left, NULL if employed | 离职日期，在职为空';

CREATE TABLE sf_bz (
  tcc_bh VARCHAR REFERENCES tcc_jbxx(tcc_bh),
  cx     VARCHAR,
  sx_rq  DATE,
  sx_je  DECIMAL(18,2),
  mx_je  DECIMAL(18,2),
  fd_je  DECIMAL(18,2),
  mf_fz  INTEGER,
  PRIMARY KEY (tcc_bh, cx, sx_rq)
);
COMMENT ON TABLE sf_bz IS 'Tariffs | 收费标准';
COMMENT ON COLUMN sf_bz.tcc_bh IS 'Lot | 停车场编号';
COMMENT ON COLUMN sf_bz.cx IS 'Vehicle class: 小型 small, 大型 large, 新能源 electric | 车型';
COMMENT ON COLUMN sf_bz.sx_rq IS 'Valid from | 生效日期';
COMMENT ON COLUMN sf_bz.sx_je IS 'First hour, yuan | 首小时金额（元）';
COMMENT ON COLUMN sf_bz.mx_je IS 'Each further hour, yuan | 后续每小时（元）';
COMMENT ON COLUMN sf_bz.fd_je IS 'Daily cap, yuan | 每日封顶（元）';
COMMENT ON COLUMN sf_bz.mf_fz IS 'Free minutes | 免费时长（分钟）';

CREATE TABLE tc_jl (
  jl_id  BIGINT PRIMARY KEY,
  tcc_bh VARCHAR REFERENCES tcc_jbxx(tcc_bh),
  cp_hm  VARCHAR,
  rc_sj  TIMESTAMP,
  cc_sj  TIMESTAMP,
  ys_je  DECIMAL(18,2),
  yh_je  DECIMAL(18,2),
  ss_je  DECIMAL(18,2),
  zf_fs  VARCHAR
);
COMMENT ON TABLE tc_jl IS 'Parking sessions | 停车记录';
COMMENT ON COLUMN tc_jl.jl_id IS 'Session id | 记录编号';
COMMENT ON COLUMN tc_jl.tcc_bh IS 'Lot | 停车场编号';
COMMENT ON COLUMN tc_jl.cp_hm IS 'Plate | 车牌号码';
COMMENT ON COLUMN tc_jl.rc_sj IS 'Entry time | 入场时间';
COMMENT ON COLUMN tc_jl.cc_sj IS 'Exit time, NULL if still inside | 出场时间，未出场为空';
COMMENT ON COLUMN tc_jl.ys_je IS 'Amount due, yuan | 应收金额（元）';
COMMENT ON COLUMN tc_jl.yh_je IS 'Discount, yuan | 优惠金额（元）';
COMMENT ON COLUMN tc_jl.ss_je IS 'Amount received, yuan | 实收金额（元）';
COMMENT ON COLUMN tc_jl.zf_fs IS 'Paid by: 微信 WeChat, 支付宝 Alipay, ETC, 现金 cash, 月卡 monthly card | 支付方式';

CREATE TABLE yk_xx (
  yk_id  INTEGER PRIMARY KEY,
  tcc_bh VARCHAR REFERENCES tcc_jbxx(tcc_bh),
  cp_hm  VARCHAR REFERENCES cl_xx(cp_hm),
  ks_rq  DATE,
  js_rq  DATE,
  yk_je  DECIMAL(18,2),
  tk_bz  BOOLEAN
);
COMMENT ON TABLE yk_xx IS 'Monthly cards | 月卡信息';
COMMENT ON COLUMN yk_xx.yk_id IS 'Card id | 月卡编号';
COMMENT ON COLUMN yk_xx.tcc_bh IS 'Lot | 停车场编号';
COMMENT ON COLUMN yk_xx.cp_hm IS 'Plate | 车牌号码';
COMMENT ON COLUMN yk_xx.ks_rq IS 'Valid from | 开始日期';
COMMENT ON COLUMN yk_xx.js_rq IS 'Valid to | 结束日期';
COMMENT ON COLUMN yk_xx.yk_je IS 'Price paid, yuan | 月卡金额（元）';
COMMENT ON COLUMN yk_xx.tk_bz IS 'True if refunded | 是否退卡';

CREATE TABLE wt_fd (
  fd_bh VARCHAR PRIMARY KEY,
  cp_hm VARCHAR,
  bw_bh VARCHAR REFERENCES lc_bw(bw_bh),
  ry_bh INTEGER REFERENCES xc_ry(ry_bh),
  wt_sj TIMESTAMP,
  wt_lx VARCHAR,
  fk_je DECIMAL(18,2),
  jn_rq DATE
);
COMMENT ON TABLE wt_fd IS 'Parking fines | 违停罚单';
COMMENT ON COLUMN wt_fd.fd_bh IS 'Fine number | 罚单编号';
COMMENT ON COLUMN wt_fd.cp_hm IS 'Plate | 车牌号码';
COMMENT ON COLUMN wt_fd.bw_bh IS 'Bay, NULL if outside bays | 泊位编号，非泊位为空';
COMMENT ON COLUMN wt_fd.ry_bh IS 'Inspector | 巡查人员';
COMMENT ON COLUMN wt_fd.wt_sj IS 'Time | 违停时间';
COMMENT ON COLUMN wt_fd.wt_lx IS 'Kind: 占道 blocking, 超时 overtime, 消防通道 fire lane, 残疾人泊位 disabled bay | 违停类型';
COMMENT ON COLUMN wt_fd.fk_je IS 'Fine, yuan | 罚款金额（元）';
COMMENT ON COLUMN wt_fd.jn_rq IS 'Paid, NULL if not | 缴纳日期，未缴为空';

CREATE TABLE ss_jl (
  ss_id INTEGER PRIMARY KEY,
  fd_bh VARCHAR REFERENCES wt_fd(fd_bh),
  ss_rq DATE,
  cl_jg VARCHAR,
  cl_rq DATE
);
COMMENT ON TABLE ss_jl IS 'Appeals against fines | 申诉记录';
COMMENT ON COLUMN ss_jl.ss_id IS 'Appeal id | 申诉编号';
COMMENT ON COLUMN ss_jl.fd_bh IS 'Fine | 罚单编号';
COMMENT ON COLUMN ss_jl.ss_rq IS 'Appealed on | 申诉日期';
COMMENT ON COLUMN ss_jl.cl_jg IS 'Decision: 成立 upheld, 驳回 rejected, 待处理 pending | 处理结果';
COMMENT ON COLUMN ss_jl.cl_rq IS 'Decided, NULL if pending | 处理日期，未处理为空';
