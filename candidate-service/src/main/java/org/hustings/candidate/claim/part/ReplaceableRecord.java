package org.hustings.candidate.claim.part;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hustings.candidate.value.Source;
import org.hustings.commons.claim.ClaimSubject;
import org.hustings.commons.claim.part.ClaimedPart;
import org.hustings.commons.claim.part.PropertyPointer;
import org.hustings.commons.claim.part.RecordWithParts;
import org.hustings.commons.http.MemberEdit;
import org.jspecify.annotations.Nullable;

/**
 * A record that claims are made about, as it becomes. The record itself is replaced and never changed, so this holds
 * what it shows by now, and in the end gives the record that takes the place of the one before: at the next version,
 * however often it showed another value in between.
 *
 * @param <R> the record
 * @param <F> the form in which a client may write it
 */
public abstract sealed class ReplaceableRecord<R, F extends Record> extends RecordWithParts
        permits ClaimedPerson, ClaimedCandidate, ClaimedPostHolding {

    private final ClaimSubject subject;
    private final ClaimedPart<F> part;
    private R shown;
    private List<String> disputed;
    private @Nullable Instant changedAt;

    ReplaceableRecord(ClaimSubject subject, R record, List<String> disputed, MemberEdit edit, Class<F> form) {
        super(edit);
        this.subject = subject;
        this.part = new Whole(edit, form);
        this.shown = record;
        this.disputed = disputed;
    }

    /** The record as a client may write it. */
    abstract F form(R record);

    /** The record after a direct write, by all rules of the aggregate. */
    abstract R written(R record, F wanted, Instant now);

    abstract List<Source> sources(R record);

    /** Whether something can be claimed of a member that a client may write. */
    boolean isOpen(String member) {
        return true;
    }

    /** What the record shows by now. Its version is not the one that it will have. */
    R shown() {
        return shown;
    }

    /** When claims changed it. */
    Instant changedAt() {
        return Objects.requireNonNull(changedAt);
    }

    @Override
    public ClaimSubject subject() {
        return subject;
    }

    @Override
    public List<String> disputed() {
        return disputed;
    }

    @Override
    public void dispute(List<String> properties, Instant now) {
        disputed = List.copyOf(properties);
        changedAt = now;
    }

    @Override
    protected Optional<? extends ClaimedPart<?>> part(PropertyPointer pointer) {
        return pointer.isMember() ? Optional.of(part) : Optional.empty();
    }

    /** The record has no parts but itself. */
    private final class Whole extends ClaimedPart<F> {

        private Whole(MemberEdit edit, Class<F> form) {
            super(edit, form);
        }

        @Override
        protected boolean has(String member) {
            return super.has(member) && isOpen(member);
        }

        @Override
        protected Object current() {
            return form(shown);
        }

        @Override
        protected void keep(F changed, Instant now) {
            shown = written(shown, changed, now);
        }

        @Override
        protected List<Source> sources() {
            return ReplaceableRecord.this.sources(shown);
        }
    }
}
