package org.nightdesk.reporting.row;

/** What a folded copy says beyond the kept article. */
public record LeftoverRow(
    @Column("The folded copy.") String articleId,
    @Column("The kept article.") String keptArticleId,
    @Column("sentence, figure or quote.") String kind,
    @Column("The words as written.") String text,

    @Column("Where it stands: article, paragraph and sentence, counted from 1.")
    String evidenceId) {}
