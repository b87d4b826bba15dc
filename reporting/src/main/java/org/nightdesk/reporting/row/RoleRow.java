package org.nightdesk.reporting.row;

/** What a source says an entity is. */
public record RoleRow(
    @Column("The entity, as in entities.csv.") String entityId,
    @Column("The role as stated.") String role,
    @Column("The article, as in articles.csv.") String articleId,

    @Column("Where it stands: article, paragraph and sentence, counted from 1.")
    String evidenceId) {}
