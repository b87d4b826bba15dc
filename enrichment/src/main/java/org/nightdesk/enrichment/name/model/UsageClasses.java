package org.nightdesk.enrichment.name.model;

/** The class bits, as the lists give them, of words that tell how the word beside them is used. */
public record UsageClasses(
    int common,
    int title,
    int role,
    int firstName,
    int placePreposition,
    int determiner,
    int saying,
    int organisationHead,
    int organisationOpener,
    int heads,
    int ofPeople,
    int office,
    int placeNoun,
    int organisationNoun,
    int signs) {}
