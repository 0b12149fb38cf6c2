/** Reads of all that a download needs, in statements whose number does not grow with it. */
@NullMarked
package org.hustings.election.exchange.application;

import org.jspecify.annotations.NullMarked;
