package org.nightdesk.benchmarks.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.model.LabelledText;
import org.nightdesk.enrichment.name.model.LabelledText.LabelledName;
import org.nightdesk.enrichment.name.model.NameLabel;

/**
 * Puts other names in the place of an article's, the same one for the same name throughout: people
 * of other languages, other towns and countries, and some other bodies. So a sentence teaches its
 * form, not its names.
 */
final class NameSwapper {
  private static final List<String> TITLES = List.of(
      "Mr.",
      "Mr",
      "Mrs.",
      "Ms.",
      "Ms",
      "Dr.",
      "Dr",
      "Gen.",
      "Lt. Col.",
      "Sen.",
      "President",
      "Prime Minister",
      "Minister",
      "Governor",
      "Judge",
      "Prof.",
      "Sir",
      "Mayor",
      "Chancellor",
      "Press Secretary",
      "Col.",
      "Capt.",
      "Foreign Minister",
      "Ambassador",
      "Justice");
  private static final List<String> JOINED = List.of(
      "led",
      "backed",
      "based",
      "born",
      "brokered",
      "listed",
      "made",
      "controlled",
      "bound",
      "style",
      "funded",
      "owned",
      "registered",
      "sponsored");
  private final NamePools pools;
  private final SplittableRandom random;
  private final Map<String, NamePools.Person> people = new HashMap<>();
  private final Set<String> familyNames = new HashSet<>();
  private final Set<String> givenNames = new HashSet<>();
  private final Map<String, String> others = new HashMap<>();

  private NameSwapper(NamePools pools, long seed) {
    this.pools = pools;
    this.random = new SplittableRandom(seed);
  }

  /** The article with other names; the same ones for the same article and number. */
  static LabelledText swap(LabelledText article, NamePools pools, int number) {
    NameSwapper swapper = new NameSwapper(pools, article.text().hashCode() * 31L + number);
    return CaseShifter.shift(swapper.swap(article), swapper.random);
  }

  private LabelledText swap(LabelledText article) {
    for (LabelledName name : article.names()) {
      String text = name.where().in(article.text());
      if (name.label() == NameLabel.PER && text.indexOf(' ') > 0) {
        meet(text);
      }
    }
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    List<LabelledName> names = new ArrayList<>();
    int name = 0;
    for (Span sentence : article.sentences()) {
      int start = text.length();
      int from = sentence.start();
      for (; name < article.names().size(); name++) {
        LabelledName old = article.names().get(name);
        if (old.where().start() >= sentence.end()) {
          break;
        }
        text.append(article.text(), from, old.where().start());
        from = old.where().end();
        text.append(titleBefore(old, article.text()));
        int begin = text.length();
        text.append(replacement(old, article.text()));
        names.add(new LabelledName(old.label(), new Span(begin, text.length())));
        if (from < sentence.end() && article.text().charAt(from) == ' ') {
          joinByHyphen(old.label(), text, names);
        }
      }
      text.append(article.text(), from, sentence.end());
      sentences.add(new Span(start, text.length()));
      text.append('\n');
    }
    return new LabelledText(text.toString(), sentences, names);
  }

  /** A title for some of the people who have none. */
  private String titleBefore(LabelledName name, String article) {
    int before = name.where().start() - 1;
    boolean bare = name.label() == NameLabel.PER
        && (before < 1 || article.charAt(before) == ' ' && article.charAt(before - 1) != '.')
        && random.nextInt(12) == 0;
    return bare ? TITLES.get(random.nextInt(TITLES.size())) + " " : "";
  }

  /** Hangs a word or another country on some names: "Peru-led", "Peru-Chile". */
  private void joinByHyphen(NameLabel label, StringBuilder text, List<LabelledName> names) {
    int choice = random.nextInt(60);
    if (choice == 0 && (label == NameLabel.LOC || label == NameLabel.ORG)
        || choice == 1 && label == NameLabel.LOC) {
      text.append('-').append(JOINED.get(random.nextInt(JOINED.size())));
    } else if (choice == 2 && label == NameLabel.LOC || choice == 3 && label == NameLabel.PER) {
      String other =
          label == NameLabel.LOC ? pools.country(random) : pools.person(random).family();
      text.append('-');
      names.add(new LabelledName(label, new Span(text.length(), text.length() + other.length())));
      text.append(other);
    }
  }

  /** Chooses the person who stands for a full name, and for its last and first word alone. */
  private void meet(String full) {
    String[] words = full.toLowerCase(Locale.ROOT).split(" ", -1);
    NamePools.Person person =
        people.computeIfAbsent(words[words.length - 1], key -> pools.person(random));
    familyNames.add(words[words.length - 1]);
    givenNames.add(words[0]);
    people.putIfAbsent(words[0], person);
  }

  private String replacement(LabelledName name, String article) {
    String text = name.where().in(article);
    String other = switch (name.label()) {
      case PER -> person(text);
      case LOC -> others.computeIfAbsent(text, this::place);
      case ORG -> others.computeIfAbsent(text, this::body);
      case EVENT, PRODUCT, OTHER -> text;
    };
    boolean capitals = text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
    return capitals && (name.label() == NameLabel.PER || name.label() == NameLabel.LOC)
        ? other.toUpperCase(Locale.ROOT)
        : other;
  }

  private String person(String text) {
    String[] words = text.split(" ", -1);
    if (words.length > 3 || text.indexOf(',') >= 0) {
      return text;
    }
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    NamePools.Person person = people.computeIfAbsent(last, key -> pools.person(random));
    if (words.length == 1) {
      return familyNames.contains(last) || !givenNames.contains(last)
          ? person.family()
          : person.given();
    }
    String middle = words.length == 3 && words[1].length() <= 2 ? words[1] : "";
    return person.full(middle);
  }

  private String place(String text) {
    if (pools.isCountry(text)) {
      return random.nextInt(2) == 0 ? text : pools.country(random);
    }
    boolean plain = text.indexOf(' ') < 0
        && text.length() > 3
        && text.indexOf('.') < 0
        && Character.isUpperCase(text.charAt(0));
    return plain && random.nextInt(4) > 0 ? pools.town(random) : text;
  }

  private String body(String text) {
    boolean swap = random.nextInt(10) < 7 && Character.isUpperCase(text.charAt(0));
    return swap ? pools.body(text.indexOf(' ') < 0, random) : text;
  }
}
