/** Candidates as CSV (RFC 4180). Start at {@link org.hustings.candidate.exchange.csv.CandidateCsv}. */
@NullMarked
package org.hustings.candidate.exchange.csv;

import org.jspecify.annotations.NullMarked;
