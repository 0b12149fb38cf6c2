/** The use cases of endorsements: commands in a transaction, and reads. */
@NullMarked
package org.hustings.candidate.endorsement.application;

import org.jspecify.annotations.NullMarked;
