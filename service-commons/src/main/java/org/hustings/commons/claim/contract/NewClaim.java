package org.hustings.commons.claim.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.claim.ClaimKind;
import org.hustings.commons.claim.ClaimRank;
import org.hustings.commons.claim.ClaimRelation;
import org.hustings.commons.claim.ClaimValue;
import org.hustings.commons.claim.ClaimValueType;
import org.jspecify.annotations.Nullable;

/**
 * What a client says who records a claim.
 *
 * @param statedAt in the form of {@link ClaimForms#date}
 */
@Schema(
        name = "NewClaim",
        description = "One reported value of one property, to be kept beside the others.",
        examples = """
                {"property": "/timetable/COUNT_STARTS/date", "value": {"value": "2017-04-20", "approximate": false},
                "kind": "FACT", "claimant": "The Guardian", "statedAt": {"value": "2017-04-20", "approximate": false},
                "appearances": [{"source": {"title": "Unite leadership count under way", "kind": "NEWS"}}]}""")
public record NewClaim(
        @NotBlank
        @Size(max = 300)
        @Schema(
                description = "JSON Pointer of the property; parts are named by their own key, as in the addresses.",
                examples = "/timetable/COUNT_STARTS/date")
        String property,

        @Nullable @Schema(description = "Whether there is a value, and whether it is known.", defaultValue = "VALUE")
        ClaimValueType valueType,

        @Nullable @Schema(description = "The value, of the type of the property.", implementation = Object.class)
        JsonNode value,

        @NotNull @Schema(description = "As what it is claimed.")
        ClaimKind kind,

        @Nullable @Schema(description = "How it stands among the claims of its property.", defaultValue = "NORMAL")
        ClaimRank rank,

        @Nullable @Size(max = 2000) @Schema(description = "Why it is ranked so; needed for every rank but `NORMAL`.")
        String rankReason,

        @Nullable @Size(max = 200) @Schema(description = "Who says so.", examples = "The Guardian")
        String claimant,

        @Nullable
        @Valid
        @JsonDeserialize(using = FormDeserializer.OfDate.class)
        @Schema(description = "When it was said.", ref = "#/components/schemas/PartialDate")
        Record statedAt,

        @Nullable @Size(max = 20) @Schema(description = "Where it can be read.")
        List<@Valid @NotNull ClaimAppearance> appearances,

        @Nullable @Size(max = 50) @Schema(description = "How it stands to other claims of the record.")
        List<@Valid @NotNull ClaimRelation> relations) {

    /** The value, or that there is none. */
    public ClaimValue claimed() {
        return new ClaimValue(Objects.requireNonNullElse(valueType, ClaimValueType.VALUE), value);
    }

    /** The rank, normal where nothing is said. */
    public ClaimRank ranked() {
        return Objects.requireNonNullElse(rank, ClaimRank.NORMAL);
    }

    /** Where it can be read, an empty list where nothing is said. */
    public List<ClaimAppearance> read() {
        return Objects.requireNonNullElse(appearances, List.of());
    }

    /** How it stands to others, an empty list where nothing is said. */
    public List<ClaimRelation> related() {
        return Objects.requireNonNullElse(relations, List.of());
    }
}
