package org.nightdesk.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sample corpus with other names, numbers and dates: names by a list, numbers by a seeded draw
 * that keeps their form, dates a year less a day later so that weekdays stay.
 */
final class SwappedCorpus {
  private static final int DAYS = 364;
  private static final String MONTHS =
      IntStream.rangeClosed(1, 12).mapToObj(SwappedCorpus::month).collect(Collectors.joining("|"));
  private static final Pattern ISO_DATE =
      Pattern.compile("(?<![\\w/-])(20\\d\\d)-(\\d\\d)-(\\d\\d)");
  private static final Pattern WRITTEN_DATE = Pattern.compile(
      "\\b(?:(\\d{1,2}) )?(" + MONTHS + ")(?: (\\d{1,2})(st|nd|rd|th)?\\b)?(,? 20\\d\\d)?");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.,$/\uE000-])(?:19|20)\\d\\d(?![\\d.,]\\d|\\d)");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d_:/#.-])\\d[\\d,]*(?:\\.\\d+)?(?![\\d:\\p{L}_])");

  private final Random random;
  private final Map<String, String> names = new HashMap<>();
  private final Pattern anyName;
  private final Map<String, String> numbers = new HashMap<>();
  private final Set<String> drawn = new HashSet<>();

  SwappedCorpus(long seed) throws IOException {
    random = new Random(seed);
    try (InputStream list = SwappedCorpus.class.getResourceAsStream("swaps.txt")) {
      new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(pair -> names.put(pair[0], pair[1]));
    }
    String any = names.keySet().stream()
        .sorted((a, b) -> b.length() - a.length())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
    anyName = Pattern.compile("(?<![\\p{L}\\d.])(?:" + any + ")(?![\\p{L}\\d])");
  }

  /** Writes the swapped corpus; the file names stay, for ids are made of them. */
  Path write(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        String text = Files.readString(file, StandardCharsets.UTF_8);
        boolean isIndex = file.getFileName().toString().equals("INDEX.md");
        Files.writeString(copy, isIndex ? names(dates(text)) : swap(text), StandardCharsets.UTF_8);
      }
    }
    return to.resolve("INDEX.md");
  }

  private String swap(String text) {
    return names(numbers(dates(text)));
  }

  private String names(String text) {
    return anyName.matcher(text).replaceAll(found -> names.get(found.group()));
  }

  /** Dates are marked with a private character so that their numbers are not drawn anew. */
  private String dates(String text) {
    String iso = ISO_DATE.matcher(text).replaceAll(d -> {
      LocalDate date = LocalDate.of(number(d, 1), number(d, 2), number(d, 3)).plusDays(DAYS);
      return "\uE000" + date.toString().replace("-", "\uE000-\uE000");
    });
    String written = WRITTEN_DATE.matcher(iso).replaceAll(SwappedCorpus::shifted);
    return YEAR.matcher(written).replaceAll(y -> "\uE000" + (Integer.parseInt(y.group()) + 1));
  }

  private static String shifted(MatchResult found) {
    boolean before = found.group(1) != null;
    String day = before ? found.group(1) : found.group(3);
    String tail = found.group(5) == null ? "" : found.group(5);
    if (day == null) {
      return tail.isEmpty()
          ? found.group()
          : found.group(2) + " \uE000" + (Integer.parseInt(tail.replaceAll("\\D", "")) + 1);
    }
    int year = tail.isEmpty() ? 2025 : Integer.parseInt(tail.replaceAll("\\D", ""));
    int month = Arrays.asList(MONTHS.split("\\|")).indexOf(found.group(2)) + 1;
    LocalDate date = LocalDate.of(year, month, Integer.parseInt(day)).plusDays(DAYS);
    String ending = found.group(4) == null ? "" : ordinal(date.getDayOfMonth());
    String number = "\uE000" + date.getDayOfMonth() + ending;
    String name = month(date.getMonthValue());
    String shown = tail.isEmpty() ? "" : tail.replaceAll("\\d", "") + "\uE000" + date.getYear();
    return before ? number + " " + name + shown : name + " " + number + shown;
  }

  private String numbers(String text) {
    String swapped = NUMBER.matcher(text).replaceAll(found -> {
      boolean isDate = found.start() > 0 && text.charAt(found.start() - 1) == '\uE000';
      return isDate ? found.group() : numbers.computeIfAbsent(found.group(), this::draw);
    });
    return swapped.replace("\uE000", "");
  }

  /** Another number of the same form that is no year and was not drawn before. */
  private String draw(String number) {
    if (number.equals("1") || number.equals("0")) {
      return number;
    }
    String other;
    do {
      StringBuilder digits = new StringBuilder();
      for (int i = 0; i < number.length(); i++) {
        char c = number.charAt(i);
        boolean first = i == 0;
        digits.append(
            Character.isDigit(c)
                ? (char) ('0' + (first ? 2 : 0) + random.nextInt(first ? 8 : 10))
                : c);
      }
      other = digits.toString();
    } while (YEAR.matcher(other).matches() || !drawn.add(other));
    return other;
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static String month(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String ordinal(int day) {
    List<String> endings = List.of("th", "st", "nd", "rd");
    return day % 100 / 10 == 1 || day % 10 > 3 ? "th" : endings.get(day % 10);
  }
}
