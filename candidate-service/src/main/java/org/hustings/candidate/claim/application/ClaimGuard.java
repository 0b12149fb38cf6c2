package org.hustings.candidate.claim.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.regex.Pattern;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.candidate.postholding.messaging.PostHoldingStatusDetails;
import org.hustings.commons.claim.ClaimSubject;
import org.hustings.commons.claim.Claims;
import org.hustings.commons.revision.Change;
import org.jspecify.annotations.Nullable;

/**
 * Holds direct writes to what is claimed, and lets claims go with their record. It hears of every change in its
 * transaction, whichever command makes it.
 */
@ApplicationScoped
class ClaimGuard {

    private static final Pattern TYPE = Pattern.compile("org\\.hustings\\.[a-z-]+\\.([a-z-]+)\\.v1");

    private final Claims claims;
    private final ClaimedRecords records;
    private final Clock clock;

    ClaimGuard(Claims claims, ClaimedRecords records, Clock clock) {
        this.claims = claims;
        this.records = records;
        this.clock = clock;
    }

    /** Fails with 409 if a direct write makes a record show other than the best claim of a property. */
    void on(@Observes Change change) {
        var about = change.aggregate();
        var subject = new ClaimSubject(about.type(), about.id());
        switch (happened(change.type())) {
            case "changed", "published" -> check(subject);
            case "status-changed" -> checkMoved(subject, change.details());
            // What was claimed of a person is as personal as what the record showed.
            case "deleted", "erased" -> claims.forget(subject);
            default -> {}
        }
    }

    /** Of all moves only those of a post holding change what can be claimed, which is its end. */
    private void checkMoved(ClaimSubject subject, @Nullable Object details) {
        if (!(details instanceof PostHoldingStatusDetails move)) {
            return;
        }
        if (move.from().isTakenBackBy(move.to()) && !claims.facts(subject).isEmpty()) {
            // The holding goes on, so what was claimed of its end was of one that did not last.
            claims.supersede(records.of(subject), PostHolding.END, clock.instant());
        }
        check(subject);
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
