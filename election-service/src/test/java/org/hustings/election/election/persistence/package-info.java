/** What the database holds of elections. */
@NullMarked
package org.hustings.election.election.persistence;

import org.jspecify.annotations.NullMarked;
