/** Election results reporting (NIST SP 1500-100 v2): its classes as records, and the way there from ours. Start at {@link org.hustings.election.exchange.nist.NistReport}. */
@NullMarked
package org.hustings.election.exchange.nist;

import org.jspecify.annotations.NullMarked;
