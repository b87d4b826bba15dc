package org.nightdesk.enrichment.quote;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.text.Tokens;
import org.nightdesk.enrichment.text.WordSet;

/** Turns the subject of a cue into a speaker. */
final class SpeakerResolver {
  /** Nouns writers put for a person just named. */
  private static final WordSet EPITHETS = WordSet.of("""
      republican democrat liberal conservative socialist actor actress singer comedian comic star
      striker midfielder goalkeeper forward driver rider champion winner billionaire tycoon veteran
      author novelist filmmaker composer father mother grandmother grandfather
      """);

  private final String text;
  private final List<Paragraph> paragraphs;
  /** Read when first asked for. */
  private @Nullable Roles roles;

  private final PronounResolver pronouns;

  SpeakerResolver(String text, List<Paragraph> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.pronouns = new PronounResolver(paragraphs);
  }

  /**
   * @param token where the subject's verb stands in the paragraph
   * @param said the words in question; who is named in them does not speak them
   */
  Speaker resolve(int paragraph, int token, Subject subject, String said) {
    return switch (subject) {
      case Subject.Name name -> new Speaker.Named(name.mention().where(), Speaker.Basis.CUE);
      case Subject.Phrase phrase -> phrase(paragraph, token, phrase.where());
      case Subject.Pronoun pronoun -> resolved(pronouns.of(paragraph, pronoun, said));
      case Subject.None none -> new Speaker.Unknown();
    };
  }

  /** The person the sentence before {@code token} is about, for a quotation without a verb of speech. */
  Speaker topic(int paragraph, int sentence, String said) {
    return switch (resolved(pronouns.topic(paragraph, sentence, said))) {
      case Speaker.Named named -> new Speaker.Named(named.mention(), Speaker.Basis.PARAGRAPH);
      case Speaker.Described described -> new Speaker.Unknown();
      case Speaker.Unknown unknown -> unknown;
    };
  }

  private Speaker resolved(Subject found) {
    return switch (found) {
      case Subject.Name name -> new Speaker.Named(name.mention().where(), Speaker.Basis.PRONOUN);
      case Subject.Phrase phrase -> described(phrase.where(), Speaker.Basis.PRONOUN);
      case Subject.Pronoun pronoun -> new Speaker.Unknown();
      case Subject.None none -> new Speaker.Unknown();
    };
  }

  private Speaker phrase(int paragraph, int token, Span where) {
    Speaker described = described(where, Speaker.Basis.CUE);
    Tokens words = Tokens.of(text, where);
    String head = words.lower(words.count() - 1);
    boolean epithet = EPITHETS.contains(head) || head.endsWith("-old") || Nations.isAdjective(head);
    if (described instanceof Speaker.Described && words.lower(0).equals("the") && epithet) {
      Optional<Mention> person =
          pronouns.justNamed(paragraph, token, where.start(), GivenNames.titleSign(head));
      if (person.isPresent()) {
        return new Speaker.Named(person.get().where(), Speaker.Basis.PRONOUN);
      }
    }
    return described;
  }

  private Speaker described(Span where, Speaker.Basis basis) {
    Optional<Mention> person =
        isOnePerson(where) ? roles().person(text, where) : Optional.<Mention>empty();
    return person.isPresent()
        ? new Speaker.Named(person.get().where(), Speaker.Basis.PRONOUN)
        : new Speaker.Described(where, basis);
  }

  private Roles roles() {
    @Nullable Roles known = roles;
    if (known == null) {
      known = new Roles(paragraphs);
      roles = known;
    }
    return known;
  }

  /** Not "police" and "the officials", of whom one may have a name. */
  private boolean isOnePerson(Span where) {
    Tokens words = Tokens.of(text, where);
    String head = words.lower(words.count() - 1);
    for (int i = 1; i < words.count(); i++) {
      if (SpeechWords.isLink(words.lower(i))) {
        head = words.lower(i - 1);
        break;
      }
    }
    return !SpeakerNouns.isGroup(head) && !SpeakerNouns.isBody(head);
  }
}
