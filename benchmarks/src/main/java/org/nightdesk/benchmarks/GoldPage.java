package org.nightdesk.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.json.Json;

/**
 * A web page and what people say it holds. A field nobody labelled is empty and is not measured.
 *
 * @param date ISO date, ten characters
 * @param body the main text, without headline and captions
 */
record GoldPage(
    String id, Path file, String title, List<String> authors, String date, String body) {
  private static final int ISO_DATE = 10;

  GoldPage {
    authors = List.copyOf(authors);
  }

  /** The pages a set's {@code dev.jsonl} lists, in its order. */
  static List<GoldPage> of(Path set) throws IOException {
    List<GoldPage> pages = new ArrayList<>();
    for (String line : Files.readAllLines(set.resolve("dev.jsonl"), StandardCharsets.UTF_8)) {
      // Some sets write "no date" as NaN, which is no JSON.
      if (!line.isBlank()
          && Json.read(line.replace(": NaN", ": null")) instanceof Map<?, ?> labelled) {
        pages.add(page(set, labelled));
      }
    }
    return List.copyOf(pages);
  }

  private static GoldPage page(Path set, Map<?, ?> labelled) {
    String date = words(labelled.get("date"));
    String body = words(labelled.get("articleBody"));
    return new GoldPage(
        words(labelled.get("id")),
        set.resolve(words(labelled.get("html"))),
        words(labelled.get("title")),
        strings(labelled.get("authors")),
        date.substring(0, Math.min(ISO_DATE, date.length())),
        body.isEmpty() ? String.join("\n", strings(labelled.get("paragraphs"))) : body);
  }

  private static String words(@Nullable Object value) {
    return value instanceof String string ? string : "";
  }

  private static List<String> strings(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(GoldPage::words).toList() : List.of();
  }

  /** The page as it came, unpacked. */
  byte[] html() {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
