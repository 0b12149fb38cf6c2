/** What can be done with the entries of a timeline, by editors and by the changes that entries follow. */
@NullMarked
package org.hustings.timeline.campaignevent.application;

import org.jspecify.annotations.NullMarked;
