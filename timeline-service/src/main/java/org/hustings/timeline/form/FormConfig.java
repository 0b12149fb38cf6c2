package org.hustings.timeline.form;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** What forms have to be told of the deployment. */
@ConfigMapping(prefix = "hustings.forms")
public interface FormConfig {

    /**
     * Where the public finds the suite, such as {@code https://elections.example}. Without it, links are references
     * from the root or left out: a form is kept far from where it was read, and the address of a request is the
     * client's to make up.
     */
    Optional<URI> publicAddress();
}
