/** What a standing says. */
@NullMarked
package org.hustings.candidate.standing.domain;

import org.jspecify.annotations.NullMarked;
