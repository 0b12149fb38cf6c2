/** Kafka: the events about posts. */
@NullMarked
package org.hustings.election.post.messaging;

import org.jspecify.annotations.NullMarked;
