package org.nightdesk.enrichment.name;

/**
 * One spelling of an entity.
 *
 * @param mentions how often it stands in the night's articles
 * @param articles in how many of them
 * @param reason why it is taken for the entity, one short phrase such as "surname of Ada Novak"
 */
public record Variant(String text, int mentions, int articles, String reason) {}
