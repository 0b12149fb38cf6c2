@NullMarked
package org.hustings.commons.inbox;

import org.jspecify.annotations.NullMarked;
