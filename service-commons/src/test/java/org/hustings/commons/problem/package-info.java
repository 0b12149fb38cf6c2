/** Tests of {@code org.hustings.commons.problem}. */
@NullMarked
package org.hustings.commons.problem;

import org.jspecify.annotations.NullMarked;
