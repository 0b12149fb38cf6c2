package org.hustings.commons.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what something is claimed. Only a fact ever becomes the record's value. */
@Schema(name = "ClaimKind", description = "As what it is claimed. Only a `FACT` ever becomes the record's value.")
public enum ClaimKind {
    FACT,
    ALLEGATION,
    PREDICTION,
    OPINION
}
