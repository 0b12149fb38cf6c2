package org.hustings.commons.wire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A book to be put on the shelf. */
@Schema(description = "A book to be put on the shelf.")
public record NewBook(
        @NotBlank @Size(max = 200) String title,
        @NotNull BookKind kind,
        @Nullable LocalDate printedOn,
        @NotNull @Positive Integer pages,
        @Nullable URI cover,
        @Nullable List<@Valid @NotNull Contributor> contributors) {}
