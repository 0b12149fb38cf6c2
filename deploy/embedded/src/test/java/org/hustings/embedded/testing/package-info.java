/** Tests of what tests share. */
@NullMarked
package org.hustings.embedded.testing;

import org.jspecify.annotations.NullMarked;
