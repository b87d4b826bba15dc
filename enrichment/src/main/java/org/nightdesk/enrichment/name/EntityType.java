package org.nightdesk.enrichment.name;

/** What a name names. */
public enum EntityType {
  PERSON,
  ORG,
  PLACE,
  EVENT,
  PRODUCT,
  OTHER
}
