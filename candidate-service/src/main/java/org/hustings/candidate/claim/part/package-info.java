/** People, candidacies and post holdings as claims see them: in the form in which a client may write them. */
@NullMarked
package org.hustings.candidate.claim.part;

import org.jspecify.annotations.NullMarked;
