/** Tests of {@code org.hustings.commons.page}. */
@NullMarked
package org.hustings.commons.page;

import org.jspecify.annotations.NullMarked;
