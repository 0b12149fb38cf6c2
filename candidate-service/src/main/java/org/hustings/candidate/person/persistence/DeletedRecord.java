package org.hustings.candidate.person.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import org.hustings.commons.revision.Aggregate;

/**
 * A draft that was deleted, of which only the log tells.
 *
 * @param aggregate the record at the version of its deletion
 * @param partitionKey what its events have as key
 * @param type the type of the event that told of the deletion
 * @param record the record as it was last
 */
public record DeletedRecord(Aggregate aggregate, String partitionKey, String type, JsonNode record) {}
