package org.nightdesk.enrichment.compare;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureKind;

/**
 * A term and all by which it is compared.
 *
 * @param kind {@code w} a word or phrase, {@code e} an entity, {@code n} a state, {@code c} a capital,
 *     {@code f} a figure, {@code b} a bare number, {@code d} a date, {@code q} quoted words
 * @param body the term without its kind
 * @param concepts the numbers of its classes, or of those of the nouns an entity is called by
 * @param opposites the stems of words that say the opposite
 * @param general whether it is a word of any news
 * @param name of an entity, in lower case; empty for others
 * @param nouns stems by which an entity may be meant
 * @param figure null for what is none
 * @param count the number of things a figure counts; empty for others
 * @param marks see {@link Marks}
 * @param mask of the marks
 */
record Term(
    String key,
    char kind,
    String body,
    int[] concepts,
    Set<String> opposites,
    boolean general,
    String name,
    Set<String> nouns,
    @Nullable Figure figure,
    String count,
    int[] marks,
    long mask) {
  private static final int[] NONE = {};

  static Term of(Lexicon lexicon, EntityNames names, String key, @Nullable Figure figure) {
    String body = key.substring(2);
    return switch (key.charAt(0)) {
      case 'w' -> {
        Meaning meaning = lexicon.meaning(body);
        yield new Term(
            key,
            'w',
            body,
            meaning.concepts(),
            meaning.opposites(),
            meaning.general(),
            "",
            Set.of(),
            null,
            "",
            meaning.marks(),
            meaning.mask());
      }
      case 'e' -> entity(lexicon, names, key);
      case 'f' -> figure(key, figure);
      case 'b' -> plain(key, figure, "", marked("number", body));
      case 'd' -> plain(key, figure, "", marked("day", ""));
      default -> plain(key, figure, "", marked(key, ""));
    };
  }

  private static Marks marked(String kind, String of) {
    Marks marks = new Marks();
    marks.add(kind.charAt(0), kind.substring(1) + of);
    return marks;
  }

  private static Term plain(String key, @Nullable Figure figure, String count, Marks marks) {
    return new Term(
        key,
        key.charAt(0),
        key.substring(2),
        NONE,
        Set.of(),
        false,
        "",
        Set.of(),
        figure,
        count,
        marks.all(),
        marks.mask());
  }

  private static Term figure(String key, @Nullable Figure figure) {
    Marks marks = marked("figure", "");
    String count = "";
    if (figure != null && figure.kind() == FigureKind.MONEY) {
      marks.add('c', "money");
    } else if (figure != null && figure.kind() == FigureKind.COUNT) {
      count = key.substring(2, key.indexOf(' '));
      marks.add('n', "umber" + count);
    }
    return plain(key, figure, count, marks);
  }

  private static Term entity(Lexicon lexicon, EntityNames names, String key) {
    String name = names.name(key);
    Marks marks = new Marks();
    Set<String> nouns = new HashSet<>(names.nouns(key));
    int[] concepts = NONE;
    for (String noun : nouns) {
      Meaning meaning = lexicon.meaning(noun);
      marks.addAll(meaning.marks());
      concepts = Meaning.joined(concepts, meaning.concepts());
    }
    for (String part : name.split(" ")) {
      String stem = lexicon.stem(part);
      marks.add('n', Marks.firstLetters(part));
      marks.add('s', stem);
      nouns.add(stem);
      if (!names.isPerson(key)) {
        Meaning meaning = lexicon.meaning(stem); // "the alliance" is what NATO is
        marks.addAll(meaning.marks());
        concepts = Meaning.joined(concepts, meaning.concepts());
      }
    }
    return new Term(
        key,
        'e',
        key.substring(2),
        concepts,
        Set.of(),
        false,
        name,
        nouns,
        null,
        "",
        marks.all(),
        marks.mask());
  }

  /** Whether it is kin of others by what it says, and not by its value. */
  boolean isSoft() {
    return kind != 'f' && kind != 'b' && kind != 'd';
  }

  boolean isMoney() {
    return figure != null && figure.kind() == FigureKind.MONEY;
  }
}
