-- Research mart of a broker with Y/N flags and text kinds: securities, companies, accounts with report kind and consolidation flags, estimates, industry history, top holders, block trades, pledges, unlocks, fund managers, funds, share classes, ratings.

CREATE TABLE T_COMPANY (
  COMP_ID         INTEGER PRIMARY KEY,
  COMP_CNAME      VARCHAR NOT NULL,
  COMP_SNAME      VARCHAR,
  FOUND_DT        DATE,
  PROV            VARCHAR,
  STATE_OWNED_FLG VARCHAR,
  FIN_INST_FLG    VARCHAR
);
COMMENT ON TABLE T_COMPANY IS 'Companies | 公司';
COMMENT ON COLUMN T_COMPANY.COMP_ID IS 'Company | 公司编号';
COMMENT ON COLUMN T_COMPANY.COMP_CNAME IS 'Full name, in Chinese | 公司全称';
COMMENT ON COLUMN T_COMPANY.COMP_SNAME IS 'Short name, in Chinese, e.g. 泽川药业 | 公司简称';
COMMENT ON COLUMN T_COMPANY.FOUND_DT IS 'Founded | 成立日期';
COMMENT ON COLUMN T_COMPANY.PROV IS 'Province, in Chinese | 省份';
COMMENT ON COLUMN T_COMPANY.STATE_OWNED_FLG IS 'Y if state-owned, N if not | 国企标志：Y是，N否';
COMMENT ON COLUMN T_COMPANY.FIN_INST_FLG IS 'Y if a financial institution, N if not | 金融企业标志：Y是，N否';

CREATE TABLE T_FUND (
  FUND_ID   INTEGER PRIMARY KEY,
  FUND_NAME VARCHAR NOT NULL,
  FUND_KIND VARCHAR,
  LIVE_FLG  VARCHAR,
  SETUP_DT  DATE
);
COMMENT ON TABLE T_FUND IS 'Funds | 基金';
COMMENT ON COLUMN T_FUND.FUND_ID IS 'Fund | 基金编号';
COMMENT ON COLUMN T_FUND.FUND_NAME IS 'Short name, in Chinese, e.g. 沐川成长 | 基金简称';
COMMENT ON COLUMN T_FUND.FUND_KIND IS 'Kind: equity, bond, money, index | 类型：equity股票，bond债券，money货币，index指数';
COMMENT ON COLUMN T_FUND.LIVE_FLG IS 'Y if running, N if wound up | 存续标志：Y存续，N已清盘';
COMMENT ON COLUMN T_FUND.SETUP_DT IS 'Set up | 成立日期';

CREATE TABLE T_SECURITY (
  SEC_ID     INTEGER PRIMARY KEY,
  COMP_ID    INTEGER REFERENCES T_COMPANY(COMP_ID),
  SEC_CODE   VARCHAR NOT NULL,
  SEC_NAME   VARCHAR,
  SEC_KIND   VARCHAR,
  LISTED_FLG VARCHAR,
  ST_FLG     VARCHAR,
  LIST_DT    DATE,
  DELIST_DT  DATE
);
COMMENT ON TABLE T_SECURITY IS 'Securities | 证券';
COMMENT ON COLUMN T_SECURITY.SEC_ID IS 'Security | 证券编号';
COMMENT ON COLUMN T_SECURITY.COMP_ID IS 'Company | 公司';
COMMENT ON COLUMN T_SECURITY.SEC_CODE IS 'Code, six digits, e.g. 603127 | 证券代码';
COMMENT ON COLUMN T_SECURITY.SEC_NAME IS 'Short name, in Chinese | 证券简称';
COMMENT ON COLUMN T_SECURITY.SEC_KIND IS 'Kind: A share, B share, convertible, fund | 证券类别：A share A股，B share B股，convertible可转债，fund基金';
COMMENT ON COLUMN T_SECURITY.LISTED_FLG IS 'Y if listed now, N if not | 在市标志：Y在市，N不在市';
COMMENT ON COLUMN T_SECURITY.ST_FLG IS 'Y if ST, N if not | ST标志：Y是，N否';
COMMENT ON COLUMN T_SECURITY.LIST_DT IS 'Listed | 上市日期';
COMMENT ON COLUMN T_SECURITY.DELIST_DT IS 'Delisted, NULL if not | 退市日期';

CREATE TABLE T_FIN (
  COMP_ID      INTEGER REFERENCES T_COMPANY(COMP_ID),
  END_DT       DATE,
  CONS_FLG     VARCHAR,
  RESTATED_FLG VARCHAR,
  RPT_KIND     VARCHAR,
  PUBL_DT      DATE,
  AUDIT_FLG    VARCHAR,
  REV_TOT      DECIMAL(18,2),
  REV_MAIN     DECIMAL(18,2),
  NP_TOT       DECIMAL(18,2),
  NP_PAR       DECIMAL(18,2),
  NP_CORE      DECIMAL(18,2),
  ASSET_TOT    DECIMAL(18,2),
  EQ_PAR       DECIMAL(18,2),
  DEBT_INT     DECIMAL(18,2),
  CFO          DECIMAL(18,2),
  EPS_BASIC    DOUBLE,
  EPS_DIL      DOUBLE,
  PRIMARY KEY (COMP_ID, END_DT, CONS_FLG, RESTATED_FLG)
);
COMMENT ON TABLE T_FIN IS 'Accounts by report period, million yuan | 财务报表（百万元）';
COMMENT ON COLUMN T_FIN.COMP_ID IS 'Company | 公司';
COMMENT ON COLUMN T_FIN.END_DT IS 'Report period end | 报告期末';
COMMENT ON COLUMN T_FIN.CONS_FLG IS 'Y consolidated, N parent only; Y unless said | 合并标志：Y合并，N母公司；默认Y';
COMMENT ON COLUMN T_FIN.RESTATED_FLG IS 'Y restated, N as first reported; N unless said | 调整标志：Y调整后，N首次披露；默认N';
COMMENT ON COLUMN T_FIN.RPT_KIND IS 'Report: annual, interim, q1, q3 | 报告类型：annual年报，interim中报，q1一季报，q3三季报';
COMMENT ON COLUMN T_FIN.PUBL_DT IS 'Published | 披露日期';
COMMENT ON COLUMN T_FIN.AUDIT_FLG IS 'Y if audited, N if not | 审计标志：Y已审计，N未审计';
COMMENT ON COLUMN T_FIN.REV_TOT IS 'Total revenue | 营业总收入';
COMMENT ON COLUMN T_FIN.REV_MAIN IS 'Revenue from main business | 主营业务收入';
COMMENT ON COLUMN T_FIN.NP_TOT IS 'Net profit including minorities | 净利润';
COMMENT ON COLUMN T_FIN.NP_PAR IS 'Net profit to parent | 归母净利润';
COMMENT ON COLUMN T_FIN.NP_CORE IS 'Net profit to parent less non-recurring | 扣非净利润';
COMMENT ON COLUMN T_FIN.ASSET_TOT IS 'Total assets | 总资产';
COMMENT ON COLUMN T_FIN.EQ_PAR IS 'Equity to parent | 归母权益';
COMMENT ON COLUMN T_FIN.DEBT_INT IS 'Interest-bearing debt | 有息负债';
COMMENT ON COLUMN T_FIN.CFO IS 'Operating cash flow | 经营现金流';
COMMENT ON COLUMN T_FIN.EPS_BASIC IS 'Basic EPS, yuan | 基本每股收益';
COMMENT ON COLUMN T_FIN.EPS_DIL IS 'Diluted EPS, yuan | 稀释每股收益';

CREATE TABLE T_EST (
  COMP_ID   INTEGER REFERENCES T_COMPANY(COMP_ID),
  FY        INTEGER,
  MADE_DT   DATE,
  VALID_FLG VARCHAR,
  EST_NP    DECIMAL(18,2),
  EST_EPS   DOUBLE,
  RATING    VARCHAR,
  TGT_PX    DOUBLE,
  PRIMARY KEY (COMP_ID, FY, MADE_DT)
);
COMMENT ON TABLE T_EST IS 'Our estimates | 盈利预测';
COMMENT ON COLUMN T_EST.COMP_ID IS 'Company | 公司';
COMMENT ON COLUMN T_EST.FY IS 'Year | 预测年度';
COMMENT ON COLUMN T_EST.MADE_DT IS 'Made | 预测日期';
COMMENT ON COLUMN T_EST.VALID_FLG IS 'Y if in force, N if superseded | 有效标志：Y有效，N已失效';
COMMENT ON COLUMN T_EST.EST_NP IS 'Net profit to parent, million yuan | 预测归母净利润（百万元）';
COMMENT ON COLUMN T_EST.EST_EPS IS 'EPS, yuan | 预测每股收益（元）';
COMMENT ON COLUMN T_EST.RATING IS 'Rating: buy, add, hold, sell | 评级：buy买入，add增持，hold中性，sell减持';
COMMENT ON COLUMN T_EST.TGT_PX IS 'Target price, yuan | 目标价（元）';

CREATE TABLE T_IND_HIS (
  COMP_ID  INTEGER REFERENCES T_COMPANY(COMP_ID),
  STD      VARCHAR,
  BEG_DT   DATE,
  END_DT   DATE,
  CURR_FLG VARCHAR,
  IND1     VARCHAR,
  IND2     VARCHAR,
  PRIMARY KEY (COMP_ID, STD, BEG_DT)
);
COMMENT ON TABLE T_IND_HIS IS 'Industry membership with history | 行业归属历史';
COMMENT ON COLUMN T_IND_HIS.COMP_ID IS 'Company | 公司';
COMMENT ON COLUMN T_IND_HIS.STD IS 'Standard: SW, CITIC | 标准：SW申万，CITIC中信';
COMMENT ON COLUMN T_IND_HIS.BEG_DT IS 'From | 开始日期';
COMMENT ON COLUMN T_IND_HIS.END_DT IS 'Until, NULL if current | 结束日期，现行为空';
COMMENT ON COLUMN T_IND_HIS.CURR_FLG IS 'Y if current, N if past | 现行标志：Y现行，N历史';
COMMENT ON COLUMN T_IND_HIS.IND1 IS 'First level, in Chinese, e.g. 医药生物 | 一级行业';
COMMENT ON COLUMN T_IND_HIS.IND2 IS 'Second level, in Chinese | 二级行业';

CREATE TABLE T_FUND_CLS (
  CLS_CODE   VARCHAR PRIMARY KEY,
  FUND_ID    INTEGER REFERENCES T_FUND(FUND_ID),
  CLS        VARCHAR,
  ACTIVE_FLG VARCHAR,
  NAV_LAST   DOUBLE,
  AUM_LAST   DECIMAL(18,2),
  FEE_MGT    DOUBLE
);
COMMENT ON TABLE T_FUND_CLS IS 'Share classes | 基金份额';
COMMENT ON COLUMN T_FUND_CLS.CLS_CODE IS 'Code, six digits | 份额代码';
COMMENT ON COLUMN T_FUND_CLS.FUND_ID IS 'Fund | 基金';
COMMENT ON COLUMN T_FUND_CLS.CLS IS 'Class: A, C, E | 类别';
COMMENT ON COLUMN T_FUND_CLS.ACTIVE_FLG IS 'Y if active, N if closed | 有效标志：Y有效，N已终止';
COMMENT ON COLUMN T_FUND_CLS.NAV_LAST IS 'Latest NAV, yuan | 最新净值（元）';
COMMENT ON COLUMN T_FUND_CLS.AUM_LAST IS 'Latest net assets, million yuan | 最新规模（百万元）';
COMMENT ON COLUMN T_FUND_CLS.FEE_MGT IS 'Management fee, percent | 管理费率（%）';

CREATE TABLE T_FUND_MGR (
  FUND_ID  INTEGER REFERENCES T_FUND(FUND_ID),
  MGR_NAME VARCHAR,
  BEG_DT   DATE,
  END_DT   DATE,
  CURR_FLG VARCHAR,
  LEAD_FLG VARCHAR,
  RET      DOUBLE,
  PRIMARY KEY (FUND_ID, MGR_NAME, BEG_DT)
);
COMMENT ON TABLE T_FUND_MGR IS 'Tenures of fund managers | 基金经理任期';
COMMENT ON COLUMN T_FUND_MGR.FUND_ID IS 'Fund | 基金';
COMMENT ON COLUMN T_FUND_MGR.MGR_NAME IS 'Manager, in Chinese, e.g. 陆闻舟 | 经理姓名';
COMMENT ON COLUMN T_FUND_MGR.BEG_DT IS 'From | 任职日期';
COMMENT ON COLUMN T_FUND_MGR.END_DT IS 'Until, NULL if in charge | 离任日期';
COMMENT ON COLUMN T_FUND_MGR.CURR_FLG IS 'Y in charge, N left | 在任标志：Y在任，N离任';
COMMENT ON COLUMN T_FUND_MGR.LEAD_FLG IS 'Y lead, N assistant | 主要标志：Y主管，N协管';
COMMENT ON COLUMN T_FUND_MGR.RET IS 'Return over the tenure, percent | 任职回报（%）';

CREATE TABLE T_HOLDER10 (
  SEC_ID    INTEGER REFERENCES T_SECURITY(SEC_ID),
  END_DT    DATE,
  FLOAT_FLG VARCHAR,
  RNK       INTEGER,
  HLD_NAME  VARCHAR,
  HLD_KIND  VARCHAR,
  SHR       DECIMAL(18,2),
  PCT       DOUBLE,
  PRIMARY KEY (SEC_ID, END_DT, FLOAT_FLG, RNK)
);
COMMENT ON TABLE T_HOLDER10 IS 'Ten largest holders | 十大股东';
COMMENT ON COLUMN T_HOLDER10.SEC_ID IS 'Security | 证券';
COMMENT ON COLUMN T_HOLDER10.END_DT IS 'Report date | 报告期';
COMMENT ON COLUMN T_HOLDER10.FLOAT_FLG IS 'Y ten largest of tradable shares, N of all shares | 流通标志：Y十大流通股东，N十大股东';
COMMENT ON COLUMN T_HOLDER10.RNK IS 'Rank | 名次';
COMMENT ON COLUMN T_HOLDER10.HLD_NAME IS 'Holder, in Chinese | 股东名称';
COMMENT ON COLUMN T_HOLDER10.HLD_KIND IS 'Kind: person, fund, insurer, social security, QFII, company | 性质：person个人，fund基金，insurer保险，social security社保，QFII，company企业';
COMMENT ON COLUMN T_HOLDER10.SHR IS 'Shares, ten thousand | 持股数（万股）';
COMMENT ON COLUMN T_HOLDER10.PCT IS 'Percent of the shares concerned | 占比（%）';

CREATE TABLE T_BLOCK (
  BLK_ID       BIGINT PRIMARY KEY,
  SEC_ID       INTEGER REFERENCES T_SECURITY(SEC_ID),
  TRD_DT       DATE,
  PX           DOUBLE,
  CLOSE_PX     DOUBLE,
  AMT          DECIMAL(18,2),
  BUY_INST_FLG VARCHAR
);
COMMENT ON TABLE T_BLOCK IS 'Block trades | 大宗交易';
COMMENT ON COLUMN T_BLOCK.BLK_ID IS 'Trade | 编号';
COMMENT ON COLUMN T_BLOCK.SEC_ID IS 'Security | 证券';
COMMENT ON COLUMN T_BLOCK.TRD_DT IS 'Trade date | 成交日';
COMMENT ON COLUMN T_BLOCK.PX IS 'Price, yuan | 成交价（元）';
COMMENT ON COLUMN T_BLOCK.CLOSE_PX IS 'Close of the day, yuan | 当日收盘（元）';
COMMENT ON COLUMN T_BLOCK.AMT IS 'Amount, ten thousand yuan | 成交额（万元）';
COMMENT ON COLUMN T_BLOCK.BUY_INST_FLG IS 'Y if an institution bought, N if not | 机构买入标志：Y是，N否';

CREATE TABLE T_PLEDGE (
  PLG_ID   INTEGER PRIMARY KEY,
  SEC_ID   INTEGER REFERENCES T_SECURITY(SEC_ID),
  PLEDGOR  VARCHAR,
  CTRL_FLG VARCHAR,
  ANN_DT   DATE,
  BEG_DT   DATE,
  DUE_DT   DATE,
  REL_FLG  VARCHAR,
  REL_DT   DATE,
  SHR      DECIMAL(18,2)
);
COMMENT ON TABLE T_PLEDGE IS 'Pledges | 质押';
COMMENT ON COLUMN T_PLEDGE.PLG_ID IS 'Pledge | 编号';
COMMENT ON COLUMN T_PLEDGE.SEC_ID IS 'Security | 证券';
COMMENT ON COLUMN T_PLEDGE.PLEDGOR IS 'Pledgor, in Chinese | 出质人';
COMMENT ON COLUMN T_PLEDGE.CTRL_FLG IS 'Y if the pledgor controls the company, N if not | 控股股东标志：Y是，N否';
COMMENT ON COLUMN T_PLEDGE.ANN_DT IS 'Announced | 公告日';
COMMENT ON COLUMN T_PLEDGE.BEG_DT IS 'From | 起始日';
COMMENT ON COLUMN T_PLEDGE.DUE_DT IS 'Due | 到期日';
COMMENT ON COLUMN T_PLEDGE.REL_FLG IS 'Y released, N outstanding | 解除标志：Y已解除，N未解除';
COMMENT ON COLUMN T_PLEDGE.REL_DT IS 'Released, NULL if outstanding | 解除日';
COMMENT ON COLUMN T_PLEDGE.SHR IS 'Shares, ten thousand | 股数（万股）';

CREATE TABLE T_UNLOCK (
  UNL_ID   INTEGER PRIMARY KEY,
  SEC_ID   INTEGER REFERENCES T_SECURITY(SEC_ID),
  PLAN_DT  DATE,
  REAL_DT  DATE,
  DONE_FLG VARCHAR,
  KIND     VARCHAR,
  SHR      DECIMAL(18,2),
  PCT_CAP  DOUBLE
);
COMMENT ON TABLE T_UNLOCK IS 'Unlocks | 解禁';
COMMENT ON COLUMN T_UNLOCK.UNL_ID IS 'Unlock | 编号';
COMMENT ON COLUMN T_UNLOCK.SEC_ID IS 'Security | 证券';
COMMENT ON COLUMN T_UNLOCK.PLAN_DT IS 'Planned | 预计解禁日';
COMMENT ON COLUMN T_UNLOCK.REAL_DT IS 'Actual, NULL if not yet | 实际解禁日';
COMMENT ON COLUMN T_UNLOCK.DONE_FLG IS 'Y done, N not yet | 完成标志：Y已解禁，N未解禁';
COMMENT ON COLUMN T_UNLOCK.KIND IS 'Kind: IPO, placement, incentive | 类型：IPO首发，placement定增，incentive激励';
COMMENT ON COLUMN T_UNLOCK.SHR IS 'Shares, ten thousand | 股数（万股）';
COMMENT ON COLUMN T_UNLOCK.PCT_CAP IS 'Percent of capital | 占总股本（%）';
