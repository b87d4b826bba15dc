package org.nightdesk.enrichment.quote;

import org.nightdesk.enrichment.text.WordSet;

/** Nouns for those who speak, lower-case: persons, groups, bodies, and papers that speak for them. */
final class SpeakerNouns {
  private static final WordSet PERSONS = WordSet.of("""
      official eyewitness pilot nurse victim parent child defendant neighbour neighbor friend
      colleague president minister chief head secretary ambassador aide witness expert critic
      source spokesman spokeswoman spokesperson analyst economist republican democrat liberal
      conservative resident diplomat envoy general mother father brother sister son daughter wife
      husband widow uncle aunt cousin partner woman man judge prosecutor lawyer activist scientist
      commander king queen prince princess duke duchess pope bishop archbishop priest imam rabbi
      chairman chairwoman chair coach captain player doctor student farmer voter regulator
      watchdog mayor governor chancellor premier leader senator lawmaker congressman congresswoman
      delegate negotiator adviser advisor counterpart author director manager owner survivor
      executive monarch boss deputy veteran soldier officer billionaire politician candidate
      teacher attorney solicitor barrister magistrate counsel coroner sheriff detective inspector
      sergeant colonel admiral lieutenant commissioner treasurer founder boy girl teenager guest
      host guide cook clerk champion goalkeeper striker midfielder rider agent superintendent
      professor astronomer chemist engineer surgeon pathologist vet architect bride groom
      anchor celebrity star winner loser fan producer actress composer investor trader broker
      tenant landlord migrant refugee pupil principal curator warden custodian chairperson
      """);
  private static final WordSet GROUPS = WordSet.of("""
      officials eyewitnesses pilots nurses victims parents children men women defendants neighbours
      neighbors friends colleagues presidents ministers authorities aides witnesses people experts
      critics sources spokespeople analysts economists residents diplomats envoys prosecutors
      lawyers activists scientists researchers doctors students farmers voters leaders lawmakers
      congressmen advisers advisors soldiers officers police staff villagers locals families
      relatives survivors workers teachers players fans organisers organizers authors investigators
      firefighters engineers forces rebels militants republicans democrats campaigners opponents
      supporters judges astronomers traders investors guests executives negotiators delegates
      pupils fishermen brothers sisters twins couple pair duo trio trustees owners tenants miners
      commentators observers historians mps senators ministers delegations capitals allies
      """);
  private static final WordSet BODIES = WordSet.of("""
      ministry government army navy military police agency department office administration
      committee council authority party union company bank court statement family group firm
      service kremlin palace embassy parliament senate congress commission report newspaper
      broadcaster network club team regime side airline watchdog regulator association federation
      foundation institute institution university charity campaign organisation organization
      alliance coalition board bureau tribunal jury panel inquiry cabinet opposition faction
      militia movement church diocese school hospital railway operator manufacturer maker retailer
      startup league sponsor publisher studio label museum laboratory observatory force brigade
      sheriff's consulate delegation mission secretariat chamber assembly crown prosecution defence
      defense fund lender carmaker chipmaker utility developer bloc outlet station paper magazine
      media press television tv radio broadcaster data figures documents records statistics
      website study survey paper lawsuit complaint indictment ruling verdict letter memo post
      tweet headline editorial release bulletin communiqué communique notice filing sign banner
      note message email text poster placard inscription plaque card order
      """);
  private static final WordSet DOCUMENTS = WordSet.of("""
      statement report study paper lawsuit complaint indictment ruling verdict letter memo post
      tweet headline editorial release bulletin communiqué communique notice filing sign banner
      note message email text poster placard inscription plaque card opinion caption article order
      headlines signs banners placards letters messages
      """);
  private static final WordSet NO_DOERS = WordSet.of("""
      number order matter another former further either neither rather whether together however
      summer winter october november december september weather border corner quarter power
      disaster danger paper letter offer water silver computer shoulder dinner chapter character
      river letters error floor door motor factor terror horror color colour october vector
      career prior answer answers summers winters corners flower tower power shower major minor sector tower order laser center centre letter murder fever under later
      """);
  private static final WordSet TIMES = WordSet.of("""
      monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
      morning afternoon evening night day week month year years days weeks months weekend hour
      hours minute minutes moment time times january february march april may june july august
      september october november december spring summer autumn winter o'clock
      """);

  private SpeakerNouns() {}

  /** A noun for somebody or some body that speaks, by the list alone. */
  static boolean isAgent(String word) {
    return PERSONS.contains(word) || GROUPS.contains(word) || BODIES.contains(word);
  }

  /** A single person, whom a pronoun can mean; no body and no group. */
  static boolean isPerson(String word) {
    return PERSONS.contains(word)
        || word.length() > 5 && (word.endsWith("man") || word.endsWith("woman"));
  }

  static boolean isGroup(String word) {
    return GROUPS.contains(word) || isDoer(word) && word.endsWith("s") || word.equals("men");
  }

  static boolean isPlural(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
  }

  static boolean isBody(String word) {
    return BODIES.contains(word);
  }

  /** What "reads": a letter, a sign. */
  static boolean isDocument(String word) {
    return DOCUMENTS.contains(word);
  }

  /** A noun that can be the subject of a verb of speech: also "the pilot", "the carrier". */
  static boolean isSpeaker(String word) {
    return isAgent(word) || isDocument(word) || isDoer(word) || word.endsWith("-old");
  }

  private static boolean isDoer(String word) {
    if (word.length() <= 4 || NO_DOERS.contains(word)) {
      return false;
    }
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    boolean doer = one.length() > 5 && (one.endsWith("er") || one.endsWith("or"));
    return doer && !NO_DOERS.contains(one)
        || one.endsWith("ist")
        || one.endsWith("ian")
        || word.endsWith("man")
        || word.endsWith("men")
        || word.endsWith("woman")
        || word.endsWith("women")
        || word.endsWith("person");
  }

  /** "One of the witnesses", "many in the party". */
  static boolean isQuantity(String word) {
    return switch (word) {
      case "one",
          "some",
          "many",
          "most",
          "several",
          "two",
          "three",
          "four",
          "five",
          "six",
          "both",
          "others",
          "few",
          "all",
          "half" -> true;
      default -> false;
    };
  }

  /** A day, month or other time, which never speaks. */
  static boolean isTime(String word) {
    return TIMES.contains(word);
  }
}
