/** Files of TimelineJS, in JSON. */
@NullMarked
package org.hustings.timeline.imports.json;

import org.jspecify.annotations.NullMarked;
