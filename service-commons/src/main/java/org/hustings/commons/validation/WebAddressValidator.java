package org.hustings.commons.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Decides what a {@link WebAddress} is. */
public class WebAddressValidator implements ConstraintValidator<WebAddress, URI> {

    @Override
    public boolean isValid(@Nullable URI address, ConstraintValidatorContext context) {
        return address == null || isWebAddress(address);
    }

    /** Whether it is an address of the web. */
    public static boolean isWebAddress(URI address) {
        var scheme = address.getScheme();
        return ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))
                && address.getRawAuthority() != null;
    }
}
