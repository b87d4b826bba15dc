package org.nightdesk.reporting.row;

/** One article's wording of a point. */
public record PointSourceRow(
    @Column("The point, as in points.csv.") String pointId,
    @Column("The article, as in articles.csv.") String articleId,
    @Column("The source of the article.") String source,

    @Column("When the article was published, as stated; empty when undated.")
    String published,

    @Column("asserts, denies, doubts or reports.") String stance,
    @Column("Who is said to say so, words of the sentence.") String attributedTo,
    @Column("The words as written.") String text,

    @Column("Where it stands: article, paragraph and sentence, counted from 1.")
    String evidenceId) {}
