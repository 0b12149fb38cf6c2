/**
 * The suite on one machine: a launcher that starts a real PostgreSQL, a real Kafka broker and the four
 * services from their packaged builds, with one command and nothing but a JDK.
 *
 * <p>PostgreSQL and Kafka belong to the launcher's own process; each service is a JVM of its own,
 * configured by environment variables alone, as a container would be. Start at
 * {@link org.hustings.local.Launcher}.
 */
@NullMarked
package org.hustings.local;

import org.jspecify.annotations.NullMarked;
