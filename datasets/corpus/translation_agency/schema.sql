-- Translation agency: clients, contacts, linguists, language pairs, projects, jobs, rates, quality reviews, invoices, payables, translation memory.

CREATE TABLE Lang (
  LangCode   VARCHAR PRIMARY KEY,
  LangName   VARCHAR NOT NULL,
  LangScript VARCHAR,
  RTL        BOOLEAN
);
COMMENT ON TABLE Lang IS 'Languages | 语言';
COMMENT ON COLUMN Lang.LangCode IS 'Code, e.g. de, zh-CN | 语言代码';
COMMENT ON COLUMN Lang.LangName IS 'Name, e.g. German | 语言名称';
COMMENT ON COLUMN Lang.LangScript IS 'Script: Latin, Cyrillic, Han, Arabic, other | 文字';
COMMENT ON COLUMN Lang.RTL IS 'True if written from right to left | 是否从右向左';

CREATE TABLE Client (
  ClientId     INTEGER PRIMARY KEY,
  ClientName   VARCHAR NOT NULL,
  Industry     VARCHAR,
  BillCurrency VARCHAR,
  PayTermDays  INTEGER,
  AcctOwner    VARCHAR,
  IsActive     BOOLEAN
);
COMMENT ON TABLE Client IS 'Clients | 客户';
COMMENT ON COLUMN Client.ClientId IS 'Client id | 客户编号';
COMMENT ON COLUMN Client.ClientName IS 'Name | 客户名称';
COMMENT ON COLUMN Client.Industry IS 'Industry: legal, medical, tech, finance, games | 行业：法律legal、医疗medical、科技tech、金融finance、游戏games';
COMMENT ON COLUMN Client.BillCurrency IS 'Billing currency: EUR, USD, GBP | 开票币种';
COMMENT ON COLUMN Client.PayTermDays IS 'Payment term, days | 账期（天）';
COMMENT ON COLUMN Client.AcctOwner IS 'Account owner | 客户负责人';
COMMENT ON COLUMN Client.IsActive IS 'True if active | 是否活跃';

CREATE TABLE Linguist (
  LinguistId  INTEGER PRIMARY KEY,
  FullName    VARCHAR NOT NULL,
  NativeLang  VARCHAR REFERENCES Lang(LangCode),
  LivesIn     VARCHAR,
  EmpType     VARCHAR,
  OnboardDate DATE,
  LastJobDate DATE,
  NdaSigned   BOOLEAN,
  Blacklisted BOOLEAN
);
COMMENT ON TABLE Linguist IS 'Freelance and staff linguists | 译员';
COMMENT ON COLUMN Linguist.LinguistId IS 'Linguist id | 译员编号';
COMMENT ON COLUMN Linguist.FullName IS 'Name | 姓名';
COMMENT ON COLUMN Linguist.NativeLang IS 'Native language | 母语';
COMMENT ON COLUMN Linguist.LivesIn IS 'Country of residence | 居住国';
COMMENT ON COLUMN Linguist.EmpType IS 'Kind: staff, freelance | 类型：全职staff、自由freelance';
COMMENT ON COLUMN Linguist.OnboardDate IS 'Taken on | 入库日期';
COMMENT ON COLUMN Linguist.LastJobDate IS 'Last job delivered, NULL if none | 最近交稿日期，无则为空';
COMMENT ON COLUMN Linguist.NdaSigned IS 'True if an NDA is signed | 是否签保密协议';
COMMENT ON COLUMN Linguist.Blacklisted IS 'True if blacklisted | 是否列入黑名单';

CREATE TABLE Project (
  ProjNo      VARCHAR PRIMARY KEY,
  ProjTitle   VARCHAR,
  ClientId    INTEGER REFERENCES Client(ClientId),
  PmName      VARCHAR,
  ServiceType VARCHAR,
  SrcLang     VARCHAR REFERENCES Lang(LangCode),
  OrderDate   DATE,
  DueDate     DATE,
  DeliverDate DATE,
  ProjStatus  VARCHAR,
  QuotedAmt   DECIMAL(18,2),
  FinalAmt    DECIMAL(18,2)
);
COMMENT ON TABLE Project IS 'Projects | 项目';
COMMENT ON COLUMN Project.ProjNo IS 'Project number, e.g. P26-01184 | 项目号';
COMMENT ON COLUMN Project.ProjTitle IS 'Title | 项目名称';
COMMENT ON COLUMN Project.ClientId IS 'Client | 客户';
COMMENT ON COLUMN Project.PmName IS 'Project manager | 项目经理';
COMMENT ON COLUMN Project.ServiceType IS 'Service: translation, localization, subtitling, interpreting, MTPE machine translation post-editing | 服务：笔译、本地化、字幕、口译、译后编辑';
COMMENT ON COLUMN Project.SrcLang IS 'Source language | 源语言';
COMMENT ON COLUMN Project.OrderDate IS 'Ordered | 下单日期';
COMMENT ON COLUMN Project.DueDate IS 'Due | 约定交付日期';
COMMENT ON COLUMN Project.DeliverDate IS 'Delivered, NULL if not yet | 实际交付日期，未交为空';
COMMENT ON COLUMN Project.ProjStatus IS 'Status: quoted, running, delivered, cancelled | 状态：报价quoted、进行中running、已交付delivered、取消cancelled';
COMMENT ON COLUMN Project.QuotedAmt IS 'Quoted, EUR | 报价金额（欧元）';
COMMENT ON COLUMN Project.FinalAmt IS 'Final price, EUR | 最终金额（欧元）';

CREATE TABLE TmStat (
  TmId       INTEGER PRIMARY KEY,
  ClientId   INTEGER REFERENCES Client(ClientId),
  SrcLang    VARCHAR REFERENCES Lang(LangCode),
  TgtLang    VARCHAR REFERENCES Lang(LangCode),
  Segments   INTEGER,
  LastUpdate DATE
);
COMMENT ON TABLE TmStat IS 'Translation memories by client and pair | 翻译记忆库';
COMMENT ON COLUMN TmStat.TmId IS 'Memory id | 记忆库编号';
COMMENT ON COLUMN TmStat.ClientId IS 'Client | 客户';
COMMENT ON COLUMN TmStat.SrcLang IS 'From language | 源语言';
COMMENT ON COLUMN TmStat.TgtLang IS 'Into language | 目标语言';
COMMENT ON COLUMN TmStat.Segments IS 'Segments | 句段数';
COMMENT ON COLUMN TmStat.LastUpdate IS 'Last updated | 更新日期';

CREATE TABLE LingRate (
  LinguistId INTEGER REFERENCES Linguist(LinguistId),
  SrcLang    VARCHAR REFERENCES Lang(LangCode),
  TgtLang    VARCHAR REFERENCES Lang(LangCode),
  WordRate   DOUBLE,
  HourRate   DOUBLE,
  PRIMARY KEY (LinguistId, SrcLang, TgtLang)
);
COMMENT ON TABLE LingRate IS 'Rates of linguists by language pair | 译员费率';
COMMENT ON COLUMN LingRate.LinguistId IS 'Linguist | 译员';
COMMENT ON COLUMN LingRate.SrcLang IS 'From language | 源语言';
COMMENT ON COLUMN LingRate.TgtLang IS 'Into language | 目标语言';
COMMENT ON COLUMN LingRate.WordRate IS 'Rate a word, EUR | 单词费率（欧元）';
COMMENT ON COLUMN LingRate.HourRate IS 'Rate an hour, EUR | 小时费率（欧元）';

CREATE TABLE Job (
  JobId      INTEGER PRIMARY KEY,
  ProjNo     VARCHAR REFERENCES Project(ProjNo),
  TgtLang    VARCHAR REFERENCES Lang(LangCode),
  Step       VARCHAR,
  LinguistId INTEGER REFERENCES Linguist(LinguistId),
  WordsNew   INTEGER,
  WordsFuzzy INTEGER,
  WordsRep   INTEGER,
  AssignDate DATE,
  JobDue     DATE,
  JobDone    DATE,
  JobCost    DECIMAL(18,2)
);
COMMENT ON TABLE Job IS 'Jobs of a project given to linguists | 任务';
COMMENT ON COLUMN Job.JobId IS 'Job id | 任务编号';
COMMENT ON COLUMN Job.ProjNo IS 'Project | 项目';
COMMENT ON COLUMN Job.TgtLang IS 'Target language | 目标语言';
COMMENT ON COLUMN Job.Step IS 'Step: translate, edit, proof, dtp | 环节：翻译translate、编辑edit、校对proof、排版dtp';
COMMENT ON COLUMN Job.LinguistId IS 'Linguist | 译员';
COMMENT ON COLUMN Job.WordsNew IS 'New words | 新字数';
COMMENT ON COLUMN Job.WordsFuzzy IS 'Fuzzy match words | 模糊匹配字数';
COMMENT ON COLUMN Job.WordsRep IS 'Repeated words | 重复字数';
COMMENT ON COLUMN Job.AssignDate IS 'Assigned | 派单日期';
COMMENT ON COLUMN Job.JobDue IS 'Due | 截止日期';
COMMENT ON COLUMN Job.JobDone IS 'Returned, NULL if not yet | 交回日期，未交为空';
COMMENT ON COLUMN Job.JobCost IS 'Cost, EUR | 成本（欧元）';

CREATE TABLE ClientInv (
  InvNo    VARCHAR PRIMARY KEY,
  ProjNo   VARCHAR REFERENCES Project(ProjNo),
  InvDate  DATE,
  InvAmt   DECIMAL(18,2),
  PaidDate DATE
);
COMMENT ON TABLE ClientInv IS 'Invoices to clients | 客户发票';
COMMENT ON COLUMN ClientInv.InvNo IS 'Invoice number | 发票号';
COMMENT ON COLUMN ClientInv.ProjNo IS 'Project | 项目';
COMMENT ON COLUMN ClientInv.InvDate IS 'Date | 开票日期';
COMMENT ON COLUMN ClientInv.InvAmt IS 'Amount, EUR | 金额（欧元）';
COMMENT ON COLUMN ClientInv.PaidDate IS 'Paid, NULL if not | 付款日期，未付为空';

CREATE TABLE Payable (
  BillNo     VARCHAR PRIMARY KEY,
  LinguistId INTEGER REFERENCES Linguist(LinguistId),
  BillDate   DATE,
  BillAmt    DECIMAL(18,2),
  SettleDate DATE
);
COMMENT ON TABLE Payable IS 'Bills of linguists | 译员账单';
COMMENT ON COLUMN Payable.BillNo IS 'Bill number | 账单号';
COMMENT ON COLUMN Payable.LinguistId IS 'Linguist | 译员';
COMMENT ON COLUMN Payable.BillDate IS 'Date | 账单日期';
COMMENT ON COLUMN Payable.BillAmt IS 'Amount, EUR | 金额（欧元）';
COMMENT ON COLUMN Payable.SettleDate IS 'Settled, NULL if not | 结清日期，未结为空';

CREATE TABLE QaReview (
  ReviewId    INTEGER PRIMARY KEY,
  JobId       INTEGER REFERENCES Job(JobId),
  ReviewerId  INTEGER REFERENCES Linguist(LinguistId),
  ReviewDate  DATE,
  Score       DOUBLE,
  CritErrors  INTEGER,
  MinorErrors INTEGER
);
COMMENT ON TABLE QaReview IS 'Quality reviews of jobs | 质量评审';
COMMENT ON COLUMN QaReview.ReviewId IS 'Review id | 评审编号';
COMMENT ON COLUMN QaReview.JobId IS 'Job | 任务';
COMMENT ON COLUMN QaReview.ReviewerId IS 'Reviewer | 评审人';
COMMENT ON COLUMN QaReview.ReviewDate IS 'Date | 评审日期';
COMMENT ON COLUMN QaReview.Score IS 'Score out of 100 | 得分';
COMMENT ON COLUMN QaReview.CritErrors IS 'Critical errors | 严重错误数';
COMMENT ON COLUMN QaReview.MinorErrors IS 'Minor errors | 轻微错误数';
