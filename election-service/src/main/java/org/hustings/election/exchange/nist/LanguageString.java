package org.hustings.election.exchange.nist;

/** Text in one language. */
record LanguageString(String content, String language) implements NistObject {}
