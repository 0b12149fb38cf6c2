/** People in PostgreSQL. */
@NullMarked
package org.hustings.candidate.person.persistence;

import org.jspecify.annotations.NullMarked;
