/** Tests of {@code org.hustings.commons.trace}. */
@NullMarked
package org.hustings.commons.trace;

import org.jspecify.annotations.NullMarked;
