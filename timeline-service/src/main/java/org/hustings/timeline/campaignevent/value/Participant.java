package org.hustings.timeline.campaignevent.value;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes part in a campaign event: a candidate of the election, another person, or an organisation. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CandidateParticipant.class, name = "CANDIDATE"),
    @JsonSubTypes.Type(value = PersonParticipant.class, name = "PERSON"),
    @JsonSubTypes.Type(value = OrganisationParticipant.class, name = "ORGANISATION")
})
@Schema(
        name = "Participant",
        description = "Who takes part: a candidate of the election, another person, or an organisation.",
        oneOf = {CandidateParticipant.class, PersonParticipant.class, OrganisationParticipant.class},
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "CANDIDATE", schema = CandidateParticipant.class),
            @DiscriminatorMapping(value = "PERSON", schema = PersonParticipant.class),
            @DiscriminatorMapping(value = "ORGANISATION", schema = OrganisationParticipant.class)
        })
public sealed interface Participant permits CandidateParticipant, PersonParticipant, OrganisationParticipant {

    /** What the participant has to do with the event. */
    ParticipantRole role();
}
