package org.hustings.election.exchange.nist;

/** How far a count has come. */
record CountStatus(String type, String status) implements NistObject {}
