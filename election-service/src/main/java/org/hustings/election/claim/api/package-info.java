/** Claims over HTTP. */
@NullMarked
package org.hustings.election.claim.api;

import org.jspecify.annotations.NullMarked;
