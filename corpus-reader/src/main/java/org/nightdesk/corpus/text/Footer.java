package org.nightdesk.corpus.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Span;

/** Who an article is from, as the lines under it say. */
final class Footer {
  private static final Set<String> LABELS = Set.of("source", "sources", "via");

  /** Words of an outlet's name at most. */
  private static final int LONGEST = 8;

  private Footer() {}

  /** The name under a lone "source", or in a copyright line; empty without either. */
  static String source(String text, List<Block> blocks) {
    String owner = "";
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.role() != BlockRole.BOILERPLATE || block.where().length() > 300) {
        continue;
      }
      String line = Characters.oneLine(block.where().in(text));
      if (Words.count(line) == 1
          && LABELS.contains(String.join(" ", Words.of(line)))
          && i + 1 < blocks.size()
          && blocks.get(i + 1).role() == BlockRole.BOILERPLATE) {
        String name = outlet(blocks.get(i + 1).where().in(text));
        if (!name.isEmpty()) {
          return name;
        }
      }
      owner = owner.isEmpty() ? owner(line) : owner;
    }
    return owner;
  }

  /** "Quill Post | Islands" without what follows the bar; empty where it is no short name. */
  private static String outlet(String line) {
    String name = Characters.oneLine(line);
    int bar = name.indexOf(" | ");
    name = bar > 0 ? name.substring(0, bar).strip() : name;
    boolean named = Words.count(name) <= LONGEST
        && !name.isEmpty()
        && Character.isUpperCase(name.charAt(0))
        && !Characters.endsSentence(name)
        && !SiteForms.isFurniture(Paragraph.of(name, new Span(0, name.length())));
    return named ? name : "";
  }

  /** "Copyright 2031 Quill Post. All rights reserved." */
  private static String owner(String line) {
    int at = 0;
    boolean marked = false;
    boolean dated = false;
    for (String mark : List.of("copyright ", "(c) ", "\u00A9 ", "\u00A9")) {
      if (line.regionMatches(true, at, mark, 0, mark.length())) {
        at += mark.length();
        marked = true;
      }
    }
    while (at < line.length()
        && (Character.isDigit(line.charAt(at)) || " -\u2013,".indexOf(line.charAt(at)) >= 0)) {
      dated |= Character.isDigit(line.charAt(at));
      at++;
    }
    if (!marked || !dated) {
      return "";
    }
    int end = at;
    while (end < line.length() && ".,|;(".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    String name = line.substring(at, end).strip();
    int rights = name.toLowerCase(Locale.ROOT).indexOf(" all rights");
    name = rights > 0 ? name.substring(0, rights) : name;
    boolean named = !name.isEmpty()
        && Character.isUpperCase(name.charAt(0))
        && Words.count(name) <= LONGEST
        && !name.regionMatches(true, 0, "all rights", 0, 10);
    return named ? name : "";
  }
}
