/** Reads the topics of the election service and of the candidate service. */
@NullMarked
package org.hustings.timeline.derivation.messaging;

import org.jspecify.annotations.NullMarked;
