package org.nightdesk.enrichment.quote;

import java.util.Optional;
import org.nightdesk.enrichment.quote.clause.Cue;
import org.nightdesk.enrichment.quote.clause.Paragraph;
import org.nightdesk.enrichment.quote.clause.SpeakerNouns;
import org.nightdesk.enrichment.quote.clause.Subject;
import org.nightdesk.enrichment.quote.clause.SubjectFinder;
import org.nightdesk.enrichment.quote.clause.Trait;

/** Finds who speaks behind a colon: "Novak: …", "Novak did not agree: …". */
final class ColonCues {
  private static final int REACH = 45;
  private static final int DOCUMENT_REACH = 12;

  private final Paragraph paragraph;
  private final SubjectFinder subjects;

  ColonCues(Paragraph paragraph, SubjectFinder subjects) {
    this.paragraph = paragraph;
    this.subjects = subjects;
  }

  /** The name directly before the colon, where nothing but its titles opens the sentence. */
  Optional<Cue> named(int colon) {
    return paragraph.isName(colon - 1) && opens(colon - 1)
        ? Optional.of(new Cue(-1, "", new Subject.Name(paragraph.mention(colon - 1))))
        : Optional.empty();
  }

  private boolean opens(int name) {
    for (int at = name; at >= 0 && paragraph.sentence(at) == paragraph.sentence(name); at--) {
      boolean title = paragraph.isName(at)
          || paragraph.lower(at).equals(".")
          || paragraph.isNominal(at)
              && (paragraph.is(at, Trait.AGENT) || paragraph.tokens().isCapitalised(at));
      if (!title || paragraph.is(at, Trait.FINITE)) {
        return false;
      }
    }
    return true;
  }

  /** The subject of the sentence a colon ends, unless its verb says that somebody hears or reads. */
  Optional<Cue> told(int colon) {
    int sentence = paragraph.sentence(colon);
    int verb = -1;
    int opening = openingEnd(sentence, colon);
    for (int at = colon - 1;
        at >= Math.max(opening, colon - REACH) && paragraph.sentence(at) == sentence;
        at--) {
      String word = paragraph.lower(at);
      if (paragraph.isQuoted(at) || isHearing(word) && isRelative(at - 1)) {
        continue;
      }
      if (isHearing(word)) {
        return Optional.empty();
      }
      boolean finite = paragraph.is(at, Trait.FINITE) && !paragraph.isName(at);
      if (finite && !subjects.isObject(at) && !subjects.isPassive(at)) {
        verb = at;
      }
    }
    if (verb < 0) {
      return Optional.empty();
    }
    Subject subject = subjects.before(verb);
    return subject instanceof Subject.None
        ? Optional.empty()
        : Optional.of(new Cue(-1, "", subject));
  }

  /** The token behind "In a letter sent on Friday,": its verbs have another subject. */
  private int openingEnd(int sentence, int colon) {
    int first = colon;
    while (first > Math.max(0, colon - REACH) && paragraph.sentence(first - 1) == sentence) {
      first--;
    }
    int comma = first;
    while (comma < colon && !paragraph.lower(comma).equals(",")) {
      comma++;
    }
    return paragraph.is(first, Trait.PREPOSITION) && comma < colon ? comma + 1 : 0;
  }

  private boolean isRelative(int token) {
    String word = paragraph.lower(token);
    return word.equals("which") || word.equals("who");
  }

  private static boolean isHearing(String word) {
    return switch (word) {
      case "received",
          "heard",
          "hears",
          "read",
          "reads",
          "saw",
          "sees",
          "found",
          "finds",
          "got",
          "gets",
          "told",
          "asked",
          "faced",
          "learned",
          "learnt",
          "remembers",
          "include",
          "includes",
          "included",
          "was",
          "is",
          "were",
          "are" -> true;
      default -> false;
    };
  }

  /** Whether a letter, sign or the like stands before the verb "reads". */
  boolean hasDocumentBefore(int verb) {
    for (int at = verb - 1;
        at >= Math.max(0, verb - DOCUMENT_REACH)
            && paragraph.sentence(at) == paragraph.sentence(verb);
        at--) {
      if (SpeakerNouns.isDocument(paragraph.lower(at))) {
        return true;
      }
    }
    return false;
  }
}
