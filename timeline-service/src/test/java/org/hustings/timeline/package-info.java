@NullMarked
package org.hustings.timeline;

import org.jspecify.annotations.NullMarked;
