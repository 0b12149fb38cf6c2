/** The rules of a post holding: how its status moves, and when the post was held. */
@NullMarked
package org.hustings.candidate.postholding.domain;

import org.jspecify.annotations.NullMarked;
