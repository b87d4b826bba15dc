package org.nightdesk.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileKindTest {
  @Test
  void tellsWhatAFileHoldsByItsName() {
    assertThat(FileKind.of("n/A.JSONL")).isEqualTo(new FileKind.JsonLines());
    assertThat(FileKind.of("a.rss")).isEqualTo(new FileKind.Feed());
    assertThat(FileKind.of("a.zip")).isEqualTo(new FileKind.Zip());
    assertThat(FileKind.of("n/a.txt.gz")).isEqualTo(new FileKind.Gzip("a.txt"));
    assertThat(FileKind.of("n.zip/a")).isInstanceOf(FileKind.Unread.class);
    assertThat(FileKind.of("a.zip!/b.md")).isInstanceOf(FileKind.OneArticle.class);
  }

  @Test
  void namesWhatIsMissingForAnOptionalFormat() {
    assertThat(FileKind.of("a.pdf"))
        .isEqualTo(new FileKind.Unread("expected the optional-formats library on the class path,"
            + " which reads .pdf files, but found none"));
    assertThat(FileKind.of("a.doc"))
        .isEqualTo(new FileKind.Unread("expected one of .txt, .text, .md, .markdown, .html, .htm,"
            + " .xhtml, .jsonl, .ndjson, .xml, .rss, .atom, .zip, .gz"));
  }
}
