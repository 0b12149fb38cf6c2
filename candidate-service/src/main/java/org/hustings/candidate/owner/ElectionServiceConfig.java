package org.hustings.candidate.owner;

import io.smallrye.config.ConfigMapping;
import org.hustings.commons.owner.OwnerConfig;

/** Where the owner of the elections, organisations and posts is, and how long to wait for it. */
@ConfigMapping(prefix = "hustings.election-service")
interface ElectionServiceConfig extends OwnerConfig {}
