/** The forms that claims of this service give to their sources and dates. */
@NullMarked
package org.hustings.candidate.claim.contract;

import org.jspecify.annotations.NullMarked;
