package org.nightdesk.reporting.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructureTest {
  @Test
  void namesEveryBlockByItsRole() throws IOException {
    byte[] file = Sample.bytes(flow -> {
      flow.add(
          Paragraph.heading(1, Sample.MASTHEAD, "Letter"), Paragraph.of(Sample.BODY, "Plain."));
      flow.add(Rule.of(2, 0.4f, Sample.HAIR, 2));
      flow.section();
      flow.add(Paragraph.heading(2, Sample.HEADLINE, "Mill").anchor("mill"));
      flow.add(
          new Listing(12).item(Paragraph.of(Sample.BODY, "1"), Paragraph.of(Sample.BODY, "One")));
      flow.add(new Quote(Sample.PALE, 4, Paragraph.of(Sample.QUOTATION, "“Yes”")));
      flow.add(Panel.figure(20, "A disc", canvas -> canvas.disc(5, 5, 4, Sample.BLUE)));
      flow.add(Paragraph.of(Sample.BODY, "See ")
          .link("the mill", Sample.BODY, new Link.ToPlace("mill", "The mill"))
          .text(" or ")
          .link("nowhere", Sample.BODY, new Link.ToPlace("nowhere", "Nowhere")));
      flow.add(new Table(Sample.LOOK, List.of(Table.Column.left(80)))
          .caption(Paragraph.of(Sample.META, "One cell"))
          .head(List.of("H"))
          .row(List.of(Paragraph.of(Sample.CELL, ""))));
    });

    assertThat(ReadBack.roles(file))
        .isEqualTo(
            "Document(Sect(H1 P) Sect(H2 L(LI(Lbl LBody(P))) BlockQuote(P) Figure P(Span Link Span)"
                + " Table(Caption THead(TR(TH(P))) TBody(TR(TD)))))");
  }

  @Test
  void namesRowsBelowItByOneCellOverAllColumns() throws IOException {
    byte[] file = Sample.bytes(flow ->
        flow.add(new Table(Sample.LOOK, List.of(Table.Column.left(80), Table.Column.left(80)))
            .head(List.of("H", "I"))
            .group(Paragraph.of(Sample.CELL, "Mills"))
            .row(List.of(Paragraph.of(Sample.CELL, "a"), Paragraph.of(Sample.CELL, "b")))));

    assertThat(ReadBack.roles(file))
        .isEqualTo(
            "Document(Sect(Table(THead(TR(TH(P) TH(P))) TBody(TR(TH(P)) TR(TD(P) TD(P))))))");
  }
}
