package org.hustings.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hustings.sdk.api.CandidatesApi;
import org.hustings.sdk.api.ElectionsApi;
import org.hustings.sdk.api.OrganisationsApi;
import org.hustings.sdk.api.OrganisationsApi.APIListOrganisationsRequest;
import org.hustings.sdk.api.PeopleApi;
import org.hustings.sdk.api.TimelineApi;
import org.hustings.sdk.model.CampaignEventKind;
import org.hustings.sdk.model.CandidateParticipant;
import org.hustings.sdk.model.Election;
import org.hustings.sdk.model.ElectionPatch;
import org.hustings.sdk.model.ElectionType;
import org.hustings.sdk.model.NewCampaignEvent;
import org.hustings.sdk.model.NewCandidate;
import org.hustings.sdk.model.NewElection;
import org.hustings.sdk.model.NewOrganisation;
import org.hustings.sdk.model.NewPerson;
import org.hustings.sdk.model.Organisation;
import org.hustings.sdk.model.OrganisationClassification;
import org.hustings.sdk.model.OrganisationPage;
import org.hustings.sdk.model.OrganisationParticipant;
import org.hustings.sdk.model.PartialDate;
import org.hustings.sdk.model.Participant;
import org.hustings.sdk.model.ParticipantRole;
import org.hustings.sdk.model.PersonParticipant;
import org.hustings.sdk.model.Problem;
import org.hustings.sdk.model.Source;
import org.hustings.sdk.model.SourceKind;
import org.hustings.sdk.model.VoteVariation;
import org.junit.jupiter.api.Test;

/** A client's day with the Java SDK, against a started suite. */
class SdkTest {
    private static final String PROBLEMS = "https://hustings.org/problems/";

    private final ApiClient editor = Callers.editor();
    private final ApiClient stranger = Callers.stranger();
    private final OrganisationsApi organisations = new OrganisationsApi(editor);
    private final ElectionsApi elections = new ElectionsApi(editor);

    @Test
    void a_change_of_a_record_that_was_changed_since_is_a_typed_problem() throws ApiException {
        var created = newElection("trade-union.bell-ringers.president.2031-05-06");
        var id = created.getData().getId();
        var seen = etag(created);

        var changed = elections.updateElectionWithHttpInfo(id, seen, new ElectionPatch().seats(2));

        assertThat(changed.getData().getSeats()).isEqualTo(2);
        assertThat(etag(changed)).isNotEqualTo(seen);
        assertThatThrownBy(() -> elections.updateElection(id, seen, new ElectionPatch().seats(3)))
                .isInstanceOfSatisfying(ApiException.class, stale -> assertProblem(stale, 412, "stale-version"));
    }

    @Test
    void participants_come_back_as_what_they_are() throws ApiException {
        var election = newElection("trade-union.bell-ringers.treasurer.2031-05-06").getData();
        var person = new PeopleApi(editor).createPerson(new NewPerson().name("Dorothy Sayers"), null);
        var candidate = new CandidatesApi(editor)
                .createCandidate(election.getId(), new NewCandidate().personId(person.getId()), null);

        var created = new TimelineApi(editor).createCampaignEvent(election.getId(), debate(candidate.getId()), null);

        var read = new TimelineApi(stranger).getCampaignEvent(created.getId(), null, null);
        assertThat(read.getParticipants())
                .extracting(SdkTest::told)
                .containsExactly(candidate.getId().toString(), "Peter Wimsey", "Society of Bell Ringers");
    }

    @Test
    void pages_are_walked_by_their_links() throws Exception {
        var names = List.of("Ringers 1", "Ringers 2", "Ringers 3", "Ringers 4", "Ringers 5");
        for (var name : names) {
            newOrganisation(name);
        }
        var api = new OrganisationsApi(stranger);

        var page = api.listOrganisations(
                APIListOrganisationsRequest.newBuilder().limit(2).name("Ringers").build());
        var walked = new ArrayList<>(List.of(names(page)));
        var here = URI.create(stranger.getBaseUri() + "/v1/organisations");
        while (page.getNext() != null) {
            here = here.resolve(page.getNext());
            page = follow(here);
            walked.add(names(page));
        }

        assertThat(walked).containsExactly(names.subList(0, 2), names.subList(2, 4), names.subList(4, 5));
    }

    @Test
    void a_change_without_a_token_is_a_typed_problem() {
        var organisation = new NewOrganisation()
                .name("Society of Strangers")
                .classification(OrganisationClassification.TRADE_UNION);

        assertThatThrownBy(() -> new OrganisationsApi(stranger).createOrganisation(organisation, null))
                .isInstanceOfSatisfying(ApiException.class, refused -> assertProblem(refused, 401, "unauthenticated"));
    }

    private ApiResponse<Election> newElection(String id) throws ApiException {
        return elections.createElectionWithHttpInfo(
                new NewElection()
                        .id(id)
                        .name("Bell ringers 2031")
                        .type(ElectionType.TRADE_UNION)
                        .organisationId(newOrganisation("Society of Bell Ringers").getId())
                        .seats(1)
                        .votesAllowed(1)
                        .voteVariation(VoteVariation.PLURALITY),
                null);
    }

    private Organisation newOrganisation(String name) throws ApiException {
        return organisations.createOrganisation(
                new NewOrganisation().name(name).classification(OrganisationClassification.TRADE_UNION), null);
    }

    private static NewCampaignEvent debate(UUID candidate) {
        return new NewCampaignEvent()
                .headline("A debate in the tower")
                .kind(CampaignEventKind.HUSTINGS)
                .startDate(new PartialDate().value("2031-04"))
                .addSourcesItem(new Source().title("Branch circular").kind(SourceKind.ORGANISATION_STATEMENT))
                .participants(List.of(
                        new Participant(new CandidateParticipant()
                                .type(CandidateParticipant.TypeEnum.CANDIDATE)
                                .candidateId(candidate)
                                .role(ParticipantRole.SPEAKER)),
                        new Participant(new PersonParticipant()
                                .type(PersonParticipant.TypeEnum.PERSON)
                                .name("Peter Wimsey")
                                .role(ParticipantRole.TARGET)),
                        new Participant(new OrganisationParticipant()
                                .type(OrganisationParticipant.TypeEnum.ORGANISATION)
                                .name("Society of Bell Ringers")
                                .role(ParticipantRole.SUBJECT))));
    }

    private static String told(Participant participant) {
        return switch (participant.getActualInstance()) {
            case CandidateParticipant candidate -> candidate.getCandidateId().toString();
            case PersonParticipant person -> person.getName();
            case OrganisationParticipant organisation -> organisation.getName();
            default -> "a participant of no known type";
        };
    }

    private OrganisationPage follow(URI link) throws Exception {
        var request = HttpRequest.newBuilder(link).header("Accept", "application/json").build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return stranger.getObjectMapper().readValue(answer.body(), OrganisationPage.class);
    }

    private static List<String> names(OrganisationPage page) {
        return page.getItems().stream().map(Organisation::getName).toList();
    }

    private void assertProblem(ApiException thrown, int status, String code) {
        assertThat(thrown.getCode()).isEqualTo(status);
        try {
            var problem = editor.getObjectMapper().readValue(thrown.getResponseBody(), Problem.class);
            assertThat(problem.getStatus()).isEqualTo(status);
            assertThat(problem.getType()).isEqualTo(URI.create(PROBLEMS + code));
        } catch (JsonProcessingException notAProblem) {
            throw new AssertionError(thrown.getResponseBody(), notAProblem);
        }
    }

    private static String etag(ApiResponse<?> answer) {
        return answer.getHeaders().get("etag").getFirst();
    }
}
