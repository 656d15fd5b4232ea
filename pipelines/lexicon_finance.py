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
# loan = 贷款 ; 笔 ; - ; borrower, bank branch
k loan number/contract number = 贷款编号/合同编号
c loan type/loan purpose = 贷款类型/贷款种类 : mortgage=房贷, car loan=车贷, business loan=经营贷, consumer loan=消费贷
m loan amount/principal = 贷款金额/贷款本金
m outstanding balance/loan balance = 贷款余额/未还余额
p interest rate/loan rate = 贷款利率/利率
q term in months/loan term = 贷款期限/期限
d disbursement date/issue date = 放款日期/发放日期 : disbursed=放款
d due date = 到期日 : due=到期
c loan status/repayment status = 贷款状态/还款状态 : normal=正常, overdue=逾期, settled=已结清, written off=已核销
c five-category classification/risk class = 五级分类 : pass=正常, special mention=关注, substandard=次级, doubtful=可疑, loss=损失
q days overdue/overdue days = 逾期天数
c guarantee method/collateral type = 担保方式 : mortgage=抵押, pledge=质押, guarantee=保证, credit=信用
# borrower/loan customer = 借款人/贷款客户 ; 位 ; person ;
q age = 年龄
c marital status = 婚姻状况 : single=未婚, married=已婚, divorced=离异
m monthly income = 月收入
q credit score = 信用评分/信用分
c employment status/occupation = 职业/就业状态 : employed=在职, self-employed=自由职业, retired=退休, student=学生
q number of dependants = 抚养人数
# bank branch/branch = 支行/网点 ; 家 ; branch ;
c region/area = 所属区域/区域 : North=华北, South=华南, East=华东, West=西部, Central=华中
m total deposits/deposits = 存款余额/存款总额
m total loans = 贷款余额/贷款总额
q number of staff/staff = 员工人数/员工数
d opening date = 开业日期/开业时间 : opened=开业
n branch manager/branch head = 行长/负责人
# account/bank account = 账户/银行账户 ; 个 ; - ; bank customer, bank branch
k account number = 账号/账户号
c account type = 账户类型 : savings=储蓄, current=活期, time deposit=定期, credit card=信用卡
m balance/account balance = 账户余额/余额
d opening date/date opened = 开户日期/开户时间 : opened=开户
c account status = 账户状态 : active=正常, frozen=冻结, dormant=休眠, closed=销户
c currency = 币种 : CNY=人民币, USD=美元, EUR=欧元, HKD=港币, JPY=日元
p interest rate = 利率
# bank customer/client = 客户 ; 位 ; person ;
c customer tier/client level = 客户等级/客户级别 : ordinary=普通, gold=金卡, platinum=白金, private banking=私人银行
c risk preference/risk appetite = 风险偏好 : conservative=保守型, steady=稳健型, balanced=平衡型, aggressive=进取型
m assets under management/total assets = 管理资产/总资产
d registration date/date joined = 注册日期/开户时间 : registered=注册
c city = 所在城市/城市 : Beijing=北京, Shanghai=上海, Shenzhen=深圳, Hangzhou=杭州, Chengdu=成都, Wuhan=武汉
q age = 年龄
# transaction/payment transaction = 交易/交易流水 ; 笔 ; - ; account, merchant
k transaction number/serial number = 交易流水号/流水号
d transaction date/trade time = 交易日期/交易时间
m transaction amount/amount = 交易金额/金额
m handling fee/service fee = 手续费
c channel/transaction channel = 交易渠道/渠道 : mobile=手机银行, counter=柜台, ATM=ATM, online=网银, POS=POS机
c transaction type = 交易类型 : transfer=转账, withdrawal=取款, deposit=存款, purchase=消费, refund=退款
b suspicious/flagged as suspicious = 可疑交易
# merchant/payment merchant = 商户 ; 家 ; shop ;
c merchant category = 商户类别/商户类型 : catering=餐饮, retail=零售, travel=旅游, education=教育, medical=医疗
p settlement rate/commission rate = 结算费率/扣率
d signing date = 签约日期/签约时间 : signed=签约
m monthly turnover = 月交易额/月流水
# credit card/card = 信用卡/卡片 ; 张 ; - ; bank customer
k card number = 卡号
c card level/card grade = 卡等级/卡片等级 : classic=普卡, gold=金卡, platinum=白金卡, diamond=钻石卡
m credit limit/line = 信用额度/授信额度
m used limit/amount used = 已用额度
d issue date = 发卡日期 : issued=发卡
q reward points/points = 积分/积分余额
m annual fee = 年费
# insurance policy/policy = 保单/保险单 ; 份 ; - ; policyholder, insurance product
k policy number = 保单号/保单号码
d effective date = 生效日期/生效日 : effective=生效
d expiry date = 到期日/失效日期 : expiring=到期
m premium/annual premium = 保费/年缴保费
m sum insured/coverage amount = 保额/保险金额
c policy status = 保单状态 : in force=有效, lapsed=失效, surrendered=退保, matured=满期
c payment method/payment mode = 缴费方式 : annual=年缴, monthly=月缴, single=趸缴
n agent/insurance agent = 代理人/业务员
# insurance product = 保险产品/险种 ; 款 ; product ;
c insurance line/line of business = 险种类别/产品类别 : life=寿险, health=健康险, accident=意外险, auto=车险, property=财产险
q waiting period in days/waiting period = 等待期
q maximum entry age = 最高投保年龄
p loss ratio = 赔付率
p commission rate = 佣金比例/佣金率
d launch date = 上线日期/推出日期 : launched=上线
# policyholder/insured person = 投保人/被保险人 ; 位 ; person ;
c gender = 性别 : male=男, female=女
q age = 年龄
c occupation class/occupational class = 职业类别 : class 1=一类, class 2=二类, class 3=三类, class 4=四类
c smoking status = 吸烟状况 : smoker=吸烟, non-smoker=不吸烟
m annual income = 年收入
# claim/insurance claim = 理赔/赔案 ; 件 ; - ; insurance policy
k claim number = 赔案号/报案号
d accident date/date of loss = 出险日期/出险时间 : occurred=出险
d report date/date reported = 报案日期/报案时间 : reported=报案
d settlement date = 结案日期/赔付日期 : settled=结案
m claimed amount/amount claimed = 索赔金额/申请金额
m amount paid/paid amount = 赔付金额/赔款金额
c claim status = 理赔状态/案件状态 : open=处理中, paid=已赔付, rejected=拒赔, closed=已结案
c claim cause/cause = 出险原因 : illness=疾病, accident=意外, theft=盗抢, fire=火灾, collision=碰撞
# macro indicator/economic indicator = 宏观指标/经济指标 ; 个 ; indicator ;
c frequency/publication frequency = 频率/发布频率 : monthly=月度, quarterly=季度, annual=年度
c unit/unit of measure = 单位/计量单位 : %=%, billion yuan=十亿元, points=点, index=指数
n source/publishing body = 来源/发布机构
c indicator category/topic = 指标类别/指标分类 : price=价格, growth=增长, output=产出, trade=贸易, employment=就业, money=货币
# macro figure/indicator value = 宏观数据/指标数据 ; 条 ; - ; macro indicator
d statistical date/period = 统计日期/数据日期
c region/country = 地区/国家 : China=中国, US=美国, Japan=日本, Germany=德国, UK=英国, India=印度
f value/figure = 数值/指标值 : -5-150
f previous value/prior value = 前值 : -5-150
f forecast/market consensus = 预测值/市场预期 : -5-150
r year-on-year change/YoY growth = 同比增速/同比增长
r month-on-month change/MoM growth = 环比增速/环比增长
# price index record/consumer price record = 价格指数/居民消费价格 ; 条 ; - ; region
d month/statistical month = 统计月份/月份
f consumer price index/CPI = 居民消费价格指数/CPI : 95-112
f producer price index/PPI = 工业生产者出厂价格指数/PPI : 90-115
f core CPI = 核心CPI/核心消费价格指数 : 97-108
r food price growth/food inflation = 食品价格涨幅/食品类涨幅
# foreign trade record = 进出口/对外贸易 ; 条 ; - ; region
d month/statistical month = 统计月份/统计时间
m export value/exports = 出口额/出口总额
m import value/imports = 进口额/进口总额
m trade surplus/trade balance = 贸易顺差/贸易差额
r export growth = 出口增速/出口同比
c trade mode = 贸易方式 : general=一般贸易, processing=加工贸易, bonded=保税物流
# exchange rate record/FX rate = 汇率/外汇牌价 ; 条 ; - ; 
c currency pair/pair = 货币对 : USDCNY=美元人民币, EURUSD=欧元美元, USDJPY=美元日元, GBPUSD=英镑美元, AUDUSD=澳元美元
d quote date/rate date = 报价日期/牌价日期
f middle rate/central parity = 中间价 : 0.5-160
f spot buying rate/buying rate = 现汇买入价/买入价 : 0.5-160
f spot selling rate/selling rate = 现汇卖出价/卖出价 : 0.5-160
# futures contract/future = 期货合约/合约 ; 个 ; futures ; 
c underlying/variety = 标的品种/品种 : copper=铜, gold=黄金, crude oil=原油, soybean=大豆, rebar=螺纹钢
c futures exchange = 交易所 : SHFE=上期所, DCE=大商所, CZCE=郑商所, CFFEX=中金所
q contract multiplier/lot size = 合约乘数/交易单位
p margin ratio/margin requirement = 保证金比例
f tick size/minimum price change = 最小变动价位 : 0.1-10
d last trading day = 最后交易日
# futures quote = 期货行情 ; 条 ; - ; futures contract
d trading date = 交易日期
f settlement price = 结算价 : 100-60000
f closing price = 收盘价 : 100-60000
m open interest/positions = 持仓量
m volume/trading volume = 成交量
# option contract/option = 期权合约/期权 ; 张 ; option ; stock
c option type = 期权类型 : call=认购, put=认沽
f strike price/exercise price = 行权价/行权价格 : 1-300
d expiry date/expiration date = 到期日 : expiring=到期
f implied volatility = 隐含波动率 : 0.1-0.9
f delta = Delta值 : -1-1
m open interest = 持仓量
# wealth product/wealth management product = 理财产品 ; 款 ; product ; custodian bank
c product type = 产品类型/收益类型 : fixed income=固定收益类, equity=权益类, mixed=混合类
p expected return/expected yield = 预期收益率/预期年化收益
p benchmark return/performance benchmark = 业绩比较基准
q term in days/product term = 产品期限/投资期限
m minimum investment/purchase threshold = 起购金额/认购起点
d value date = 起息日 : started=起息
d maturity date = 到期日 : maturing=到期
# trust/trust plan = 信托/信托计划 ; 个 ; fund ; borrower
m trust size = 信托规模
p expected return = 预期收益率
q term in months = 期限/存续期限
c investment field/sector invested = 投向领域/投资领域 : real estate=房地产, infrastructure=基础设施, securities=证券, industry=工商企业
d establishment date = 成立日期 : established=成立
# private equity deal/investment deal = 投资事件/融资事件 ; 起 ; - ; startup
d deal date/investment date = 投资日期/融资日期 : closed=完成
c round/financing round = 融资轮次/轮次 : seed=种子轮, angel=天使轮, A=A轮, B=B轮, C=C轮, pre-IPO=Pre-IPO
m amount invested/deal size = 融资金额/投资金额
m post-money valuation/valuation = 投后估值/估值
n lead investor = 领投方/领投机构
# startup/portfolio company = 创业公司/被投企业 ; 家 ; company ;
c track/field = 赛道/所属赛道 : AI=人工智能, biotech=生物医药, SaaS=企业服务, robotics=机器人, new energy=新能源
d founding date = 成立日期 : founded=成立
q team size/staff = 团队规模/员工人数
m annual revenue = 年收入/年营收
b profitable = 已盈利
# central bank operation/open market operation = 公开市场操作/央行操作 ; 笔 ; - ; 
d operation date = 操作日期 : carried out=开展
c operation type/tool = 操作类型/操作工具 : reverse repo=逆回购, MLF=MLF, repo=正回购, SLF=SLF
m operation amount/amount = 操作金额/操作量
p winning bid rate/rate = 中标利率/操作利率
q term in days = 期限/操作期限
# margin trading record = 融资融券/两融数据 ; 条 ; - ; stock
d trading date = 交易日期
m margin balance/financing balance = 融资余额
m margin purchase/financing purchase amount = 融资买入额
m short selling balance/securities lending balance = 融券余额
m short selling volume = 融券卖出量
# violation/penalty = 违规处罚/处罚记录 ; 条 ; - ; stock
d penalty date/date of penalty = 处罚日期/公告日期 : punished=处罚
c violation type = 违规类型 : false disclosure=虚假陈述, insider trading=内幕交易, late disclosure=披露不及时, misuse of funds=资金占用
m fine/amount of fine = 罚款金额/罚款
n regulator/punishing body = 处罚机构/处理人
# equity incentive/incentive plan = 股权激励 ; 期 ; - ; stock
c incentive method/incentive tool = 激励方式/激励工具 : options=股票期权, restricted stock=限制性股票
f grant price/exercise price = 授予价格/行权价 : 2-90
m shares granted/granted quantity = 授予数量/激励股数
p ratio to total shares = 占总股本比例
d grant date = 授予日期/授予日 : granted=授予
"""  # noqa: E501
