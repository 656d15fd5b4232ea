-- Newspaper archive: papers, issues, journalists, articles, topics, corrections.

CREATE TABLE newspaper (
  paper_id    INTEGER PRIMARY KEY,
  masthead    VARCHAR NOT NULL,
  city        VARCHAR,
  frequency   VARCHAR,
  first_year  INTEGER,
  last_year   INTEGER,
  merged_into INTEGER REFERENCES newspaper(paper_id)
);
COMMENT ON TABLE newspaper IS 'Newspapers | 报纸';
COMMENT ON COLUMN newspaper.paper_id IS 'Paper id | 报纸编号';
COMMENT ON COLUMN newspaper.masthead IS 'Name of the paper | 报名';
COMMENT ON COLUMN newspaper.city IS 'City of publication | 出版城市';
COMMENT ON COLUMN newspaper.frequency IS 'Frequency: daily, weekly, monthly | 刊期：日报daily、周报weekly、月报monthly';
COMMENT ON COLUMN newspaper.first_year IS 'First year of publication | 创刊年份';
COMMENT ON COLUMN newspaper.last_year IS 'Last year of publication, NULL if still published | 停刊年份，空为仍在出版';
COMMENT ON COLUMN newspaper.merged_into IS 'Paper it was merged into | 并入的报纸';

CREATE TABLE journalist (
  jour_id    INTEGER PRIMARY KEY,
  byline     VARCHAR NOT NULL,
  desk       VARCHAR,
  hired_year INTEGER,
  editor_id  INTEGER REFERENCES journalist(jour_id)
);
COMMENT ON TABLE journalist IS 'Journalists | 记者';
COMMENT ON COLUMN journalist.jour_id IS 'Journalist id | 记者编号';
COMMENT ON COLUMN journalist.byline IS 'Name as printed | 署名';
COMMENT ON COLUMN journalist.desk IS 'Desk: politics, business, sport, culture, foreign | 部门：政治politics、财经business、体育sport、文化culture、国际foreign';
COMMENT ON COLUMN journalist.hired_year IS 'Year hired | 入职年份';
COMMENT ON COLUMN journalist.editor_id IS 'Editor in charge | 主管编辑';

CREATE TABLE issue (
  issue_id   INTEGER PRIMARY KEY,
  paper_id   INTEGER REFERENCES newspaper(paper_id),
  issue_date DATE,
  pages      INTEGER,
  print_run  INTEGER,
  scanned    BOOLEAN
);
COMMENT ON TABLE issue IS 'Issues | 期号';
COMMENT ON COLUMN issue.issue_id IS 'Issue id | 期编号';
COMMENT ON COLUMN issue.paper_id IS 'Paper | 报纸';
COMMENT ON COLUMN issue.issue_date IS 'Date | 出版日期';
COMMENT ON COLUMN issue.pages IS 'Pages | 版数';
COMMENT ON COLUMN issue.print_run IS 'Copies printed | 印数';
COMMENT ON COLUMN issue.scanned IS 'True if digitised | 是否已数字化';

CREATE TABLE article (
  art_id   INTEGER PRIMARY KEY,
  issue_id INTEGER REFERENCES issue(issue_id),
  headline VARCHAR NOT NULL,
  page_no  INTEGER,
  words    INTEGER,
  kind     VARCHAR
);
COMMENT ON TABLE article IS 'Articles | 文章';
COMMENT ON COLUMN article.art_id IS 'Article id | 文章编号';
COMMENT ON COLUMN article.issue_id IS 'Issue | 所在期';
COMMENT ON COLUMN article.headline IS 'Headline | 标题';
COMMENT ON COLUMN article.page_no IS 'Page | 版次';
COMMENT ON COLUMN article.words IS 'Number of words | 字数';
COMMENT ON COLUMN article.kind IS 'Kind: news, feature, opinion, interview, obituary | 体裁：新闻news、特写feature、评论opinion、访谈interview、讣告obituary';

CREATE TABLE article_author (
  art_id  INTEGER REFERENCES article(art_id),
  jour_id INTEGER REFERENCES journalist(jour_id),
  PRIMARY KEY (art_id, jour_id)
);
COMMENT ON TABLE article_author IS 'Authors of articles | 文章作者';
COMMENT ON COLUMN article_author.art_id IS 'Article | 文章';
COMMENT ON COLUMN article_author.jour_id IS 'Journalist | 记者';

CREATE TABLE article_topic (
  art_id INTEGER REFERENCES article(art_id),
  topic  VARCHAR,
  PRIMARY KEY (art_id, topic)
);
COMMENT ON TABLE article_topic IS 'Topics of articles | 文章主题';
COMMENT ON COLUMN article_topic.art_id IS 'Article | 文章';
COMMENT ON COLUMN article_topic.topic IS 'Topic, e.g. elections, railways | 主题';
