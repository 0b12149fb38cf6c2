package org.hustings.election.value;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount of money in one currency. */
@Schema(name = "Money", description = "An amount of money in one currency.")
public record Money(
        @NotNull
        @Pattern(regexp = "^[0-9]{1,15}(\\.[0-9]{1,4})?$")
        @Schema(description = "Amount in units of the currency, as a decimal.", examples = "1500000.00")
        String amount,

        @NotNull @Pattern(regexp = "^[A-Z]{3}$") @Schema(description = "Currency (ISO 4217).", examples = "GBP")
        String currency) {}
