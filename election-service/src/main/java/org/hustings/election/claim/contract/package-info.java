/** Claims as they stand on the wire. */
@NullMarked
package org.hustings.election.claim.contract;

import org.jspecify.annotations.NullMarked;
