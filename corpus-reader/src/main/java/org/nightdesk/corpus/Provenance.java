package org.nightdesk.corpus;

/**
 * Where an article came from.
 *
 * @param file path relative to the index's folder, forward slashes, NFC as on disk
 * @param externalId the article's own id inside the file, or its file name's number where a
 *     collection names it so; empty where there is none
 * @param record what names the article inside its file, see {@link ArticleId#of}; empty for a file
 *     that is one article
 * @param indexLine 1-based line of the index that led here
 * @param sha256 lower-case hexadecimal SHA-256 of the bytes of the file or, in a file of many
 *     articles, of the record
 */
public record Provenance(
    String file, String externalId, String record, int indexLine, String sha256) {}
