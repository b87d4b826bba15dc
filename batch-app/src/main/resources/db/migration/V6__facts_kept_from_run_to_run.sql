-- The type a name was found with, for another may be settled over the corpus.
ALTER TABLE MENTION ADD COLUMN IF NOT EXISTS found_type VARCHAR(10)${bytewise} DEFAULT '' NOT NULL;

-- The articles whose facts stand in the tables as they were read, and of what they were read.
CREATE TABLE IF NOT EXISTS FACTS_READ (
  article_id VARCHAR(17)${bytewise} PRIMARY KEY,
  facts_key VARCHAR(17)${bytewise} NOT NULL
);

-- What is written or read story by story is found without reading all.
CREATE INDEX IF NOT EXISTS STRAND_BY_STORY ON STRAND (story_id);
CREATE INDEX IF NOT EXISTS EVENT_BY_STORY ON EVENT (story_id);
