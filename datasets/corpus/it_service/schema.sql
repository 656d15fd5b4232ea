-- IT operations: services, servers, deployments, incidents, changes, alerts, on-call, costs, vulnerabilities.

CREATE TABLE svc (
  svc_name VARCHAR PRIMARY KEY,
  tier     INTEGER,
  squad    VARCHAR,
  lang     VARCHAR,
  slo_pct  DOUBLE
);
COMMENT ON TABLE svc IS 'Services | 服务';
COMMENT ON COLUMN svc.svc_name IS 'Service name, e.g. checkout-api | 服务名';
COMMENT ON COLUMN svc.tier IS 'Tier, 1 is most critical | 等级，1最关键';
COMMENT ON COLUMN svc.squad IS 'Owning squad | 负责小组';
COMMENT ON COLUMN svc.lang IS 'Language: Go, Java, Python, Rust | 语言';
COMMENT ON COLUMN svc.slo_pct IS 'Availability objective, percent | 可用性目标（%）';

CREATE TABLE oncall (
  squad    VARCHAR,
  wk       DATE,
  engineer VARCHAR,
  PRIMARY KEY (squad, wk)
);
COMMENT ON TABLE oncall IS 'On-call rota | 值班';
COMMENT ON COLUMN oncall.squad IS 'Squad | 小组';
COMMENT ON COLUMN oncall.wk IS 'Monday of the week | 周一';
COMMENT ON COLUMN oncall.engineer IS 'Engineer | 工程师';

CREATE TABLE host (
  host_id   VARCHAR PRIMARY KEY,
  svc_name  VARCHAR REFERENCES svc(svc_name),
  dc        VARCHAR,
  cpu       INTEGER,
  ram_gb    INTEGER,
  os        VARCHAR,
  live_from DATE,
  retired   DATE
);
COMMENT ON TABLE host IS 'Servers | 服务器';
COMMENT ON COLUMN host.host_id IS 'Host id | 主机编号';
COMMENT ON COLUMN host.svc_name IS 'Service, NULL if idle | 服务，闲置为空';
COMMENT ON COLUMN host.dc IS 'Data centre: fra1, sin2, iad3 | 机房';
COMMENT ON COLUMN host.cpu IS 'CPU cores | CPU核数';
COMMENT ON COLUMN host.ram_gb IS 'Memory, GB | 内存（GB）';
COMMENT ON COLUMN host.os IS 'Operating system | 操作系统';
COMMENT ON COLUMN host.live_from IS 'Live from | 上线日期';
COMMENT ON COLUMN host.retired IS 'Date retired, NULL if live | 下线日期';

CREATE TABLE deploy (
  dep_id      BIGINT PRIMARY KEY,
  svc_name    VARCHAR REFERENCES svc(svc_name),
  ver         VARCHAR,
  by_user     VARCHAR,
  at_ts       TIMESTAMP,
  rolled_back BOOLEAN
);
COMMENT ON TABLE deploy IS 'Deployments | 发布';
COMMENT ON COLUMN deploy.dep_id IS 'Deployment id | 发布编号';
COMMENT ON COLUMN deploy.svc_name IS 'Service | 服务';
COMMENT ON COLUMN deploy.ver IS 'Version | 版本';
COMMENT ON COLUMN deploy.by_user IS 'Engineer | 工程师';
COMMENT ON COLUMN deploy.at_ts IS 'Time | 时间';
COMMENT ON COLUMN deploy.rolled_back IS 'True if rolled back | 是否回滚';

CREATE TABLE cloud_cost (
  svc_name VARCHAR REFERENCES svc(svc_name),
  day      DATE,
  usd      DECIMAL(18,2),
  PRIMARY KEY (svc_name, day)
);
COMMENT ON TABLE cloud_cost IS 'Daily cloud cost by service | 云成本';
COMMENT ON COLUMN cloud_cost.svc_name IS 'Service | 服务';
COMMENT ON COLUMN cloud_cost.day IS 'Day | 日期';
COMMENT ON COLUMN cloud_cost.usd IS 'Cost, USD | 成本（美元）';

CREATE TABLE inc (
  inc_no    VARCHAR PRIMARY KEY,
  svc_name  VARCHAR REFERENCES svc(svc_name),
  sev       INTEGER,
  start_ts  TIMESTAMP,
  detect_ts TIMESTAMP,
  end_ts    TIMESTAMP,
  root      VARCHAR,
  dep_id    BIGINT REFERENCES deploy(dep_id)
);
COMMENT ON TABLE inc IS 'Incidents | 故障';
COMMENT ON COLUMN inc.inc_no IS 'Incident number | 故障编号';
COMMENT ON COLUMN inc.svc_name IS 'Service | 服务';
COMMENT ON COLUMN inc.sev IS 'Severity, 1 is worst | 严重级别，1最高';
COMMENT ON COLUMN inc.start_ts IS 'Start | 开始时间';
COMMENT ON COLUMN inc.detect_ts IS 'Time detected | 发现时间';
COMMENT ON COLUMN inc.end_ts IS 'End, NULL if ongoing | 恢复时间，未恢复为空';
COMMENT ON COLUMN inc.root IS 'Root cause: deploy, capacity, network, dependency, human | 根因：deploy 发布, capacity 容量, network 网络, dependency 依赖, human 人为';
COMMENT ON COLUMN inc.dep_id IS 'Deployment that caused it, NULL if none | 引发的发布';

CREATE TABLE alert (
  alert_id BIGINT PRIMARY KEY,
  host_id  VARCHAR REFERENCES host(host_id),
  rule     VARCHAR,
  fired_ts TIMESTAMP,
  ack_by   VARCHAR
);
COMMENT ON TABLE alert IS 'Alerts | 告警';
COMMENT ON COLUMN alert.alert_id IS 'Alert id | 告警编号';
COMMENT ON COLUMN alert.host_id IS 'Host | 主机';
COMMENT ON COLUMN alert.rule IS 'Rule, e.g. disk full, high latency | 规则';
COMMENT ON COLUMN alert.fired_ts IS 'Time fired | 触发时间';
COMMENT ON COLUMN alert.ack_by IS 'Acknowledged by, NULL if ignored | 确认人，未确认为空';

CREATE TABLE vuln (
  vuln_id INTEGER PRIMARY KEY,
  host_id VARCHAR REFERENCES host(host_id),
  cve     VARCHAR,
  score   DOUBLE,
  found   DATE,
  fixed   DATE
);
COMMENT ON TABLE vuln IS 'Vulnerabilities on hosts | 漏洞';
COMMENT ON COLUMN vuln.vuln_id IS 'Id | 编号';
COMMENT ON COLUMN vuln.host_id IS 'Host | 主机';
COMMENT ON COLUMN vuln.cve IS 'CVE number | CVE编号';
COMMENT ON COLUMN vuln.score IS 'CVSS score, 0-10 | 评分';
COMMENT ON COLUMN vuln.found IS 'Date found | 发现日期';
COMMENT ON COLUMN vuln.fixed IS 'Date fixed, NULL if open | 修复日期，未修复为空';
