/**
 * The state of the nights in a database: one class for each family of tables, SQL beside the method
 * that uses it. Nothing outside this package knows SQL; the tables are in {@code db/migration}.
 */
@NullMarked
package org.nightdesk.batch.store;

import org.jspecify.annotations.NullMarked;
