package org.nightdesk.enrichment.compare;

import java.util.List;

/** What every pair of clauses asks of what is told, by the classes of its words, as bits. */
final class Told {
  static final int CHANGE = 1;
  static final int HARM = 2;
  static final int DISBELIEF = 4;

  /** What is told is still to come. */
  static final int DECISION = 8;

  /** Something is taken by force. */
  static final int TAKING = 16;

  /** Classes of verbs after which what is told is still to come. */
  private static final List<String> DECIDING = List.of(
      "plan",
      "promise",
      "decide",
      "order",
      "announce",
      "vote",
      "offer",
      "demand",
      "agree",
      "agree-time",
      "call-for");

  private static final List<String> OF_HARM = List.of("die", "injure", "toll", "missing");

  private static final List<String> OF_DISBELIEF = List.of("doubt", "deny", "reject");

  /** The bits of each class by its number. */
  private static final byte[] BITS = bits(Lexicon.english());

  private Told() {}

  private static byte[] bits(Lexicon lexicon) {
    byte[] bits = new byte[lexicon.concepts()];
    mark(lexicon, bits, List.of("put-off"), CHANGE);
    mark(lexicon, bits, OF_HARM, HARM);
    mark(lexicon, bits, OF_DISBELIEF, DISBELIEF);
    mark(lexicon, bits, DECIDING, DECISION);
    mark(lexicon, bits, List.of("capture", "seize-place"), TAKING);
    return bits;
  }

  private static void mark(Lexicon lexicon, byte[] bits, List<String> concepts, int bit) {
    for (String concept : concepts) {
      int number = lexicon.numberOf(concept);
      if (number < 0) {
        throw new IllegalStateException("no class of words is called " + concept);
      }
      bits[number] |= (byte) bit;
    }
  }

  /** The bits of all of a word's classes, given by their numbers. */
  static int of(int[] concepts) {
    int told = 0;
    for (int concept : concepts) {
      told |= BITS[concept];
    }
    return told;
  }
}
