package org.nightdesk.benchmarks.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.nightdesk.benchmarks.night.Folders;
import org.nightdesk.benchmarks.night.StepFigures;

/** Looks at the processes of a night from outside while it runs, some times a second. */
final class NightWatch {
  private static final int BETWEEN_LOOKS = 250;

  /** What is kept on the disk is weighed at one look in so many. */
  private static final int LOOKS_A_WEIGHING = 8;

  /** Workers also start small commands of the system, which are gone at the next look. */
  private static final int LOOKS_AT_AN_EXECUTOR = 8;

  private final ProcessHandle driver;
  private final List<ProcessHandle> workers;
  private final Path log;
  private final Path kept;
  private final Map<Long, Seen> children = new LinkedHashMap<>();
  private final List<Double> cpuAtSteps = new ArrayList<>();
  private final Thread thread = new Thread(this::watch, "watch");
  private double driverCpu;
  private long driverResident;
  private double executorsCpu;
  private long mostKept;
  private final CountDownLatch over = new CountDownLatch(1);

  /** A child of a worker: at how many looks it was there, and the most memory it held. */
  private record Seen(int looks, long resident) {
    Seen and(Seen later) {
      return new Seen(looks + later.looks, Math.max(resident, later.resident));
    }
  }

  /**
   * Begins to look.
   *
   * @param driver process of the night
   * @param workers whose children are the executors; none for a local night
   * @param log of the night
   * @param kept folder of what stands between the stages
   */
  NightWatch(ProcessHandle driver, List<ProcessHandle> workers, Path log, Path kept) {
    this.driver = driver;
    this.workers = workers;
    this.log = log;
    this.kept = kept;
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    try {
      int looks = 0;
      do {
        look(looks++ % LOOKS_A_WEIGHING == 0);
      } while (!over.await(BETWEEN_LOOKS, TimeUnit.MILLISECONDS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void look(boolean weigh) throws IOException {
    ProcessFigures.of(driver).ifPresent(now -> {
      driverCpu = now.cpuSeconds();
      driverResident = Math.max(driverResident, now.peakResident());
    });
    double cpu = 0;
    for (ProcessHandle worker : workers) {
      cpu += ProcessFigures.of(worker).map(ProcessFigures::cpuSecondsOfEnded).orElse(0.0);
      for (ProcessHandle executor : worker.children().toList()) {
        ProcessFigures now = ProcessFigures.of(executor).orElse(new ProcessFigures(0, 0, 0));
        cpu += now.cpuSeconds() + now.cpuSecondsOfEnded();
        children.merge(executor.pid(), new Seen(1, now.peakResident()), Seen::and);
      }
    }
    // One that ends between two questions would make time run backwards.
    executorsCpu = Math.max(executorsCpu, cpu);
    int told = steps(log).size();
    while (cpuAtSteps.size() < told) {
      cpuAtSteps.add(executorsCpu);
    }
    if (weigh) {
      mostKept = Math.max(mostKept, Folders.size(kept));
    }
  }

  /** The steps a night has told of so far. */
  static List<StepFigures> steps(Path log) throws IOException {
    if (!Files.exists(log)) {
      return List.of();
    }
    String told = Files.readString(log, StandardCharsets.UTF_8);
    // Of a line that is being written its end is still to come.
    return told.substring(0, told.lastIndexOf('\n') + 1)
        .lines()
        .flatMap(line -> StepFigures.of(line).stream())
        .toList();
  }

  /** Ends looking, after one more look. */
  void end() throws IOException, InterruptedException {
    over.countDown();
    thread.join();
    look(true);
  }

  /** Processor seconds of the driver's process. */
  double driverCpu() {
    return driverCpu;
  }

  /** The most memory the driver's process held, bytes. */
  long driverResident() {
    return driverResident;
  }

  /** Processor seconds of all executors. */
  double executorsCpu() {
    return executorsCpu;
  }

  /** Processor seconds of all executors during each step, in the order of the log, to a quarter of a second. */
  List<Double> executorsCpuOfSteps() {
    List<Double> each = new ArrayList<>();
    double before = 0;
    for (double at : cpuAtSteps) {
      each.add(at - before);
      before = at;
    }
    return each;
  }

  /** The most memory each executor's process held, bytes, in the order they came. */
  List<Long> executorsResident() {
    return children.values().stream()
        .filter(each -> each.looks >= LOOKS_AT_AN_EXECUTOR)
        .map(Seen::resident)
        .toList();
  }

  /** The most bytes that stood between the stages. */
  long mostKept() {
    return mostKept;
  }
}
