/** What the topic of the elections says of organisations and posts. */
@NullMarked
package org.hustings.candidate.bodycopy.messaging;

import org.jspecify.annotations.NullMarked;
