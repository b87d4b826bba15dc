package org.nightdesk.corpus.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.nightdesk.corpus.text.Characters;
import org.nightdesk.corpus.text.Words;

/**
 * A page's headline: the heading its readers see, unless what describes the page to machines speaks
 * with one voice for another: its window and its linked data, or all its other titles. The heading of
 * a page told live changes with every turn; what the page is shared by stays.
 *
 * @param site the site's name, and its host; either may be empty
 */
record PageTitle(String site, String host) {
  private static final List<String> MARKS =
      List.of(" | ", " – ", " — ", " - ", " • ", " · ", " « ", " » ", " :: ");
  private static final int LONGEST = 300;

  /** First-level headings looked at. */
  private static final int MOST_HEADINGS = 50;

  /** Titles beside the heading that must agree to overrule it. */
  private static final int MAJORITY = 3;

  /**
   * What a page is called beside its heading; an empty string where it does not say.
   *
   * @param window what its window is called
   * @param linked the headline of its linked data
   * @param shared what it is shared by
   * @param tagged the title of its other meta tags
   * @param live whether it is told live
   */
  record Stated(String window, String linked, String shared, String tagged, boolean live) {}

  String of(PageParts page, Stated stated) {
    String shared = withoutSite(stated.shared);
    String linked = withoutSite(stated.linked);
    if (stated.live && !shared.isEmpty()) {
      return shared;
    }
    if (Words.count(linked) >= 3 && Words.of(linked).equals(Words.of(withoutSite(stated.window)))) {
      return linked;
    }
    List<String> others = new ArrayList<>();
    add(others, linked);
    add(others, shared);
    add(others, withoutSite(stated.tagged));
    add(others, withoutSite(stated.window));
    String heading = heading(page.headings(), others);
    if (heading.isEmpty()) {
      return others.isEmpty() ? "" : shortest(others);
    }
    return overruled(heading, others) ? others.get(0) : withoutSite(heading);
  }

  private static void add(List<String> titles, String title) {
    if (!title.isEmpty()) {
      titles.add(title);
    }
  }

  private static boolean overruled(String heading, List<String> others) {
    List<String> agreed = Words.of(others.isEmpty() ? "" : others.get(0));
    return others.size() >= MAJORITY
        && agreed.size() >= 3
        && !agreed.equals(Words.of(heading))
        && others.stream().allMatch(other -> Words.of(other).equals(agreed));
  }

  /** The first title, or one that it only adds a site's or a section's name to. */
  private static String shortest(List<String> titles) {
    String first = titles.get(0);
    for (String title : titles) {
      for (String mark : MARKS) {
        if (Words.count(title) >= 3 && first.startsWith(title + mark)) {
          return title;
        }
      }
    }
    return first;
  }

  /** The page's first-level heading that is most like any of its other titles. */
  private static String heading(List<Element> headings, List<String> others) {
    String best = "";
    double most = others.isEmpty() ? 0 : 0.5;
    for (Element element : headings.subList(0, Math.min(MOST_HEADINGS, headings.size()))) {
      String heading = Characters.oneLine(element.text());
      if (heading.isEmpty() || heading.length() > LONGEST) {
        continue;
      }
      if (others.isEmpty()) {
        return heading;
      }
      for (String other : others) {
        double likeness = likeness(heading, other);
        if (likeness > most || best.isEmpty() && likeness >= most) {
          most = likeness;
          best = heading;
        }
      }
    }
    return best;
  }

  /** Words in common, 0 to 1. */
  private static double likeness(String heading, String other) {
    List<String> words = Words.of(heading);
    Set<String> wanted = new HashSet<>(
        Words.of(other.length() > 2 * LONGEST ? other.substring(0, 2 * LONGEST) : other));
    long shared = words.stream().filter(wanted::contains).count();
    return words.isEmpty() ? 0 : 2.0 * shared / (words.size() + wanted.size());
  }

  /** Without the site's name at the end: "Headline | The Paper". */
  private String withoutSite(String title) {
    String kept = title;
    for (int i = 0; i < 2; i++) {
      kept = withoutLast(kept);
    }
    return kept;
  }

  private String withoutLast(String title) {
    for (String mark : MARKS) {
      int at = title.lastIndexOf(mark);
      if (at > 0 && Words.count(title.substring(0, at)) >= 3) {
        String rest = title.substring(at + mark.length());
        if (mark.equals(" | ") && Words.count(rest) <= 5 || isSite(rest)) {
          return title.substring(0, at).strip();
        }
      }
    }
    return title;
  }

  private boolean isSite(String name) {
    String letters = letters(name);
    String own = letters(site);
    return letters.length() >= 2
        && (!own.isEmpty() && (own.contains(letters) || letters.contains(own))
            || letters(host).contains(letters));
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : Words.of(name.toLowerCase(Locale.ROOT))) {
      letters.append(word.equals("the") ? "" : word);
    }
    return letters.toString();
  }
}
