/** Tests of what is known of people. */
@NullMarked
package org.hustings.timeline.personcopy;

import org.jspecify.annotations.NullMarked;
