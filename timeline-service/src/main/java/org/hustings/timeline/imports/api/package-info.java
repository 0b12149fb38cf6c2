/** HTTP: the resource {@code /campaign-event-imports}. */
@NullMarked
package org.hustings.timeline.imports.api;

import org.jspecify.annotations.NullMarked;
