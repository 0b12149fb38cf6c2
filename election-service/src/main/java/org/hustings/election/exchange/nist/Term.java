package org.hustings.election.exchange.nist;

import org.jspecify.annotations.Nullable;

/** The term of an office. */
record Term(@Nullable String startDate) implements NistObject {}
