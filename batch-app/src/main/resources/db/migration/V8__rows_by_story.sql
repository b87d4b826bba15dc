-- What is told of a story stands together: ids of points have nothing to do with the order in which
-- stories are written and read, and a database pays for each row out of that order.

-- The run that was cut off begins anew, for the tables of its work are laid out anew.
DELETE FROM STATE_VALUE WHERE name = 'work';

DROP TABLE IF EXISTS STRAND;
CREATE TABLE STRAND (
  story_id VARCHAR(17)${bytewise} NOT NULL,
  strand_id VARCHAR(17)${bytewise} NOT NULL,
  label ${long_text} NOT NULL,
  position INT NOT NULL,
  PRIMARY KEY (story_id, strand_id)
);

-- first_seen is empty for what no earlier night told.
DROP TABLE IF EXISTS POINT;
CREATE TABLE POINT (
  story_id VARCHAR(17)${bytewise} NOT NULL,
  point_id VARCHAR(17)${bytewise} NOT NULL,
  strand_id VARCHAR(17)${bytewise} NOT NULL,
  ordinal INT NOT NULL,
  standing VARCHAR(10)${bytewise} NOT NULL,
  event_date VARCHAR(40)${bytewise} NOT NULL,
  planned BOOLEAN NOT NULL,
  shown INT NOT NULL,
  first_seen VARCHAR(10)${bytewise} DEFAULT '' NOT NULL,
  PRIMARY KEY (story_id, point_id)
);

DROP TABLE IF EXISTS DIFFERENCE;
CREATE TABLE DIFFERENCE (
  story_id VARCHAR(17)${bytewise} NOT NULL,
  difference_id VARCHAR(17)${bytewise} NOT NULL,
  ordinal INT NOT NULL,
  kind VARCHAR(15)${bytewise} NOT NULL,
  subject ${long_text} NOT NULL,
  explanation ${long_text} NOT NULL,
  value_low ${long_text} NOT NULL,
  value_high ${long_text} NOT NULL,
  unit ${long_text} NOT NULL,
  status VARCHAR(10)${bytewise} DEFAULT 'open' NOT NULL,
  PRIMARY KEY (story_id, difference_id)
);

DROP TABLE IF EXISTS EVENT;
CREATE TABLE EVENT (
  story_id VARCHAR(17)${bytewise} NOT NULL,
  event_id VARCHAR(17)${bytewise} NOT NULL,
  ordinal INT NOT NULL,
  date VARCHAR(40)${bytewise} NOT NULL,
  fineness VARCHAR(10)${bytewise} NOT NULL,
  status VARCHAR(10)${bytewise} NOT NULL,
  PRIMARY KEY (story_id, event_id)
);

-- One wording of a point, of a version of a difference or of an event, told by its owner's id.
DROP TABLE IF EXISTS WORDING;
CREATE TABLE WORDING (
  story_id VARCHAR(17)${bytewise} NOT NULL,
  owner_id VARCHAR(17)${bytewise} NOT NULL,
  ordinal INT NOT NULL,
  version INT NOT NULL,
  article_id VARCHAR(17)${bytewise} NOT NULL,
  stance VARCHAR(10)${bytewise} NOT NULL,
  attributed_to ${long_text} NOT NULL,
  text ${long_text} NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  paragraph INT NOT NULL,
  sentence INT NOT NULL,
  PRIMARY KEY (story_id, owner_id, ordinal)
);

-- What a night told of a story, cut into parts where it is long, a line each: id of a point, the night
-- that first told it, digests of its wordings; or id of a difference, a dash, digests of its
-- wordings. All parted by spaces. What is worded alike tonight is known. An id may have several lines.
CREATE TABLE IF NOT EXISTS PAST_TOLD (
  night VARCHAR(10)${bytewise} NOT NULL,
  story_id VARCHAR(17)${bytewise} NOT NULL,
  part INT NOT NULL,
  told ${long_text} NOT NULL,
  PRIMARY KEY (night, story_id, part)
);

-- So that what was cut off behind their end can be run again.
CREATE TABLE IF NOT EXISTS PAST_POINT (
  night VARCHAR(10)${bytewise} NOT NULL,
  point_id VARCHAR(17)${bytewise} NOT NULL,
  story_id VARCHAR(17)${bytewise} NOT NULL,
  first_seen VARCHAR(10)${bytewise} NOT NULL,
  PRIMARY KEY (night, point_id)
);
CREATE TABLE IF NOT EXISTS PAST_WORDING (
  night VARCHAR(10)${bytewise} NOT NULL,
  owner_id VARCHAR(17)${bytewise} NOT NULL,
  words BIGINT NOT NULL,
  PRIMARY KEY (night, owner_id, words)
);

INSERT INTO PAST_TOLD (night, story_id, part, told)
SELECT l.night, l.story_id,
  ROW_NUMBER() OVER (PARTITION BY l.night, l.story_id ORDER BY l.owner_id, l.words),
  l.line || COALESCE(' ' || CAST(l.words AS VARCHAR(20)), '')
FROM (
  SELECT o.night, o.story_id, o.owner_id, o.line, w.words FROM (
    SELECT night, story_id, point_id AS owner_id, point_id || ' ' || first_seen AS line
    FROM PAST_POINT
    UNION ALL
    SELECT night, story_id, difference_id AS owner_id, difference_id || ' -' AS line
    FROM PAST_DIFFERENCE) o
  LEFT JOIN PAST_WORDING w ON w.night = o.night AND w.owner_id = o.owner_id) l
WHERE NOT EXISTS (SELECT 1 FROM PAST_TOLD);

DROP TABLE IF EXISTS PAST_POINT;
DROP TABLE IF EXISTS PAST_WORDING;
