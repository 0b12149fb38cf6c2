@NullMarked
package org.hustings.timeline.derivation.messaging;

import org.jspecify.annotations.NullMarked;
