/**
 * What passed through, by route; the number of time series is bounded by the route table.
 */
@NullMarked
package org.hustings.gateway.metrics;

import org.jspecify.annotations.NullMarked;
