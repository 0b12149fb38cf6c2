/**
 * The whole suite, started by the real launcher from the packaged builds, and used as its clients use it.
 *
 * <p>One suite serves all classes: {@link org.hustings.local.acceptance.SuiteExtension}. They run in the
 * order of their numbers, since the last of them stop and kill it.
 */
@NullMarked
package org.hustings.local.acceptance;

import org.jspecify.annotations.NullMarked;
