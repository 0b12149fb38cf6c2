/**
 * Safe repeats of POST: the same {@code Idempotency-Key} gives the first answer again.
 *
 * <p>After the IETF draft "The Idempotency-Key HTTP Header Field". The key, the change and the answer are committed
 * together, so there is no moment at which a crash could leave a change whose repeat would be made twice. Start at
 * {@link org.hustings.commons.idempotency.SafeRepeat}.
 */
@NullMarked
package org.hustings.commons.idempotency;

import org.jspecify.annotations.NullMarked;
