package org.nightdesk.batch.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One run at a time: a lock on {@code run.lock} in the state folder. The system lets go of it when its
 * process ends, however that ends, so a lock a dead process left is simply taken over. The file says who
 * holds it.
 */
public final class StateLock implements RunLock {
  private static final String FILE = "run.lock";

  /** More than a holder's line ever has. */
  private static final int LINE = 400;

  /** What is locked lies behind the line, so that others can read it where locks are mandatory. */
  private static final long LOCKED = 1 << 20;

  private final FileChannel channel;

  private StateLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param state the state folder; made where it is missing
   * @param what is run, for others to read
   * @throws StateInUseException if another process, or this one, holds it; it says who and since when
   */
  @SuppressWarnings("resource") // closed with the lock, or here where there is none
  public static StateLock take(Path state, String what, Instant now) {
    Path file = state.resolve(FILE);
    FileChannel channel = null;
    try {
      Files.createDirectories(state);
      channel = FileChannel.open(
          file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        String holder = read(channel);
        channel.close();
        throw new StateInUseException(state.toString(), holder);
      }
      String line = "process %s, %s, since %s"
          .formatted(ProcessHandle.current().pid(), what, now.truncatedTo(ChronoUnit.SECONDS));
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)), 0);
      channel.force(true);
      return new StateLock(channel);
    } catch (IOException e) {
      close(channel);
      throw new UncheckedIOException(
          "cannot lock the state in " + state + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED, 1, false);
    } catch (OverlappingFileLockException e) {
      return null; // this process holds it
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer line = ByteBuffer.allocate(LINE);
    channel.read(line, 0);
    return new String(line.array(), 0, line.position(), StandardCharsets.UTF_8);
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets go of it; the file stays, empty. */
  @Override
  public void close() {
    try {
      channel.truncate(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      close(channel);
    }
  }
}
