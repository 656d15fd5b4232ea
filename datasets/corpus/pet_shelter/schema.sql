-- Pet shelter: animals, breeds, adopters, adoptions, treatments, volunteers who walk dogs.

CREATE TABLE Breed (
  BreedID       INTEGER PRIMARY KEY,
  BreedName     VARCHAR NOT NULL,
  Species       VARCHAR,
  TypicalWeight DOUBLE
);
COMMENT ON TABLE Breed IS 'Breeds of animals | 品种';
COMMENT ON COLUMN Breed.BreedID IS 'Breed id | 品种编号';
COMMENT ON COLUMN Breed.BreedName IS 'Breed name | 品种名称';
COMMENT ON COLUMN Breed.Species IS 'Species: dog, cat, rabbit, bird | 物种：狗dog、猫cat、兔rabbit、鸟bird';
COMMENT ON COLUMN Breed.TypicalWeight IS 'Typical adult weight, kg | 典型体重（公斤）';

CREATE TABLE Adopter (
  AdopterID INTEGER PRIMARY KEY,
  FirstName VARCHAR,
  LastName  VARCHAR,
  City      VARCHAR,
  HasGarden BOOLEAN
);
COMMENT ON TABLE Adopter IS 'People who adopt | 领养人';
COMMENT ON COLUMN Adopter.AdopterID IS 'Adopter id | 领养人编号';
COMMENT ON COLUMN Adopter.FirstName IS 'First name | 名';
COMMENT ON COLUMN Adopter.LastName IS 'Last name | 姓';
COMMENT ON COLUMN Adopter.City IS 'City | 城市';
COMMENT ON COLUMN Adopter.HasGarden IS 'True if the home has a garden | 是否有花园';

CREATE TABLE Animal (
  AnimalID     INTEGER PRIMARY KEY,
  PetName      VARCHAR,
  BreedID      INTEGER REFERENCES Breed(BreedID),
  Sex          VARCHAR,
  BirthYear    INTEGER,
  Weight       DOUBLE,
  IntakeDate   DATE,
  IntakeReason VARCHAR,
  Neutered     BOOLEAN
);
COMMENT ON TABLE Animal IS 'Animals taken in by the shelter | 收容动物';
COMMENT ON COLUMN Animal.AnimalID IS 'Animal id | 动物编号';
COMMENT ON COLUMN Animal.PetName IS 'Name given to the animal | 动物名字';
COMMENT ON COLUMN Animal.BreedID IS 'Breed | 品种';
COMMENT ON COLUMN Animal.Sex IS 'Sex: M male, F female | 性别：M公 F母';
COMMENT ON COLUMN Animal.BirthYear IS 'Estimated year of birth | 估计出生年份';
COMMENT ON COLUMN Animal.Weight IS 'Weight, kg | 体重（公斤）';
COMMENT ON COLUMN Animal.IntakeDate IS 'Date taken in | 入所日期';
COMMENT ON COLUMN Animal.IntakeReason IS 'Reason: stray, surrendered, rescued | 入所原因：流浪stray、弃养surrendered、救助rescued';
COMMENT ON COLUMN Animal.Neutered IS 'True if neutered | 是否绝育';

CREATE TABLE Adoption (
  AdoptionID INTEGER PRIMARY KEY,
  AnimalID   INTEGER REFERENCES Animal(AnimalID),
  AdopterID  INTEGER REFERENCES Adopter(AdopterID),
  AdoptDate  DATE,
  Fee        DOUBLE,
  ReturnDate DATE
);
COMMENT ON TABLE Adoption IS 'Adoptions | 领养记录';
COMMENT ON COLUMN Adoption.AdoptionID IS 'Adoption id | 领养编号';
COMMENT ON COLUMN Adoption.AnimalID IS 'Animal | 动物';
COMMENT ON COLUMN Adoption.AdopterID IS 'Adopter | 领养人';
COMMENT ON COLUMN Adoption.AdoptDate IS 'Date adopted | 领养日期';
COMMENT ON COLUMN Adoption.Fee IS 'Adoption fee, dollars | 领养费（美元）';
COMMENT ON COLUMN Adoption.ReturnDate IS 'Date brought back, NULL if kept | 退回日期，空为未退回';

CREATE TABLE Treatment (
  TreatmentID INTEGER PRIMARY KEY,
  AnimalID    INTEGER REFERENCES Animal(AnimalID),
  VetName     VARCHAR,
  Kind        VARCHAR,
  TreatDate   DATE,
  Cost        DOUBLE
);
COMMENT ON TABLE Treatment IS 'Veterinary treatments | 诊疗记录';
COMMENT ON COLUMN Treatment.TreatmentID IS 'Treatment id | 诊疗编号';
COMMENT ON COLUMN Treatment.AnimalID IS 'Animal | 动物';
COMMENT ON COLUMN Treatment.VetName IS 'Veterinarian | 兽医';
COMMENT ON COLUMN Treatment.Kind IS 'Kind: vaccination, surgery, dental, checkup | 类型：疫苗vaccination、手术surgery、牙科dental、体检checkup';
COMMENT ON COLUMN Treatment.TreatDate IS 'Date | 日期';
COMMENT ON COLUMN Treatment.Cost IS 'Cost, dollars | 费用（美元）';
