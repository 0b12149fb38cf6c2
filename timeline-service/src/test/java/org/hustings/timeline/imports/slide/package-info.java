/** Tests of what is read from slides. */
@NullMarked
package org.hustings.timeline.imports.slide;

import org.jspecify.annotations.NullMarked;
