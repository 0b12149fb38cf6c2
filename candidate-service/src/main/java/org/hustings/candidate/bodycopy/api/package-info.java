/** Requests that name organisations and posts. */
@NullMarked
package org.hustings.candidate.bodycopy.api;

import org.jspecify.annotations.NullMarked;
