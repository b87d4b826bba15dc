package org.nightdesk.enrichment.quote;

import java.util.Set;

/** Verbs of speech and the words around them, lower-case. */
final class SpeechWords {
  private static final Set<String> SAYING = words("""
      said says say talked spoke speaks stated states state told tells tell added adds add stressed stresses
      stress emphasized emphasised emphasizes emphasises noted notes note warned warns warn
      denied denies deny claimed claims claim insisted insists insist announced announces
      announce urged urges urge declared declares declare confirmed confirms confirm explained
      explains explain argued argues argue asked asks ask replied replies reply responded
      responds respond acknowledged acknowledges admitted admits admit conceded concedes
      concluded concludes indicated indicates reiterated reiterates reiterate promised
      promises promise pledged pledges vowed vows wrote writes write posted posts tweeted
      tweets remarked remarks observed observes commented comments complained complains
      cautioned cautions accused accuses accuse criticized criticised criticizes alleged
      alleges asserted asserts maintained maintains predicted predicts recalled recalls
      suggested suggests revealed reveals demanded demands demand expressed expresses express
      reaffirmed reaffirms affirmed affirms assured assures summarized summarised summed
      judged judges believes believed thinks hailed hails praised praises condemned condemns
      slammed slams blasted vowing quipped joked testified testifies recounted continued
      continues declined threatened threatens pointed mentioned voiced defends defended defend
      welcomed welcomes proposed proposes boasted called calls call shouted whispered cried
      exclaimed lamented pleaded begged answered answers countered counters quoted reads
      estimated estimates reported reports marked described describes describe labelled
      labeled dubbed branded dismissed dismisses characterized characterised viewed appealed
      appeals advised advises ordered orders wondered wonders repeated repeats hopes hoped
      wants sees conveyed conveys
      """);
  private static final Set<String> PARTICIPLES = words("""
      saying stating adding warning stressing noting claiming insisting urging declaring
      telling calling describing accusing arguing asking explaining emphasizing emphasising
      writing denying demanding suggesting citing promising vowing pledging announcing viewing
      reiterating labelling labeling branding dismissing criticizing criticising asserting
      threatening complaining condemning praising alleging hinting
      """);
  private static final Set<String> NAMING = words("""
      called calls call calling described describes describe describing labelled labeled
      labelling labeling dubbed branded branding characterized characterised marked viewed
      viewing hailed hails praised dismissed dismisses dismissing judged
      """);
  private static final Set<String> PAST = words("""
      was were had has have is are did took met went came gave made saw held led left lost won
      kept began became brought built fell felt fought found grew heard knew meant put ran
      rose sent sat spoke stood struck thought will would could can must should may might does
      do wants hopes won’t won't don’t don't didn’t didn't isn’t isn't it’s it's we’re we're
      i’m i'm am they’re they're can’t can't we’ll we'll i’ll i'll shall let’s let's doesn’t
      doesn't that’s that's there’s there's
      """);
  private static final Set<String> ADVERBS = words("""
      has have had also then later earlier now again previously still recently already never
      not just even yesterday today further once himself herself was is are were been both
      meanwhile however did would will tonight since long often always first monday tuesday
      wednesday thursday friday saturday sunday
      """);
  private static final Set<String> STOPS = words("""
      of in on at by for from to with without into over under after before since during
      against between among amid across through within about near per than as if when while
      where which who whom whose because though although until and or but nor so that this
      these those he she it they we i you him them us there what how why whether despite via
      not
      """);
  private static final Set<String> PREPOSITIONS = words("""
      of in on at by for from to with into over under after before since during against
      between among amid across through near about including like as than without toward
      towards behind
      """);
  private static final Set<String> AGENTS = words("""
      official officials eyewitness eyewitnesses pilot pilots nurse victim victims parent parents groups child children men women defendant defendants neighbour neighbor friend friends colleague president minister ministry government army military police agency
      department office administration committee council authorities authority party union
      company bank court chief head secretary ambassador aide aides witness witnesses people
      expert experts critics critic source sources statement spokesman spokeswoman
      spokesperson spokespeople analyst analysts economist economists republican democrat
      liberal conservative residents resident diplomat diplomats envoy general staff mother
      father family woman man judge judges prosecutors prosecutor lawyer lawyers activist
      activists scientists scientist group firm service forces commander king queen prince
      pope bishop chairman chairwoman chair coach captain player doctor doctors student
      students farmer voters airline regulator watchdog kremlin palace embassy parliament
      senate congress commission mayor governor chancellor premier leader leaders senator
      lawmaker lawmakers congressman congresswoman delegate negotiator adviser advisor
      advisers counterpart author director manager owner survivor executive premiere
      congressmen monarch boss deputy veteran soldier soldiers officer officers report
      newspaper broadcaster network billionaire politician candidate teacher club team regime
      side
      """);

  private static final Set<String> BODIES = words("""
      ministry government army military police agency department office administration committee
      council authorities authority party union company bank court people statement family staff
      group firm service kremlin palace embassy parliament senate congress commission men women
      children report newspaper broadcaster network club team regime side airline watchdog
      regulator
      """);
  private static final Set<String> NO_DOERS = words("""
      number order matter another former further either neither rather whether together however
      summer winter october november december september weather border corner quarter power
      disaster danger
      """);

  private SpeechWords() {}

  static boolean isCue(String word) {
    return SAYING.contains(word) || PARTICIPLES.contains(word);
  }

  static boolean isParticiple(String word) {
    return PARTICIPLES.contains(word);
  }

  /** Verbs that put a name to a thing: "called it a …". */
  static boolean isNaming(String word) {
    return NAMING.contains(word);
  }

  /** A verb of speech or another verb form that has a subject. */
  static boolean isFinite(String word) {
    boolean regular = word.length() > 4 && word.endsWith("ed");
    return SAYING.contains(word) || PAST.contains(word) || regular;
  }

  /** A form that makes a clause of a few quoted words. */
  static boolean isClauseVerb(String word) {
    return PAST.contains(word);
  }

  /** Words that stand between a subject and its verb. */
  static boolean isBetween(String word) {
    return ADVERBS.contains(word) || word.length() > 4 && word.endsWith("ly");
  }

  static boolean isStop(String word) {
    return STOPS.contains(word);
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  static boolean isDeterminer(String word) {
    return word.equals("the")
        || word.equals("a")
        || word.equals("an")
        || word.equals("his")
        || word.equals("her")
        || word.equals("its")
        || word.equals("their")
        || word.equals("one")
        || word.equals("another")
        || word.equals("some");
  }

  /** A noun for somebody or some body that speaks. */
  static boolean isAgent(String word) {
    return AGENTS.contains(word);
  }

  /** A single person, whom a pronoun can mean; no body and no group. */
  static boolean isPersonNoun(String word) {
    return isAgent(word) && !word.endsWith("s") && !BODIES.contains(word);
  }

  /** A noun that can be the subject of a verb of speech: also "the pilot", "the paper". */
  static boolean isSpeaker(String word) {
    boolean doer = word.length() > 5
        && !NO_DOERS.contains(word)
        && (word.endsWith("er")
            || word.endsWith("ers")
            || word.endsWith("or")
            || word.endsWith("ors"));
    boolean person = word.endsWith("man")
        || word.endsWith("men")
        || word.endsWith("woman")
        || word.endsWith("women")
        || word.endsWith("person")
        || word.endsWith("ist")
        || word.endsWith("ists")
        || word.endsWith("ian")
        || word.endsWith("ians");
    return isAgent(word) || doer || word.length() > 4 && person;
  }

  /** "One of the witnesses", "many in the party". */
  static boolean isQuantity(String word) {
    return word.equals("one")
        || word.equals("some")
        || word.equals("many")
        || word.equals("most")
        || word.equals("several")
        || word.equals("two")
        || word.equals("three");
  }

  /** Verbs of speech after "to": "went on to say". */
  static boolean isInfinitive(String word) {
    return word.equals("say")
        || word.equals("add")
        || word.equals("tell")
        || word.equals("call")
        || word.equals("describe")
        || word.equals("warn")
        || word.equals("claim");
  }

  static boolean isPersonPronoun(String word) {
    return word.equals("he") || word.equals("she");
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
