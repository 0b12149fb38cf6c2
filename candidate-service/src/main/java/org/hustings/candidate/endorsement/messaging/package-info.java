/** What the topic says of endorsements. */
@NullMarked
package org.hustings.candidate.endorsement.messaging;

import org.jspecify.annotations.NullMarked;
