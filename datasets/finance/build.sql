-- Rows of the finance pack, after schema.sql. Everything comes from range() and hash(), so two builds agree;
-- only data/us_macro_quarterly.csv is real. Companies, funds, persons, codes and figures are invented.

-- u: uniform in [0, 1); z: roughly standard normal (three uniforms); pick: a list element; workday: that day, or the
-- Friday before; micro: a log return as a whole number of millionths, so that running sums are exact in any order.
CREATE TEMP MACRO u(k) AS (hash(k) % 1000003) / 1000003.0;
CREATE TEMP MACRO z(k) AS (u(k || '/a') + u(k || '/b') + u(k || '/c') - 1.5) * 2;
CREATE TEMP MACRO pick(l, k) AS l[1 + (hash(k) % len(l))::BIGINT];
CREATE TEMP MACRO workday(d) AS d - greatest(isodow(d) - 5, 0)::INTEGER;
CREATE TEMP MACRO micro(x) AS round(1e6 * x)::BIGINT;

-- ---------------------------------------------------------------- names
CREATE TEMP TABLE place AS
SELECT row_number() OVER () - 1 AS i, * FROM (VALUES
  ('Shanghai', 'Shanghai', '上海'), ('Beijing', 'Beijing', '北京'), ('Guangdong', 'Shenzhen', '深圳'), ('Zhejiang', 'Hangzhou', '杭州'),
  ('Guangdong', 'Guangzhou', '广州'), ('Jiangsu', 'Nanjing', '南京'), ('Jiangsu', 'Suzhou', '苏州'), ('Sichuan', 'Chengdu', '成都'),
  ('Hubei', 'Wuhan', '武汉'), ('Tianjin', 'Tianjin', '天津'), ('Fujian', 'Xiamen', '厦门'), ('Shandong', 'Qingdao', '青岛'),
  ('Chongqing', 'Chongqing', '重庆'), ('Hunan', 'Changsha', '长沙'), ('Anhui', 'Hefei', '合肥'), ('Shaanxi', 'Xi''an', '西安'),
  ('Zhejiang', 'Ningbo', '宁波'), ('Liaoning', 'Dalian', '大连'), ('Henan', 'Zhengzhou', '郑州'), ('Guizhou', 'Guiyang', '贵阳')
) t(province, city, city_cn);

CREATE TEMP TABLE surname AS
SELECT row_number() OVER () - 1 AS i, * FROM (VALUES
  ('Chen', '陈'), ('Lin', '林'), ('Zhao', '赵'), ('Xu', '徐'), ('Gao', '高'), ('Shen', '沈'), ('Luo', '罗'), ('Tang', '唐'),
  ('Song', '宋'), ('Han', '韩'), ('Feng', '冯'), ('Deng', '邓'), ('Cao', '曹'), ('Peng', '彭'), ('Zeng', '曾'), ('Xiao', '肖'),
  ('Tian', '田'), ('Dong', '董'), ('Pan', '潘'), ('Yuan', '袁'), ('Cai', '蔡'), ('Jiang', '蒋'), ('Du', '杜'), ('Ye', '叶')
) t(en, cn);

CREATE TEMP TABLE given AS
SELECT row_number() OVER () - 1 AS i, * FROM (VALUES
  ('Haoyu', '浩宇', 'male'), ('Zhiyuan', '志远', 'male'), ('Mingze', '明泽', 'male'), ('Jianguo', '建国', 'male'), ('Wenbo', '文博', 'male'),
  ('Tianyi', '天逸', 'male'), ('Junfeng', '俊峰', 'male'), ('Guangyao', '光耀', 'male'), ('Zihan', '子涵', 'female'), ('Yuxuan', '雨萱', 'female'),
  ('Ruolin', '若琳', 'female'), ('Siyu', '思雨', 'female'), ('Shihao', '世豪', 'male'), ('Yichen', '奕辰', 'male'), ('Kaiwen', '凯文', 'male'),
  ('Chengen', '承恩', 'male'), ('Peiran', '沛然', 'male'), ('Xinyi', '欣怡', 'female'), ('Jingwen', '静雯', 'female'), ('Mengyao', '梦瑶', 'female'),
  ('Yongqiang', '永强', 'male'), ('Hongtao', '宏涛', 'male'), ('Zhengyang', '正阳', 'male'), ('Boyan', '博言', 'male'), ('Liqun', '立群', 'male'),
  ('Qianru', '倩如', 'female'), ('Lanxin', '兰馨', 'female'), ('Yanqing', '燕清', 'female'), ('Weiming', '伟明', 'male'), ('Changlin', '长林', 'male'),
  ('Shaohua', '少华', 'male'), ('Dewei', '德威', 'male'), ('Xiangdong', '向东', 'male'), ('Zhenhai', '振海', 'male'), ('Ruiqi', '睿琪', 'female'),
  ('Keqin', '可沁', 'female'), ('Manting', '曼婷', 'female'), ('Yunfei', '云飞', 'male'), ('Jiahe', '嘉禾', 'male'), ('Qiming', '启明', 'male'),
  ('Songtao', '松涛', 'male'), ('Guanlin', '冠霖', 'male'), ('Yaozong', '耀宗', 'male'), ('Zixuan', '子轩', 'male'), ('Shuhui', '淑慧', 'female'),
  ('Meiqi', '美琪', 'female'), ('Wanqing', '婉清', 'female'), ('Xuefeng', '雪峰', 'male'), ('Haoran', '浩然', 'male'), ('Jinpeng', '金鹏', 'male'),
  ('Chunlei', '春雷', 'male'), ('Mushan', '慕山', 'male'), ('Renjie', '仁杰', 'male'), ('Tingfang', '庭芳', 'female'), ('Binghan', '炳翰', 'male'),
  ('Yihan', '逸涵', 'female'), ('Zhiheng', '志恒', 'male'), ('Dongsheng', '东升', 'male'), ('Xiuying', '秀莹', 'female'), ('Lihua', '丽华', 'female')
) t(en, cn, gender);

-- 577 is coprime with 24 x 60, so no two persons share a name: 0.. managers, 200.. chairs, 400.. analysts, 600.. shareholders
CREATE TEMP TABLE person AS
SELECT k AS i, s.en || ' ' || g.en AS en, s.cn || g.cn AS cn, g.gender
FROM range(0, 900) r(k)
JOIN surname s ON s.i = ((k * 577) % 1440) % 24
JOIN given g ON g.i = ((k * 577) % 1440) // 24;

CREATE TEMP TABLE industry AS
SELECT row_number() OVER () - 1 AS i, * FROM (VALUES
  ('Banking', 'Financials', 'Bank', '银行', 11.0, 30.0, NULL, 0.92, 14000, 6.0),
  ('Insurance', 'Financials', 'Insurance', '保险', 12.0, 9.0, NULL, 0.88, 9000, 22.0),
  ('Real Estate', 'Financials', 'Property', '地产', 7.0, 7.0, 24.0, 0.76, 4200, 9.0),
  ('Liquor', 'Consumer', 'Distillery', '酒业', 23.0, 31.0, 72.0, 0.27, 1300, 58.0),
  ('Food', 'Consumer', 'Foods', '食品', 14.0, 10.0, 33.0, 0.41, 1500, 24.0),
  ('Pharmaceuticals', 'Healthcare', 'Pharma', '药业', 12.0, 13.0, 58.0, 0.36, 1700, 31.0),
  ('Medical Devices', 'Healthcare', 'Medical', '医疗', 15.0, 19.0, 61.0, 0.29, 900, 46.0),
  ('Semiconductors', 'Technology', 'Semicon', '芯科', 8.0, 11.0, 34.0, 0.35, 1100, 52.0),
  ('Software', 'Technology', 'Software', '软件', 7.0, 9.0, 55.0, 0.33, 1000, 38.0),
  ('Telecom', 'Technology', 'Telecom', '通信', 8.5, 7.0, 28.0, 0.46, 5200, 13.0),
  ('New Energy', 'Materials and Energy', 'Solar', '光能', 11.0, 9.0, 23.0, 0.57, 2400, 27.0),
  ('Automobiles', 'Industrials', 'Auto', '汽车', 9.0, 5.0, 17.0, 0.61, 3600, 19.0),
  ('Machinery', 'Industrials', 'Machinery', '重工', 9.5, 8.0, 26.0, 0.52, 2000, 15.0),
  ('Chemicals', 'Materials and Energy', 'Chemical', '化工', 11.5, 9.0, 22.0, 0.47, 1900, 17.0),
  ('Steel', 'Materials and Energy', 'Steel', '钢铁', 4.5, 3.0, 11.0, 0.59, 6100, 6.0),
  ('Power Utilities', 'Materials and Energy', 'Power', '电力', 9.0, 13.0, 27.0, 0.63, 7300, 8.0)
) t(industry, sector, en, cn, roe, net_margin, gross_margin, debt, shares, price);

-- ---------------------------------------------------------------- the calendar and the market every series leans on
CREATE TEMP TABLE week AS
SELECT row_number() OVER (ORDER BY d) AS w, d::DATE AS d, last_day(d::DATE) AS m,
       micro(0.0009 + 0.0022 * z('market year ' || year(d)) + 0.021 * z('market week ' || d::DATE)) AS market
FROM range(DATE '2011-12-30', DATE '2026-06-27', INTERVAL 7 DAY) r(d);

CREATE TEMP TABLE month AS
SELECT row_number() OVER (ORDER BY m) AS t, m, sum(market)::BIGINT AS market FROM week WHERE m >= DATE '2012-01-31' GROUP BY m;

CREATE TEMP TABLE quarter_end AS
SELECT row_number() OVER (ORDER BY m) AS q, m AS d FROM month WHERE month(m) % 3 = 0;

-- ---------------------------------------------------------------- indices
INSERT INTO index_info
SELECT *, CASE category WHEN 'bond' THEN 'issue size' WHEN 'strategy' THEN 'dividend yield' WHEN 'sector' THEN pick(['free-float cap', 'equal'], 'weighting' || index_code) ELSE 'free-float cap' END
FROM (VALUES
  ('M00050', 'Meridian 50', '子午50', 'broad', 'A-share', 'CNY', DATE '2003-12-31', 1000.0, DATE '2004-01-02', 50, 'semiannual'),
  ('M00300', 'Meridian 300', '子午300', 'broad', 'A-share', 'CNY', DATE '2004-12-31', 1000.0, DATE '2005-04-08', 300, 'semiannual'),
  ('M00500', 'Meridian 500', '子午500', 'broad', 'A-share', 'CNY', DATE '2004-12-31', 1000.0, DATE '2007-01-15', 500, 'semiannual'),
  ('M01000', 'Meridian 1000', '子午1000', 'broad', 'A-share', 'CNY', DATE '2004-12-31', 1000.0, DATE '2014-10-17', 1000, 'semiannual'),
  ('M90100', 'Meridian Emerging Board', '子午新兴板', 'broad', 'A-share', 'CNY', DATE '2010-05-31', 1000.0, DATE '2010-06-01', 100, 'quarterly'),
  ('M93001', 'Meridian Consumption', '子午消费', 'sector', 'A-share', 'CNY', DATE '2004-12-31', 1000.0, DATE '2009-07-03', 40, 'semiannual'),
  ('M93002', 'Meridian Healthcare', '子午医药', 'sector', 'A-share', 'CNY', DATE '2004-12-31', 1000.0, DATE '2009-10-30', 60, 'semiannual'),
  ('M93003', 'Meridian Technology', '子午科技', 'sector', 'A-share', 'CNY', DATE '2007-12-31', 1000.0, DATE '2012-03-09', 80, 'quarterly'),
  ('M93004', 'Meridian New Energy', '子午新能源', 'sector', 'A-share', 'CNY', DATE '2009-12-31', 1000.0, DATE '2013-11-22', 55, 'quarterly'),
  ('M93005', 'Meridian Financials', '子午金融', 'sector', 'A-share', 'CNY', DATE '2004-12-31', 1000.0, DATE '2008-08-15', 45, 'semiannual'),
  ('M95001', 'Meridian Dividend', '子午红利', 'strategy', 'A-share', 'CNY', DATE '2005-12-30', 1000.0, DATE '2008-05-26', 100, 'semiannual'),
  ('M95002', 'Meridian Low Volatility', '子午低波动', 'strategy', 'A-share', 'CNY', DATE '2005-12-30', 1000.0, DATE '2013-12-19', 90, 'quarterly'),
  ('MB0001', 'Meridian Composite Bond', '子午综合债', 'bond', 'interbank bond', 'CNY', DATE '2001-12-31', 100.0, DATE '2002-01-04', 6200, 'monthly'),
  ('MB0002', 'Meridian Credit Bond', '子午信用债', 'bond', 'interbank bond', 'CNY', DATE '2006-12-29', 100.0, DATE '2008-04-21', 3400, 'monthly'),
  ('MB0003', 'Meridian Treasury Bond', '子午国债', 'bond', 'interbank bond', 'CNY', DATE '2001-12-31', 100.0, DATE '2003-02-28', 240, 'monthly'),
  ('MH0050', 'Meridian Hong Kong 50', '子午港股50', 'overseas', 'Hong Kong', 'HKD', DATE '2002-12-31', 2000.0, DATE '2006-09-11', 50, 'quarterly'),
  ('MU0100', 'Meridian US Tech 100', '子午美国科技100', 'overseas', 'US', 'USD', DATE '1999-12-31', 1000.0, DATE '2010-11-05', 100, 'quarterly'),
  ('MG0200', 'Meridian Global 200', '子午全球200', 'overseas', 'global', 'USD', DATE '1999-12-31', 1000.0, DATE '2011-02-18', 200, 'semiannual')
) t(index_code, index_name, index_name_cn, category, market, currency, base_date, base_point, launch_date, constituent_cnt, rebalance_freq);

CREATE TEMP TABLE index_walk AS
SELECT index_code, category, w.w, w.d,
       (CASE category WHEN 'bond' THEN 165 + 60 * u('level' || index_code) WHEN 'overseas' THEN 2400 + 4000 * u('level' || index_code) ELSE 1900 + 3600 * u('level' || index_code) END)
       * exp(sum(CASE category
           WHEN 'bond' THEN micro(0.0007 + 0.0016 * z('index' || index_code || w.w))
           WHEN 'overseas' THEN w.market // 4 + micro(0.0013 + 0.018 * z('index' || index_code || w.w))
           ELSE w.market * 9 // 10 + micro(0.0008 * z('index drift' || index_code) + 0.010 * z('index' || index_code || w.w)) END)
         OVER (PARTITION BY index_code ORDER BY w.w) / 1e6) AS level
FROM index_info, week w WHERE w.d >= DATE '2014-12-26';

INSERT INTO index_price
SELECT index_code, d, round(o, 2), round(greatest(o, level) * (1 + spread * u('high' || index_code || w)), 2), round(least(o, level) * (1 - spread * u('low' || index_code || w)), 2),
       round(level, 2), round(100 * (level / prev - 1), 4),
       CASE WHEN category <> 'overseas' THEN round((CASE category WHEN 'broad' THEN 900 WHEN 'bond' THEN 2600 ELSE 260 END) * (0.4 + u('size' || index_code)) * exp(0.3 * z('amount' || index_code || w) + 0.002 * (w - 160)), 3) END,
       CASE WHEN category <> 'bond' THEN round((11 + 28 * u('pe' || index_code)) * exp(0.3 * ln(level / first_level) + 0.03 * z('pe' || index_code || w)), 3) END,
       CASE WHEN category <> 'bond' THEN round((0.8 + 3.6 * u('yield' || index_code)) * exp(-0.3 * ln(level / first_level) + 0.02 * z('yield' || index_code || w)), 3) END
FROM (SELECT *, prev * (1 + 0.2 * spread * z('open' || index_code || w)) AS o
      FROM (SELECT *, lag(level) OVER s AS prev, first_value(level) OVER s AS first_level, CASE category WHEN 'bond' THEN 0.001 ELSE 0.015 END AS spread
            FROM index_walk WINDOW s AS (PARTITION BY index_code ORDER BY w)))
WHERE prev IS NOT NULL ORDER BY index_code, d;

-- ---------------------------------------------------------------- fund companies
INSERT INTO fund_company
SELECT c.i + 1, c.en || ' Fund Management Co., Ltd.', c.cn || '基金管理有限公司', c.en, c.cn,
       DATE '1998-06-01' + (hash('founded' || c.i) % 5200)::INTEGER, p.province, p.city,
       50 * (2 + (hash('capital' || c.i) % 14)::INTEGER), pick(['state-owned', 'private', 'private', 'joint venture'], 'ownership' || c.i),
       90 + (hash('staff' || c.i) % 900)::INTEGER, CASE WHEN u('web' || c.i) < 0.85 THEN 'https://www.' || lower(c.en) || '.example' END
FROM (SELECT row_number() OVER () - 1 AS i, * FROM (VALUES
  ('Greenpine', '松岭'), ('Azuresea', '澜碧'), ('Peakfield', '峰野'), ('Cloudboat', '云舫'), ('Ironbrook', '铁溪'), ('Starbridge', '星桥'), ('Grainpeak', '穗峰'),
  ('Rockharbor', '岩港'), ('Jadelake', '玉湖'), ('Silverford', '银渡'), ('Redmaple', '丹枫'), ('Longwharf', '长埠'), ('Whitecrane', '白鹤'), ('Amberstone', '珀石'),
  ('Highgate', '北阙'), ('Moonridge', '月岭'), ('Copperleaf', '铜叶'), ('Springvale', '春谷'), ('Plumgarden', '梅苑'), ('Eastlantern', '东灯')) t(en, cn)) c
JOIN place p ON p.i = pick([0, 0, 0, 1, 1, 2, 2, 2, 3, 4, 6, 10, 12], 'seat' || c.i)
ORDER BY c.i;

-- ---------------------------------------------------------------- funds
CREATE TEMP TABLE theme AS
SELECT row_number() OVER (PARTITION BY kind ORDER BY en) - 1 AS i, * FROM (VALUES
  ('stock', 'Growth', '成长', 'growth', 'M00300', NULL), ('stock', 'Value', '价值', 'value', 'M00300', 'Financials'), ('stock', 'Dividend', '红利', 'income', 'M95001', 'Financials'),
  ('stock', 'Consumption', '消费', 'growth', 'M93001', 'Consumer'), ('stock', 'Technology', '科技', 'growth', 'M93003', 'Technology'), ('stock', 'Healthcare', '医药', 'growth', 'M93002', 'Healthcare'),
  ('stock', 'New Energy', '新能源', 'growth', 'M93004', 'Materials and Energy'), ('stock', 'Low Carbon', '低碳', 'balanced', 'M93004', 'Materials and Energy'), ('stock', 'Quality', '品质', 'balanced', 'M00300', 'Consumer'),
  ('stock', 'Balanced', '均衡', 'balanced', 'M00500', NULL), ('stock', 'Innovation', '创新', 'growth', 'M90100', 'Technology'), ('stock', 'Manufacturing', '制造', 'growth', 'M00500', 'Industrials'),
  ('stock', 'Digital Economy', '数字经济', 'growth', 'M93003', 'Technology'), ('stock', 'Blue Chip', '蓝筹', 'value', 'M00050', 'Financials'), ('stock', 'Small Cap', '小盘', 'growth', 'M01000', NULL),
  ('stock', 'Prudent', '稳健', 'income', 'M95002', NULL),
  ('bond', 'Pure Bond', '纯债债券', 'income', 'MB0001', NULL), ('bond', 'Credit Bond', '信用债债券', 'income', 'MB0002', NULL), ('bond', 'Short Bond', '短债债券', 'income', 'MB0001', NULL),
  ('bond', 'Convertible Bond', '可转债债券', 'balanced', 'MB0001', NULL), ('bond', 'Enhanced Bond', '增强回报债券', 'balanced', 'MB0001', NULL), ('bond', 'Policy Bank Bond', '政金债债券', 'income', 'MB0003', NULL),
  ('bond', 'Municipal Bond', '地方债债券', 'income', 'MB0003', NULL), ('bond', 'Industrial Bond', '产业债债券', 'income', 'MB0002', NULL), ('bond', 'Green Bond', '绿色债债券', 'income', 'MB0002', NULL),
  ('cash', 'Cash Treasure', '现金宝货币', NULL, NULL, NULL), ('cash', 'Daily Gain', '日日盈货币', NULL, NULL, NULL), ('cash', 'Easy Wallet', '活钱包货币', NULL, NULL, NULL), ('cash', 'Liquid Reserve', '流动储备货币', NULL, NULL, NULL),
  ('abroad', 'Global Growth', '全球成长', 'growth', 'MG0200', NULL), ('abroad', 'US Technology', '美国科技', 'growth', 'MU0100', NULL), ('abroad', 'Hong Kong Select', '港股精选', 'value', 'MH0050', NULL),
  ('abroad', 'Global Healthcare', '全球医疗', 'growth', 'MG0200', NULL), ('abroad', 'Emerging Markets', '新兴市场', 'balanced', 'MG0200', NULL)
) t(kind, en, cn, style, benchmark, sector);
INSERT INTO theme
SELECT row_number() OVER (ORDER BY index_code) - 1, 'index', index_name, index_name_cn, 'passive', index_code,
       CASE index_code WHEN 'M93001' THEN 'Consumer' WHEN 'M93002' THEN 'Healthcare' WHEN 'M93003' THEN 'Technology' WHEN 'M93004' THEN 'Materials and Energy' WHEN 'M93005' THEN 'Financials' END
FROM index_info WHERE market = 'A-share';

-- the fund's theme follows its number within its company and kind (7 is coprime with every kind's number of themes but abroad's
-- 5 and cash's 4, which it is too), so no company has two funds of one theme
CREATE TEMP TABLE f AS
WITH typed AS (
  SELECT i, CASE WHEN i < 30 THEN 'equity' WHEN i < 80 THEN 'hybrid' WHEN i < 110 THEN 'bond' WHEN i < 130 THEN 'index' WHEN i < 140 THEN 'QDII' ELSE 'money market' END AS fund_type,
         1 + floor(20 * pow(u('house' || i), 1.45))::INTEGER AS company_id
  FROM range(0, 150) r(i)),
kinds AS (SELECT *, CASE fund_type WHEN 'bond' THEN 'bond' WHEN 'index' THEN 'index' WHEN 'QDII' THEN 'abroad' WHEN 'money market' THEN 'cash' ELSE 'stock' END AS kind FROM typed),
numbered AS (SELECT *, row_number() OVER (PARTITION BY company_id, kind ORDER BY i) AS nth, (SELECT count(*) FROM theme t WHERE t.kind = kinds.kind) AS n_themes FROM kinds)
SELECT n.i, n.kind, n.fund_type, n.company_id, t.style, t.benchmark, t.sector,
       ['005', '110', '000', '519', '001'][1 + n.i % 5] || lpad(((4 + 7 * n.i) % 1000)::VARCHAR, 3, '0') AS code,
       c.short_name AS house, c.short_name_cn AS house_cn, t.en AS theme, t.cn AS theme_cn,
       fund_type = 'index' AND u('etf' || n.i) < 0.5 AS is_etf,
       greatest(DATE '2012-02-01', c.founded_date + 400) + (hash('born' || n.i) % 4300)::INTEGER AS inception,
       u('fate' || n.i) AS fate
FROM numbered n
JOIN theme t ON t.kind = n.kind AND t.i = (n.company_id * 3 + n.nth * 7) % n.n_themes
JOIN fund_company c USING (company_id);

CREATE TEMP TABLE f2 AS
SELECT * EXCLUDE (inception, fate), workday(least(inception, DATE '2024-09-30' - (hash('late' || i) % 700)::INTEGER)) AS inception,
       CASE WHEN fate < 0.06 AND inception < DATE '2020-01-01' THEN workday(DATE '2021-03-01' + (hash('end' || i) % 1700)::INTEGER) END AS close_date,
       CASE WHEN fate < 0.06 AND inception < DATE '2020-01-01' THEN 'liquidated' WHEN fate > 0.86 THEN 'closed to purchase' ELSE 'open' END AS status
FROM f;

INSERT INTO fund
SELECT code,
       house || ' ' || theme || CASE fund_type WHEN 'equity' THEN ' Equity' WHEN 'hybrid' THEN ' Mix A' WHEN 'bond' THEN ' A' WHEN 'QDII' THEN ' QDII' WHEN 'index' THEN if(is_etf, ' ETF', ' Index A') ELSE '' END,
       house_cn || theme_cn || CASE fund_type WHEN 'equity' THEN '股票' WHEN 'hybrid' THEN '混合A' WHEN 'bond' THEN 'A' WHEN 'QDII' THEN '(QDII)' WHEN 'index' THEN if(is_etf, 'ETF', '指数A') ELSE '' END,
       house || ' ' || theme || CASE fund_type WHEN 'equity' THEN ' Equity' WHEN 'hybrid' THEN ' Hybrid' WHEN 'QDII' THEN ' Equity (QDII)' WHEN 'index' THEN if(is_etf, ' Exchange-Traded Open-End Index', ' Index') WHEN 'money market' THEN ' Money Market' ELSE '' END
         || ' Securities Investment Fund' || if(fund_type IN ('hybrid', 'bond') OR fund_type = 'index' AND NOT is_etf, ' Class A', ''),
       house_cn || theme_cn || CASE fund_type WHEN 'equity' THEN '股票型' WHEN 'hybrid' THEN '混合型' WHEN 'bond' THEN '型' WHEN 'QDII' THEN '股票型' WHEN 'index' THEN if(is_etf, '交易型开放式指数', '指数型') ELSE '市场' END
         || '证券投资基金' || CASE WHEN fund_type IN ('hybrid', 'bond') OR fund_type = 'index' AND NOT is_etf THEN 'A类' WHEN fund_type = 'QDII' THEN '(QDII)' ELSE '' END,
       fund_type, style, company_id, benchmark, inception, close_date, status,
       CASE fund_type WHEN 'money market' THEN 'R1' WHEN 'bond' THEN if(style = 'balanced', 'R3', 'R2') WHEN 'hybrid' THEN if(style IN ('income', 'balanced'), 'R3', 'R4')
         WHEN 'index' THEN 'R4' ELSE pick(['R4', 'R4', 'R5'], 'risk' || i) END,
       CASE fund_type WHEN 'money market' THEN pick([0.15, 0.2, 0.27, 0.33], 'mgmt' || i) WHEN 'bond' THEN pick([0.3, 0.4, 0.6, 0.7], 'mgmt' || i) WHEN 'index' THEN pick([0.15, 0.5, 0.6], 'mgmt' || i)
         WHEN 'QDII' THEN pick([1.2, 1.5, 1.8], 'mgmt' || i) ELSE pick([1.0, 1.2, 1.5], 'mgmt' || i) END,
       CASE fund_type WHEN 'money market' THEN pick([0.05, 0.08], 'cust' || i) WHEN 'bond' THEN pick([0.1, 0.15, 0.2], 'cust' || i) WHEN 'index' THEN pick([0.05, 0.1], 'cust' || i)
         WHEN 'QDII' THEN pick([0.25, 0.3, 0.35], 'cust' || i) ELSE pick([0.2, 0.25], 'cust' || i) END,
       CASE WHEN fund_type = 'money market' THEN pick([0.15, 0.2, 0.25], 'sales' || i) WHEN fund_type = 'bond' AND u('sales' || i) < 0.4 THEN pick([0.1, 0.3, 0.4], 'sales' || i) END,
       CASE WHEN fund_type = 'money market' THEN 0 WHEN fund_type = 'bond' THEN pick([0.6, 0.8], 'buy' || i) WHEN is_etf THEN 0.5 WHEN fund_type = 'index' THEN pick([1.0, 1.2], 'buy' || i) ELSE pick([1.2, 1.5], 'buy' || i) END,
       CASE WHEN fund_type = 'money market' THEN 0 WHEN is_etf THEN 0.5 ELSE 1.5 END,
       pick([1, 10, 10, 100, 1000], 'min' || i),
       round((CASE fund_type WHEN 'money market' THEN 4200 WHEN 'bond' THEN 1900 WHEN 'QDII' THEN 620 ELSE 1100 END) * exp(0.8 * z('initial' || i)), 2),
       ['Longriver Bank', 'Spruce Bank', 'Goldbridge Bank', 'Dawnstar Bank', 'Calmsea Bank', 'Inkwell Bank'][1 + (hash('custodian' || i) % 6)::INTEGER],
       ['长河银行', '云杉银行', '金桥银行', '晨极银行', '海晏银行', '墨井银行'][1 + (hash('custodian' || i) % 6)::INTEGER],
       is_etf
FROM f2 ORDER BY code;

-- accumulated NAV at month ends, from the month after inception
CREATE TEMP TABLE nav_walk AS
SELECT code, i, fund_type, t, m, exp(sum(step) OVER (PARTITION BY code ORDER BY t) / 1e6) AS accum, cash_yield
FROM (SELECT f2.*, t, m, 1.3 + 2.6 * exp(-0.011 * t) + 0.35 * u('thrift' || code) + 0.12 * z('cash' || (t // 2)) AS cash_yield,
        CASE fund_type
          WHEN 'money market' THEN micro(cash_yield / 1200)
          WHEN 'bond' THEN if(style = 'balanced', market // 6, 0) + micro(0.0031 + 0.0008 * z('skill' || code) + if(style = 'balanced', 0.011, 0.0042) * z('nav' || code || t))
          WHEN 'QDII' THEN market // 4 + micro(0.0045 + 0.002 * z('skill' || code) + 0.036 * z('nav' || code || t))
          WHEN 'index' THEN market * 95 // 100 + micro(0.0015 * z('skill' || benchmark) + 0.024 * z('nav' || benchmark || t) + 0.002 * z('nav' || code || t))
          WHEN 'equity' THEN market * 98 // 100 + micro(0.0008 + 0.0018 * z('skill' || code) + 0.022 * z('nav' || theme || t) + 0.017 * z('nav' || code || t))
          ELSE market * 3 // 4 + micro(0.0008 + 0.0018 * z('skill' || code) + 0.016 * z('nav' || theme || t) + 0.014 * z('nav' || code || t)) END AS step
      FROM f2, month WHERE m > last_day(inception) AND m <= coalesce(close_date, DATE '2026-06-30'));

-- a dividend comes out of what the fund has earned, in at most one month a year
CREATE TEMP TABLE payout AS
SELECT n.code, n.i, n.t, n.m, workday(m - 7 - (hash('ex' || n.code || m) % 12)::INTEGER) AS ex_date,
       round(if(n.fund_type = 'bond', 0.30, 0.13) * (accum - 1) * (0.35 + u('payout' || n.code || m)), 4) AS div
FROM nav_walk n
WHERE fund_type IN ('equity', 'hybrid', 'bond') AND m >= DATE '2015-01-31'
  AND month(m) = pick([1, 3, 4, 6, 7, 9, 12], 'pay month' || code || year(m)) AND u('pays' || code || year(m)) < if(fund_type = 'bond', 0.55, 0.28)
  AND accum > if(fund_type = 'bond', 1.02, 1.12);

CREATE TEMP TABLE nav AS
SELECT n.*, CASE WHEN fund_type = 'money market' THEN 1.0 ELSE n.accum - coalesce(sum(micro(p.div)) OVER (PARTITION BY n.code ORDER BY n.t), 0) / 1e6 END AS unit
FROM nav_walk n LEFT JOIN payout p ON p.code = n.code AND p.t = n.t;

INSERT INTO fund_nav
SELECT n.code, n.m, round(unit, 4), round(accum, 4), round(100 * (accum - prev_accum) / prev_unit, 4),
       CASE WHEN n.fund_type = 'money market' THEN round(cash_yield, 4) END,
       CASE WHEN f2.status <> 'open' AND n.m >= coalesce(f2.close_date - 120, DATE '2025-02-01') THEN 'suspended' WHEN u('gate' || n.code || n.m) < 0.06 THEN 'limited' ELSE 'open' END
FROM (SELECT *, coalesce(lag(accum) OVER s, 1) AS prev_accum, coalesce(lag(unit) OVER s, 1) AS prev_unit FROM nav WINDOW s AS (PARTITION BY code ORDER BY t)) n
JOIN f2 USING (code)
WHERE n.m >= DATE '2015-01-31' ORDER BY n.code, n.m;

-- period returns are those of the accumulated NAV
CREATE TEMP TABLE quarter_return AS
WITH risk AS (
  SELECT a.code, a.t, max(1 - c.accum / b.accum) AS drawdown
  FROM nav a JOIN nav b ON b.code = a.code AND b.t BETWEEN a.t - 12 AND a.t JOIN nav c ON c.code = a.code AND c.t BETWEEN b.t AND a.t
  WHERE month(a.m) % 3 = 0 GROUP BY ALL),
back AS (
  SELECT *, lag(accum, 1, 1) OVER s AS b1, lag(accum, 3) OVER s AS b3, lag(accum, 6) OVER s AS b6, lag(accum, 12) OVER s AS b12, lag(accum, 36) OVER s AS b36,
         stddev_samp(growth) OVER (PARTITION BY code ORDER BY t ROWS 11 PRECEDING) * sqrt(12) AS volatility,
         first_value(accum) OVER (PARTITION BY code, year(m) ORDER BY t) / first_value(1 + growth) OVER (PARTITION BY code, year(m) ORDER BY t) AS year_open
  FROM (SELECT *, accum / lag(accum, 1, 1) OVER (PARTITION BY code ORDER BY t) - 1 AS growth FROM nav)
  WINDOW s AS (PARTITION BY code ORDER BY t))
SELECT code, fund_type, m, round(100 * (accum / b1 - 1), 4) AS r1, round(100 * (accum / b3 - 1), 4) AS r3, round(100 * (accum / b6 - 1), 4) AS r6, round(100 * (accum / year_open - 1), 4) AS ytd,
       round(100 * (accum / b12 - 1), 4) AS r12, round(100 * (accum / b36 - 1), 4) AS r36, round(100 * (accum - 1), 4) AS since,
       CASE WHEN b12 IS NOT NULL THEN round(100 * drawdown, 4) END AS drawdown, CASE WHEN b12 IS NOT NULL THEN round(100 * volatility, 4) END AS volatility,
       CASE WHEN fund_type <> 'money market' THEN round((accum / b12 - 1.015) / volatility, 4) END AS sharpe
FROM back JOIN risk USING (code, t) WHERE m >= DATE '2015-03-31';

INSERT INTO fund_return
SELECT code, m, r1, r3, r6, ytd, r12, r36, since, drawdown, volatility, sharpe,
       CASE WHEN r12 IS NOT NULL THEN rank() OVER (PARTITION BY fund_type, m ORDER BY r12 DESC NULLS LAST) END,
       count(r12) OVER (PARTITION BY fund_type, m)
FROM quarter_return ORDER BY code, m;

CREATE TEMP TABLE shares AS
SELECT n.code, n.i, n.fund_type, n.m, n.unit,
       f.initial_size * exp(sum(micro(if(n.fund_type = 'money market', 0.012, 0.004) + 0.10 * z('flow' || n.code || n.m) + 0.012 * z('house flow' || f.company_id))) OVER (PARTITION BY n.code ORDER BY n.m) / 1e6) AS n
FROM nav n JOIN fund f ON f.fund_code = n.code WHERE month(n.m) % 3 = 0 AND n.m <= DATE '2026-03-31';

INSERT INTO fund_scale
SELECT code, m, round(n * unit, 2), round(n, 2), round(greatest(n - prev, 0) + churn, 2), round(greatest(prev - n, 0) + churn, 2),
       CASE WHEN month(m) % 6 = 0 THEN 200 + (1000 * n / (12 + 90 * u('holder size' || i)))::INTEGER END,
       CASE WHEN month(m) % 6 = 0 THEN round(100 * least(0.985, greatest(0.004, if(fund_type IN ('bond', 'money market'), 0.55, 0.24) + 0.2 * z('inst' || i) + 0.04 * z('inst' || i || m))), 2) END,
       round(stock, 2), round(bond, 2), round(100 - stock - bond - 3 * u('other' || i || m), 2),
       CASE WHEN fund_type <> 'money market' THEN round((CASE fund_type WHEN 'index' THEN 12 WHEN 'bond' THEN 30 ELSE 58 END) * exp(0.5 * z('trader' || i) + 0.25 * z('turnover' || i || m)), 2) END
FROM (SELECT *, coalesce(lag(n) OVER (PARTITION BY code ORDER BY m), n) AS prev, n * (0.02 + 0.09 * u('churn' || i || m)) AS churn,
        CASE fund_type WHEN 'equity' THEN 87 + 6 * u('stock' || i || m) WHEN 'index' THEN 92 + 3 * u('stock' || i || m) WHEN 'QDII' THEN 82 + 9 * u('stock' || i || m)
          WHEN 'hybrid' THEN 58 + 22 * u('stock' || i) + 5 * u('stock' || i || m) WHEN 'bond' THEN if(u('stock' || i) < 0.25, 6 + 9 * u('stock' || i || m), 0) ELSE 0 END AS stock,
        CASE fund_type WHEN 'bond' THEN 78 + 14 * u('bond' || i) * u('bond' || i || m) - stock WHEN 'money market' THEN 38 + 20 * u('bond' || i || m) WHEN 'hybrid' THEN 5 + 3 * u('bond' || i || m) ELSE 1.5 * u('bond' || i || m) END AS bond
      FROM shares)
WHERE m >= DATE '2015-03-31' ORDER BY code, m;

INSERT INTO fund_dividend
SELECT row_number() OVER (ORDER BY ex_date, p.code), p.code, workday(ex_date - 3), ex_date, ex_date, ex_date + if(isodow(ex_date) > 3, 4, 2), div, round(div * coalesce(s.n, fund.initial_size), 2)
FROM payout p JOIN fund ON fund.fund_code = p.code ASOF LEFT JOIN shares s ON s.code = p.code AND s.m <= p.ex_date
ORDER BY ex_date, p.code;

-- ---------------------------------------------------------------- managers: every fund has one to four in turn, some a second one beside
CREATE TEMP TABLE manager AS
SELECT k + 1 AS manager_id, CASE WHEN k < 100 THEN k % 20 ELSE floor(20 * pow(u('desk' || k), 2))::INTEGER END + 1 AS company_id, p.en, p.cn, p.gender
FROM range(0, 112) r(k) JOIN person p ON p.i = k;

CREATE TEMP TABLE stint AS
WITH spans AS (
  SELECT f2.*, coalesce(close_date, DATE '2026-06-30') AS until, least(1 + (coalesce(close_date, DATE '2026-06-30') - inception) // 1100, 1 + (hash('turns' || i) % 4)::BIGINT)::INTEGER AS turns FROM f2),
cuts AS (
  SELECT spans.*, k, inception + ((until - inception) * k // turns + if(k = 0, 0, (hash('cut' || i || k) % 300)::INTEGER - 150))::INTEGER AS start_date FROM spans, range(0, 4) r(k) WHERE k < turns),
leads AS (
  SELECT i, code, company_id, k, start_date, coalesce(lead(start_date) OVER (PARTITION BY i ORDER BY k) - 1, close_date) AS end_date, true AS is_lead FROM cuts),
seconds AS (
  SELECT i, code, company_id, k + 1 AS k, start_date + 190 + (hash('joins' || i || k) % 200)::INTEGER AS start_date, end_date, false AS is_lead FROM leads
  WHERE u('second' || i || k) < 0.22 AND coalesce(end_date, DATE '2026-06-30') - start_date > 700),
team AS (SELECT *, row_number() OVER (PARTITION BY company_id ORDER BY manager_id) - 1 AS nth, count(*) OVER (PARTITION BY company_id) AS n FROM manager)
SELECT l.*, t.manager_id FROM (SELECT * FROM leads UNION ALL SELECT * FROM seconds) l
JOIN team t ON t.company_id = l.company_id AND t.nth = (hash('first manager' || l.i) % 97 + l.k) % t.n;

INSERT INTO fund_manager
SELECT manager_id, en, cn, gender, CASE WHEN u('shy' || manager_id) < 0.85 THEN year(started) - 24 - (hash('age' || manager_id) % 6)::INTEGER END,
       pick(['master', 'master', 'master', 'master', 'doctor', 'bachelor'], 'degree' || manager_id),
       pick(['Finance', 'Finance', 'Economics', 'Statistics', 'Mathematics', 'Physics', 'Computer Science', 'Medicine', 'Law'], 'major' || manager_id),
       CASE WHEN u('cert' || manager_id) < 0.45 THEN pick(['CFA', 'CFA', 'CPA', 'FRM'], 'cert' || manager_id) END, company_id, started
FROM (SELECT m.*, coalesce(first_start, DATE '2024-01-01') - 700 - (hash('career' || manager_id) % 2600)::INTEGER AS started
      FROM manager m LEFT JOIN (SELECT manager_id, min(start_date) AS first_start FROM stint GROUP BY manager_id) USING (manager_id))
ORDER BY manager_id;

INSERT INTO fund_manager_tenure
SELECT row_number() OVER (ORDER BY s.start_date, s.code, s.manager_id), s.code, s.manager_id, s.start_date, s.end_date, round(100 * (b.accum / coalesce(a.accum, 1) - 1), 4), s.is_lead
FROM (SELECT *, coalesce(end_date, DATE '2026-06-30') AS until FROM stint) s
ASOF LEFT JOIN nav a ON a.code = s.code AND a.m <= s.start_date
ASOF JOIN nav b ON b.code = s.code AND b.m <= s.until
ORDER BY s.start_date, s.code, s.manager_id;

-- ---------------------------------------------------------------- stocks
CREATE TEMP TABLE s AS
SELECT k AS i, d.i AS industry_i, d.* EXCLUDE (i, en, cn), p.city_cn, p.province, p.city,
       ['Yun', 'Jin', 'Rui', 'Ze', 'Heng', 'Ling', 'Hong', 'Wo', 'Rong', 'Chen', 'Hao', 'Xu'][1 + k // 10] || ['he', 'lan', 'zhou', 'jun', 'han', 'quan', 'dai', 'yu', 'ke', 'lin'][1 + k % 10] || ' ' || d.en AS en,
       ['云', '锦', '瑞', '泽', '恒', '凌', '宏', '沃', '嵘', '辰', '皓', '旭'][1 + k // 10] || ['禾', '岚', '舟', '峻', '瀚', '泉', '岱', '屿', '珂', '霖'][1 + k % 10] || d.cn AS cn,
       CASE WHEN d.sector IN ('Technology', 'Healthcare') OR d.industry = 'New Energy' THEN pick(['STAR', 'ChiNext', 'ChiNext', 'main board'], 'board' || k) ELSE 'main board' END AS board,
       u('exchange' || k) < 0.55 AS shanghai, u('life' || k) AS life
FROM range(0, 120) r(k)
JOIN industry d ON d.i = if(k % 15 < 7, (k // 15 * 7 + k % 15) % 16, (hash('industry' || k) % 16)::BIGINT)  -- none left with a lone stock
JOIN place p ON p.i = floor(20 * pow(u('town' || k), 1.3))::BIGINT;

CREATE TEMP TABLE s2 AS
SELECT *, CASE WHEN board = 'STAR' OR board = 'main board' AND shanghai THEN 'SSE' ELSE 'SZSE' END AS exchange,
       CASE board WHEN 'STAR' THEN '688' WHEN 'ChiNext' THEN '300' ELSE if(shanghai, '600', pick(['000', '002'], 'code' || i)) END || lpad((1 + 7 * i)::VARCHAR, 3, '0') AS code,
       CASE board WHEN 'STAR' THEN DATE '2019-07-22' + (hash('ipo' || i) % 1500)::INTEGER WHEN 'ChiNext' THEN DATE '2010-01-08' + (hash('ipo' || i) % 4700)::INTEGER
         ELSE DATE '1994-03-01' + (hash('ipo' || i) % 10300)::INTEGER END AS listing_date,
       CASE WHEN life < 0.05 AND board <> 'STAR' THEN DATE '2020-05-15' + (hash('delisted' || i) % 1900)::INTEGER END AS delist_date,
       round(shares * exp(0.7 * z('total shares' || i)), 2) AS total_shares,
       round(0.4 * price * exp(0.45 * z('issue' || i)), 2) AS issue_price,
       price * exp(0.55 * z('first price' || i)) AS first_price,
       pick(if(industry IN ('Banking', 'Insurance', 'Telecom', 'Steel', 'Power Utilities'), ['central SOE', 'central SOE', 'local SOE', 'local SOE', 'none'], ['private', 'private', 'private', 'private', 'local SOE', 'foreign', 'none']), 'controller' || i) AS controller,
       0.045 + 0.05 * z('growth' || i) AS growth
FROM s;

INSERT INTO stock
SELECT code, s2.en, s2.cn, replace(city, '''', '') || ' ' || s2.en || ' Co., Ltd.', city_cn || s2.cn || '股份有限公司', exchange, board, industry, sector, province, city, listing_date,
       CASE WHEN delist_date > listing_date + 900 THEN delist_date END,
       CASE WHEN delist_date > listing_date + 900 THEN 'delisted' WHEN life > 0.97 THEN 'suspended' ELSE 'listed' END,
       issue_price, total_shares, round(total_shares * (0.42 + 0.57 * u('float' || code)), 2), total_shares,
       150 + (total_shares * (1 + 5 * u('staff' || code)))::INTEGER, c.en, c.cn, controller
FROM s2 JOIN person c ON c.i = 200 + s2.i ORDER BY code;

-- each quarter: net assets grow, profit is a return on them; sums of profit are kept in whole thousands of yuan
CREATE TEMP TABLE fin_q AS
SELECT s2.code, s2.i, q, d, net_margin, gross_margin, debt,
       first_price * total_shares / (1.1 + 2.4 * u('pb' || s2.i)) * exp(growth * (q - 12) / 4.0 + 0.012 * z('equity' || s2.i || q)) AS equity,
       roe / 400 * exp(0.35 * z('quality' || s2.i)) * (1 + 0.24 * z('year' || s2.i || '/' || year(d)) + 0.14 * z('cycle' || industry || year(d)) - if(u('bad year' || s2.i || '/' || year(d)) < 0.035, 1.6, 0)) * (1 + 0.22 * z('season' || s2.i || q)) AS roe_q,
       net_margin / 100 * exp(0.25 * z('margin' || s2.i) + 0.04 * z('margin' || s2.i || q)) AS margin, roe / 400 AS normal_roe
FROM s2, quarter_end WHERE d <= DATE '2026-03-31' AND d >= DATE '2013-03-31';

CREATE TEMP TABLE fin AS
SELECT *, round(1000 * equity * roe_q)::BIGINT AS profit_q, round(1000 * equity * normal_roe / margin * (1 + 0.12 * (roe_q / normal_roe - 1)))::BIGINT AS revenue_q FROM fin_q;

CREATE TEMP TABLE fin_ytd AS
SELECT *, sum(profit_q) OVER y / 1000.0 AS profit, sum(revenue_q) OVER y / 1000.0 AS revenue, sum(profit_q) OVER (PARTITION BY code ORDER BY q ROWS 3 PRECEDING) / 1000.0 AS profit_ttm
FROM fin WINDOW y AS (PARTITION BY code, year(d) ORDER BY q);

INSERT INTO stock_financials
SELECT code, f.d, ['Q1', 'H1', 'Q3', 'FY'][quarter(f.d)], f.d + ([28, 58, 28, 100][quarter(f.d)] - (hash('announce' || code || q) % 14)::INTEGER)::INTEGER,
       round(revenue, 2), round(profit * (1.16 + 0.05 * u('tax' || i || q)), 2), round(profit, 2),
       round(equity / (1 - least(debt * lever, 0.95)), 2), round(equity / (1 - least(debt * lever, 0.95)) - equity, 2), round(equity, 2),
       round(profit * 1.1 + 0.05 * revenue * z('cash flow' || i || q), 2),
       CASE WHEN gross_margin IS NOT NULL AND u('discloses' || i) < 0.85 THEN round(revenue * CASE WHEN st.sector IN ('Technology', 'Healthcare') THEN 0.04 + 0.12 * u('rd' || i) ELSE 0.005 + 0.03 * u('rd' || i) END * (0.9 + 0.2 * u('rd' || i || q)), 2) END,
       round(profit / st.total_shares, 4), round(equity / st.total_shares, 4), round(100 * profit / equity, 4),
       round(gross_margin * exp(0.12 * z('gross' || i) + 0.02 * z('gross' || i || q)), 4), round(100 * profit / revenue, 4), round(100 * least(debt * lever, 0.95), 4),
       round(100 * (revenue / prev_revenue - 1), 4), CASE WHEN profit > 0 AND prev_profit > 0 THEN round(100 * (profit / prev_profit - 1), 4) END,
       CASE WHEN quarter(f.d) = 4 AND profit > 0 AND u('pays' || i || q) < 0.75 THEN round(profit / st.total_shares * (0.12 + 0.4 * u('dps' || i)) * (0.85 + 0.3 * u('dps' || i || q)), 4) END
FROM (SELECT *, lag(revenue, 4) OVER b AS prev_revenue, lag(profit, 4) OVER b AS prev_profit, exp(0.12 * z('debt' || i) + 0.015 * z('debt' || i || q)) AS lever FROM fin_ytd WINDOW b AS (PARTITION BY code ORDER BY q)) f
JOIN stock st ON st.stock_code = f.code
WHERE f.d >= greatest(DATE '2015-03-31', st.listing_date) AND f.d < coalesce(st.delist_date, DATE '2099-01-01') ORDER BY code, f.d;

CREATE TEMP TABLE price AS
SELECT code, i, w, d, first_price * exp(sum(micro((growth - 0.05) / 52) + market * beta // 100 + micro(0.015 * z('industry week' || industry || w) + 0.030 * z('stock' || i || '/' || w))) OVER (PARTITION BY code ORDER BY w) / 1e6) AS close
FROM (SELECT *, (70 + 70 * u('beta' || i))::BIGINT AS beta FROM s2), week WHERE d >= DATE '2014-12-26';

INSERT INTO stock_price
SELECT code, d, o, round(greatest(o, c) * (1 + 0.03 * u('high' || i || '/' || w)), 2), round(least(o, c) * (1 - 0.03 * u('low' || i || '/' || w)), 2), c,
       round(100 * (close / prev - 1), 4), round(volume, 4), round(volume * (o + c) / 2, 2), round(100 * volume / float_shares, 4), round(close * total_shares, 2),
       CASE WHEN profit_ttm > close * total_shares / 1000 THEN round(close * total_shares / profit_ttm, 4) END, round(close * total_shares / equity, 4)
FROM (SELECT p.*, st.total_shares, st.float_shares, f.profit_ttm, f.equity, round(close, 2) AS c, round(prev * (1 + 0.008 * z('open' || p.i || '/' || w)), 2) AS o,
        st.float_shares * (0.008 + 0.05 * u('liquid' || p.i)) * exp(0.35 * z('volume' || p.i || '/' || w) + 4 * abs(close / prev - 1)) AS volume
      FROM (SELECT *, lag(close) OVER (PARTITION BY code ORDER BY w) AS prev, d - 100 AS known FROM price) p
      JOIN stock st ON st.stock_code = p.code
      ASOF JOIN fin_ytd f ON f.code = p.code AND f.d <= p.known
      WHERE p.prev IS NOT NULL AND p.d >= st.listing_date AND p.d <= coalesce(st.delist_date, DATE '2099-01-01') AND (st.list_status <> 'suspended' OR p.d < DATE '2026-03-10'))
ORDER BY code, d;

-- ---------------------------------------------------------------- shareholders: the controller, then corporates, persons, insurers, funds and foreigners
INSERT INTO stock_holder
WITH slots AS (
  SELECT st.*, n.i, y, r, pick(['corporate', 'individual', 'insurance', 'fund', 'foreign'], 'kind' || i || r || CASE WHEN r > 3 THEN y ELSE 0 END) AS drawn,
         (18 + 38 * u('control' || i)) * pow(0.36, r - 1) * (0.75 + 0.25 * u('stake' || i || r)) * (0.985 + 0.015 * u('stake' || i || r || y)) AS ratio
  FROM stock st JOIN (SELECT i, code FROM s2) n ON n.code = st.stock_code, range(1, 6) a(r), range(2015, 2026) b(y)
  WHERE make_date(y, 12, 31) >= listing_date AND make_date(y, 12, 31) < coalesce(delist_date, DATE '2099-01-01')),
typed AS (
  SELECT *, CASE WHEN r > 1 THEN drawn WHEN controller_type LIKE '%SOE' THEN 'state' WHEN controller_type = 'private' THEN 'individual' WHEN controller_type = 'foreign' THEN 'foreign' ELSE 'corporate' END AS kind FROM slots),
house AS (SELECT fund_code, short_name, short_name_cn, row_number() OVER (ORDER BY fund_code) - 1 AS nth FROM fund WHERE fund_type IN ('equity', 'hybrid') AND inception_date < DATE '2016-01-01' AND close_date IS NULL)
SELECT stock_code, make_date(y, 12, 31), r,
       CASE kind WHEN 'state' THEN if(controller_type = 'central SOE', 'National Industry Holdings No. ' || (1 + typed.i % 9), replace(city, '''', '') || ' State Capital Holdings') WHEN 'individual' THEN if(r = 1, chairman, p.en)
         WHEN 'corporate' THEN pick(['Oakspan', 'Riverbend', 'Stoneforge', 'Brightsail', 'Hillcrest', 'Deepwell'], 'parent' || typed.i) || ' Industrial Group ' || ['I', 'II', 'III', 'IV', 'V'][r]
         WHEN 'insurance' THEN ['Harborlight Life Insurance', 'Evergrove Insurance', 'Stonepath Life Insurance', 'Clearspring Insurance', 'Northpier Life Insurance'][(hash('insurer' || typed.i) % 5 + r)::INTEGER % 5 + 1]
         WHEN 'fund' THEN h.short_name ELSE ['Northfjord Asset Management', 'Sandstone Global Investors', 'Bluewater Pension Fund', 'Maplecove Capital', 'Redcliff Sovereign Fund'][(hash('abroad' || typed.i) % 5 + r)::INTEGER % 5 + 1] END,
       CASE kind WHEN 'state' THEN if(controller_type = 'central SOE', '国实控股第' || (1 + typed.i % 9) || '公司', (SELECT any_value(city_cn) FROM place WHERE place.city = typed.city) || '国有资本控股') WHEN 'individual' THEN if(r = 1, chairman_cn, p.cn)
         WHEN 'corporate' THEN pick(['橡跨', '江湾', '石锻', '明帆', '山冠', '深井'], 'parent' || typed.i) || '实业集团' || ['一', '二', '三', '四', '五'][r] || '部'
         WHEN 'insurance' THEN ['港光人寿', '常林保险', '石径人寿', '清泉保险', '北墩人寿'][(hash('insurer' || typed.i) % 5 + r)::INTEGER % 5 + 1]
         WHEN 'fund' THEN h.short_name_cn ELSE ['北峡资产管理', '砂岩环球投资', '碧水养老基金', '枫湾资本', '赤崖主权基金'][(hash('abroad' || typed.i) % 5 + r)::INTEGER % 5 + 1] END,
       kind, round(total_shares * ratio / 100, 4), round(ratio, 4),
       CASE WHEN kind IN ('individual', 'corporate') AND u('pledged' || typed.i || r || y) < 0.45 THEN round(5 + 70 * u('pledge' || typed.i || r || y), 2) END
FROM typed
JOIN person p ON p.i = 600 + (typed.i * 2 + r) % 300
JOIN house h ON h.nth = (hash('holder fund' || typed.i || y) % 100 + r) % (SELECT count(*) FROM house)
ORDER BY stock_code, y, r;

-- ---------------------------------------------------------------- what funds hold: lasting preferences, a little drift every half-year, the theme's own sector first
INSERT INTO fund_holding
WITH liking AS (
  SELECT f2.code AS fund_code, f2.i, fs.report_date, fs.aum, st.stock_code,
         row_number() OVER (PARTITION BY f2.code, fs.report_date
           ORDER BY u('like' || if(f2.kind = 'index', f2.benchmark, f2.code) || st.stock_code) + 0.12 * u('drift' || f2.code || st.stock_code || (year(fs.report_date) * 2 + quarter(fs.report_date) // 3)) + if(st.sector = f2.sector, 0.55, 0) DESC, st.stock_code) AS r
  FROM f2 JOIN fund_scale fs ON fs.fund_code = f2.code, stock st
  WHERE f2.fund_type IN ('equity', 'hybrid', 'index') AND fs.report_date >= DATE '2019-03-31'
    AND st.list_status <> 'suspended' AND fs.report_date > st.listing_date + 60 AND fs.report_date < coalesce(st.delist_date, DATE '2099-01-01') - 200),
weighed AS (
  SELECT *, round(9.7 * exp(-0.085 * r) * (0.70 + 0.15 * u('taste' || i || stock_code) + 0.15 * u('weight' || i || stock_code || report_date)), 4) AS weight FROM liking WHERE r <= 10),
bought AS (
  SELECT w.*, aum * weight / 100 AS value, 1000 * aum * weight / 100 / p.close_price AS held
  FROM weighed w ASOF JOIN stock_price p ON p.stock_code = w.stock_code AND p.trade_date <= w.report_date)
SELECT fund_code, report_date, row_number() OVER (PARTITION BY fund_code, report_date ORDER BY weight DESC, stock_code), stock_code, round(held, 2), round(value, 4), weight,
       CASE WHEN lag(report_date) OVER b > report_date - 100 THEN round(held - lag(held) OVER b, 2) END
FROM bought WINDOW b AS (PARTITION BY fund_code, stock_code ORDER BY report_date)
ORDER BY fund_code, report_date, weight DESC, stock_code;

-- ---------------------------------------------------------------- analysts
INSERT INTO analyst_rating
WITH notes AS (
  SELECT k, (hash('note stock' || k) % 120)::BIGINT AS stock_i, (hash('note broker' || k) % 12)::INTEGER AS b, (hash('note analyst' || k) % 3)::INTEGER AS a,
         workday(DATE '2018-01-02' + (hash('note day' || k) % 3098)::INTEGER) AS day, u('note view' || k) + 0.12 * z('note stock view' || (hash('note stock' || k) % 120)) AS view FROM range(0, 4200) r(k)),
rated AS (
  SELECT n.*, p.stock_code, p.close_price, f.eps, s2.growth,
         CASE WHEN view < 0.44 THEN 'buy' WHEN view < 0.73 THEN 'outperform' WHEN view < 0.92 THEN 'neutral' WHEN view < 1.0 THEN 'underperform' ELSE 'sell' END AS rating
  FROM (SELECT *, row_number() OVER (PARTITION BY stock_i, b, day ORDER BY k) AS again FROM notes) n JOIN s2 ON s2.i = n.stock_i
  ASOF JOIN stock_price p ON p.stock_code = s2.code AND p.trade_date <= n.day
  ASOF LEFT JOIN (SELECT * FROM stock_financials WHERE report_type = 'FY') f ON f.stock_code = s2.code AND f.announce_date <= n.day
  WHERE p.trade_date > n.day - 8 AND again = 1)
SELECT row_number() OVER (ORDER BY day, k), stock_code, day,
       ['Tidewater', 'Wildgoose', 'Elmgate', 'Clearriver', 'Brightmoon', 'Rosycloud', 'Inkstone', 'Headwater', 'Seaview', 'Whirlwind', 'Fieldgrain', 'Bamboocreek'][b + 1] || ' Securities',
       ['潮生', '雁归', '榆门', '澄川', '霁月', '彤云', '砚山', '溯源', '望沧', '扶摇', '野穗', '竹涧'][b + 1] || '证券', p.en, p.cn,
       rating, lag(rating) OVER (PARTITION BY stock_code, b ORDER BY day, k),
       CASE WHEN u('no target' || k) > 0.12 THEN round(close_price * (CASE rating WHEN 'buy' THEN 1.28 WHEN 'outperform' THEN 1.14 WHEN 'neutral' THEN 1.02 WHEN 'underperform' THEN 0.91 ELSE 0.78 END + 0.06 * z('target' || k)), 2) END,
       round(eps * (1 + growth + 0.12 * z('forecast' || k)), 4)
FROM rated JOIN person p ON p.i = 400 + b * 3 + a ORDER BY day, k;

-- ---------------------------------------------------------------- macro
INSERT INTO macro_us_quarterly SELECT * FROM read_csv('data/us_macro_quarterly.csv', header = true) ORDER BY year, quarter;

INSERT INTO macro_indicator VALUES
  ('GDP_YOY', 'GDP growth, year on year', 'GDP同比增速', 'growth', 'quarterly', '%', 'statistics bureau', false),
  ('IP_YOY', 'Industrial production growth, year on year', '工业增加值同比', 'growth', 'monthly', '%', 'statistics bureau', false),
  ('RETAIL_YOY', 'Retail sales growth, year on year', '社会消费品零售总额同比', 'growth', 'monthly', '%', 'statistics bureau', false),
  ('FAI_YOY', 'Fixed asset investment growth, year on year', '固定资产投资同比', 'growth', 'monthly', '%', 'statistics bureau', false),
  ('CPI_YOY', 'Consumer price inflation, year on year', 'CPI同比', 'prices', 'monthly', '%', 'statistics bureau', false),
  ('PPI_YOY', 'Producer price inflation, year on year', 'PPI同比', 'prices', 'monthly', '%', 'statistics bureau', false),
  ('HOUSE_YOY', 'House price growth, year on year', '住宅价格同比', 'prices', 'monthly', '%', 'statistics bureau', false),
  ('UNEMP', 'Unemployment rate', '失业率', 'employment', 'monthly', '%', 'statistics bureau', true),
  ('EXPORT_YOY', 'Export growth, year on year', '出口同比', 'trade', 'monthly', '%', 'customs', false),
  ('TRADE_BAL', 'Trade balance', '贸易差额', 'trade', 'monthly', 'billion US dollars', 'customs', true),
  ('M2_YOY', 'M2 money supply growth, year on year', 'M2同比', 'money', 'monthly', '%', 'central bank', false),
  ('LOAN_NEW', 'New bank loans', '新增贷款', 'money', 'monthly', 'billion yuan', 'central bank', false),
  ('PMI_MFG', 'Manufacturing PMI', '制造业PMI', 'sentiment', 'monthly', 'points', 'survey', true),
  ('PMI_SVC', 'Services PMI', '服务业PMI', 'sentiment', 'monthly', 'points', 'survey', true),
  ('CCI', 'Consumer confidence index', '消费者信心指数', 'sentiment', 'monthly', 'points', 'survey', true),
  ('POLICY_RATE', 'Central bank policy rate', '央行政策利率', 'interest rate', 'monthly', '%', 'central bank', false),
  ('GOV_10Y', '10-year government bond yield', '十年期国债收益率', 'interest rate', 'monthly', '%', 'central bank', false),
  ('INTERBANK_3M', '3-month interbank rate', '三个月同业拆借利率', 'interest rate', 'monthly', '%', 'central bank', false),
  ('LPR_1Y', '1-year loan prime rate', '一年期贷款市场报价利率', 'interest rate', 'monthly', '%', 'central bank', false),
  ('LPR_5Y', '5-year loan prime rate', '五年期贷款市场报价利率', 'interest rate', 'monthly', '%', 'central bank', false);

-- a level for each region, with the last 18 shocks fading out; level, spread, China only
CREATE TEMP TABLE macro_shape AS SELECT * FROM (VALUES
  ('GDP_YOY', 2.6, 0.7, false), ('IP_YOY', 2.9, 1.4, false), ('RETAIL_YOY', 4.2, 1.3, false), ('FAI_YOY', 5.1, 1.2, true), ('CPI_YOY', 2.0, 0.35, false), ('PPI_YOY', 1.4, 0.9, false),
  ('HOUSE_YOY', 3.3, 1.0, false), ('UNEMP', 5.2, 0.2, false), ('EXPORT_YOY', 4.5, 3.1, false), ('TRADE_BAL', 12.0, 6.0, false), ('M2_YOY', 7.4, 0.5, false), ('LOAN_NEW', 1450.0, 240.0, true),
  ('PMI_MFG', 50.2, 0.7, false), ('PMI_SVC', 51.4, 0.8, false), ('CCI', 101.0, 2.4, false), ('POLICY_RATE', 2.2, 0.16, false), ('GOV_10Y', 2.7, 0.17, false), ('INTERBANK_3M', 2.5, 0.2, false),
  ('LPR_1Y', 3.9, 0.1, true), ('LPR_5Y', 4.4, 0.1, true)) t(code, level, spread, china_only);

INSERT INTO macro_value
WITH region(region, tilt) AS (VALUES ('China', 1.3), ('United States', 0.2), ('Euro Area', -0.6), ('Japan', -1.0), ('India', 1.6)),
cells AS (
  SELECT s.*, r.region, r.tilt, month.t, month.m, i.frequency FROM macro_shape s JOIN macro_indicator i ON i.indicator_code = s.code, region r, month
  WHERE (NOT china_only OR r.region = 'China') AND month.m BETWEEN DATE '2015-01-31' AND DATE '2026-05-31' AND (i.frequency = 'monthly' OR month(month.m) % 3 = 0)),
levels AS (
  SELECT code, region, t, m, frequency, spread, round(level + if(china_only, 0, tilt * spread * 0.9) + sum(micro(spread * pow(0.9, lag) * 0.55 * (z('macro' || code || region || (t - lag)) + 0.4 * z('world' || code || (t - lag))))) / 1e6, 2) AS v
  FROM cells, range(0, 18) k(lag) GROUP BY code, region, t, m, frequency, spread, level, tilt, china_only)
SELECT code, region, m, v, lag(v) OVER s, CASE WHEN u('consensus' || code || region || m) < 0.8 THEN round(v + 0.35 * spread * z('consensus' || code || region || m), 2) END,
       m + (9 + hash('publish' || code || region || m) % 18)::INTEGER + if(frequency = 'quarterly', 12, 0), m >= if(frequency = 'quarterly', DATE '2026-03-31', DATE '2026-05-31')
FROM levels WINDOW s AS (PARTITION BY code, region ORDER BY m) ORDER BY code, region, m;

-- five dollar rates walk, the crosses follow from them
INSERT INTO fx_rate
WITH usd AS (
  SELECT w, d, 6.28 * exp(sum(micro(0.00018 + 0.0032 * z('USDCNY' || w))) OVER s / 1e6) AS usdcny, 1.16 * exp(sum(micro(0.0062 * z('EURUSD' || w))) OVER s / 1e6) AS eurusd,
         116 * exp(sum(micro(0.0003 + 0.0066 * z('USDJPY' || w))) OVER s / 1e6) AS usdjpy, 7.80 + 0.03 * z('USDHKD' || w // 6) AS usdhkd, 1.42 * exp(sum(micro(-0.0002 + 0.0066 * z('GBPUSD' || w))) OVER s / 1e6) AS gbpusd
  FROM week WHERE d >= DATE '2014-12-26' WINDOW s AS (ORDER BY w)),
pairs AS (
  SELECT w, d, unnest(['USDCNY', 'EURCNY', 'JPYCNY', 'HKDCNY', 'GBPCNY', 'EURUSD', 'USDJPY']) AS pair, unnest([usdcny, eurusd * usdcny, usdcny / usdjpy, usdcny / usdhkd, gbpusd * usdcny, eurusd, usdjpy]) AS rate FROM usd),
opened AS (SELECT *, prev * (1 + 0.0008 * z('fx open' || pair || w)) AS o FROM (SELECT *, lag(rate) OVER (PARTITION BY pair ORDER BY w) AS prev FROM pairs) WHERE prev IS NOT NULL)
SELECT pair, d, pair[1:3], pair[4:6], round(o, 6), round(greatest(o, rate) * (1 + 0.004 * u('fx high' || pair || w)), 6), round(least(o, rate) * (1 - 0.004 * u('fx low' || pair || w)), 6), round(rate, 6), round(100 * (rate / prev - 1), 4)
FROM opened ORDER BY pair, d;

-- ---------------------------------------------------------------- leave nothing but the pack's tables
DROP TABLE place; DROP TABLE surname; DROP TABLE given; DROP TABLE person; DROP TABLE industry; DROP TABLE week; DROP TABLE month; DROP TABLE quarter_end;
DROP TABLE index_walk; DROP TABLE theme; DROP TABLE f; DROP TABLE f2; DROP TABLE nav_walk; DROP TABLE payout; DROP TABLE nav; DROP TABLE quarter_return; DROP TABLE shares;
DROP TABLE manager; DROP TABLE stint; DROP TABLE s; DROP TABLE s2; DROP TABLE fin_q; DROP TABLE fin; DROP TABLE fin_ytd; DROP TABLE price; DROP TABLE macro_shape;
DROP MACRO u; DROP MACRO z; DROP MACRO pick; DROP MACRO workday; DROP MACRO micro;
