package org.hustings.timeline.campaignevent.value;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The change that a derived entry tells. */
@Embeddable
@Schema(name = "DerivedFrom", description = "The change that a derived entry tells; only a `DERIVED` entry has it.")
public record DerivedFrom(
        @Column(name = "derived_topic")
        @Schema(description = "Topic on which the change was published.", examples = "hustings.elections.v1")
        String topic,

        @Column(name = "derived_event_id") @Schema(description = "Id of the change's event.")
        UUID eventId,

        @Column(name = "derived_resource")
        @Schema(
                description = "URL reference of what changed.",
                format = "uri-reference",
                examples = "/v1/elections/trade-union.unite.general-secretary.2017-04-19/transitions")
        String resource,

        @Column(name = "derived_version")
        @Schema(description = "Version of the changed record after the change.", minimum = "1", examples = "3")
        long version) {}
