/** The rules of a person's record: what it holds, and what may become of it. */
@NullMarked
package org.hustings.candidate.person.domain;

import org.jspecify.annotations.NullMarked;
