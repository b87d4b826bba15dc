package org.nightdesk.batch.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a state lies.
 *
 * @param folder of the logs and the list of runs, and of the database where there is no server
 * @param server holds the database; empty where it is a file in the folder
 */
public record StatePlace(Path folder, Optional<ServerAddress> server) {
  /**
   * Takes the lock that lets one work on the state at a time.
   *
   * @param what is run, for others to read
   * @throws StateInUseException if another process, or this one, holds it; it says who and since when
   */
  public RunLock lock(String what, Instant now) {
    return server
        .<RunLock>map(address -> ServerLock.take(address, what))
        .orElseGet(() -> StateLock.take(folder, what, now));
  }

  /**
   * Opens the state, with the tables this program reads.
   *
   * @param connections how many may be in use at once, at least 1
   * @throws StateInUseException if another process holds it
   * @throws StateLayoutException if a newer Nightdesk made it
   */
  public StateDatabase open(int connections) {
    return server
        .map(address -> StateDatabase.connect(address, connections))
        .orElseGet(() -> StateDatabase.open(folder, connections));
  }

  /** The state's place, for messages; it holds no secret. */
  @Override
  public String toString() {
    return server.map(ServerAddress::toString).orElseGet(folder::toString);
  }
}
