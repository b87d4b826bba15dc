package org.nightdesk.enrichment.name;

import java.util.Locale;

/** What a word does in or beside a name; a word may be of several classes. */
enum WordClass {
  COMMON,
  FIRST_NAME,
  SURNAME,
  CITY,
  TITLE,
  ROLE,
  ROLE_MODIFIER,
  PORTFOLIO,
  DETERMINER,
  ORGANISATION_HEAD,
  ORGANISATION_OPENER,
  PLACE_HEAD,
  PLACE_OPENER,
  EVENT_HEAD,
  OTHER_HEAD,
  PERSON_PARTICLE,
  GENERATION,
  CALENDAR,
  NO_NAME,
  DEMONYM,
  SAY_VERB,
  AUXILIARY,
  ACT_NOUN,
  PLACE_PREPOSITION,
  WEAK_PLACE_PREPOSITION,
  PLACE_NOUN,
  UNIT,
  /** What is called a body in passing: "lender", "newspaper". */
  ORGANISATION_NOUN,
  /** What mostly people do or have: "wept", "widow". */
  PERSON_SIGN,
  /** What mostly bodies do or have: "manufactures", "shareholders". */
  BODY_SIGN,
  /** What mostly places have: "outskirts", "airspace". */
  PLACE_SIGN;

  /** Classes of words that tell what they follow, by what it does or what belongs to it. */
  static final int SIGNS = PERSON_SIGN.bit() | BODY_SIGN.bit() | PLACE_SIGN.bit();

  /** Classes whose word, standing last, tells what the whole name names. */
  static final int HEADS =
      ORGANISATION_HEAD.bit() | PLACE_HEAD.bit() | EVENT_HEAD.bit() | OTHER_HEAD.bit();

  /** Words that belong to an office rather than to the name beside it. */
  static final int OFFICE = ROLE.bit() | TITLE.bit() | ROLE_MODIFIER.bit() | PORTFOLIO.bit();

  int bit() {
    return 1 << ordinal();
  }

  boolean in(int classes) {
    return (classes & bit()) != 0;
  }

  static WordClass ofSection(String section) {
    return valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
