package org.hustings.commons.wire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of a book. */
@Schema(description = "What may be changed of a book.")
public record BookPatch(
        @NotBlank String title,
        @Nullable LocalDate printedOn,
        @Positive int pages,
        boolean draft,
        @NotNull List<@Valid @NotNull Contributor> contributors) {}
