/** The form in which a client may write a person, which claims about a person keep to as well. */
@NullMarked
package org.hustings.candidate.person.contract;

import org.jspecify.annotations.NullMarked;
