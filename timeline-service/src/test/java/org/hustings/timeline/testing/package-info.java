@NullMarked
package org.hustings.timeline.testing;

import org.jspecify.annotations.NullMarked;
