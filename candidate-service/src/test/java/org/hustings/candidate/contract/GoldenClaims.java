package org.hustings.candidate.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.candidate.Unite;
import org.hustings.candidate.UniteHoldings;
import org.hustings.candidate.candidacy.domain.CandidateEdit;
import org.hustings.candidate.candidacy.messaging.CandidateChanges;
import org.hustings.candidate.person.messaging.PersonChanges;
import org.hustings.candidate.postholding.messaging.PostHoldingChanges;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.hustings.commons.claim.Appearance;
import org.hustings.commons.claim.ClaimChangeKind;
import org.hustings.commons.claim.ClaimKind;
import org.hustings.commons.claim.ClaimRank;
import org.hustings.commons.claim.ClaimRelation;
import org.hustings.commons.claim.ClaimRelationKind;
import org.hustings.commons.claim.ClaimValueType;
import org.hustings.commons.claim.application.ClaimEvent;
import org.hustings.commons.claim.contract.ClaimRecord;
import org.hustings.commons.revision.Change;

/** What was claimed of those who stood, and what became of it. */
final class GoldenClaims {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String MISPRINT = "The paper corrected it the day after";

    private GoldenClaims() {}

    static Stream<Change> changes() {
        return Stream.of(ofPerson(), ofCandidate(), ofPostHolding()).flatMap(changes -> changes);
    }

    /** The name in full, which is disputed until it is deprecated. */
    private static Stream<Change> ofPerson() {
        var before = Unite.mcCluskey();
        var added = before.claimed(before.profile(), List.of("/name"), at("10:30:00"));
        var related = added.claimed(before.profile(), List.of("/name"), at("10:31:00"));
        var ranked = related.claimed(before.profile(), List.of(), at("10:32:00"));
        var value = JSON.textNode("Leonard McCluskey");
        var claim = new Told("/v1/people/" + before.id(), "/name", value, Unite.SKY, at("10:30:00"));
        return Stream.of(
                PersonChanges.of(added, claim.added()),
                PersonChanges.of(related, claim.related()),
                PersonChanges.of(ranked, claim.ranked()));
    }

    /** A second slogan, which is disputed until it is deprecated. */
    private static Stream<Change> ofCandidate() {
        var shown = GoldenEventsTest.withSlogan(Unite.coyneStands().profile());
        var before = Unite.coyneStands()
                .change(new CandidateEdit(false, shown), at("10:12:00"))
                .orElseThrow()
                .candidate();
        var added = before.claimed(shown, List.of("/slogan"), at("10:33:00"));
        var related = added.claimed(shown, List.of("/slogan"), at("10:34:00"));
        var ranked = related.claimed(shown, List.of(), at("10:35:00"));
        var value = JSON.textNode("A new voice for Unite");
        var claim = new Told("/v1/candidates/" + before.id(), "/slogan", value, Unite.SKY, at("10:33:00"));
        return Stream.of(
                CandidateChanges.of(added, claim.added()),
                CandidateChanges.of(related, claim.related()),
                CandidateChanges.of(ranked, claim.ranked()));
    }

    /** The year in which he was first elected, which is disputed until one paper's is deprecated. */
    private static Stream<Change> ofPostHolding() {
        var before = UniteHoldings.mcCluskeyHolds();
        var added = before.claimed(before.profile(), List.of("/startDate"), at("10:36:00"));
        var related = added.claimed(before.profile(), List.of("/startDate"), at("10:37:00"));
        var ranked = related.claimed(before.profile(), List.of(), at("10:38:00"));
        var value = GoldenEventsTest.tree(PartialDate.of("2010"));
        var subject = "/v1/post-holdings/" + before.id();
        var claim = new Told(subject, "/startDate", value, UniteHoldings.BBC, at("10:36:00"));
        return Stream.of(
                PostHoldingChanges.of(added, claim.added()),
                PostHoldingChanges.of(related, claim.related()),
                PostHoldingChanges.of(ranked, claim.ranked()));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-21T" + time + "Z");
    }

    /** One claim through its life. */
    private record Told(String subject, String property, JsonNode value, Source source, Instant recordedAt) {

        private static final UUID ID = UUID.fromString("019a2b6c-3f00-7c01-8d11-5d0e6f7a8c01");
        private static final ClaimRelation CONTRADICTS = new ClaimRelation(
                ClaimRelationKind.CONTRADICTS, UUID.fromString("019a2b6c-3f00-7c02-8d12-5d0e6f7a8c02"));

        private ClaimEvent added() {
            return ClaimEvent.added(claim(1, ClaimRank.NORMAL, List.of()));
        }

        private ClaimEvent related() {
            return judged(ClaimChangeKind.RELATED, claim(2, ClaimRank.NORMAL, List.of(CONTRADICTS)));
        }

        private ClaimEvent ranked() {
            return judged(ClaimChangeKind.RANKED, claim(3, ClaimRank.DEPRECATED, List.of(CONTRADICTS)));
        }

        private static ClaimEvent judged(ClaimChangeKind kind, ClaimRecord claim) {
            return ClaimEvent.of(kind, claim).orElseThrow();
        }

        private ClaimRecord claim(long version, ClaimRank rank, List<ClaimRelation> relations) {
            var judged = rank == ClaimRank.DEPRECATED;
            return new ClaimRecord(
                    ID,
                    version,
                    subject,
                    property,
                    ClaimValueType.VALUE,
                    value,
                    ClaimKind.FACT,
                    rank,
                    judged ? MISPRINT : null,
                    judged ? "editor" : null,
                    source.publisher(),
                    GoldenEventsTest.tree(Objects.requireNonNull(source.publishedOn())),
                    recordedAt,
                    null,
                    List.of(new Appearance(GoldenEventsTest.tree(source), "paragraph 3", null)),
                    relations);
        }
    }
}
