package org.hustings.timeline.form.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hustings.timeline.campaignevent.reading.TimelineScope;
import org.hustings.timeline.candidatecopy.CandidateCopies;
import org.hustings.timeline.candidatecopy.CandidateCopy;
import org.hustings.timeline.electioncopy.ElectionCopies;
import org.hustings.timeline.electioncopy.ElectionCopy;
import org.hustings.timeline.form.FormConfig;
import org.hustings.timeline.form.Timeline;
import org.hustings.timeline.personcopy.PersonCopies;

/** What those are called whose timelines there are; who may see them was decided before. */
@ApplicationScoped
class Titles {

    private final ElectionCopies elections;
    private final CandidateCopies candidates;
    private final PersonCopies people;
    private final FormConfig config;

    Titles(ElectionCopies elections, CandidateCopies candidates, PersonCopies people, FormConfig config) {
        this.elections = elections;
        this.candidates = candidates;
        this.people = people;
        this.config = config;
    }

    Timeline of(TimelineScope scope) {
        return new Timeline(name(scope), config.publicAddress());
    }

    private String name(TimelineScope scope) {
        return switch (scope) {
            case TimelineScope.OfElection election ->
                elections.find(election.electionId()).map(ElectionCopy::name).orElse(election.electionId());
            case TimelineScope.OfCandidate candidate -> candidate(candidate.candidateId());
            case TimelineScope.OfPerson person ->
                Objects.requireNonNullElse(people.know(person.personId()).name(), "a person");
        };
    }

    /** Who was merged is called what the other is called. */
    private String candidate(UUID id) {
        var named = candidates.find(Set.of(id)).stream().findFirst();
        return named.map(CandidateCopy::mergedInto)
                .flatMap(into -> candidates.find(Set.of(into)).stream().findFirst())
                .or(() -> named)
                .map(CandidateCopy::ballotName)
                .orElse("a candidate");
    }
}
