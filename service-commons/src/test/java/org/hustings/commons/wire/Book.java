package org.hustings.commons.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A book on the shelf. */
@Schema(description = "A book on the shelf.")
public record Book(
        UUID id,
        long version,
        boolean draft,
        String title,
        BookKind kind,
        @Nullable LocalDate printedOn,
        int pages,
        List<Contributor> contributors,
        Instant createdAt) {}
