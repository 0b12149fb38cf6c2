/** The copies of organisations and posts in PostgreSQL. */
@NullMarked
package org.hustings.candidate.bodycopy.persistence;

import org.jspecify.annotations.NullMarked;
