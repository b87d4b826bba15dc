package org.nightdesk.reporting.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightdesk.reporting.layout.FontSet;

/** What programs people have at hand say of a brief. A test is skipped where its program is not there. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class PdfToolsTest {
  private static final FontSet FONTS = FontSet.shipped();

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource(names = {"EMPTY", "ONE_ARTICLE", "TWO_STORIES", "AWKWARD", "TWO_HUNDRED"})
  void isASoundFile(Night night) throws Exception {
    String said = run("qpdf", "--check", brief(night));

    assertThat(said)
        .contains("No syntax or stream encoding errors found")
        .doesNotContain("WARNING");
  }

  @ParameterizedTest
  @EnumSource(names = {"EMPTY", "TWO_STORIES"})
  void saysWhatItIs(Night night) throws Exception {
    String said = run("pdfinfo", brief(night)).replaceAll(" +", " ");

    assertThat(said)
        .contains("Title: News brief, Thursday 4 December 2025")
        .contains("Tagged: yes")
        .contains("Page size: 595.28 x 841.89 pts (A4)")
        .contains("PDF version: 1.7")
        .doesNotContain("Error");
  }

  @ParameterizedTest
  @EnumSource(names = {"TWO_STORIES", "AWKWARD"})
  void embedsEveryFontAsASubsetWithItsCharacters(Night night) throws Exception {
    List<String> fonts = run("pdffonts", brief(night)).lines().skip(2).toList();

    assertThat(fonts).isNotEmpty().allMatch(line -> line.contains(" yes yes yes "));
  }

  @ParameterizedTest
  @EnumSource(names = {"TWO_STORIES", "AWKWARD"})
  void givesItsTextWithoutComplaint(Night night) throws Exception {
    String said = run("pdftotext", brief(night), "-");

    assertThat(said).startsWith("News brief").doesNotContain("Syntax").doesNotContain("\uFFFD");
  }

  private String brief(Night night) throws IOException {
    Path file = folder.resolve("brief.pdf");
    try (var out = Files.newOutputStream(file)) {
      new PdfReportWriter(FONTS, CarriedTables.NONE).write(night.brief(true), out);
    }
    return file.toString();
  }

  /** What the program says, complaints among it; fails where it ends with an error. */
  private static String run(String program, String... arguments) throws Exception {
    boolean isThere = Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    assumeTrue(isThere, program + " is not on the path");
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
