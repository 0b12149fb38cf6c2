/** The use cases of post holdings: commands in a transaction, reads, and what follows when people are merged. */
@NullMarked
package org.hustings.candidate.postholding.application;

import org.jspecify.annotations.NullMarked;
