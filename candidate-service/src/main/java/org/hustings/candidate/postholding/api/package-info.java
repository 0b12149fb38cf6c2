/** Post holdings over HTTP. */
@NullMarked
package org.hustings.candidate.postholding.api;

import org.jspecify.annotations.NullMarked;
