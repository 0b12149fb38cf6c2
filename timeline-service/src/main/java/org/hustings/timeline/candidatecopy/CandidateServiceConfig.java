package org.hustings.timeline.candidatecopy;

import io.smallrye.config.ConfigMapping;
import org.hustings.commons.owner.OwnerConfig;

/** Where the candidate service is. */
@ConfigMapping(prefix = "hustings.candidate-service")
interface CandidateServiceConfig extends OwnerConfig {}
