-- Cloud hosting provider: tenants, users, regions, hosts, instances, volumes, usage, price book, invoices, credits, tickets, incidents, incident impact.

CREATE TABLE tenants (
  tenant_id        VARCHAR PRIMARY KEY,
  tenant_name      VARCHAR NOT NULL,
  legal_name       VARCHAR,
  plan             VARCHAR,
  billing_country  VARCHAR,
  signup_at        TIMESTAMP,
  churned_at       TIMESTAMP,
  parent_tenant_id VARCHAR REFERENCES tenants(tenant_id),
  csm_email        VARCHAR
);
COMMENT ON TABLE tenants IS 'Customer organisations | 租户';
COMMENT ON COLUMN tenants.tenant_id IS 'Tenant id, e.g. tn-4410 | 租户编号';
COMMENT ON COLUMN tenants.tenant_name IS 'Name | 租户名称';
COMMENT ON COLUMN tenants.legal_name IS 'Legal name on invoices | 开票法定名称';
COMMENT ON COLUMN tenants.plan IS 'Plan: free, team, business, enterprise | 套餐：免费、团队、商务、企业';
COMMENT ON COLUMN tenants.billing_country IS 'Billing country, two letters | 账单国家';
COMMENT ON COLUMN tenants.signup_at IS 'Signed up | 注册时间';
COMMENT ON COLUMN tenants.churned_at IS 'Left, NULL if a customer | 流失时间，在用为空';
COMMENT ON COLUMN tenants.parent_tenant_id IS 'Reseller it came through, NULL if direct | 所属代理，直客为空';
COMMENT ON COLUMN tenants.csm_email IS 'Customer success manager | 客户成功经理';

CREATE TABLE regions (
  region_code VARCHAR PRIMARY KEY,
  region_name VARCHAR NOT NULL,
  country     VARCHAR,
  opened_on   DATE
);
COMMENT ON TABLE regions IS 'Data-centre regions | 区域';
COMMENT ON COLUMN regions.region_code IS 'Region code, e.g. eu-north-1 | 区域代码';
COMMENT ON COLUMN regions.region_name IS 'Name | 名称';
COMMENT ON COLUMN regions.country IS 'Country, two letters | 国家';
COMMENT ON COLUMN regions.opened_on IS 'Opened | 启用日期';

CREATE TABLE price_book (
  sku            VARCHAR PRIMARY KEY,
  family         VARCHAR,
  unit           VARCHAR,
  list_price_usd DOUBLE
);
COMMENT ON TABLE price_book IS 'Prices | 价目';
COMMENT ON COLUMN price_book.sku IS 'Product code | 产品代码';
COMMENT ON COLUMN price_book.family IS 'Family: compute, storage, network, support | 类别：计算、存储、网络、支持';
COMMENT ON COLUMN price_book.unit IS 'Unit: hour, GB-month, GB, month | 单位';
COMMENT ON COLUMN price_book.list_price_usd IS 'List price a unit, USD | 目录价（美元/单位）';

CREATE TABLE tenant_users (
  user_id       INTEGER PRIMARY KEY,
  tenant_id     VARCHAR REFERENCES tenants(tenant_id),
  email         VARCHAR,
  role          VARCHAR,
  mfa_on        BOOLEAN,
  created_at    TIMESTAMP,
  last_login_at TIMESTAMP,
  disabled      BOOLEAN
);
COMMENT ON TABLE tenant_users IS 'Users of tenants | 用户';
COMMENT ON COLUMN tenant_users.user_id IS 'User id | 用户编号';
COMMENT ON COLUMN tenant_users.tenant_id IS 'Tenant | 租户';
COMMENT ON COLUMN tenant_users.email IS 'E-mail | 邮箱';
COMMENT ON COLUMN tenant_users.role IS 'Role: owner, admin, developer, viewer | 角色';
COMMENT ON COLUMN tenant_users.mfa_on IS 'True with two-factor login | 是否开启双因素';
COMMENT ON COLUMN tenant_users.created_at IS 'Created | 创建时间';
COMMENT ON COLUMN tenant_users.last_login_at IS 'Last login, NULL if never | 最近登录，从未登录为空';
COMMENT ON COLUMN tenant_users.disabled IS 'True if disabled | 是否停用';

CREATE TABLE hosts (
  host_id      INTEGER PRIMARY KEY,
  region_code  VARCHAR REFERENCES regions(region_code),
  cpu_total    INTEGER,
  ram_gb_total INTEGER,
  state        VARCHAR,
  racked_on    DATE
);
COMMENT ON TABLE hosts IS 'Physical servers | 物理机';
COMMENT ON COLUMN hosts.host_id IS 'Host id | 物理机编号';
COMMENT ON COLUMN hosts.region_code IS 'Region | 区域';
COMMENT ON COLUMN hosts.cpu_total IS 'CPU cores | CPU核数';
COMMENT ON COLUMN hosts.ram_gb_total IS 'Memory, GB | 内存（GB）';
COMMENT ON COLUMN hosts.state IS 'State: active, draining, maintenance, retired | 状态：在用、迁出中、维护、退役';
COMMENT ON COLUMN hosts.racked_on IS 'Installed | 上架日期';

CREATE TABLE usage_daily (
  tenant_id     VARCHAR REFERENCES tenants(tenant_id),
  sku           VARCHAR REFERENCES price_book(sku),
  usage_date    DATE,
  qty           DOUBLE,
  list_cost_usd DOUBLE,
  net_cost_usd  DOUBLE,
  PRIMARY KEY (tenant_id, sku, usage_date)
);
COMMENT ON TABLE usage_daily IS 'Usage by tenant, product and day | 日用量';
COMMENT ON COLUMN usage_daily.tenant_id IS 'Tenant | 租户';
COMMENT ON COLUMN usage_daily.sku IS 'Product | 产品';
COMMENT ON COLUMN usage_daily.usage_date IS 'Day | 日期';
COMMENT ON COLUMN usage_daily.qty IS 'Units used | 用量';
COMMENT ON COLUMN usage_daily.list_cost_usd IS 'Cost at list price, USD | 目录价金额（美元）';
COMMENT ON COLUMN usage_daily.net_cost_usd IS 'Cost after discounts, USD | 折后金额（美元）';

CREATE TABLE invoices (
  invoice_no   VARCHAR PRIMARY KEY,
  tenant_id    VARCHAR REFERENCES tenants(tenant_id),
  period_month DATE,
  issued_on    DATE,
  due_on       DATE,
  paid_on      DATE,
  subtotal_usd DECIMAL(18,2),
  tax_usd      DECIMAL(18,2),
  credit_usd   DECIMAL(18,2)
);
COMMENT ON TABLE invoices IS 'Invoices | 发票';
COMMENT ON COLUMN invoices.invoice_no IS 'Invoice number | 发票号';
COMMENT ON COLUMN invoices.tenant_id IS 'Tenant | 租户';
COMMENT ON COLUMN invoices.period_month IS 'Month billed, first day | 账期';
COMMENT ON COLUMN invoices.issued_on IS 'Issued | 开票日期';
COMMENT ON COLUMN invoices.due_on IS 'Due | 到期日';
COMMENT ON COLUMN invoices.paid_on IS 'Paid, NULL if not | 付款日期，未付为空';
COMMENT ON COLUMN invoices.subtotal_usd IS 'Before tax, USD | 税前金额（美元）';
COMMENT ON COLUMN invoices.tax_usd IS 'Tax, USD | 税额（美元）';
COMMENT ON COLUMN invoices.credit_usd IS 'Credits applied, USD | 抵扣金额（美元）';

CREATE TABLE incidents (
  incident_id INTEGER PRIMARY KEY,
  region_code VARCHAR REFERENCES regions(region_code),
  severity    INTEGER,
  started_at  TIMESTAMP,
  ended_at    TIMESTAMP,
  root_cause  VARCHAR
);
COMMENT ON TABLE incidents IS 'Service incidents | 服务故障';
COMMENT ON COLUMN incidents.incident_id IS 'Incident id | 故障编号';
COMMENT ON COLUMN incidents.region_code IS 'Region | 区域';
COMMENT ON COLUMN incidents.severity IS 'Severity, 1 highest to 3 | 级别，1最高';
COMMENT ON COLUMN incidents.started_at IS 'Started | 开始时间';
COMMENT ON COLUMN incidents.ended_at IS 'Ended, NULL if going on | 结束时间，进行中为空';
COMMENT ON COLUMN incidents.root_cause IS 'Root cause: network, power, software, human, unknown | 根因：网络、电力、软件、人为、未知';

CREATE TABLE instances (
  instance_id   VARCHAR PRIMARY KEY,
  tenant_id     VARCHAR REFERENCES tenants(tenant_id),
  host_id       INTEGER REFERENCES hosts(host_id),
  region_code   VARCHAR REFERENCES regions(region_code),
  owner_user_id INTEGER REFERENCES tenant_users(user_id),
  sku           VARCHAR REFERENCES price_book(sku),
  vcpu          INTEGER,
  ram_gb        INTEGER,
  state         VARCHAR,
  launched_at   TIMESTAMP,
  terminated_at TIMESTAMP
);
COMMENT ON TABLE instances IS 'Virtual machines | 云主机';
COMMENT ON COLUMN instances.instance_id IS 'Instance id | 云主机编号';
COMMENT ON COLUMN instances.tenant_id IS 'Tenant | 租户';
COMMENT ON COLUMN instances.host_id IS 'Host, NULL if stopped or terminated | 物理机，停机或销毁为空';
COMMENT ON COLUMN instances.region_code IS 'Region | 区域';
COMMENT ON COLUMN instances.owner_user_id IS 'User who created it | 创建用户';
COMMENT ON COLUMN instances.sku IS 'Size, e.g. m2.large | 规格';
COMMENT ON COLUMN instances.vcpu IS 'Virtual CPUs | vCPU数';
COMMENT ON COLUMN instances.ram_gb IS 'Memory, GB | 内存（GB）';
COMMENT ON COLUMN instances.state IS 'State: running, stopped, terminated | 状态：运行、停机、销毁';
COMMENT ON COLUMN instances.launched_at IS 'Launched | 创建时间';
COMMENT ON COLUMN instances.terminated_at IS 'Terminated, NULL if not | 销毁时间，未销毁为空';

CREATE TABLE tickets (
  ticket_id      INTEGER PRIMARY KEY,
  tenant_id      VARCHAR REFERENCES tenants(tenant_id),
  opened_by      INTEGER REFERENCES tenant_users(user_id),
  severity       INTEGER,
  opened_at      TIMESTAMP,
  first_reply_at TIMESTAMP,
  solved_at      TIMESTAMP
);
COMMENT ON TABLE tickets IS 'Support tickets | 工单';
COMMENT ON COLUMN tickets.ticket_id IS 'Ticket id | 工单号';
COMMENT ON COLUMN tickets.tenant_id IS 'Tenant | 租户';
COMMENT ON COLUMN tickets.opened_by IS 'Opened by | 提单用户';
COMMENT ON COLUMN tickets.severity IS 'Severity, 1 highest to 4 | 级别，1最高';
COMMENT ON COLUMN tickets.opened_at IS 'Opened | 提交时间';
COMMENT ON COLUMN tickets.first_reply_at IS 'First reply, NULL if none | 首次回复，未回复为空';
COMMENT ON COLUMN tickets.solved_at IS 'Solved, NULL if not | 解决时间，未解决为空';

CREATE TABLE volumes (
  volume_id   VARCHAR PRIMARY KEY,
  tenant_id   VARCHAR REFERENCES tenants(tenant_id),
  attached_to VARCHAR REFERENCES instances(instance_id),
  size_gb     INTEGER,
  disk_type   VARCHAR,
  encrypted   BOOLEAN,
  deleted_at  TIMESTAMP
);
COMMENT ON TABLE volumes IS 'Disks | 云盘';
COMMENT ON COLUMN volumes.volume_id IS 'Volume id | 云盘编号';
COMMENT ON COLUMN volumes.tenant_id IS 'Tenant | 租户';
COMMENT ON COLUMN volumes.attached_to IS 'Instance, NULL if not attached | 挂载云主机，未挂载为空';
COMMENT ON COLUMN volumes.size_gb IS 'Size, GB | 容量（GB）';
COMMENT ON COLUMN volumes.disk_type IS 'Type: ssd, hdd, nvme | 类型';
COMMENT ON COLUMN volumes.encrypted IS 'True if encrypted | 是否加密';
COMMENT ON COLUMN volumes.deleted_at IS 'Deleted, NULL if not | 删除时间，未删除为空';
