/** The form in which a client may write a post holding, which claims about a post holding are to keep to as well. */
@NullMarked
package org.hustings.candidate.postholding.contract;

import org.jspecify.annotations.NullMarked;
