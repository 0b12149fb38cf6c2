package org.hustings.timeline.form;

import java.net.URI;
import java.util.Optional;

/**
 * Whose timeline a form is about.
 *
 * @param name of the election, the candidate or the person
 * @param publicAddress where the public finds the suite, if that is known
 */
public record Timeline(String name, Optional<URI> publicAddress) {

    /** What the form is called. */
    public String title() {
        return "Timeline: " + name;
    }

    /** An address in full, if the public address is known; else the reference as it is. */
    public URI resolve(String reference) {
        return resolve(URI.create(reference));
    }

    /** An address in full, if the public address is known; else the reference as it is. */
    public URI resolve(URI reference) {
        return publicAddress.map(address -> address.resolve(reference)).orElse(reference);
    }
}
