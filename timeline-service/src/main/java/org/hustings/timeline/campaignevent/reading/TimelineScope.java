package org.hustings.timeline.campaignevent.reading;

import java.util.UUID;

/** Whose timeline is asked for. */
public sealed interface TimelineScope {

    /** What happened in the campaign of one election. */
    record OfElection(String electionId) implements TimelineScope {}

    /** What a candidate takes part in. */
    record OfCandidate(UUID candidateId) implements TimelineScope {}

    /** What a person takes part in, in all elections: by name of its record or as a candidate. */
    record OfPerson(UUID personId) implements TimelineScope {}
}
