package org.hustings.timeline.form.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.value.CandidateParticipant;
import org.hustings.timeline.campaignevent.value.OrganisationParticipant;
import org.hustings.timeline.campaignevent.value.Participant;
import org.hustings.timeline.campaignevent.value.PersonParticipant;
import org.hustings.timeline.candidatecopy.CandidateCopies;
import org.hustings.timeline.candidatecopy.CandidateCopy;
import org.hustings.timeline.form.NamedParticipant;
import org.hustings.timeline.form.ShownEntry;

/** Finds what those are called who take part: of candidates, records have the ids alone. */
@ApplicationScoped
class Names {

    /** Of whom nothing is known yet, or nothing that the caller may read. */
    private static final String NAMELESS = "A candidate";

    private final CandidateCopies candidates;

    Names(CandidateCopies candidates) {
        this.candidates = candidates;
    }

    /** The records with names, in their order; one query, however many they are. */
    List<ShownEntry> of(List<CampaignEventRecord> records, boolean drafts) {
        var ids = records.stream()
                .flatMap(record -> record.participants().stream())
                .flatMap(Names::candidate)
                .collect(Collectors.toSet());
        var names = candidates.find(ids).stream()
                .filter(candidate -> drafts || !candidate.isDraft())
                .collect(Collectors.toMap(CandidateCopy::id, CandidateCopy::ballotName));
        return records.stream().map(record -> shown(record, names)).toList();
    }

    private static ShownEntry shown(CampaignEventRecord record, Map<UUID, String> names) {
        return new ShownEntry(
                record,
                record.participants().stream()
                        .map(participant -> new NamedParticipant(name(participant, names), participant.role()))
                        .toList());
    }

    private static String name(Participant participant, Map<UUID, String> names) {
        return switch (participant) {
            case CandidateParticipant candidate -> names.getOrDefault(candidate.candidateId(), NAMELESS);
            case PersonParticipant person -> person.name();
            case OrganisationParticipant organisation -> organisation.name();
        };
    }

    private static Stream<UUID> candidate(Participant participant) {
        return participant instanceof CandidateParticipant candidate
                ? Stream.of(candidate.candidateId())
                : Stream.empty();
    }
}
