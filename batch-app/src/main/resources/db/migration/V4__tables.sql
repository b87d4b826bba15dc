-- Nightdesk's own tables. One run's work stands in the tables from ARTICLE on; they are emptied when a
-- run of another identity begins. Positions are UTF-16 code units into ARTICLE.text, code_start and
-- code_end the same in code points, as files show them.
--
-- What databases do differently is filled in (StateDialect): long_text is any text, no large
-- object, since those are slow and fragment H2's file; bytewise has texts compared as they are and
-- not by some language; no_long_keys comments out a key over long texts where none may be.

CREATE TABLE STATE_VALUE (
  name VARCHAR(40)${bytewise} PRIMARY KEY,
  content ${long_text} NOT NULL
);

-- A published edition of a night; the newest of a date stands in its place.
CREATE TABLE NIGHT (
  night VARCHAR(10)${bytewise} PRIMARY KEY,
  run_id VARCHAR(16)${bytewise} NOT NULL,
  digest VARCHAR(64)${bytewise} NOT NULL
);

-- The articles a published night told of, those of its index and those it only referred to; kept
-- for the nights that may refer to them. listed_night is the last night whose index listed the article
-- or a copy of it, kept_id is the original a copy was folded into, names the
-- entities an original names, a line each: id, mentions, name, parted by tabs.
CREATE TABLE PAST_ARTICLE (
  night VARCHAR(10)${bytewise} NOT NULL,
  listed_night VARCHAR(10)${bytewise} NOT NULL,
  article_id VARCHAR(17)${bytewise} NOT NULL,
  text_digest VARCHAR(17)${bytewise} NOT NULL,
  story_id VARCHAR(17)${bytewise} NOT NULL,
  kept_id VARCHAR(17)${bytewise} NOT NULL,
  names ${long_text} DEFAULT '' NOT NULL,
  file ${long_text} NOT NULL,
  external_id ${long_text} NOT NULL,
  record ${long_text} NOT NULL,
  index_line INT NOT NULL,
  sha256 VARCHAR(64)${bytewise} NOT NULL,
  title ${long_text} NOT NULL,
  source ${long_text} NOT NULL,
  author ${long_text} NOT NULL,
  published VARCHAR(40)${bytewise} NOT NULL,
  published_basis VARCHAR(10)${bytewise} NOT NULL,
  published_evidence ${long_text} NOT NULL,
  language ${long_text} NOT NULL,
  url ${long_text} NOT NULL,
  section ${long_text} NOT NULL,
  tags ${long_text} NOT NULL,
  quality VARCHAR(10)${bytewise} NOT NULL,
  words INT NOT NULL,
  blocks ${long_text} NOT NULL,
  PRIMARY KEY (night, article_id)
);
CREATE INDEX PAST_ARTICLE_BY_ID ON PAST_ARTICLE (article_id, night);
CREATE INDEX PAST_ARTICLE_BY_STORY ON PAST_ARTICLE (story_id, night);

-- Each text once, however many nights told of it.
CREATE TABLE PAST_TEXT (
  article_id VARCHAR(17)${bytewise} NOT NULL,
  text_digest VARCHAR(17)${bytewise} NOT NULL,
  text ${long_text} NOT NULL,
  PRIMARY KEY (article_id, text_digest)
);

-- What earlier nights told, so that tonight can say what is new.
CREATE TABLE PAST_STORY (
  night VARCHAR(10)${bytewise} NOT NULL,
  story_id VARCHAR(17)${bytewise} NOT NULL,
  storyline_id VARCHAR(17)${bytewise} NOT NULL,
  stage VARCHAR(10)${bytewise} NOT NULL,
  headline ${long_text} NOT NULL,
  summary ${long_text} NOT NULL,
  first_published VARCHAR(40)${bytewise} NOT NULL,
  last_published VARCHAR(40)${bytewise} NOT NULL,
  PRIMARY KEY (night, story_id)
);

-- Which stories of earlier nights went into others (story_merged), or gave some of their articles
-- to another (story_split).
CREATE TABLE PAST_PASSING (
  night VARCHAR(10)${bytewise} NOT NULL,
  from_id VARCHAR(17)${bytewise} NOT NULL,
  to_id VARCHAR(17)${bytewise} NOT NULL,
  kind VARCHAR(15)${bytewise} NOT NULL,
  shared INT NOT NULL,
  PRIMARY KEY (night, from_id, to_id)
);

CREATE TABLE PAST_POINT (
  night VARCHAR(10)${bytewise} NOT NULL,
  point_id VARCHAR(17)${bytewise} NOT NULL,
  story_id VARCHAR(17)${bytewise} NOT NULL,
  first_seen VARCHAR(10)${bytewise} NOT NULL,
  PRIMARY KEY (night, point_id)
);
CREATE INDEX PAST_POINT_BY_STORY ON PAST_POINT (story_id, night);

CREATE TABLE PAST_DIFFERENCE (
  night VARCHAR(10)${bytewise} NOT NULL,
  difference_id VARCHAR(17)${bytewise} NOT NULL,
  story_id VARCHAR(17)${bytewise} NOT NULL,
  kind VARCHAR(15)${bytewise} NOT NULL,
  subject ${long_text} NOT NULL,
  explanation ${long_text} NOT NULL,
  status VARCHAR(10)${bytewise} NOT NULL,
  PRIMARY KEY (night, difference_id)
);
CREATE INDEX PAST_DIFFERENCE_BY_STORY ON PAST_DIFFERENCE (story_id, night);

-- The words of points and differences as digests: what is worded alike tonight is known.
CREATE TABLE PAST_WORDING (
  night VARCHAR(10)${bytewise} NOT NULL,
  owner_id VARCHAR(17)${bytewise} NOT NULL,
  words BIGINT NOT NULL,
  PRIMARY KEY (night, owner_id, words)
);

-- The spellings entities are known by, with the night that first told of the entity. A night adds
-- those that none of the nights it remembers has added.
CREATE TABLE PAST_NAME (
  entity_id VARCHAR(17)${bytewise} NOT NULL,
  spelling ${long_text} NOT NULL,
  night VARCHAR(10)${bytewise} NOT NULL,
  first_night VARCHAR(10)${bytewise} NOT NULL
  ${no_long_keys}, PRIMARY KEY (entity_id, spelling, night)
);
CREATE INDEX PAST_NAME_BY_NIGHT ON PAST_NAME (night);

-- In how many of a night's new articles a term stood, a line each: term, tab, articles. A row for
-- each kind: WORD, NAME, SPELLING, PARTICULAR.
CREATE TABLE PAST_TERM (
  night VARCHAR(10)${bytewise} NOT NULL,
  kind VARCHAR(10)${bytewise} NOT NULL,
  articles INT NOT NULL,
  terms ${long_text} NOT NULL,
  PRIMARY KEY (night, kind)
);

-- Word 3-grams that stand in several texts of an outlet, as a night hands them on: hash and number
-- of texts parted by a colon, one from the other by a space.
CREATE TABLE PAST_SHINGLE (
  night VARCHAR(10)${bytewise} NOT NULL,
  shelf ${long_text} NOT NULL,
  shingles ${long_text} NOT NULL
  ${no_long_keys}, PRIMARY KEY (night, shelf)
);

-- Texts that an outlet repeats under its articles; a night adds those that none of the nights it
-- remembers has added.
CREATE TABLE REPEATED_TEXT (
  shelf ${long_text} NOT NULL,
  block BIGINT NOT NULL,
  night VARCHAR(10)${bytewise} NOT NULL
  ${no_long_keys}, PRIMARY KEY (shelf, block, night)
);

-- Digests of the articles of the last nights, to count over nights what an outlet repeats.
CREATE TABLE SEEN_ARTICLE (
  night VARCHAR(10)${bytewise} NOT NULL,
  article_id VARCHAR(17)${bytewise} NOT NULL,
  shelf ${long_text} NOT NULL,
  text BIGINT NOT NULL,
  words INT NOT NULL,
  blocks ${long_text} NOT NULL,
  PRIMARY KEY (night, article_id)
);

CREATE TABLE ARTICLE (
  article_id VARCHAR(17)${bytewise} PRIMARY KEY,
  file ${long_text} NOT NULL,
  external_id ${long_text} NOT NULL,
  record ${long_text} NOT NULL,
  index_line INT NOT NULL,
  sha256 VARCHAR(64)${bytewise} NOT NULL,
  title ${long_text} NOT NULL,
  source ${long_text} NOT NULL,
  author ${long_text} NOT NULL,
  published VARCHAR(40)${bytewise} NOT NULL,
  published_basis VARCHAR(10)${bytewise} NOT NULL,
  published_evidence ${long_text} NOT NULL,
  language ${long_text} NOT NULL,
  url ${long_text} NOT NULL,
  section ${long_text} NOT NULL,
  tags ${long_text} NOT NULL,
  quality VARCHAR(10)${bytewise} NOT NULL,
  words INT NOT NULL,
  blocks ${long_text} NOT NULL,
  text ${long_text} NOT NULL,
  text_digest VARCHAR(17)${bytewise} NOT NULL,
  in_index BOOLEAN DEFAULT TRUE NOT NULL
);

CREATE TABLE DAMAGE (
  article_id VARCHAR(17)${bytewise} NOT NULL,
  ordinal INT NOT NULL,
  kind VARCHAR(30)${bytewise} NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  note ${long_text} NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);

-- Every date an article may have been published on; end_at is 0 where it stands outside the text.
CREATE TABLE PUBLISHED_CANDIDATE (
  article_id VARCHAR(17)${bytewise} NOT NULL,
  ordinal INT NOT NULL,
  content VARCHAR(40)${bytewise} NOT NULL,
  fineness VARCHAR(10)${bytewise} NOT NULL,
  place VARCHAR(20)${bytewise} NOT NULL,
  standing VARCHAR(15)${bytewise} NOT NULL,
  reason ${long_text} NOT NULL,
  words ${long_text} NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);

CREATE TABLE REJECTION (
  ordinal BIGINT PRIMARY KEY,
  index_line INT NOT NULL,
  entry ${long_text} NOT NULL,
  reason VARCHAR(30)${bytewise} NOT NULL,
  detail ${long_text} NOT NULL
);

CREATE TABLE OVERLAP (
  article_a VARCHAR(17)${bytewise} NOT NULL,
  article_b VARCHAR(17)${bytewise} NOT NULL,
  relation VARCHAR(20)${bytewise} NOT NULL,
  jaccard DOUBLE PRECISION NOT NULL,
  a_in_b DOUBLE PRECISION NOT NULL,
  b_in_a DOUBLE PRECISION NOT NULL,
  shared_words INT NOT NULL,
  longest_run INT NOT NULL,
  PRIMARY KEY (article_a, article_b)
);

CREATE TABLE HOUSE_SHINGLE (
  shelf ${long_text} NOT NULL,
  shingles ${long_text} NOT NULL
  ${no_long_keys}, PRIMARY KEY (shelf)
);

CREATE TABLE FOLDED_COPY (
  article_id VARCHAR(17)${bytewise} PRIMARY KEY,
  kept_id VARCHAR(17)${bytewise} NOT NULL,
  relation VARCHAR(20)${bytewise} NOT NULL,
  similarity DOUBLE PRECISION NOT NULL
);
CREATE INDEX FOLDED_COPY_BY_ORIGINAL ON FOLDED_COPY (kept_id);

CREATE TABLE ORIGIN (
  origin_id VARCHAR(17)${bytewise} PRIMARY KEY,
  name ${long_text} NOT NULL,
  basis VARCHAR(40)${bytewise} NOT NULL
);

CREATE TABLE ORIGIN_ARTICLE (
  article_id VARCHAR(17)${bytewise} PRIMARY KEY,
  origin_id VARCHAR(17)${bytewise} NOT NULL
);

CREATE TABLE LEFTOVER (
  article_id VARCHAR(17)${bytewise} NOT NULL,
  ordinal INT NOT NULL,
  kept_id VARCHAR(17)${bytewise} NOT NULL,
  kind VARCHAR(20)${bytewise} NOT NULL,
  text ${long_text} NOT NULL,
  paragraph INT NOT NULL,
  sentence INT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);

CREATE TABLE SENTENCE (
  article_id VARCHAR(17)${bytewise} NOT NULL,
  paragraph INT NOT NULL,
  sentence INT NOT NULL,
  role VARCHAR(20)${bytewise} NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  code_start INT NOT NULL,
  code_end INT NOT NULL,
  PRIMARY KEY (article_id, paragraph, sentence)
);

CREATE TABLE MENTION (
  article_id VARCHAR(17)${bytewise} NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  code_start INT NOT NULL,
  code_end INT NOT NULL,
  paragraph INT NOT NULL,
  sentence INT NOT NULL,
  text ${long_text} NOT NULL,
  type VARCHAR(10)${bytewise} NOT NULL,
  acts BOOLEAN NOT NULL,
  entity_id VARCHAR(17)${bytewise} DEFAULT '' NOT NULL,
  PRIMARY KEY (article_id, start_at)
);

CREATE TABLE ROLE_STATEMENT (
  article_id VARCHAR(17)${bytewise} NOT NULL,
  ordinal INT NOT NULL,
  paragraph INT NOT NULL,
  sentence INT NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  role ${long_text} NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);

CREATE TABLE FIGURE (
  article_id VARCHAR(17)${bytewise} NOT NULL,
  ordinal INT NOT NULL,
  figure_id VARCHAR(17)${bytewise} NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  code_start INT NOT NULL,
  code_end INT NOT NULL,
  paragraph INT NOT NULL,
  sentence INT NOT NULL,
  text ${long_text} NOT NULL,
  kind VARCHAR(10)${bytewise} NOT NULL,
  amount_from ${long_text} NOT NULL,
  amount_to ${long_text} NOT NULL,
  qualifier VARCHAR(10)${bytewise} NOT NULL,
  unit ${long_text} NOT NULL,
  per ${long_text} NOT NULL,
  measured ${long_text} NOT NULL,
  change VARCHAR(15)${bytewise} NOT NULL,
  compared_to ${long_text} NOT NULL,
  as_of ${long_text} NOT NULL,
  attributed_to ${long_text} NOT NULL,
  converted_value ${long_text} NOT NULL,
  converted_unit ${long_text} NOT NULL,
  tally VARCHAR(40)${bytewise} NOT NULL,
  compare_group VARCHAR(17)${bytewise} DEFAULT '' NOT NULL,
  agreement VARCHAR(15)${bytewise} DEFAULT 'single' NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);

CREATE TABLE TIME_REF (
  article_id VARCHAR(17)${bytewise} NOT NULL,
  ordinal INT NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  code_start INT NOT NULL,
  code_end INT NOT NULL,
  paragraph INT NOT NULL,
  sentence INT NOT NULL,
  text ${long_text} NOT NULL,
  content VARCHAR(40)${bytewise} NOT NULL,
  fineness VARCHAR(10)${bytewise} NOT NULL,
  basis VARCHAR(10)${bytewise} NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);

CREATE TABLE QUOTE (
  article_id VARCHAR(17)${bytewise} NOT NULL,
  ordinal INT NOT NULL,
  quote_id VARCHAR(17)${bytewise} NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  code_start INT NOT NULL,
  code_end INT NOT NULL,
  paragraph INT NOT NULL,
  sentence INT NOT NULL,
  text ${long_text} NOT NULL,
  kind VARCHAR(10)${bytewise} NOT NULL,
  speaker_form VARCHAR(10)${bytewise} NOT NULL,
  speaker_start INT NOT NULL,
  speaker_end INT NOT NULL,
  speaker_basis VARCHAR(10)${bytewise} NOT NULL,
  speaker_words ${long_text} NOT NULL,
  cue ${long_text} NOT NULL,
  utterance_id VARCHAR(17)${bytewise} DEFAULT '' NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);

CREATE TABLE ENTITY (
  entity_id VARCHAR(17)${bytewise} PRIMARY KEY,
  type VARCHAR(10)${bytewise} NOT NULL,
  used_as VARCHAR(10)${bytewise} NOT NULL,
  name ${long_text} NOT NULL
);

CREATE TABLE VARIANT (
  entity_id VARCHAR(17)${bytewise} NOT NULL,
  ordinal INT NOT NULL,
  text ${long_text} NOT NULL,
  n_mentions INT NOT NULL,
  n_articles INT NOT NULL,
  reason ${long_text} NOT NULL,
  PRIMARY KEY (entity_id, ordinal)
);

CREATE TABLE CORRECTION_EFFECT (
  line INT NOT NULL,
  action VARCHAR(10)${bytewise} NOT NULL,
  name ${long_text} NOT NULL,
  other ${long_text} NOT NULL,
  type VARCHAR(10)${bytewise} NOT NULL,
  outcome VARCHAR(12)${bytewise} NOT NULL,
  entity_id VARCHAR(17)${bytewise} NOT NULL,
  n_mentions INT NOT NULL,
  note ${long_text} NOT NULL,
  PRIMARY KEY (line)
);

CREATE TABLE WATCHED (
  ordinal INT NOT NULL,
  name ${long_text} NOT NULL,
  note ${long_text} NOT NULL,
  entity_id VARCHAR(17)${bytewise} NOT NULL,
  PRIMARY KEY (ordinal, entity_id)
);

CREATE TABLE STORYLINE (
  storyline_id VARCHAR(17)${bytewise} PRIMARY KEY,
  stories ${long_text} NOT NULL
);

CREATE TABLE STORY (
  story_id VARCHAR(17)${bytewise} PRIMARY KEY,
  storyline_id VARCHAR(17)${bytewise} NOT NULL,
  stage VARCHAR(10)${bytewise} NOT NULL,
  headline ${long_text} DEFAULT '' NOT NULL,
  summary ${long_text} DEFAULT '' NOT NULL,
  status VARCHAR(10)${bytewise} DEFAULT 'new' NOT NULL
);

-- Stories of the last nights that nothing of tonight belongs to, as they were last told.
CREATE TABLE QUIET_STORY (
  story_id VARCHAR(17)${bytewise} PRIMARY KEY,
  storyline_id VARCHAR(17)${bytewise} NOT NULL,
  stage VARCHAR(10)${bytewise} NOT NULL,
  headline ${long_text} NOT NULL,
  summary ${long_text} NOT NULL,
  first_published VARCHAR(40)${bytewise} NOT NULL,
  last_published VARCHAR(40)${bytewise} NOT NULL,
  told_on VARCHAR(10)${bytewise} NOT NULL
);

-- The stories of earlier nights that tonight's have articles from, with how many. The row whose two
-- ids are equal is the story's own past.
CREATE TABLE STORY_PAST (
  story_id VARCHAR(17)${bytewise} NOT NULL,
  earlier_id VARCHAR(17)${bytewise} NOT NULL,
  shared INT NOT NULL,
  PRIMARY KEY (story_id, earlier_id)
);

CREATE TABLE PASSING (
  from_id VARCHAR(17)${bytewise} NOT NULL,
  to_id VARCHAR(17)${bytewise} NOT NULL,
  kind VARCHAR(15)${bytewise} NOT NULL,
  shared INT NOT NULL,
  PRIMARY KEY (from_id, to_id)
);

CREATE TABLE CHANGE (
  change_id VARCHAR(17)${bytewise} PRIMARY KEY,
  story_id VARCHAR(17)${bytewise} NOT NULL,
  kind VARCHAR(20)${bytewise} NOT NULL,
  what ${long_text} NOT NULL,
  before_text ${long_text} NOT NULL,
  after_text ${long_text} NOT NULL,
  evidence_id VARCHAR(40)${bytewise} NOT NULL
);

CREATE TABLE STORY_ARTICLE (
  article_id VARCHAR(17)${bytewise} PRIMARY KEY,
  story_id VARCHAR(17)${bytewise} NOT NULL,
  ordinal INT NOT NULL
);
CREATE INDEX STORY_ARTICLE_BY_STORY ON STORY_ARTICLE (story_id, ordinal);

CREATE TABLE STRAND (
  strand_id VARCHAR(17)${bytewise} PRIMARY KEY,
  story_id VARCHAR(17)${bytewise} NOT NULL,
  label ${long_text} NOT NULL,
  position INT NOT NULL
);

CREATE TABLE POINT (
  point_id VARCHAR(17)${bytewise} PRIMARY KEY,
  story_id VARCHAR(17)${bytewise} NOT NULL,
  strand_id VARCHAR(17)${bytewise} NOT NULL,
  ordinal INT NOT NULL,
  standing VARCHAR(10)${bytewise} NOT NULL,
  event_date VARCHAR(40)${bytewise} NOT NULL,
  planned BOOLEAN NOT NULL,
  shown INT NOT NULL,
  first_seen VARCHAR(10)${bytewise} DEFAULT '' NOT NULL
);
CREATE INDEX POINT_BY_STORY ON POINT (story_id);

-- One wording of a point, of a version of a difference or of an event, told by its owner's id.
CREATE TABLE WORDING (
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
  PRIMARY KEY (owner_id, ordinal)
);

CREATE TABLE DIFFERENCE (
  difference_id VARCHAR(17)${bytewise} PRIMARY KEY,
  story_id VARCHAR(17)${bytewise} NOT NULL,
  ordinal INT NOT NULL,
  kind VARCHAR(15)${bytewise} NOT NULL,
  subject ${long_text} NOT NULL,
  explanation ${long_text} NOT NULL,
  value_low ${long_text} NOT NULL,
  value_high ${long_text} NOT NULL,
  unit ${long_text} NOT NULL,
  status VARCHAR(10)${bytewise} DEFAULT 'open' NOT NULL
);
CREATE INDEX DIFFERENCE_BY_STORY ON DIFFERENCE (story_id);

CREATE TABLE EVENT (
  event_id VARCHAR(17)${bytewise} PRIMARY KEY,
  story_id VARCHAR(17)${bytewise} NOT NULL,
  ordinal INT NOT NULL,
  date VARCHAR(40)${bytewise} NOT NULL,
  fineness VARCHAR(10)${bytewise} NOT NULL,
  status VARCHAR(10)${bytewise} NOT NULL
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
