"""Entities of other trades with their attributes, English and Chinese, for made-up schemas. The format: lexicon.py."""

from pipelines.lexicon_leisure import LEISURE, WORK

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

TRADES = {
    "retail": RETAIL, "logistics": LOGISTICS, "people": PEOPLE, "public": PUBLIC, "leisure": LEISURE, "work": WORK,
}  # fmt: skip
