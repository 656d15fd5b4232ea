"""Entities of banking, insurance and markets with their attributes, English and Chinese. The format: lexicon.py."""

BANKING = """
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
