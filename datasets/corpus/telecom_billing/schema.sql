-- Telecom operator: subscribers, packages, usage records, bills, cell sites, complaints, devices.

CREATE TABLE pkg (
  pkg_id    VARCHAR PRIMARY KEY,
  pkg_name  VARCHAR NOT NULL,
  net_type  VARCHAR,
  month_fee DECIMAL(18,2),
  incl_gb   DOUBLE,
  incl_min  INTEGER,
  on_sale   BOOLEAN
);
COMMENT ON TABLE pkg IS 'Tariff packages | 资费套餐';
COMMENT ON COLUMN pkg.pkg_id IS 'Package id | 套餐编号';
COMMENT ON COLUMN pkg.pkg_name IS 'Package name | 套餐名称';
COMMENT ON COLUMN pkg.net_type IS 'Network: 4G, 5G, fibre | 网络：4G, 5G, fibre 宽带';
COMMENT ON COLUMN pkg.month_fee IS 'Monthly fee, yuan | 月费（元）';
COMMENT ON COLUMN pkg.incl_gb IS 'Data included, GB | 包含流量（GB）';
COMMENT ON COLUMN pkg.incl_min IS 'Voice minutes included | 包含通话（分钟）';
COMMENT ON COLUMN pkg.on_sale IS 'True if sold now | 是否在售';

CREATE TABLE cell (
  cell_id VARCHAR PRIMARY KEY,
  site_nm VARCHAR,
  city    VARCHAR,
  tech    VARCHAR,
  on_air  DATE
);
COMMENT ON TABLE cell IS 'Cell sites | 基站';
COMMENT ON COLUMN cell.cell_id IS 'Cell id | 小区编号';
COMMENT ON COLUMN cell.site_nm IS 'Site name | 站点名称';
COMMENT ON COLUMN cell.city IS 'City | 城市';
COMMENT ON COLUMN cell.tech IS 'Technology: 4G, 5G | 制式';
COMMENT ON COLUMN cell.on_air IS 'On-air date | 开通日期';

CREATE TABLE subr (
  sub_no   VARCHAR PRIMARY KEY,
  cust_nm  VARCHAR,
  pkg_id   VARCHAR REFERENCES pkg(pkg_id),
  act_dt   DATE,
  off_dt   DATE,
  city     VARCHAR,
  pay_kind VARCHAR,
  vip_lvl  INTEGER,
  channel  VARCHAR
);
COMMENT ON TABLE subr IS 'Subscribers | 用户';
COMMENT ON COLUMN subr.sub_no IS 'Subscriber number (phone) | 用户号码';
COMMENT ON COLUMN subr.cust_nm IS 'Customer name | 客户姓名';
COMMENT ON COLUMN subr.pkg_id IS 'Current package | 当前套餐';
COMMENT ON COLUMN subr.act_dt IS 'Activation date | 入网日期';
COMMENT ON COLUMN subr.off_dt IS 'Date left, NULL if active | 离网日期，在网为空';
COMMENT ON COLUMN subr.city IS 'City, e.g. Nanjing | 城市';
COMMENT ON COLUMN subr.pay_kind IS 'Prepaid or postpaid: pre, post | 付费方式：pre 预付费, post 后付费';
COMMENT ON COLUMN subr.vip_lvl IS 'VIP level, 0-5 | VIP等级';
COMMENT ON COLUMN subr.channel IS 'Sales channel: store, online, telesales, agent | 入网渠道：store 营业厅, online 线上, telesales 电销, agent 代理商';

CREATE TABLE cell_kpi (
  cell_id    VARCHAR REFERENCES cell(cell_id),
  kpi_dt     DATE,
  prb_util   DOUBLE,
  drop_rt    DOUBLE,
  traffic_gb DOUBLE,
  down_min   INTEGER,
  PRIMARY KEY (cell_id, kpi_dt)
);
COMMENT ON TABLE cell_kpi IS 'Daily cell measurements | 基站日指标';
COMMENT ON COLUMN cell_kpi.cell_id IS 'Cell | 小区编号';
COMMENT ON COLUMN cell_kpi.kpi_dt IS 'Date | 日期';
COMMENT ON COLUMN cell_kpi.prb_util IS 'Radio resource use, percent | PRB利用率（%）';
COMMENT ON COLUMN cell_kpi.drop_rt IS 'Dropped call rate, percent | 掉话率（%）';
COMMENT ON COLUMN cell_kpi.traffic_gb IS 'Traffic, GB | 流量（GB）';
COMMENT ON COLUMN cell_kpi.down_min IS 'Minutes out of service | 退服分钟数';

CREATE TABLE usage_m (
  sub_no    VARCHAR REFERENCES subr(sub_no),
  ym        VARCHAR,
  data_gb   DOUBLE,
  voice_min DOUBLE,
  sms_cnt   INTEGER,
  roam_gb   DOUBLE,
  PRIMARY KEY (sub_no, ym)
);
COMMENT ON TABLE usage_m IS 'Monthly usage by subscriber | 月使用量';
COMMENT ON COLUMN usage_m.sub_no IS 'Subscriber | 用户号码';
COMMENT ON COLUMN usage_m.ym IS 'Month, YYYYMM, e.g. 202510 | 月份';
COMMENT ON COLUMN usage_m.data_gb IS 'Data used, GB | 流量（GB）';
COMMENT ON COLUMN usage_m.voice_min IS 'Voice minutes | 通话分钟';
COMMENT ON COLUMN usage_m.sms_cnt IS 'Text messages | 短信条数';
COMMENT ON COLUMN usage_m.roam_gb IS 'Roaming data, GB | 漫游流量（GB）';

CREATE TABLE bill_m (
  sub_no   VARCHAR REFERENCES subr(sub_no),
  ym       VARCHAR,
  fee_fix  DECIMAL(18,2),
  fee_over DECIMAL(18,2),
  fee_vas  DECIMAL(18,2),
  paid     BOOLEAN,
  PRIMARY KEY (sub_no, ym)
);
COMMENT ON TABLE bill_m IS 'Monthly bills | 月账单';
COMMENT ON COLUMN bill_m.sub_no IS 'Subscriber | 用户号码';
COMMENT ON COLUMN bill_m.ym IS 'Month, YYYYMM | 月份';
COMMENT ON COLUMN bill_m.fee_fix IS 'Fixed fee, yuan | 固定费（元）';
COMMENT ON COLUMN bill_m.fee_over IS 'Charges beyond the package, yuan | 超套费（元）';
COMMENT ON COLUMN bill_m.fee_vas IS 'Value-added services, yuan | 增值业务费（元）';
COMMENT ON COLUMN bill_m.paid IS 'True if paid | 是否已缴';

CREATE TABLE svc_req (
  req_id   BIGINT PRIMARY KEY,
  sub_no   VARCHAR REFERENCES subr(sub_no),
  req_type VARCHAR,
  req_ts   TIMESTAMP,
  done_ts  TIMESTAMP
);
COMMENT ON TABLE svc_req IS 'Complaints and service requests | 投诉与服务请求';
COMMENT ON COLUMN svc_req.req_id IS 'Request id | 工单编号';
COMMENT ON COLUMN svc_req.sub_no IS 'Subscriber | 用户号码';
COMMENT ON COLUMN svc_req.req_type IS 'Type: billing, coverage, speed, cancel, other | 类型：billing 计费, coverage 覆盖, speed 网速, cancel 销户, other 其他';
COMMENT ON COLUMN svc_req.req_ts IS 'Time received | 受理时间';
COMMENT ON COLUMN svc_req.done_ts IS 'Time closed, NULL if open | 办结时间';

CREATE TABLE device (
  imei      VARCHAR PRIMARY KEY,
  sub_no    VARCHAR REFERENCES subr(sub_no),
  brand     VARCHAR,
  model     VARCHAR,
  is_5g     BOOLEAN,
  first_use DATE
);
COMMENT ON TABLE device IS 'Devices used by subscribers | 终端';
COMMENT ON COLUMN device.imei IS 'Device id | 终端编号';
COMMENT ON COLUMN device.sub_no IS 'Subscriber | 用户号码';
COMMENT ON COLUMN device.brand IS 'Brand | 品牌';
COMMENT ON COLUMN device.model IS 'Model | 型号';
COMMENT ON COLUMN device.is_5g IS 'True if 5G capable | 是否支持5G';
COMMENT ON COLUMN device.first_use IS 'First used | 首次使用日期';
