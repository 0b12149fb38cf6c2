package org.hustings.candidate.contract;

import java.util.Map;
import org.hustings.candidate.candidacy.domain.PostElectionStatus;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.postholding.domain.PostHoldingRole;
import org.hustings.candidate.postholding.domain.PostHoldingStatus;
import org.hustings.candidate.value.SourceKind;
import org.hustings.embedded.testing.AsyncApiContract;

class AsyncApiTest extends AsyncApiContract {

    AsyncApiTest() {
        super(
                "candidates",
                Map.of(
                        "/components/schemas/PreElectionStatus", PreElectionStatus.values(),
                        "/components/schemas/PostElectionStatus", PostElectionStatus.values(),
                        "/components/schemas/PostHoldingRole", PostHoldingRole.values(),
                        "/components/schemas/PostHoldingStatus", PostHoldingStatus.values(),
                        "/components/schemas/Source/properties/kind", SourceKind.values()));
    }
}
