/** The database: what its constraints mean. */
@NullMarked
package org.hustings.election.post.persistence;

import org.jspecify.annotations.NullMarked;
