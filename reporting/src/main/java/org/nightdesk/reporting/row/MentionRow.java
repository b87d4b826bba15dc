package org.nightdesk.reporting.row;

/** One place where an entity is named. */
public record MentionRow(
    @Column(value = "The entity, as in entities.csv.", references = "entities")
    String entityId,

    @Column(value = "The article, as in articles.csv.", references = "articles")
    String articleId,

    @Column(value = "The story, as in stories.csv.", references = "stories")
    String storyId,

    @Column(
        value = "Where it stands: article, paragraph and sentence, counted from 1.",
        references = "sentences")
    String evidenceId,

    @Column(
        value = "PERSON, ORG, PLACE, EVENT, PRODUCT or OTHER.",
        values = {"PERSON", "ORG", "PLACE", "EVENT", "PRODUCT", "OTHER"})
    String type,

    @Column("The words as written.") String text,

    @Column(
        value = "First character in the article's text, in code points from 0.",
        unit = "code points")
    int start,

    @Column(value = "One past the last character, in code points from 0.", unit = "code points")
    int end) {}
