-- Motor insurer: agents, policyholders, drivers, vehicles, policies with coverages, premium transactions, claims with parties, reserves, payments, repair shops, adjusters.

CREATE TABLE AGT_MST (
  AGT_CD   VARCHAR PRIMARY KEY,
  AGT_NM   VARCHAR NOT NULL,
  CHNL     VARCHAR,
  UPLN_CD  VARCHAR REFERENCES AGT_MST(AGT_CD),
  RGN_CD   VARCHAR,
  COMM_PCT DOUBLE,
  APPT_DT  DATE,
  TERM_DT  DATE
);
COMMENT ON TABLE AGT_MST IS 'Agents and brokers | 代理人与经纪';
COMMENT ON COLUMN AGT_MST.AGT_CD IS 'Agent code, e.g. AG3052 | 代理人代码';
COMMENT ON COLUMN AGT_MST.AGT_NM IS 'Agent name | 代理人名称';
COMMENT ON COLUMN AGT_MST.CHNL IS 'Channel: agent, broker, direct, bank, dealer | 渠道：代理、经纪、直销、银行、车行';
COMMENT ON COLUMN AGT_MST.UPLN_CD IS 'Upline agent, NULL if none | 上级代理，无则为空';
COMMENT ON COLUMN AGT_MST.RGN_CD IS 'Region: NE, SE, MW, SW, W | 大区';
COMMENT ON COLUMN AGT_MST.COMM_PCT IS 'Commission, percent of premium | 佣金率（%）';
COMMENT ON COLUMN AGT_MST.APPT_DT IS 'Appointed | 签约日期';
COMMENT ON COLUMN AGT_MST.TERM_DT IS 'Terminated, NULL if active | 解约日期，有效为空';

CREATE TABLE CUST_MST (
  CUST_ID BIGINT PRIMARY KEY,
  CUST_NM VARCHAR NOT NULL,
  BRTH_DT DATE,
  GNDR    VARCHAR,
  ST_CD   VARCHAR,
  ZIP     VARCHAR,
  CR_BAND VARCHAR
);
COMMENT ON TABLE CUST_MST IS 'Policyholders | 投保人';
COMMENT ON COLUMN CUST_MST.CUST_ID IS 'Customer id | 客户编号';
COMMENT ON COLUMN CUST_MST.CUST_NM IS 'Name | 姓名';
COMMENT ON COLUMN CUST_MST.BRTH_DT IS 'Birth date | 出生日期';
COMMENT ON COLUMN CUST_MST.GNDR IS 'Gender: M, F | 性别';
COMMENT ON COLUMN CUST_MST.ST_CD IS 'State, two letters, e.g. OH | 州';
COMMENT ON COLUMN CUST_MST.ZIP IS 'ZIP code | 邮编';
COMMENT ON COLUMN CUST_MST.CR_BAND IS 'Credit band: A best, B, C, D worst | 信用等级，A最好';

CREATE TABLE ADJ_MST (
  ADJ_ID  INTEGER PRIMARY KEY,
  ADJ_NM  VARCHAR NOT NULL,
  LEAD_ID INTEGER REFERENCES ADJ_MST(ADJ_ID),
  ADJ_LVL INTEGER
);
COMMENT ON TABLE ADJ_MST IS 'Claims adjusters | 理赔员';
COMMENT ON COLUMN ADJ_MST.ADJ_ID IS 'Adjuster id | 理赔员编号';
COMMENT ON COLUMN ADJ_MST.ADJ_NM IS 'Name | 姓名';
COMMENT ON COLUMN ADJ_MST.LEAD_ID IS 'Team lead, NULL for leads | 组长，组长自身为空';
COMMENT ON COLUMN ADJ_MST.ADJ_LVL IS 'Level, 1 to 4 | 级别';

CREATE TABLE RPR_SHOP (
  SHOP_ID INTEGER PRIMARY KEY,
  SHOP_NM VARCHAR NOT NULL,
  CITY    VARCHAR,
  DRP_IND BOOLEAN
);
COMMENT ON TABLE RPR_SHOP IS 'Repair shops | 修理厂';
COMMENT ON COLUMN RPR_SHOP.SHOP_ID IS 'Shop id | 修理厂编号';
COMMENT ON COLUMN RPR_SHOP.SHOP_NM IS 'Shop name | 修理厂名称';
COMMENT ON COLUMN RPR_SHOP.CITY IS 'City | 城市';
COMMENT ON COLUMN RPR_SHOP.DRP_IND IS 'True if in our direct repair network | 是否合作网络';

CREATE TABLE POL_MST (
  POL_NO       VARCHAR PRIMARY KEY,
  CUST_ID      BIGINT REFERENCES CUST_MST(CUST_ID),
  AGT_CD       VARCHAR REFERENCES AGT_MST(AGT_CD),
  PRIOR_POL_NO VARCHAR REFERENCES POL_MST(POL_NO),
  ISS_DT       DATE,
  EFF_DT       DATE,
  EXP_DT       DATE,
  CNCL_DT      DATE,
  CNCL_RSN     VARCHAR,
  POL_ST       VARCHAR,
  ANN_PREM     DECIMAL(18,2),
  PAY_PLAN     VARCHAR
);
COMMENT ON TABLE POL_MST IS 'Policies, one row a term | 保单';
COMMENT ON COLUMN POL_MST.POL_NO IS 'Policy number, e.g. PA-7741902 | 保单号';
COMMENT ON COLUMN POL_MST.CUST_ID IS 'Policyholder | 投保人';
COMMENT ON COLUMN POL_MST.AGT_CD IS 'Agent | 代理人';
COMMENT ON COLUMN POL_MST.PRIOR_POL_NO IS 'Policy renewed by this one, NULL for new business | 上一期保单，新保为空';
COMMENT ON COLUMN POL_MST.ISS_DT IS 'Issued | 签发日期';
COMMENT ON COLUMN POL_MST.EFF_DT IS 'Effective | 起保日期';
COMMENT ON COLUMN POL_MST.EXP_DT IS 'Expires | 到期日期';
COMMENT ON COLUMN POL_MST.CNCL_DT IS 'Cancelled, NULL if not | 退保日期，未退为空';
COMMENT ON COLUMN POL_MST.CNCL_RSN IS 'Cancellation reason: nonpayment, sold car, moved to competitor, fraud, other | 退保原因：欠费、卖车、转投、欺诈、其他';
COMMENT ON COLUMN POL_MST.POL_ST IS 'Status: active, expired, cancelled | 状态：有效、满期、退保';
COMMENT ON COLUMN POL_MST.ANN_PREM IS 'Annual premium, USD | 年保费（美元）';
COMMENT ON COLUMN POL_MST.PAY_PLAN IS 'Payment plan: annual, quarterly, monthly | 缴费方式：年缴、季缴、月缴';

CREATE TABLE DRVR (
  DRVR_ID  BIGINT PRIMARY KEY,
  POL_NO   VARCHAR REFERENCES POL_MST(POL_NO),
  DRVR_NM  VARCHAR,
  BRTH_DT  DATE,
  LIC_DT   DATE,
  VIOL_3Y  INTEGER,
  EXCL_IND BOOLEAN
);
COMMENT ON TABLE DRVR IS 'Drivers on policies | 驾驶人';
COMMENT ON COLUMN DRVR.DRVR_ID IS 'Driver id | 驾驶人编号';
COMMENT ON COLUMN DRVR.POL_NO IS 'Policy | 保单';
COMMENT ON COLUMN DRVR.DRVR_NM IS 'Name | 姓名';
COMMENT ON COLUMN DRVR.BRTH_DT IS 'Birth date | 出生日期';
COMMENT ON COLUMN DRVR.LIC_DT IS 'Date first licensed | 初次领证日期';
COMMENT ON COLUMN DRVR.VIOL_3Y IS 'Traffic violations in three years | 近三年违章数';
COMMENT ON COLUMN DRVR.EXCL_IND IS 'True if excluded from cover | 是否除外驾驶人';

CREATE TABLE VEH (
  VEH_ID    BIGINT PRIMARY KEY,
  POL_NO    VARCHAR REFERENCES POL_MST(POL_NO),
  VIN       VARCHAR,
  MAKE      VARCHAR,
  MODEL     VARCHAR,
  MDL_YR    INTEGER,
  USE_CD    VARCHAR,
  ANN_MI    INTEGER,
  VEH_VAL   DECIMAL(18,2),
  ATHFT_IND BOOLEAN
);
COMMENT ON TABLE VEH IS 'Insured vehicles | 承保车辆';
COMMENT ON COLUMN VEH.VEH_ID IS 'Vehicle id | 车辆编号';
COMMENT ON COLUMN VEH.POL_NO IS 'Policy | 保单';
COMMENT ON COLUMN VEH.VIN IS 'VIN | 车架号';
COMMENT ON COLUMN VEH.MAKE IS 'Make, e.g. Honda | 品牌';
COMMENT ON COLUMN VEH.MODEL IS 'Model, e.g. Civic | 车型';
COMMENT ON COLUMN VEH.MDL_YR IS 'Model year | 年款';
COMMENT ON COLUMN VEH.USE_CD IS 'Use: P pleasure, C commute, B business, R ride-hailing | 用途：P家用 C通勤 B商用 R网约';
COMMENT ON COLUMN VEH.ANN_MI IS 'Miles a year | 年里程（英里）';
COMMENT ON COLUMN VEH.VEH_VAL IS 'Value, USD | 车辆价值（美元）';
COMMENT ON COLUMN VEH.ATHFT_IND IS 'True with an anti-theft device | 是否有防盗装置';

CREATE TABLE PREM_TXN (
  TXN_ID  BIGINT PRIMARY KEY,
  POL_NO  VARCHAR REFERENCES POL_MST(POL_NO),
  TXN_TP  VARCHAR,
  TXN_DT  DATE,
  TXN_AMT DECIMAL(18,2)
);
COMMENT ON TABLE PREM_TXN IS 'Premium transactions | 保费流水';
COMMENT ON COLUMN PREM_TXN.TXN_ID IS 'Transaction id | 流水号';
COMMENT ON COLUMN PREM_TXN.POL_NO IS 'Policy | 保单';
COMMENT ON COLUMN PREM_TXN.TXN_TP IS 'Type: billing, payment, refund, write-off, late fee | 类型：应收、收款、退费、核销、滞纳金';
COMMENT ON COLUMN PREM_TXN.TXN_DT IS 'Date | 日期';
COMMENT ON COLUMN PREM_TXN.TXN_AMT IS 'Amount, USD | 金额（美元）';

CREATE TABLE POL_COV (
  VEH_ID   BIGINT REFERENCES VEH(VEH_ID),
  COV_CD   VARCHAR,
  LMT_AMT  DECIMAL(18,2),
  DED_AMT  DECIMAL(18,2),
  COV_PREM DECIMAL(18,2),
  PRIMARY KEY (VEH_ID, COV_CD)
);
COMMENT ON TABLE POL_COV IS 'Coverages by vehicle | 承保险种';
COMMENT ON COLUMN POL_COV.VEH_ID IS 'Vehicle | 车辆';
COMMENT ON COLUMN POL_COV.COV_CD IS 'Coverage: BI bodily injury, PD property damage, COLL collision, COMP comprehensive, UM uninsured motorist, MED medical | 险种：BI人伤 PD物损 COLL碰撞 COMP综合 UM无保险 MED医疗';
COMMENT ON COLUMN POL_COV.LMT_AMT IS 'Limit, USD | 限额（美元）';
COMMENT ON COLUMN POL_COV.DED_AMT IS 'Deductible, USD | 免赔额（美元）';
COMMENT ON COLUMN POL_COV.COV_PREM IS 'Premium of the coverage, USD | 险种保费（美元）';

CREATE TABLE CLM (
  CLM_NO    VARCHAR PRIMARY KEY,
  POL_NO    VARCHAR REFERENCES POL_MST(POL_NO),
  VEH_ID    BIGINT REFERENCES VEH(VEH_ID),
  DRVR_ID   BIGINT REFERENCES DRVR(DRVR_ID),
  LOSS_DT   DATE,
  RPT_DT    DATE,
  CLS_DT    DATE,
  CAUSE_CD  VARCHAR,
  FAULT_PCT INTEGER,
  ADJ_ID    INTEGER REFERENCES ADJ_MST(ADJ_ID),
  LOSS_ST   VARCHAR,
  TOT_LOSS  BOOLEAN,
  SIU_IND   BOOLEAN,
  CLM_ST    VARCHAR
);
COMMENT ON TABLE CLM IS 'Claims | 赔案';
COMMENT ON COLUMN CLM.CLM_NO IS 'Claim number, e.g. C24-118823 | 赔案号';
COMMENT ON COLUMN CLM.POL_NO IS 'Policy | 保单';
COMMENT ON COLUMN CLM.VEH_ID IS 'Vehicle | 车辆';
COMMENT ON COLUMN CLM.DRVR_ID IS 'Driver, NULL if parked or unknown | 驾驶人，停放或未知为空';
COMMENT ON COLUMN CLM.LOSS_DT IS 'Date of loss | 出险日期';
COMMENT ON COLUMN CLM.RPT_DT IS 'Date reported | 报案日期';
COMMENT ON COLUMN CLM.CLS_DT IS 'Date closed, NULL if open | 结案日期，未决为空';
COMMENT ON COLUMN CLM.CAUSE_CD IS 'Cause: rear-end, intersection, theft, hail, animal, glass, single vehicle | 出险原因：追尾、路口、盗抢、冰雹、动物、玻璃、单车';
COMMENT ON COLUMN CLM.FAULT_PCT IS 'Fault of our insured, percent | 我方责任比例（%）';
COMMENT ON COLUMN CLM.ADJ_ID IS 'Adjuster | 理赔员';
COMMENT ON COLUMN CLM.LOSS_ST IS 'State of the loss, two letters | 出险州';
COMMENT ON COLUMN CLM.TOT_LOSS IS 'True for a total loss | 是否全损';
COMMENT ON COLUMN CLM.SIU_IND IS 'True if referred to the fraud unit | 是否移交反欺诈';
COMMENT ON COLUMN CLM.CLM_ST IS 'Status: open, reopened, closed paid, closed no pay | 状态：未决、重开、已赔结案、零赔结案';

CREATE TABLE CLM_RSV (
  CLM_NO  VARCHAR REFERENCES CLM(CLM_NO),
  COV_CD  VARCHAR,
  RSV_DT  DATE,
  RSV_AMT DECIMAL(18,2),
  PRIMARY KEY (CLM_NO, COV_CD, RSV_DT)
);
COMMENT ON TABLE CLM_RSV IS 'Reserve changes by coverage | 未决准备金变动';
COMMENT ON COLUMN CLM_RSV.CLM_NO IS 'Claim | 赔案';
COMMENT ON COLUMN CLM_RSV.COV_CD IS 'Coverage: BI, PD, COLL, COMP, UM, MED | 险种';
COMMENT ON COLUMN CLM_RSV.RSV_DT IS 'Date | 日期';
COMMENT ON COLUMN CLM_RSV.RSV_AMT IS 'Reserve outstanding after the change, USD | 变动后未决准备金（美元）';

CREATE TABLE CLM_PMT (
  PMT_ID  BIGINT PRIMARY KEY,
  CLM_NO  VARCHAR REFERENCES CLM(CLM_NO),
  COV_CD  VARCHAR,
  PMT_TP  VARCHAR,
  PMT_DT  DATE,
  PMT_AMT DECIMAL(18,2),
  SHOP_ID INTEGER REFERENCES RPR_SHOP(SHOP_ID)
);
COMMENT ON TABLE CLM_PMT IS 'Claim payments | 赔款支付';
COMMENT ON COLUMN CLM_PMT.PMT_ID IS 'Payment id | 支付编号';
COMMENT ON COLUMN CLM_PMT.CLM_NO IS 'Claim | 赔案';
COMMENT ON COLUMN CLM_PMT.COV_CD IS 'Coverage: BI, PD, COLL, COMP, UM, MED | 险种';
COMMENT ON COLUMN CLM_PMT.PMT_TP IS 'Kind: L loss, E expense, S subrogation recovery, V salvage recovery; recoveries are negative | 类型：L赔款 E费用 S追偿 V残值，回收为负';
COMMENT ON COLUMN CLM_PMT.PMT_DT IS 'Date paid | 支付日期';
COMMENT ON COLUMN CLM_PMT.PMT_AMT IS 'Amount, USD | 金额（美元）';
COMMENT ON COLUMN CLM_PMT.SHOP_ID IS 'Repair shop paid, NULL for others | 收款修理厂，其他为空';
