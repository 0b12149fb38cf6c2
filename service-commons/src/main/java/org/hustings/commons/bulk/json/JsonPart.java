package org.hustings.commons.bulk.json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A part of a file that is small enough for memory.
 *
 * @param pointer where it is in the file
 * @param line the line of the file in which it starts
 * @param length how much of the file it takes up
 */
public record JsonPart(String pointer, long line, long length, JsonNode content) {}
