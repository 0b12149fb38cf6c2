/** The rules of endorsements: what one says, and what may become of it. */
@NullMarked
package org.hustings.candidate.endorsement.domain;

import org.jspecify.annotations.NullMarked;
