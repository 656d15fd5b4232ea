-- City library: branches, books, copies, members, loans, holds, fines, events.

CREATE TABLE branch (
  branch_id   INTEGER PRIMARY KEY,
  branch_name VARCHAR NOT NULL,
  street      VARCHAR,
  opened_year INTEGER
);
COMMENT ON TABLE branch IS 'Library branches | 分馆';
COMMENT ON COLUMN branch.branch_id IS 'Branch id | 分馆编号';
COMMENT ON COLUMN branch.branch_name IS 'Branch name | 分馆名称';
COMMENT ON COLUMN branch.street IS 'Street | 街道';
COMMENT ON COLUMN branch.opened_year IS 'Year opened | 开馆年份';

CREATE TABLE book (
  isbn     VARCHAR PRIMARY KEY,
  title    VARCHAR NOT NULL,
  author   VARCHAR,
  genre    VARCHAR,
  pub_year INTEGER,
  pages    INTEGER
);
COMMENT ON TABLE book IS 'Books | 图书';
COMMENT ON COLUMN book.isbn IS 'ISBN | 国际标准书号';
COMMENT ON COLUMN book.title IS 'Title | 书名';
COMMENT ON COLUMN book.author IS 'Author | 作者';
COMMENT ON COLUMN book.genre IS 'Genre: fiction, history, science, children, cooking | 类别：fiction 小说, history 历史, science 科学, children 儿童, cooking 烹饪';
COMMENT ON COLUMN book.pub_year IS 'Year published | 出版年份';
COMMENT ON COLUMN book.pages IS 'Pages | 页数';

CREATE TABLE copy (
  copy_id      INTEGER PRIMARY KEY,
  isbn         VARCHAR REFERENCES book(isbn),
  branch_id    INTEGER REFERENCES branch(branch_id),
  bought_on    DATE,
  withdrawn_on DATE
);
COMMENT ON TABLE copy IS 'Copies of books | 馆藏';
COMMENT ON COLUMN copy.copy_id IS 'Copy id | 馆藏编号';
COMMENT ON COLUMN copy.isbn IS 'Book | 图书';
COMMENT ON COLUMN copy.branch_id IS 'Branch | 分馆';
COMMENT ON COLUMN copy.bought_on IS 'Date bought | 购入日期';
COMMENT ON COLUMN copy.withdrawn_on IS 'Date withdrawn, NULL if on the shelf | 剔除日期';

CREATE TABLE reader (
  reader_id   INTEGER PRIMARY KEY,
  reader_name VARCHAR NOT NULL,
  kind        VARCHAR,
  joined_on   DATE,
  home_branch INTEGER REFERENCES branch(branch_id)
);
COMMENT ON TABLE reader IS 'Readers | 读者';
COMMENT ON COLUMN reader.reader_id IS 'Reader id | 读者编号';
COMMENT ON COLUMN reader.reader_name IS 'Name | 姓名';
COMMENT ON COLUMN reader.kind IS 'Kind: child, adult, senior | 类型：child 儿童, adult 成人, senior 老年';
COMMENT ON COLUMN reader.joined_on IS 'Date joined | 办证日期';
COMMENT ON COLUMN reader.home_branch IS 'Home branch | 所属分馆';

CREATE TABLE loan (
  loan_id   BIGINT PRIMARY KEY,
  copy_id   INTEGER REFERENCES copy(copy_id),
  reader_id INTEGER REFERENCES reader(reader_id),
  out_on    DATE,
  due_on    DATE,
  back_on   DATE
);
COMMENT ON TABLE loan IS 'Loans | 借阅';
COMMENT ON COLUMN loan.loan_id IS 'Loan id | 借阅编号';
COMMENT ON COLUMN loan.copy_id IS 'Copy | 馆藏';
COMMENT ON COLUMN loan.reader_id IS 'Reader | 读者';
COMMENT ON COLUMN loan.out_on IS 'Date taken out | 借出日期';
COMMENT ON COLUMN loan.due_on IS 'Due date | 应还日期';
COMMENT ON COLUMN loan.back_on IS 'Date returned, NULL if out | 归还日期，未还为空';

CREATE TABLE hold (
  hold_id   INTEGER PRIMARY KEY,
  isbn      VARCHAR REFERENCES book(isbn),
  reader_id INTEGER REFERENCES reader(reader_id),
  placed_on DATE,
  filled_on DATE
);
COMMENT ON TABLE hold IS 'Reservations | 预约';
COMMENT ON COLUMN hold.hold_id IS 'Reservation id | 预约编号';
COMMENT ON COLUMN hold.isbn IS 'Book | 图书';
COMMENT ON COLUMN hold.reader_id IS 'Reader | 读者';
COMMENT ON COLUMN hold.placed_on IS 'Date | 预约日期';
COMMENT ON COLUMN hold.filled_on IS 'Date filled, NULL if waiting | 满足日期，等待中为空';

CREATE TABLE fine (
  fine_id INTEGER PRIMARY KEY,
  loan_id BIGINT REFERENCES loan(loan_id),
  amount  DECIMAL(18,2),
  paid    BOOLEAN
);
COMMENT ON TABLE fine IS 'Fines | 罚款';
COMMENT ON COLUMN fine.fine_id IS 'Fine id | 罚款编号';
COMMENT ON COLUMN fine.loan_id IS 'Loan | 借阅';
COMMENT ON COLUMN fine.amount IS 'Amount, dollars | 金额（美元）';
COMMENT ON COLUMN fine.paid IS 'True if paid | 是否已缴';
