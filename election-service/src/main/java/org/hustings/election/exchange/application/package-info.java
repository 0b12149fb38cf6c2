/** Reads of all that a download needs, one statement each. */
@NullMarked
package org.hustings.election.exchange.application;

import org.jspecify.annotations.NullMarked;
