/** Candidacies in PostgreSQL. */
@NullMarked
package org.hustings.candidate.candidacy.persistence;

import org.jspecify.annotations.NullMarked;
