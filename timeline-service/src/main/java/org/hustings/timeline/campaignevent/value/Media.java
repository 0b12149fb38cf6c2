package org.hustings.timeline.campaignevent.value;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.validation.WebAddress;
import org.jspecify.annotations.Nullable;

/** A picture, a recording or a page that shows the event. */
@Schema(name = "Media", description = "A picture, a recording or a page that shows the event.")
public record Media(
        @NotNull @WebAddress @Schema(description = "Where it is.", examples = "https://example.org/hustings.jpg")
        URI url,

        @Nullable @Size(max = 500) @Schema(description = "What it shows, for whoever sees it.")
        String caption,

        @Nullable @Size(max = 200) @Schema(description = "Whose work it is.")
        String credit,

        @Nullable @Size(max = 500) @Schema(description = "What it shows, for whoever cannot see it.")
        String alt) {}
