package org.hustings.candidate.claim.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.hustings.commons.claim.ClaimSubject;
import org.hustings.commons.claim.Claims;
import org.hustings.commons.revision.Change;

/**
 * Holds direct writes to what is claimed, and lets claims go with their record. It hears of every change in its
 * transaction, whichever command makes it.
 */
@ApplicationScoped
class ClaimGuard {

    private static final Pattern TYPE = Pattern.compile("org\\.hustings\\.[a-z-]+\\.([a-z-]+)\\.v1");

    private final Claims claims;
    private final ClaimedRecords records;

    ClaimGuard(Claims claims, ClaimedRecords records) {
        this.claims = claims;
        this.records = records;
    }

    /** Fails with 409 if a direct write makes a record show other than the best claim of a property. */
    void on(@Observes Change change) {
        var about = change.aggregate();
        var subject = new ClaimSubject(about.type(), about.id());
        switch (happened(change.type())) {
            case "changed", "published" -> check(subject);
            // What was claimed of a person is as personal as what the record showed.
            case "deleted", "erased" -> claims.forget(subject);
            default -> {}
        }
    }

    private void check(ClaimSubject subject) {
        var facts = claims.facts(subject);
        if (!facts.isEmpty()) {
            claims.checkShown(records.of(subject), facts);
        }
    }

    private static String happened(String type) {
        var parts = TYPE.matcher(type);
        return parts.matches() ? parts.group(1) : type;
    }
}
