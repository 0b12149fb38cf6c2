/** What the topic says about claims. */
@NullMarked
package org.hustings.election.claim.messaging;

import org.jspecify.annotations.NullMarked;
