package org.hustings.candidate.service;

import static org.hustings.candidate.service.Client.delete;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.endorse;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.stand;

import java.util.List;
import java.util.Map;

/**
 * What a person says of others, and others of the person, with the person's name in it.
 *
 * @param mary who is to be forgotten
 */
record ForgettableWords(Forgettable mary) {

    /** Endorses someone and takes it back. */
    String endorses(String person, String candidate) {
        var endorsement = id(endorse(candidate, said(by(person), false)));
        post(
                        "/v1/endorsements/%s/withdrawal".formatted(endorsement),
                        Map.of(
                                "withdrawnAt",
                                Map.of("value", "2017-04-02"),
                                "reason",
                                mary.name() + " changed her mind",
                                "source",
                                mary.source()))
                .then()
                .statusCode(201);
        return endorsement;
    }

    /** Is said to endorse someone, which turns out to be another one. */
    String isTakenForAnEndorser(String person, String candidate) {
        var endorsement = id(endorse(candidate, said(by(person), false)));
        patch(
                        "/v1/endorsements/" + endorsement,
                        1,
                        Map.of(
                                "endorser", Map.of("type", "PERSON", "personId", person("Ann Other")),
                                "capacity", "colleague",
                                "statement", "I am for it",
                                "identifiers", List.of(),
                                "sources", List.of()))
                .then()
                .statusCode(200);
        return endorsement;
    }

    void endorsesInADraftThatIsDeleted(String person, String candidate) {
        delete("/v1/endorsements/" + id(endorse(candidate, said(by(person), true))), 1)
                .then()
                .statusCode(204);
    }

    /** A newspaper endorses her, in a draft that is deleted too. */
    String isEndorsed(String candidate) {
        var paper = Map.<String, Object>of("type", "TEXT", "name", "Socialist Worker");
        delete("/v1/endorsements/" + id(endorse(candidate, said(paper, true))), 1)
                .then()
                .statusCode(204);
        return id(endorse(candidate, said(paper, false)));
    }

    /** A newspaper endorses her candidacy, and both were drafts that are deleted; answers the endorsement. */
    String isEndorsedAsADraftThatIsDeleted(String person) {
        var candidate = id(stand(election(), Map.of("personId", person, "ballotName", mary.name(), "draft", true)));
        var paper = Map.<String, Object>of("type", "TEXT", "name", "Socialist Worker");
        var endorsement = id(endorse(candidate, said(paper, true)));
        delete("/v1/endorsements/" + endorsement, 1).then().statusCode(204);
        delete("/v1/candidates/" + candidate, 1).then().statusCode(204);
        return endorsement;
    }

    /** Is taken for someone else, rightly and wrongly. */
    String isUnited(String person) {
        var duplicate = mary.recorded();
        mary.stands(duplicate);
        unite(person, duplicate);
        var another = person("Ann Other");
        var merge = unite(another, mary.recorded());
        undo(another, merge);
        undo(person, unite(person, another));
        return duplicate;
    }

    private String unite(String person, String duplicate) {
        return id(post(
                "/v1/people/%s/merges".formatted(person),
                Map.of("duplicateId", duplicate, "reason", mary.name() + " is the same", "source", mary.source())));
    }

    private void undo(String person, String merge) {
        post(
                        "/v1/people/%s/merges/%s/reversal".formatted(person, merge),
                        Map.of("reason", mary.name() + " is not the same"))
                .then()
                .statusCode(201);
    }

    private Map<String, Object> by(String person) {
        return Map.of("type", "PERSON", "personId", person, "name", mary.name() + " MP");
    }

    private Map<String, Object> said(Map<String, Object> endorser, boolean draft) {
        return Map.of(
                "draft",
                draft,
                "endorser",
                endorser,
                "capacity",
                endorser.containsKey("personId") ? "as " + mary.name() : "newspaper",
                "stance",
                "SUPPORTS",
                "madeAt",
                Map.of("value", "2017-01-10"),
                "statement",
                "Vote, says or hears " + mary.name(),
                "identifiers",
                List.of(Map.of("scheme", "test", "identifier", mary.name())),
                "sources",
                List.of(mary.source()));
    }
}
