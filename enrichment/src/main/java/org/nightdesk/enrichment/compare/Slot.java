package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureKind;
import org.nightdesk.enrichment.text.Tokens;

/**
 * What a figure is the amount of, by the word for it that stands nearest: a story seldom has two costs,
 * two turnouts or two levels of water, so that two of them are two versions, in whatever words.
 */
enum Slot {
  COST(Sets.MONEY, "cost", "expense", "swallow", "spend", "bill", "budget"),
  PRICE(
      Sets.MONEY,
      "fee",
      "pay",
      "price",
      "sell",
      "sale",
      "fetch",
      "transfer",
      "deal",
      "change hands"),
  BID(Sets.MONEY, "bid", "offer", "buy", "acquire", "takeover", "purchase"),
  WORTH(Sets.MONEY, "worth", "value", "valuation"),
  LOSS(Sets.MONEY, "damage", "loss", "lose", "defraud", "embezzle", "steal", "rob", "loot", "haul"),
  DEBT(Sets.MONEY, "debt", "owe", "liability"),
  FINE(Sets.MONEY, "fine", "penalty", "compensation"),
  PROFIT(Sets.MONEY, "profit", "earnings"),
  REVENUE(Sets.MONEY, "revenue", "turnover", "sales"),
  DEFICIT(Sets.SHARE, "deficit", "shortfall"),
  INFLATION(Sets.SHARE, "inflation"),
  UNEMPLOYMENT(Sets.SHARE, "unemployment", "jobless", "joblessness"),
  TURNOUT(Sets.SHARE, "turnout"),
  PARTICIPATION(Sets.SHARE, "participation"),
  LASTING(Sets.TIME, "last", "lasted", "session"),
  LEVEL(Sets.LEVEL),
  JOBS(Sets.COUNT, "job", "post", "redundancy", "layoff"),
  STRIKERS(Sets.COUNT, "strike", "striker", "walk off", "walkout", "stay away", "down tools"),
  CROWD(
      Sets.COUNT,
      "march",
      "marcher",
      "demonstrate",
      "demonstrator",
      "protest",
      "protester",
      "rally"),
  AUDIENCE(Sets.COUNT, "visitor", "spectator", "attend", "audience", "attendance", "watch"),
  RESCUED(Sets.COUNT, "rescue", "save", "survive", "survivor", "safety"),
  TRAPPED(Sets.COUNT, "trap", "strand", "underground"),
  RECALLED(Sets.COUNT, "recall"),
  BURNED(Sets.MEASURE, "burn", "destroy", "swallow", "scorch", "devastate", "blaze", "fire"),
  GAINED(Sets.MEASURE, "take", "capture", "seize", "gain", "win", "ground", "territory"),
  SPILLED(Sets.MEASURE, "leak", "spill", "escape"),
  NONE(Sets.NOTHING);

  /** The sorts of figures a slot takes. */
  private static final class Sets {
    private static final Set<FigureKind> MONEY = EnumSet.of(FigureKind.MONEY);
    private static final Set<FigureKind> SHARE = EnumSet.of(FigureKind.PERCENT, FigureKind.RATIO);
    private static final Set<FigureKind> TIME = EnumSet.of(FigureKind.DURATION);
    private static final Set<FigureKind> COUNT = EnumSet.of(FigureKind.COUNT);
    private static final Set<FigureKind> MEASURE = EnumSet.of(FigureKind.MEASURE);
    private static final Set<FigureKind> LEVEL =
        EnumSet.of(FigureKind.PERCENT, FigureKind.MEASURE, FigureKind.MONEY);
    private static final Set<FigureKind> NOTHING = EnumSet.noneOf(FigureKind.class);
  }

  /** Tokens between the figure and the word, at most. */
  private static final int REACH = 10;

  /** Units of area; of other measures nothing is burned or gained. */
  private static final Set<String> AREAS = Set.of("har", "km2", "m2", "[acr_us]", "[smi_us]");

  /** Verbs of standing or moving on a scale, before "at" or "to". */
  private static final List<String> ON_A_SCALE = List.of(
      "stand", "fall", "rise", "drop", "climb", "reach", "ease", "slip", "sink", "recede", "swell",
      "gain", "slide", "recover", "jump", "settle", "trade");

  /** The slots of a word or a phrase of two, by its stems: "swallow" is said of money and of land. */
  private static final Map<String, List<Slot>> BY_WORDS = byWords();

  private static final Set<String> SCALE = stems(ON_A_SCALE);

  private final Set<FigureKind> kinds;
  private final List<String> words;

  Slot(Set<FigureKind> kinds, String... words) {
    this.kinds = kinds;
    this.words = List.of(words);
  }

  /** What the figure of a clause is the amount of; NONE where no word says so. */
  static Slot of(Figure figure, String text, Span clause) {
    if (FigureTerms.isVague(figure) || figure.measured().equals("age")) {
      return NONE;
    }
    Tokens tokens = Tokens.of(text, clause);
    int from = tokens.at(figure.where().start());
    int to = tokens.at(figure.where().end() - 1);
    if (LEVEL.takes(figure) && isOnScale(tokens, from)) {
      Slot named = nearest(figure, tokens, from, to);
      return named == NONE ? LEVEL : named;
    }
    return nearest(figure, tokens, from, to);
  }

  private static Slot nearest(Figure figure, Tokens tokens, int from, int to) {
    Slot ofUnit = slot(figure, figure.unit(), "");
    if (ofUnit != NONE) {
      return ofUnit;
    }
    for (int distance = 0; distance <= REACH; distance++) {
      for (int i : new int[] {to + distance, from - distance}) {
        boolean inside = i >= 0 && i < tokens.count() && tokens.kind(i) == Tokens.Kind.WORD;
        Slot slot = inside ? slot(figure, tokens.lower(i), tokens.lower(i + 1)) : NONE;
        if (slot != NONE) {
          return slot;
        }
      }
    }
    return NONE;
  }

  private static boolean isOnScale(Tokens tokens, int figure) {
    String before = tokens.lower(figure - 1);
    boolean to = before.equals("to") || before.equals("at");
    return to && SCALE.contains(Lexicon.english().stem(tokens.lower(figure - 2)));
  }

  private static Slot slot(Figure figure, String word, String next) {
    Lexicon lexicon = Lexicon.english();
    String stem = lexicon.stem(word);
    List<Slot> ofTwo = BY_WORDS.getOrDefault(stem + " " + lexicon.stem(next), List.of());
    for (Slot slot : ofTwo.isEmpty() ? BY_WORDS.getOrDefault(stem, List.of()) : ofTwo) {
      if (slot.takes(figure)) {
        return slot;
      }
    }
    return NONE;
  }

  private boolean takes(Figure figure) {
    boolean area = this == BURNED || this == GAINED;
    boolean mass = this == SPILLED;
    return kinds.contains(figure.kind())
        && (!area || AREAS.contains(figure.unit()))
        && (!mass || !AREAS.contains(figure.unit()));
  }

  private static Map<String, List<Slot>> byWords() {
    Map<String, List<Slot>> slots = new HashMap<>();
    for (Slot slot : values()) {
      for (String word : slot.words) {
        slots.computeIfAbsent(stemsOf(word), any -> new ArrayList<>()).add(slot);
      }
    }
    return slots;
  }

  private static Set<String> stems(List<String> words) {
    Set<String> stems = new HashSet<>();
    words.forEach(word -> stems.add(Lexicon.english().stem(word)));
    return Set.copyOf(stems);
  }

  private static String stemsOf(String words) {
    Lexicon lexicon = Lexicon.english();
    StringBuilder stems = new StringBuilder();
    for (String word : words.split(" ")) {
      stems.append(stems.isEmpty() ? "" : " ").append(lexicon.stem(word));
    }
    return stems.toString();
  }
}
