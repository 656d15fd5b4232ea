-- Publishing house: authors, books, editions, bookshops, sales, reviews.

CREATE TABLE author (
  author_id  INTEGER PRIMARY KEY,
  name       VARCHAR NOT NULL,
  country    VARCHAR,
  birth_year INTEGER,
  death_year INTEGER
);
COMMENT ON TABLE author IS 'Authors | 作者';
COMMENT ON COLUMN author.author_id IS 'Author id | 作者编号';
COMMENT ON COLUMN author.name IS 'Name | 姓名';
COMMENT ON COLUMN author.country IS 'Country | 国家';
COMMENT ON COLUMN author.birth_year IS 'Year of birth | 出生年份';
COMMENT ON COLUMN author.death_year IS 'Year of death, NULL if living | 去世年份，在世为空';

CREATE TABLE book (
  book_id    INTEGER PRIMARY KEY,
  title      VARCHAR NOT NULL,
  genre      VARCHAR,
  language   VARCHAR,
  first_year INTEGER,
  editor     VARCHAR
);
COMMENT ON TABLE book IS 'Books | 图书';
COMMENT ON COLUMN book.book_id IS 'Book id | 图书编号';
COMMENT ON COLUMN book.title IS 'Title | 书名';
COMMENT ON COLUMN book.genre IS 'Genre: novel, crime, poetry, history, children, cooking | 类别：小说novel、犯罪crime、诗歌poetry、历史history、儿童children、烹饪cooking';
COMMENT ON COLUMN book.language IS 'Original language | 原文语言';
COMMENT ON COLUMN book.first_year IS 'Year first published | 首次出版年份';
COMMENT ON COLUMN book.editor IS 'Editor in charge | 责任编辑';

CREATE TABLE shop (
  shop_id INTEGER PRIMARY KEY,
  name    VARCHAR NOT NULL,
  city    VARCHAR,
  online  BOOLEAN
);
COMMENT ON TABLE shop IS 'Bookshops | 书店';
COMMENT ON COLUMN shop.shop_id IS 'Shop id | 书店编号';
COMMENT ON COLUMN shop.name IS 'Name | 名称';
COMMENT ON COLUMN shop.city IS 'City | 城市';
COMMENT ON COLUMN shop.online IS 'True if online | 是否网店';

CREATE TABLE authorship (
  book_id   INTEGER REFERENCES book(book_id),
  author_id INTEGER REFERENCES author(author_id),
  role      VARCHAR,
  PRIMARY KEY (book_id, author_id)
);
COMMENT ON TABLE authorship IS 'Authors of books | 著作关系';
COMMENT ON COLUMN authorship.book_id IS 'Book | 图书';
COMMENT ON COLUMN authorship.author_id IS 'Author | 作者';
COMMENT ON COLUMN authorship.role IS 'Role: author, illustrator, translator | 身份：作者author、插画illustrator、译者translator';

CREATE TABLE edition (
  isbn         VARCHAR PRIMARY KEY,
  book_id      INTEGER REFERENCES book(book_id),
  format       VARCHAR,
  published_on DATE,
  pages        INTEGER,
  price        DOUBLE,
  print_run    INTEGER,
  in_print     BOOLEAN
);
COMMENT ON TABLE edition IS 'Editions | 版本';
COMMENT ON COLUMN edition.isbn IS 'ISBN | ISBN';
COMMENT ON COLUMN edition.book_id IS 'Book | 图书';
COMMENT ON COLUMN edition.format IS 'Format: hardback, paperback, ebook, audio | 形式：精装hardback、平装paperback、电子书ebook、有声audio';
COMMENT ON COLUMN edition.published_on IS 'Published | 出版日期';
COMMENT ON COLUMN edition.pages IS 'Pages, NULL for audio | 页数，有声为空';
COMMENT ON COLUMN edition.price IS 'Price, euros | 定价（欧元）';
COMMENT ON COLUMN edition.print_run IS 'Copies printed, NULL for ebook and audio | 印数，电子与有声为空';
COMMENT ON COLUMN edition.in_print IS 'True if available | 是否在售';

CREATE TABLE review (
  review_id   INTEGER PRIMARY KEY,
  book_id     INTEGER REFERENCES book(book_id),
  paper       VARCHAR,
  reviewer    VARCHAR,
  stars       INTEGER,
  reviewed_on DATE
);
COMMENT ON TABLE review IS 'Reviews | 书评';
COMMENT ON COLUMN review.review_id IS 'Review id | 书评编号';
COMMENT ON COLUMN review.book_id IS 'Book | 图书';
COMMENT ON COLUMN review.paper IS 'Newspaper or magazine | 媒体';
COMMENT ON COLUMN review.reviewer IS 'Reviewer | 评论人';
COMMENT ON COLUMN review.stars IS 'Stars, 1 to 5 | 星级，1到5';
COMMENT ON COLUMN review.reviewed_on IS 'Date | 日期';

CREATE TABLE sale (
  shop_id    INTEGER REFERENCES shop(shop_id),
  isbn       VARCHAR REFERENCES edition(isbn),
  sale_month DATE,
  copies     INTEGER,
  returned   INTEGER,
  PRIMARY KEY (shop_id, isbn, sale_month)
);
COMMENT ON TABLE sale IS 'Copies sold to shops by month | 销售';
COMMENT ON COLUMN sale.shop_id IS 'Shop | 书店';
COMMENT ON COLUMN sale.isbn IS 'Edition | 版本';
COMMENT ON COLUMN sale.sale_month IS 'Month, first day | 月份首日';
COMMENT ON COLUMN sale.copies IS 'Copies sold | 销量';
COMMENT ON COLUMN sale.returned IS 'Copies returned | 退书量';
