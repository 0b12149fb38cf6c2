/** Candidates and tallies as CSV (RFC 4180). Start at {@link org.hustings.election.exchange.csv.ElectionCsv}. */
@NullMarked
package org.hustings.election.exchange.csv;

import org.jspecify.annotations.NullMarked;
