/** Claims over HTTP. */
@NullMarked
package org.hustings.candidate.claim.api;

import org.jspecify.annotations.NullMarked;
