/** Keeping the copy of an election, and asking its owner for one that is not known yet. */
@NullMarked
package org.hustings.candidate.electioncopy.application;

import org.jspecify.annotations.NullMarked;
