/** Finds the entries that a file means. */
@NullMarked
package org.hustings.timeline.imports.persistence;

import org.jspecify.annotations.NullMarked;
