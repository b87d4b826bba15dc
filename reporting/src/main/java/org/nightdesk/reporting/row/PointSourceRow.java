package org.nightdesk.reporting.row;

/** One article's wording of a point. */
public record PointSourceRow(
    @Column(value = "The point, as in points.csv.", references = "points")
    String pointId,

    @Column(value = "The article, as in articles.csv.", references = "articles")
    String articleId,

    @Column("The source of the article.") String source,

    @Column(
        value = "When the article was published, as stated; empty when undated.",
        type = ColumnType.DATE_OR_TIME)
    String published,

    @Column(
        value = "asserts, denies, doubts or reports.",
        values = {"asserts", "denies", "doubts", "reports"})
    String stance,

    @Column("Who is said to say so, words of the sentence.") String attributedTo,
    @Column("The words as written.") String text,

    @Column(
        value = "Where it stands: article, paragraph and sentence, counted from 1.",
        references = "sentences")
    String evidenceId) {}
