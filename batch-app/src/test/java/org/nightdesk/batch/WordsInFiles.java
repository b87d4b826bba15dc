package org.nightdesk.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * All that stands in the files of a folder: their bytes as they are, what archives hold, the rows of a
 * state, and of a PDF what is drawn, all strings and streams, and the files attached to it. Any white
 * space is one space.
 */
final class WordsInFiles {
  private final SortedMap<String, List<String>> texts = new TreeMap<>();

  private WordsInFiles() {}

  static WordsInFiles in(Path folder) throws IOException {
    WordsInFiles all = new WordsInFiles();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        List<String> found = new ArrayList<>();
        read(Files.readAllBytes(file), found);
        if (file.toString().endsWith(".mv.db")) {
          readState(file, found);
        }
        all.texts.put(folder.relativize(file).toString(), found);
      }
    }
    return all;
  }

  /** The files that hold these words. */
  List<String> holding(String words) {
    return texts.entrySet().stream()
        .filter(file -> file.getValue().stream().anyMatch(text -> text.contains(words)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** All rows of a state that nobody has open; its file may be compressed. */
  private static void readState(Path file, List<String> found) throws IOException {
    String name = file.toString().replace(".mv.db", "");
    try (var state = DriverManager.getConnection("jdbc:h2:file:" + name, "sa", "");
        var statement = state.createStatement();
        var lines = statement.executeQuery("SCRIPT")) {
      while (lines.next()) {
        add(lines.getString(1), found);
      }
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static void read(byte[] bytes, List<String> found) throws IOException {
    add(new String(bytes, ISO_8859_1), found);
    add(new String(bytes, UTF_8), found);
    if (begins(bytes, "PK")) {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          add(entry.getName(), found);
          read(zip.readAllBytes(), found);
        }
      }
    }
    if (begins(bytes, "%PDF")) {
      try (PDDocument document = Loader.loadPDF(bytes)) {
        add(new PDFTextStripper().getText(document), found);
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
          COSBase object = document.getDocument().getObjectFromPool(key).getObject();
          if (object != null) {
            read(object, found);
          }
        }
      }
    }
  }

  /** What other objects hold that it refers to is read where they stand. */
  private static void read(COSBase object, List<String> found) throws IOException {
    if (object instanceof COSString string) {
      add(string.getString(), found);
    } else if (object instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) != null) {
          read(array.get(i), found);
        }
      }
    } else if (object instanceof COSDictionary dictionary) {
      for (COSBase value : dictionary.getValues()) {
        read(value, found);
      }
    }
    if (object instanceof COSStream stream) {
      try (var decoded = stream.createInputStream()) {
        read(decoded.readAllBytes(), found);
      }
    }
  }

  private static boolean begins(byte[] bytes, String with) {
    return new String(bytes, 0, Math.min(bytes.length, with.length()), ISO_8859_1).equals(with);
  }

  private static void add(String text, List<String> found) {
    found.add(text.replaceAll("\\s+", " "));
  }
}
