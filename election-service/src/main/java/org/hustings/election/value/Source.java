package org.hustings.election.value;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.validation.WebAddress;
import org.jspecify.annotations.Nullable;

/** Where something is known from; carried by what it supports. */
@Schema(name = "Source", description = "Where something is known from; carried by what it supports.")
public record Source(
        @Nullable
        @WebAddress
        @Schema(description = "Address of the document.", examples = "https://www.bbc.co.uk/news/business-38225406")
        URI url,

        @NotBlank
        @Size(max = 500)
        @Schema(
                description = "Title of the document.",
                examples = "Len McCluskey quits to trigger Unite leadership election")
        String title,

        @Nullable @Size(max = 200) @Schema(description = "Who published it.", examples = "BBC News")
        String publisher,

        @Nullable @Size(max = 200) @Schema(description = "Who wrote it.")
        String author,

        @Nullable @Valid @Schema(description = "When it was published.")
        PartialDate publishedOn,

        @Nullable @Schema(description = "When it was read (RFC 3339).")
        Instant retrievedAt,

        @NotNull @Schema(description = "What sort of document it is.")
        SourceKind kind,

        @Nullable @Size(max = 35) @Schema(description = "Language of the document (BCP 47).", examples = "en")
        String language,

        @Nullable @WebAddress @Schema(description = "Address of an archived copy.")
        URI archivedUrl) {}
