/** Claims of this service on the wire: the forms of their sources and dates, and entries with what is claimed differently. */
@NullMarked
package org.hustings.timeline.claim.contract;

import org.jspecify.annotations.NullMarked;
