package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.nightdesk.enrichment.name.Entity;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.name.Mention;

/**
 * Whom the names of an article name, in the order of {@link NameLines}: {@code e1f… - e20…/PLACE} says that
 * the first is an entity of the type the name was found to have, the second none, the third a place after
 * all.
 */
public final class NamedEntities {
  private static final String NONE = "-";
  private static final char STROKE = '/';

  private final StringBuilder line = new StringBuilder();
  private int named;

  NamedEntities() {}

  /**
   * A name and whom it names.
   *
   * @param mention with the type of its entity, or else the one it was found to have
   * @param codeStart where it begins, in code points
   * @param codeEnd where it ends
   * @param entity an id; empty where it is none, or nobody knows yet
   */
  record Named(Mention mention, int codeStart, int codeEnd, String entity) {}

  /**
   * Adds the next name.
   *
   * @param entity null where it is none
   */
  void add(Mention mention, @Nullable Entity entity) {
    if (!line.isEmpty()) {
      line.append(' ');
    }
    if (entity == null) {
      line.append(NONE);
      return;
    }
    named++;
    line.append(entity.id());
    if (entity.type() != mention.type()) {
      line.append(STROKE).append(entity.type().name());
    }
  }

  /** How many of the names are of an entity. */
  int named() {
    return named;
  }

  /** What was added. */
  String line() {
    return line.toString();
  }

  /**
   * Names with whom they name.
   *
   * @param line of the same names; null where nobody knows yet
   */
  static List<Named> read(List<NameLines.Found> names, @Nullable String line) {
    List<Named> read = new ArrayList<>(names.size());
    StringTokenizer entities = new StringTokenizer(line == null ? "" : line, " ");
    for (NameLines.Found name : names) {
      Mention mention = name.mention();
      String entity = entities.hasMoreTokens() ? entities.nextToken() : NONE;
      int stroke = entity.indexOf(STROKE);
      if (stroke >= 0) {
        mention = new Mention(
            mention.evidence(),
            mention.where(),
            mention.text(),
            EntityType.valueOf(entity.substring(stroke + 1)),
            mention.acts());
      }
      read.add(new Named(mention, name.codeStart(), name.codeEnd(), id(entity)));
    }
    return read;
  }

  /** The entities of a line, as often as they are named. */
  public static List<String> ids(String line) {
    List<String> ids = new ArrayList<>();
    StringTokenizer entities = new StringTokenizer(line, " ");
    while (entities.hasMoreTokens()) {
      String id = id(entities.nextToken());
      if (!id.isEmpty()) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static String id(String entity) {
    int stroke = entity.indexOf(STROKE);
    return entity.equals(NONE) ? "" : stroke < 0 ? entity : entity.substring(0, stroke);
  }
}
