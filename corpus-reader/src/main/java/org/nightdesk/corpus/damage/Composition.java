package org.nightdesk.corpus.damage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Damage;
import org.nightdesk.corpus.Span;
import org.nightdesk.corpus.text.TemplateHeadings;
import org.nightdesk.corpus.text.Words;

/** Faults of an article as a whole: a headline told twice, template headings, an end cut off. */
final class Composition {
  private static final List<String> CUT = List.of(
      "...",
      "\u2026",
      "[\u2026]",
      "[...]",
      "(...)",
      "(more)",
      "read more",
      "continue reading",
      "read full story");

  private Composition() {}

  static List<Damage> faults(String text, List<Block> blocks) {
    List<Damage> found = new ArrayList<>();
    boolean headline = false;
    Block lastBody = null;
    for (Block block : blocks) {
      if (block.role() == BlockRole.HEADLINE) {
        if (headline) {
          found.add(new Damage(
              Damage.Kind.DOUBLED_HEADLINE, block.where(), "the headline stands here again"));
        }
        headline = true;
      } else if (block.role() == BlockRole.BODY) {
        lastBody = block;
      } else if (block.role() == BlockRole.HEADING || block.role() == BlockRole.TABLE) {
        lastBody = null; // more of the article follows
      }
    }
    found.addAll(templateHeadings(text, blocks));
    if (lastBody != null && isCut(lastBody.where().in(text))) {
      Span end = lastBody.where();
      found.add(new Damage(
          Damage.Kind.TRUNCATED,
          new Span(Math.max(end.start(), end.end() - 20), end.end()),
          "the text ends in mid-sentence"));
    }
    return found;
  }

  private static boolean isCut(String body) {
    String tail = body.substring(Math.max(0, body.length() - 24)).toLowerCase(Locale.ROOT);
    boolean item = body.length() > 2 && "-*+\u2022".indexOf(body.charAt(0)) >= 0;
    return CUT.stream().anyMatch(tail::endsWith)
        || !item && Words.count(body) >= 8 && breaksOff(body) && !isSigned(body);
  }

  /** Whether a text ends with a plain word or a comma, where a sentence would go on. */
  private static boolean breaksOff(String body) {
    char end = body.charAt(body.length() - 1);
    String last = body.substring(1 + Math.max(body.lastIndexOf(' '), body.lastIndexOf('\n')));
    boolean address = last.indexOf('@') >= 0
        || last.indexOf('/') >= 0
        || last.indexOf('#') >= 0
        || last.indexOf('.') >= 0
        || last.indexOf(':') >= 0;
    return (Character.isLetter(end) || ",-\u2013\u2014".indexOf(end) >= 0) && !address;
  }

  /**
   * Whether a sentence's end and at most three capitalised words close it: "... on Monday. PTI"; or
   * all of it is who said the words above: "\u2014 Ada Brandt (@ada)".
   */
  private static boolean isSigned(String body) {
    if ("-\u2013\u2014".indexOf(body.charAt(0)) >= 0) {
      return true;
    }
    String tail = body.substring(Math.max(0, body.length() - 40));
    int stop = tail.lastIndexOf(". ");
    return stop >= 0
        && Words.count(tail.substring(stop + 2)) <= 3
        && Character.isUpperCase(tail.charAt(stop + 2));
  }

  /**
   * Headings out of a template. Beside a known one, another short heading counts as well when the
   * running text has none of its words: a heading of a report is about what the report tells.
   */
  private static List<Damage> templateHeadings(String text, List<Block> blocks) {
    List<Block> headings =
        blocks.stream().filter(block -> block.role() == BlockRole.HEADING).toList();
    boolean known = headings.stream()
        .anyMatch(block -> TemplateHeadings.isKnown(block.where().in(text)));
    if (!known) {
      return List.of();
    }
    Set<String> told = new HashSet<>();
    for (Block block : blocks) {
      if (block.role() == BlockRole.BODY) {
        told.addAll(
            Words.of(text.subSequence(block.where().start(), block.where().end())));
      }
    }
    List<Damage> found = new ArrayList<>();
    for (Block block : headings) {
      String heading = block.where().in(text);
      List<String> words = Words.of(heading);
      if (TemplateHeadings.isKnown(heading)
          || words.size() <= 3 && words.stream().noneMatch(told::contains)) {
        found.add(new Damage(
            Damage.Kind.TEMPLATE_RESIDUE, block.where(), "heading of a writing template"));
      }
    }
    return found;
  }
}
