package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One PostgreSQL server for all tests that need one, stopped when the last is over. They are skipped
 * where its programs are not installed, except where everything has to be checked ({@code CI=true}).
 */
final class StartedServer implements BeforeAllCallback {
  private static final String MISSING =
      "no PostgreSQL server (initdb, pg_ctl) is installed; .ci/run installs Debian's";

  private Optional<PostgresServer> server = Optional.empty();

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    Optional<Path> programs = PostgresServer.programs();
    if (programs.isEmpty()) {
      System.out.println("skipped: " + context.getDisplayName() + ", " + MISSING);
      assertThat(System.getenv("CI")).as("not skipped in CI: " + MISSING).isNotEqualTo("true");
    }
    assumeTrue(programs.isPresent(), MISSING);
    // The store of all tests closes what lies in it.
    server = Optional.of(context
        .getRoot()
        .getStore(Namespace.create(StartedServer.class))
        .getOrComputeIfAbsent(
            "server", key -> start(programs.orElseThrow()), PostgresServer.class));
  }

  private static PostgresServer start(Path programs) {
    try {
      return PostgresServer.start(programs);
    } catch (Exception e) {
      throw new AssertionError("the server did not start", e);
    }
  }

  PostgresServer get() {
    return server.orElseThrow();
  }
}
