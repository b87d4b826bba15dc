package org.nightdesk.enrichment.name;

import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.EvidenceId;

/**
 * An office or relation an article gives to somebody it names: "US special envoy".
 *
 * @param evidence the sentence that says so
 * @param mention position of the name the role is given to, equal to a {@link Mention}'s
 * @param role the words of the role as written
 */
public record RoleStatement(EvidenceId evidence, Span mention, String role) {}
