package org.nightdesk.reporting.row;

/** What a source says an entity is. */
public record RoleRow(
    @Column(value = "The entity, as in entities.csv.", references = "entities")
    String entityId,

    @Column("The role as stated.") String role,

    @Column(value = "The article, as in articles.csv.", references = "articles")
    String articleId,

    @Column(
        value = "Where it stands: article, paragraph and sentence, counted from 1.",
        references = "sentences")
    String evidenceId) {}
