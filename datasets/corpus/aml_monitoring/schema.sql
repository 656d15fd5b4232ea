-- Anti-money-laundering: parties, accounts, wires, alerts, cases, watch lists and reports.

CREATE TABLE party (
  party_id   BIGINT PRIMARY KEY,
  party_name VARCHAR NOT NULL,
  party_kind VARCHAR,
  nat        VARCHAR,
  pep        BOOLEAN,
  risk       VARCHAR,
  kyc_due    DATE,
  industry   VARCHAR
);
COMMENT ON TABLE party IS 'Persons and companies under monitoring | 监测主体';
COMMENT ON COLUMN party.party_id IS 'Party id | 主体编号';
COMMENT ON COLUMN party.party_name IS 'Name | 名称';
COMMENT ON COLUMN party.party_kind IS 'Kind: person, company, trust | 类型：person 个人, company 企业, trust 信托';
COMMENT ON COLUMN party.nat IS 'Nationality or country of registration, two letters | 国籍/注册国';
COMMENT ON COLUMN party.pep IS 'True for politically exposed persons | 是否政要';
COMMENT ON COLUMN party.risk IS 'Risk rating: low, medium, high, prohibited | 风险等级：low 低, medium 中, high 高, prohibited 禁止';
COMMENT ON COLUMN party.kyc_due IS 'Date the next KYC review is due | 下次尽调到期日';
COMMENT ON COLUMN party.industry IS 'Industry, e.g. casino, jewellery, import-export; NULL for persons | 行业';

CREATE TABLE ctry_risk (
  ctry      VARCHAR PRIMARY KEY,
  fatf      VARCHAR,
  tax_haven BOOLEAN
);
COMMENT ON TABLE ctry_risk IS 'Country risk list | 国家风险名单';
COMMENT ON COLUMN ctry_risk.ctry IS 'Country, two letters | 国家代码';
COMMENT ON COLUMN ctry_risk.fatf IS 'FATF list: none, grey, black | FATF名单：none 无, grey 灰名单, black 黑名单';
COMMENT ON COLUMN ctry_risk.tax_haven IS 'True for tax havens | 是否避税地';

CREATE TABLE scenario (
  scn_id    INTEGER PRIMARY KEY,
  scn_name  VARCHAR NOT NULL,
  threshold DECIMAL(18,2),
  enabled   BOOLEAN
);
COMMENT ON TABLE scenario IS 'Detection scenarios | 监测规则';
COMMENT ON COLUMN scenario.scn_id IS 'Scenario id | 规则编号';
COMMENT ON COLUMN scenario.scn_name IS 'Scenario name, e.g. Structuring, Rapid movement, Dormant reactivation | 规则名称';
COMMENT ON COLUMN scenario.threshold IS 'Threshold, USD | 阈值（美元）';
COMMENT ON COLUMN scenario.enabled IS 'True while enabled | 是否启用';

CREATE TABLE acc (
  acc_id    VARCHAR PRIMARY KEY,
  party_id  BIGINT REFERENCES party(party_id),
  opened_dt DATE,
  purpose   VARCHAR
);
COMMENT ON TABLE acc IS 'Accounts | 账户';
COMMENT ON COLUMN acc.acc_id IS 'Account id | 账户号';
COMMENT ON COLUMN acc.party_id IS 'Owner | 所有人';
COMMENT ON COLUMN acc.opened_dt IS 'Opening date | 开户日期';
COMMENT ON COLUMN acc.purpose IS 'Purpose: salary, business, savings, trading | 用途：salary 工资, business 经营, savings 储蓄, trading 交易';

CREATE TABLE alert (
  alert_id  BIGINT PRIMARY KEY,
  scn_id    INTEGER REFERENCES scenario(scn_id),
  party_id  BIGINT REFERENCES party(party_id),
  raised_at TIMESTAMP,
  analyst   VARCHAR,
  disp      VARCHAR,
  disp_at   TIMESTAMP,
  score     DOUBLE
);
COMMENT ON TABLE alert IS 'Alerts | 预警';
COMMENT ON COLUMN alert.alert_id IS 'Alert id | 预警编号';
COMMENT ON COLUMN alert.scn_id IS 'Scenario that fired | 触发规则';
COMMENT ON COLUMN alert.party_id IS 'Party | 主体';
COMMENT ON COLUMN alert.raised_at IS 'Time raised | 触发时间';
COMMENT ON COLUMN alert.analyst IS 'Analyst, NULL until assigned | 分析员';
COMMENT ON COLUMN alert.disp IS 'Disposition: open, false positive, escalated | 处置：open 未处理, false positive 误报, escalated 上报';
COMMENT ON COLUMN alert.disp_at IS 'Time of disposition, NULL while open | 处置时间';
COMMENT ON COLUMN alert.score IS 'Model score, 0-100 | 模型分';

CREATE TABLE sar_case (
  case_no   VARCHAR PRIMARY KEY,
  party_id  BIGINT REFERENCES party(party_id),
  opened_on DATE,
  closed_on DATE,
  lead_inv  VARCHAR,
  sar_filed DATE,
  typology  VARCHAR
);
COMMENT ON TABLE sar_case IS 'Investigations | 案件';
COMMENT ON COLUMN sar_case.case_no IS 'Case number | 案件号';
COMMENT ON COLUMN sar_case.party_id IS 'Party | 主体';
COMMENT ON COLUMN sar_case.opened_on IS 'Date opened | 立案日期';
COMMENT ON COLUMN sar_case.closed_on IS 'Date closed, NULL if open | 结案日期';
COMMENT ON COLUMN sar_case.lead_inv IS 'Lead investigator | 主办调查员';
COMMENT ON COLUMN sar_case.sar_filed IS 'Date the suspicious activity report was filed, NULL if none | 可疑报告报送日期';
COMMENT ON COLUMN sar_case.typology IS 'Typology: structuring, trade-based, fraud, corruption, terrorism financing | 手法：structuring 拆分, trade-based 贸易洗钱, fraud 欺诈, corruption 腐败, terrorism financing 恐怖融资';

CREATE TABLE watch_hit (
  hit_id    BIGINT PRIMARY KEY,
  party_id  BIGINT REFERENCES party(party_id),
  list_nm   VARCHAR,
  match_pct DOUBLE,
  hit_on    DATE,
  confirmed BOOLEAN
);
COMMENT ON TABLE watch_hit IS 'Watch list matches | 名单命中';
COMMENT ON COLUMN watch_hit.hit_id IS 'Hit id | 命中编号';
COMMENT ON COLUMN watch_hit.party_id IS 'Party | 主体';
COMMENT ON COLUMN watch_hit.list_nm IS 'List: OFAC, UN, EU, internal | 名单：OFAC, UN, EU, internal 内部';
COMMENT ON COLUMN watch_hit.match_pct IS 'Match strength, percent | 匹配度（%）';
COMMENT ON COLUMN watch_hit.hit_on IS 'Date of the hit | 命中日期';
COMMENT ON COLUMN watch_hit.confirmed IS 'True match, NULL if not reviewed | 是否确认，未复核为空';

CREATE TABLE wire (
  wire_id   BIGINT PRIMARY KEY,
  from_acc  VARCHAR REFERENCES acc(acc_id),
  to_acc    VARCHAR REFERENCES acc(acc_id),
  sent_at   TIMESTAMP,
  usd_amt   DECIMAL(18,2),
  from_ctry VARCHAR,
  to_ctry   VARCHAR,
  cash_flag BOOLEAN,
  ref_txt   VARCHAR
);
COMMENT ON TABLE wire IS 'Wire transfers | 电汇';
COMMENT ON COLUMN wire.wire_id IS 'Wire id | 汇款编号';
COMMENT ON COLUMN wire.from_acc IS 'Debited account | 付款账户';
COMMENT ON COLUMN wire.to_acc IS 'Credited account | 收款账户';
COMMENT ON COLUMN wire.sent_at IS 'Time sent | 汇出时间';
COMMENT ON COLUMN wire.usd_amt IS 'Amount, USD | 金额（美元）';
COMMENT ON COLUMN wire.from_ctry IS 'Country sent from, two letters | 汇出国';
COMMENT ON COLUMN wire.to_ctry IS 'Country sent to, two letters | 汇入国';
COMMENT ON COLUMN wire.cash_flag IS 'True if funded in cash | 是否现金';
COMMENT ON COLUMN wire.ref_txt IS 'Payment reference | 附言';
