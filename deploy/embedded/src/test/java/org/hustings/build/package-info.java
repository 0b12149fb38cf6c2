/** Guards of the build itself: what no compiler sees. */
@NullMarked
package org.hustings.build;

import org.jspecify.annotations.NullMarked;
