/** What becomes of the events of a file. */
@NullMarked
package org.hustings.timeline.imports.application;

import org.jspecify.annotations.NullMarked;
