package org.hustings.commons.page;

import org.hustings.commons.problem.InvalidParameter;

/** A page that cannot be given: a limit out of bounds, or a cursor that did not come from this list. */
final class InvalidPage extends InvalidParameter {
    private InvalidPage(String parameter, String message) {
        super(parameter, parameter, message);
    }

    static InvalidPage limit(int max) {
        return new InvalidPage("limit", "must be a whole number from 1 to " + max);
    }

    static InvalidPage cursor() {
        return new InvalidPage(
                "cursor", "must come from next or prev of this very list with these filters; start again without it");
    }
}
