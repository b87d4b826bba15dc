package org.nightdesk.reporting.row;

/** One way a difference is told by one article. */
public record DifferenceVersionRow(
    @Column("The difference, as in differences.csv.") String differenceId,

    @Column("Number of the version, from 1; articles that tell it alike share a number.")
    int version,

    @Column("The article, as in articles.csv.") String articleId,
    @Column("The source of the article.") String source,

    @Column("When the article was published, as stated; empty when undated.")
    String published,

    @Column("The words as written.") String text,

    @Column("Where it stands: article, paragraph and sentence, counted from 1.")
    String evidenceId) {}
