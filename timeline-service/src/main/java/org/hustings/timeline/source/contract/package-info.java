/** Sources and their publishers on the wire, with what they support. */
@NullMarked
package org.hustings.timeline.source.contract;

import org.jspecify.annotations.NullMarked;
