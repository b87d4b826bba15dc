package org.nightdesk.batch.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A database on a server. Whatever is said of it holds no secret.
 *
 * @param url {@code jdbc:postgresql://host:port/database?…}, without any password
 * @param user empty for the one the address or the system names
 * @param password empty where none is needed, or where the file of passwords has it
 */
public record ServerAddress(String url, String user, String password) {
  private static final String START = "jdbc:postgresql:";

  /** The only parameters that are shown. */
  private static final List<String> SHOWN = List.of("currentschema", "sslmode");

  /**
   * Checks that the address names a database and nothing in it is secret.
   *
   * @throws StateAddressException if not
   */
  public ServerAddress {
    if (!url.startsWith(START) || database(url).isEmpty()) {
      throw new StateAddressException(
          "the state \"%s\" names no database; expected jdbc:postgresql://host/database"
              .formatted(shown(url)));
    }
    boolean secret = url.substring(0, pathEnd(url)).contains("@")
        || parameters(url).stream()
            .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains("password"));
    if (secret) {
      throw new StateAddressException(
          ("the address of the state, %s, holds a user or a password where others can read it; set"
                  + " NIGHTDESK_STATE_USER and NIGHTDESK_STATE_PASSWORD, or use ~/.pgpass")
              .formatted(shown(url)));
    }
  }

  /** Whether what was given as a state is an address and no folder, though perhaps a bad one. */
  public static boolean isOne(String given) {
    return given.startsWith("jdbc:") || given.contains("://");
  }

  /** The name of the database. */
  public String database() {
    return database(url);
  }

  private static String database(String url) {
    String path = url.substring(0, pathEnd(url));
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
  }

  private static int pathEnd(String url) {
    int question = url.indexOf('?');
    return question < 0 ? url.length() : question;
  }

  private static List<String> parameters(String url) {
    int end = pathEnd(url);
    return end == url.length()
        ? List.of()
        : Arrays.asList(url.substring(end + 1).split("&"));
  }

  /** Leaves out what stands before an @ and all parameters but those that are known to be harmless. */
  private static String shown(String url) {
    String path = url.substring(0, pathEnd(url));
    int at = path.lastIndexOf('@');
    String place =
        at < 0 ? path : path.substring(0, path.indexOf(':') + 1) + "…" + path.substring(at);
    String parameters = parameters(url).stream()
        .filter(each -> SHOWN.contains(each.split("=", 2)[0].toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining("&"));
    return place + (parameters.isEmpty() ? "" : "?" + parameters);
  }

  /** The address, for messages. */
  @Override
  public String toString() {
    return shown(url);
  }
}
