package org.hustings.candidate.endorsement.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of endorser; the JSON form of one names its kind as {@code type}. */
@Schema(name = "EndorserType", description = "The kinds of endorser.")
public enum EndorserType {
    PERSON,
    ORGANISATION,
    TEXT;

    /** The kind that an endorser is of. */
    public static EndorserType of(Endorser endorser) {
        return switch (endorser) {
            case PersonEndorser person -> PERSON;
            case OrganisationEndorser organisation -> ORGANISATION;
            case TextEndorser text -> TEXT;
        };
    }
}
