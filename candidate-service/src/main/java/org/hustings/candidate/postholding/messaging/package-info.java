/** What the topic says of post holdings. */
@NullMarked
package org.hustings.candidate.postholding.messaging;

import org.jspecify.annotations.NullMarked;
