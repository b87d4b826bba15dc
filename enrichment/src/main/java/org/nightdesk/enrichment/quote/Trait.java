package org.nightdesk.enrichment.quote;

import java.util.function.Predicate;

/** What a word is to those who look for speech, told by the word alone. */
enum Trait {
  /** A verb that can introduce what is said, in any form. */
  CUE(CueVerbs::isCue),
  FINITE_CUE(CueVerbs::isFinite),
  PARTICIPLE(CueVerbs::isParticiple),
  TRAILING(CueVerbs::isTrailing),
  PLAIN(CueVerbs::isPlain),
  FINITE(SpeechWords::isFinite),
  CLAUSE_VERB(SpeechWords::isClauseVerb),
  BETWEEN(SpeechWords::isBetween),
  STOP(SpeechWords::isStop),
  PREPOSITION(SpeechWords::isPreposition),
  DETERMINER(SpeechWords::isDeterminer),
  LINK(SpeechWords::isLink),
  PERSON_PRONOUN(SpeechWords::isPersonPronoun),
  POSSESSIVE(NounPhrases::isPossessive),
  AGENT(SpeakerNouns::isAgent),
  PERSON(SpeakerNouns::isPerson),
  SPEAKER(SpeakerNouns::isSpeaker),
  TIME(SpeakerNouns::isTime);

  private final Predicate<String> test;
  private final int bit = 1 << ordinal();

  Trait(Predicate<String> test) {
    this.test = test;
  }

  /** This trait's bit where the lower-case word has it, else 0. */
  int of(String word) {
    return test.test(word) ? bit : 0;
  }

  boolean isIn(int traits) {
    return (traits & bit) != 0;
  }
}
