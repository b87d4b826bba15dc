package org.nightdesk.enrichment.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightdesk.enrichment.name.Mention;

/** Looks back for the person, group or body a pronoun stands for; none where several could be meant. */
final class PronounResolver {
  private static final int SENTENCES_BACK = 14;
  private static final int GROUP_BACK = 3;
  private static final int PARAGRAPHS_BACK = 2;

  /** Tokens looked at in one sentence. */
  private static final int LONGEST_SENTENCE = 200;

  private final List<Paragraph> paragraphs;
  private final List<SentenceTopic> topics;
  /** Read when first asked for. */
  private @Nullable Genders genders;

  PronounResolver(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    this.topics = paragraphs.stream().map(SentenceTopic::new).toList();
  }

  private Genders genders() {
    @Nullable Genders known = genders;
    if (known == null) {
      known = new Genders(paragraphs);
      genders = known;
    }
    return known;
  }

  /** Whom the pronoun means: a name, a phrase or nobody. */
  Subject of(int index, Subject.Pronoun pronoun, String said) {
    if (!SpeechWords.isPersonPronoun(pronoun.word())) {
      return group(index, pronoun);
    }
    Paragraph here = paragraphs.get(index);
    int sentence = here.sentence(pronoun.token());
    String word = pronoun.word();
    Subject opening = topics.get(index).personBefore(sentence, pronoun.token());
    boolean again =
        opening instanceof Subject.Pronoun(int token, String first) && first.equals(word);
    if (again || isBehindItsClause(here, pronoun.token())) {
      return before(index, sentence, word, said);
    }
    Optional<Mention> same = only(here, sentence, pronoun.token(), word, false, said)
        .or(() -> only(here, sentence, pronoun.token(), word, true, said));
    if (same.isPresent()) {
      return new Subject.Name(same.get());
    }
    boolean free = people(here, sentence, pronoun.token(), true).isEmpty();
    return free && opening instanceof Subject.Phrase
        ? opening
        : before(index, sentence, word, said);
  }

  /** "Novak will go, he said": the one who speaks is hardly the one spoken of. */
  private static boolean isBehindItsClause(Paragraph paragraph, int token) {
    int first = paragraph.firstOf(paragraph.sentence(token));
    String opening = paragraph.lower(first);
    boolean aside = SpeechWords.isPreposition(opening)
        || opening.endsWith("ing")
        || opening.endsWith("ed")
        || opening.equals("when")
        || opening.equals("while")
        || opening.equals("if")
        || opening.equals("although");
    for (int at = token - 1; at > Math.max(first, token - LONGEST_SENTENCE); at--) {
      if (paragraph.lower(at).equals(";")) {
        return false;
      }
    }
    return !aside
        && !paragraph.opensQuoted(paragraph.sentence(token))
        && paragraph.lower(token - 1).equals(",")
        && paragraph.is(token + 1, Trait.TRAILING);
  }

  private Subject before(int index, int sentence, String pronoun, String said) {
    int left = SENTENCES_BACK;
    for (int p = index; p >= Math.max(0, index - PARAGRAPHS_BACK); p--) {
      Paragraph paragraph = paragraphs.get(p);
      int from = p == index ? sentence - 1 : paragraph.sentenceCount() - 1;
      for (int s = from; s >= 0 && left-- > 0; s--) {
        Subject topic = topics.get(p).person(s);
        if (topic instanceof Subject.Phrase phrase) {
          return phrase;
        }
        if (topic instanceof Subject.Pronoun earlier && earlier.word().equals(pronoun)) {
          continue; // the same person still; the name stands further back
        }
        if (topic instanceof Subject.Name name && fits(name.mention(), pronoun, said)) {
          return preferred(paragraph, s, name.mention(), pronoun, said);
        }
        Optional<Mention> only = only(paragraph, s, Integer.MAX_VALUE, pronoun, true, said);
        if (only.isPresent() && p >= index - 1) {
          return new Subject.Name(only.get());
        }
      }
    }
    return new Subject.None();
  }

  /** The topic itself, but another person of the sentence where only that one is known to fit. */
  private Subject preferred(
      Paragraph paragraph, int sentence, Mention topic, String pronoun, String said) {
    if (genders().isKnownAs(topic, pronoun)) {
      return new Subject.Name(topic);
    }
    List<Mention> others = people(paragraph, sentence, Integer.MAX_VALUE, false);
    others.removeIf(other -> isSame(other, topic) || !fits(other, pronoun, said));
    List<Mention> known = new ArrayList<>(others);
    known.removeIf(other -> !genders().isKnownAs(other, pronoun));
    if (known.size() == 1) {
      return new Subject.Name(known.get(0));
    }
    boolean joined = paragraph.lower(paragraph.tokens().at(topic.where().end())).equals("and");
    return joined && !others.isEmpty() ? new Subject.None() : new Subject.Name(topic);
  }

  /** The only person named in the sentence before {@code limit} whom the pronoun fits. */
  private Optional<Mention> only(
      Paragraph paragraph,
      int sentence,
      int limit,
      String pronoun,
      boolean possessiveToo,
      String said) {
    List<Mention> people = people(paragraph, sentence, limit, possessiveToo);
    people.removeIf(person -> !fits(person, pronoun, said));
    Optional<Mention> one = one(people);
    if (one.isEmpty()) {
      people.removeIf(person -> !genders().isKnownAs(person, pronoun));
      one = one(people);
    }
    return one;
  }

  private static Optional<Mention> one(List<Mention> people) {
    boolean one =
        !people.isEmpty() && people.stream().allMatch(person -> isSame(person, people.get(0)));
    return one ? Optional.of(people.get(people.size() - 1)) : Optional.empty();
  }

  private static boolean isSame(Mention a, Mention b) {
    return Roles.surname(a.text()).equals(Roles.surname(b.text()));
  }

  /** The persons named in a sentence outside quotation marks, in text order. */
  private static List<Mention> people(
      Paragraph paragraph, int sentence, int limit, boolean possessiveToo) {
    List<Mention> people = new ArrayList<>();
    int start = paragraph.firstOf(sentence);
    int from = limit == Integer.MAX_VALUE ? start : Math.max(start, limit - LONGEST_SENTENCE);
    int end = Math.min(Math.min(paragraph.count(), limit), from + LONGEST_SENTENCE);
    NounPhrases phrases = new NounPhrases(paragraph);
    for (int at = from; at < end && paragraph.sentence(at) == sentence; at++) {
      boolean named = phrases.isPerson(at) && !paragraph.isQuoted(at);
      if (named && (possessiveToo || !phrases.isPossessor(paragraph.nameEnd(at)))) {
        people.add(paragraph.mention(at));
        at = paragraph.nameEnd(at);
      }
    }
    return people;
  }

  private boolean fits(Mention mention, String pronoun, String said) {
    return genders().fits(mention, pronoun) && !isNamedIn(mention, said);
  }

  private static boolean isNamedIn(Mention mention, String said) {
    String surname = Roles.surname(mention.text());
    return surname.length() > 2 && (" " + said.toLowerCase(Locale.ROOT)).contains(" " + surname);
  }

  /** Who a sentence is about by name, its pronouns resolved; nobody where it names several people. */
  Subject topic(int index, int sentence, String said) {
    if (sentence < 0) {
      return new Subject.None();
    }
    Paragraph paragraph = paragraphs.get(index);
    Subject topic = topics.get(index).person(sentence);
    List<Mention> people = people(paragraph, sentence, Integer.MAX_VALUE, true);
    people.removeIf(person -> isNamedIn(person, said));
    return switch (topic) {
      case Subject.Pronoun pronoun -> of(index, pronoun, said);
      case Subject.Name name ->
        one(people).filter(person -> isSame(person, name.mention())).isPresent()
            ? name
            : new Subject.None();
      case Subject.Phrase phrase -> new Subject.None();
      case Subject.None none -> none;
    };
  }

  /** The person a phrase such as "the Republican" can only mean: the one the sentence before names. */
  Optional<Mention> justNamed(int index, int token, int position, int sign) {
    Paragraph paragraph = paragraphs.get(index);
    int sentence = paragraph.sentence(Math.max(0, Math.min(token, paragraph.count() - 1)));
    int s = sentence - 1;
    while (s >= Math.max(0, sentence - GROUP_BACK) && paragraph.opensQuoted(s)) {
      s--;
    }
    int p = s >= 0 ? index : index - 1;
    if (p < 0) {
      return Optional.empty();
    }
    s = s >= 0 ? s : paragraphs.get(p).sentenceCount() - 1;
    Subject topic = topics.get(p).person(s);
    Subject named = topic instanceof Subject.Pronoun pronoun ? of(p, pronoun, "") : topic;
    if (named instanceof Subject.Name name
        && name.mention().where().end() <= position
        && (sign == 0 || genders().fits(name.mention(), sign > 0 ? "he" : "she"))) {
      return Optional.of(name.mention());
    }
    return Optional.empty();
  }

  private Subject group(int index, Subject.Pronoun pronoun) {
    boolean many = pronoun.word().equals("they");
    int left = GROUP_BACK;
    Paragraph here = paragraphs.get(index);
    int sentence = here.sentence(pronoun.token()) - 1;
    Subject own = topics.get(index).group(sentence + 1, many);
    if (many && endOf(own) > 0 && endOf(own) <= here.tokens().start(pronoun.token())) {
      return own; // "Prosecutors closed the case, they said"
    }
    for (int p = index; p >= Math.max(0, index - 1); p--) {
      int from = p == index ? sentence : paragraphs.get(p).sentenceCount() - 1;
      for (int s = from; s >= 0 && left-- > 0; s--) {
        Subject group = topics.get(p).group(s, many);
        if (!(group instanceof Subject.None)) {
          return group;
        }
        if (!many) {
          return group; // "it" reaches back one sentence only
        }
      }
    }
    return new Subject.None();
  }

  private static int endOf(Subject subject) {
    return switch (subject) {
      case Subject.Name name -> name.mention().where().end();
      case Subject.Phrase phrase -> phrase.where().end();
      case Subject.Pronoun pronoun -> 0;
      case Subject.None none -> 0;
    };
  }
}
