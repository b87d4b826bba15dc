package org.nightdesk.enrichment.quote.reported;

import org.nightdesk.enrichment.quote.clause.Paragraph;
import org.nightdesk.enrichment.quote.clause.Subject;

/** Where the subject of a verb of speech stands. */
final class Subjects {
  private Subjects() {}

  /** The subject's first token; -1 where there is none. */
  static int firstOf(Paragraph paragraph, Subject subject) {
    return switch (subject) {
      case Subject.Name name -> paragraph.tokens().at(name.mention().where().start());
      case Subject.Phrase phrase -> paragraph.tokens().at(phrase.where().start());
      case Subject.Pronoun pronoun -> pronoun.token();
      case Subject.None none -> -1;
    };
  }
}
