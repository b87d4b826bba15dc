package org.nightdesk.reporting.row;

/** What an article alone adds to its story, or which agreed point of it the article leaves out. */
public record NoveltyRow(
    @Column(value = "The article, as in articles.csv.", references = "articles")
    String articleId,

    @Column(
        value =
            "adds (no other article of the story tells it) or omits (at least half of the others do).",
        values = {"adds", "omits"})
    String kind,

    @Column(value = "The point, as in points.csv.", references = "points")
    String pointId,

    @Column(
        value =
            "Where the point stands: in the article that adds it, in another that it is left out of.",
        references = "sentences")
    String evidenceId) {}
