package org.hustings.commons.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done with claims. Each change is made in the transaction of the caller, who has locked the record. */
@ApplicationScoped
public class Claims {

    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
    private final ClaimStore store;

    Claims(ClaimStore store) {
        this.store = store;
    }

    /**
     * Adds a claim. Its value keeps to the rules of the record if it is claimed as a fact, whether or not it will be
     * shown. With the first claim of a property the value shown until then becomes a claim too.
     */
    public Claim add(
            ClaimedRecord record,
            ClaimStatement statement,
            ClaimRanking ranking,
            List<ClaimRelation> relations,
            Instant now) {
        if (!record.has(statement.property())) {
            throw new UnknownProperty(statement.property());
        }
        // Read, and written out, before the record changes: else a later query would write it out half-way and so raise
        // its version twice.
        var known = new ArrayList<>(store.standing(record.subject(), statement.property()));
        checkRelations(record.subject(), null, relations);
        var shown = record.shown(statement.property());
        var claimed = statement.of(typed(record, statement));
        if (known.isEmpty()) {
            remembered(record, shown, claimed, now).ifPresent(known::add);
        }
        var claim = new Claim(ids.generate(), record.subject(), claimed, ranking, now);
        claim.relate(relations);
        known.add(claim);
        store.add(known);
        if (claimed.isFact()) {
            record.show(claimed.property(), claimed.value().value(), now);
        }
        settle(record, known, shown, now);
        return claim;
    }

    /**
     * Judges a claim anew, which may change what the record shows, and says how it stands to others of the same record.
     *
     * @return what of it is a change
     */
    public ClaimChangeKind change(
            ClaimedRecord record, Claim claim, ClaimRanking ranking, List<ClaimRelation> relations, Instant now) {
        checkRelations(record.subject(), claim.id(), relations);
        var property = claim.statement().property();
        var known = store.standing(record.subject(), property);
        var ranked = claim.rank(ranking);
        var related = claim.relate(relations);
        // Written out once, and before the record changes, as in adding one.
        store.flush();
        if (ranked && claim.supersededAt() == null && record.has(property)) {
            settle(record, known, record.shown(property), now);
        } else if (ranked || related) {
            record.dispute(record.disputed(), now);
        }
        return ClaimChangeKind.of(ranked, related);
    }

    /** What is claimed as a fact of a record as it is, by property. */
    public Map<String, List<Claim>> facts(ClaimSubject subject) {
        return store.factsByProperty(subject);
    }

    /**
     * Fails with 409 if a direct write makes the record show other than the best claim of a property.
     *
     * @param claimed the facts of this record, which the caller may need for more
     */
    public void checkShown(ClaimedRecord record, Map<String, List<Claim>> claimed) {
        claimed.forEach((property, facts) -> {
            if (record.has(property) && !isBest(facts, record.shown(property))) {
                throw new ClaimedProperty(property);
            }
        });
    }

    /**
     * A part of the record is replaced as a whole: what was claimed of the one before does not bind the new one.
     *
     * @param part JSON Pointer of the part, with a slash at its end; or of a property, if no other one begins like it
     */
    public void supersede(ClaimedRecord record, String part, Instant now) {
        var standing = store.standingWithin(record.subject(), part);
        standing.forEach(claim -> claim.supersede(now));
        store.flush();
        if (record.disputed().stream().anyMatch(property -> property.startsWith(part))) {
            var others = record.disputed().stream()
                    .filter(property -> !property.startsWith(part))
                    .toList();
            record.dispute(others, now);
        }
    }

    /** The record is deleted, and what was claimed of it with it. */
    public void forget(ClaimSubject subject) {
        store.removeAll(subject);
    }

    private static boolean isBest(List<Claim> facts, @Nullable JsonNode shown) {
        return Resolution.of(facts, shown).isShownAs(shown);
    }

    private static ClaimValue typed(ClaimedRecord record, ClaimStatement statement) {
        var value = statement.value().value();
        var typed = value == null ? null : record.typed(statement.property(), value);
        return new ClaimValue(statement.value().type(), typed);
    }

    private Optional<Claim> remembered(
            ClaimedRecord record, @Nullable JsonNode shown, ClaimStatement claimed, Instant now) {
        var before = ClaimValue.ofShown(shown);
        if (before.value() == null || (claimed.isFact() && claimed.value().sameAs(before))) {
            return Optional.empty();
        }
        var property = claimed.property();
        var statement = new ClaimStatement(property, before, ClaimKind.FACT, null, null, record.appearances(property));
        return Optional.of(new Claim(ids.generate(), record.subject(), statement, ClaimRanking.UNJUDGED, now));
    }

    /** Makes the record show the best value of a property, and say whether it is disputed. */
    private static void settle(ClaimedRecord record, List<Claim> claims, @Nullable JsonNode shown, Instant now) {
        var property = claims.getFirst().statement().property();
        var resolution = Resolution.of(claims, shown);
        if (!resolution.isShownAs(record.shown(property))) {
            record.show(property, resolution.value(), now);
        }
        var disputed = new TreeSet<>(record.disputed());
        if (resolution.disputed()) {
            disputed.add(property);
        } else {
            disputed.remove(property);
        }
        record.dispute(List.copyOf(disputed), now);
    }

    private void checkRelations(ClaimSubject subject, @Nullable UUID own, List<ClaimRelation> relations) {
        for (var i = 0; i < relations.size(); i++) {
            var other = relations.get(i).claimId();
            if (other.equals(own) || store.find(subject, other).isEmpty()) {
                throw new UnknownClaim("/relations/%d/claimId".formatted(i));
            }
        }
    }
}
