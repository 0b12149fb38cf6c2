/** Campaign events as claims see them: in the form in which a client may write them. */
@NullMarked
package org.hustings.timeline.claim.part;

import org.jspecify.annotations.NullMarked;
