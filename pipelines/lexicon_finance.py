"""Entities of finance with their attributes, English and Chinese, for made-up schemas. The format: lexicon.py."""

FINANCE = """
# fund/mutual fund = 基金/基金产品 ; 只 ; fund ; fund company, custodian bank, fund manager, index
c fund type/type of fund = 基金类型/基金种类 : equity=股票型, bond=债券型, hybrid=混合型, money market=货币型, index=指数型, QDII=QDII, FOF=FOF
c investment style/style = 投资风格/风格 : growth=成长, value=价值, balanced=平衡, income=收益
c risk level/risk rating = 风险等级/风险级别 : R1=R1, R2=R2, R3=R3, R4=R4, R5=R5
d inception date/establishment date = 成立日期/成立时间 : established=成立
d liquidation date = 清盘日期/清算日期 : liquidated=清盘
p management fee/management fee rate = 管理费率/管理费
p custody fee = 托管费率/托管费
p subscription fee/purchase fee = 申购费率/申购费
p redemption fee = 赎回费率/赎回费
m initial size/amount raised at launch = 首次募集规模/首发规模
m minimum purchase amount/minimum investment = 起购金额/最低申购金额
b exchange-traded = 交易所交易基金
# fund NAV record/net asset value = 基金净值/净值记录 ; 条 ; - ; fund
d NAV date/valuation date = 净值日期/估值日期
f unit net asset value/unit NAV/NAV = 单位净值/净值 : 0.5-4
f accumulated net asset value/cumulative NAV = 累计净值 : 0.8-6
r daily growth rate/daily return = 日增长率/日涨幅
r 7-day annualised yield = 七日年化收益率
c purchase status/subscription status = 申购状态 : open=开放, limited=限制大额, suspended=暂停
# fund performance record/fund return = 基金业绩/阶段业绩 ; 条 ; - ; fund
d cut-off date/end date = 截止日期
r 1-month return/return over one month = 近一月收益率/近一个月回报
r 3-month return = 近三月收益率/近三个月回报
r 1-year return/return over the last year = 近一年收益率/近一年回报
r return since inception = 成立以来收益率/成立以来回报
r year-to-date return/YTD return = 今年以来收益率/今年以来回报
p maximum drawdown/largest drawdown = 最大回撤
p annualised volatility/volatility = 年化波动率/波动率
f Sharpe ratio = 夏普比率 : -1-3
q peer ranking/rank among peers = 同类排名
# fund scale record = 基金规模/规模变动 ; 条 ; - ; fund
d report date/reporting date = 报告期/报告日期
m assets under management/fund size/AUM = 基金规模/资产规模
m total net assets/net assets = 净资产/资产净值
m shares subscribed = 申购份额
m shares redeemed = 赎回份额
m shares at period end/closing shares = 期末份额
q number of holders/holders = 持有人户数/持有人数量
p share held by institutions/institutional holding ratio = 机构持有比例/机构占比
p stock allocation/share of stocks = 股票占比/股票仓位
p bond allocation = 债券占比/债券仓位
p cash ratio = 现金占比/现金比例
# fund dividend/distribution = 基金分红/分红记录 ; 次 ; - ; fund
d ex-dividend date/ex-date = 除息日
d record date/registration date = 权益登记日
d payment date/dividend payment date = 红利发放日/派息日
f dividend per share/dividend per unit = 每份分红/每份红利 : 0.01-1
m total dividend paid/distribution amount = 分红总额/分红金额
# fund company/fund house/asset manager = 基金公司/基金管理人 ; 家 ; company ;
d founding date/date founded = 成立日期/成立时间 : founded=成立
m registered capital = 注册资本/注册资金
c ownership type/ownership = 公司性质/企业性质 : state-owned=国有, private=民营, joint venture=合资, foreign=外资
c province/home province = 所在省份/省份 : Beijing=北京, Shanghai=上海, Guangdong=广东, Zhejiang=浙江, Jiangsu=江苏, Sichuan=四川
q number of employees/headcount = 员工人数/员工数量
q number of funds managed/funds under management = 管理基金数量/旗下基金数
n legal representative = 法定代表人/法人代表
t website = 公司网址/网址
# fund manager/portfolio manager = 基金经理 ; 位 ; person ; fund company
c gender/sex = 性别 : male=男, female=女
c education/highest degree = 学历/最高学历 : bachelor=本科, master=硕士, doctor=博士
c professional certificate = 职业证书/资格证书 : CFA=CFA, CPA=CPA, FRM=FRM
d career start date = 从业起始日期/从业时间
f years of experience/tenure in years = 从业年限 : 1-25
r best return/best fund return = 最佳回报/任职最佳基金回报
q funds in charge/number of funds in charge = 在管基金数/在管基金数量
t resume/profile = 简历/个人简介
# manager tenure/tenure record = 任职记录/基金经理任职 ; 条 ; - ; fund, fund manager
d start date/appointment date = 任职日期/上任日期 : appointed=上任
d end date/departure date = 离任日期/离职日期 : departed=离任
r tenure return/return during tenure = 任职回报/任期回报
q days in office/tenure days = 任职天数
b lead manager = 主基金经理
# custodian bank/custodian = 托管银行/托管人 ; 家 ; bank ;
m assets in custody/custody volume = 托管规模/托管资产
q number of branches/branches = 网点数量/分支机构数
p capital adequacy ratio = 资本充足率
p non-performing loan ratio/NPL ratio = 不良贷款率/不良率
p provision coverage ratio = 拨备覆盖率
m total assets = 总资产/资产总额
d licence date = 获批日期/牌照日期 : licensed=获批
# fund holding/stock position = 基金重仓股/持仓明细 ; 条 ; - ; fund, stock
d report date/reporting date = 报告期/报告日期
q rank/position rank = 持仓排名/序号
m shares held/number of shares held = 持股数量/持股数
m market value of holding/position value = 持仓市值/持有市值
p weight in net assets/percentage of NAV = 占净值比例/净值占比
# stock/listed company = 股票/上市公司/个股 ; 只 ; stock ; industry
c exchange/stock exchange = 交易所/上市交易所 : SSE=上交所, SZSE=深交所, BSE=北交所, HKEX=港交所
c board/listing board = 板块/上市板块 : main board=主板, ChiNext=创业板, STAR=科创板
d listing date/IPO date = 上市日期/上市时间 : listed=上市
d delisting date = 退市日期/摘牌日期 : delisted=退市
f issue price/IPO price = 发行价/发行价格 : 2-90
m total share capital/total shares = 总股本
m float shares/shares in free float = 流通股本/流通股
m registered capital = 注册资本
n chairman/board chairman = 董事长
n general manager/CEO = 总经理
c controlling shareholder type/actual controller = 实际控制人类型/实控人性质 : central SOE=央企, local SOE=地方国企, private=民营, foreign=外资
c listing status/status = 上市状态/状态 : listed=上市, suspended=停牌, delisted=退市
t main business/principal business = 主营业务
# stock quote/daily quote = 股票行情/日行情 ; 条 ; - ; stock
d trading date/trade date = 交易日期/交易日
f opening price/open = 开盘价 : 2-200
f highest price/high = 最高价 : 2-200
f lowest price/low = 最低价 : 2-200
f closing price/close = 收盘价 : 2-200
f previous close = 前收盘价/昨收价 : 2-200
r price change/percentage change = 涨跌幅/涨幅
m trading volume/volume = 成交量
m turnover/trading value/traded amount = 成交额/成交金额
p turnover rate = 换手率
f price-to-earnings ratio/PE ratio/PE = 市盈率 : 4-120
f price-to-book ratio/PB ratio/PB = 市净率 : 0.4-12
m total market value/market cap/market capitalisation = 总市值/市值
# income statement/profit statement = 利润表/业绩报告 ; 份 ; - ; stock
d report period/reporting period = 报告期/报表日期
d announcement date/publication date = 公告日期/发布日期 : announced=公告
c report type = 报告类型/报表类型 : Q1=一季报, H1=中报, Q3=三季报, FY=年报
m operating revenue/revenue = 营业收入/营收
m operating cost = 营业成本
m operating profit = 营业利润
m total profit = 利润总额
m net profit/net income = 净利润
m net profit attributable to parent = 归母净利润/归属于母公司净利润
m selling expenses/sales expenses = 销售费用
m administrative expenses = 管理费用
m financial expenses/finance costs = 财务费用
m R&D expenses/research and development expense = 研发费用/研发投入
m income tax = 所得税/所得税费用
f earnings per share/EPS = 每股收益 : -1-8
f diluted earnings per share = 稀释每股收益 : -1-8
# balance sheet = 资产负债表 ; 份 ; - ; stock
d report period/balance sheet date = 报告期/截止日期
m total assets = 总资产/资产总计
m total liabilities = 总负债/负债合计
m shareholders' equity/net assets = 净资产/股东权益
m cash and equivalents/monetary funds = 货币资金
m accounts receivable/receivables = 应收账款
m inventory = 存货
m goodwill = 商誉
m short-term borrowings/short-term loans = 短期借款
m long-term borrowings = 长期借款
p debt-to-asset ratio/debt ratio = 资产负债率/负债率
f current ratio = 流动比率 : 0.3-5
f quick ratio = 速动比率 : 0.2-4
# financial indicator record = 财务指标/主要财务指标 ; 条 ; - ; stock
d report period = 报告期
p return on equity/ROE = 净资产收益率/ROE
p return on assets/ROA = 总资产收益率/ROA
p gross margin/gross profit margin = 毛利率/销售毛利率
p net margin/net profit margin = 净利率/销售净利率
r revenue growth/year-on-year revenue growth = 营业收入同比增长率/营收增速
r net profit growth/year-on-year profit growth = 净利润同比增长率/净利润增速
f net assets per share/book value per share = 每股净资产 : 0.5-40
f operating cash flow per share = 每股经营现金流 : -3-9
# shareholder record/top shareholder = 股东持股/十大股东 ; 条 ; - ; stock
n shareholder name/shareholder = 股东名称/股东
c shareholder type = 股东类型/股东性质 : state=国有股, corporate=法人, individual=个人, fund=基金, foreign=外资, insurance=保险
d cut-off date/record date = 截止日期/登记日
m shares held/number of shares held = 持股数量/持股数
p shareholding ratio/stake = 持股比例/占总股本比例
p pledge ratio/pledged share = 质押比例
q shareholder rank = 股东排名
# equity pledge/share pledge = 股权质押 ; 笔 ; - ; stock
n pledgor = 出质人/出质股东
n pledgee = 质权人
d pledge date = 质押日期/质押起始日 : pledged=质押
d release date = 解押日期/解除质押日 : released=解除质押
m shares pledged/pledged amount = 质押股数/质押数量
p ratio to total shares = 占总股本比例
# block trade = 大宗交易 ; 笔 ; - ; stock
d trade date = 交易日期 : traded=成交
f deal price/transaction price = 成交价/成交价格 : 2-200
m deal volume = 成交量/成交数量
m deal amount/deal value = 成交额/成交金额
r premium rate/discount rate = 溢价率/折价率
n buyer branch/buying broker = 买方营业部
n seller branch/selling broker = 卖方营业部
# IPO/new issue = 新股发行/IPO ; 家 ; stock ;
d subscription date = 申购日期 : subscribed=申购
f offer price = 发行价格/发行价 : 4-120
m funds raised/net proceeds = 募集资金/募资总额
p winning rate/lottery rate = 中签率
f price-earnings ratio at issue = 发行市盈率 : 8-80
n sponsor/lead underwriter = 保荐机构/主承销商
c issue method = 发行方式 : online=网上发行, offline=网下配售, placement=定向配售
# executive/senior executive = 高管/高级管理人员 ; 位 ; person ; stock
c position/post = 职务/职位 : chairman=董事长, director=董事, supervisor=监事, CFO=财务总监, secretary=董秘
c gender = 性别 : male=男, female=女
q age = 年龄
m annual salary/annual pay = 年薪/薪酬
m shares owned/personal holding = 持股数/个人持股数量
d appointment date = 任职日期/任职时间 : appointed=任职
# analyst rating/research report = 研报评级/研究报告 ; 篇 ; - ; stock
n broker/research house = 券商/研究机构
n analyst = 分析师
d rating date/publication date = 评级日期/发布日期 : published=发布
c rating/recommendation = 评级/投资评级 : buy=买入, outperform=增持, neutral=中性, underperform=减持, sell=卖出
f target price = 目标价/目标价格 : 3-300
f EPS forecast/forecast earnings per share = 预测每股收益/每股收益预测 : 0.1-10
# industry/industry sector = 行业 ; 个 ; industry ;
c industry level/classification level = 行业级别/分类级别 : level 1=一级, level 2=二级, level 3=三级
k industry code/classification code = 行业代码/分类代码
f average PE/industry PE = 行业市盈率/平均市盈率 : 8-80
q number of constituents/constituent count = 成分股数量/成分股个数
m total market value = 行业总市值/总市值
# index/market index = 指数 ; 个 ; index ;
c index category/index type = 指数类别/指数类型 : broad=宽基, sector=行业, strategy=策略, bond=债券, overseas=海外
d launch date/publication date = 发布日期/发布时间 : launched=发布
d base date = 基日/基准日期
f base point = 基点/基准点位 : 100-1000
q number of constituents = 成分股数量/样本数量
c weighting method = 加权方式 : market cap=市值加权, equal=等权, dividend yield=股息率加权
n index publisher/publisher = 编制机构/发布机构
# index quote/index level = 指数行情 ; 条 ; - ; index
d trading date = 交易日期/交易日
f closing level/closing point = 收盘点位/收盘点数 : 800-6000
f opening level = 开盘点位 : 800-6000
r change rate/index return = 涨跌幅/指数涨幅
m turnover/trading value = 成交额
f index PE/index valuation = 指数市盈率 : 8-60
# bond = 债券 ; 只 ; bond ; issuer
c bond type/type of bond = 债券类型/债券种类 : treasury=国债, corporate=公司债, financial=金融债, convertible=可转债, municipal=地方债
c credit rating/bond rating = 信用评级/债项评级 : AAA=AAA, AA+=AA+, AA=AA, A=A, BBB=BBB
p coupon rate/coupon = 票面利率/票息
d issue date = 发行日期/发行日 : issued=发行
d maturity date = 到期日/到期日期 : maturing=到期
m issue size/issue amount = 发行规模/发行总额
f term in years/maturity = 期限/债券期限 : 1-30
f issue price = 发行价格 : 95-103
c interest payment frequency/payment frequency = 付息频率/付息方式 : annual=按年付息, semi-annual=半年付息, at maturity=到期一次还本付息
b callable = 可赎回
# bond issuer/issuer = 发行人/发债主体 ; 家 ; company ;
c issuer rating = 主体评级 : AAA=AAA, AA+=AA+, AA=AA, A=A
c issuer nature = 企业性质/主体性质 : central SOE=央企, local SOE=地方国企, private=民企
m outstanding debt/debt outstanding = 存续债券余额/债券余额
q number of bonds outstanding = 存续债券数量/存续债券只数
p default probability = 违约概率
# bond quote/bond valuation = 债券行情/债券估值 ; 条 ; - ; bond
d valuation date = 估值日期/日期
f clean price = 净价 : 80-130
f full price/dirty price = 全价 : 80-135
p yield to maturity/YTM = 到期收益率
f modified duration/duration = 修正久期/久期 : 0.2-15
f convexity = 凸性 : 0.1-120
m traded volume = 成交量
# convertible bond = 可转债/转债 ; 只 ; bond ; stock
f conversion price = 转股价/转股价格 : 3-90
r conversion premium/premium rate = 转股溢价率
d conversion start date = 转股起始日
m outstanding balance/remaining size = 剩余规模/债券余额
p conversion ratio = 转股比例
"""  # noqa: E501
