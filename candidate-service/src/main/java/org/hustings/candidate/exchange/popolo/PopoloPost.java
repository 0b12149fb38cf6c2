package org.hustings.candidate.exchange.popolo;

import org.jspecify.annotations.Nullable;

/** A post, as far as it is known here. */
record PopoloPost(String id, @Nullable String organizationId) implements PopoloObject {}
