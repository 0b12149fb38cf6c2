/** The form in which a client may write a candidacy, which claims about a candidacy keep to as well. */
@NullMarked
package org.hustings.candidate.candidacy.contract;

import org.jspecify.annotations.NullMarked;
