/**
 * Questions to the services that own what this one has only copies of.
 *
 * <p>A topic may lag, so a request may name a record that has not come yet; its owner is asked for it once. Start at
 * {@link org.hustings.timeline.owner.Owner}.
 */
@NullMarked
package org.hustings.timeline.owner;

import org.jspecify.annotations.NullMarked;
