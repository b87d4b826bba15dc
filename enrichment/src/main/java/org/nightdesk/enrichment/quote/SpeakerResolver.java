package org.nightdesk.enrichment.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.name.Mention;

/** Turns the subject of a cue into a speaker, looking back for what a pronoun stands for. */
final class SpeakerResolver {
  private static final int SENTENCES_BACK = 14;
  private static final int PARAGRAPHS_BACK = 2;

  /** Tokens looked at in one sentence. */
  private static final int LONGEST_SENTENCE = 200;

  private static final Set<String> FEMALE = words("""
      ada agnes aisha alice amanda amelia amina amy andrea angela anita anna anne astrid barbara beatrice
      carla carmen caroline catherine charlotte chloe christina christine clara claudia deborah
      diana donna dorothy elena eleanor elisabeth elizabeth ella emily emma erika eva fatima
      fiona florence frances gabriela grace hannah heather helen helena ingrid irene isabel jane
      janet jennifer jessica joanna julia julie karen kate katherine katya kimberly laila laura
      leila linda lisa louise lucia lucy magdalena margaret maria marie marta martha mary megan
      michelle monica nadia nancy natalia natasha nicole nina nora olga olivia patricia paula
      priya rachel rebecca rita rosa ruth sandra sara sarah sofia sophia sophie stephanie susan
      svetlana tatiana teresa theresa ursula valentina vera veronica victoria wendy yasmin zainab
      mrs ms miss lady queen princess madame sister
      """);
  private static final Set<String> MALE = words("""
      abdul adam adrian ahmed alan albert alberto alejandro alexander ali andrei andrew anthony
      antonio arthur ben benjamin boris brian bruce carl carlos charles christopher daniel david
      dennis diego dmitri dmitry donald douglas edward eric ernest fernando francis francisco frank
      frederick friedrich gary george gerald giovanni gregory hans harold harry hassan henry hugo
      ibrahim igor ivan jack jacob jacques james jan jason javier jeffrey jerry jim joe johan john
      jonathan jorge jose joseph juan karl keith kenneth kevin khalid lars larry lawrence leonard
      louis luis marco marcus mark martin matthew michael miguel mikhail mohamed mohammad mohammed
      muhammad mustafa nicholas nikolai olaf oleg oliver omar oscar patrick paul pavel pedro per
      peter philip pierre rafael ralph raymond richard robert roger roland ronald roy samuel sergei
      sergey simon stefan stephen steve steven thomas timothy tom victor viktor vincent vladimir
      walter wilhelm william yusuf mr sir lord king prince pope father brother
      """);

  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<SubjectFinder> subjects;
  private final Roles roles;

  SpeakerResolver(String text, List<Paragraph> paragraphs, List<SubjectFinder> subjects) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.subjects = subjects;
    this.roles = new Roles(paragraphs);
  }

  Speaker resolve(int paragraph, Subject subject) {
    return switch (subject) {
      case Subject.Name name -> new Speaker.Named(name.mention().where(), Speaker.Basis.CUE);
      case Subject.Phrase phrase -> described(phrase.where(), Speaker.Basis.CUE);
      case Subject.Pronoun pronoun -> pronoun(paragraph, pronoun);
      case Subject.None none -> new Speaker.Unknown();
    };
  }

  private Speaker described(Span where, Speaker.Basis basis) {
    Optional<Mention> person = roles.person(text, where);
    return person.isPresent()
        ? new Speaker.Named(person.get().where(), Speaker.Basis.PRONOUN)
        : new Speaker.Described(where, basis);
  }

  /** The person the sentences before are about, nearest first; unknown where they name several. */
  private Speaker pronoun(int index, Subject.Pronoun pronoun) {
    Paragraph here = paragraphs.get(index);
    int sentence = here.sentence(pronoun.token());
    Optional<Mention> same = subjectIn(here, sentence, pronoun.token(), pronoun.word(), false)
        .or(() -> subjectIn(here, sentence, pronoun.token(), pronoun.word(), true));
    if (same.isPresent()) {
      return new Speaker.Named(same.get().where(), Speaker.Basis.PRONOUN);
    }
    int left = SENTENCES_BACK;
    for (int p = index; p >= Math.max(0, index - PARAGRAPHS_BACK); p--) {
      Paragraph paragraph = paragraphs.get(p);
      int from = p == index ? sentence - 1 : paragraph.sentenceCount() - 1;
      for (int s = from; s >= 0 && left-- > 0; s--) {
        Subject subject = subjects.get(p).ofSentence(s, Integer.MAX_VALUE);
        if (subject instanceof Subject.Name name
            && fits(paragraph, name.mention(), pronoun.word())) {
          return new Speaker.Named(name.mention().where(), Speaker.Basis.PRONOUN);
        }
        if (subject instanceof Subject.Phrase phrase) {
          return described(phrase.where(), Speaker.Basis.PRONOUN);
        }
        if (subject instanceof Subject.Pronoun earlier && earlier.word().equals(pronoun.word())) {
          continue; // the same person still; the name stands further back
        }
        Optional<Mention> only = subjectIn(paragraph, s, Integer.MAX_VALUE, pronoun.word(), true);
        if (only.isPresent()) {
          return new Speaker.Named(only.get().where(), Speaker.Basis.PRONOUN);
        }
      }
    }
    return new Speaker.Unknown();
  }

  /** The only person named in the sentence before {@code limit}; without names, none. */
  private Optional<Mention> subjectIn(
      Paragraph paragraph, int sentence, int limit, String pronoun, boolean possessiveToo) {
    Mention found = null;
    int start = paragraph.firstOf(sentence);
    int from = limit == Integer.MAX_VALUE ? start : Math.max(start, limit - LONGEST_SENTENCE);
    int end = Math.min(Math.min(paragraph.count(), limit), from + LONGEST_SENTENCE);
    for (int at = from; at < end && paragraph.sentence(at) == sentence; at++) {
      if (!paragraph.isName(at) || paragraph.isQuoted(at)) {
        continue;
      }
      Mention mention = paragraph.mention(at);
      String after = paragraph.lower(paragraph.nameEnd(at) + 1);
      boolean possessive = after.equals("'s") || after.equals("’s");
      boolean fits = mention.type() == EntityType.PERSON && fits(paragraph, mention, pronoun);
      if (!fits || possessive && !possessiveToo) {
        continue;
      }
      if (found != null && !Roles.surname(found.text()).equals(Roles.surname(mention.text()))) {
        return Optional.empty();
      }
      found = mention;
    }
    return Optional.ofNullable(found);
  }

  private static boolean fits(Paragraph paragraph, Mention mention, String pronoun) {
    String first = mention.text().toLowerCase(java.util.Locale.ROOT);
    int space = first.indexOf(' ');
    String given = space < 0 ? first : first.substring(0, space);
    int token = paragraph.tokens().at(mention.where().start());
    String before = paragraph.lower(token - 1);
    String title = before.equals(".") ? paragraph.lower(token - 2) : before;
    Set<String> other = pronoun.equals("he") ? FEMALE : MALE;
    return !other.contains(given) && !other.contains(title);
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
