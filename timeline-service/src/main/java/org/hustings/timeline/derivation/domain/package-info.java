/** What a change of another service's record is to a timeline, and the words for it. */
@NullMarked
package org.hustings.timeline.derivation.domain;

import org.jspecify.annotations.NullMarked;
