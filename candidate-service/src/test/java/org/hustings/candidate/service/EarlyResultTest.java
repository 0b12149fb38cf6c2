package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hustings.candidate.Unite;
import org.hustings.candidate.candidacy.application.Candidacies;
import org.hustings.candidate.candidacy.domain.Candidacy;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.domain.PostElectionStatus;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.electioncopy.application.ElectionLearning;
import org.hustings.candidate.electioncopy.domain.Count;
import org.hustings.candidate.electioncopy.domain.ElectionFacts;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.value.Ids;
import org.junit.jupiter.api.Test;

/** A result that is here before the candidacy that it names: the copy of the election keeps it. */
@QuarkusTest
class EarlyResultTest {

    private static final Count NO_FIGURES = new Count(9, "UNOFFICIAL_COMPLETE", List.of());

    @Inject
    ElectionLearning learning;

    @Inject
    Candidacies candidacies;

    private final ElectionId election = new ElectionId("topic." + word());
    private final CandidateId id = new CandidateId(Ids.next());

    @Test
    @ActivateRequestContext
    void a_candidacy_takes_the_outcome_that_is_already_known() {
        learning.conclude(facts(9), new Outcome(9, Map.of(id.toString(), true)), NO_FIGURES);

        var candidate = declare();

        assertThat(candidate.postElectionStatus()).isEqualTo(PostElectionStatus.WINNER);
        anonymous().get("/v1/candidates/" + id).then().body("postElectionStatus", equalTo("WINNER"));
        viewer().get("/v1/candidates/%s/revisions".formatted(id))
                .then()
                .body(
                        "items.type",
                        equalTo(List.of(
                                "org.hustings.candidate.outcome-changed.v1", "org.hustings.candidate.declared.v1")))
                .body("items[0].details.resultVersion", equalTo(9))
                .body("items[0].actor", equalTo("system:candidate-service"));
    }

    @Test
    @ActivateRequestContext
    void a_result_that_comes_behind_newer_facts_still_decides() {
        learning.learn(facts(12));
        declare();

        learning.conclude(facts(9), new Outcome(9, Map.of(id.toString(), false)), NO_FIGURES);

        anonymous().get("/v1/candidates/" + id).then().body("postElectionStatus", equalTo("DEFEATED"));
    }

    private Candidate declare() {
        var person = new PersonId(UUID.fromString(person("Len McCluskey")));
        return candidacies.declare(
                new Candidacy(id, person, election, false),
                PreElectionStatus.DECLARED,
                of -> Unite.profile(of.profile().name(), false, 1, "candidate"));
    }

    private ElectionFacts facts(long version) {
        return Unite.facts(election, version, "COUNTING");
    }
}
