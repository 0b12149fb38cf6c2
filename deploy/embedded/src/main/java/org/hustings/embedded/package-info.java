/**
 * A real PostgreSQL and a real Kafka broker, started from Maven artifacts by a JVM: no containers, no installation.
 *
 * <p>The launcher of the local suite keeps their data in a directory of its own; tests throw it away. Both come from
 * here, so that what a test proves holds for the suite on a machine too. Start at
 * {@link org.hustings.embedded.EmbeddedInfrastructure}.
 */
@NullMarked
package org.hustings.embedded;

import org.jspecify.annotations.NullMarked;
