package org.hustings.election.imports.nist;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A part of a report that is small enough for memory.
 *
 * @param pointer where it is in the report
 * @param line the line of the file in which it starts
 * @param length how much of the file it takes up
 */
record Part(String pointer, long line, long length, JsonNode content) {}
