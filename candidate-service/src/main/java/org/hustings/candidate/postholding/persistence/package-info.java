/** Post holdings in PostgreSQL. */
@NullMarked
package org.hustings.candidate.postholding.persistence;

import org.jspecify.annotations.NullMarked;
