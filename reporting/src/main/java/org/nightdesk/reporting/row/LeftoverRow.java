package org.nightdesk.reporting.row;

/** What a folded copy says beyond the kept article. */
public record LeftoverRow(
    @Column(value = "The folded copy.", references = "articles")
    String articleId,

    @Column(value = "The kept article.", references = "articles")
    String keptArticleId,

    @Column(
        value = "sentence, figure or quote.",
        values = {"sentence", "figure", "quote"})
    String kind,

    @Column("The words as written.") String text,

    @Column(
        value = "Where it stands: article, paragraph and sentence, counted from 1.",
        references = "sentences")
    String evidenceId) {}
