/** Standings read from PostgreSQL. */
@NullMarked
package org.hustings.candidate.standing.persistence;

import org.jspecify.annotations.NullMarked;
