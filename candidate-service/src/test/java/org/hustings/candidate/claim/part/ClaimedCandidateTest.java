package org.hustings.candidate.claim.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hustings.candidate.Unite;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.Incumbency;
import org.hustings.commons.http.MemberEdit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimedCandidateTest {

    private static final Instant LATER = Unite.TEN.plusSeconds(3600);

    private final MemberEdit edit;

    ClaimedCandidateTest(MemberEdit edit) {
        this.edit = edit;
    }

    @Test
    void whether_a_candidate_holds_the_post_is_claimed_unless_it_follows_from_who_held_it() {
        assertThat(claimed(null).has("/incumbent")).isTrue();
        assertThat(claimed(new Incumbency(null)).has("/incumbent")).isFalse();
        assertThat(claimed(new Incumbency(UUID.randomUUID())).has("/incumbent")).isFalse();
    }

    @Test
    void however_often_it_shows_another_value_it_is_one_version_later() {
        var claimed = claimed(null);
        claimed.show("/slogan", TextNode.valueOf("A new voice"), LATER);
        claimed.show("/incumbent", BooleanNode.TRUE, LATER);
        claimed.dispute(List.of("/slogan"), LATER);

        var after = claimed.after();

        assertThat(after.version()).isEqualTo(2);
        assertThat(after.updatedAt()).isEqualTo(LATER);
        assertThat(after.profile().slogan()).isEqualTo("A new voice");
        assertThat(after.profile().incumbent()).isTrue();
        assertThat(after.disputed()).containsExactly("/slogan");
    }

    private ClaimedCandidate claimed(@Nullable Incumbency incumbency) {
        var stands = Unite.coyneStands();
        return new ClaimedCandidate(
                new Candidate(
                        stands.id(),
                        stands.version(),
                        stands.draft(),
                        stands.who(),
                        stands.election(),
                        stands.profile(),
                        stands.status(),
                        incumbency,
                        null,
                        List.of(),
                        stands.createdAt(),
                        stands.updatedAt()),
                edit);
    }
}
