package org.nightdesk.enrichment.quote;

import java.util.Set;

/** Where a reported clause ends. */
final class ClauseEnd {
  private static final Set<String> TURNS =
      Set.of("while", "although", "though", "whereas", "after", "before", "who", "which");
  private static final Set<String> GOES_ON = Set.of(
      "only", "not", "if", "when", "also", "still", "never", "that", "in", "for", "at", "to");
  private static final Set<String> ASIDES = Set.of(
      "statement",
      "move",
      "claim",
      "decision",
      "remark",
      "comment",
      "assessment",
      "step",
      "charge");

  private final Paragraph paragraph;

  ClauseEnd(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /** The last word of the clause: before the full stop, or before a comma and a turn of thought. */
  int of(int first, int to, boolean relative) {
    int at = first;
    int limit = Math.min(to, first + ReportedClause.LONGEST);
    boolean told = false;
    while (at < limit) {
      String word = paragraph.lower(at);
      told |= at > first && paragraph.is(at, Trait.FINITE);
      boolean comma = word.equals(",");
      boolean dash =
          (word.equals("—") || word.equals("–")) && paragraph.tokens().isSpacedBefore(at);
      boolean and = (word.equals("and") || word.equals("but")) && isSecondCue(at + 1);
      int behind = comma && !told ? behindRelative(at, limit) : -1;
      if (behind > at) { // "said the pier, which had sunk, would be rebuilt"
        at = behind;
        continue;
      }
      if (word.equals(";") || dash || and || comma && isTurn(at + 1, relative && told)) {
        break;
      }
      at++;
    }
    int last = at - 1;
    while (last > first && !isWordLike(last)) {
      last--;
    }
    return last;
  }

  /** The verb behind the relative clause that opens after this comma; -1 where none follows it. */
  private int behindRelative(int comma, int limit) {
    String word = paragraph.lower(comma + 1);
    if (!word.equals("which") && !word.equals("who")) {
      return -1;
    }
    int at = comma + 2;
    while (at < limit
        && !paragraph.lower(at).equals(",")
        && !paragraph.lower(at).equals(";")) {
      at++;
    }
    boolean verb = paragraph.lower(at).equals(",")
        && (paragraph.is(at + 1, Trait.CLAUSE_VERB) || paragraph.is(at + 1, Trait.FINITE));
    return verb ? at + 1 : -1;
  }

  private boolean isTurn(int next, boolean relative) {
    String word = paragraph.lower(next);
    if (TURNS.contains(word) || CueVerbs.isParticiple(word)) {
      return true;
    }
    if (word.equals("but")) {
      return !GOES_ON.contains(paragraph.lower(next + 1));
    }
    if (word.equals("and")) {
      return isSecondCue(next + 1);
    }
    boolean aside = word.equals("a") && ASIDES.contains(paragraph.lower(next + 1));
    return aside || relative && SpeechWords.isFinite(word);
  }

  /** A verb of speech that goes on with the same subject: "and added", "and urged them". */
  private boolean isSecondCue(int at) {
    return switch (paragraph.lower(at)) {
      case "said",
          "added",
          "told",
          "called",
          "urged",
          "asked",
          "warned",
          "accused",
          "insisted",
          "promised",
          "vowed",
          "pledged",
          "demanded",
          "reiterated",
          "stressed",
          "reminded" -> true;
      default -> false;
    };
  }

  private boolean isWordLike(int token) {
    char first = paragraph.lower(token).charAt(0);
    return Character.isLetterOrDigit(first) || "%)$€£]".indexOf(first) >= 0;
  }
}
