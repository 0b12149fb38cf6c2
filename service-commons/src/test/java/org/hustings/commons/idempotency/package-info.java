@NullMarked
package org.hustings.commons.idempotency;

import org.jspecify.annotations.NullMarked;
