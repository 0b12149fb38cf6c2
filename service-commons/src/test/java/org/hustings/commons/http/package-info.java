/** Tests of {@code org.hustings.commons.http}. */
@NullMarked
package org.hustings.commons.http;

import org.jspecify.annotations.NullMarked;
