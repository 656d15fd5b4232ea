-- Bank call reports: quarterly regulatory returns of banks as filed, items under form codes: institutions, holding companies, balance sheet, income, loans and past dues, capital, branches, enforcement actions and exam ratings.

CREATE TABLE hold_co (
  hc_id   INTEGER PRIMARY KEY,
  hc_nm   VARCHAR NOT NULL,
  hc_st   VARCHAR,
  pub_flg BOOLEAN
);
COMMENT ON TABLE hold_co IS 'Holding companies | 控股公司';
COMMENT ON COLUMN hold_co.hc_id IS 'Id | 编号';
COMMENT ON COLUMN hold_co.hc_nm IS 'Name | 名称';
COMMENT ON COLUMN hold_co.hc_st IS 'State code | 州代码';
COMMENT ON COLUMN hold_co.pub_flg IS 'True if listed | 是否上市';

CREATE TABLE inst (
  cert     INTEGER PRIMARY KEY,
  inst_nm  VARCHAR NOT NULL,
  hc_id    INTEGER REFERENCES hold_co(hc_id),
  city_nm  VARCHAR,
  st_cd    VARCHAR,
  chrt     VARCHAR,
  estb_dt  DATE,
  end_dt   DATE,
  end_rsn  VARCHAR,
  suc_cert INTEGER REFERENCES inst(cert)
);
COMMENT ON TABLE inst IS 'Institutions | 机构';
COMMENT ON COLUMN inst.cert IS 'Certificate number | 机构证号';
COMMENT ON COLUMN inst.inst_nm IS 'Name, e.g. Pinewater State Bank | 机构名称';
COMMENT ON COLUMN inst.hc_id IS 'Holding company, NULL if none | 控股公司';
COMMENT ON COLUMN inst.city_nm IS 'City of the main office | 总部城市';
COMMENT ON COLUMN inst.st_cd IS 'State code, e.g. TX | 州代码';
COMMENT ON COLUMN inst.chrt IS 'Charter: N national, S state member, NM state nonmember, SA savings | 执照：N国民，S州会员，NM州非会员，SA储蓄';
COMMENT ON COLUMN inst.estb_dt IS 'Established | 成立日期';
COMMENT ON COLUMN inst.end_dt IS 'Ceased, NULL while active | 终止日期，存续为空';
COMMENT ON COLUMN inst.end_rsn IS 'Reason: merger, failure, voluntary | 终止原因：merger 合并, failure 倒闭, voluntary 自愿';
COMMENT ON COLUMN inst.suc_cert IS 'Successor after a merger | 承继机构';

CREATE TABLE rc_bal (
  cert   INTEGER REFERENCES inst(cert),
  rpt_dt DATE,
  c2170  BIGINT,
  c0071  BIGINT,
  c1754  BIGINT,
  c1771  BIGINT,
  c1773  BIGINT,
  c2122  BIGINT,
  c3123  BIGINT,
  c2200  BIGINT,
  c6631  BIGINT,
  c5597  BIGINT,
  c2365  BIGINT,
  c3190  BIGINT,
  c3210  BIGINT,
  PRIMARY KEY (cert, rpt_dt)
);
COMMENT ON TABLE rc_bal IS 'Balance sheet, thousand USD | 资产负债表（千美元）';
COMMENT ON COLUMN rc_bal.cert IS 'Institution | 机构';
COMMENT ON COLUMN rc_bal.rpt_dt IS 'Quarter-end | 季末';
COMMENT ON COLUMN rc_bal.c2170 IS 'Total assets | 总资产';
COMMENT ON COLUMN rc_bal.c0071 IS 'Interest-bearing balances at banks | 存放同业';
COMMENT ON COLUMN rc_bal.c1754 IS 'Held-to-maturity securities | 持有至到期证券';
COMMENT ON COLUMN rc_bal.c1771 IS 'Fair value of held-to-maturity securities | 持有至到期证券公允价值';
COMMENT ON COLUMN rc_bal.c1773 IS 'Available-for-sale securities | 可供出售证券';
COMMENT ON COLUMN rc_bal.c2122 IS 'Total loans and leases | 贷款和租赁总额';
COMMENT ON COLUMN rc_bal.c3123 IS 'Allowance for credit losses | 贷款损失准备';
COMMENT ON COLUMN rc_bal.c2200 IS 'Total deposits | 存款总额';
COMMENT ON COLUMN rc_bal.c6631 IS 'Deposits without interest | 无息存款';
COMMENT ON COLUMN rc_bal.c5597 IS 'Uninsured deposits, estimate | 未受保存款（估计）';
COMMENT ON COLUMN rc_bal.c2365 IS 'Brokered deposits | 经纪存款';
COMMENT ON COLUMN rc_bal.c3190 IS 'Other borrowed money | 其他借款';
COMMENT ON COLUMN rc_bal.c3210 IS 'Total equity | 权益总额';

CREATE TABLE ri_inc (
  cert   INTEGER REFERENCES inst(cert),
  rpt_dt DATE,
  i4107  BIGINT,
  i4073  BIGINT,
  i4074  BIGINT,
  i4079  BIGINT,
  i4093  BIGINT,
  i4230  BIGINT,
  i4340  BIGINT,
  i4460  BIGINT,
  PRIMARY KEY (cert, rpt_dt)
);
COMMENT ON TABLE ri_inc IS 'Income statement, year to date, thousand USD | 利润表（年累计，千美元）';
COMMENT ON COLUMN ri_inc.cert IS 'Institution | 机构';
COMMENT ON COLUMN ri_inc.rpt_dt IS 'Quarter-end | 季末';
COMMENT ON COLUMN ri_inc.i4107 IS 'Total interest income | 利息收入';
COMMENT ON COLUMN ri_inc.i4073 IS 'Total interest expense | 利息支出';
COMMENT ON COLUMN ri_inc.i4074 IS 'Net interest income | 净利息收入';
COMMENT ON COLUMN ri_inc.i4079 IS 'Noninterest income | 非利息收入';
COMMENT ON COLUMN ri_inc.i4093 IS 'Noninterest expense | 非利息支出';
COMMENT ON COLUMN ri_inc.i4230 IS 'Provision for credit losses | 信用损失计提';
COMMENT ON COLUMN ri_inc.i4340 IS 'Net income | 净利润';
COMMENT ON COLUMN ri_inc.i4460 IS 'Cash dividends on common stock | 普通股现金股利';

CREATE TABLE ln_cat (
  cert    INTEGER REFERENCES inst(cert),
  rpt_dt  DATE,
  cat     VARCHAR,
  amt     BIGINT,
  pd_30   BIGINT,
  pd_90   BIGINT,
  nacc    BIGINT,
  co_ytd  BIGINT,
  rec_ytd BIGINT,
  PRIMARY KEY (cert, rpt_dt, cat)
);
COMMENT ON TABLE ln_cat IS 'Loans by category, thousand USD | 分类贷款（千美元）';
COMMENT ON COLUMN ln_cat.cert IS 'Institution | 机构';
COMMENT ON COLUMN ln_cat.rpt_dt IS 'Quarter-end | 季末';
COMMENT ON COLUMN ln_cat.cat IS 'Category: CRE commercial property, RES homes, CI business, CON consumer, AG farm, CC cards | 类别：CRE商业地产，RES住房，CI工商，CON消费，AG农业，CC信用卡';
COMMENT ON COLUMN ln_cat.amt IS 'Outstanding | 余额';
COMMENT ON COLUMN ln_cat.pd_30 IS 'Past due 30 to 89 days | 逾期30至89天';
COMMENT ON COLUMN ln_cat.pd_90 IS 'Past due 90 days or more | 逾期90天以上';
COMMENT ON COLUMN ln_cat.nacc IS 'Nonaccrual | 停止计息';
COMMENT ON COLUMN ln_cat.co_ytd IS 'Charged off, year to date | 年累计核销';
COMMENT ON COLUMN ln_cat.rec_ytd IS 'Recovered, year to date | 年累计收回';

CREATE TABLE rcr_cap (
  cert     INTEGER REFERENCES inst(cert),
  rpt_dt   DATE,
  cet1     BIGINT,
  t1       BIGINT,
  t2       BIGINT,
  rwa      BIGINT,
  lev_pct  DOUBLE,
  cblr_flg BOOLEAN,
  PRIMARY KEY (cert, rpt_dt)
);
COMMENT ON TABLE rcr_cap IS 'Capital | 资本';
COMMENT ON COLUMN rcr_cap.cert IS 'Institution | 机构';
COMMENT ON COLUMN rcr_cap.rpt_dt IS 'Quarter-end | 季末';
COMMENT ON COLUMN rcr_cap.cet1 IS 'Common equity tier 1, thousand USD | 核心一级资本';
COMMENT ON COLUMN rcr_cap.t1 IS 'Tier 1, thousand USD | 一级资本';
COMMENT ON COLUMN rcr_cap.t2 IS 'Tier 2, thousand USD | 二级资本';
COMMENT ON COLUMN rcr_cap.rwa IS 'Risk-weighted assets, thousand USD | 风险加权资产';
COMMENT ON COLUMN rcr_cap.lev_pct IS 'Leverage ratio, percent | 杠杆率（%）';
COMMENT ON COLUMN rcr_cap.cblr_flg IS 'True if on the simple community framework | 是否采用社区银行简化框架';

CREATE TABLE brch (
  brch_id  BIGINT PRIMARY KEY,
  cert     INTEGER REFERENCES inst(cert),
  b_city   VARCHAR,
  b_st     VARCHAR,
  b_county VARCHAR,
  dep_k    BIGINT,
  as_of    DATE,
  opn_dt   DATE
);
COMMENT ON TABLE brch IS 'Branches, yearly | 分支机构';
COMMENT ON COLUMN brch.brch_id IS 'Branch id | 网点编号';
COMMENT ON COLUMN brch.cert IS 'Institution | 机构';
COMMENT ON COLUMN brch.b_city IS 'City | 城市';
COMMENT ON COLUMN brch.b_st IS 'State code | 州代码';
COMMENT ON COLUMN brch.b_county IS 'County | 县';
COMMENT ON COLUMN brch.dep_k IS 'Deposits, thousand USD | 存款（千美元）';
COMMENT ON COLUMN brch.as_of IS 'As of | 数据日期';
COMMENT ON COLUMN brch.opn_dt IS 'Opened | 开业日期';

CREATE TABLE enf_act (
  act_id   INTEGER PRIMARY KEY,
  cert     INTEGER REFERENCES inst(cert),
  agency   VARCHAR,
  act_kind VARCHAR,
  iss_dt   DATE,
  trm_dt   DATE,
  pen_k    DOUBLE
);
COMMENT ON TABLE enf_act IS 'Enforcement actions | 执法行动';
COMMENT ON COLUMN enf_act.act_id IS 'Action id | 编号';
COMMENT ON COLUMN enf_act.cert IS 'Institution | 机构';
COMMENT ON COLUMN enf_act.agency IS 'Agency: FDIC, OCC, FRB, state | 监管机构';
COMMENT ON COLUMN enf_act.act_kind IS 'Kind: consent order, civil penalty, removal, written agreement | 类型';
COMMENT ON COLUMN enf_act.iss_dt IS 'Issued | 发布日期';
COMMENT ON COLUMN enf_act.trm_dt IS 'Lifted, NULL if in force | 解除日期，有效为空';
COMMENT ON COLUMN enf_act.pen_k IS 'Penalty, thousand USD, NULL if none | 罚款（千美元）';
