/**
 * The tables of a night: one record a table, its components the columns in their order.
 *
 * <p>A column is named after its component in snake case ({@code articleId} is {@code article_id},
 * {@code nArticles} is {@code n_articles}) and described by {@link
 * org.nightdesk.reporting.row.Column}. The column {@code night}, last in every file, is added by
 * the writers. Rows are plain: ids, ISO dates and decimals come formatted, "" stands for what is
 * not stated. Start at {@link org.nightdesk.reporting.row.Extract}.
 */
@NullMarked
package org.nightdesk.reporting.row;

import org.jspecify.annotations.NullMarked;
