/** Who endorses: the kinds of endorser, in their JSON form. */
@NullMarked
package org.hustings.candidate.endorsement.value;

import org.jspecify.annotations.NullMarked;
