-- 外贸与海关: import and export declarations, goods codes, ports, enterprises, partners, tariffs, monthly statistics.

CREATE TABLE hs (
  hs_cd  VARCHAR PRIMARY KEY,
  hs_nm  VARCHAR NOT NULL,
  chap   VARCHAR,
  unit   VARCHAR,
  mfn_rt DOUBLE
);
COMMENT ON TABLE hs IS 'Goods codes | 商品编码';
COMMENT ON COLUMN hs.hs_cd IS 'Goods code, eight digits, e.g. 85423100 | 海关商品编码';
COMMENT ON COLUMN hs.hs_nm IS 'Goods name, in Chinese | 商品名称';
COMMENT ON COLUMN hs.chap IS 'Chapter, two digits, e.g. 85 | 章';
COMMENT ON COLUMN hs.unit IS 'Unit: 千克 kilogram, 台 set, 件 piece | 计量单位';
COMMENT ON COLUMN hs.mfn_rt IS 'Most favoured nation tariff, percent | 最惠国税率（%）';

CREATE TABLE ent (
  ent_cd VARCHAR PRIMARY KEY,
  ent_nm VARCHAR NOT NULL,
  own    VARCHAR,
  prov   VARCHAR,
  aeo    VARCHAR
);
COMMENT ON TABLE ent IS 'Trading enterprises | 外贸企业';
COMMENT ON COLUMN ent.ent_cd IS 'Enterprise code | 企业编码';
COMMENT ON COLUMN ent.ent_nm IS 'Enterprise name, in Chinese | 企业名称';
COMMENT ON COLUMN ent.own IS 'Ownership: 国企 state-owned, 民企 private, 外企 foreign-invested | 企业性质';
COMMENT ON COLUMN ent.prov IS 'Province, in Chinese, e.g. 广东 | 注册省份';
COMMENT ON COLUMN ent.aeo IS 'Customs credit: 高级认证 advanced, 一般 normal, 失信 dishonest | 海关信用等级';

CREATE TABLE mstat (
  ym      VARCHAR,
  ptn     VARCHAR,
  exp_usd DOUBLE,
  imp_usd DOUBLE,
  PRIMARY KEY (ym, ptn)
);
COMMENT ON TABLE mstat IS 'Monthly trade statistics by partner | 月度贸易统计';
COMMENT ON COLUMN mstat.ym IS 'Month, YYYYMM | 月份';
COMMENT ON COLUMN mstat.ptn IS 'Partner country, in Chinese | 贸易伙伴';
COMMENT ON COLUMN mstat.exp_usd IS 'Exports, million USD | 出口额（百万美元）';
COMMENT ON COLUMN mstat.imp_usd IS 'Imports, million USD | 进口额（百万美元）';

CREATE TABLE dcl (
  dcl_no   VARCHAR PRIMARY KEY,
  ie       VARCHAR,
  ent_cd   VARCHAR REFERENCES ent(ent_cd),
  port     VARCHAR,
  ptn      VARCHAR,
  trd_mode VARCHAR,
  dcl_dt   DATE,
  rls_dt   DATE,
  insp     BOOLEAN
);
COMMENT ON TABLE dcl IS 'Customs declarations | 报关单';
COMMENT ON COLUMN dcl.dcl_no IS 'Declaration number | 报关单号';
COMMENT ON COLUMN dcl.ie IS 'I import, E export | 进出口标志：I进口 E出口';
COMMENT ON COLUMN dcl.ent_cd IS 'Enterprise | 企业';
COMMENT ON COLUMN dcl.port IS 'Port of entry, in Chinese, e.g. 宁波 | 口岸';
COMMENT ON COLUMN dcl.ptn IS 'Partner country, in Chinese, e.g. 美国, 越南 | 贸易伙伴';
COMMENT ON COLUMN dcl.trd_mode IS 'Mode: 一般贸易 general trade, 加工贸易 processing trade, 跨境电商 cross-border e-commerce | 贸易方式';
COMMENT ON COLUMN dcl.dcl_dt IS 'Date declared | 申报日期';
COMMENT ON COLUMN dcl.rls_dt IS 'Date released, NULL if not released | 放行日期，未放行为空';
COMMENT ON COLUMN dcl.insp IS 'True if inspected | 是否查验';

CREATE TABLE dcl_item (
  dcl_no VARCHAR REFERENCES dcl(dcl_no),
  seq    INTEGER,
  hs_cd  VARCHAR REFERENCES hs(hs_cd),
  qty    DOUBLE,
  usd    DOUBLE,
  duty   DOUBLE,
  PRIMARY KEY (dcl_no, seq)
);
COMMENT ON TABLE dcl_item IS 'Goods on declarations | 报关商品项';
COMMENT ON COLUMN dcl_item.dcl_no IS 'Declaration | 报关单';
COMMENT ON COLUMN dcl_item.seq IS 'Item number | 项号';
COMMENT ON COLUMN dcl_item.hs_cd IS 'Goods code | 商品编码';
COMMENT ON COLUMN dcl_item.qty IS 'Quantity | 数量';
COMMENT ON COLUMN dcl_item.usd IS 'Value, USD | 金额（美元）';
COMMENT ON COLUMN dcl_item.duty IS 'Duty, yuan, 0 if none | 关税（元）';

CREATE TABLE viol (
  case_no VARCHAR PRIMARY KEY,
  dcl_no  VARCHAR REFERENCES dcl(dcl_no),
  typ     VARCHAR,
  case_dt DATE,
  fine    DOUBLE
);
COMMENT ON TABLE viol IS 'Violations | 违规案件';
COMMENT ON COLUMN viol.case_no IS 'Case number | 案件号';
COMMENT ON COLUMN viol.dcl_no IS 'Declaration | 报关单';
COMMENT ON COLUMN viol.typ IS 'Type: 低报 undervaluation, 错归类 misclassification, 走私 smuggling, 侵权 infringement | 违规类型';
COMMENT ON COLUMN viol.case_dt IS 'Date | 立案日期';
COMMENT ON COLUMN viol.fine IS 'Fine, yuan, NULL if pending | 罚款（元），未决为空';
