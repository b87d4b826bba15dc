package org.nightdesk.corpus.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The link definitions of a whole text, for pieces that refer to them. The first of a name stands. */
final class LinkDefinitions {
  private final Map<String, String> byLabel = new HashMap<>();

  /** Reads the pieces that may define one. */
  static LinkDefinitions of(String markdown, int least) throws EntangledMarkdownException {
    LinkDefinitions definitions = new LinkDefinitions();
    if (!markdown.contains("]:")) {
      return definitions;
    }
    for (Iterator<MarkdownChunk> chunks = new MarkdownChunks(markdown, least); chunks.hasNext(); ) {
      MarkdownChunk chunk = chunks.next();
      if (chunk.body().contains("]:")) {
        definitions.add(MarkdownTree.of(chunk, "").document());
      }
    }
    return definitions;
  }

  private void add(Document document) {
    for (Reference reference : Parser.REFERENCES.get(document).values()) {
      String label = reference.getReference().toString();
      byLabel.putIfAbsent(
          Escaping.normalizeReference(label, true),
          "[" + label.replace('\n', ' ') + "]: <" + reference.getUrl() + ">\n");
    }
  }

  /** The definitions that labels in {@code text} may mean, a line each, and a blank line after them. */
  String meantIn(String text) {
    if (byLabel.isEmpty()) {
      return "";
    }
    Set<String> meant = new LinkedHashSet<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open = i;
      } else if (c == ']' && open >= 0) {
        String label = Escaping.normalizeReference(text.substring(open + 1, i), true);
        String definition = byLabel.getOrDefault(label, "");
        if (!definition.isEmpty()) {
          meant.add(definition);
        }
        open = -1;
      }
    }
    return meant.isEmpty() ? "" : String.join("", meant) + "\n";
  }
}
