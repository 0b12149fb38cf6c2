/** The use cases of candidacies: commands in a transaction, reads, and the outcome of a result. */
@NullMarked
package org.hustings.candidate.candidacy.application;

import org.jspecify.annotations.NullMarked;
