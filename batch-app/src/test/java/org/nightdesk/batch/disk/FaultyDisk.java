package org.nightdesk.batch.disk;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A disk that goes wrong when it is told to. Its paths lead to the files of the real one; what would
 * change a file, a folder or a name is counted, and may fail. Safe for several threads.
 */
public final class FaultyDisk {
  /** What is changed. */
  public enum Change {
    WRITE,
    FORCE,
    CREATE,
    FOLDER,
    LINK,
    RENAME,
    DELETE
  }

  /** How it goes wrong. */
  public enum Fault {
    /** One change fails; those after it succeed. */
    ONCE,
    /** A write brings half of its bytes to the disk; from then on no write, file or folder of interest has room. */
    FULL,
    /** From then on nothing changes any more, as when the power is gone: a write brings half of its bytes. */
    GONE,
    /** From then on nothing that is written can be brought to the disk for good; all else succeeds. */
    UNFORCED
  }

  /** Told of a change before it is made. */
  @FunctionalInterface
  public interface Watcher {
    void before(Change change, Path path) throws IOException;
  }

  private final FaultyFileSystem system;
  private Watcher watcher = (change, path) -> {};
  private Predicate<String> counted = path -> true;
  private Fault fault = Fault.ONCE;
  private int faultAt;
  private int changes;

  public FaultyDisk() {
    FileSystem real = FileSystems.getDefault();
    system = new FaultyFileSystem(new FaultyProvider(this, real.provider()), real);
  }

  /** The one disk of a process, whose provider the virtual machine has made. */
  FaultyDisk(FaultyProvider provider, FileSystem real) {
    system = new FaultyFileSystem(provider, real);
  }

  /** The disk that all files of this process are on, where it was started so. */
  public static Optional<FaultyDisk> ofProcess() {
    return FileSystems.getDefault().provider() instanceof FaultyProvider provider
        ? Optional.of(provider.disk())
        : Optional.empty();
  }

  FaultyFileSystem system() {
    return system;
  }

  /** The path on this disk of a path of the real one. */
  public Path path(Path real) {
    return system.wrap(real);
  }

  /** From now on each change is told to somebody before it is made. */
  public synchronized void watch(Watcher each) {
    watcher = each;
  }

  /** From now on all is well; changes are counted from 0 again, those to the paths of interest. */
  public synchronized void mend(Predicate<String> paths) {
    counted = paths;
    faultAt = 0;
    changes = 0;
  }

  public void mend() {
    mend(path -> true);
  }

  /**
   * Lets a change fail.
   *
   * @param at which, counted from 1
   */
  public synchronized void fail(Fault how, int at) {
    fault = how;
    faultAt = at;
    changes = 0;
  }

  /** How many changes were counted. */
  public synchronized int changes() {
    return changes;
  }

  /** Whether the fault has come. */
  public synchronized boolean hasFailed() {
    return faultAt > 0 && changes >= faultAt;
  }

  /** Fails where this change is to fail. */
  synchronized void change(Change change, Path path) throws IOException {
    if (fails(change, path)) {
      throw new IOException(path + ": " + change + " failed: no space left on device");
    }
  }

  /** Whether a write fails; half of it is then made. */
  synchronized boolean fails(Change change, Path path) throws IOException {
    watcher.before(change, path);
    boolean gone = hasFailed() && fault == Fault.GONE;
    if (!gone && !counted.test(path.toString())) {
      return false;
    }
    changes++;
    return switch (fault) {
      case ONCE -> changes == faultAt;
      case FULL -> hasFailed() && (changes == faultAt || needsRoom(change));
      case GONE -> hasFailed();
      case UNFORCED -> hasFailed() && change == Change.FORCE;
    };
  }

  private static boolean needsRoom(Change change) {
    return switch (change) {
      case WRITE, CREATE, FOLDER, LINK -> true;
      case FORCE, RENAME, DELETE -> false;
    };
  }
}
