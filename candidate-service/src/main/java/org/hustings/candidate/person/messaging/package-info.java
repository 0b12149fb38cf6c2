/** What the topic says of people. */
@NullMarked
package org.hustings.candidate.person.messaging;

import org.jspecify.annotations.NullMarked;
