package org.nightdesk.reporting.row;

/** One way a difference is told by one article. */
public record DifferenceVersionRow(
    @Column(value = "The difference, as in differences.csv.", references = "differences")
    String differenceId,

    @Column("Number of the version, from 1; articles that tell it alike share a number.")
    int version,

    @Column(value = "The article, as in articles.csv.", references = "articles")
    String articleId,

    @Column("The source of the article.") String source,

    @Column(
        value = "When the article was published, as stated; empty when undated.",
        type = ColumnType.DATE_OR_TIME)
    String published,

    @Column("The words as written.") String text,

    @Column(
        value = "Where it stands: article, paragraph and sentence, counted from 1.",
        references = "sentences")
    String evidenceId) {}
