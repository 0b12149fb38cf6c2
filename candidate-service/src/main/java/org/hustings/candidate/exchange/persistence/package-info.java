/** What tells whether an export has changed, from PostgreSQL. */
@NullMarked
package org.hustings.candidate.exchange.persistence;

import org.jspecify.annotations.NullMarked;
