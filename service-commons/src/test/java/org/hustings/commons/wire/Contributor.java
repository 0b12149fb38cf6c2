package org.hustings.commons.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who had a part in a book. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Contributor.PersonContributor.class, name = "PERSON"),
    @JsonSubTypes.Type(value = Contributor.GroupContributor.class, name = "GROUP")
})
@Schema(
        description = "Who had a part in a book.",
        oneOf = {Contributor.PersonContributor.class, Contributor.GroupContributor.class},
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "PERSON", schema = Contributor.PersonContributor.class),
            @DiscriminatorMapping(value = "GROUP", schema = Contributor.GroupContributor.class)
        })
public sealed interface Contributor {

    /** A person. */
    @Schema(description = "A person.")
    record PersonContributor(
            @NotBlank String name, @Nullable Integer born) implements Contributor {}

    /** A group of people. */
    @Schema(description = "A group of people.")
    record GroupContributor(@NotBlank String label, @NotNull Integer members) implements Contributor {}
}
