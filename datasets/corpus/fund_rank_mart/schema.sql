-- Fund screening mart of a sales platform: fund list, wide performance and risk rows, manager profiles, company rankings, position analysis, conversions of shares, investor returns, tags, plans, watch counts.

CREATE TABLE FD_BASIC (
  FD_CODE    VARCHAR PRIMARY KEY,
  FD_NAME    VARCHAR NOT NULL,
  FD_TYPE    VARCHAR,
  FD_CO      VARCHAR,
  FD_THEME   VARCHAR,
  SETUP_DATE DATE,
  RISK_LVL   INTEGER,
  SCALE_YI   DOUBLE,
  MGMT_FEE   DOUBLE,
  BUY_FEE    DOUBLE,
  MIN_BUY    DECIMAL(18,2),
  BUY_STATE  VARCHAR,
  IS_ONSALE  BOOLEAN
);
COMMENT ON TABLE FD_BASIC IS 'Fund list, one row a fund code | 基金列表';
COMMENT ON COLUMN FD_BASIC.FD_CODE IS 'Fund code, e.g. 001714 | 基金代码';
COMMENT ON COLUMN FD_BASIC.FD_NAME IS 'Fund name | 基金名称';
COMMENT ON COLUMN FD_BASIC.FD_TYPE IS 'Type: 股票型 equity, 偏股混合 equity hybrid, 偏债混合 bond hybrid, 纯债 bond, 指数 index, 货币 money market, QDII | 基金类型';
COMMENT ON COLUMN FD_BASIC.FD_CO IS 'Fund company, e.g. 工银瑞信 | 基金公司';
COMMENT ON COLUMN FD_BASIC.FD_THEME IS 'Theme: 医药 health care, 消费 consumption, 新能源 new energy, 科技 tech, 军工 defence, 均衡 balanced; NULL if none | 主题';
COMMENT ON COLUMN FD_BASIC.SETUP_DATE IS 'Set up | 成立日期';
COMMENT ON COLUMN FD_BASIC.RISK_LVL IS 'Risk level, 1 low to 5 high | 风险等级';
COMMENT ON COLUMN FD_BASIC.SCALE_YI IS 'Size, 100 million yuan | 规模（亿元）';
COMMENT ON COLUMN FD_BASIC.MGMT_FEE IS 'Management fee, percent a year | 管理费（%）';
COMMENT ON COLUMN FD_BASIC.BUY_FEE IS 'Subscription fee after discount, percent | 优惠后申购费（%）';
COMMENT ON COLUMN FD_BASIC.MIN_BUY IS 'Minimum purchase, yuan | 起购金额（元）';
COMMENT ON COLUMN FD_BASIC.BUY_STATE IS 'Subscription: 开放 open, 限大额 limited, 暂停 suspended | 申购状态';
COMMENT ON COLUMN FD_BASIC.IS_ONSALE IS 'True if sold on the platform | 是否平台在售';

CREATE TABLE FD_MGR (
  MGR_ID       INTEGER PRIMARY KEY,
  MGR_NAME     VARCHAR NOT NULL,
  MGR_CO       VARCHAR,
  EXP_YEARS    DOUBLE,
  TOT_SCALE_YI DOUBLE,
  BEST_RET     DOUBLE,
  ANN_RET      DOUBLE,
  STYLE        VARCHAR,
  AWARD_CNT    INTEGER
);
COMMENT ON TABLE FD_MGR IS 'Manager profiles | 基金经理画像';
COMMENT ON COLUMN FD_MGR.MGR_ID IS 'Manager id | 经理ID';
COMMENT ON COLUMN FD_MGR.MGR_NAME IS 'Name | 姓名';
COMMENT ON COLUMN FD_MGR.MGR_CO IS 'Company | 任职公司';
COMMENT ON COLUMN FD_MGR.EXP_YEARS IS 'Years as manager | 管理年限';
COMMENT ON COLUMN FD_MGR.TOT_SCALE_YI IS 'Total size managed, 100 million yuan | 在管总规模（亿元）';
COMMENT ON COLUMN FD_MGR.BEST_RET IS 'Best term return, percent | 最佳任期回报（%）';
COMMENT ON COLUMN FD_MGR.ANN_RET IS 'Annualised return over the career, percent | 年化回报（%）';
COMMENT ON COLUMN FD_MGR.STYLE IS 'Style: 成长 growth, 价值 value, 均衡 balanced, 交易 trading | 投资风格';
COMMENT ON COLUMN FD_MGR.AWARD_CNT IS 'Awards | 获奖次数';

CREATE TABLE FD_PERF (
  FD_CODE     VARCHAR REFERENCES FD_BASIC(FD_CODE),
  STAT_DATE   DATE,
  UNIT_NAV    DOUBLE,
  RET_1W      DOUBLE,
  RET_1M      DOUBLE,
  RET_3M      DOUBLE,
  RET_6M      DOUBLE,
  RET_1Y      DOUBLE,
  RET_3Y      DOUBLE,
  RET_YTD     DOUBLE,
  RET_SETUP   DOUBLE,
  RK_1Y_PCT   DOUBLE,
  RK_3Y_PCT   DOUBLE,
  VOL_1Y      DOUBLE,
  MDD_1Y      DOUBLE,
  MDD_3Y      DOUBLE,
  SHARPE_1Y   DOUBLE,
  CALMAR_3Y   DOUBLE,
  REPAIR_DAYS INTEGER,
  PRIMARY KEY (FD_CODE, STAT_DATE)
);
COMMENT ON TABLE FD_PERF IS 'Performance and risk by fund and date, wide | 业绩风险宽表';
COMMENT ON COLUMN FD_PERF.FD_CODE IS 'Fund | 基金代码';
COMMENT ON COLUMN FD_PERF.STAT_DATE IS 'Date | 统计日期';
COMMENT ON COLUMN FD_PERF.UNIT_NAV IS 'Unit net value, yuan | 单位净值（元）';
COMMENT ON COLUMN FD_PERF.RET_1W IS 'Return over one week, percent | 近一周（%）';
COMMENT ON COLUMN FD_PERF.RET_1M IS 'Return over one month, percent | 近一月（%）';
COMMENT ON COLUMN FD_PERF.RET_3M IS 'Return over three months, percent | 近三月（%）';
COMMENT ON COLUMN FD_PERF.RET_6M IS 'Return over six months, percent | 近六月（%）';
COMMENT ON COLUMN FD_PERF.RET_1Y IS 'Return over one year, percent | 近一年（%）';
COMMENT ON COLUMN FD_PERF.RET_3Y IS 'Return over three years, percent | 近三年（%）';
COMMENT ON COLUMN FD_PERF.RET_YTD IS 'Return this year, percent | 今年以来（%）';
COMMENT ON COLUMN FD_PERF.RET_SETUP IS 'Return since set up, percent | 成立以来（%）';
COMMENT ON COLUMN FD_PERF.RK_1Y_PCT IS 'Rank over one year among its type, percentile, 1 is best | 近一年同类排名百分位';
COMMENT ON COLUMN FD_PERF.RK_3Y_PCT IS 'Rank over three years among its type, percentile, 1 is best | 近三年同类排名百分位';
COMMENT ON COLUMN FD_PERF.VOL_1Y IS 'Volatility over one year, percent | 近一年波动率（%）';
COMMENT ON COLUMN FD_PERF.MDD_1Y IS 'Maximum drawdown over one year, percent, positive | 近一年最大回撤（%）';
COMMENT ON COLUMN FD_PERF.MDD_3Y IS 'Maximum drawdown over three years, percent, positive | 近三年最大回撤（%）';
COMMENT ON COLUMN FD_PERF.SHARPE_1Y IS 'Sharpe ratio over one year | 近一年夏普';
COMMENT ON COLUMN FD_PERF.CALMAR_3Y IS 'Calmar ratio over three years | 近三年卡玛';
COMMENT ON COLUMN FD_PERF.REPAIR_DAYS IS 'Days to recover from the maximum drawdown, NULL if not yet | 回撤修复天数，未修复为空';

CREATE TABLE FD_MGR_REL (
  FD_CODE  VARCHAR REFERENCES FD_BASIC(FD_CODE),
  MGR_ID   INTEGER REFERENCES FD_MGR(MGR_ID),
  ON_DATE  DATE,
  OFF_DATE DATE,
  TERM_RET DOUBLE,
  PRIMARY KEY (FD_CODE, MGR_ID, ON_DATE)
);
COMMENT ON TABLE FD_MGR_REL IS 'Managers of funds | 基金与经理';
COMMENT ON COLUMN FD_MGR_REL.FD_CODE IS 'Fund | 基金代码';
COMMENT ON COLUMN FD_MGR_REL.MGR_ID IS 'Manager | 经理ID';
COMMENT ON COLUMN FD_MGR_REL.ON_DATE IS 'From | 任职日期';
COMMENT ON COLUMN FD_MGR_REL.OFF_DATE IS 'Until, NULL if in office | 离任日期';
COMMENT ON COLUMN FD_MGR_REL.TERM_RET IS 'Term return, percent | 任职回报（%）';

CREATE TABLE FD_POS (
  FD_CODE   VARCHAR REFERENCES FD_BASIC(FD_CODE),
  RPT_DATE  DATE,
  STK_POS   DOUBLE,
  TOP10_PCT DOUBLE,
  TOP1_STK  VARCHAR,
  TOP1_IND  VARCHAR,
  TURN_RATE DOUBLE,
  INST_PCT  DOUBLE,
  PRIMARY KEY (FD_CODE, RPT_DATE)
);
COMMENT ON TABLE FD_POS IS 'Position analysis by quarter | 持仓分析';
COMMENT ON COLUMN FD_POS.FD_CODE IS 'Fund | 基金代码';
COMMENT ON COLUMN FD_POS.RPT_DATE IS 'Quarter-end | 报告期';
COMMENT ON COLUMN FD_POS.STK_POS IS 'Stocks, percent | 股票仓位（%）';
COMMENT ON COLUMN FD_POS.TOP10_PCT IS 'Top ten concentration, percent | 前十大集中度（%）';
COMMENT ON COLUMN FD_POS.TOP1_STK IS 'Largest stock | 第一大重仓股';
COMMENT ON COLUMN FD_POS.TOP1_IND IS 'Largest industry | 第一大行业';
COMMENT ON COLUMN FD_POS.TURN_RATE IS 'Turnover, percent a year | 换手率（%）';
COMMENT ON COLUMN FD_POS.INST_PCT IS 'Held by institutions, percent | 机构占比（%）';

CREATE TABLE FD_INVESTOR (
  FD_CODE       VARCHAR REFERENCES FD_BASIC(FD_CODE),
  MON_END       DATE,
  HOLD_CUST     INTEGER,
  PROFIT_CUST   INTEGER,
  AVG_HOLD_DAYS DOUBLE,
  CUST_RET      DOUBLE,
  BUY_AMT_WAN   DECIMAL(18,2),
  SELL_AMT_WAN  DECIMAL(18,2),
  PRIMARY KEY (FD_CODE, MON_END)
);
COMMENT ON TABLE FD_INVESTOR IS 'Results of the platform''s customers by fund and month | 平台客户盈亏';
COMMENT ON COLUMN FD_INVESTOR.FD_CODE IS 'Fund | 基金代码';
COMMENT ON COLUMN FD_INVESTOR.MON_END IS 'Month-end | 月末';
COMMENT ON COLUMN FD_INVESTOR.HOLD_CUST IS 'Customers holding | 持有人数';
COMMENT ON COLUMN FD_INVESTOR.PROFIT_CUST IS 'Customers in profit | 盈利人数';
COMMENT ON COLUMN FD_INVESTOR.AVG_HOLD_DAYS IS 'Average days held | 平均持有天数';
COMMENT ON COLUMN FD_INVESTOR.CUST_RET IS 'Average customer return, percent | 客户平均收益率（%）';
COMMENT ON COLUMN FD_INVESTOR.BUY_AMT_WAN IS 'Bought in the month, 10,000 yuan | 当月申购额（万元）';
COMMENT ON COLUMN FD_INVESTOR.SELL_AMT_WAN IS 'Sold in the month, 10,000 yuan | 当月赎回额（万元）';

CREATE TABLE FD_PLAN (
  PLAN_ID    BIGINT PRIMARY KEY,
  FD_CODE    VARCHAR REFERENCES FD_BASIC(FD_CODE),
  CYCLE      VARCHAR,
  PLAN_AMT   DECIMAL(18,2),
  START_DATE DATE,
  STOP_DATE  DATE,
  DONE_CNT   INTEGER,
  PLAN_RET   DOUBLE
);
COMMENT ON TABLE FD_PLAN IS 'Regular investment plans | 定投计划';
COMMENT ON COLUMN FD_PLAN.PLAN_ID IS 'Plan id | 计划编号';
COMMENT ON COLUMN FD_PLAN.FD_CODE IS 'Fund | 基金代码';
COMMENT ON COLUMN FD_PLAN.CYCLE IS 'Cycle: 每周 weekly, 每两周 fortnightly, 每月 monthly | 定投周期';
COMMENT ON COLUMN FD_PLAN.PLAN_AMT IS 'Amount each time, yuan | 每期金额（元）';
COMMENT ON COLUMN FD_PLAN.START_DATE IS 'Start | 开始日期';
COMMENT ON COLUMN FD_PLAN.STOP_DATE IS 'Stopped, NULL if running | 终止日期，进行中为空';
COMMENT ON COLUMN FD_PLAN.DONE_CNT IS 'Instalments done | 已扣款期数';
COMMENT ON COLUMN FD_PLAN.PLAN_RET IS 'Return so far, percent | 定投收益率（%）';

CREATE TABLE FD_WATCH (
  FD_CODE   VARCHAR REFERENCES FD_BASIC(FD_CODE),
  STAT_DATE DATE,
  WATCH_CNT INTEGER,
  NEW_WATCH INTEGER,
  PRIMARY KEY (FD_CODE, STAT_DATE)
);
COMMENT ON TABLE FD_WATCH IS 'Watch-list counts by day | 自选关注';
COMMENT ON COLUMN FD_WATCH.FD_CODE IS 'Fund | 基金代码';
COMMENT ON COLUMN FD_WATCH.STAT_DATE IS 'Date | 日期';
COMMENT ON COLUMN FD_WATCH.WATCH_CNT IS 'Users watching | 关注人数';
COMMENT ON COLUMN FD_WATCH.NEW_WATCH IS 'New watchers of the day | 当日新增关注';
