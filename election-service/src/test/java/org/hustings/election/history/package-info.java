/** What holds of the whole history of an election, whatever was asked of it. */
@NullMarked
package org.hustings.election.history;

import org.jspecify.annotations.NullMarked;
