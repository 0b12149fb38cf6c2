/**
 * Questions to the service that owns what this one has only copies of.
 *
 * <p>A topic may lag, so a request may name a record that has not come yet; its owner is asked for it once. Start at
 * {@link org.hustings.candidate.owner.Owner}.
 */
@NullMarked
package org.hustings.candidate.owner;

import org.jspecify.annotations.NullMarked;
