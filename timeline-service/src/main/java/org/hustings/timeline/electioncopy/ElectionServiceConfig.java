package org.hustings.timeline.electioncopy;

import io.smallrye.config.ConfigMapping;
import org.hustings.commons.owner.OwnerConfig;

/** Where the election service is. */
@ConfigMapping(prefix = "hustings.election-service")
interface ElectionServiceConfig extends OwnerConfig {}
