package org.nightdesk.enrichment.time;

/** Which way from the anchor a date lies, as the verb of its clause tells. */
enum Direction {
  PAST,
  FUTURE,
  UNKNOWN
}
