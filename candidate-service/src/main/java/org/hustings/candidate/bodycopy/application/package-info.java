/** Looking up organisations and posts, and asking their owner for one that is not known yet. */
@NullMarked
package org.hustings.candidate.bodycopy.application;

import org.jspecify.annotations.NullMarked;
