package org.nightdesk.batch.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.nightdesk.batch.store.JdbcNightStore;
import org.nightdesk.corpus.index.CorpusDigest;
import org.nightdesk.corpus.index.CorpusIndex;

/**
 * Who works on the stages of a night, as the command line asks for it. Never changes a byte of a brief.
 *
 * @param name {@link #LOCAL}, or the name of an engine
 * @param master where the engine's machines are asked for; empty for the engine's own choice
 * @param work folder or address of a file system that all machines of the engine see; empty for a
 *     folder of the state
 */
public record EngineChoice(String name, String master, String work) {
  /** The stages run in this process. */
  public static final String LOCAL = "local";

  private static final String ENGINE = "engine";
  private static final String LAST = "9999-12-31";

  /** No engine. */
  public static EngineChoice local() {
    return new EngineChoice(LOCAL, "", "");
  }

  /**
   * What the engine puts in the place of the local steps; empty where the stages run here.
   *
   * @throws EngineMissingException if no engine of this name is on the class path, or if a choice is
   *     made for an engine and none is asked for
   */
  public List<Class<?>> configurations() {
    if (isLocal()) {
      if (!master.isEmpty() || !work.isEmpty()) {
        throw new EngineMissingException(
            "--master and --work are for an engine: expected --engine=spark beside them");
      }
      return List.of();
    }
    return List.of(engine().configuration());
  }

  /** Whether a path is the address of a file on a file system that only an engine reads. */
  public static boolean isAddress(String given) {
    return given.contains("://");
  }

  /**
   * The path an address leads to.
   *
   * @throws EngineMissingException if there is no engine to read it
   */
  public Path path(String address) {
    if (isLocal()) {
      throw new EngineMissingException(
          "expected a path but found the address %s, which only --engine=spark reads"
              .formatted(address));
    }
    return engine().path(address);
  }

  /**
   * Makes a state this engine's own: what its nights remember stands where only the engine that told them
   * looks.
   *
   * @throws EngineMissingException if another engine's nights are published from it
   */
  public void take(JdbcNightStore nights) {
    String owner = nights.value(ENGINE);
    String before = owner.isEmpty() ? LOCAL : owner;
    if (!before.equals(name) && !nights.allBefore(LAST).isEmpty()) {
      throw new EngineMissingException("""
          the nights of this state were told with --engine=%s, and what they remember is where only \
          that looks; give --engine=%s a --state and an --out of its own""".formatted(before, name));
    }
    nights.setValue(ENGINE, name);
  }

  /** One digest of all an index leads to. */
  public String digest(CorpusIndex corpus) {
    return isLocal() ? CorpusDigest.of(corpus) : engine().digest(this, corpus);
  }

  public boolean isLocal() {
    return name.equals(LOCAL);
  }

  private Engine engine() {
    List<Engine> engines = ServiceLoader.load(Engine.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
    Optional<Engine> found =
        engines.stream().filter(engine -> engine.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      String known = engines.stream().map(each -> ", " + each.name()).collect(Collectors.joining());
      throw new EngineMissingException(
          "--engine: expected one of local%s but found \"%s\"; docs/cluster.md says how to build one"
              .formatted(known, name));
    }
    return found.get();
  }
}
