/** HTTP: the resources under {@code /posts}. */
@NullMarked
package org.hustings.election.post.api;

import org.jspecify.annotations.NullMarked;
