package org.nightdesk.enrichment.name.model;

/** What a name names, as the labelled sentences have it. */
public enum NameLabel {
  PER,
  ORG,
  LOC,
  EVENT,
  PRODUCT,
  OTHER
}
