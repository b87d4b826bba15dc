package org.nightdesk.enrichment.name;

/**
 * A name a user adds to the lists.
 *
 * @param name as written in the news; capitals throughout make it an acronym
 */
public record AddedName(String name, EntityType type) {
  public AddedName {
    if (name.isBlank() || !name.equals(name.strip())) {
      throw new IllegalArgumentException(
          "expected a name without space at its ends but found \"%s\"".formatted(name));
    }
  }
}
