package org.hustings.commons.bulk;

/**
 * Something that is wrong with a record or with a file.
 *
 * @param line where, counted from 1
 * @param pointer JSON Pointer into the record; empty for the record as a whole
 * @param code stable, in kebab-case
 * @param message what is wrong, for people
 */
public record BulkProblem(long line, String pointer, String code, String message) {}
