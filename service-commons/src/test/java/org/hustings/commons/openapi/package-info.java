/** Tests of {@code org.hustings.commons.openapi}. */
@NullMarked
package org.hustings.commons.openapi;

import org.jspecify.annotations.NullMarked;
