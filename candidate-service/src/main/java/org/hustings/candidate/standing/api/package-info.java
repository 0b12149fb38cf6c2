/** Standings over HTTP. */
@NullMarked
package org.hustings.candidate.standing.api;

import org.jspecify.annotations.NullMarked;
