package org.nightdesk.batch.store;

/** The tables of a state are not those this version of Nightdesk reads. */
public final class StateLayoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private StateLayoutException(String message) {
    super(message);
  }

  /** A newer program made or migrated them. */
  static StateLayoutException newer(String where, String found, String expected) {
    return new StateLayoutException(
        ("the state in %s has schema version %s, newer than this Nightdesk's %s and not touched; run the"
                + " newer Nightdesk, or begin another state with --state")
            .formatted(where, found, expected));
  }

  /** They are from before there were migrations. */
  static StateLayoutException tooOld(String where, String found, String first) {
    return new StateLayoutException(
        ("the state in %s has schema version %s, older than %s, the first that can be migrated; begin"
                + " another state with --state")
            .formatted(where, found, first));
  }

  /** They are somebody else's. */
  static StateLayoutException foreign(String where) {
    return new StateLayoutException(
        ("the schema of %s holds other tables and is not touched; give the state a database or a schema"
                + " of its own: jdbc:postgresql://host/database?currentSchema=nightdesk")
            .formatted(where));
  }

  /** Its database does not take every text. */
  static StateLayoutException narrow(String where, String encoding) {
    return new StateLayoutException(
        "the database of %s keeps texts as %s; make one with ENCODING 'UTF8'"
            .formatted(where, encoding));
  }
}
