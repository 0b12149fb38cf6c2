/**
 * What a person types and what a person reads: arguments, progress lines, and failures in one line.
 *
 * <p>Nothing here starts anything, so that every message can be tested without a process.
 */
@NullMarked
package org.hustings.local.cli;

import org.jspecify.annotations.NullMarked;
