/** Tests of what is known of elections. */
@NullMarked
package org.hustings.timeline.electioncopy;

import org.jspecify.annotations.NullMarked;
