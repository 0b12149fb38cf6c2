/** The database: what its constraints mean. */
@NullMarked
package org.hustings.election.election.persistence;

import org.jspecify.annotations.NullMarked;
