package org.hustings.election.election.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a seat is filled between general elections; the list is that of Democracy Club. */
@Schema(
        name = "ByElectionReason",
        description = "Why the seat is filled between general elections (the list of Democracy Club).")
public enum ByElectionReason {
    DEATH,
    RESIGNATION,
    ELECTORAL_COURT,
    FAILURE_TO_ACCEPT,
    FAILURE_TO_ATTEND_MEETINGS,
    DISQUALIFICATION,
    LOSING_QUALIFICATION,
    RECALL_PETITION,
    OTHER,
    UNKNOWN
}
