/** Kafka: the events about elections. */
@NullMarked
package org.hustings.election.election.messaging;

import org.jspecify.annotations.NullMarked;
