package org.nightdesk.corpus.format;

/** Reads the bytes of one article; of a file of many, the bytes of one record. */
public interface DraftReader {
  /**
   * @throws RejectedException where the bytes are no article
   */
  Draft read(byte[] bytes) throws RejectedException;
}
