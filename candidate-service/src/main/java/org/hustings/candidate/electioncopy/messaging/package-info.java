/** What the topic of the elections says, as far as it matters here. */
@NullMarked
package org.hustings.candidate.electioncopy.messaging;

import org.jspecify.annotations.NullMarked;
