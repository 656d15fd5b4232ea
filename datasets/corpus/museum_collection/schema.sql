-- Art museum: objects, makers, departments, galleries and locations, provenance, acquisitions, valuations, condition checks, treatments, loans, exhibitions, admissions.

CREATE TABLE tbl_dept (
  dept_id      INTEGER PRIMARY KEY,
  dept_name    VARCHAR NOT NULL,
  head_curator VARCHAR
);
COMMENT ON TABLE tbl_dept IS 'Curatorial departments | 策展部门';
COMMENT ON COLUMN tbl_dept.dept_id IS 'Department id | 部门编号';
COMMENT ON COLUMN tbl_dept.dept_name IS 'Department, e.g. Asian Art | 部门名称';
COMMENT ON COLUMN tbl_dept.head_curator IS 'Head curator | 首席策展人';

CREATE TABLE tbl_location (
  loc_id       VARCHAR PRIMARY KEY,
  loc_name     VARCHAR NOT NULL,
  loc_kind     VARCHAR,
  parent_loc   VARCHAR REFERENCES tbl_location(loc_id),
  humidity_max DOUBLE
);
COMMENT ON TABLE tbl_location IS 'Rooms and storage, a tree | 库位与展厅（树形）';
COMMENT ON COLUMN tbl_location.loc_id IS 'Location id, e.g. G-204 | 位置编号';
COMMENT ON COLUMN tbl_location.loc_name IS 'Name, e.g. Impressionist Gallery | 位置名称';
COMMENT ON COLUMN tbl_location.loc_kind IS 'Kind: building, floor, gallery, storage, conservation lab | 类型：楼、楼层、展厅、库房、修复室';
COMMENT ON COLUMN tbl_location.parent_loc IS 'Location that contains it, NULL for buildings | 上级位置，楼为空';
COMMENT ON COLUMN tbl_location.humidity_max IS 'Highest humidity allowed, percent | 湿度上限（%）';

CREATE TABLE tbl_maker (
  maker_id    INTEGER PRIMARY KEY,
  maker_name  VARCHAR NOT NULL,
  nationality VARCHAR,
  born_year   INTEGER,
  died_year   INTEGER
);
COMMENT ON TABLE tbl_maker IS 'Artists and makers | 作者';
COMMENT ON COLUMN tbl_maker.maker_id IS 'Maker id | 作者编号';
COMMENT ON COLUMN tbl_maker.maker_name IS 'Name, e.g. Claude Monet | 作者姓名';
COMMENT ON COLUMN tbl_maker.nationality IS 'Nationality, e.g. French | 国籍';
COMMENT ON COLUMN tbl_maker.born_year IS 'Birth year | 生年';
COMMENT ON COLUMN tbl_maker.died_year IS 'Death year, NULL if living | 卒年，在世为空';

CREATE TABLE tbl_donor (
  donor_id   INTEGER PRIMARY KEY,
  donor_name VARCHAR NOT NULL,
  donor_kind VARCHAR
);
COMMENT ON TABLE tbl_donor IS 'Donors and sellers | 捐赠人与卖方';
COMMENT ON COLUMN tbl_donor.donor_id IS 'Id | 编号';
COMMENT ON COLUMN tbl_donor.donor_name IS 'Name | 名称';
COMMENT ON COLUMN tbl_donor.donor_kind IS 'Kind: person, foundation, dealer, auction house, estate | 类型：个人、基金会、画商、拍卖行、遗产';

CREATE TABLE tbl_exhibition (
  exh_id     INTEGER PRIMARY KEY,
  exh_title  VARCHAR NOT NULL,
  open_date  DATE,
  close_date DATE,
  curator    VARCHAR,
  budget     DECIMAL(18,2)
);
COMMENT ON TABLE tbl_exhibition IS 'Exhibitions | 展览';
COMMENT ON COLUMN tbl_exhibition.exh_id IS 'Exhibition id | 展览编号';
COMMENT ON COLUMN tbl_exhibition.exh_title IS 'Title | 展览名称';
COMMENT ON COLUMN tbl_exhibition.open_date IS 'Opens | 开幕日期';
COMMENT ON COLUMN tbl_exhibition.close_date IS 'Closes | 闭幕日期';
COMMENT ON COLUMN tbl_exhibition.curator IS 'Curator | 策展人';
COMMENT ON COLUMN tbl_exhibition.budget IS 'Budget, USD | 预算（美元）';

CREATE TABLE tbl_object (
  obj_id           INTEGER PRIMARY KEY,
  accession_no     VARCHAR,
  title            VARCHAR NOT NULL,
  obj_class        VARCHAR,
  dept_id          INTEGER REFERENCES tbl_dept(dept_id),
  medium           VARCHAR,
  year_from        INTEGER,
  year_to          INTEGER,
  origin           VARCHAR,
  height_cm        DOUBLE,
  width_cm         DOUBLE,
  public_domain    BOOLEAN,
  loc_id           VARCHAR REFERENCES tbl_location(loc_id),
  deaccession_date DATE
);
COMMENT ON TABLE tbl_object IS 'Objects of the collection | 藏品';
COMMENT ON COLUMN tbl_object.obj_id IS 'Internal object id | 藏品内部编号';
COMMENT ON COLUMN tbl_object.accession_no IS 'Accession number, e.g. 1998.14.2 | 登录号';
COMMENT ON COLUMN tbl_object.title IS 'Title | 名称';
COMMENT ON COLUMN tbl_object.obj_class IS 'Class: painting, sculpture, drawing, print, photograph, ceramic, textile, furniture | 类别：绘画、雕塑、素描、版画、摄影、陶瓷、织物、家具';
COMMENT ON COLUMN tbl_object.dept_id IS 'Department | 部门';
COMMENT ON COLUMN tbl_object.medium IS 'Materials, e.g. oil on canvas | 材质';
COMMENT ON COLUMN tbl_object.year_from IS 'Earliest year made, negative BC | 制作年代起，公元前为负';
COMMENT ON COLUMN tbl_object.year_to IS 'Latest year made | 制作年代止';
COMMENT ON COLUMN tbl_object.origin IS 'Place made, e.g. Kyoto | 产地';
COMMENT ON COLUMN tbl_object.height_cm IS 'Height, cm | 高（厘米）';
COMMENT ON COLUMN tbl_object.width_cm IS 'Width, cm | 宽（厘米）';
COMMENT ON COLUMN tbl_object.public_domain IS 'True if out of copyright | 是否公有领域';
COMMENT ON COLUMN tbl_object.loc_id IS 'Location now, NULL if out on loan | 当前位置，外借为空';
COMMENT ON COLUMN tbl_object.deaccession_date IS 'Date removed from the collection, NULL if still held | 注销日期，在藏为空';

CREATE TABLE tbl_admission (
  adm_date    DATE,
  ticket_type VARCHAR,
  exh_id      INTEGER REFERENCES tbl_exhibition(exh_id),
  visitors    INTEGER,
  revenue     DECIMAL(18,2),
  PRIMARY KEY (adm_date, ticket_type)
);
COMMENT ON TABLE tbl_admission IS 'Daily admissions by ticket type | 每日入馆人次';
COMMENT ON COLUMN tbl_admission.adm_date IS 'Date | 日期';
COMMENT ON COLUMN tbl_admission.ticket_type IS 'Ticket: adult, senior, student, child, member, free day | 票种：成人、老人、学生、儿童、会员、免费日';
COMMENT ON COLUMN tbl_admission.exh_id IS 'Ticketed exhibition, NULL for general entry | 特展，普通入馆为空';
COMMENT ON COLUMN tbl_admission.visitors IS 'Visitors | 人次';
COMMENT ON COLUMN tbl_admission.revenue IS 'Ticket revenue, USD | 票款（美元）';

CREATE TABLE tbl_object_maker (
  obj_id   INTEGER REFERENCES tbl_object(obj_id),
  maker_id INTEGER REFERENCES tbl_maker(maker_id),
  role     VARCHAR,
  PRIMARY KEY (obj_id, maker_id)
);
COMMENT ON TABLE tbl_object_maker IS 'Makers of objects | 藏品作者关系';
COMMENT ON COLUMN tbl_object_maker.obj_id IS 'Object | 藏品';
COMMENT ON COLUMN tbl_object_maker.maker_id IS 'Maker | 作者';
COMMENT ON COLUMN tbl_object_maker.role IS 'Role: artist, workshop, attributed to, after | 关系：本人、工坊、传、仿';

CREATE TABLE tbl_acquisition (
  obj_id     INTEGER PRIMARY KEY REFERENCES tbl_object(obj_id),
  donor_id   INTEGER REFERENCES tbl_donor(donor_id),
  method     VARCHAR,
  acq_date   DATE,
  price_paid DECIMAL(18,2),
  fund       VARCHAR
);
COMMENT ON TABLE tbl_acquisition IS 'Acquisitions | 入藏记录';
COMMENT ON COLUMN tbl_acquisition.obj_id IS 'Object | 藏品';
COMMENT ON COLUMN tbl_acquisition.donor_id IS 'From whom | 来源方';
COMMENT ON COLUMN tbl_acquisition.method IS 'Method: gift, purchase, bequest, transfer, field collection | 方式：捐赠、购买、遗赠、划拨、采集';
COMMENT ON COLUMN tbl_acquisition.acq_date IS 'Date acquired | 入藏日期';
COMMENT ON COLUMN tbl_acquisition.price_paid IS 'Price paid, USD, NULL if not bought | 购入价（美元），非购买为空';
COMMENT ON COLUMN tbl_acquisition.fund IS 'Fund that paid, e.g. Whitcomb Fund | 出资基金';

CREATE TABLE tbl_valuation (
  obj_id    INTEGER REFERENCES tbl_object(obj_id),
  val_date  DATE,
  ins_value DECIMAL(18,2),
  appraiser VARCHAR,
  PRIMARY KEY (obj_id, val_date)
);
COMMENT ON TABLE tbl_valuation IS 'Insurance values | 保险估值';
COMMENT ON COLUMN tbl_valuation.obj_id IS 'Object | 藏品';
COMMENT ON COLUMN tbl_valuation.val_date IS 'Date of valuation | 估值日期';
COMMENT ON COLUMN tbl_valuation.ins_value IS 'Insurance value, USD | 保险价值（美元）';
COMMENT ON COLUMN tbl_valuation.appraiser IS 'Appraiser | 评估人';

CREATE TABLE tbl_condition (
  check_id   INTEGER PRIMARY KEY,
  obj_id     INTEGER REFERENCES tbl_object(obj_id),
  check_date DATE,
  grade      VARCHAR,
  checked_by VARCHAR
);
COMMENT ON TABLE tbl_condition IS 'Condition checks | 状况检查';
COMMENT ON COLUMN tbl_condition.check_id IS 'Check id | 检查编号';
COMMENT ON COLUMN tbl_condition.obj_id IS 'Object | 藏品';
COMMENT ON COLUMN tbl_condition.check_date IS 'Date | 检查日期';
COMMENT ON COLUMN tbl_condition.grade IS 'Grade: excellent, good, fair, poor | 状况：优、良、中、差';
COMMENT ON COLUMN tbl_condition.checked_by IS 'Conservator | 检查人';

CREATE TABLE tbl_treatment (
  treat_id   INTEGER PRIMARY KEY,
  obj_id     INTEGER REFERENCES tbl_object(obj_id),
  start_date DATE,
  end_date   DATE,
  hours      DOUBLE,
  cost       DECIMAL(18,2)
);
COMMENT ON TABLE tbl_treatment IS 'Conservation treatments | 修复处理';
COMMENT ON COLUMN tbl_treatment.treat_id IS 'Treatment id | 修复编号';
COMMENT ON COLUMN tbl_treatment.obj_id IS 'Object | 藏品';
COMMENT ON COLUMN tbl_treatment.start_date IS 'Started | 开始日期';
COMMENT ON COLUMN tbl_treatment.end_date IS 'Finished, NULL if under way | 结束日期，进行中为空';
COMMENT ON COLUMN tbl_treatment.hours IS 'Hours of work | 工时';
COMMENT ON COLUMN tbl_treatment.cost IS 'Cost, USD | 费用（美元）';

CREATE TABLE tbl_loan (
  loan_no         VARCHAR PRIMARY KEY,
  obj_id          INTEGER REFERENCES tbl_object(obj_id),
  direction       VARCHAR,
  partner         VARCHAR,
  partner_country VARCHAR,
  start_date      DATE,
  due_date        DATE,
  returned_date   DATE,
  loan_fee        DECIMAL(18,2)
);
COMMENT ON TABLE tbl_loan IS 'Loans in and out | 借展';
COMMENT ON COLUMN tbl_loan.loan_no IS 'Loan number, e.g. L2024-031 | 借展编号';
COMMENT ON COLUMN tbl_loan.obj_id IS 'Object lent out, NULL for loans in | 外借藏品，借入时为空';
COMMENT ON COLUMN tbl_loan.direction IS 'Direction: out, in | 方向：借出、借入';
COMMENT ON COLUMN tbl_loan.partner IS 'Other museum, e.g. Rijksmuseum | 对方机构';
COMMENT ON COLUMN tbl_loan.partner_country IS 'Country of the other museum | 对方国家';
COMMENT ON COLUMN tbl_loan.start_date IS 'Start | 起始日期';
COMMENT ON COLUMN tbl_loan.due_date IS 'Date due back | 应还日期';
COMMENT ON COLUMN tbl_loan.returned_date IS 'Date returned, NULL if not yet | 归还日期，未还为空';
COMMENT ON COLUMN tbl_loan.loan_fee IS 'Fee, USD | 借展费（美元）';

CREATE TABLE tbl_exh_object (
  exh_id INTEGER REFERENCES tbl_exhibition(exh_id),
  obj_id INTEGER REFERENCES tbl_object(obj_id),
  loc_id VARCHAR REFERENCES tbl_location(loc_id),
  PRIMARY KEY (exh_id, obj_id)
);
COMMENT ON TABLE tbl_exh_object IS 'Objects shown in exhibitions | 展品';
COMMENT ON COLUMN tbl_exh_object.exh_id IS 'Exhibition | 展览';
COMMENT ON COLUMN tbl_exh_object.obj_id IS 'Object | 藏品';
COMMENT ON COLUMN tbl_exh_object.loc_id IS 'Gallery where shown | 展出位置';
