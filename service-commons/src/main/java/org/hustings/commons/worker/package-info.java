/**
 * What the workers that run beside the requests have in common.
 *
 * <p>Start at {@link org.hustings.commons.worker.StopSignal}.
 */
@NullMarked
package org.hustings.commons.worker;

import org.jspecify.annotations.NullMarked;
