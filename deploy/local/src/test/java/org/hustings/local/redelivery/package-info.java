/**
 * The timeline under what Kafka and machines do to a consumer: events that come twice, in no order but that of their
 * keys, while the service is killed.
 */
@NullMarked
package org.hustings.local.redelivery;

import org.jspecify.annotations.NullMarked;
