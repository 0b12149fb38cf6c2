/** The copy of the elections in PostgreSQL. */
@NullMarked
package org.hustings.candidate.electioncopy.persistence;

import org.jspecify.annotations.NullMarked;
