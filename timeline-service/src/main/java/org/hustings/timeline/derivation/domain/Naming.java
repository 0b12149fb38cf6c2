package org.hustings.timeline.derivation.domain;

import java.util.UUID;
import org.hustings.timeline.campaignevent.value.CandidateParticipant;
import org.hustings.timeline.campaignevent.value.Participant;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.hustings.timeline.campaignevent.value.PersonParticipant;
import org.jspecify.annotations.Nullable;

/**
 * How entries name people, and as whom they take part. One who stands in the election is the candidate wherever the
 * entries tell of the person.
 */
record Naming(Words words, Cast cast) {

    String candidate(UUID candidate) {
        return Words.nameOr(cast.candidate(candidate), null, words.say("candidate.unknown"));
    }

    /**
     * The name of a person.
     *
     * @param told what the record that names the person says
     */
    String person(UUID id, @Nullable String told) {
        var person = cast.person(id);
        return person.candidacy() == null
                ? Words.nameOr(person.name(), told, words.say("person.unknown"))
                : candidate(person.candidacy());
    }

    Participant candidate(UUID candidate, ParticipantRole role) {
        return new CandidateParticipant(cast.survivor(candidate), role);
    }

    Participant person(UUID id, @Nullable String told, ParticipantRole role) {
        var person = cast.person(id);
        return person.candidacy() == null
                ? new PersonParticipant(person.id(), person(id, told), role)
                : new CandidateParticipant(person.candidacy(), role);
    }
}
