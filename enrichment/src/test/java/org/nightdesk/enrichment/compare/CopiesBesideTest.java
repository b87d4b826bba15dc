package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Provenance;
import org.nightdesk.corpus.Quality;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.compare.Point.Standing;
import org.nightdesk.enrichment.text.EvidenceId;
import org.nightdesk.enrichment.text.SentenceSplitter;

class CopiesBesideTest {
  private static final ArticleId KEPT = ArticleId.of("kept.txt", "");
  private static final ArticleId OTHER = ArticleId.of("other.txt", "");
  private static final String CLAUSE = "the Colmery bridge closed on Monday";

  @Test
  void letsACopyStandBesideItsOriginalWithAPlaceOfItsOwn() {
    Article copy =
        article("copy.txt", "Printed again. Rain fell, and the Colmery bridge closed on Monday.");
    CopyWordings.Copy folded =
        new CopyWordings.Copy(KEPT, copy, new SentenceSplitter().split(copy));

    Comparison beside =
        CopyWordings.beside(comparison(Standing.SINGLE, said(KEPT)), List.of(folded));

    assertThat(beside.points().getFirst().sources())
        .containsExactly(
            said(KEPT),
            new PointSource(
                copy.id(),
                Stance.ASSERTS,
                "",
                CLAUSE,
                new Span(30, 30 + CLAUSE.length()),
                new EvidenceId(copy.id(), 1, 2)));
  }

  @Test
  void leavesOutACopyThatWordsItOtherwise() {
    Article copy = article("copy.txt", "Since Monday nobody crosses at Colmery.");
    CopyWordings.Copy folded =
        new CopyWordings.Copy(KEPT, copy, new SentenceSplitter().split(copy));

    assertThat(CopyWordings.beside(comparison(Standing.SINGLE, said(KEPT)), List.of(folded)))
        .isEqualTo(comparison(Standing.SINGLE, said(KEPT)));
  }

  @Test
  void takesNoRepetitionOfOneReportForAgreement() {
    Comparison told = comparison(Standing.AGREED, said(KEPT), said(OTHER));

    assertThat(SharedOrigins.settle(told, Map.of(KEPT, "o1", OTHER, "o1")))
        .isEqualTo(comparison(Standing.SINGLE, said(KEPT), said(OTHER)));
    assertThat(SharedOrigins.settle(told, Map.of(KEPT, "o1", OTHER, "o2"))).isEqualTo(told);
    assertThat(SharedOrigins.settle(told, Map.of())).isEqualTo(told);
  }

  private static PointSource said(ArticleId article) {
    Span where = new Span(0, CLAUSE.length());
    return new PointSource(
        article, Stance.ASSERTS, "", CLAUSE, where, new EvidenceId(article, 1, 1));
  }

  private static Comparison comparison(Standing standing, PointSource... sources) {
    Point point = new Point("p1", "t1", sources[0], List.of(sources), standing, "", false);
    return new Comparison(
        "", List.of(), List.of(), List.of(point), List.of(), List.of(), List.of(), List.of());
  }

  private static Article article(String file, String text) {
    return new Article(
        ArticleId.of(file, ""),
        new Provenance(file, "", "", 1, ""),
        Metadata.none(),
        text,
        List.of(new Block(BlockRole.BODY, new Span(0, text.length()))),
        Quality.GOOD,
        List.of());
  }
}
