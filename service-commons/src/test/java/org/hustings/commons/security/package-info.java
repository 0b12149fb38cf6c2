/** Tests of {@code org.hustings.commons.security}. */
@NullMarked
package org.hustings.commons.security;

import org.jspecify.annotations.NullMarked;
