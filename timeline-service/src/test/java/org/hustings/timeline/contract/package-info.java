@NullMarked
package org.hustings.timeline.contract;

import org.jspecify.annotations.NullMarked;
