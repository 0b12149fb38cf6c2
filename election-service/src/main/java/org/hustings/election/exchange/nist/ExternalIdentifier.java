package org.hustings.election.exchange.nist;

import org.jspecify.annotations.Nullable;

/** The identifier of the same thing elsewhere. */
record ExternalIdentifier(String type, @Nullable String otherType, String value) implements NistObject {}
