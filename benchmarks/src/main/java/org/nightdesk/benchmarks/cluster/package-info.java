/**
 * Nights on Apache Spark held against a local one over the same made-up files: bytes, time, memory. Start at
 * {@link org.nightdesk.benchmarks.cluster.ClusterNights}.
 */
@NullMarked
package org.nightdesk.benchmarks.cluster;

import org.jspecify.annotations.NullMarked;
