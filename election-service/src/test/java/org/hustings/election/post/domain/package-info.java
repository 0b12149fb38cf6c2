/** Tests of the rules of posts. */
@NullMarked
package org.hustings.election.post.domain;

import org.jspecify.annotations.NullMarked;
