package org.nightdesk.reporting.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRecordsTest {
  private static final List<String> PIECES = List.of(
      "a",
      "Zx9",
      ",",
      "\"",
      "\"\"",
      "\r\n",
      "\n",
      "\r",
      " ",
      "'",
      "é",
      "€",
      "\uD83D\uDE00",
      "",
      "#");

  @TempDir
  Path folder;

  @Test
  void readsWhatCommonsCsvWritesWhereverARecordMeetsTheEndOfTheBuffer() throws IOException {
    Random random = new Random(7);
    List<List<String>> written = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      List<String> cells = new ArrayList<>();
      for (int cell = 0; cell < 1 + random.nextInt(40); cell++) {
        StringBuilder text = new StringBuilder();
        for (int piece = random.nextInt(12); piece > 0; piece--) {
          text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        cells.add(text.toString());
      }
      written.add(cells);
    }
    written.add(1_000, List.of("x".repeat(1_000_000), "\"".repeat(300_000), "€".repeat(200_000)));
    Path file = folder.resolve("any.csv");
    try (var printer =
        new CSVPrinter(new Utf8Writer(Files.newOutputStream(file)), CSVFormat.RFC4180)) {
      for (List<String> cells : written) {
        printer.printRecord(cells);
      }
    }

    assertThat(read(file)).isEqualTo(written);
  }

  @Test
  void takesAnyLineEndAMarkAndAFileWithoutALastLineEnd() throws IOException {
    assertThat(read("\uFEFFa,b\n1,\"2\"\r\"3\",\r\n\n,4"))
        .containsExactly(
            List.of("a", "b"), List.of("1", "2"), List.of("3", ""), List.of(""), List.of("", "4"));
    assertThat(read("")).isEmpty();
    assertThat(read("a,b,")).containsExactly(List.of("a", "b", ""));
    assertThat(read("say \"so\",x\r\n")).containsExactly(List.of("say \"so\"", "x"));
  }

  @Test
  void namesTheRecordThatIsBroken() {
    assertThatThrownBy(() -> read("a\r\n\"open,b\r\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("record 2: a quoted cell does not end");
    assertThatThrownBy(() -> read("a\r\nb\r\n\"c\"d,e\r\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("record 3: there is something between a quoted cell and the next");
  }

  @Test
  void refusesBytesThatAreNoUtf8ButNotTheCharacterThatStandsForThem() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(file, "caf\u00e9,x\r\n".getBytes(ISO_8859_1));

    assertThatThrownBy(() -> read(file)).isInstanceOf(IOException.class);
    assertThat(read("\uFFFD,x\r\n")).containsExactly(List.of("\uFFFD", "x"));
  }

  @Test
  void countsTheBytesItWritesAndWritesHalvesOfPairsAsQuestionMarks() throws IOException {
    var bytes = new ByteArrayOutputStream();
    long counted;
    String long1 = "ab€".repeat(30_000) + "\uD83D\uDE00";
    try (var out = new Utf8Writer(bytes)) {
      out.append("x").append('y').append('€').append(long1).append("a\uD83Db");
      out.write("cut here".toCharArray(), 4, 4);
      counted = out.bytes();
    }

    assertThat(bytes.toString(UTF_8)).isEqualTo("xy€" + long1 + "a?bhere");
    assertThat(counted).isEqualTo(bytes.size());
  }

  private List<List<String>> read(String content) throws IOException {
    return read(Files.writeString(folder.resolve("read.csv"), content));
  }

  private static List<List<String>> read(Path file) throws IOException {
    List<List<String>> all = new ArrayList<>();
    try (var records = new CsvRecords(file)) {
      while (records.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
          cells.add(records.text(i));
        }
        all.add(cells);
      }
    }
    return all;
  }
}
