/** The use cases of people: commands in a transaction, and reads. */
@NullMarked
package org.hustings.candidate.person.application;

import org.jspecify.annotations.NullMarked;
