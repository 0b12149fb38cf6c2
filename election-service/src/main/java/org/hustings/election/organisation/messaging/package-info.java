/** Kafka: the events about organisations. */
@NullMarked
package org.hustings.election.organisation.messaging;

import org.jspecify.annotations.NullMarked;
