/** Candidacies over HTTP. */
@NullMarked
package org.hustings.candidate.candidacy.api;

import org.jspecify.annotations.NullMarked;
