package org.nightdesk.enrichment.quote;

import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.EntityType;

/** Finds the subject of a verb of speech by the order of words. */
final class SubjectFinder {
  private static final int REACH = 45;
  private static final int DEPTH = 4;

  private final Paragraph paragraph;

  SubjectFinder(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /** The subject before the verb, looking back to the start of its sentence. */
  Subject before(int verb) {
    return before(verb, DEPTH);
  }

  private Subject before(int verb, int depth) {
    int sentence = paragraph.sentence(verb);
    int at = verb - 1;
    boolean infinitive = paragraph.lower(at).equals("to");
    if ((infinitive || SpeechWords.isParticiple(paragraph.lower(verb))) && depth > 0) {
      String before = paragraph.lower(at);
      if (before.equals("him") || before.equals("her")) {
        return new Subject.Pronoun(at, before.equals("him") ? "he" : "she");
      }
      int main = finiteBefore(verb);
      return main < 0 ? new Subject.None() : before(main, depth - 1);
    }
    for (int steps = 0; steps < REACH && at >= 0 && paragraph.sentence(at) == sentence; steps++) {
      String word = paragraph.lower(at);
      if (paragraph.isName(at) && !SpeechWords.isBetween(word)) {
        return phraseEndingAt(at);
      }
      if (SpeechWords.isBetween(word) || word.equals("on") && steps > 0 || isMark(word)) {
        at--;
      } else if (word.equals(",")) {
        int open = beforeAside(at);
        int name = open + 2;
        boolean person = name < at
            && paragraph.isName(name)
            && paragraph.nameEnd(name) == at - 1
            && paragraph.mention(name).type() == EntityType.PERSON;
        if (person) {
          return new Subject.Name(paragraph.mention(name)); // "the judge, Ada Novak, said"
        }
        at = open;
      } else if (word.equals(")")) {
        at = beforeBracket(at);
      } else if (word.equals("and") || word.equals("but") || word.equals("or")) {
        int main = depth > 0 ? finiteBefore(at) : -1;
        return main < 0 ? new Subject.None() : before(main, depth - 1);
      } else if (word.equals("who")) {
        at--;
        at -= paragraph.lower(at).equals(",") ? 1 : 0;
      } else if (SpeechWords.isPersonPronoun(word)) {
        return new Subject.Pronoun(at, word);
      } else if (paragraph.isQuoted(at) || !paragraph.isNominal(at)) {
        return new Subject.None();
      } else {
        return phraseEndingAt(at);
      }
    }
    return new Subject.None();
  }

  private static boolean isMark(String word) {
    return word.equals("\"") || word.equals("”") || word.equals("“");
  }

  /** The token before the comma that opens the aside closed at {@code comma}. */
  private int beforeAside(int comma) {
    for (int i = comma - 1; i >= Math.max(0, comma - 25); i--) {
      if (paragraph.lower(i).equals(",") && paragraph.sentence(i) == paragraph.sentence(comma)) {
        return i - 1;
      }
    }
    return comma - 1;
  }

  private int beforeBracket(int close) {
    for (int i = close - 1; i >= Math.max(0, close - 25); i--) {
      if (paragraph.lower(i).equals("(")) {
        return i - 1;
      }
    }
    return close - 1;
  }

  /** The verb whose subject a participle or a second verb shares: one of speech, else any. */
  private int finiteBefore(int token) {
    int any = -1;
    int sentence = paragraph.sentence(token);
    for (int i = token - 1;
        i >= Math.max(0, token - REACH) && paragraph.sentence(i) == sentence;
        i--) {
      String word = paragraph.lower(i);
      if (paragraph.isQuoted(i) || paragraph.isName(i)) {
        continue;
      }
      if (SpeechWords.isCue(word) && !SpeechWords.isParticiple(word) && !isObject(i)) {
        return i;
      }
      any = SpeechWords.isFinite(word) && any < 0 ? i : any;
    }
    return any;
  }

  /** A noun that looks like a verb: "the reports", "his demands". */
  boolean isObject(int token) {
    String before = paragraph.lower(token - 1);
    boolean possessive = before.equals("'s") || before.equals("’s");
    boolean infinitive = before.equals("to") && SpeechWords.isInfinitive(paragraph.lower(token));
    boolean adjective = SpeechWords.isPreposition(before) && !infinitive;
    return SpeechWords.isDeterminer(before) && !before.equals("one") || possessive || adjective;
  }

  /** The subject after the verb: "said the minister", "said Ada Novak, a lawyer". */
  Subject after(int verb) {
    int from = verb + 1;
    String first = paragraph.lower(from);
    if (SpeechWords.isPersonPronoun(first)) {
      return new Subject.Pronoun(from, first);
    }
    int start = from;
    int at = from;
    int name = -1;
    while (at < paragraph.count()
        && at < from + 12
        && paragraph.sentence(at) == paragraph.sentence(verb)) {
      if (paragraph.isName(at)) {
        boolean person = paragraph.mention(at).type() == EntityType.PERSON;
        name =
            person || name < 0 || paragraph.mention(name).type() != EntityType.PERSON ? at : name;
        at = paragraph.nameEnd(at) + 1;
        if (person) {
          break;
        }
      } else if (paragraph.isNominal(at)
          || paragraph.lower(at).equals("of")
          || paragraph.lower(at).equals("for")) {
        at++;
      } else {
        break;
      }
    }
    if (at == start) {
      return new Subject.None();
    }
    boolean person = name >= 0 && paragraph.mention(name).type() == EntityType.PERSON;
    if (!person
        && paragraph.lower(at).equals(",")
        && paragraph.isName(at + 1)
        && paragraph.mention(at + 1).type() == EntityType.PERSON) {
      return new Subject.Name(paragraph.mention(at + 1));
    }
    if (name >= 0 && (person || paragraph.nameEnd(name) == at - 1 && isBare(start, name))) {
      return new Subject.Name(paragraph.mention(name));
    }
    return described(start, at - 1);
  }

  private boolean isBare(int start, int name) {
    int first = paragraph.nameStart(name);
    return first == start || first == start + 1 && paragraph.lower(start).equals("the");
  }

  /** The noun phrase that ends at this token. */
  private Subject phraseEndingAt(int token) {
    int start = paragraph.isName(token) ? paragraph.nameStart(token) : token;
    while (start > 0
        && paragraph.sentence(start - 1) == paragraph.sentence(token)
        && paragraph.isNominal(start - 1)
        && token - start < 14
        && !isVerbBefore(start - 1)) {
      start--;
      if (SpeechWords.isDeterminer(paragraph.lower(start)) && !isPossessor(start)) {
        break;
      }
    }
    String before = paragraph.lower(start - 1);
    boolean joined = (before.equals("of")
            || before.equals("in")
            || before.equals("for")
            || before.equals("at")
            || before.equals("from")
            || before.equals("to")
            || before.equals("with"))
        && start > 1
        && paragraph.sentence(start - 2) == paragraph.sentence(token)
        && paragraph.isNominal(start - 2)
        && !paragraph.isQuoted(start - 2);
    boolean name = paragraph.isName(token);
    boolean person = name && paragraph.mention(token).type() == EntityType.PERSON;
    boolean titled = person && paragraph.nameStart(token) > start;
    if (joined && !titled) {
      return longer(start, token);
    }
    if (name && SpeechWords.isPreposition(before) && !titled && start < 3) {
      return new Subject.Name(paragraph.mention(token));
    }
    return name ? new Subject.Name(paragraph.mention(token)) : described(start, token);
  }

  /** "The president of Peru", "officials in Lima": the head stands before the preposition. */
  private Subject longer(int start, int token) {
    int first = start - 2;
    if (paragraph.isName(first) && paragraph.mention(first).type() == EntityType.PERSON) {
      return new Subject.Name(paragraph.mention(first));
    }
    int head = first;
    while (first > 0
        && paragraph.sentence(first - 1) == paragraph.sentence(token)
        && paragraph.isNominal(first - 1)
        && head - first < 8
        && !SpeechWords.isDeterminer(paragraph.lower(first))) {
      first--;
    }
    String outer = paragraph.lower(first - 1);
    if (first > 0
        && SpeechWords.isPreposition(outer)
        && paragraph.sentence(first - 1) == paragraph.sentence(token)) {
      return new Subject.None(); // the phrase depends on a noun further left
    }
    String noun = paragraph.lower(head);
    boolean agent = SpeechWords.isAgent(noun) || SpeechWords.isQuantity(noun);
    if (agent) {
      return new Subject.Phrase(paragraph.tokens().span(first, token));
    }
    return paragraph.isName(token)
        ? new Subject.Name(paragraph.mention(token))
        : described(start, token);
  }

  private boolean isVerbBefore(int token) {
    String word = paragraph.lower(token);
    return !paragraph.isName(token)
        && (SpeechWords.isClauseVerb(word) || SpeechWords.isCue(word) && !isObject(token));
  }

  private boolean isPossessor(int token) {
    return paragraph.lower(token + 1).equals("'s") || paragraph.lower(token + 1).equals("’s");
  }

  private Subject described(int start, int end) {
    int last = end;
    for (int i = start; i <= end; i++) {
      if (paragraph.lower(i).equals("of") || paragraph.lower(i).equals("for")) {
        last = i - 1;
        break;
      }
    }
    boolean agent =
        SpeechWords.isSpeaker(paragraph.lower(last)) || SpeechWords.isSpeaker(paragraph.lower(end));
    return agent ? new Subject.Phrase(paragraph.tokens().span(start, end)) : new Subject.None();
  }

  /** The subject a sentence opens with, for a pronoun in a later one. */
  Subject ofSentence(int sentence, int limit) {
    int at = paragraph.firstOf(sentence);
    int end = Math.min(limit, at + 60);
    boolean opening =
        SpeechWords.isPreposition(paragraph.lower(at)) || paragraph.lower(at).endsWith("ing");
    while (opening && at < end && !paragraph.lower(at).equals(",")) {
      at++;
    }
    int verb = at;
    int start = at;
    Subject person = new Subject.None();
    for (; verb < end && paragraph.sentence(verb) == sentence; verb++) {
      String word = paragraph.lower(verb);
      if (paragraph.isQuoted(verb)) {
        continue;
      }
      if (SpeechWords.isPersonPronoun(word)) {
        return new Subject.Pronoun(verb, word);
      }
      if (paragraph.isName(verb) && isSubjectName(verb)) {
        return new Subject.Name(paragraph.mention(verb));
      }
      boolean agent =
          SpeechWords.isPersonNoun(word) && SpeechWords.isDeterminer(paragraph.lower(start));
      boolean ends = !paragraph.isNominal(verb + 1);
      if (agent && ends) {
        boolean named = paragraph.lower(verb + 1).equals(",")
            && paragraph.isName(verb + 2)
            && paragraph.mention(verb + 2).type() == EntityType.PERSON;
        boolean of = paragraph.lower(verb + 1).equals("of") && paragraph.isName(verb + 2);
        int last = of ? paragraph.nameEnd(verb + 2) : verb;
        boolean namedAfter =
            of && paragraph.lower(last + 1).equals(",") && paragraph.isName(last + 2);
        if (namedAfter) {
          return new Subject.Name(paragraph.mention(last + 2));
        }
        return named
            ? new Subject.Name(paragraph.mention(verb + 2))
            : new Subject.Phrase(
                new Span(paragraph.tokens().start(start), paragraph.tokens().end(last)));
      }
      if (SpeechWords.isDeterminer(word)) {
        start = verb;
      }
    }
    return person;
  }

  private boolean isSubjectName(int token) {
    boolean person = paragraph.mention(token).type() == EntityType.PERSON;
    int end = paragraph.nameEnd(token);
    String before = paragraph.lower(paragraph.nameStart(token) - 1);
    return person && !isPossessor(end) && !SpeechWords.isPreposition(before);
  }
}
