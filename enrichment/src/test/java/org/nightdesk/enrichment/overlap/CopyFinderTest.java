package org.nightdesk.enrichment.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.nightdesk.enrichment.overlap.Candidates.BAKERS;
import static org.nightdesk.enrichment.overlap.Candidates.FERRY;
import static org.nightdesk.enrichment.overlap.Candidates.article;
import static org.nightdesk.enrichment.overlap.Candidates.id;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.overlap.CopyGroup.FoldedCopy;

class CopyFinderTest {
  private static final String FOOTER = "Send us your tips by letter or telephone at any hour of the"
      + " day or night. Everything on these pages belongs to the Courier and may be reprinted only"
      + " with its permission, for which a form can be had at the counter on any working day between"
      + " nine and four. Readers who find a mistake are kindly asked to write to the editor of the"
      + " corrections column, who answers every letter within a week.";

  private final CopyFinder finder = new CopyFinder(CopySettings.defaults());

  @Test
  void foldsTextsThatDifferOnlyInCaseAccentsQuotesAndNumberWords() {
    String plain = "The cafe's owner said \"we sold 1,200 cups\" to three visitors";
    String typeset = "The CAFÉ’s owner said “we sold 1200 cups” to 3 visitors.";

    CopyFindings found = finder.find(List.of(article(1, "", plain), article(2, "", typeset)));

    assertThat(found)
        .isEqualTo(new CopyFindings(
            List.of(new Overlap(id(1), id(2), Relation.EXACT_COPY, 1, 1, 1, 11, 11)),
            List.of(new CopyGroup(id(1), List.of(new FoldedCopy(id(2), Relation.EXACT_COPY, 1))))));
  }

  @Test
  void keepsTheEarliestStatedThenTheMostCompleteThenTheSmallestId() {
    String longer = FERRY + "\nSchool classes were among the travellers.";

    assertThat(kept(article(1, "", longer), article(2, "2025-03-02", FERRY))).isEqualTo(id(2));
    assertThat(kept(article(1, "2025-03-03", longer), article(2, "2025-03-02T09:00", FERRY)))
        .isEqualTo(id(2));
    assertThat(kept(article(1, "", FERRY), article(2, "", longer))).isEqualTo(id(2));
    assertThat(kept(article(2, "", FERRY), article(1, "", FERRY))).isEqualTo(id(1));
  }

  @Test
  void keepsWhatAnEarlierNightPublishedAsTheOriginal() {
    CopyFindings found = finder.find(
        List.of(article(1, "2025-03-01", FERRY), article(2, "2025-03-02", FERRY)), Set.of(id(2)));

    assertThat(found.originals()).isEqualTo(Map.of(id(1), id(2)));
  }

  @Test
  void foldsATextEditedHereAndThere() {
    String edited = FERRY
        .replace("shortly before dawn", "early in the morning")
        .replace("promised to cover", "said it would pay")
        .replace("experienced", "a seasoned one");

    CopyFindings found =
        finder.find(List.of(article(1, "2025-03-01", FERRY), article(2, "2025-03-02", edited)));

    assertThat(found.groups()).hasSize(1);
    assertThat(found.groups().get(0).folded())
        .extracting(FoldedCopy::relation)
        .containsExactly(Relation.NEAR_COPY);
  }

  @Test
  void foldsATextWhoseNamesAreSpeltAnotherWay() {
    String respelt = FERRY.replace("Edda Quist", "Eda Qvist").replace("Marlow", "Marlowe");

    assertThat(
            finder.find(List.of(article(1, "", FERRY), article(2, "", respelt))).originals())
        .isEqualTo(Map.of(id(2), id(1)));
  }

  @Test
  void statesAPartOfALongerTextButDoesNotFoldIt() {
    String both = FERRY + "\n" + BAKERS;

    CopyFindings found = finder.find(List.of(article(1, "", both), article(2, "", FERRY)));

    assertThat(found.groups()).isEmpty();
    assertThat(found.overlaps())
        .extracting(Overlap::a, Overlap::b, Overlap::relation, Overlap::aInB)
        .containsExactly(tuple(id(2), id(1), Relation.PART_OF, 1.0));
  }

  @Test
  void joinsNoTwoTextsOverAThirdThatHoldsBoth() {
    String both = FERRY + "\n" + BAKERS;

    CopyFindings found =
        finder.find(List.of(article(1, "", both), article(2, "", FERRY), article(3, "", BAKERS)));

    assertThat(found.groups()).isEmpty();
    assertThat(found.overlaps())
        .extracting(Overlap::a, Overlap::b)
        .containsExactly(tuple(id(2), id(1)), tuple(id(3), id(1)));
  }

  @Test
  void findsAPassageTwoTextsShare() {
    String passage =
        "All 212 passengers and 19 crew were brought ashore by fishing boats within two"
            + " hours. Harbour master Edda Quist said the channel had been marked correctly and that"
            + " the pilot was experienced. The company that owns the vessel promised to cover every cost of the rescue"
            + " and said divers would look at the hull once the tide allowed it.";

    CopyFindings found =
        finder.find(List.of(article(1, "", FERRY), article(2, "", BAKERS + "\n" + passage)));

    assertThat(found.groups()).isEmpty();
    assertThat(found.overlaps())
        .extracting(Overlap::relation, Overlap::longestRun, Overlap::sharedWords)
        .containsExactly(tuple(Relation.SHARED_PASSAGE, 59, 59));
  }

  @Test
  void foldsNoDailyReportIntoThatOfAnotherDay() {
    assertThat(finder
            .find(List.of(
                article(1, "2025-03-03", market("Monday", "rose", "4,211.50", "1.2", "88", "71")),
                article(2, "2025-03-04", market("Tuesday", "fell", "4,190.75", "0.5", "97", "70")),
                article(3, "2025-03-05", market("Wednesday", "rose", "4,260", "1.7", "91", "73"))))
            .groups())
        .isEmpty();
  }

  @Test
  void foldsNoNoticeThatNamesOtherPeopleAndPlaces() {
    assertThat(finder
            .find(List.of(
                article(1, "", notice("Orrin", "Lena Vance", "Mill Street", "Tobias Rook")),
                article(2, "", notice("Garth", "Peter Holm", "Castle Road", "Simone Adair"))))
            .groups())
        .isEmpty();
  }

  @Test
  void foldsAReportWithOneCorrectedNumber() {
    assertThat(finder
            .find(List.of(
                article(1, "2025-03-01", FERRY),
                article(2, "2025-03-02", FERRY.replace("212", "214"))))
            .originals())
        .isEqualTo(Map.of(id(2), id(1)));
  }

  @Test
  void foldsNoTwoShortReportsOverTheSameLongFooter() {
    String footer = "\nSend us your tips by letter or telephone. Everything on these pages belongs"
        + " to the Valley Courier and may be reprinted only with its permission, for which a form"
        + " can be had at the counter on any working day between nine and four.";
    String first = "A heron has taken to fishing in the fountain before the district court, where"
        + " it stands every morning between the bronze dolphins and waits for carp.";
    String second = "The chess club of Garth lost its last match of the season against the"
        + " neighbouring village and will now have to play in the lower league again.";

    assertThat(finder
            .find(List.of(article(1, "", first + footer), article(2, "", second + footer)))
            .groups())
        .isEmpty();
  }

  @Test
  void makesOneGroupOfAThousandRepublishedAndSlightlyChangedCopies() {
    List<CopyCandidate> copies = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      String changed = i % 2 == 0 ? FERRY : FERRY + "\nPrinted as number " + i + " of its series.";
      copies.add(article(i, i == 500 ? "2025-03-01" : "2025-03-02", changed));
    }
    Collections.shuffle(copies, new Random(4));

    CopyFindings found = finder.find(copies);

    assertThat(found.groups()).extracting(CopyGroup::kept).containsExactly(id(500));
    assertThat(found.originals()).hasSize(999);
  }

  @Test
  void foldsNoDrawingOfALotteryIntoThatOfAnotherDay() {
    String form =
        "The numbers drawn in the national lottery were %s, and the bonus ball was %s. The"
            + " next draw takes place at eight in the evening, and tickets can be bought until half an"
            + " hour before at any licensed shop in the country or by telephone.";

    assertThat(finder
            .find(List.of(
                article(1, "", form.formatted("51, 15, 48, 21, 38 and 55", "53")),
                article(2, "", form.formatted("5, 45, 7, 16, 25 and 26", "24")),
                article(3, "", form.formatted("23, 2, 35, 27, 51 and 55", "53"))))
            .groups())
        .isEmpty();
  }

  @Test
  void foldsNoTextThatIsPrintedTogetherWithAnotherAsLong() {
    assertThat(finder
            .find(List.of(
                article(1, "2025-03-01", FERRY), article(2, "2025-03-02", FERRY + "\n" + BAKERS)))
            .overlaps())
        .extracting(Overlap::a, Overlap::b, Overlap::relation)
        .containsExactly(tuple(id(1), id(2), Relation.PART_OF));
  }

  @Test
  void takesAnOutletsFooterForNoPassageOnceManyOfItsTextsHaveIt() {
    List<CopyCandidate> articles = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      articles.add(article(i, "", "Courier", ownText(i) + "\n" + FOOTER));
    }

    assertThat(finder.find(articles)).isEqualTo(new CopyFindings(List.of(), List.of()));
  }

  @Test
  void knowsAnOutletsFooterFromTheNightBefore() {
    List<CopyCandidate> first = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      first.add(article(i, "", "Courier", ownText(i) + "\n" + FOOTER));
    }
    List<CopyCandidate> second = List.of(
        article(20, "", "Courier", ownText(20) + "\n" + FOOTER),
        article(21, "", "Courier", ownText(21) + "\n" + FOOTER));
    KnownShingles known = night(first, KnownShingles.none()).known();

    assertThat(night(second, KnownShingles.none()).findings().overlaps())
        .extracting(Overlap::relation)
        .containsExactly(Relation.SHARED_PASSAGE);
    assertThat(night(second, known).findings()).isEqualTo(new CopyFindings(List.of(), List.of()));
  }

  @Test
  void handsOnHowManyDifferentTextsOfAnOutletHaveAShingleCopiesLeftOut() {
    List<CopyCandidate> articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      articles.add(article(i, "", "Courier", ownText(i % 4) + "\n" + FOOTER));
    }

    KnownShingles one = night(articles, KnownShingles.none()).known();
    KnownShingles two = night(articles, one).known();

    assertThat(one.shingles()).isNotEmpty().allMatch(known -> known.texts() == 4);
    assertThat(two.shingles())
        .extracting(KnownShingles.Known::hash, KnownShingles.Known::texts)
        .containsExactlyElementsOf(
            one.shingles().stream().map(known -> tuple(known.hash(), 8)).toList());
  }

  @Test
  void keepsWhatIsKnownOfOutletsThatPrintNothingTonight() {
    KnownShingles known =
        new KnownShingles(List.of(new KnownShingles.Known("Herald", 0x1234567890L, 7)));

    assertThat(night(List.of(article(1, "", "Courier", FERRY)), known).known()).isEqualTo(known);
  }

  @Test
  void foldsNothingIntoATextWithoutWords() {
    assertThat(finder.find(List.of(article(1, "", ""), article(2, "", " - "))))
        .isEqualTo(new CopyFindings(List.of(), List.of()));
  }

  @Test
  void refusesAnArticleThatComesTwice() {
    assertThatThrownBy(() -> finder.find(List.of(article(1, "", FERRY), article(1, "", BAKERS))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a0000000000000001 comes twice");
  }

  @Property(tries = 60)
  void findsTheSameWhateverTheOrderOfTheInput(@ForAll long seed) {
    List<CopyCandidate> articles = family();
    CopyFindings expected = finder.find(articles);
    Collections.shuffle(articles, new Random(seed));

    assertThat(finder.find(articles)).isEqualTo(expected);
  }

  @Property(tries = 60)
  void foldsEveryCopyIntoExactlyOneOriginalItOverlapsWith(@ForAll long seed) {
    List<CopyCandidate> articles = edits(new Random(seed));
    CopyFindings found = finder.find(articles);
    Set<Set<Object>> overlapping = found.overlaps().stream()
        .filter(overlap -> overlap.relation().folds())
        .map(overlap -> Set.<Object>of(overlap.a(), overlap.b()))
        .collect(Collectors.toSet());
    List<Object> members = new ArrayList<>();
    for (CopyGroup group : found.groups()) {
      members.add(group.kept());
      for (FoldedCopy copy : group.folded()) {
        members.add(copy.article());
        assertThat(overlapping).contains(Set.of(group.kept(), copy.article()));
      }
    }
    assertThat(members).doesNotHaveDuplicates();
  }

  @Test
  @Timeout(20)
  void comparesTextsOfOneWordRepeatedInReasonableTime() {
    String spam = "spam ".repeat(100_000);

    assertThat(finder
            .find(List.of(
                article(1, "", spam), article(2, "", spam + "ham"), article(3, "", "ham " + spam)))
            .originals()
            .keySet())
        .allMatch(folded -> !folded.equals(id(3)));
  }

  private CopyFinder.Night night(List<CopyCandidate> articles, KnownShingles known) {
    return finder.find(CopyCandidates.held(articles), Set.of(), known);
  }

  /** Some 130 words that no other number gives. */
  private static String ownText(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 130; i++) {
      text.append(Integer.toString(1_000_000 + random.nextInt(900_000_000), 36)).append(' ');
    }
    return text.toString().replaceAll("[0-9]", "q");
  }

  private ArticleId kept(CopyCandidate one, CopyCandidate other) {
    return finder.find(List.of(one, other)).groups().get(0).kept();
  }

  private static List<CopyCandidate> family() {
    return edits(new Random(7));
  }

  /** Thirty texts, each one of two originals with some sentences dropped and some words changed. */
  private static List<CopyCandidate> edits(Random random) {
    return IntStream.range(0, 30)
        .mapToObj(i -> {
          String base = random.nextInt(3) == 0
              ? FERRY + "\n" + BAKERS
              : random.nextBoolean() ? FERRY : BAKERS;
          StringBuilder text = new StringBuilder();
          for (String word : base.split(" ")) {
            boolean change = random.nextInt(25) == 0;
            text.append(change ? word.toUpperCase(Locale.ROOT) + "x" : word).append(' ');
          }
          int end = text.length() - random.nextInt(text.length() / 2);
          return article(
              i, random.nextBoolean() ? "" : "2025-03-0" + (1 + i % 9), text.substring(0, end));
        })
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String market(
      String day, String moved, String index, String percent, String oil, String gold) {
    return ("Shares in the capital %s on %s as traders weighed results of the larger companies."
            + " The main index closed at %s points, a change of %s percent against the day before."
            + " Oil cost %s dollars a barrel and gold %s dollars a gram at the end of trading."
            + " Dealers said that they expected little movement before the holidays.")
        .formatted(moved, day, index, percent, oil, gold);
  }

  private static String notice(String town, String missing, String street, String officer) {
    return ("Police in %s are looking for %s, who left a home in %s on foot and has not been seen"
            + " since. Whoever has met the missing person is asked to call the station at once or to"
            + " speak to any patrol. Sergeant %s said the search would go on through the night with"
            + " dogs and volunteers from the fire brigade.")
        .formatted(town, missing, street, officer);
  }
}
