/**
 * Organisations: whoever holds elections, counts them or takes part in them.
 *
 * <p>Start at {@link org.hustings.election.organisation.domain.Organisation}.
 */
@NullMarked
package org.hustings.election.organisation;

import org.jspecify.annotations.NullMarked;
