package org.hustings.timeline.derivation.application;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hustings.timeline.derivation.domain.Words;

/** The language in which entries are told. */
@ApplicationScoped
class Language {

    private final String tag;

    Language(@ConfigProperty(name = "hustings.timeline.language", defaultValue = "en") String tag) {
        this.tag = tag;
    }

    /** At the start, so that a service which has no such words does not start. */
    @Produces
    @Singleton
    @Startup
    Words words() {
        return Words.in(tag);
    }
}
