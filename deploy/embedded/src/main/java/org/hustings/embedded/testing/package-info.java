/**
 * What tests of the services share: PostgreSQL and Kafka started once per JVM, bearer tokens, a reader of topics, and
 * the tests that every service has to pass, to be extended or called.
 *
 * <p>Quarkus loads test code with several class loaders, so whatever has to exist once per JVM is kept in system
 * properties, not in static fields. Start at {@link org.hustings.embedded.testing.InfrastructureResource}.
 */
@NullMarked
package org.hustings.embedded.testing;

import org.jspecify.annotations.NullMarked;
