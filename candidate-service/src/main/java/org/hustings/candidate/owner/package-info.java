/**
 * Questions to the service that owns what this one has only copies of.
 *
 * <p>Start at {@link org.hustings.candidate.owner.ElectionOwner}.
 */
@NullMarked
package org.hustings.candidate.owner;

import org.jspecify.annotations.NullMarked;
