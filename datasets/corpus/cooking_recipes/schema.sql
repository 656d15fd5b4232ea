-- Cooking recipes: cooks, recipes, ingredients, amounts, reviews.

CREATE TABLE cook (
  cook_id   INTEGER PRIMARY KEY,
  nickname  VARCHAR NOT NULL,
  joined_on DATE,
  hometown  VARCHAR
);
COMMENT ON TABLE cook IS 'Cooks who publish recipes | 菜谱作者';
COMMENT ON COLUMN cook.cook_id IS 'Cook id | 作者编号';
COMMENT ON COLUMN cook.nickname IS 'Nickname on the site | 昵称';
COMMENT ON COLUMN cook.joined_on IS 'Date joined | 注册日期';
COMMENT ON COLUMN cook.hometown IS 'Hometown | 家乡';

CREATE TABLE cuisine (
  cuisine_id   INTEGER PRIMARY KEY,
  cuisine_name VARCHAR NOT NULL,
  continent    VARCHAR
);
COMMENT ON TABLE cuisine IS 'Cuisines | 菜系';
COMMENT ON COLUMN cuisine.cuisine_id IS 'Cuisine id | 菜系编号';
COMMENT ON COLUMN cuisine.cuisine_name IS 'Name, e.g. Sichuan, Tuscan | 菜系名称';
COMMENT ON COLUMN cuisine.continent IS 'Continent: Asia, Europe, Africa, America, Oceania | 大洲：亚洲Asia、欧洲Europe、非洲Africa、美洲America、大洋洲Oceania';

CREATE TABLE ingredient (
  ing_id      INTEGER PRIMARY KEY,
  ing_name    VARCHAR NOT NULL,
  food_group  VARCHAR,
  kcal_100g   DOUBLE,
  price_kg    DOUBLE,
  is_allergen BOOLEAN
);
COMMENT ON TABLE ingredient IS 'Ingredients | 食材';
COMMENT ON COLUMN ingredient.ing_id IS 'Ingredient id | 食材编号';
COMMENT ON COLUMN ingredient.ing_name IS 'Name | 食材名称';
COMMENT ON COLUMN ingredient.food_group IS 'Group: vegetable, fruit, meat, fish, dairy, grain, spice | 食物类别：蔬菜vegetable、水果fruit、肉meat、鱼fish、乳制品dairy、谷物grain、香料spice';
COMMENT ON COLUMN ingredient.kcal_100g IS 'Calories in 100 grams | 每100克热量（千卡）';
COMMENT ON COLUMN ingredient.price_kg IS 'Price a kilogram, dollars | 每公斤价格（美元）';
COMMENT ON COLUMN ingredient.is_allergen IS 'True for common allergens | 是否常见过敏原';

CREATE TABLE recipe (
  recipe_id  INTEGER PRIMARY KEY,
  dish_name  VARCHAR NOT NULL,
  cook_id    INTEGER REFERENCES cook(cook_id),
  cuisine_id INTEGER REFERENCES cuisine(cuisine_id),
  course     VARCHAR,
  difficulty VARCHAR,
  prep_min   INTEGER,
  cook_min   INTEGER,
  servings   INTEGER,
  published  DATE
);
COMMENT ON TABLE recipe IS 'Recipes | 菜谱';
COMMENT ON COLUMN recipe.recipe_id IS 'Recipe id | 菜谱编号';
COMMENT ON COLUMN recipe.dish_name IS 'Name of the dish | 菜名';
COMMENT ON COLUMN recipe.cook_id IS 'Author | 作者';
COMMENT ON COLUMN recipe.cuisine_id IS 'Cuisine | 菜系';
COMMENT ON COLUMN recipe.course IS 'Course: starter, main, side, dessert, drink | 菜品类别：前菜starter、主菜main、配菜side、甜点dessert、饮品drink';
COMMENT ON COLUMN recipe.difficulty IS 'Difficulty: easy, medium, hard | 难度：简单easy、中等medium、困难hard';
COMMENT ON COLUMN recipe.prep_min IS 'Preparation, minutes | 准备时间（分钟）';
COMMENT ON COLUMN recipe.cook_min IS 'Cooking, minutes | 烹饪时间（分钟）';
COMMENT ON COLUMN recipe.servings IS 'Servings | 份数';
COMMENT ON COLUMN recipe.published IS 'Date published | 发布日期';

CREATE TABLE recipe_ingredient (
  recipe_id INTEGER REFERENCES recipe(recipe_id),
  ing_id    INTEGER REFERENCES ingredient(ing_id),
  grams     DOUBLE,
  optional  BOOLEAN,
  PRIMARY KEY (recipe_id, ing_id)
);
COMMENT ON TABLE recipe_ingredient IS 'Ingredients of each recipe | 菜谱用料';
COMMENT ON COLUMN recipe_ingredient.recipe_id IS 'Recipe | 菜谱';
COMMENT ON COLUMN recipe_ingredient.ing_id IS 'Ingredient | 食材';
COMMENT ON COLUMN recipe_ingredient.grams IS 'Amount, grams | 用量（克）';
COMMENT ON COLUMN recipe_ingredient.optional IS 'True if it may be left out | 是否可省略';

CREATE TABLE review (
  review_id   INTEGER PRIMARY KEY,
  recipe_id   INTEGER REFERENCES recipe(recipe_id),
  reviewer_id INTEGER REFERENCES cook(cook_id),
  stars       INTEGER,
  posted      DATE
);
COMMENT ON TABLE review IS 'Reviews by cooks of others'' recipes | 点评';
COMMENT ON COLUMN review.review_id IS 'Review id | 点评编号';
COMMENT ON COLUMN review.recipe_id IS 'Recipe | 菜谱';
COMMENT ON COLUMN review.reviewer_id IS 'Reviewer | 点评人';
COMMENT ON COLUMN review.stars IS 'Stars, 1-5 | 星级';
COMMENT ON COLUMN review.posted IS 'Date | 日期';
