package org.hustings.timeline.imports.slide;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hustings.commons.validation.WebAddressValidator;

/** Addresses as people paste them: with spaces, or without the scheme of the page that shows them. */
public final class WebAddresses {

    private static final Pattern NEEDS_ENCODING = Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})");

    private WebAddresses() {}

    /** The address, if it is one of the web. */
    public static Optional<URI> of(String text) {
        var address = text.strip();
        var whole = address.startsWith("//") ? "https:" + address : address;
        return parsed(whole)
                .or(() -> parsed(NEEDS_ENCODING
                        .matcher(whole)
                        .replaceAll(character ->
                                "%%%02X".formatted((int) character.group().charAt(0)))))
                .filter(WebAddressValidator::isWebAddress);
    }

    private static Optional<URI> parsed(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
