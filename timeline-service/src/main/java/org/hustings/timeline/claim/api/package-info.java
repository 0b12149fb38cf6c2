/** Claims over HTTP. */
@NullMarked
package org.hustings.timeline.claim.api;

import org.jspecify.annotations.NullMarked;
