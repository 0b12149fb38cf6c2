/**
 * The processes of the suite: how they are configured, started side by side, watched, healed and ended
 * in order, and the one folder that keeps their data.
 *
 * <p>Start at {@link org.hustings.local.suite.Suite}.
 */
@NullMarked
package org.hustings.local.suite;

import org.jspecify.annotations.NullMarked;
