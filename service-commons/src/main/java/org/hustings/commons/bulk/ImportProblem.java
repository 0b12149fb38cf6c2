package org.hustings.commons.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that is wrong with one record of an import, or with its file. */
@Schema(
        name = "ImportProblem",
        description = "Something that is wrong with one record of an import, or with its file.",
        examples = """
                {
                  "number": 1,
                  "line": 17,
                  "subject": "trade-union.unite.general-secretary.2017-04-19",
                  "pointer": "/votes",
                  "code": "whole-number",
                  "message": "must be a whole number such as 1062049 or 1,062,049, and is 59,0"
                }""")
public record ImportProblem(
        @Schema(
                description = "Its place among the problems of the import, from 1.",
                minimum = "1",
                maximum = "9007199254740991")
        long number,

        @Schema(
                description = "The line of the file, counted from 1 as a text editor does.",
                minimum = "1",
                maximum = "9007199254740991")
        long line,

        @Nullable @Schema(description = "The record it is about; absent where it is about the file.")
        String subject,

        @Schema(
                description = "JSON Pointer into the record; for a column of a CSV file `/` and its name."
                        + " Empty for the record as a whole.")
        String pointer,

        @Schema(description = "Stable code of what is wrong.", examples = "whole-number")
        String code,

        @Schema(description = "What is wrong, for people.") String message) {}
