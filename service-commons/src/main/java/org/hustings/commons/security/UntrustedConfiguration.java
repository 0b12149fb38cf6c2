package org.hustings.commons.security;

/** The service does not start, because it could not tell whom to trust; the message says what to set. */
final class UntrustedConfiguration extends IllegalStateException {
    UntrustedConfiguration(String message) {
        super(message);
    }
}
