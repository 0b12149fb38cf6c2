/** The reads of standings. */
@NullMarked
package org.hustings.candidate.standing.application;

import org.jspecify.annotations.NullMarked;
