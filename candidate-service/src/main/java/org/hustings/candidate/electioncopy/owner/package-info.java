/** The owner of the elections, asked over HTTP. */
@NullMarked
package org.hustings.candidate.electioncopy.owner;

import org.jspecify.annotations.NullMarked;
