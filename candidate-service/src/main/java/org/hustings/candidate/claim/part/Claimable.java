package org.hustings.candidate.claim.part;

import java.util.Arrays;
import java.util.UUID;
import org.hustings.candidate.candidacy.messaging.CandidateChanges;
import org.hustings.candidate.person.messaging.PersonChanges;
import org.hustings.candidate.postholding.messaging.PostHoldingChanges;
import org.hustings.commons.claim.ClaimSubject;

/** The kinds of records that claims are made about. */
public enum Claimable {
    PERSON(PersonChanges.AGGREGATE, "/v1/people/"),
    CANDIDATE(CandidateChanges.AGGREGATE, "/v1/candidates/"),
    POST_HOLDING(PostHoldingChanges.AGGREGATE, "/v1/post-holdings/");

    private final String type;
    private final String path;

    Claimable(String type, String path) {
        this.type = type;
        this.path = path;
    }

    /** The kind of the record that claims are about. */
    public static Claimable of(ClaimSubject subject) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.equals(subject.type()))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("Nothing is claimed of a " + subject.type()));
    }

    /** Where the record that claims are about is read. */
    public static String address(ClaimSubject subject) {
        return of(subject).path + subject.id();
    }

    /** The subject of claims about a record of this kind. */
    public ClaimSubject subject(UUID id) {
        return new ClaimSubject(type, id.toString());
    }
}
