package org.hustings.commons.revision;

/**
 * The record that a change belongs to, and its version after the change.
 *
 * @param type the kind of record, in the singular and in kebab-case
 * @param id the identifier under which the record is addressed
 * @param version the version after the change; the first is 1
 */
public record Aggregate(String type, String id, long version) {}
