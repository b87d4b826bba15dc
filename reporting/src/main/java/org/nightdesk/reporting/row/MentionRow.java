package org.nightdesk.reporting.row;

/** One place where an entity is named. */
public record MentionRow(
    @Column("The entity, as in entities.csv.") String entityId,
    @Column("The article, as in articles.csv.") String articleId,
    @Column("The story, as in stories.csv.") String storyId,

    @Column("Where it stands: article, paragraph and sentence, counted from 1.")
    String evidenceId,

    @Column("PERSON, ORG, PLACE, EVENT, PRODUCT or OTHER.") String type,
    @Column("The words as written.") String text,

    @Column("First character in the article's text, in code points from 0.")
    int start,

    @Column("One past the last character, in code points from 0.")
    int end) {}
