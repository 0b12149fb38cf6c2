package org.hustings.commons.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a claim gives a value, says that there is none, or that there is one which is not known. */
@Schema(
        name = "ClaimValueType",
        description = "`VALUE` where the claim gives a value, `NO_VALUE` where it says that there is none,"
                + " `SOME_VALUE` where it says that there is one which is not known.")
public enum ClaimValueType {
    VALUE,
    NO_VALUE,
    SOME_VALUE
}
