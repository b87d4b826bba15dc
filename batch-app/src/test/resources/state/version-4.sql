-- The tables of a state of version 4, as programs before schema versions made them. One run's work stands in the tables from ARTICLE
-- on; they are emptied when a run of another identity begins. Positions are UTF-16 code units into
-- ARTICLE.text, code_start and code_end the same in code points, as files show them. Long texts
-- stay VARCHAR: large objects are slow and fragment the file.

CREATE TABLE STATE_VALUE (
  name VARCHAR(40) PRIMARY KEY,
  content VARCHAR(1048576) NOT NULL
);

-- A published edition of a night; the newest of a date stands in its place.
CREATE TABLE NIGHT (
  night VARCHAR(10) PRIMARY KEY,
  run_id VARCHAR(16) NOT NULL,
  digest VARCHAR(64) NOT NULL
);

-- The articles a published night told of, those of its index and those it only referred to; kept
-- for the nights that may refer to them. listed_night is the last night whose index listed the article
-- or a copy of it, kept_id is the original a copy was folded into, names the
-- entities an original names, a line each: id, mentions, name, parted by tabs.
CREATE TABLE PAST_ARTICLE (
  night VARCHAR(10) NOT NULL,
  listed_night VARCHAR(10) NOT NULL,
  article_id VARCHAR(17) NOT NULL,
  text_digest VARCHAR(17) NOT NULL,
  story_id VARCHAR(17) NOT NULL,
  kept_id VARCHAR(17) NOT NULL,
  names VARCHAR(1048576) DEFAULT '' NOT NULL,
  file VARCHAR(1048576) NOT NULL,
  external_id VARCHAR(1048576) NOT NULL,
  record VARCHAR(1048576) NOT NULL,
  index_line INT NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  title VARCHAR(1048576) NOT NULL,
  source VARCHAR(1048576) NOT NULL,
  author VARCHAR(1048576) NOT NULL,
  published VARCHAR(40) NOT NULL,
  published_basis VARCHAR(10) NOT NULL,
  published_evidence VARCHAR(1048576) NOT NULL,
  language VARCHAR(1048576) NOT NULL,
  url VARCHAR(1048576) NOT NULL,
  section VARCHAR(1048576) NOT NULL,
  tags VARCHAR(1048576) NOT NULL,
  quality VARCHAR(10) NOT NULL,
  words INT NOT NULL,
  blocks VARCHAR(1048576) NOT NULL,
  PRIMARY KEY (night, article_id)
);
CREATE INDEX PAST_ARTICLE_BY_ID ON PAST_ARTICLE (article_id, night);
CREATE INDEX PAST_ARTICLE_BY_STORY ON PAST_ARTICLE (story_id, night);

-- Each text once, however many nights told of it.
CREATE TABLE PAST_TEXT (
  article_id VARCHAR(17) NOT NULL,
  text_digest VARCHAR(17) NOT NULL,
  text VARCHAR(1048576) NOT NULL,
  PRIMARY KEY (article_id, text_digest)
);

-- What earlier nights told, so that tonight can say what is new.
CREATE TABLE PAST_STORY (
  night VARCHAR(10) NOT NULL,
  story_id VARCHAR(17) NOT NULL,
  storyline_id VARCHAR(17) NOT NULL,
  stage VARCHAR(10) NOT NULL,
  headline VARCHAR(1048576) NOT NULL,
  summary VARCHAR(1048576) NOT NULL,
  first_published VARCHAR(40) NOT NULL,
  last_published VARCHAR(40) NOT NULL,
  PRIMARY KEY (night, story_id)
);

-- Which stories of earlier nights went into others (story_merged), or gave some of their articles
-- to another (story_split).
CREATE TABLE PAST_PASSING (
  night VARCHAR(10) NOT NULL,
  from_id VARCHAR(17) NOT NULL,
  to_id VARCHAR(17) NOT NULL,
  kind VARCHAR(15) NOT NULL,
  shared INT NOT NULL,
  PRIMARY KEY (night, from_id, to_id)
);

CREATE TABLE PAST_POINT (
  night VARCHAR(10) NOT NULL,
  point_id VARCHAR(17) NOT NULL,
  story_id VARCHAR(17) NOT NULL,
  first_seen VARCHAR(10) NOT NULL,
  PRIMARY KEY (night, point_id)
);
CREATE INDEX PAST_POINT_BY_STORY ON PAST_POINT (story_id, night);

CREATE TABLE PAST_DIFFERENCE (
  night VARCHAR(10) NOT NULL,
  difference_id VARCHAR(17) NOT NULL,
  story_id VARCHAR(17) NOT NULL,
  kind VARCHAR(15) NOT NULL,
  subject VARCHAR(1048576) NOT NULL,
  explanation VARCHAR(1048576) NOT NULL,
  status VARCHAR(10) NOT NULL,
  PRIMARY KEY (night, difference_id)
);
CREATE INDEX PAST_DIFFERENCE_BY_STORY ON PAST_DIFFERENCE (story_id, night);

-- The words of points and differences as digests: what is worded alike tonight is known.
CREATE TABLE PAST_WORDING (
  night VARCHAR(10) NOT NULL,
  owner_id VARCHAR(17) NOT NULL,
  words BIGINT NOT NULL,
  PRIMARY KEY (night, owner_id, words)
);

-- The spellings entities are known by, with the night that first told of the entity. A night adds
-- those that none of the nights it remembers has added.
CREATE TABLE PAST_NAME (
  entity_id VARCHAR(17) NOT NULL,
  spelling VARCHAR(1048576) NOT NULL,
  night VARCHAR(10) NOT NULL,
  first_night VARCHAR(10) NOT NULL,
  PRIMARY KEY (entity_id, spelling, night)
);
CREATE INDEX PAST_NAME_BY_NIGHT ON PAST_NAME (night);

-- In how many of a night's new articles a term stood, a line each: term, tab, articles. A row for
-- each kind: WORD, NAME, SPELLING, PARTICULAR.
CREATE TABLE PAST_TERM (
  night VARCHAR(10) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  articles INT NOT NULL,
  terms VARCHAR(1048576) NOT NULL,
  PRIMARY KEY (night, kind)
);

-- Word 3-grams that stand in several texts of an outlet, as a night hands them on: hash and number
-- of texts parted by a colon, one from the other by a space.
CREATE TABLE PAST_SHINGLE (
  night VARCHAR(10) NOT NULL,
  shelf VARCHAR(1048576) NOT NULL,
  shingles VARCHAR(1048576) NOT NULL,
  PRIMARY KEY (night, shelf)
);

-- Texts that an outlet repeats under its articles; a night adds those that none of the nights it
-- remembers has added.
CREATE TABLE REPEATED_TEXT (
  shelf VARCHAR(1048576) NOT NULL,
  block BIGINT NOT NULL,
  night VARCHAR(10) NOT NULL,
  PRIMARY KEY (shelf, block, night)
);

-- Digests of the articles of the last nights, to count over nights what an outlet repeats.
CREATE TABLE SEEN_ARTICLE (
  night VARCHAR(10) NOT NULL,
  article_id VARCHAR(17) NOT NULL,
  shelf VARCHAR(1048576) NOT NULL,
  text BIGINT NOT NULL,
  words INT NOT NULL,
  blocks VARCHAR(1048576) NOT NULL,
  PRIMARY KEY (night, article_id)
);

CREATE TABLE ARTICLE (
  article_id VARCHAR(17) PRIMARY KEY,
  file VARCHAR(1048576) NOT NULL,
  external_id VARCHAR(1048576) NOT NULL,
  record VARCHAR(1048576) NOT NULL,
  index_line INT NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  title VARCHAR(1048576) NOT NULL,
  source VARCHAR(1048576) NOT NULL,
  author VARCHAR(1048576) NOT NULL,
  published VARCHAR(40) NOT NULL,
  published_basis VARCHAR(10) NOT NULL,
  published_evidence VARCHAR(1048576) NOT NULL,
  language VARCHAR(1048576) NOT NULL,
  url VARCHAR(1048576) NOT NULL,
  section VARCHAR(1048576) NOT NULL,
  tags VARCHAR(1048576) NOT NULL,
  quality VARCHAR(10) NOT NULL,
  words INT NOT NULL,
  blocks VARCHAR(1048576) NOT NULL,
  text VARCHAR(1048576) NOT NULL,
  text_digest VARCHAR(17) NOT NULL,
  in_index BOOLEAN DEFAULT TRUE NOT NULL
);

CREATE TABLE DAMAGE (
  article_id VARCHAR(17) NOT NULL,
  ordinal INT NOT NULL,
  kind VARCHAR(30) NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  note VARCHAR(1048576) NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);

-- Every date an article may have been published on; end_at is 0 where it stands outside the text.
CREATE TABLE PUBLISHED_CANDIDATE (
  article_id VARCHAR(17) NOT NULL,
  ordinal INT NOT NULL,
  content VARCHAR(40) NOT NULL,
  fineness VARCHAR(10) NOT NULL,
  place VARCHAR(20) NOT NULL,
  standing VARCHAR(15) NOT NULL,
  reason VARCHAR(1048576) NOT NULL,
  words VARCHAR(1048576) NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);

CREATE TABLE REJECTION (
  ordinal BIGINT PRIMARY KEY,
  index_line INT NOT NULL,
  entry VARCHAR(1048576) NOT NULL,
  reason VARCHAR(30) NOT NULL,
  detail VARCHAR(1048576) NOT NULL
);

CREATE TABLE OVERLAP (
  article_a VARCHAR(17) NOT NULL,
  article_b VARCHAR(17) NOT NULL,
  relation VARCHAR(20) NOT NULL,
  jaccard DOUBLE PRECISION NOT NULL,
  a_in_b DOUBLE PRECISION NOT NULL,
  b_in_a DOUBLE PRECISION NOT NULL,
  shared_words INT NOT NULL,
  longest_run INT NOT NULL,
  PRIMARY KEY (article_a, article_b)
);

CREATE TABLE HOUSE_SHINGLE (
  shelf VARCHAR(1048576) PRIMARY KEY,
  shingles VARCHAR(1048576) NOT NULL
);

CREATE TABLE FOLDED_COPY (
  article_id VARCHAR(17) PRIMARY KEY,
  kept_id VARCHAR(17) NOT NULL,
  relation VARCHAR(20) NOT NULL,
  similarity DOUBLE PRECISION NOT NULL
);
CREATE INDEX FOLDED_COPY_BY_ORIGINAL ON FOLDED_COPY (kept_id);

CREATE TABLE ORIGIN (
  origin_id VARCHAR(17) PRIMARY KEY,
  name VARCHAR(1048576) NOT NULL,
  basis VARCHAR(40) NOT NULL
);

CREATE TABLE ORIGIN_ARTICLE (
  article_id VARCHAR(17) PRIMARY KEY,
  origin_id VARCHAR(17) NOT NULL
);

CREATE TABLE LEFTOVER (
  article_id VARCHAR(17) NOT NULL,
  ordinal INT NOT NULL,
  kept_id VARCHAR(17) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  text VARCHAR(1048576) NOT NULL,
  paragraph INT NOT NULL,
  sentence INT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);

CREATE TABLE SENTENCE (
  article_id VARCHAR(17) NOT NULL,
  paragraph INT NOT NULL,
  sentence INT NOT NULL,
  role VARCHAR(20) NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  code_start INT NOT NULL,
  code_end INT NOT NULL,
  PRIMARY KEY (article_id, paragraph, sentence)
);

CREATE TABLE MENTION (
  article_id VARCHAR(17) NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  code_start INT NOT NULL,
  code_end INT NOT NULL,
  paragraph INT NOT NULL,
  sentence INT NOT NULL,
  text VARCHAR(1048576) NOT NULL,
  type VARCHAR(10) NOT NULL,
  acts BOOLEAN NOT NULL,
  entity_id VARCHAR(17) DEFAULT '' NOT NULL,
  PRIMARY KEY (article_id, start_at)
);

CREATE TABLE ROLE_STATEMENT (
  article_id VARCHAR(17) NOT NULL,
  ordinal INT NOT NULL,
  paragraph INT NOT NULL,
  sentence INT NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  role VARCHAR(1048576) NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);

CREATE TABLE FIGURE (
  article_id VARCHAR(17) NOT NULL,
  ordinal INT NOT NULL,
  figure_id VARCHAR(17) NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  code_start INT NOT NULL,
  code_end INT NOT NULL,
  paragraph INT NOT NULL,
  sentence INT NOT NULL,
  text VARCHAR(1048576) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  amount_from VARCHAR(1048576) NOT NULL,
  amount_to VARCHAR(1048576) NOT NULL,
  qualifier VARCHAR(10) NOT NULL,
  unit VARCHAR(1048576) NOT NULL,
  per VARCHAR(1048576) NOT NULL,
  measured VARCHAR(1048576) NOT NULL,
  change VARCHAR(15) NOT NULL,
  compared_to VARCHAR(1048576) NOT NULL,
  as_of VARCHAR(1048576) NOT NULL,
  attributed_to VARCHAR(1048576) NOT NULL,
  converted_value VARCHAR(1048576) NOT NULL,
  converted_unit VARCHAR(1048576) NOT NULL,
  tally VARCHAR(40) NOT NULL,
  compare_group VARCHAR(17) DEFAULT '' NOT NULL,
  agreement VARCHAR(15) DEFAULT 'single' NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);

CREATE TABLE TIME_REF (
  article_id VARCHAR(17) NOT NULL,
  ordinal INT NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  code_start INT NOT NULL,
  code_end INT NOT NULL,
  paragraph INT NOT NULL,
  sentence INT NOT NULL,
  text VARCHAR(1048576) NOT NULL,
  content VARCHAR(40) NOT NULL,
  fineness VARCHAR(10) NOT NULL,
  basis VARCHAR(10) NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);

CREATE TABLE QUOTE (
  article_id VARCHAR(17) NOT NULL,
  ordinal INT NOT NULL,
  quote_id VARCHAR(17) NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  code_start INT NOT NULL,
  code_end INT NOT NULL,
  paragraph INT NOT NULL,
  sentence INT NOT NULL,
  text VARCHAR(1048576) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  speaker_form VARCHAR(10) NOT NULL,
  speaker_start INT NOT NULL,
  speaker_end INT NOT NULL,
  speaker_basis VARCHAR(10) NOT NULL,
  speaker_words VARCHAR(1048576) NOT NULL,
  cue VARCHAR(1048576) NOT NULL,
  utterance_id VARCHAR(17) DEFAULT '' NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);

CREATE TABLE ENTITY (
  entity_id VARCHAR(17) PRIMARY KEY,
  type VARCHAR(10) NOT NULL,
  used_as VARCHAR(10) NOT NULL,
  name VARCHAR(1048576) NOT NULL
);

CREATE TABLE VARIANT (
  entity_id VARCHAR(17) NOT NULL,
  ordinal INT NOT NULL,
  text VARCHAR(1048576) NOT NULL,
  n_mentions INT NOT NULL,
  n_articles INT NOT NULL,
  reason VARCHAR(1048576) NOT NULL,
  PRIMARY KEY (entity_id, ordinal)
);

CREATE TABLE CORRECTION_EFFECT (
  line INT NOT NULL,
  action VARCHAR(10) NOT NULL,
  name VARCHAR(1048576) NOT NULL,
  other VARCHAR(1048576) NOT NULL,
  type VARCHAR(10) NOT NULL,
  outcome VARCHAR(12) NOT NULL,
  entity_id VARCHAR(17) NOT NULL,
  n_mentions INT NOT NULL,
  note VARCHAR(1048576) NOT NULL,
  PRIMARY KEY (line)
);

CREATE TABLE WATCHED (
  ordinal INT NOT NULL,
  name VARCHAR(1048576) NOT NULL,
  note VARCHAR(1048576) NOT NULL,
  entity_id VARCHAR(17) NOT NULL,
  PRIMARY KEY (ordinal, entity_id)
);

CREATE TABLE STORYLINE (
  storyline_id VARCHAR(17) PRIMARY KEY,
  stories VARCHAR(1048576) NOT NULL
);

CREATE TABLE STORY (
  story_id VARCHAR(17) PRIMARY KEY,
  storyline_id VARCHAR(17) NOT NULL,
  stage VARCHAR(10) NOT NULL,
  headline VARCHAR(1048576) DEFAULT '' NOT NULL,
  summary VARCHAR(1048576) DEFAULT '' NOT NULL,
  status VARCHAR(10) DEFAULT 'new' NOT NULL
);

-- Stories of the last nights that nothing of tonight belongs to, as they were last told.
CREATE TABLE QUIET_STORY (
  story_id VARCHAR(17) PRIMARY KEY,
  storyline_id VARCHAR(17) NOT NULL,
  stage VARCHAR(10) NOT NULL,
  headline VARCHAR(1048576) NOT NULL,
  summary VARCHAR(1048576) NOT NULL,
  first_published VARCHAR(40) NOT NULL,
  last_published VARCHAR(40) NOT NULL,
  told_on VARCHAR(10) NOT NULL
);

-- The stories of earlier nights that tonight's have articles from, with how many. The row whose two
-- ids are equal is the story's own past.
CREATE TABLE STORY_PAST (
  story_id VARCHAR(17) NOT NULL,
  earlier_id VARCHAR(17) NOT NULL,
  shared INT NOT NULL,
  PRIMARY KEY (story_id, earlier_id)
);

CREATE TABLE PASSING (
  from_id VARCHAR(17) NOT NULL,
  to_id VARCHAR(17) NOT NULL,
  kind VARCHAR(15) NOT NULL,
  shared INT NOT NULL,
  PRIMARY KEY (from_id, to_id)
);

CREATE TABLE CHANGE (
  change_id VARCHAR(17) PRIMARY KEY,
  story_id VARCHAR(17) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  what VARCHAR(1048576) NOT NULL,
  before_text VARCHAR(1048576) NOT NULL,
  after_text VARCHAR(1048576) NOT NULL,
  evidence_id VARCHAR(40) NOT NULL
);

CREATE TABLE STORY_ARTICLE (
  article_id VARCHAR(17) PRIMARY KEY,
  story_id VARCHAR(17) NOT NULL,
  ordinal INT NOT NULL
);
CREATE INDEX STORY_ARTICLE_BY_STORY ON STORY_ARTICLE (story_id, ordinal);

CREATE TABLE STRAND (
  strand_id VARCHAR(17) PRIMARY KEY,
  story_id VARCHAR(17) NOT NULL,
  label VARCHAR(1048576) NOT NULL,
  position INT NOT NULL
);

CREATE TABLE POINT (
  point_id VARCHAR(17) PRIMARY KEY,
  story_id VARCHAR(17) NOT NULL,
  strand_id VARCHAR(17) NOT NULL,
  ordinal INT NOT NULL,
  standing VARCHAR(10) NOT NULL,
  event_date VARCHAR(40) NOT NULL,
  planned BOOLEAN NOT NULL,
  shown INT NOT NULL,
  first_seen VARCHAR(10) DEFAULT '' NOT NULL
);
CREATE INDEX POINT_BY_STORY ON POINT (story_id);

-- One wording of a point, of a version of a difference or of an event, told by its owner's id.
CREATE TABLE WORDING (
  owner_id VARCHAR(17) NOT NULL,
  ordinal INT NOT NULL,
  version INT NOT NULL,
  article_id VARCHAR(17) NOT NULL,
  stance VARCHAR(10) NOT NULL,
  attributed_to VARCHAR(1048576) NOT NULL,
  text VARCHAR(1048576) NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  paragraph INT NOT NULL,
  sentence INT NOT NULL,
  PRIMARY KEY (owner_id, ordinal)
);

CREATE TABLE DIFFERENCE (
  difference_id VARCHAR(17) PRIMARY KEY,
  story_id VARCHAR(17) NOT NULL,
  ordinal INT NOT NULL,
  kind VARCHAR(15) NOT NULL,
  subject VARCHAR(1048576) NOT NULL,
  explanation VARCHAR(1048576) NOT NULL,
  value_low VARCHAR(1048576) NOT NULL,
  value_high VARCHAR(1048576) NOT NULL,
  unit VARCHAR(1048576) NOT NULL,
  status VARCHAR(10) DEFAULT 'open' NOT NULL
);
CREATE INDEX DIFFERENCE_BY_STORY ON DIFFERENCE (story_id);

CREATE TABLE EVENT (
  event_id VARCHAR(17) PRIMARY KEY,
  story_id VARCHAR(17) NOT NULL,
  ordinal INT NOT NULL,
  date VARCHAR(40) NOT NULL,
  fineness VARCHAR(10) NOT NULL,
  status VARCHAR(10) NOT NULL
);

-- What the tables for people show of an article beside each of its facts. A folded copy belongs to
-- its original's story.
CREATE VIEW TOLD_IN AS
SELECT a.article_id, a.source, a.published, COALESCE(s.story_id, '') AS story_id,
  COALESCE(o.origin_id, '') AS origin_id
FROM ARTICLE a
LEFT JOIN FOLDED_COPY f ON f.article_id = a.article_id
LEFT JOIN STORY_ARTICLE s ON s.article_id = COALESCE(f.kept_id, a.article_id)
LEFT JOIN ORIGIN_ARTICLE o ON o.article_id = a.article_id;
