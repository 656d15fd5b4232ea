"""Entities of other trades with their attributes, English and Chinese, for made-up schemas. The format: lexicon.py."""

RETAIL = """
# product/item = 商品/产品 ; 件 ; product ; supplier, brand
c category/product category = 商品类别/品类 : electronics=电子, clothing=服装, food=食品, furniture=家具, toys=玩具, cosmetics=化妆品
f unit price/price = 单价/售价 : 1-3000
f cost price/purchase cost = 进价/成本价 : 1-2000
q stock quantity/units in stock = 库存数量/库存
q safety stock/minimum stock = 安全库存
d shelf date/listing date = 上架日期/上架时间 : listed=上架
f weight = 重量 : 0.1-60
b discontinued = 停售
f average rating/customer rating = 平均评分/用户评分 : 1-5
# customer/shopper = 顾客/会员 ; 位 ; person ;
c membership level/member tier = 会员等级/会员级别 : ordinary=普通, silver=银卡, gold=金卡, diamond=钻石
d registration date/sign-up date = 注册日期/注册时间 : registered=注册
m total spending/lifetime spend = 累计消费/消费总额
q reward points/points = 积分/会员积分
c city = 所在城市/城市 : Beijing=北京, Shanghai=上海, Guangzhou=广州, Hangzhou=杭州, Chengdu=成都, Xi'an=西安
q age = 年龄
# order/sales order = 订单/销售订单 ; 笔 ; - ; customer, store
k order number = 订单号/订单编号
d order date/date of order = 下单日期/下单时间 : placed=下单
d delivery date/date delivered = 送达日期/交付日期 : delivered=送达
m order amount/order value = 订单金额/订单总额
m discount amount/discount = 优惠金额/折扣金额
m freight/shipping fee = 运费
c order status = 订单状态 : pending=待付款, shipped=已发货, completed=已完成, cancelled=已取消, returned=已退货
c payment method = 支付方式 : card=银行卡, WeChat=微信, Alipay=支付宝, cash=现金
# order line/order item = 订单明细 ; 条 ; - ; order, product
q quantity/units ordered = 数量/购买数量
f selling price/deal price = 成交单价/售价 : 1-3000
m line amount/subtotal = 小计金额/小计
p discount rate = 折扣率
# store/shop = 门店/店铺 ; 家 ; shop ; region
c store type/store format = 门店类型/业态 : supermarket=超市, convenience=便利店, flagship=旗舰店, outlet=折扣店
f floor area/area = 营业面积/面积 : 40-9000
d opening date = 开业日期/开业时间 : opened=开业
m monthly rent/rent = 月租金/租金
q number of clerks/employees = 店员人数/员工数
n store manager = 店长
# supplier/vendor = 供应商/供货商 ; 家 ; company ; region
c supplier grade/grade = 供应商等级/等级 : A=A级, B=B级, C=C级
q delivery days/lead time = 交货周期/交货天数
p defect rate/reject rate = 次品率/不良率
m annual purchase volume/purchase amount = 年采购额/采购金额
d cooperation start date = 合作起始日期/合作时间
n contact person/contact = 联系人
# brand = 品牌 ; 个 ; brand ;
c country of origin/origin = 原产国/产地 : China=中国, France=法国, Japan=日本, US=美国, Italy=意大利
q founding year/year founded = 创立年份/创立时间
m brand value = 品牌价值
# promotion/campaign = 促销活动/营销活动 ; 场 ; event ; product
d start date = 开始日期 : started=开始
d end date = 结束日期 : ended=结束
p discount/discount rate = 折扣力度/折扣率
m budget/campaign budget = 活动预算/预算
q participants/number of participants = 参与人数
# product review/review = 商品评价/评论 ; 条 ; - ; product, customer
q star rating/stars = 星级/评分星级
d review date/posted date = 评价日期/评论时间 : posted=发表
q helpful votes/likes = 点赞数/有用数
t review text/comment = 评价内容/评论内容
# return request/refund request = 退货单/退款申请 ; 单 ; - ; order
d request date/application date = 申请日期/申请时间 : requested=申请
c return reason/reason = 退货原因/退款原因 : damaged=破损, wrong item=发错货, quality=质量问题, no longer wanted=不想要了
m refund amount/amount refunded = 退款金额
c return status = 处理状态/退货状态 : approved=已批准, rejected=已拒绝, pending=待处理
# inventory record/stock record = 库存记录/库存 ; 条 ; - ; product, warehouse
d count date/stocktaking date = 盘点日期
q quantity on hand/on-hand quantity = 在库数量/现有库存
q quantity reserved/reserved stock = 预留数量/锁定库存
q quantity in transit = 在途数量
f turnover days/days of stock = 周转天数 : 1-180
"""  # noqa: E501

LOGISTICS = """
# warehouse = 仓库 ; 座 ; place ; region
f storage area/floor space = 仓储面积/面积 : 500-90000
q capacity/storage capacity = 库容/容量
p occupancy rate/utilisation = 利用率/使用率
m operating cost/monthly cost = 运营成本/月成本
b refrigerated = 冷库
n warehouse keeper/warehouse manager = 仓库主管/负责人
# shipment/consignment = 运单/货运单 ; 票 ; - ; warehouse, carrier, driver
k waybill number/tracking number = 运单号/快递单号
d shipping date/dispatch date = 发货日期/发运日期 : dispatched=发货
d arrival date/date of arrival = 到达日期/到货日期 : arrived=到达
f gross weight/weight = 毛重/重量 : 1-30000
f cargo volume/volume = 货物体积/体积 : 0.1-90
m freight charge/freight = 运费/运输费用
f distance/haul distance = 运输距离/里程 : 5-4000
c transport mode/mode of transport = 运输方式 : road=公路, rail=铁路, sea=海运, air=空运
c shipment status = 运单状态/运输状态 : in transit=运输中, delivered=已签收, delayed=延误, lost=丢失
# carrier/transport company = 承运商/运输公司 ; 家 ; company ;
q fleet size/number of trucks = 车队规模/车辆数量
p on-time rate/punctuality = 准时率/准点率
p damage rate = 货损率
f service score/score = 服务评分/评分 : 1-5
d contract date/contract signing date = 签约日期 : signed=签约
# driver/truck driver = 司机/驾驶员 ; 名 ; person ; carrier
c licence class/driving licence class = 驾照类型/准驾车型 : A1=A1, A2=A2, B1=B1, B2=B2, C1=C1
f years of driving/driving experience = 驾龄 : 1-35
q number of accidents/accidents = 事故次数
q number of trips/trips = 出车次数/行程数
m monthly wage = 月工资/月薪
# vehicle/truck = 车辆/货车 ; 辆 ; - ; carrier
k plate number/licence plate = 车牌号
c fuel type = 燃料类型 : diesel=柴油, petrol=汽油, electric=纯电, hybrid=混动, LNG=天然气
f load capacity/payload = 载重量/载重 : 1-49
f mileage/odometer reading = 行驶里程/里程数 : 100-900000
d purchase date = 购置日期/购买日期 : bought=购置
d annual inspection date/inspection date = 年检日期 : inspected=年检
# flight = 航班 ; 班 ; - ; airline, airport
k flight number = 航班号
d departure date/date of departure = 起飞日期/出发日期 : departed=起飞
f flight duration/flying hours = 飞行时长/飞行时间 : 0.5-15
q passengers/passengers carried = 旅客人数/载客量
p load factor/seat occupancy = 客座率
q delay in minutes/delay = 延误分钟数/延误时间
f ticket price/fare = 票价/机票价格 : 100-9000
# airline/carrier company = 航空公司 ; 家 ; company ;
c alliance = 所属联盟/航空联盟 : Star=星空联盟, SkyTeam=天合联盟, Oneworld=寰宇一家, none=无
q number of aircraft/fleet size = 飞机数量/机队规模
p punctuality rate/on-time rate = 准点率
q founding year = 成立年份
# airport = 机场 ; 个 ; place ; region
q number of runways/runways = 跑道数量
q annual passengers/passenger throughput = 年旅客吞吐量/旅客吞吐量
f elevation/altitude = 海拔/海拔高度 : 0-4000
c airport level/airport class = 机场等级/飞行区等级 : 4F=4F, 4E=4E, 4D=4D, 4C=4C
# metro line/subway line = 地铁线路/线路 ; 条 ; line ; region
f line length/length = 线路长度/长度 : 5-90
q number of stations/stations = 车站数量/站点数
d opening date = 开通日期/通车日期 : opened=开通
f daily ridership/daily passengers = 日均客流/日客流量 : 10-2000
c line status = 线路状态 : operating=运营, under construction=在建, planned=规划
# port = 港口 ; 个 ; place ; region
q number of berths/berths = 泊位数量/泊位数
m cargo throughput/throughput = 货物吞吐量/吞吐量
m container throughput = 集装箱吞吐量
f water depth = 水深 : 5-30
"""

PEOPLE = """
# employee/staff member = 员工/职员 ; 名 ; person ; department
c position/job title = 职位/岗位 : engineer=工程师, analyst=分析师, sales=销售, director=总监, clerk=文员, designer=设计师
m monthly salary/salary/base pay = 月薪/工资/基本工资
m annual bonus/bonus = 年终奖/奖金
d hire date/date of joining = 入职日期/入职时间 : hired=入职
d leaving date/departure date = 离职日期/离职时间 : left=离职
c gender = 性别 : male=男, female=女
q age = 年龄
c education level/education = 学历/文化程度 : high school=高中, bachelor=本科, master=硕士, doctor=博士
q vacation days/days of leave = 年假天数/休假天数
f performance score/appraisal score = 绩效得分/考核得分 : 40-100
# department = 部门 ; 个 ; department ;
m annual budget/budget = 年度预算/预算
q number of posts/headcount quota = 编制人数/编制
n department head/head = 部门负责人/部门主管
c location/office location = 办公地点/所在地 : headquarters=总部, East campus=东区, West campus=西区, overseas=海外
# attendance record/attendance = 考勤记录/考勤 ; 条 ; - ; employee
d attendance date/work date = 考勤日期/出勤日期
f working hours/hours worked = 工作时长/工时 : 0-14
f overtime hours/overtime = 加班时长/加班小时 : 0-6
q minutes late/late minutes = 迟到分钟数/迟到时间
c attendance status = 考勤状态 : normal=正常, late=迟到, absent=缺勤, leave=请假
# training course/training = 培训课程/培训 ; 门 ; course ; 
f course hours/duration in hours = 课时/培训时长 : 1-80
m training cost/fee = 培训费用/费用
q number of trainees/attendees = 参训人数/学员数
d training date = 培训日期/开课日期 : held=举办
f satisfaction score/satisfaction = 满意度评分/满意度 : 1-5
# project = 项目 ; 个 ; project ; department
m contract amount/contract value = 合同金额/合同额
m project budget/budget = 项目预算/预算
m actual cost/cost incurred = 实际成本/实际支出
d start date/kick-off date = 开始日期/立项日期 : started=立项
d completion date/finish date = 完工日期/竣工日期 : completed=完工
c project stage/stage = 项目阶段/阶段 : planning=规划, in progress=进行中, on hold=暂停, completed=已完成
p progress/completion rate = 完成进度/进度
q team size = 团队人数
# job posting/vacancy = 招聘岗位/职位 ; 个 ; job ; department
m minimum salary/salary floor = 最低薪资/薪资下限
m maximum salary/salary ceiling = 最高薪资/薪资上限
q applicants/number of applicants = 投递人数/应聘人数
q openings/number of openings = 招聘人数/空缺数
d posting date/date posted = 发布日期/发布时间 : posted=发布
c job type/employment type = 工作性质/用工类型 : full-time=全职, part-time=兼职, internship=实习, contract=合同工
# student = 学生 ; 名 ; person ; school, teacher
c gender = 性别 : male=男, female=女
q grade/year of study = 年级
f grade point average/GPA = 平均绩点/绩点 : 1-4
d enrolment date/date of enrolment = 入学日期/入学时间 : enrolled=入学
c major/field of study = 专业 : finance=金融, physics=物理, computer science=计算机, history=历史, medicine=医学, law=法学
m tuition/tuition fee = 学费
m scholarship/scholarship amount = 奖学金/奖学金金额
b boarding = 住校生
# school/university = 学校/高校 ; 所 ; school ; region
c school type/type of school = 学校类型/办学类型 : public=公立, private=民办, vocational=职业院校, international=国际学校
q number of students/enrolment = 在校生人数/学生人数
q number of teachers = 教师人数
q founding year/year founded = 建校年份/建校时间
p graduation rate = 毕业率
p employment rate = 就业率
f campus area/area = 占地面积/校园面积 : 10-9000
# course/class = 课程 ; 门 ; course ; teacher
f credits/credit points = 学分 : 1-6
q enrolled students/class size = 选课人数/班级人数
c course type = 课程类型/课程性质 : compulsory=必修, elective=选修, general=通识
c semester/term = 学期/开课学期 : spring=春季, autumn=秋季, summer=夏季
# exam result/score record = 考试成绩/成绩 ; 条 ; - ; student, course
d exam date/test date = 考试日期/考试时间
f score/mark = 分数/成绩 : 20-100
q class rank/rank in class = 班级排名/名次
b resit = 补考
# teacher/lecturer = 教师/老师 ; 名 ; person ; school
c academic title/title = 职称 : lecturer=讲师, associate professor=副教授, professor=教授, assistant=助教
f years of teaching/teaching experience = 教龄 : 1-40
q papers published/number of papers = 发表论文数/论文数量
m research funding/research grant = 科研经费
# hospital = 医院 ; 家 ; hospital ; region
c hospital level/grade = 医院等级/等级 : tertiary A=三甲, tertiary B=三乙, secondary=二级, community=社区
q number of beds/beds = 床位数/床位数量
q number of doctors/physicians = 医生人数/医师数
f bed occupancy rate/bed utilisation = 床位使用率 : 30-110
q outpatient visits/outpatients = 门诊量/门诊人次
# doctor/physician = 医生/医师 ; 名 ; person ; hospital
c specialty/specialism = 专科/擅长科室 : cardiology=心内科, surgery=外科, paediatrics=儿科, oncology=肿瘤科, neurology=神经科
c title/professional title = 职称 : resident=住院医师, attending=主治医师, chief=主任医师
f consultation fee/visit fee = 挂号费/诊疗费 : 5-500
q patients treated/number of patients = 接诊人数/接诊量
f years of practice = 从医年限/执业年限 : 1-40
# patient = 患者/病人 ; 名 ; person ; doctor
q age = 年龄
c blood type/blood group = 血型 : A=A型, B=B型, AB=AB型, O=O型
f weight/body weight = 体重 : 30-130
f height/body height = 身高 : 130-200
c insurance type/medical insurance = 医保类型/保险类型 : urban=城镇职工, rural=新农合, commercial=商业保险, self-pay=自费
b allergic = 有过敏史
# hospital admission/admission = 住院记录/住院 ; 次 ; - ; patient, hospital
d admission date/date admitted = 入院日期/入院时间 : admitted=入院
d discharge date/date discharged = 出院日期/出院时间 : discharged=出院
m total cost/hospital bill = 住院费用/总费用
m reimbursed amount/amount reimbursed = 报销金额
q length of stay/days in hospital = 住院天数
c diagnosis = 诊断/诊断结果 : pneumonia=肺炎, diabetes=糖尿病, fracture=骨折, hypertension=高血压, stroke=中风
# drug/medicine = 药品/药物 ; 种 ; drug ; supplier
f retail price/price = 零售价/单价 : 1-900
c dosage form = 剂型 : tablet=片剂, capsule=胶囊, injection=注射剂, ointment=软膏
b prescription = 处方药
d approval date = 批准日期/获批日期 : approved=获批
q shelf life in months/shelf life = 保质期/有效期
"""  # noqa: E501

PUBLIC = """
# region/province = 地区/省份 ; 个 ; place ;
f area/land area = 面积/土地面积 : 100-90000
f population = 人口/常住人口 : 10-12000
m gross domestic product/GDP = 地区生产总值/GDP
f GDP per capita/per capita GDP = 人均GDP/人均生产总值 : 1-30
p unemployment rate = 失业率
p urbanisation rate = 城镇化率
m fiscal revenue/government revenue = 财政收入
m fiscal expenditure/government spending = 财政支出
m disposable income per head/per capita disposable income = 人均可支配收入
# city = 城市 ; 座 ; place ; region
f resident population/population = 常住人口/人口 : 5-3000
f average house price/house price = 平均房价/房价 : 3000-90000
f green area/green coverage = 绿地面积/绿化面积 : 10-900
f average temperature/mean temperature = 平均气温 : -5-30
c city tier/tier = 城市等级/城市级别 : first-tier=一线, new first-tier=新一线, second-tier=二线, third-tier=三线
# air quality record/air quality = 空气质量/空气质量监测 ; 条 ; - ; city
d monitoring date/date measured = 监测日期/检测日期
f PM2.5 concentration/PM2.5 = PM2.5浓度/PM2.5 : 3-300
f air quality index/AQI = 空气质量指数/AQI : 10-400
f humidity = 湿度 : 10-100
c pollution level = 污染等级/空气质量等级 : good=优, moderate=良, unhealthy=轻度污染, hazardous=重度污染
# power plant/power station = 电厂/发电站 ; 座 ; plant ; region, power company
c energy source/energy type = 能源类型/发电类型 : coal=火电, hydro=水电, wind=风电, solar=光伏, nuclear=核电
f installed capacity/capacity = 装机容量 : 1-9000
f annual generation/power generated = 年发电量/发电量 : 10-60000
p utilisation rate = 利用率/负荷率
d commissioning date/commissioned = 投产日期/并网日期 : commissioned=投产
f carbon emissions/CO2 emissions = 碳排放量/二氧化碳排放 : 0-9000
# power company/energy company = 电力公司/能源企业 ; 家 ; company ;
m annual revenue/revenue = 年营收/营业收入
q employees/number of employees = 员工人数
m total investment = 总投资/投资总额
# electricity usage record/power consumption = 用电记录/用电量 ; 条 ; - ; city
d billing month/month = 账单月份/用电月份
f electricity consumption/usage = 用电量 : 10-9000
f peak load/maximum load = 最高负荷/峰值负荷 : 10-900
f average tariff/electricity price = 平均电价/电价 : 0.2-2
c user type/customer class = 用户类型/用电类别 : residential=居民, industrial=工业, commercial=商业, agricultural=农业
# government agency/authority = 政府部门/机关 ; 个 ; agency ; region
m annual budget = 年度预算
q civil servants/number of civil servants = 公务员人数/编制人数
c administrative level/level = 行政级别/级别 : ministry=部级, bureau=厅局级, county=县处级
# government tender/tender = 招标项目/政府采购 ; 个 ; - ; government agency, supplier
d bid opening date/opening date = 开标日期 : opened=开标
m winning bid/bid amount = 中标金额/中标价
m budget ceiling/price ceiling = 最高限价/预算限价
q number of bidders/bidders = 投标人数/投标家数
c procurement method = 采购方式 : open=公开招标, invited=邀请招标, negotiated=竞争性谈判
# housing estate/residential community = 小区/楼盘 ; 个 ; place ; city, developer
f average unit price/average price = 均价/平均单价 : 3000-120000
q number of households/households = 户数/总户数
f plot ratio = 容积率 : 0.5-6
p green ratio = 绿化率
f property fee = 物业费 : 0.5-12
d completion date = 交房日期/竣工日期 : completed=竣工
# developer/property developer = 开发商/房企 ; 家 ; company ;
m contracted sales/sales amount = 合同销售额/销售额
f land reserve/land bank = 土地储备 : 10-9000
p net gearing ratio/gearing = 净负债率
# house sale/housing transaction = 房屋成交/二手房成交 ; 套 ; - ; housing estate
d contract date/deal date = 成交日期/签约日期 : sold=成交
m deal price/total price = 成交总价/总价
f floor area/area = 建筑面积/面积 : 30-400
q floor/storey = 楼层
c orientation = 朝向 : south=南, north=北, east=东, west=西
"""

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

TRADES = {
    "retail": RETAIL, "logistics": LOGISTICS, "people": PEOPLE, "public": PUBLIC, "leisure": LEISURE, "work": WORK,
}  # fmt: skip
