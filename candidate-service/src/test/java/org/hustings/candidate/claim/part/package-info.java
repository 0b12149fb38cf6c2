/** That claims see records as a client may write them. */
@NullMarked
package org.hustings.candidate.claim.part;

import org.jspecify.annotations.NullMarked;
