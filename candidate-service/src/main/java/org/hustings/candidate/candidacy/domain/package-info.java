/** The rules of a candidacy: its statuses before the election, and its outcome. */
@NullMarked
package org.hustings.candidate.candidacy.domain;

import org.jspecify.annotations.NullMarked;
