package org.hustings.timeline.campaignevent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.contract.ShownCampaignEvent;
import org.hustings.timeline.campaignevent.value.CandidateParticipant;
import org.hustings.timeline.campaignevent.value.OrganisationParticipant;
import org.hustings.timeline.campaignevent.value.Participant;
import org.hustings.timeline.campaignevent.value.PersonParticipant;
import org.hustings.timeline.candidatecopy.CandidateCopies;
import org.hustings.timeline.candidatecopy.CandidateCopy;
import org.hustings.timeline.personcopy.KnownPerson;
import org.hustings.timeline.personcopy.PersonCopies;
import org.jspecify.annotations.Nullable;

/**
 * Shows, in the place of candidacies and people that were merged into others, those others.
 *
 * <p>Only what is read changes so: what an editor wrote stays as it was written, and a merge that is undone leaves no
 * trace. The version stays too, since an identifier of before leads to the same record; the entity tag does not.
 */
@ApplicationScoped
public class Survivors {

    private final CandidateCopies candidates;
    private final PersonCopies people;

    Survivors(CandidateCopies candidates, PersonCopies people) {
        this.candidates = candidates;
        this.people = people;
    }

    /** The records with those who take part now; in a constant number of queries. */
    public List<CampaignEventRecord> show(List<CampaignEventRecord> records) {
        var into = mergedInto(ids(records, Survivors::candidate));
        var known = people.know(ids(records, Survivors::person));
        return records.stream()
                .map(record -> record.withParticipants(record.participants().stream()
                        .map(participant -> shown(participant, into, known))
                        .distinct()
                        .toList()))
                .toList();
    }

    ShownCampaignEvent show(CampaignEventRecord record) {
        return ShownCampaignEvent.of(record, show(List.of(record)).getFirst());
    }

    private static Participant shown(Participant participant, Map<UUID, UUID> into, Map<UUID, KnownPerson> known) {
        return switch (participant) {
            case CandidateParticipant candidate ->
                new CandidateParticipant(
                        into.getOrDefault(candidate.candidateId(), candidate.candidateId()), candidate.role());
            case PersonParticipant person -> shown(person, known);
            case OrganisationParticipant organisation -> organisation;
        };
    }

    private static Participant shown(PersonParticipant person, Map<UUID, KnownPerson> known) {
        var now = person.personId() == null ? null : known.get(person.personId());
        return now == null ? person : new PersonParticipant(now.id(), person.name(), person.role());
    }

    private Map<UUID, UUID> mergedInto(Collection<UUID> ids) {
        return candidates.find(ids).stream()
                .filter(candidate -> candidate.mergedInto() != null)
                .collect(Collectors.toMap(
                        CandidateCopy::id, candidate -> Objects.requireNonNull(candidate.mergedInto())));
    }

    private static Collection<UUID> ids(
            List<CampaignEventRecord> records, Function<Participant, @Nullable UUID> member) {
        return records.stream()
                .flatMap(record -> record.participants().stream())
                .map(member)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static @Nullable UUID candidate(Participant participant) {
        return participant instanceof CandidateParticipant candidate ? candidate.candidateId() : null;
    }

    private static @Nullable UUID person(Participant participant) {
        return participant instanceof PersonParticipant person ? person.personId() : null;
    }
}
