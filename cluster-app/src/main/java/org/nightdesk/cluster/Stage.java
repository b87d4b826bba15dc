package org.nightdesk.cluster;

import java.util.List;
import java.util.Locale;

/** What is kept of a run between its stages, in the order it is made. */
enum Stage {
  READ_CORPUS("ARTICLE", "DAMAGE", "PUBLISHED_CANDIDATE", "REJECTION"),
  FIND_COPIES,
  EXTRACT_FACTS("SENTENCE", "NAME_FOUND", "ROLE_STATEMENT", "FIGURE", "TIME_REF", "QUOTE"),
  COUNT_NAMES,
  REREAD_NAMES("NAME_FOUND"),
  RESOLVE_NAMES,
  GROUP_STORIES,
  COMPARE_STORIES("STORY", "STRAND", "POINT", "DIFFERENCE", "EVENT", "WORDING", "FIGURE", "QUOTE"),
  FIND_NEWS,
  MAKE_ROWS,
  WRITE_BRIEF,
  VERIFY_BRIEF;

  private final List<String> writes;

  Stage(String... writes) {
    this.writes = List.of(writes);
  }

  /** The tables it leaves; empty where it leaves those it has changed. */
  List<String> writes() {
    return writes;
  }

  boolean leavesTables() {
    return this != COUNT_NAMES && this != MAKE_ROWS && this != WRITE_BRIEF && this != VERIFY_BRIEF;
  }

  /** Name of its folder. */
  String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
