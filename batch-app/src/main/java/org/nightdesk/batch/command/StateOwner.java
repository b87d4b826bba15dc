package org.nightdesk.batch.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nightdesk.batch.backfill.NightLists;
import org.nightdesk.batch.store.JdbcNightStore;
import org.nightdesk.batch.store.StatePlace;

/** A state belongs to one index: what earlier nights told says nothing about another corpus. */
final class StateOwner {
  private static final String FILE = "index.txt";

  /** What a state calls its index that a server holds. */
  private static final String VALUE = "index";

  private StateOwner() {}

  /**
   * Refuses a state in a folder that another index has, without opening it.
   *
   * @throws MisuseException with the line to type instead
   */
  static void check(StatePlace place, NightLists lists) {
    try {
      if (place.server().isEmpty()) {
        check(place.folder(), lists);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Path state, NightLists lists) throws IOException {
    Path file = state.resolve(FILE);
    if (!Files.exists(file)) {
      return;
    }
    String owner = Files.readString(file, StandardCharsets.UTF_8).strip();
    if (!owner.equals(lists.name())) {
      Path index = lists.path();
      Path folder = index.getParent() == null ? index : index.getParent();
      String label =
          folder.getFileName() == null ? "other" : folder.getFileName().toString();
      throw new MisuseException("""
          the state in %s belongs to the index %s, not to %s.
          Give this index a state and an output folder of its own:
            nightdesk run --index=%s --out=briefs-%s --state=var-%s""".formatted(state, owner, index, index, label, label));
    }
  }

  /**
   * Makes the state the index's own. One that a server holds says so itself, since another machine may
   * use it next.
   *
   * @param values of the state
   * @throws MisuseException if a state that a server holds is another's already
   */
  static void take(StatePlace place, JdbcNightStore values, NightLists lists) throws IOException {
    if (place.server().isEmpty()) {
      take(place.folder(), lists);
      return;
    }
    String owner = values.value(VALUE);
    if (owner.isEmpty()) {
      values.setValue(VALUE, lists.name());
    } else if (!owner.equals(lists.name())) {
      throw new MisuseException(
          ("the state in %s belongs to the index %s, not to %s; give this index a database or a schema"
                  + " of its own")
              .formatted(place, owner, lists.path()));
    }
  }

  private static void take(Path state, NightLists lists) throws IOException {
    Files.createDirectories(state);
    Path file = state.resolve(FILE);
    if (!Files.exists(file)) {
      Files.writeString(file, lists.name() + "\n", StandardCharsets.UTF_8);
    }
  }
}
