package org.nightdesk.benchmarks.corpus;

import java.util.random.RandomGenerator;

/** Who and what a story is about: all who report it name the same. */
final class Cast {
  private static final int FIGURES = 12;
  private static final String[] WEEKDAYS =
      "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
  private static final String[] MONTHS = ("January February March April May June July August"
          + " September October November December")
      .split(" ");
  private static final String[] MONEY = {"$", "€", "£"};

  final String topic;
  final String[] firstNames = new String[5];
  final String[] surnames = new String[5];
  final String[] places = new String[4];
  final String[] bodies = new String[3];
  final String[] brands = new String[3];
  private final long[] counts = new long[FIGURES];
  private final String weekday;
  private final String date;
  private final String currency;

  Cast(Lexicon lexicon, RandomGenerator random) {
    topic = lexicon.topics().get(random.nextInt(lexicon.topics().size()));
    for (int i = 0; i < surnames.length; i++) {
      firstNames[i] = NameMaker.firstName(random);
      surnames[i] = NameMaker.person(random);
    }
    for (int i = 0; i < places.length; i++) {
      places[i] = NameMaker.place(random);
    }
    for (int i = 0; i < bodies.length; i++) {
      String of = random.nextBoolean() ? NameMaker.place(random) : NameMaker.brand(random);
      bodies[i] = random.nextInt(3) == 0
          ? of + " " + lexicon.word("body", random)
          : of + " " + lexicon.word("field", random) + " " + lexicon.word("body", random);
      brands[i] = NameMaker.brand(random) + " " + lexicon.word("field", random);
    }
    for (int i = 0; i < counts.length; i++) {
      counts[i] = (long) Math.pow(10, 1 + 3 * random.nextDouble());
    }
    weekday = WEEKDAYS[random.nextInt(WEEKDAYS.length)];
    date = MONTHS[random.nextInt(MONTHS.length)] + " " + (1 + random.nextInt(28));
    currency = MONEY[random.nextInt(MONEY.length)];
  }

  /** A word for a slot of the sentences. */
  String word(String slot, Lexicon lexicon, RandomGenerator random) {
    return switch (slot) {
      case "n" -> noun(lexicon, random);
      case "adj" -> lexicon.word("adjective", random);
      case "v" -> lexicon.word("verb", random);
      case "pastv" -> Lexicon.past(lexicon.word("verb", random));
      case "adverb" -> lexicon.word("adverb", random);
      case "saying" -> lexicon.word("saying", random);
      case "role" -> lexicon.word("role", random);
      case "unit" -> lexicon.word("unit", random);
      case "compass" -> lexicon.word("place", random);
      case "Person", "person" -> person(random);
      case "Surname", "surname" -> foremost(surnames, random);
      case "firstname" -> foremost(firstNames, random);
      case "Place", "place" -> foremost(places, random);
      case "name" -> NameMaker.brand(random);
      case "Org" -> "the " + foremost(bodies, random);
      case "company" -> foremost(brands, random);
      case "outlet" -> "the " + places[places.length - 1] + " Chronicle";
      default -> figure(slot, random);
    };
  }

  private String figure(String slot, RandomGenerator random) {
    return switch (slot) {
      case "weekday" -> random.nextInt(3) > 0 ? weekday : WEEKDAYS[random.nextInt(7)];
      case "date" -> random.nextInt(3) > 0 ? date : MONTHS[random.nextInt(12)] + " " + day(random);
      case "number" -> String.valueOf(2 + random.nextInt(10));
      case "small" -> String.valueOf(1 + random.nextInt(60));
      case "age", "years" -> String.valueOf(3 + random.nextInt(60));
      case "count" -> grouped(counts[random.nextInt(FIGURES)]);
      case "figure" -> grouped(1000 + random.nextInt(8000));
      case "rate" -> "1." + (1000 + random.nextInt(8999));
      case "money2" -> (50 + random.nextInt(60)) + "." + (10 + random.nextInt(90));
      case "percent" -> random.nextInt(60) + "." + random.nextInt(10) + " percent";
      case "money" -> currency + grouped(counts[random.nextInt(FIGURES)]) + " million";
      default -> throw new IllegalArgumentException("nothing is known for {" + slot + "}");
    };
  }

  private static int day(RandomGenerator random) {
    return 1 + random.nextInt(28);
  }

  private String noun(Lexicon lexicon, RandomGenerator random) {
    int draw = random.nextInt(20);
    if (draw == 0) {
      return lexicon.word(lexicon.topics().get(random.nextInt(lexicon.topics().size())), random);
    }
    return lexicon.word(draw < 7 ? "general" : topic, random);
  }

  private String person(RandomGenerator random) {
    int i = random.nextInt(surnames.length);
    return firstNames[i] + " " + surnames[i];
  }

  /** The first more often than the last. */
  private static String foremost(String[] names, RandomGenerator random) {
    return names[Math.min(random.nextInt(names.length), random.nextInt(names.length))];
  }

  private static String grouped(long count) {
    return count < 1000
        ? String.valueOf(count)
        : count / 1000 + "," + "%03d".formatted(count % 1000);
  }
}
