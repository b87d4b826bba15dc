package org.nightdesk.reporting.row;

/** What an article alone adds to its story, or which agreed point of it the article leaves out. */
public record NoveltyRow(
    @Column("The article, as in articles.csv.") String articleId,

    @Column(
        "adds (no other article of the story tells it) or omits (at least half of the others do).")
    String kind,

    @Column("The point, as in points.csv.") String pointId,

    @Column(
        "Where the point stands: in the article that adds it, in another that it is left out of.")
    String evidenceId) {}
