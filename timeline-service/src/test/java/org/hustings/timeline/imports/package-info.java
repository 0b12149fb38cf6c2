/** Tests of the import of campaign events. */
@NullMarked
package org.hustings.timeline.imports;

import org.jspecify.annotations.NullMarked;
