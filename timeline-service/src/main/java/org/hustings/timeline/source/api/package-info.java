/** The sources of an election's timeline over HTTP. */
@NullMarked
package org.hustings.timeline.source.api;

import org.jspecify.annotations.NullMarked;
