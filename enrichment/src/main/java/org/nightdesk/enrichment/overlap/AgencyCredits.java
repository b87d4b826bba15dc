package org.nightdesk.enrichment.overlap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens;

/**
 * Reads the news agency an article credits, near its top, near its end, or in a byline.
 *
 * <p>Forms: a known agency or 2 to 5 capitals in brackets after a dateline; a known agency in
 * brackets at the end of a block; "Source: X"; "X reports"; "according to a X report"; "with
 * inputs from X"; "with X" in the last words of a block; "Copyright 2020 X"; a byline, author or outlet that is an agency.
 */
final class AgencyCredits {
  private static final int TOP_BLOCKS = 4;
  private static final int TOP_LENGTH = 300;
  private static final int END_BLOCKS = 3;
  private static final int DATELINE = 80;
  private static final int LONGEST_NAME = 6;
  private static final int COPYRIGHT_HOLDER = 4;
  private static final Map<String, String> AGENCIES = agencies();

  private AgencyCredits() {}

  /** The agency's name; empty where none is credited. */
  static String in(OriginCandidate.Credited article) {
    String stated = known(article.source());
    if (stated.isEmpty()) {
      stated = anywhere(Tokens.of(article.author(), new Span(0, article.author().length())));
    }
    if (!stated.isEmpty()) {
      return stated;
    }
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean top = i < TOP_BLOCKS
          || blocks.get(i).where().start() - blocks.get(0).where().start() < TOP_LENGTH;
      boolean end = i >= blocks.size() - END_BLOCKS;
      BlockRole role = blocks.get(i).role();
      boolean creditsPictures = role == BlockRole.PHOTO_CREDIT || role == BlockRole.CAPTION;
      if ((top || end || role == BlockRole.BYLINE) && !creditsPictures) {
        String credit = inBlock(article.text(), blocks.get(i));
        if (!credit.isEmpty()) {
          return credit;
        }
      }
    }
    return "";
  }

  private static String inBlock(String text, Block block) {
    Tokens tokens = Tokens.of(text, block.where());
    for (int i = 0; i < tokens.count(); i++) {
      String credit = tokens.word(i).equals("(")
          ? inBrackets(tokens, i, block)
          : isSourceLabel(tokens, i) ? named(tokens, i + 2) : reporting(tokens, i);
      if (!credit.isEmpty() && !UnnamedAgencies.isWhole(credit)) {
        return credit;
      }
    }
    return block.role() == BlockRole.BYLINE ? anywhere(tokens) : "";
  }

  /** "LIMA, May 3 (XYZ) -" or "... he said. (XYZ)". */
  private static String inBrackets(Tokens tokens, int open, Block block) {
    int close = open + 1;
    while (close < tokens.count()
        && close - open <= LONGEST_NAME + 1
        && !tokens.word(close).equals(")")) {
      close++;
    }
    if (close >= tokens.count() || !tokens.word(close).equals(")") || close == open + 1) {
      return "";
    }
    Span inside = tokens.span(open + 1, close - 1);
    String known = anywhere(Tokens.of(tokens.text(), inside));
    boolean early = tokens.start(open) - block.where().start() <= DATELINE;
    boolean dash = isDash(tokens.word(close + 1));
    boolean last = close >= tokens.count() - 2;
    if (!known.isEmpty()) {
      return early || last ? known : "";
    }
    boolean acronym = close == open + 2 && isAcronym(tokens.word(open + 1));
    return acronym && early && dash ? tokens.word(open + 1) : "";
  }

  private static boolean isSourceLabel(Tokens tokens, int i) {
    boolean label = tokens.lower(i).equals("source") || tokens.lower(i).equals("sources");
    return label && tokens.word(i + 1).equals(":");
  }

  /** A name up to the end of its line: an agency, or whatever the source is called. */
  private static String named(Tokens tokens, int first) {
    String known = knownAt(tokens, first);
    if (!known.isEmpty() || first >= tokens.count() || !tokens.isCapitalised(first)) {
      return known;
    }
    int last = first;
    while (last + 1 < tokens.count()
        && last - first < LONGEST_NAME
        && !tokens.text().substring(tokens.end(last), tokens.start(last + 1)).contains("\n")
        && (tokens.isCapitalised(last + 1) || tokens.word(last + 1).equals("-"))) {
      last++;
    }
    return tokens.span(first, last).in(tokens.text());
  }

  /** "XYZ reports", "according to XYZ", "with inputs from XYZ", "with XYZ", "Copyright 2020 XYZ". */
  private static String reporting(Tokens tokens, int i) {
    boolean inputs = (tokens.lower(i).equals("input") || tokens.lower(i).equals("inputs"))
        && tokens.lower(i + 1).equals("from");
    if (inputs) {
      return knownAt(tokens, i + 2);
    }
    if (tokens.lower(i).equals("according") && tokens.lower(i + 1).equals("to")) {
      return knownAt(tokens, isArticle(tokens.lower(i + 2)) ? i + 3 : i + 2);
    }
    if (tokens.lower(i).equals("with")) {
      String known = knownAt(tokens, i + 1);
      return known.isEmpty() || i + 1 + LONGEST_NAME < tokens.count() ? "" : known;
    }
    if (tokens.lower(i).equals("copyright") || tokens.word(i).equals("\u00a9")) {
      for (int holder = i + 1; holder <= i + COPYRIGHT_HOLDER; holder++) {
        String known = holder < tokens.count() ? knownAt(tokens, holder) : "";
        if (!known.isEmpty()) {
          return known;
        }
      }
      return "";
    }
    String verb = tokens.lower(i);
    if (i == 0 || !verb.equals("reports") && !verb.equals("reported")) {
      return "";
    }
    for (int length = Math.min(LONGEST_NAME, i); length >= 1; length--) {
      String known = known(tokens.span(i - length, i - 1).in(tokens.text()));
      if (!known.isEmpty()) {
        return known;
      }
    }
    boolean alone = verb.equals("reports")
        && (i == 1 || tokens.word(i - 2).equals(",") || tokens.word(i - 2).equals("."));
    return alone && isAcronym(tokens.word(i - 1)) ? tokens.word(i - 1) : "";
  }

  private static String anywhere(Tokens tokens) {
    for (int i = 0; i < tokens.count(); i++) {
      String known = knownAt(tokens, i);
      if (!known.isEmpty()) {
        return known;
      }
    }
    return "";
  }

  private static String knownAt(Tokens tokens, int first) {
    for (int length = Math.min(LONGEST_NAME, tokens.count() - first); length >= 1; length--) {
      String known = known(tokens.span(first, first + length - 1).in(tokens.text()));
      if (!known.isEmpty()) {
        return known;
      }
    }
    return "";
  }

  private static String known(String name) {
    String plain = name.strip();
    boolean acronym = plain.length() <= 5 && plain.equals(plain.toUpperCase(Locale.ROOT));
    // "dpa" and "AP" are agencies, "Ap" and "ana" are not: short names count only as listed.
    String found = AGENCIES.getOrDefault(plain, "");
    return found.isEmpty() && !acronym && plain.length() > 5
        ? AGENCIES.getOrDefault(plain.toLowerCase(Locale.ROOT), "")
        : found;
  }

  private static boolean isAcronym(String word) {
    return word.length() >= 2
        && word.length() <= 5
        && word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an") || word.equals("the");
  }

  private static boolean isDash(String word) {
    return word.equals("-") || word.equals("\u2013") || word.equals("\u2014");
  }

  /** Name to canonical name; longer names also in lower case. */
  private static Map<String, String> agencies() {
    Map<String, String> agencies = new HashMap<>();
    try (InputStream in = AgencyCredits.class.getResourceAsStream("agencies.txt");
        BufferedReader lines = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] names = line.split("\\|", -1);
          for (String name : names) {
            agencies.put(name.strip(), names[0].strip());
            if (name.strip().length() > 5) {
              agencies.put(name.strip().toLowerCase(Locale.ROOT), names[0].strip());
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("agencies.txt cannot be read", e);
    }
    return Map.copyOf(agencies);
  }
}
