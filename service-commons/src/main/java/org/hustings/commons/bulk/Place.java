package org.hustings.commons.bulk;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hustings.commons.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Where a record is in its file.
 *
 * @param line counted from 1
 * @param subject what the problems of the record name; null where it is not known
 * @param pointers makes of a JSON Pointer into the record one that a reader of the file finds
 */
public record Place(long line, @Nullable String subject, UnaryOperator<String> pointers) {

    /** The record as one that is not carried out. */
    public BulkItem refused(DomainException problem) {
        return BulkItem.refused(
                line,
                subject,
                problem.violations().stream()
                        .map(violation -> new BulkProblem(
                                line, pointers.apply(violation.pointer()), violation.code(), violation.message()))
                        .toList());
    }

    /** The record as one that is not carried out, for a reason of its own. */
    public BulkItem refused(String pointer, String code, String message) {
        return BulkItem.refused(line, subject, List.of(new BulkProblem(line, pointers.apply(pointer), code, message)));
    }
}
