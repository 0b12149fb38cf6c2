/**
 * Posts: the offices that elections fill.
 *
 * <p>Start at {@link org.hustings.election.post.domain.Post}.
 */
@NullMarked
package org.hustings.election.post;

import org.jspecify.annotations.NullMarked;
