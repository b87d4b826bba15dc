-- What the articles of a story say together stays from run to run, where all it was made of is the same.

-- The run that was cut off begins anew.
DELETE FROM STATE_VALUE WHERE name = 'work';

-- The stories whose rows stand in STRAND, POINT, DIFFERENCE, EVENT and WORDING: a digest of all that was
-- compared, or nothing while the rows are taken out, and what STORY loses when stories are grouped anew.
CREATE TABLE IF NOT EXISTS STORY_COMPARED (
  story_id VARCHAR(17)${bytewise} PRIMARY KEY,
  stamp VARCHAR(32)${bytewise} NOT NULL,
  headline ${long_text} NOT NULL,
  summary ${long_text} NOT NULL
);

-- What comparing wrote into the facts of a story's articles, cut into parts where it is long, a line each: F,
-- article, start and end, group and agreement of a figure; or Q, article, start and end, utterance of a
-- quotation. All parted by spaces, in order.
CREATE TABLE IF NOT EXISTS COMPARED_MARK (
  story_id VARCHAR(17)${bytewise} NOT NULL,
  part INT NOT NULL,
  marks ${long_text} NOT NULL,
  PRIMARY KEY (story_id, part)
);
