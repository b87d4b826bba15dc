package org.nightdesk.enrichment.name;

/**
 * What somebody wants a name to be, night after night.
 *
 * @param line where it stands in its file, from 1
 * @param action what is to be done
 * @param name a spelling of the entity it is about
 * @param other the second entity of a merge, the spelling a split takes out, the name a rename shows;
 *     empty for the rest
 * @param type what a retype makes of it, {@link EntityType#OTHER} where none is stated
 * @param note for readers of the file, without effect
 */
public record Correction(
    int line, Action action, String name, String other, EntityType type, String note) {
  /** What is done; the constants are in the order in which they are applied. */
  public enum Action {
    /** Takes the spelling {@code other} out of the entity. */
    SPLIT,
    /** Makes one entity of two. */
    MERGE,
    /** Changes what kind of thing it is. */
    RETYPE,
    /** Shows it under the name {@code other}. */
    RENAME,
    /** It is no name: its mentions are dropped. */
    IGNORE
  }

  public Correction {
    boolean needsOther =
        action == Action.SPLIT || action == Action.MERGE || action == Action.RENAME;
    if (name.isBlank()) {
      throw new IllegalArgumentException("expected a name for " + word(action));
    }
    if (needsOther == other.isBlank()) {
      throw new IllegalArgumentException(
          needsOther
              ? "expected a second name in \"other\" for " + word(action)
              : "expected nothing in \"other\" for %s but found \"%s\""
                  .formatted(word(action), other));
    }
    if (action == Action.MERGE && ArticleUnits.fold(name).equals(ArticleUnits.fold(other))) {
      throw new IllegalArgumentException("\"%s\" cannot be merged with itself".formatted(name));
    }
  }

  /** The action as files write it. */
  public static String word(Action action) {
    return action.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The two say the same, whatever line they stand in. */
  boolean repeats(Correction earlier) {
    return action == earlier.action
        && type == earlier.type
        && folded().equals(earlier.folded())
        && ArticleUnits.fold(other).equals(ArticleUnits.fold(earlier.other));
  }

  /** The two give one type, or one name, to whatever they are about. */
  boolean saysTheSameAs(Correction earlier) {
    return action == earlier.action
        && type == earlier.type
        && ArticleUnits.fold(other).equals(ArticleUnits.fold(earlier.other));
  }

  String folded() {
    return ArticleUnits.fold(name);
  }
}
