package org.nightdesk.corpus.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.nightdesk.corpus.text.Words;

/** The names of a page's authors, joined by ", ": without "By", offices, addresses and times. */
final class PageAuthor {
  /** Where names stand in pages that do not state them in their head, most certain first. */
  private static final List<Evaluator> MARKED = Stream.of(
          "[itemprop=author] [itemprop=name]",
          "[rel=author]",
          "a[href*=/author/], a[href*=/authors/], a[href*=/profile/], a[href*=/by/]",
          "[class*=byline] a, [class*=author] a",
          "[itemprop=author], [class*=byline], [class*=author]")
      .map(Selector::evaluatorOf)
      .toList();

  /** Elements after the headline among which its authors stand. */
  private static final int NEAR = 200;

  private static final Set<String> OFFICES = Set.of(
      "editor",
      "correspondent",
      "reporter",
      "writer",
      "columnist",
      "producer",
      "contributor",
      "journalist",
      "editorial",
      "photographer",
      "assistant",
      "senior",
      "chief",
      "follow",
      "twitter",
      "updated",
      "published");

  private static final Set<String> NOBODY =
      Set.of("no author", "unknown", "anonymous", "admin", "administrator", "guest", "n/a", "none");

  private static final int MOST_NAMES = 12;
  private static final int LONGEST_LINE = 120;

  private PageAuthor() {}

  /**
   * @param stated what linked data and meta tags say, joined by ", "; empty where they say nothing
   */
  static String of(Document page, String stated) {
    String names = names(stated);
    if (!names.isEmpty()) {
      return names;
    }
    List<Element> near = AfterHeadline.elements(page, NEAR);
    for (int i = 0; i < MARKED.size() && names.isEmpty(); i++) {
      names = marked(near, MARKED.get(i));
    }
    return names.isEmpty() ? marked(page.select(MARKED.get(1)), MARKED.get(1)) : names;
  }

  /** The names of the first element that has some, and of those beside it. */
  private static String marked(List<Element> elements, Evaluator selector) {
    Set<String> names = new LinkedHashSet<>();
    Element first = null;
    for (Element element : elements) {
      if (names.size() >= MOST_NAMES
          || !element.is(selector)
          || !ShortText.is(element, LONGEST_LINE)
          || first != null && !isNear(first, element)) {
        continue;
      }
      for (String name : names(ShortText.of(element, LONGEST_LINE)).split(", ")) {
        if (isFullName(name)) {
          names.add(name);
          first = first == null ? element : first;
        }
      }
    }
    return String.join(", ", names);
  }

  private static boolean isNear(Element first, Element other) {
    Element line = first.parent() == null ? first : first.parent();
    Element around = line.parent() == null ? line : line.parent();
    for (Element at = other.parent(); at != null; at = at.parent()) {
      if (at == around) {
        return ShortText.is(around, 400);
      }
    }
    return false;
  }

  private static String names(String line) {
    Set<String> names = new LinkedHashSet<>();
    for (String part : withoutBy(withoutAddresses(line)).split("\\s*(?:[,;|•·/]|\\n)\\s*")) {
      for (String name : divided(part)) {
        if (isName(name, names.isEmpty())) {
          names.add(name);
        }
      }
    }
    return String.join(", ", names);
  }

  private static String withoutAddresses(String line) {
    if (!line.contains("://") && line.indexOf('@') < 0) {
      return line;
    }
    StringBuilder words = new StringBuilder();
    for (String word : line.split("\\s+")) {
      if (!word.contains("://") && word.indexOf('@') < 0) {
        words.append(words.isEmpty() ? "" : " ").append(word);
      }
    }
    return words.toString();
  }

  private static String withoutBy(String line) {
    String names = line.strip();
    int by = names.indexOf(" by ");
    if (by > 0 && Words.count(names.substring(0, by)) <= 3) {
      return names.substring(by + 4).strip(); // "Analysis by", "Words and pictures by"
    }
    for (String label : List.of("by ", "by: ", "written by ", "author: ")) {
      if (names.regionMatches(true, 0, label, 0, label.length())) {
        names = names.substring(label.length()).strip();
        break;
      }
    }
    int outlet = Math.max(names.indexOf(" For "), names.indexOf(" for "));
    return outlet > 0 ? names.substring(0, outlet) : names;
  }

  /** Two full names joined by "and" or "&amp;"; a firm's name with an "and" stays whole. */
  private static List<String> divided(String part) {
    for (String and : List.of(" and ", " And ", " & ")) {
      int at = part.indexOf(and);
      if (at > 0) {
        String before = part.substring(0, at).strip();
        String after = part.substring(at + and.length()).strip();
        if (isFullName(before) && isFullName(after)) {
          return List.of(before, after);
        }
      }
    }
    return List.of(part.startsWith("and ") ? part.substring(4).strip() : part.strip());
  }

  private static boolean isFullName(String name) {
    int words = Words.count(name);
    if (words < 2 || words > 4) {
      return false;
    }
    for (String word : name.split("\\s+")) {
      if (word.chars().noneMatch(Character::isLetter)
          || word.indexOf(':') >= 0
          || word.indexOf('(') >= 0
          || OFFICES.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
      if (!Character.isUpperCase(word.codePointAt(0)) && word.length() > 3) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String name, boolean first) {
    if (name.isEmpty()
        || name.indexOf('@') >= 0
        || name.contains("://")
        || name.contains("www.")
        || NOBODY.contains(name.toLowerCase(Locale.ROOT))
        || name.chars().anyMatch(Character::isDigit) && Words.count(name) > 1) {
      return false;
    }
    return first || Words.of(name.toLowerCase(Locale.ROOT)).stream().noneMatch(OFFICES::contains);
  }
}
