/** A small application whose only purpose is to be asked: what the shared HTTP code makes of a resource. */
@NullMarked
package org.hustings.commons.wire;

import org.jspecify.annotations.NullMarked;
