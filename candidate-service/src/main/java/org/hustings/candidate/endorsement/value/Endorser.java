package org.hustings.candidate.endorsement.value;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who endorses: a recorded person, a recorded organisation, or whoever a text names. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PersonEndorser.class, name = "PERSON"),
    @JsonSubTypes.Type(value = OrganisationEndorser.class, name = "ORGANISATION"),
    @JsonSubTypes.Type(value = TextEndorser.class, name = "TEXT")
})
@Schema(
        name = "Endorser",
        description = "Who endorses: a recorded person, a recorded organisation, or whoever a text names.",
        oneOf = {PersonEndorser.class, OrganisationEndorser.class, TextEndorser.class},
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "PERSON", schema = PersonEndorser.class),
            @DiscriminatorMapping(value = "ORGANISATION", schema = OrganisationEndorser.class),
            @DiscriminatorMapping(value = "TEXT", schema = TextEndorser.class)
        })
public sealed interface Endorser permits PersonEndorser, OrganisationEndorser, TextEndorser {}
