/** Looking up who is recorded already. */
@NullMarked
package org.hustings.candidate.imports.persistence;

import org.jspecify.annotations.NullMarked;
