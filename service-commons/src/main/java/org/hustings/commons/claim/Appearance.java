package org.hustings.commons.claim;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A place where a claim can be read.
 *
 * @param source the document, in the form that the service gives to its sources
 * @param locator where in the document: a page, a paragraph, a minute
 * @param quote the words of the document
 */
public record Appearance(
        JsonNode source, @Nullable String locator, @Nullable String quote) {}
