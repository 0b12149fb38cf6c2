package org.hustings.timeline.imports.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hustings.commons.problem.InvalidParameter;
import org.hustings.timeline.imports.application.ImportTarget;
import org.hustings.timeline.imports.slide.WebAddresses;
import org.hustings.timeline.value.Source;
import org.hustings.timeline.value.SourceKind;
import org.jspecify.annotations.Nullable;

/** What is said beside a file of campaign events, which does not say it. */
public record CampaignEventImportQuery(
        @Parameter(
                description = "The election to whose timeline the events belong.",
                example = "trade-union.unite.general-secretary.2017-04-19",
                required = true)
        @QueryParam("electionId")
        @NotNull
        @Size(max = 200)
        String electionId,

        @Parameter(
                description =
                        "Whether new entries are hidden from the public until they are published. When absent, they"
                                + " are unless `sourceTitle` says where they are known from.")
        @QueryParam("draft")
        @Nullable
        Boolean draft,

        @Parameter(
                description = "Title of the document that the events are known from, such as the timeline itself. It"
                        + " becomes a source of each entry that is new or changes.",
                example = "Timeline: the race for general secretary")
        @QueryParam("sourceTitle")
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 500)
        @Nullable
        String sourceTitle,

        @Parameter(
                description = "Address of that document.",
                schema = @Schema(type = SchemaType.STRING, format = "uri"))
        @QueryParam("sourceUrl")
        @Nullable
        String sourceUrl,

        @Parameter(description = "Who published that document.", example = "The Gazette")
        @QueryParam("sourcePublisher")
        @Size(max = 200)
        @Nullable
        String sourcePublisher,

        @Parameter(description = "What sort of document it is; `OTHER` when absent.")
        @QueryParam("sourceKind")
        @Nullable
        SourceKind sourceKind,

        @Parameter(
                description = "IANA time zone in which the dates and times of the file are meant; UTC when absent.",
                example = "Europe/London")
        @QueryParam("zone")
        @Size(max = 50)
        @Nullable
        String zone) {

    /** The same as the import needs it. Fails with 400 for what cannot be used. */
    ImportTarget target() {
        var source = source();
        return new ImportTarget(electionId, draft == null ? source == null : draft, source, zoneId());
    }

    private @Nullable Source source() {
        if (sourceTitle == null) {
            refuseWithoutTitle("sourceUrl", sourceUrl);
            refuseWithoutTitle("sourcePublisher", sourcePublisher);
            refuseWithoutTitle("sourceKind", sourceKind);
            return null;
        }
        var kind = sourceKind == null ? SourceKind.OTHER : sourceKind;
        return new Source(address(), sourceTitle, sourcePublisher, null, null, null, kind, null, null);
    }

    private static void refuseWithoutTitle(String name, @Nullable Object given) {
        if (given != null) {
            throw new InvalidParameter("sourceTitle", "half-a-source", "must be given beside " + name);
        }
    }

    private @Nullable URI address() {
        return sourceUrl == null
                ? null
                : WebAddresses.of(sourceUrl)
                        .orElseThrow(() -> new InvalidParameter(
                                "sourceUrl", "web-address", "must be an address that begins with http:// or https://"));
    }

    private @Nullable String zoneId() {
        try {
            return zone == null ? null : ZoneId.of(zone).getId();
        } catch (DateTimeException e) {
            throw new InvalidParameter(
                    "zone", "time-zone", "must be a zone of the IANA database, such as Europe/London");
        }
    }
}
