/** The published form of posts: what requests, answers, revisions and events carry. */
@NullMarked
package org.hustings.election.post.contract;

import org.jspecify.annotations.NullMarked;
