/**
 * Elections in the forms that others read: calendars (RFC 5545), CSV (RFC 4180) and election results reporting (NIST
 * SP 1500-100 v2).
 *
 * <p>Each form has a package of its own, which knows the records and nothing of HTTP or the database. Start at
 * {@link org.hustings.election.exchange.ExportedElection}.
 */
@NullMarked
package org.hustings.election.exchange;

import org.jspecify.annotations.NullMarked;
