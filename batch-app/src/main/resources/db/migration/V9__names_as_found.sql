-- Names are kept as they were found, a row or a few for an article, and beside them whom they name.

-- The run that was cut off begins anew, and the names of all articles are read again.
DELETE FROM STATE_VALUE WHERE name = 'work';
DELETE FROM FACTS_READ;
DROP TABLE IF EXISTS MENTION;

-- The names of an article, cut into parts where they are many, a line each: paragraph, sentence, start and
-- end, the same in code points, type, whether it acts, and the words. All parted by spaces.
CREATE TABLE IF NOT EXISTS NAME_FOUND (
  article_id VARCHAR(17)${bytewise} NOT NULL,
  part INT NOT NULL,
  names ${long_text} NOT NULL,
  PRIMARY KEY (article_id, part)
);

-- The entity each of those names is, parted by spaces, a dash where it is none; with a stroke and the
-- entity's type where the name was found to be of another. How many are of one.
CREATE TABLE IF NOT EXISTS NAME_ENTITY (
  article_id VARCHAR(17)${bytewise} NOT NULL,
  part INT NOT NULL,
  named INT NOT NULL,
  entities ${long_text} NOT NULL,
  PRIMARY KEY (article_id, part)
);
