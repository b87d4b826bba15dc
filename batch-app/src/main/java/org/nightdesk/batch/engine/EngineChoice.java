package org.nightdesk.batch.engine;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

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
    if (name.equals(LOCAL)) {
      if (!master.isEmpty() || !work.isEmpty()) {
        throw new EngineMissingException(
            "--master and --work are for an engine: expected --engine=spark beside them");
      }
      return List.of();
    }
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
    return List.of(found.get().configuration());
  }
}
