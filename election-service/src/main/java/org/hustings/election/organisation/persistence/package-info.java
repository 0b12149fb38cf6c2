/** The database: what its constraints mean. */
@NullMarked
package org.hustings.election.organisation.persistence;

import org.jspecify.annotations.NullMarked;
