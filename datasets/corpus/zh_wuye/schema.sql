-- 小区物业: estates, buildings, homes, owners, residents, fee standards, bills, receipts, repair orders, parking spaces, complaints, visitors, inspections, staff.

CREATE TABLE yg_info (
  yg_id   INTEGER PRIMARY KEY,
  yg_name VARCHAR NOT NULL,
  gw      VARCHAR,
  rz_date DATE,
  lz_date DATE,
  sj_id   INTEGER REFERENCES yg_info(yg_id)
);
COMMENT ON TABLE yg_info IS 'Staff | 员工信息';
COMMENT ON COLUMN yg_info.yg_id IS 'Staff id | 员工编号';
COMMENT ON COLUMN yg_info.yg_name IS 'Name | 姓名';
COMMENT ON COLUMN yg_info.gw IS 'Job: 经理 manager, 保安 guard, 保洁 cleaner, 维修 repairer, 客服 service desk | 岗位';
COMMENT ON COLUMN yg_info.rz_date IS 'Hired | 入职日期';
COMMENT ON COLUMN yg_info.lz_date IS 'Left, NULL if employed | 离职日期，在职为空';
COMMENT ON COLUMN yg_info.sj_id IS 'Superior | 直属上级';

CREATE TABLE xq_info (
  xq_id   INTEGER PRIMARY KEY,
  xq_name VARCHAR NOT NULL,
  city    VARCHAR,
  jg_date DATE,
  jg_area DOUBLE,
  ht_end  DATE,
  xm_jl   INTEGER REFERENCES yg_info(yg_id)
);
COMMENT ON TABLE xq_info IS 'Residential estates managed | 小区信息';
COMMENT ON COLUMN xq_info.xq_id IS 'Estate id | 小区编号';
COMMENT ON COLUMN xq_info.xq_name IS 'Estate name, in Chinese, e.g. 翠湖花园 | 小区名称';
COMMENT ON COLUMN xq_info.city IS 'City, in Chinese | 城市';
COMMENT ON COLUMN xq_info.jg_date IS 'Built | 竣工日期';
COMMENT ON COLUMN xq_info.jg_area IS 'Managed area, square metres | 管理面积（平方米）';
COMMENT ON COLUMN xq_info.ht_end IS 'Management contract ends | 物业合同到期日';
COMMENT ON COLUMN xq_info.xm_jl IS 'Estate manager | 项目经理';

CREATE TABLE fw_info (
  fw_id   INTEGER PRIMARY KEY,
  xq_id   INTEGER REFERENCES xq_info(xq_id),
  ld_no   VARCHAR,
  fh      VARCHAR,
  jz_area DOUBLE,
  fw_type VARCHAR,
  zt      VARCHAR
);
COMMENT ON TABLE fw_info IS 'Homes | 房屋信息';
COMMENT ON COLUMN fw_info.fw_id IS 'Home id | 房屋编号';
COMMENT ON COLUMN fw_info.xq_id IS 'Estate | 小区';
COMMENT ON COLUMN fw_info.ld_no IS 'Building, e.g. 3栋 | 楼栋';
COMMENT ON COLUMN fw_info.fh IS 'Room, e.g. 1502 | 房号';
COMMENT ON COLUMN fw_info.jz_area IS 'Floor area, square metres | 建筑面积（平方米）';
COMMENT ON COLUMN fw_info.fw_type IS 'Kind: 住宅 flat, 商铺 shop, 别墅 villa | 房屋类型';
COMMENT ON COLUMN fw_info.zt IS 'State: 自住 owner-occupied, 出租 let, 空置 empty | 使用状态';

CREATE TABLE sf_bz (
  bz_id   INTEGER PRIMARY KEY,
  xq_id   INTEGER REFERENCES xq_info(xq_id),
  fy_type VARCHAR,
  dj      DOUBLE,
  jj_dw   VARCHAR,
  qy_date DATE
);
COMMENT ON TABLE sf_bz IS 'Fee standards | 收费标准';
COMMENT ON COLUMN sf_bz.bz_id IS 'Standard id | 标准编号';
COMMENT ON COLUMN sf_bz.xq_id IS 'Estate | 小区';
COMMENT ON COLUMN sf_bz.fy_type IS 'Fee: 物业费 management, 停车费 parking, 水费 water, 垃圾费 rubbish | 费用类型';
COMMENT ON COLUMN sf_bz.dj IS 'Price a unit, yuan | 单价（元）';
COMMENT ON COLUMN sf_bz.jj_dw IS 'Unit: 平方米/月 square metre a month, 个/月 piece a month, 吨 tonne | 计价单位';
COMMENT ON COLUMN sf_bz.qy_date IS 'In force from | 启用日期';

CREATE TABLE xj_jl (
  xj_id   INTEGER PRIMARY KEY,
  xq_id   INTEGER REFERENCES xq_info(xq_id),
  yg_id   INTEGER REFERENCES yg_info(yg_id),
  xj_item VARCHAR,
  xj_time TIMESTAMP,
  jg      VARCHAR
);
COMMENT ON TABLE xj_jl IS 'Inspection rounds | 巡检记录';
COMMENT ON COLUMN xj_jl.xj_id IS 'Round id | 巡检编号';
COMMENT ON COLUMN xj_jl.xq_id IS 'Estate | 小区';
COMMENT ON COLUMN xj_jl.yg_id IS 'Staff | 巡检员工';
COMMENT ON COLUMN xj_jl.xj_item IS 'Object: 消防 fire safety, 电梯 lifts, 配电 power room, 水泵 pumps, 绿化 green | 巡检项目';
COMMENT ON COLUMN xj_jl.xj_time IS 'Time | 巡检时间';
COMMENT ON COLUMN xj_jl.jg IS 'Result: 正常 fine, 异常 fault | 巡检结果';

CREATE TABLE yz_info (
  yz_id   INTEGER PRIMARY KEY,
  yz_name VARCHAR NOT NULL,
  fw_id   INTEGER REFERENCES fw_info(fw_id),
  sj      VARCHAR,
  jf_date DATE,
  xj_date DATE
);
COMMENT ON TABLE yz_info IS 'Owners | 业主信息';
COMMENT ON COLUMN yz_info.yz_id IS 'Owner id | 业主编号';
COMMENT ON COLUMN yz_info.yz_name IS 'Name | 业主姓名';
COMMENT ON COLUMN yz_info.fw_id IS 'Home | 房屋';
COMMENT ON COLUMN yz_info.sj IS 'Mobile number | 手机号';
COMMENT ON COLUMN yz_info.jf_date IS 'Home handed over | 交房日期';
COMMENT ON COLUMN yz_info.xj_date IS 'Sold on, NULL if owner now | 过户日期，现业主为空';

CREATE TABLE zd_info (
  zd_id   INTEGER PRIMARY KEY,
  fw_id   INTEGER REFERENCES fw_info(fw_id),
  fy_type VARCHAR,
  zq      DATE,
  ys_amt  DECIMAL(18,2),
  jm_amt  DECIMAL(18,2),
  ss_amt  DECIMAL(18,2),
  dq_date DATE,
  jf_date DATE
);
COMMENT ON TABLE zd_info IS 'Bills | 账单';
COMMENT ON COLUMN zd_info.zd_id IS 'Bill id | 账单编号';
COMMENT ON COLUMN zd_info.fw_id IS 'Home | 房屋';
COMMENT ON COLUMN zd_info.fy_type IS 'Fee: 物业费 management, 停车费 parking, 水费 water, 垃圾费 rubbish | 费用类型';
COMMENT ON COLUMN zd_info.zq IS 'Month billed, first day | 账期';
COMMENT ON COLUMN zd_info.ys_amt IS 'Amount due, yuan | 应收金额（元）';
COMMENT ON COLUMN zd_info.jm_amt IS 'Waived, yuan | 减免金额（元）';
COMMENT ON COLUMN zd_info.ss_amt IS 'Received, yuan | 实收金额（元）';
COMMENT ON COLUMN zd_info.dq_date IS 'Due | 缴费截止日';
COMMENT ON COLUMN zd_info.jf_date IS 'Paid, NULL if not | 缴费日期，未缴为空';

CREATE TABLE bx_gd (
  gd_id   INTEGER PRIMARY KEY,
  fw_id   INTEGER REFERENCES fw_info(fw_id),
  xq_id   INTEGER REFERENCES xq_info(xq_id),
  bx_type VARCHAR,
  bx_time TIMESTAMP,
  jd_id   INTEGER REFERENCES yg_info(yg_id),
  wc_time TIMESTAMP,
  fy_amt  DECIMAL(18,2),
  pj      INTEGER
);
COMMENT ON TABLE bx_gd IS 'Repair orders | 报修工单';
COMMENT ON COLUMN bx_gd.gd_id IS 'Order id | 工单编号';
COMMENT ON COLUMN bx_gd.fw_id IS 'Home, NULL for common parts | 房屋，公区为空';
COMMENT ON COLUMN bx_gd.xq_id IS 'Estate | 小区';
COMMENT ON COLUMN bx_gd.bx_type IS 'Kind: 水电 plumbing and power, 电梯 lift, 门禁 door, 漏水 leak, 其他 other | 报修类型';
COMMENT ON COLUMN bx_gd.bx_time IS 'Reported | 报修时间';
COMMENT ON COLUMN bx_gd.jd_id IS 'Staff who took it, NULL if nobody | 接单员工，未接为空';
COMMENT ON COLUMN bx_gd.wc_time IS 'Finished, NULL if not | 完成时间，未完成为空';
COMMENT ON COLUMN bx_gd.fy_amt IS 'Charge, yuan | 维修费用（元）';
COMMENT ON COLUMN bx_gd.pj IS 'Rating, 1 to 5, NULL if none | 评价，未评为空';

CREATE TABLE cw_info (
  cw_id   VARCHAR PRIMARY KEY,
  xq_id   INTEGER REFERENCES xq_info(xq_id),
  cw_type VARCHAR,
  yz_id   INTEGER REFERENCES yz_info(yz_id),
  dq_date DATE
);
COMMENT ON TABLE cw_info IS 'Parking spaces | 车位信息';
COMMENT ON COLUMN cw_info.cw_id IS 'Space number | 车位号';
COMMENT ON COLUMN cw_info.xq_id IS 'Estate | 小区';
COMMENT ON COLUMN cw_info.cw_type IS 'Kind: 产权 owned, 月租 monthly, 临停 casual | 车位类型';
COMMENT ON COLUMN cw_info.yz_id IS 'Owner using it, NULL if free | 使用业主，空闲为空';
COMMENT ON COLUMN cw_info.dq_date IS 'Paid until, NULL for owned | 租期到期日，产权为空';

CREATE TABLE ts_info (
  ts_id   INTEGER PRIMARY KEY,
  yz_id   INTEGER REFERENCES yz_info(yz_id),
  xq_id   INTEGER REFERENCES xq_info(xq_id),
  ts_type VARCHAR,
  ts_date DATE,
  cl_date DATE,
  my      BOOLEAN
);
COMMENT ON TABLE ts_info IS 'Complaints | 投诉';
COMMENT ON COLUMN ts_info.ts_id IS 'Complaint id | 投诉编号';
COMMENT ON COLUMN ts_info.yz_id IS 'Owner complaining | 投诉业主';
COMMENT ON COLUMN ts_info.xq_id IS 'Estate | 小区';
COMMENT ON COLUMN ts_info.ts_type IS 'Kind: 噪音 noise, 卫生 cleanliness, 安保 security, 收费 fees, 停车 parking | 投诉类型';
COMMENT ON COLUMN ts_info.ts_date IS 'Date | 投诉日期';
COMMENT ON COLUMN ts_info.cl_date IS 'Settled, NULL if open | 处理日期，未处理为空';
COMMENT ON COLUMN ts_info.my IS 'True if satisfied, NULL if not asked | 是否满意，未回访为空';
