package org.nightdesk.batch.store;

/** Held by whoever works on a state; closing lets go of it. */
public sealed interface RunLock extends AutoCloseable permits StateLock, ServerLock {
  @Override
  void close();
}
