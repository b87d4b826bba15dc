package org.nightdesk.reporting.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  private static final TypeStyle STYLE = new TypeStyle(Typeface.SERIF, 10, 14, Color.BLACK);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ελένη Παπαγεωργίου spoke of μ and Δ",
        "Наталія Гончаренко, міська рада",
        "Nguyễn Thị Hồng Phượng",
        "Gülşen Işık Çağlayan",
        "Đorđe Šćepanović – “quoted” ‘words’ … 50 % × 3 ≈ 2 €",
        "office official waffle fjord 1,234.50"
      })
  void canBeReadBackAsItWasSet(String text) throws IOException {
    byte[] file = Sample.bytes(flow -> flow.add(
        Paragraph.of(Sample.BODY, text),
        Paragraph.of(Sample.CELL, text),
        Paragraph.of(Sample.LEAD, text)));

    assertThat(ReadBack.pages(file).getFirst()).startsWith(text + " " + text + " " + text);
  }

  @Test
  void cutsAWordThatIsLongerThanItsLine() {
    String word = "Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen";
    List<TextLine> lines = lines("a " + word + " b", 100);

    assertThat(lines).allMatch(line -> line.width() <= 100.01f);
    assertThat(String.join("", words(lines)).replace(" ", "")).isEqualTo("a" + word + "b");
    assertThat(words(lines).getFirst()).isEqualTo("a ");
  }

  @Test
  void keepsNumbersAndUnitsOnOneLine() {
    for (float width = 30; width < 120; width += 1) {
      assertThat(words(lines("about 84\u00A0km and 9\u00A0% more", width)))
          .noneMatch(line -> line.strip().endsWith("84") || line.strip().endsWith("9"));
    }
  }

  @Property(tries = 200)
  void fillsNoLineBeyondItsWidthAndLosesNothing(
      @ForAll String text, @ForAll @FloatRange(min = 20, max = 300) float width) {
    List<Glyph> glyphs = glyphs(PlainText.of(text));
    List<TextLine> lines = new LineBreaker(glyphs).lines(width);

    assertThat(lines.stream().flatMap(line -> line.glyphs().stream())).isEqualTo(glyphs);
    assertThat(lines)
        .allMatch(line -> line.width() <= width + 0.01f || line.glyphs().size() == 1);
  }

  @Test
  void endsNoHeadingInASingleWord() {
    String heading = "The council of Vennby puts off the vote on the bridge until autumn";
    for (float width = 90; width < 330; width += 7) {
      List<TextLine> balanced = new LineBreaker(glyphs(heading)).balanced(width);

      assertThat(balanced).hasSameSizeAs(lines(heading, width));
      if (balanced.size() > 1) {
        assertThat(words(balanced).getLast().strip()).contains(" ");
      }
    }
  }

  @Test
  void kernsPairsAsTheFontSays() {
    float kerned = lines("AVATAR", 500).getFirst().width();
    FontFile font = Sample.FONTS.face(Typeface.SERIF);
    float loose = "AVATAR".chars().map(font::advance).sum() * STYLE.size() / 1000;

    assertThat(font.kern('A', 'V')).isNegative();
    assertThat(font.kern('T', 'o')).isNegative();
    assertThat(font.kern('n', 'n')).isZero();
    assertThat(kerned).isLessThan(loose);
  }

  @Test
  void dropsWhatSteersAndComposesWhatIsSplit() {
    assertThat(PlainText.of("a\u0000b\u202Ec\u202C \t\r\n d\u2066e\u2069\uFEFF"
            + "\u00ADf e\u0301 \uD800 g\u2028h\uFE0F"))
        .isEqualTo("abc de" + "f \u00E9 \uFFFD g h");
  }

  @Test
  void readsBackOneOfTheCharactersThatShareAGlyph() throws IOException {
    byte[] file = Sample.bytes(flow -> flow.add(
        Paragraph.of(Sample.BODY, "5\u00A0µm, \u22063, non\u2011stop\u2003on\u3000and"),
        Paragraph.of(Sample.BODY, "μ Δ - .")));

    assertThat(ReadBack.pages(file).getFirst()).startsWith("5 μm, Δ3, non-stop on and μ Δ - .");
  }

  private static List<Glyph> glyphs(String text) {
    return new Glyphs(Sample.FONTS).of(List.of(new Run(text, STYLE, 0, Link.NONE)));
  }

  private static List<TextLine> lines(String text, float width) {
    return new LineBreaker(glyphs(text)).lines(width);
  }

  private static List<String> words(List<TextLine> lines) {
    return lines.stream()
        .map(line -> {
          var words = new StringBuilder();
          line.glyphs().forEach(glyph -> words.appendCodePoint(glyph.codePoint()));
          return words.toString();
        })
        .toList();
  }
}
