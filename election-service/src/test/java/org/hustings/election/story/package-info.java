/** The reference election, told through HTTP step by step. */
@NullMarked
package org.hustings.election.story;

import org.jspecify.annotations.NullMarked;
