/** Use cases: the commands, each in one transaction, and the reads. */
@NullMarked
package org.hustings.election.post.application;

import org.jspecify.annotations.NullMarked;
