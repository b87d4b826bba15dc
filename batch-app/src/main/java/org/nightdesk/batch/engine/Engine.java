package org.nightdesk.batch.engine;

import java.nio.file.Path;
import org.nightdesk.corpus.index.CorpusIndex;

/**
 * Works on the stages of a night elsewhere than in this process. The job stays what it is, and so do its
 * restart, its gate and its publishing: an engine only puts steps of its own in the place of the local
 * ones. Engines are found as services, so none is on the class path unless somebody puts it there.
 */
public interface Engine {
  /** What {@code --engine} calls it. */
  String name();

  /**
   * A configuration class whose beans take the place of those of the same name: the steps of the
   * job.
   */
  Class<?> configuration();

  /**
   * The path an address on a file system of the engine leads to, for reading.
   *
   * @param address as {@code hdfs://host/news/INDEX.md}
   */
  Path path(String address);

  /**
   * The digest of a corpus, as {@link org.nightdesk.corpus.index.CorpusDigest#of} has it, with its files read
   * by the engine.
   */
  String digest(EngineChoice choice, CorpusIndex corpus);
}
