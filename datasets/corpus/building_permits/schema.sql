-- City building department: parcels, owners, contractors, permits, fees, plan reviews, inspections, violations, certificates, staff.

CREATE TABLE prcl (
  apn      VARCHAR PRIMARY KEY,
  sit_addr VARCHAR,
  sit_zip  VARCHAR,
  zone_cd  VARCHAR,
  lot_sf   INTEGER,
  hist_fl  BOOLEAN,
  ward_no  INTEGER
);
COMMENT ON TABLE prcl IS 'Parcels of land | 地块';
COMMENT ON COLUMN prcl.apn IS 'Parcel number, e.g. 044-210-17 | 地块编号';
COMMENT ON COLUMN prcl.sit_addr IS 'Site address | 地块地址';
COMMENT ON COLUMN prcl.sit_zip IS 'Site zip code | 地块邮编';
COMMENT ON COLUMN prcl.zone_cd IS 'Zone: R1 single family, R3 multi family, C2 commercial, M1 industrial | 分区：R1独栋、R3多户、C2商业、M1工业';
COMMENT ON COLUMN prcl.lot_sf IS 'Lot, square feet | 地块面积（平方英尺）';
COMMENT ON COLUMN prcl.hist_fl IS 'True in a historic district | 是否历史街区';
COMMENT ON COLUMN prcl.ward_no IS 'Ward | 选区';

CREATE TABLE ownr (
  own_id    INTEGER PRIMARY KEY,
  own_nm    VARCHAR NOT NULL,
  mail_addr VARCHAR,
  mail_zip  VARCHAR
);
COMMENT ON TABLE ownr IS 'Owners | 业主';
COMMENT ON COLUMN ownr.own_id IS 'Owner id | 业主编号';
COMMENT ON COLUMN ownr.own_nm IS 'Name | 姓名';
COMMENT ON COLUMN ownr.mail_addr IS 'Mailing address | 邮寄地址';
COMMENT ON COLUMN ownr.mail_zip IS 'Mailing zip code | 邮寄邮编';

CREATE TABLE cntr (
  lic_no     VARCHAR PRIMARY KEY,
  cntr_nm    VARCHAR NOT NULL,
  lic_cls    VARCHAR,
  lic_exp_dt DATE,
  ins_exp_dt DATE,
  susp_fl    BOOLEAN
);
COMMENT ON TABLE cntr IS 'Contractors | 承包商';
COMMENT ON COLUMN cntr.lic_no IS 'Licence number | 执照号';
COMMENT ON COLUMN cntr.cntr_nm IS 'Name | 名称';
COMMENT ON COLUMN cntr.lic_cls IS 'Licence class: A engineering, B building, C10 electrical, C36 plumbing | 执照类别';
COMMENT ON COLUMN cntr.lic_exp_dt IS 'Licence expiry | 执照到期日';
COMMENT ON COLUMN cntr.ins_exp_dt IS 'Insurance expiry | 保险到期日';
COMMENT ON COLUMN cntr.susp_fl IS 'True if suspended | 是否停业';

CREATE TABLE stf (
  stf_id  INTEGER PRIMARY KEY,
  stf_nm  VARCHAR NOT NULL,
  role_cd VARCHAR,
  hire_dt DATE,
  sep_dt  DATE
);
COMMENT ON TABLE stf IS 'Staff of the department | 工作人员';
COMMENT ON COLUMN stf.stf_id IS 'Staff id | 编号';
COMMENT ON COLUMN stf.stf_nm IS 'Name | 姓名';
COMMENT ON COLUMN stf.role_cd IS 'Role: PLNR plan reviewer, INSP inspector, CLRK clerk, MGR manager | 岗位';
COMMENT ON COLUMN stf.hire_dt IS 'Hired | 入职日期';
COMMENT ON COLUMN stf.sep_dt IS 'Left, NULL if employed | 离职日期，在职为空';

CREATE TABLE own_hist (
  apn     VARCHAR REFERENCES prcl(apn),
  own_id  INTEGER REFERENCES ownr(own_id),
  from_dt DATE,
  to_dt   DATE,
  PRIMARY KEY (apn, own_id, from_dt)
);
COMMENT ON TABLE own_hist IS 'Ownership of parcels | 产权';
COMMENT ON COLUMN own_hist.apn IS 'Parcel | 地块';
COMMENT ON COLUMN own_hist.own_id IS 'Owner | 业主';
COMMENT ON COLUMN own_hist.from_dt IS 'From | 开始日期';
COMMENT ON COLUMN own_hist.to_dt IS 'To, NULL if owner now | 结束日期，现业主为空';

CREATE TABLE prmt (
  prmt_no   VARCHAR PRIMARY KEY,
  apn       VARCHAR REFERENCES prcl(apn),
  lic_no    VARCHAR REFERENCES cntr(lic_no),
  prmt_tp   VARCHAR,
  prmt_st   VARCHAR,
  appl_dt   DATE,
  iss_dt    DATE,
  exp_dt    DATE,
  finl_dt   DATE,
  decl_val  DECIMAL(18,2),
  calc_val  DECIMAL(18,2),
  units_add INTEGER
);
COMMENT ON TABLE prmt IS 'Permits | 许可';
COMMENT ON COLUMN prmt.prmt_no IS 'Permit number, e.g. B26-01433 | 许可号';
COMMENT ON COLUMN prmt.apn IS 'Parcel | 地块';
COMMENT ON COLUMN prmt.lic_no IS 'Contractor, NULL if the owner builds | 承包商，自建为空';
COMMENT ON COLUMN prmt.prmt_tp IS 'Type: NEW new building, ADD addition, ALT alteration, DEMO demolition, ELEC, PLMB, SOLAR | 类型：新建、扩建、改建、拆除、电气、给排水、光伏';
COMMENT ON COLUMN prmt.prmt_st IS 'Status: APPL applied, REVW in review, ISSD issued, FINL finaled, EXPD expired, DENY denied | 状态：申请、审图、已发、竣工、过期、拒绝';
COMMENT ON COLUMN prmt.appl_dt IS 'Applied | 申请日期';
COMMENT ON COLUMN prmt.iss_dt IS 'Issued, NULL if not | 发证日期，未发为空';
COMMENT ON COLUMN prmt.exp_dt IS 'Expires, NULL if not issued | 失效日期，未发为空';
COMMENT ON COLUMN prmt.finl_dt IS 'Finaled, NULL if not | 竣工日期，未竣工为空';
COMMENT ON COLUMN prmt.decl_val IS 'Declared value of the work, USD | 申报造价（美元）';
COMMENT ON COLUMN prmt.calc_val IS 'Value calculated by the department, USD | 核定造价（美元）';
COMMENT ON COLUMN prmt.units_add IS 'Housing units added | 新增住宅套数';

CREATE TABLE code_viol (
  viol_no  INTEGER PRIMARY KEY,
  apn      VARCHAR REFERENCES prcl(apn),
  viol_tp  VARCHAR,
  open_dt  DATE,
  clos_dt  DATE,
  insp_stf INTEGER REFERENCES stf(stf_id),
  fine_amt DECIMAL(18,2),
  lien_fl  BOOLEAN
);
COMMENT ON TABLE code_viol IS 'Code violations | 违章';
COMMENT ON COLUMN code_viol.viol_no IS 'Case number | 案号';
COMMENT ON COLUMN code_viol.apn IS 'Parcel | 地块';
COMMENT ON COLUMN code_viol.viol_tp IS 'Type: no permit, unsafe, junk, noise, zoning | 类型：无证施工、危房、堆物、噪音、规划违规';
COMMENT ON COLUMN code_viol.open_dt IS 'Opened | 立案日期';
COMMENT ON COLUMN code_viol.clos_dt IS 'Closed, NULL if open | 结案日期，未结为空';
COMMENT ON COLUMN code_viol.insp_stf IS 'Officer | 经办人';
COMMENT ON COLUMN code_viol.fine_amt IS 'Fine, USD | 罚款（美元）';
COMMENT ON COLUMN code_viol.lien_fl IS 'True if a lien was recorded | 是否设置留置';

CREATE TABLE prmt_fee (
  fee_id    INTEGER PRIMARY KEY,
  prmt_no   VARCHAR REFERENCES prmt(prmt_no),
  fee_cd    VARCHAR,
  assess_dt DATE,
  fee_amt   DECIMAL(18,2),
  paid_dt   DATE
);
COMMENT ON TABLE prmt_fee IS 'Fees of permits | 许可费用';
COMMENT ON COLUMN prmt_fee.fee_id IS 'Fee id | 费用编号';
COMMENT ON COLUMN prmt_fee.prmt_no IS 'Permit | 许可';
COMMENT ON COLUMN prmt_fee.fee_cd IS 'Fee: PLAN plan check, PRMT permit, IMPACT, SCHOOL, PENALTY | 费用：审图、许可、影响费、学校费、罚款';
COMMENT ON COLUMN prmt_fee.assess_dt IS 'Assessed | 核定日期';
COMMENT ON COLUMN prmt_fee.fee_amt IS 'Amount, USD | 金额（美元）';
COMMENT ON COLUMN prmt_fee.paid_dt IS 'Paid, NULL if not | 缴费日期，未缴为空';

CREATE TABLE plan_rev (
  rev_id  INTEGER PRIMARY KEY,
  prmt_no VARCHAR REFERENCES prmt(prmt_no),
  disc    VARCHAR,
  cyc_no  INTEGER,
  rvwr_id INTEGER REFERENCES stf(stf_id),
  in_dt   DATE,
  due_dt  DATE,
  out_dt  DATE,
  res     VARCHAR
);
COMMENT ON TABLE plan_rev IS 'Plan reviews | 审图';
COMMENT ON COLUMN plan_rev.rev_id IS 'Review id | 审图编号';
COMMENT ON COLUMN plan_rev.prmt_no IS 'Permit | 许可';
COMMENT ON COLUMN plan_rev.disc IS 'Discipline: structural, fire, zoning, energy | 专业：结构、消防、规划、节能';
COMMENT ON COLUMN plan_rev.cyc_no IS 'Cycle, 1 for the first | 轮次';
COMMENT ON COLUMN plan_rev.rvwr_id IS 'Reviewer | 审图员';
COMMENT ON COLUMN plan_rev.in_dt IS 'Received | 收件日期';
COMMENT ON COLUMN plan_rev.due_dt IS 'Due | 应完成日期';
COMMENT ON COLUMN plan_rev.out_dt IS 'Done, NULL if not | 完成日期，未完成为空';
COMMENT ON COLUMN plan_rev.res IS 'Result: approved, corrections, NULL if not done | 结果：通过、需修改';

CREATE TABLE insp (
  insp_id  INTEGER PRIMARY KEY,
  prmt_no  VARCHAR REFERENCES prmt(prmt_no),
  insp_tp  VARCHAR,
  insp_stf INTEGER REFERENCES stf(stf_id),
  sched_dt DATE,
  done_dt  DATE,
  res      VARCHAR
);
COMMENT ON TABLE insp IS 'Inspections | 现场检查';
COMMENT ON COLUMN insp.insp_id IS 'Inspection id | 检查编号';
COMMENT ON COLUMN insp.prmt_no IS 'Permit | 许可';
COMMENT ON COLUMN insp.insp_tp IS 'Type: foundation, framing, electrical, plumbing, final | 类型：基础、结构、电气、给排水、竣工';
COMMENT ON COLUMN insp.insp_stf IS 'Inspector | 检查员';
COMMENT ON COLUMN insp.sched_dt IS 'Scheduled | 预约日期';
COMMENT ON COLUMN insp.done_dt IS 'Done, NULL if not | 完成日期，未完成为空';
COMMENT ON COLUMN insp.res IS 'Result: pass, fail, partial, cancelled, NULL if not done | 结果：通过、不通过、部分、取消';
