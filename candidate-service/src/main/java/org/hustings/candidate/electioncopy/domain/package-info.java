/** What this service needs to know of an election, and in which order it believes what it hears. */
@NullMarked
package org.hustings.candidate.electioncopy.domain;

import org.jspecify.annotations.NullMarked;
