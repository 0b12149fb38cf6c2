/** The timeline over HTTP. */
@NullMarked
package org.hustings.timeline.campaignevent.api;

import org.jspecify.annotations.NullMarked;
