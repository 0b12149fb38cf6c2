/** What this service needs to know of an organisation and of a post. */
@NullMarked
package org.hustings.candidate.bodycopy.domain;

import org.jspecify.annotations.NullMarked;
