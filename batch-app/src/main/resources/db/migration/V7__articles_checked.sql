-- What was held against its sources on the last night that was checked, as a digest of an article's text and rows
-- and of the program that checked them. What is the same need not be checked again.
CREATE TABLE IF NOT EXISTS CHECKED_ARTICLE (
  article_id VARCHAR(17)${bytewise} PRIMARY KEY,
  digest VARCHAR(17)${bytewise} NOT NULL
);
