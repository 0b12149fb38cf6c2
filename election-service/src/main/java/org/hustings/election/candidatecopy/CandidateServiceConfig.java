package org.hustings.election.candidatecopy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the owner of the candidates is, and how long to wait for it. */
@ConfigMapping(prefix = "hustings.candidate-service")
interface CandidateServiceConfig {

    /** The address up to the version of its interface, such as {@code http://localhost:8082}. */
    URI url();

    /** From the question to the whole answer, with all its pages. A client waits meanwhile, so it is short. */
    @WithDefault("2s")
    Duration timeout();

    /** After so many pages the rest is left to the topic: 2000 candidates, when a round has no more than 1000 tallies. */
    @WithDefault("10")
    int maxPages();
}
