"""Entities of leisure and work with their attributes, English and Chinese. The format: lexicon.py."""

LEISURE = """
# team/club = 球队/俱乐部 ; 支 ; team ; city
q founding year/year founded = 成立年份
q championships/titles won = 冠军次数/夺冠次数
m payroll/wage bill = 薪资总额/工资总额
f home attendance/average attendance = 平均上座人数/场均观众 : 500-80000
n head coach/coach = 主教练/教练
c league/division = 所属联赛/联赛 : Super League=超级联赛, First Division=甲级联赛, Second Division=乙级联赛
# player/athlete = 球员/运动员 ; 名 ; person ; team
c playing position/position = 场上位置/位置 : forward=前锋, midfielder=中场, defender=后卫, goalkeeper=门将
f height = 身高 : 160-215
q goals/goals scored = 进球数/进球
q assists = 助攻数/助攻
q appearances/matches played = 出场次数/出场数
m transfer value/market value = 转会身价/身价
c nationality/country = 国籍 : China=中国, Brazil=巴西, Spain=西班牙, France=法国, Japan=日本
q jersey number/shirt number = 球衣号码/号码
# match/game = 比赛/赛事 ; 场 ; - ; team, stadium
d match date/date played = 比赛日期/比赛时间 : played=进行
q home goals/home score = 主队进球/主队得分
q away goals/away score = 客队进球/客队得分
q attendance/spectators = 观众人数/上座人数
c stage/round = 比赛阶段/轮次 : group=小组赛, quarter-final=四分之一决赛, semi-final=半决赛, final=决赛
# stadium/arena = 体育场/球场 ; 座 ; place ; city
q seating capacity/capacity = 座位数/可容纳人数
q year built/construction year = 建成年份
c surface = 场地类型/草皮类型 : grass=天然草, artificial=人造草, indoor=室内
# film/movie = 电影/影片 ; 部 ; film ; director, film studio
c genre = 类型/题材 : drama=剧情, comedy=喜剧, action=动作, animation=动画, documentary=纪录片
d release date/premiere date = 上映日期/上映时间 : released=上映
m box office/gross = 票房/票房收入
m production budget/budget = 制作成本/制作预算
q running time/duration = 片长/时长
f audience score/rating = 观众评分/评分 : 2-10
# director/film director = 导演 ; 位 ; person ;
q birth year/year of birth = 出生年份
q films directed/number of films = 执导影片数/作品数量
q awards won/awards = 获奖次数/获奖数
c nationality = 国籍 : China=中国, US=美国, France=法国, Korea=韩国, UK=英国
# film studio/production company = 制片公司/出品方 ; 家 ; company ;
p market share = 市场份额/市占率
m annual box office = 年度票房
q founding year = 成立年份
# book/title = 图书/书籍 ; 本 ; book ; publisher, author
k ISBN = ISBN/书号
f list price/price = 定价 : 10-300
q pages/number of pages = 页数
d publication date/date published = 出版日期/出版时间 : published=出版
q copies sold/sales volume = 销量/销售册数
c subject/category = 类别/分类 : fiction=小说, history=历史, science=科学, economics=经济, children=童书
# author/writer = 作者/作家 ; 位 ; person ;
q birth year = 出生年份
c nationality = 国籍 : China=中国, US=美国, UK=英国, Russia=俄罗斯
q followers/fans = 粉丝数
# publisher/publishing house = 出版社 ; 家 ; company ;
q titles published/annual titles = 年出版种数/出版数量
m annual sales/revenue = 年销售额/码洋
q founding year = 创办年份
# song/track = 歌曲/单曲 ; 首 ; song ; singer
q play count/plays = 播放量/播放次数
f duration in minutes/length = 时长 : 1-9
d release date = 发行日期/发行时间 : released=发行
c language = 语种/语言 : Mandarin=国语, Cantonese=粤语, English=英语, Japanese=日语
# singer/artist = 歌手/艺人 ; 位 ; person ;
q albums/number of albums = 专辑数量/专辑数
q followers = 粉丝数/关注人数
d debut date = 出道日期/出道时间 : debuted=出道
# hotel = 酒店/宾馆 ; 家 ; hotelname ; city
q star level/stars = 星级
q number of rooms/rooms = 客房数/房间数
f average room rate/nightly price = 平均房价/每晚价格 : 80-3000
p occupancy rate/occupancy = 入住率
f guest score/guest rating = 住客评分/评分 : 2-5
# hotel booking/reservation = 酒店预订/预订单 ; 单 ; - ; hotel, customer
d check-in date/arrival date = 入住日期/入住时间 : checked in=入住
d check-out date = 离店日期/退房日期
q nights/number of nights = 入住晚数/间夜数
m total price/booking amount = 预订金额/总价
c booking channel/channel = 预订渠道/渠道 : website=官网, agency=旅行社, app=APP, phone=电话
# restaurant/eatery = 餐厅/餐馆 ; 家 ; shop ; city
c cuisine/type of cuisine = 菜系 : Sichuan=川菜, Cantonese=粤菜, Italian=意大利菜, Japanese=日料, hotpot=火锅
f average spend/spend per head = 人均消费 : 20-900
f taste score = 口味评分/口味分 : 1-5
q number of tables/tables = 餐桌数/桌数
# scenic spot/attraction = 景区/景点 ; 个 ; place ; city
c attraction level/rating = 景区等级/等级 : 5A=5A, 4A=4A, 3A=3A
f ticket price/admission = 门票价格/门票 : 0-500
f annual visitors/visitors = 年接待游客/游客人数 : 1-2000
"""

WORK = """
# machine/equipment = 设备/机器 ; 台 ; device ; factory
c machine type/equipment type = 设备类型/机型 : lathe=车床, robot=机器人, press=冲压机, conveyor=输送机
d installation date/date installed = 安装日期/安装时间 : installed=安装
f running hours/operating hours = 运行时长/累计工时 : 10-60000
q number of failures/breakdowns = 故障次数
m maintenance cost/repair cost = 维修费用/维护成本
f rated power/power = 额定功率/功率 : 1-900
# factory/plant = 工厂/厂区 ; 家 ; factory ; region
f annual output/output = 年产量/产量 : 10-90000
q workers/number of workers = 工人人数/工人数量
p yield rate/qualified rate = 良品率/合格率
m output value/production value = 产值/工业产值
p capacity utilisation = 产能利用率
# production batch/batch = 生产批次/批次 ; 批 ; - ; factory, product
k batch number/lot number = 批次号/批号
d production date/manufacture date = 生产日期 : produced=生产
q quantity produced/units produced = 生产数量/产出数量
q defective units/rejects = 不合格数量/次品数
m production cost = 生产成本
# app/application = 应用/软件 ; 款 ; app ; developer company
c app category/category = 应用类别/分类 : games=游戏, social=社交, finance=金融, education=教育, tools=工具
q downloads/number of downloads = 下载量/下载次数
f user rating/rating = 用户评分/评分 : 1-5
q daily active users/DAU = 日活用户/日活
q monthly active users/MAU = 月活用户/月活
f app size/package size = 安装包大小/应用大小 : 1-900
d release date = 发布日期/上线日期 : released=上线
# developer company/software vendor = 软件厂商/开发公司 ; 家 ; company ;
q number of apps = 应用数量
m annual revenue = 年收入
c country = 国家 : China=中国, US=美国, Israel=以色列, Germany=德国
# user/app user = 用户 ; 位 ; person ; 
d sign-up date/registration date = 注册日期/注册时间 : registered=注册
d last login date/last login = 最近登录日期/最后登录时间
q followers/number of followers = 粉丝数/关注者数量
c user type/account type = 用户类型/账号类型 : free=免费, premium=高级, enterprise=企业
b verified = 已认证
# post/article = 帖子/文章 ; 篇 ; article ; user
d posting date/date posted = 发布日期/发布时间 : posted=发布
q views/view count = 浏览量/阅读量
q likes/number of likes = 点赞数/点赞量
q comments/number of comments = 评论数/评论量
c topic/channel = 话题/频道 : sports=体育, tech=科技, finance=财经, travel=旅游
# support ticket/ticket = 工单/服务工单 ; 张 ; - ; user, employee
d creation date/date created = 创建日期/创建时间 : created=创建
d closing date/date closed = 关闭日期/结单时间 : closed=关闭
c priority/severity = 优先级/紧急程度 : low=低, medium=中, high=高, urgent=紧急
c ticket status = 工单状态 : open=待处理, in progress=处理中, resolved=已解决, closed=已关闭
f response time/first response time = 响应时长/首次响应时间 : 0.1-72
# telecom plan/tariff plan = 资费套餐/套餐 ; 款 ; product ; 
f monthly fee/monthly charge = 月租/月费 : 8-600
f data allowance/included data = 流量/包含流量 : 1-200
q call minutes/included minutes = 通话分钟数/语音分钟
q subscribers/number of subscribers = 订购用户数/用户数
# farm/ranch = 农场 ; 个 ; place ; region
f farm area/cultivated area = 种植面积/耕地面积 : 10-9000
c main crop/crop = 主要作物/作物 : wheat=小麦, corn=玉米, rice=水稻, cotton=棉花, tea=茶叶
f yield per mu/unit yield = 亩产/单产 : 50-900
m annual income = 年收入
q number of tractors/tractors = 拖拉机数量
# lawsuit/legal case = 诉讼/案件 ; 件 ; - ; law firm, court
k case number/docket number = 案号
d filing date/date filed = 立案日期/立案时间 : filed=立案
d judgment date = 判决日期/宣判日期 : decided=判决
m amount in dispute/claim amount = 涉案金额/标的额
c case type/cause of action = 案件类型/案由 : contract=合同纠纷, labour=劳动争议, IP=知识产权, tort=侵权
c verdict/outcome = 判决结果/裁判结果 : won=胜诉, lost=败诉, settled=和解, withdrawn=撤诉
# law firm = 律所/律师事务所 ; 家 ; company ; city
q number of lawyers/lawyers = 律师人数
p win rate = 胜诉率
q founding year = 成立年份
# court = 法院 ; 家 ; place ; region
q cases accepted/cases heard = 受理案件数/收案数
q judges/number of judges = 法官人数
c court level = 法院级别 : supreme=最高, high=高级, intermediate=中级, basic=基层
# patent = 专利 ; 项 ; - ; startup
k patent number/application number = 专利号/申请号
c patent type = 专利类型 : invention=发明, utility model=实用新型, design=外观设计
d filing date/application date = 申请日期/申请日 : filed=申请
d grant date/date granted = 授权日期/授权公告日 : granted=授权
q citations/number of citations = 被引次数/引用次数
"""
