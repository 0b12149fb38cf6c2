/** Reads of the sources that the entries of an election name. */
@NullMarked
package org.hustings.timeline.source.application;

import org.jspecify.annotations.NullMarked;
