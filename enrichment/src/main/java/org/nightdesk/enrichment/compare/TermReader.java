package org.nightdesk.enrichment.compare;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.text.Tokens;

/** Gathers what a run of tokens tells of: entities, states, places and words by their meaning. */
final class TermReader {
  private static final Set<String> TO_A_PLACE =
      Set.of("in", "at", "to", "from", "near", "inside", "outside", "around", "into");

  private static final Set<String> PARTICLES = Set.of("down", "off", "up", "out", "back", "over");
  private static final int LONGEST_PARTICLE = 4;
  private static final int PARTICLE_REACH = 4;

  private final Lexicon lexicon;
  private final Offices offices;
  private final Surnames surnames;
  final SortedSet<String> terms = new TreeSet<>();
  final Set<String> people = new TreeSet<>();
  final Set<String> places = new TreeSet<>();
  final Set<String> actors = new HashSet<>();
  private boolean speaker;

  TermReader(Lexicon lexicon, Offices offices, Surnames surnames) {
    this.lexicon = lexicon;
    this.offices = offices;
    this.surnames = surnames;
  }

  /** Reads who speaks: "Moscow" is then a state, whatever stands before it. */
  TermReader asSpeaker() {
    speaker = true;
    return this;
  }

  /** Reads the token at {@code i} and says which comes next. */
  int read(SentenceView view, int i, int to) {
    Optional<Mention> mention = view.mentionAt(i);
    if (mention.isPresent() && view.role[i]) {
      return Math.max(i + 1, Math.min(view.after(mention.get()), to));
    }
    if (mention.isPresent()) {
      readMention(view, mention.get(), i);
      return Math.max(i + 1, Math.min(view.after(mention.get()), to));
    }
    Tokens tokens = view.tokens;
    if (view.time[i] || tokens.kind(i) != Tokens.Kind.WORD) {
      return i + 1;
    }
    int longest = opensPhrase(tokens, i) ? Lexicon.LONGEST_PHRASE : 0;
    for (int length = Math.min(longest, to - i); length > 1; length--) {
      if (readPhrase(view, i, length)) {
        return i + length;
      }
    }
    if (!view.amount[i]) {
      readWord(view, i);
    }
    return i + 1;
  }

  /** Whether a phrase may begin here; an article within it is passed over. */
  private boolean opensPhrase(Tokens tokens, int i) {
    String first = tokens.lower(i);
    if (!lexicon.opensPhrase(first)) {
      return false;
    }
    String next = tokens.lower(i + 1);
    int after = i + 1;
    while (Lexicon.PASSED_OVER.contains(tokens.lower(after))) {
      after++;
    }
    return lexicon.opensPhrase(first, next)
        || after > i + 1 && lexicon.opensPhrase(first, tokens.lower(after));
  }

  private void readMention(SentenceView view, Mention mention, int token) {
    String name = mention.text().toLowerCase(Locale.ROOT);
    String nation = lexicon.nation(name.startsWith("the ") ? name.substring(4) : name);
    if (!nation.isEmpty()) {
      readNation(view, nation, name, token, view.after(mention));
      return;
    }
    Optional<StoryMaterial.Named> named = view.article.entity(mention);
    String key = named.map(n -> "e:" + n.entityId()).orElse("e:" + name);
    EntityType type = named.map(StoryMaterial.Named::type).orElse(mention.type());
    terms.add(key);
    actors.add(key);
    switch (type) {
      case PERSON -> people.add(key);
      case PLACE -> places.add(key);
      case ORG, EVENT, PRODUCT, OTHER -> {}
    }
  }

  private void readNation(SentenceView view, String nation, String name, int token, int after) {
    boolean seat = name.equals("kremlin") || name.equals("white house");
    boolean place = TO_A_PLACE.contains(view.tokens.lower(token - 1))
        || seat && view.tokens.lower(token - 2).equals("in");
    if (!speaker && place && (lexicon.isCapital(name) || seat)) {
      terms.add("c:" + nation);
      places.add("c:" + nation);
      return;
    }
    String holder = offices.holder(nation, view.tokens.lower(after));
    if (!holder.isEmpty() && !personFollows(view, after)) {
      terms.add("e:" + holder);
      people.add("e:" + holder);
      actors.add("e:" + holder);
    } else if (view.role[token]) {
      return;
    }
    terms.add("n:" + nation);
    actors.add("n:" + nation);
  }

  private static boolean personFollows(SentenceView view, int office) {
    for (int i = office; i <= office + 3 && i < view.tokens.count(); i++) {
      Optional<Mention> mention = view.mentionAt(i);
      if (mention.isPresent() && mention.get().type() == EntityType.PERSON) {
        return true;
      }
    }
    return false;
  }

  private boolean readPhrase(SentenceView view, int from, int length) {
    StringBuilder words = new StringBuilder();
    StringBuilder stems = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      boolean article =
          i > from && i < from + length - 1 && Lexicon.PASSED_OVER.contains(view.tokens.lower(i));
      if (article) {
        continue;
      }
      if (view.tokens.kind(i) != Tokens.Kind.WORD
          || i > from && view.mentionAt(i).isPresent()) {
        return false;
      }
      String word = view.tokens.lower(i);
      words.append(words.isEmpty() ? "" : " ").append(word);
      stems.append(stems.isEmpty() ? "" : " ").append(lexicon.stem(word));
    }
    String nation = view.tokens.isCapitalised(from) ? lexicon.nation(words.toString()) : "";
    if (!nation.isEmpty()) {
      readNation(view, nation, words.toString(), from, from + length);
      return true;
    }
    if (lexicon.isConcept(stems.toString()) && !view.role[from]) {
      terms.add("w:" + stems);
      return true;
    }
    return false;
  }

  private void readWord(SentenceView view, int i) {
    String word = view.tokens.lower(i).replace('\u2019', '\'');
    String nation = view.tokens.isCapitalised(i) ? lexicon.nation(word) : "";
    if (!nation.isEmpty()) {
      readNation(view, nation, word, i, i + 1);
      return;
    }
    String person = view.tokens.isCapitalised(i) ? surnames.entity(view.tokens.word(i)) : "";
    if (!person.isEmpty()) {
      terms.add("e:" + person);
      actors.add("e:" + person);
      people.add("e:" + person);
      return;
    }
    if (view.role[i]) {
      return;
    }
    String particle = particleAfter(view, i);
    String phrase = lexicon.stem(word) + " " + particle;
    if (!particle.isEmpty() && lexicon.isConcept(phrase)) {
      terms.add("w:" + phrase);
      return;
    }
    if (word.indexOf('-') > 0
        && !lexicon.isConcept(lexicon.stem(word))
        && !lexicon.isCommon(word)) {
      for (String part : word.split("-")) {
        readPart(part, view.tokens.isCapitalised(i));
      }
      return;
    }
    readPart(word, false);
  }

  /** "Down" in "turned the offer down"; empty where none of these follows within a few words. */
  private String particleAfter(SentenceView view, int i) {
    if (view.lastParticle < i + 2) {
      return "";
    }
    for (int k = i + 2; k <= i + PARTICLE_REACH && k < view.tokens.count(); k++) {
      if (view.tokens.kind(k) == Tokens.Kind.MARK) {
        return "";
      }
      if (isParticle(view.tokens, k)) {
        return view.tokens.lower(k);
      }
    }
    return "";
  }

  /** "Down", "off", "up" and their like. */
  static boolean isParticle(Tokens tokens, int token) {
    return tokens.end(token) - tokens.start(token) <= LONGEST_PARTICLE
        && PARTICLES.contains(tokens.lower(token));
  }

  private void readPart(String word, boolean capitalised) {
    String nation = capitalised ? lexicon.nation(word) : "";
    if (!nation.isEmpty()) {
      terms.add("n:" + nation);
      actors.add("n:" + nation);
    } else if (word.length() > 1 && !lexicon.isCommon(word) && !NumberWords.isOne(word)) {
      terms.add(lexicon.term(word));
    }
  }
}
