package org.nightdesk.enrichment.quote.clause;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.nightdesk.enrichment.text.WordSet;

/** Verbs of speech by what they do, in all their forms, lower-case. */
public final class CueVerbs {
  /** What saying it with this verb does. */
  enum Manner {
    /** Says; a whole clause may follow without "that". */
    SAY,
    /** Says as a fact what others may doubt. */
    CLAIM,
    DENY,
    WARN,
    ASK,
    PROMISE,
    /** Holds an opinion or a wish. */
    THINK,
    /** Puts a name to a thing: "called it a …". */
    NAME,
    /** Says something without a clause of its own: "spoke of", "apologised for". */
    EXPRESS
  }

  private static final Map<Manner, String> BASES = new EnumMap<>(Map.of(
      Manner.SAY, """
          say state tell add note explain remark observe comment mention recall recount relate
          stress emphasise emphasize underline underscore reiterate repeat announce declare
          proclaim report reveal disclose confirm inform write post tweet reply respond answer
          retort counter continue conclude testify point indicate clarify specify elaborate joke
          quip shout cry exclaim whisper mutter mumble murmur groan sigh scream yell lament
          complain concede admit acknowledge assure reassure convey summarise summarize sum chant
          boast brag muse reflect reaffirm affirm rule agree predict notify cite
          """,
      Manner.CLAIM, "claim allege assert maintain insist contend argue suggest imply estimate",
      Manner.DENY, "deny refute dispute rebut reject",
      Manner.WARN, "warn caution threaten forecast advise",
      Manner.ASK, """
          ask urge demand appeal plead beg order wonder inquire enquire implore propose request
          """,
      Manner.PROMISE, "promise pledge vow guarantee swear",
      Manner.THINK, "believe think hope fear see",
      Manner.NAME, """
          call describe label dub brand characterise characterize hail praise mark view judge
          dismiss blast slam denounce decry mock deem deride attack portray ridicule
          """,
      Manner.EXPRESS, """
          speak express voice react apologise apologize thank welcome defend decline accuse blame
          criticise criticize condemn refer promote quote read put
          """));

  private static final Map<String, String> PAST = Map.ofEntries(
      Map.entry("say", "said"),
      Map.entry("tell", "told"),
      Map.entry("write", "wrote"),
      Map.entry("recall", "recalled"),
      Map.entry("think", "thought"),
      Map.entry("see", "saw"),
      Map.entry("speak", "spoke"),
      Map.entry("swear", "swore"),
      Map.entry("read", "read"),
      Map.entry("put", "put"),
      Map.entry("quip", "quipped"),
      Map.entry("sum", "summed"),
      Map.entry("beg", "begged"),
      Map.entry("dub", "dubbed"),
      Map.entry("label", "labelled"),
      Map.entry("admit", "admitted"),
      Map.entry("refer", "referred"),
      Map.entry("rebut", "rebutted"),
      Map.entry("brag", "bragged"));

  /** Forms that are nouns or other verbs far more often than speech. */
  private static final Set<String> NEVER = words("""
      report post comment answer order promise point mark view judge request appeal voice cite
      rule reports posts comments answers orders promises points marks views judges requests
      appeals voices rules estimate estimates forecast forecasts quote quotes sum sums relate
      relates mock blast blasts label labels brand brands refer refers promote promotes promoted
      promoting reflect reflects reflected reflecting quip quips joke jokes cry cries shout shouts
      whisper groan groans sigh sighs scream screams yell counter counters blame thank thanks
      welcome decline declines saw seeing reading putting speaking
      pointing marking agree agrees agreeing relating ordering hoping thinking believing ruling
      continuing answering swear fear hope judging rejecting putting summing notify retort vow
      pledge guarantee guarantees pledges brag mutter chant chants chanting request advise order
      continue conclude maintain maintaining refute dispute disputes disputed reject rejects
      mention question muse hail promises attack attacks attacking
      """);

  private static final Map<String, Manner> FINITE = new HashMap<>();
  private static final Set<String> PARTICIPLES = new HashSet<>();
  private static final Set<String> NAMING = new HashSet<>();

  static {
    BASES.forEach((manner, bases) -> {
      for (String base : words(bases)) {
        addFinite(base, manner);
        addFinite(third(base), manner);
        addFinite(PAST.getOrDefault(base, past(base)), manner);
        String participle = stem(base, 'i') + "ing";
        if (!NEVER.contains(participle)) {
          PARTICIPLES.add(participle);
          if (manner == Manner.NAME) {
            NAMING.add(participle);
          }
        }
      }
    });
    FINITE.put("reports", Manner.SAY); // "the agency reports"
    FINITE.put("labeled", Manner.NAME);
    FINITE.put("talked", Manner.EXPRESS);
    NAMING.add("labeled");
    PARTICIPLES.add("citing");
    PARTICIPLES.add("hinting");
  }

  private static final WordSet FINITE_FORMS = WordSet.of(FINITE.keySet());
  private static final WordSet PARTICIPLE_FORMS = WordSet.of(PARTICIPLES);

  private CueVerbs() {}

  private static void addFinite(String form, Manner manner) {
    if (!NEVER.contains(form)) {
      FINITE.put(form, manner);
      if (manner == Manner.NAME) {
        NAMING.add(form);
      }
    }
  }

  private static String third(String base) {
    if (base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch")) {
      return base + "es";
    }
    return isConsonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
  }

  private static String past(String base) {
    return isConsonantY(base)
        ? base.substring(0, base.length() - 1) + "ied"
        : stem(base, 'e') + "ed";
  }

  /** The base as it stands before an ending: without silent e, the last letter doubled if it must. */
  private static String stem(String base, char ending) {
    String past = PAST.getOrDefault(base, "");
    boolean doubled =
        past.length() == base.length() + 3 && past.endsWith("ed") || base.equals("put");
    if (doubled) {
      return base + base.charAt(base.length() - 1);
    }
    boolean silent = base.endsWith("e") && !(ending == 'i' && base.endsWith("ee"));
    return silent ? base.substring(0, base.length() - 1) : base;
  }

  private static boolean isConsonantY(String base) {
    int last = base.length() - 1;
    return base.charAt(last) == 'y' && "aeo".indexOf(base.charAt(last - 1)) < 0;
  }

  /** Any form that can introduce what is said. */
  public static boolean isCue(String word) {
    return isFinite(word) || isParticiple(word);
  }

  /** All the words for which {@link #isCue} holds. */
  public static Set<String> forms() {
    Set<String> forms = new HashSet<>(FINITE.keySet());
    forms.addAll(PARTICIPLES);
    return forms;
  }

  public static boolean isParticiple(String word) {
    return PARTICIPLE_FORMS.contains(word);
  }

  public static boolean isFinite(String word) {
    return FINITE_FORMS.contains(word);
  }

  /** Whether the verb puts a name to a thing. */
  public static boolean isNaming(String word) {
    return NAMING.contains(word);
  }

  /** Verbs of opinion, which the reporter's own "said" outranks. */
  public static boolean isThought(String word) {
    return FINITE.get(word) == Manner.THINK;
  }

  /** Verbs only of what has a voice: whatever "says" is a speaker. */
  public static boolean isPlain(String word) {
    return switch (word) {
      case "said",
          "says",
          "say",
          "saying",
          "told",
          "tells",
          "tell",
          "telling",
          "added",
          "adds",
          "adding",
          "wrote",
          "writes",
          "writing",
          "replied",
          "replies",
          "tweeted",
          "insisted",
          "insists",
          "insisting",
          "explained",
          "explains",
          "explaining",
          "announced",
          "announces",
          "informed",
          "admitted",
          "admits",
          "joked",
          "quipped",
          "claimed",
          "claims",
          "claiming" -> true;
      default -> false;
    };
  }

  /** Verbs that can follow the sentence they report: "…, police said". */
  public static boolean isTrailing(String word) {
    return isPlain(word) && !isParticiple(word) && !word.equals("tell")
        || (word.endsWith("ed") || word.endsWith("s")) && FINITE.get(word) == Manner.SAY
        || word.equals("argued")
        || word.equals("warned")
        || word.equals("suggested")
        || word.equals("estimated");
  }

  /** Verbs that often take a reported clause without "that". */
  public static boolean isReporting(String word) {
    Manner manner = FINITE.get(word);
    boolean thought = word.equals("believes") || word.equals("believe") || word.equals("believed");
    boolean thinks = word.equals("thinks") || word.equals("hopes") || word.equals("fears");
    if (PARTICIPLES.contains(word)) {
      return word.equals("saying")
          || word.equals("adding")
          || word.equals("claiming")
          || word.equals("insisting")
          || word.equals("arguing")
          || word.equals("warning");
    }
    boolean denies = word.startsWith("den") && manner == Manner.DENY;
    return manner == Manner.SAY && !word.startsWith("point") && !word.startsWith("rul")
        || manner == Manner.CLAIM
        || manner == Manner.WARN
        || denies
        || thought
        || thinks;
  }

  private static Set<String> words(String list) {
    return new HashSet<>(Arrays.asList(list.strip().split("\\s+")));
  }
}
