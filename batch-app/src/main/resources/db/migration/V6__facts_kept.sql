-- Facts of articles that stay as they were are kept from run to run: of what they were read, and the
-- type a name was read as, since later steps write another beside it.

CREATE TABLE IF NOT EXISTS FACTS_READ (
  article_id VARCHAR(17)${bytewise} PRIMARY KEY,
  facts_key VARCHAR(17)${bytewise} NOT NULL
);

ALTER TABLE MENTION ADD COLUMN IF NOT EXISTS found_type VARCHAR(10)${bytewise} DEFAULT '' NOT NULL;

CREATE INDEX IF NOT EXISTS STRAND_BY_STORY ON STRAND (story_id);
CREATE INDEX IF NOT EXISTS EVENT_BY_STORY ON EVENT (story_id);
