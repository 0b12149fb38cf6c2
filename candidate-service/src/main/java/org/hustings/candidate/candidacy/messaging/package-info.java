/** What the topic says of candidacies. */
@NullMarked
package org.hustings.candidate.candidacy.messaging;

import org.jspecify.annotations.NullMarked;
