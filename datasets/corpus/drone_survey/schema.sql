-- Drone survey company: clients, sites, drones, batteries, pilots, missions, flights, data sets, deliverables, maintenance, permits, incidents, quotes.

CREATE TABLE tClient (
  cliID         INTEGER PRIMARY KEY,
  cliName       VARCHAR NOT NULL,
  cliSector     VARCHAR,
  cliCountry    VARCHAR,
  rateCardPerHa DECIMAL(18,2)
);
COMMENT ON TABLE tClient IS 'Clients | 客户';
COMMENT ON COLUMN tClient.cliID IS 'Client id | 客户编号';
COMMENT ON COLUMN tClient.cliName IS 'Name | 客户名称';
COMMENT ON COLUMN tClient.cliSector IS 'Sector: mining, construction, agriculture, energy, government | 行业：矿业、建筑、农业、能源、政府';
COMMENT ON COLUMN tClient.cliCountry IS 'Country | 国家';
COMMENT ON COLUMN tClient.rateCardPerHa IS 'Agreed price a hectare, USD | 约定单价（美元/公顷）';

CREATE TABLE tDrone (
  droneSN   VARCHAR PRIMARY KEY,
  modelName VARCHAR,
  droneType VARCHAR,
  mtowKg    DOUBLE,
  buyDt     DATE,
  buyPrice  DECIMAL(18,2),
  totFltHrs DOUBLE,
  droneStat VARCHAR
);
COMMENT ON TABLE tDrone IS 'Drones | 无人机';
COMMENT ON COLUMN tDrone.droneSN IS 'Serial number | 序列号';
COMMENT ON COLUMN tDrone.modelName IS 'Model | 型号';
COMMENT ON COLUMN tDrone.droneType IS 'Type: multirotor, fixed wing, VTOL | 类型：多旋翼、固定翼、垂起';
COMMENT ON COLUMN tDrone.mtowKg IS 'Take-off weight, kg | 起飞重量（公斤）';
COMMENT ON COLUMN tDrone.buyDt IS 'Bought | 购买日期';
COMMENT ON COLUMN tDrone.buyPrice IS 'Price, USD | 购价（美元）';
COMMENT ON COLUMN tDrone.totFltHrs IS 'Total flight hours | 总飞行小时';
COMMENT ON COLUMN tDrone.droneStat IS 'Status: READY, REPAIR, LOST, RETIRED | 状态：可用、维修、丢失、退役';

CREATE TABLE tPilot (
  pilotID   INTEGER PRIMARY KEY,
  pilotName VARCHAR NOT NULL,
  licNo     VARCHAR,
  licExpDt  DATE,
  medExpDt  DATE,
  baseCity  VARCHAR,
  isStaff   BOOLEAN
);
COMMENT ON TABLE tPilot IS 'Pilots | 飞手';
COMMENT ON COLUMN tPilot.pilotID IS 'Pilot id | 飞手编号';
COMMENT ON COLUMN tPilot.pilotName IS 'Name | 姓名';
COMMENT ON COLUMN tPilot.licNo IS 'Licence number | 执照号';
COMMENT ON COLUMN tPilot.licExpDt IS 'Licence expiry | 执照到期日';
COMMENT ON COLUMN tPilot.medExpDt IS 'Medical expiry | 体检到期日';
COMMENT ON COLUMN tPilot.baseCity IS 'Base | 驻地';
COMMENT ON COLUMN tPilot.isStaff IS 'True if employed, False if contractor | 是否正式员工';

CREATE TABLE tSite (
  siteID      INTEGER PRIMARY KEY,
  cliID       INTEGER REFERENCES tClient(cliID),
  siteName    VARCHAR NOT NULL,
  areaHa      DOUBLE,
  elevM       INTEGER,
  airspaceCls VARCHAR
);
COMMENT ON TABLE tSite IS 'Survey sites | 测区';
COMMENT ON COLUMN tSite.siteID IS 'Site id | 测区编号';
COMMENT ON COLUMN tSite.cliID IS 'Client | 客户';
COMMENT ON COLUMN tSite.siteName IS 'Site name | 测区名称';
COMMENT ON COLUMN tSite.areaHa IS 'Area, hectares | 面积（公顷）';
COMMENT ON COLUMN tSite.elevM IS 'Elevation, metres | 海拔（米）';
COMMENT ON COLUMN tSite.airspaceCls IS 'Airspace class: G uncontrolled, D controlled, R restricted | 空域：G非管制、D管制、R限制';

CREATE TABLE tBatt (
  battSN    VARCHAR PRIMARY KEY,
  droneSN   VARCHAR REFERENCES tDrone(droneSN),
  cycles    INTEGER,
  healthPct DOUBLE
);
COMMENT ON TABLE tBatt IS 'Batteries | 电池';
COMMENT ON COLUMN tBatt.battSN IS 'Battery serial | 电池序列号';
COMMENT ON COLUMN tBatt.droneSN IS 'Drone it belongs to | 所属无人机';
COMMENT ON COLUMN tBatt.cycles IS 'Charge cycles | 循环次数';
COMMENT ON COLUMN tBatt.healthPct IS 'Health, percent | 健康度（%）';

CREATE TABLE tMaint (
  mntID   INTEGER PRIMARY KEY,
  droneSN VARCHAR REFERENCES tDrone(droneSN),
  mntDt   DATE,
  mntKind VARCHAR,
  mntCost DECIMAL(18,2)
);
COMMENT ON TABLE tMaint IS 'Maintenance of drones | 维护';
COMMENT ON COLUMN tMaint.mntID IS 'Id | 编号';
COMMENT ON COLUMN tMaint.droneSN IS 'Drone | 无人机';
COMMENT ON COLUMN tMaint.mntDt IS 'Date | 日期';
COMMENT ON COLUMN tMaint.mntKind IS 'Kind: scheduled, repair, firmware | 类别：定期、维修、固件';
COMMENT ON COLUMN tMaint.mntCost IS 'Cost, USD | 费用（美元）';

CREATE TABLE tMission (
  misNo       VARCHAR PRIMARY KEY,
  siteID      INTEGER REFERENCES tSite(siteID),
  misType     VARCHAR,
  ordDt       DATE,
  planDt      DATE,
  misStat     VARCHAR,
  gsdCm       DOUBLE,
  quotedFee   DECIMAL(18,2),
  invoicedFee DECIMAL(18,2)
);
COMMENT ON TABLE tMission IS 'Missions ordered | 任务';
COMMENT ON COLUMN tMission.misNo IS 'Mission number, e.g. M-2611 | 任务号';
COMMENT ON COLUMN tMission.siteID IS 'Site | 测区';
COMMENT ON COLUMN tMission.misType IS 'Type: RGB mapping, LIDAR, thermal, multispectral, inspection | 类型：正射、激光雷达、热红外、多光谱、巡检';
COMMENT ON COLUMN tMission.ordDt IS 'Ordered | 下单日期';
COMMENT ON COLUMN tMission.planDt IS 'Planned day | 计划日期';
COMMENT ON COLUMN tMission.misStat IS 'Status: PLANNED, FLOWN, PROCESSED, DELIVERED, CANCELLED | 状态：计划、已飞、已处理、已交付、取消';
COMMENT ON COLUMN tMission.gsdCm IS 'Ground resolution wanted, cm | 要求分辨率（厘米）';
COMMENT ON COLUMN tMission.quotedFee IS 'Fee quoted, USD | 报价（美元）';
COMMENT ON COLUMN tMission.invoicedFee IS 'Fee invoiced, USD, NULL if not yet | 开票金额（美元），未开为空';

CREATE TABLE tPermit (
  prmNo     VARCHAR PRIMARY KEY,
  siteID    INTEGER REFERENCES tSite(siteID),
  validFrom DATE,
  validTo   DATE,
  maxAglM   INTEGER
);
COMMENT ON TABLE tPermit IS 'Flight permits | 飞行许可';
COMMENT ON COLUMN tPermit.prmNo IS 'Permit number | 许可号';
COMMENT ON COLUMN tPermit.siteID IS 'Site | 测区';
COMMENT ON COLUMN tPermit.validFrom IS 'Valid from | 生效日';
COMMENT ON COLUMN tPermit.validTo IS 'Valid to | 失效日';
COMMENT ON COLUMN tPermit.maxAglM IS 'Height limit, metres | 限高（米）';

CREATE TABLE tFlight (
  fltNo      INTEGER PRIMARY KEY,
  misNo      VARCHAR REFERENCES tMission(misNo),
  droneSN    VARCHAR REFERENCES tDrone(droneSN),
  battSN     VARCHAR REFERENCES tBatt(battSN),
  pilotID    INTEGER REFERENCES tPilot(pilotID),
  obsPilotID INTEGER REFERENCES tPilot(pilotID),
  tkoTs      TIMESTAMP,
  lndTs      TIMESTAMP,
  maxAltM    DOUBLE,
  windMs     DOUBLE,
  imgCnt     INTEGER,
  aborted    BOOLEAN
);
COMMENT ON TABLE tFlight IS 'Flights | 飞行架次';
COMMENT ON COLUMN tFlight.fltNo IS 'Flight number | 架次号';
COMMENT ON COLUMN tFlight.misNo IS 'Mission | 任务';
COMMENT ON COLUMN tFlight.droneSN IS 'Drone | 无人机';
COMMENT ON COLUMN tFlight.battSN IS 'Battery | 电池';
COMMENT ON COLUMN tFlight.pilotID IS 'Pilot | 飞手';
COMMENT ON COLUMN tFlight.obsPilotID IS 'Visual observer, NULL if none | 观察员，无则为空';
COMMENT ON COLUMN tFlight.tkoTs IS 'Take-off | 起飞时间';
COMMENT ON COLUMN tFlight.lndTs IS 'Landing | 降落时间';
COMMENT ON COLUMN tFlight.maxAltM IS 'Greatest height, metres | 最大高度（米）';
COMMENT ON COLUMN tFlight.windMs IS 'Wind, metres a second | 风速（米/秒）';
COMMENT ON COLUMN tFlight.imgCnt IS 'Images taken | 影像数';
COMMENT ON COLUMN tFlight.aborted IS 'True if aborted | 是否中止';

CREATE TABLE tDeliv (
  delID     INTEGER PRIMARY KEY,
  misNo     VARCHAR REFERENCES tMission(misNo),
  prodType  VARCHAR,
  sizeGb    DOUBLE,
  procHrs   DOUBLE,
  sentDt    DATE,
  rmseCm    DOUBLE,
  reworkCnt INTEGER
);
COMMENT ON TABLE tDeliv IS 'Deliverables | 成果';
COMMENT ON COLUMN tDeliv.delID IS 'Deliverable id | 成果编号';
COMMENT ON COLUMN tDeliv.misNo IS 'Mission | 任务';
COMMENT ON COLUMN tDeliv.prodType IS 'Product: orthomosaic, DSM, point cloud, report | 产品：正射影像、表面模型、点云、报告';
COMMENT ON COLUMN tDeliv.sizeGb IS 'Size, GB | 大小（GB）';
COMMENT ON COLUMN tDeliv.procHrs IS 'Processing hours | 处理工时';
COMMENT ON COLUMN tDeliv.sentDt IS 'Sent, NULL if not yet | 交付日期，未交为空';
COMMENT ON COLUMN tDeliv.rmseCm IS 'Error against control points, cm | 精度误差（厘米）';
COMMENT ON COLUMN tDeliv.reworkCnt IS 'Times reworked | 返工次数';

CREATE TABLE tIncident (
  incID    INTEGER PRIMARY KEY,
  fltNo    INTEGER REFERENCES tFlight(fltNo),
  incKind  VARCHAR,
  dmgCost  DECIMAL(18,2),
  reported BOOLEAN
);
COMMENT ON TABLE tIncident IS 'Incidents | 事故';
COMMENT ON COLUMN tIncident.incID IS 'Incident id | 事故编号';
COMMENT ON COLUMN tIncident.fltNo IS 'Flight | 架次';
COMMENT ON COLUMN tIncident.incKind IS 'Kind: crash, flyaway, hard landing, bird strike, signal loss | 类型：坠机、失控、重着陆、鸟击、信号丢失';
COMMENT ON COLUMN tIncident.dmgCost IS 'Damage, USD | 损失（美元）';
COMMENT ON COLUMN tIncident.reported IS 'True if reported to the authority | 是否上报';
