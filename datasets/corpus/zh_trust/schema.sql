-- 信托业务系统: a trust company: departments, staff, counterparties, projects, products, clients, subscription contracts, loans and repayments, collateral, distributions, risk events; type-prefixed names.

CREATE TABLE TDEPT (
  L_DEPT       INTEGER PRIMARY KEY,
  VC_DEPT_NAME VARCHAR NOT NULL,
  L_UP_DEPT    INTEGER REFERENCES TDEPT(L_DEPT)
);
COMMENT ON TABLE TDEPT IS 'Business departments | 业务部门';
COMMENT ON COLUMN TDEPT.L_DEPT IS 'Department id | 部门编号';
COMMENT ON COLUMN TDEPT.VC_DEPT_NAME IS 'Department, in Chinese, e.g. 北京业务一部 | 部门名称';
COMMENT ON COLUMN TDEPT.L_UP_DEPT IS 'Department above | 上级部门';

CREATE TABLE TCORP (
  L_CORP        INTEGER PRIMARY KEY,
  VC_CORP_NAME  VARCHAR NOT NULL,
  VC_INDUSTRY   VARCHAR,
  VC_PROVINCE   VARCHAR,
  VC_INNER_RATE VARCHAR,
  L_GROUP       INTEGER REFERENCES TCORP(L_CORP)
);
COMMENT ON TABLE TCORP IS 'Corporate counterparties | 交易对手（融资方、担保方）';
COMMENT ON COLUMN TCORP.L_CORP IS 'Counterparty id | 交易对手编号';
COMMENT ON COLUMN TCORP.VC_CORP_NAME IS 'Name, in Chinese | 交易对手名称';
COMMENT ON COLUMN TCORP.VC_INDUSTRY IS 'Industry: 房地产, 基建, 工商企业, 金融, 其他 | 所属行业';
COMMENT ON COLUMN TCORP.VC_PROVINCE IS 'Province, in Chinese | 所在省份';
COMMENT ON COLUMN TCORP.VC_INNER_RATE IS 'Internal rating: A, B, C, D | 内部评级';
COMMENT ON COLUMN TCORP.L_GROUP IS 'Group parent, NULL if none | 所属集团';

CREATE TABLE TEMP (
  L_EMP       INTEGER PRIMARY KEY,
  VC_EMP_NAME VARCHAR NOT NULL,
  L_DEPT      INTEGER REFERENCES TDEPT(L_DEPT),
  C_POST      VARCHAR,
  D_ENTRY     DATE
);
COMMENT ON TABLE TEMP IS 'Staff | 员工';
COMMENT ON COLUMN TEMP.L_EMP IS 'Staff id | 员工编号';
COMMENT ON COLUMN TEMP.VC_EMP_NAME IS 'Name, in Chinese | 员工姓名';
COMMENT ON COLUMN TEMP.L_DEPT IS 'Department | 所属部门';
COMMENT ON COLUMN TEMP.C_POST IS 'Post: 信托经理 trust manager, 理财经理 wealth manager, 风控 risk officer | 岗位';
COMMENT ON COLUMN TEMP.D_ENTRY IS 'Joined on | 入职日期';

CREATE TABLE TPROJECT (
  L_PROJ       INTEGER PRIMARY KEY,
  VC_PROJ_CODE VARCHAR,
  VC_PROJ_NAME VARCHAR NOT NULL,
  C_KIND       VARCHAR,
  C_SOURCE     VARCHAR,
  L_MANAGER    INTEGER REFERENCES TEMP(L_EMP),
  L_RISK_EMP   INTEGER REFERENCES TEMP(L_EMP),
  L_CORP       INTEGER REFERENCES TCORP(L_CORP),
  D_APPROVE    DATE,
  D_SETUP      DATE,
  D_PLAN_END   DATE,
  D_CLEAR      DATE,
  EN_SCALE     DOUBLE,
  EN_BALANCE   DOUBLE,
  EN_TRUST_FEE DOUBLE
);
COMMENT ON TABLE TPROJECT IS 'Trust projects | 信托项目';
COMMENT ON COLUMN TPROJECT.L_PROJ IS 'Project id | 项目编号';
COMMENT ON COLUMN TPROJECT.VC_PROJ_CODE IS 'Registration code with the trust registry | 中信登产品编码';
COMMENT ON COLUMN TPROJECT.VC_PROJ_NAME IS 'Project name, in Chinese, e.g. 安澜12号 | 项目名称';
COMMENT ON COLUMN TPROJECT.C_KIND IS 'Kind: 资产服务 asset service, 资产管理 asset management, 公益慈善 charity | 信托业务分类';
COMMENT ON COLUMN TPROJECT.C_SOURCE IS 'Funds: 单一 single, 集合 pooled, 财产权 property right | 资金来源';
COMMENT ON COLUMN TPROJECT.L_MANAGER IS 'Trust manager | 信托经理';
COMMENT ON COLUMN TPROJECT.L_RISK_EMP IS 'Risk officer | 风控人员';
COMMENT ON COLUMN TPROJECT.L_CORP IS 'Borrower or investee | 融资方';
COMMENT ON COLUMN TPROJECT.D_APPROVE IS 'Approved by the committee | 过会日期';
COMMENT ON COLUMN TPROJECT.D_SETUP IS 'Set up on | 成立日期';
COMMENT ON COLUMN TPROJECT.D_PLAN_END IS 'Planned end | 预计到期日';
COMMENT ON COLUMN TPROJECT.D_CLEAR IS 'Liquidated on, NULL while running | 清算日期，存续为空';
COMMENT ON COLUMN TPROJECT.EN_SCALE IS 'Size raised, 10,000 yuan | 成立规模（万元）';
COMMENT ON COLUMN TPROJECT.EN_BALANCE IS 'Present size, 10,000 yuan | 存续规模（万元）';
COMMENT ON COLUMN TPROJECT.EN_TRUST_FEE IS 'Trust fee rate, percent a year | 信托报酬率（%/年）';

CREATE TABLE TCUST (
  L_CUST       INTEGER PRIMARY KEY,
  VC_CUST_NAME VARCHAR NOT NULL,
  C_CUST_TYPE  VARCHAR,
  VC_CITY      VARCHAR,
  L_SERVICE    INTEGER REFERENCES TEMP(L_EMP),
  D_OPEN       DATE
);
COMMENT ON TABLE TCUST IS 'Investors | 委托人（投资者）';
COMMENT ON COLUMN TCUST.L_CUST IS 'Client id | 客户编号';
COMMENT ON COLUMN TCUST.VC_CUST_NAME IS 'Name, in Chinese | 客户名称';
COMMENT ON COLUMN TCUST.C_CUST_TYPE IS 'Type: 自然人 individual, 机构 institution, 金融同业 financial peer | 客户类型';
COMMENT ON COLUMN TCUST.VC_CITY IS 'City, in Chinese | 城市';
COMMENT ON COLUMN TCUST.L_SERVICE IS 'Wealth manager in charge | 理财经理';
COMMENT ON COLUMN TCUST.D_OPEN IS 'Client since | 首次开户日';

CREATE TABLE TPRODUCT (
  L_PROD       INTEGER PRIMARY KEY,
  L_PROJ       INTEGER REFERENCES TPROJECT(L_PROJ),
  VC_PROD_NAME VARCHAR,
  D_SALE_BEG   DATE,
  D_SALE_END   DATE,
  D_VALUE      DATE,
  D_DUE        DATE,
  EN_MIN_AMT   DOUBLE,
  EN_BENCH     DOUBLE
);
COMMENT ON TABLE TPRODUCT IS 'Tranches sold to clients | 产品期次';
COMMENT ON COLUMN TPRODUCT.L_PROD IS 'Tranche id | 产品编号';
COMMENT ON COLUMN TPRODUCT.L_PROJ IS 'Project | 所属项目';
COMMENT ON COLUMN TPRODUCT.VC_PROD_NAME IS 'Tranche name, in Chinese | 产品名称';
COMMENT ON COLUMN TPRODUCT.D_SALE_BEG IS 'Sale start | 发售开始日';
COMMENT ON COLUMN TPRODUCT.D_SALE_END IS 'Sale end | 发售结束日';
COMMENT ON COLUMN TPRODUCT.D_VALUE IS 'Interest starts | 起息日';
COMMENT ON COLUMN TPRODUCT.D_DUE IS 'Due date | 到期日';
COMMENT ON COLUMN TPRODUCT.EN_MIN_AMT IS 'Minimum subscription, 10,000 yuan | 认购起点（万元）';
COMMENT ON COLUMN TPRODUCT.EN_BENCH IS 'Performance benchmark, percent a year | 业绩比较基准（%）';

CREATE TABLE TREPAY (
  L_REPAY      BIGINT PRIMARY KEY,
  L_PROJ       INTEGER REFERENCES TPROJECT(L_PROJ),
  D_PLAN       DATE,
  D_ACTUAL     DATE,
  EN_PLAN_PRIN DOUBLE,
  EN_PLAN_INT  DOUBLE,
  EN_ACT_AMT   DOUBLE
);
COMMENT ON TABLE TREPAY IS 'Repayment schedule of borrowers | 融资方还款计划';
COMMENT ON COLUMN TREPAY.L_REPAY IS 'Schedule id | 还款流水号';
COMMENT ON COLUMN TREPAY.L_PROJ IS 'Project | 项目编号';
COMMENT ON COLUMN TREPAY.D_PLAN IS 'Due on | 应还日期';
COMMENT ON COLUMN TREPAY.D_ACTUAL IS 'Repaid on, NULL if not yet | 实还日期，未还为空';
COMMENT ON COLUMN TREPAY.EN_PLAN_PRIN IS 'Principal due, 10,000 yuan | 应还本金（万元）';
COMMENT ON COLUMN TREPAY.EN_PLAN_INT IS 'Interest due, 10,000 yuan | 应还利息（万元）';
COMMENT ON COLUMN TREPAY.EN_ACT_AMT IS 'Amount repaid, 10,000 yuan | 实还金额（万元）';

CREATE TABLE TPLEDGE (
  L_PLEDGE      INTEGER PRIMARY KEY,
  L_PROJ        INTEGER REFERENCES TPROJECT(L_PROJ),
  C_PLEDGE_TYPE VARCHAR,
  L_GUAR        INTEGER REFERENCES TCORP(L_CORP),
  EN_EVAL       DOUBLE,
  D_EVAL        DATE
);
COMMENT ON TABLE TPLEDGE IS 'Credit support of projects | 增信措施';
COMMENT ON COLUMN TPLEDGE.L_PLEDGE IS 'Record id | 增信编号';
COMMENT ON COLUMN TPLEDGE.L_PROJ IS 'Project | 项目编号';
COMMENT ON COLUMN TPLEDGE.C_PLEDGE_TYPE IS 'Type: 土地抵押 land, 房产抵押 property, 股权质押 equity, 保证担保 guarantee | 增信类型';
COMMENT ON COLUMN TPLEDGE.L_GUAR IS 'Provider | 增信提供方';
COMMENT ON COLUMN TPLEDGE.EN_EVAL IS 'Appraised value, 10,000 yuan, NULL for guarantees | 评估价值（万元），保证担保为空';
COMMENT ON COLUMN TPLEDGE.D_EVAL IS 'Appraised on | 评估日期';

CREATE TABLE TRISK (
  L_RISK      INTEGER PRIMARY KEY,
  L_PROJ      INTEGER REFERENCES TPROJECT(L_PROJ),
  D_REPORT    DATE,
  C_LEVEL     VARCHAR,
  VC_REASON   VARCHAR,
  EN_EXPOSURE DOUBLE,
  D_RESOLVE   DATE
);
COMMENT ON TABLE TRISK IS 'Risk events | 风险事件';
COMMENT ON COLUMN TRISK.L_RISK IS 'Event id | 风险事件编号';
COMMENT ON COLUMN TRISK.L_PROJ IS 'Project | 项目编号';
COMMENT ON COLUMN TRISK.D_REPORT IS 'Reported on | 上报日期';
COMMENT ON COLUMN TRISK.C_LEVEL IS 'Level: 关注 watch, 次级 substandard, 可疑 doubtful, 损失 loss | 风险等级';
COMMENT ON COLUMN TRISK.VC_REASON IS 'Cause, text in Chinese | 风险原因';
COMMENT ON COLUMN TRISK.EN_EXPOSURE IS 'Exposure, 10,000 yuan | 风险敞口（万元）';
COMMENT ON COLUMN TRISK.D_RESOLVE IS 'Resolved on, NULL while open | 化解日期，未化解为空';

CREATE TABLE TCONTRACT (
  VC_CONTRACT VARCHAR PRIMARY KEY,
  L_PROD      INTEGER REFERENCES TPRODUCT(L_PROD),
  L_CUST      INTEGER REFERENCES TCUST(L_CUST),
  D_SIGN      DATE,
  D_PAY       DATE,
  EN_AMT      DOUBLE,
  C_STATUS    VARCHAR
);
COMMENT ON TABLE TCONTRACT IS 'Subscription contracts | 认购合同';
COMMENT ON COLUMN TCONTRACT.VC_CONTRACT IS 'Contract number | 信托合同号';
COMMENT ON COLUMN TCONTRACT.L_PROD IS 'Tranche | 产品编号';
COMMENT ON COLUMN TCONTRACT.L_CUST IS 'Client | 委托人编号';
COMMENT ON COLUMN TCONTRACT.D_SIGN IS 'Signed on | 签约日期';
COMMENT ON COLUMN TCONTRACT.D_PAY IS 'Paid on, NULL if unpaid | 缴款日期，未缴款为空';
COMMENT ON COLUMN TCONTRACT.EN_AMT IS 'Amount, 10,000 yuan | 认购金额（万元）';
COMMENT ON COLUMN TCONTRACT.C_STATUS IS 'Status: 生效 in force, 兑付 redeemed, 转让 transferred, 作废 void | 合同状态';

CREATE TABLE TDISTRIB (
  L_DIST      BIGINT PRIMARY KEY,
  VC_CONTRACT VARCHAR REFERENCES TCONTRACT(VC_CONTRACT),
  D_DIST      DATE,
  C_DIST_TYPE VARCHAR,
  EN_DIST_AMT DOUBLE
);
COMMENT ON TABLE TDISTRIB IS 'Distributions to clients | 收益分配';
COMMENT ON COLUMN TDISTRIB.L_DIST IS 'Distribution id | 分配流水号';
COMMENT ON COLUMN TDISTRIB.VC_CONTRACT IS 'Contract | 信托合同号';
COMMENT ON COLUMN TDISTRIB.D_DIST IS 'Paid out on | 分配日期';
COMMENT ON COLUMN TDISTRIB.C_DIST_TYPE IS 'Type: 收益 income, 本金 principal | 分配类型';
COMMENT ON COLUMN TDISTRIB.EN_DIST_AMT IS 'Amount, 10,000 yuan | 分配金额（万元）';
