/**
 * Bulk imports of elections with their candidates' tallies, from tables and from NIST reports.
 *
 * <p>The machinery is that of {@code org.hustings.commons.bulk}; here is what a file says, in
 * {@link org.hustings.election.imports.ImportedElection}, and what becomes of it, in
 * {@link org.hustings.election.imports.ElectionImporter}.
 */
@NullMarked
package org.hustings.election.imports;

import org.jspecify.annotations.NullMarked;
