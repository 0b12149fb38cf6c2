package org.hustings.commons.problem;

import java.util.List;

/**
 * What an exception means where no request waits for an answer, as for one record of many.
 *
 * @param code of the problem
 * @param detail what is wrong, for people
 * @param violations each thing that is wrong, where there is more to say than the detail
 * @param passing whether the same may succeed later, since something needed does not answer now
 */
public record Rejection(String code, String detail, List<Violation> violations, boolean passing) {}
