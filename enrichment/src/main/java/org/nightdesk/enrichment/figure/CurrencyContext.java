package org.nightdesk.enrichment.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.enrichment.figure.UnitLexicon.Found;
import org.nightdesk.enrichment.figure.UnitLexicon.Unit;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.TokenizedText;

/**
 * Which dollars, pounds or pesos an article means where it says only "dollars": those it named in
 * full before, else those of the places in the sentence, else those of the article's places where
 * all of them use the same. Kept for one article, asked in text order.
 */
final class CurrencyContext {
  private static final int FEW = 2;
  private static final Set<String> OWN_ADJECTIVE =
      Set.of("us", "u.s.", "american", "british", "swiss", "indian", "russian", "iranian");
  private static final Map<String, String> FAMILIES = families();

  private final TokenizedText text;
  private final Map<String, String> named = new HashMap<>();
  private final Map<String, String> settled = new HashMap<>();
  private final List<Terms> terms = new ArrayList<>();

  CurrencyContext(TokenizedText text) {
    this.text = text;
  }

  /** The figure in the currency meant; every other figure as it is. */
  Draft settle(Terms terms, Draft draft) {
    if (draft.kind() != FigureKind.MONEY) {
      return draft;
    }
    int word = familyWord(terms, draft);
    if (word < 0) {
      return draft;
    }
    String family = FAMILIES.getOrDefault(terms.lower(word), "");
    String usual = UnitLexicon.currency(terms, word).map(Found::code).orElse("");
    boolean weight = family.equals("pound") && usual.isEmpty();
    boolean own = OWN_ADJECTIVE.contains(terms.lower(word - 1));
    boolean bare = !own
        && (weight ? draft.unit().code().equals("GBP") : draft.unit().code().equals(usual));
    if (!bare) {
      named.put(family, draft.unit().code());
      return draft;
    }
    String meant = named.containsKey(family)
        ? named.get(family)
        : Places.near(terms, word, family, draft.unit().code());
    if (meant.isEmpty()) {
      meant = settled.computeIfAbsent(family, this::ofArticle);
    }
    return meant.isEmpty() ? draft : draft.withUnit(new Unit(meant, FigureKind.MONEY, "", ""));
  }

  private static int familyWord(Terms terms, Draft draft) {
    for (int at = draft.last(); at > draft.first(); at--) {
      if (FAMILIES.containsKey(terms.lower(at))) {
        return at;
      }
    }
    return -1;
  }

  /** The one currency of this name that the article's places use, told more than once; else "". */
  private String ofArticle(String family) {
    Map<String, Integer> counts = new HashMap<>();
    List<Sentence> sentences = text.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).role().isTold()) {
        Places.count(terms(i), family, counts);
      }
    }
    Set<String> codes = new HashSet<>(counts.keySet());
    if (codes.size() != 1) {
      return "";
    }
    String code = codes.iterator().next();
    return counts.getOrDefault(code, 0) >= FEW ? code : "";
  }

  private Terms terms(int sentence) {
    while (terms.size() <= sentence) {
      terms.add(Terms.of(text.of(terms.size())));
    }
    return terms.get(sentence);
  }

  private static Map<String, String> families() {
    Map<String, String> words = new HashMap<>();
    for (String family : Places.families()) {
      words.put(family, family);
      words.put(family + "s", family);
    }
    words.put("kr", "crown");
    words.put("krone", "crown");
    words.put("kroner", "crown");
    words.put("krona", "crown");
    words.put("kronor", "crown");
    words.put("rouble", "ruble");
    words.put("roubles", "ruble");
    return Map.copyOf(words);
  }
}
