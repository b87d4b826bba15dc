package org.nightdesk.enrichment.name;

/**
 * What a correction did in a night.
 *
 * @param entity id of the entity it worked on; empty where there is none
 * @param mentions how many mentions it moved, retyped, renamed or dropped
 */
public record CorrectionEffect(
    Correction correction, Outcome outcome, String entity, int mentions) {
  /** Whether it did something. */
  public enum Outcome {
    /** It changed what the rules alone would have made. */
    APPLIED,
    /** The night is so without it. */
    ALREADY_SO,
    /** No article of the night has the name. */
    NOT_FOUND,
    /** Another line says the same. */
    REPEATED,
    /** Several entities bear the name and no type tells which; nothing was done. */
    AMBIGUOUS
  }
}
