/** Endorsements in PostgreSQL. */
@NullMarked
package org.hustings.candidate.endorsement.persistence;

import org.jspecify.annotations.NullMarked;
