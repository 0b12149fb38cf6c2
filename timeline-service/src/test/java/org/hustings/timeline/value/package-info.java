/** Values that records of every kind carry, tried by themselves. */
@NullMarked
package org.hustings.timeline.value;

import org.jspecify.annotations.NullMarked;
