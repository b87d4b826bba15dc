package org.nightdesk.reporting.reread;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code brief.md} back. */
final class WrittenMarkdown {
  static final String FILE = "brief.md";

  private WrittenMarkdown() {}

  static WrittenDocument read(Path folder) throws IOException {
    String source = Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8);
    var options = new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    Document document = Parser.builder(options).build().parse(source);
    List<String> links = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    Set<String> defined = new HashSet<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof Reference reference) {
        defined.add(reference.getReference().toString());
      }
    }
    for (Node node : document.getDescendants()) {
      int line = node.getStartLineNumber() + 1;
      switch (node) {
        case Link link -> links.add(link.getUrl().unescape());
        case Reference reference -> links.add(reference.getUrl().unescape());
        case LinkRef link
        when !defined.contains(link.getReference().toString()) ->
          faults.add("line %s: %s leads nowhere".formatted(line, link.getChars()));
        case Image image -> faults.add("line %s: an image, %s".formatted(line, image.getUrl()));
        case HtmlBlock html -> faults.add("line %s: HTML, %s".formatted(line, html.getChars()));
        case HtmlInline html -> faults.add("line %s: HTML, %s".formatted(line, html.getChars()));
        default -> {}
      }
    }
    String text = new TextCollectingVisitor().collectAndGetText(document);
    return new WrittenDocument(FILE, text, links, HeadingAnchors.of(document), faults);
  }
}
