-- Ship fleet: vessels, ports, voyages, officers and their postings.

CREATE TABLE ports (
  port_code VARCHAR PRIMARY KEY,
  port_name VARCHAR NOT NULL,
  nation    VARCHAR,
  depth_m   DOUBLE,
  berths    INTEGER
);
COMMENT ON TABLE ports IS 'Ports | 港口';
COMMENT ON COLUMN ports.port_code IS 'Port code, five letters | 港口代码';
COMMENT ON COLUMN ports.port_name IS 'Port name | 港口名称';
COMMENT ON COLUMN ports.nation IS 'Nation | 国家';
COMMENT ON COLUMN ports.depth_m IS 'Depth of the channel, metres | 航道水深（米）';
COMMENT ON COLUMN ports.berths IS 'Number of berths | 泊位数';

CREATE TABLE officers (
  officer_id  INTEGER PRIMARY KEY,
  full_name   VARCHAR NOT NULL,
  nationality VARCHAR,
  rank        VARCHAR,
  born        DATE
);
COMMENT ON TABLE officers IS 'Officers | 船员干部';
COMMENT ON COLUMN officers.officer_id IS 'Officer id | 干部编号';
COMMENT ON COLUMN officers.full_name IS 'Name | 姓名';
COMMENT ON COLUMN officers.nationality IS 'Nationality | 国籍';
COMMENT ON COLUMN officers.rank IS 'Rank: captain, chief mate, engineer, purser | 职级：船长captain、大副chief mate、轮机长engineer、事务长purser';
COMMENT ON COLUMN officers.born IS 'Date of birth | 出生日期';

CREATE TABLE vessels (
  imo_no        INTEGER PRIMARY KEY,
  vessel_name   VARCHAR NOT NULL,
  vessel_type   VARCHAR,
  flag          VARCHAR,
  built         INTEGER,
  gross_tonnage INTEGER,
  length_m      DOUBLE,
  home_port     VARCHAR REFERENCES ports(port_code),
  sister_of     INTEGER REFERENCES vessels(imo_no)
);
COMMENT ON TABLE vessels IS 'Vessels | 船舶';
COMMENT ON COLUMN vessels.imo_no IS 'IMO number | IMO编号';
COMMENT ON COLUMN vessels.vessel_name IS 'Name of the vessel | 船名';
COMMENT ON COLUMN vessels.vessel_type IS 'Type: tanker, container, bulk carrier, ferry, tug | 船型：油轮tanker、集装箱船container、散货船bulk carrier、渡轮ferry、拖轮tug';
COMMENT ON COLUMN vessels.flag IS 'Flag state | 船旗国';
COMMENT ON COLUMN vessels.built IS 'Year built | 建造年份';
COMMENT ON COLUMN vessels.gross_tonnage IS 'Gross tonnage | 总吨';
COMMENT ON COLUMN vessels.length_m IS 'Length, metres | 船长（米）';
COMMENT ON COLUMN vessels.home_port IS 'Home port | 母港';
COMMENT ON COLUMN vessels.sister_of IS 'First ship of the same design, NULL if none | 姊妹船（首制船）';

CREATE TABLE postings (
  officer_id INTEGER REFERENCES officers(officer_id),
  imo_no     INTEGER REFERENCES vessels(imo_no),
  start_date DATE,
  end_date   DATE,
  PRIMARY KEY (officer_id, imo_no, start_date)
);
COMMENT ON TABLE postings IS 'Officers posted on vessels | 任职记录';
COMMENT ON COLUMN postings.officer_id IS 'Officer | 干部';
COMMENT ON COLUMN postings.imo_no IS 'Vessel | 船舶';
COMMENT ON COLUMN postings.start_date IS 'First day aboard | 上船日期';
COMMENT ON COLUMN postings.end_date IS 'Last day aboard, NULL if still aboard | 离船日期，空为在船';

CREATE TABLE voyages (
  voyage_no  INTEGER PRIMARY KEY,
  imo_no     INTEGER REFERENCES vessels(imo_no),
  from_port  VARCHAR REFERENCES ports(port_code),
  to_port    VARCHAR REFERENCES ports(port_code),
  departed   DATE,
  arrived    DATE,
  cargo_tons DOUBLE,
  fuel_tons  DOUBLE
);
COMMENT ON TABLE voyages IS 'Voyages | 航次';
COMMENT ON COLUMN voyages.voyage_no IS 'Voyage number | 航次号';
COMMENT ON COLUMN voyages.imo_no IS 'Vessel | 船舶';
COMMENT ON COLUMN voyages.from_port IS 'Port of departure | 出发港';
COMMENT ON COLUMN voyages.to_port IS 'Port of arrival | 到达港';
COMMENT ON COLUMN voyages.departed IS 'Date of departure | 离港日期';
COMMENT ON COLUMN voyages.arrived IS 'Date of arrival, NULL while at sea | 到港日期，空为航行中';
COMMENT ON COLUMN voyages.cargo_tons IS 'Cargo, tonnes | 货量（吨）';
COMMENT ON COLUMN voyages.fuel_tons IS 'Fuel burnt, tonnes | 油耗（吨）';
