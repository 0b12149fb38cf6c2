/** Endorsements over HTTP. */
@NullMarked
package org.hustings.candidate.endorsement.api;

import org.jspecify.annotations.NullMarked;
