package org.nightdesk.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.nightdesk.batch.command.NightdeskCommand;
import org.nightdesk.batch.disk.FaultyDisk;
import org.nightdesk.batch.store.StateDatabase;
import org.springframework.batch.core.listener.ChunkListener;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A night in a process of its own, with a clock of its own, that can be made to stand still: once a
 * given number of rows of a step is committed, or right before or behind a commit of a step, it says
 * {@value #STANDS_STILL} and waits to be killed, or for a byte that lets it go on. The machine's
 * language and zone are left as the process was given them.
 */
public final class TestNight {
  static final String STANDS_STILL = "stands still";
  static final String CLOCK = "test.clock";
  static final String STEP = "test.step";
  static final String ROWS = "test.rows";

  /** A step, a colon, and the number of its commit before which the night stands still, counted from 1. */
  static final String BEFORE_COMMIT = "test.before-commit";

  /** The same for behind a commit. */
  static final String BEHIND_COMMIT = "test.behind-commit";

  /** A fault of the disk, the number of the change that fails, and what its path has in it, parted by colons. */
  static final String FAULT = "test.fault";

  /** The fault comes while the night is closed, and not before. */
  static final String FAULT_AT_CLOSE = "test.fault-at-close";

  private TestNight() {}

  public static void main(String[] arguments) {
    Clock clock = Clock.fixed(
        Instant.parse(System.getProperty(CLOCK, "2030-01-01T00:00:00Z")), ZoneOffset.UTC);
    List<Class<?>> watchers = new ArrayList<>();
    if (Boolean.getBoolean(FAULT_AT_CLOSE)) {
      watchers.add(FaultAtClose.class);
    } else {
      letFail();
    }
    if (System.getProperty(STEP) != null) {
      watchers.add(StandStill.class);
    }
    if (System.getProperty(BEFORE_COMMIT) != null || System.getProperty(BEHIND_COMMIT) != null) {
      watchers.add(StandStillAtCommit.class);
    }
    System.exit(NightdeskCommand.run(clock, watchers, arguments));
  }

  private static void letFail() {
    FaultyDisk.ofProcess().ifPresent(disk -> {
      String[] fault = System.getProperty(FAULT).split(":");
      disk.mend(path -> path.contains(fault[2]));
      disk.fail(FaultyDisk.Fault.valueOf(fault[0]), Integer.parseInt(fault[1]));
    });
  }

  @Configuration(proxyBeanMethods = false)
  static class FaultAtClose {
    @Bean
    @SuppressWarnings("unused") // it is closed after this bean
    DisposableBean faultAtClose(StateDatabase database) {
      return TestNight::letFail;
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class StandStill {
    @Bean
    ChunkListener<Object, Object> standStill() {
      return new Watcher(System.getProperty(STEP), Integer.getInteger(ROWS));
    }
  }

  private static final class Watcher implements ChunkListener<Object, Object> {
    private final String step;
    private final int rows;
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicBoolean stood = new AtomicBoolean();

    Watcher(String step, int rows) {
      this.step = step;
      this.rows = rows;
    }

    /** The chunk before has been committed when the next one begins. */
    @Override
    public void beforeChunk(Chunk<Object> chunk) {
      if (isWatched() && written.get() >= rows && stood.compareAndSet(false, true)) {
        standStill();
      }
    }

    @Override
    public void afterChunk(Chunk<Object> chunk) {
      if (isWatched()) {
        written.addAndGet(chunk.size());
      }
    }

    private boolean isWatched() {
      var context = StepSynchronizationManager.getContext();
      StepExecution execution = context == null ? null : context.getStepExecution();
      return execution != null && execution.getStepName().startsWith(step + ":");
    }
  }

  /** Until a byte comes in, which it seldom does. */
  private static void standStill() {
    System.out.println(STANDS_STILL);
    System.out.flush();
    try {
      int more = System.in.read();
      if (more < 0) {
        throw new IllegalStateException("nobody can let the night go on");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class StandStillAtCommit {
    @Bean
    static WatchedCommits watchedCommits() {
      WatchedCommits.OfStep before =
          new WatchedCommits.OfStep(System.getProperty(BEFORE_COMMIT, ""));
      WatchedCommits.OfStep behind =
          new WatchedCommits.OfStep(System.getProperty(BEHIND_COMMIT, ""));
      return new WatchedCommits((real, status) -> {
        boolean last = behind.isTheOne(status);
        if (before.isTheOne(status)) {
          standStill();
        }
        real.commit(status);
        if (last) {
          standStill();
        }
      });
    }
  }
}
